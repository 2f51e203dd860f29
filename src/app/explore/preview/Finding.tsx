import { said as inLanguage } from '../../../core/language';
import type { Issue } from '../../../core/errors';
import { importWords } from '../../text/en-import';
import type { ChoiceId, ReadChoice } from '../../../data/read';
import { fixOf } from './fix-of';
import type { Told } from './raw-rows';
import { sayPlace } from '../../ui/say-place';

const words = importWords;

/** Offers the choice that would mend a finding. */
export interface FixWith {
  choices: readonly ReadChoice[];
  disabled: boolean;
  choose(id: ChoiceId, value: string): void;
}

interface Props {
  told: Told;
  shown?: string;
  /** What the page says already, and loudly. */
  said?: string | undefined;
  onFix?: FixWith | undefined;
}

/**
 * What is wrong with a line: column, what was found, what was expected, what to do, and which lines are like it. The place is only
 * spoken where it is seen beside the words: `shown` is the file whose name needs no repeating, by default the one of the issue.
 */
export function Finding({ told: { issue, like, more }, shown, said, onFix }: Props) {
  const fix = onFix && fixOf(issue, onFix.choices);
  const place = sayPlace(issue);
  const column = issue.where?.column;
  return (
    <p className="finding" data-severity={issue.severity}>
      {place !== '' && (
        <span className={shown === undefined || shown === issue.where?.file ? 'vh' : undefined}>{place}: </span>
      )}
      {column !== undefined && (
        <>
          <strong aria-hidden="true">{column}</strong>{' '}
        </>
      )}
      {issue.message === said ? <span className="vh">{inLanguage(issue.message)}</span> : inLanguage(issue.message)}
      {foundNotSaid(issue) && ` ${words.found(issue.found ?? '', issue.expected)}`}
      {issue.hint !== undefined && ` ${inLanguage(issue.hint)}`}
      {(like.length > 0 || more > 0) && ` ${words.like(like, more)}`}
      {fix && (
        <>
          {' '}
          <button
            type="button"
            className="link"
            disabled={onFix.disabled}
            onClick={() => onFix.choose(fix.id, fix.value)}
          >
            {fix.label}
          </button>
        </>
      )}
    </p>
  );
}

/** Found and expected are told apart only where the sentence does not say what was found. */
function foundNotSaid({ message, found }: Issue): boolean {
  return found !== undefined && !/\bfound\b/i.test(message) && !message.includes(found.replace(/^["“]|["”]$/g, ''));
}
