/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014) on typed matrices, one component after the other, as a generator:
 * the driver owns time, stop and progress. Seeded and with a number of steps that depends on size only, so that equal networks
 * get equal pictures.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { stream } from '../../core/rng';
import { boxOf, components, pack } from './components';
import { separate } from './overlap';
import { adjacency, pivotPositions } from './pivots';

export interface LayoutTask {
  readonly n: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly seed: number;
  /** Width / height of the stage. */
  readonly aspect: number;
}

export interface LayoutStep {
  readonly done: number;
  readonly total: number;
  /** Writes the arrangement as it is now into an array of length 2n. */
  readonly write: (positions: Float32Array) => void;
}

const NODE_STRIDE = 10;
const EDGE_STRIDE = 3;

/** Steps for a component of `size` nodes: enough to settle, few enough to end within the time limit. */
export function stepCount(size: number): number {
  if (size <= 2) return 0;
  if (size <= 500) return 700;
  if (size <= 2_000) return 400;
  if (size <= 20_000) return 160;
  return 40;
}

/** Turns a component so that its longest axis lies along the stage's, and stretches it gently towards the stage's aspect. */
function turn(positions: Float32Array, nodes: Int32Array, aspect: number): void {
  let mx = 0;
  let my = 0;
  for (const i of nodes) {
    mx += positions[2 * i];
    my += positions[2 * i + 1];
  }
  mx /= nodes.length;
  my /= nodes.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const i of nodes) {
    const x = positions[2 * i] - mx;
    const y = positions[2 * i + 1] - my;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const long = 0.5 * Math.atan2(2 * xy, xx - yy);
  const angle = aspect >= 1 ? -long : Math.PI / 2 - long;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  for (const i of nodes) {
    const x = positions[2 * i] - mx;
    const y = positions[2 * i + 1] - my;
    positions[2 * i] = c * x - s * y;
    positions[2 * i + 1] = s * x + c * y;
  }
  const [left, top, right, bottom] = boxOf(positions, nodes);
  const have = (right - left) / Math.max(1e-9, bottom - top);
  const stretch = Math.min(1.3, Math.max(1 / 1.3, aspect / have));
  const sx = Math.sqrt(stretch);
  for (const i of nodes) {
    positions[2 * i] *= sx;
    positions[2 * i + 1] /= sx;
  }
}

/** Radii (2.6 + 1.02 √degree pixels, plus margin) in the unit of positions drawn 640 pixels across. */
function discRadii(positions: Float32Array, degree: Int32Array): Float32Array {
  const all = new Int32Array(degree.length).map((_, i) => i);
  const [left, top, right, bottom] = boxOf(positions, all);
  const spacing = 640 / Math.sqrt(degree.length);
  const shrink = Math.min(1, spacing / 35);
  const unit = (Math.max(right - left, bottom - top, 1e-9) / 640) * Math.max(0.26, shrink);
  return Float32Array.from(degree, (d) => (2.6 + 1.02 * Math.sqrt(d) + 2.4) * unit);
}

/**
 * Lays a network out. Yields after every step; returns when it has settled. Resumed by `next(true)` it takes no further step and
 * returns what it has. Up to 2,000 nodes no two discs overlap at the end.
 * Cost per step: O(size²) up to 1,000 nodes, O(m + size log size) above (Barnes–Hut).
 */
