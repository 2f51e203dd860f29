/**
 * Counts over many cells, most of which stay empty when cascades are small and the network is large: a list of hits while that is
 * shorter, an array of counts from then on. Either way the same counts.
 */
import { invariant } from '../core/errors';

export interface Tally {
  /** Number of cells. */
  cells: number;
  /** The cell of every hit, in any order; `~cell` takes one hit away again; or … */
  hits?: Int32Array;
  /** … hits per cell, those taken away subtracted; length `cells`. */
  counts?: Int32Array;
}

/** A list may have as many hits as half the cells: then it needs at most half the memory of counts. */
const LIST_SHARE = 2;
const FIRST_LENGTH = 256;

export class TallyBuilder {
  private hits: Int32Array | undefined = new Int32Array(FIRST_LENGTH);
  private counts: Int32Array | undefined;
  private size = 0;

  constructor(readonly cells: number) {}

  /** One hit each for the cells `shift + values[from]` … `shift + values[to−1]`. */
  addAll(values: Int32Array, from: number, to: number, shift: number): void {
    const hits = this.counts ? undefined : this.listFor(to - from);
    if (hits) {
      let size = this.size;
      for (let k = from; k < to; k++) hits[size++] = shift + values[k];
      this.size = size;
    } else {
      const counts = (this.counts ??= new Int32Array(this.cells));
      for (let k = from; k < to; k++) counts[shift + values[k]]++;
    }
  }

  add(cell: number): void {
    const hits = this.counts ? undefined : this.listFor(1);
    if (hits) hits[this.size++] = cell;
    else (this.counts ??= new Int32Array(this.cells))[cell]++;
  }

  /** One hit for every cell ≥ 0 of `cells[0] … cells[length−1]`; an entry `~cell` < 0 takes one away from its cell. */
  addCells(cells: Int32Array, length: number): void {
    const hits = this.counts ? undefined : this.listFor(length);
    if (hits) {
      hits.set(length === cells.length ? cells : cells.subarray(0, length), this.size);
      this.size += length;
    } else addSigned((this.counts ??= new Int32Array(this.cells)), cells, length);
  }

  /** The list with room for so many more hits; undefined once counts are shorter, which then hold what was listed. */
  private listFor(more: number): Int32Array | undefined {
    const needed = this.size + more;
    if (!this.hits || needed * LIST_SHARE > this.cells) {
      this.counts = countsOf(this.tally());
      this.hits = undefined;
      return undefined;
    }
    if (needed > this.hits.length) {
      const longer = new Int32Array(Math.max(needed, 2 * this.hits.length));
      longer.set(this.hits.subarray(0, this.size));
      this.hits = longer;
    }
    return this.hits;
  }

  /** What was counted; the builder may go on, apart from it while it is a list. */
  tally(): Tally {
    const { cells, counts, hits, size } = this;
    return counts ? { cells, counts } : { cells, hits: hits?.slice(0, size) ?? new Int32Array(0) };
  }
}

/** Hits per cell. The tally's own array where it has one. O(cells) */
export function countsOf(tally: Tally): Int32Array {
  return tally.counts ?? addTally(new Int32Array(tally.cells), tally);
}

/** Adds the tally to `counts` (changing it) and returns it. O(hits), or O(cells) for counts. */
export function addTally(counts: Int32Array, { cells, hits, counts: more }: Tally): Int32Array {
  invariant(counts.length === cells, `expected ${counts.length} cells, got ${cells}`);
  if (more) for (let k = 0; k < cells; k++) counts[k] += more[k];
  else if (hits) addSigned(counts, hits, hits.length);
  return counts;
}

function addSigned(counts: Int32Array, cells: Int32Array, length: number): void {
  for (let k = 0; k < length; k++) {
    const cell = cells[k];
    if (cell >= 0) counts[cell]++;
    else counts[~cell]--;
  }
}
