/**
 * What can be counted in a cascade set: per cascade once, and over any selection of cascades.
 */
import { timeBetween, type CascadeSet } from './cascade';
import { quantile } from './quantile';
import { inPieces, oncePer, type Once } from './once';

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

/** Sizes, durations and beginnings of all cascades. Found once for a set and shared. O(cascades) the first time. */
export const measureCascades: Once<CascadeSet, CascadeMeasures> = oncePer(function* (set: CascadeSet) {
  const { count, offsets, times } = set;
  const sizes = new Int32Array(count);
  const durations = new Float64Array(count);
  const starts = new Float64Array(count);
  yield* inPieces(count, (first, end) => {
    for (let c = first; c < end; c++) {
      const from = offsets[c];
      const to = offsets[c + 1];
      sizes[c] = to - from;
      starts[c] = times[from];
      durations[c] = timeBetween(times[from], times[to - 1]);
    }
  });
  return { sizes, durations, starts };
});

/** Bins of times between events: ten a decade, fewer where they would be more than so many. */
const GAP_BINS_PER_DECADE = 10;
const MAX_GAP_BINS = 400;
/** Equal bins of the activity over time. */
const ACTIVITY_BINS = 120;

/**
 * Counts over the chosen cascades.
 * @param chosen length count, not 0 for cascades that count; absent: all of them
 * Cost: O(events + users), and sorting the durations. Memory: two numbers per event at most.
 */
export function describeCascades(set: CascadeSet, chosen?: Uint8Array): CascadeFacts {
  const { count, offsets, users, times, marks, userCount } = set;
  const picked: number[] = [];
  for (let c = 0; c < count; c++) if (!chosen || chosen[c] !== 0) picked.push(c);
  const own = set.time.origin === 'own';
  const userEvents = new Int32Array(userCount);
  const userStarts = new Int32Array(userCount);
  const markSums = marks && new Float64Array(userCount);
  const markCounts = marks && new Int32Array(userCount);
  const sizes = new Float64Array(picked.length);
  const durations: number[] = [];
  let events = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < picked.length; k++) {
    const [from, to] = [offsets[picked[k]], offsets[picked[k] + 1]];
    sizes[k] = to - from;
    events += to - from;
    const zero = own ? times[from] : 0;
    const [begin, end] = [times[from] - zero, own ? timeBetween(zero, times[to - 1]) : times[to - 1]];
    if (begin < first) first = begin;
    if (end > last) last = end;
    if (to - from > 1) durations.push(timeBetween(times[from], times[to - 1]));
    if (users[from] >= 0) userStarts[users[from]]++;
    for (let e = from; e < to; e++) {
      const u = users[e];
      if (u < 0) continue;
      userEvents[u]++;
      if (marks && markSums && markCounts && !Number.isNaN(marks[e])) {
        markSums[u] += marks[e];
        markCounts[u]++;
      }
    }
  }
  sizes.sort();
  const sortedDurations = Float64Array.from(durations).sort();
  const gaps = countGaps(set, picked);
  return {
    cascades: picked.length,
    events,
    users: userEvents.reduce((sum, k) => sum + (k > 0 ? 1 : 0), 0),
    first: events > 0 ? first : Number.NaN,
    last: events > 0 ? last : Number.NaN,
    medianSize: quantile(sizes, 0.5),
    largest: sizes.at(-1) ?? Number.NaN,
    medianDuration: quantile(sortedDurations, 0.5),
    longest: sortedDurations.at(-1) ?? Number.NaN,
    sizes: ccdfOf(sizes),
    durations: ccdfOf(sortedDurations),
    gaps: gaps.counts,
    zeroGaps: gaps.zero,
    activity: countActivity(set, picked, own, first, last),
    userEvents,
    userStarts,
    ...(markSums && markCounts ? { userMarks: markSums.map((sum, u) => sum / markCounts[u]) } : {}),
  };
}

/**
 * Share of values ≥ x for every x that occurs.
 * @param sorted ascending, without NaN
 */
export function ccdfOf(sorted: Float64Array): Ccdf {
  const x: number[] = [];
  const share: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    x.push(sorted[i]);
    share.push((sorted.length - i) / sorted.length);
  }
  return { x: Float64Array.from(x), share: Float64Array.from(share) };
}

function countGaps({ offsets, times }: CascadeSet, picked: readonly number[]): { counts: Counts; zero: number } {
  let least = Infinity;
  let most = 0;
  let zero = 0;
  for (const c of picked)
    for (let e = offsets[c] + 1; e < offsets[c + 1]; e++) {
      const gap = timeBetween(times[e - 1], times[e]);
      if (gap <= 0) zero++;
      else {
        if (gap < least) least = gap;
        if (gap > most) most = gap;
      }
    }
  if (most === 0) return { counts: { edges: new Float64Array(0), counts: new Float64Array(0) }, zero };
  let perDecade = GAP_BINS_PER_DECADE;
  while (Math.log10(most) * perDecade - Math.log10(least) * perDecade > MAX_GAP_BINS - 2) perDecade /= 2;
  const low = Math.floor(Math.log10(least) * perDecade);
  const high = Math.floor(Math.log10(most) * perDecade) + 1;
  const edges = Float64Array.from({ length: high - low + 1 }, (_, k) =>
    Math.min(Number.MAX_VALUE, Math.max(Number.MIN_VALUE, 10 ** ((low + k) / perDecade))),
  );
  const counts = new Float64Array(high - low);
  for (const c of picked)
    for (let e = offsets[c] + 1; e < offsets[c + 1]; e++) {
      const gap = timeBetween(times[e - 1], times[e]);
      if (gap <= 0) continue;
      // The logarithm may land a hair beside an edge: the edges themselves decide.
      let bin = Math.min(counts.length - 1, Math.max(0, Math.floor(Math.log10(gap) * perDecade) - low));
      if (gap < edges[bin] && bin > 0) bin--;
      else if (gap >= edges[bin + 1] && bin < counts.length - 1) bin++;
      counts[bin]++;
    }
  return { counts: { edges, counts }, zero };
}

function countActivity(
  { offsets, times }: CascadeSet,
  picked: readonly number[],
  own: boolean,
  first: number,
  last: number,
): Counts {
  if (picked.length === 0) return { edges: new Float64Array(0), counts: new Float64Array(0) };
  const span = last - first;
  // Times may lie further apart than a number can say; their parts never do.
  const width = span < Infinity ? span / ACTIVITY_BINS : last / ACTIVITY_BINS - first / ACTIVITY_BINS;
  const bins = width > 0 ? ACTIVITY_BINS : 1;
  const edges = Float64Array.from({ length: bins + 1 }, (_, k) =>
    k === bins ? last : 2 * k <= bins ? first + k * width : last - (bins - k) * width,
  );
  const counts = new Float64Array(bins);
  for (const c of picked) {
    const zero = own ? times[offsets[c]] : 0;
    for (let e = offsets[c]; e < offsets[c + 1]; e++) {
      const time = own ? timeBetween(zero, times[e]) : times[e];
      const passed = span < Infinity ? (time - first) / width : time / width - first / width;
      counts[width > 0 ? Math.min(bins - 1, Math.max(0, Math.floor(passed))) : 0]++;
    }
  }
  return { edges, counts };
}
