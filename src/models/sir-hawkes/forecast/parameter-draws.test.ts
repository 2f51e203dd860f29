import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../core/statistics';
import { stream } from '../../../core/rng';
import { scaleOf, shapeAt, spaceOf } from '../fit/coordinates';
import { ensemble } from './ensemble';
import { fitModel } from '../fit/fit-model';
import { fitProblem } from '../fit/fit-problem';
import { SOME } from './forecast-test-support';
import { observedPart } from './coverage-trial';
import { historyOf, modelNamed } from '../history';
import { likelihoodOf } from '../likelihood/log-likelihood';
import { drawParameterSets } from './parameter-draws';
import { logPrior } from './parameter-prior';
import { bandOf, rankOf } from './sample-bands';
import { completed } from '../simulate/simulation-test-support';

const options = { starts: 3, sums: 'auto', subcritical: false } as const;
const observed = observedPart(historyOf(SOME), 3);

describe('walkers', () => {
  it('draw from a narrow slanting normal law', () => {
    const rng = stream(1, 'walkers');
    const starts = Array.from({ length: 20 }, () => Float64Array.from({ length: 2 }, () => rng.normal()));
    // x of variance 1, y = 3x + 0.1 normal.
    // eslint-disable-next-line require-yield
    function* density([x, y]: Float64Array) {
      return -(x * x) / 2 - ((y - 3 * x) / 0.1) ** 2 / 2;
    }
    const points = completed(ensemble(starts, density, { warmUp: 100, sweeps: 4000, every: 10 }, rng));
    expect(points.length).toBe(8000);
    const x = momentsOf(points.map((point) => point[0]));
    const rest = momentsOf(points.map(([a, b]) => b - 3 * a));
    // Some 700 independent points: successive ones hang together.
    expect(Math.abs(x.mean)).toBeLessThan(0.15);
    expect(Math.abs(x.variance - 1)).toBeLessThan(0.25);
    expect(Math.abs(rest.variance - 0.01)).toBeLessThan(0.0025);
  });
});

describe('the prior', () => {
  it('of N has √(n/N) uniform', () => {
    const model = modelNamed('EXPN')!;
    const space = spaceOf(model, scaleOf([observed]), options);
    const n = observed.times.length;
    const at = space.names.indexOf('population');
    const x = Float64Array.from(space.names, () => 0);
    const without = logPrior({ ...space, names: [] }, [], shapeAt(space, x));
    // Below √(n/N) = ½, that is from N = 4n on, there is as much as above.
    const mass = [0, 0];
    const du = 0.01;
    for (let u = -20; u < 30; u += du) {
      x[at] = u;
      const shape = shapeAt(space, x);
      mass[shape.population < 4 * n ? 0 : 1] += Math.exp(logPrior(space, x, shape) - without) * du;
    }
    expect(mass[0]).toBeCloseTo(1 / Math.sqrt(n), 3);
    expect(mass[1]).toBeCloseTo(1 / Math.sqrt(n), 3);
  });
});

describe('parameters drawn', () => {
  it('lie where the likelihood is, within their limits', () => {
    const model = modelNamed('EXPN')!;
    const problem = fitProblem([observed], model, options);
    const fit = completed(fitModel([observed], model, options, stream(1, 'fit')));
    const plan = { warmUp: 40, sweeps: 40, every: 2 };
    const drawn = completed(drawParameterSets(problem, fit.point, plan, stream(1, 'draws')));
    expect(drawn.length).toBe(400);
    const n = observed.times.length;
    for (const { population, kappa, theta } of drawn) {
      expect(population).toBeGreaterThanOrEqual(n);
      expect(Number.isFinite(kappa * theta)).toBe(true);
    }
    const rates = momentsOf(drawn.map(({ kappa, theta }) => Math.log(kappa * theta)));
    expect(Math.abs(rates.mean - Math.log(fit.infectionRate))).toBeLessThan(0.5);
  });

  it('keep n* ≤ 1 where the fit does', () => {
    const model = modelNamed('EXP')!;
    const held = { ...options, subcritical: true };
    const problem = fitProblem([observed], model, held);
    const fit = completed(fitModel([observed], model, held, stream(1, 'fit')));
    const plan = { warmUp: 10, sweeps: 10, every: 2 };
    const drawn = completed(drawParameterSets(problem, fit.point, plan, stream(1, 'draws')));
    expect(Math.max(...drawn.map(({ kappa }) => kappa))).toBeLessThanOrEqual(1 + 1e-12);
  });

  it('follow likelihood × prior up to n* = 1, and do not gather there', () => {
    const model = modelNamed('EXP')!;
    const held = { ...options, subcritical: true };
    const short = historyOf(Float64Array.of(0, 0.1, 0.3, 0.4, 0.8, 0.9, 1, 1.4, 1.5, 1.9, 2.2), undefined, 2.5);
    const problem = fitProblem([short], model, held);
    const plan = { warmUp: 100, sweeps: 1000, every: 5 };
    const drawn = completed(drawParameterSets(problem, Float64Array.of(0), plan, stream(1, 'draws')));
    // By quadrature over ln θ and ln n*.
    const { space } = problem;
    const { evaluate } = likelihoodOf(short, model, 'exact');
    let [mass, first] = [0, 0];
    for (let x = space.lower[0]; x < space.upper[0]; x += 0.05) {
      const shape = shapeAt(space, [x]);
      const { events, logs, load } = evaluate(shape, false);
      for (let logStar = -4; logStar < 0; logStar += 0.01) {
        const rate = Math.exp(logStar) * shape.theta;
        const weight = Math.exp(events * Math.log(rate) + logs - rate * load + logPrior(space, [x], shape));
        mass += weight;
        first += weight * Math.exp(logStar);
      }
    }
    const { mean } = momentsOf(drawn.map(({ kappa }) => kappa));
    expect(Math.abs(mean - first / mass)).toBeLessThan(0.02);
    expect(drawn.filter(({ kappa }) => kappa > 1 - 1e-9).length).toBe(0);
  });
});

describe('bands and ranks', () => {
  it('leave out as many on both sides, ends included', () => {
    const sorted = Float64Array.from({ length: 100 }, (_, k) => k);
    expect(bandOf(sorted, 0.9)).toEqual([5, 94]);
    expect(bandOf(sorted, 0.5)).toEqual([25, 74]);
    expect(bandOf([7], 0.9)).toEqual([7, 7]);
    expect(bandOf([7, 8], 0.5)).toEqual([7, 8]);
  });

  it('ranks are uniform for values of the sample’s own law, ties or not', () => {
    const rng = stream(2, 'ranks');
    const ranks: number[] = [];
    for (let k = 0; k < 2000; k++) {
      const sorted = Float64Array.from({ length: 9 }, () => rng.below(4)).toSorted();
      ranks.push(rankOf(sorted, rng.below(4), rng.uniform()));
    }
    const { mean, standardError, variance } = momentsOf(ranks);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * standardError);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.01);
  });
});
