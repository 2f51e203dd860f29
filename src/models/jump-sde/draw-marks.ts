/**
 * Drawing the marks of a horizon (PropNet-SDE, Algorithm 1, steps 1 and 2): one uniform number per channel gives the count of marks
 * of the whole horizon, ξ = Q(u; μ), and in the mirrored run ξ′ = Q(1 − u; μ); their times are uniform, independently in both runs.
 */
import type { Rng } from '../../core/rng';
import type { MarkChannels } from './mark-channels';
import type { Marks } from './marks';
import { poissonQuantile } from './poisson-quantile';

/** Channels and marks handled between two yields. */
const WORK_PER_STEP = 50_000;

/** Marks of one run, and where its times come from. */
export interface MarksToDraw {
  readonly marks: Marks;
  readonly times: Rng;
}

/**
 * Fills the marks of one run, or of two runs of opposite luck, each in the order of time. Counts draw from `counts` (one number per
 * channel of positive rate), times from the stream of each run, so that either run is the same with or without the other.
 * Cost: O(channels + marks).
 */
export function* drawMarks(
  { means, quiet }: MarkChannels,
  horizon: number,
  counts: Rng,
  run: MarksToDraw,
  mirrored?: MarksToDraw,
): Generator<void, void> {
  run.marks.clear();
  mirrored?.marks.clear();
  let work = 0;
  for (let c = 0; c < means.length; c++) {
    const mean = means[c];
    if (++work > WORK_PER_STEP) {
      work = 0;
      yield;
    }
    if (mean === 0) continue;
    const u = openUniform(counts);
    if (u > quiet[c]) work += place(run, poissonQuantile(u, mean), c, horizon);
    if (mirrored && 1 - u > quiet[c]) work += place(mirrored, poissonQuantile(1 - u, mean), c, horizon);
  }
  yield* run.marks.sort(horizon);
  if (mirrored) yield* mirrored.marks.sort(horizon);
}

/** So many marks at uniform times in [0, horizon). */
function place({ marks, times }: MarksToDraw, count: number, channel: number, horizon: number): number {
  for (let k = 0; k < count; k++) {
    const time = times.uniform() * horizon;
    // the largest u times the horizon may be rounded up to it; such a mark is taken just before
    marks.push(time < horizon ? time : horizon * (1 - Number.EPSILON), channel);
  }
  return count;
}

/** Uniform in (0, 1), so that neither u nor 1 − u is 0. */
function openUniform(rng: Rng): number {
  for (;;) {
    const u = rng.uniform();
    if (u > 0) return u;
  }
}
