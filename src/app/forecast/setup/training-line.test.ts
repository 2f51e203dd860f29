import { expect, it } from 'vitest';
import { placeOf, trainingSaid } from './training-line';

it('counts epochs and batches from one', () => {
  expect(placeOf(0, 360, 12)).toEqual({ epoch: 1, batch: 1 });
  expect(placeOf(8 * 30 + 30, 360, 12)).toEqual({ epoch: 10, batch: 1 });
  expect(placeOf(251, 360, 12)).toEqual({ epoch: 9, batch: 12 });
  expect(placeOf(360, 360, 12)).toBeUndefined();
  expect(placeOf(3, undefined, 12)).toBeUndefined();
});

it('says where it stands, and leaves other stages their words', () => {
  const { running, stopped } = trainingSaid(12);
  expect(running({ stage: 'Epoch 9 of 12', done: 251, total: 360 })).toBe('Epoch 9 of 12, batch 12');
  expect(running({ stage: 'Epoch 9 of 12', done: 270, total: 360 })).toBe('Epoch 9 of 12, batch 30');
  expect(running({ stage: 'Testing', done: 360, total: 360 })).toBe('Testing');
  expect(running({ stage: 'Validating epoch 9', done: 270, total: 360 })).toBe('Validating epoch 9');
  expect(stopped(251, 360)).toBe('Stopped in epoch 9 of 12; the best are kept');
  expect(stopped(240, 360)).toBe('Stopped in epoch 8 of 12; the best are kept');
  expect(stopped(0, 360)).toBe('Stopped in epoch 1 of 12; the best are kept');
  expect(stopped(360, 360)).toBe('Stopped before the test; the best are kept');
});
