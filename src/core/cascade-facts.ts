/**
 * What can be counted in a cascade set: per cascade once, and over any selection of cascades.
 */
import type { CascadeSet } from './cascade';

/** Per cascade, length count: number of events, time from first to last event, time of the first (set's unit). */
export interface CascadeMeasures {
  sizes: Int32Array;
  durations: Float64Array;
  starts: Float64Array;
}

/** Share of the cascades with a value of at least x, at every value that occurs, ascending. */
export interface Ccdf {
  x: Float64Array;
  share: Float64Array;
}

/** Bin k holds `counts[k]` and reaches from `edges[k]` to `edges[k+1]` (the last one included). */
export interface Counts {
  edges: Float64Array;
  counts: Float64Array;
}

/** Over the cascades that were chosen. Times in the set's unit. */
export interface CascadeFacts {
  cascades: number;
  events: number;
  /** Distinct users with an event. */
  users: number;
  /** Earliest and latest time; NaN when nothing is chosen. Where every cascade has its own origin: since its first event. */
  first: number;
  last: number;
  medianSize: number;
  largest: number;
  medianDuration: number;
  longest: number;
  sizes: Ccdf;
  /** Of cascades with two events or more. */
  durations: Ccdf;
  /** Times between neighbouring events of a cascade, positive ones, in logarithmic bins; `zeroGaps` stand at the same time. */
  gaps: Counts;
  zeroGaps: number;
  /** Events over time in equal bins; where every cascade has its own origin, over time since its first event. */
  activity: Counts;
  /** Per user, length userCount: events, cascades begun, mean mark (NaN without marks). */
  userEvents: Int32Array;
  userStarts: Int32Array;
  userMarks?: Float64Array;
}

/** Sizes, durations and beginnings of all cascades. O(cascades). */
export function measureCascades(set: CascadeSet): CascadeMeasures {
  const { count, offsets, times } = set;
  const sizes = new Int32Array(count);
  const durations = new Float64Array(count);
  const starts = new Float64Array(count);
  for (let c = 0; c < count; c++) {
    const [from, to] = [offsets[c], offsets[c + 1]];
    sizes[c] = to - from;
    starts[c] = times[from];
    durations[c] = times[to - 1] - times[from];
  }
  return { sizes, durations, starts };
}
