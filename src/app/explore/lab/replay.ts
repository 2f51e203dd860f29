/** One cascade on a network: when each node had its first event in it, and through which node it came. */
import type { CascadeSet } from '../../../core/cascade';

export interface Replay {
  /** Time since the cascade's first event per node, NaN for never; length n. */
  time: Float64Array;
  /** The node it came from, NaN for none; length n. */
  infector: Float64Array;
  /** Nodes with the first event of a tree. */
  sources: Int32Array;
  /** Distinct users of the cascade, and how many of them are nodes. */
  users: number;
  found: number;
}

/**
 * @param nodes  node of every user, −1 for none
 * @param parent parent of every event of the cascade, counted from its first; −1 for none; absent: nothing is known
 * Cost: O(n + events of the cascade).
 */
export function replayOf(set: CascadeSet, cascade: number, n: number, nodes: Int32Array, parent?: Int32Array): Replay {
  const [from, to] = [set.offsets[cascade], set.offsets[cascade + 1]];
  const time = new Float64Array(n).fill(Number.NaN);
  const infector = new Float64Array(n).fill(Number.NaN);
  const sources: number[] = [];
  const seen = new Set<number>();
  let found = 0;
  for (let e = from; e < to; e++) {
    const user = set.users[e];
    if (user < 0 || seen.has(user)) continue;
    seen.add(user);
    const node = nodes[user];
    if (node < 0) continue;
    found++;
    time[node] = set.times[e] - set.times[from];
    const before = parent ? parent[e - from] : -1;
    const source = before < 0 ? -1 : set.users[from + before];
    if (source >= 0 && nodes[source] >= 0 && nodes[source] !== node) infector[node] = nodes[source];
    else if (before < 0 && (parent || e === from)) sources.push(node);
  }
  return { time, infector, sources: Int32Array.from(sources), users: seen.size, found };
}

/** Number of values ≤ t in an ascending array. O(log values). */
export function countUpTo(values: ArrayLike<number>, t: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
