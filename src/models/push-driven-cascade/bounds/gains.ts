/** What further yeses can add to the chance of a user (specification, section 4, T_i). */
import type { PushState } from '../push-state';

/**
 * T_i(u), i = 0 … k, into `out[0] … out[k]`: the sum of the i largest in-weights of u from users who are not active, the most that i
 * further yeses can add to her chance. In-edges stand by descending weight: O(k + active in-neighbours).
 */
export function gainsOf({ campaign, active }: PushState, u: number, k: number, out: Float64Array): void {
  const { inOffsets, inSources, inWeights } = campaign;
  let i = 0;
  let sum = 0;
  out[0] = 0;
  for (let a = inOffsets[u]; a < inOffsets[u + 1] && i < k; a++) {
    if (active[inSources[a]]) continue;
    sum += inWeights[a];
    out[++i] = sum;
  }
  while (i < k) out[++i] = sum;
}
