import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TableOutput } from '../core/outputs';
import { roleColour, tokenReader, type Role } from './colour';
import { createCursor, type Cursor } from './cursor';
import { paintPoints } from './density';
import { agreement, describeScatter } from './describe';
import { formatValue } from './format';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { nodeCountOf, rowOf, type NodeField } from './node-field';
import { ScatterGrid, ScatterReader, SCATTER_LEFT as LEFT, SCATTER_TOP as TOP } from './ScatterParts';
import { domainOf, emptyExtent, extend, plotScale } from './scales';
import { lastIndexUpTo } from './snap';
import { words } from './words';

export interface ScatterPlotProps extends PlotOptions {
  /** The field on each axis; fields over time follow the cursor. Both have one value per node. */
  x: { label: string; field: NodeField };
  y: { label: string; field: NodeField; role: Role };
  /** What is compared, for the caption: "Probability to be active". */
  quantity: string;
  cursor?: Cursor;
  /** Nodes marked from elsewhere (selected, hovered in the network). */
  highlight?: readonly number[];
  onHover?: (node: number | null) => void;
  onSelect?: (node: number) => void;
  nodeName?: (node: number) => string;
  /** What a point is: "node", "edge". */
  thing?: string;
  /** Points that have an x and no y stand in a strip below; what they are, in words: "not identifiable". */
  gutter?: string;
  /** Table twin and CSV, where they say more than name, x and y. */
  rows?: () => TableOutput;
  /** Differences larger than this are counted in the caption. */
  threshold?: number;
  stale?: boolean;
}

/** Up to this many nodes each is a circle of the picture; above, they are painted on a canvas. */
export const MOST_CIRCLES = 5000;
const FOOT = 22;

/** Height of the strip for points without y, and where in it they stand. */
const STRIP = 18;

