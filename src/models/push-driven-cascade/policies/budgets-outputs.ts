/** From sums over runs to curves of spread against budget and the table of all numbers. */
import type { Outputs } from '../../../core/outputs';
import { policyOptions, type PolicyId } from '../parameters';
import type { BudgetsCounts } from './budgets-counts';

/** Mean and its standard error from whole sums; the error is NaN below two runs. */
function meanOf(sum: number, squares: number, runs: number): [mean: number, standardError: number] {
  const spread = Math.max(0, squares - (sum * sum) / runs);
  return [sum / runs, runs < 2 ? NaN : Math.sqrt(spread / (runs - 1) / runs)];
}

/** Policies in the order of the counts; one row of the table for each policy and budget. */
export function budgetsOutputs(
  policies: readonly PolicyId[],
  budgets: readonly number[],
  { runs, sums, squares, differences, differenceSquares, exact }: BudgetsCounts,
): Outputs {
  const cells = [...sums.keys()];
  const means = cells.map((c) => meanOf(sums[c], squares[c], runs));
  const pairs = cells.map((c) => meanOf(differences[c], differenceSquares[c], runs));
  const compared = (c: number, x: number): number => (c < budgets.length ? NaN : x);
  const name = (id: PolicyId): string => policyOptions.find(({ value }) => value === id)?.label ?? id;
  const outputs: Outputs = {};
  // Empty for those that were not asked for.
  for (const { value } of policyOptions)
    outputs[value] = { kind: 'series', x: new Float64Array(0), y: new Float64Array(0) };
  for (const [i, id] of policies.entries()) {
    const row = means.slice(i * budgets.length, (i + 1) * budgets.length);
    outputs[id] = {
      kind: 'series',
      x: Float64Array.from(budgets),
      y: Float64Array.from(row, ([mean]) => mean),
      standardError: Float64Array.from(row, ([, error]) => error),
    };
  }
  const column = (of: (c: number) => number): Float64Array => Float64Array.from(cells, of);
  outputs.table = {
    kind: 'table',
    columns: [
      { id: 'policy', label: 'Policy', values: cells.map((c) => name(policies[Math.floor(c / budgets.length)])) },
      { id: 'pushes', label: 'Pushes', values: column((c) => budgets[c % budgets.length]) },
      { id: 'mean', label: 'Said yes', unit: 'users', values: column((c) => means[c][0]) },
      { id: 'error', label: 'Standard error', unit: 'users', values: column((c) => means[c][1]) },
      { id: 'exact', label: 'Exactly', unit: 'users', values: exact.slice() },
      {
        id: 'difference',
        label: 'Against OnlineSearch',
        unit: 'users',
        values: column((c) => compared(c, pairs[c][0])),
      },
      {
        id: 'difference-error',
        label: 'Its standard error',
        unit: 'users',
        values: column((c) => compared(c, pairs[c][1])),
      },
    ],
  };
  return outputs;
}
