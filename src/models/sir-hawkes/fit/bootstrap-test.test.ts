/** p-values among simulated statistics. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { bootstrapP } from './bootstrap-test';

describe('bootstrapP', () => {
  it('counts simulated values at or above the observed one, itself included', () => {
    expect(bootstrapP(3, [1, 2, 3, 4])).toEqual({
      p: 3 / 5,
      standardError: Math.sqrt((0.6 * 0.4) / 4),
      used: 4,
      missing: 0,
    });
    expect(bootstrapP(9, [1, 2, 3, 4]).p).toBe(1 / 5);
    expect(bootstrapP(-9, [1, 2, 3, 4]).p).toBe(1);
  });

  it('leaves out what has no value, and says how many', () => {
    expect(bootstrapP(3, [1, NaN, 5, NaN])).toMatchObject({ p: 2 / 3, used: 2, missing: 2 });
    expect(bootstrapP(3, [NaN])).toEqual({ p: NaN, standardError: NaN, used: 0, missing: 1 });
    expect(bootstrapP(NaN, [1, 2])).toMatchObject({ p: NaN, used: 2 });
  });

  it('is uniform when the observed value is one of the same law', () => {
    const rng = stream(3, 'uniform');
    const runs = 2000;
    let low = 0;
    for (let run = 0; run < runs; run++) {
      const simulated = Float64Array.from({ length: 19 }, () => rng.normal());
      if (bootstrapP(rng.normal(), simulated).p <= 0.2) low++;
    }
    expect(Math.abs(low / runs - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / runs));
  });
});
