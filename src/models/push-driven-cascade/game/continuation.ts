/**
 * What a policy expects from a state on: exact, with every state that it can reach worked out once (specification, section 2, with the
 * policy's choice in place of the maximum); or sampled, with the same luck for every state that is compared.
 */
import type { Progress, Steps } from '../../../core/method';
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';

export type Choose = (state: PushState, left: number) => number;

/** Values of states under a policy. A state is left as it was found. */
export interface Values {
  /** Expected further yeses with so many pushes left; NaN where that cannot be told within the limit. */
  value(state: PushState, left: number): Steps<number>;
  /** The same as it stands after a push, when the push is weighed. */
  after(state: PushState, left: number): Steps<number>;
}

/** Names a set of active users: a sum of powers of 2 where these are exact, else the sorted list. */
export function keyOf(state: PushState): number | string {
  const { users, campaign } = state;
  if (campaign.n > 52) return [...users].sort((a, b) => a - b).join(' ');
  let key = 0;
  for (const u of users) key += 2 ** u;
  return key;
}

/** Below so many pushes left, states are worked out without a pause: 2^6 of small networks take about a millisecond. */
const quickDepth = (n: number): number => (n <= 100 ? 6 : n <= 2000 ? 3 : 1);

/** With more pushes left nothing is worked out exactly: each of them is a call within a call. */
const DEEPEST = 500;

/** Exact values; what was worked out is kept for later questions. */
export class ExactValues implements Values {
  /** By pushes left. */
  private readonly known: Map<number | string, number>[] = [];
  private readonly quick: number;
  /** States worked out so far. */
  states = 0;
  private limit = Infinity;

  /** @param mostStates a question that needs more new states than that, or looks ahead too far, is answered by NaN */
  constructor(
    campaign: Campaign,
    private readonly choose: Choose,
    private readonly mostStates: number,
  ) {
    this.quick = quickDepth(campaign.n);
  }

  *value(state: PushState, left: number): Steps<number> {
    if (left > DEEPEST) return state.activeCount === state.campaign.n ? 0 : NaN;
    this.limit = this.states + this.mostStates;
    return yield* this.slowly(state, left);
  }

  after(state: PushState, left: number): Steps<number> {
    return this.value(state, left);
  }

  private at(left: number): Map<number | string, number> {
    return (this.known[left] ??= new Map());
  }

  private *slowly(state: PushState, left: number): Steps<number> {
    if (left <= this.quick) return this.quickly(state, left);
    const key = keyOf(state);
    const before = this.at(left).get(key);
    if (before !== undefined) return before;
    const user = this.choose(state, left);
    if (user < 0) return 0;
    yield this.progress();
    const q = state.q[user];
    const no = q < 1 ? yield* this.slowly(state, left - 1) : 0;
    // too many states: what else is below here would not help
    if (Number.isNaN(no)) return NaN;
    let yes = 0;
    if (q > 0) {
      state.activate(user);
      yes = yield* this.slowly(state, left - 1);
      state.undo();
    }
    return this.keep(key, left, q, yes, no);
  }

  private quickly(state: PushState, left: number): number {
    if (left === 0) return 0;
    const key = keyOf(state);
    const before = this.at(left).get(key);
    if (before !== undefined) return before;
    if (this.states >= this.limit) return NaN;
    const user = this.choose(state, left);
    if (user < 0) return 0;
    const q = state.q[user];
    const no = q < 1 ? this.quickly(state, left - 1) : 0;
    if (Number.isNaN(no)) return NaN;
    let yes = 0;
    if (q > 0) {
      state.activate(user);
      yes = this.quickly(state, left - 1);
      state.undo();
    }
    return this.keep(key, left, q, yes, no);
  }

  private keep(key: number | string, left: number, q: number, yes: number, no: number): number {
    const value = (q > 0 ? q * (1 + yes) : 0) + (q < 1 ? (1 - q) * no : 0);
    if (Number.isNaN(value)) return value;
    this.at(left).set(key, value);
    this.states++;
    return value;
  }

  private progress(): Progress {
    return { done: this.states, stage: 'Judging' };
  }
}

/** Choices that are kept so that replays that come through the same state need not make them again. */
const MOST_CHOICES = 200_000;

/**
 * Values as means over replays. Replay r has one draw per push of the game, the same wherever it starts, so that states that are
 * compared have the same luck. A state's own value is the policy's first push weighed with the values after it: a push that the policy
 * would make is therefore worth exactly what the moment is worth.
 */
export class SampledValues implements Values {
  private readonly known: Map<number | string, number>[] = [];
  private readonly choices: Map<number | string, number>[] = [];
  private kept = 0;

  /** @param draws replay r at push t (0 … budget−1) has `draws[r · budget + t]` */
  constructor(
    private readonly choose: Choose,
    private readonly budget: number,
    private readonly draws: Float64Array,
  ) {}

  *value(state: PushState, left: number): Steps<number> {
    if (left === 0) return 0;
    const user = this.choice(state, left);
    return user < 0 ? 0 : yield* weighed(this, state, left, user);
  }

  *after(state: PushState, left: number): Steps<number> {
    if (left === 0) return 0;
    const known = (this.known[left] ??= new Map<number | string, number>());
    const key = keyOf(state);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { budget, draws } = this;
    const replays = draws.length / budget;
    let sum = 0;
    for (let r = 0; r < replays; r++) {
      const had = state.activeCount;
      for (let n = left; n > 0; n--) {
        const user = this.choice(state, n);
        if (user < 0) break;
        if (draws[r * budget + (budget - n)] < state.q[user]) state.activate(user);
      }
      sum += state.activeCount - had;
      while (state.activeCount > had) state.undo();
      if (r % 16 === 15) yield { done: r, total: replays, stage: 'Replaying' };
    }
    known.set(key, sum / replays);
    return sum / replays;
  }

  private choice(state: PushState, left: number): number {
    const known = (this.choices[left] ??= new Map<number | string, number>());
    const key = keyOf(state);
    const before = known.get(key);
    if (before !== undefined) return before;
    const user = this.choose(state, left);
    if (this.kept++ < MOST_CHOICES) known.set(key, user);
    return user;
  }
}

/** The value of pushing a user with so many pushes left and then going on as the policy would: before her answer is known. */
export function* weighed(values: Values, state: PushState, left: number, user: number): Steps<number> {
  const no = yield* values.after(state, left - 1);
  // Who has said yes already cannot say it again: the push is gone.
  if (state.active[user]) return no;
  const q = state.q[user];
  if (q <= 0) return no;
  state.activate(user);
  const yes = yield* values.after(state, left - 1);
  state.undo();
  return q * (1 + yes) + (1 - q) * no;
}
