import { useState, type PointerEvent } from 'react';
import type { NetworkStage } from './stage';
import { insidePolygon } from './picking';

export interface AreaSelectProps {
  shape: 'lasso' | 'box';
  stage: NetworkStage;
  /** Nodes inside the area, ascending; `adds` with Shift. */
  onDone(nodes: number[], adds: boolean): void;
}

/** Nodes of the stage inside a closed outline on the screen (x, y interleaved). O(nodes · corners). */
function nodesInside(stage: NetworkStage, outline: readonly number[]): number[] {
  const inside: number[] = [];
  for (const node of stage.nodes) {
    const { x, y } = stage.screenOf(node);
    if (insidePolygon(x, y, outline)) inside.push(node);
  }
  return inside;
}

/** Lies over the canvas while the lasso or box tool is chosen. */
export function AreaSelect({ shape, stage, onDone }: AreaSelectProps) {
  const [drawn, setDrawn] = useState<number[]>([]);
  const outline = (): number[] => {
    if (shape === 'lasso' || drawn.length < 4) return drawn;
    const [x0, y0] = drawn;
    const [x1, y1] = drawn.slice(-2);
    return [x0, y0, x1, y0, x1, y1, x0, y1];
  };
  const point = (event: PointerEvent<SVGSVGElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const corners = outline();
  return (
    <svg
      className="area"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn(point(event));
      }}
      onPointerMove={(event) => {
        if (drawn.length > 0) setDrawn([...drawn, ...point(event)]);
      }}
      onPointerUp={(event) => {
        if (corners.length >= 6) onDone(nodesInside(stage, corners), event.shiftKey);
        setDrawn([]);
      }}
      onPointerCancel={() => setDrawn([])}
    >
      {corners.length >= 4 ? <polygon points={corners.join(' ')} /> : null}
    </svg>
  );
}
