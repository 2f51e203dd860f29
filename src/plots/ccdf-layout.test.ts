import { describe, expect, it } from 'vitest';
import { ccdfOf } from '../core/cascade-facts';
import { layoutCcdf, READING, shareFrom } from './ccdf-layout';

describe('layout of a distribution', () => {
  it('puts shares and values on logarithmic axes, the largest at the foot', () => {
    const ccdf = ccdfOf(Float64Array.of(1, 10, 10, 100));
    const { area, x, y, dots } = layoutCcdf(ccdf, 340, 164);
    expect(dots).toHaveLength(6);
    expect(x.at(1)).toBeCloseTo(area.left);
    expect(x.at(100)).toBeCloseTo(area.right);
    expect(y.at(1)).toBeCloseTo(area.top);
    expect(dots[5]).toBeCloseTo(area.bottom);
    expect(dots[2]).toBeCloseTo((area.left + area.right) / 2);
  });

  it('draws crowded dots once, keeps the largest, and loses none of the values', () => {
    const many = Float64Array.from({ length: 50_000 }, (_, i) => 1000 + i / 1e6);
    const ccdf = ccdfOf(many);
    const { dots, stops } = layoutCcdf(ccdf, 340, 164);
    expect(dots.length).toBeLessThan(4_000);
    expect(stops).toHaveLength(50_000);
    expect(ccdf.x).toHaveLength(50_000);
  });

  it('puts them on linear axes that begin at nothing, where that is asked for', () => {
    const ccdf = ccdfOf(Float64Array.of(1, 10, 10, 100));
    const { area, x, y, dots } = layoutCcdf(ccdf, 340, 164, undefined, { x: 'linear', y: 'linear' });
    expect(x.at(0)).toBeCloseTo(area.left);
    expect(x.at(50)).toBeCloseTo((area.left + area.right) / 2);
    expect(y.at(0)).toBeCloseTo(area.bottom);
    expect(dots[5]).toBeCloseTo(area.bottom - (area.bottom - area.top) / 4);
    const mixed = layoutCcdf(ccdf, 340, 164, undefined, { x: 'log', y: 'linear' });
    expect(mixed.x.at(10)).toBeCloseTo((area.left + area.right) / 2);
  });

  it('leaves room above the dots for the reading', () => {
    expect(layoutCcdf(ccdfOf(Float64Array.of(1, 2)), 340, 164).area.top).toBeGreaterThanOrEqual(READING);
  });

  it('gives zeros a gutter', () => {
    const { x } = layoutCcdf(ccdfOf(Float64Array.of(0, 0, 5, 50)), 340, 164);
    expect(x.gutter).toBeDefined();
    expect(x.at(0)).toBeLessThan(x.at(5));
  });

  it('bears nothing at all and a single value', () => {
    expect(layoutCcdf(ccdfOf(new Float64Array()), 340, 164).dots).toHaveLength(0);
    const { dots } = layoutCcdf(ccdfOf(Float64Array.of(3)), 340, 164);
    expect(dots.every(Number.isFinite)).toBe(true);
  });

  it('is marked at its own values where no round ones lie on the axis', () => {
    expect(layoutCcdf(ccdfOf(Float64Array.of(219, 219, 221)), 340, 164, () => []).x.ticks).toEqual([219, 221]);
    const close = ccdfOf(Float64Array.from({ length: 40 }, (_, k) => 1001 + k / 10));
    const { x } = layoutCcdf(close, 340, 164, () => [1002]);
    expect(x.ticks.length).toBeGreaterThan(1);
    expect(x.ticks.length).toBeLessThanOrEqual(5);
    expect(layoutCcdf(close, 340, 164, () => [1002, 1004]).x.ticks).toEqual([1002, 1004]);
  });

  it('reads the share with at least a value', () => {
    const ccdf = ccdfOf(Float64Array.of(1, 2, 2, 8));
    expect(shareFrom(ccdf, 1)).toBe(1);
    expect(shareFrom(ccdf, 2)).toBe(0.75);
    expect(shareFrom(ccdf, 3)).toBe(0.25);
    expect(shareFrom(ccdf, 9)).toBe(0);
  });
});
