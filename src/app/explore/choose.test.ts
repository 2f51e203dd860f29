import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCascades } from '../../core/cascade-facts';
import { chooseCascades, inOrder, LEAST_FOR_SPEED, ORDERS, rankCascades } from './choose';
import { setOf } from './testing/set-of';

const three = setOf(
  [
    [[0, 5]],
    [
      [1, 0],
      [2, 4],
      [0, 9],
    ],
    [
      [2, 7],
      [3, 8],
    ],
  ],
  ['first', 'second', 'third'],
  ['ann', 'Bob', 'cyd', '<b>dan</b>'],
);

describe('choosing cascades', () => {
  const measures = measureCascades(three);
  const chosen = (filters: Parameters<typeof chooseCascades>[2], except?: Parameters<typeof chooseCascades>[3]) =>
    Array.from(chooseCascades(three, measures, filters, except));

  it('takes all without a filter, and those within every filter', () => {
    expect(chosen({})).toEqual([1, 1, 1]);
    expect(chosen({ sizes: [2, 3] })).toEqual([0, 1, 1]);
    expect(chosen({ sizes: [2, 3], durations: [0, 1] })).toEqual([0, 0, 1]);
    expect(chosen({ window: [5, 7] })).toEqual([1, 0, 1]);
    expect(chosen({ user: 'ann' })).toEqual([1, 1, 0]);
    expect(chosen({ user: 'nobody' })).toEqual([0, 0, 0]);
  });

  it('finds names of cascades and of users, whatever their case', () => {
    expect(chosen({ search: 'THIRD' })).toEqual([0, 0, 1]);
    expect(chosen({ search: 'bob' })).toEqual([0, 1, 0]);
    expect(chosen({ search: '<b>' })).toEqual([0, 0, 1]);
    expect(chosen({ search: '  ' })).toEqual([1, 1, 1]);
  });

  it('leaves one filter out where its own plot is drawn', () => {
    expect(chosen({ sizes: [2, 3], durations: [0, 1] }, 'sizes')).toEqual([1, 0, 1]);
    expect(chosen({ user: 'ann', search: 'third' }, 'user')).toEqual([0, 0, 1]);
  });
});

describe('the order of cascades', () => {
  it('is by size, duration and beginning, ties as in the file', () => {
    const measures = measureCascades(three);
    expect(Array.from(rankCascades(measures, 'largest'))).toEqual([1, 2, 0]);
    expect(Array.from(rankCascades(measures, 'longest'))).toEqual([1, 2, 0]);
    expect(Array.from(rankCascades(measures, 'latest'))).toEqual([2, 0, 1]);
    expect(Array.from(rankCascades(measures, 'file'))).toEqual([0, 1, 2]);
    // None has enough events for a speed.
    expect(Array.from(rankCascades(measures, 'fastest'))).toEqual([0, 1, 2]);
  });

  it('is a sorted permutation for any sizes', () => {
    const cascade = fc.array(fc.nat(20), { minLength: 1, maxLength: 9 }).map((gaps) => {
      let t = 0;
      return gaps.map((gap, user): [number, number] => [user, (t += gap)]);
    });
    fc.assert(
      fc.property(fc.array(cascade, { maxLength: 30 }), fc.constantFrom(...ORDERS), (cascades, order) => {
        const measures = measureCascades(setOf(cascades));
        const { sizes, durations, starts } = measures;
        const ranked = Array.from(rankCascades(measures, order));
        expect(ranked.slice().sort((a, b) => a - b)).toEqual(cascades.map((_, c) => c));
        const key = (c: number): number => {
          if (order === 'largest') return -sizes[c];
          if (order === 'longest') return -durations[c];
          if (order === 'latest') return -starts[c];
          if (order === 'file') return c;
          return sizes[c] < LEAST_FOR_SPEED ? Infinity : durations[c] / (sizes[c] - 1);
        };
        for (let k = 1; k < ranked.length; k++) {
          const [a, b] = [ranked[k - 1], ranked[k]];
          expect(key(a) < key(b) || (key(a) === key(b) && a < b)).toBe(true);
        }
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('is read through a mask', () => {
    expect(Array.from(inOrder(Int32Array.of(2, 0, 1), Uint8Array.of(1, 0, 1)))).toEqual([2, 0]);
  });
});
