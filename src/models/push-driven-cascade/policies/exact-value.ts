/**
 * The exact value of a policy: what it is expected to gain, without sampling, from all states that it can reach
 * (specification, section 7).
 */
import type { Campaign } from '../campaign';
import { PushState } from '../push-state';
import type { Steps } from '../../../core/method';
import type { Choose } from './choose';

export interface ExactValue {
  /** Expected number of further yeses. */
  value: number;
  /** The same after push 0 … left; length left + 1. */
  course: Float64Array;
}

export interface ExactOptions {
  /** States (active users, pushes left) that may be reached; more: undefined. */
  mostStates: number;
  /** Where it begins; absent: the start of the campaign. */
  from?: PushState;
}

/** Users looked at between two yields, and states at most. */
const USERS_PER_STEP = 100_000;
const STATES_PER_STEP = 100;

/**
 * Goes through the states push by push with their probabilities, sets of active users that come together counted once: the value is
 * Σ_t Σ_A P(A at t) q(A, u_t). O(states × choice).
 * @param choose must depend on state and pushes left alone
 */
export function* exactValueSteps(
  campaign: Campaign,
  choose: Choose,
  left: number,
  { mostStates, from }: ExactOptions,
): Steps<ExactValue | undefined> {
  const state = new PushState(campaign);
  const begun = state.activeCount;
  const fromUsers = (from?.users ?? []).filter((u) => state.active[u] === 0);
  const course = new Float64Array(left + 1);
  let level = new Map<string, { users: readonly number[]; chance: number }>([['', { users: fromUsers, chance: 1 }]]);
  let states = 0;
  const perStep = Math.max(1, Math.min(STATES_PER_STEP, Math.floor(USERS_PER_STEP / (campaign.n + 1))));
  for (let t = 0; t < left; t++) {
    const next = new Map<string, { users: readonly number[]; chance: number }>();
    const reach = (key: string, users: readonly number[], chance: number): void => {
      const known = next.get(key);
      if (known) known.chance += chance;
      else next.set(key, { users, chance });
    };
    let gained = 0;
    for (const [key, { users, chance }] of level) {
      if (++states > mostStates) return undefined;
      for (const u of users) state.activate(u);
      const u = choose(state, left - t);
      const q = u < 0 ? 0 : state.q[u];
      while (state.activeCount > begun) state.undo();
      gained += chance * q;
      if (q < 1) reach(key, users, chance * (1 - q));
      if (q > 0) {
        const more = [...users, u];
        reach([...more].sort((x, y) => x - y).join(), more, chance * q);
      }
      if (states % perStep === 0) yield { done: states, stage: 'Exact value' };
    }
    course[t + 1] = course[t] + gained;
    level = next;
  }
  return { value: course[left], course };
}

/** The same at once. */
export function exactValue(
  campaign: Campaign,
  choose: Choose,
  left: number,
  options: ExactOptions,
): ExactValue | undefined {
  const steps = exactValueSteps(campaign, choose, left, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
