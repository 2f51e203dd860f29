import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSlots, incomingProbabilities } from './slots';
import { networkOf, problems } from './test-support';

describe('buildSlots', () => {
  it('gives an undirected path two slots per link', () => {
    const slots = buildSlots(
      networkOf(3, [
        [0, 1],
        [2, 1],
      ]),
    );
    expect([...slots.offsets]).toEqual([0, 1, 3, 4]);
    expect([...slots.neighbours]).toEqual([1, 0, 2, 1]);
    expect([...slots.reverse]).toEqual([1, 0, 3, 2]);
    expect([...slots.incoming]).toEqual([0, 0, 1, 1]);
  });

  it('merges a directed pair and keeps the missing direction of a one-way arc', () => {
    const slots = buildSlots(
      networkOf(
        3,
        [
          [0, 1],
          [1, 0],
          [1, 2],
        ],
        true,
      ),
    );
    expect([...slots.offsets]).toEqual([0, 1, 3, 4]);
    expect([...slots.neighbours]).toEqual([1, 0, 2, 1]);
    expect([...slots.incoming]).toEqual([1, 0, -1, 2]);
    expect([...incomingProbabilities(slots, Float64Array.of(0.1, 0.2, 0.3))]).toEqual([0.2, 0.1, 0, 0.3]);
  });

  it('keeps isolated nodes, at the end too', () => {
    const slots = buildSlots(networkOf(4, [[1, 2]], true));
    expect([...slots.offsets]).toEqual([0, 0, 1, 2, 2]);
  });

  it('pairs every slot with the slot of the same link in the other block', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), ({ n, edges, directed }) => {
        const network = networkOf(n, edges, directed);
        const { offsets, neighbours, reverse, incoming } = buildSlots(network);
        const owner = Int32Array.from({ length: neighbours.length });
        for (let j = 0; j < n; j++) owner.fill(j, offsets[j], offsets[j + 1]);
        const pairs = new Set<string>();
        for (let s = 0; s < neighbours.length; s++) {
          expect(reverse[reverse[s]]).toBe(s);
          expect(neighbours[reverse[s]]).toBe(owner[s]);
          expect(owner[reverse[s]]).toBe(neighbours[s]);
          pairs.add(`${owner[s]} ${neighbours[s]}`);
          const arcs = edges.flatMap(([u, v], e) =>
            (u === neighbours[s] && v === owner[s]) || (!directed && v === neighbours[s] && u === owner[s]) ? [e] : [],
          );
          expect(incoming[s]).toBe(arcs[0] ?? -1);
        }
        expect(pairs.size).toBe(neighbours.length);
      }),
    );
  });
});
