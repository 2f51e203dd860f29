/** Drives a computation that waits to its end. */
import type { Progress, Wait } from '../../../core/method';

/** @param hear progress on the way */
export async function drive<R>(
  steps: Generator<Progress | Wait, R, void>,
  hear?: (progress: Progress) => void,
): Promise<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if ('until' in step.value) await step.value.until;
    else hear?.(step.value);
  }
}
