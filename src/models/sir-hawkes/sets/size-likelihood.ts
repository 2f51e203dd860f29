/**
 * How likely the final size of a cascade is under the epidemic that a fitted HawkesN process stands for (SIR-HawkesN, appendix E, Fig. 9):
 * infections as observed, recovery times drawn so that they are possible, and the rest of the epidemic drawn many times.
 */
import type { Steps, Streams } from '../../../core/method';
import { sirSizeFrom } from '../simulate/final-size-draws';
import type { History, Model, ModelParameters } from '../history';
import { kernelOfModel } from '../model-parameters';
import { RecoveryParticles } from '../simulate/recoveries-given-history';
import { addOneLogLikelihood, kernelLogLikelihood } from './smoothed-law';

export interface SizeLikelihoodOptions {
  readonly runs: number;
  readonly smoothing: 'kernel' | 'add-one';
}

/** Histories drawn at most; of long cascades fewer, since each takes a time of the order of the square of its length. */
const PARTICLES = 200;
const LEAST_PARTICLES = 30;
const PAIRS = 1e8;
/** A run that infects so many more is cut off: it is far beyond every size that is compared. */
const MOST_MORE = 10_000;
const DRAWS_A_STEP = 20_000;

/**
 * ln P(final size). NaN where none of the drawn recovery times allows the history.
 * @param model   HawkesN without marks
 * @param final   number of events in the end, ≥ those observed
 * @param streams `streams('recoveries')`, `streams('runs')`
 */
export function* sizeLogLikelihood(
  history: History,
  model: Model,
  parameters: ModelParameters,
  final: number,
  { runs, smoothing }: SizeLikelihoodOptions,
  streams: Streams,
): Steps<number> {
  const { times, seeds, end } = history;
  const n = times.length;
  const kernel = kernelOfModel(model, parameters);
  // An epidemic is of whole people; a fitted N is not.
  const population = Math.max(n, Math.round(parameters.population));
  const particles = Math.min(runs, PARTICLES, Math.max(LEAST_PARTICLES, Math.round(PAIRS / (n * n))));
  const seen = { kernel, population, infections: times, seeds };
  const recoveries = new RecoveryParticles(seen, 'possible', particles, streams('recoveries'));
  const every = Math.max(1, Math.floor(1e6 / (particles * n)));
  for (let i = seeds; i < n; i++) {
    if (i % every === 0) yield { done: i, total: n, stage: 'Drawing recoveries' };
    recoveries.advance(times[i]);
  }
  // What happens at the end of the observation belongs to it.
  recoveries.advance(end * (1 + 4 * Number.EPSILON));
  if (recoveries.lostAt >= 0) return NaN;
  const rng = streams('runs');
  const mostMore = Math.max(MOST_MORE, 10 * (final - n));
  const sizes = new Float64Array(runs);
  let drawn = 0;
  for (let r = 0; r < runs; r++) {
    const timeLeft = recoveries.draw(rng).reduce((sum, recovery) => sum + Math.max(0, recovery - end), 0);
    sizes[r] = sirSizeFrom({ kernel, population, infected: n, timeLeft, mostMore }, rng);
    drawn += sizes[r];
    if (drawn < DRAWS_A_STEP) continue;
    yield { done: r, total: runs, stage: 'Simulating' };
    drawn = 0;
  }
  return smoothing === 'kernel'
    ? kernelLogLikelihood(sizes, final, n)
    : addOneLogLikelihood(sizes, final, n, population);
}
