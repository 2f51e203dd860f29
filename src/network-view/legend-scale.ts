/** The legend's arithmetic: places, steps, ticks. */

/** Fraction 0 … 1 of a value within a domain; 0 for an empty domain. */
export function fractionOf(value: number, [low, high]: readonly [number, number]): number {
  return high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
}

/** Value at a fraction of a domain, on the grid of steps that starts at its lower end. */
export function valueOn(fraction: number, [low, high]: readonly [number, number], step: number): number {
  const raw = low + Math.max(0, Math.min(1, fraction)) * (high - low);
  const snapped = low + Math.round((raw - low) / step) * step;
  // Steps like 0.01 leave dust in the last digits.
  return Math.max(low, Math.min(high, Number(snapped.toPrecision(12))));
}

/** A filter with one grip moved: the grips never cross; the whole domain is no filter. */
export function moveGrip(
  filter: readonly [number, number] | null,
  grip: 0 | 1,
  value: number,
  domain: readonly [number, number],
): [number, number] | null {
  const [low, high] = filter ?? domain;
  const next: [number, number] =
    grip === 0 ? [Math.min(Math.max(value, domain[0]), high), high] : [low, Math.max(Math.min(value, domain[1]), low)];
  return next[0] <= domain[0] && next[1] >= domain[1] ? null : next;
}

/** Value after a key press on a grip, null for other keys. Page keys move a tenth of the domain. */
export function valueAfterKey(
  key: string,
  value: number,
  domain: readonly [number, number],
  step: number,
): number | null {
  const [low, high] = domain;
  const tenth = Math.max(step, (high - low) / 10);
  const next: Record<string, number> = {
    ArrowLeft: value - step,
    ArrowDown: value - step,
    ArrowRight: value + step,
    ArrowUp: value + step,
    PageDown: value - tenth,
    PageUp: value + tenth,
    Home: low,
    End: high,
  };
  return key in next ? valueOn(fractionOf(next[key], domain), domain, step) : null;
}

/** At most six round ticks with both ends of the domain: 0, 4, 8, 12, 16; whole ones where the ends are whole and apart. */
export function ticksOf([low, high]: readonly [number, number]): number[] {
  if (!(high > low)) return [low];
  // Steps and neighbours come whole, and between whole ends two or more apart nothing needs a half.
  const whole = Number.isInteger(low) && Number.isInteger(high) && high - low >= 2;
  for (const parts of [4, 5, 3, 2]) {
    const step = (high - low) / parts;
    if (whole && !Number.isInteger(step)) continue;
    const unit = 10 ** Math.floor(Math.log10(step));
    const lead = Number((step / unit).toPrecision(6));
    if (Number.isInteger(lead) || lead === 2.5)
      return Array.from({ length: parts + 1 }, (_, k) => Number((low + k * step).toPrecision(12)));
  }
  if (whole) return wholeTicks(low, high);
  return [low, Number(((low + high) / 2).toPrecision(12)), high];
}

/** Multiples of a whole round step from the lower end on, and the upper end: 0, 5, 10, 13. None crowds the last. */
function wholeTicks(low: number, high: number): number[] {
  const least = (high - low) / 4;
  const unit = 10 ** Math.floor(Math.log10(least));
  const step = Math.max(1, unit * ([1, 2, 5].find((lead) => lead * unit >= least) ?? 10));
  const ticks = [];
  for (let tick = low; tick <= high - step / 2; tick += step) ticks.push(tick);
  return [...ticks, high];
}
