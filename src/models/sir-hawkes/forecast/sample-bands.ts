/** Bands and ranks of samples of whole numbers: ends are values of the sample, so that ties at an end are inside. */

/**
 * The values that leave out at most (1 − level)/2 of the sample on each side.
 * @param sorted ascending, not empty
 */
export function bandOf(sorted: ArrayLike<number>, level: number): readonly [low: number, high: number] {
  const n = sorted.length;
  // n (1 − level)/2 may come out just below the whole number that it is.
  const out = Math.min((n - 1) >> 1, Math.floor((n * (1 - level)) / 2 + 1e-9));
  return [sorted[out], sorted[n - 1 - out]];
}

/**
 * Where a value stands in a sample of the same law: uniform in (0, 1). Ties are broken by chance, since without it ranks of whole numbers would
 * gather at some values even where the law is right (randomised probability integral transform).
 * @param luck uniform in [0, 1)
 */
export function rankOf(sorted: ArrayLike<number>, value: number, luck: number): number {
  let below = 0;
  while (below < sorted.length && sorted[below] < value) below++;
  let upTo = below;
  while (upTo < sorted.length && sorted[upTo] === value) upTo++;
  return (below + luck * (upTo - below + 1)) / (sorted.length + 1);
}
