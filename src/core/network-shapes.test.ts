/**
 * Networks as files hold them: parallel edges, opposite arcs, self-loops, nodes without any edge – at the end too, where a
 * published library reads past its last row. The index must hold all of them, and must not depend on names.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcCount, buildNetwork, degrees, nodeFinder, nodeLabel, type Network } from './network';

type Pair = readonly [number, number];

const net = (n: number, pairs: readonly Pair[], directed = false): Network =>
  buildNetwork({ n, directed, from: Int32Array.from(pairs, (p) => p[0]), to: Int32Array.from(pairs, (p) => p[1]) });

/** Head and edge of every arc of a node. */
function arcsOf({ offsets, targets, edges }: Network, node: number): Pair[] {
  const arcs: Pair[] = [];
  for (let a = offsets[node]; a < offsets[node + 1]; a++) arcs.push([targets[a], edges[a]]);
  return arcs;
}

/** Any network, loops and repetitions included, with up to three nodes that no edge touches at its end. */
const shapes = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(3), fc.boolean())
  .chain(([touched, isolated, directed]) =>
    fc.record({
      n: fc.constant(touched + isolated),
      directed: fc.constant(directed),
      pairs: fc.array(fc.tuple(fc.nat(touched - 1), fc.nat(touched - 1)), { maxLength: 30 }),
    }),
  );

describe('parallel edges', () => {
  it('have an arc each, in edge order', () => {
    const network = net(2, [
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(arcsOf(network, 0)).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(arcsOf(network, 1)).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    expect([...degrees(network)]).toEqual([3, 3]);
  });

  it('directed, count for their own tail only', () => {
    const network = net(
      2,
      [
        [0, 1],
        [1, 0],
        [0, 1],
      ],
      true,
    );
    expect(arcsOf(network, 0)).toEqual([
      [1, 0],
      [1, 2],
    ]);
    expect(arcsOf(network, 1)).toEqual([[0, 1]]);
  });
});

describe('self-loops', () => {
  it('undirected, are two arcs of their node and count twice in its degree', () => {
    const network = net(2, [
      [1, 1],
      [0, 1],
    ]);
    expect(arcsOf(network, 1)).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
    expect([...degrees(network)]).toEqual([1, 3]);
  });

  it('directed, are one arc: in-degree and out-degree one', () => {
    const network = net(1, [[0, 0]], true);
    expect(arcsOf(network, 0)).toEqual([[0, 0]]);
    expect([...degrees(network)]).toEqual([2]);
  });
});

describe('nodes without edges', () => {
  it('have an empty row at the very end: offsets reach to the number of arcs for every node', () => {
    const network = net(5, [[0, 1]]);
    expect([...network.offsets]).toEqual([0, 1, 2, 2, 2, 2]);
    for (const node of [2, 3, 4]) expect(arcsOf(network, node)).toEqual([]);
    expect(network.offsets.at(-1)).toBe(network.targets.length);
  });

  it('have an empty row after a hub, and alone', () => {
    const hub = net(4, [
      [2, 0],
      [2, 1],
    ]);
    expect(arcsOf(hub, 2)).toHaveLength(2);
    expect(arcsOf(hub, 3)).toEqual([]);
    expect([...net(1, []).offsets]).toEqual([0, 0]);
  });
});

describe('any network', () => {
  it('keeps every edge under both its ends (directed: under its tail), and rows tile the arcs', () => {
    fc.assert(
      fc.property(shapes, ({ n, pairs, directed }) => {
        const network = net(n, pairs, directed);
        expect(arcCount(network)).toBe(directed ? pairs.length : 2 * pairs.length);
        expect(network.offsets).toHaveLength(n + 1);
        expect(network.offsets[n]).toBe(arcCount(network));
        for (let i = 0; i < n; i++) {
          const expected: Pair[] = pairs.flatMap(([u, v], e) => [
            ...(u === i ? [[v, e] as const] : []),
            ...(!directed && v === i ? [[u, e] as const] : []),
          ]);
          expect(arcsOf(network, i)).toEqual(expected);
        }
      }),
    );
  });

  it('under other names is the same network: rows move with their nodes, arcs keep their edges', () => {
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.double({ noNaN: true })), ({ n, pairs, directed }, keys) => {
        const key = Array.from({ length: n }, () => Number(keys.next().value));
        const order = key.map((_, i) => i).sort((a, b) => key[a] - key[b]);
        const name = new Array<number>(n);
        order.forEach((old, i) => (name[old] = i));
        const before = net(n, pairs, directed);
        const after = net(
          n,
          pairs.map(([u, v]) => [name[u], name[v]] as const),
          directed,
        );
        for (let i = 0; i < n; i++)
          expect(arcsOf(after, name[i])).toEqual(arcsOf(before, i).map(([j, e]) => [name[j], e]));
        expect(order.map((old) => degrees(before)[old])).toEqual([...degrees(after)]);
      }),
    );
  });

  it('in another edge order has the same neighbours', () => {
    fc.assert(
      fc.property(shapes, ({ n, pairs, directed }) => {
        const heads = (network: Network): number[][] =>
          Array.from({ length: n }, (_, i) =>
            arcsOf(network, i)
              .map(([j]) => j)
              .sort((a, b) => a - b),
          );
        expect(heads(net(n, pairs.toReversed(), directed))).toEqual(heads(net(n, pairs, directed)));
      }),
    );
  });

  it('turned round, sends every arc back', () => {
    fc.assert(
      fc.property(shapes, ({ n, pairs }) => {
        const forth = net(n, pairs, true);
        const back = net(
          n,
          pairs.map(([u, v]) => [v, u] as const),
          true,
        );
        for (let i = 0; i < n; i++)
          for (const [j, e] of arcsOf(forth, i)) expect(arcsOf(back, j)).toContainEqual([i, e]);
        expect(degrees(back)).toEqual(degrees(forth));
      }),
    );
  });
});

describe('lengths that disagree', () => {
  const from = Int32Array.of(0);
  const to = Int32Array.of(1);
  it.each([
    [{ n: 2, directed: false, from, to: Int32Array.of(1, 0) }, 'edge ends disagree in length: 1 and 2'],
    [{ n: 2, directed: false, from, to, labels: ['a'] }, 'expected 2 labels, got 1'],
    [{ n: 2, directed: false, from, to, positions: new Float32Array(3) }, 'expected 4 coordinates, got 3'],
    [
      { n: 2, directed: false, from, to, edgeValues: { w: new Float64Array(2) } },
      'edge value w: expected 1 entries, got 2',
    ],
    [{ n: 1, directed: false, from, to }, 'edge 0 joins 0 and 1, outside 0 … 0'],
    [{ n: 1.5, directed: true, from, to }, 'number of nodes must be a non-negative integer, got 1.5'],
  ])('case %#: %s', (parts, message) => {
    expect(() => buildNetwork(parts)).toThrow(message);
  });
});

it('names: numbers are found as they are written, and only so', () => {
  const find = nodeFinder(net(12, []));
  expect(['0', '11', ' 7 '].map(find)).toEqual([0, 11, 7]);
  expect(['12', '-1', '1.5', '01', '1e1', '', 'x'].map(find)).toEqual([-1, -1, -1, -1, -1, -1, -1]);
  for (let i = 0; i < 12; i++) expect(find(nodeLabel(net(12, []), i))).toBe(i);
});
