/** Scores of a few ids, 0 of all others; emptied in the time of those few. */
export class SparseScores {
  /** Length V. */
  readonly values: Float64Array;
  /** Ids with a score, in the order in which they got it: the first `count` of the list. */
  readonly touched: Int32Array;
  count = 0;
  /** 1 for ids with a score; length V. */
  readonly has: Uint8Array;

  constructor(V: number) {
    this.values = new Float64Array(V);
    this.touched = new Int32Array(V);
    this.has = new Uint8Array(V);
  }

  add(id: number, amount: number): void {
    if (this.has[id] === 0) {
      this.has[id] = 1;
      this.touched[this.count++] = id;
    }
    this.values[id] += amount;
  }

  /** Adds factor · amount to every id of a list. */
  addAll(ids: Int32Array, amounts: Float64Array, factor: number): void {
    const { values, touched, has } = this;
    let { count } = this;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k];
      if (has[id] === 0) {
        has[id] = 1;
        touched[count++] = id;
      }
      values[id] += factor * amounts[k];
    }
    this.count = count;
  }

  scale(factor: number): void {
    for (let k = 0; k < this.count; k++) this.values[this.touched[k]] *= factor;
  }

  clear(): void {
    for (let k = 0; k < this.count; k++) {
      this.values[this.touched[k]] = 0;
      this.has[this.touched[k]] = 0;
    }
    this.count = 0;
  }
}
