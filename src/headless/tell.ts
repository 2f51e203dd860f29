/** What a headless run tells on the error stream while it goes on. */
import type { Outputs } from '../core/outputs';
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
/** The newest loss of a learner, from its last picture. */
let loss: number | undefined;

/** Progress, at most once per second, with the loss of what learns. */
export function tellProgress(event: RunEvent, streams: Streams): void {
  if (event.type === 'partial') loss = lossIn(event.outputs);
  if (event.type === 'done' || event.type === 'cancelled') loss = undefined;
  if (event.type !== 'progress' || performance.now() - toldAt <= 1000) return;
  toldAt = performance.now();
  const total = event.total === undefined ? '' : ` of ${event.total.toLocaleString('en')}`;
  const learns = loss === undefined ? '' : `, loss ${loss.toPrecision(4)}`;
  streams.err(`${event.stage} ${event.done.toLocaleString('en')}${total}${learns}\n`);
}

/** The last number of the first column called `loss`. */
function lossIn(outputs: Outputs): number | undefined {
  for (const output of Object.values(outputs)) {
    if (output.kind !== 'table') continue;
    const values = output.columns.find(({ id }) => id === 'loss')?.values;
    if (values instanceof Float64Array) return values.findLast(Number.isFinite);
  }
  return undefined;
}
