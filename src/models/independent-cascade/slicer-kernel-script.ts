/** The kernel of learning in script, one class at a time. Its WebAssembly twins are slicer-kernel.wat and slicer-kernel-wide.wat. */
import { portableLog } from './portable-log';
import {
  FLOOR,
  oneLane,
  slicerArrays,
  slicerLengths,
  type BackwardPart,
  type ForwardPart,
  type SlicerArrays,
  type SlicerKernel,
  type SlicerSizes,
  type SlotPart,
} from './slicer-kernel';

export function scriptSlicerKernel(asked: SlicerSizes): SlicerKernel {
  const sizes = oneLane(asked);
  const lengths = slicerLengths(sizes);
  const arrays = slicerArrays(
    (name) => new Int32Array(lengths[name]),
    (name) => new Float64Array(lengths[name]),
  );
  return {
    lanes: 1,
    tables: sizes.tables,
    arrays,
    spread: (part) => spread(arrays, sizes, part),
    start: (part) => start(arrays, sizes, part),
    forward: (part) => forward(arrays, sizes, part),
    objective: (part) => objective(arrays, sizes, part),
    backward: (part) => backward(arrays, sizes, part),
    settle: (part) => settle(arrays, sizes, part),
    merge: (part) => merge(arrays, sizes, part),
    release: () => {},
  };
}

function start(
  { offsets, reverse, initial, received }: SlicerArrays,
  { slots }: SlicerSizes,
  { first, last, row }: { first: number; last: number; row: number },
): void {
  for (let j = first; j < last; j++)
    for (let s = offsets[j]; s < offsets[j + 1]; s++) received[row * slots + reverse[s]] = initial[j];
}

/** Prefixes forwards, suffixes backwards; a ⊕ b is written b + a (1 − b), where 1 − b is known early. */
function forward(arrays: SlicerArrays, { n, slots }: SlicerSizes, part: ForwardPart): void {
  const { offsets, reverse, alphaIn, initial, received, marginals, products } = arrays;
  const alpha = part.replica * slots;
  const row = part.row * slots;
  const marginal = part.marginals * n;
  for (let j = part.first, lo = offsets[part.first]; j < part.last; j++) {
    const hi = offsets[j + 1];
    let prefix = initial[j];
    for (let s = lo, k = 0; s < hi; s++, k++) {
      const b = alphaIn[alpha + s] * received[row + s];
      products[k] = prefix;
      prefix = b + prefix * (1 - b);
    }
    if (part.addAndDivideBy !== undefined) prefix = (marginals[marginal + j] + prefix) / part.addAndDivideBy;
    marginals[marginal + j] = prefix;
    if (part.next !== undefined) {
      const next = part.next * slots;
      let suffix = 0;
      for (let s = hi - 1, k = hi - 1 - lo; s >= lo; s--, k--) {
        const b = alphaIn[alpha + s] * received[row + s];
        const head = products[k];
        received[next + reverse[s]] = head + suffix * (1 - head);
        suffix = b + suffix * (1 - b);
      }
    }
    lo = hi;
  }
}

function objective(
  arrays: SlicerArrays,
  { n, horizon, replicas }: SlicerSizes,
  { first, last, tau, table }: { first: number; last: number; tau: number; table: number },
): void {
  const { marginals, counts, slopes } = arrays;
  const now = tau * n;
  const before = now - n;
  const row = (table * (horizon + 1) + tau) * n;
  let sum = arrays.objective[0];
  let floored = arrays.objective[1];
  for (let i = first; i < last; i++) {
    const count = counts[row + i];
    let slope = 0;
    if (count > 0) {
      let mu = tau < horizon ? marginals[now + i] : 1;
      if (tau > 0) mu -= marginals[before + i];
      sum += count * portableLog(Math.max(mu, FLOOR));
      if (mu > FLOOR) slope = count / (mu * replicas);
      else floored += count;
    }
    if (tau < horizon) slopes[now + i] = slope;
    if (tau > 0) slopes[before + i] -= slope;
  }
  arrays.objective[0] = sum;
  arrays.objective[1] = floored;
}

function backward(arrays: SlicerArrays, sizes: SlicerSizes, part: BackwardPart): void {
  if (part.read === undefined) backwardFirst(arrays, sizes, part);
  else backwardFurther(arrays, sizes, part, part.read * sizes.slots);
}

