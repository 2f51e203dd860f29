import type { Progress, Steps } from '../../../core/method';

/** The same steps with progress in the caller's terms. */
export function* saying<R>(progress: Progress, steps: Steps<R>): Steps<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}
