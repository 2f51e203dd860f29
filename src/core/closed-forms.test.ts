/** Measures of networks that can be worked out with pencil: paths, rings, stars, complete networks, trees, lattices. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateNetwork } from './generators';
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
import { buildNetwork, type Network } from './network';
import { clustering } from './triangles';

type Pair = readonly [number, number];

const net = (n: number, pairs: readonly Pair[], directed = false): Network =>
  buildNetwork({ n, directed, from: Int32Array.from(pairs, (p) => p[0]), to: Int32Array.from(pairs, (p) => p[1]) });

function made(id: string, values: Record<string, unknown>): Network {
  const network = generateNetwork(id, values, 1);
  if (!network.ok) throw new Error(JSON.stringify(network.issues));
  return network.value;
}

/** One node joined to all others, which form a ring. */
const wheel = (spokes: number): Network =>
  net(
    spokes + 1,
    Array.from({ length: spokes }, (_, i): Pair[] => [
      [0, i + 1],
      [i + 1, ((i + 1) % spokes) + 1],
    ]).flat(),
  );

/** Triangles that share one node. */
const friendship = (pairs: number): Network =>
  net(
    2 * pairs + 1,
    Array.from({ length: pairs }, (_, i): Pair[] => [
      [0, 2 * i + 1],
      [0, 2 * i + 2],
      [2 * i + 1, 2 * i + 2],
    ]).flat(),
  );

/** Every node of one side joined to every node of the other. */
const bipartite = (left: number, right: number): Network =>
  net(
    left + right,
    Array.from({ length: left * right }, (_, e): Pair => [e % left, left + Math.floor(e / left)]),
  );

describe('complete networks', () => {
  it.each([2, 3, 10, 40])('of %i nodes', (n) => {
    const network = made('complete', { n });
    expect(density(network)).toBe(1);
    expect(cycleCount(network)).toBe(((n - 1) * (n - 2)) / 2);
    expect(degreeHistogram(network)[n - 1]).toBe(n);
    expect(clustering(network)).toEqual({
      triangles: (n * (n - 1) * (n - 2)) / 6,
      neighbourPairs: (n * (n - 1) * (n - 2)) / 2,
      transitivity: n < 3 ? 0 : 1,
    });
    expect(neighbourhood(network, [0], 1)).toHaveLength(n);
  });
});

describe('rings', () => {
  it.each([3, 4, 25])('of %i nodes have one cycle', (n) => {
    const ring = made('ring', { n, k: 2 });
    expect(cycleCount(ring)).toBe(1);
    expect(isForest(ring)).toBe(false);
    expect(isLikelyTree(ring)).toBe(n >= 20);
    expect(clustering(ring).triangles).toBe(n === 3 ? 1 : 0);
  });

  it.each([2, 4, 6])('joined to %i neighbours, reach k more nodes with every step', (k) => {
    const ring = made('ring', { n: 101, k });
    for (let steps = 0; steps <= 20; steps++)
      expect(neighbourhood(ring, [17], steps)).toHaveLength(Math.min(101, 1 + k * steps));
  });

  it.each([4, 6, 8, 10])('joined to %i neighbours, hold n·(k/2)(k/2 − 1)/2 triangles', (k) => {
    expect(clustering(made('ring', { n: 60, k })).triangles).toBe((60 * (k / 2) * (k / 2 - 1)) / 2);
  });

  it('directed, are reached once round and no further', () => {
    const ring = net(
      6,
      Array.from({ length: 6 }, (_, i): Pair => [i, (i + 1) % 6]),
      true,
    );
    expect([...neighbourhood(ring, [4], 3)]).toEqual([4, 5, 0, 1]);
    expect([...neighbourhood(ring, [4], 100)]).toEqual([4, 5, 0, 1, 2, 3]);
    expect(density(ring)).toBeCloseTo(1 / 5, 15);
  });
});

