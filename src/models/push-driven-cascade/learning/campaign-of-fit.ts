/** From a fit to a campaign: preferences for one item, and influence that is not negative (specification, section 9). */
import type { InNeighbours } from './in-neighbours';
import { hasFriends, hasTaste, type Fit } from './fit';
import type { Samples } from './samples';

/** What a user brings into a campaign. */
export interface LearnedCampaign {
  /** Preference of every user, 0 … 1. */
  readonly b: Float64Array;
  /** Influence of every slot, not negative; b_u + Σ w ≤ 1 for every u. */
  readonly w: Float64Array;
  /** Σ of incoming influence of every user. */
  readonly sums: Float64Array;
  /** 1 for users whose influence was scaled down. */
  readonly scaled: Uint8Array;
  /** Samples of every user and how many of them are positive. */
  readonly samples: Int32Array;
  readonly yes: Int32Array;
}

/**
 * w ← max(0, w); b_u = μ + b_u + d_i + p_u·q_i between 0 and 1; where b_u + Σ w exceeds 1, the weights of u are multiplied by
 * (1 − b_u)/Σ w. A new item has d = 0 and q = 0, and so has one without samples; a user without samples has p = 0: their start values are
 * chance alone. O(n f + slots + samples).
 * @param item its number from 0; −1: a new one
 */
export function campaignOfFit(fit: Fit, samples: Samples, friends: InNeighbours, item: number): LearnedCampaign {
  const { n } = friends;
  const { model, factors, mu, d, p, q } = fit;
  const counts = new Int32Array(n);
  const yes = new Int32Array(n);
  let known = false;
  for (let s = 0; s < samples.count; s++) {
    counts[samples.user[s]]++;
    yes[samples.user[s]] += samples.yes[s];
    if (samples.item[s] === item) known = true;
  }
  const b = new Float64Array(n);
  const w = new Float64Array(friends.sources.length);
  const sums = new Float64Array(n);
  const scaled = new Uint8Array(n);
  for (let u = 0; u < n; u++) {
    let chance = mu + fit.b[u] + (known ? d[item] : 0);
    if (known && hasTaste(model) && counts[u] > 0)
      for (let k = 0; k < factors; k++) chance += p[u * factors + k] * q[item * factors + k];
    b[u] = Math.min(1, Math.max(0, chance));
    if (!hasFriends(model)) continue;
    for (let slot = friends.offsets[u]; slot < friends.offsets[u + 1]; slot++)
      sums[u] += w[slot] = Math.max(0, fit.w[slot]);
    if (b[u] + sums[u] <= 1) continue;
    scaled[u] = 1;
    const factor = (1 - b[u]) / sums[u];
    for (let slot = friends.offsets[u]; slot < friends.offsets[u + 1]; slot++) w[slot] *= factor;
    sums[u] = 1 - b[u];
  }
  return { b, w, sums, scaled, samples: counts, yes };
}
