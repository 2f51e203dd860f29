/** Where the readout box of a line plot goes: to the corner beside the rule where it covers least of the curves. */
import { textWidth } from './labels';
import type { DrawnSeries, LineLayout } from './line-layout';

/** Height of one line of the box, in pixels. */
export const READOUT_ROW = 17;
/** Between the box and the rule. */
const ASIDE = 8;
const PAD = 8;
const BETWEEN_COLUMNS = 14;
const LEAST_WIDTH = 104;
/** More series than this are read in two columns. */
const MOST_ROWS = 4;
/** Side of the cells in which covered ink is counted, in pixels. */
const CELL = 4;

/** Counts the cells with ink under a box in O(1). */
export interface InkMap {
  under: (x0: number, y0: number, x1: number, y1: number) => number;
}

/** Where the curves of a layout are, as a summed-area table over cells of 4 × 4 pixels. Cost: O(points + cells), once per layout. */
export function inkOf({ area, drawn }: Pick<LineLayout, 'area' | 'drawn'>): InkMap {
  const columns = Math.max(1, Math.ceil((area.right - area.left) / CELL));
  const rows = Math.max(1, Math.ceil((area.bottom - area.top) / CELL));
  const stride = columns + 1;
  const sums = new Uint32Array(stride * (rows + 1));
  const mark = (x: number, y: number): void => {
    const [i, j] = [Math.floor((x - area.left) / CELL), Math.floor((y - area.top) / CELL)];
    // The last pixel of the area belongs to the last cell.
    if (i >= 0 && j >= 0 && i <= columns && j <= rows)
      sums[(Math.min(j, rows - 1) + 1) * stride + Math.min(i, columns - 1) + 1] = 1;
  };
  for (const d of drawn) markSeries(d, columns + rows, mark);
  for (let j = 1; j <= rows; j++)
    for (let i = 1; i <= columns; i++) {
      const k = j * stride + i;
      sums[k] += sums[k - 1] + sums[k - stride] - sums[k - stride - 1];
    }
  const cell = (v: number, start: number, most: number, round: (v: number) => number): number =>
    Math.min(most, Math.max(0, round((v - start) / CELL)));
  return {
    under: (x0, y0, x1, y1) => {
      const [i0, i1] = [cell(x0, area.left, columns, Math.floor), cell(x1, area.left, columns, Math.ceil)];
      const [j0, j1] = [cell(y0, area.top, rows, Math.floor), cell(y1, area.top, rows, Math.ceil)];
      if (i1 <= i0 || j1 <= j0) return 0;
      return sums[j1 * stride + i1] - sums[j0 * stride + i1] - sums[j1 * stride + i0] + sums[j0 * stride + i0];
    },
  };
}

/** Points, and what is drawn between them. A segment that leaves the area by far is sampled no finer than `most` times. */
function markSeries({ series, px, py }: DrawnSeries, most: number, mark: (x: number, y: number) => void): void {
  const segment = (x0: number, y0: number, x1: number, y1: number): void => {
    const parts = Math.min(8 * most, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / CELL));
    for (let k = 1; k < parts; k++) mark(x0 + (k / parts) * (x1 - x0), y0 + (k / parts) * (y1 - y0));
  };
  for (let i = 0; i < px.length; i++) {
    if (!Number.isFinite(px[i] + py[i])) continue;
    mark(px[i], py[i]);
    if (series.draw === 'dots' || i + 1 === px.length || !Number.isFinite(px[i + 1] + py[i + 1])) continue;
    if (series.draw === 'steps') {
      segment(px[i], py[i], px[i + 1], py[i]);
      segment(px[i + 1], py[i], px[i + 1], py[i + 1]);
    } else segment(px[i], py[i], px[i + 1], py[i + 1]);
  }
}

export interface ReadoutSize {
  width: number;
  height: number;
  /** One or two columns, filled downwards, each `columnWidth` wide with its values flush right. */
  columns: 1 | 2;
  columnWidth: number;
  rows: number;
}

/** Size of the box for its head and rows; more than four series stand in two columns where both fit into `room`. */
export function readoutSize(
  head: string,
  rows: readonly { label: string; value: string }[],
  room: number,
): ReadoutSize {
  const widest = Math.max(0, ...rows.map(({ label, value }) => textWidth(label) + textWidth(value) + 12));
  const two = 2 * widest + BETWEEN_COLUMNS + 2 * PAD;
  const columns = rows.length > MOST_ROWS && two <= room ? 2 : 1;
  const least = Math.max(LEAST_WIDTH, textWidth(head) + 2 * PAD);
  const width = Math.max(least, columns === 2 ? two : widest + 2 * PAD);
  const perColumn = Math.ceil(rows.length / columns);
  const columnWidth = columns === 2 ? (width - 2 * PAD - BETWEEN_COLUMNS) / 2 : width - 2 * PAD;
  return { width, height: READOUT_ROW * (perColumn + 1) + 7, columns, columnWidth, rows: perColumn };
}

/** Left and right end of the k-th row and its base line, relative to the corner of the box. */
export function readoutPlace(size: ReadoutSize, k: number): { left: number; right: number; y: number } {
  const column = Math.floor(k / size.rows);
  const left = PAD + column * (size.columnWidth + BETWEEN_COLUMNS);
  return { left, right: left + size.columnWidth, y: READOUT_ROW * ((k % size.rows) + 2) };
}

/**
 * Upper left corner of the box: inside the plot area and so never over the end labels, clear of the rule at `px` where the
 * width allows. Of the places next to the rule and at the far ends, at the foot, the head and between, it takes the first that
 * covers least; below on the right comes first, which rising curves leave free. Cost: O(1).
 */
export function readoutCorner(
  area: LineLayout['area'],
  ink: InkMap,
  px: number,
  { width, height }: Pick<ReadoutSize, 'width' | 'height'>,
): { x: number; y: number } {
  const [right, left] = [px + ASIDE, px - ASIDE - width];
  const last = Math.max(area.left, area.right - width);
  const sides = [...(right <= last ? [right, last] : []), ...(left >= area.left ? [left, area.left] : [])];
  // Too narrow for either side: over the rule, still inside the area.
  if (sides.length === 0) sides.push(last, area.left);
  const [foot, head] = [area.bottom - height - 4, area.top];
  let best = { x: sides[0], y: foot };
  let least = Infinity;
  for (const y of [foot, head, (foot + head) / 2])
    for (const x of sides) {
      const covered = ink.under(x - 4, y - 4, x + width + 4, y + height + 4);
      if (covered < least) [best, least] = [{ x, y }, covered];
    }
  return best;
}
