import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from './engine-test-support';
import { NODE_WORDS, rejectionTables } from './rejection-groups';

const arcs = fc.uniqueArray(
  fc.record({ tail: fc.nat({ max: 9 }), head: fc.nat({ max: 9 }), exponent: fc.integer({ min: -30, max: 30 }) }),
  { selector: ({ tail, head }) => 10 * tail + head, maxLength: 60 },
);

describe('tables of rejection', () => {
  it('bound every rate by less than twice in its group, or by one bound for all', () => {
    fc.assert(
      fc.property(
        arcs,
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 }),
        (list, recovery) => {
          const edges = list
            .filter(({ tail, head }) => tail !== head)
            .map(({ tail, head, exponent }) => [tail, head, 2 ** exponent]);
          const model = modelOf({ n: 10, edges }, { kind: 'SIS', sources: [0], horizon: 1, recovery });
          const { nodes, groups, bounds } = rejectionTables(model);
          for (let i = 0; i < 10; i++) {
            const rate = nodes[NODE_WORDS * i + 1];
            const bound = rate > 0 ? bounds[groups[i]] : 0;
            expect(groups[i] < 0).toBe(rate === 0);
            expect(rate).toBeLessThanOrEqual(bound);
            expect(2 * rate >= bound || bounds.length === 1).toBe(true);
          }
          expect([...bounds]).toEqual([...bounds].sort((a, b) => b - a));
        },
      ),
    );
  });

  it('tell apart more groups than a byte can number', () => {
    const n = 300;
    const edges = Array.from({ length: n - 1 }, (_, i) => [i, i + 1, 2 ** (2 * i - 300)]);
    const { groups, bounds } = rejectionTables(modelOf({ n, edges }, { kind: 'SIS', sources: [0], horizon: 1 }));
    expect(bounds.length).toBe(n - 1);
    expect(Array.from(groups)).toEqual([...Array.from({ length: n - 1 }, (_, i) => n - 2 - i), -1]);
  });

  it('draw every arc of a node in proportion to its rate', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 1, maxLength: 9 }), (rates) => {
        const edges = rates.map((rate, k) => [0, k + 1, rate]);
        const model = modelOf({ n: 10, edges }, { kind: 'SIS', sources: [0], horizon: 1 });
        const { alias, nodes } = rejectionTables(model);
        const total = rates.reduce((sum, rate) => sum + rate, 0);
        expect(nodes[2] * total).toBeCloseTo(rates.length, 9);
        expect(alias === undefined).toBe(new Set(rates).size === 1);
        if (!alias) return;
        const chance = new Float64Array(rates.length);
        rates.forEach((_, k) => {
          const keep = alias.numbers[2 * k];
          // arc k leads to node k + 1
          chance[alias.words[4 * k + 2] - 1] += keep / rates.length;
          chance[alias.words[4 * k + 3] - 1] += (1 - keep) / rates.length;
        });
        rates.forEach((rate, k) => expect(chance[k]).toBeCloseTo(rate / total, 9));
      }),
    );
  });

  it('need no alias where the arcs of every node have one rate, and one group where nodes are much alike', () => {
    const edges = [
      [0, 1, 2],
      [0, 2, 2],
      [1, 2, 3],
      [2, 0, 3],
    ];
    const even = rejectionTables(
      modelOf({ n: 3, edges }, { kind: 'SIS', sources: [0], horizon: 1, recovery: [1, 1, 1] }),
    );
    expect(even.alias).toBeUndefined();
    expect(even.bounds.length).toBe(1);
    expect(even.bounds[0]).toBe(5);
    const hub = rejectionTables(
      modelOf(
        { n: 50, edges: Array.from({ length: 49 }, (_, k) => [0, k + 1, 1]) },
        { kind: 'SIS', sources: [0], horizon: 1, recovery: new Array<number>(50).fill(1) },
      ),
    );
    expect([...hub.bounds]).toEqual([64, 2]);
  });
});
