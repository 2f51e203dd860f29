import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incomingArcs } from './incoming-arcs';
import { networkOf, problems, result } from './test-support';

it('lists for every node the edges that lead into it, in edge order', () => {
  fc.assert(
    fc.property(problems('any', 8, 16), ({ n, edges, directed }) => {
      const arcs = incomingArcs(networkOf(n, edges, directed));
      for (let i = 0; i < n; i++) {
        const expected = edges.flatMap(([u, v], e) => (v === i ? [[u, e]] : !directed && u === i ? [[v, e]] : []));
        const found = Array.from({ length: arcs.offsets[i + 1] - arcs.offsets[i] }, (_, k) => [
          arcs.tails[arcs.offsets[i] + k],
          arcs.edges[arcs.offsets[i] + k],
        ]);
        expect(found).toEqual(expected);
      }
    }),
  );
});

it('is found once, also in steps', () => {
  const network = networkOf(
    3,
    [
      [0, 1],
      [2, 1],
    ],
    true,
  );
  const arcs = result(incomingArcs.inSteps(network));
  expect(incomingArcs(network)).toBe(arcs);
  expect([...arcs.tails]).toEqual([0, 2]);
});
