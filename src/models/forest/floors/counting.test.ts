import { describe, expect, it } from 'vitest';
import type { Sequences } from '../data/vocabulary';
import fixture from '../fixtures/baselines.json';
import { neighboursFromTraining } from '../structure/neighbourhoods';
import { ActiveFriends, TIES_BY_POPULARITY } from './active-friends';
import { CoOccurrence, PairCounts, Pairs } from './co-occurrence';
import { countingScores, type Counting } from './counting';
import { FollowerCounts, Followers } from './followers';
import { sequencesOf } from './floors-test-support';
import { TrainingCounts } from './training-counts';

const { V, prefix, mu, eps } = fixture;
const train = sequencesOf(fixture.train);
const counts = new TrainingCounts(train, V);
const followers = new FollowerCounts(counts);
/** To the digits of the reference. */
const rounded = (values: ArrayLike<number>): number[] => Array.from(values, (x) => Math.round(x * 1e8) / 1e8 + 0);
const scores = (counting: Counting, weight: number): Float64Array =>
  countingScores(counting, counts.popularity, weight, Int32Array.from(prefix));

describe('counting gives the numbers of the reference', () => {
  it('for popularity', () => expect([...counts.popularity]).toEqual(fixture.popularity));

  it('for who followed whom', () => {
    const bigram = new Followers(followers, [1]);
    fixture.bigram.forEach((row, u) => {
      bigram.begin();
      bigram.see(u);
      expect(rounded(bigram.counted.values)).toEqual(row);
    });
    expect(rounded(scores(bigram, mu))).toEqual(rounded(fixture.score_bigram));
  });

  it('for the last three users', () =>
    expect(rounded(scores(new Followers(followers, [1, 0.5, 0.25]), mu))).toEqual(rounded(fixture.score_window3)));

  it('for pairs', () => {
    const pairs = new PairCounts(counts);
    fixture.ic_probability.forEach((row, u) => {
      const { ids, amounts } = pairs.after(u);
      const found = new Float64Array(V);
      ids.forEach((v, k) => (found[v] = amounts[k]));
      expect(rounded(found)).toEqual(rounded(row.map((p) => -Math.log(1 - Math.min(p, 0.999)))));
    });
    expect(pairs.after(4)).toBe(pairs.after(4));
    expect(rounded(scores(new Pairs(pairs), eps))).toEqual(rounded(fixture.score_ic));
    expect(rounded(new CoOccurrence(train, V).scores(Int32Array.from(prefix)))).toEqual(rounded(fixture.score_ic));
  });
});

describe('counting', () => {
  it('lets earlier users fade', () => {
    const pairs = new PairCounts(counts);
    const [first, second] = [Int32Array.of(7), Int32Array.of(6)].map((list) =>
      countingScores(new Pairs(pairs), counts.popularity, 0, list),
    );
    const both = countingScores(new Pairs(pairs, 0.5), counts.popularity, 0, Int32Array.of(7, 6));
    both.forEach((x, v) => expect(x).toBeCloseTo(0.5 * first[v] + second[v], 12));
  });

  it('never sees STOP after a cascade that was cut', () => {
    const cut: Sequences = { ...train, ended: new Uint8Array(train.count) };
    const without = new TrainingCounts(cut, V);
    expect(without.popularity[1]).toBe(0);
    const found = countingScores(
      new Followers(new FollowerCounts(without), [1, 1, 1]),
      without.popularity,
      0,
      Int32Array.of(5, 4),
    );
    expect(found[1]).toBe(0);
  });

  it('knows active friends', () => {
    const friends = new ActiveFriends(neighboursFromTraining({ V, train }));
    const found = countingScores(friends, counts.popularity, TIES_BY_POPULARITY, Int32Array.of(3, 8));
    // 3 stands beside 4 and 5, 8 beside 5, 6 and 7
    expect([...found].map(Math.floor)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 0]);
  });

  it('forgets the cascade before', () => {
    for (const counting of [new Followers(followers, [1, 1]), new Pairs(new PairCounts(counts))]) {
      const fresh = scores(counting, 1);
      scores(counting, 1);
      countingScores(counting, counts.popularity, 1, Int32Array.of(2, 3, 4));
      expect(scores(counting, 1)).toEqual(fresh);
    }
  });
});
