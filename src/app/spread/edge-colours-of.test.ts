import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outputs } from '../../core/outputs';
import { edgeChoices, edgeColoursOf } from './edge-colours-of';

const field = (values: number[]) => ({ kind: 'edge-field', values: Float64Array.from(values) }) as const;
const outputs: Outputs = { learned: field([0.2, NaN, 0.9]), 'alpha-error': field([0.1, NaN, -0.02]) };

it('offers colours of edges only where there are numbers', () => {
  expect(edgeChoices(undefined)).toEqual([]);
  expect(edgeChoices({ learned: outputs.learned })).toEqual(['learned-alpha']);
  expect(edgeChoices(outputs)).toEqual(['learned-alpha', 'alpha-error']);
});
it('colours by what was learned or by its error, and by nothing else', () => {
  expect(edgeColoursOf('learned-alpha', outputs)).toMatchObject({ scale: 'probability', missing: 'not identifiable' });
  expect(edgeColoursOf('alpha-error', outputs)).toMatchObject({ scale: 'signed', limit: 0.1 });
  expect(edgeColoursOf('time', outputs)).toBeUndefined();
  expect(edgeColoursOf('alpha-error', { learned: outputs.learned })).toBeUndefined();
});
it('has a scale that holds most errors, in steps of 0.05', () => {
  const far = field([...Array.from({ length: 99 }, () => 0.02), -0.9]);
  expect(edgeColoursOf('alpha-error', { ...outputs, 'alpha-error': far })?.limit).toBe(0.05);
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1 }), (errors) => {
      const limit = edgeColoursOf('alpha-error', { 'alpha-error': field(errors) })?.limit ?? 0;
      const within = errors.filter((error) => Math.abs(error) <= limit + 1e-9).length;
      expect(within / errors.length).toBeGreaterThanOrEqual(0.9 - 1 / errors.length);
      expect(limit).toBeLessThanOrEqual(1);
    }),
  );
  expect(edgeColoursOf('alpha-error', { 'alpha-error': field([NaN]) })?.limit).toBe(0.05);
});
