/** The policy that AO* has found: what it is worth, and whom it pushes. */
import { lowerBound } from '../bounds/bounds';
import { exactOne, exactTwo } from '../bounds/last-pushes';
import { TIE, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import type { Nodes } from './ao-star-nodes';
import type { TwinOrder } from './twin-order';

/**
 * Exact value of the best partial policy, in states that are not looked into completed by the best last pushes (one or two left) or by
 * h2. A policy reaches it: never more than the optimum. O(states of the policy × N).
 */
export function policyValue(nodes: Nodes, root: number, campaign: Campaign, L: number): number {
  const state = new PushState(campaign);
  const known = new Map<number, number>();
  const valueOf = (i: number): number => {
    const before = known.get(i);
    if (before !== undefined) return before;
    const left = nodes.states.left[i];
    const value = nodes.best[i] < 0 || left === 1 ? sureValue(state, left) : follow(i);
    known.set(i, value);
    return value;
  };
  const follow = (i: number): number => {
    const [yes, no] = [nodes.afterYes(i), nodes.afterNo(i)];
    const q = nodes.chance[i];
    let value = no < 0 ? 0 : (1 - q) * valueOf(no);
    if (yes >= 0) {
      state.activate(nodes.best[i]);
      value += q * (1 + valueOf(yes));
      state.undo();
    }
    return value;
  };
  return Math.max(valueOf(root), lowerBound(state, L));
}

function sureValue(state: PushState, left: number): number {
  if (left === 0) return 0;
  if (left === 1) return exactOne(state);
  return left === 2 ? exactTwo(state) : lowerBound(state, left);
}

/** The best user to push in a state; with one push left the likeliest; −1 where the state was not looked into. */
export function chooserOf(
  nodes: Nodes,
  { n, start }: Campaign,
  twins: TwinOrder,
): (state: PushState, left: number) => number {
  const started = new Set(start);
  return (state, left) => {
    if (left <= 0 || state.activeCount === n) return -1;
    if (left === 1) return likeliest(state);
    const users = standIns(
      state.users.filter((u) => !started.has(u)),
      twins,
    );
    const node = nodes.states.find(users, users.length, left);
    const best = node < 0 ? -1 : nodes.best[node];
    if (best < 0) return -1;
    return twins.members(best).find((u) => !state.active[u]) ?? -1;
  };
}

/** As many of every class, the lowest ones; ascending. */
function standIns(users: readonly number[], twins: TwinOrder): Int32Array {
  const taken = new Map<readonly number[], number>();
  const set = users.map((u) => {
    const members = twins.members(u);
    if (members.length === 1) return u;
    const k = taken.get(members) ?? 0;
    taken.set(members, k + 1);
    return members[k];
  });
  return Int32Array.from(set).sort();
}

function likeliest({ active, q }: PushState): number {
  let best = -1;
  for (let u = 0; u < q.length; u++) if (!active[u] && (best < 0 || q[u] > q[best] + TIE)) best = u;
  return best;
}
