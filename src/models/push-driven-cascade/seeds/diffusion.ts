/**
 * The classic models of diffusion, in which everything happens by itself once the seeds are chosen (Kempe, Kleinberg and Tardos 2003;
 * specification, section 11): every arc has a chance (IC) or a weight (LT).
 */
import type { Campaign } from '../campaign';

export interface DiffusionSettings {
  readonly diffusion: 'IC' | 'LT';
  readonly chances: 'influence' | 'uniform' | 'degree';
  readonly p: number;
}

/** Arrays are shared with the campaign: not to be changed. In-arcs of a user stand by descending chance, as in the campaign. */
export interface Diffusion {
  readonly model: 'IC' | 'LT';
  readonly n: number;
  readonly outOffsets: Int32Array;
  readonly outTargets: Int32Array;
  readonly inOffsets: Int32Array;
  readonly inSources: Int32Array;
  /** Of every in-arc: the chance that it is live (IC), its weight (LT). */
  readonly inChances: Float64Array;
  /** LT: sums of the weights of a user's in-arcs up to each, within the user; IC: empty. */
  readonly inCumulated: Float64Array;
  /** IC: ln(1 − chance) of every in-arc, by which those that are not live are skipped; LT: empty. */
  readonly inLogs: Float64Array;
  /**
   * IC, per user: where her in-arcs are gone through in one go under the first, the largest, the chance that no candidate comes up;
   * NaN where they are gone through in groups that double in size. LT: the chance that no in-arc is live.
   */
  readonly none: Float64Array;
  /** LT: users whose weights added up to more than 1 and were scaled to 1. */
  readonly scaled: number;
  /** Mean chance of an arc; 0 without arcs. */
  readonly meanChance: number;
}

/** Sums of weights may exceed 1 by so much through rounding. */
const SLACK = 1e-9;
/** Going through all in-arcs under the largest chance is fine while it proposes at most so many arcs in vain. */
const MOST_VAIN = 4;

/** Compiles what spreads along the arcs of a campaign. O(arcs). */
export function diffusionOf(campaign: Campaign, { diffusion, chances, p }: DiffusionSettings): Diffusion {
  const { n, outOffsets, outTargets, inOffsets, inSources, inWeights } = campaign;
  const arcs = inSources.length;
  const inChances = new Float64Array(arcs);
  for (let u = 0; u < n; u++) {
    const [from, to] = [inOffsets[u], inOffsets[u + 1]];
    for (let a = from; a < to; a++)
      inChances[a] = chances === 'influence' ? Math.min(1, inWeights[a]) : chances === 'uniform' ? p : 1 / (to - from);
  }
  const lt = diffusion === 'LT';
  const scaled = lt ? scaleToOne(n, inOffsets, inChances) : 0;
  const none = new Float64Array(n);
  const inCumulated = new Float64Array(lt ? arcs : 0);
  let total = 0;
  for (let u = 0; u < n; u++) {
    const [from, to] = [inOffsets[u], inOffsets[u + 1]];
    let sum = 0;
    for (let a = from; a < to; a++) {
      sum += inChances[a];
      if (lt) inCumulated[a] = sum;
    }
    total += sum;
    if (from === to) none[u] = 1;
    else if (lt) none[u] = Math.max(0, 1 - sum);
    else if ((to - from) * inChances[from] > sum + MOST_VAIN) none[u] = NaN;
    else none[u] = Math.exp((to - from) * Math.log1p(-inChances[from]));
  }
  return {
    model: diffusion,
    n,
    outOffsets,
    outTargets,
    inOffsets,
    inSources,
    inChances,
    inCumulated,
    inLogs: lt ? new Float64Array(0) : inChances.map((x) => Math.log1p(-x)),
    none,
    scaled,
    meanChance: arcs > 0 ? total / arcs : 0,
  };
}

/** Divides the in-weights of users by their sum where it exceeds 1. @returns how many users */
function scaleToOne(n: number, inOffsets: Int32Array, weights: Float64Array): number {
  let scaled = 0;
  for (let u = 0; u < n; u++) {
    let sum = 0;
    for (let a = inOffsets[u]; a < inOffsets[u + 1]; a++) sum += weights[a];
    if (sum <= 1 + SLACK) continue;
    scaled++;
    for (let a = inOffsets[u]; a < inOffsets[u + 1]; a++) weights[a] /= sum;
  }
  return scaled;
}
