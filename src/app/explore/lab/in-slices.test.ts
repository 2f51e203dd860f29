import { describe, expect, it } from 'vitest';
import { inSlices } from './in-slices';

function* counting(to: number): Generator<void, number> {
  let sum = 0;
  for (let i = 0; i < to; i++) {
    sum += i;
    yield;
  }
  return sum;
}

describe('work in slices', () => {
  it('gives the result of the whole', async () => {
    expect(await inSlices(counting(1000), () => false)).toBe(499_500);
  });

  it('gives nothing once it is out of date, and stops', async () => {
    let asked = 0;
    function* endless(): Generator<void, number> {
      for (;;) yield;
    }
    expect(await inSlices(endless(), () => ++asked > 1)).toBeUndefined();
    expect(await inSlices(counting(1), () => true)).toBeUndefined();
  });
});
