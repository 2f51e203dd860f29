import { useId, useMemo, useRef, useState } from 'react';
import { endOf, fitting, type ClassAnswers } from '../../../lessons/class-answers';
import type { Answer, Ask, Reveal } from '../../../lessons/lesson';
import { roleColour } from '../../../plots/colour';
import { describeHistogram, describeLines } from '../../../plots/describe';
import { formatTick } from '../../../plots/format';
import { panelTable } from '../../../plots/panel-layout';
import { PlotFrame } from '../../../plots/PlotFrame';
import { OneSeries } from '../../../plots/OneSeries';
import { useWidth } from '../../../plots/use-width';
import { lessonWords } from '../../text/en-lessons';
import { DrawSurface } from './DrawSurface';
import { drawnPoints, layoutPlot, type PlotSpec } from './plot-figure';
import { ClassMarks, End, PlotMark, YouMark } from './plot-marks';

const words = lessonWords;

export interface PictureProps {
  id: string;
  title: string;
  height: number;
  projector: boolean;
  ask?: Ask | undefined;
  answer?: Answer | undefined;
  reveal?: Reveal | undefined;
  /** Called while the answer can be given. */
  onAnswer?: ((answer: Answer) => void) | undefined;
  classAnswers?: ClassAnswers | undefined;
  provenance?: string;
  refining?: boolean;
}

const PROJECTED = 1.5;

/** A plot of a lesson: lines, bars and bands, what the reader said over it, and the class beside it. */
export function PlotPicture(props: PictureProps & { spec: PlotSpec }) {
  const { id, title, spec, height, projector, ask, answer, reveal, onAnswer, classAnswers = [], refining } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const hatch = useId();
  const [touched, setTouched] = useState(0);
  const zoom = projector ? PROJECTED : 1;
  const ends = useMemo(() => (ask ? fitting(ask, classAnswers).map(endOf) : []), [ask, classAnswers]);
  const withClass = ends.length > 0;
  const figure = useMemo(
    () =>
      layoutPlot({
        spec,
        width,
        height,
        zoom,
        ask,
        answer,
        reveal,
        withClass,
        youLabel: words.ask.you,
      }),
    [spec, width, height, zoom, ask, answer, reveal, withClass],
  );
  const { area, x, y, you } = figure;
  const { panel, bars } = spec;
  const summary = useMemo(
    () =>
      bars
        ? describeHistogram(title, panel.x, {
            kind: 'histogram',
            edges: Float64Array.from(bars.edges),
            counts: Float64Array.from(bars.counts),
          })
        : describeLines(title, panel.x, panel.y, panel.series),
    [title, panel, bars],
  );
  const saySpec = { x: spec.sayX ?? formatTick, y: spec.sayY ?? formatTick };
  const xName = panel.x.unit ? `${panel.x.label}, ${panel.x.unit}` : panel.x.label;
  const yName = panel.y.unit ? `${panel.y.label}, ${panel.y.unit}` : panel.y.label;
  return (
    <PlotFrame
      id={id}
      title={title}
      height={height}
      table={() => tableOf(spec, ask, answer)}
      {...(refining ? { state: 'partial' as const, stateText: words.player.refining } : {})}
      {...(props.provenance === undefined ? {} : { provenance: props.provenance })}
    >
      <div className="fig lesson-fig" ref={box} style={{ height }} data-revealed={reveal !== undefined || undefined}>
        <svg data-figure viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary}>
          <defs>
            <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className="you-hatch" x1="0" x2="0" y1="0" y2="7" />
            </pattern>
            <clipPath id={`${hatch}-clip`}>
              <rect
                x={area.left - 6}
                y={area.top - 8}
                width={Math.max(0, area.right - area.left + 14)}
                height={Math.max(0, area.bottom - area.top + 14)}
              />
            </clipPath>
          </defs>
          {(spec.shades ?? []).map((shade) => {
            const [from, to] = [Math.max(area.left, x.at(shade.from)), Math.min(area.right, x.at(shade.to))];
            return (
              <g key={shade.label}>
                <rect
                  className="observed"
                  x={from}
                  y={area.top - 8}
                  width={Math.max(0, to - from)}
                  height={area.bottom - area.top + 8}
                />
                <line className="observed-end" x1={to} x2={to} y1={area.top - 8} y2={area.bottom} />
                <text className="axis-title" x={from + 8} y={area.top + 8 * zoom}>
                  {shade.label}
                </text>
              </g>
            );
          })}
          <g className="axis">
            {y.ticks.map((v) => (
              <g key={v}>
                <line
                  className={v === y.domain[0] ? 'axisline' : 'gridline'}
                  x1={area.left}
                  x2={area.right}
                  y1={y.at(v)}
                  y2={y.at(v)}
                />
                <text className="tick" x={area.left - 10} y={y.at(v) + 5} textAnchor="end">
                  {saySpec.y(v)}
                </text>
              </g>
            ))}
            <path d={`M${area.left} ${area.bottom}H${area.right}`} />
            {x.ticks.map((v) => (
              <g key={v}>
                <line className="axisline" x1={x.at(v)} x2={x.at(v)} y1={area.bottom} y2={area.bottom + 5} />
                <text className="tick" x={x.at(v)} y={area.bottom + 20 * zoom} textAnchor="middle">
                  {saySpec.x(v)}
                </text>
              </g>
            ))}
            <text className="axis-title" x={area.right} y={area.bottom + 40 * zoom} textAnchor="end">
              {xName}
            </text>
            <text className="axis-title" x={Math.max(0, area.left - 46 * zoom)} y={area.top - 16 * zoom}>
              {yName}
            </text>
          </g>
          <g clipPath={`url(#${hatch}-clip)`}>
            {figure.bars.map((bar, k) => (
              <rect key={k} className="bar" {...bar} style={{ fill: bars && roleColour(bars.role) }} />
            ))}
            {(panel.levels ?? []).map(({ value, label, role = 'ref' }) => (
              <line
                key={label}
                className="panel-level"
                x1={area.left}
                x2={area.right}
                y1={y.at(value)}
                y2={y.at(value)}
                style={{ stroke: roleColour(role) }}
              />
            ))}
            <g className="outcome">
              {figure.lines.map((line) => (
                <OneSeries key={line.series.id} drawn={{ ...line, line: line.path }} />
              ))}
            </g>
            {you?.gap && <path className="gap" d={you.gap} fill={`url(#${hatch})`} />}
          </g>
          {(spec.marks ?? []).map((mark) => (
            <PlotMark
              key={`${mark.axis} ${mark.label}`}
              mark={mark}
              figure={figure}
              zoom={zoom}
              all={spec.marks ?? []}
            />
          ))}
          {you && <YouMark figure={figure} ask={ask} answer={answer} zoom={zoom} open={onAnswer !== undefined} />}
          <ClassMarks figure={figure} ends={ends} zoom={zoom} />
          {figure.ends.map((end) => (
            <End key={end.id} end={end} zoom={zoom} />
          ))}
        </svg>
        {onAnswer && ask && (ask.kind === 'draw' || (ask.kind === 'number' && ask.axis)) && (
          <DrawSurface
            figure={figure}
            ask={ask}
            answer={answer}
            place={touched}
            onPlace={setTouched}
            onAnswer={onAnswer}
            sayX={saySpec.x}
            sayY={saySpec.y}
          />
        )}
      </div>
    </PlotFrame>
  );
}

