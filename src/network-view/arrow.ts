/** Directed edges: a stroke that tapers towards its head, and an arrow head outside the node's disc. Shader and SVG share this. */

export const ARROW = {
  /** Length of a head in pixels where discs have their full size. */
  head: 8,
  /** Half the width of a head at its base, per length. */
  spread: 0.42,
  /** Width of the stroke at its tail and at its neck, per width of an edge without direction. */
  tail: 2.2,
  neck: 0.6,
  /** The same of an edge whose colour says something: even enough that both ends show it. */
  colouredTaper: [1.2, 0.8],
  /** Opacity of a head per opacity of its edge: small marks need more ink than long ones. */
  ink: 3.2,
} as const;

/**
 * How far a coloured arc lies to the right of the straight line, in pixels, at a factor on its width: so that a → b and b → a lie
 * beside each other, each with its own colour.
 */
export function laneOf(factor: number): number {
  return 2.6 * factor;
}

/** Mean distance of edges in pixels below which heads are gone, and from which they are all there. */
const CROWDED = 2.5;
const ROOMY = 8;

/** How long heads are, in pixels, at a factor on the discs. */
export function headLength(size: number): number {
  return ARROW.head * Math.min(1.4, Math.max(0.6, size));
}

/**
 * How much of the heads is there, 0 … 1: they shrink where so many edges lie on so little room that they would close to a block of ink.
 * @param side  of the picture on the screen, in pixels
 * @param edges drawn
 */
export function headStrength(side: number, edges: number): number {
  const x = Math.min(1, Math.max(0, (side / Math.sqrt(Math.max(1, edges)) - CROWDED) / (ROOMY - CROWDED)));
  return x * x * (3 - 2 * x);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Outlines of one directed edge, x and y interleaved. */
export interface Arrow {
  readonly stroke: readonly number[];
  readonly head: readonly number[];
  /** Both ends of the line in the middle of the stroke. */
  readonly axis: readonly [Point, Point];
}

/**
 * The outlines of an edge from `a` to `b`; null where the discs leave no room between them.
 * @param start radius of the disc at a
 * @param rim   distance from b at which the tip ends: its disc with all rings
 * @param size  factor on the discs
 * @param drawn widths at tail and neck, and how far it lies to the right of the straight line
 */
export function arrow(
  a: Point,
  b: Point,
  start: number,
  rim: number,
  size: number,
  drawn: { tail: number; neck: number; lane: number } = { tail: ARROW.tail, neck: ARROW.neck, lane: 0 },
): Arrow | null {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const end = length - rim;
  if (!(end - start > 0)) return null;
  const ux = (b.x - a.x) / length;
  const uy = (b.y - a.y) / length;
  // y runs downwards on the screen: positive is to the right of who walks from a to b.
  const at = (along: number, across: number): [number, number] => [
    a.x + ux * along - uy * (across + drawn.lane),
    a.y + uy * along + ux * (across + drawn.lane),
  ];
  const point = (along: number): Point => {
    const [x, y] = at(along, 0);
    return { x, y };
  };
  const head = Math.min(headLength(size), (end - start) / 2);
  const neck = end - head;
  const wing = head * ARROW.spread;
  return {
    stroke: [
      ...at(0, drawn.tail / 2),
      ...at(neck, drawn.neck / 2),
      ...at(neck, -drawn.neck / 2),
      ...at(0, -drawn.tail / 2),
    ],
    head: [...at(neck, wing), ...at(end, 0), ...at(neck, -wing)],
    axis: [point(0), point(neck)],
  };
}
