/** A policy without luck: the law of the states that it passes through, carried forward exactly, and what it is worth in each. */
import type { Steps } from '../../../core/method';
import type { Campaign } from '../campaign';
import { PushState } from '../push-state';

/** The user to push in a state with so many pushes left; −1 when nobody is left. */
export type Chooser = (state: PushState, left: number) => number;

/** One state of a policy. */
export interface PolicyNode {
  /** Users who have said yes since the start, ascending. */
  readonly users: readonly number[];
  readonly left: number;
  /** Pushed here, −1 when nobody is. */
  readonly user: number;
  /** q of that user, 0 when nobody is pushed. */
  readonly chance: number;
  /** Chance that the campaign comes here. */
  probability: number;
  /** Further yeses expected from here on under the policy. */
  value: number;
  /** Where it goes on after yes and no; absent at the end, and where the answer is impossible. */
  yes?: PolicyNode;
  no?: PolicyNode;
}

export interface PolicyGraph {
  readonly root: PolicyNode;
  readonly states: number;
  /** Yeses expected after push 0 … left; length left + 1. */
  readonly active: Float64Array;
  /** Expected chance and out-weights of the user of push 1 … left, over the courses in which there is a push; length left. */
  readonly chance: Float64Array;
  readonly influence: Float64Array;
  /** Chance that every user says yes; length n, NaN for users active at the start. */
  readonly reached: Float64Array;
}

/** Elementary operations between two yields. */
const SLICE = 300_000;

/**
 * Follows a policy through all states that it can reach, level by level; courses that lead to the same set of users are one state.
 * Undefined when there are more states than that. O(states × (out-degrees + choice)).
 */
export function* policyGraph(
  campaign: Campaign,
  choose: Chooser,
  left: number,
  mostStates: number,
): Steps<PolicyGraph | undefined> {
  const { n, start, outSums, outOffsets } = campaign;
  const state = new PushState(campaign);
  const started = state.activeCount;
  const active = new Float64Array(left + 1);
  const chance = new Float64Array(left);
  const influence = new Float64Array(left);
  const reached = new Float64Array(n);
  for (const v of start) reached[v] = NaN;
  let states = 0;
  let work = 0;

  /** A state of the policy: the user is chosen once it is met. */
  const met = (users: readonly number[], pushes: number): PolicyNode => {
    states++;
    if (pushes === 0) return { users, left: 0, user: -1, chance: 0, probability: 0, value: 0 };
    for (const v of users) {
      state.activate(v);
      work += outOffsets[v + 1] - outOffsets[v];
    }
    const user = choose(state, pushes);
    const q = user < 0 ? 0 : state.q[user];
    while (state.activeCount > started) state.undo();
    work += 100 + n / 8;
    return { users, left: pushes, user, chance: q, probability: 0, value: 0 };
  };

  const root = met([], left);
  root.probability = 1;
  const levels: PolicyNode[][] = [[root]];
  for (let t = 0; t < left; t++) {
    const next = new Map<string, PolicyNode>();
    const reach = (users: readonly number[], probability: number): PolicyNode => {
      const key = users.join();
      let node = next.get(key);
      if (!node) next.set(key, (node = met(users, left - t - 1)));
      node.probability += probability;
      return node;
    };
    let pushed = 0;
    for (const node of levels[t]) {
      const { users, user, chance: q, probability } = node;
      if (user < 0) continue;
      pushed += probability;
      chance[t] += probability * q;
      influence[t] += probability * outSums[user];
      reached[user] += probability * q;
      if (q < 1) node.no = reach(users, probability * (1 - q));
      if (q > 0) node.yes = reach(withUser(users, user), probability * q);
      if (states > mostStates) return undefined;
      if (work > SLICE) {
        work = 0;
        yield { done: states, stage: 'Following the policy' };
      }
    }
    active[t + 1] = active[t] + chance[t];
    chance[t] /= pushed;
    influence[t] /= pushed;
    levels.push([...next.values()]);
  }
  for (let t = left - 1; t >= 0; t--)
    for (const node of levels[t]) {
      const { chance: q, yes, no } = node;
      node.value = (yes ? q * (1 + yes.value) : 0) + (no ? (1 - q) * no.value : 0);
    }
  return { root, states, active, chance, influence, reached };
}

function withUser(users: readonly number[], user: number): number[] {
  const at = users.findIndex((v) => v > user);
  return at < 0 ? [...users, user] : [...users.slice(0, at), user, ...users.slice(at)];
}
