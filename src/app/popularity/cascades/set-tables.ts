/** Tables and pictures of many fitted cascades. Pure. */
import { said } from '../../../core/language';
import type { TableColumn, TableOutput } from '../../../core/outputs';
import type { Panel, PanelBox } from '../../../core/panel';
import { betterCells } from '../../../models/sir-hawkes/sets/set-pictures';
import type { Role } from '../../../plots/colour';
import { formatTick } from '../../../plots/format';
import { modelNamed } from '../../../models/sir-hawkes/history';
import { cascadesWords } from '../../text/en-popularity-cascades';
import { fitWords } from '../../text/en-popularity-fits';
import { numbersOf, textsOf } from '../table-columns';

const words = cascadesWords.fit;

/** What the table shows of each model. */
export type ModelColumn = keyof typeof words.columns;

const SOURCE: Readonly<Record<ModelColumn, string>> = {
  ks: 'ksP',
  ed: 'edP',
  lb: 'lbP',
  nstar: 'nstar',
  population: 'population',
  status: 'status',
};

const sayStatus = (codes: string): string =>
  codes
    .split(' ')
    .filter(Boolean)
    .map((code) => fitWords.status(code))
    .join('; ');

/** Models in the order in which they come. */
export const modelsOf = (fits: TableOutput | undefined): string[] => [...new Set(textsOf(fits, 'model'))];

/** One row a cascade: size, duration, the better model, and one column a model. */
export function wideTable(
  cascades: TableOutput | undefined,
  fits: TableOutput | undefined,
  show: ModelColumn,
  unit: { per: number; short: string },
): TableOutput {
  const numbers = numbersOf(cascades, 'cascade');
  const rowOf = new Map(Array.from(numbers, (cascade, k) => [cascade, k]));
  const [cascade, names] = [numbersOf(fits, 'cascade'), textsOf(fits, 'model')];
  const columnOf = (model: string): TableColumn => {
    const base = { id: model, label: model };
    if (show === 'status') {
      const values = Array.from(numbers, () => '');
      const status = textsOf(fits, 'status');
      names.forEach((name, k) => {
        const row = rowOf.get(cascade[k]);
        if (name === model && row !== undefined) values[row] = sayStatus(status[k] ?? '');
      });
      return { ...base, values };
    }
    const values = new Float64Array(numbers.length).fill(NaN);
    const all = numbersOf(fits, SOURCE[show]);
    names.forEach((name, k) => {
      const row = rowOf.get(cascade[k]);
      if (name === model && row !== undefined) values[row] = all[k] ?? NaN;
    });
    return { ...base, values };
  };
  return {
    kind: 'table',
    columns: [
      { id: 'cascade', label: words.cascade, values: numbers },
      { id: 'size', label: words.size, values: numbersOf(cascades, 'size') },
      {
        id: 'duration',
        label: words.duration(unit.short === '' ? said('time') : unit.short),
        values: numbersOf(cascades, 'duration').map((t) => t / unit.per),
      },
      { id: 'better', label: words.better, values: textsOf(cascades, 'better') },
      ...modelsOf(fits).map(columnOf),
    ],
  };
}

/** Shares as per cent. */
export function percentTable(rates: TableOutput): TableOutput {
  return {
    kind: 'table',
    columns: rates.columns.map((column) =>
      ['ks', 'ed', 'lb', 'all'].includes(column.id) && column.values instanceof Float64Array
        ? { ...column, values: column.values.map((share) => Math.round(1000 * share) / 10) }
        : column,
    ),
  };
}

const BY_KERNEL: Readonly<Record<string, Role>> = { EXP: 'b1', PL: 'b2', QEXP: 'b3' };

/** Line of a model by its name: HawkesN is the paper's own, the others go by their kernel. */
export function roleOfModel(name: string): Role {
  const model = modelNamed(name);
  if (!model) return 'ref';
  if (model.marked) return 'opt';
  return model.finite && model.kernel !== 'SI' ? 'own' : (BY_KERNEL[model.kernel] ?? 'rnd');
}