/** The step with which a pass back begins: no adjoints of messages yet, only the node's own slope. */
function backwardFirst(arrays: SlicerArrays, { n, slots }: SlicerSizes, part: BackwardPart): void {
  const { offsets, reverse, alphaIn, initial, received, adjoints, slopes, sums, starts, products } = arrays;
  const alpha = part.replica * slots;
  const row = part.row * slots;
  for (let j = part.first, lo = offsets[part.first]; j < part.last; j++) {
    const hi = offsets[j + 1];
    let tail = slopes[part.slopes * n + j];
    for (let s = hi - 1, k = hi - 1 - lo; s >= lo; s--, k--) {
      products[k] = tail;
      tail *= 1 - alphaIn[alpha + s] * received[row + s];
    }
    if (part.starts) starts[j] += tail;
    let head = 1 - initial[j];
    for (let s = lo, k = 0; s < hi; s++, k++) {
      const a = alphaIn[alpha + s];
      const q = received[row + s];
      const b = head * products[k];
      head *= 1 - a * q;
      sums[alpha + s] = b * q;
      if (part.write !== undefined) adjoints[part.write * slots + reverse[s]] = a * b;
    }
    lo = hi;
  }
}

/**
 * Dual numbers (specification, 5.1): suffix products of f + ε w, with the node's own slope folded into the ε part, then prefix
 * products that start from (1 − p̄, 0).
 */
function backwardFurther(arrays: SlicerArrays, { n, slots }: SlicerSizes, part: BackwardPart, read: number): void {
  const { offsets, reverse, alphaIn, initial, received, adjoints, slopes, sums, starts, products } = arrays;
  const alpha = part.replica * slots;
  const row = part.row * slots;
  for (let j = part.first, lo = offsets[part.first]; j < part.last; j++) {
    const hi = offsets[j + 1];
    let tail = 1;
    let tailDual = slopes[part.slopes * n + j];
    for (let s = hi - 1, k = 2 * (hi - 1 - lo); s >= lo; s--, k -= 2) {
      products[k] = tail;
      products[k + 1] = tailDual;
      const f = 1 - alphaIn[alpha + s] * received[row + s];
      tailDual = tailDual * f + tail * adjoints[read + s];
      tail *= f;
    }
    if (part.starts) starts[j] += tailDual;
    let head = 1 - initial[j];
    let headDual = 0;
    for (let s = lo, k = 0; s < hi; s++, k += 2) {
      const a = alphaIn[alpha + s];
      const q = received[row + s];
      const f = 1 - a * q;
      const b = head * products[k + 1] + headDual * products[k];
      headDual = headDual * f + head * adjoints[read + s];
      head *= f;
      sums[alpha + s] += b * q;
      if (part.write !== undefined) adjoints[part.write * slots + reverse[s]] = a * b;
    }
    lo = hi;
  }
}

function settle(
  { sums, totals }: SlicerArrays,
  { slots }: SlicerSizes,
  { firstSlot, lastSlot, replica }: SlotPart,
): void {
  const base = replica * slots;
  for (let s = base + firstSlot; s < base + lastSlot; s++) totals[s] += sums[s];
}

function spread(
  { edges, byEdge, alphaIn }: SlicerArrays,
  { slots }: SlicerSizes,
  { firstSlot, lastSlot, replica }: SlotPart,
): void {
  for (let s = firstSlot; s < lastSlot; s++) alphaIn[replica * slots + s] = byEdge[edges[s]];
}

/** Both slots of a link come to the same sum, and write it twice: that is faster than to ask which comes first. */
function merge(
  { edges, byEdge, reverse, sums, totals }: SlicerArrays,
  { slots }: SlicerSizes,
  { firstSlot, lastSlot, replica, of, both }: SlotPart & { of: 'sums' | 'totals'; both: boolean },
): void {
  const from = of === 'sums' ? sums : totals;
  const base = replica * slots;
  if (both) for (let s = firstSlot; s < lastSlot; s++) byEdge[edges[s]] = from[base + s] + from[base + reverse[s]];
  else for (let s = firstSlot; s < lastSlot; s++) byEdge[edges[s]] = from[base + s];
}
