/** Small words of SVG. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

/** Two digits after the point are finer than any printer. */
export function round(x: number): string {
  return String(Math.round(x * 100) / 100);
}

export function lineOf(a: Point, b: Point): string {
  return `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`;
}

/** A closed outline; x and y of the corners interleaved. */
export function outlineOf(corners: readonly number[]): string {
  return `M${corners.map(round).join(' ')}Z`;
}
