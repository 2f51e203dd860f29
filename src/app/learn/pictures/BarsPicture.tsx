import { useMemo, useRef } from 'react';
import type { TableOutput } from '../../../core/outputs';
import type { Picture } from '../../../lessons/lesson';
import { roleColour } from '../../../plots/colour';
import { formatTick, formatValue } from '../../../plots/format';
import { PlotFrame } from '../../../plots/PlotFrame';
import { domainOf, emptyExtent, extend, plotScale } from '../../../plots/scales';
import { useWidth } from '../../../plots/use-width';
import { wordWidth } from './plot-figure';
import type { PictureProps } from './PlotPicture';

type BarsSpec = Extract<Picture, { kind: 'bars' }>;

const ROW = 52;
const PROJECTED = 1.5;

/** One bar per thing, from top to bottom, with its number at its end and ± 2 standard errors across it. */
export function BarsPicture({ spec, ...props }: PictureProps & { spec: BarsSpec }) {
  const { id, title, height, projector, refining } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const zoom = projector ? PROJECTED : 1;
  const say = spec.say ?? formatValue;
  const { items } = spec;
  const left = Math.min(width * 0.36, Math.max(...items.map(({ label }) => wordWidth(label, zoom))) + 20 * zoom);
  const right =
    Math.max(
      ...items.map(({ value, note }) =>
        wordWidth([Number.isFinite(value) ? say(value) : '', note ?? ''].join(' '), zoom),
      ),
    ) +
    24 * zoom;
  const row = Math.min(ROW * zoom * 1.4, Math.max(36, (height - 70 * zoom) / Math.max(1, items.length)));
  const kind = spec.x.scale ?? 'linear';
  const scale = useMemo(() => {
    const extent = extend(
      emptyExtent(),
      items.flatMap(({ value, error }) => (Number.isFinite(value) ? [value, value + 2 * (error ?? 0)] : [])),
    );
    const domain = domainOf(extent, kind, true, true);
    return plotScale(
      kind,
      domain,
      [left, Math.max(left + 40, width - Math.min(right, width * 0.42))],
      Math.max(2, Math.floor((width - left - right) / (90 * zoom))),
    );
  }, [items, kind, left, right, width, zoom]);
  const foot = items.length * row + 10;
  const [from] = scale.range;
  const table = (): TableOutput => ({
    kind: 'table',
    columns: [
      { id: 'item', label: title, values: items.map(({ label }) => label) },
      { id: 'value', label: spec.x.label, values: Float64Array.from(items, ({ value }) => value) },
      ...(items.some(({ error }) => error !== undefined)
        ? [{ id: 'error', label: '± 2 SE', values: Float64Array.from(items, ({ error = NaN }) => 2 * error) }]
        : []),
    ],
  });
  const summary = `${title}. ${items.map(({ label, value, note }) => `${label}: ${note ?? (Number.isFinite(value) ? say(value) : '–')}`).join('; ')}.`;
  const drawn = Math.max(height * 0.4, foot + 46 * zoom);
  return (
    <PlotFrame id={id} title={title} height={height} table={table} {...(refining ? { state: 'partial' as const } : {})}>
      <div className="fig lesson-fig" ref={box} style={{ height: drawn }}>
        <svg data-figure viewBox={`0 0 ${width} ${drawn}`} height={drawn} role="img" aria-label={summary}>
          <g className="axis">
            {scale.ticks.map((v) => (
              <g key={v}>
                <line className="gridline" x1={scale.at(v)} x2={scale.at(v)} y1={4} y2={foot} />
                <text className="tick" x={scale.at(v)} y={foot + 18 * zoom} textAnchor="middle">
                  {formatTick(v)}
                </text>
              </g>
            ))}
            <line className="axisline" x1={from} x2={from} y1={4} y2={foot} />
            <text className="axis-title" x={scale.range[1]} y={foot + 38 * zoom} textAnchor="end">
              {spec.x.unit ? `${spec.x.label}, ${spec.x.unit}` : spec.x.label}
            </text>
          </g>
          {items.map(({ id: item, label, value, error, role, note }, k) => {
            const middle = 10 + k * row + row / 2 - 4;
            const end = Number.isFinite(value) ? scale.at(value) : from;
            const thick = Math.min(26 * zoom, row * 0.5);
            return (
              <g key={item}>
                <text className="bar-name" x={from - 12} y={middle + 5} textAnchor="end">
                  {label}
                </text>
                {Number.isFinite(value) && (
                  <rect
                    className="bar solid"
                    x={from}
                    y={middle - thick / 2}
                    width={Math.max(1, end - from)}
                    height={thick}
                    style={{ fill: roleColour(role) }}
                  />
                )}
                {error !== undefined && Number.isFinite(value) && (
                  <line
                    className="bar-error"
                    x1={scale.at(Math.max(scale.domain[0], value - 2 * error))}
                    x2={scale.at(value + 2 * error)}
                    y1={middle}
                    y2={middle}
                  />
                )}
                <text
                  className="endv"
                  x={
                    Math.max(end, Number.isFinite(value) && error !== undefined ? scale.at(value + 2 * error) : end) +
                    10
                  }
                  y={middle + 6}
                >
                  {Number.isFinite(value) ? say(value) : ''}
                  {note !== undefined && <tspan className="axis-title"> {note}</tspan>}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </PlotFrame>
  );
}
