/**
 * Batches: cascades of similar length side by side, cut at a budget of predictions, with the flat lists that the device needs – where a real
 * prediction stands, what it should say, whom it must not name (specification, sections 3, 5 and 11).
 */
import type { Rng } from '../../../core/rng';
import { STOP, type Sequences } from '../data/vocabulary';

export interface Batch {
  /** B: number of cascades. */
  rows: number;
  /** L: length of the longest input. */
  length: number;
  /** Inputs, B × L, row-major, filled up with PAD. Position t of row b is user t of its cascade. */
  ids: Int32Array;
  /** The sequence of every row, length B. */
  members: Int32Array;
  /** Flat position b·L + t of every prediction, length N, row by row. */
  valid: Int32Array;
  /** Who should be named at every prediction, STOP at the end of a cascade that ended; length N. */
  targets: Int32Array;
  /** Pairs (prediction, id) of users that are infected by then, the last one included; length 2 P. */
  masked: Int32Array;
}

/** Predictions that a sequence has: one after every user, the last of a cut one excepted. */
export function predictionCount({ offsets, ended }: Sequences, sequence: number): number {
  return offsets[sequence + 1] - offsets[sequence] - 1 + ended[sequence];
}

/** Predictions of all sequences. */
export function allPredictions(sequences: Sequences): number {
  let sum = 0;
  for (let c = 0; c < sequences.count; c++) sum += predictionCount(sequences, c);
  return sum;
}

/**
 * Cuts the sequences into batches of at most `budget` predictions, padding counted (a longer sequence is a batch of its own), of similar
 * length. With a stream, equally long ones are shuffled, and so are the batches. O(n log n).
 * @param among the sequences that take part; absent: all
 */
export function planBatches(sequences: Sequences, budget: number, rng?: Rng, among?: Int32Array): Int32Array[] {
  const order = among ? among.slice() : Int32Array.from({ length: sequences.count }, (_, c) => c);
  if (rng) rng.shuffle(order);
  const lengths = Int32Array.from({ length: sequences.count }, (_, c) => predictionCount(sequences, c));
  // Stable, so that what was shuffled stays so among equals.
  const sorted = [...order].filter((c) => lengths[c] > 0).sort((a, b) => lengths[a] - lengths[b]);
  const batches: Int32Array[] = [];
  let from = 0;
  for (let k = 0; k < sorted.length; k++) {
    const last = k + 1 === sorted.length;
    // The next one would be the longest: its length counts for all.
    if (!last && (k + 2 - from) * lengths[sorted[k + 1]] <= budget) continue;
    batches.push(Int32Array.from(sorted.slice(from, k + 1)));
    from = k + 1;
  }
  if (!rng) return batches;
  const places = rng.shuffle(Int32Array.from(batches.keys()));
  return Array.from(places, (k) => batches[k]);
}

/** The batch of some sequences, each with at least one prediction. O(B L + P). */
export function batchOf(sequences: Sequences, members: Int32Array): Batch {
  const { offsets, ids: all, ended } = sequences;
  let length = 0;
  let predictions = 0;
  let pairs = 0;
  for (const c of members) {
    const n = predictionCount(sequences, c);
    length = Math.max(length, n);
    predictions += n;
    pairs += (n * (n + 1)) / 2;
  }
  const ids = new Int32Array(members.length * length);
  const valid = new Int32Array(predictions);
  const targets = new Int32Array(predictions);
  const masked = new Int32Array(2 * pairs);
  let r = 0;
  let p = 0;
  for (let b = 0; b < members.length; b++) {
    const c = members[b];
    const [from, to] = [offsets[c], offsets[c + 1]];
    const n = to - from - 1 + ended[c];
    for (let t = 0; t < n; t++, r++) {
      ids[b * length + t] = all[from + t];
      valid[r] = b * length + t;
      targets[r] = from + t + 1 < to ? all[from + t + 1] : STOP;
      for (let i = 0; i <= t; i++) {
        masked[p++] = r;
        masked[p++] = all[from + i];
      }
    }
  }
  return { rows: members.length, length, ids, members, valid, targets, masked };
}
