/** Many independent parts, asked for in rounds, so that workers share them and progress is told in between. */
import { invariant } from '../../core/errors';
import type { Progress, Round, Steps } from '../../core/method';

/** Parts of a round: enough for several workers, few enough that a new one need not wait long to join. */
const PARTS_PER_ROUND = 8;

export type Leading<Message, Answer, R> = Generator<
  Progress | { round: Round<Message> },
  R,
  readonly Answer[] | undefined
>;

/**
 * Adds answers to `into` until it has so many; those that are there already (after a stop) are not asked for again.
 * @param message for a round whose first part has this number; part k of the round is number first + k
 * @param progress by the number of answers so far; its checkpoint may hold `into`
 * @param shared   what all rounds need
 */
export function* partsInRounds<Message, Answer>(
  parts: number,
  into: Answer[],
  message: (first: number) => Message,
  progress: (done: number) => Progress,
  shared?: object,
): Leading<Message, Answer, void> {
  while (into.length < parts) {
    yield progress(into.length);
    const first = into.length;
    const answers = yield {
      round: { parts: Math.min(PARTS_PER_ROUND, parts - first), message: message(first), ...(shared && { shared }) },
    };
    invariant(answers !== undefined, 'a round without answers');
    into.push(...answers);
  }
}

/** Takes all steps of a computation, telling a progress of one's own. */
export function* telling<R>(steps: Steps<R>, progress: Progress): Steps<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}

/** Range k of `parts` nearly equal ones of 0 … count−1. */
export function rangeOf(count: number, parts: number, k: number): { from: number; to: number } {
  return { from: Math.floor((k * count) / parts), to: Math.floor(((k + 1) * count) / parts) };
}
