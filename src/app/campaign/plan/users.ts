/** Taste and influence of the users of a network of any size, as far as the page itself needs them: nothing of it is sorted. Pure. */
import type { Network } from '../../../core/network';
import { campaignArcs, chancesOf, rescale, type CampaignSettings } from '../../../models/push-driven-cascade/campaign';

/** Arrays are shared: not to be changed. */
export interface Users {
  readonly n: number;
  /** Own taste; length n. */
  readonly b: Float64Array;
  /** Out-arcs of v are `offsets[v] … offsets[v+1]−1`; length n + 1. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** w of every arc. */
  readonly weights: Float64Array;
  /** w(v), what v adds to others in all; length n. */
  readonly outSums: Float64Array;
  /** What friends add to u when all of them have said yes; length n. */
  readonly inSums: Float64Array;
  /** Who has said yes before the first push. */
  readonly start: Int32Array;
}

/** O(n + m): about 30 ms for a million arcs. */
export function usersOf(network: Network, settings: Omit<CampaignSettings, 'budget'>): Users {
  const { n } = network;
  const { offsets, targets } = campaignArcs(network);
  const { b, w: weights } = chancesOf(network, settings);
  if (settings.rescale) rescale(targets, b, weights);
  const outSums = new Float64Array(n);
  const inSums = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let a = offsets[v]; a < offsets[v + 1]; a++) {
      outSums[v] += weights[a];
      inSums[targets[a]] += weights[a];
    }
  return { n, b, offsets, targets, weights, outSums, inSums, start: settings.start };
}

/**
 * The chance of every user after push t of a campaign, NaN for those who have said yes. Length n. O(n + out-degrees of those who said yes).
 * @param yesAt push at which each user said yes, NaN for those who did not
 */
export function chancesAt(users: Users, yesAt: Float64Array, t: number): Float64Array {
  const { n, b, offsets, targets, weights } = users;
  const q = Float64Array.from(b);
  const said = saidBy(users, yesAt, t);
  for (const v of said) for (let a = offsets[v]; a < offsets[v + 1]; a++) q[targets[a]] += weights[a];
  for (let u = 0; u < n; u++) if (q[u] > 1) q[u] = 1;
  for (const v of said) q[v] = NaN;
  return q;
}

/** Who has said yes by push t, those of the start first, each once. O(n). */
export function saidBy({ n, start }: Users, yesAt: Float64Array | undefined, t: number): number[] {
  const said = [...new Set(start)];
  const before = new Set(said);
  if (yesAt) for (let u = 0; u < n; u++) if (yesAt[u] <= t && !before.has(u)) said.push(u);
  return said;
}
