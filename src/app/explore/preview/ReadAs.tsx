import { useId } from 'react';
import { withChoice } from '../../../data/choices';
import type { ReadChoice } from '../../../data/read';
import { lab } from '../../../store/lab';
import { importWords } from '../../text/en-import';
import { Segmented } from '../../ui/Segmented';
import { chosenValue, shownFile, type ImportIn } from './state';

const words = importWords;
/** Characters that the words of a switch may have to stand beside their label in the panel. */
const SWITCH_ROOM = 15;
/** A list beside its label shows so many characters; a longer choice gets a line of its own. */
const LIST_ROOM = 13;

/** The choices of the shown file; open questions first. */
export function ReadAs({ state }: { state: ImportIn<'preview'> }) {
  const { read, given } = shownFile(state);
  if (!read || !given || (read.choices.length === 0 && !given.asBefore)) return null;
  const reread = (id: ReadChoice['id'], value: string): void =>
    lab.getState().rereadImport(state.shown, withChoice(given.choices, id, value));
  const choices = read.choices.toSorted((a, b) => Number(b.unsure) - Number(a.unsure));
  return (
    <section className="preview-sect" aria-label={words.readAs}>
      <h2 className="h-panel">{words.readAs}</h2>
      {given.asBefore && (
        <p className="small quiet">
          {words.asBefore}{' '}
          <button type="button" className="link" onClick={() => lab.getState().rereadImport(state.shown, {})}>
            {words.afresh}
          </button>
        </p>
      )}
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.id}
          choice={choice}
          value={chosenValue(choice, given, state.rereading)}
          disabled={state.rereading}
          onChange={(value) => reread(choice.id, value)}
        />
      ))}
    </section>
  );
}

interface RowProps {
  choice: ReadChoice;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
}

/** Two or three short words are a switch, anything else a list. */
function ChoiceRow({ choice: { label, options, unsure }, value, disabled, onChange }: RowProps) {
  const id = useId();
  const room = options.reduce((sum, option) => sum + option.label.length, 0);
  const isSwitch = options.length <= 3 && room <= SWITCH_ROOM;
  const chosen = options.find((option) => option.value === value);
  const long = !isSwitch && (chosen?.label.length ?? 0) > LIST_ROOM;
  return (
    <div className="preview-choice" data-unsure={unsure || undefined} data-long={long || undefined}>
      {isSwitch ? (
        <>
          <span className="name" aria-hidden="true">
            {label}
            {unsure && <small>{words.asked}</small>}
          </span>
          <Segmented label={label} options={options} value={value} onChange={onChange} disabled={disabled} />
        </>
      ) : (
        <>
          <span className="name">
            <label htmlFor={id}>{label}</label>
            {unsure && <small id={`${id}-asked`}>{words.asked}</small>}
          </span>
          <select
            id={id}
            aria-describedby={unsure ? `${id}-asked` : undefined}
            className="select"
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
