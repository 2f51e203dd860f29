/** Users who cannot be told apart, and users who need not be asked: fewer states for the same optimum (specification, section 5.3). */
import type { Campaign } from '../campaign';

export interface Twins {
  /** Members of every class with two or more, ascending. */
  readonly classes: readonly (readonly number[])[];
  /** The next lower member of u's class, −1 for the lowest one and for users without twins; length n. */
  readonly before: Int32Array;
  /** 1 for users without edges who are not among the L largest preferences of such users: nobody needs to push them; length n. */
  readonly left: Uint8Array;
  /** Users who stand for others, and those left out: how many users fewer there are to tell apart. */
  readonly merged: number;
}

/**
 * Twins u, u' have equal b, w_uu' = w_u'u, and equal weights from and to everybody else. In a class only the number of active members
 * counts: a search may push the lowest inactive member alone, so that the active ones are always the lowest. This is an equivalence:
 * exchanging u with u', then u' with u'', leaves every weight as it is, so that u and u'' are twins too.
 *
 * Users who are active at the start are nobody's twins. Candidates share hashes of all their weights, then they are compared weight by
 * weight with one representative of each class. O(n + m) for the hashes, and O(degree) for each comparison.
 *
 * Users without edges: on every way through the campaign at most L of them are pushed. When another than the L best of them is pushed, one
 * of the L best has not been asked on this way; asking her instead, and treating her as the other from then on, is worth no less, since
 * the optimum is nondecreasing in b. So the L best suffice.
 */
export function findTwins(campaign: Campaign, L: number): Twins {
  const { n, b, outOffsets, inOffsets, start } = campaign;
  const fixed = new Uint8Array(n);
  for (const v of start) fixed[v] = 1;
  const before = new Int32Array(n).fill(-1);
  const left = new Uint8Array(n);
  const groups = new Map<string, number[]>();
  const alone: number[] = [];
  for (let u = 0; u < n; u++) {
    if (fixed[u]) continue;
    const degreeOut = outOffsets[u + 1] - outOffsets[u];
    const degreeIn = inOffsets[u + 1] - inOffsets[u];
    if (degreeOut + degreeIn === 0) alone.push(u);
    // Weights between twins are out of step by each other's number: sums of the weights alone, in a fixed order, do not tell them apart.
    const key = `${b[u]} ${degreeOut} ${degreeIn} ${weightsKey(campaign, u)}`;
    const group = groups.get(key);
    if (group) group.push(u);
    else groups.set(key, [u]);
  }
  alone.sort((u, v) => b[v] - b[u] || u - v);
  for (const u of alone.slice(L)) left[u] = 1;

  const classes: number[][] = [];
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const found: number[][] = [];
    for (const u of group) {
      if (left[u]) continue;
      const own = found.find(([first]) => areTwins(campaign, first, u));
      if (own) {
        before[u] = own[own.length - 1];
        own.push(u);
      } else found.push([u]);
    }
    for (const members of found) if (members.length > 1) classes.push(members);
  }
  classes.sort(([x], [y]) => x - y);
  const merged = Math.max(0, alone.length - L) + classes.reduce((sum, members) => sum + members.length - 1, 0);
  return { classes, before, left, merged };
}

/** The same for twins, whoever they are: largest weights out and in. */
function weightsKey({ outOffsets, outWeights, inOffsets, inWeights }: Campaign, u: number): string {
  const out = outWeights.subarray(outOffsets[u], outOffsets[u + 1]);
  let most = 0;
  for (const w of out) if (w > most) most = w;
  return `${most} ${inOffsets[u + 1] > inOffsets[u] ? inWeights[inOffsets[u]] : 0}`;
}

function areTwins(campaign: Campaign, u: number, v: number): boolean {
  const { b, outOffsets, outTargets, outWeights, inOffsets, inSources, inWeights } = campaign;
  if (b[u] !== b[v]) return false;
  return (
    sameEdges(outOffsets, outTargets, outWeights, u, v) && sameEdges(inOffsets, inSources, inWeights, u, v)
  );
}

/** Whether edges of u and v lead to the same others with the same weights, and the edge between the two, if any, is there both ways. */
function sameEdges(
  offsets: Int32Array,
  ends: Int32Array,
  weights: Float64Array,
  u: number,
  v: number,
): boolean {
  const of = new Map<number, number>();
  for (let a = offsets[u]; a < offsets[u + 1]; a++) of.set(ends[a] === v ? u : ends[a], weights[a]);
  if (of.size !== offsets[v + 1] - offsets[v]) return false;
  for (let a = offsets[v]; a < offsets[v + 1]; a++) if (of.get(ends[a] === u ? u : ends[a]) !== weights[a]) return false;
  return true;
}
