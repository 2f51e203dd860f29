import type { Issue } from '../../../core/errors';
import { en } from '../../text/en';
import { ISSUES_LISTED, SeverityMark } from '../../ui/Issues';
import { Finding, type FixWith } from './Finding';

interface Props {
  issues: readonly Issue[];
  /** The file that is looked at. */
  file: string;
  /** The sentence above. */
  said?: string | undefined;
  onFix?: FixWith | undefined;
}

/** What concerns a file as a whole, or several files: told before the lines. */
export function WholeIssues({ issues, file, said, onFix }: Props) {
  if (issues.length === 0) return null;
  return (
    <ul className="issues preview-issues" aria-label={en.issues.label}>
      {issues.slice(0, ISSUES_LISTED).map((issue, k) => (
        <li className="issue" data-severity={issue.severity} key={k}>
          <SeverityMark severity={issue.severity} />
          <Finding told={{ issue, like: [], more: 0 }} shown={file} said={said} onFix={onFix} />
        </li>
      ))}
    </ul>
  );
}
