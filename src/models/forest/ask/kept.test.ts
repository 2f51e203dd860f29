import { expect, it, vi } from 'vitest';
import { Kept } from './kept';

it('keeps the last few, and frees the others when nobody uses them', () => {
  const free = vi.fn<(value: string) => void>();
  const kept = new Kept<string>(2, free);
  const [model, data] = [{}, {}];
  kept.add('first', model, data, 'wasm');
  kept.add('second', model, data, 'cpu').giveBack();
  expect(kept.find(model, {}, 'wasm')).toBeUndefined();
  expect(kept.find(model, data, 'wasm')?.value).toBe('first');
  expect(kept.find(model, data)).toBeUndefined();
  kept.add('third').giveBack();
  expect(free.mock.calls, 'the one used longest ago').toEqual([['second']]);
  kept.find(model, data, 'wasm')?.giveBack();
  kept.add('fourth').giveBack();
  kept.add('fifth').giveBack();
  expect(free.mock.calls, 'still used').toEqual([['second'], ['third']]);
  kept.clear();
});

it('frees what was given back, once', () => {
  const free = vi.fn<(value: string) => void>();
  const kept = new Kept<string>(1, free);
  const lent = kept.add('lent', 1);
  kept.clear();
  expect(kept.find(1)).toBeUndefined();
  expect(free).not.toHaveBeenCalled();
  lent.giveBack();
  lent.giveBack();
  expect(free.mock.calls).toEqual([['lent']]);
});
