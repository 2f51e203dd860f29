/** Classes of cascades as the kernel of learning takes them: several side by side, every count in its place. */
import type { Observations } from './observations';
import { WORK_PER_STEP, type SlicerEngine } from './slicer-engine';

/** What rounding leaves of a class when all its counts are subtracted. */
const ROUNDING = 1e-12;

/**
 * Writes p̄ and m[τ][i] of the classes first … last−1 to the kernel; lanes without a class get zeros. What a class does not store is
 * filled in: cascades in which an observed node was not active at any step up to T−1. Cost: O(n T + entries) per class.
 */
export function* loadClasses(
  engine: SlicerEngine,
  observations: Observations,
  first: number,
  last: number,
  lanes: number,
): Generator<void, void, void> {
  const { n, horizon } = engine;
  const { kernel, pace } = engine.parts;
  const { initial, counts } = kernel.arrays;
  const { observed } = observations;
  initial.fill(0, 0, n * lanes);
  counts.fill(0, 0, (horizon + 1) * n * lanes);
  for (let lane = 0; lane < last - first; lane++) {
    const { seeds, cascades, nodes, times, counts: entries, missing } = observations.classes[first + lane];
    if (seeds) for (const seed of seeds) initial[seed * lanes + lane] = 1;
    else if (observations.initial) {
      for (let i = 0; i < n; i++) initial[i * lanes + lane] = observations.initial[i];
    }
    const never = horizon * n * lanes + lane;
    for (let i = 0; i < n; i++) if (observed[i]) counts[never + i * lanes] = cascades;
    for (let k = 0; k < nodes.length; k++) {
      const i = nodes[k];
      if (!observed[i]) continue;
      counts[(times[k] * n + i) * lanes + lane] += entries[k];
      counts[never + i * lanes] -= entries[k];
    }
    if (missing)
      for (let k = 0; k < missing.nodes.length; k++) {
        const i = missing.nodes[k];
        if (observed[i]) counts[never + i * lanes] -= missing.counts[k];
      }
    const least = ROUNDING * cascades;
    for (let i = never; i < never + n * lanes; i += lanes) if (counts[i] < least) counts[i] = 0;
    pace.work += n + nodes.length;
    if (pace.work > WORK_PER_STEP) {
      pace.work = 0;
      yield;
    }
  }
}
