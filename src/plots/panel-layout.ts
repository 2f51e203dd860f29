/** Where everything of several panels side by side goes, in pixels; pure, once per data or size. */
import { area as areaPath, line as linePath } from 'd3';
import type { Axis, TableColumn, TableOutput } from '../core/outputs';
import type { Panel, PanelLevel, PanelSeries } from '../core/panel';
import { placeLabels, textWidth } from './labels';
import type { PlotArea } from './plot-area';
import { LEFT } from './plot-area';
import { domainOf, emptyExtent, extend, plotScale, type Extent, type PlotScale } from './scales';
import { withUnit } from './format';
import {
  boxExtent,
  boxPlaces,
  boxTable,
  turnedFoot,
  boxValues,
  cellPlaces,
  cellTable,
  type DrawnBox,
  type DrawnCell,
} from './panel-boxes';
import { words } from './words';

/** Least width of a panel that stands beside another, its labels included. */
const LEAST = 232;
const GAP = 34;
/** Room for the panel's title and for the name of its y axis, and for ticks and the name of the x axis. */
const TITLE = 20;
const NAME = 20;
const FOOT = 40;
const LABEL_GAP = 16;
/** Lines with more points than this have no marks unless they ask for them. */
const MOST_MARKS = 24;

export interface DrawnPanelSeries {
  series: PanelSeries;
  line: string;
  bands: { path: string; strength: 'outer' | 'inner' }[];
  /** ± 2 SE as a vertical stroke at every point. */
  errors: string;
  points: { x: number; y: number }[];
}

export interface PanelLayout {
  panel: Panel;
  area: PlotArea;
  x: PlotScale;
  y: PlotScale;
  drawn: DrawnPanelSeries[];
  boxes: DrawnBox[];
  cells: DrawnCell[];
  levels: { level: PanelLevel; at: number }[];
  ends: { id: string; text: string; role: PanelSeries['role']; x: number; y: number }[];
  /** The first of its row says what the y axis measures, and carries its ticks. */
  first: boolean;
}

export interface PanelsLayout {
  width: number;
  height: number;
  panels: PanelLayout[];
}

/** Panels share an axis where it measures the same in the same unit. Cost: O(points). */
export function layoutPanels(panels: readonly Panel[], width: number, rowHeight: number): PanelsLayout {
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + GAP) / LEAST)));
  const [xShared, yShared] = [sharedExtents(panels, xMeasure, xValues), sharedExtents(panels, yMeasure, yValues)];
  const titled = panels.some(({ title }) => title !== undefined && title !== '');
  const out: PanelLayout[] = [];
  let rows = 0;
  for (let from = 0; from < panels.length; from += columns, rows++) {
    const row = panels.slice(from, from + columns);
    const margins = row.map((panel, k) => marginOf(panel, row[k + 1]));
    const gutters = row.map((panel, k) => (k > 0 && yMeasure(panel) === yMeasure(row[k - 1]) ? 0 : LEFT));
    const spare = width - sum(margins) - sum(gutters) - GAP * (columns - 1);
    const each = Math.max(40, spare / columns);
    let left = 0;
    row.forEach((panel, k) => {
      left += gutters[k];
      const area: PlotArea = {
        width,
        height: rowHeight,
        left,
        right: left + each,
        top: rows * rowHeight + (titled ? TITLE : 0) + NAME,
        bottom: (rows + 1) * rowHeight - FOOT - turnedFoot(panel.boxes, each),
      };
      const shared = { x: extentIn(xShared, xMeasure(panel)), y: extentIn(yShared, yMeasure(panel)) };
      out.push(layoutPanel(panel, row[k + 1], area, shared, gutters[k] > 0));
      left += each + margins[k] + GAP;
    });
  }
  return { width, height: Math.max(1, rows) * rowHeight, panels: out };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const nameOf = ({ label, unit = '', scale = 'linear' }: Axis): string => `${label}|${unit}|${scale}`;
const xMeasure = ({ x }: Panel): string => nameOf(x);
const yMeasure = ({ y }: Panel): string => nameOf(y);

/** Everything that has to fit along x. */
export const xValues = ({ series, boxes, cells }: Panel): ArrayLike<number>[] => [
  ...series.map(({ output }) => output.x),
  ...(boxes ? [boxExtent(boxes)] : []),
  ...(cells ? [cells.xEdges] : []),
];

