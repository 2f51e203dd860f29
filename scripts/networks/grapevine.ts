import { stream, type Rng } from '../../src/core/rng';
import { cross, distance, distanceToSegment, EdgeSet, type Edge, type Point } from './geometry';
import { stressLayout } from './layout';

export interface GrapevineSettings {
  people: number;
  /** Share of newcomers that join somebody in proportion to their acquaintances; the others join anybody. */
  preferential: number;
  /** No more acquaintances than this by growth. */
  mostKnown: number;
}

/**
 * A grapevine: people join one by one and know the one who brought them, mostly somebody well connected; a few long shortcuts
 * are added once the tree has its layout. Nearly a tree, so loops are few and long.
 */
export function makeGrapevine(seed: number, s: GrapevineSettings): { edges: readonly Edge[]; degree: number[] } {
  const rng = stream(seed, 'grapevine');
  const known = new EdgeSet();
  const degree = new Array<number>(s.people).fill(0);
  const ends: number[] = [];
  for (let v = 1; v < s.people; v++) {
    let u = -1;
    do {
      u = ends.length > 0 && rng.uniform() < s.preferential ? ends[rng.below(ends.length)] : rng.below(v);
    } while (degree[u] >= s.mostKnown);
    known.add(u, v);
    degree[u]++;
    degree[v]++;
    ends.push(u, v);
  }
  return { edges: known.list, degree };
}

/** Number of steps from a node to every other one. */
export function stepsFrom(start: number, n: number, edges: readonly Edge[]): number[] {
  const neighbours = Array.from({ length: n }, (): number[] => []);
  for (const [u, v] of edges) {
    neighbours[u].push(v);
    neighbours[v].push(u);
  }
  const steps = new Array<number>(n).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const u of queue)
    for (const v of neighbours[u])
      if (steps[v] < 0) {
        steps[v] = steps[u] + 1;
        queue.push(v);
      }
  return steps;
}

/** The node with the least sum of distances to all others: the tree's centre of gravity. O(n²). */
export function centreOf(n: number, edges: readonly Edge[]): number {
  const sums = Array.from({ length: n }, (_, i) => stepsFrom(i, n, edges).reduce((a, b) => a + b, 0));
  return sums.indexOf(Math.min(...sums));
}

/**
 * Shortcuts between branches: random pairs that are at least `farApart` steps apart and whose straight line, in the tree's layout,
 * crosses no edge and keeps `clearance` from all other people. Whoever is given a shortcut gets no second one.
 * So loops are long by construction and the picture stays readable.
 */
export function addShortcuts(
  seed: number,
  tree: readonly Edge[],
  points: readonly Point[],
  s: { count: number; farApart: number; clearance: number; longest: number },
): Edge[] {
  const rng = stream(seed, 'shortcuts');
  const n = points.length;
  const degree = new Array<number>(n).fill(0);
  for (const e of tree) for (const i of e) degree[i]++;
  const edges = [...tree];
  const used = new Set<number>();
  for (let tries = 0; tries < 200_000 && edges.length < tree.length + s.count; tries++) {
    const u = rng.below(n);
    const v = rng.below(n);
    if (u === v || used.has(u) || used.has(v) || degree[u] < 2 || degree[v] < 2) continue;
    const [a, b] = [points[u], points[v]];
    if (distance(a, b) > s.longest) continue;
    if (points.some((p, i) => i !== u && i !== v && distanceToSegment(p, a, b) < s.clearance)) continue;
    if (edges.some(([i, j]) => ![i, j].some((k) => k === u || k === v) && cross(a, b, points[i], points[j]))) continue;
    if (stepsFrom(u, n, edges)[v] < s.farApart) continue;
    used.add(u).add(v);
    edges.push([u, v]);
  }
  return edges;
}

/**
 * Layout of a tree whose hubs carry fans of leaves: the inner nodes by stress, edges as long as the fans at their ends are wide,
 * then the leaves of every inner node on its own circle, in the gaps between its inner edges.
 */
