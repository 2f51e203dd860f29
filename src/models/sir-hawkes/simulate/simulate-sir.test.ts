/** Simulated epidemics against reference runs, their exact law, and what is known of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../core/errors';
import { stream } from '../../../core/rng';
import { momentsOf } from '../../../core/statistics';
import { sirSizes } from './final-size-draws';
import { finalSizeSir } from './final-size';
import { kernelOf, type KernelId, type KernelParameters } from '../kernels';
import { markSampler } from './marked-branching';
import { RecoveryParticles } from './recoveries-given-history';
import { simulateSir, type SirOptions } from './simulate-sir';
import { SOME_KERNELS, completed, expectMean, meanOf } from './simulation-test-support';

interface Summary {
  mean: number;
  se: number;
}
interface Case {
  kernel: KernelId;
  params: KernelParameters;
  N: number | null;
  T: number;
  sirFinalSize: Summary;
  sirSizeAtT: Summary;
  sirExtinctionTime?: Summary;
}
const text = readFileSync(new URL('../fixtures/simulation.json', import.meta.url), 'utf8');
const cases = (JSON.parse(text) as { cases: Case[] }).cases.filter(({ N }) => N !== null);

const basics = { population: 60, seeds: 1, beta: 0, horizon: Infinity };

describe('reference runs', () => {
  for (const { kernel: id, params, N, T, sirFinalSize, sirSizeAtT, sirExtinctionTime } of cases)
    it(`${id}`, () => {
      const rng = stream(21, id);
      const options: SirOptions = { ...basics, kernel: kernelOf(id, params), population: N ?? NaN };
      const runs = Array.from({ length: 1500 }, () => simulateSir(options, rng));
      const sizes = runs.map(({ infections }) => infections.length);
      expectMean(sizes, sirFinalSize.mean, sirFinalSize.se);
      const early = runs.map(({ infections }) => infections.filter((t) => t <= T).length);
      expectMean(early, sirSizeAtT.mean, sirSizeAtT.se);
      const last = runs.map(({ recoveries }) => Math.max(...recoveries));
      // Not known for the heavy tail.
      if (sirExtinctionTime) expectMean(last, sirExtinctionTime.mean, sirExtinctionTime.se);
      expectMean(sirSizes(options, 4000, rng), sirFinalSize.mean, sirFinalSize.se);
      const stopped = Array.from({ length: 500 }, () => simulateSir({ ...options, horizon: T }, rng).infections.length);
      expectMean(stopped, sirSizeAtT.mean, sirSizeAtT.se);
    });
});

describe('laws', () => {
  for (const kernel of SOME_KERNELS)
    it(`${kernel.id} ${JSON.stringify(kernel.parameters)}: the exact final size from three seeds`, () => {
      const options = { ...basics, kernel, population: 35, seeds: 3 };
      const exact = completed(finalSizeSir(kernel, 35, 3));
      const rng = stream(22, kernel.id);
      const runs = Array.from({ length: 800 }, () => simulateSir(options, rng).infections.length);
      expectMean(runs, meanOf(exact, 3));
      const sizes = sirSizes(options, 6000, rng);
      expectMean(sizes, meanOf(exact, 3));
      for (const i of [0, 1, 20])
        expectMean(
          sizes.map((size) => Number(size === 3 + i)),
          exact[i],
        );
    });
  it('has marked sizes of the same law with and without times', () => {
    const kernel = kernelOf('PL', { kappa: 0.6, theta: 0.8, c: 1 });
    const options = { ...basics, kernel, beta: 0.5, marks: markSampler() };
    const rng = stream(23, 'marked');
    const sizes = sirSizes(options, 6000, rng);
    const { mean, standardError } = momentsOf(sizes);
    const runs = Array.from({ length: 3000 }, () => simulateSir(options, rng));
    expectMean(
      runs.map(({ infections }) => infections.length),
      mean,
      standardError,
    );
    expect(runs[0].marks).toHaveLength(runs[0].infections.length);
  });
  it('has people recover by the law of the kernel', () => {
    const kernel = kernelOf('GAUSS', { kappa: 2, theta: 0.9 });
    const rng = stream(24, 'recoveries');
    const lags: number[] = [];
    for (let run = 0; run < 60; run++) {
      const { infections, recoveries } = simulateSir({ ...basics, kernel }, rng);
      lags.push(kernel.survival(recoveries[0] - infections[0]));
    }
    expectMean(lags, 1 / 2);
  });
});

describe('an epidemic that goes on', () => {
  it('has the law of the whole: seeds, or what they had done by then', () => {
    const kernel = kernelOf('LIN', { kappa: 1.6, theta: 0.5 });
    const exact = meanOf(completed(finalSizeSir(kernel, 30, 1)), 1);
    const rng = stream(25, 'on');
    const sizes = Array.from({ length: 2500 }, () => {
      const whole = { ...basics, population: 30, kernel };
      const { infections, recoveries } = simulateSir({ ...whole, horizon: 1 }, rng);
      // Recoveries after the horizon are not known; by the law given that they are after it.
      const later = recoveries.map((r, i) =>
        r < Infinity ? r : infections[i] + kernel.recovery(rng.uniformPositive() * kernel.survival(1 - infections[i])),
      );
      return simulateSir({ ...whole, observed: { infections, recoveries: later, end: 1 } }, rng).infections.length;
    });
    expectMean(sizes, exact);
  });
  it('goes on from infections alone, recoveries drawn given all that was seen', () => {
    // Whole runs are kept where their history up to time 1 has two infections; nothing but their number is used.
    const kernel = kernelOf('EXP', { kappa: 2, theta: 1 });
    const whole = { ...basics, population: 12, kernel };
    const rng = stream(26, 'kept');
    const kept: number[] = [];
    const drawn: number[] = [];
    for (let run = 0; run < 6000; run++) {
      const { infections } = simulateSir(whole, rng);
      if (infections.length < 2 || infections[1] > 1 || (infections[2] ?? 2) <= 1) continue;
      kept.push(infections.length);
      const seen = { kernel, population: 12, infections: infections.slice(0, 2), seeds: 1 };
      const cloud = new RecoveryParticles(seen, 'full', 200, rng);
      cloud.advance(1);
      const observed = { infections: seen.infections, recoveries: cloud.draw(rng), end: 1 };
      drawn.push(simulateSir({ ...whole, observed }, rng).infections.length);
    }
    const { mean, standardError } = momentsOf(kept);
    expect(kept.length).toBeGreaterThan(300);
    expectMean(drawn, mean, standardError);
  });
});

describe('shape of a run', () => {
  const kernel = kernelOf('EXP', { kappa: 3, theta: 1 });
  it('is in order, and says how it ended', () => {
    const { infections, recoveries, ending } = simulateSir({ ...basics, kernel, horizon: 2 }, stream(27, 'shape'));
    expect(infections.every((t, i) => (i === 0 ? t === 0 : t >= infections[i - 1]) && t <= 2)).toBe(true);
    expect(recoveries.every((r, i) => r > infections[i] && (r <= 2 || r === Infinity))).toBe(true);
    expect(['horizon', 'extinct']).toContain(ending.reason);
    const all = simulateSir({ ...basics, population: 5, seeds: 5, kernel }, stream(27, 'all'));
    expect(all.ending).toEqual({ reason: 'everybody', time: 0 });
  });
  it('needs whole people', () => {
    expect(() => simulateSir({ ...basics, population: 10.5, kernel }, stream(1, 'x'))).toThrow(DataError);
    expect(() => sirSizes({ ...basics, population: 1, seeds: 2, kernel }, 1, stream(1, 'x'))).toThrow(DataError);
  });
});
