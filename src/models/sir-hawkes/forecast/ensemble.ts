/**
 * Points drawn from a density by an ensemble of walkers (Goodman and Weare 2010): each in turn is stretched towards or away from one of the other
 * half, by a factor of density ∝ 1/√z in 1/2 … 2. Nothing has to be tuned, and narrow, slanting or bent densities are no harder than
 * round ones.
 */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';

export interface EnsemblePlan {
  /** Sweeps over all walkers before anything is kept, and after that. */
  readonly warmUp: number;
  readonly sweeps: number;
  /** All walkers are kept after every so many sweeps. */
  readonly every: number;
}

/**
 * @param starts     at least two more than twice the coordinates, an even number, not all in a plane; changed
 * @param logDensity up to a constant; −∞ where there is none
 * @returns          points in the order of sweeps and walkers: ⌊sweeps/every⌋ · walkers
 */
export function* ensemble(
  starts: Float64Array[],
  logDensity: (x: Float64Array) => Steps<number>,
  { warmUp, sweeps, every }: EnsemblePlan,
  rng: Rng,
): Steps<Float64Array[]> {
  const half = starts.length >> 1;
  const size = starts[0].length;
  const at: number[] = [];
  for (const start of starts) at.push(yield* logDensity(start));
  const kept: Float64Array[] = [];
  const total = warmUp + sweeps;
  for (let sweep = 1; sweep <= total; sweep++) {
    for (let k = 0; k < 2 * half; k++) {
      const other = starts[(k < half ? half : 0) + rng.below(half)];
      // z = (1 + u)²/2 has density ∝ 1/√z between 1/2 and 2.
      const z = (1 + rng.uniform()) ** 2 / 2;
      const moved = starts[k].map((value, i) => other[i] + z * (value - other[i]));
      const density = yield* logDensity(moved);
      const luck = Math.log(rng.uniformPositive());
      if (luck < (size - 1) * Math.log(z) + density - at[k]) {
        starts[k] = moved;
        at[k] = density;
      }
    }
    if (sweep > warmUp && (sweep - warmUp) % every === 0) kept.push(...starts.map((x) => x.slice()));
    yield { done: sweep, total, stage: 'Weighing parameters' };
  }
  return kept;
}
