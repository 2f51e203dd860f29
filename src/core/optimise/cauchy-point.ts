/**
 * The generalised Cauchy point of L-BFGS-B (Byrd, Lu, Nocedal and Zhu 1995, "A limited memory algorithm for bound constrained
 * optimization", SIAM J. Sci. Comput. 16, 1190–1208, algorithm CP): the first local minimiser of the quadratic model along the
 * steepest descent, bent at every bound that it meets. Where it comes to rest decides which parameters are held at their bounds.
 */
import type { Box } from './box';
import { type MiddleMatrix, type Pairs } from './limited-memory';

/** Breakpoints walked between two yields. */
const BREAKPOINTS_PER_STEP = 2000;

/** Memory of the search for the Cauchy point, kept from one iteration to the next. */
export interface CauchyMemory {
  /** Where along the path each parameter meets its bound; length n. */
  readonly breakpoints: Float64Array;
  /** Parameters by breakpoint, as a heap; length n. */
  readonly heap: Int32Array;
  /** Wᵀ (x^c − x), length 2 · memory: the first 2k count. */
  readonly c: Float64Array;
  readonly p: Float64Array;
  readonly row: Float64Array;
  readonly product: Float64Array;
}

export const cauchyMemory = (n: number, memory: number): CauchyMemory => ({
  breakpoints: new Float64Array(n),
  heap: new Int32Array(n),
  c: new Float64Array(2 * memory),
  p: new Float64Array(2 * memory),
  row: new Float64Array(2 * memory),
  product: new Float64Array(2 * memory),
});

/**
 * The Cauchy point from x (in the box) with gradient g into `target`, and Wᵀ(target − x) into `work.c`.
 * Cost: O(n · k) for k pairs, and O(k² + log n) for every bound that the path meets.
 */
export function* cauchyPoint(
  { lower, upper }: Box,
  x: Float64Array,
  g: Float64Array,
  pairs: Pairs,
  middle: MiddleMatrix,
  work: CauchyMemory,
  target: Float64Array,
): Generator<void, void> {
  const n = x.length;
  const { theta } = pairs;
  const width = 2 * pairs.s.length;
  const { breakpoints, heap, c, p, row, product } = work;

  // The path begins along the direction d, kept in `target`.
  let size = 0;
  let moving = 0;
  let slope = 0;
  for (let i = 0; i < n; i++) {
    const reach = g[i] < 0 ? (x[i] - upper[i]) / g[i] : g[i] > 0 ? (x[i] - lower[i]) / g[i] : Infinity;
    breakpoints[i] = reach;
    const d = reach > 0 ? -g[i] : 0;
    target[i] = d;
    slope -= d * d;
    if (d !== 0) moving++;
    if (d !== 0 && reach < Infinity) heap[size++] = i;
  }
  yield;
  c.fill(0, 0, width);
  if (moving === 0) {
    target.set(x);
    return;
  }
  yield* timesTransposed(pairs, target, p);
  middle.multiply(pairs, p, product);
  const firstCurvature = -theta * slope;
  const positive = (value: number): number => Math.max(value, Number.EPSILON * firstCurvature);
  let curvature = positive(firstCurvature - dot(p, product, width));
  let ahead = -slope / curvature;
  let reached = 0;

  heapify(heap, size, breakpoints);
  for (let walked = 1; size > 0; walked++) {
    const i = heap[0];
    const step = breakpoints[i] - reached;
    if (ahead < step) break;
    size = removeFirst(heap, size, breakpoints);
    reached = breakpoints[i];
    const gi = g[i];
    const moved = (gi < 0 ? upper[i] : lower[i]) - x[i];
    rowOf(pairs, i, row);
    middle.multiply(pairs, row, product);
    for (let k = 0; k < width; k++) c[k] += step * p[k];
    slope += step * curvature + gi * gi + theta * gi * moved - gi * dot(product, c, width);
    const change = -theta * gi * gi - 2 * gi * dot(product, p, width) - gi * gi * dot(product, row, width);
    curvature = positive(curvature + change);
    for (let k = 0; k < width; k++) p[k] += gi * row[k];
    // What is left of the slope when nothing moves any more is rounding.
    moving--;
    ahead = slope < 0 && moving > 0 ? -slope / curvature : 0;
    if (walked % BREAKPOINTS_PER_STEP === 0) yield;
  }
  for (let k = 0; k < width; k++) c[k] += ahead * p[k];
  const end = reached + ahead;
  for (let i = 0; i < n; i++) {
    if (breakpoints[i] <= 0 || g[i] === 0) target[i] = x[i];
    else if (breakpoints[i] <= end) target[i] = g[i] < 0 ? upper[i] : lower[i];
    else target[i] = Math.min(Math.max(x[i] - end * g[i], lower[i]), upper[i]);
  }
  yield;
}

/** Wᵀ v into `out`. O(n · k). */
export function* timesTransposed({ s, y, theta }: Pairs, v: Float64Array, out: Float64Array): Generator<void, void> {
  for (let k = 0; k < s.length; k++) {
    const sk = s[k];
    const yk = y[k];
    let sv = 0;
    let yv = 0;
    for (let i = 0; i < v.length; i++) {
      sv += sk[i] * v[i];
      yv += yk[i] * v[i];
    }
    out[k] = yv;
    out[s.length + k] = theta * sv;
    yield;
  }
}

/** Row i of W into `row`. */
function rowOf({ s, y, theta }: Pairs, i: number, row: Float64Array): void {
  for (let k = 0; k < s.length; k++) {
    row[k] = y[k][i];
    row[s.length + k] = theta * s[k][i];
  }
}

function dot(a: Float64Array, b: Float64Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += a[k] * b[k];
  return sum;
}

/** Among equal keys the smaller index first, so that the order does not depend on how the heap came about. */
const before = (a: number, b: number, keys: Float64Array): boolean =>
  keys[a] < keys[b] || (keys[a] === keys[b] && a < b);

function siftDown(heap: Int32Array, size: number, keys: Float64Array, start: number): void {
  const item = heap[start];
  let at = start;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && before(heap[child + 1], heap[child], keys)) child++;
    if (!before(heap[child], item, keys)) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = item;
}

function heapify(heap: Int32Array, size: number, keys: Float64Array): void {
  for (let start = (size >> 1) - 1; start >= 0; start--) siftDown(heap, size, keys, start);
}

function removeFirst(heap: Int32Array, size: number, keys: Float64Array): number {
  heap[0] = heap[size - 1];
  siftDown(heap, size - 1, keys, 0);
  return size - 1;
}
