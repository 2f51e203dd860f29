/**
 * Largest values first, equal ones by their number. Values that differ by rounding alone count as equal: nodes and edges that a
 * symmetry of the network exchanges get their sums in different orders.
 */

/** Relative difference up to which values are equal. */
const ROUNDING = 1e-12;

/** The least value that counts as equal to the largest one. */
export function tieBound(largest: number): number {
  return largest - ROUNDING * Math.abs(largest);
}

/**
 * The index of the largest value among those allowed (all, where none is said), the smallest one among equals; −1 where there is
 * none. NaN is never chosen. O(n)
 */
export function largestIndex(values: ArrayLike<number>, allowed?: (index: number) => boolean): number {
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++)
    if (values[i] > largest && (allowed === undefined || allowed(i))) largest = values[i];
  const bound = tieBound(largest);
  for (let i = 0; i < values.length; i++) if (values[i] >= bound && (allowed === undefined || allowed(i))) return i;
  return -1;
}

/**
 * The indices by value, largest first, equal ones by index. Values are equal to the largest one of their group, so that a slow
 * descent is never one group. O(n log n). No value may be NaN.
 */
export function indicesDown(values: ArrayLike<number>): Int32Array {
  const order = Int32Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[b] - values[a] || a - b);
  for (let from = 0; from < order.length;) {
    const bound = tieBound(values[order[from]]);
    let to = from + 1;
    while (to < order.length && values[order[to]] >= bound) to++;
    order.subarray(from, to).sort();
    from = to;
  }
  return order;
}

/** Values looked at between two yields: a few milliseconds. */
const VALUES_PER_STEP = 200_000;

/**
 * The first `count` of {@link indicesDown}, without sorting the rest. O(n log count). Yields every few milliseconds.
 */
export function* largestIndices(values: ArrayLike<number>, count: number): Generator<void, Int32Array, void> {
  const size = Math.min(count, values.length);
  if (size <= 0) return new Int32Array();
  const heap = new SmallestOnTop(size);
  for (let i = 0; i < values.length; i++) {
    heap.offer(values[i]);
    if (i % VALUES_PER_STEP === VALUES_PER_STEP - 1) yield;
  }
  // All that count as equal to the last one that is in.
  const bound = tieBound(heap.smallest);
  const near: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (values[i] >= bound) near.push(i);
    if (i % VALUES_PER_STEP === VALUES_PER_STEP - 1) yield;
  }
  const order = indicesDown(near.map((i) => values[i]));
  return order.subarray(0, size).map((k) => near[k]);
}

/** The largest of all values offered, as many as it holds, the smallest of them on top. */
class SmallestOnTop {
  private readonly values: Float64Array;

  constructor(size: number) {
    this.values = new Float64Array(size).fill(-Infinity);
  }

  get smallest(): number {
    return this.values[0];
  }

  offer(value: number): void {
    const { values } = this;
    if (!(value > values[0])) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= values.length) break;
      if (child + 1 < values.length && values[child + 1] < values[child]) child++;
      if (values[child] >= value) break;
      values[at] = values[child];
      at = child;
    }
    values[at] = value;
  }
}
