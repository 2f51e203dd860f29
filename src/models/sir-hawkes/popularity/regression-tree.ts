/**
 * One regression tree of limited depth for squared loss, by exact splits: of all thresholds between neighbouring values of all columns
 * the one that lowers the sum of squares most (Breiman et al. 1984). Rows are sorted once a column, before the first tree; a level of
 * the tree then costs one pass over each column.
 */
import type { FeatureTable } from './feature-table';

/** A tree in an array: children of node k at 2 k + 1 (value ≤ threshold) and 2 k + 2. */
export interface RegressionTree {
  /** Column that node k splits by; −1: a leaf. Length 2^(depth + 1) − 1. */
  readonly columns: Int16Array;
  readonly thresholds: Float64Array;
  /** Value of node k: the mean residual of its rows. */
  readonly values: Float64Array;
}

/** The order of rows in each column, ascending, equal values by row: rows × columns, column after column. */
export function sortedRows({ rows, columns, values }: FeatureTable): Int32Array {
  const order = new Int32Array(rows * columns);
  for (let j = 0; j < columns; j++) {
    const column = order.subarray(j * rows, (j + 1) * rows).map((_, r) => r);
    const at = j * rows;
    // a difference would be NaN for two infinite values
    column.sort((a, b) => {
      const x = values[at + a];
      const y = values[at + b];
      return x < y ? -1 : x > y ? 1 : a - b;
    });
    order.set(column, at);
  }
  return order;
}

/** Grows trees on one table; its buffers are made once. */
export class TreeGrower {
  /** Node of each row in the tree grown last, also of rows that it did not learn from. */
  readonly nodes: Int32Array;
  private readonly order: Int32Array;
  /** Rows to learn from in the order of each column, and their values there: what a level passes over. */
  private readonly bagged: Int32Array;
  private readonly sorted: Float64Array;
  private baggedRows = 0;
  private readonly size: number;
  private readonly sums: Float64Array;
  private readonly counts: Int32Array;
  private readonly leftSums: Float64Array;
  private readonly leftCounts: Int32Array;
  private readonly before: Float64Array;
  private readonly gains: Float64Array;

  /** @param leafRows fewest rows learnt from on either side of a split, ≥ 1 */
  constructor(
    private readonly table: FeatureTable,
    private readonly depth: number,
    private readonly leafRows: number,
  ) {
    this.order = sortedRows(table);
    this.bagged = new Int32Array(this.order.length);
    this.sorted = new Float64Array(this.order.length);
    this.size = 2 ** (depth + 1) - 1;
    this.nodes = new Int32Array(table.rows);
    this.sums = new Float64Array(this.size);
    this.counts = new Int32Array(this.size);
    this.leftSums = new Float64Array(this.size);
    this.leftCounts = new Int32Array(this.size);
    this.before = new Float64Array(this.size);
    this.gains = new Float64Array(this.size);
  }

  /**
   * @param targets one value a row
   * @param bag     1 for rows to learn from, 0 for others; at least one is 1
   */
  grow(targets: Float64Array, bag: Uint8Array): RegressionTree {
    const { nodes, sums, counts } = this;
    const tree = {
      columns: new Int16Array(this.size).fill(-1),
      thresholds: new Float64Array(this.size),
      values: new Float64Array(this.size),
    };
    nodes.fill(0);
    this.gather(bag);
    for (let level = 0, first = 0; ; level++, first = 2 * first + 1) {
      const end = 2 * first + 1;
      sums.fill(0, first, end);
      counts.fill(0, first, end);
      for (let r = 0; r < nodes.length; r++) {
        const k = nodes[r];
        if (bag[r] === 0 || k < first) continue;
        sums[k] += targets[r];
        counts[k]++;
      }
      for (let k = first; k < end; k++) tree.values[k] = counts[k] > 0 ? sums[k] / counts[k] : 0;
      if (level === this.depth || !this.split(tree, targets, first, end)) return tree;
      this.descend(tree, first);
    }
  }

  private gather(bag: Uint8Array): void {
    const { table, order, bagged, sorted } = this;
    let next = 0;
    for (let j = 0; j < table.columns; j++) {
      const at = j * table.rows;
      for (let p = at; p < at + table.rows; p++) {
        const r = order[p];
        if (bag[r] === 0) continue;
        bagged[next] = r;
        sorted[next] = table.values[at + r];
        next++;
      }
    }
    this.baggedRows = next / Math.max(1, table.columns);
  }

  /** Finds the best split of every node of a level. @returns whether any node has one */
  private split(tree: RegressionTree, targets: Float64Array, first: number, end: number): boolean {
    const { bagged, sorted, baggedRows, nodes, sums, counts, leftSums, leftCounts, before, gains, leafRows } = this;
    for (let k = first; k < end; k++) {
      const without = counts[k] > 0 ? (sums[k] * sums[k]) / counts[k] : 0;
      // what rounding alone can gain is no reason to split
      gains[k] = without * (1 + 1e-12) + 1e-300;
    }
    for (let j = 0; j < this.table.columns; j++) {
      leftSums.fill(0, first, end);
      leftCounts.fill(0, first, end);
      for (let p = j * baggedRows; p < (j + 1) * baggedRows; p++) {
        const r = bagged[p];
        const k = nodes[r];
        if (k < first) continue;
        const x = sorted[p];
        const left = leftCounts[k];
        const right = counts[k] - left;
        if (left >= leafRows && right >= leafRows && x > before[k]) {
          const rest = sums[k] - leftSums[k];
          const gain = (leftSums[k] * leftSums[k]) / left + (rest * rest) / right;
          if (gain > gains[k]) {
            gains[k] = gain;
            tree.columns[k] = j;
            tree.thresholds[k] = between(before[k], x);
          }
        }
        leftSums[k] += targets[r];
        leftCounts[k]++;
        before[k] = x;
      }
    }
    return tree.columns.subarray(first, end).some((column) => column >= 0);
  }

  private descend(tree: RegressionTree, first: number): void {
    const { table, nodes } = this;
    for (let r = 0; r < nodes.length; r++) {
      const k = nodes[r];
      const j = tree.columns[k];
      if (k < first || j < 0) continue;
      nodes[r] = 2 * k + (table.values[j * table.rows + r] <= tree.thresholds[k] ? 1 : 2);
    }
  }
}

/** The leaf's value for one row of a table. */
export function treeValue(tree: RegressionTree, table: FeatureTable, row: number): number {
  let k = 0;
  for (let j = tree.columns[0]; j >= 0; j = tree.columns[k]) {
    k = 2 * k + (table.values[j * table.rows + row] <= tree.thresholds[k] ? 1 : 2);
  }
  return tree.values[k];
}

/** A threshold t with low ≤ t < high: the middle, unless rounding or an infinite value forbids it. */
function between(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  return middle >= low && middle < high ? middle : low;
}
