import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildNetwork } from '../../core/network';
import { bestConnected, neighbourhood, nodesByName, randomNodes } from './node-selection';

/** ann – bob – cleo – dan de wit, ann – cleo; eve alone. */
const people = buildNetwork({
  n: 5,
  directed: false,
  from: Int32Array.of(0, 1, 2, 0),
  to: Int32Array.of(1, 2, 3, 2),
  labels: ['ann', 'bob', 'cleo', 'dan de wit', 'eve'],
});
const ring = (n: number) =>
  buildNetwork({
    n,
    directed: false,
    from: Int32Array.from({ length: n }, (_, i) => i),
    to: Int32Array.from({ length: n }, (_, i) => (i + 1) % n),
  });

describe('nodesByName', () => {
  it('takes blanks, commas and lines between names, and keeps the order', () => {
    expect(nodesByName(people, 'cleo, ann\nbob eve')).toEqual({ found: ['cleo', 'ann', 'bob', 'eve'], unknown: [] });
  });
  it('knows names with blanks in them', () => {
    expect(nodesByName(people, 'dan de wit\nann').found).toEqual(['dan de wit', 'ann']);
  });
  it('names what it does not know, once', () => {
    expect(nodesByName(people, 'zoe ann zoe')).toEqual({ found: ['ann'], unknown: ['zoe'] });
  });
  it('takes numbers where nodes have no names', () => {
    expect(nodesByName(ring(4), '0 3 4 -1 1.5')).toEqual({ found: ['0', '3'], unknown: ['4', '-1', '1.5'] });
  });
});

describe('bestConnected', () => {
  it('orders by degree, ties by node', () => {
    expect(bestConnected(people, 3)).toEqual(['cleo', 'ann', 'bob']);
    expect(bestConnected(people, 99)).toHaveLength(5);
    expect(bestConnected(people, 0)).toEqual([]);
  });
});

describe('randomNodes', () => {
  it('gives k different nodes, the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 0, max: 70 }),
        fc.integer({ min: 0, max: 1e6 }),
        (n, k, seed) => {
          const chosen = randomNodes(ring(n), k, seed);
          expect(new Set(chosen).size).toBe(Math.min(n, k));
          expect(chosen).toEqual(randomNodes(ring(n), k, seed));
          for (const name of chosen) expect(Number(name)).toBeLessThan(n);
        },
      ),
    );
  });
  it('takes every node about equally often', () => {
    const tally = new Map<string, number>();
    const draws = 4000;
    for (let seed = 0; seed < draws; seed++)
      for (const name of randomNodes(ring(10), 3, seed)) tally.set(name, (tally.get(name) ?? 0) + 1);
    const se = Math.sqrt(draws * 0.3 * 0.7);
    for (let i = 0; i < 10; i++)
      expect(Math.abs((tally.get(String(i)) ?? 0) - draws * 0.3), `node ${i}, seeds 0–${draws - 1}`).toBeLessThan(
        4 * se,
      );
  });
});

describe('neighbourhood', () => {
  it('reaches as many steps as asked, nearest first', () => {
    expect(neighbourhood(ring(10), 0, 0, 100)).toEqual(['0']);
    expect(neighbourhood(ring(10), 0, 2, 100).sort()).toEqual(['0', '1', '2', '8', '9']);
    expect(neighbourhood(people, 4, 5, 100)).toEqual(['eve']);
  });
  it('stops at the limit and knows no node outside', () => {
    expect(neighbourhood(ring(100), 5, 50, 7)).toHaveLength(7);
    expect(neighbourhood(people, -1, 2, 10)).toEqual([]);
  });
  it('follows directed edges forwards only', () => {
    const path = buildNetwork({ n: 3, directed: true, from: Int32Array.of(0, 1), to: Int32Array.of(1, 2) });
    expect(neighbourhood(path, 1, 2, 10)).toEqual(['1', '2']);
  });
});
