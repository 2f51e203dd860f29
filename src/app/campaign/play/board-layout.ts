/** Where users stand on a board, and how its edges run between them. Pure: the same board gives the same picture everywhere. */

export interface BoardBox {
  width: number;
  height: number;
  /** A corner at the bottom right that stays free for the card. */
  corner?: { width: number; height: number };
  /** Radius of a user, and least distance of two of them. */
  radius: number;
  apart: number;
  /** Widths of the names under users, in pixels. */
  names?: readonly number[];
}

/** Least distance of a user from the edges of the board: her ring above, her name below. */
const MARGIN = { side: 34, top: 30, bottom: 46 };

/** Places on a circle, for networks that bring none, pulled together along edges. */
function ownPlaces(n: number, ends: readonly (readonly [number, number])[]): Float32Array {
  const at = new Float32Array(2 * n);
  for (let i = 0; i < n; i++) {
    at[2 * i] = Math.cos((2 * Math.PI * i) / n);
    at[2 * i + 1] = Math.sin((2 * Math.PI * i) / n);
  }
  const reach = 1.6 / Math.sqrt(n);
  for (let step = 0; step < 300; step++) {
    const heat = 0.12 * (1 - step / 300);
    const force = new Float32Array(2 * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        const [dx, dy] = [at[2 * i] - at[2 * j], at[2 * i + 1] - at[2 * j + 1]];
        const f = (reach * reach) / (dx * dx + dy * dy + 1e-4);
        add(force, i, dx * f, dy * f);
        add(force, j, -dx * f, -dy * f);
      }
    for (const [v, u] of ends) {
      const [dx, dy] = [at[2 * u] - at[2 * v], at[2 * u + 1] - at[2 * v + 1]];
      const f = Math.hypot(dx, dy) / reach;
      add(force, v, dx * f, dy * f);
      add(force, u, -dx * f, -dy * f);
    }
    for (let i = 0; i < n; i++) {
      const size = Math.hypot(force[2 * i], force[2 * i + 1]) || 1;
      const moved = Math.min(size, heat);
      add(at, i, (force[2 * i] / size) * moved, (force[2 * i + 1] / size) * moved);
    }
  }
  return at;
}

function add(to: Float32Array, i: number, x: number, y: number): void {
  to[2 * i] += x;
  to[2 * i + 1] += y;
}

/**
 * Pixels of every user, x and y interleaved: her place on the network, fitted into the box, moved as little as keeps users apart and the
 * corner free. O(rounds · n²), n ≤ 60.
 */
export function placeUsers(
  n: number,
  given: Float32Array | undefined,
  ends: readonly (readonly [number, number])[],
  box: BoardBox,
): Float32Array {
  const places = given ?? ownPlaces(n, ends);
  const at = bestTurned(n, places, box);
  for (let round = 0; round < 80; round++) pushApart(n, at, box.apart);
  for (let round = 0; round < 260; round++) {
    if (box.corner) leaveCorner(n, at, box, round > 230 ? 99 : 9);
    if (round < 250) pushApart(n, at, box.apart + 2);
    keepInside(n, at, box);
  }
  return at;
}

function fitted(n: number, places: Float32Array, { width, height }: BoardBox): Float32Array {
  const range = (axis: 0 | 1): [number, number] => {
    let [lo, hi] = [Infinity, -Infinity];
    for (let i = 0; i < n; i++) {
      lo = Math.min(lo, places[2 * i + axis]);
      hi = Math.max(hi, places[2 * i + axis]);
    }
    return [lo, hi];
  };
  const [x0, x1] = range(0);
  const [y0, y1] = range(1);
  const inner = { width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.bottom };
  // Stretched a little to fill the box, but a circle stays round to the eye.
  let sx = x1 > x0 ? inner.width / (x1 - x0) : 1;
  let sy = y1 > y0 ? inner.height / (y1 - y0) : 1;
  if (x1 > x0 && y1 > y0) [sx, sy] = [Math.min(sx, 1.5 * sy), Math.min(sy, 1.5 * sx)];
  // Two users need no whole board between them.
  const most = (4 * 76) / Math.max(1e-9, Math.min(x1 - x0 || Infinity, y1 - y0 || Infinity));
  if (n <= 3) [sx, sy] = [Math.min(sx, most), Math.min(sy, most)];
  const at = new Float32Array(2 * n);
  for (let i = 0; i < n; i++) {
    at[2 * i] = MARGIN.side + inner.width / 2 + (places[2 * i] - (x0 + x1) / 2) * sx;
    at[2 * i + 1] = MARGIN.top + inner.height / 2 + (places[2 * i + 1] - (y0 + y1) / 2) * sy;
  }
  return at;
}

const FLIPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/** Fitted as it is, or mirrored where that leaves fewer users in the corner. */
function bestTurned(n: number, places: Float32Array, box: BoardBox): Float32Array {
  const { width, height, corner } = box;
  if (!corner) return fitted(n, places, box);
  const inCorner = (at: Float32Array): number => {
    let depth = 0;
    for (let i = 0; i < n; i++)
      depth += Math.max(0, Math.min(at[2 * i] - width + corner.width, at[2 * i + 1] - height + corner.height));
    return depth;
  };
  const tried = FLIPS.map(([fx, fy]) => {
    const at = fitted(
      n,
      places.map((x, k) => x * (k % 2 === 0 ? fx : fy)),
      box,
    );
    return { at, depth: inCorner(at) };
  });
  return tried.reduce((best, one) => (one.depth < 0.7 * best.depth ? one : best)).at;
}

