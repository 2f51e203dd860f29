/** Quickselect on flat arrays: the smallest of many values, without sorting and without allocation. */

/**
 * Reorders `values[0] … values[length−1]` so that the `count` smallest come first (Hoare's FIND). Expected O(length).
 * @param count 0 … length
 */
export function smallestFirst(values: Float64Array, length: number, count: number): void {
  let lo = 0;
  let hi = length - 1;
  const k = count - 1;
  if (k < 0 || count >= length) return;
  while (lo < hi) {
    const pivot = values[(lo + hi) >> 1];
    let i = lo;
    let j = hi;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const x = values[i];
        values[i++] = values[j];
        values[j--] = x;
      }
    }
    if (k <= j) hi = j;
    else if (k >= i) lo = i;
    else return;
  }
}

/** Sum of the `count` smallest of `values[0] … values[length−1]`, which it reorders. Expected O(length). */
export function sumOfSmallest(values: Float64Array, length: number, count: number): number {
  smallestFirst(values, length, count);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i];
  return sum;
}
