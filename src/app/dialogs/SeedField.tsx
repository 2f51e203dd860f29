import { parseNumber } from '../form/number-text';

/** Seeds drawn by the page: six digits, so that they can be said aloud. */
const SEEDS = 1_000_000;

/** A seed that was not used before: from the clock, since randomness inside experiments is seeded and this is what seeds it. */
export function freshSeed(now: number, former: number): number {
  const seed = Math.floor(now) % SEEDS;
  return seed === former ? (seed + 1) % SEEDS : seed;
}

/** The seed that was typed, if it is one. */
export function readSeed(typed: string): number | undefined {
  const seed = parseNumber(typed);
  return seed !== undefined && Number.isSafeInteger(seed) && seed >= 0 ? seed : undefined;
}

interface Props {
  label: string;
  help: string;
  another: string;
  value: string;
  onChange: (value: string) => void;
}

/** A seed as it is typed, and another one for the asking. */
export function SeedField({ label, help, another, value, onChange }: Props) {
  const seed = readSeed(value);
  return (
    <label className="line-field">
      <span>
        {label}
        <small className="quiet">{help}</small>
      </span>
      <span className="seed-line">
        <input
          className="number"
          aria-label={label}
          inputMode="numeric"
          value={value}
          aria-invalid={seed === undefined ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <button
          type="button"
          className="btn"
          onClick={() => onChange(String(freshSeed(performance.now() * 1000, seed ?? 0)))}
        >
          {another}
        </button>
      </span>
    </label>
  );
}
