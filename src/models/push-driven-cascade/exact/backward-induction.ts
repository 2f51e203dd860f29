/** The optimum of every state by bit masks: tiny networks only, and the oracle of the tests (specification, section 2). */
import { invariant } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import { TIE, type Campaign } from '../campaign';

export interface AllStates {
  /** f(A, left), A as a bit mask (bit u: user u is active), left = 0 … L. */
  value(mask: number, left: number): number;
  /** The best user to push there, of equals the lowest; −1 where nothing is left to push. */
  best(mask: number, left: number): number;
  /** q(A, u). */
  chance(mask: number, user: number): number;
}

/** Networks may have so many users. */
export const MOST_USERS = 16;

/** Users looked at between two yields. */
const WORK = 500_000;

/**
 * f(A, n) = f(A, n−1) + max_u q(A, u) (1 + f(A+u, n−1) − f(A, n−1)) for all A and n = 1 … L.
 * Time O(2^N N L), memory 2^N (N + 1.2 L) numbers. N ≤ 16, else InvariantError.
 */
export function* allStates(campaign: Campaign, L: number): Steps<AllStates> {
  const { n } = campaign;
  invariant(n <= MOST_USERS, `all states of at most ${MOST_USERS} users, got ${n}`);
  const states = 2 ** n;
  const chances = chancesOf(campaign);
  const values = [new Float64Array(states)];
  const choices = [new Int8Array(states).fill(-1)];
  let work = 0;
  for (let left = 1; left <= L; left++) {
    const before = values[left - 1];
    const now = new Float64Array(states);
    const choice = new Int8Array(states).fill(-1);
    for (let mask = 0; mask < states; mask++) {
      const failed = before[mask];
      let chosen = -Infinity;
      let most = -Infinity;
      for (let u = 0; u < n; u++) {
        if (mask & (1 << u)) continue;
        const more = chances[mask * n + u] * (1 + before[mask | (1 << u)] - failed);
        if (more > most) most = more;
        if (more > chosen + TIE) {
          chosen = more;
          choice[mask] = u;
        }
      }
      now[mask] = choice[mask] < 0 ? 0 : failed + most;
      work += n;
      if (work > WORK) {
        work = 0;
        yield { done: left - 1, stage: 'All states' };
      }
    }
    values.push(now);
    choices.push(choice);
  }
  return {
    value: (mask, left) => values[left][mask],
    best: (mask, left) => choices[left][mask],
    chance: (mask, user) => chances[mask * n + user],
  };
}

/** The same at once. */
export function backwardInduction(campaign: Campaign, L: number): AllStates {
  const steps = allStates(campaign, L);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** q(A, u) at [A n + u]: that of A without its last user, and what she adds. */
function chancesOf({ n, b, outOffsets, outTargets, outWeights }: Campaign): Float64Array {
  const chances = new Float64Array(2 ** n * n);
  for (let u = 0; u < n; u++) chances[u] = Math.min(1, b[u]);
  for (let v = 0; v < n; v++)
    for (let mask = 1 << v; mask < 2 << v; mask++) {
      const at = mask * n;
      chances.copyWithin(at, (mask ^ (1 << v)) * n, (mask ^ (1 << v)) * n + n);
      for (let a = outOffsets[v]; a < outOffsets[v + 1]; a++) {
        const u = outTargets[a];
        chances[at + u] = Math.min(1, chances[at + u] + outWeights[a]);
      }
    }
  return chances;
}
