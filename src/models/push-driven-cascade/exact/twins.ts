/** Users who cannot be told apart, and users who need not be asked: fewer states for the same optimum (specification, section 5.3). */
import { atOnce, inPieces } from '../../../core/once';
import type { Campaign } from '../campaign';

export interface Twins {
  /** Members of every class with two or more, ascending. */
  readonly classes: readonly (readonly number[])[];
  /** The class of every user in `classes`, −1 for users without twins; length n. */
  readonly classOf: Int32Array;
  /** The next lower member of u's class, −1 for the lowest one and for users without twins; length n. */
  readonly before: Int32Array;
  /** 1 for users without edges who are not among the L largest preferences of such users: nobody needs to push them; length n. */
  readonly left: Uint8Array;
  /** Users who stand for others, and those left out: how many users fewer there are to tell apart. */
  readonly merged: number;
}

/**
 * Twins u, u' have equal b, w_uu' = w_u'u, and equal weights from and to everybody else. In a class of twins only the number of active
 * members counts: a search may push the lowest inactive member alone, so that the active ones are always the lowest. Being twins is an
 * equivalence: exchanging u with u', then u' with u'', leaves every weight as it is, so that u and u'' are twins too.
 *
 * Candidates are found by sums of hashed edges, then compared edge by edge: users without an edge between them have equal sums; for users
 * with edges between them, whose own edges lead to each other, sums agree once the edge to themselves is added. Users who are active at the
 * start are nobody's twins. O(n + m), and O(degree) for each pair of twins.
 *
 * Users without edges: on every way through the campaign at most L of them are pushed. When another than the L best of them is pushed, one
 * of the L best has not been asked on this way; asking her instead, and treating her as the other from then on, is worth no less, since
 * the optimum is nondecreasing in b. So the L best suffice.
 */
export const findTwins = (campaign: Campaign, L: number): Twins => atOnce(twinSteps(campaign, L));

/** The same in steps of some milliseconds. */
export function* twinSteps(campaign: Campaign, L: number): Generator<void, Twins> {
  const { n, b, outOffsets, outTargets, outWeights, inOffsets, start } = campaign;
  const fixed = new Uint8Array(n);
  for (const v of start) fixed[v] = 1;
  const left = new Uint8Array(n);
  const alone: number[] = [];
  for (let u = 0; u < n; u++)
    if (!fixed[u] && outOffsets[u + 1] === outOffsets[u] && inOffsets[u + 1] === inOffsets[u]) alone.push(u);
  alone.sort((u, v) => b[v] - b[u] || u - v);
  for (const u of alone.slice(L)) left[u] = 1;

  yield;
  if (allDifferent(b)) {
    const none = new Int32Array(n).fill(-1);
    return { classes: [], classOf: none, before: none, left, merged: Math.max(0, alone.length - L) };
  }
  const { sums, edge } = yield* edgeSums(campaign);
  const first = Int32Array.from({ length: n }, (_, u) => u); // the lowest known twin
  const lowest = (u: number): number => {
    while (first[u] !== u) u = first[u] = first[first[u]];
    return u;
  };
  const join = (u: number, v: number) => {
    const [x, y] = [lowest(u), lowest(v)];
    if (x !== y && areTwins(campaign, u, v)) first[Math.max(x, y)] = Math.min(x, y);
  };
  const groups = new Map<number, number[]>();
  const meet = (u: number) => {
    if (fixed[u] || left[u]) return;
    const group = groups.get(sums[u]);
    if (!group) groups.set(sums[u], [u]);
    else {
      const same = group.find((v) => areTwins(campaign, u, v));
      if (same === undefined) group.push(u);
      else join(same, u);
    }
  };
  const meetNeighbours = (u: number) => {
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      if (v <= u || fixed[u] || fixed[v] || b[u] !== b[v]) continue;
      const w = outWeights[a];
      if (((sums[u] + edge(u, w)) | 0) === ((sums[v] + edge(v, w)) | 0)) join(u, v);
    }
  };
  const each = (what: (u: number) => void) => (begin: number, end: number) => {
    for (let u = begin; u < end; u++) what(u);
  };
  const piece = pieceOf(campaign);
  yield* inPieces(n, each(meet), piece);
  yield* inPieces(n, each(meetNeighbours), piece);

  const found = new Map<number, number[]>();
  for (let u = 0; u < n; u++) {
    const x = lowest(u);
    if (x === u) continue;
    const members = found.get(x);
    if (members) members.push(u);
    else found.set(x, [x, u]);
  }
  const classes = [...found.values()].sort(([x], [y]) => x - y);
  const before = new Int32Array(n).fill(-1);
  const classOf = new Int32Array(n).fill(-1);
  classes.forEach((members, c) => {
    members.forEach((u, k) => {
      classOf[u] = c;
      if (k > 0) before[u] = members[k - 1];
    });
  });
  const merged = Math.max(0, alone.length - L) + classes.reduce((sum, members) => sum + members.length - 1, 0);
  return { classes, classOf, before, left, merged };
}

