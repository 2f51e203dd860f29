/** How the model's forecasts of sizes stand against those of counting, by their error on the test. Pure. */
import type { TableOutput } from '../../../core/outputs';
import { numbers, texts } from '../tables';

export interface SizeVerdict {
  /** Least error of the model's forecasts. */
  own: number;
  /** The best of counting. */
  rival: string;
  error: number;
}

/** Undefined where there is nothing to compare. */
export function sizeVerdict(own: TableOutput | undefined, counting: TableOutput | undefined): SizeVerdict | undefined {
  const [ours, theirs] = [bestOf(own), bestOf(counting)];
  return ours && theirs && { own: ours.error, rival: theirs.forecast, error: theirs.error };
}

function bestOf(table: TableOutput | undefined): { forecast: string; error: number } | undefined {
  if (!table) return undefined;
  const errors = numbers(table, 'error');
  const known = texts(table, 'forecast')
    .map((forecast, row) => ({ forecast, error: errors[row] }))
    .filter(({ error }) => Number.isFinite(error));
  return known.toSorted((a, b) => a.error - b.error).at(0);
}
