/** Where everything of a course goes: a computation under way, with levels that it is held against. In pixels, once per data and size. */
import type { Axis, SeriesOutput } from '../core/outputs';
import type { Role } from './colour';
import { placeLabels, textWidth } from './labels';
import { drawSeries, type LineLayout, type LineSeries } from './line-layout';
import { isLongUnit, plotArea } from './plot-area';
import { domainOf, emptyExtent, extend, plotScale } from './scales';
import { unionOf } from './snap';

/** What something reaches that is not under way: a line across, named at its right end. */
export interface Level {
  id: string;
  label: string;
  role: Role;
  value: number;
}

export interface CourseRequest {
  width: number;
  height: number;
  x: Axis;
  y: Axis;
  series: readonly LineSeries[];
  levels: readonly Level[];
  /** Where the axis ends: where the computation is to go. */
  until: number;
  /** The vertical axis begins at 0. */
  fromZero: boolean;
}

export interface CourseLayout extends LineLayout {
  /** Series and levels with their names, in the order in which they are drawn. */
  ends: { id: string; role: Role; text: string; x: number; y: number }[];
}

const LABEL_GAP = 16;
const BESIDE = 12;
/** Least distance of two ticks of the vertical axis: the figure is low. */
const ROW = 26;

const flat = (value: number, until: number): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.of(0, until),
  y: Float64Array.of(value, value),
});

/** Levels as series, drawn below the others. */
export const levelSeries = (levels: readonly Level[], until: number): LineSeries[] =>
  levels.map(({ id, label, role, value }) => ({ id, label, role, output: flat(value, until) }));

/** O(points). */
export function layoutCourse(request: CourseRequest): CourseLayout {
  const { width, height, series, levels, until, fromZero } = request;
  const all = [...levelSeries(levels, until), ...series];
  const xExtent = extend(emptyExtent(), [0, until]);
  const yExtent = emptyExtent();
  for (const { output } of all) extend(yExtent, output.y);
  const unit = request.x.unit ?? request.x.label;
  const names = all.map(({ label }) => label);
  const area = plotArea(width, height, names, isLongUnit(unit), Boolean(request.y.unit));
  const room = Math.max(2, Math.floor((area.right - area.left) / 52));
  const x = plotScale('linear', [0, until], [area.left, area.right], Math.max(1, Math.min(room, until)));
  const yTicks = Math.max(2, Math.floor((area.bottom - area.top) / ROW));
  const y = plotScale('linear', domainOf(yExtent, 'linear', true, fromZero), [area.bottom, area.top], yTicks);
  const drawn = all.map((one) => drawSeries(one, x, y));
  const clipped = { above: 0, below: 0, left: 0, right: 0, negative: 0 };
  const stops = unionOf(series.map(({ output }) => output.x));
  const layout: LineLayout = { area, x, y, xExtent, yExtent, drawn, stops, clipped };
  return { ...layout, ends: endsOf(layout) };
}

/** Names stand at the ends of their lines: what has come far shares the column of the levels. */
function endsOf({ area, drawn }: LineLayout): CourseLayout['ends'] {
  const found = drawn.flatMap(({ series, px, py }) => {
    let last = px.length - 1;
    while (last >= 0 && !Number.isFinite(py[last])) last--;
    if (last < 0) return [];
    const inside = px[last] + BESIDE + textWidth(series.label, true) < area.right;
    return [
      {
        id: series.id,
        role: series.role,
        text: series.label,
        x: inside ? px[last] + BESIDE : area.right + BESIDE,
        wish: py[last],
      },
    ];
  });
  const columns = new Map<boolean, typeof found>();
  for (const end of found) {
    const outside = end.x > area.right;
    columns.set(outside, [...(columns.get(outside) ?? []), end]);
  }
  return [...columns.values()].flatMap((column) => {
    const placed = placeLabels(
      column.map(({ wish }) => wish),
      LABEL_GAP,
      area.top - 4,
      area.bottom,
    );
    return column.map(({ wish: _wish, ...end }, k) => ({ ...end, y: placed[k] }));
  });
}
