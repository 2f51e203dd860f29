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

/**
 * Moves components, each as a rigid piece, onto one sheet: rows of decreasing height, as wide as the largest component or as
 * the aspect asks, so that many small ones stay beside the large one. Nodes without edges go to rims around the sheet.
 * Changes `positions` in place. Cost: O(n + c log c) for c components.
 * @param aspect width / height of the stage
 * @param gap    least distance between pieces, in the unit of the positions
 */
export function pack(positions: Float32Array, parts: Components, aspect: number, gap: number): void {
  const { members, starts } = parts;
  const count = starts.length - 1;
  const pieces: { nodes: Int32Array; box: [number, number, number, number]; w: number; h: number }[] = [];
  let area = 0;
  let firstAlone = count;
  for (let c = 0; c < count; c++) {
    const nodes = members.subarray(starts[c], starts[c + 1]);
    if (nodes.length === 1) {
      firstAlone = c;
      break;
    }
    const box = boxOf(positions, nodes);
    const w = box[2] - box[0] + gap;
    const h = box[3] - box[1] + gap;
    area += w * h;
    pieces.push({ nodes, box, w, h });
  }
  const widest = pieces.reduce((w, p) => Math.max(w, p.w), 0);
  const sheet = Math.max(widest, Math.sqrt(area * aspect * 1.1));
  pieces.sort((a, b) => b.h - a.h);
  let x = 0;
  let y = 0;
  let row = 0;
  for (const piece of pieces) {
    if (x > 0 && x + piece.w > sheet) {
      x = 0;
      y += row;
      row = 0;
    }
    row = Math.max(row, piece.h);
    const dx = x + gap / 2 - piece.box[0];
    const dy = y + gap / 2 - piece.box[1];
    for (const i of piece.nodes) {
      positions[2 * i] += dx;
      positions[2 * i + 1] += dy;
    }
    x += piece.w;
  }
  const middle = pieces.length === 0 ? [0, 0] : [sheet / 2, (y + row) / 2];
  const alone = starts[firstAlone];
  // The least ellipse of the sheet's shape that holds every node.
  let reach = 0;
  for (const i of members.subarray(0, alone)) {
    const dx = (positions[2 * i] - middle[0]) / (sheet / 2);
    const dy = (positions[2 * i + 1] - middle[1]) / ((y + row) / 2);
    reach = Math.max(reach, Math.hypot(dx, dy));
  }
  const rx = Math.max((reach * sheet) / 2, gap) + gap;
  const ry = Math.max((reach * (y + row)) / 2, gap / aspect) + gap;
  placeOnRims(positions, members.subarray(alone), middle[0], middle[1], rx, ry, gap);
}

/** Ellipses around a middle, filled one after the other, `gap` apart. */
function placeOnRims(
  positions: Float32Array,
  alone: Int32Array,
  x: number,
  y: number,
  rx: number,
  ry: number,
  gap: number,
): void {
  for (let placed = 0; placed < alone.length;) {
    const around = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry))); // Ramanujan's perimeter
    const room = Math.max(1, Math.floor(around / gap));
    const here = Math.min(room, alone.length - placed);
    for (let k = 0; k < here; k++) {
      const angle = (2 * Math.PI * k) / here - Math.PI / 2;
      const i = alone[placed + k];
      positions[2 * i] = x + rx * Math.cos(angle);
      positions[2 * i + 1] = y + ry * Math.sin(angle);
    }
    placed += here;
    rx += gap;
    ry += gap;
  }
}
