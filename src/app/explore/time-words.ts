/**
 * Times of a cascade set as a reader says them: "55 min", "39 h", "8.9 d", "25 Sep 2010, 14:03".
 */
import { ticks as roundTicks } from 'd3';
import { SECONDS_PER, type CascadeSet, type TimeUnit } from '../../core/cascade';
import { fixed } from '../../core/numerals';
import { formatTick } from '../../plots/format';
import { timeUnitWords as units } from '../text/en-time-units';
import { count, dateTime, significant } from '../text/format';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** Steps of a clock, in seconds, at which an axis of durations may be marked. */
const MARKS = [
  0.001,
  0.01,
  0.1,
  1,
  10,
  MINUTE,
  10 * MINUTE,
  HOUR,
  6 * HOUR,
  DAY,
  7 * DAY,
  30 * DAY,
  YEAR,
  10 * YEAR,
  100 * YEAR,
];

/** Whether a unit has a length, so that times can be said in minutes and days. */
export const hasLength = (unit: TimeUnit): boolean => !Number.isNaN(SECONDS_PER[unit]);

/** A length of time in the set's unit: in the largest unit of the clock that leaves a number of one or more. */
export function lasted(value: number, unit: TimeUnit): string {
  if (Number.isNaN(value)) return '–';
  if (!hasLength(unit))
    return unit === 'step'
      ? `${shortNumber(value)} ${value === 1 ? units.step.one : units.step.many}`
      : shortNumber(value);
  const seconds = value * SECONDS_PER[unit];
  if (seconds === 0) return `0 ${units.s.short}`;
  if (seconds < 1) return `${significant(seconds * 1000, 2)} ${units.ms.short}`;
  if (seconds < MINUTE) return `${significant(seconds, 2)} ${units.s.short}`;
  if (seconds < HOUR) return `${count(Math.max(1, Math.round(seconds / MINUTE)))} ${units.min.short}`;
  if (seconds < 48 * HOUR) return `${fewFigures(seconds / HOUR)} ${units.h.short}`;
  if (seconds < 2 * YEAR) return `${fewFigures(seconds / DAY)} ${units.d.short}`;
  return `${fewFigures(seconds / YEAR)} ${units.y.short}`;
}

const fewFigures = (x: number): string => (x < 9.95 ? fixed(x, 1) : count(Math.round(x)));
const shortNumber = (x: number): string => (Math.abs(x) >= 1000 ? count(x) : significant(x, 3));

/** A mark on an axis of durations: "1 min", "7 d", "0.5". */
export function durationTick(value: number, unit: TimeUnit): string {
  if (!hasLength(unit)) return formatTick(value);
  const seconds = value * SECONDS_PER[unit];
  const years = Math.round(seconds / YEAR);
  if (years >= 1 && Math.abs(seconds - years * YEAR) < 1) return `${years} ${units.y.short}`;
  const days = Math.round(seconds / DAY);
  // A mark at 24 hours stands at a day.
  if (days >= 1 && days <= 60 && Math.abs(seconds - days * DAY) < 1) return `${days} ${units.d.short}`;
  return lasted(value, unit).replace(/[.,]0(?= )/, '');
}

/** Marks between two lengths of time on a logarithmic axis, in the set's unit, at most `most` of them. */
export function logDurationTicks(low: number, high: number, unit: TimeUnit, most: number): number[] {
  const all = hasLength(unit)
    ? MARKS.map((seconds) => seconds / SECONDS_PER[unit])
    : Array.from({ length: 40 }, (_, k) => 10 ** (k - 15));
  const inside = all.filter((v) => v >= low * (1 - 1e-9) && v <= high * (1 + 1e-9));
  // An axis within one of the steps is marked evenly.
  if (inside.length < 2 && high > low) return evenDurationTicks(high, unit, most).filter((v) => v >= low);
  const every = Math.max(1, Math.ceil(inside.length / Math.max(1, most)));
  return inside.filter((_, k) => k % every === 0);
}

/** Marks from 0 to a length of time on an even axis: whole minutes, hours, days where the unit has a length. */
export function evenDurationTicks(high: number, unit: TimeUnit, most: number): number[] {
  if (!hasLength(unit)) return roundTicks(0, high, most);
  const seconds = high * SECONDS_PER[unit];
  const base = [YEAR, DAY, HOUR, MINUTE, 1].find((step) => seconds >= 2 * step) ?? 1e-3;
  const sub =
    base === DAY || base === YEAR ? [1, 2, 5, 7, 10] : base === HOUR ? [1, 2, 3, 6, 12] : [1, 2, 5, 10, 15, 30];
  const step = sub.map((k) => k * base).find((s) => seconds / s <= most);
  if (step === undefined) return roundTicks(0, seconds / base, most).map((v) => (v * base) / SECONDS_PER[unit]);
  return Array.from({ length: Math.floor(seconds / step + 1e-9) + 1 }, (_, k) => (k * step) / SECONDS_PER[unit]);
}

/** The largest round length of time, in the set's unit, that is not above this one. */
export function roundDurationBelow(value: number, unit: TimeUnit): number {
  return roundDurations(unit).findLast((v) => v <= value * (1 + 1e-9)) ?? value;
}

/** The smallest round length of time, in the set's unit, that is not below this one. */
export function roundDurationAbove(value: number, unit: TimeUnit): number {
  return roundDurations(unit).find((v) => v >= value * (1 - 1e-9)) ?? value;
}

function roundDurations(unit: TimeUnit): number[] {
  if (hasLength(unit)) return MARKS.map((seconds) => seconds / SECONDS_PER[unit]);
  return Array.from({ length: 40 }, (_, k) => 10 ** (k - 20));
}

/** The calendar moment of a time, where the set's times are moments: "25 Sep 2010, 14:03"; otherwise undefined. */
export function moment(t: number, time: CascadeSet['time']): string | undefined {
  const seconds = t * SECONDS_PER[time.unit];
  if (time.origin !== 'epoch' || !Number.isFinite(seconds) || Math.abs(seconds) > 8.64e12) return undefined;
  // In universal time: the same data look the same everywhere.
  return dateTime(seconds * 1000, 'UTC');
}

/** When something was, as far as the set knows: a date, or a time since its common start. */
export function when(t: number, time: CascadeSet['time']): string {
  return moment(t, time) ?? lasted(t, time.unit);
}
