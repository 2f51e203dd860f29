/** Numbers of a forecast, no finer than it is sure of. Pure. */

/** Rounded to the power of ten that is at most a tenth of the spread: 689 ± 90 is 690, 12 ± 3 stays 12. */
export function roundedTo(value: number, spread: number): number {
  const unit = spread > 0 && Number.isFinite(spread) ? 10 ** Math.max(0, Math.floor(Math.log10(spread / 10))) : 1;
  return Math.round(value / unit) * unit;
}
