import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { arcsOf } from './model-arcs';

/** The same by a table of all pairs; rates are whole, so that sums are exact. */
function byTable(n: number, edges: readonly (readonly [number, number, number])[], directed: boolean) {
  const table = Array.from({ length: n }, () => new Float64Array(n));
  for (const [from, to, rate] of edges) {
    if (from === to) continue;
    table[from][to] += rate;
    if (!directed) table[to][from] += rate;
  }
  const arcs = table.flatMap((row, j) => [...row].flatMap((rate, i) => (rate > 0 ? [[j, i, rate]] : [])));
  return arcs;
}

describe('arcsOf', () => {
  it('gives the arcs of a table of all pairs, whatever loops, repetitions and rates of 0 there are', () => {
    const n = 7;
    const node = fc.integer({ min: 0, max: n - 1 });
    const edge = fc.tuple(node, node, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 60 }), fc.boolean(), (edges, directed) => {
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
        const arcs = Array.from({ length: n }, (_, j) => j).flatMap((j) =>
          Array.from(heads.subarray(offsets[j], offsets[j + 1]), (head, k) => [j, head, rates[offsets[j] + k]]),
        );
        expect(arcs).toEqual(byTable(n, edges, directed));
        expect([heads.length, rates.length]).toEqual([offsets[n], offsets[n]]);
      }),
    );
  });

  it('adds repeated rates in the order of the file, to the last bit', () => {
    const network = buildNetwork({ n: 2, directed: true, from: new Int32Array(3), to: Int32Array.of(1, 1, 1) });
    expect(arcsOf(network, Float64Array.of(0.1, 0.2, 0.3)).rates).toEqual(Float64Array.of(0.1 + 0.2 + 0.3));
    expect(arcsOf(network, Float64Array.of(0.3, 0.2, 0.1)).rates).toEqual(Float64Array.of(0.3 + 0.2 + 0.1));
  });

  it('takes no arcs, and no nodes', () => {
    const none = new Int32Array(0);
    const empty = (n: number) => buildNetwork({ n, directed: true, from: none, to: none });
    expect(arcsOf(empty(0), new Float64Array(0)).offsets).toEqual(new Int32Array(1));
    expect(arcsOf(empty(3), new Float64Array(0))).toMatchObject({ offsets: new Int32Array(4), heads: none });
  });
});
