/** The rows of the fit table, and what each says. Pure. */
import type { TableOutput } from '../../../core/outputs';
import type { ParameterValue } from '../../../core/parameters';
import type { Role } from '../../../plots/colour';
import { textsOf } from '../table-columns';
import { modelName, modelNamed, type Model, type ModelKernel } from '../../../models/sir-hawkes/history';

/** p-values below this reject. */
export const REJECTED = 0.05;

export interface FitRow {
  name: string;
  model: Model;
  /** It has parameters; otherwise `says` tells why not. */
  fitted: boolean;
  /** Codes of what is odd; `says` is the same in sentences. */
  status: readonly string[];
  says: string;
  sums: string;
  /** Every other column by its id; NaN: no value. */
  value(id: string): number;
}

/** One per model, the likeliest first; those without a fit last. */
export function fitRows(table: TableOutput | undefined): FitRow[] {
  const names = textsOf(table, 'model');
  const [status, says, sums] = ['status', 'says', 'sums'].map((id) => textsOf(table, id));
  const rows = names.flatMap((name, k): FitRow[] => {
    const model = modelNamed(name);
    if (!model) return [];
    const value = (id: string): number => {
      const column = table?.columns.find((one) => one.id === id);
      return column ? Number(column.values[k]) : NaN;
    };
    return [
      {
        name,
        model,
        fitted: Number.isFinite(value('logLikelihood')) || value('logLikelihood') === -Infinity,
        status: (status[k] ?? '').split(' ').filter(Boolean),
        says: says[k] ?? '',
        sums: sums[k] ?? '',
        value,
      },
    ];
  });
  const rank = (row: FitRow): number => (row.fitted ? row.value('logLikelihood') : -Infinity);
  return rows.toSorted((a, b) => Number(b.fitted) - Number(a.fitted) || rank(b) - rank(a));
}

/** The model that the settings choose: that of the stage. */
export function chosenName(values: Readonly<Record<string, ParameterValue>>): string {
  const { kernel, population, weight } = values;
  return modelName({
    kernel: String(kernel) as ModelKernel,
    finite: population === 'finite',
    marked: weight === 'fit',
  });
}

/** The settings that choose a model; undefined for the benchmark, which does not forecast. */
export const settingsFor = ({ kernel, finite, marked }: Model) =>
  kernel === 'SI' ? undefined : { kernel, population: finite ? 'finite' : 'unlimited', weight: marked ? 'fit' : 'off' };

const BY_KERNEL: Readonly<Partial<Record<ModelKernel, Role>>> = { EXP: 'b1', PL: 'b2', QEXP: 'b3' };

/** The chosen model is the page's own; another keeps the line of its kernel on every plot. */
export const roleOf = ({ model, name }: FitRow, chosen: string): Role =>
  name === chosen ? 'own' : model.marked ? 'opt' : (BY_KERNEL[model.kernel] ?? 'rnd');

/** p of the KS test: by bootstrap where there was one. */
export const ksOf = (row: FitRow): number => {
  const refitted = row.value('ksPBootstrap');
  return Number.isNaN(refitted) ? row.value('ksP') : refitted;
};

export const testsOf = (row: FitRow): number[] => [ksOf(row), row.value('edP'), row.value('lbP')];

/** No test rejects it; models without tests do not pass. */
export const passes = (row: FitRow): boolean => row.fitted && testsOf(row).every((p) => p >= REJECTED);

/** Whether N is known: of plain Hawkes there is none, and a likelihood that does not fall says nothing. */
export const knowsPopulation = ({ model, fitted, status }: FitRow): boolean =>
  fitted && model.finite && !status.includes('n-unbounded') && !status.includes('on-bound:population');

/** n* and the mean recovery time mean nothing where no decay is seen. */
export const knowsOffspring = ({ fitted, status }: FitRow): boolean => fitted && !status.includes('theta-to-zero');

/** What is drawn beside the chosen model: of the others the nearest to its own residuals, by the KS distance. */
export function bestOther(rows: readonly FitRow[], chosen: string): FitRow | undefined {
  return rows
    .filter((row) => row.fitted && row.name !== chosen && Number.isFinite(row.value('ksD')))
    .reduce<FitRow | undefined>(
      (best, row) => (best === undefined || row.value('ksD') < best.value('ksD') ? row : best),
      undefined,
    );
}

/** The rows of one model in a table that has those of all below each other. */
export function rowsOf(
  table: TableOutput | undefined,
  model: string,
  ids: readonly string[],
): Record<string, Float64Array> {
  const names = textsOf(table, 'model');
  const at = names.flatMap((name, k) => (name === model ? [k] : []));
  return Object.fromEntries(
    ids.map((id) => {
      const column = table?.columns.find((one) => one.id === id);
      return [id, Float64Array.from(at, (k) => (column ? Number(column.values[k]) : NaN))];
    }),
  );
}
