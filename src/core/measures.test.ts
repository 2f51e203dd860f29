import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from './network';
import {
  bestConnected,
  components,
  cycleCount,
  degreeHistogram,
  density,
  isForest,
  isLikelyTree,
  neighbourhood,
} from './measures';

type Pairs = readonly (readonly [number, number])[];
const net = (n: number, pairs: Pairs, directed = false) =>
  buildNetwork({ n, directed, from: Int32Array.from(pairs, (p) => p[0]), to: Int32Array.from(pairs, (p) => p[1]) });

const anyEdges = fc
  .integer({ min: 1, max: 25 })
  .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 })));

/** Nodes reachable from a node, by brute force over the pairs. */
function reached(n: number, pairs: Pairs, start: number): number[] {
  const seen = new Set([start]);
  for (let round = 0; round < n; round++)
    for (const [u, v] of pairs) {
      if (seen.has(u)) seen.add(v);
      else if (seen.has(v)) seen.add(u);
    }
  return [...seen].sort((a, b) => a - b);
}

describe('components', () => {
  it('are the classes of mutual reach, numbered by their smallest nodes', () => {
    fc.assert(
      fc.property(anyEdges, ([n, pairs]) => {
        const { of, sizes, count, largest } = components(net(n, pairs));
        let next = 0;
        for (let i = 0; i < n; i++) {
          const own = reached(n, pairs, i);
          expect([...of.keys()].filter((j) => of[j] === of[i])).toEqual(own);
          expect(sizes[of[i]]).toBe(own.length);
          expect(of[i]).toBe(own[0] === i ? next++ : of[own[0]]);
        }
        expect(count).toBe(next);
        expect(largest).toBe(Math.max(...sizes));
      }),
    );
  });

  it('ignore directions and survive a long path in bad order', () => {
    const n = 20_000;
    const pairs = Array.from({ length: n - 1 }, (_, i) => [n - 1 - i, n - 2 - i] as const);
    expect(components(net(n, pairs, true))).toMatchObject({ count: 1, largest: n });
    expect(components(net(0, []))).toMatchObject({ count: 0, largest: 0 });
  });
});

describe('trees', () => {
  it('have no cycle', () => {
    expect(
      isForest(
        net(4, [
          [0, 1],
          [1, 2],
        ]),
      ),
    ).toBe(true);
    expect(
      isForest(
        net(3, [
          [0, 1],
          [1, 2],
          [2, 0],
        ]),
      ),
    ).toBe(false);
    expect(
      isForest(
        net(2, [
          [0, 1],
          [0, 1],
        ]),
      ),
    ).toBe(false);
    expect(isForest(net(1, [[0, 0]]))).toBe(false);
  });

  it('count independent cycles', () => {
    expect(
      cycleCount(
        net(5, [
          [0, 1],
          [1, 2],
          [2, 0],
          [2, 3],
          [3, 4],
          [4, 2],
        ]),
      ),
    ).toBe(2);
  });

  it('may have one loop in twenty edges to count as nearly trees', () => {
    const path = (n: number): Pairs => Array.from({ length: n - 1 }, (_, i) => [i, i + 1] as const);
    expect(isLikelyTree(net(20, [...path(20), [19, 0]]))).toBe(true);
    expect(isLikelyTree(net(19, [...path(19), [18, 0]]))).toBe(false);
  });
});

describe('degrees and density', () => {
  it('histogram sums to the nodes and weighs to the edge ends', () => {
    fc.assert(
      fc.property(anyEdges, ([n, pairs]) => {
        const counts = degreeHistogram(net(n, pairs));
        expect(counts.reduce((a, b) => a + b, 0)).toBe(n);
        expect(counts.reduce((sum, count, k) => sum + k * count, 0)).toBe(2 * pairs.length);
        expect(counts.at(-1)).toBeGreaterThan(0);
      }),
    );
  });

  it('density is the share of possible edges', () => {
    expect(
      density(
        net(3, [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ),
    ).toBe(1);
    expect(
      density(
        net(
          3,
          [
            [0, 1],
            [1, 2],
            [0, 2],
          ],
          true,
        ),
      ),
    ).toBe(0.5);
    expect(density(net(1, []))).toBe(0);
  });

  it('best connected: most neighbours, smallest index; out-arcs when directed', () => {
    expect(
      bestConnected(
        net(5, [
          [0, 1],
          [3, 4],
          [3, 1],
          [1, 2],
          [3, 2],
        ]),
      ),
    ).toBe(1);
    expect(
      bestConnected(
        net(
          4,
          [
            [0, 3],
            [1, 3],
            [2, 3],
            [1, 0],
          ],
          true,
        ),
      ),
    ).toBe(1);
    expect(bestConnected(net(0, []))).toBe(-1);
  });
});

describe('neighbourhood', () => {
  const path = net(6, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);

  it('grows step by step, nearest first', () => {
    expect([...neighbourhood(path, [2], 0)]).toEqual([2]);
    expect([...neighbourhood(path, [2], 1)]).toEqual([2, 1, 3]);
    expect([...neighbourhood(path, [2, 2, 5], 1)]).toEqual([2, 5, 1, 3, 4]);
    expect([...neighbourhood(path, [0], 99)]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...neighbourhood(path, [], 3)]).toEqual([]);
  });

  it('follows arcs only forwards', () => {
    expect([
      ...neighbourhood(
        net(
          3,
          [
            [0, 1],
            [1, 2],
          ],
          true,
        ),
        [1],
        5,
      ),
    ]).toEqual([1, 2]);
  });
});
