import { describe, expect, it } from 'vitest';
import { Floats, Integers } from './growing';

describe('growing arrays', () => {
  it('keep what is pushed, whatever their first size', () => {
    const numbers = new Integers();
    for (let i = 0; i < 5000; i++) numbers.push(i * 3);
    expect(numbers.length).toBe(5000);
    expect(numbers.take(5000)).toEqual(Int32Array.from({ length: 5000 }, (_, i) => i * 3));
  });

  it('begin with a value many times, and fill up with it', () => {
    const marks = new Floats(3000, Number.NaN);
    marks.push(1.5);
    expect([...marks.take(3001).subarray(2998)]).toEqual([Number.NaN, Number.NaN, 1.5]);
    marks.fillTo(3003, 7);
    marks.fillTo(10, 9);
    expect(marks.length).toBe(3003);
    expect([...marks.take(3003).subarray(3000)]).toEqual([1.5, 7, 7]);
  });

  it('drop the last values when made shorter, and never grow by it', () => {
    const numbers = new Integers();
    for (const value of [1, 2, 3]) numbers.push(value);
    numbers.length = 1;
    numbers.length = 9;
    numbers.push(8);
    expect([...numbers.take(numbers.length)]).toEqual([1, 8]);
  });
});
