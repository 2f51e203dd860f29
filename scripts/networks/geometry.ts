/** Points in the plane and edges between near ones: the material of the networks that are made with their layout. */
import type { Rng } from '../../src/core/rng';

export interface Point {
  x: number;
  y: number;
}
export type Edge = readonly [number, number];

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether the segments a–b and c–d cross. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const length2 = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length2 > 0 ? ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2 : 0;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}

/**
 * `count` points spread evenly but without order over a region: best of many candidates, then relaxation by mutual repulsion.
 * @param inside  whether a place belongs to the region
 * @param spacing wanted distance of neighbours
 */
export function evenPoints(
  rng: Rng,
  count: number,
  box: { w: number; h: number },
  inside: (p: Point) => boolean,
  spacing: number,
): Point[] {
  const draw = (): Point => {
    for (;;) {
      const p = { x: (rng.uniform() - 0.5) * box.w, y: (rng.uniform() - 0.5) * box.h };
      if (inside(p)) return p;
    }
  };
  const points: Point[] = [];
  while (points.length < count) {
    let best = draw();
    let clearance = -1;
    for (let candidate = 0; candidate < 12; candidate++) {
      const p = draw();
      const nearest = points.reduce((d, q) => Math.min(d, distance(p, q)), Infinity);
      if (nearest > clearance) [best, clearance] = [p, nearest];
    }
    points.push(best);
  }
  for (let round = 0; round < 40; round++) {
    for (const p of points) {
      let dx = 0;
      let dy = 0;
      for (const q of points) {
        const d = distance(p, q);
        if (q === p || d >= spacing) continue;
        dx += ((p.x - q.x) / (d || 1)) * (spacing - d) * 0.2;
        dy += ((p.y - q.y) / (d || 1)) * (spacing - d) * 0.2;
      }
      const moved = { x: p.x + dx, y: p.y + dy };
      if (inside(moved)) Object.assign(p, moved);
    }
  }
  return points;
}

/** Minimum spanning tree by Prim's algorithm, O(n²). */
export function spanningTree(points: readonly Point[]): Edge[] {
  const edges: Edge[] = [];
  const nearest = points.map((p) => ({ to: 0, d: distance(p, points[0]) }));
  const outside = new Set(points.keys());
  outside.delete(0);
  while (outside.size > 0) {
    let next = -1;
    for (const i of outside) if (next < 0 || nearest[i].d < nearest[next].d) next = i;
    outside.delete(next);
    edges.push([nearest[next].to, next]);
    for (const i of outside) {
      const d = distance(points[i], points[next]);
      if (d < nearest[i].d) nearest[i] = { to: next, d };
    }
  }
  return edges;
}

/** Pairs with nobody in the disc between them (Gabriel 1969): a planar neighbour relation, O(n³). */
export function gabrielPairs(points: readonly Point[]): Edge[] {
  const edges: Edge[] = [];
  for (let j = 0; j < points.length; j++)
    for (let i = 0; i < j; i++) {
      const middle = { x: (points[i].x + points[j].x) / 2, y: (points[i].y + points[j].y) / 2 };
      const radius = distance(points[i], points[j]) / 2;
      if (points.every((p, k) => k === i || k === j || distance(p, middle) >= radius)) edges.push([i, j]);
    }
  return edges;
}

/** Edges without repetition, in order of first mention. */
export class EdgeSet {
  private readonly keys = new Set<string>();
  readonly list: Edge[] = [];

  /** Adds the edge; false for a self-loop or one that is there already. */
  add(u: number, v: number): boolean {
    const key = u < v ? `${u} ${v}` : `${v} ${u}`;
    if (u === v || this.keys.has(key)) return false;
    this.keys.add(key);
    this.list.push([u, v]);
    return true;
  }
}
