/** Where everything of a line plot goes, in pixels: computed once per data, size or axis change, never per cursor move. */
import { said } from '../core/language';
import { area as areaPath, curveStepAfter, line as linePath } from 'd3';
import type { Axis, SeriesOutput, TableColumn, TableOutput } from '../core/outputs';
import type { Role } from './colour';
import { formatValue } from './format';
import { placeLabels } from './labels';
import { isLongUnit, plotArea, type PlotArea } from './plot-area';
import {
  domainOf,
  emptyExtent,
  extend,
  plotScale,
  spansDecades,
  type Extent,
  type PlotScale,
  type ScaleKind,
} from './scales';
import { unionOf } from './snap';
import { words } from './words';

export interface LineSeries {
  id: string;
  /** Short: it stands at the end of the line, before its last value. */
  label: string;
  role: Role;
  output: SeriesOutput;
  /** Models are lines; observed data are dots or steps; a few values that belong to counts are dots on a line. */
  draw?: 'line' | 'steps' | 'dots' | 'dotted-line';
  /** A second line of a method on the same plot: in its colour, broken. */
  broken?: boolean;
}

export type Annotation =
  | { kind: 'mark'; x: number; label: string }
  | { kind: 'shade'; from: number; to: number; label: string };

export interface LineRequest {
  width: number;
  height: number;
  x: Axis;
  y: Axis;
  series: readonly LineSeries[];
  kinds: { x: ScaleKind; y: ScaleKind };
  level?: { value: number; label: string };
  /** x counts: no ticks between whole numbers. */
  wholeX?: boolean;
  /** Domains kept from an earlier layout. */
  keep?: Domains;
}
export interface Domains {
  x: readonly [number, number];
  y: readonly [number, number];
}

export interface DrawnSeries {
  series: LineSeries;
  line: string;
  bands: { path: string; strength: 'outer' | 'inner' }[];
  errors: string[];
  /** Pixels of the data, NaN where there is none. */
  px: Float64Array;
  py: Float64Array;
  end?: { text: string; x: number; y: number };
}

export interface LineLayout {
  area: PlotArea;
  x: PlotScale;
  y: PlotScale;
  xExtent: Extent;
  yExtent: Extent;
  drawn: DrawnSeries[];
  /** Every x at which some series has a value, ascending. */
  stops: Float64Array;
  /** Points beyond the axes, by side, and values that a log axis cannot hold. */
  clipped: { above: number; below: number; left: number; right: number; negative: number };
}

/** Above this many series lines are named in a legend instead of at their ends. */
export const MOST_END_LABELS = 6;
const LABEL_GAP = 17;

/** Lays out a line plot. Cost: O(points). */
export function layoutLines(request: LineRequest): LineLayout {
  const { series, kinds, level } = request;
  const xExtent = emptyExtent();
  const yExtent = emptyExtent();
  for (const { output } of series) {
    extend(xExtent, output.x);
    extend(yExtent, output.y);
    for (const band of output.bands ?? []) extend(extend(yExtent, band.lo), band.hi);
  }
  if (level) extend(yExtent, [level.value]);
  const domain: Domains = request.keep ?? {
    x: domainOf(xExtent, kinds.x, false, false),
    y: domainOf(yExtent, kinds.y, true, true),
  };
  const named = series.length <= MOST_END_LABELS;
  const ends = series.map((s) => (named ? endText(s) : ''));
  const unit = request.x.unit ?? request.x.label;
  const labels = level ? [...ends, level.label] : ends;
  const area = plotArea(request.width, request.height, labels, isLongUnit(unit), Boolean(request.y.unit));
  const room = Math.max(2, Math.floor((area.right - area.left) / 52));
  const xTicks = request.wholeX ? Math.max(1, Math.min(room, domain.x[1] - domain.x[0])) : room;
  const yTicks = Math.max(2, Math.floor((area.bottom - area.top) / 36));
  const x = plotScale(kinds.x, domain.x, [area.left, area.right], xTicks, kinds.x === 'log' && xExtent.zeros > 0);
  const y = plotScale(kinds.y, domain.y, [area.bottom, area.top], yTicks, kinds.y === 'log' && yExtent.zeros > 0);
  const drawn = series.map((s) => drawSeries(s, x, y));
  if (named) placeEnds(drawn, ends, area, level ? y.at(level.value) : NaN);
  const clipped = countClipped(series, domain, kinds);
  return { area, x, y, xExtent, yExtent, drawn, stops: unionOf(series.map((s) => s.output.x)), clipped };
}

/** Axes on which a logarithm should be offered. */
export function logOffers(layout: LineLayout): { x: boolean; y: boolean } {
  return { x: spansDecades(layout.xExtent), y: spansDecades(layout.yExtent) };
}

function endText({ label, output }: LineSeries): string {
  const last = lastValue(output);
  return last < 0 ? label : `${label} ${endValue(output.y[last])}`;
}

/** Ends are read at a glance: whole numbers above ten. */
function endValue(value: number): string {
  return Math.abs(value) >= 10 ? formatValue(Math.round(value)) : formatValue(value);
}

function lastValue(output: SeriesOutput): number {
  for (let i = output.y.length - 1; i >= 0; i--) if (Number.isFinite(output.y[i])) return i;
  return -1;
}

