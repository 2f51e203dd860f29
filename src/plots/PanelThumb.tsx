import { saidIn } from '../core/language';
import { useMemo, useRef } from 'react';
import type { Panel } from '../core/panel';
import { lineClass, roleColour } from './colour';
import { formatTick } from './format';
import { PanelBoxes, PanelGrid } from './PanelBoxes';
import { OneSeries } from './OneSeries';
import { layoutThumb } from './thumb-layout';
import { useWidth } from './use-width';

/** A panel as small as a stamp: lines, their names, the ends of the axes. What it says is said beside it. */
export function PanelThumb({ panel: english, height = 108 }: { panel: Panel; height?: number }) {
  const panel = saidIn(english);
  const box = useRef<HTMLSpanElement>(null);
  const width = useWidth(box, 240);
  const layout = useMemo(() => layoutThumb(panel, width, height), [panel, width, height]);
  const { area, x, y, drawn, boxes, cells, levels, ends } = layout;
  const { left, right, top, bottom } = area;
  const [x0, x1] = x.domain;
  const [y0, y1] = y.domain;
  return (
    <span className="thumb" ref={box} style={{ height }}>
      <svg viewBox={`0 0 ${width} ${height}`} height={height} aria-hidden="true">
        <PanelGrid cells={cells} grid={panel.cells} small />
        <path className="thumb-axis" d={`M${left} ${top}V${bottom}H${right}`} />
        <PanelBoxes boxes={boxes} foot={bottom} small />
        {levels.map(({ level, at }) => (
          <line
            key={`${level.label} ${at}`}
            className={level.role ? lineClass(level.role) : 'panel-level'}
            x1={left}
            x2={right}
            y1={at}
            y2={at}
            style={{ stroke: roleColour(level.role ?? 'ref') }}
          />
        ))}
        {drawn.map((one) => (
          <OneSeries key={one.series.id} drawn={one} small />
        ))}
        {ends.map((end) => (
          <text key={end.id} className="end" x={end.x} y={end.y + 4.5} style={{ fill: roleColour(end.role) }}>
            {end.text}
          </text>
        ))}
        <text className="tick" x={left - 5} y={top + 10} textAnchor="end">
          {formatTick(y1)}
        </text>
        <text className="tick" x={left - 5} y={bottom} textAnchor="end">
          {formatTick(y0)}
        </text>
        {!panel.boxes && (
          <>
            <text className="tick" x={left} y={height - 1}>
              {formatTick(x0)}
            </text>
            <text className="tick" x={right} y={height - 1} textAnchor="end">
              {formatTick(x1)}
            </text>
          </>
        )}
      </svg>
    </span>
  );
}
