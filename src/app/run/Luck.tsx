import { useId, useState } from 'react';
import { lab } from '../../store/lab';
import { useLocked } from '../form/locked';
import { parseNumber } from '../form/number-text';
import { en } from '../text/en';
import { runWords } from '../text/en-run';

const words = runWords;
const LARGEST = Number.MAX_SAFE_INTEGER;

/** The seed, and a button for other luck. */
export function Luck({ seed }: { seed: number }) {
  const locked = useLocked().includes('seed');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const value = typed === undefined ? seed : parseNumber(typed);
  const wrong = value === undefined || !Number.isInteger(value) || value < 0 || value > LARGEST;
  const commit = (): void => {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    if (value !== seed) lab.getState().setSeed(value);
  };
  return (
    <fieldset
      className="field luck"
      disabled={locked}
      aria-label={locked ? en.form.locked : undefined}
      data-state={wrong ? 'error' : undefined}
    >
      <div className="name">
        <label htmlFor={id}>{words.seed}</label>
        <span className="end">
          <button type="button" className="link small" onClick={() => lab.getState().setSeed((seed + 1) % LARGEST)}>
            {words.anotherRun}
          </button>
        </span>
      </div>
      <p className="why" id={`${id}-help`}>
        {wrong ? words.seedWrong(typed ?? '') : words.seedHelp}
      </p>
      <input
        id={id}
        className="number"
        inputMode="numeric"
        value={typed ?? String(seed)}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
    </fieldset>
  );
}
