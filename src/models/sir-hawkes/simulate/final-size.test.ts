/** Exact laws of the final size against reference numbers and against each other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../core/errors';
import { borel, exponentialOneByOne, finalSizeHawkesN, finalSizeSir, MOST_PEOPLE } from './final-size';
import { escapeLaw, exponentialRows, mixedRows } from './infectivity-law';
import { kernelOf, type KernelId, type KernelParameters } from '../kernels';
import { completed, kernelOfRate, meanOf, SOME_KERNELS } from './simulation-test-support';

interface Case {
  model: 'HawkesN' | 'SIR' | 'Hawkes';
  kernel: KernelId;
  params: Omit<KernelParameters, 'kappa'>;
  betaI: number;
  N: number;
  nstar: number;
  pmf: number[];
  mean: number;
}
const text = readFileSync(new URL('../fixtures/final-size.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };

const farthest = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one, (p, i) => Math.abs(p - other[i])).reduce((a, b) => Math.max(a, b));

const total = (pmf: Float64Array): number => pmf.reduce((a, b) => a + b, 0);

describe('reference laws', () => {
  for (const { model, kernel, params, betaI, N, nstar, pmf } of cases)
    it(`${model} ${kernel}, N = ${N}, n* = ${nstar}`, () => {
      const law = {
        HawkesN: () => completed(finalSizeHawkesN(nstar, N, 1)),
        SIR: () => completed(finalSizeSir(kernelOfRate(kernel, params, betaI), N, 1)),
        Hawkes: () => borel(nstar, pmf.length),
      }[model]();
      expect(law).toHaveLength(pmf.length);
      expect(farthest(law, pmf)).toBeLessThan(1e-13);
    });
});

/** HawkesN by generations: X' ~ Binomial(S, 1 − e^(−n* X/N)). P(susceptible, in the last generation), most susceptible first. */
function byGenerations(offspring: number, population: number, seeds: number): Float64Array {
  const most = population - seeds;
  const pmf = new Float64Array(most + 1);
  const states = Array.from({ length: most + 1 }, () => new Float64Array(population + 1));
  states[most][seeds] = 1;
  for (let s = most; s >= 0; s--)
    for (let x = 1; x <= population; x++) {
      if (states[s][x] === 0) continue;
      const escape = Math.exp((-offspring * x) / population);
      let chance = states[s][x] * escape ** s;
      for (let j = 0; j <= s; j++) {
        if (j === 0) pmf[most - s] += chance;
        else states[s - j][j] += chance;
        chance *= ((s - j) / (j + 1)) * (1 / escape - 1);
      }
    }
  return pmf;
}

describe('exact laws', () => {
  it('agree with the chain of generations at N = 150', () => {
    for (const [offspring, seeds] of [
      [0.9, 1],
      [2, 4],
    ])
      expect(
        farthest(completed(finalSizeHawkesN(offspring, 150, seeds)), byGenerations(offspring, 150, seeds)),
      ).toBeLessThan(1e-13);
  });
  it('agree for SIR-EXP in three ways at N = 200', () => {
    const kernel = kernelOf('EXP', { kappa: 1.7, theta: 0.3 });
    const chain = completed(finalSizeSir(kernel, 200, 2));
    expect(farthest(chain, completed(exponentialOneByOne(1.7, 200, 2)))).toBeLessThan(1e-14);
    const rows = completed(mixedRows(escapeLaw(kernel, 200), 198));
    expect(farthest(rows, exponentialRows(1.7, 200, 198))).toBeLessThan(1e-13);
  });
  it('agree where two kernels are one', () => {
    const q = 1 + 1 / 2.3;
    const power = kernelOf('PL', { kappa: 2, theta: 1.3, c: 0.9 });
    const same = kernelOfRate('QEXP', { q, lambda: 2.3 / 0.9 }, power.infectionRate);
    expect(farthest(completed(finalSizeSir(power, 80, 1)), completed(finalSizeSir(same, 80, 1)))).toBeLessThan(1e-12);
    const line = kernelOf('LIN', { kappa: 2, theta: 0.6 });
    const straight = kernelOf('QEXP', { kappa: 2, q: 1e-12, lambda: 0.6 });
    expect(farthest(completed(finalSizeSir(line, 80, 1)), completed(finalSizeSir(straight, 80, 1)))).toBeLessThan(
      1e-10,
    );
  });
  it('add up to 1 at N = 120, for kernels of every shape', () => {
    const extreme = [
      kernelOf('PL', { kappa: 1, theta: 0.3, c: 0.01 }),
      kernelOf('QEXP', { kappa: 2, q: 0.3, lambda: 1 }),
      kernelOf('QEXP', { kappa: 2, q: 8, lambda: 1 }),
      kernelOf('LIN', { kappa: 0.02, theta: 1 }),
      kernelOf('LIN', { kappa: 20, theta: 0.01 }),
    ];
    for (const kernel of [...SOME_KERNELS, ...extreme])
      expect(Math.abs(total(completed(finalSizeSir(kernel, 120, 1))) - 1)).toBeLessThan(1e-12);
  });
  it('have the means of the specification: fewer for random infectivity', () => {
    expect(meanOf(completed(finalSizeSir(kernelOf('EXP', { kappa: 1.5, theta: 1 }), 30, 1)), 1)).toBeCloseTo(7.5331, 4);
    const power = { theta: 1.5, c: 2 };
    const unit = kernelOf('PL', { ...power, kappa: 1 }).branchingFactor;
    expect(meanOf(completed(finalSizeSir(kernelOf('PL', { ...power, kappa: 1.5 / unit }), 30, 1)), 1)).toBeCloseTo(
      5.8815,
      4,
    );
    expect(meanOf(completed(finalSizeHawkesN(1.5, 30, 1)), 1)).toBeCloseTo(10.6125, 4);
  });
  it('tend to Borel for large N, and have a real N between whole ones', () => {
    expect(farthest(borel(0.6, 20), completed(finalSizeHawkesN(0.6, 500, 1)))).toBeLessThan(2e-3);
    const sizes = [10, 10.5, 11].map((population) => meanOf(completed(finalSizeHawkesN(2, population, 1)), 1));
    expect(sizes[1]).toBeGreaterThan(sizes[0]);
    expect(sizes[1]).toBeLessThan(sizes[2]);
    const between = completed(finalSizeHawkesN(2, 10.5, 1));
    expect(between).toHaveLength(11);
    expect(total(between)).toBeCloseTo(1, 13);
  });
  it('say what they are not made for', () => {
    const kernel = kernelOf('LIN', { kappa: 1, theta: 1 });
    expect(completed(finalSizeSir(kernel, 3, 3))[0]).toBeCloseTo(1, 13);
    expect(() => completed(finalSizeSir(kernel, 10.5, 1))).toThrow(DataError);
    expect(() => completed(finalSizeSir(kernel, MOST_PEOPLE + 1, 1))).toThrow(DataError);
    expect(() => completed(finalSizeHawkesN(1, 2, 3))).toThrow(DataError);
  });
});
