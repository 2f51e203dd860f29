import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { arcsOf } from './model-arcs';

const empty = (n: number) => buildNetwork({ n, directed: true, from: new Int32Array(0), to: new Int32Array(0) });

/** The same by a table of all pairs; rates are whole, so that sums are exact. */
function byTable(n: number, edges: readonly (readonly [number, number, number])[], directed: boolean) {
  const table = Array.from({ length: n }, () => new Float64Array(n));
  for (const [from, to, rate] of edges) {
    if (from === to) continue;
    table[from][to] += rate;
    if (!directed) table[to][from] += rate;
  }
  return table.flatMap((row, j) => [...row].flatMap((rate, i) => (rate > 0 ? [[j, i, rate]] : [])));
}

function listed(n: number, edges: readonly (readonly [number, number, number])[], directed: boolean) {
  const network = buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, (e) => e[0]),
    to: Int32Array.from(edges, (e) => e[1]),
  });
  const { offsets, heads, rates } = arcsOf(
    network,
    Float64Array.from(edges, (e) => e[2]),
  );
  expect([heads.length, rates.length]).toEqual([offsets[n], offsets[n]]);
  return Array.from({ length: n }, (_, j) => j).flatMap((j) =>
    Array.from(heads.subarray(offsets[j], offsets[j + 1]), (head, k) => [j, head, rates[offsets[j] + k]]),
  );
}

describe('arcsOf', () => {
  // few nodes and edges, and so many that both ways of sorting are taken
  it.each([
    [3, 8],
    [7, 60],
    [60, 400],
  ])('gives the arcs of a table of all pairs: %i nodes, up to %i edges', (n, most) => {
    const node = fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: n - 1 }), weight: 2 },
      { arbitrary: fc.constant(0), weight: 1 },
    );
    const edge = fc.tuple(node, node, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: most, size: 'max' }), fc.boolean(), (edges, directed) => {
        expect(listed(n, edges, directed)).toEqual(byTable(n, edges, directed));
      }),
      { numRuns: 60 },
    );
  });

  it.each([3, 40])('adds %i repeated rates in the order of the file, to the last bit', (count) => {
    const rates = Array.from({ length: count }, (_, k) => 0.1 + k / 7);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b);
    for (const order of [rates, rates.toReversed()])
      expect(
        listed(
          2,
          order.map((rate) => [0, 1, rate] as const),
          true,
        ),
      ).toEqual([[0, 1, sum(order)]]);
  });

  it('takes no arcs, and no nodes', () => {
    expect(arcsOf(empty(0), new Float64Array(0)).offsets).toEqual(new Int32Array(1));
    expect(arcsOf(empty(3), new Float64Array(0))).toMatchObject({
      offsets: new Int32Array(4),
      heads: new Int32Array(0),
    });
  });
});
