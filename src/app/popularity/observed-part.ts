/** What of a cascade is seen, and what is not: the same reading of the settings as that of the methods. Pure. */
import type { CascadeSet } from '../../core/cascade';
import type { ParameterValue } from '../../core/parameters';
import { observedCount } from '../../models/sir-hawkes/history';

export interface ObservedPart {
  /** Times of all events since the first one, ascending, in the set's unit. */
  readonly times: Float64Array;
  /** Followers of every event, where the set has any. */
  readonly marks: Float64Array | undefined;
  /** How many events are seen: the first ones. */
  readonly seen: number;
  /** End of the observation T. */
  readonly until: number;
  /** Time of the last event. */
  readonly last: number;
}

/** Events of a cascade up to a time, that time included: how many. `times` ascending. O(log n). */
export function eventsUpTo(times: Float64Array, t: number): number {
  let lo = 0;
  let hi = times.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (times[mid] <= t) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

const timesOf = new WeakMap<CascadeSet, Map<number, Float64Array>>();

/** Times of a cascade since its first event: made once per cascade looked at. */
export function ownTimes(set: CascadeSet, cascade: number): Float64Array {
  let known = timesOf.get(set);
  if (!known) timesOf.set(set, (known = new Map()));
  let times = known.get(cascade);
  if (!times) {
    const [from, to] = [set.offsets[cascade], set.offsets[cascade + 1]];
    const first = set.times[from];
    times = set.times.slice(from, to).map((t) => t - first);
    known.set(cascade, times);
  }
  return times;
}

/** Whether a cascade carries follower counts: with one unknown, models take it for a cascade without. */
export function carriesMarks(set: CascadeSet, cascade: number): boolean {
  const { marks, offsets } = set;
  return marks !== undefined && !marks.subarray(offsets[cascade], offsets[cascade + 1]).some(Number.isNaN);
}

/**
 * The part of a cascade that the settings let models see: what `observedHistory` of the methods gives, beside all that came later, and
 * without a copy for every row of a list.
 * @param values `observeBy`, `until`, `share`, as the methods declare them
 */
export function observedPart(
  set: CascadeSet,
  cascade: number,
  values: Readonly<Record<string, ParameterValue>>,
): ObservedPart {
  const times = ownTimes(set, cascade);
  const n = times.length;
  const last = times[n - 1];
  const marks = carriesMarks(set, cascade)
    ? set.marks?.subarray(set.offsets[cascade], set.offsets[cascade + 1])
    : undefined;
  const part = (seen: number, until: number): ObservedPart => ({ times, marks, seen, until, last });
  switch (String(values.observeBy)) {
    case 'all':
      return part(n, last);
    case 'share': {
      const seen = Math.min(n, Math.max(1, observedCount(n, Number(values.share))));
      return part(seen, times[seen - 1]);
    }
    default: {
      const until = Number(values.until);
      return part(Math.max(1, eventsUpTo(times, until)), Math.max(until, 0));
    }
  }
}
