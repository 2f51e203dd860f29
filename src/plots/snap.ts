/** Finding the datum next to a position: what a reading line snaps to. */

/** Index of the value nearest to `x` in an ascending array; ties go to the earlier one, −1 for an empty array. O(log n). */
export function nearestIndex(values: ArrayLike<number>, x: number): number {
  const n = values.length;
  if (n === 0) return -1;
  let lo = 0;
  let hi = n - 1;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (values[mid] < x) lo = mid + 1;
    else hi = mid;
  }
  return lo > 0 && x - values[lo - 1] <= values[lo] - x ? lo - 1 : lo;
}

/** Index of the last value ≤ `x` in an ascending array, −1 if all are larger. O(log n). */
export function lastIndexUpTo(values: ArrayLike<number>, x: number): number {
  let lo = 0;
  let hi = values.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (values[mid] <= x) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}

/** All distinct finite values of several arrays, ascending: the places where a reading line may stand. */
export function unionOf(arrays: readonly ArrayLike<number>[]): Float64Array {
  const all = new Set<number>();
  for (const array of arrays) for (let i = 0; i < array.length; i++) if (Number.isFinite(array[i])) all.add(array[i]);
  return Float64Array.from(all).sort();
}

/** The element `by` places after the one nearest to `x`, kept inside the array; NaN for an empty one. */
export function stepFrom(values: ArrayLike<number>, x: number, by: number): number {
  const i = nearestIndex(values, x);
  if (i < 0) return NaN;
  return values[Math.min(values.length - 1, Math.max(0, i + by))];
}

/** Index of the point nearest to (px, py) within `radius` pixels, −1 if none; NaN coordinates are never nearest. O(n). */
export function nearestPoint(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  px: number,
  py: number,
  radius: number,
): number {
  let best = -1;
  let least = radius * radius;
  for (let i = 0; i < xs.length; i++) {
    const dx = xs[i] - px;
    const dy = ys[i] - py;
    const d = dx * dx + dy * dy;
    if (d <= least) {
      if (d === least && best >= 0) continue;
      least = d;
      best = i;
    }
  }
  return best;
}
