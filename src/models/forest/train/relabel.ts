/** Progress of a part of a computation, told as that of the whole. */
import type { Progress, Wait, WaitingSteps } from '../../../core/method';

/** Passes waiting on, and progress through `tell`. */
export function* relabel<R>(steps: WaitingSteps<R>, tell: (progress: Progress) => Progress): WaitingSteps<R> {
  let finished = false;
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) {
        finished = true;
        return step.value;
      }
      yield isWait(step.value) ? step.value : tell(step.value);
    }
  } finally {
    if (!finished) steps.return(undefined as never);
  }
}

export const isWait = (step: Progress | Wait): step is Wait => 'until' in step;
