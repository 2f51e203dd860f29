/** What counting costs: it goes by how often users come, and how long the cascades are that they come in. */
import type { CascadeSet } from '../../../core/cascade';

export interface CountingSize {
  V: number;
  events: number;
  count: number;
  /** Neighbours of all users. */
  arcs: number;
}

interface Density {
  /** Events of the user of an event, on average. */
  perUser: number;
  /** Events after an event in its cascade, on average. */
  after: number;
}

const densities = new WeakMap<CascadeSet, Density>();

/** O(events) the first time. */
function densityOf(set: CascadeSet): Density {
  const known = densities.get(set);
  if (known) return known;
  const events = new Float64Array(set.userCount);
  for (const user of set.users) if (user >= 0) events[user]++;
  let [squares, pairs] = [0, 0];
  for (const n of events) squares += n * n;
  for (let c = 0; c < set.count; c++) pairs += (set.offsets[c + 1] - set.offsets[c]) ** 2 / 2;
  const total = Math.max(1, set.users.length);
  const density = { perUser: squares / total, after: pairs / total };
  densities.set(set, density);
  return density;
}

/** Passes over a tenth of the events: two parts, for every weighting of the last three users, and for both ways of counting pairs. */
const [WINDOW_PASSES, PAIR_PASSES] = [6, 4];
/** A number that is looked at in order takes a part of the time of an operation. */
const IN_ORDER = 0.3;

export function countingCost(
  { V, events, count, arcs }: CountingSize,
  set: CascadeSet | undefined,
): {
  operations: number;
  bytes: number;
} {
  const { perUser, after } = set ? densityOf(set) : { perUser: (4 * events) / V, after: events / Math.max(1, count) };
  const predictions = events / 10;
  // A row holds everybody once: not all that come after are different.
  const followers = Math.min(V, perUser / 2);
  const partners = Math.min(V, (perUser * after) / 2);
  const reached = Math.min(V, 3 * partners);
  const perPrediction =
    WINDOW_PASSES * (2 * 3 * followers + 20) + PAIR_PASSES * IN_ORDER * (partners + 2 * reached) + (2 * arcs) / V + 100;
  const pairs = Math.min(events * after, V * partners);
  return {
    operations: predictions * perPrediction + events * after + 40 * (events + V),
    bytes: 12 * Math.min(pairs, 8e6) + 60 * V + 30 * events + 4 * arcs,
  };
}
