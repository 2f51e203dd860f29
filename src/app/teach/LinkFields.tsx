import { MAX_INSTRUCTION } from '../../experiment/experiment';
import { teachWords as words } from '../text/en-teach';

/** The seed that was typed; undefined while it is none. */
export function seedOf(typed: string): number | undefined {
  const seed = Number(typed);
  return typed.trim() !== '' && Number.isSafeInteger(seed) && seed >= 0 ? seed : undefined;
}

/** Address of the lab as it is served, with another hash. */
export const addressWith = (hash: string): string => `${location.href.split('#')[0].replace(/\?.*$/, '')}${hash}`;

interface Props {
  instruction: string;
  onInstruction: (text: string) => void;
  /** As it is typed. */
  seed: string;
  onSeed: (typed: string) => void;
}

/** What every link of a teacher holds: words for the class, and the seed. */
export function LinkFields({ instruction, onInstruction, seed, onSeed }: Props) {
  const good = seedOf(seed) !== undefined;
  return (
    <>
      <label className="line-field tall">
        <span>
          {words.instruction}
          <small className="quiet">{words.instructionHelp(MAX_INSTRUCTION - instruction.length)}</small>
        </span>
        <textarea
          className="textarea voice"
          rows={3}
          maxLength={MAX_INSTRUCTION}
          value={instruction}
          onChange={(event) => onInstruction(event.currentTarget.value)}
        />
      </label>
      <label className="line-field">
        <span>
          {words.seed}
          <small className="quiet">{words.seedHelp}</small>
        </span>
        <input
          className="number"
          inputMode="numeric"
          value={seed}
          aria-invalid={good ? undefined : true}
          onChange={(event) => onSeed(event.currentTarget.value)}
        />
      </label>
      {!good && <p className="why warn">{words.seedWrong}</p>}
    </>
  );
}
