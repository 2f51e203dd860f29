import type { Clock } from '../experiment/pace';

/** Node's clock: a turn goes through the event loop once, so that messages of threads come in. */
export const nodeClock: Clock = {
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
};
