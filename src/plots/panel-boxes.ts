/** Boxes and grids of a panel: where they go, what their table says, and a sentence about them. Pure. */
import type { Axis, TableColumn, TableOutput } from '../core/outputs';
import type { Panel, PanelBox, PanelCells } from '../core/panel';
import { formatValue, withUnit } from './format';
import { textWidth } from './labels';
import type { PlotScale } from './scales';
import { words } from './words';
import { tell } from './tell-words';

/** Share of its place that a box fills, and the widest it gets in pixels. */
const FILLED = 0.56;
const WIDEST = 44;

export interface DrawnBox {
  box: PanelBox;
  /** Centre and half width, pixels. */
  x: number;
  half: number;
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
  mean: number | undefined;
  /** The names do not fit side by side: they are turned. */
  turned: boolean;
}

export interface DrawnCell {
  x: number;
  y: number;
  width: number;
  height: number;
  share: number;
  count: number | undefined;
}

/** Box k stands at k + ½. */
export const boxExtent = (boxes: readonly PanelBox[]): number[] => [0, boxes.length];

/** Everything that has to fit along y. */
export const boxValues = (boxes: readonly PanelBox[]): number[] =>
  boxes.flatMap(({ low, high, mean }) => [low, high, ...(mean === undefined ? [] : [mean])]);

const areTurned = (boxes: readonly PanelBox[], room: number): boolean =>
  boxes.some(({ label }) => textWidth(label) > room);

/** Sine of the angle by which names are turned, and the height that the foot has for names as it is. */
const TURNED = Math.sin((35 * Math.PI) / 180);
const NAMES = 22;

/** Room that names need below the others when they are turned. @param width of the panel, pixels */
export function turnedFoot(boxes: readonly PanelBox[] = [], width: number): number {
  if (!areTurned(boxes, width / boxes.length)) return 0;
  const longest = Math.max(...boxes.map(({ label }) => textWidth(label)));
  return Math.max(0, Math.ceil(TURNED * longest) - NAMES);
}

/** A box that has no numbers is left out: its name stays in the table. */
export function boxPlaces(boxes: readonly PanelBox[], x: PlotScale, y: PlotScale): DrawnBox[] {
  if (boxes.length === 0) return [];
  const room = Math.abs(x.at(1) - x.at(0));
  const turned = areTurned(boxes, room);
  return boxes.map((box, k) => ({
    box,
    x: x.at(k + 0.5),
    half: Math.min(WIDEST, FILLED * room) / 2,
    low: y.at(box.low),
    q1: y.at(box.q1),
    median: y.at(box.median),
    q3: y.at(box.q3),
    high: y.at(box.high),
    mean: box.mean === undefined ? undefined : y.at(box.mean),
    turned,
  }));
}

export function cellPlaces({ xEdges, yEdges, shares, counts }: PanelCells, x: PlotScale, y: PlotScale): DrawnCell[] {
  const columns = xEdges.length - 1;
  return Array.from(shares, (share, k) => {
    const [row, column] = [Math.floor(k / columns), k % columns];
    const [left, right] = [x.at(xEdges[column]), x.at(xEdges[column + 1])];
    const [bottom, top] = [y.at(yEdges[row]), y.at(yEdges[row + 1])];
    return { x: left, y: top, width: right - left, height: bottom - top, share, count: counts?.[k] };
  });
}

/** One row per box: quartiles, whiskers, mean, note. */
export function boxTable(panels: readonly Panel[]): TableOutput {
  const rows = panels.flatMap(({ id, title, boxes = [] }) => boxes.map((box) => ({ panel: title ?? id, box })));
  const number = (id: string, label: string, value: (box: PanelBox) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(rows, ({ box }) => value(box)),
  });
  const noted = rows.some(({ box }) => box.note !== undefined);
  return {
    kind: 'table',
    columns: [
      ...(panels.length > 1 ? [{ id: 'panel', label: words.panel, values: rows.map(({ panel }) => panel) }] : []),
      { id: 'box', label: words.line, values: rows.map(({ box }) => box.label) },
      number('low', words.box.low, ({ low }) => low),
      number('q1', words.box.q1, ({ q1 }) => q1),
      number('median', words.box.median, ({ median }) => median),
      number('q3', words.box.q3, ({ q3 }) => q3),
      number('high', words.box.high, ({ high }) => high),
      ...(rows.some(({ box }) => box.mean !== undefined)
        ? [number('mean', words.box.mean, ({ mean }) => mean ?? Number.NaN)]
        : []),
      ...(noted ? [{ id: 'note', label: words.box.note, values: rows.map(({ box }) => box.note ?? '') }] : []),
    ],
  };
}

/** One row per cell: where it is, its share, and of how many. */
export function cellTable(panels: readonly Panel[]): TableOutput {
  const rows = panels.flatMap(({ id, title, cells }) => {
    if (!cells) return [];
    const { xEdges, yEdges, shares, counts } = cells;
    const columns = xEdges.length - 1;
    return Array.from(shares, (share, k) => {
      const [row, column] = [Math.floor(k / columns), k % columns];
      return {
        panel: title ?? id,
        numbers: [xEdges[column], xEdges[column + 1], yEdges[row], yEdges[row + 1], share, counts?.[k] ?? Number.NaN],
      };
    });
  });
  const [{ x, y, cells }] = panels;
  const labels = [
    words.cell.from(withUnit(x.label, x.unit)),
    words.cell.to(withUnit(x.label, x.unit)),
    words.cell.from(withUnit(y.label, y.unit)),
    words.cell.to(withUnit(y.label, y.unit)),
    cells ? words.cell.share(cells.all.label) : '',
    words.cell.count,
  ];
  return {
    kind: 'table',
    columns: [
      ...(panels.length > 1 ? [{ id: 'panel', label: words.panel, values: rows.map(({ panel }) => panel) }] : []),
      ...labels.map((label, k) => ({
        id: `c${k}`,
        label,
        values: Float64Array.from(rows, ({ numbers }) => numbers[k]),
      })),
    ],
  };
}

/** A sentence with every median. */
export function describeBoxes(title: string, y: Axis, boxes: readonly PanelBox[]): string {
  const known = boxes.filter(({ median }) => Number.isFinite(median));
  if (known.length === 0) return tell.nothing(title);
  return tell.medians(
    title,
    withUnit(y.label, y.unit),
    known.map(({ label, median }) => `${label} ${formatValue(median)}`),
  );
}

/** A sentence with the two ends of the diagonal. */
export function describeCells(title: string, x: Axis, y: Axis, cells: PanelCells): string {
  const known = [...cells.shares].filter((share) => !Number.isNaN(share));
  if (known.length === 0) return tell.nothing(title);
  const mean = known.reduce((sum, share) => sum + share, 0) / known.length;
  return tell.cells(
    title,
    known.length,
    x.label,
    y.label,
    cells.all.label,
    formatValue(Math.min(...known)),
    formatValue(Math.max(...known)),
    formatValue(mean),
  );
}
