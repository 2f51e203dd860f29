/** An action log: which user acted on which item, and when. A cascade is an item. */
import type { CascadeSet } from '../../../core/cascade';
import { invariant } from '../../../core/errors';

/** Actions of node u are `offsets[u] … offsets[u+1]−1`, by ascending item, each item once. */
export interface ActionLog {
  /** Nodes of the network. */
  readonly n: number;
  readonly items: number;
  /** Length n + 1. */
  readonly offsets: Int32Array;
  readonly item: Int32Array;
  /** Of the first action on the item, in the unit of the set. */
  readonly times: Float64Array;
}

const EVENTS_PER_STEP = 100_000;

/**
 * The log of a set on the nodes of a network. Events of users whom the network does not have, or of nobody known, are left out; of several
 * actions on an item the first counts; whether a bot acted is not looked at. O(events + n).
 * @param nodes the node of every user, −1: none
 */
export function* actionLogOf(set: CascadeSet, nodes: Int32Array, n: number): Generator<void, ActionLog> {
  const { count, offsets: starts, users, times } = set;
  invariant(nodes.length === set.userCount, 'a node for every user');
  const nodeOf = (e: number): number => (users[e] < 0 ? -1 : nodes[users[e]]);
  const offsets = new Int32Array(n + 1);
  // Events of a cascade come in the order of time: the first of a node is its first action.
  const last = new Int32Array(n).fill(-1);
  let seen = 0;
  for (let c = 0; c < count; c++) {
    for (let e = starts[c]; e < starts[c + 1]; e++) {
      const node = nodeOf(e);
      if (node < 0 || last[node] === c) continue;
      last[node] = c;
      offsets[node + 1]++;
    }
    if (starts[c + 1] - seen >= EVENTS_PER_STEP) {
      seen = starts[c + 1];
      yield;
    }
  }
  for (let u = 0; u < n; u++) offsets[u + 1] += offsets[u];
  const item = new Int32Array(offsets[n]);
  const when = new Float64Array(offsets[n]);
  const next = offsets.slice(0, n);
  last.fill(-1);
  seen = 0;
  for (let c = 0; c < count; c++) {
    for (let e = starts[c]; e < starts[c + 1]; e++) {
      const node = nodeOf(e);
      if (node < 0 || last[node] === c) continue;
      last[node] = c;
      const at = next[node]++;
      item[at] = c;
      when[at] = times[e];
    }
    if (starts[c + 1] - seen >= EVENTS_PER_STEP) {
      seen = starts[c + 1];
      yield;
    }
  }
  return { n, items: count, offsets, item, times: when };
}
