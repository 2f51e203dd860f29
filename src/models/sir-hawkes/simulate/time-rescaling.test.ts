/** Simulation and likelihood agree: the compensator between simulated events is exponential (time rescaling; eq. 15). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { goodnessOfFit } from '../tests-of-fit/goodness-of-fit';
import { historyOf, type Model, type ModelParameters } from '../history';
import { KERNEL_IDS, kernelOf, type KernelId } from '../kernels';
import { markSampler } from './marked-branching';
import { residuals } from '../likelihood/model-likelihood';
import { simulateHawkes } from './simulate-hawkes';

/** With so many seeds and n* above 2 there are always so many events, so that nothing is conditioned on. */
const EVENTS = 50;
const SEEDS = 60;

/** Parameters with a given n*, whatever the kernel. */
function withOffspring(kernel: KernelId, offspring: number, shape: number): ModelParameters {
  const parameters = { theta: shape, c: 0.5 + shape, q: 1.1 + 0.3 * shape, lambda: 1 };
  const kappa = offspring / kernelOf(kernel, { ...parameters, kappa: 1 }).branchingFactor;
  return { ...parameters, kappa, population: Infinity, beta: 0 };
}

/** The residuals of the first events that are no seeds. */
function firstResiduals(kernel: KernelId, parameters: ModelParameters, marked: boolean, seed: number): Float64Array {
  const { population, beta } = parameters;
  const rng = stream(seed, 'time-rescaling', kernel);
  const marks = markSampler();
  const first = marked ? Float64Array.from({ length: SEEDS }, () => marks(rng)) : undefined;
  const history = historyOf(new Float64Array(SEEDS), first, 0);
  const run = simulateHawkes(
    {
      kernel: kernelOf(kernel, parameters),
      population,
      beta,
      history,
      horizon: Infinity,
      mostEvents: EVENTS,
      ...(marked && { marks }),
    },
    rng,
  );
  expect(run.times.length).toBe(EVENTS);
  const all = first && run.marks && Float64Array.from([...first, ...run.marks]);
  const model: Model = { kernel, finite: population < Infinity, marked };
  return residuals(model, parameters, historyOf(Float64Array.from([...history.times, ...run.times]), all)).values;
}

describe.each(KERNEL_IDS)('%s', (kernel) => {
  it('the compensator between events is Exp(1): Hawkes and HawkesN, with marks and without', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(Infinity, 3000.5),
        fc.boolean(),
        fc.double({ min: 2, max: 6, noNaN: true }),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 1e6 }),
        (population, marked, offspring, shape, seed) => {
          const parameters = {
            ...withOffspring(kernel, offspring, shape),
            population,
            beta: marked ? 0.4 : 0,
          };
          const { distance, dispersion } = goodnessOfFit(firstResiduals(kernel, parameters, marked, seed));
          expect(distance.p).toBeGreaterThan(1e-4);
          expect(Math.abs(dispersion.statistic)).toBeLessThan(8);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('all kernels together', () => {
  const pooled = KERNEL_IDS.flatMap((kernel) =>
    [0, 1, 2, 3, 4, 5].flatMap((seed) =>
      Array.from(firstResiduals(kernel, { ...withOffspring(kernel, 3, 0.8), population: 500 }, false, seed)),
    ),
  );
  it('are Exp(1)', () => {
    expect(goodnessOfFit(Float64Array.from(pooled)).distance.p).toBeGreaterThan(1e-3);
  });
  it('and it would be seen if they were an eighth off', () => {
    expect(goodnessOfFit(Float64Array.from(pooled, (x) => 1.125 * x)).distance.p).toBeLessThan(1e-3);
  });
});
