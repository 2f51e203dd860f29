import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels, textWidth } from './labels';

it('leaves labels alone that do not touch', () => {
  expect(placeLabels([10, 60, 120], 17, 0, 200)).toEqual([10, 60, 120]);
  expect(placeLabels([], 17, 0, 200)).toEqual([]);
});

it('parts two that touch evenly about their middle and keeps their order', () => {
  expect(placeLabels([52, 48], 17, 0, 200)).toEqual([58.5, 41.5]);
});

it('moves a cluster inside the bounds', () => {
  expect(placeLabels([0, 1], 17, 0, 200)).toEqual([0, 17]);
  expect(placeLabels([199, 200], 17, 0, 200)).toEqual([183, 200]);
});

it('spreads evenly when there is no room', () => {
  expect(placeLabels([5, 5, 5], 17, 0, 20)).toEqual([0, 10, 20]);
  expect(placeLabels([50], 17, 20, 10)).toEqual([20]);
});

it('is collision-free, in bounds and in order for any wishes that fit', () => {
  const wish = fc.double({ min: -50, max: 350, noNaN: true });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 15 }), (wishes) => {
      const placed = placeLabels(wishes, 17, 0, 300);
      const sorted = placed.toSorted((a, b) => a - b);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i] - sorted[i - 1]).toBeGreaterThanOrEqual(17 - 1e-9);
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
      expect(sorted[sorted.length - 1]).toBeLessThanOrEqual(300 + 1e-9);
      const order = wishes.map((_, i) => i).toSorted((a, b) => wishes[a] - wishes[b] || a - b);
      expect(order.map((i) => placed[i])).toEqual(sorted);
    }),
  );
});

it('takes strong words for wider', () => {
  expect(textWidth('DMP 311', true)).toBeGreaterThan(textWidth('DMP 311'));
});