function pushApart(n: number, at: Float32Array, apart: number): void {
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [at[2 * i] - at[2 * j], at[2 * i + 1] - at[2 * j + 1]];
      const d = Math.hypot(dx, dy) || 1;
      if (d >= apart) continue;
      const f = (apart - d) / d / 2;
      add(at, i, dx * f, dy * f);
      add(at, j, -dx * f, -dy * f);
    }
}

function leaveCorner(n: number, at: Float32Array, { width, height, corner }: BoardBox, most: number): void {
  if (!corner) return;
  const [x0, y0] = [width - corner.width, height - corner.height];
  for (let i = 0; i < n; i++) {
    const [a, c] = [at[2 * i] - x0, at[2 * i + 1] - y0];
    if (a <= 0 || c <= 0) continue;
    // Out by the nearer side.
    if (a < c * 1.3) at[2 * i] -= Math.min(a, most);
    else at[2 * i + 1] -= Math.min(c, most);
  }
}

function keepInside(n: number, at: Float32Array, { width, height, names }: BoardBox): void {
  for (let i = 0; i < n; i++) {
    const side = Math.max(MARGIN.side, (names?.[i] ?? 0) / 2 + 6);
    at[2 * i] = Math.max(side, Math.min(width - side, at[2 * i]));
    at[2 * i + 1] = Math.max(MARGIN.top, Math.min(height - MARGIN.bottom, at[2 * i + 1]));
  }
}

export interface DrawnEdge {
  from: number;
  to: number;
  weight: number;
  /** A quadratic curve, and the triangle at its end. */
  path: string;
  head: string;
  /** Middle of the curve: where its weight is written. */
  middle: readonly [number, number];
}

const BENDS = { one: [0.12, -0.12, 0.24, -0.24, 0.38, -0.38], two: [0.14, 0.26, 0.4] };
const fixed = (x: number): string => String(Math.round(10 * x) / 10);

/** Curves of all edges. Each bends to the side where it comes near the fewest users. O(edges · n). */
export function drawEdges(
  n: number,
  edges: readonly (readonly [number, number, number])[],
  at: Float32Array,
  radius: number,
): DrawnEdge[] {
  const both = new Set(edges.map(([v, u]) => v * n + u));
  return edges.map(([from, to, weight]) => {
    const [x0, y0, x1, y1] = [at[2 * from], at[2 * from + 1], at[2 * to], at[2 * to + 1]];
    const d = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [ux, uy] = [(x1 - x0) / d, (y1 - y0) / d];
    const bend = bendOf(n, at, from, to, d, both.has(to * n + from) ? BENDS.two : BENDS.one);
    const [mx, my] = [(x0 + x1) / 2 - uy * bend, (y0 + y1) / 2 + ux * bend];
    const l0 = Math.hypot(mx - x0, my - y0) || 1;
    const l1 = Math.hypot(x1 - mx, y1 - my) || 1;
    const [bx, by] = [(x1 - mx) / l1, (y1 - my) / l1];
    const [sx, sy] = [x0 + ((mx - x0) / l0) * (radius + 4), y0 + ((my - y0) / l0) * (radius + 4)];
    const [tx, ty] = [x1 - bx * (radius + 11), y1 - by * (radius + 11)];
    const wide = 3 + weight * 5;
    return {
      from,
      to,
      weight,
      path: `M${fixed(sx)} ${fixed(sy)}Q${fixed(mx)} ${fixed(my)} ${fixed(tx)} ${fixed(ty)}`,
      head: `M${fixed(tx - by * wide)} ${fixed(ty + bx * wide)}L${fixed(tx + bx * 8)} ${fixed(ty + by * 8)}L${fixed(tx + by * wide)} ${fixed(ty - bx * wide)}Z`,
      middle: [(sx + 2 * mx + tx) / 4, (sy + 2 * my + ty) / 4],
    };
  });
}

function bendOf(n: number, at: Float32Array, from: number, to: number, d: number, tried: readonly number[]): number {
  const [x0, y0, x1, y1] = [at[2 * from], at[2 * from + 1], at[2 * to], at[2 * to + 1]];
  const [ux, uy] = [(x1 - x0) / d, (y1 - y0) / d];
  let best = 0;
  let least = Infinity;
  for (const share of tried) {
    const bend = Math.sign(share) * Math.min(90, d * Math.abs(share));
    const [mx, my] = [(x0 + x1) / 2 - uy * bend, (y0 + y1) / 2 + ux * bend];
    let cost = Math.abs(share) * 4;
    for (let t = 0.1; t < 0.95; t += 0.1) {
      const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1;
      const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1;
      for (let i = 0; i < n; i++) {
        if (i === from || i === to) continue;
        const near = Math.hypot(x - at[2 * i], y - at[2 * i + 1] - 6);
        if (near < 34) cost += (34 - near) / 6;
      }
    }
    if (cost < least) {
      least = cost;
      best = bend;
    }
  }
  return best;
}
