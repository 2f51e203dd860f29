/**
 * Straight lines as SVG paths, coordinates to a tenth of a pixel. What needs other curves takes them from d3-shape, which is too
 * heavy for the first page.
 */
type At = (index: number) => number;

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

function through(from: number, to: number, x: At, y: At): string {
  const step = from <= to ? 1 : -1;
  const points: string[] = [];
  for (let i = from; i !== to + step; i += step) points.push(`${tenth(x(i))},${tenth(y(i))}`);
  return points.join('L');
}

/** The line through points 0 … count−1; empty for none. */
export function polyline(count: number, x: At, y: At): string {
  return count > 0 ? `M${through(0, count - 1, x, y)}` : '';
}

/** The ground between two such lines. */
export function polyband(count: number, x: At, low: At, high: At): string {
  return count > 0 ? `M${through(0, count - 1, x, high)}L${through(count - 1, 0, x, low)}Z` : '';
}
