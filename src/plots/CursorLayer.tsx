import { useLayoutEffect, useMemo, useRef } from 'react';
import type { SeriesOutput } from '../core/outputs';
import { roleColour } from './colour';
import type { Cursor } from './cursor';
import { formatValue, formatWithError } from './format';
import type { LineLayout } from './line-layout';
import { inkOf, READOUT_ROW, readoutCorner, readoutPlace, readoutSize, type InkMap } from './readout';
import { lastIndexUpTo, nearestIndex } from './snap';
import { words } from './words';

interface Props {
  layout: LineLayout;
  cursor: Cursor;
  /** A place the pointer looks at; NaN when it is elsewhere. Wins over the playhead while it lasts. */
  hover: Cursor;
  xName: string;
  /** The playhead is read where it stands, on the lines between the data, and not at the last datum that it has passed. */
  between: boolean;
  /** Called with words for the value under the line, for whoever announces it. */
  onRead: (x: number, text: string) => void;
}

/** Rule, dots and readout box. React draws the parts once per layout; moving only sets attributes on them. */
export function CursorLayer({ layout, cursor, hover, xName, between, onRead }: Props) {
  const root = useRef<SVGGElement>(null);
  const ink = useMemo(() => inkOf(layout), [layout]);

  useLayoutEffect(() => {
    const move = (): void => {
      const g = root.current;
      if (g) drawReading(g, layout, ink, readingAt(layout, cursor.get(), hover.get(), between), xName, onRead);
    };
    move();
    const stop = [cursor.subscribe(move), hover.subscribe(move)];
    return () => stop.forEach((end) => end());
  }, [layout, ink, cursor, hover, xName, between, onRead]);

  return (
    <g ref={root} visibility="hidden">
      <line className="rule" y1={layout.area.top} y2={layout.area.bottom} />
      {layout.drawn.map(({ series }) => (
        <circle key={series.id} className="read-dot" r="3.5" style={{ fill: roleColour(series.role) }} />
      ))}
      <g className="readout">
        <rect rx="3" />
        <text />
        {layout.drawn.map(({ series }) => (
          <g key={series.id}>
            <text style={{ fill: roleColour(series.role) }}>{series.label}</text>
            <text textAnchor="end" />
          </g>
        ))}
      </g>
    </g>
  );
}

interface Reading {
  x: number;
  /** Place in each series, between two points where it is no whole number, −1 where it has no value at x. */
  rows: number[];
}

/** The stop under the pointer, else the last one the playhead has passed, or, `between` two stops, the playhead itself. */
export function readingAt(layout: LineLayout, t: number, hover: number, between = false): Reading | null {
  const { stops, drawn } = layout;
  if (stops.length === 0) return null;
  if (between && !Number.isFinite(hover) && t >= stops[0] && t <= stops[stops.length - 1])
    return { x: t, rows: drawn.map(({ series }) => placeOf(series.output, t)) };
  const k = Number.isFinite(hover)
    ? nearestIndex(stops, hover)
    : Number.isFinite(t)
      ? Math.max(0, lastIndexUpTo(stops, t))
      : -1;
  if (k < 0) return null;
  const x = stops[k];
  const rows = drawn.map(({ series }) => {
    const i = nearestIndex(series.output.x, x);
    return i >= 0 && series.output.x[i] === x && Number.isFinite(series.output.y[i]) ? i : -1;
  });
  return { x, rows };
}

/** Where a time stands in a series, as an index with a fraction; −1 outside of it, or where an end has no value. O(log n). */
function placeOf({ x, y }: SeriesOutput, t: number): number {
  const i = lastIndexUpTo(x, t);
  if (i < 0 || !Number.isFinite(y[i])) return -1;
  if (x[i] === t) return i;
  return i + 1 < x.length && Number.isFinite(y[i + 1]) ? i + (t - x[i]) / (x[i + 1] - x[i]) : -1;
}

/** The value at a place, by a straight line between its neighbours. */
function atPlace(values: ArrayLike<number>, place: number): number {
  const i = Math.floor(place);
  return i === place ? values[i] : values[i] + (place - i) * (values[i + 1] - values[i]);
}

function drawReading(
  g: SVGGElement,
  layout: LineLayout,
  ink: InkMap,
  reading: Reading | null,
  xName: string,
  onRead: Props['onRead'],
): void {
  if (!reading) return g.setAttribute('visibility', 'hidden');
  const { area, drawn } = layout;
  const px = layout.x.at(reading.x);
  const head = `${xName} = ${formatValue(Number(reading.x.toPrecision(4)))}`;
  const values = drawn.map(({ series: { output } }, k) => {
    const i = reading.rows[k];
    if (i < 0) return words.noValue;
    return formatWithError(atPlace(output.y, i), output.standardError && 2 * atPlace(output.standardError, i));
  });
  onRead(reading.x, [head, ...drawn.map((d, k) => `${d.series.label} ${values[k]}`)].join(', '));
  if (!Number.isFinite(px) || px < area.left - 0.5 || px > area.right + 0.5)
    return g.setAttribute('visibility', 'hidden');
  g.setAttribute('visibility', 'visible');

  const [rule, ...rest] = [...g.children];
  rule.setAttribute('x1', String(px));
  rule.setAttribute('x2', String(px));
  drawn.forEach((d, k) => {
    const i = reading.rows[k];
    const y = i < 0 ? NaN : atPlace(d.py, i);
    const inside = y >= area.top - 0.5 && y <= area.bottom + 0.5;
    rest[k].setAttribute('visibility', inside ? 'inherit' : 'hidden');
    if (!inside) return;
    rest[k].setAttribute('cx', String(px));
    rest[k].setAttribute('cy', String(y));
  });

  const rows = drawn.map((d, k) => ({ label: d.series.label, value: values[k] }));
  const size = readoutSize(head, rows, area.right - area.left);
  const at = readoutCorner(area, ink, px, size);
  const [box, title, ...lines] = [...rest[drawn.length].children];
  place(box, at.x, at.y);
  box.setAttribute('width', String(size.width));
  box.setAttribute('height', String(size.height));
  place(title, at.x + readoutPlace(size, 0).left, at.y + READOUT_ROW);
  title.textContent = head;
  lines.forEach((line, k) => {
    const [label, value] = [...line.children];
    const { left, right, y } = readoutPlace(size, k);
    place(label, at.x + left, at.y + y);
    place(value, at.x + right, at.y + y);
    value.textContent = values[k];
  });
}

function place(element: Element, x: number, y: number): void {
  element.setAttribute('x', x.toFixed(1));
  element.setAttribute('y', y.toFixed(1));
}
