import { describePlace, type Issue } from '../../../core/errors';
import { en } from '../../text/en';
import type { Told } from './raw-rows';

const words = en.import;

/** What is wrong with a line: column, what was found, what was expected, what to do, and which lines are like it. */
export function Finding({ told: { issue, like, more } }: { told: Told }) {
  const place = describePlace(issue);
  const column = issue.where?.column;
  return (
    <p className="finding" data-severity={issue.severity}>
      {place !== '' && <span className="vh">{place}: </span>}
      {column !== undefined && (
        <>
          <strong aria-hidden="true">{column}</strong>{' '}
        </>
      )}
      {issue.message}
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
