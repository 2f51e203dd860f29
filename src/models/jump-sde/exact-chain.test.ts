import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { result } from '../independent-cascade/test-support';
import { birthDeathMean } from './birth-death';
import { exactChain } from './exact-chain';
import { exactFixture, largestDifference, modelOfCase } from './exact-fixture';
import { timeGrid } from './propagation';
import { modelOf, tinyModels } from './small-models';

const text = (name: string): string => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
const reference = exactFixture(text('exact-ctmc'));

const solved = (...[model, times]: Parameters<typeof exactChain>) => result(exactChain(model, times));

describe('agrees with the matrix exponential to 1e-8 (fixtures/exact-ctmc.json)', () => {
  for (const one of reference.cases) {
    const times = Float64Array.from(one.times);
    for (const kind of ['SI', 'SIS'] as const)
      it(`${one.name}, ${kind}, with thresholds and without`, () => {
        expect(largestDifference(solved(modelOfCase(one, kind), times).active, one[kind].p)).toBeLessThan(1e-8);
        const limited = solved(modelOfCase(one, kind, true), times).active;
        expect(largestDifference(limited, one[`${kind}_throttled`].p)).toBeLessThan(1e-8);
      });
    // the largest case has no numbers for three states each
    it.skipIf(!one.SIR)(`${one.name}, SIR`, () => {
      const { active, recovered } = solved(modelOfCase(one, 'SIR'), times);
      expect(largestDifference(active, one.SIR?.p_active ?? [])).toBeLessThan(1e-8);
      expect(largestDifference(recovered, one.SIR?.p_recovered ?? [])).toBeLessThan(1e-8);
    });
  }
});

describe('complete networks', () => {
  it('are a birth–death chain, which meets its own reference numbers to 1e-6', () => {
    for (const one of reference.complete) {
      const { n, beta_per_arc: beta, gamma, initial_active: initial, times } = one;
      birthDeathMean(n, beta, 0, initial, times).forEach((mean, k) => expect(mean).toBeCloseTo(one.I_SI[k], 6));
      birthDeathMean(n, beta, gamma, initial, times).forEach((mean, k) => expect(mean).toBeCloseTo(one.I_SIS[k], 6));
    }
  });

  for (const kind of ['SI', 'SIS'] as const)
    it(`give the same as the full chain of ten nodes, ${kind}`, () => {
      const n = 10;
      const arcs = Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n, 0.15] as const);
      const model = modelOf({
        n,
        arcs: arcs.filter(([j, i]) => j !== i),
        sources: [1, 7],
        recovery: new Array<number>(n).fill(0.4),
        kind,
      });
      const times = timeGrid(3, 5);
      const { active } = solved(model, times);
      const means = birthDeathMean(n, 0.15, kind === 'SI' ? 0 : 0.4, 2, [...times]);
      means.forEach((mean, k) => {
        const sum = active.subarray(k * n, k * n + n).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(mean, 9);
      });
    });
});

/** P(a sum of exponentials of distinct rates ≤ t) = 1 − Σ_k e^{−λ_k t} Π_{l≠k} λ_l / (λ_l − λ_k). */
function hypoexponential(rates: readonly number[], t: number): number {
  return rates.reduce(
    (rest, at, k) =>
      rest -
      rates.reduce((product, other, l) => (l === k ? product : (product * other) / (other - at)), Math.exp(-at * t)),
    1,
  );
}

it('on a directed path is the law of a sum of exponential delays', () => {
  const rates = [0.7, 1.9, 0.31, 2.6, 1.2, 0.95, 3.4, 0.52, 1.5, 2.2, 0.83, 1.05];
  const model = modelOf({ n: 13, arcs: rates.map((rate, i) => [i, i + 1, rate] as const) });
  const times = timeGrid(20);
  const { active } = solved(model, times);
  times.forEach((t, k) => {
    for (let i = 1; i < 13; i++)
      expect(Math.abs(active[k * 13 + i] - hypoexponential(rates.slice(0, i), t))).toBeLessThan(1e-9);
  });
});

it('is stable where q t is large, fast and slow arcs together', () => {
  const model = modelOf({
    n: 3,
    arcs: [
      [0, 1, 3000],
      [1, 2, 0.5],
    ],
    kind: 'SIR',
    recovery: [0, 0, 0.25],
  });
  const times = timeGrid(10);
  const { active, recovered } = solved(model, times);
  times.forEach((t, k) => {
    expect(active[3 * k + 1]).toBeCloseTo(1 - Math.exp(-3000 * t), 10);
    expect(active[3 * k + 2] + recovered[3 * k + 2]).toBeCloseTo(hypoexponential([3000, 0.5], t), 10);
    expect(recovered[3 * k + 2]).toBeCloseTo(hypoexponential([3000, 0.5, 0.25], t), 10);
  });
});

it('comes to rest early where everybody is active long before the horizon', () => {
  const model = modelOf({ n: 2, arcs: [[0, 1, 50]] });
  const { active, work } = solved(model, timeGrid(1e6, 4));
  expect([...active]).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(work).toBeLessThan(100);
});

it('stands still where nothing moves, and knows networks of one node', () => {
  expect([...solved(modelOf({ n: 2, arcs: [] }), timeGrid(3, 1)).active]).toEqual([1, 0, 1, 0]);
  const { active, recovered } = solved(modelOf({ n: 1, arcs: [], kind: 'SIR', recovery: [0.5] }), timeGrid(2, 1));
  expect(active[1]).toBeCloseTo(Math.exp(-1), 12);
  expect(recovered[1]).toBeCloseTo(1 - Math.exp(-1), 12);
});

it('gives probabilities that grow for SI and sum to one with those never active for SIR', () => {
  fc.assert(
    fc.property(tinyModels(4, 'SI'), (model) => {
      const { active } = solved(model, timeGrid(2, 8));
      for (let k = 0; k < active.length; k++) {
        expect(active[k]).toBeLessThanOrEqual(1 + 1e-12);
        expect(active[k]).toBeGreaterThanOrEqual((active[k - model.n] ?? 0) - 1e-12);
      }
    }),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(tinyModels(4, 'SIR'), (model) => {
      const { active, recovered } = solved(model, timeGrid(2, 8));
      active.forEach((p, k) => {
        expect(p + recovered[k]).toBeLessThanOrEqual(1 + 1e-12);
        expect(recovered[k]).toBeGreaterThanOrEqual((recovered[k - model.n] ?? 0) - 1e-12);
      });
    }),
    { numRuns: 60 },
  );
});
