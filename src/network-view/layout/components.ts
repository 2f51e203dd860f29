/** Connected parts of a network and their arrangement on one sheet. */

export interface Components {
  /** Nodes grouped by component, largest component first, ascending within each. */
  readonly members: Int32Array;
  /** Component c is `members[starts[c] … starts[c+1]−1]`. */
  readonly starts: Int32Array;
}

/**
 * Weakly connected components by union–find with path halving.
 * @param from,to ends of the edges
 * Cost: O((n + m) α(n)).
 */
export function components(n: number, from: Int32Array, to: Int32Array): Components {
  const parent = new Int32Array(n);
  for (let i = 0; i < n; i++) parent[i] = i;
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (let e = 0; e < from.length; e++) {
    const a = root(from[e]);
    const b = root(to[e]);
    if (a < b) parent[b] = a;
    else parent[a] = b;
  }
  const size = new Int32Array(n);
  for (let i = 0; i < n; i++) size[root(i)]++;
  const roots: number[] = [];
  for (let i = 0; i < n; i++) if (parent[i] === i) roots.push(i);
  roots.sort((a, b) => size[b] - size[a] || a - b);
  const starts = new Int32Array(roots.length + 1);
  const next = new Int32Array(n);
  roots.forEach((r, c) => {
    starts[c + 1] = starts[c] + size[r];
    next[r] = starts[c];
  });
  const members = new Int32Array(n);
  for (let i = 0; i < n; i++) members[next[root(i)]++] = i;
  return { members, starts };
}

/** Axis-aligned box of some nodes' positions (x, y interleaved): [left, top, right, bottom]. */
export function boxOf(positions: Float32Array, nodes: Int32Array): [number, number, number, number] {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const i of nodes) {
    const x = positions[2 * i];
    const y = positions[2 * i + 1];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

interface Piece {
  readonly nodes: Int32Array;
  readonly box: readonly [number, number, number, number];
  readonly w: number;
  readonly h: number;
}

function shift(positions: Float32Array, nodes: Int32Array, dx: number, dy: number): void {
  for (const i of nodes) {
    positions[2 * i] += dx;
    positions[2 * i + 1] += dy;
  }
}

/**
 * Moves components, each as a rigid piece, onto one sheet, in place. Where the largest holds most nodes it stands in the middle
 * and the others on rims around it; else they stand in rows of decreasing height, near the asked aspect. Nodes without edges
 * always go to the rims. Cost: O(n + c log c) for c components.
 * @param aspect width / height of the stage
 * @param gap    least distance between pieces, in the unit of the positions
 */
export function pack(positions: Float32Array, parts: Components, aspect: number, gap: number): void {
  const { members, starts } = parts;
  const pieces: Piece[] = [];
  for (let c = 0; c < starts.length - 1; c++) {
    const nodes = members.subarray(starts[c], starts[c + 1]);
    const box = boxOf(positions, nodes);
    pieces.push({ nodes, box, w: box[2] - box[0] + gap, h: box[3] - box[1] + gap });
  }
  const joined = pieces.filter((piece) => piece.nodes.length > 1);
  const joinedCount = joined.reduce((sum, piece) => sum + piece.nodes.length, 0);
  const one = joined.length > 0 && joined[0].nodes.length * 2 > joinedCount;
  const central = one ? joined.slice(0, 1) : joined;
  const { width, height } = placeInRows(positions, central, aspect, gap);

  const centralCount = central.reduce((sum, piece) => sum + piece.nodes.length, 0);
  // The least ellipse of the sheet's shape that holds every node on it.
  let reach = 0;
  for (const i of members.subarray(0, centralCount)) {
    const dx = (positions[2 * i] - width / 2) / (width / 2);
    const dy = (positions[2 * i + 1] - height / 2) / (height / 2);
    reach = Math.max(reach, Math.hypot(dx, dy));
  }
  const rx = Math.max((reach * width) / 2, gap);
  const ry = Math.max((reach * height) / 2, gap / aspect);
  placeOnRims(positions, pieces.slice(central.length), [width / 2, height / 2, rx, ry], gap);
}

/** Rows of decreasing height from the origin; returns the size of the sheet they fill. */
function placeInRows(
  positions: Float32Array,
  pieces: readonly Piece[],
  aspect: number,
  gap: number,
): { width: number; height: number } {
  const widest = pieces.reduce((w, p) => Math.max(w, p.w), 0);
  const area = pieces.reduce((sum, p) => sum + p.w * p.h, 0);
  const width = Math.max(widest, Math.sqrt(area * aspect * 1.1));
  let x = 0;
  let y = 0;
  let row = 0;
  for (const piece of [...pieces].sort((a, b) => b.h - a.h)) {
    if (x > 0 && x + piece.w > width) {
      x = 0;
      y += row;
      row = 0;
    }
    row = Math.max(row, piece.h);
    shift(positions, piece.nodes, x + gap / 2 - piece.box[0], y + gap / 2 - piece.box[1]);
    x += piece.w;
  }
  return { width, height: y + row };
}

/** Ellipses (middle, half axes) filled with pieces one after the other, largest first, each as far out as the pieces need. */
function placeOnRims(
  positions: Float32Array,
  pieces: readonly Piece[],
  [x, y, innerX, innerY]: readonly [number, number, number, number],
  gap: number,
): void {
  const roomOf = (piece: Piece): number => Math.hypot(piece.w - gap, piece.h - gap) + gap;
  let rx = innerX;
  let ry = innerY;
  for (let placed = 0; placed < pieces.length;) {
    const thickness = roomOf(pieces[placed]);
    rx += thickness / 2;
    ry += thickness / 2;
    // A piece gets an angle in proportion to its room; an arc is at least the smaller half axis times its angle.
    const capacity = 2 * Math.PI * Math.min(rx, ry);
    let end = placed;
    let used = 0;
    while (end < pieces.length && (end === placed || used + roomOf(pieces[end]) <= capacity))
      used += roomOf(pieces[end++]);
    let angle = -Math.PI / 2;
    for (; placed < end; placed++) {
      const { nodes, box } = pieces[placed];
      const half = (Math.PI * roomOf(pieces[placed])) / used;
      angle += half;
      const dx = x + rx * Math.cos(angle) - (box[0] + box[2]) / 2;
      shift(positions, nodes, dx, y + ry * Math.sin(angle) - (box[1] + box[3]) / 2);
      angle += half;
    }
    rx += thickness / 2;
    ry += thickness / 2;
  }
}
