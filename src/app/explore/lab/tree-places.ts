/** Pixels of a spreading tree: time runs as the clock of the strip does; rows as many as fit, or scrolled. */
import { layoutTree } from './tree-layout';

export interface TreePlaces {
  x: Float64Array;
  y: Float64Array;
  /** All branches as one SVG path. */
  edges: string;
  /** Pixels that the rows take. */
  height: number;
  /** Pixel of a time since the first event. */
  at(t: number): number;
}

interface Size {
  width: number;
  height: number;
  /** Pixels between rows, at least. */
  leastRow: number;
  /** Place of a time on the axis, 0 … 1. */
  fraction(t: number): number;
}

const PAD = 14;

/**
 * @param parent parents among the events shown; a parent beyond them counts as none
 * @param since  times since the first event, not decreasing
 * Cost: O(events).
 */
export function placeTree(parent: Int32Array, since: Float64Array, size: Size): TreePlaces {
  const n = parent.length;
  const within = parent.map((p) => (p < n ? p : -1));
  const { rows, rowCount } = layoutTree({ parent: within });
  const height = Math.max(size.height, 2 * PAD + size.leastRow * Math.max(0, rowCount - 1));
  const gap = rowCount > 1 ? (height - 2 * PAD) / (rowCount - 1) : 0;
  const at = (t: number): number => PAD + size.fraction(t) * (size.width - 2 * PAD);
  const x = Float64Array.from(since, at);
  const y = rows.map((row) => (rowCount > 1 ? PAD + row * gap : height / 2));
  let edges = '';
  for (let i = 0; i < n; i++) {
    const p = within[i];
    if (p < 0) continue;
    const middle = (x[p] + x[i]) / 2;
    edges += `M${x[p].toFixed(1)} ${y[p].toFixed(1)}C${middle.toFixed(1)} ${y[p].toFixed(1)} ${middle.toFixed(1)} ${y[i].toFixed(1)} ${x[i].toFixed(1)} ${y[i].toFixed(1)}`;
  }
  return { x, y, edges, height, at };
}

/** The event nearest to a place, within 12 pixels; −1 for none. O(events). */
export function nearestEvent({ x, y }: Pick<TreePlaces, 'x' | 'y'>, px: number, py: number): number {
  let best = -1;
  let least = 12 ** 2;
  for (let i = 0; i < x.length; i++) {
    const d = (x[i] - px) ** 2 + (y[i] - py) ** 2;
    if (d < least) {
      least = d;
      best = i;
    }
  }
  return best;
}
