/** Classes of cascades as the kernel of learning takes them: several side by side, every count in its place. */
import type { Observations } from './observations';
import { WORK_PER_STEP, type SlicerEngine } from './slicer-engine';
import { passStart } from './slicer-passes';

/** What rounding leaves of a class when all its counts are subtracted. */
const ROUNDING = 1e-12;

/**
 * Puts p̄ of the classes first … last−1 in its place, and their m[τ][i] in one of the kernel's tables, unless they are there: its
 * number. Lanes without a class get zeros. What a class does not store is filled in: cascades in which an observed node was not
 * active at any step up to T−1. Observations do not change. Cost: O(slots) per class, the first time O(n T + entries) more.
 */
export function* loadClasses(
  engine: SlicerEngine,
  observations: Observations,
  first: number,
  last: number,
  lanes: number,
): Generator<void, number, void> {
  const { n } = engine;
  const { kernel, loaded, pace } = engine.parts;
  let number = loaded.numbers.get(observations);
  if (number === undefined) loaded.numbers.set(observations, (number = loaded.next++));
  const name = `${number}: ${first} ${last} ${lanes}`;
  if (loaded.start !== name) {
    loaded.start = undefined;
    writeInitial(observations, first, last, lanes, kernel.arrays.initial.fill(0, 0, n * lanes));
    yield* passStart(engine, lanes);
    loaded.start = name;
  }
  const known = loaded.tables.get(name);
  if (known !== undefined) return known;
  // Where there are more classes than room, the first ones stay and the others take turns in the last table; other observations
  // begin anew.
  if (loaded.tables.size === kernel.tables && loaded.last !== number) loaded.tables.clear();
  loaded.last = number;
  const table = Math.min(loaded.tables.size, kernel.tables - 1);
  for (const [other, where] of loaded.tables) if (where === table) loaded.tables.delete(other);
  const size = (engine.horizon + 1) * n * kernel.lanes;
  const counts = kernel.arrays.counts.subarray(table * size, (table + 1) * size).fill(0);
  for (let k = first; k < last; k++) {
    pace.work += writeCounts(engine, observations, k, lanes, counts.subarray(k - first));
    if (pace.work > WORK_PER_STEP) {
      pace.work = 0;
      yield;
    }
  }
  loaded.tables.set(name, table);
  return table;
}

function writeInitial(
  { classes, initial }: Observations,
  first: number,
  last: number,
  lanes: number,
  into: Float64Array,
): void {
  for (let k = first; k < last; k++) {
    const { seeds } = classes[k];
    if (seeds) for (const seed of seeds) into[seed * lanes + k - first] = 1;
    else initial?.forEach((p, i) => (into[i * lanes + k - first] = p));
  }
}

/** One class into a table of zeros, at every `lanes`-th place. @returns how much work that was */
function writeCounts(
  { n, horizon }: SlicerEngine,
  { observed, classes }: Observations,
  index: number,
  lanes: number,
  counts: Float64Array,
): number {
  const { cascades, nodes, times, counts: entries, missing } = classes[index];
  const never = horizon * n * lanes;
  for (let i = 0; i < n; i++) if (observed[i]) counts[never + i * lanes] = cascades;
  for (let k = 0; k < nodes.length; k++) {
    const i = nodes[k];
    if (!observed[i]) continue;
    counts[(times[k] * n + i) * lanes] += entries[k];
    counts[never + i * lanes] -= entries[k];
  }
  if (missing)
    for (let k = 0; k < missing.nodes.length; k++) {
      const i = missing.nodes[k];
      if (observed[i]) counts[never + i * lanes] -= missing.counts[k];
    }
  const least = ROUNDING * cascades;
  for (let i = 0; i < n; i++) if (counts[never + i * lanes] < least) counts[never + i * lanes] = 0;
  return n + nodes.length;
}
