import { saidIn } from '../core/language';
import { useMemo, useRef, type ReactNode } from 'react';
import type { Panel } from '../core/panel';
import { roleColour } from './colour';
import { describeLines } from './describe';
import { formatTick } from './format';
import { layoutPanels, panelTable, type PanelLayout } from './panel-layout';
import { PanelBoxes, PanelGrid } from './PanelBoxes';
import { describeBoxes, describeCells } from './panel-boxes';
import { OneSeries } from './OneSeries';
import { PlotFrame, type PlotOptions } from './PlotFrame';
import { useWidth } from './use-width';
import { words } from './words';

export interface PanelPlotProps extends PlotOptions {
  panels: readonly Panel[];
  /** Height of a row of panels in pixels. */
  height?: number;
  /** Beside the title. */
  mark?: ReactNode;
  /** After the standard actions. */
  closing?: ReactNode;
}

/** A picture that came as data: lines, marks and levels in one or several panels, with one table and one export for all. */
export function PanelPlot(props: PanelPlotProps) {
  const { height = 272 } = props;
  const panels = saidIn(props.panels);
  const table = useMemo(() => panelTable(panels), [panels]);
  return (
    <PlotFrame {...props} height={height} table={table}>
      <Figure {...props} panels={panels} height={height} />
    </PlotFrame>
  );
}

function Figure({ id, title, panels, height }: PanelPlotProps & { height: number }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 600);
  const layout = useMemo(() => layoutPanels(panels, width, height), [panels, width, height]);
  const summary = useMemo(() => summaryOf(title, panels), [title, panels]);
  return (
    <div className="fig panels" ref={box} style={{ height: layout.height }}>
      <svg
        data-figure
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        height={layout.height}
        role="img"
        aria-label={summary}
        id={`${id}-svg`}
      >
        {layout.panels.map((one) => (
          <OnePanel key={one.panel.id} layout={one} />
        ))}
      </svg>
    </div>
  );
}

/** A sentence for each panel. */
function summaryOf(title: string, panels: readonly Panel[]): string {
  const sentences = panels.map(({ title: name, x, y, series, boxes, cells }) => {
    const subject = name && panels.length > 1 ? `${title}, ${name}` : title;
    if (boxes) return describeBoxes(subject, y, boxes);
    if (cells) return describeCells(subject, x, y, cells);
    return describeLines(
      subject,
      x,
      y,
      series.map((one) => ({ label: one.name ?? one.label, output: one.output })),
    );
  });
  return sentences.join(' ');
}

function OnePanel({ layout }: { layout: PanelLayout }) {
  const { panel, area, x, y, drawn, boxes, cells, levels, ends, first } = layout;
  const { left, right, top, bottom } = area;
  const yName = panel.y.unit ? `${panel.y.label}, ${panel.y.unit}` : panel.y.label;
  const xName = panel.x.unit ?? panel.x.label;
  return (
    <g>
      {panel.title && (
        <text className="panel-title" x={left} y={top - 26}>
          {panel.title}
        </text>
      )}
      {first && (
        <text className="axis-title" x={left} y={top - 9}>
          {yName}
        </text>
      )}
      {panel.cells && (
        <text className="axis-title" x={right} y={top - 9} textAnchor="end">
          {words.cell.grid(panel.cells.all.label, panel.cells.none.label)}
        </text>
      )}
      <PanelGrid cells={cells} grid={panel.cells} />
      <g className="axis">
        {y.ticks.map((v) => (
          <g key={v}>
            {!panel.cells && <line className="gridline" x1={left} x2={right} y1={y.at(v)} y2={y.at(v)} />}
            {first && (
              <text className="tick" x={left - 8} y={y.at(v) + 4.5} textAnchor="end">
                {formatTick(v)}
              </text>
            )}
          </g>
        ))}
        {y.gutter !== undefined && first && (
          <text className="tick" x={left - 8} y={y.gutter + 4.5} textAnchor="end">
            0
          </text>
        )}
        <path d={`M${left} ${bottom}H${right}`} />
        {x.gutter !== undefined && (
          <text className="tick" x={x.gutter} y={bottom + 17} textAnchor="middle">
            0
          </text>
        )}
        {x.ticks.map((v) => (
          <text key={v} className="tick" x={x.at(v)} y={bottom + 17} textAnchor="middle">
            {formatTick(v)}
          </text>
        ))}
        <text className="axis-title" x={right} y={bottom + 34} textAnchor="end">
          {xName}
        </text>
      </g>
      <PanelBoxes boxes={boxes} foot={bottom} />
      {levels.map(({ level, at }) => (
        <line
          key={`${level.label} ${at}`}
          className="panel-level"
          x1={left}
          x2={right}
          y1={at}
          y2={at}
          style={{ stroke: roleColour(level.role ?? 'ref') }}
        />
      ))}
      {drawn.map((one) => (
        <OneSeries key={one.series.id} drawn={one} />
      ))}
      {ends.map((end) => (
        <text key={end.id} className="end" x={end.x} y={end.y + 4.5} style={{ fill: roleColour(end.role) }}>
          {end.text}
        </text>
      ))}
    </g>
  );
}
