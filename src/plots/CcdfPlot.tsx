import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Ccdf } from '../core/cascade-facts';
import type { TableOutput } from '../core/outputs';
import { Axes } from './Axes';
import { layoutCcdf, shareFrom, type CcdfLayout } from './ccdf-layout';
import { createCursor, type Cursor } from './cursor';
import { formatTick } from './format';
import { textWidth } from './labels';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { PlotReader, type Range } from './PlotReader';
import { useWidth } from './use-width';
import type { ScaleKind } from './scales';
import { words } from './words';

const AXES = [
  { axis: 'x', label: words.logX, help: words.logXHelp },
  { axis: 'y', label: words.logY, help: words.logYHelp },
] as const;

export interface CcdfPlotProps extends PlotOptions {
  ccdf: Ccdf;
  /** What is distributed, for table and summary: "events", with its unit. */
  x: { label: string; unit?: string };
  /** What the share is of: "share of the cascades with at least so much". */
  shareLabel: string;
  /** A value in words: "8.9 d". */
  format?: (value: number) => string;
  ticks?: (low: number, high: number, most: number) => readonly number[];
  tickText?: (value: number) => string;
  /** Named values: the median as a dotted line, the largest beside its dot. */
  median?: { value: number; label: string };
  largest?: { value: number; label: string };
  brush?: { range: Range | null; onChange: (range: Range | null) => void };
  /** What is read at a value: "2 % have at least 40 events"; absent: with the value as `format` writes it. */
  reading?: (share: string, value: number) => string;
  /** Marks where the horizontal axis is linear; absent: round numbers. */
  linearTicks?: (low: number, high: number, most: number) => readonly number[];
  /** One sentence that says the plot; the kind of its axes is added. */
  summary: string;
}

/** Share of all with at least so much, one dot per value; both axes logarithmic, or linear where one wants to see the difference. */
export function CcdfPlot(props: CcdfPlotProps) {
  const { title, ccdf, x, shareLabel, format = String, ticks, tickText, median, largest, brush, summary } = props;
  const { linearTicks, reading = (share, value) => words.shareAtLeast(share, format(value)) } = props;
  const { height = 180, state = 'live' } = props;
  const box = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 332);
  const [own] = useState(() => createCursor(NaN));
  const [hover] = useState(() => createCursor(NaN));
  const [kinds, setKinds] = useState<{ x: ScaleKind; y: ScaleKind }>({ x: 'log', y: 'log' });
  const marks = kinds.x === 'log' ? ticks : linearTicks;
  const layout = useMemo(() => layoutCcdf(ccdf, width, height, marks, kinds), [ccdf, width, height, marks, kinds]);
  const table = useMemo<TableOutput>(
    () => ({
      kind: 'table',
      columns: [
        { id: 'value', label: x.label, ...(x.unit === undefined ? {} : { unit: x.unit }), values: ccdf.x },
        { id: 'share', label: shareLabel, values: ccdf.share },
      ],
    }),
    [ccdf, x, shareLabel],
  );
  const { area } = layout;
  const range = brush?.range;
  return (
    <PlotFrame
      {...props}
      state={state}
      height={height}
      table={table}
      actions={AXES.map(({ axis, label, help }) => (
        <button
          key={axis}
          type="button"
          className="pick"
          aria-pressed={kinds[axis] === 'log'}
          title={help}
          onClick={() => setKinds({ ...kinds, [axis]: kinds[axis] === 'log' ? 'linear' : 'log' })}
        >
          {label}
        </button>
      ))}
    >
      <div className="fig" ref={box} style={{ height }}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={`${summary}; ${words.axesAre(kinds.x, kinds.y)}.`}
        >
          <Axes
            area={area}
            x={layout.x}
            y={layout.y}
            xUnit=""
            yTick={percentTick}
            {...(tickText ? { xTick: tickText } : {})}
          />
          {range && <Brushed layout={layout} range={range} />}
          {median && <Median layout={layout} {...median} />}
          <path className="ccdf-dots" d={dotsPath(layout.dots)} />
          {largest && <Largest layout={layout} ccdf={ccdf} {...largest} />}
          <Reading layout={layout} ccdf={ccdf} reading={reading} cursor={own} hover={hover} slider={slider} />
        </svg>
        <PlotReader ref={slider} title={title} layout={layout} cursor={own} hover={hover} brush={brush} />
      </div>
    </PlotFrame>
  );
}

