import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Axis } from '../core/outputs';
import { Axes } from './Axes';
import { bandColour, lineClass, roleColour } from './colour';
import { createCursor, type Cursor } from './cursor';
import { CursorLayer } from './CursorLayer';
import { describeLines } from './describe';
import { formatCount } from './format';
import {
  layoutLines,
  lineTable,
  logOffers,
  MOST_END_LABELS,
  type Annotation,
  type Domains,
  type DrawnSeries,
  type LineLayout,
  type LineSeries,
} from './line-layout';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { PlotReader, type Range } from './PlotReader';
import type { PlotScale } from './scales';
import { useWidth } from './use-width';
import { words } from './words';

export interface LinePlotProps extends PlotOptions {
  x: Axis;
  y: Axis;
  series: readonly LineSeries[];
  /** The playhead in units of x. Without one the plot has a reading line of its own while it is pointed at. */
  cursor?: Cursor;
  /** The playhead is a rule alone; values are read while the plot is pointed at or has the focus. */
  quiet?: boolean;
  /** What x is called in the readout: "t". */
  xName?: string;
  /** Time has no steps: the playhead is read where it stands, and not at the last datum that it has passed. */
  between?: boolean;
  /** A named level, part of the vertical axis: all nodes there are. */
  yMax?: { value: number; label: string };
  /** x counts: its ticks are whole numbers. */
  wholeX?: boolean;
  /** Short for `state="stale"`. */
  stale?: boolean;
  /** Holds the axes of the last drawing while true. */
  keepAxes?: boolean;
  brush?: { range: Range | null; onChange: (range: Range | null) => void };
  annotations?: readonly Annotation[];
}

/** Curves over an axis with bands, hairlines of the mean, end labels, playhead, readout and brush. */
export function LinePlot(props: LinePlotProps) {
  const { id, title, x, y, series, cursor, xName = x.label, yMax, keepAxes, brush, annotations = [] } = props;
  const { wholeX = false, between = false, quiet = false } = props;
  const { stale, height = 176, state = stale ? 'stale' : 'live' } = props;
  const box = useRef<HTMLDivElement>(null);
  const clip = useId();
  const width = useWidth(box, 332);
  const [kinds, setKinds] = useState({ x: x.scale ?? 'linear', y: y.scale ?? 'linear' });
  const [own] = useState(() => createCursor(NaN));
  const [hover] = useState(() => createCursor(NaN));
  const free = useMemo(
    () => layoutLines({ width, height, x, y, series, kinds, wholeX, level: yMax }),
    [width, height, x, y, series, kinds, wholeX, yMax],
  );
  // Kept axes are those of the drawing on which they were asked to stay, per kind of axis.
  const [kept, setKept] = useState<{ kinds: typeof kinds; domains: Domains } | null>(null);
  if (keepAxes && kept?.kinds !== kinds) setKept({ kinds, domains: { x: free.x.domain, y: free.y.domain } });
  if (!keepAxes && kept) setKept(null);
  const layout = useMemo(
    () => (kept ? layoutLines({ width, height, x, y, series, kinds, wholeX, level: yMax, keep: kept.domains }) : free),
    [free, kept, width, height, x, y, series, kinds, wholeX, yMax],
  );

  const table = useMemo(() => lineTable(x, y, series), [x, y, series]);
  const summary = useMemo(() => describeLines(title, x, y, series), [title, x, y, series]);
  const offers = logOffers(layout);
  const slider = useRef<HTMLDivElement>(null);
  const onRead = useCallback((at: number, text: string) => {
    slider.current?.setAttribute('aria-valuenow', String(at));
    slider.current?.setAttribute('aria-valuetext', text);
  }, []);
  const toggle = (axis: 'x' | 'y'): void => setKinds({ ...kinds, [axis]: kinds[axis] === 'log' ? 'linear' : 'log' });

  return (
    <PlotFrame
      {...props}
      state={state}
      height={height}
      table={table}
      actions={(['x', 'y'] as const).map(
        (axis) =>
          (offers[axis] || kinds[axis] === 'log') && (
            <button
              key={axis}
              type="button"
              className="pick"
              aria-pressed={kinds[axis] === 'log'}
              title={axis === 'x' ? words.logXHelp : words.logYHelp}
              onClick={() => toggle(axis)}
            >
              {axis === 'x' ? words.logX : words.logY}
            </button>
          ),
      )}
    >
      <div className="fig" ref={box} style={{ height }} data-quiet={quiet || undefined}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={summary}
          id={`${id}-svg`}
        >
          <clipPath id={clip}>
            <rect
              x={layout.area.left - 3}
              y={layout.area.top - 3}
              width={Math.max(0, layout.area.right - layout.area.left + 6)}
              height={Math.max(0, layout.area.bottom - layout.area.top + 6)}
            />
          </clipPath>
          <Shades layout={layout} annotations={annotations} />
          <Axes area={layout.area} x={layout.x} y={layout.y} xUnit={x.unit ?? x.label} yUnit={y.unit} level={yMax} />
          <g clipPath={`url(#${clip})`}>
            {layout.drawn.map((d) => (
              <Bands key={d.series.id} drawn={d} />
            ))}
            {layout.drawn.map((d) => (
              <Curve key={d.series.id} drawn={d} />
            ))}
          </g>
          {layout.drawn.map(
            ({ series: s, end }) =>
              end && (
                <text key={s.id} className="end" x={end.x} y={end.y + 4.5} style={{ fill: roleColour(s.role) }}>
                  {end.text}
                </text>
              ),
          )}
          <Clipped layout={layout} />
          {brush?.range && <BrushMark layout={layout} x={layout.x} range={brush.range} />}
          <CursorLayer layout={layout} cursor={cursor ?? own} hover={hover} {...{ xName, between, onRead }} />
        </svg>
        <PlotReader ref={slider} title={title} layout={layout} cursor={cursor ?? own} hover={hover} brush={brush} />
      </div>
      {series.length > MOST_END_LABELS && <Keys series={series} />}
    </PlotFrame>
  );
}

