/** Independent edges by skipping: the algorithm behind Erdős–Rényi and block networks. */
import type { Rng } from '../rng';
import type { EdgeList } from './generator';

/**
 * Adds each pair {v, w} with w in `first … lastOf(v) − 1` and v in `from … to − 1` independently with probability p, jumping
 * from success to success (Batagelj and Brandes 2005, "Efficient generation of large random networks").
 * @param lastOf  non-decreasing bound of the partners of v
 * Cost: O(to − from + edges found), independent of the number of pairs.
 */
export function addRandomPairs(
  edges: EdgeList,
  rng: Rng,
  p: number,
  range: { from: number; to: number; first: number; lastOf(v: number): number },
): void {
  if (p <= 0) return;
  let v = range.from;
  let w = range.first + rng.geometric(p);
  while (v < range.to) {
    const last = range.lastOf(v);
    if (w < last) {
      edges.add(w, v);
      w += 1 + rng.geometric(p);
    } else {
      w -= last - range.first;
      v++;
    }
  }
}
