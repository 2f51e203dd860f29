/**
 * Counting pairs, as the static model of independent cascades does (Goyal, Bonchi and Lakshmanan 2010): the share p_uv of training cascades
 * with u in which v comes after u, and for every candidate  Σ_{u seen} −ln(1 − min(p_uv, 0.999)).  STOP is in no pair.
 */
import type { Sequences } from '../data/vocabulary';
import { countingScores, type Counting } from './counting';
import { SparseScores } from './sparse-scores';
import { TrainingCounts } from './training-counts';

const HIGHEST = 0.999;
/** Pairs that are remembered: 12 bytes each. */
const MOST_REMEMBERED = 8_000_000;

interface Row {
  ids: Int32Array;
  /** −ln(1 − p) of each. */
  amounts: Float64Array;
}

/** Those who came after a user. Rows are counted when they are asked for, and remembered. */
export class PairCounts {
  private readonly rows = new Map<number, Row>();
  private remembered = 0;
  private readonly scratch: SparseScores;

  constructor(readonly counts: TrainingCounts) {
    this.scratch = new SparseScores(counts.V);
  }

  /** O(users after u in all cascades) the first time. */
  after(user: number): Row {
    const known = this.rows.get(user);
    if (known) return known;
    const { starts, places, sequenceAt, train, popularity } = this.counts;
    const { scratch } = this;
    for (let k = starts[user]; k < starts[user + 1]; k++) {
      const end = train.offsets[sequenceAt[places[k]] + 1];
      for (let at = places[k] + 1; at < end; at++) scratch.add(train.ids[at], 1);
    }
    const ids = scratch.touched.slice(0, scratch.count);
    const amounts = Float64Array.from(
      ids,
      (v) => -Math.log(1 - Math.min(scratch.values[v] / popularity[user], HIGHEST)),
    );
    scratch.clear();
    const row = { ids, amounts };
    if (this.remembered + ids.length > MOST_REMEMBERED) {
      this.rows.clear();
      this.remembered = 0;
    }
    this.remembered += ids.length;
    this.rows.set(user, row);
    return row;
  }
}

export class Pairs implements Counting {
  readonly counted: SparseScores;

  /** @param keep what an earlier user still counts for with every user that comes after: 1 all, 0.5 half */
  constructor(
    private readonly pairs: PairCounts,
    private readonly keep = 1,
  ) {
    this.counted = new SparseScores(pairs.counts.V);
  }

  begin(): void {
    this.counted.clear();
  }

  see(id: number): number {
    if (this.keep !== 1) this.counted.scale(this.keep);
    const { ids, amounts } = this.pairs.after(id);
    this.counted.addAll(ids, amounts, 1);
    return ids.length;
  }
}

/** Scores of all ids by counting pairs, ties by popularity. */
export class CoOccurrence {
  private readonly counts: TrainingCounts;
  private readonly pairs: Pairs;

  /** O(V + training events) */
  constructor(train: Sequences, V: number) {
    this.counts = new TrainingCounts(train, V);
    this.pairs = new Pairs(new PairCounts(this.counts));
  }

  /** @param prefix users seen, in their order @returns length V; not masked */
  scores(prefix: Int32Array): Float64Array {
    return countingScores(this.pairs, this.counts.popularity, 1, prefix);
  }
}
