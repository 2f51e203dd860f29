/** The optimum when answers come late (specification, section 8). */
import type { Steps } from '../../../core/method';
import type { AllStates } from './backward-induction';

/** Somebody whose answer is awaited; user −1: nobody could be pushed in that step. */
interface Awaited {
  readonly user: number;
  /** Who was known to be active when she was pushed: her chance is that of then. */
  readonly known: number;
}

/** States between two yields. */
const STATES = 5000;

/**
 * Optimum of L pushes when the answer to the push of step t is known just before step t + 1 + d. Chances are those of the users known to be
 * active at the push; nobody is pushed while her answer is awaited; a step in which nobody can be pushed is lost; answers that are still
 * awaited at the end count. d = 0 is f.
 *
 * States are (known active users, awaited pushes in order, pushes left), found from the start on and kept.
 * @param n users; 2^n (1 + n 2^n)^d must be below 2^53
 */
export function* delayOptimum(n: number, L: number, d: number, chance: AllStates['chance']): Steps<number> {
  const sets = 2 ** n;
  const memory = Array.from({ length: L + 1 }, () => new Map<number, number>());
  let states = 0;

  const keyOf = (A: number, awaited: readonly Awaited[]): number => {
    let key = 0;
    for (const { user, known } of awaited) key = key * (1 + n * sets) + (user < 0 ? 0 : 1 + user + n * known);
    return key * sets + A;
  };
  function* value(A: number, awaited: readonly Awaited[], left: number): Steps<number> {
    if (left === 0) return awaited.reduce((sum, { user, known }) => sum + (user < 0 ? 0 : chance(known, user)), 0);
    const key = keyOf(A, awaited);
    const there = memory[left].get(key);
    if (there !== undefined) return there;
    if (++states % STATES === 0) yield { done: states, stage: `Answers ${d} ${d === 1 ? 'push' : 'pushes'} late` };
    const blocked = awaited.reduce((mask, { user }) => (user < 0 ? mask : mask | (1 << user)), A);
    let most = -Infinity;
    for (let u = 0; u < n; u++)
      if (!(blocked & (1 << u))) most = Math.max(most, yield* pushed(A, [...awaited, { user: u, known: A }], left - 1));
    if (most === -Infinity) most = yield* pushed(A, [...awaited, { user: -1, known: 0 }], left - 1);
    memory[left].set(key, most);
    return most;
  }
  /** The oldest answer comes in once there are more than d. */
  function* pushed(A: number, awaited: readonly Awaited[], left: number): Steps<number> {
    if (awaited.length <= d) return yield* value(A, awaited, left);
    const [{ user, known }, ...rest] = awaited;
    const q = user < 0 ? 0 : chance(known, user);
    let sum = 0;
    if (q > 0) sum += q * (1 + (yield* value(A | (1 << user), rest, left)));
    if (q < 1) sum += (1 - q) * (yield* value(A, rest, left));
    return sum;
  }
  return yield* value(0, [], L);
}
