/** Simulated HawkesN and Hawkes processes against reference runs, each other, exact laws, and their own compensator. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../core/errors';
import { stream, type Rng } from '../../../core/rng';
import { momentsOf } from '../../../core/statistics';
import { hawkesSizes } from './final-size-draws';
import { finalSizeHawkesN } from './final-size';
import { thinHawkes } from './hawkes-thinning';
import type { History } from '../history';
import { kernelOf, type Kernel, type KernelId, type KernelParameters } from '../kernels';
import { markSampler, meanWeight } from './marked-branching';
import { HawkesContinuation, simulateHawkes, type HawkesOptions } from './simulate-hawkes';
import { SOME_KERNELS, completed, expectMean, meanOf } from './simulation-test-support';

interface Case {
  kernel: KernelId;
  params: KernelParameters;
  N: number | null;
  T: number;
  nstar: number;
  hawkesNFinalSize?: { mean: number; se: number };
  hawkesNSizeAtT?: { mean: number; se: number };
  hawkesFinalSize?: { mean: number; se: number; exactMean: number };
}
const text = readFileSync(new URL('../fixtures/simulation.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };

const oneSeed: History = { times: Float64Array.of(0), seeds: 1, end: 0 };
const options = (kernel: Kernel, more: Partial<HawkesOptions> = {}): HawkesOptions => ({
  kernel,
  population: 40,
  beta: 0,
  history: oneSeed,
  horizon: Infinity,
  mostEvents: Infinity,
  ...more,
});

/** Totals, the history included, of many runs. */
function totals(wanted: HawkesOptions, runs: number, rng: Rng): Float64Array {
  const continuation = new HawkesContinuation(wanted);
  return new Float64Array(runs).map(() => wanted.history.times.length + continuation.run(rng).count);
}

describe('reference runs', () => {
  for (const { kernel: id, params, N, T, hawkesNFinalSize, hawkesNSizeAtT, hawkesFinalSize } of cases)
    it(`${id}, N = ${N}`, () => {
      const kernel = kernelOf(id, params);
      const rng = stream(11, id);
      const population = N ?? Infinity;
      const wanted = [
        { of: hawkesNFinalSize, horizon: Infinity },
        { of: hawkesNSizeAtT, horizon: T },
        { of: hawkesFinalSize && { mean: hawkesFinalSize.exactMean, se: 0 }, horizon: Infinity },
      ];
      const compared = wanted.filter(({ of }) => of);
      expect(compared.length).toBeGreaterThan(0);
      for (const { of, horizon } of compared)
        expectMean(totals(options(kernel, { population, horizon }), 1500, rng), of?.mean ?? NaN, of?.se);
    });
});

describe('one law, however it is drawn', () => {
  const history: History = {
    times: Float64Array.of(0, 0, 0.2, 0.7, 0.9),
    marks: Float64Array.of(3, 1, 0, 8, 2),
    seeds: 2,
    end: 1.1,
  };
  for (const kernel of [...SOME_KERNELS, kernelOf('QEXP', { kappa: 1, q: 2.4, lambda: 1 })])
    it(`${kernel.id} ${JSON.stringify(kernel.parameters)}: from a marked history, as by thinning`, () => {
      const wanted = options(kernel, { history, beta: 0.4, marks: markSampler(), horizon: 3.1, population: 29.5 });
      const rng = stream(5, 'law', kernel.id);
      const thinned = Array.from({ length: 350 }, () => thinHawkes(wanted, rng));
      const drawn = Array.from({ length: 1500 }, () => simulateHawkes(wanted, rng));
      // How many, how many early, and when.
      const features: ((run: (typeof drawn)[number]) => number)[] = [
        ({ times }) => times.length,
        ({ times }) => times.filter((t) => t < 1.6).length,
        ({ times }) => times[0] ?? 3.1,
        ({ times }) => times[times.length - 1] ?? 1.1,
      ];
      for (const feature of features) {
        const { mean, standardError } = momentsOf(thinned.map(feature));
        expectMean(drawn.map(feature), mean, standardError);
      }
    });
  it('has the exact final size, whatever the kernel', () => {
    const exact = meanOf(completed(finalSizeHawkesN(1.5, 40, 1)), 1);
    for (const kernel of SOME_KERNELS) {
      const { kappa } = kernel.parameters;
      const same = kernelOf(kernel.id, { ...kernel.parameters, kappa: (kappa * 1.5) / kernel.branchingFactor });
      expectMean(totals(options(same), 1000, stream(7, kernel.id)), exact);
    }
  });
  it('has the size of its draws without times, from a history on', () => {
    for (const kernel of SOME_KERNELS) {
      const wanted = options(kernel, { history, beta: 0.4, population: 31.7 });
      const sizes = hawkesSizes(wanted, 1000, stream(8, 'sizes'));
      const { mean, standardError } = momentsOf(sizes);
      expectMean(totals(wanted, 1000, stream(8, 'times')), mean, standardError);
    }
  });
  it('has mean size 1/(1 − n*) without a limit, marked too', () => {
    const kernel = kernelOf('PL', { kappa: 0.25, theta: 0.7, c: 0.6 });
    const plain = options(kernel, { population: Infinity });
    expectMean(totals(plain, 4000, stream(9, 'plain')), 1 / (1 - kernel.branchingFactor));
    const beta = 0.2;
    const marked = options(kernel, { population: Infinity, beta, marks: markSampler(), meanWeight: meanWeight(beta) });
    // The seed has no mark, hence weight 1.
    const mean = 1 + kernel.branchingFactor / (1 - kernel.branchingFactor * meanWeight(beta));
    expectMean(totals(marked, 4000, stream(9, 'marked')), mean);
  });
});

