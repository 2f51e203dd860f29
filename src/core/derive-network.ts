/**
 * A network made from cascades where none is known. It says who came after whom, which is not who listens to whom: every picture
 * and result that uses it names the rule.
 */
import type { CascadeSet } from './cascade';
import { invariant } from './errors';
import { buildNetwork, type Network } from './network';

/** `successive`: v was next after u. `parents`: u is known to have activated v. */
export type DerivedRule = 'successive' | 'parents';

/**
 * Directed network of all users of a set (users without an edge stay as isolated nodes): an edge u → v when the rule holds in at
 * least `least` cascades. Edge value `weight`: in how many. Edges stand in the order of their tails, then heads.
 * Events of nobody known, and of the same user twice in a row, give no edge.
 * Cost: O(events log events) time, 8 bytes per event. Throws InvariantError for `least` below 1.
 */
export function deriveNetwork(set: CascadeSet, rule: DerivedRule, least = 1): Network {
  invariant(Number.isInteger(least) && least >= 1, `least must be a positive integer, got ${least}`);
  const { count, offsets, users, parents, userCount, userNames } = set;
  const pairs = new Float64Array(users.length);
  let found = 0;
  for (let c = 0; c < count; c++) {
    const begin = found;
    for (let e = offsets[c] + 1; e < offsets[c + 1]; e++) {
      const before = rule === 'successive' ? e - 1 : (parents?.[e] ?? -1);
      if (before < 0) continue;
      const [u, v] = [users[before], users[e]];
      if (u >= 0 && v >= 0 && u !== v) pairs[found++] = u * userCount + v;
    }
    // Each pair counts once per cascade.
    found = begin + sortUnique(pairs.subarray(begin, found));
  }
  const sorted = pairs.subarray(0, found).sort();
  let m = 0;
  for (let i = 0, j = 0; i < found; i = j) {
    while (j < found && sorted[j] === sorted[i]) j++;
    if (j - i >= least) m++;
  }
  const from = new Int32Array(m);
  const to = new Int32Array(m);
  const weight = new Float64Array(m);
  for (let i = 0, j = 0, edge = 0; i < found; i = j) {
    while (j < found && sorted[j] === sorted[i]) j++;
    if (j - i < least) continue;
    from[edge] = Math.floor(sorted[i] / userCount);
    to[edge] = sorted[i] % userCount;
    weight[edge++] = j - i;
  }
  return buildNetwork({
    n: userCount,
    directed: true,
    from,
    to,
    edgeValues: { weight },
    ...(userNames ? { labels: userNames } : {}),
  });
}

/** Sorts values in place, moves each distinct one to the front, and returns how many there are. */
function sortUnique(values: Float64Array): number {
  values.sort();
  let kept = 0;
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) values[kept++] = values[i];
  return kept;
}
