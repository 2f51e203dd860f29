/** What the tests of learning share: random small problems of learning, and derivatives by differences. */
import fc from 'fast-check';
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';
import { activationTimeDistribution, messagePassing } from './dmp';
import { initialOf, type CascadeClass, type Observations } from './observations';
import { evaluateClasses, makeSlicerEngine, type Evaluation } from './slicer-gradient';
import type { SlicerEngineOptions } from './slicer-memory';
import { networkOf, problems, result } from './test-support';

export interface LearningProblem {
  network: Network;
  observations: Observations;
  /** Of every replica. */
  alphas: Float64Array[];
}

/** Activation times below this probability get no counts: near the floor the objective has kinks. */
const SMALLEST = 0.02;

/**
 * Up to `mostClasses` classes of one to three sources, or one with random sources among them; some nodes hidden, some entries
 * missing, any simple network (isolated nodes included), α with exact zeros and ones. Counts are arbitrary, not those of a model.
 */
export function learningProblems(mostClasses = 7, mostReplicas = 3): fc.Arbitrary<LearningProblem> {
  return fc
    .record({
      problem: problems('any', 8, 14),
      horizon: fc.integer({ min: 2, max: 7 }),
      classes: fc.integer({ min: 1, max: mostClasses }),
      replicas: fc.integer({ min: 1, max: mostReplicas }),
      seed: fc.integer({ min: 0, max: 1e6 }),
    })
    .map(({ problem, horizon, classes, replicas, seed }) => {
      const rng = stream(seed, 'learning-problem');
      const { n } = problem;
      const network = networkOf(n, problem.edges, problem.directed);
      const alphas = Array.from({ length: replicas }, (_, r) =>
        Float64Array.from(problem.alpha, (a) => (r === 0 || a === 0 || a === 1 ? a : rng.uniform())),
      );
      const observed = Uint8Array.from({ length: n }, () => (rng.uniform() < 0.8 ? 1 : 0));
      const observations: Observations = {
        n,
        horizon,
        observed,
        initial: Float64Array.from(problem.initial),
        classes: Array.from({ length: classes }, (_, k): CascadeClass => {
          const seeds = Int32Array.from(new Set([rng.below(n), rng.below(n)])).sort();
          return {
            ...(k === 1 ? {} : { seeds }),
            cascades: 50,
            nodes: new Int32Array(),
            times: new Int32Array(),
            counts: new Float64Array(),
          };
        }),
      };
      return {
        network,
        alphas,
        observations: {
          ...observations,
          classes: observations.classes.map((one) =>
            withCounts(network, alphas, observations, one, () => rng.uniform()),
          ),
        },
      };
    });
}

/** A class with a few counts at times that the mean of the replicas allows. */
function withCounts(
  network: Network,
  alphas: Float64Array[],
  observations: Observations,
  one: CascadeClass,
  uniform: () => number,
): CascadeClass {
  const { n, horizon } = observations;
  const initial = initialOf(observations, one, new Float64Array(n));
  const mu = new Float64Array((horizon + 1) * n);
  for (const alpha of alphas) {
    const { marginals } = result(messagePassing(network, alpha, initial, horizon));
    activationTimeDistribution(marginals, n, horizon).forEach((p, k) => (mu[k] += p / alphas.length));
  }
  const entries: [node: number, time: number, count: number][] = [];
  const missing: [node: number, count: number][] = [];
  for (let t = 0; t < horizon; t++)
    for (let i = 0; i < n; i++)
      if (mu[t * n + i] > SMALLEST && uniform() < 0.8) entries.push([i, t, 1 + Math.floor(uniform() * 5)]);
  for (let i = 0; i < n; i++) {
    const known = entries.filter(([node]) => node === i).reduce((sum, [, , count]) => sum + count, 0);
    if (mu[horizon * n + i] <= SMALLEST) missing.push([i, one.cascades - known]);
    else if (uniform() < 0.2) missing.push([i, 3]);
  }
  return {
    ...one,
    nodes: Int32Array.from(entries, ([node]) => node),
    times: Int32Array.from(entries, ([, time]) => time),
    counts: Float64Array.from(entries, ([, , count]) => count),
    missing: {
      nodes: Int32Array.from(missing, ([node]) => node),
      counts: Float64Array.from(missing, ([, count]) => count),
    },
  };
}

/** All classes, or those from … to−1, on an engine of its own. */
export function evaluate(
  { network, observations, alphas }: LearningProblem,
  options: SlicerEngineOptions = {},
  from = 0,
  to = observations.classes.length,
  wanted: { gradient?: boolean } = {},
): Evaluation {
  const engine = result(makeSlicerEngine(network, observations.horizon, alphas.length, options));
  try {
    return result(evaluateClasses(engine, observations, alphas, from, to, wanted));
  } finally {
    engine.release();
  }
}

/** Central difference of f in coordinate k of x, the error of second order taken out (Richardson). */
export function slopeOf(f: (x: Float64Array) => number, x: Float64Array, k: number, step = 1e-3): number {
  const at = (shift: number): number => f(x.map((value, i) => (i === k ? value + shift : value)));
  const central = (h: number): number => (at(h) - at(-h)) / (2 * h);
  return (4 * central(step / 2) - central(step)) / 3;
}
