/** Round moments of the calendar, for axes of times that are moments. In universal time, as all moments are told. */
import { utcTicks } from 'd3';
import { SECONDS_PER, type CascadeSet } from '../../core/cascade';

// British order, day before month, as everywhere on the page; its months are English, but one of them has four letters.
const CLOCK = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DATE = format({ day: 'numeric', month: 'short' });
const MONTH = format({ month: 'short', year: 'numeric' });
const YEAR = format({ year: 'numeric' });
const DAY_MS = 86_400_000;

function format(options: Intl.DateTimeFormatOptions): { format(ms: number): string } {
  const dates = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return { format: (ms) => dates.format(ms).replace('Sept', 'Sep') };
}

/** Milliseconds since 1970 of a time of the set. */
const toMs = (t: number, time: CascadeSet['time']): number => t * SECONDS_PER[time.unit] * 1000;

/** Round moments between two times, about so many, in the set's unit. Nothing where the set has no calendar. */
export function calendarTicks(low: number, high: number, time: CascadeSet['time'], most: number): number[] {
  if (time.origin !== 'epoch' || !isDate(toMs(low, time)) || !isDate(toMs(high, time))) return [];
  return utcTicks(new Date(toMs(low, time)), new Date(toMs(high, time)), most)
    .slice(0, 2 * most)
    .map((date) => date.getTime() / (SECONDS_PER[time.unit] * 1000));
}

/** A moment as fine as an axis of that span needs it: "14:00", "25 Sep", "Sep 2010", "2010". */
export function calendarTick(t: number, time: CascadeSet['time'], span: ArrayLike<number>): string {
  const ms = toMs(t, time);
  if (time.origin !== 'epoch' || !isDate(ms)) return '';
  const length = toMs(span[span.length - 1], time) - toMs(span[0], time);
  if (length < 2 * DAY_MS) return CLOCK.format(ms);
  if (length < 200 * DAY_MS) return DATE.format(ms);
  return (length < 1500 * DAY_MS ? MONTH : YEAR).format(ms);
}

const isDate = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) <= 8.64e15;
