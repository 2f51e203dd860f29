import { useMemo, useRef, useState } from 'react';
import type { Axis, HistogramOutput, TableOutput } from '../core/outputs';
import { Axes } from './Axes';
import { bandColour, roleColour, type Role } from './colour';
import { createCursor } from './cursor';
import { describeHistogram } from './describe';
import { isLongUnit, plotArea } from './plot-area';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { PlotReader, type Range } from './PlotReader';
import { domainOf, emptyExtent, extend, plotScale } from './scales';
import { useWidth } from './use-width';
import { words } from './words';

interface Mark {
  label: string;
  value: number;
  role: Role;
  /** Where its words stand; absent: towards the middle. */
  side?: 'left' | 'right';
}

export interface HistogramPlotProps extends PlotOptions {
  x: Axis;
  y: Axis;
  histogram: HistogramOutput;
  /** Ink by default: counts of runs belong to no method. */
  role?: Role;
  /** Values to compare with: a method's own number as line and word, in its colour. */
  marks?: readonly Mark[];
  stale?: boolean;
  /** Places of marks on the horizontal axis, and their words; absent: round numbers. */
  ticks?: (low: number, high: number, most: number) => readonly number[];
  tickText?: (value: number) => string;
  brush?: { range: Range | null; onChange: (range: Range | null) => void };
}

const HEADROOM = 1.3;

/** How often each range of values occurred. */
export function HistogramPlot(props: HistogramPlotProps) {
  const { title, x, y, histogram, role, marks = [], stale, height = 148, state = stale ? 'stale' : 'live' } = props;
  const { ticks, tickText, brush } = props;
  const [own] = useState(() => createCursor(NaN));
  const [hover] = useState(() => createCursor(NaN));
  const slider = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 332);
  const { edges, counts } = histogram;
  const scales = useMemo(() => {
    const kind = x.scale ?? 'linear';
    const common = plotArea(width, height, [], !tickText && isLongUnit(x.unit ?? x.label), true);
    // Ticks that say their unit leave no word behind the axis.
    const area = tickText ? { ...common, right: width - 24 } : common;
    const xDomain = domainOf(
      extend(
        extend(emptyExtent(), edges),
        marks.map((m) => m.value),
      ),
      kind,
      false,
      false,
    );
    const [low, high] = domainOf(extend(emptyExtent(), counts), 'linear', true, true);
    // Words on both sides of a mark would lie on the bars.
    const yDomain: [number, number] = marks.some(({ side }) => side) ? [low, high * HEADROOM] : [low, high];
    const most = Math.max(2, Math.floor((area.right - area.left) / 52));
    const made = plotScale(kind, xDomain, [area.left, area.right], most);
    return {
      area,
      x: ticks ? { ...made, ticks: ticks(xDomain[0], xDomain[1], most) } : made,
      y: plotScale('linear', yDomain, [area.bottom, area.top], 4),
    };
  }, [width, height, x, edges, counts, marks, ticks, tickText]);
  const table = useMemo<TableOutput>(
    () => ({
      kind: 'table',
      columns: [
        { id: 'from', label: words.cell.from(x.label), unit: x.unit, values: edges.slice(0, counts.length) },
        { id: 'to', label: words.cell.to(x.label), unit: x.unit, values: edges.slice(1) },
        { id: 'count', label: y.label, unit: y.unit, values: counts },
      ],
    }),
    [x, y, edges, counts],
  );
  const { area } = scales;
  return (
    <PlotFrame {...props} state={state} height={height} table={table}>
      <div className="fig" ref={box} style={{ height }}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={describeHistogram(title, x, histogram)}
        >
          <Axes
            area={area}
            x={scales.x}
            y={scales.y}
            xUnit={tickText ? '' : (x.unit ?? x.label)}
            yUnit={y.unit ?? y.label}
            {...(tickText ? { xTick: tickText } : {})}
          />
          {brush?.range && (
            <rect
              className="brush"
              x={Math.max(area.left, scales.x.at(brush.range[0]))}
              y={area.top}
              width={Math.max(
                1,
                Math.min(area.right, scales.x.at(brush.range[1])) - Math.max(area.left, scales.x.at(brush.range[0])),
              )}
              height={area.bottom - area.top}
            />
          )}
          {Array.from(counts, (count, k) => {
            const [left, right] = [scales.x.at(edges[k]), scales.x.at(edges[k + 1])];
            const top = scales.y.at(count);
            return count > 0 ? (
              <rect
                key={k}
                className="bar"
                style={role && { fill: bandColour(role, 'inner'), stroke: roleColour(role) }}
                x={left + 0.5}
                width={Math.max(0.5, right - left - 1)}
                y={top}
                height={area.bottom - top}
              />
            ) : null;
          })}
          {marks.map((mark) => {
            const at = scales.x.at(mark.value);
            const late = mark.side ? mark.side === 'left' : at > (area.left + area.right) / 2;
            return (
              <g key={mark.label}>
                <line className={`l-${mark.role}`} x1={at} x2={at} y1={area.top} y2={area.bottom} />
                <text
                  className="end"
                  x={at + (late ? -6 : 6)}
                  y={area.top + 10}
                  textAnchor={late ? 'end' : 'start'}
                  style={{ fill: roleColour(mark.role) }}
                >
                  {mark.label}
                </text>
              </g>
            );
          })}
        </svg>
        {brush && (
          <PlotReader
            ref={slider}
            title={title}
            layout={{ area, x: scales.x, stops: edges }}
            cursor={own}
            hover={hover}
            brush={brush}
          />
        )}
      </div>
    </PlotFrame>
  );
}