export function fanLayout(n: number, tree: readonly Edge[], rng: Rng, compact: number): Point[] {
  const neighbours = Array.from({ length: n }, (): number[] => []);
  for (const [u, v] of tree) {
    neighbours[u].push(v);
    neighbours[v].push(u);
  }
  const isLeaf = (i: number): boolean => neighbours[i].length === 1;
  const inner = neighbours.map((_, i) => i).filter((i) => !isLeaf(i));
  const fan = neighbours.map((list) => {
    const leaves = list.filter(isLeaf).length;
    return leaves === 0 ? 6 : Math.max(17, (leaves * 17) / (2 * Math.PI) + 4);
  });
  const along = (start: number): number[] => {
    const length = new Array<number>(n).fill(0);
    const queue = [start];
    const seen = new Set(queue);
    for (const u of queue)
      for (const v of neighbours[u])
        if (!seen.has(v)) {
          seen.add(v);
          length[v] = length[u] + 22 + 1.15 * (fan[u] + fan[v]);
          queue.push(v);
        }
    return length;
  };
  const wanted = inner.map((i) => {
    const length = along(i);
    return inner.map((j) => (length[j] / 30) ** compact * 30);
  });
  const centre = centreOf(n, tree);
  const radial = radialStart(tree, n, centre);
  const skeleton = stressLayout(
    inner.map((i) => radial[i]),
    wanted,
    rng,
  );
  const points = radial;
  inner.forEach((i, k) => (points[i] = skeleton[k]));
  for (const u of inner) {
    const leaves = neighbours[u].filter(isLeaf);
    const angles = neighbours[u]
      .filter((v) => !isLeaf(v))
      .map((v) => Math.atan2(points[v].y - points[u].y, points[v].x - points[u].x))
      .sort((a, b) => a - b);
    const gaps = angles.map((from, k) => ({
      from,
      width: k + 1 < angles.length ? angles[k + 1] - from : angles[0] + 2 * Math.PI - from,
      leaves: [] as number[],
    }));
    if (gaps.length === 0) gaps.push({ from: 0, width: 2 * Math.PI, leaves: [] });
    for (const leaf of leaves)
      gaps
        .reduce((a, b) => (b.width / (b.leaves.length + 1) > a.width / (a.leaves.length + 1) ? b : a))
        .leaves.push(leaf);
    for (const gap of gaps)
      gap.leaves.forEach((leaf, k) => {
        const angle = gap.from + (gap.width * (k + 1)) / (gap.leaves.length + 1);
        points[leaf] = { x: points[u].x + fan[u] * Math.cos(angle), y: points[u].y + fan[u] * Math.sin(angle) };
      });
  }
  return points;
}

/** Start of the layout: levels on circles around `root`, every branch in a sector as wide as its share of leaves. */
export function radialStart(edges: readonly Edge[], n: number, root: number, ring = 60): Point[] {
  const neighbours = Array.from({ length: n }, (): number[] => []);
  for (const [u, v] of edges.slice(0, n - 1)) {
    neighbours[u].push(v);
    neighbours[v].push(u);
  }
  const order = [root];
  const parent = new Array<number>(n).fill(-1);
  for (const u of order)
    for (const v of neighbours[u])
      if (v !== parent[u]) {
        parent[v] = u;
        order.push(v);
      }
  const leaves = new Array<number>(n).fill(0);
  for (const u of order.toReversed()) {
    leaves[u] = Math.max(1, leaves[u]);
    if (u !== root) leaves[parent[u]] += leaves[u];
  }
  const level = new Array<number>(n).fill(0);
  const next = new Array<number>(n).fill(0);
  const points = new Array<Point>(n).fill({ x: 0, y: 0 });
  for (const u of order.slice(1)) {
    const p = parent[u];
    level[u] = level[p] + 1;
    next[u] = next[p];
    const angle = (2 * Math.PI * (next[p] + leaves[u] / 2)) / leaves[root];
    next[p] += leaves[u];
    points[u] = { x: ring * level[u] * Math.sin(angle), y: ring * level[u] * Math.cos(angle) };
  }
  return points;
}
