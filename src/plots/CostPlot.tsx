import { said } from '../core/language';
import { useId, useMemo, useRef } from 'react';
import type { Axis, TableOutput } from '../core/outputs';
import { Axes } from './Axes';
import { lineClass, roleColour } from './colour';
import { layoutCost, type CostCurve, type CostMark } from './cost-layout';
import { formatValue, withUnit } from './format';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { useWidth } from './use-width';
import { words } from './words';
import { tell } from './tell-words';

export interface CostPlotProps extends PlotOptions {
  x: Axis;
  y: Axis;
  curves: readonly CostCurve[];
  marks?: readonly CostMark[];
  stale?: boolean;
}

/** What accuracy costs: error against cost, both logarithmic. */
export function CostPlot(props: CostPlotProps) {
  const { x, y, curves, marks = [], stale, height = 148, state = stale ? 'stale' : 'live' } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 332);
  const id = useId();
  const layout = useMemo(
    () => layoutCost({ width, height, x, y, curves, marks }),
    [width, height, x, y, curves, marks],
  );
  const table = useMemo(() => costTable(x, y, curves, marks), [x, y, curves, marks]);
  const { area } = layout;
  return (
    <PlotFrame {...props} state={state} height={height} table={table}>
      <div className="fig" ref={box} style={{ height }}>
        <svg data-figure viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary(props)}>
          <clipPath id={id}>
            <rect x={area.left - 4} y={0} width={area.right - area.left + 8} height={area.bottom + 4} />
          </clipPath>
          <Axes area={area} x={layout.x} y={layout.y} xUnit={x.unit ?? x.label} yUnit={y.unit} />
          {layout.curves.map(({ curve, line, points, end }) => (
            <g key={curve.id}>
              <path className={`series ${lineClass(curve.role)}`} d={line} clipPath={`url(#${id})`} />
              {points.map((p) => (
                <circle key={p.index} cx={p.x} cy={p.y} r="3" style={{ fill: roleColour(curve.role) }} />
              ))}
              {points.map(
                (p) =>
                  p.label && (
                    <text key={p.index} className="tick" x={p.label.x} y={p.label.y} textAnchor={p.label.anchor}>
                      {said(p.label.text)}
                    </text>
                  ),
              )}
              {end && (
                <text className="end" x={end.x} y={end.y + 4.5} style={{ fill: roleColour(curve.role) }}>
                  {curve.label}
                </text>
              )}
            </g>
          ))}
          {layout.marks.map(({ mark, x: cx, y: cy, label }) => (
            <g key={mark.id}>
              <circle className="read-dot" cx={cx} cy={cy} r="5" style={{ fill: roleColour(mark.role) }} />
              <text
                className="end"
                x={label.x}
                y={label.y}
                textAnchor={label.anchor}
                style={{ fill: roleColour(mark.role) }}
              >
                {mark.label}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </PlotFrame>
  );
}

function summary({ title, x, curves, marks = [] }: CostPlotProps): string {
  const parts = curves.flatMap(({ label, output }) => {
    const last = output.y.length - 1;
    if (last < 0) return [];
    return [
      tell.falls(
        label,
        formatValue(output.y[0]),
        formatValue(output.y[last]),
        formatValue(output.x[0]),
        formatValue(output.x[last]),
        x.unit ?? x.label,
      ),
    ];
  });
  const dots = marks.map((m) => tell.stands(m.label, formatValue(m.error), formatValue(m.cost)));
  const all = [...parts, ...dots];
  return all.length === 0 ? tell.nothing(title) : tell.all(title, all);
}

function costTable(x: Axis, y: Axis, curves: readonly CostCurve[], marks: readonly CostMark[]): TableOutput {
  const rows = [
    ...curves.flatMap(({ label, output }) =>
      Array.from(output.x, (cost, i) => ({ label, note: output.pointLabels?.[i] ?? '', cost, error: output.y[i] })),
    ),
    ...marks.map(({ label, cost, error }) => ({ label, note: '', cost, error })),
  ];
  return {
    kind: 'table',
    columns: [
      { id: 'method', label: words.columns.method, values: rows.map((r) => r.label) },
      { id: 'point', label: words.columns.point, values: rows.map((r) => r.note) },
      { id: 'cost', label: withUnit(x.label, x.unit), values: Float64Array.from(rows, (r) => r.cost) },
      { id: 'error', label: withUnit(y.label, y.unit), values: Float64Array.from(rows, (r) => r.error) },
    ],
  };
}
