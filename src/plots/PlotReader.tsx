import { useRef, type KeyboardEvent, type PointerEvent, type Ref } from 'react';
import type { Cursor } from './cursor';
import type { LineLayout } from './line-layout';
import { nearestIndex, stepFrom } from './snap';
import { words } from './words';

export type Range = readonly [number, number];

interface Props {
  ref: Ref<HTMLDivElement>;
  title: string;
  layout: Pick<LineLayout, 'area' | 'stops' | 'x'>;
  cursor: Cursor;
  hover: Cursor;
  brush?: { range: Range | null; onChange: (range: Range | null) => void };
}

/** Pixels a pointer must travel before a press becomes a brush. */
const DRAG = 4;

/**
 * What lies over a plot to be pointed at and focused: a slider whose value is the playhead. Its value text, set by the
 * reading line, is what a screen reader speaks. Arrows move by data points, Shift+arrows brush, Escape clears the brush.
 */
export function PlotReader({ ref, title, layout, cursor, hover, brush }: Props) {
  const { area, stops, x } = layout;
  const press = useRef<{ from: number; pixel: number; brushing: boolean } | null>(null);
  const anchor = useRef(NaN);
  const valueAt = (event: PointerEvent<HTMLElement>): number =>
    x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left + area.left);
  const snapped = (value: number): number => stops[nearestIndex(stops, value)] ?? value;
  const select = (a: number, b: number): void => brush?.onChange(a === b ? null : a < b ? [a, b] : [b, a]);

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const value = valueAt(event);
    hover.set(value);
    const start = press.current;
    if (!start) return;
    if (!brush) return cursor.set(snapped(value));
    if (Math.abs(event.clientX - start.pixel) > DRAG) start.brushing = true;
    if (start.brushing) select(start.from, snapped(value));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { from: snapped(valueAt(event)), pixel: event.clientX, brushing: false };
    if (!brush) cursor.set(press.current.from);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    if (press.current && !press.current.brushing) cursor.set(snapped(valueAt(event)));
    press.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && brush?.range) return brush.onChange(null);
    const now = Number.isFinite(cursor.get()) ? cursor.get() : stops[0];
    const to = target(event.key, now, stops);
    if (to === undefined || !Number.isFinite(to)) return;
    event.preventDefault();
    hover.set(NaN);
    if (event.shiftKey && brush) {
      if (!Number.isFinite(anchor.current)) anchor.current = now;
      select(anchor.current, to);
    } else anchor.current = NaN;
    cursor.set(to);
  };

  return (
    <div
      ref={ref}
      className="reader"
      role="slider"
      tabIndex={0}
      aria-label={words.reading(title)}
      aria-valuemin={stops[0] ?? 0}
      aria-valuemax={stops.at(-1) ?? 0}
      aria-valuenow={stops[0] ?? 0}
      data-brush={brush ? true : undefined}
      style={{
        left: area.left,
        top: area.top,
        width: Math.max(0, area.right - area.left),
        height: Math.max(0, area.bottom - area.top),
      }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (press.current = null)}
      onPointerLeave={() => hover.set(NaN)}
      onKeyDown={onKeyDown}
    />
  );
}

function target(key: string, now: number, stops: Float64Array): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepFrom(stops, now, -1);
    case 'ArrowRight':
    case 'ArrowUp':
      return stepFrom(stops, now, 1);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
