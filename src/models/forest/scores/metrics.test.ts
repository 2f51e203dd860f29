import { describe, expect, it } from 'vitest';
import ranking from '../fixtures/ranking.json';
import { hitsAt, mapAt, nextScores, rankOf } from './metrics';

const infectedOf = (ids: readonly number[], V: number): Uint8Array =>
  Uint8Array.from({ length: V }, (_, v) => (ids.includes(v) ? 1 : 0));

const { rows, ks } = ranking;
const rank = ({ scores, infected, target }: (typeof rows)[number], protocol: 'users' | 'stop'): number =>
  rankOf(Float64Array.from(scores), target, infectedOf(infected, scores.length), protocol);

describe('ranks', () => {
  it('are those of the reference, under both protocols, with a tie', () => {
    expect(rows.map((row) => rank(row, 'stop'))).toEqual(ranking.ranks_with_stop);
    expect(rows.filter(({ target }) => target !== 1).map((row) => rank(row, 'users'))).toEqual(
      ranking.ranks_users_only,
    );
  });

  it('put the smaller of equal ids first, STOP before users, and never count PAD or infected users', () => {
    const scores = Float32Array.of(9, 1, 1, 1, 1);
    const none = new Uint8Array(5);
    expect([1, 2, 3, 4].map((target) => rankOf(scores, target, none, 'stop'))).toEqual([1, 2, 3, 4]);
    expect([2, 3, 4].map((target) => rankOf(scores, target, none, 'users'))).toEqual([1, 2, 3]);
    expect(rankOf(scores, 4, Uint8Array.of(0, 0, 1, 1, 0), 'users')).toBe(1);
  });
});

describe('scores of ranks', () => {
  it('are those of the reference', () => {
    for (const [ranks, expected] of [
      [ranking.ranks_with_stop, ranking.with_stop],
      [ranking.ranks_users_only, ranking.users_only],
    ] as const) {
      const values = expected as Record<string, number>;
      for (const k of ks) {
        expect(hitsAt(ranks, k)).toBeCloseTo(values[`hits@${k}`], 9);
        expect(mapAt(ranks, k)).toBeCloseTo(values[`map@${k}`], 9);
      }
    }
  });

  it('count ranks up to 10, 50 and 100', () => {
    const scores = nextScores(Int32Array.of(1, 10, 50, 100, 101));
    expect(scores).toEqual({
      n: 5,
      hits10: 2 / 5,
      hits50: 3 / 5,
      hits100: 4 / 5,
      map10: (1 + 1 / 10) / 5,
      map50: (1 + 1 / 10 + 1 / 50) / 5,
      map100: (1 + 1 / 10 + 1 / 50 + 1 / 100) / 5,
    });
    expect(nextScores([]).n).toBe(0);
    expect(nextScores([]).hits10).toBeNaN();
  });
});
