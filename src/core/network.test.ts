import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from './errors';
import { arcCount, buildNetwork, degrees, edgeLabel, nodeFinder, nodeLabel, type Network } from './network';

/** Any edge list, self-loops, parallel edges and isolated nodes included. */
const anyNetwork = fc.record({ n: fc.integer({ min: 1, max: 30 }), directed: fc.boolean() }).chain(({ n, directed }) =>
  fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 80 }).map((pairs) =>
    buildNetwork({
      n,
      directed,
      from: Int32Array.from(pairs, (p) => p[0]),
      to: Int32Array.from(pairs, (p) => p[1]),
    }),
  ),
);

const arcsOf = (network: Network): string[] => {
  const arcs: string[] = [];
  for (let i = 0; i < network.n; i++)
    for (let a = network.offsets[i]; a < network.offsets[i + 1]; a++)
      arcs.push(`${i} ${network.targets[a]} ${network.edges[a]}`);
  return arcs;
};

describe('buildNetwork', () => {
  it('indexes every direction of every edge once, and nothing else', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const expected: string[] = [];
        for (let e = 0; e < network.m; e++) {
          expected.push(`${network.from[e]} ${network.to[e]} ${e}`);
          if (!network.directed) expected.push(`${network.to[e]} ${network.from[e]} ${e}`);
        }
        expect(arcsOf(network).sort()).toEqual(expected.sort());
        expect(arcCount(network)).toBe(network.directed ? network.m : 2 * network.m);
      }),
    );
  });

  it('keeps the arcs of a node in edge order', () => {
    fc.assert(
      fc.property(anyNetwork, ({ n, offsets, edges }) => {
        for (let i = 0; i < n; i++)
          for (let a = offsets[i] + 1; a < offsets[i + 1]; a++) expect(edges[a]).toBeGreaterThanOrEqual(edges[a - 1]);
      }),
    );
  });

  it('counts every edge end in the degrees', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        expect(degrees(network).reduce((a, b) => a + b, 0)).toBe(2 * network.m);
        if (network.directed) return;
        const { offsets } = network;
        degrees(network).forEach((k, i) => expect(offsets[i + 1] - offsets[i]).toBe(k));
      }),
    );
  });

  it('leaves isolated nodes without arcs, first and last ones too', () => {
    const network = buildNetwork({ n: 5, directed: false, from: Int32Array.of(1), to: Int32Array.of(3) });
    expect([...network.offsets]).toEqual([0, 0, 1, 1, 2, 2]);
    expect([...network.targets]).toEqual([3, 1]);
  });

  it('takes a network without edges, and one without nodes', () => {
    const none = new Int32Array(0);
    expect([...buildNetwork({ n: 2, directed: true, from: none, to: none }).offsets]).toEqual([0, 0, 0]);
    expect([...buildNetwork({ n: 0, directed: false, from: none, to: none }).offsets]).toEqual([0]);
  });

  it.each([
    ['an end beyond the last node', { n: 2, from: [0], to: [2] }],
    ['a negative end', { n: 2, from: [-1], to: [1] }],
    ['ends of different length', { n: 2, from: [0, 1], to: [1] }],
    ['a fractional number of nodes', { n: 1.5, from: [0], to: [1] }],
    ['too few labels', { n: 2, from: [0], to: [1], labels: ['a'] }],
    ['too few coordinates', { n: 2, from: [0], to: [1], positions: new Float32Array(2) }],
    ['edge values of another length', { n: 2, from: [0], to: [1], edgeValues: { weight: new Float64Array(3) } }],
  ])('refuses %s', (_, { from, to, ...rest }) => {
    expect(() =>
      buildNetwork({ ...rest, directed: false, from: Int32Array.from(from), to: Int32Array.from(to) }),
    ).toThrow(InvariantError);
  });
});

describe('names', () => {
  const ends = { directed: false, from: Int32Array.of(0), to: Int32Array.of(1) };

  it('are found again, and only they', () => {
    const find = nodeFinder(buildNetwork({ ...ends, n: 2, labels: ['Ann', '7'] }));
    expect([find('Ann'), find('7'), find('0'), find('ann')]).toEqual([0, 1, -1, -1]);
  });

  it('are the numbers where there are none', () => {
    const network = buildNetwork({ ...ends, n: 12 });
    const find = nodeFinder(network);
    for (let i = 0; i < 12; i++) expect(find(nodeLabel(network, i))).toBe(i);
    expect(['12', '-1', '1.0', '01', '', 'x', '1e0'].map(find)).toEqual([-1, -1, -1, -1, -1, -1, -1]);
  });
});

it('writes edges as the user knows them', () => {
  const parts = { n: 2, from: Int32Array.of(1), to: Int32Array.of(0) };
  expect(edgeLabel(buildNetwork({ ...parts, directed: false, labels: ['ann', 'bob'] }), 0)).toBe('bob–ann');
  expect(edgeLabel(buildNetwork({ ...parts, directed: true }), 0)).toBe('1→0');
});
