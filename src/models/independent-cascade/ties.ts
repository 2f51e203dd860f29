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
