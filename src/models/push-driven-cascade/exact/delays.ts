/** The optimum when answers come late (specification, section 8). */
import type { Steps } from '../../../core/method';
import type { AllStates } from './backward-induction';

/** Somebody whose answer is awaited; user −1: nobody could be pushed in that step. */
interface Awaited {
  readonly user: number;
  /** Who was known to be active when she was pushed: her chance is that of then. */
  readonly known: number;
}

/** States between two yields, about. */
const STATES = 2000;

/** So many pushes from the end a state is worked out without a pause: some milliseconds. */
const AT_ONCE = 3;

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
  let told = 0;

  const keyOf = (A: number, awaited: readonly Awaited[]): number => {
    let key = 0;
    for (const { user, known } of awaited) key = key * (1 + n * sets) + (user < 0 ? 0 : 1 + user + n * known);
    return key * sets + A;
  };
  /** Who cannot be pushed: active, or awaited. */
  const blockedBy = (A: number, awaited: readonly Awaited[]): number =>
    awaited.reduce((mask, { user }) => (user < 0 ? mask : mask | (1 << user)), A);

  /** The value of a state with a few pushes left, at once. */
  const direct = (A: number, awaited: readonly Awaited[], left: number): number => {
    if (left === 0) return awaited.reduce((sum, { user, known }) => sum + (user < 0 ? 0 : chance(known, user)), 0);
    const key = keyOf(A, awaited);
    const there = memory[left].get(key);
    if (there !== undefined) return there;
    states++;
    const blocked = blockedBy(A, awaited);
    let most = -Infinity;
    const push = (user: number): void => {
      const { q, yes, rest } = answer(A, [...awaited, { user, known: A }]);
      let sum = 0;
      if (q > 0) sum += q * (1 + direct(yes, rest, left - 1));
      if (q < 1) sum += (1 - q) * direct(A, rest, left - 1);
      most = Math.max(most, sum);
    };
    for (let u = 0; u < n; u++) if (!(blocked & (1 << u))) push(u);
    if (most === -Infinity) push(-1);
    memory[left].set(key, most);
    return most;
  };

  /** The oldest answer comes in once there are more than d. */
  const answer = (A: number, awaited: readonly Awaited[]): { q: number; yes: number; rest: readonly Awaited[] } => {
    if (awaited.length <= d) return { q: 0, yes: A, rest: awaited };
    const [{ user, known }, ...rest] = awaited;
    return user < 0 ? { q: 0, yes: A, rest } : { q: chance(known, user), yes: A | (1 << user), rest };
  };

  function* value(A: number, awaited: readonly Awaited[], left: number): Steps<number> {
    if (left <= AT_ONCE) return direct(A, awaited, left);
    const key = keyOf(A, awaited);
    const there = memory[left].get(key);
    if (there !== undefined) return there;
    states++;
    if (states > told + STATES) {
      told = states;
      yield { done: states, stage: `Answers ${d} ${d === 1 ? 'push' : 'pushes'} late` };
    }
    const blocked = blockedBy(A, awaited);
    const free = Array.from({ length: n }, (_, u) => u).filter((u) => !(blocked & (1 << u)));
    let most = -Infinity;
    for (const user of free.length > 0 ? free : [-1]) {
      const { q, yes, rest } = answer(A, [...awaited, { user, known: A }]);
      let sum = 0;
      if (q > 0) sum += q * (1 + (yield* value(yes, rest, left - 1)));
      if (q < 1) sum += (1 - q) * (yield* value(A, rest, left - 1));
      most = Math.max(most, sum);
    }
    memory[left].set(key, most);
    return most;
  }
  return yield* value(0, [], L);
}
