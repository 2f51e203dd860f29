/** What the judgements of figures share: reading results, and numbers in words. */
import type { SeriesOutput, TableOutput } from '../../../core/outputs';
import type { FigureResults } from './figure';

export function seriesOf(results: FigureResults, run: string, output: string): SeriesOutput | undefined {
  const found = results.get(run)?.outputs[output];
  return found?.kind === 'series' ? found : undefined;
}

export function scalarOf(results: FigureResults, run: string, output: string): number | undefined {
  const found = results.get(run)?.outputs[output];
  return found?.kind === 'scalar' ? found.value : undefined;
}

/** `0.84 %`, `9.7 %`, `95 %`: two figures below ten per cent, three from ten on, no trailing zeros. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${Number(value.toPrecision(Math.abs(value) < 10 ? 2 : 3))} %`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Two significant figures, as in `0.0061`; whole numbers in groups, from 10⁹ on as `8.3 · 10³⁹`. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1e9) {
    const [factor, power] = value.toExponential(1).replace('-', '−').split('e+');
    return `${factor} · 10${power.replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)])}`;
  }
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(2))).replace('-', '−');
}

export function tableOf(results: FigureResults, run: string, output: string): TableOutput | undefined {
  const found = results.get(run)?.outputs[output];
  return found?.kind === 'table' ? found : undefined;
}

/** The rows of a table as records: numbers and words by the ids of their columns. */
export function rowsOf(table: TableOutput | undefined): Record<string, number | string>[] {
  const length = table?.columns[0]?.values.length ?? 0;
  return Array.from({ length }, (_, k) =>
    Object.fromEntries((table?.columns ?? []).map(({ id, values }) => [id, values[k]])),
  );
}

/** Some columns of a table, in this order. */
export function columnsOf(table: TableOutput | undefined, ids: readonly string[]): TableOutput | undefined {
  return table && { kind: 'table', columns: ids.flatMap((id) => table.columns.filter((column) => column.id === id)) };
}