/** Everything that has to fit: values, what they may be off by, bands and levels. */
export function yValues({ series, levels = [], boxes = [], cells }: Panel): ArrayLike<number>[] {
  const lists = series.flatMap(({ output: { y, standardError, bands = [] } }) => [
    y,
    ...(standardError ? [y.map((v, i) => v + 2 * standardError[i]), y.map((v, i) => v - 2 * standardError[i])] : []),
    ...bands.flatMap(({ lo, hi }) => [lo, hi]),
  ]);
  return [...lists, levels.map(({ value }) => value), boxValues(boxes), cells?.yEdges ?? []];
}

function sharedExtents(
  panels: readonly Panel[],
  measure: (panel: Panel) => string,
  values: (panel: Panel) => ArrayLike<number>[],
): Map<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const panel of panels) {
    const extent = extentIn(extents, measure(panel));
    extents.set(measure(panel), extent);
    for (const list of values(panel)) extend(extent, list);
  }
  return extents;
}

const extentIn = (extents: ReadonlyMap<string, Extent>, measure: string): Extent =>
  extents.get(measure) ?? emptyExtent();

/** What stands at the right of a panel: names that its right neighbour does not repeat. */
function namesOf(
  { series, levels = [] }: Panel,
  next: Panel | undefined,
): { series: PanelSeries[]; levels: PanelLevel[] } {
  const later = new Set([
    ...(next?.series ?? []).map(({ label, role }) => `${role} ${label}`),
    ...(next?.levels ?? []).map(({ label, role = 'ref' }) => `${role} ${label}`),
  ]);
  return {
    series: series.filter(({ label, role }) => label !== '' && !later.has(`${role} ${label}`)),
    levels: levels.filter(({ label, role = 'ref' }) => label !== '' && !later.has(`${role} ${label}`)),
  };
}

function marginOf(panel: Panel, next: Panel | undefined): number {
  const names = namesOf(panel, next);
  const widest = Math.max(0, ...[...names.series, ...names.levels].map(({ label }) => textWidth(label, true)));
  return widest === 0 ? 8 : Math.min(132, Math.ceil(widest) + 10);
}

/** @param shared what the axes have to hold, of this panel and of those that share them */
export function layoutPanel(
  panel: Panel,
  next: Panel | undefined,
  area: PlotArea,
  shared: { x: Extent; y: Extent },
  first: boolean,
): PanelLayout {
  const xKind = panel.x.scale ?? 'linear';
  const yKind = panel.y.scale ?? 'linear';
  const xTicks = Math.max(2, Math.floor((area.right - area.left) / 64));
  const yTicks = Math.max(2, Math.floor((area.bottom - area.top) / 52));
  const xDomain = domainOf(shared.x, xKind, false, false);
  const yDomain = domainOf(shared.y, yKind, true, true);
  // Marks at the ends of the axis stay whole.
  const range = [area.left + 5, area.right - 5] as const;
  const x = withTicksAtPoints(
    plotScale(xKind, xDomain, range, xTicks, xKind === 'log' && shared.x.zeros > 0),
    panel.series,
    xTicks,
  );
  const y = plotScale(yKind, yDomain, [area.bottom, area.top], yTicks, yKind === 'log' && shared.y.zeros > 0);
  const drawn = panel.series.map((series) => drawSeries(series, x, y));
  const boxes = boxPlaces(panel.boxes ?? [], x, y);
  const cells = panel.cells ? cellPlaces(panel.cells, x, y) : [];
  const levels = (panel.levels ?? []).flatMap((level) => {
    const at = y.at(level.value);
    return Number.isFinite(at) ? [{ level, at }] : [];
  });
  const names = namesOf(panel, next);
  const wanted = [
    ...drawn.flatMap(({ series, points }) => {
      const last = points.at(-1);
      return last && names.series.includes(series)
        ? [{ id: series.id, text: series.label, role: series.role, wish: last.y }]
        : [];
    }),
    ...levels.flatMap(({ level, at }) =>
      names.levels.includes(level)
        ? [{ id: `level ${level.label}`, text: level.label, role: level.role ?? ('ref' as const), wish: at }]
        : [],
    ),
  ];
  const wishes = wanted.map(({ wish }) => Math.min(area.bottom, Math.max(area.top, wish)));
  const places = placeLabels(wishes, LABEL_GAP, area.top - 2, area.bottom - 2);
  const ends = wanted.map(({ id, text, role }, k) => ({ id, text, role, x: area.right + 4, y: places[k] }));
  // Boxes are named one by one.
  const named = panel.boxes ? { ...x, ticks: [] } : x;
  return { panel, area, x: named, y, drawn, boxes, cells, levels, ends, first };
}

