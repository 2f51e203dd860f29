import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { bandColour, rampAt } from './colour';
import type { Cursor } from './cursor';
import { formatCount, formatTick } from './format';
import './plots.css';
import { polyband, polyline } from './polyline';
import { reachedAt, reachName, type ManyRuns } from './reach-statistics';
import { domainOf, emptyExtent, extend, plotScale } from './scales';
import { useWidth } from './use-width';
import { reachWords } from './reach-words';

interface Props {
  /** Number reached by each step in the run that is shown. */
  run: ArrayLike<number>;
  /** All there are: top of the axis. */
  ceiling: number;
  /** Last step of the axis. */
  horizon: number;
  cursor: Cursor;
  many?: ManyRuns | null;
  /** What is counted, at the top of the axis: "people reached". */
  quantity: string;
  unit: string;
  height?: number;
}

const LEFT = 32;
const RIGHT = 30;
/** Every how manyeth run is drawn as a thread of its own. */
const THREAD = 4;
const RAMP_STOPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How far it has come: the time axis is the colour legend of the network above which it stands. */
export function ReachCurve({ run, ceiling, horizon, cursor, many, quantity, unit, height = 196 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(box, 392);
  const ids = useId();
  const base = height - 34;

  const scales = useMemo(() => {
    const [lo, hi] = domainOf(extend(emptyExtent(), [0, ceiling]), 'linear', true, true);
    return {
      x: plotScale('linear', [0, horizon], [LEFT, width - RIGHT], 4),
      y: plotScale('linear', [lo, hi], [base, 22], 2),
    };
  }, [ceiling, horizon, width, base]);
  const lines = useMemo(() => {
    const x = (t: number): number => scales.x.at(t);
    const draw = (values: ArrayLike<number>): string =>
      polyline(horizon + 1, x, (t) => scales.y.at(reachedAt(values, t)));
    const band = (from: Float64Array, to: Float64Array): string =>
      polyband(
        to.length,
        x,
        (t) => scales.y.at(from[t]),
        (t) => scales.y.at(to[t]),
      );
    return {
      run: draw(run),
      many: many && {
        mean: draw(many.mean),
        outer: band(many.q05, many.q95),
        inner: band(many.q25, many.q75),
        threads: many.runs.filter((_, i) => i % THREAD === 0).map(draw),
      },
    };
  }, [run, many, horizon, scales]);

  const nameAt = useCallback(
    (step: number, reached: number): string => reachName({ quantity, unit, ceiling, horizon, many, step, reached }),
    [quantity, unit, ceiling, horizon, many],
  );
  useLayoutEffect(() => {
    const picture = svg.current;
    if (!picture) return;
    const ramp = rampAt(picture, 'viridis');
    const part = (name: string): Element | null => picture.querySelector(`[data-part="${name}"]`);
    const [window, dot, label] = [part('window'), part('dot'), part('label')];
    picture.querySelectorAll('stop').forEach((stop, k) => {
      stop.style.stopColor = ramp(RAMP_STOPS[k]);
    });
    let named = -1;
    const move = (): void => {
      const t = Math.min(horizon, Math.max(0, cursor.get()));
      const [cx, cy] = [scales.x.at(t), scales.y.at(reachedAt(run, t))];
      window?.setAttribute('width', String(Math.max(0, cx)));
      dot?.setAttribute('cx', cx.toFixed(2));
      dot?.setAttribute('cy', cy.toFixed(2));
      dot?.setAttribute('fill', ramp(t / horizon));
      const step = Math.floor(t + 1e-9);
      if (step !== named) {
        named = step;
        picture.setAttribute('aria-label', nameAt(step, reachedAt(run, step)));
      }
      if (!label) return;
      const late = cx > width - 70;
      label.setAttribute('x', (late ? cx - 8 : cx + 9).toFixed(1));
      label.setAttribute('y', Math.min(base - 7, late ? cy - 9 : cy + 4.5).toFixed(1));
      label.setAttribute('text-anchor', late ? 'end' : 'start');
      label.textContent = formatCount(reachedAt(run, step));
    };
    move();
    return cursor.subscribe(move);
  }, [run, cursor, scales, horizon, width, base, many, nameAt]);

  const mean = many ? many.mean[horizon] : NaN;
  const most = many ? many.sizes.counts.reduce((a, b) => Math.max(a, b), 0) : 0;
  return (
    <div className="reach" ref={box} data-many={many ? true : undefined} style={{ height }}>
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={quantity}>
        <defs>
          <linearGradient id={`${ids}-time`}>
            {RAMP_STOPS.map((offset) => (
              <stop key={offset} offset={offset} />
            ))}
          </linearGradient>
          <clipPath id={`${ids}-past`}>
            <rect data-part="window" x="0" y="0" width="0" height={height} />
          </clipPath>
        </defs>
        <g className="axis">
          {scales.y.ticks.map((v) => (
            <g key={v}>
              <line className="gridline" x1={LEFT} x2={width - RIGHT} y1={scales.y.at(v)} y2={scales.y.at(v)} />
              <text className="tick" x={LEFT - 6} y={scales.y.at(v) + 4.5} textAnchor="end">
                {formatTick(v)}
              </text>
            </g>
          ))}
          <text className="axis-title" x={LEFT + 2} y={scales.y.at(scales.y.domain[1]) - 6}>
            {quantity}
          </text>
        </g>
        <rect
          className="ramp"
          x={LEFT}
          y={base}
          width={Math.max(0, width - RIGHT - LEFT)}
          height="5"
          fill={`url(#${ids}-time)`}
        />
        {scales.x.ticks.map((v) => (
          <text key={v} className="tick" x={scales.x.at(v)} y={base + 21} textAnchor="middle">
            {formatTick(v)}
          </text>
        ))}
        <text className="axis-title" x={width - RIGHT} y={height + 1} textAnchor="end">
          {unit}
        </text>
        {lines.many && many && (
          <g>
            <path d={lines.many.outer} style={{ fill: bandColour('ref', 'outer') }} />
            <path d={lines.many.inner} style={{ fill: bandColour('ref', 'inner') }} />
            <g className="spaghetti">
              {lines.many.threads.map((d, k) => (
                <path key={k} d={d} />
              ))}
            </g>
            <path className="l-ref" fill="none" d={lines.many.mean} />
            <g className="bins">
              {Array.from(many.sizes.counts, (count, k) => {
                const [low, high] = [scales.y.at(many.sizes.edges[k]), scales.y.at(many.sizes.edges[k + 1])];
                return count > 0 ? (
                  <rect
                    key={k}
                    x={width - RIGHT + 3}
                    width={Math.max(1, (count / most) * (RIGHT - 3))}
                    y={high + 0.5}
                    height={Math.max(1, low - high - 1)}
                  />
                ) : null;
              })}
            </g>
            <text className="end" x={width - RIGHT - 6} y={scales.y.at(mean) - 8} textAnchor="end" fill="var(--ink)">
              {reachWords.meanOfRuns(formatCount(many.count), formatCount(mean))}
            </text>
          </g>
        )}
        <path className="run" d={lines.run} clipPath={`url(#${ids}-past)`} />
        <circle data-part="dot" className="now" r="4.5" />
        {!many && <text data-part="label" className="end" fill="var(--ink)" />}
      </svg>
    </div>
  );
}
