import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { buildSlots, incomingProbabilities, messagePlaces, reverseSlots, type Slots } from './slots';
import { networkOf, problems, result } from './test-support';

const slotsOf = (network: Network): Slots => result(buildSlots(network));

/** Runs to the end and says how often it paused. */
function pauses(steps: Generator<void, unknown, void>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

describe('buildSlots', () => {
  it('gives an undirected path two slots per link', () => {
    const slots = slotsOf(
      networkOf(3, [
        [0, 1],
        [2, 1],
      ]),
    );
    expect([...slots.offsets]).toEqual([0, 1, 3, 4]);
    expect([...slots.neighbours]).toEqual([1, 0, 2, 1]);
    expect([...slots.links]).toEqual([0, 0, 1, 1]);
    expect([...slots.incoming]).toEqual([0, 0, 1, 1]);
  });

  it('merges a directed pair and keeps the missing direction of a one-way arc', () => {
    const slots = slotsOf(
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
    expect([...slots.links]).toEqual([0, 0, 2, 2]);
    const values = new Float64Array(4);
    result(incomingProbabilities(slots, Float64Array.of(0.1, 0.2, 0.3), values));
    expect([...values]).toEqual([0.2, 0.1, 0, 0.3]);
  });

  it('keeps isolated nodes, at the end too', () => {
    const slots = slotsOf(networkOf(4, [[1, 2]], true));
    expect([...slots.offsets]).toEqual([0, 0, 1, 2, 2]);
  });

  it('joins every slot by its link to one slot in the other block', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), ({ n, edges, directed }) => {
        const network = networkOf(n, edges, directed);
        const { offsets, neighbours, links, incoming } = slotsOf(network);
        const owner = Int32Array.from({ length: neighbours.length });
        for (let j = 0; j < n; j++) owner.fill(j, offsets[j], offsets[j + 1]);
        const pairs = new Set<string>();
        for (let s = 0; s < neighbours.length; s++) {
          const others = [...links.keys()].filter((other) => other !== s && links[other] === links[s]);
          expect(others.map((other) => [neighbours[other], owner[other]])).toEqual([[owner[s], neighbours[s]]]);
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

  it('lets others in between: a directed network of 400,000 arcs pauses in every pass', () => {
    const n = 200_000;
    const arcs = Array.from({ length: n }, (_, i): [number, number] => [i, (i + 1) % n]);
    const back = arcs.map(([u, v]): [number, number] => [v, u]);
    const network = networkOf(n, [...arcs, ...back], true);
    expect(pauses(buildSlots(network))).toBeGreaterThanOrEqual(8);
    const slots = slotsOf(network);
    expect(slots.neighbours).toHaveLength(2 * n);
    expect(pauses(incomingProbabilities(slots, new Float64Array(2 * n), new Float64Array(2 * n)))).toBe(2);
    expect(pauses(messagePlaces(slots, network.m, 2, new Int32Array(2 * n)))).toBe(2);
  });
});

describe('messagePlaces', () => {
  it('puts the two messages of a link side by side, links in the order of the nodes', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), fc.constantFrom(2 as const, 4 as const), ({ n, edges, directed }, stride) => {
        const network = networkOf(n, edges, directed);
        const slots = slotsOf(network);
        const places = new Int32Array(slots.links.length);
        result(messagePlaces(slots, network.m, stride, places));
        const firstSeen: number[] = [];
        for (let s = 0; s < places.length; s++) {
          const other = slots.links.findIndex((link, k) => k !== s && link === slots.links[s]);
          expect(places[s] ^ 1).toBe(places[other]);
          if (s < other) firstSeen.push(places[s]);
        }
        expect(firstSeen).toEqual(firstSeen.map((_, k) => k * stride));
      }),
    );
  });
});

describe('reverseSlots', () => {
  it('pairs every slot with the slot of its link at the neighbour', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), ({ n, edges, directed }) => {
        const network = networkOf(n, edges, directed);
        const slots = slotsOf(network);
        const reverse = new Int32Array(slots.links.length);
        result(reverseSlots(slots, network.m, reverse));
        reverse.forEach((other, s) => {
          expect(reverse[other]).toBe(s);
          expect(slots.links[other]).toBe(slots.links[s]);
          expect(slots.offsets[slots.neighbours[s]]).toBeLessThanOrEqual(other);
          expect(slots.offsets[slots.neighbours[s] + 1]).toBeGreaterThan(other);
        });
      }),
    );
  });
});
