import { describe, expect, it } from 'vitest';
import { cutRuns, fanAt, modelWords, remarkOf, roundedSize } from './forecast-facts';

describe('facts of a forecast', () => {
  const fan = {
    kind: 'series' as const,
    x: Float64Array.of(10, 20, 40),
    y: Float64Array.of(5, 9, 13),
    bands: [{ label: '5–95 % of runs', lo: Float64Array.of(5, 6, 8), hi: Float64Array.of(5, 12, 20) }],
  };
  it('is read between the times that were kept, and not before it begins', () => {
    expect(fanAt({ fan, until: 10 }, 15)).toEqual({ median: 7, low: 5.5, high: 8.5 });
    expect(fanAt({ fan, until: 10 }, 40)).toEqual({ median: 13, low: 8, high: 20 });
    expect(fanAt({ fan, until: 10 }, 9)).toBeUndefined();
    expect(fanAt({ fan, until: 10 }, 41)).toBeUndefined();
  });
  it('never says less than what was observed', () => {
    const facts = { low: 163, high: 378, events: 163 };
    expect([163, 171, 378].map((size) => roundedSize(facts, size))).toEqual([163, 170, 380]);
    expect(roundedSize({ ...facts, high: 163 }, 163)).toBe(163);
  });
  it('counts runs that were cut off', () => {
    const column = (id: string, values: Float64Array) => ({
      kind: 'table' as const,
      columns: [{ id, label: id, values }],
    });
    expect(cutRuns(column('cut', Float64Array.of(0, 1, 1)))).toBe(2);
    expect(cutRuns(column('size', Float64Array.of(0, 1, 1)))).toBe(0);
    expect(cutRuns(undefined)).toBe(0);
  });
  it('passes on what the forecast says of itself', () => {
    const fit = {
      kind: 'table' as const,
      columns: [{ id: 'forecastSays', label: '', values: ['3 of 400 runs were cut off.'] }],
    };
    expect(remarkOf(fit)).toBe('3 of 400 runs were cut off.');
    expect(remarkOf(undefined)).toBe('');
  });
  it('calls models by their names', () => {
    expect(modelWords({ population: 'finite', kernel: 'PL', weight: 'off' })).toBe('HawkesN PL');
    expect(modelWords({ population: 'unlimited', kernel: 'EXP', weight: 'fit' })).toBe('Hawkes EXP, followers');
  });
});
