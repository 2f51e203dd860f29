/** The rug of a cascade: one mark per event over the logarithm of the time since its first. */
import type { CascadeSet } from '../../core/cascade';
import { quantile } from '../../core/quantile';
import { roundDurationAbove, roundDurationBelow } from './time-words';

export interface RugAxis {
  /** Times since the first event, in the set's unit: what comes before `low` or after `high` is counted, not drawn. */
  low: number;
  high: number;
  /** Pixels. */
  width: number;
}

/** Share of the times that may lie beyond each end of the axis: a few outliers must not press all others together. */
const BEYOND = 0.02;
/** The axis may grow by this share of itself at either end to leave nothing out there. */
const MORE = 1 / 3;
/** Events that are looked at to find the ends. */
const SAMPLE = 100_000;

/**
 * Ends of the axis for these cascades: round marks around all but the earliest and the latest times since the first event, and the
 * latest time itself where a round mark would lie behind it.
 * Cost: O(cascades), and sorting at most {@link SAMPLE} times.
 */
export function rugEnds(set: CascadeSet, chosen: ArrayLike<number>): Pick<RugAxis, 'low' | 'high'> {
  const { offsets, times, time } = set;
  let events = 0;
  let latest = 0;
  for (let k = 0; k < chosen.length; k++) {
    const [from, to] = [offsets[chosen[k]], offsets[chosen[k] + 1]];
    events += to - from;
    latest = Math.max(latest, times[to - 1] - times[from]);
  }
  if (!(latest > 0)) return { low: 1, high: 10 };
  const step = Math.max(1, Math.ceil(events / SAMPLE));
  const sample = new Float64Array(Math.ceil(events / step));
  let n = 0;
  let ahead = 0;
  for (let k = 0; k < chosen.length; k++) {
    const [from, to] = [offsets[chosen[k]], offsets[chosen[k] + 1]];
    let e = from + ahead;
    for (; e < to; e += step) if (times[e] > times[from]) sample[n++] = times[e] - times[from];
    ahead = e - to;
  }
  // Everything but a few events stands at the same time: the sample may have missed those.
  if (n === 0) sample[n++] = latest;
  const sorted = sample.slice(0, n).sort();
  let low = roundDurationBelow(quantile(sorted, BEYOND), time.unit);
  let high = Math.min(latest, roundDurationAbove(quantile(sorted, 1 - BEYOND), time.unit));
  const room = (high / low) ** MORE;
  if (latest <= high * room) high = latest;
  if (sorted[0] >= low / room) low = roundDurationBelow(sorted[0], time.unit);
  return { low, high: Math.max(high, low * 10) };
}

/** Pixel of a time since the first event. */
export function rugAt({ low, high, width }: RugAxis, since: number): number {
  return (Math.log(since / low) / Math.log(high / low)) * (width - 2) + 1;
}

/** Index of the first event in from … to−1 whose time is at least t. O(log events). */
function firstFrom(times: Float64Array, from: number, to: number, t: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Events after the first that come before the axis begins. O(log events). */
export function earlyEvents(set: CascadeSet, cascade: number, low: number): number {
  const from = set.offsets[cascade];
  return firstFrom(set.times, from, set.offsets[cascade + 1], set.times[from] + low) - from - 1;
}

/** Events that come after the axis ends. O(log events). */
export function lateEvents(set: CascadeSet, cascade: number, high: number): number {
  return set.offsets[cascade + 1] - firstAfter(set, cascade, high);
}

/** Index of the first event more than `since` after the first of its cascade. O(log events). */
function firstAfter({ offsets, times }: CascadeSet, cascade: number, since: number): number {
  const start = times[offsets[cascade]];
  let low = offsets[cascade];
  let high = offsets[cascade + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    // As differences, so that the latest time of all, which is one, is not beyond itself.
    if (times[middle] - start <= since) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Number of events on the axis per pixel column; length ceil(width). Where there are more events than columns, each column looks its events up.
 * Cost: O(min(events, width · log events)).
 */
export function rugColumns(set: CascadeSet, cascade: number, axis: RugAxis): Int32Array {
  const columns = new Int32Array(Math.max(1, Math.ceil(axis.width)));
  const to = firstAfter(set, cascade, axis.high);
  const start = set.times[set.offsets[cascade]];
  const from = firstFrom(set.times, set.offsets[cascade], to, start + axis.low);
  const last = columns.length - 1;
  if (to - from <= 4 * columns.length) {
    for (let e = from; e < to; e++) {
      const x = Math.floor(rugAt(axis, set.times[e] - start));
      columns[Math.min(last, Math.max(0, x))]++;
    }
    return columns;
  }
  const ratio = Math.log(axis.high / axis.low);
  let before = from;
  for (let x = 0; x <= last; x++) {
    // Column x ends where rugAt gives x + 1.
    const until = start + axis.low * Math.exp((x / (axis.width - 2)) * ratio);
    const next = x === last ? to : firstFrom(set.times, before, to, until);
    columns[x] = next - before;
    before = next;
  }
  return columns;
}
