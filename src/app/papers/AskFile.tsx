import { said } from '../../core/language';
import { useRef, useState } from 'react';
import type { FigureRun } from '../../experiment/library/figures/figure';
import { toRunError } from '../../experiment/lab-error';
import { figureLab } from '../../store/figure-lab';
import { papersWords } from '../text/en-papers';

const words = papersWords;

type Taking = { type: 'waiting' } | { type: 'reading' } | { type: 'refused'; name: string; why: string };

interface Props {
  name: string;
  run: FigureRun;
  /** There is one already, which may be the wrong one. */
  instead?: boolean;
}

/** Asks for the user's file that a figure works on. What is chosen here is kept under that name, whatever it is called on disk. */
export function AskFile({ name, run, instead = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [taking, setTaking] = useState<Taking>({ type: 'waiting' });
  const give = async (file: File): Promise<void> => {
    setTaking({ type: 'reading' });
    try {
      const issues = await figureLab.getState().give(run, name, file);
      const [first] = issues;
      setTaking(first ? { type: 'refused', name: file.name, why: said(first.message) } : { type: 'waiting' });
    } catch (error) {
      setTaking({ type: 'refused', name: file.name, why: said(toRunError(error).message) });
    }
  };
  return (
    <div className="ask-file">
      <p className="voice">{instead ? words.asksInstead(name) : words.asks(name)}</p>
      {taking.type === 'refused' && <p className="why bad">{words.refused(taking.name, taking.why)}</p>}
      <button type="button" className="btn" disabled={taking.type === 'reading'} onClick={() => input.current?.click()}>
        {taking.type === 'reading' ? words.reading(name) : instead ? words.chooseOther : words.choose(name)}
      </button>
      <input
        ref={input}
        className="vh"
        type="file"
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void give(file);
        }}
      />
    </div>
  );
}
