/** The best sequence of pushes that is fixed beforehand, and the adaptivity gap (specification, section 7.1). */
import type { Steps } from '../../../core/method';
import { TIE } from '../campaign';
import type { AllStates } from './backward-induction';

export interface FixedSequence {
  /** Expected yeses. */
  readonly value: number;
  /** Whom to push; of equal sequences the first in the order of users, but for rounding. Users may stand several times. */
  readonly sequence: readonly number[];
  /** Expected yeses of every push. */
  readonly gains: readonly number[];
  /** Beginnings of sequences that were looked into. */
  readonly looked: number;
}

/** Sets of active users with their probabilities. */
interface Law {
  readonly masks: Int32Array;
  readonly chances: Float64Array;
  size: number;
}

/** Elementary operations between two yields. */
const WORK = 300_000;

/**
 * Depth first over all sequences u_1 … u_L. A push to somebody who has said yes by then is wasted. A beginning is left where even the best
 * answers to what will be known, Σ_A P(A) f(A, pushes left), bring no more than the best sequence so far.
 * @param n users, at most 16
 * @param all optimum of every state with up to L pushes
 */
export function* bestFixedSequence(n: number, L: number, all: AllStates): Steps<FixedSequence> {
  const laws = Array.from({ length: L + 1 }, (_, t) => lawOf(Math.min(2 ** n, 2 ** t)));
  laws[0].chances[0] = 1;
  laws[0].size = 1;
  const slots = new Slots(2 ** n);
  const start = greedySequence(n, L, all, laws, slots);
  // Found again, or surpassed, in the order of users: what is returned does not depend on where the search began.
  let best = { value: start.value - 2 * TIE, sequence: start.sequence };
  const sequence = new Array<number>(L).fill(-1);
  let looked = 0;
  let work = 0;

  function* extend(t: number, gained: number): Steps<void> {
    const law = laws[t];
    looked++;
    if (t === L - 1) {
      const { user, gain } = likeliest(n, law, all);
      work += n * law.size;
      if (gained + gain > best.value + TIE) {
        sequence[t] = user;
        best = { value: gained + gain, sequence: [...sequence] };
      }
      return;
    }
    for (let u = 0; u < n; u++) {
      const gain = push(law, u, all, laws[t + 1], slots);
      const hoped = expectation(laws[t + 1], L - t - 1, all);
      work += 4 * law.size;
      if (work > WORK) {
        work = 0;
        yield { done: looked, stage: 'Fixed sequences' };
      }
      if (gained + gain + hoped <= best.value + TIE) continue;
      sequence[t] = u;
      yield* extend(t + 1, gained + gain);
    }
  }

  if (n > 0 && L > 0) yield* extend(0, 0);
  const { value, gains } = worth(n === 0 ? [] : best.sequence, all, laws, slots);
  return { value, sequence: n === 0 ? [] : best.sequence, gains, looked };
}

const lawOf = (room: number): Law => ({ masks: new Int32Array(room), chances: new Float64Array(room), size: 0 });

/** Where a set stands in a law that is being made. */
class Slots {
  private readonly place: Int32Array;
  private readonly made: Int32Array;
  private law = 0;

  constructor(sets: number) {
    this.place = new Int32Array(sets);
    this.made = new Int32Array(sets);
  }

  begin(into: Law): void {
    this.law++;
    into.size = 0;
  }

  add(into: Law, mask: number, chance: number): void {
    if (this.made[mask] === this.law) {
      into.chances[this.place[mask]] += chance;
      return;
    }
    this.made[mask] = this.law;
    this.place[mask] = into.size;
    into.masks[into.size] = mask;
    into.chances[into.size++] = chance;
  }
}

/** The law after a push of u into `into`; returns what the push is expected to gain. */
function push({ masks, chances, size }: Law, u: number, all: AllStates, into: Law, slots: Slots): number {
  slots.begin(into);
  let gain = 0;
  for (let i = 0; i < size; i++) {
    const mask = masks[i];
    if (mask & (1 << u)) {
      slots.add(into, mask, chances[i]);
      continue;
    }
    const yes = chances[i] * all.chance(mask, u);
    gain += yes;
    if (yes > 0) slots.add(into, mask | (1 << u), yes);
    if (yes < chances[i]) slots.add(into, mask, chances[i] - yes);
  }
  return gain;
}

function expectation({ masks, chances, size }: Law, left: number, all: AllStates): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += chances[i] * all.value(masks[i], left);
  return sum;
}

/** The last push: the user who is most likely to be won, of equals the lowest. */
function likeliest(n: number, { masks, chances, size }: Law, all: AllStates): { user: number; gain: number } {
  let user = -1;
  let gain = -Infinity;
  for (let u = 0; u < n; u++) {
    let sum = 0;
    for (let i = 0; i < size; i++) if (!(masks[i] & (1 << u))) sum += chances[i] * all.chance(masks[i], u);
    if (sum > gain + TIE) {
      user = u;
      gain = sum;
    }
  }
  return { user, gain };
}

/** A good sequence to begin with: every push the best one if all that follows could be adapted. */
function greedySequence(
  n: number,
  L: number,
  all: AllStates,
  laws: readonly Law[],
  slots: Slots,
): { value: number; sequence: number[] } {
  const sequence: number[] = [];
  for (let t = 0; n > 0 && t < L; t++) {
    let user = 0;
    let most = -Infinity;
    for (let u = 0; u < n; u++) {
      const hoped = push(laws[t], u, all, laws[t + 1], slots) + expectation(laws[t + 1], L - t - 1, all);
      if (hoped > most + TIE) {
        user = u;
        most = hoped;
      }
    }
    push(laws[t], user, all, laws[t + 1], slots);
    sequence.push(user);
  }
  return { value: worth(sequence, all, laws, slots).value, sequence };
}

/** What every push of a sequence is expected to gain, and their sum. */
function worth(
  sequence: readonly number[],
  all: AllStates,
  laws: readonly Law[],
  slots: Slots,
): { value: number; gains: number[] } {
  const gains = sequence.map((u, t) => push(laws[t], u, all, laws[t + 1], slots));
  return { value: gains.reduce((sum, gain) => sum + gain, 0), gains };
}
