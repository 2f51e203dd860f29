import { stream } from '../../src/core/rng';
import { distance, EdgeSet, type Edge, type Point } from './geometry';

export interface VillageSettings {
  people: number;
  acquaintances: number;
  /** Everybody knows so many of those nearest. */
  nearest: number;
}

/** Six hamlets around a green, in shares of the stage. */
const HAMLETS: readonly Point[] = [
  { x: 0.2, y: 0.3 },
  { x: 0.5, y: 0.2 },
  { x: 0.8, y: 0.32 },
  { x: 0.3, y: 0.7 },
  { x: 0.62, y: 0.62 },
  { x: 0.85, y: 0.8 },
];
/** Deviation of a house from the middle of its hamlet; how far acquaintance reaches, mostly and now and then. */
const SCATTER = 0.066;
const REACH = 0.13;
const FAR = 0.45;

/**
 * A village: houses scattered normally about the middles of six hamlets, person i in hamlet i mod 6. Everybody knows the nearest
 * few; hamlets that hang together with no other are joined by their shortest way; then pairs within reach get to know each other,
 * of which every thirtieth may be far away. Places are in shares of the stage.
 */
export function makeVillage(seed: number, s: VillageSettings): { points: Point[]; edges: readonly Edge[] } {
  const rng = stream(seed, 'village');
  const points = Array.from({ length: s.people }, (_, i): Point => {
    const { x, y } = HAMLETS[i % HAMLETS.length];
    return { x: x + SCATTER * rng.normal(), y: y + SCATTER * rng.normal() };
  });
  const known = new EdgeSet();
  const others = Array.from(points.keys());
  for (const i of points.keys()) {
    const near = others.toSorted((a, b) => distance(points[a], points[i]) - distance(points[b], points[i]));
    for (const j of near.slice(1, 1 + s.nearest)) known.add(i, j);
  }
  joinShortest(points, known);
  for (let tries = 0; known.list.length < s.acquaintances; tries++) {
    const i = rng.below(s.people);
    const j = rng.below(s.people);
    if (distance(points[i], points[j]) < (tries % 30 === 0 ? FAR : REACH)) known.add(i, j);
  }
  return { points, edges: known.list };
}

/** Adds the shortest pair between two parts that hang together, until there is one part. */
function joinShortest(points: readonly Point[], known: EdgeSet): void {
  const part = Array.from(points.keys());
  const merge = (a: number, b: number): void => {
    const [from, into] = [part[a], part[b]];
    for (const i of part.keys()) if (part[i] === from) part[i] = into;
  };
  for (const [u, v] of known.list) merge(u, v);
  for (;;) {
    let best: Edge | undefined;
    for (const j of points.keys())
      for (let i = 0; i < j; i++)
        if (part[i] !== part[j])
          if (!best || distance(points[i], points[j]) < distance(points[best[0]], points[best[1]])) best = [i, j];
    if (!best) return;
    known.add(...best);
    merge(...best);
  }
}