function Bands({ drawn: { bands, series } }: { drawn: DrawnSeries }) {
  return bands.map(({ path, strength }, k) => (
    <path key={k} d={path} style={{ fill: bandColour(series.role, strength) }} />
  ));
}

function Curve({ drawn: { series, line, errors, px, py } }: { drawn: DrawnSeries }) {
  const colour = roleColour(series.role);
  return (
    <g>
      {errors.map((d, k) => (
        <path key={k} className="hairline-se" d={d} style={{ stroke: colour }} />
      ))}
      {line && (
        <path className={`series ${lineClass(series.role)}`} data-broken={series.broken || undefined} d={line} />
      )}
      {(series.draw === 'dots' || series.draw === 'dotted-line') &&
        Array.from(px, (cx, i) =>
          Number.isFinite(cx + py[i]) ? <circle key={i} cx={cx} cy={py[i]} r="2.5" style={{ fill: colour }} /> : null,
        )}
    </g>
  );
}

/** Windows of x (what was observed) as ground, single moments as dotted lines, both with their words at the top. */
function Shades({ layout: { area, x }, annotations }: { layout: LineLayout; annotations: readonly Annotation[] }) {
  const inside = (v: number): number => Math.min(area.right, Math.max(area.left, x.at(v)));
  return annotations.map((note) => {
    const from = inside(note.kind === 'mark' ? note.x : note.from);
    const key = `${note.kind} ${note.label} ${from}`;
    return (
      <g key={key}>
        {note.kind === 'shade' ? (
          <rect
            className="observed"
            x={from}
            y={area.top}
            width={Math.max(0, inside(note.to) - from)}
            height={area.bottom - area.top}
          />
        ) : (
          <line className="note-line" x1={from} x2={from} y1={area.top} y2={area.bottom} />
        )}
        <text className="axis-title note-word" x={from + 5} y={area.top + 12}>
          {note.label}
        </text>
      </g>
    );
  });
}

/** What lies beyond the axes is counted where it left. */
function Clipped({ layout: { area, clipped } }: { layout: LineLayout }) {
  const marks = [
    clipped.above > 0 && {
      text: `▲ ${words.above(formatCount(clipped.above))}`,
      x: area.left + 4,
      y: area.top + 8,
      anchor: 'start' as const,
    },
    clipped.below > 0 && {
      text: `▼ ${words.below(formatCount(clipped.below))}`,
      x: area.left + 4,
      y: area.bottom - 5,
      anchor: 'start' as const,
    },
    clipped.left > 0 && {
      text: `◀ ${words.left(formatCount(clipped.left))}`,
      x: area.left + 4,
      y: area.bottom - 22,
      anchor: 'start' as const,
    },
    clipped.right > 0 && {
      text: `${words.right(formatCount(clipped.right))} ▶`,
      x: area.right - 4,
      y: area.bottom - 22,
      anchor: 'end' as const,
    },
    clipped.negative > 0 && {
      text: words.notOnLog(formatCount(clipped.negative)),
      x: area.right - 4,
      y: area.bottom - 5,
      anchor: 'end' as const,
    },
  ];
  return marks.map(
    (mark) =>
      mark && (
        <text key={mark.text} className="tick clipped" x={mark.x} y={mark.y} textAnchor={mark.anchor}>
          {mark.text}
        </text>
      ),
  );
}

function BrushMark({ layout: { area }, x, range }: { layout: LineLayout; x: PlotScale; range: Range }) {
  const [from, to] = [Math.max(area.left, x.at(range[0])), Math.min(area.right, x.at(range[1]))];
  return (
    <rect className="brush" x={from} y={area.top} width={Math.max(1, to - from)} height={area.bottom - area.top} />
  );
}

function Keys({ series }: { series: readonly LineSeries[] }) {
  return (
    <ul className="keys">
      {series.map((s) => (
        <li key={s.id}>
          <svg
            className={`line ${lineClass(s.role)}`}
            data-broken={s.broken || undefined}
            viewBox="0 0 36 10"
            aria-hidden="true"
          >
            <line x2="36" y1="5" y2="5" />
          </svg>
          {s.label}
        </li>
      ))}
    </ul>
  );
}
