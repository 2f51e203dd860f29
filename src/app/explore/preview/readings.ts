/** What the times of a set would mean under another unit, so that an open question can be answered by looking. */
import { SECONDS_PER, type CascadeSet, type TimeUnit } from '../../../core/cascade';
import type { ReadChoice } from '../../../data/read';

export interface Reading {
  value: string;
  label: string;
  chosen: boolean;
  /** Earliest time, and time from the first to the last event of the middle and of the longest cascade, in `unit`. */
  times?: { unit: TimeUnit; first: number; median: number; longest: number };
}

const DAY = 86_400;
/** Dates before and after these would surprise in data of spreads; so would cascades shorter or longer than these. */
const [EARLIEST, LATEST] = [Date.UTC(1990, 0, 1) / 1000, Date.UTC(2050, 0, 1) / 1000];
const [SHORTEST, LONGEST] = [1, 30 * 365 * DAY];
const MOST_READINGS = 3;

/**
 * The readings worth asking about: all options, or for a unit of time the chosen one and those under which the times make sense, at
 * most three.
 */
export function readingsOf(choice: ReadChoice, set: CascadeSet | undefined): Reading[] {
  const plain = choice.options.map(({ value, label }) => ({ value, label, chosen: value === choice.value }));
  if (choice.id !== 'timeUnit' || !set || set.count === 0) return plain;
  const facts = timeFacts(set);
  const readings = plain.map((reading) => ({ ...reading, times: { ...facts, unit: reading.value as TimeUnit } }));
  const sensible = readings.filter(({ chosen, times }) => chosen || makesSense(times, set.time.origin === 'epoch'));
  return sensible
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
    .slice(0, MOST_READINGS)
    .toSorted((a, b) => readings.indexOf(a) - readings.indexOf(b));
}

function makesSense({ unit, first, longest }: NonNullable<Reading['times']>, isDate: boolean): boolean {
  const seconds = SECONDS_PER[unit];
  if (Number.isNaN(seconds)) return false;
  const begins = first * seconds;
  if (isDate) return begins >= EARLIEST && begins <= LATEST;
  return longest * seconds >= SHORTEST && longest * seconds <= LONGEST;
}

/** Of cascades of two events or more, as in the plot beside it: one event lasts no time. O(cascades · log cascades). */
function timeFacts({ count, offsets, times }: CascadeSet): { first: number; median: number; longest: number } {
  const lengths = new Float64Array(count);
  let spread = 0;
  let first = Infinity;
  for (let c = 0; c < count; c++) {
    first = Math.min(first, times[offsets[c]]);
    if (offsets[c + 1] - offsets[c] > 1) lengths[spread++] = times[offsets[c + 1] - 1] - times[offsets[c]];
  }
  if (spread === 0) return { first, median: 0, longest: 0 };
  const sorted = lengths.subarray(0, spread).toSorted();
  return { first, median: sorted[(spread - 1) >> 1], longest: sorted[spread - 1] };
}
