/** The kernel of learning in script, one class at a time. Its WebAssembly twin is slicer-kernel.wat: change both or none. */
import { portableLog } from './portable-log';
import {
  FLOOR,
  slicerLengths,
  type BackwardPart,
  type ForwardPart,
  type Level,
  type SlicerArrays,
  type SlicerKernel,
  type SlicerSizes,
} from './slicer-kernel';

export function scriptSlicerKernel(sizes: SlicerSizes): SlicerKernel {
  const single = { ...sizes, lanes: 1 };
  const lengths = slicerLengths(single);
  const integers = (name: keyof SlicerArrays): Int32Array => new Int32Array(lengths[name]);
  const numbers = (name: keyof SlicerArrays): Float64Array => new Float64Array(lengths[name]);
  const messages = numbers('messages');
  const arrays: SlicerArrays = {
    groups: integers('groups'),
    offsets: integers('offsets'),
    neighbours: integers('neighbours'),
    places: integers('places'),
    alphaIn: numbers('alphaIn'),
    initial: numbers('initial'),
    messages,
    adjoints: sizes.separateAdjoints ? numbers('adjoints') : messages,
    received: numbers('received'),
    marginals: numbers('marginals'),
    counts: numbers('counts'),
    slopes: numbers('slopes'),
    sums: numbers('sums'),
    totals: numbers('totals'),
    objective: numbers('objective'),
    starts: numbers('starts'),
    weights: numbers('weights'),
    products: numbers('products'),
  };
  return {
    widths: [1],
    arrays,
    forward: (part) => forward(arrays, single, part),
    addMarginals: (t) => addMarginals(arrays, single, t),
    divideMarginals: (t) => divideMarginals(arrays, single, t),
    objective: (tau, first, last) => objective(arrays, single, tau, first, last),
    backward: (part) => backward(arrays, single, part),
    settle: (firstSlot, lastSlot, replica) => settle(arrays, single, firstSlot, lastSlot, replica),
    release: () => {},
  };
}

function forward(arrays: SlicerArrays, { n, slots }: SlicerSizes, part: ForwardPart): void {
  const { groups, offsets } = arrays;
  for (let g = part.firstGroup; g < part.lastGroup; g++) {
    const first = groups[g];
    const last = groups[g + 1];
    const row = part.row * slots;
    if (part.read === 'initial') receiveInitial(arrays, offsets[first], offsets[last], row);
    else if (part.read !== 'row') receive(arrays, offsets[first], offsets[last], row, part.read);
    if (part.marginals === undefined) continue;
    const alpha = part.replica * slots;
    if (part.write === undefined) conclude(arrays, first, last, row, alpha, part.marginals * n);
    else combine(arrays, first, last, row, alpha, part.marginals * n, part.write);
  }
}

function receiveInitial(
  { neighbours, initial, received }: SlicerArrays,
  first: number,
  last: number,
  row: number,
): void {
  for (let s = first; s < last; s++) received[row + s] = initial[neighbours[s]];
}

function receive(
  { places, messages, received }: SlicerArrays,
  first: number,
  last: number,
  row: number,
  level: Level,
): void {
  for (let s = first; s < last; s++) received[row + s] = messages[(places[s] ^ 1) + level];
}

/** Prefixes forwards, suffixes backwards; a ⊕ b is written b + a (1 − b), which is known earlier. */
function combine(
  arrays: SlicerArrays,
  first: number,
  last: number,
  row: number,
  alpha: number,
  marginal: number,
  level: Level,
): void {
  const { offsets, places, alphaIn, initial, received, messages, marginals, products } = arrays;
  for (let j = first, lo = offsets[first]; j < last; j++) {
    const hi = offsets[j + 1];
    let prefix = initial[j];
    for (let s = lo, k = 0; s < hi; s++, k++) {
      const b = alphaIn[alpha + s] * received[row + s];
      products[k] = prefix;
      prefix = b + prefix * (1 - b);
    }
    marginals[marginal + j] = prefix;
    let suffix = 0;
    for (let s = hi - 1, k = hi - 1 - lo; s >= lo; s--, k--) {
      const b = alphaIn[alpha + s] * received[row + s];
      const head = products[k];
      messages[places[s] + level] = head + suffix * (1 - head);
      suffix = b + suffix * (1 - b);
    }
    lo = hi;
  }
}

