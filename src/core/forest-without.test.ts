import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForest, isForestWithout } from './measures';
import { buildNetwork } from './network';

type Pairs = readonly (readonly [number, number])[];
const net = (n: number, pairs: Pairs, directed = false) =>
  buildNetwork({ n, directed, from: Int32Array.from(pairs, (p) => p[0]), to: Int32Array.from(pairs, (p) => p[1]) });

const ring: Pairs = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
];

describe('isForestWithout', () => {
  it('is cut open by one node of a ring, not by a node beside it', () => {
    expect(isForestWithout(net(5, ring), [])).toBe(false);
    for (const node of [0, 1, 2, 3]) expect(isForestWithout(net(5, ring), [node])).toBe(true);
    expect(isForestWithout(net(5, ring), [4])).toBe(false);
  });

  it('takes two opposite arcs for one link, whichever comes first', () => {
    const path: Pairs = [
      [0, 1],
      [1, 2],
    ];
    const back: Pairs = path.map(([u, v]) => [v, u] as const);
    expect(isForestWithout(net(3, [...path, ...back], true), [])).toBe(true);
    expect(isForestWithout(net(3, [...back, ...path], true), [])).toBe(true);
    expect(isForestWithout(net(4, [...ring, ...ring.map(([u, v]) => [v, u] as const)], true), [])).toBe(false);
  });

  it('counts a repeated edge and a self-loop as loops', () => {
    expect(isForestWithout(net(2, [[0, 1], [0, 1]]), [])).toBe(false); // oxfmt-ignore
    expect(isForestWithout(net(2, [[0, 1], [0, 1]], true), [])).toBe(false); // oxfmt-ignore
    expect(isForestWithout(net(1, [[0, 0]]), [])).toBe(false);
  });

  it('equals isForest of the network with the nodes really taken away', () => {
    const cases = fc.integer({ min: 2, max: 12 }).chain((n) =>
      fc.tuple(
        fc.constant(n),
        fc.uniqueArray(
          fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([u, v]) => u < v),
          { maxLength: 16, selector: ([u, v]) => u * n + v },
        ),
        fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([n, pairs, removed]) => {
        const left = pairs.filter(([u, v]) => !removed.includes(u) && !removed.includes(v));
        expect(isForestWithout(net(n, pairs), removed)).toBe(isForest(net(n, left)));
      }),
    );
  });
});
