import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irregularEdges } from './irregular-edges';
import { buildNetwork } from './network';

const network = (n: number, edges: readonly (readonly [number, number])[], directed: boolean) =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, ([u]) => u),
    to: Int32Array.from(edges, ([, v]) => v),
  });

describe('irregular edges', () => {
  it('are loops and repetitions, each with the first of its kind', () => {
    const edges = [
      [0, 1],
      [2, 2],
      [1, 0],
      [0, 1],
      [3, 3],
    ] as const;
    expect(irregularEdges(network(4, edges, true))).toEqual({ loops: 2, firstLoop: 1, repeated: 1, firstRepeated: 3 });
    // without a direction there and back is one pair
    expect(irregularEdges(network(4, edges, false))).toEqual({ loops: 2, firstLoop: 1, repeated: 2, firstRepeated: 2 });
  });

  it('are none in a network without edges', () => {
    const none = { loops: 0, firstLoop: -1, repeated: 0, firstRepeated: -1 };
    expect(irregularEdges(network(3, [], true))).toEqual(none);
    expect(irregularEdges(network(0, [], false))).toEqual(none);
  });

  it('are counted as by comparing every edge with all before it', () => {
    const pair = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), fc.boolean(), (edges, directed) => {
        const key = ([u, v]: readonly [number, number]): string => (directed || u < v ? `${u} ${v}` : `${v} ${u}`);
        const proper = edges.filter(([u, v]) => u !== v);
        const found = irregularEdges(network(6, edges, directed));
        expect(found.loops).toBe(edges.length - proper.length);
        expect(found.repeated).toBe(proper.length - new Set(proper.map(key)).size);
        expect(found.firstLoop).toBe(edges.findIndex(([u, v]) => u === v));
        if (found.repeated === 0) return;
        const before = edges.slice(0, found.firstRepeated).map(key);
        expect(before).toContain(key(edges[found.firstRepeated]));
      }),
    );
  });
});
