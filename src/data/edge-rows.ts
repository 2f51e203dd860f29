/** The edges as they come, in flat growing arrays: 8 bytes a row and 8 more per value column. */

/** Where a row stood in the file is kept as jumps of line − row: files without gaps cost nothing. */
export class EdgeRows {
  from = new Int32Array(4096);
  to = new Int32Array(4096);
  values: Float64Array[];
  count = 0;
  private readonly jumpRows: number[] = [];
  private readonly jumpLines: number[] = [];
  private offset = NaN;

  constructor(valueColumns: number) {
    this.values = Array.from({ length: valueColumns }, () => new Float64Array(4096));
  }

  /** Adds an edge that stands in a line; its values are then set at row `count − 1`. */
  add(from: number, to: number, line: number): void {
    const row = this.count;
    if (row === this.from.length) this.grow();
    this.from[row] = from;
    this.to[row] = to;
    if (line - row !== this.offset) {
      this.offset = line - row;
      this.jumpRows.push(row);
      this.jumpLines.push(line);
    }
    this.count++;
  }

  /** Line of the file in which a row stood. O(log jumps). */
  lineOf(row: number): number {
    let lo = 0;
    let hi = this.jumpRows.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (this.jumpRows[mid] <= row) lo = mid;
      else hi = mid - 1;
    }
    return this.jumpLines[lo] + (row - this.jumpRows[lo]);
  }

  private grow(): void {
    const length = 2 * this.from.length;
    const from = new Int32Array(length);
    from.set(this.from);
    this.from = from;
    const to = new Int32Array(length);
    to.set(this.to);
    this.to = to;
    this.values = this.values.map((old) => {
      const grown = new Float64Array(length);
      grown.set(old);
      return grown;
    });
  }
}
