import { formatTick } from './format';
import type { plotScale } from './scales';
import { nearestPoint } from './snap';
import { words } from './words';

export const SCATTER_LEFT = 40;
export const SCATTER_TOP = 4;
/** How near, in pixels, the pointer must come to a point. */
const REACH = 14;

interface ReaderProps {
  title: string;
  side: number;
  pixels: { px: Float64Array; py: Float64Array };
  pointed: number | null;
  point: (node: number | null) => void;
  onSelect?: (node: number) => void;
  nodeCount: number;
  name: (node: number) => string;
  /** What a point is: "node". */
  thing: string;
  /** Height below the square that is pointed at too. */
  below?: number;
}

/** Over the points: the pointer finds the nearest node, arrows go through the nodes, Enter or a click selects. */
export function ScatterReader(props: ReaderProps) {
  const { title, side, pixels, pointed, point, onSelect, nodeCount, name, thing, below = 0 } = props;
  return (
    <div
      className="reader"
      role="slider"
      tabIndex={0}
      aria-label={words.reading(title)}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, nodeCount - 1)}
      aria-valuenow={pointed ?? 0}
      aria-valuetext={pointed === null ? words.noValue : words.thing(thing, name(pointed))}
      style={{ left: SCATTER_LEFT, top: SCATTER_TOP, width: side, height: side + below }}
      onPointerMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const [px, py] = [event.clientX - box.left + SCATTER_LEFT, event.clientY - box.top + SCATTER_TOP];
        const node = nearestPoint(pixels.px, pixels.py, px, py, REACH);
        point(node < 0 ? null : node);
      }}
      onPointerLeave={() => point(null)}
      onClick={() => pointed !== null && onSelect?.(pointed)}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
        if (event.key === 'Escape') point(null);
        else if (event.key === 'Enter' && pointed !== null) onSelect?.(pointed);
        else if (step === undefined) return;
        else point(pointed === null ? 0 : Math.min(nodeCount - 1, Math.max(0, pointed + step)));
        event.preventDefault();
      }}
    />
  );
}

/** Square grid, diagonal, and the name of x where its middle tick would be. */
export function ScatterGrid({
  scales,
  side,
  xLabel,
  gutter = 0,
}: {
  scales: { x: ReturnType<typeof plotScale>; y: ReturnType<typeof plotScale> };
  side: number;
  xLabel: string;
  /** Height of the strip below the square for points that have no y. */
  gutter?: number;
}) {
  const bottom = SCATTER_TOP + side;
  const foot = bottom + gutter;
  const [lo, hi] = scales.x.domain;
  return (
    <g className="axis">
      {scales.y.ticks.map((v) => (
        <g key={v}>
          <line
            className="gridline"
            x1={SCATTER_LEFT}
            x2={SCATTER_LEFT + side}
            y1={scales.y.at(v)}
            y2={scales.y.at(v)}
          />
          <line className="gridline" y1={SCATTER_TOP} y2={foot} x1={scales.x.at(v)} x2={scales.x.at(v)} />
          <text className="tick" x={SCATTER_LEFT - 8} y={scales.y.at(v) + 4.5} textAnchor="end">
            {formatTick(v)}
          </text>
        </g>
      ))}
      {gutter > 0 && <rect className="gutter" x={SCATTER_LEFT} y={bottom + 4} width={side} height={gutter - 4} />}
      <path
        d={`M${SCATTER_LEFT} ${bottom}L${SCATTER_LEFT + side} ${SCATTER_TOP}`}
        style={{ stroke: 'var(--ink)', shapeRendering: 'auto' }}
      />
      <text className="tick" x={SCATTER_LEFT} y={foot + 17} textAnchor="middle">
        {formatTick(lo)}
      </text>
      <text className="tick" x={SCATTER_LEFT + side} y={foot + 17} textAnchor="middle">
        {formatTick(hi)}
      </text>
      <text className="axis-title" x={SCATTER_LEFT + side / 2} y={foot + 17} textAnchor="middle">
        {xLabel}
      </text>
    </g>
  );
}
