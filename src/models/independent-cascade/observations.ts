/**
 * What was observed, as learning needs it: cascades with one initial condition form a class, and of each class only counts are
 * kept – how many of its cascades had node i activated at time τ (SLICER, section 3, the sufficient statistics m).
 *
 * Time convention: τ = 0 is a source, 1 ≤ τ ≤ T−1 the step of first activation, and τ = T "not active at any step up to T−1",
 * which covers "first active at T" and "never". The last kind is not stored: it is what is left of the class.
 */
import { InvariantError, invariant } from '../../core/errors';

/** Counts of one class. Entries stand in order of time, then node, and each (τ, node) stands once. */
export interface CascadeClass {
  /** The seed set, ascending; undefined for the class whose sources are random, with p̄ = {@link Observations.initial}. */
  readonly seeds?: Int32Array;
  /** Number, from 0, of the first cascade of the class in the set that it was read from; absent for drawn ones. */
  readonly firstCascade?: number;
  /** Number of cascades of the class, M_s. A real number in tests with exact counts. */
  readonly cascades: number;
  /** Observed activations with τ < T: node, time and how often. */
  readonly nodes: Int32Array;
  readonly times: Int32Array;
  readonly counts: Float64Array;
  /** Observed nodes of which in some cascades nothing is known, and in how many; absent: none. */
  readonly missing?: { readonly nodes: Int32Array; readonly counts: Float64Array };
}

/** All that was observed, and what of the network can be seen at all. */
export interface Observations {
  readonly n: number;
  /** T ≥ 2. */
  readonly horizon: number;
  /** 1 for nodes that are observed, 0 for hidden ones; length n. */
  readonly observed: Uint8Array;
  /** p̄ of the class with random sources, length n; there whenever such a class is. */
  readonly initial?: Float64Array;
  readonly classes: readonly CascadeClass[];
}

/** Number of cascades in all, M. */
export function cascadeCount({ classes }: Observations): number {
  let sum = 0;
  for (const { cascades } of classes) sum += cascades;
  return sum;
}

/** p̄ of a class into `into` (length n): 1 for its seeds, or the random start's probabilities. */
export function initialOf({ initial }: Observations, { seeds }: CascadeClass, into: Float64Array): Float64Array {
  if (!seeds) {
    invariant(initial !== undefined, 'a class with random sources needs their probabilities');
    into.set(initial);
    return into;
  }
  into.fill(0);
  for (const seed of seeds) into[seed] = 1;
  return into;
}

/**
 * m[τ][i] of a class as a table, (T+1) × n, row-major: what is not stored is filled in. Rows of hidden nodes are zero.
 * Cost: O(n T). For small problems and for what needs every count.
 */
export function denseCounts({ n, horizon, observed }: Observations, one: CascadeClass): Float64Array {
  const table = new Float64Array((horizon + 1) * n);
  for (let i = 0; i < n; i++) table[horizon * n + i] = observed[i] ? one.cascades : 0;
  for (let k = 0; k < one.nodes.length; k++) {
    const i = one.nodes[k];
    if (!observed[i]) continue;
    table[one.times[k] * n + i] += one.counts[k];
    table[horizon * n + i] -= one.counts[k];
  }
  one.missing?.nodes.forEach((i, k) => {
    if (observed[i]) table[horizon * n + i] -= one.missing?.counts[k] ?? 0;
  });
  return table;
}

/**
 * A class from a table m[τ][i], (T+1) × n: a node's total below the number of cascades counts as missing. Cost: O(n T).
 * Throws InvariantError where a node has more counts than there are cascades.
 */
export function classFromCounts(
  table: ArrayLike<number>,
  n: number,
  horizon: number,
  cascades: number,
  observed: Uint8Array,
  seeds?: Int32Array,
): CascadeClass {
  const nodes: number[] = [];
  const times: number[] = [];
  const counts: number[] = [];
  const missingNodes: number[] = [];
  const missingCounts: number[] = [];
  for (let t = 0; t < horizon; t++)
    for (let i = 0; i < n; i++) {
      const count = table[t * n + i];
      if (!observed[i] || count === 0) continue;
      nodes.push(i);
      times.push(t);
      counts.push(count);
    }
  for (let i = 0; i < n; i++) {
    if (!observed[i]) continue;
    let total = 0;
    for (let t = 0; t <= horizon; t++) total += table[t * n + i];
    if (total > cascades * (1 + 1e-9))
      throw new InvariantError(`node ${i} has ${total} counts in ${cascades} cascades`);
    if (total < cascades * (1 - 1e-9)) {
      missingNodes.push(i);
      missingCounts.push(cascades - total);
    }
  }
  return {
    ...(seeds ? { seeds } : {}),
    cascades,
    nodes: Int32Array.from(nodes),
    times: Int32Array.from(times),
    counts: Float64Array.from(counts),
    ...(missingNodes.length > 0
      ? { missing: { nodes: Int32Array.from(missingNodes), counts: Float64Array.from(missingCounts) } }
      : {}),
  };
}

/**
 * The largest value that the objective can have, O_max = −Σ_s M_s Σ_i H(p̂_{s,i}): what a model would reach that gives every observed
 * frequency exactly. `O_max − O` is the distance to a perfect fit, the sum of Kullback–Leibler divergences (SLICER, eqs. 3–4).
 * Cost: O(classes · n + entries).
 */
export function largestObjective(observations: Observations): number {
  const { n, observed } = observations;
  const left = new Float64Array(n);
  const total = new Float64Array(n);
  let sum = 0;
  for (const one of observations.classes) {
    for (let i = 0; i < n; i++) total[i] = observed[i] ? one.cascades : 0;
    one.missing?.nodes.forEach((i, k) => (total[i] -= observed[i] ? (one.missing?.counts[k] ?? 0) : 0));
    left.set(total);
    for (let k = 0; k < one.nodes.length; k++) {
      const i = one.nodes[k];
      const count = one.counts[k];
      if (!observed[i] || !(count > 0)) continue;
      left[i] -= count;
      sum += count * Math.log(count / total[i]);
    }
    for (let i = 0; i < n; i++)
      if (total[i] > 0 && left[i] > 1e-12 * total[i]) sum += left[i] * Math.log(left[i] / total[i]);
  }
  return sum;
}
