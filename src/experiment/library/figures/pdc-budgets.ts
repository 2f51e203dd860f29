/** What the figures of spread against budget read: the table of the method `budgets`, by policy and budget. */
import type { FigureResults, FigureSeries } from './figure';
import { POLICY_LINES, type PolicyLine } from './pdc-experiments';
import { rowsOf, seriesOf, tableOf } from './words';

export interface Reached {
  mean: number;
  error: number;
  /** Not a number where too many states can be reached. */
  exact: number;
  /** Standard error of the difference to OnlineSearch, run by run. */
  differenceError: number;
}

/** What a policy reaches with a budget; undefined while that is not known. */
export function reachedBy(
  results: FigureResults,
  run: string,
  policy: PolicyLine,
  budget: number,
): Reached | undefined {
  const row = rowsOf(tableOf(results, run, 'table')).find(
    (one) => one.policy === nameOf(policy) && Number(one.pushes) === budget,
  );
  return (
    row && {
      mean: Number(row.mean),
      error: Number(row.error),
      exact: Number(row.exact),
      differenceError: Number(row['difference-error']),
    }
  );
}

export const nameOf = (policy: PolicyLine): string => POLICY_LINES.find(({ id }) => id === policy)?.label ?? policy;

/** The exact value where there is one, the mean otherwise. */
export const best = ({ mean, exact }: Reached): number => (Number.isNaN(exact) ? mean : exact);

export const policySeries = (
  results: FigureResults,
  run: string,
  lines: readonly PolicyLine[] = POLICY_LINES.map(({ id }) => id),
): FigureSeries[] =>
  POLICY_LINES.filter(({ id }) => lines.includes(id)).flatMap(({ id, label, role }) => {
    const output = seriesOf(results, run, id);
    return output && output.x.length > 0 ? [{ id, label, role, output }] : [];
  });
