import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { MaxTree, NONE } from './max-tree';
import { smallestFirst, sumOfSmallest } from './select';
import { TopList } from './top-list';

const membersOf = (list: TopList): number[] => [...list.users.subarray(0, list.size)];

describe('the list of the largest chances', () => {
  it('stays what it would be if it were built anew, without refills', () => {
    for (let seed = 0; seed < 40; seed++) {
      const rng = stream(seed, 'list');
      const n = 1 + rng.below(25);
      // few values: many ties
      const q = Float64Array.from({ length: n }, () => rng.below(6) / 10);
      const away = new Uint8Array(n);
      const pushes = 1 + rng.below(30);
      const list = new TopList(n, pushes);
      list.build(q, away, pushes);
      for (let left = pushes; left > 0; left--) {
        const u = rng.below(n);
        if (!away[u] && rng.uniform() < 0.6) {
          away[u] = 1;
          list.remove(u);
        }
        list.spend();
        for (let i = 0; i < 4; i++) {
          const v = rng.below(n);
          if (rng.uniform() < 0.3) away[v] = 0;
          q[v] = Math.min(1, q[v] + rng.below(3) / 10);
          if (!away[v]) list.raise(v, q[v]);
        }
        const anew = new TopList(n, pushes);
        anew.build(q, away, left - 1);
        const members = membersOf(anew);
        const values = [...list.values.subarray(0, list.size)];
        expect({ members: membersOf(list), values, place: [...list.place] }).toEqual({
          members,
          values: members.map((v) => q[v]),
          place: Array.from(q, (_, v) => members.indexOf(v)),
        });
      }
    }
  });
});

describe('quickselect', () => {
  it('puts the smallest first, and adds them up', () => {
    const rng = stream(1, 'select');
    for (let i = 0; i < 200; i++) {
      const values = Float64Array.from({ length: rng.below(30) }, () => rng.below(9));
      const count = rng.below(values.length + 1);
      const sorted = [...values].sort((x, y) => x - y).slice(0, count);
      const found = values.slice();
      smallestFirst(found, found.length, count);
      expect([...found.subarray(0, count)].sort((x, y) => x - y)).toEqual(sorted);
      expect(sumOfSmallest(values, values.length, count)).toBe(sorted.reduce((sum, x) => sum + x, 0));
    }
  });
});

describe('the tournament tree', () => {
  it('knows the largest key, and the lowest user who reaches a bound', () => {
    const rng = stream(2, 'tree');
    for (let n = 0; n < 20; n++) {
      const keys = Array.from({ length: n }, () => rng.below(5));
      const tree = new MaxTree(keys);
      for (let i = 0; i < 40; i++) {
        const least = rng.below(5);
        expect(tree.max).toBe(Math.max(NONE, ...keys));
        expect(tree.lowest(least)).toBe(keys.findIndex((key) => key >= least));
        const u = rng.below(Math.max(1, n));
        const key = rng.uniform() < 0.3 ? NONE : rng.below(5);
        if (u < n) tree.set(u, (keys[u] = key));
      }
      expect(new MaxTree(Array.from({ length: n }, () => NONE)).lowest(NONE)).toBe(-1);
    }
  });
});