/** Shares on the axis: "10 %", "0.1 %". */
export const percentTick = (share: number): string => `${formatTick(Number((100 * share).toPrecision(12)))} %`;

/** All dots as one path: two half circles each. Thousands of elements would slow the page. */
function dotsPath(dots: Float64Array): string {
  let d = '';
  for (let k = 0; k < dots.length; k += 2)
    d += `M${(dots[k] - 2).toFixed(1)} ${dots[k + 1].toFixed(1)}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`;
  return d;
}

function Brushed({ layout: { area, x }, range }: { layout: CcdfLayout; range: Range }) {
  const inside = (v: number): number => Math.min(area.right, Math.max(area.left, x.at(Math.max(v, 1e-300))));
  const from = range[0] <= 0 ? area.left : inside(range[0]);
  const to = inside(range[1]);
  return (
    <rect
      className="brush"
      x={from - 2}
      y={area.top}
      width={Math.max(4, to - from + 4)}
      height={area.bottom - area.top}
    />
  );
}

function Median({ layout: { area, x, y }, value, label }: { layout: CcdfLayout; value: number; label: string }) {
  const at = x.at(value);
  if (!Number.isFinite(at)) return null;
  const late = at + textWidth(label) + 8 > area.right;
  return (
    <g>
      <path className="ccdf-median" d={`M${at} ${y.at(0.5)}V${area.bottom}`} />
      <text className="tick ink halo" x={at + (late ? -6 : 6)} y={area.bottom - 28} textAnchor={late ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

function Largest({
  layout: { area, x, y },
  ccdf,
  value,
  label,
}: {
  layout: CcdfLayout;
  ccdf: Ccdf;
  value: number;
  label: string;
}) {
  const at = x.at(value);
  const share = shareFrom(ccdf, value);
  if (!Number.isFinite(at) || share <= 0 || ccdf.x.length < 2) return null;
  const fits = at - textWidth(label) - 10 > area.left;
  if (!fits) return null;
  return (
    <text className="tick ink halo" x={at - 9} y={Math.min(area.bottom - 4, y.at(share) + 4)} textAnchor="end">
      {label}
    </text>
  );
}

interface ReadingProps {
  layout: CcdfLayout;
  ccdf: Ccdf;
  reading: (share: string, value: number) => string;
  cursor: Cursor;
  hover: Cursor;
  slider: React.RefObject<HTMLDivElement | null>;
}

/** The value under the pointer, or where the keys went, with its share. */
function Reading({ layout: { area, x, y }, ccdf, reading, cursor, hover, slider }: ReadingProps) {
  const hovered = useSyncExternalStore(hover.subscribe, hover.get, hover.get);
  const kept = useSyncExternalStore(cursor.subscribe, cursor.get, cursor.get);
  const value = Number.isFinite(hovered) ? hovered : kept;
  if (!Number.isFinite(value)) return null;
  const share = shareFrom(ccdf, value);
  const at = x.at(value);
  if (!Number.isFinite(at) || share <= 0) return null;
  const text = reading(words.shareOf(share), value);
  slider.current?.setAttribute('aria-valuenow', String(value));
  slider.current?.setAttribute('aria-valuetext', text);
  // Above the plot, where there are no dots.
  const half = textWidth(text) / 2;
  const middle = Math.max(area.left + half, Math.min(area.right - half, at));
  return (
    <g>
      <line className="rule" x1={at} x2={at} y1={area.top} y2={area.bottom} />
      <circle className="read-dot" cx={at} cy={y.at(share)} r="3.5" />
      <text className="tick ink" x={middle} y={area.top - 7} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
