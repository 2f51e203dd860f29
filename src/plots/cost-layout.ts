/** Places of everything in a cost plot: labels of points and dots take the first side where they cover nothing. */
import { line as linePath } from 'd3';
import type { Axis, SeriesOutput } from '../core/outputs';
import type { Role } from './colour';
import { placeLabels, textWidth } from './labels';
import { isLongUnit, plotArea, type PlotArea } from './plot-area';
import { domainOf, emptyExtent, extend, plotScale, type PlotScale } from './scales';

export interface CostCurve {
  id: string;
  label: string;
  role: Role;
  /** Cost against error; `pointLabels` name single points ("100 runs"). */
  output: SeriesOutput;
  /** What the figure writes at single points where that is less than the table's `pointLabels`; '' for nothing. */
  drawnLabels?: readonly string[];
}
/** A method that has one cost and one error: a dot with its name. */
export interface CostMark {
  id: string;
  label: string;
  role: Role;
  cost: number;
  error: number;
}

/** How far below its last point a curve is named where that point has a word, in pixels. */
const BELOW_WORD = 9;

type Anchor = 'start' | 'middle' | 'end';
interface PlacedText {
  text: string;
  x: number;
  y: number;
  anchor: Anchor;
}
interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface CostLayout {
  area: PlotArea;
  x: PlotScale;
  y: PlotScale;
  curves: {
    curve: CostCurve;
    line: string;
    points: { index: number; x: number; y: number; label?: PlacedText }[];
    end?: { x: number; y: number };
  }[];
  marks: { mark: CostMark; x: number; y: number; label: PlacedText }[];
}

export interface CostRequest {
  width: number;
  height: number;
  x: Axis;
  y: Axis;
  curves: readonly CostCurve[];
  marks: readonly CostMark[];
}

export function layoutCost({ width, height, x: xAxis, y: yAxis, curves, marks }: CostRequest): CostLayout {
  const xExtent = emptyExtent();
  const yExtent = emptyExtent();
  for (const { output } of curves) {
    extend(xExtent, output.x);
    extend(yExtent, output.y);
  }
  for (const mark of marks) {
    extend(xExtent, [mark.cost]);
    extend(yExtent, [mark.error]);
  }
  const area = plotArea(
    width,
    height,
    curves.map((c) => c.label),
    isLongUnit(xAxis.unit ?? xAxis.label),
    Boolean(yAxis.unit),
  );
  const xTicks = Math.max(2, Math.floor((area.right - area.left) / 52));
  const yTicks = Math.max(2, Math.floor((area.bottom - area.top) / 30));
  const x = plotScale('log', domainOf(xExtent, 'log', true, false), [area.left, area.right], xTicks, xExtent.zeros > 0);
  const y = plotScale('log', domainOf(yExtent, 'log', true, false), [area.bottom, area.top], yTicks, yExtent.zeros > 0);

  const taken: Box[] = [];
  const drawn = curves.map((curve) => {
    const { output } = curve;
    const points = Array.from(output.x, (cost, index) => ({ index, x: x.at(cost), y: y.at(output.y[index]) })).filter(
      (p) => Number.isFinite(p.x + p.y),
    );
    const line =
      linePath<{ x: number; y: number }>(
        (p) => p.x,
        (p) => p.y,
      ).digits(2)(points) ?? '';
    points.forEach((p, k) => {
      taken.push({ x0: p.x - 5, x1: p.x + 5, y0: p.y - 5, y1: p.y + 5 });
      const next = points[k + 1];
      // Blots along the segment keep labels off the line as well.
      if (next)
        for (let f = 0.1; f < 1; f += 0.1) {
          const [cx, cy] = [p.x + f * (next.x - p.x), p.y + f * (next.y - p.y)];
          taken.push({ x0: cx - 2, x1: cx + 2, y0: cy - 2, y1: cy + 2 });
        }
    });
    return { curve, line, points };
  });
  const dots = marks.map((mark) => ({ mark, x: x.at(mark.cost), y: y.at(mark.error) }));
  for (const d of dots) taken.push({ x0: d.x - 7, x1: d.x + 7, y0: d.y - 7, y1: d.y + 7 });
  // The name of a curve gives way downwards to the word of its last point, which stands above on the right.
  const wishes = drawn.map(({ curve, points }) => {
    const last = points.at(-1);
    return last ? last.y + (wordAt(curve, last.index) ? BELOW_WORD : 0) : NaN;
  });
  const ends = placeLabels(wishes.filter(Number.isFinite), 17, area.top, area.bottom);
  for (const y0 of ends) taken.push({ x0: area.right + 4, x1: area.width, y0: y0 - 8, y1: y0 + 8 });
  const placedMarks = dots.map((d) => ({ ...d, label: freePlace(d.mark.label, d.x, d.y, 9, true, area, taken) }));
  let next = 0;
  const placedCurves = drawn.map(({ curve, line, points }, k) => {
    const end = Number.isFinite(wishes[k]) ? { x: area.right + 6, y: ends[next++] } : undefined;
    const labelled = points.map((p) => {
      const text = wordAt(curve, p.index);
      return text ? { ...p, label: freePlace(text, p.x, p.y, 6, false, area, taken) } : p;
    });
    return { curve, line, points: labelled, end };
  });
  return { area, x, y, curves: placedCurves, marks: placedMarks };
}

function wordAt(curve: CostCurve, index: number): string | undefined {
  return (curve.drawnLabels ?? curve.output.pointLabels)?.[index];
}

/** First free of: upper right, lower left, right, left, above, below; the least covered one if none is free. Takes the place. */
function freePlace(
  text: string,
  x: number,
  y: number,
  gap: number,
  strong: boolean,
  area: PlotArea,
  taken: Box[],
): PlacedText {
  const w = textWidth(text, strong);
  const beside: PlacedText[] = [
    { text, x: x + gap, y: y + 4.5, anchor: 'start' },
    { text, x: x - gap, y: y + 4.5, anchor: 'end' },
  ];
  const corners: PlacedText[] = [
    { text, x: x + gap, y: y - gap, anchor: 'start' },
    { text, x: x - gap, y: y + gap + 9, anchor: 'end' },
    { text, x, y: y - gap - 4, anchor: 'middle' },
    { text, x, y: y + gap + 13, anchor: 'middle' },
  ];
  const candidates = strong ? [...beside, ...corners] : [...corners, ...beside];
  let best = candidates[0];
  let bestBox = boxOf(best, w);
  let least = Infinity;
  for (const candidate of candidates) {
    const box = boxOf(candidate, w);
    const outside = box.x0 < area.left || box.x1 > area.width || box.y0 < 0 || box.y1 > area.bottom ? 4 : 0;
    const covered =
      outside + taken.filter((t) => t.x0 < box.x1 && t.x1 > box.x0 && t.y0 < box.y1 && t.y1 > box.y0).length;
    if (covered < least) [best, bestBox, least] = [candidate, box, covered];
  }
  taken.push(bestBox);
  return best;
}

function boxOf({ x, y, anchor }: PlacedText, w: number): Box {
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
  return { x0, x1: x0 + w, y0: y - 10, y1: y + 2 };
}
