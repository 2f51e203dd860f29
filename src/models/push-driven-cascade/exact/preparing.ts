import type { Steps } from '../../../core/method';

/** Steps of what goes before a search, with progress. */
export function* preparing<R>(steps: Generator<void, R>): Steps<R> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { done: 0, stage: 'Preparing' };
  }
}
