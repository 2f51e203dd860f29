import { stream } from '../../src/core/rng';
import { distance, EdgeSet, evenPoints, spanningTree, type Edge, type Point } from './geometry';

export interface NeighbourhoodSettings {
  people: number;
  /** Mean number of acquaintances nearby. */
  meanDegree: number;
  /** Edges to somebody anywhere. */
  shortcuts: number;
}

/**
 * A neighbourhood: people live evenly spread over a town and know those who live near (the minimum spanning tree, then random pairs
 * with a chance that falls with distance); a few know somebody at the other end. Many short loops, hence the opposite of a tree.
 */
export function makeNeighbourhood(seed: number, s: NeighbourhoodSettings): { points: Point[]; edges: readonly Edge[] } {
  const rng = stream(seed, 'neighbourhood');
  const box = { w: 780, h: 720 };
  const inTown = (p: Point): boolean => ((2 * p.x) / box.w) ** 4 + ((2 * p.y) / box.h) ** 4 <= 1;
  const spacing = 0.98 * Math.sqrt((box.w * box.h) / s.people);
  const points = evenPoints(rng, s.people, box, inTown, spacing);
  const known = new EdgeSet();
  for (const e of spanningTree(points)) known.add(...e);
  while (known.list.length < (s.people * s.meanDegree) / 2) {
    const i = rng.below(s.people);
    const j = rng.below(s.people);
    if (rng.uniform() < Math.exp(-((distance(points[i], points[j]) / (1.2 * spacing)) ** 2))) known.add(i, j);
  }
  for (let added = 0; added < s.shortcuts;) {
    const i = rng.below(s.people);
    const j = rng.below(s.people);
    if (distance(points[i], points[j]) > 0.45 * box.w && known.add(i, j)) added++;
  }
  return { points, edges: known.list };
}
