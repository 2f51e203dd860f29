import type { Rng } from '../rng';
import type { EdgeList } from './generator';

/**
 * Grows n nodes from a complete network of k + 1; each newcomer joins k different nodes, each drawn with probability
 * proportional to its degree before the newcomer (draws that repeat a node are drawn again).
 * One uniform choice among all edge ends so far is a choice proportional to degree (Batagelj and Brandes 2005).
 * Cost: O(n k) expected. Needs 1 ≤ k < n.
 */
export function attachPreferentially(edges: EdgeList, n: number, k: number, rng: Rng): void {
  const ends = new Int32Array(k * (k + 1) + 2 * k * (n - k - 1));
  let endCount = 0;
  const join = (u: number, v: number): void => {
    edges.add(u, v);
    ends[endCount++] = u;
    ends[endCount++] = v;
  };
  for (let v = 1; v <= k; v++) for (let u = 0; u < v; u++) join(u, v);
  const chosenBy = new Int32Array(n).fill(-1);
  const chosen = new Int32Array(k);
  for (let v = k + 1; v < n; v++) {
    for (let j = 0; j < k;) {
      const u = ends[rng.below(endCount)];
      if (chosenBy[u] === v) continue;
      chosenBy[u] = v;
      chosen[j++] = u;
    }
    for (let j = 0; j < k; j++) join(chosen[j], v);
  }
}
