/** Simulated endings as batches of predictions: only what was simulated is predicted again, the observed users are merely read. */
import type { Batch } from '../model/batches';

export interface Endings {
  /** Observed and simulated users, STOP last where it came. */
  sequences: readonly Int32Array[];
  /** Observed users of each. */
  observed: ArrayLike<number>;
}

/** Predictions of ending e: one for every simulated id. */
const predictions = ({ sequences, observed }: Endings, e: number): number => sequences[e].length - observed[e];

/** Pairs (prediction, infected user) of ending e. */
function pairsOf({ sequences, observed }: Endings, e: number): number {
  const [first, last] = [observed[e], sequences[e].length - 1];
  return ((first + last) * (last - first + 1)) / 2;
}

/**
 * Cuts the endings that have predictions into groups of similar length: at most so many places, padding counted, and so many pairs in each,
 * but at least one ending.
 */
export function planEndings(endings: Endings, places: number, pairs: number): Int32Array[] {
  const order = [...endings.sequences.keys()].filter((e) => predictions(endings, e) > 0);
  order.sort((a, b) => endings.sequences[a].length - endings.sequences[b].length);
  const groups: Int32Array[] = [];
  let group: number[] = [];
  let sum = 0;
  for (const e of order) {
    const more = pairsOf(endings, e);
    const full = (group.length + 1) * (endings.sequences[e].length - 1) > places || sum + more > pairs;
    if (group.length > 0 && full) {
      groups.push(Int32Array.from(group));
      group = [];
      sum = 0;
    }
    group.push(e);
    sum += more;
  }
  if (group.length > 0) groups.push(Int32Array.from(group));
  return groups;
}

/**
 * The batch of some endings; its rows are theirs in the order of the list.
 * @returns also the ending of every prediction, length N
 */
export function endingsBatch(endings: Endings, members: Int32Array): { batch: Batch; endingOf: Int32Array } {
  let length = 0;
  let count = 0;
  let pairs = 0;
  for (const e of members) {
    length = Math.max(length, endings.sequences[e].length - 1);
    count += predictions(endings, e);
    pairs += pairsOf(endings, e);
  }
  const ids = new Int32Array(members.length * length);
  const valid = new Int32Array(count);
  const targets = new Int32Array(count);
  const masked = new Int32Array(2 * pairs);
  const endingOf = new Int32Array(count);
  let r = 0;
  let p = 0;
  for (let b = 0; b < members.length; b++) {
    const sequence = endings.sequences[members[b]];
    ids.set(sequence.subarray(0, sequence.length - 1), b * length);
    for (let t = endings.observed[members[b]]; t < sequence.length; t++, r++) {
      valid[r] = b * length + t - 1;
      targets[r] = sequence[t];
      endingOf[r] = members[b];
      for (let i = 0; i < t; i++) {
        masked[p++] = r;
        masked[p++] = sequence[i];
      }
    }
  }
  return { batch: { rows: members.length, length, ids, members, valid, targets, masked }, endingOf };
}
