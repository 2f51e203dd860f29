import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentsOf } from '../../core/statistics';
import { addCurve, curveErrors, mergeCurves, noCurves } from './curve-moments';

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 20 });

it('has at every time the moments of single numbers, however the curves are shared out', () => {
  fc.assert(
    fc.property(values, fc.nat(20), (numbers, cut) => {
      const parts = [numbers.slice(0, cut), numbers.slice(cut)].map((part) => {
        const state = noCurves(2);
        for (const x of part) addCurve(state, Float64Array.of(x, 2 * x + 1));
        return state;
      });
      const sum = noCurves(2);
      for (const part of parts) mergeCurves(sum, part);
      const moments = momentsOf(numbers);
      expect(sum.count).toBe(numbers.length);
      expect(sum.mean[0]).toBeCloseTo(moments.mean, 9);
      expect(sum.mean[1]).toBeCloseTo(2 * moments.mean + 1, 9);
      expect(curveErrors(sum)[0]).toBeCloseTo(moments.standardError, 9);
    }),
  );
});

it('has no standard error below two curves', () => {
  const state = noCurves(1);
  addCurve(state, Float64Array.of(3));
  expect(curveErrors(state)).toEqual(Float64Array.of(NaN));
});
