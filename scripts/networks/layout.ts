/** Fixed layouts: ForceAtlas2, turned to fill a stage, then nodes pushed apart. Deterministic: no random start. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Rng } from '../../src/core/rng';
import { distance, type Edge, type Point } from './geometry';

/** ForceAtlas2 (Jacomy et al. 2014) from given places, LinLog energy, which draws groups and branches apart. */
export function forceLayout(
  start: readonly Point[],
  edges: readonly Edge[],
  settings: { iterations: number; gravity: number; scalingRatio: number; linLog: boolean },
): Point[] {
  const graph = new UndirectedGraph<Point>();
  start.forEach((p, i) => graph.addNode(String(i), { ...p }));
  for (const [u, v] of edges) graph.addEdge(String(u), String(v));
  const places = forceAtlas2(graph, {
    iterations: settings.iterations,
    settings: {
      linLogMode: settings.linLog,
      gravity: settings.gravity,
      scalingRatio: settings.scalingRatio,
      slowDown: 4,
      barnesHutOptimize: false,
      strongGravityMode: false,
    },
  });
  return start.map((_, i) => ({ x: places[String(i)].x, y: places[String(i)].y }));
}

/**
 * Turns a layout so that its bounding box comes closest to the wanted aspect, and scales it to the height (one scale for both
 * directions, so that distances keep their meaning).
 */
export function fit(points: readonly Point[], stage: { w: number; h: number }): Point[] {
  let best: Point[] = [];
  let bestScale = 0;
  for (let turn = 0; turn < 180; turn += 2) {
    const c = Math.cos((turn * Math.PI) / 180);
    const s = Math.sin((turn * Math.PI) / 180);
    const turned = points.map((p) => ({ x: c * p.x - s * p.y, y: s * p.x + c * p.y }));
    const xs = turned.map((p) => p.x);
    const ys = turned.map((p) => p.y);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.min(stage.w / (x1 - x0 || 1), stage.h / (y1 - y0 || 1));
    if (scale <= bestScale) continue;
    bestScale = scale;
    best = turned.map((p) => ({ x: (p.x - (x0 + x1) / 2) * scale, y: (p.y - (y0 + y1) / 2) * scale }));
  }
  return best;
}

/**
 * Pushes nodes apart until any two are `clearance(i, j)` apart (or `rounds` are over), half the lack to either side each round.
 * Nodes also keep `edgeClearance` from edges that are not theirs, so that nobody seems to sit on a line.
 */
export function separate(
  points: readonly Point[],
  edges: readonly Edge[],
  clearance: (i: number, j: number) => number,
  edgeClearance: number,
  rounds = 400,
): Point[] {
  const places = points.map((p) => ({ ...p }));
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = 0; i < places.length; i++) {
      for (let j = 0; j < i; j++) {
        const d = distance(places[i], places[j]);
        const lack = clearance(i, j) - d;
        if (lack <= 1e-3) continue;
        // two nodes on the same place part along a direction of their own
        const angle = 2.399963 * (i + j);
        const ux = d > 1e-9 ? (places[i].x - places[j].x) / d : Math.cos(angle);
        const uy = d > 1e-9 ? (places[i].y - places[j].y) / d : Math.sin(angle);
        places[i].x += 0.5 * lack * ux;
        places[i].y += 0.5 * lack * uy;
        places[j].x -= 0.5 * lack * ux;
        places[j].y -= 0.5 * lack * uy;
        moved += lack;
      }
    }
    if (edgeClearance > 0 && round < rounds * 0.75) {
      for (const [u, v] of edges) {
        const a = places[u];
        const b = places[v];
        const length2 = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
        if (length2 < 1) continue;
        for (let i = 0; i < places.length; i++) {
          if (i === u || i === v) continue;
          const p = places[i];
          const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2;
          if (along <= 0.02 || along >= 0.98) continue;
          const fx = p.x - (a.x + along * (b.x - a.x));
          const fy = p.y - (a.y + along * (b.y - a.y));
          const d = Math.hypot(fx, fy);
          if (d >= edgeClearance || d < 1e-9) continue;
          p.x += (0.3 * (edgeClearance - d) * fx) / d;
          p.y += (0.3 * (edgeClearance - d) * fy) / d;
          moved += edgeClearance - d;
        }
      }
    }
    if (moved < 1e-2) break;
  }
  return places;
}

/**
 * Stress layout: places whose distances follow the number of steps between nodes, by stochastic gradient descent over all pairs
 * in random order (Zheng, Pawar and Goodman 2019, "Graph drawing by stochastic gradient descent"). Spreads trees evenly where
 * ForceAtlas2 bundles them. O(rounds · n²).
 * @param steps wanted distance of i and j, positive for i ≠ j
 */
export function stressLayout(
  start: readonly Point[],
  steps: readonly (readonly number[])[],
  rng: Rng,
  rounds = 60,
): Point[] {
  const places = start.map((p) => ({ ...p }));
  const pairs: Edge[] = [];
  let longest = 1;
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j < i; j++) {
      pairs.push([i, j]);
      longest = Math.max(longest, steps[i][j]);
    }
  const order = rng.shuffle(Int32Array.from(pairs.keys()));
  const decay = Math.log((longest * longest) / 0.02) / (rounds - 1);
  for (let round = 0; round < rounds; round++) {
    const rate = longest * longest * Math.exp(-decay * round);
    rng.shuffle(order);
    for (const k of order) {
      const [i, j] = pairs[k];
      const wanted = steps[i][j];
      const d = distance(places[i], places[j]) || 1e-9;
      const pull = (Math.min(1, rate / (wanted * wanted)) * (d - wanted)) / 2 / d;
      const dx = pull * (places[i].x - places[j].x);
      const dy = pull * (places[i].y - places[j].y);
      places[i].x -= dx;
      places[i].y -= dy;
      places[j].x += dx;
      places[j].y += dy;
    }
  }
  return places;
}
