/** What counting pairs says along a cascade: the floor that stands beside every candidate. */
import { FIRST_USER } from '../data/vocabulary';
import { Pairs, type PairCounts } from '../floors/co-occurrence';
import { ranksAmong } from './probabilities';

/**
 * Ranks by counting pairs, ties by popularity, as {@link CoOccurrence} scores them.
 * @param ids users of the cascade
 * @param asked ids to be ranked after every user: as many lists as users; none of them infected by then
 * @returns lists of the same lengths; NaN for STOP
 */
export function countingRanks(counts: PairCounts, ids: Int32Array, asked: readonly (readonly number[])[]): number[][] {
  const { popularity, V } = counts.counts;
  let sum = 0;
  for (const x of popularity) sum += x;
  const pairs = new Pairs(counts);
  const infected = new Uint8Array(V);
  const scores = new Float64Array(V);
  pairs.begin();
  return asked.map((list, t) => {
    pairs.see(ids[t]);
    infected[ids[t]] = 1;
    const { values } = pairs.counted;
    for (let v = FIRST_USER; v < V; v++) scores[v] = values[v] + (sum > 0 ? popularity[v] / sum : 0);
    return ranksAmong(scores, infected, list);
  });
}
