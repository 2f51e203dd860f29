import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import { neighbourhoods, neighboursFromTraining, type Neighbourhoods } from './neighbourhoods';

const fixture = JSON.parse(readFileSync(new URL('../fixtures/structural.json', import.meta.url), 'utf8')) as {
  V: number;
  edges: number[][];
  closed_neighbourhoods: Record<string, number[]>;
};

const rows = ({ offsets, ids }: Neighbourhoods): number[][] =>
  Array.from({ length: offsets.length - 1 }, (_, v) => [...ids.subarray(offsets[v], offsets[v + 1])]);

const networkOf = (n: number, edges: readonly (readonly number[])[], directed = true) =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, (e) => e[0]),
    to: Int32Array.from(edges, (e) => e[1]),
  });

/** Ids v of nodes v, 2 … V−1. */
const sameNumbers = (V: number) => ({ V, nodeOf: Int32Array.from({ length: V }, (_, v) => (v < 2 ? -1 : v)) });

describe('neighbourhoods in a network', () => {
  it('are those of the reference, both directions merged', () => {
    const { V, edges, closed_neighbourhoods } = fixture;
    const found = rows(neighbourhoods(sameNumbers(V), networkOf(V, edges)));
    const expected = Object.values(closed_neighbourhoods);
    for (let v = 2; v < V; v++) expect(found[v].toSorted((a, b) => a - b)).toEqual(expected[v]);
  });
  it('hold the user first, and nothing for PAD and STOP', () => {
    const found = rows(neighbourhoods(sameNumbers(5), networkOf(5, [[4, 2]])));
    expect(found).toEqual([[], [], [2, 4], [3], [4, 2]]);
  });
  it('ignore self-loops, parallel edges and nodes that are no candidates', () => {
    const edges = [
      [2, 2],
      [2, 3],
      [2, 3],
      [3, 2],
      [0, 3],
    ];
    expect(rows(neighbourhoods(sameNumbers(4), networkOf(4, edges, false)))).toEqual([[], [], [2, 3], [3, 2]]);
  });
  it('go by the nodes of the ids, and leave users alone that have none', () => {
    const data = { V: 5, nodeOf: Int32Array.of(-1, -1, 7, -1, 0) };
    expect(rows(neighbourhoods(data, networkOf(8, [[0, 7]])))).toEqual([[], [], [2, 4], [3], [4, 2]]);
  });
});

describe('neighbourhoods from training cascades', () => {
  const train = (cascades: number[][]) => {
    const offsets = Int32Array.from([0, ...cascades.map((_, c) => cascades.slice(0, c + 1).flat().length)]);
    const count = cascades.length;
    return {
      count,
      offsets,
      ids: Int32Array.from(cascades.flat()),
      ended: new Uint8Array(count).fill(1),
      cascades: new Int32Array(count),
    };
  };
  it('join users of whom one directly followed the other, never across two cascades', () => {
    const found = rows(
      neighboursFromTraining({
        V: 7,
        train: train([
          [2, 4, 3],
          [4, 2, 5],
        ]),
      }),
    );
    expect(found).toEqual([[], [], [2, 4, 5], [3, 4], [4, 2, 3], [5, 2], [6]]);
  });
});

describe('any neighbourhoods', () => {
  it('are symmetric, ascending after the user, without repetition', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 60 }), (edges) => {
        const found = rows(neighbourhoods(sameNumbers(12), networkOf(12, edges)));
        for (let v = 2; v < 12; v++) {
          const others = found[v].slice(1);
          expect(found[v][0]).toBe(v);
          expect(others).toEqual([...new Set(others)].toSorted((a, b) => a - b));
          for (const u of others) expect(found[u]).toContain(v);
          const joined = edges.flatMap(([a, b]) => (a === v ? [b] : b === v ? [a] : []));
          expect(others).toEqual([...new Set(joined)].filter((u) => u >= 2 && u !== v).toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