export function* forceLayout(task: LayoutTask): Generator<LayoutStep, Float32Array, boolean | undefined> {
  const { n, from, to, seed, aspect } = task;
  const positions = new Float32Array(2 * n);
  const parts = components(n, from, to);
  const { members, starts } = parts;
  const local = new Int32Array(n);
  const partOf = new Int32Array(n);
  const count = starts.length - 1;
  for (let c = 0; c < count; c++)
    for (let k = starts[c]; k < starts[c + 1]; k++) {
      local[members[k]] = k - starts[c];
      partOf[members[k]] = c;
    }
  const edgeStarts = new Int32Array(count + 1);
  const loopless = (e: number): boolean => from[e] !== to[e];
  for (let e = 0; e < from.length; e++) if (loopless(e)) edgeStarts[partOf[from[e]] + 1]++;
  for (let c = 0; c < count; c++) edgeStarts[c + 1] += edgeStarts[c];
  const nextEdge = edgeStarts.slice(0, count);
  const ends = new Int32Array(2 * edgeStarts[count]);
  const degree = new Int32Array(n);
  for (let e = 0; e < from.length; e++) {
    if (!loopless(e)) continue;
    const at = nextEdge[partOf[from[e]]]++;
    ends[2 * at] = local[from[e]];
    ends[2 * at + 1] = local[to[e]];
    degree[from[e]]++;
    degree[to[e]]++;
  }
  let total = 0;
  for (let c = 0; c < count; c++) total += stepCount(starts[c + 1] - starts[c]);
  let done = 0;
  let hurry = false;
  const gap = 24;
  const write = (target: Float32Array): void => {
    target.set(positions);
    pack(target, parts, aspect, gap);
  };

  for (let c = 0; c < count; c++) {
    const nodes = members.subarray(starts[c], starts[c + 1]);
    const size = nodes.length;
    if (size === 1) break; // sorted by size: only nodes without edges follow
    if (size === 2) {
      positions[2 * nodes[1]] = gap;
      continue;
    }
    const edgeCount = edgeStarts[c + 1] - edgeStarts[c];
    const a = new Int32Array(edgeCount);
    const b = new Int32Array(edgeCount);
    for (let k = 0; k < edgeCount; k++) {
      a[k] = ends[2 * (edgeStarts[c] + k)];
      b[k] = ends[2 * (edgeStarts[c] + k) + 1];
    }
    const start = pivotPositions(adjacency(size, a, b), stream(seed, 'layout', c));
    const matrix = new Float32Array(size * NODE_STRIDE);
    for (let i = 0; i < size; i++) {
      matrix[i * NODE_STRIDE] = start[2 * i];
      matrix[i * NODE_STRIDE + 1] = start[2 * i + 1];
      matrix[i * NODE_STRIDE + 6] = 1 + degree[nodes[i]];
      matrix[i * NODE_STRIDE + 7] = 1;
      matrix[i * NODE_STRIDE + 8] = 1;
    }
    const edges = new Float32Array(edgeCount * EDGE_STRIDE);
    for (let k = 0; k < edgeCount; k++) {
      edges[k * EDGE_STRIDE] = a[k] * NODE_STRIDE;
      edges[k * EDGE_STRIDE + 1] = b[k] * NODE_STRIDE;
      edges[k * EDGE_STRIDE + 2] = 1;
    }
    const settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 0,
      scalingRatio: 4,
      strongGravityMode: size > 3,
      gravity: 0.05,
      slowDown: 1 + Math.log(size),
      barnesHutOptimize: size > 1_000,
      barnesHutTheta: size > 20_000 ? 1.1 : 0.8,
    };
    const steps = stepCount(size);
    for (let i = 0; i < size; i++) positions.set(start.subarray(2 * i, 2 * i + 2), 2 * nodes[i]);
    for (let step = 0; step < steps && !hurry; step++) {
      iterate(settings, matrix, edges);
      for (let i = 0; i < size; i++) {
        positions[2 * nodes[i]] = matrix[i * NODE_STRIDE];
        positions[2 * nodes[i] + 1] = matrix[i * NODE_STRIDE + 1];
      }
      done++;
      hurry = (yield { done, total, write }) === true;
    }
    turn(positions, nodes, aspect);
  }
  const result = new Float32Array(2 * n);
  write(result);
  if (n > 1 && n <= 2_000) {
    for (let round = 0; round < 6; round++) if (separate(result, discRadii(result, degree), 60)) break;
  }
  return result;
}
