import { said } from '../../core/language';
import type { Issue, Severity } from '../../core/errors';
import { en } from '../text/en';
import { count } from '../text/format';
import { sayPlace } from './say-place';

/** A shape for every severity, so that it is not told by colour alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className="sev">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {severity === 'stopped' && <path d="M1 1h8v8H1z" fill="currentColor" />}
        {severity === 'skipped' && <path d="M5 .5 9.5 9h-9z" fill="currentColor" />}
        {severity === 'note' && <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      </svg>
      {en.issues[severity]}
    </span>
  );
}

/** Most that are listed one by one. */
export const ISSUES_LISTED = 50;

/** What is wrong and what to do: severity, place, what was found and expected, a way on. */
export function Issues({ issues, counts }: { issues: readonly Issue[]; counts?: Readonly<Record<string, number>> }) {
  if (issues.length === 0) return null;
  const listed = issues.slice(0, ISSUES_LISTED);
  const seen = new Map<string, number>();
  for (const issue of listed) seen.set(issue.code, (seen.get(issue.code) ?? 0) + 1);
  const more = Object.entries(counts ?? {}).filter(([code, total]) => total > (seen.get(code) ?? 0));
  return (
    <div>
      <ul className="issues" aria-label={en.issues.label}>
        {listed.map((issue, k) => {
          const place = sayPlace(issue);
          return (
            <li className="issue" data-severity={issue.severity} key={k}>
              <SeverityMark severity={issue.severity} />
              <span>
                {place !== '' && (
                  <>
                    <code>{place}</code>
                    {': '}
                  </>
                )}
                {said(issue.message)}
                {foundNotSaid(issue) && (
                  <span className="quiet">
                    {' '}
                    {en.issues.found(said(issue.found ?? ''), issue.expected && said(issue.expected))}
                  </span>
                )}
                {issue.hint !== undefined && <span className="fix"> {said(issue.hint)}</span>}
                {issue.affected !== undefined && issue.affected > 1 && (
                  <span className="fix"> {en.issues.affected(issue.affected)}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {more.length > 0 && (
        <p className="small quiet totals">
          {en.issues.totals}{' '}
          {more.map(([code, total]) => `${said(code.replaceAll('-', ' '))}: ${count(total)}`).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** Found and expected are shown apart only where the sentence does not name them already. */
function foundNotSaid(issue: Issue): boolean {
  return issue.found !== undefined && !issue.message.includes(issue.found.replace(/^["“]|["”]$/g, ''));
}
