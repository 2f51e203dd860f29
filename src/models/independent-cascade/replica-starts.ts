/** Where searches begin: all parameters equal, drawn, or a solution with one replica fewer, slightly moved (SLICER, section 5.2). */
import type { Streams } from '../../core/method';
import type { Network } from '../../core/network';
import type { LearningSettings } from './learning-settings';
import type { Tying } from './tying';

/** α of moved and of random replicas stays inside. */
const INSIDE: readonly [number, number] = [0.01, 0.99];

/** The start value of "automatic": one half, or one over the mean degree where that is less. */
export function automaticAlpha({ n, m }: Pick<Network, 'n' | 'm'>): number {
  return m === 0 ? 0.5 : Math.min(0.5, n / (2 * m));
}

/** Parameters of one model at the start. */
export function singleStart(network: Network, tying: Tying, p: LearningSettings, streams: Streams): Float64Array {
  switch (p.start) {
    case 'automatic':
      return startAt(tying, automaticAlpha(network));
    case 'value':
      return startAt(tying, p.startAlpha);
    case 'random':
      return randomStart(tying, 1, streams);
    default:
      return p.start satisfies never;
  }
}

const startAt = (tying: Tying, alpha: number): Float64Array =>
  new Float64Array(tying.count).fill(tying.parameterAt(alpha));

/** Parameters of all replicas, each α drawn uniformly from [0.01, 0.99]; replica after replica. */
export function randomStart(tying: Tying, replicas: number, streams: Streams): Float64Array {
  const rng = streams('start');
  const [lo, hi] = INSIDE;
  const start = new Float64Array(replicas * tying.count);
  for (let k = 0; k < start.length; k++) start[k] = tying.parameterAt(lo + (hi - lo) * rng.uniform());
  return start;
}

/**
 * One replica more: the solution, a copy of its last replica, and uniform noise in [−ε, ε] on every α of every replica, clipped to
 * [0.01, 0.99]. Without noise the gradient would keep the copies identical.
 * @param replicas number of replicas to start with
 */
export function grownStart(
  solution: Float64Array,
  tying: Tying,
  replicas: number,
  perturbation: number,
  streams: Streams,
): Float64Array {
  const rng = streams('perturbation', replicas);
  const start = new Float64Array(replicas * tying.count);
  start.set(solution);
  start.copyWithin(solution.length, solution.length - tying.count, solution.length);
  const lo = tying.parameterAt(INSIDE[0]);
  const hi = tying.parameterAt(INSIDE[1]);
  const span = tying.kind === 'weight' ? 2 * tying.parameterAt(0.5) : 1;
  for (let k = 0; k < start.length; k++)
    start[k] = Math.min(hi, Math.max(lo, start[k] + perturbation * span * (2 * rng.uniform() - 1)));
  return start;
}
