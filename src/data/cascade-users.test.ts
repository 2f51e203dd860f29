import { describe, expect, it } from 'vitest';
import { CascadeUsers } from './cascade-users';

describe('CascadeUsers', () => {
  it('keeps names as they are', () => {
    const users = new CascadeUsers(false);
    const events = Int32Array.from(['Ann', 'ann', 'b c', 'Ann'], (name) => users.text(name));
    expect(users.similar(3)).toEqual({ pairs: [['Ann', 'ann']], total: 1, folded: false });
    expect(users.finish(events)).toEqual({ userCount: 3, userNames: ['Ann', 'ann', 'b c'] });
    expect([...events]).toEqual([0, 1, 2, 0]);
  });

  it('folds case and blanks when asked, under the first spelling', () => {
    const users = new CascadeUsers(true);
    const events = Int32Array.from(['Ann', 'B C', 'ann', 'bc', 'a nn'], (name) => users.text(name));
    expect(users.similar(2)).toEqual({
      pairs: [
        ['Ann', 'ann'],
        ['B C', 'bc'],
      ],
      total: 3,
      folded: true,
    });
    expect(users.finish(events)).toEqual({ userCount: 2, userNames: ['Ann', 'B C'] });
    expect([...events]).toEqual([0, 1, 0, 1, 0]);
  });

  it('needs no names for 0 … n−1 and keeps those of other numbers', () => {
    const plain = new CascadeUsers(false);
    const events = Int32Array.from([2, 0, 1, 2], (name) => plain.integer(name));
    expect(plain.plain).toBe(true);
    expect(plain.finish(events)).toEqual({ userCount: 3 });
    expect([...events]).toEqual([2, 0, 1, 2]);
    const large = new CascadeUsers(false);
    const others = Int32Array.from([158757627, 15566335], (name) => large.integer(name));
    expect(large.finish(others)).toEqual({ userCount: 2, userNames: ['158757627', '15566335'] });
  });

  it('mixes numbers and words without taking 007 for 7', () => {
    const users = new CascadeUsers(false);
    const events = Int32Array.from([users.integer(7), users.text('007'), users.integer(7), users.text('7')]);
    expect(users.plain).toBe(false);
    expect(users.finish(events)).toEqual({ userCount: 2, userNames: ['7', '007'] });
    expect([...events]).toEqual([0, 1, 0, 0]);
  });

  it('forgets users of cascades that were left out, but not those that were declared', () => {
    const users = new CascadeUsers(false);
    for (const name of ['idle', 'ann']) users.declare(name);
    const events = Int32Array.from(['gone', 'ann', 'bob'], (name) => users.text(name)).subarray(1);
    expect(users.finish(events)).toEqual({ userCount: 3, userNames: ['idle', 'ann', 'bob'] });
    expect([...events]).toEqual([1, 2]);
    const numbers = new CascadeUsers(false);
    numbers.integer(5);
    const few = Int32Array.from([1, 0], (name) => numbers.integer(name));
    expect(numbers.finish(few)).toEqual({ userCount: 2 });
    expect([...few]).toEqual([1, 0]);
  });

  it('leaves events of nobody in particular alone', () => {
    const users = new CascadeUsers(false);
    users.text('gone');
    const events = Int32Array.from([-1, users.text('x'), -1]);
    expect(users.finish(events)).toEqual({ userCount: 1, userNames: ['x'] });
    expect([...events]).toEqual([-1, 0, -1]);
  });
});
