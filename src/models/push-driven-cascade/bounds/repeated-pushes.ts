/** A world in which chances stay as they are and refusals can be asked again: its optimum G bounds ours from above in several ways. */

/**
 * G(p, n): expected yeses of n pushes when chances are fixed. Pushing the likeliest until she says yes, then the next, is optimal (two
 * neighbouring pushes may be exchanged: the same law of outcomes), so
 *
 *     g(i, r) = p_i (1 + g(i+1, r−1)) + (1 − p_i) g(i, r−1),  G = g(1, n).
 *
 * @param p descending, 0 … 1; only the first n count
 * O(n²)
 */
export function repeatedPushes(p: Float64Array, n: number): number {
  // g(i+1, ·), for i from the last user to the first
  let after = new Float64Array(n + 1);
  let here = new Float64Array(n + 1);
  for (let i = Math.min(p.length, n) - 1; i >= 0; i--) {
    here[0] = 0;
    for (let r = 1; r <= n; r++) here[r] = p[i] * (1 + after[r - 1]) + (1 - p[i]) * here[r - 1];
    [after, here] = [here, after];
  }
  return after[n];
}
