import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { STOP } from '../data/vocabulary';
import { CoOccurrence, PairCounts } from '../floors/co-occurrence';
import { TrainingCounts } from '../floors/training-counts';
import { rankOf } from '../scores/metrics';
import { countingRanks } from './counting-ranks';
import { likeliest, logSum, ranksAmong, softmaxInto } from './probabilities';

const masked = -1e30;

describe('probabilities', () => {
  it('sum to one over those that are not masked', () => {
    const p = new Float64Array(5);
    softmaxInto(Float32Array.of(masked, 1, 2, 2 * masked, 1), p);
    const e = Math.E;
    expect([...p].map((x) => x.toFixed(12))).toEqual(
      [0, 1 / (2 + e), e / (2 + e), 0, 1 / (2 + e)].map((x) => x.toFixed(12)),
    );
    expect(logSum(Float32Array.of(masked, 1, 2, 2 * masked, 1))).toBeCloseTo(Math.log(2 * e + e * e), 12);
    expect(logSum(Float32Array.of(masked, 500, masked))).toBeCloseTo(500, 9);
  });

  it('put the likeliest first, equal ones by id, masked ones nowhere', () => {
    const logits = Float32Array.of(masked, 1, 3, masked, 3, 0, 4);
    expect(likeliest(logits, 3)).toEqual([6, 2, 4]);
    expect(likeliest(logits, 4)).toEqual([6, 2, 4, STOP]);
    expect(likeliest(logits, 100)).toEqual([6, 2, 4, STOP, 5]);
  });
});

describe('ranks of some users', () => {
  it('are those of each by itself', () => {
    const rng = stream(3, 'ranks');
    const V = 40;
    // Few values: many ties.
    const scores = Float64Array.from({ length: V }, () => rng.below(6));
    const infected = Uint8Array.from({ length: V }, () => (rng.below(5) === 0 ? 1 : 0));
    const asked = Array.from({ length: V - 2 }, (_, k) => k + 2).filter((id) => infected[id] === 0);
    rng.shuffle(asked);
    const expected = asked.map((id) => rankOf(scores, id, infected, 'users'));
    expect(ranksAmong(scores, infected, asked)).toEqual(expected);
    expect(ranksAmong(scores, infected, [asked[3], STOP, asked[3]])).toEqual([expected[3], Number.NaN, expected[3]]);
  });

  it('by counting pairs are those of the floor, user after user', () => {
    const rng = stream(4, 'pairs');
    const V = 15;
    const cascades = Array.from({ length: 30 }, () => {
      const users = rng.shuffle(Array.from({ length: V - 2 }, (_, k) => k + 2));
      return users.slice(0, 2 + rng.below(6));
    });
    const offsets = Int32Array.from([0, ...cascades]);
    cascades.forEach(({ length }, c) => (offsets[c + 1] = offsets[c] + length));
    const train = {
      count: cascades.length,
      offsets,
      ids: Int32Array.from(cascades.flat()),
      ended: new Uint8Array(cascades.length).fill(1),
      cascades: Int32Array.from(cascades.keys()),
    };
    const ids = Int32Array.of(4, 9, 2);
    const asked = [
      [3, 5, STOP],
      [2, 8],
      [14, 3, 5, 6],
    ];
    const ranks = countingRanks(new PairCounts(new TrainingCounts(train, V)), ids, asked);
    const floor = new CoOccurrence(train, V);
    const infected = new Uint8Array(V);
    asked.forEach((list, t) => {
      infected[ids[t]] = 1;
      const scores = floor.scores(ids.subarray(0, t + 1));
      expect(ranks[t]).toEqual(list.map((id) => (id === STOP ? Number.NaN : rankOf(scores, id, infected, 'users'))));
    });
  });
});
