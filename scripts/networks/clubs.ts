import { stream } from '../../src/core/rng';
import { cross, distance, EdgeSet, evenPoints, gabrielPairs, spanningTree, type Edge, type Point } from './geometry';

export interface ClubSettings {
  clubs: number;
  people: number;
  /** Edges inside clubs per person, hosts' edges not counted. */
  insidePerPerson: number;
  /** How far acquaintance reaches inside a club, in distances of neighbouring places. */
  reach: number;
  /** Neighbours that a club's host knows at least. */
  hostDegree: number;
  /** Share of neighbouring clubs that are joined by a bridge beyond the spanning tree, and by a second one. */
  bridges: number;
  secondBridges: number;
}

/**
 * Clubs: people on evenly spread places in separate round clubs; inside a club near people know each other (the minimum spanning
 * tree, then random pairs, preferring near ones) and one host in the middle knows many; neighbouring clubs are joined by one or
 * two bridges between the people nearest to each other. Positions are part of the recipe.
 */
export function makeClubs(
  seed: number,
  s: ClubSettings,
): { points: Point[]; edges: readonly Edge[]; clubOf: number[] } {
  const rng = stream(seed, 'clubs');
  const sizes = Array.from({ length: s.clubs }, () => 22 + rng.below(19));
  for (let total = sizes.reduce((a, b) => a + b, 0); total !== s.people; total += Math.sign(s.people - total)) {
    let c = rng.below(s.clubs);
    while (s.people > total ? sizes[c] >= 42 : sizes[c] <= 20) c = rng.below(s.clubs);
    sizes[c] += Math.sign(s.people - total);
  }
  const spacing = 31;
  const radius = sizes.map((size) => 0.56 * spacing * Math.sqrt(size));
  const box = { w: 1440, h: 880 };
  const inStage = (p: Point): boolean => ((2 * p.x) / box.w) ** 4 + ((2 * p.y) / box.h) ** 4 <= 1.05;
  const centres = evenPoints(rng, s.clubs, box, inStage, 340);

  const points: Point[] = [];
  const clubOf: number[] = [];
  const known = new EdgeSet();
  const starts: number[] = [];
  sizes.forEach((size, c) => {
    const start = points.length;
    starts.push(start);
    const stretch = 0.86 + 0.28 * rng.uniform();
    const turn = Math.PI * rng.uniform();
    const inClub = (p: Point): boolean => {
      const u = p.x * Math.cos(turn) + p.y * Math.sin(turn);
      const v = p.y * Math.cos(turn) - p.x * Math.sin(turn);
      return Math.hypot(u / stretch, v * stretch) <= radius[c];
    };
    const side = 2.6 * radius[c];
    const members = evenPoints(rng, size, { w: side, h: side }, inClub, spacing);
    for (const p of members) {
      points.push({ x: p.x + centres[c].x, y: p.y + centres[c].y });
      clubOf.push(c);
    }
    for (const [i, j] of spanningTree(members)) known.add(start + i, start + j);
    let wanted = Math.round(s.insidePerPerson * size) - (size - 1);
    while (wanted > 0) {
      const i = rng.below(size);
      const j = rng.below(size);
      const d = distance(members[i], members[j]) / spacing;
      if (rng.uniform() < Math.exp(-((d / s.reach) ** 2)) && known.add(start + i, start + j)) wanted--;
    }
    const order = members
      .map((_, i) => i)
      .sort((i, j) => Math.hypot(members[i].x, members[i].y) - Math.hypot(members[j].x, members[j].y));
    const host = order[0];
    const near = order
      .slice(1)
      .sort((i, j) => distance(members[i], members[host]) - distance(members[j], members[host]));
    near.slice(0, s.hostDegree).forEach((i) => known.add(start + host, start + i));
  });
  starts.push(points.length);

  /** Pairs of people of two clubs, nearest first. */
  const facing = (a: number, b: number): Edge[] => {
    const pairs: Edge[] = [];
    for (let i = starts[a]; i < starts[a + 1]; i++) for (let j = starts[b]; j < starts[b + 1]; j++) pairs.push([i, j]);
    return pairs.sort((p, q) => distance(points[p[0]], points[p[1]]) - distance(points[q[0]], points[q[1]]));
  };
  const tree = new Set(spanningTree(centres).map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  for (const [a, b] of gabrielPairs(centres)) {
    const inTree = tree.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
    if (!inTree && rng.uniform() >= s.bridges) continue;
    const pairs = facing(a, b);
    known.add(...pairs[0]);
    if (rng.uniform() >= s.secondBridges) continue;
    const [k, l] = pairs[0];
    const second = pairs.find(([i, j]) => i !== k && j !== l && !cross(points[i], points[j], points[k], points[l]));
    if (second) known.add(...second);
  }
  return { points, edges: known.list, clubOf };
}
