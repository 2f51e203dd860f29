import { useCallback, useMemo, useRef, useState } from 'react';
import type { Axis } from '../core/outputs';
import { Axes } from './Axes';
import { lineClass, roleColour } from './colour';
import { layoutCourse, levelSeries, type Level } from './course-layout';
import { createCursor } from './cursor';
import { CursorLayer } from './CursorLayer';
import { describeLines } from './describe';
import { lineTable, type LineSeries } from './line-layout';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { PlotReader } from './PlotReader';
import { useWidth } from './use-width';

export type { Level } from './course-layout';

export interface CoursePlotProps extends PlotOptions {
  x: Axis;
  y: Axis;
  /** What x is called in the readout. */
  xName: string;
  /** `thin`: so many points that they are drawn as a hair. */
  series: readonly (LineSeries & { thin?: boolean })[];
  levels?: readonly Level[];
  /** Where the computation is to go; the rest of the way from `now` on is shaded. */
  until: number;
  now: number;
  fromZero?: boolean;
  /** One point is ringed and named: the best. */
  ring?: { x: number; y: number; label: string };
}

/** What falls lies to the left of its best; words about a point stay inside the figure. */
const anchorAt = (share: number): 'start' | 'end' => (share > 0.8 ? 'end' : 'start');

/** How a computation goes: its numbers so far, the way that is left, and the levels that it is held against. */
export function CoursePlot(props: CoursePlotProps) {
  const {
    id,
    title,
    x,
    y,
    xName,
    series,
    levels,
    until,
    now,
    fromZero = false,
    ring,
    height = 150,
    state = 'live',
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 332);
  const [own] = useState(() => createCursor(NaN));
  const [hover] = useState(() => createCursor(NaN));
  const layout = useMemo(
    () => layoutCourse({ width, height, x, y, series, levels: levels ?? [], until, fromZero }),
    [width, height, x, y, series, levels, until, fromZero],
  );
  const all = useMemo(() => [...series, ...levelSeries(levels ?? [], until)], [series, levels, until]);
  const table = useCallback(() => lineTable(x, y, all), [x, y, all]);
  const onRead = useCallback((at: number, text: string) => {
    slider.current?.setAttribute('aria-valuenow', String(at));
    slider.current?.setAttribute('aria-valuetext', text);
  }, []);
  // Levels say their value at the axis; what is read is the course.
  const read = useMemo(() => ({ ...layout, drawn: layout.drawn.slice(levels?.length ?? 0) }), [layout, levels]);
  const { area } = layout;
  const thin = new Set(series.flatMap((one) => (one.thin ? [one.id] : [])));
  const from = Math.min(area.right, Math.max(area.left, layout.x.at(now)));
  return (
    <PlotFrame {...props} state={state} height={height} table={table}>
      <div className="fig" ref={box} style={{ height }}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={describeLines(title, x, y, all)}
          id={`${id}-svg`}
        >
          {from < area.right && (
            <rect
              className="observed"
              x={from}
              y={area.top}
              width={area.right - from}
              height={area.bottom - area.top}
            />
          )}
          <Axes area={area} x={layout.x} y={layout.y} xUnit={x.unit ?? x.label} yUnit={y.unit} />
          {layout.drawn.map(({ series: one, line, px, py }) => (
            <g key={one.id}>
              {line && (
                <path
                  className={`series ${lineClass(one.role)}`}
                  data-thin={thin.has(one.id) || undefined}
                  data-broken={one.broken || undefined}
                  d={line}
                />
              )}
              {one.draw === 'dotted-line' &&
                Array.from(px, (cx, i) =>
                  Number.isFinite(cx + py[i]) ? (
                    <circle key={i} cx={cx} cy={py[i]} r="2.3" style={{ fill: roleColour(one.role) }} />
                  ) : null,
                )}
            </g>
          ))}
          {ring && (
            <g>
              <circle className="course-ring" cx={layout.x.at(ring.x)} cy={layout.y.at(ring.y)} r="6" />
              <text
                className="tick ink halo"
                x={layout.x.at(ring.x)}
                y={layout.y.at(ring.y) - 13}
                textAnchor={anchorAt(ring.x / until)}
              >
                {ring.label}
              </text>
            </g>
          )}
          {layout.ends.map((end) => (
            <text key={end.id} className="end" x={end.x} y={end.y + 4.5} style={{ fill: roleColour(end.role) }}>
              {end.text}
            </text>
          ))}
          <CursorLayer layout={read} cursor={own} hover={hover} xName={xName} between={false} onRead={onRead} />
        </svg>
        <PlotReader ref={slider} title={title} layout={layout} cursor={own} hover={hover} />
      </div>
    </PlotFrame>
  );
}