/** Everything that is drawn: the lines, the bars, and what the reader said. */
function tableOf({ panel, bars, marks = [] }: PlotSpec, ask: Ask | undefined, answer: Answer | undefined) {
  const extra = [
    ...(bars
      ? [
          {
            id: 'bars',
            label: bars.label,
            role: bars.role,
            output: {
              kind: 'series' as const,
              x: Float64Array.from(bars.counts, (_, k) => (bars.edges[k] + bars.edges[k + 1]) / 2),
              y: Float64Array.from(bars.counts),
            },
          },
        ]
      : []),
    ...(ask?.kind === 'draw' && Array.isArray(answer)
      ? [
          {
            id: 'you',
            label: words.ask.you,
            role: 'rnd' as const,
            output: {
              kind: 'series' as const,
              x: Float64Array.from(drawnPoints(ask, answer as readonly number[]), (p) => p.x),
              y: Float64Array.from(drawnPoints(ask, answer as readonly number[]), (p) => p.y),
            },
          },
        ]
      : []),
    ...marks.map(({ axis, label, value, role }) => ({
      id: `mark ${label}`,
      label,
      role,
      output: {
        kind: 'series' as const,
        x: Float64Array.of(axis === 'x' ? value : NaN),
        y: Float64Array.of(axis === 'y' ? value : NaN),
      },
    })),
  ];
  return panelTable([{ ...panel, series: [...panel.series, ...extra] }]);
}
