import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from './cascade';
import { buildNetwork } from './network';
import { incomingArcs, inferParents, knownParents, spreadingTree } from './spreading-tree';

const setOf = (events: [number, number][], parents?: number[], before = 0) =>
  buildCascadeSet({
    offsets: Int32Array.of(0, before, before + events.length).subarray(before > 0 ? 0 : 1),
    users: Int32Array.from([...Array.from({ length: before }, () => 0), ...events.map(([user]) => user)]),
    times: Float64Array.from([...Array.from({ length: before }, () => 0), ...events.map(([, time]) => time)]),
    userCount: 1 + Math.max(0, ...events.map(([user]) => user)),
    ...(parents ? { parents: Int32Array.from([...Array.from({ length: before }, () => -1), ...parents]) } : {}),
    time: { unit: 'step', origin: 'own' },
  });
const networkOf = (n: number, edges: [number, number][], directed = true) =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, ([u]) => u),
    to: Int32Array.from(edges, ([, v]) => v),
  });
const same = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);
const inferred = (
  events: [number, number][],
  n: number,
  edges: [number, number][],
  nodes = same(n),
  directed = true,
): number[] => Array.from(inferParents(setOf(events), 0, incomingArcs(networkOf(n, edges, directed)), nodes));

describe('parents that the file knows', () => {
  it('count from the beginning of their cascade', () => {
    const set = setOf(
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [-1, 2, 2],
      2,
    );
    expect(Array.from(knownParents(set, 1) ?? [])).toEqual([-1, 0, 0]);
    expect(knownParents(setOf([[0, 0]]), 0)).toBeUndefined();
  });
});

describe('parents inferred from a network', () => {
  it('are the in-neighbour that was active last before', () => {
    const events: [number, number][] = [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    expect(
      inferred(events, 4, [
        [0, 1],
        [0, 2],
        [1, 3],
        [0, 3],
      ]),
    ).toEqual([-1, 0, 0, 1]);
    // Against the direction nothing spreads; in an undirected network it does.
    expect(inferred(events.slice(0, 2), 2, [[1, 0]])).toEqual([-1, -1]);
    expect(inferred(events.slice(0, 2), 2, [[1, 0]], same(2), false)).toEqual([-1, 0]);
  });

  it('are never at the same time; of several at one time the last in the cascade', () => {
    expect(
      inferred(
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [3, 1],
        ],
        4,
        [
          [0, 1],
          [0, 3],
          [2, 3],
          [1, 3],
        ],
      ),
    ).toEqual([-1, -1, -1, 2]);
  });

  it('are missing for users outside of the network, for nobody known and for loops', () => {
    expect(
      inferred(
        [
          [0, 0],
          [1, 1],
          [0, 2],
        ],
        2,
        [
          [0, 1],
          [0, 0],
        ],
        Int32Array.of(0, -1),
      ),
    ).toEqual([-1, -1, -1]);
    expect(inferred([[-1, 0]], 2, [[0, 1]])).toEqual([-1]);
  });

  it('take the latest event of a user who comes again', () => {
    expect(
      inferred(
        [
          [0, 0],
          [1, 1],
          [0, 2],
          [2, 3],
        ],
        3,
        [
          [0, 2],
          [1, 2],
        ],
      ),
    ).toEqual([-1, -1, -1, 2]);
  });

  it('agree with looking at every pair', () => {
    const events = fc.array(fc.tuple(fc.nat(7), fc.nat(3)), { minLength: 1, maxLength: 20 }).map((list) => {
      let t = 0;
      return list.map(([user, gap]): [number, number] => [user, (t += gap)]);
    });
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 });
    fc.assert(
      fc.property(events, edges, (list, arcs) => {
        const expected = list.map(([v, t], i) => {
          let best = -1;
          // The latest event of each user before t, hence the latest of all of them.
          list.forEach(([u, s], j) => {
            if (s < t && u !== v && arcs.some(([a, b]) => a === u && b === v)) best = Math.max(best, j);
          });
          return i === best ? -1 : best;
        });
        expect(inferred(list, 8, arcs)).toEqual(expected);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('the shape of a spreading tree', () => {
  it('of a star, a chain, and nothing', () => {
    const star = spreadingTree(Int32Array.of(-1, 0, 0, 0));
    expect(star).toMatchObject({ roots: 1, height: 1, breadth: 3, cut: 0 });
    // 3 pairs at distance 1, 3 at distance 2.
    expect(star.virality).toBeCloseTo(1.5);
    const chain = spreadingTree(Int32Array.of(-1, 0, 1, 2));
    expect(chain).toMatchObject({ roots: 1, height: 3, breadth: 1 });
    // Mean distance on a path of N is (N + 1) / 3.
    expect(chain.virality).toBeCloseTo(5 / 3);
    expect(spreadingTree(Int32Array.of(-1)).virality).toBeNaN();
    expect(spreadingTree(new Int32Array())).toMatchObject({ roots: 0, height: 0, breadth: 0 });
  });

  it('counts pairs within a tree only', () => {
    expect(spreadingTree(Int32Array.of(-1, 0, -1, 2)).virality).toBeCloseTo(1);
  });

  it('cuts circles instead of walking them for ever', () => {
    const tree = spreadingTree(Int32Array.of(1, 2, 0, 0, -1));
    expect(tree).toMatchObject({ roots: 2, cut: 1 });
    expect(tree.depth.every((d) => d >= 0)).toBe(true);
    expect(tree.order).toHaveLength(5);
  });

  it('has parents ahead of children, and the mean distance of every pair', () => {
    const forest = fc
      .array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 14 })
      .map((draws) => Int32Array.from(draws, (x, i) => Math.floor(x * (i + 1)) - 1));
    fc.assert(
      fc.property(forest, (parent) => {
        const tree = spreadingTree(parent);
        const at = new Map(Array.from(tree.order, (i, k) => [i, k]));
        parent.forEach((p, i) => {
          expect(tree.depth[i]).toBe(p < 0 ? 0 : tree.depth[p] + 1);
          expect(at.get(p) ?? -1).toBeLessThan(at.get(i) ?? -1);
        });
        const up = (i: number): number[] => (parent[i] < 0 ? [i] : [i, ...up(parent[i])]);
        let sum = 0;
        let pairs = 0;
        for (let a = 0; a < parent.length; a++)
          for (let b = 0; b < a; b++) {
            const [left, right] = [up(a), up(b)];
            const meet = left.find((i) => right.includes(i));
            if (meet === undefined) continue;
            sum += left.indexOf(meet) + right.indexOf(meet);
            pairs++;
          }
        // Without a pair both are no number.
        expect(Number.isNaN(tree.virality)).toBe(pairs === 0);
        expect(tree.virality || 0).toBeCloseTo(sum / Math.max(1, pairs), 9);
      }),
      { seed: 16, numRuns: 200 },
    );
  });
});
