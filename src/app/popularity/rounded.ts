/** Numbers of a forecast, no finer than they are sure. Pure. */

/** Rounded to the power of ten that is at most a tenth of the spread, but to two figures at least: 689 ± 90 is 690, 171 of up to 5,000 is 170. */
export function roundedTo(value: number, spread: number): number {
  if (!(spread > 0) || !Number.isFinite(spread)) return Math.round(value);
  const coarse = Math.floor(Math.log10(spread / 10));
  const own = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1;
  const unit = 10 ** Math.max(0, Math.min(coarse, own));
  return Math.round(value / unit) * unit;
}
