import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STOP } from '../data/vocabulary';
import { rankOf } from '../scores/metrics';
import { FAR, PopularityRanks } from './popularity-ranks';
import { SparseScores } from './sparse-scores';

const V = 30;
const WEIGHTS = [0.5, 1, 7];
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
      fc.property(popularities, counted, prefixes, fc.nat(), (list, own, prefix, pick) => {
        const popularity = Float64Array.from(list, (x, v) => (v === 0 ? 0 : x));
        const sum = popularity.reduce((a, b) => a + b, 0);
        const ranks = new PopularityRanks(popularity, WEIGHTS);
        const scores = new SparseScores(V);
        for (const [id, x] of own) scores.add(id, x);
        const seen = Int32Array.from(prefix);
        const infected = Uint8Array.from({ length: V }, (_, v) => (prefix.includes(v) ? 1 : 0));
        const allowed = Array.from({ length: V - 1 }, (_, k) => k + 1).filter((v) => infected[v] === 0);
        const target = allowed[pick % allowed.length];
        ranks.rank(scores, target, seen, infected);
        WEIGHTS.forEach((weight, w) => {
          const dense = scores.values.map((x, v) => x + (sum > 0 ? weight * (popularity[v] / sum) : 0));
          expect(ranks.withStop[w]).toBe(rankOf(dense, target, infected, 'stop'));
          expect(target === STOP || ranks.usersOnly[w] === rankOf(dense, target, infected, 'users')).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('go by the smaller id where nothing is known', () => {
    const ranks = new PopularityRanks(new Float64Array(5), [1]);
    ranks.rank(new SparseScores(5), 4, Int32Array.of(2), Uint8Array.of(0, 0, 1, 0, 0));
    expect([...ranks.withStop, ...ranks.usersOnly]).toEqual([3, 2]);
  });

  it('are counted no further than Hits@100 needs', () => {
    const many = 400;
    const ranks = new PopularityRanks(new Float64Array(many).fill(1), [1, 2]);
    const scores = new SparseScores(many);
    for (let v = 1; v < many - 1; v++) scores.add(v, 1);
    ranks.rank(scores, many - 1, Int32Array.of(2), new Uint8Array(many));
    expect([...ranks.withStop]).toEqual([FAR, FAR]);
    expect(Math.min(...ranks.usersOnly)).toBeGreaterThan(100);
  });
});
