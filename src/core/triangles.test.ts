import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from './network';
import { clustering } from './triangles';

type Pairs = readonly (readonly [number, number])[];
const net = (n: number, pairs: Pairs, directed = false) =>
  buildNetwork({ n, directed, from: Int32Array.from(pairs, (p) => p[0]), to: Int32Array.from(pairs, (p) => p[1]) });

/** All triples one by one. */
function bruteForce(n: number, pairs: Pairs): { triangles: number; neighbourPairs: number } {
  const joined = new Set(pairs.filter(([u, v]) => u !== v).flatMap(([u, v]) => [`${u} ${v}`, `${v} ${u}`]));
  let triangles = 0;
  let neighbourPairs = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < j; k++) {
        if (i === j || i === k || !joined.has(`${i} ${j}`) || !joined.has(`${i} ${k}`)) continue;
        neighbourPairs++;
        if (i < k && joined.has(`${j} ${k}`)) triangles++;
      }
  return { triangles, neighbourPairs };
}

const anyEdges = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 60 }), fc.boolean()),
  );

describe('clustering', () => {
  it('equals counting all triples, with loops, repetitions and directions', () => {
    fc.assert(
      fc.property(anyEdges, ([n, pairs, directed]) => {
        expect(clustering(net(n, pairs, directed))).toMatchObject(bruteForce(n, pairs));
      }),
    );
  });

  it('does not depend on the names of the nodes', () => {
    fc.assert(
      fc.property(anyEdges, ([n, pairs]) => {
        const renamed = pairs.map(([u, v]) => [n - 1 - v, n - 1 - u] as const);
        expect(clustering(net(n, renamed))).toEqual(clustering(net(n, pairs)));
      }),
    );
  });

  it('finds the published 45 triangles of the karate club', () => {
    const file = JSON.parse(readFileSync('public/networks/karate.json', 'utf8')) as {
      n: number;
      from: number[];
      to: number[];
    };
    const { triangles, transitivity } = clustering(
      net(
        file.n,
        file.from.map((u, e) => [u, file.to[e]] as const),
      ),
    );
    expect(triangles).toBe(45);
    expect(transitivity).toBeCloseTo(0.2557, 4); // as NetworkX reports it
  });

  it('is 1 in a complete network and 0 without neighbour pairs', () => {
    const all: Pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ];
    expect(clustering(net(4, all))).toEqual({ triangles: 4, neighbourPairs: 12, transitivity: 1 });
    expect(clustering(net(3, [[0, 1]]))).toEqual({ triangles: 0, neighbourPairs: 0, transitivity: 0 });
    expect(clustering(net(0, []))).toEqual({ triangles: 0, neighbourPairs: 0, transitivity: 0 });
  });
});
