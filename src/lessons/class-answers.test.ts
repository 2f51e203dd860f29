import { expect, it } from 'vitest';
import { fitting, groupAnswers, medianOf } from './class-answers';
import type { Ask } from './lesson';

const size: Ask = { kind: 'number', id: 'size', label: '', min: 0, max: 100, step: 1, start: 50 };
const kernel: Ask = {
  kind: 'choice',
  id: 'k',
  label: '',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
};
const curve: Ask = {
  kind: 'draw',
  id: 'd',
  label: '',
  at: [1, 2],
  from: { x: 0, y: 1 },
  min: 1,
  max: 1000,
  step: 1,
  scale: 'log',
};
const order: Ask = {
  kind: 'order',
  id: 'o',
  label: '',
  items: [
    { id: 'x', label: 'X' },
    { id: 'y', label: 'Y' },
  ],
  ends: ['first', 'last'],
};

it('counts numbers in bins, both ends included', () => {
  const groups = groupAnswers(size, [0, 100, 50, 51, 3]);
  expect(groups).toHaveLength(16);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  expect(groups[0].count).toBe(2);
  expect(groups[15].count).toBe(1);
  expect(medianOf(size, [0, 100, 50, 51, 3])).toBe(50);
  expect(medianOf(size, [])).toBeNaN();
});

it('leaves out what is no answer to the question', () => {
  expect(fitting(size, [120, 'a', [1, 2], 7])).toEqual([7]);
  expect(fitting(kernel, ['a', 'c', 3])).toEqual(['a']);
  expect(fitting(curve, [[1, 2], [1], [1, 2, 3], 'a'])).toEqual([[1, 2]]);
  expect(fitting(order, [['y', 'x'], ['x'], ['x', 'z']])).toEqual([['y', 'x']]);
});

it('counts options, ends of curves and orders', () => {
  expect(groupAnswers(kernel, ['a', 'a', 'b']).map(({ count }) => count)).toEqual([2, 1]);
  const drawn = groupAnswers(curve, [
    [3, 1],
    [5, 1000],
    [2, 30],
  ]);
  expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(drawn[0].count).toBe(1);
  expect(drawn.at(-1)?.count).toBe(1);
  expect(
    groupAnswers(order, [
      ['y', 'x'],
      ['x', 'y'],
      ['y', 'x'],
    ]),
  ).toMatchObject([
    { label: 'X', count: 1 },
    { label: 'Y', count: 2 },
  ]);
});
