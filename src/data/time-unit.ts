/** What the times in a file are: numbers or dates, of which unit, counted from where. */
import { quote, type Finding } from './issue-list';
import { SECONDS_PER, type TimeOrigin, type TimeUnit } from '../core/cascade';

export { parseDate, parseMoment } from './dates';

/** Times further from 0 are mistakes in every unit: nanoseconds since 1970 are near 2 · 10^18. */
export const FARTHEST_TIME = 1e20;

export const isTooFar = (time: number): boolean => Math.abs(time) > FARTHEST_TIME;

/** @param text the time as it stands in the file · @param where "Item 3: " or nothing */
export const timeTooLarge = (text: string, column: string, where = ''): Omit<Finding, 'severity' | 'line'> => ({
  code: 'time-too-large',
  message: `${where}${where === '' ? 'Found' : 'found'} time ${quote(text)}; expected a time between −10²⁰ and 10²⁰.`,
  column,
  found: text.slice(0, 60),
  expected: 'a time between −10²⁰ and 10²⁰',
  hint: 'Fix the time',
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface TimeJudgement {
  unit: TimeUnit;
  origin: TimeOrigin;
  /** The numbers leave more than one reading open. */
  unsure: { unit: boolean; origin: boolean };
}

/** Times that are written as dates: `parseDate` makes them seconds since 1970. */
export const DATES: TimeJudgement = { unit: 'second', origin: 'epoch', unsure: { unit: false, origin: false } };

/** Seconds since 1970: the years in which observations are expected. */
const YEAR_1990 = 631_152_000;
const YEAR_2045 = 2_366_841_600;
const YEAR_2100 = 4_102_444_800;
/** Units tried for a count since 1970; their ranges of 1990 … 2100 do not meet. */
const SINCE_1970 = ['millisecond', 'second', 'minute', 'hour', 'day'] as const;

/**
 * Unit and origin of numbers, from the times of some cascades (each ascending, as the set will hold them).
 *
 * Counts since 1970 are known by their size: the middle 96 % have to lie in 1990 … 2100. Minutes, hours and days are smaller
 * numbers, which other counts reach too, so the observed span must be short against the time since 1970 and end before 2045.
 * What is left has its origin in each cascade when all of them begin at 0, otherwise in a moment unknown.
 */
export function judgeTimes(cascades: readonly ArrayLike<number>[]): TimeJudgement {
  let own = true;
  let whole = true;
  let ties = false;
  const all: number[] = [];
  for (const times of cascades) {
    if (times.length === 0) continue;
    own &&= times[0] === 0;
    for (let i = 0; i < times.length; i++) {
      all.push(times[i]);
      whole &&= Number.isInteger(times[i]);
      ties ||= i > 0 && times[i] === times[i - 1] && times[i] !== times[0];
    }
  }
  if (all.length === 0) return { unit: 'unknown', origin: 'common', unsure: { unit: true, origin: true } };
  const sorted = Float64Array.from(all).toSorted();
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)];
  const [low, high] = [at(0.02), at(0.98)];
  for (const unit of own ? [] : SINCE_1970) {
    const [from, to] = [low * SECONDS_PER[unit], high * SECONDS_PER[unit]];
    if (!(from >= YEAR_1990 && to <= YEAR_2100)) continue;
    if (unit === 'millisecond' || unit === 'second')
      return { unit, origin: 'epoch', unsure: { unit: false, origin: false } };
    if (to > YEAR_2045 || to - from > 0.5 * from) continue;
    // Days are numbers like 15,000: steps or seconds of one afternoon can look the same.
    const unsure = unit === 'day' || (unit === 'minute' && !whole);
    return { unit, origin: 'epoch', unsure: { unit: unsure, origin: unsure } };
  }
  const origin = own ? 'own' : 'common';
  const unsure = { unit: true, origin: !own };
  if (whole && ties && sorted[sorted.length - 1] <= 10_000) return { unit: 'step', origin, unsure };
  return { unit: whole && high >= 10_000 ? 'second' : 'unknown', origin, unsure };
}

const UNIT_WORD: Readonly<Record<TimeUnit, string>> = {
  millisecond: 'milliseconds',
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  step: 'steps',
  unknown: 'numbers in an unknown unit',
};

/** What times are, after "times look like": "milliseconds since 1970", "hours since each cascade began". */
export function describeTime(unit: TimeUnit, origin: TimeOrigin): string {
  if (origin === 'epoch') return `${UNIT_WORD[unit]} since 1970`;
  if (origin === 'own') return `${UNIT_WORD[unit]} since each cascade began`;
  return unit === 'unknown' ? UNIT_WORD[unit] : `${UNIT_WORD[unit]} since an unknown moment`;
}

/** At most three digits that count, with separators for thousands. */
const short = (value: number): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) return value.toExponential(2);
  return value.toLocaleString('en', size >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
};

/** A length of time in words: "113 s", "1.8 h", "12 steps"; the bare number where the unit is unknown. */
export function formatDuration(value: number, unit: TimeUnit): string {
  if (unit === 'unknown') return short(value);
  if (unit === 'step') return `${short(value)} ${value === 1 ? 'step' : 'steps'}`;
  const seconds = value * SECONDS_PER[unit];
  const size = Math.abs(seconds);
  if (size > 0 && size < 1) return `${short(seconds * 1000)} ms`;
  if (size < 120) return `${short(seconds)} s`;
  if (size < 100 * 60) return `${short(seconds / 60)} min`;
  if (size < 48 * 3600) return `${short(seconds / 3600)} h`;
  if (size < 1000 * 86400) return `${short(seconds / 86400)} d`;
  return `${short(seconds / (365.25 * 86400))} years`;
}

/**
 * A moment in words: "25 Sep 2010", with `clock` "25 Sep 2010 22:07:02" (UTC); a length of time since the origin where the
 * calendar is unknown.
 */
export function formatMoment(value: number, unit: TimeUnit, origin: TimeOrigin, clock = false): string {
  if (origin !== 'epoch') return formatDuration(value, unit);
  const date = new Date(value * SECONDS_PER[unit] * 1000);
  if (Number.isNaN(date.getTime())) return formatDuration(value, unit);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return clock ? `${day} ${date.toISOString().slice(11, 19)}` : day;
}
