/** Times of a cascade set as the page shows them: in which unit an axis, a field or a rate is said. Pure. */
import { ticks as roundTicks } from 'd3';
import { SECONDS_PER, type TimeUnit } from '../../core/cascade';
import { timeUnitWords } from '../text/en-time-units';
import { significant } from '../text/format';

export interface TimeScale {
  /** How many units of the set make one that is shown. */
  per: number;
  id: keyof typeof timeUnitWords;
  /** After a number on an axis: `min`. Empty where the times have no unit. */
  short: string;
  /** One of them, and several: `minute`, `minutes`. */
  one: string;
  long: string;
}

const CLOCK = [
  { seconds: 1e-3, id: 'ms' },
  { seconds: 1, id: 's' },
  { seconds: 60, id: 'min' },
  { seconds: 3600, id: 'h' },
  { seconds: 86_400, id: 'd' },
  { seconds: 31_557_600, id: 'y' },
] as const;

/** Steps of an axis in each unit of the clock: 1, 2, 5, 10, 15, 30 minutes, 1, 2, 3, 6, 12 hours. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  s: [1, 2, 5, 10, 15, 30],
  min: [1, 2, 5, 10, 15, 30],
  h: [1, 2, 3, 6, 12],
  d: [1, 2, 5, 7, 10, 20, 30, 60, 90, 180],
};

/** So many of a unit must fit into a span before it is said in it: an hour is 60 minutes, six hours are hours. */
const LEAST = 2;

function wordsOf(id: keyof typeof timeUnitWords): Omit<TimeScale, 'per'> {
  const { short, one, many } = timeUnitWords[id];
  return { id, short, one, long: many };
}

function scaleAt(entry: (typeof CLOCK)[number], unit: TimeUnit): TimeScale {
  return { per: entry.seconds / SECONDS_PER[unit], ...wordsOf(entry.id) };
}

const plain = (unit: TimeUnit): TimeScale => ({ per: 1, ...wordsOf(unit === 'step' ? 'step' : 'none') });

/** Whether a unit has a length, so that times can be said in minutes and hours. */
export const hasClock = (unit: TimeUnit): boolean => !Number.isNaN(SECONDS_PER[unit]);

/** The largest unit of the clock of which a span holds at least two; the set's own where it has no length. */
export function timeScaleOf(span: number, unit: TimeUnit): TimeScale {
  if (!hasClock(unit)) return plain(unit);
  const seconds = span * SECONDS_PER[unit];
  return scaleAt(CLOCK.findLast((entry) => seconds >= LEAST * entry.seconds * (1 - 1e-9)) ?? CLOCK[0], unit);
}

/** The smallest unit of the clock in which a rate (events per unit of the set) is at least one, from seconds to days. */
export function rateScaleOf(rate: number, unit: TimeUnit): TimeScale {
  if (!hasClock(unit)) return plain(unit);
  const perSecond = rate / SECONDS_PER[unit];
  const usual = CLOCK.slice(1, 5);
  return scaleAt(usual.find((entry) => perSecond * entry.seconds >= 1) ?? usual[usual.length - 1], unit);
}

/** For a field: four significant digits, and never fewer than the whole number has. */
export const shortened = (x: number): number =>
  Number(x.toPrecision(Math.max(4, 1 + Math.floor(Math.log10(Math.max(1, Math.abs(x)))))));

/** Up to three figures, no trailing zeros. */
const few = (x: number): string => significant(x, x < 100 ? 2 : 3);

/** A time as one says it: "1 h", "65 min", "2.5 h", "3 d"; whole hours as hours, times in between as minutes up to three hours. */
export function sayTime(t: number, unit: TimeUnit): string {
  const { per, short } = saidIn(t, unit);
  return short === '' ? few(t / per) : `${few(t / per)} ${short}`;
}

/** The same in full: "1 hour", "65 minutes". */
export function sayTimeInFull(t: number, unit: TimeUnit): string {
  const { per, one, long } = saidIn(t, unit);
  const number = few(t / per);
  return `${number} ${number === '1' ? one : long}`;
}

/** "hour", "65 minutes": after "the first" or "the last", where one is not counted. */
export const sayTimeAfterThe = (t: number, unit: TimeUnit): string => sayTimeInFull(t, unit).replace(/^1 /, '');

function saidIn(t: number, unit: TimeUnit): TimeScale {
  if (!hasClock(unit)) return plain(unit);
  const seconds = t * SECONDS_PER[unit];
  const whole = CLOCK.findLast((entry) => {
    const n = seconds / entry.seconds;
    return n >= 1 - 1e-9 && (n >= 3 || Math.abs(n - Math.round(n)) < 1e-6);
  });
  return scaleAt(whole ?? CLOCK.findLast((entry) => seconds >= entry.seconds) ?? CLOCK[0], unit);
}

/** Marks of a time axis from 0 to `end`, in the set's unit, at most `most` intervals. */
export function timeTicks(end: number, unit: TimeUnit, most: number): number[] {
  const { per, id } = timeScaleOf(end, unit);
  const span = end / per;
  const step = STEPS[id]?.find((s) => span / s <= most);
  const marks =
    step === undefined
      ? roundTicks(0, span, most)
      : Array.from({ length: Math.floor(span / step + 1e-9) + 1 }, (_, k) => k * step);
  return marks.map((mark) => mark * per);
}

/** A mark of that axis: "0", "2 h"; the unit stands at every mark but the first. */
export function sayTick(t: number, end: number, unit: TimeUnit): string {
  if (t === 0) return '0';
  const { per, short, id } = timeScaleOf(end, unit);
  const number = significant(t / per, 4);
  return id === 'none' || id === 'step' ? number : `${number} ${short}`;
}