/** Users in a piece of work: about a hundred thousand users and edges. */
const pieceOf = ({ n, outTargets }: Campaign): number =>
  Math.max(1, Math.floor((1e5 * n) / (n + outTargets.length + 1)));

function allDifferent(b: Float64Array): boolean {
  const sorted = b.slice().sort();
  for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) return false;
  return true;
}

/**
 * For every user the sum, modulo 2³², of hashes of her preference and of all her edges, in and out; `edge` is what both edges between a
 * user and another add, with equal weights.
 */
function* edgeSums(
  campaign: Campaign,
): Generator<void, { sums: Int32Array; edge: (end: number, w: number) => number }> {
  const { n, b, outOffsets, outTargets, outWeights } = campaign;
  const number = new Float64Array(1);
  const halves = new Int32Array(number.buffer);
  const mixed = (end: number, w: number): number => {
    number[0] = w;
    let z = Math.imul(end + 1, 0x9e3779b1) ^ Math.imul(halves[0], 0x85ebca6b) ^ Math.imul(halves[1], 0xc2b2ae35);
    z = Math.imul(z ^ (z >>> 15), 0x2c1b3c6d);
    z = Math.imul(z ^ (z >>> 12), 0x297a2d39);
    return z ^ (z >>> 15);
  };
  const sums = Int32Array.from(b, (x) => mixed(-1, x));
  const add = (begin: number, end: number) => {
    for (let v = begin; v < end; v++)
      for (let a = outOffsets[v]; a < outOffsets[v + 1]; a++) {
        const u = outTargets[a];
        sums[v] += mixed(u, outWeights[a]);
        sums[u] += Math.imul(mixed(v, outWeights[a]), 3);
      }
  };
  yield* inPieces(n, add, pieceOf(campaign));
  return { sums, edge: (end, w) => Math.imul(mixed(end, w), 4) };
}

function areTwins(campaign: Campaign, u: number, v: number): boolean {
  const { b, outOffsets, outTargets, outWeights, inOffsets, inSources, inWeights } = campaign;
  if (b[u] !== b[v]) return false;
  return sameEdges(outOffsets, outTargets, outWeights, u, v) && sameEdges(inOffsets, inSources, inWeights, u, v);
}

/** Whether edges of u and v lead to the same others with the same weights, and the edge between the two, if any, is there both ways. */
function sameEdges(offsets: Int32Array, ends: Int32Array, weights: Float64Array, u: number, v: number): boolean {
  const of = new Map<number, number>();
  for (let a = offsets[u]; a < offsets[u + 1]; a++) of.set(ends[a] === v ? u : ends[a], weights[a]);
  if (of.size !== offsets[v + 1] - offsets[v]) return false;
  for (let a = offsets[v]; a < offsets[v + 1]; a++)
    if (of.get(ends[a] === u ? u : ends[a]) !== weights[a]) return false;
  return true;
}
