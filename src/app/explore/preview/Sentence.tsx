import { useEffect, useRef } from 'react';
import { withChoice } from '../../../data/choices';
import type { FileOutcome, SentencePart } from '../../../data/read';
import { lab } from '../../../store/lab';
import { importWords } from '../../text/en-import';
import { MenuButton } from '../../ui/Overlay';
import { shownFile, type ImportIn } from './state';

/** What the shown file looks like, in one sentence; what can be changed in it is a button. */
export function Sentence({ state }: { state: ImportIn<'preview'> }) {
  const { read, given } = shownFile(state);
  const line = useRef<HTMLParagraphElement>(null);
  const { files } = state;
  // Once per batch, not after every change of a choice: the reader is told where the reading has led.
  const names = files.map(({ name }) => name).join('\n');
  useEffect(() => line.current?.focus({ preventScroll: true }), [names]);
  if (!read || !given) return null;
  return (
    <p className="sentence" ref={line} tabIndex={-1} data-lead="" aria-busy={state.rereading}>
      {read.says.length === 0
        ? read.sentence
        : read.says.map((part, k) => (
            <Part
              key={k}
              part={part}
              read={read}
              onChoose={(id, value) => lab.getState().rereadImport(state.shown, withChoice(given.choices, id, value))}
            />
          ))}
    </p>
  );
}

interface PartProps {
  part: SentencePart;
  read: FileOutcome;
  onChoose: (id: Parameters<typeof withChoice>[1], value: string) => void;
}

function Part({ part, read, onChoose }: PartProps) {
  const choice = part.choice === undefined ? undefined : read.choices.find(({ id }) => id === part.choice);
  if (choice)
    return (
      <MenuButton
        className="said"
        label={`${choice.label}: ${part.text}`}
        tip={importWords.readAs}
        text={part.text}
        entries={choice.options.map((option) => ({
          id: option.value,
          label: option.label,
          chosen: option.value === choice.value,
          run: () => onChoose(choice.id, option.value),
        }))}
      />
    );
  if (part.kind === 'format') return <b>{part.text}</b>;
  if (part.kind === 'code') return <code>{part.text}</code>;
  return part.text;
}