/** Where the lines have few points, all at whole numbers, these are the ticks: 1, 2, 3, 4 replicas; 10, 20, 40 nodes. */
function withTicksAtPoints(x: PlotScale, series: readonly PanelSeries[], most: number): PlotScale {
  if (x.kind !== 'linear') return x;
  const points = [...new Set(series.flatMap(({ output }) => [...output.x]))].toSorted((a, b) => a - b);
  const few = points.length > 1 && points.length <= most && points.every((at) => Number.isInteger(at));
  return few ? { ...x, ticks: points } : x;
}

function drawSeries(series: PanelSeries, x: PlotScale, y: PlotScale): DrawnPanelSeries {
  const { output } = series;
  const px = Array.from(output.x, (v) => x.at(v));
  const py = Array.from(output.y, (v) => y.at(v));
  const indices = px.map((_, i) => i);
  const there = (i: number): boolean => Number.isFinite(px[i] + py[i]);
  const line = linePath<number>(
    (i) => px[i],
    (i) => py[i],
  ).defined(there);
  const bands = (output.bands ?? []).map((band, k, all) => {
    const lo = (i: number): number => y.at(band.lo[i]);
    const hi = (i: number): number => y.at(band.hi[i]);
    const shape = areaPath<number>((i) => px[i], lo, hi).defined((i) => Number.isFinite(px[i] + lo(i) + hi(i)));
    const strength = k === all.length - 1 && all.length > 1 ? ('inner' as const) : ('outer' as const);
    return { path: shape.digits(2)(indices) ?? '', strength };
  });
  const se = output.standardError;
  const errors = se
    ? indices
        .map((i) => [px[i], lowEnd(y, output.y[i] - 2 * se[i]), y.at(output.y[i] + 2 * se[i])])
        .filter(([at, lo, hi]) => Number.isFinite(at + lo + hi))
        .map(([at, lo, hi]) => `M${at.toFixed(1)} ${lo.toFixed(1)}V${hi.toFixed(1)}`)
        .join('')
    : '';
  const points = indices.filter(there).map((i) => ({ x: px[i], y: py[i] }));
  return { series, line: line.digits(2)(indices) ?? '', bands, errors, points };
}

/** A lower end below zero leaves a logarithmic axis at its foot. */
const lowEnd = (y: PlotScale, value: number): number => (y.kind === 'log' && value <= 0 ? y.range[0] : y.at(value));

/** Whether a line has marks at its points, and which. */
export function marksOf({ marks, output }: PanelSeries): 'filled' | 'open' | 'none' {
  return marks ?? (output.x.length <= MOST_MARKS ? 'filled' : 'none');
}

/** Every point of every panel in one table: panel, line, x, y, and ± 2 SE where there is one; boxes and grids have tables of their kind. */
export function panelTable(panels: readonly Panel[]): TableOutput {
  if (panels.length > 0 && panels.every(({ boxes }) => boxes)) return boxTable(panels);
  if (panels.length > 0 && panels.every(({ cells }) => cells)) return cellTable(panels);
  const rows = panels.flatMap(({ id, title, series, levels = [] }) => [
    ...series.flatMap(({ label, name, output: { x, y, standardError } }) =>
      Array.from(x, (at, i) => ({
        panel: title ?? id,
        line: name ?? label,
        x: at,
        y: y[i],
        error: standardError ? 2 * standardError[i] : NaN,
      })),
    ),
    ...levels.map(({ label, value }) => ({ panel: title ?? id, line: label, x: NaN, y: value, error: NaN })),
  ]);
  const column = (id: string, axis: Axis | undefined, value: (row: (typeof rows)[number]) => number): TableColumn => ({
    id,
    label: axis ? withUnit(axis.label, axis.unit) : id,
    values: Float64Array.from(rows, value),
  });
  return {
    kind: 'table',
    columns: [
      ...(panels.length > 1 ? [{ id: 'panel', label: words.panel, values: rows.map(({ panel }) => panel) }] : []),
      { id: 'line', label: words.line, values: rows.map(({ line }) => line) },
      column('x', panels[0]?.x, ({ x }) => x),
      column('y', panels[0]?.y, ({ y }) => y),
      ...(rows.some(({ error }) => Number.isFinite(error))
        ? [{ id: 'error', label: words.standardError, values: Float64Array.from(rows, ({ error }) => error) }]
        : []),
    ],
  };
}
