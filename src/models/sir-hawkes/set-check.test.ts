import { describe, expect, it } from 'vitest';
import { sizeOfCascades, type CascadeSet } from '../../core/cascade';
import { checkFitSet, checkPopularity, checkSizeLikelihood } from './set-check';
import { estimateFitSet, estimatePopularity, estimateSizeLikelihood } from './set-estimate';
import { fitSet, popularity, sizeLikelihood } from './set-methods';
import { setOf, settingsOf } from './sets/set-test-support';
import { usableCascades } from './sets/usable-cascades';

const even = (events: number, step = 1): Float64Array => Float64Array.from({ length: events }, (_, k) => k * step);
const set = setOf([...Array.from({ length: 12 }, () => even(20)), even(4)]);
const observed = (of: CascadeSet) => ({ set: of, nodes: new Int32Array() });
const codes = (issues: readonly { code: string; severity: string }[]): string[] =>
  issues.map(({ code, severity }) => `${code} ${severity}`);
const p = settingsOf(fitSet.parameters);
const q = settingsOf(popularity.parameters, { until: 12 });

describe('fits of all cascades', () => {
  it('are fine with enough events, and before cascades are there', () => {
    expect(checkFitSet(p, observed(set))).toEqual([]);
    expect(checkFitSet(p)).toEqual([]);
  });
  it('need a model, cascades, and events', () => {
    const nothing = { fitEXP: false, fitPL: false, fitSI: false };
    expect(codes(checkFitSet({ ...p, ...nothing }, observed(set)))).toEqual(['no-models stopped']);
    expect(codes(checkFitSet(p, observed(setOf([]))))).toEqual(['no-cascades stopped']);
    expect(codes(checkFitSet({ ...p, least: 21 }, observed(set)))).toEqual(['too-few-events stopped']);
  });
  it('need marks where all models weigh them, and say so where some do', () => {
    expect(codes(checkFitSet({ ...p, weights: 'fit' }, observed(set)))).toEqual(['marks-missing stopped']);
    expect(codes(checkFitSet({ ...p, weights: 'both' }, observed(set)))).toEqual(['marks-missing note']);
  });
  it('say what is left out, and what cannot be compared', () => {
    expect(codes(checkFitSet({ ...p, least: 2 }, observed(set)))).toEqual(['more-events-needed note']);
    expect(codes(checkFitSet({ ...p, first: 'QEXP' }, observed(set)))).toEqual(['nothing-compared note']);
    expect(codes(checkFitSet({ ...p, first: 'PL' }, observed(set)))).toEqual(['nothing-compared note']);
  });
});

describe('predictions', () => {
  it('are fine where something is left to predict', () => {
    expect(checkPopularity(q, observed(set))).toEqual([]);
    expect(codes(checkPopularity({ ...q, until: 100 }, observed(set)))).toEqual(['nothing-later note']);
    expect(codes(checkPopularity({ ...q, observeBy: 'all' }, observed(set)))).toEqual(['nothing-later stopped']);
    expect(codes(checkPopularity({ ...q, marked: true }, observed(set)))).toEqual(['marks-missing stopped']);
  });
  it('need ten cascades', () => {
    const issues = checkPopularity(q, observed(setOf(Array.from({ length: 9 }, () => even(20)))));
    expect(issues).toMatchObject([{ code: 'too-few-cascades', severity: 'stopped', found: '9 cascades' }]);
  });
  it('of sizes are remarked on where all is seen', () => {
    const r = settingsOf(sizeLikelihood.parameters, { observeBy: 'all' });
    expect(codes(checkSizeLikelihood(r, observed(set)))).toEqual(['nothing-later note']);
  });
});

it('usable are those with enough events observed, and the first of them', () => {
  const window = { observeBy: 'time', until: 3, share: 1, least: 2, most: 2 } as const;
  const many = setOf([even(3), even(9), even(2, 9), even(9), even(9)]);
  const options = { starts: 1, sums: 'auto', subcritical: false } as const;
  const found = usableCascades(many, window, [{ kernel: 'SI', finite: false, marked: false }], options);
  expect([[...found.cascades], [...found.observed], found.leftOut]).toEqual([[1, 3], [4, 4], 2]);
});

it('estimates grow with the set', () => {
  const sizes = [10, 1000].map((count) => ({ count, events: 100 * count, largest: 200 }));
  const r = settingsOf(sizeLikelihood.parameters, { most: 0 });
  const costs = sizes.map((size) => [
    estimateFitSet(p, undefined, size).operations,
    estimatePopularity(q, undefined, size).operations,
    estimateSizeLikelihood(r, undefined, size).operations,
  ]);
  for (const k of [0, 1, 2]) expect(costs[1][k]).toBeGreaterThan(20 * costs[0][k]);
  expect(estimateFitSet(p).operations).toBeGreaterThan(0);
});

it('estimates count no cascade that is too short, and no event behind the observed part', () => {
  const long = Array.from({ length: 20 }, () => even(40));
  const short = Array.from({ length: 500 }, () => even(3));
  const cost = (cascades: CascadeSet, change: object = {}): number =>
    estimateFitSet({ ...settingsOf(fitSet.parameters, { least: 10 }), ...change }, undefined, sizeOfCascades(cascades))
      .operations;
  const alone = cost(setOf(long));
  expect(cost(setOf([...short, ...long]))).toBe(alone);
  expect(cost(setOf(long), { most: 10 })).toBeLessThan(0.6 * alone);
  expect(cost(setOf(long), { observeBy: 'share', share: 0.5 })).toBeLessThan(0.8 * alone);
});
