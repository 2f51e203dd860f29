/** What a headless run tells on the error stream while it goes on. */
import type { BatchOutcome } from '../data/read';
import type { RunEvent } from '../experiment/run-events';
import { issueLines, type Streams } from './streams';

/** What was guessed, merged or left out is said; files that gave nothing say so by themselves. */
export function tellReading(outcome: BatchOutcome, streams: Streams): void {
  if (!outcome.network && !outcome.cascades) return;
  for (const { sentence, issues } of outcome.files) streams.err(`${sentence}\n${issueLines(issues)}`);
  streams.err(issueLines(outcome.issues));
}

let toldAt = -Infinity;

/** Progress, at most once per second. */
export function tellProgress(event: RunEvent, streams: Streams): void {
  if (event.type !== 'progress' || performance.now() - toldAt <= 1000) return;
  toldAt = performance.now();
  const total = event.total === undefined ? '' : ` of ${event.total.toLocaleString('en')}`;
  streams.err(`${event.stage} ${event.done.toLocaleString('en')}${total}\n`);
}