export function drawSeries(series: LineSeries, x: PlotScale, y: PlotScale): DrawnSeries {
  const { output, draw = 'line' } = series;
  const px = Float64Array.from(output.x, (v) => x.at(v));
  const py = Float64Array.from(output.y, (v) => y.at(v));
  const indices = Array.from(px, (_, i) => i);
  const path = (values: (i: number) => number): string => {
    const shape = linePath<number>((i) => px[i], values).defined(
      (i) => Number.isFinite(px[i]) && Number.isFinite(values(i)),
    );
    if (draw === 'steps') shape.curve(curveStepAfter);
    return shape.digits(2)(indices) ?? '';
  };
  const bands = (output.bands ?? []).map((band, k, all) => {
    const lo = (i: number): number => y.at(band.lo[i]);
    const hi = (i: number): number => y.at(band.hi[i]);
    const shape = areaPath<number>((i) => px[i], lo, hi).defined((i) => Number.isFinite(px[i] + lo(i) + hi(i)));
    const strength = k === all.length - 1 && all.length > 1 ? ('inner' as const) : ('outer' as const);
    return { path: shape.digits(2)(indices) ?? '', strength };
  });
  const se = output.standardError;
  const errors = se ? [1, -1].map((sign) => path((i) => y.at(output.y[i] + sign * 2 * se[i]))) : [];
  return { series, line: draw === 'dots' ? '' : path((i) => py[i]), bands, errors, px, py };
}

function placeEnds(drawn: DrawnSeries[], texts: readonly string[], area: PlotArea, levelAt: number): void {
  const ends = drawn.flatMap((d, k) => {
    const last = lastValue(d.series.output);
    return last >= 0 && Number.isFinite(d.py[last]) ? [{ d, text: texts[k], wish: clampTo(d.py[last], area) }] : [];
  });
  const wishes = ends.map((e) => e.wish);
  // The named level keeps its place at the top; labels that end there give way.
  const lo = Number.isFinite(levelAt) ? Math.min(area.bottom, levelAt + LABEL_GAP) : area.top - 4;
  const top = wishes.some((w) => w < lo) && !wishes.every((w) => w < levelAt) ? lo : area.top - 4;
  const placed = placeLabels(wishes, LABEL_GAP, top, area.bottom);
  ends.forEach(({ d, text }, k) => (d.end = { text, x: area.right + 6, y: placed[k] }));
}

function clampTo(y: number, area: PlotArea): number {
  return Math.min(area.bottom, Math.max(area.top, y));
}

function countClipped(
  series: readonly LineSeries[],
  domain: Domains,
  kinds: { x: ScaleKind; y: ScaleKind },
): LineLayout['clipped'] {
  const found = { above: 0, below: 0, left: 0, right: 0, negative: 0 };
  for (const { output } of series)
    for (let i = 0; i < output.y.length; i++) {
      const [vx, vy] = [output.x[i], output.y[i]];
      if (!Number.isFinite(vx) || !Number.isFinite(vy)) continue;
      if ((kinds.x === 'log' && vx < 0) || (kinds.y === 'log' && vy < 0)) found.negative++;
      else if (vx < domain.x[0] && !(kinds.x === 'log' && vx === 0)) found.left++;
      else if (vx > domain.x[1]) found.right++;
      else if (vy > domain.y[1]) found.above++;
      else if (vy < domain.y[0] && !(kinds.y === 'log' && vy === 0)) found.below++;
    }
  return found;
}

/** The table behind the figure on the union of all x: values and ±2 SE of every series, then the bands. */
export function lineTable(x: Axis, y: Axis, series: readonly LineSeries[]): TableOutput {
  const stops = unionOf(series.map((s) => s.output.x));
  const row = new Map(Array.from(stops, (v, i) => [v, i]));
  const spread = (output: SeriesOutput, value: (i: number) => number): Float64Array => {
    const column = new Float64Array(stops.length).fill(NaN);
    output.x.forEach((v, i) => {
      const r = row.get(v);
      if (r !== undefined) column[r] = value(i);
    });
    return column;
  };
  const columns: TableColumn[] = [{ id: 'x', label: x.label, unit: x.unit, values: stops }];
  const spreads: TableColumn[] = [];
  for (const { id, label: name, output } of series) {
    const { standardError, bands = [] } = output;
    // A curve that stands alone needs no name on the plot; its column still does.
    const label = name === '' ? y.label : name;
    columns.push({ id, label, unit: y.unit, values: spread(output, (i) => output.y[i]) });
    if (standardError)
      columns.push({
        id: `${id}-se`,
        label: `${label} ${words.standardError}`,
        unit: y.unit,
        values: spread(output, (i) => 2 * standardError[i]),
      });
    bands.forEach((band, k) => {
      spreads.push({
        id: `${id}-lo${k}`,
        label: words.cell.from(`${label} ${said(band.label)}`),
        unit: y.unit,
        values: spread(output, (i) => band.lo[i]),
      });
      spreads.push({
        id: `${id}-hi${k}`,
        label: words.cell.to(`${label} ${said(band.label)}`),
        unit: y.unit,
        values: spread(output, (i) => band.hi[i]),
      });
    });
  }
  return { kind: 'table', columns: [...columns, ...spreads] };
}