function conclude(
  { offsets, alphaIn, initial, received, marginals }: SlicerArrays,
  first: number,
  last: number,
  row: number,
  alpha: number,
  marginal: number,
): void {
  for (let j = first, s = offsets[first]; j < last; j++) {
    let prefix = initial[j];
    for (; s < offsets[j + 1]; s++) {
      const b = alphaIn[alpha + s] * received[row + s];
      prefix = b + prefix * (1 - b);
    }
    marginals[marginal + j] = prefix;
  }
}

function addMarginals({ marginals }: SlicerArrays, { n, horizon }: SlicerSizes, t: number): void {
  for (let i = t * n, k = horizon * n; i < (t + 1) * n; i++, k++) marginals[i] += marginals[k];
}

function divideMarginals({ marginals }: SlicerArrays, { n, replicas }: SlicerSizes, t: number): void {
  for (let i = t * n; i < (t + 1) * n; i++) marginals[i] /= replicas;
}

function objective(arrays: SlicerArrays, sizes: SlicerSizes, tau: number, first: number, last: number): void {
  const { marginals, counts, slopes } = arrays;
  const { n, horizon, replicas } = sizes;
  const now = tau * n;
  const before = now - n;
  let sum = arrays.objective[0];
  let floored = arrays.objective[1];
  for (let i = first; i < last; i++) {
    const count = counts[now + i];
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

function backward(arrays: SlicerArrays, { n, slots }: SlicerSizes, part: BackwardPart): void {
  const { groups, offsets, places, adjoints, weights } = arrays;
  for (let g = part.firstGroup; g < part.lastGroup; g++) {
    const first = groups[g];
    const last = groups[g + 1];
    const lo = offsets[first];
    const hi = offsets[last];
    if (part.read === undefined) weights.fill(0, 0, hi - lo);
    else for (let s = lo; s < hi; s++) weights[s - lo] = adjoints[places[s] + part.read];
    differentiate(arrays, first, last, part.row * slots, part.replica * slots, part.slopes * n, part.starts);
    if (part.write !== undefined)
      for (let s = lo; s < hi; s++) adjoints[(places[s] ^ 1) + part.write] = weights[s - lo];
  }
}

/**
 * Dual numbers (specification, 5.1): suffix products of f + ε w, with the node's own slope g folded into the ε part, then prefix
 * products that start from (1 − p̄, 0). The adjoints in `weights` make way for those of the received messages.
 */
function differentiate(
  arrays: SlicerArrays,
  first: number,
  last: number,
  row: number,
  alpha: number,
  slope: number,
  wantStarts: boolean,
): void {
  const { offsets, alphaIn, initial, received, slopes, sums, starts, weights, products } = arrays;
  const base = offsets[first];
  for (let j = first, lo = base; j < last; j++) {
    const hi = offsets[j + 1];
    let all = 1;
    let dual = slopes[slope + j];
    for (let s = hi - 1, k = 2 * (hi - 1 - lo); s >= lo; s--, k -= 2) {
      products[k] = all;
      products[k + 1] = dual;
      const f = 1 - alphaIn[alpha + s] * received[row + s];
      dual = dual * f + all * weights[s - base];
      all *= f;
    }
    if (wantStarts) starts[j] += dual;
    all = 1 - initial[j];
    dual = 0;
    for (let s = lo, k = 0; s < hi; s++, k += 2) {
      const a = alphaIn[alpha + s];
      const q = received[row + s];
      const f = 1 - a * q;
      const b = all * products[k + 1] + dual * products[k];
      dual = dual * f + all * weights[s - base];
      all *= f;
      sums[alpha + s] += b * q;
      weights[s - base] = a * b;
    }
    lo = hi;
  }
}

function settle(
  { sums, totals }: SlicerArrays,
  { slots }: SlicerSizes,
  first: number,
  last: number,
  replica: number,
): void {
  const base = replica * slots;
  for (let s = base + first; s < base + last; s++) totals[s] += sums[s];
}
