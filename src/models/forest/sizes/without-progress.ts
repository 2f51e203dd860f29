/** Steps of a computation inside another one, whose progress is that of the other. */
import type { Wait, WaitingSteps } from '../../../core/method';

export function* withoutProgress<R>(steps: WaitingSteps<R>): Generator<Wait, R, void> {
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if ('until' in step.value) yield step.value;
    }
  } finally {
    steps.return(undefined as never);
  }
}
