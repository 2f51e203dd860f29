import { useRef } from 'react';
import type { Axis, TableOutput } from '../core/outputs';
import { roleColour, type Role } from './colour';
import { formatTick, formatValue, withUnit } from './format';
import { textWidth } from './labels';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { domainOf, emptyExtent, extend, plotScale } from './scales';
import { useWidth } from './use-width';
import { words } from './words';

export interface Dot {
  id: string;
  label: string;
  role: Role;
  value: number;
  /** Half the width of an interval around the value, drawn as a bar across it. */
  half?: number;
}

export interface DotPlotProps extends PlotOptions {
  x: Axis;
  dots: readonly Dot[];
}

const ROW = 24;
const FOOT = 24;

/** A few single values side by side: a dot and a line in each method's own colour, from 0. Dots without a value are left out. */
export function DotPlot(props: DotPlotProps) {
  const { title, x, state = 'live' } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 332);
  const dots = props.dots.filter(({ value }) => Number.isFinite(value));
  const height = dots.length * ROW + FOOT;
  const left = 8 + Math.max(32, ...dots.map(({ label }) => textWidth(label, true)));
  const right = width - (dots.some(({ half }) => half !== undefined) ? 96 : 60);
  const extent = extend(
    emptyExtent(),
    dots.flatMap(({ value, half = 0 }) => [value - half, value + half]),
  );
  const scale = plotScale('linear', domainOf(extent, 'linear', true, true), [left, Math.max(left, right)], 4);
  const table: TableOutput = {
    kind: 'table',
    columns: [
      { id: 'what', label: words.columns.what, values: dots.map(({ label }) => label) },
      { id: 'value', label: withUnit(x.label, x.unit), values: Float64Array.from(dots, ({ value }) => value) },
      ...(dots.some(({ half }) => half !== undefined)
        ? [{ id: 'half', label: '±', values: Float64Array.from(dots, ({ half }) => half ?? NaN) }]
        : []),
    ],
  };
  const text = ({ value, half }: Dot): string =>
    half === undefined ? formatValue(value) : `${formatValue(value)} ± ${formatValue(Number(half.toPrecision(2)))}`;
  const said = dots.map((dot) => `${dot.label} ${text(dot)}`).join(', ');
  return (
    <PlotFrame {...props} state={state} height={height} table={table}>
      <div className="fig" ref={box} style={{ height }}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={`${title}: ${said}.`}
        >
          <g className="axis">
            {scale.ticks.map((v) => (
              <g key={v}>
                <line className="gridline" x1={scale.at(v)} x2={scale.at(v)} y1={0} y2={height - FOOT} />
                <text className="tick" x={scale.at(v)} y={height - FOOT + 17} textAnchor="middle">
                  {formatTick(v)}
                </text>
              </g>
            ))}
          </g>
          {dots.map((dot, k) => {
            const { id, label, role, value, half } = dot;
            const y = k * ROW + ROW / 2;
            const colour = { fill: roleColour(role) };
            return (
              <g key={id}>
                <text className="end" x={left - 8} y={y + 4.5} textAnchor="end" style={colour}>
                  {label}
                </text>
                <line className={`l-${role} thin`} x1={scale.at(0)} x2={scale.at(value)} y1={y} y2={y} />
                {half !== undefined && (
                  <line
                    className="dot-interval"
                    x1={scale.at(value - half)}
                    x2={scale.at(value + half)}
                    y1={y}
                    y2={y}
                    style={{ stroke: roleColour(role) }}
                  />
                )}
                <circle
                  className="read-dot"
                  cx={scale.at(value)}
                  cy={y}
                  r={half === undefined ? 5 : 4}
                  style={colour}
                />
                <text className="end" x={scale.at(value + (half ?? 0)) + 10} y={y + 4.5} style={colour}>
                  {text(dot)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </PlotFrame>
  );
}
