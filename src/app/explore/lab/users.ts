/** Passes over users and events, as generators that yield every so often, so that the page stays awake. */
import { userName, type CascadeSet } from '../../../core/cascade';
import { nodeLabel, type Network } from '../../../core/network';

/** Steps of a pass between two yields: some tenths of a millisecond. */
const STEPS = 20_000;

/** Where users and nodes meet, by name. */
export interface Matched {
  /** Node of every user, −1 for none; length userCount. */
  nodes: Int32Array;
  /** User of every node, −1 for none; length n. */
  users: Int32Array;
  /** Users that are not in the network. */
  missing: number;
}

/** As `matchUsers`, in steps, and both ways. O(n + users). */
export function* matchInSteps(set: CascadeSet, network: Network): Generator<void, Matched> {
  const nodes = new Int32Array(set.userCount).fill(-1);
  const users = new Int32Array(network.n).fill(-1);
  let missing = 0;
  // The same names in the same order, as in a network made from the cascades, need no look-up.
  if (set.userNames !== undefined && set.userNames === network.labels) {
    for (let u = 0; u < nodes.length; u++) nodes[u] = users[u] = u;
    return { nodes, users, missing };
  }
  const byName = new Map<string, number>();
  for (let i = 0; i < network.n; i++) {
    byName.set(nodeLabel(network, i), i);
    if (i % STEPS === STEPS - 1) yield;
  }
  for (let u = 0; u < nodes.length; u++) {
    const node = byName.get(userName(set, u)) ?? -1;
    nodes[u] = node;
    if (node < 0) missing++;
    else users[node] = u;
    if (u % STEPS === STEPS - 1) yield;
  }
  return { nodes, users, missing };
}

/** Per user, over the chosen cascades; length userCount. */
export interface UserCounts {
  /** Cascades with an event of the user. */
  cascades: Int32Array;
  /** Time of the first event (set's unit; since the cascade's first event where every cascade has its own clock); NaN for none. */
  first: Float64Array;
}

/** Counts cascades and first events of users. O(events of the chosen cascades). */
export function* countUsers(set: CascadeSet, chosen: Uint8Array): Generator<void, UserCounts> {
  const { count, offsets, users, times, userCount } = set;
  const own = set.time.origin === 'own';
  const cascades = new Int32Array(userCount);
  const first = new Float64Array(userCount).fill(Number.NaN);
  const lastIn = new Int32Array(userCount).fill(-1);
  let steps = 0;
  for (let c = 0; c < count; c++) {
    if (chosen[c] === 0) continue;
    const zero = own ? times[offsets[c]] : 0;
    for (let e = offsets[c]; e < offsets[c + 1]; e++) {
      const u = users[e];
      if (u >= 0) {
        if (lastIn[u] !== c) cascades[u]++;
        lastIn[u] = c;
        if (!(first[u] <= times[e] - zero)) first[u] = times[e] - zero;
      }
      if (++steps % STEPS === 0) yield;
    }
  }
  return { cascades, first };
}

/** Names of users that are not in the network, the first so many. O(users) at most. */
export function missingNames(set: CascadeSet, nodes: Int32Array, most: number): string[] {
  const names: string[] = [];
  for (let u = 0; u < nodes.length && names.length < most; u++) if (nodes[u] < 0) names.push(userName(set, u));
  return names;
}

/** A value per user as a value per node; NaN for nodes without a user. O(n). */
export function onNodes(values: ArrayLike<number>, users: Int32Array, none = Number.NaN): Float64Array {
  const given = new Float64Array(users.length).fill(none);
  for (let i = 0; i < users.length; i++) if (users[i] >= 0) given[i] = values[users[i]];
  return given;
}
