/** p-values among simulated statistics. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { bootstrapP, bootstrapTests } from './bootstrap-test';
import { goodnessOfFit } from './goodness-of-fit';

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

describe('bootstrapTests', () => {
  it('compares every statistic with its own kind', () => {
    const rng = stream(8, 'tests');
    const drawn = (scale: number): Float64Array => Float64Array.from({ length: 40 }, () => scale * rng.exponential());
    const simulated = Array.from({ length: 99 }, () => goodnessOfFit(drawn(1)));
    const found = bootstrapTests(goodnessOfFit(drawn(3)), simulated);
    expect(found.distance.p).toBe(0.01);
    expect(found.dispersionUpper.p).toBeLessThan(0.05);
    expect(found.dispersionTwoSided.p).toBeLessThan(0.05);
    expect(found.correlation).toHaveLength(3);
    const regular = bootstrapTests(goodnessOfFit(new Float64Array(40).fill(1)), simulated);
    expect(regular.dispersionUpper.p).toBe(1);
    expect(regular.dispersionTwoSided.p).toBeLessThan(0.1);
    expect(regular.correlation[0]).toMatchObject({ p: NaN, used: 99 });
  });
});
