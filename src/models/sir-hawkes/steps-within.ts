/** Progress of a computation that is one of several parts of equal weight. */
import type { Progress, Steps } from '../../core/method';

/** The same steps, told as a share of all parts. @param part number of this one, 0 … parts − 1 */
export function* stepsWithin<R>(steps: Steps<R>, part: number, parts: number): Steps<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total, stage } = step.value;
    yield { done: part + (total ? Math.min(1, done / total) : 0), total: parts, stage };
  }
}

/** Steps of a leader's own between its rounds, told as one progress. */
export function* inLead<R>(steps: Steps<R>, progress: Progress): Generator<Progress, R, unknown> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}
