import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STOP } from '../data/vocabulary';
import { rankOf } from '../scores/metrics';
import { PopularityOrder } from './popularity-order';
import { SparseScores } from './sparse-scores';

const V = 30;
const someone = fc.integer({ min: 2, max: V - 1 });

describe('ranks over popularity', () => {
  it('are those of looking at every candidate, however few have a score of their own', () => {
    const popularities = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: V, maxLength: V });
    const counted = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: V - 1 }), fc.constantFrom(0, 0.1, 1, 2)), {
      selector: ([id]) => id,
      maxLength: V - 1,
    });
    const prefixes = fc.uniqueArray(someone, { minLength: 1, maxLength: V - 3 });
    fc.assert(
      fc.property(
        popularities,
        counted,
        prefixes,
        fc.nat(),
        fc.constantFrom(0.5, 1, 7),
        (list, own, prefix, pick, weight) => {
          const order = new PopularityOrder(
            Float64Array.from(list, (x, v) => (v === 0 ? 0 : x)),
            weight,
          );
          const scores = new SparseScores(V);
          for (const [id, x] of own) scores.add(id, x);
          const seen = Int32Array.from(prefix);
          const infected = Uint8Array.from({ length: V }, (_, v) => (prefix.includes(v) ? 1 : 0));
          const allowed = Array.from({ length: V - 1 }, (_, k) => k + 1).filter((v) => infected[v] === 0);
          const target = allowed[pick % allowed.length];
          const dense = scores.values.map((x, v) => x + order.popular[v]);
          const found = order.ranks(scores, target, seen, infected);
          expect(found.stop).toBe(rankOf(dense, target, infected, 'stop'));
          expect(target === STOP || found.users === rankOf(dense, target, infected, 'users')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('go by the smaller id where nothing is known', () => {
    const order = new PopularityOrder(new Float64Array(5), 1);
    const found = order.ranks(new SparseScores(5), 4, Int32Array.of(2), Uint8Array.of(0, 0, 1, 0, 0));
    expect(found).toEqual({ stop: 3, users: 2 });
  });
});
