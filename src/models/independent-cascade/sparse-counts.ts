/**
 * Counts over very many cells of which few are hit: (class, time, node) of observed activations. A table of integers while that is
 * small, sorted keys with their counts otherwise. Either way the same counts, in the same order.
 */
import { invariant } from '../../core/errors';

/** Up to so many cells a table is kept: 16 MB. */
const TABLE_CELLS = 2 ** 22;
/** Keys collected before they are sorted and counted. */
const BATCH = 2 ** 18;

/** Cells in ascending order, each once, and how often each was hit (above 0). */
export interface SparseCounts {
  /** Exact integers below 2⁵³. */
  readonly keys: Float64Array;
  readonly counts: Float64Array;
}

export class SparseCounter {
  private readonly table: Float64Array | undefined;
  private sorted: SparseCounts = { keys: new Float64Array(0), counts: new Float64Array(0) };
  private readonly batch: Float64Array;
  private size = 0;

  /** @param cells number of cells, at most 2⁵³ */
  constructor(readonly cells: number) {
    invariant(cells <= Number.MAX_SAFE_INTEGER, `expected at most 2⁵³ cells, got ${cells}`);
    this.table = cells <= TABLE_CELLS ? new Float64Array(cells) : undefined;
    this.batch = new Float64Array(this.table ? 0 : BATCH);
  }

  /** One hit each for the cells `base + nodes[from]` … `base + nodes[to−1]`. */
  addAll(nodes: Int32Array, from: number, to: number, base: number): void {
    const { table, batch } = this;
    if (table) {
      for (let k = from; k < to; k++) table[base + nodes[k]]++;
      return;
    }
    for (let k = from; k < to; k++) {
      if (this.size === batch.length) this.settle();
      batch[this.size++] = base + nodes[k];
    }
  }

  /** The counts so far. O(cells) for a table, O(batch log batch + distinct) otherwise. */
  counts(): SparseCounts {
    if (!this.table) {
      this.settle();
      return this.sorted;
    }
    let distinct = 0;
    for (let k = 0; k < this.table.length; k++) if (this.table[k] > 0) distinct++;
    const keys = new Float64Array(distinct);
    const counts = new Float64Array(distinct);
    for (let k = 0, at = 0; k < this.table.length; k++) {
      if (this.table[k] === 0) continue;
      keys[at] = k;
      counts[at++] = this.table[k];
    }
    return { keys, counts };
  }

  /** Sorts and counts the batch, and adds it to what is sorted already. */
  private settle(): void {
    if (this.size === 0) return;
    const batch = this.batch.subarray(0, this.size).sort();
    const ones = new Float64Array(batch.length).fill(1);
    this.sorted = addSparse(this.sorted, runLengths({ keys: batch, counts: ones }));
    this.size = 0;
  }
}

/** Equal neighbours of ascending keys, put together. */
function runLengths({ keys, counts }: SparseCounts): SparseCounts {
  const distinct = new Float64Array(keys.length);
  const sums = new Float64Array(keys.length);
  let at = -1;
  for (let k = 0; k < keys.length; k++) {
    if (at < 0 || distinct[at] !== keys[k]) distinct[++at] = keys[k];
    sums[at] += counts[k];
  }
  return { keys: distinct.slice(0, at + 1), counts: sums.slice(0, at + 1) };
}

/** The sum of two, by merging. O(distinct cells) */
export function addSparse(a: SparseCounts, b: SparseCounts): SparseCounts {
  if (a.keys.length === 0) return b;
  if (b.keys.length === 0) return a;
  const keys = new Float64Array(a.keys.length + b.keys.length);
  const counts = new Float64Array(keys.length);
  let at = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length || j < b.keys.length) {
    const left = i < a.keys.length ? a.keys[i] : Infinity;
    const right = j < b.keys.length ? b.keys[j] : Infinity;
    keys[at] = Math.min(left, right);
    counts[at++] = (left <= right ? a.counts[i++] : 0) + (right <= left ? b.counts[j++] : 0);
  }
  return { keys: keys.slice(0, at), counts: counts.slice(0, at) };
}
