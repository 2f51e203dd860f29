import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepeatFinder } from './cascade-repeats';

describe('RepeatFinder', () => {
  it('finds nothing where every user comes once, cascade by cascade', () => {
    const finder = new RepeatFinder();
    expect(finder.find(Int32Array.of(0, 1, 2), 3)).toEqual({ total: 0 });
    expect(finder.find(Int32Array.of(2, 1, 0, 5), 6)).toEqual({ total: 0 });
  });

  it('gives a repeat the number of the first event', () => {
    const found = new RepeatFinder().find(Int32Array.of(4, 7, 4, 8, 7, 4), 9);
    expect(found.total).toBe(3);
    expect(found.at).toEqual({ event: 2, first: 0 });
    expect([...(found.kept ?? [])]).toEqual([0, 1, 0, 2, 1, 0]);
  });

  it('never takes nobody for somebody', () => {
    expect(new RepeatFinder().find(Int32Array.of(-1, 0, -1), 1)).toEqual({ total: 0 });
  });

  it('agrees with a plain search', () => {
    const cascades = fc.array(fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 10 }), { maxLength: 5 });
    fc.assert(
      fc.property(cascades, (list) => {
        const finder = new RepeatFinder();
        for (const users of list) {
          const found = finder.find(Int32Array.from(users), 6);
          const firsts = users.filter((user, e) => user < 0 || users.indexOf(user) === e);
          expect(found.total).toBe(users.length - firsts.length);
          const numbers = users.map((user, e) => {
            const first = user < 0 ? e : users.indexOf(user);
            return users.slice(0, first).filter((u, i) => u < 0 || users.indexOf(u) === i).length;
          });
          expect([...(found.kept ?? users.keys())]).toEqual(numbers);
        }
      }),
      { seed: 22 },
    );
  });
});
