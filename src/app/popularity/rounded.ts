/** Numbers of a forecast, no finer than they are sure. Pure. */

/**
 * Rounded to the power of ten that is at most a tenth of the spread, but to two figures at least: 689 ± 90 is 690, 171 of up to 5,000 is 170.
 * @param least never less than this, which is known: of 163 events already seen a forecast of 163 is not said to be 160
 */
export function roundedTo(value: number, spread: number, least = -Infinity): number {
  if (!(spread > 0) || !Number.isFinite(spread)) return Math.max(least, Math.round(value));
  const coarse = Math.floor(Math.log10(spread / 10));
  const own = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1;
  const unit = 10 ** Math.max(0, Math.min(coarse, own));
  return Math.max(least, Math.round(value / unit) * unit);
}