/** Colours of two models that are held against each other: never the same. */
export function rolesOf(first: string, second: string): readonly [Role, Role] {
  const [a, b] = [roleOfModel(first), roleOfModel(second)];
  if (a !== b) return [a, b];
  const kernel = modelNamed(second)?.kernel ?? '';
  const other = BY_KERNEL[kernel] ?? 'b1';
  return [a, other === a ? 'own' : other];
}

/** Size along x, duration along y, both in percentiles; the share that the first model describes better. */
export function betterPanel(map: TableOutput | undefined, first: string, second: string): Panel | undefined {
  const [all, none] = rolesOf(first, second);
  const cells = map && betterCells(map, { label: first, role: all }, { label: second, role: none });
  if (!cells) return undefined;
  return { id: 'better-map', x: { label: words.mapX }, y: { label: words.mapY }, series: [], cells };
}

/** Share better by the first model against the share of bots; undefined where nobody knows who is a bot. */
export function botsPanel(bots: TableOutput | undefined, first: string): Panel | undefined {
  const [from, to, share, error] = ['botFrom', 'botTo', 'share', 'standardError'].map((id) => numbersOf(bots, id));
  if (share.length === 0) return undefined;
  return {
    id: 'better-bots',
    x: { label: words.botsX },
    y: { label: words.botsY(first) },
    series: [
      {
        id: 'share',
        label: '',
        name: words.botsY(first),
        role: roleOfModel(first),
        output: {
          kind: 'series',
          x: from.map((low, k) => (low + to[k]) / 2),
          y: share,
          standardError: error,
        },
      },
    ],
  };
}

/** A table of five numbers as boxes; rows without numbers have a name alone. @param id column that names the rows */
export function boxesOf(
  table: TableOutput | undefined,
  id: string,
  noted: (infinite: number) => string,
  roleFor: (name: string) => Role,
): PanelBox[] {
  const [low, q1, median, q3, high, mean, infinite] = ['low', 'q1', 'median', 'q3', 'high', 'mean', 'infinite'].map(
    (column) => numbersOf(table, column),
  );
  return textsOf(table, id).flatMap((label, k): PanelBox[] => {
    const note = infinite[k] > 0 ? { note: noted(infinite[k]) } : {};
    // Without a finite median there is no box, but its name and what is at infinity.
    if (![low[k], q1[k], median[k]].every(Number.isFinite))
      return [{ label, role: roleFor(label), low: NaN, q1: NaN, median: NaN, q3: NaN, high: NaN, ...note }];
    // What lies at infinity is counted above the box, which ends where numbers do.
    const top = [high[k], q3[k], median[k]].find(Number.isFinite) ?? median[k];
    return [
      {
        label,
        role: roleFor(label),
        low: low[k],
        q1: q1[k],
        median: median[k],
        q3: Math.min(q3[k], top),
        high: top,
        ...(Number.isFinite(mean[k]) && { mean: mean[k] }),
        ...note,
      },
    ];
  });
}

/** Notes of more boxes than this would lie over each other: the table beside the picture has their numbers. */
const MOST_NOTES = 6;

/** Boxes from the lowest median; a mean that lies above all whiskers is said, since it would flatten the boxes. */
export function bestFirst(boxes: readonly PanelBox[], saidMean: (mean: string) => string): PanelBox[] {
  const noted = withMeansSaid(boxes, saidMean).toSorted((a, b) =>
    order(a.median) < order(b.median) ? -1 : Number(order(a.median) > order(b.median)),
  );
  return noted.length > MOST_NOTES ? noted.map(({ note: _note, ...box }) => box) : noted;
}

function withMeansSaid(boxes: readonly PanelBox[], saidMean: (mean: string) => string): PanelBox[] {
  const top = Math.max(...boxes.map(({ high }) => high).filter(Number.isFinite));
  return boxes.map(({ mean, ...box }) => {
    if (mean === undefined) return box;
    if (mean <= top) return { ...box, mean };
    return { ...box, note: [box.note, saidMean(formatTick(Math.round(mean)))].filter(Boolean).join(', ') };
  });
}

const order = (median: number): number => (Number.isNaN(median) ? Infinity : median);
