import { describePlace, type Issue } from '../../../core/errors';
import { en } from '../../text/en';
import type { Told } from './raw-rows';

const words = en.import;

interface Props {
  told: Told;
  shown?: string;
  /** What the page says already, and loudly. */
  said?: string | undefined;
}

/**
 * What is wrong with a line: column, what was found, what was expected, what to do, and which lines are like it. The place is only
 * spoken where it is seen beside the words: `shown` is the file whose name needs no repeating, by default the one of the issue.
 */
export function Finding({ told: { issue, like, more }, shown, said }: Props) {
  const place = describePlace(issue);
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
      {issue.message === said ? <span className="vh">{issue.message}</span> : issue.message}
      {foundNotSaid(issue) && ` ${words.found(issue.found ?? '', issue.expected)}`}
      {issue.hint !== undefined && ` ${issue.hint}`}
      {(like.length > 0 || more > 0) && ` ${words.like(like, more)}`}
    </p>
  );
}

/** Found and expected are told apart only where the sentence does not name them already. */
function foundNotSaid(issue: Issue): boolean {
  return issue.found !== undefined && !issue.message.includes(issue.found.replace(/^["“]|["”]$/g, ''));
}
