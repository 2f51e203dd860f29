/** What runs of all policies with all budgets leave behind. */

/** Sums over runs: whole numbers, and so the same however runs are shared out. Arrays: policies × budgets, row-major. */
export interface BudgetsCounts {
  runs: number;
  sums: Float64Array;
  squares: Float64Array;
  /** Of the difference to OnlineSearch with the same budget and luck. */
  differences: Float64Array;
  differenceSquares: Float64Array;
  /** Exact values, NaN where unknown; of the first block. */
  exact: Float64Array;
}

export const noBudgets = (cells: number): BudgetsCounts => ({
  runs: 0,
  sums: new Float64Array(cells),
  squares: new Float64Array(cells),
  differences: new Float64Array(cells),
  differenceSquares: new Float64Array(cells),
  exact: new Float64Array(cells).fill(NaN),
});

/** Adds `part` to `state` (changing it) and returns it; the state has arrays of its own. */
export function foldBudgets(state: BudgetsCounts | undefined, part: BudgetsCounts): BudgetsCounts {
  const sum = state ?? noBudgets(part.sums.length);
  sum.runs += part.runs;
  for (const key of ['sums', 'squares', 'differences', 'differenceSquares'] as const)
    for (let c = 0; c < sum[key].length; c++) sum[key][c] += part[key][c];
  for (let c = 0; c < sum.exact.length; c++) if (Number.isNaN(sum.exact[c])) sum.exact[c] = part.exact[c];
  return sum;
}
