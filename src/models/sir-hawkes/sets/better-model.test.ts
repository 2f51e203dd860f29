import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterByBots, betterMap, betterOf, botShare, percentiles, type Better } from './better-model';
import type { SetFit } from './set-fit';

const fit = (ksP: number, ksDistance: number): SetFit => ({ ksP, ksDistance }) as SetFit;
const column = ({ columns }: ReturnType<typeof betterMap>, id: string): number[] =>
  Array.from(columns.find((one) => one.id === id)!.values as Float64Array);

describe('the better of two models', () => {
  it('is the one with the smaller distance, where both pass', () => {
    expect(betterOf(fit(0.2, 0.05), fit(0.1, 0.06))).toBe('first');
    expect(betterOf(fit(0.2, 0.07), fit(0.1, 0.06))).toBe('second');
  });
  it('is neither where one does not pass, was not fitted, or both are equal', () => {
    expect(betterOf(fit(0.05, 0.01), fit(0.5, 0.06))).toBe('none');
    expect(betterOf(fit(0.5, 0.01), fit(NaN, 0.06))).toBe('none');
    expect(betterOf(null, fit(0.5, 0.06))).toBe('none');
    expect(betterOf(fit(0.5, 0.06), undefined)).toBe('none');
    expect(betterOf(fit(0.5, 0.06), fit(0.5, 0.06))).toBe('none');
  });
});

it('percentiles of equal values are equal, and their mean is one half', () => {
  expect([...percentiles([5, 1, 5, 9])]).toEqual([0.5, 0.125, 0.5, 0.875]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
      const mean = percentiles(values).reduce((sum, x) => sum + x, 0) / values.length;
      expect(mean).toBeCloseTo(0.5, 12);
    }),
    { numRuns: 30 },
  );
});

describe('the map', () => {
  it('goes by size and within it by duration, and is empty where nothing was decided', () => {
    const better: Better[] = ['first', 'second', 'none', 'first'];
    const map = betterMap(better, [10, 20, 30, 40], [8, 1, 2, 4], 2);
    expect(column(map, 'sizeFrom')).toEqual([0, 0, 50, 50]);
    expect(column(map, 'sizeTo')).toEqual([50, 50, 100, 100]);
    expect(column(map, 'durationFrom')).toEqual([0, 50, 0, 50]);
    expect(column(map, 'durationTo')).toEqual([50, 100, 50, 100]);
    expect(column(map, 'cascades')).toEqual([1, 1, 0, 1]);
    expect(column(map, 'share')).toEqual([0, 1, NaN, 1]);
  });
  it('loses no decided cascade', () => {
    const one = fc.record({
      which: fc.constantFrom<Better>('first', 'second', 'none'),
      size: fc.integer({ min: 1, max: 6 }),
      span: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one), fc.integer({ min: 2, max: 20 }), (all, bins) => {
        const map = betterMap(
          all.map(({ which }) => which),
          all.map(({ size }) => size),
          all.map(({ span }) => span),
          bins,
        );
        const decided = all.filter(({ which }) => which !== 'none').length;
        expect(column(map, 'cascades').reduce((sum, x) => sum + x, 0)).toBe(decided);
      }),
      { numRuns: 40 },
    );
  });
});

describe('shares of bots', () => {
  it('count those events of which it is known', () => {
    const bots = Uint8Array.of(0, 1, 2, 2, 1, 0);
    expect([botShare(bots, 0, 2), botShare(bots, 1, 5), botShare(bots, 2, 4), botShare(undefined, 0, 2)]).toEqual([
      0.5,
      1,
      NaN,
      NaN,
    ]);
  });
  it('are cut into parts of equal numbers, equal shares together', () => {
    const better: Better[] = ['second', 'first', 'first', 'second', 'none', 'first'];
    const table = betterByBots(better, [0.1, 0.4, 0.5, 0.1, 0.2, NaN], 2);
    expect(column(table, 'botFrom')).toEqual([0.1, 0.4]);
    expect(column(table, 'botTo')).toEqual([0.1, 0.5]);
    expect(column(table, 'cascades')).toEqual([2, 2]);
    expect(column(table, 'share')).toEqual([0, 1]);
    expect(column(table, 'standardError').every((error) => error > 0)).toBe(true);
    expect(
      betterByBots(
        better,
        better.map(() => NaN),
        3,
      ).columns[0].values,
    ).toHaveLength(0);
  });
});