describe('trees', () => {
  it.each([1, 2, 3])('%i children: levels grow by that factor', (children) => {
    const depth = 5;
    const sizes = Array.from({ length: depth + 1 }, (_, level) => children ** level);
    const n = sizes.reduce((a, b) => a + b);
    const tree = made('k-ary-tree', { n, children, root: 'equal-children' });
    for (let steps = 0; steps <= depth; steps++)
      expect(neighbourhood(tree, [0], steps)).toHaveLength(sizes.slice(0, steps + 1).reduce((a, b) => a + b));
    expect(isForest(tree)).toBe(true);
    expect(isLikelyTree(tree)).toBe(true);
    expect(clustering(tree)).toMatchObject({ triangles: 0, transitivity: 0 });
  });

  it('a star: one hub, pairs of neighbours only there', () => {
    const star = bipartite(1, 9);
    expect([...degreeHistogram(star)]).toEqual([0, 9, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(clustering(star)).toEqual({ triangles: 0, neighbourPairs: 36, transitivity: 0 });
    expect(bestConnected(star)).toBe(0);
    expect([...neighbourhood(star, [4], 1)]).toEqual([4, 0]);
    expect(neighbourhood(star, [4], 2)).toHaveLength(10);
  });
});

describe('lattices', () => {
  it('reach a diamond of 2r² + 2r + 1 nodes in r steps', () => {
    const lattice = made('square-lattice', { width: 31, height: 31 });
    const centre = 15 * 31 + 15;
    for (let r = 0; r <= 15; r++) expect(neighbourhood(lattice, [centre], r)).toHaveLength(2 * r * r + 2 * r + 1);
  });

  it('reach a quarter of it from a corner', () => {
    const lattice = made('square-lattice', { width: 20, height: 20 });
    for (let r = 0; r < 20; r++) expect(neighbourhood(lattice, [0], r)).toHaveLength(((r + 1) * (r + 2)) / 2);
  });

  it.each([
    [4, 5, false, 12],
    [4, 5, true, 21],
    [1, 9, true, 1],
  ])('%i × %i, periodic %s: %i independent cycles', (width, height, periodic, cycles) => {
    expect(cycleCount(made('square-lattice', { width, height, periodic }))).toBe(cycles);
  });

  it('hold no triangle, unless three columns close', () => {
    expect(clustering(made('square-lattice', { width: 8, height: 8, periodic: true })).triangles).toBe(0);
    expect(clustering(made('square-lattice', { width: 3, height: 7, periodic: true })).triangles).toBe(7);
  });
});

describe('clustering of known networks', () => {
  it.each([4, 5, 12])('wheel with %i spokes: a triangle per spoke', (spokes) => {
    const found = clustering(wheel(spokes));
    expect(found.triangles).toBe(spokes);
    expect(found.neighbourPairs).toBe((spokes * (spokes - 1)) / 2 + 3 * spokes);
  });

  it('the wheel with three spokes is complete', () => {
    expect(clustering(wheel(3)).transitivity).toBe(1);
  });

  it.each([1, 2, 10])('%i pairs of friends: 3/(2p + 1)', (pairs) => {
    expect(clustering(friendship(pairs)).triangles).toBe(pairs);
    expect(clustering(friendship(pairs)).transitivity).toBeCloseTo(3 / (2 * pairs + 1), 14);
  });

  it('two sides: no triangle, C(a, 2) b + C(b, 2) a pairs of neighbours', () => {
    expect(clustering(bipartite(4, 7))).toEqual({ triangles: 0, neighbourPairs: 6 * 7 + 21 * 4, transitivity: 0 });
  });

  it('is not changed by loops, repetitions and directions', () => {
    const triangle: Pair[] = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    const plain = clustering(net(3, triangle));
    const twice: Pair[] = [...triangle, [1, 0], [2, 1], [1, 1]];
    expect(clustering(net(3, twice))).toEqual(plain);
    expect(clustering(net(3, twice, true))).toEqual(plain);
  });
});

describe('parts', () => {
  const two = net(7, [
    [5, 1],
    [1, 6],
    [0, 3],
  ]);

  it('are numbered by their smallest nodes, isolated nodes their own', () => {
    expect(components(two)).toEqual({
      count: 4,
      of: Int32Array.of(0, 1, 2, 0, 3, 1, 1),
      sizes: Int32Array.of(2, 3, 1, 1),
      largest: 3,
    });
  });

  it('neighbourhoods stay within the parts they start in', () => {
    const any = fc
      .integer({ min: 1, max: 15 })
      .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 20 })));
    fc.assert(
      fc.property(any, ([n, pairs]) => {
        const network = net(n, pairs);
        const { of, sizes } = components(network);
        for (let i = 0; i < n; i++) {
          const all = neighbourhood(network, [i], n);
          expect(all).toHaveLength(sizes[of[i]]);
          expect(all.every((j) => of[j] === of[i])).toBe(true);
        }
      }),
    );
  });

  it('neighbourhoods grow with the steps and nest: r + s steps are s steps from r steps', () => {
    const lattice = made('watts-strogatz', { n: 60, k: 4, rewiring: 0.2 });
    for (let r = 0; r < 4; r++)
      for (let s = 0; s < 4; s++) {
        const direct = neighbourhood(lattice, [7], r + s);
        const relayed = neighbourhood(lattice, neighbourhood(lattice, [7], r), s);
        expect(direct.toSorted()).toEqual(relayed.toSorted());
      }
  });

  it('an empty network has nothing of anything', () => {
    const nothing = net(0, []);
    expect(components(nothing)).toMatchObject({ count: 0, largest: 0 });
    expect([density(nothing), cycleCount(nothing), bestConnected(nothing)]).toEqual([0, 0, -1]);
    expect([isForest(nothing), isLikelyTree(nothing)]).toEqual([true, true]);
    expect(clustering(nothing)).toEqual({ triangles: 0, neighbourPairs: 0, transitivity: 0 });
  });
});
