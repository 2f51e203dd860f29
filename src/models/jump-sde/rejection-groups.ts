/** What rejection draws from: total rates of nodes, their groups, and how an arc of a node is drawn in constant time. */
import type { PropagationModel } from './propagation';

/** Words of a node in {@link RejectionTables.nodes}. */
export const NODE_WORDS = 3;

/**
 * Walker's alias table over the arcs of every node: place a of a node's arcs stands for arc a with probability `numbers[2 a]`, whose head
 * is `words[4 a + 2]`; else for an arc of the same node with head `words[4 a + 3]`. Two views of one buffer, so that a draw touches one
 * cache line.
 */
export interface AliasTables {
  readonly numbers: Float64Array;
  readonly words: Int32Array;
}

export interface RejectionTables {
  /** Of node i at 3 i: γ_i; r_i = γ_i + Σα; arcs per unit of Σα (0 without arcs). */
  readonly nodes: Float64Array;
  /** Group of every node, −1 where r_i = 0: nothing ever happens there. */
  readonly groups: Int16Array;
  /** Upper bound of r_i in every group, from the largest. */
  readonly bounds: Float64Array;
  /** Sums of counts × bounds are exact, so they may be kept as differences. */
  readonly exactSums: boolean;
  /** Absent where the arcs of every node have one rate. */
  readonly alias?: AliasTables;
}

/** One group while so large a share of draws is accepted: choosing among groups costs about as much as what it saves. */
const ACCEPTED_ENOUGH = 0.6;

/** O(n + arcs) */
export function rejectionTables({ n, offsets, heads, rates, recovery }: PropagationModel): RejectionTables {
  const nodes = new Float64Array(NODE_WORDS * n);
  let most = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let alpha = 0;
    for (let a = offsets[i]; a < offsets[i + 1]; a++) alpha += rates[a];
    const total = recovery[i] + alpha;
    nodes[NODE_WORDS * i] = recovery[i];
    nodes[NODE_WORDS * i + 1] = total;
    nodes[NODE_WORDS * i + 2] = alpha > 0 ? (offsets[i + 1] - offsets[i]) / alpha : 0;
    most = Math.max(most, total);
    sum += total;
  }
  const alias = evenRates(offsets, rates) ? undefined : aliasTables(offsets, heads, rates);
  return { nodes, ...groupsOf(nodes, n, most, sum / (n * most) >= ACCEPTED_ENOUGH), ...(alias ? { alias } : {}) };
}

function groupsOf(
  nodes: Float64Array,
  n: number,
  most: number,
  together: boolean,
): Pick<RejectionTables, 'groups' | 'bounds' | 'exactSums'> {
  const exponents = new Map<number, number>();
  const exponentOf = (rate: number): number => (together ? 0 : Math.floor(Math.log2(rate)));
  for (let i = 0; i < n; i++) {
    const rate = nodes[NODE_WORDS * i + 1];
    if (rate > 0) exponents.set(exponentOf(rate), 0);
  }
  const ordered = [...exponents.keys()].sort((a, b) => b - a);
  ordered.forEach((exponent, g) => exponents.set(exponent, g));
  const bounds = Float64Array.from(ordered, (exponent) => (together ? shortBound(most) : 2 ** (exponent + 1)));
  // rates from a file may lie hundreds of powers of two apart
  const groups = new Int16Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    const rate = nodes[NODE_WORDS * i + 1];
    if (rate > 0) groups[i] = exponents.get(exponentOf(rate)) ?? -1;
  }
  // powers of two 30 orders apart and 2²² nodes need 52 digits; a single bound has 24
  const exactSums = bounds.length < 2 || bounds[0] / bounds[bounds.length - 1] <= 2 ** 30;
  return { groups, bounds, exactSums };
}

/** The next number of 24 binary digits or fewer: multiples of it are exact. */
function shortBound(rate: number): number {
  const unit = 2 ** (Math.floor(Math.log2(rate)) - 23);
  return Math.ceil(rate / unit) * unit;
}

function evenRates(offsets: Int32Array, rates: Float64Array): boolean {
  for (let i = 0; i + 1 < offsets.length; i++)
    for (let a = offsets[i] + 1; a < offsets[i + 1]; a++) if (rates[a] !== rates[a - 1]) return false;
  return true;
}

/** Walker 1977, built as by Vose 1991: place k is kept with probability `keep`, else the arc `other` is taken. */
function aliasTables(offsets: Int32Array, heads: Int32Array, rates: Float64Array): AliasTables {
  const keep = new Float64Array(rates.length);
  const other = new Int32Array(rates.length);
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i + 1 < offsets.length; i++) {
    const begin = offsets[i];
    const end = offsets[i + 1];
    let sum = 0;
    for (let a = begin; a < end; a++) sum += rates[a];
    for (let a = begin; a < end; a++) {
      keep[a] = (rates[a] / sum) * (end - begin);
      other[a] = a;
      (keep[a] < 1 ? small : large).push(a);
    }
    for (let s = small.pop(); s !== undefined; s = small.pop()) {
      const l = large.at(-1);
      if (l === undefined) {
        keep[s] = 1;
        continue;
      }
      other[s] = l;
      keep[l] -= 1 - keep[s];
      if (keep[l] < 1) {
        large.pop();
        small.push(l);
      }
    }
    for (const l of large) keep[l] = 1;
    large.length = 0;
  }
  const numbers = new Float64Array(2 * rates.length);
  const words = new Int32Array(numbers.buffer);
  for (let a = 0; a < rates.length; a++) {
    numbers[2 * a] = keep[a];
    words[4 * a + 2] = heads[a];
    words[4 * a + 3] = heads[other[a]];
  }
  return { numbers, words };
}
