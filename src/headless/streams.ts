/**
 * Where a headless run speaks, and what it says when it cannot go on.
 */
import type { Issue } from '../core/errors';
import { describePlace } from '../core/errors';
import { LabError } from '../experiment/lab-error';
import type { Signal } from '../experiment/signal';

export interface Streams {
  out(text: string): void;
  err(text: string): void;
  signal?: Signal;
}

/** "experiment.json: parameters.alpha: α is 7; …" – one line per issue, with what can be done about it. */
export function issueLines(issues: readonly Issue[], file?: string): string {
  return issues
    .map((issue) => {
      const place = describePlace(issue);
      const parts = [
        ...(file === undefined || issue.where?.file ? [] : [file]),
        ...(place ? [place] : []),
        issue.message,
      ];
      return `${parts.join(': ')}${issue.hint ? ` ${issue.hint}` : ''}\n`;
    })
    .join('');
}

/** Where the choices stand that the hints of a reader speak of. */
const READING = `How a file is read is set in inputs.network.choices or inputs.cascades.choices of the experiment, as in
  "choices": { "directed": false, "badLines": "skip", "selfLoops": "drop", "duplicates": "first" }
`;

/** Says why a command failed; exit code 1, or 130 where it was stopped. What is no {@link LabError} is a defect, and thrown on. */
export function exitCodeOf(error: unknown, name: string, streams: Streams): number {
  if (streams.signal?.aborted) return 130;
  if (!(error instanceof LabError)) throw error;
  if (error.issues.length === 0) streams.err(`${name}: ${error.message}${hintOf(error)}\n`);
  else streams.err(issueLines(error.issues, name));
  const speaksOfChoices = error.issues.some(({ hint }) => /\bchoose\b/i.test(hint ?? ''));
  if (error.code === 'unreadable-file' && speaksOfChoices) streams.err(READING);
  return 1;
}

/** What the page offers in a form is told here as what to write. */
function hintOf({ code, hint }: LabError): string {
  if (code === 'file-needed') return ' Say where it lies with --data FOLDER, which can be given several times.';
  if (code === 'file-differs')
    return ' Say where the original file lies with --data FOLDER, or leave its digest out of the experiment.';
  return hint ? ` ${hint}` : '';
}
