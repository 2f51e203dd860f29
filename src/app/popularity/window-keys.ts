/** How the edge of the observed part moves by keys, and where a hand puts it down. Pure. */
import { SECONDS_PER, type TimeUnit } from '../../core/cascade';
import { hasClock, timeScaleOf } from './time-scale';

/** Steps of the clock, in seconds, and of times without a unit, in parts of a decade. */
const CLOCK_STEPS = [
  0.001, 0.01, 0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
];
const ROUND = [1, 2, 5];
/** About so many steps lead along the whole axis: five minutes of six hours. */
const STEPS = 72;

/** One step of the arrow keys on an axis that ends at `end`, in the set's unit. */
export function windowStep(end: number, unit: TimeUnit): number {
  const wish = end / STEPS;
  if (!(wish > 0)) return 1;
  const seconds = hasClock(unit) ? wish * SECONDS_PER[unit] : NaN;
  if (seconds <= 86_400) {
    const nearest = CLOCK_STEPS.reduce((best, step) =>
      Math.abs(Math.log(step / seconds)) < Math.abs(Math.log(best / seconds)) ? step : best,
    );
    return nearest / SECONDS_PER[unit];
  }
  // Beyond a day: round numbers of days; without a clock, of whatever is counted.
  const per = hasClock(unit) ? 86_400 / SECONDS_PER[unit] : 1;
  const decade = 10 ** Math.floor(Math.log10(wish / per));
  return (ROUND.findLast((r) => r * decade <= (wish / per) * (1 + 1e-9)) ?? 1) * decade * per;
}

/** The nearest multiple of a step, kept within what can be observed. */
export const snapTo = (t: number, step: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, Number((Math.round(t / step) * step).toPrecision(12))));

export interface WindowKey {
  key: string;
  shiftKey: boolean;
}

/**
 * Where a key leads from T; undefined for keys that mean nothing here. Arrows go one step to the next multiple, with Shift or Page
 * Up and Down six of them, Home and End to the ends.
 */
export function windowAfter(
  { key, shiftKey }: WindowKey,
  t: number,
  step: number,
  range: readonly [number, number],
): number | undefined {
  const direction = { ArrowLeft: -1, ArrowDown: -1, PageDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 1 }[key];
  if (key === 'Home') return range[0];
  if (key === 'End') return range[1];
  if (direction === undefined) return undefined;
  const many = shiftKey || key.startsWith('Page') ? 6 : 1;
  return snapTo(t + direction * many * step, step, range);
}

/** A tenth of a key's step is as fine as a hand is. */
export const dragStep = (end: number, unit: TimeUnit): number => {
  const { per } = timeScaleOf(end / 4, unit);
  return hasClock(unit) ? Math.min(per, windowStep(end, unit)) : windowStep(end, unit) / 10;
};