describe('times', () => {
  for (const kernel of SOME_KERNELS)
    it(`${kernel.id} ${JSON.stringify(kernel.parameters)}: their compensator between events is exponential`, () => {
      // A run ends, so the residual x of an event is exponential given that it came at all: x < all that was still to pass.
      const uniforms: number[] = [];
      const rng = stream(13, kernel.id);
      const population = 60;
      for (let run = 0; run < 40; run++) {
        const { times } = simulateHawkes(options(kernel, { population }), rng);
        const all = [0, ...times];
        for (let i = 1; i < all.length; i++) {
          let x = 0;
          let rest = 0;
          for (let j = 0; j < i; j++) {
            const before = kernel.integral(all[i - 1] - all[j]);
            x += kernel.integral(all[i] - all[j]) - before;
            rest += kernel.branchingFactor - before;
          }
          const share = (population - i) / population;
          uniforms.push(Math.expm1(-x * share) / Math.expm1(-rest * share));
        }
      }
      expectMean(uniforms, 1 / 2);
      expectMean(
        uniforms.map((u) => u * u),
        1 / 3,
      );
    });
  it('are the same for the same luck, ascending, after the history and before the horizon', () => {
    const history: History = { times: Float64Array.of(0, 1, 2), seeds: 1, end: 2.5 };
    for (const kernel of SOME_KERNELS) {
      const wanted = options(kernel, { history, horizon: 6, population: Infinity, mostEvents: 500 });
      const one = simulateHawkes(wanted, stream(1, 'a'));
      expect(simulateHawkes(wanted, stream(1, 'a')).times).toEqual(one.times);
      expect(one.times.every((t, i) => t >= (i > 0 ? one.times[i - 1] : 2.5) && t <= 6)).toBe(true);
    }
  });
});

describe('endings', () => {
  const codes = (wanted: HawkesOptions): string[] => {
    try {
      simulateHawkes(wanted, stream(1, 'codes'));
    } catch (error) {
      if (error instanceof DataError) return error.issues.map(({ code }) => code);
    }
    return [];
  };
  it('refuse what the reference refuses', () => {
    const edges = JSON.parse(readFileSync(new URL('../fixtures/edge-cases.json', import.meta.url), 'utf8')) as {
      cases: { op: string; input?: { params?: KernelParameters }; expect: { error?: string } }[];
    };
    const simulated = edges.cases.filter(({ op }) => op === 'simulate');
    expect(simulated.length).toBeGreaterThan(0);
    for (const { input, expect: wanted } of simulated)
      expect(
        codes(options(kernelOf('EXP', input?.params ?? { kappa: NaN }), { population: Infinity })).map((code) =>
          code.replaceAll('-', '_').toUpperCase(),
        ),
      ).toEqual([wanted.error]);
  });
  it('refuse what would never end', () => {
    const explosive = options(kernelOf('EXP', { kappa: 1.2, theta: 1 }), { population: Infinity });
    expect(codes(explosive)).toEqual(['explosive-without-cap']);
    expect(codes({ ...explosive, mostEvents: 50 })).toEqual([]);
    expect(codes({ ...explosive, horizon: 5 })).toEqual([]);
    expect(codes({ ...explosive, population: 50 })).toEqual([]);
    const three: History = { times: Float64Array.of(0, 1, 2), seeds: 1, end: 2 };
    expect(codes({ ...explosive, population: 2.5, history: three })).toEqual(['n-too-small']);
    expect(codes({ ...explosive, population: 3 - 1e-12, history: three })).toEqual([]);
  });
  it('say why', () => {
    const strong = kernelOf('PL', { kappa: 100, theta: 1, c: 1 });
    const weak = kernelOf('LIN', { kappa: 1e-9, theta: 1 });
    const why = (wanted: HawkesOptions): string => simulateHawkes(wanted, stream(2, 'why')).ending.reason;
    expect(why(options(strong))).toBe('everybody');
    expect(why(options(strong, { mostEvents: 7 }))).toBe('cap');
    expect(why(options(weak))).toBe('extinct');
    expect(why(options(weak, { horizon: 3 }))).toBe('horizon');
    expect(thinHawkes(options(weak), stream(2, 'why')).ending.reason).toBe('faded');
    expect(simulateHawkes(options(strong, { population: 1 }), stream(2, 'why')).times).toHaveLength(0);
  });
  it('take infinitely many offspring for what they are: everybody, in the end', () => {
    const endless = kernelOf('QEXP', { kappa: 1, q: 2.2, lambda: 1 });
    expect(simulateHawkes(options(endless, { population: 20 }), stream(3, 'all')).times).toHaveLength(19);
  });
});
