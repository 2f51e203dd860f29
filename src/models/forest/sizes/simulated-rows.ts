/** Sequences that are being simulated, on the side of the processor: who is in them, which have ended, and which come next. */
import { DataError, invariant } from '../../../core/errors';
import { PAD, STOP } from '../data/vocabulary';

/** Endings of every prefix, `draws` of each: that of draw d of prefix p stands at p · draws + d. */
export interface Simulations {
  draws: number;
  /** Users of the finished sequence; twice the limit where STOP never came. */
  sizes: Int32Array;
  /** 1: STOP came. */
  ended: Uint8Array;
  /** The sequences, observed users included, STOP last where it came; there when they were asked for. */
  sequences?: Int32Array[];
}

/** A sequence under way. */
export interface SimulatedRow {
  /** Its place among all endings. */
  ending: number;
  prefix: number;
  /** Its users so far, and room for the others. */
  ids: Int32Array;
  length: number;
  limit: number;
}

/** Rows under way, and the endings so far (specification, section 6). */
export class SimulatedRows {
  readonly result: Simulations;
  rows: SimulatedRow[] = [];
  finished = 0;
  readonly total: number;
  private next = 0;

  /** @param longest users after which a sequence ends without STOP; a prefix as long as that ends at once */
  constructor(
    private readonly prefixes: readonly Int32Array[],
    private readonly draws: number,
    private readonly longest: number,
    sequences: boolean,
  ) {
    this.total = prefixes.length * draws;
    this.result = { draws, sizes: new Int32Array(this.total), ended: new Uint8Array(this.total) };
    if (sequences) this.result.sequences = new Array<Int32Array>(this.total);
  }

  /** Whether sequences wait for a row. */
  get waiting(): boolean {
    return this.next < this.total;
  }

  /** Begins sequences, in their order, until there are `capacity` rows. */
  admit(capacity: number): void {
    while (this.waiting && this.rows.length < capacity) {
      const ending = this.next++;
      const prefix = Math.floor(ending / this.draws);
      const observed = this.prefixes[prefix];
      invariant(observed.length > 0, 'a simulation needs at least one observed user');
      const limit = Math.max(this.longest, observed.length);
      const ids = new Int32Array(limit + 1);
      ids.set(observed);
      const row = { ending, prefix, ids, length: observed.length, limit };
      if (row.length === limit) this.finish(row, false);
      else this.rows.push(row);
    }
  }

  /**
   * Takes in what was drawn; finished rows leave. What a row drew after its end does not count.
   * @param drawn the ids of step k stand from k · places on, in the order of the rows
   * @returns places of the rows that stay
   */
  append(drawn: ArrayLike<number>, places: number, steps: number): number[] {
    const staying: number[] = [];
    const rows: SimulatedRow[] = [];
    this.rows.forEach((row, place) => {
      for (let k = 0; k < steps; k++) if (this.extend(row, drawn[k * places + place])) return;
      staying.push(place);
      rows.push(row);
    });
    this.rows = rows;
    return staying;
  }

  /** Whether the row finishes with this id. */
  private extend(row: SimulatedRow, id: number): boolean {
    // Something is always allowed: STOP.
    if (!(id > PAD)) throw new DataError([noProbabilities]);
    row.ids[row.length] = id;
    if (id !== STOP && ++row.length < row.limit) return false;
    this.finish(row, id === STOP);
    return true;
  }

  private finish(row: SimulatedRow, ended: boolean): void {
    this.finished++;
    this.result.sizes[row.ending] = ended ? row.length : 2 * row.limit;
    this.result.ended[row.ending] = ended ? 1 : 0;
    if (this.result.sequences) this.result.sequences[row.ending] = row.ids.slice(0, row.length + (ended ? 1 : 0));
  }
}

/** Code of the issue where a model's weights are not finite. */
export const NO_PROBABILITIES = 'no-probabilities';

const noProbabilities = {
  code: NO_PROBABILITIES,
  severity: 'stopped',
  message: 'The model gives no probabilities: its weights are not finite numbers.',
  hint: 'Take the weights of an earlier epoch, or train again with a longer warm-up.',
} as const;

/** What the device is told before some steps, about `places` rows: those under way, then the first again. */
export interface BlockInputs {
  /** Last user of every row. */
  last: Int32Array;
  endings: Int32Array;
  lengths: Int32Array;
  /** Pairs (row, id) of users that are infected, then (0, PAD) up to a multiple of `pairsTo`; length 2 P. */
  masked: Int32Array;
  /** The users of every row so far; views. */
  sequences: Int32Array[];
}

/** @param pairsTo the number of pairs is a multiple of it, so that the device sees few shapes */
export function blockInputs(rows: readonly SimulatedRow[], places: number, pairsTo: number): BlockInputs {
  const of = (place: number) => rows[place < rows.length ? place : 0];
  const [last, endings, lengths] = [new Int32Array(places), new Int32Array(places), new Int32Array(places)];
  const sequences: Int32Array[] = [];
  let pairs = 0;
  for (let place = 0; place < places; place++) {
    const { ending, ids, length } = of(place);
    last[place] = ids[length - 1];
    endings[place] = ending;
    lengths[place] = length;
    sequences.push(ids.subarray(0, length));
    pairs += length;
  }
  const masked = new Int32Array(2 * Math.ceil(pairs / pairsTo) * pairsTo);
  let k = 0;
  sequences.forEach((sequence, place) => {
    for (const id of sequence) {
      masked[k++] = place;
      masked[k++] = id;
    }
  });
  return { last, endings, lengths, masked, sequences };
}
