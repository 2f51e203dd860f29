/** The rug of a cascade: one mark per event over the logarithm of the time since its first. */
import type { CascadeSet } from '../../core/cascade';

export interface RugAxis {
  /** Times since the first event, in the set's unit: what comes before `low` is counted, not drawn. */
  low: number;
  high: number;
  /** Pixels. */
  width: number;
}

/** Pixel of a time since the first event. */
export function rugAt({ low, high, width }: RugAxis, since: number): number {
  return (Math.log(since / low) / Math.log(high / low)) * (width - 2) + 1;
}

/** Index of the first event in from … to−1 whose time is at least t. O(log events). */
export function firstFrom(times: Float64Array, from: number, to: number, t: number): number {
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

/**
 * Number of events per pixel column; length ceil(width). Where there are more events than columns, each column looks its events up.
 * Cost: O(min(events, width · log events)).
 */
export function rugColumns(set: CascadeSet, cascade: number, axis: RugAxis): Int32Array {
  const columns = new Int32Array(Math.max(1, Math.ceil(axis.width)));
  const to = set.offsets[cascade + 1];
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