/** One node, one point: two methods against each other over the diagonal, at the step of the playhead. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { title, x, y, quantity, cursor, highlight = [], onHover, onSelect, threshold = 0.2 } = props;
  const { nodeName = String, height = 168, stale, state = stale ? 'stale' : 'live', caption } = props;
  const { thing = 'node', gutter } = props;
  const strip = useMemo(
    () => (gutter !== undefined && rowOf(y.field, 0).some(Number.isNaN) ? STRIP : 0),
    [gutter, y.field],
  );
  const [fallback] = useState(() => createCursor(Infinity));
  const playhead = cursor ?? fallback;
  const side = height - FOOT - TOP - strip;
  const width = LEFT + side + 4;
  const clip = useId();

  const scales = useMemo(() => {
    const extent = extend(extend(emptyExtent(), x.field.values), y.field.values);
    // Probabilities have their own domain, 0 to 1, whatever is in them.
    const within = extent.min >= 0 && extent.max <= 1 + 1e-9;
    const domain = within ? ([0, 1] as const) : domainOf(extent, 'linear', true, true);
    return {
      x: plotScale('linear', domain, [LEFT, LEFT + side], 2),
      y: plotScale('linear', domain, [TOP + side, TOP], 2),
    };
  }, [x.field, y.field, side]);

  const nodeCount = nodeCountOf(x.field);
  const drawnOnCanvas = nodeCount > MOST_CIRCLES;
  const step = useStep(playhead, x.field);
  const found = useMemo(
    () => agreement(rowOf(x.field, step), rowOf(y.field, step), threshold),
    [x.field, y.field, step, threshold],
  );
  const pixels = useMemo(() => {
    const [px, py] = [new Float64Array(nodeCount), new Float64Array(nodeCount)];
    const [vx, vy] = [rowOf(x.field, step), rowOf(y.field, step)];
    // Both scales are straight lines: two numbers each instead of 2n calls.
    const [x0, y0] = [scales.x.at(0), scales.y.at(0)];
    const [xUnit, yUnit] = [scales.x.at(1) - x0, scales.y.at(1) - y0];
    for (let i = 0; i < nodeCount; i++) {
      px[i] = x0 + xUnit * vx[i];
      py[i] = y0 + yUnit * vy[i];
      if (strip > 0 && Number.isNaN(vy[i])) py[i] = TOP + side + 2 + strip / 2;
    }
    return { px, py };
  }, [x.field, y.field, step, scales, nodeCount, strip, side]);

  const canvas = useRef<HTMLCanvasElement>(null);
  const circles = useRef<SVGGElement>(null);
  const paint = useCallback(() => {
    if (canvas.current) {
      const colour = tokenReader(canvas.current)(`--m-${y.role}`);
      paintPoints(canvas.current, pixels.px, pixels.py, width, height, colour);
    }
    if (circles.current) moveCircles(circles.current, pixels.px, pixels.py);
  }, [pixels, width, height, y.role]);
  useLayoutEffect(paint, [paint]);
  // A canvas keeps the colours it was painted with: paint again when the theme changes.
  useEffect(() => {
    const observer = new MutationObserver(paint);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', paint);
    return () => {
      observer.disconnect();
      system.removeEventListener('change', paint);
    };
  }, [paint]);

  const [pointed, setPointed] = useState<number | null>(null);
  const point = (node: number | null): void => {
    if (node === pointed) return;
    setPointed(node);
    onHover?.(node);
  };
  const table = (): TableOutput => props.rows?.() ?? scatterTable(x, y, step, nodeCount, nodeName, thing);
  const missing = nodeCount - found.count;
  const marks = pointed === null ? highlight : [...highlight.filter((node) => node !== pointed), pointed];
  const time = x.field.kind === 'node-field-over-time' ? x.field.times[step] : undefined;

  return (
    <PlotFrame
      {...props}
      state={state}
      height={height}
      beside
      table={table}
      caption={
        <>
          <p>
            {words.shownWithin(quantity, time === undefined ? '' : formatValue(time), words.things(found.count, thing))}
            {gutter !== undefined && missing > 0 && (
              <>
                <br />
                {words.withoutValue(missing, gutter)}.
              </>
            )}
          </p>
          <p>
            {words.meanDistance} <b>{formatValue(found.meanAbsolute)}</b>
            <br />
            {words.thingsAbove(found.above, thing, threshold)}
            {found.below > 0 ? words.nodesBelow(found.below) : ''}.
          </p>
          <p aria-live="polite">
            {pointed !== null &&
              `${words.thing(thing, nodeName(pointed))}: ${x.label} ${formatValue(rowOf(x.field, step)[pointed])}, ${y.label} ${formatValue(rowOf(y.field, step)[pointed])}`}
          </p>
          {caption}
        </>
      }
    >
      <div className="fig" style={{ width, height }}>
        {drawnOnCanvas && <canvas ref={canvas} data-raster style={{ inset: 0, width, height }} />}
        <svg
          data-figure
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={describeScatter(title, x.label, y.label, found, threshold, thing)}
        >
          <clipPath id={clip}>
            <rect x={LEFT - 4} y={TOP - 4} width={side + 8} height={side + strip + 8} />
          </clipPath>
          <ScatterGrid scales={scales} side={side} xLabel={x.label} gutter={strip} />
          <g clipPath={`url(#${clip})`}>
            {!drawnOnCanvas && (
              <g
                ref={circles}
                style={{
                  fill: `color-mix(in srgb, ${roleColour(y.role)} 40%, transparent)`,
                  stroke: roleColour(y.role),
                  strokeWidth: 0.7,
                }}
              />
            )}
          </g>
          {marks.map((node) =>
            Number.isFinite(pixels.px[node] + pixels.py[node]) ? (
              <circle key={node} className="node-mark" cx={pixels.px[node]} cy={pixels.py[node]} r="6" />
            ) : null,
          )}
          <text className="axis-title note-word" x={LEFT + 5} y={TOP + 14} style={{ fill: roleColour(y.role) }}>
            {y.label}
          </text>
        </svg>
        <ScatterReader
          {...{ title, side, pixels, pointed, point, onSelect, nodeCount, thing }}
          name={nodeName}
          below={strip}
        />
      </div>
    </PlotFrame>
  );
}

/** Row of the field that the playhead has reached; React hears of it only when it changes. */
function useStep(cursor: Cursor, field: NodeField): number {
  const stepNow = useCallback(
    () => (field.kind !== 'node-field-over-time' ? 0 : Math.max(0, lastIndexUpTo(field.times, cursor.get()))),
    [cursor, field],
  );
  const [step, setStep] = useState(stepNow);
  useLayoutEffect(() => {
    const move = (): void => setStep(stepNow());
    move();
    return cursor.subscribe(move);
  }, [cursor, stepNow]);
  return Math.min(step, field.kind !== 'node-field-over-time' ? 0 : Math.max(0, field.times.length - 1));
}

function scatterTable(
  x: ScatterPlotProps['x'],
  y: ScatterPlotProps['y'],
  step: number,
  nodeCount: number,
  nodeName: (node: number) => string,
  thing: string,
): TableOutput {
  return {
    kind: 'table',
    columns: [
      { id: thing, label: thing, values: Array.from({ length: nodeCount }, (_, i) => nodeName(i)) },
      { id: 'x', label: x.label, values: rowOf(x.field, step) },
      { id: 'y', label: y.label, values: rowOf(y.field, step) },
    ],
  };
}

function moveCircles(group: SVGGElement, px: Float64Array, py: Float64Array): void {
  while (group.childElementCount > px.length) group.lastElementChild?.remove();
  for (let i = group.childElementCount; i < px.length; i++) {
    const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    circle.setAttribute('r', '2.4');
    group.appendChild(circle);
  }
  let circle = group.firstElementChild;
  for (let i = 0; i < px.length && circle; i++, circle = circle.nextElementSibling) {
    const visible = Number.isFinite(px[i] + py[i]);
    circle.setAttribute('cx', visible ? px[i].toFixed(1) : '-99');
    circle.setAttribute('cy', visible ? py[i].toFixed(1) : '-99');
  }
}
