/** Expected intensities against reference numbers and the closed form of one seed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { aloneStillInfected, expectedIntensity, intensityGap } from './intensity-gap';
import { kernelOf, type KernelId, type KernelParameters } from '../kernels';
import { completed, kernelOfRate } from './simulation-test-support';

interface Case {
  kernel: KernelId;
  params: Omit<KernelParameters, 'kappa'>;
  betaI: number;
  N: number;
  times: number[];
  at: number;
  hawkesN: number;
  validityConditioned: { mean: number; se: number };
  fullyConditioned: { mean: number; se: number };
}
const text = readFileSync(new URL('../fixtures/intensity-gap.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };
const streams = (...key: readonly (string | number)[]) => stream(31, ...key);

describe('expected intensity', () => {
  for (const [k, one] of cases.entries())
    it(`reference case ${k + 1}, ${one.kernel}`, () => {
      const { kernel, params, betaI, N, times, at } = one;
      const infections = Float64Array.from(times);
      const seen = { kernel: kernelOfRate(kernel, params, betaI), population: N, infections, seeds: 1 };
      const gap = completed(intensityGap(seen, Float64Array.of(at), 20_000, streams));
      expect(gap.hawkesN[0]).toBeCloseTo(one.hawkesN, 12);
      const { possible, full } = gap;
      const errors = [
        Math.hypot(possible.error[0], one.validityConditioned.se),
        Math.hypot(full.error[0], one.fullyConditioned.se),
      ];
      expect(Math.abs(possible.mean[0] - one.validityConditioned.mean)).toBeLessThan(4 * errors[0]);
      expect(Math.abs(full.mean[0] - one.fullyConditioned.mean)).toBeLessThan(4 * errors[1]);
      expect(errors[0] + errors[1]).toBeLessThan(0.2);
    });
  it('of one seed follows the closed form, below HawkesN', () => {
    expect(aloneStillInfected(1, 2.2, 20, 1)).toBeCloseTo(0.128, 3);
    const kernel = kernelOf('EXP', { kappa: 2, theta: 1 });
    const seen = { kernel, population: 40, infections: Float64Array.of(0), seeds: 1 };
    const grid = Float64Array.of(0, 0.3, 1, 2.5);
    const { mean, error } = completed(expectedIntensity(seen, grid, 'full', 20_000, streams));
    for (const [k, t] of grid.entries()) {
      const wanted = (2 * 39 * aloneStillInfected(1, 2, 40, t)) / 40;
      expect(Math.abs(mean[k] - wanted)).toBeLessThan(4 * error[k] + 1e-12);
    }
  });
  it('without conditions is HawkesN, weights included', () => {
    const kernel = kernelOf('PL', { kappa: 1.2, theta: 0.8, c: 1 });
    const infections = Float64Array.of(0, 0, 0.5, 0.9);
    const seen = { kernel, population: 9.5, infections, seeds: 2, weights: Float64Array.of(2, 1, 0.5, 3) };
    const grid = Float64Array.of(0, 0.4, 0.5, 2);
    const { mean, error, lostAt } = completed(expectedIntensity(seen, grid, 'none', 20_000, streams));
    const { hawkesN } = completed(intensityGap(seen, grid, 200, streams));
    for (const k of grid.keys()) expect(Math.abs(mean[k] - hawkesN[k])).toBeLessThan(4 * error[k] + 1e-12);
    expect(lostAt).toBe(-1);
  });
  it('walks along a history of hundreds of events', () => {
    const kernel = kernelOf('EXP', { kappa: 2, theta: 1 });
    const infections = Float64Array.from({ length: 150 }, (_, i) => i * 0.3);
    const seen = { kernel, population: 400, infections, seeds: 1 };
    const { full, possible } = completed(intensityGap(seen, Float64Array.of(20, 44), 2000, streams));
    expect(full.lostAt).toBe(-1);
    expect([...full.mean, ...possible.mean].every((x) => x > 0)).toBe(true);
  });
  it('after a silence that leaves no chance its number still compares those who explain it best', () => {
    const kernel = kernelOf('LIN', { kappa: 1e6, theta: 1 });
    const seen = { kernel, population: 1e6, infections: Float64Array.of(0), seeds: 1 };
    const { mean } = completed(expectedIntensity(seen, Float64Array.of(0.9), 'full', 400, streams));
    expect(mean[0]).toBe(0);
  });
  it('says where nobody could have infected the next', () => {
    const kernel = kernelOf('LIN', { kappa: 1, theta: 1 });
    const seen = { kernel, population: 9, infections: Float64Array.of(0, 0.5, 3), seeds: 1 };
    const { possible } = completed(intensityGap(seen, Float64Array.of(1, 4), 2000, streams));
    expect(possible.lostAt).toBe(2);
    expect(Number.isNaN(possible.mean[1])).toBe(true);
  });
});
