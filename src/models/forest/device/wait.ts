/** Waiting inside a generator: whoever drives it sees the promise, the computation sees its value. */
import { InvariantError } from '../../../core/errors';
import type { Wait } from '../../../core/method';

/** Yields once, with a promise that never rejects; gives the value, or throws the reason where the computation stands. */
export function* waitFor<T>(promise: Promise<T>): Generator<Wait, T, void> {
  let outcome: { value: T } | { reason: unknown } | undefined;
  yield {
    until: promise.then(
      (value) => {
        outcome = { value };
      },
      (reason: unknown) => {
        outcome = { reason };
      },
    ),
  };
  if (outcome === undefined) throw new InvariantError('A computation went on before what it waits for was there.');
  if ('reason' in outcome) throw outcome.reason;
  return outcome.value;
}
