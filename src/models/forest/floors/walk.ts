/** Predicting whole cascades by counting: after every user, who is next. */
import { STOP, type Sequences } from '../data/vocabulary';
import { nextScores } from '../scores/metrics';
import type { NextScores, Protocol } from '../train/trained';
import type { Counting } from './counting';
import type { PopularityRanks } from './popularity-ranks';

/** Looked at between two steps: a few milliseconds. */
const STEP_WORK = 1_000_000;

export type ScoresByProtocol = Readonly<Record<Protocol, NextScores>>;

/**
 * Scores of one way of counting on the cascades of a part, for each of several weights of popularity. Prediction k of a cascade is made
 * after its first k users, k ≥ 1; STOP is the last target of cascades that ended.
 * @returns one for each weight; yields every few milliseconds the number of predictions made so far
 */
export function* walk(
  counting: Counting,
  ranking: PopularityRanks,
  part: Sequences,
): Generator<number, ScoresByProtocol[]> {
  const { ids, offsets, ended, count } = part;
  const ranks = ranking.weights.map(() => ({ stop: new Int32Array(ids.length), users: new Int32Array(ids.length) }));
  const infected = new Uint8Array(counting.counted.values.length);
  let [predictions, ofUsers, work] = [0, 0, 0];
  for (let s = 0; s < count; s++) {
    const [start, end] = [offsets[s], offsets[s + 1]];
    counting.begin();
    for (let at = start; at < end; at++) {
      work += counting.see(ids[at]);
      infected[ids[at]] = 1;
      const last = at + 1 === end;
      if (last && ended[s] === 0) continue;
      const target = last ? STOP : ids[at + 1];
      ranking.rank(counting.counted, target, ids.subarray(start, at + 1), infected);
      for (let w = 0; w < ranks.length; w++) {
        ranks[w].stop[predictions] = ranking.withStop[w];
        ranks[w].users[ofUsers] = ranking.usersOnly[w];
      }
      predictions++;
      if (!last) ofUsers++;
      work += (counting.counted.count + at - start) * ranks.length + 100;
      if (work > STEP_WORK) {
        work = 0;
        yield predictions;
      }
    }
    for (let at = start; at < end; at++) infected[ids[at]] = 0;
  }
  return ranks.map(({ stop, users }) => ({
    stop: nextScores(stop.subarray(0, predictions)),
    users: nextScores(users.subarray(0, ofUsers)),
  }));
}

/** Predictions of a part with STOP: one after every user, none after the last of a cascade that was cut. */
export function predictionsOf({ ids, ended }: Sequences): number {
  let cut = 0;
  for (const end of ended) cut += 1 - end;
  return ids.length - cut;
}

/** What drawing one of the candidates at random scores on average: k of C are hits, the mean of 1/rank up to k is H_k/C. */
export function atRandom(part: Sequences, V: number): ScoresByProtocol {
  const tops = [10, 50, 100] as const;
  const scored = (protocol: Protocol): NextScores => {
    const [hits, maps] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    let n = 0;
    for (let s = 0; s < part.count; s++) {
      const length = part.offsets[s + 1] - part.offsets[s];
      const targets = length - 1 + (protocol === 'stop' ? part.ended[s] : 0);
      for (let seen = 1; seen <= targets; seen++) {
        const candidates = V - 2 - seen + (protocol === 'stop' ? 1 : 0);
        n++;
        tops.forEach((k, t) => {
          const reached = Math.min(k, candidates);
          hits[t] += reached / candidates;
          maps[t] += harmonic[reached] / candidates;
        });
      }
    }
    const [hits10, hits50, hits100] = hits.map((x) => x / n);
    const [map10, map50, map100] = maps.map((x) => x / n);
    return { n, hits10, hits50, hits100, map10, map50, map100 };
  };
  return { stop: scored('stop'), users: scored('users') };
}

/** H_0 … H_100. */
const harmonic = Array.from({ length: 101 }, () => 0);
for (let k = 1; k <= 100; k++) harmonic[k] = harmonic[k - 1] + 1 / k;
