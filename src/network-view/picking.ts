/** Finds the node under a pointer: a uniform grid over the positions, no readback from the graphics card. */

export class NodeGrid {
  private readonly cells: Int32Array;
  private readonly starts: Int32Array;
  private readonly side: number;
  private readonly left: number;
  private readonly top: number;
  private readonly cell: number;

  /**
   * @param positions x, y interleaved
   * @param nodes     the nodes that can be found; those without finite position are left out
   * Cost: O(nodes).
   */
  constructor(
    private readonly positions: Float32Array,
    nodes: Int32Array,
  ) {
    const known = nodes.filter((i) => Number.isFinite(positions[2 * i]) && Number.isFinite(positions[2 * i + 1]));
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    for (const i of known) {
      left = Math.min(left, positions[2 * i]);
      right = Math.max(right, positions[2 * i]);
      top = Math.min(top, positions[2 * i + 1]);
      bottom = Math.max(bottom, positions[2 * i + 1]);
    }
    this.side = Math.max(1, Math.ceil(Math.sqrt(known.length / 2)));
    this.left = known.length ? left : 0;
    this.top = known.length ? top : 0;
    this.cell = known.length ? Math.max(right - left, bottom - top, 1e-9) / this.side : 1;
    this.starts = new Int32Array(this.side * this.side + 1);
    for (const i of known) this.starts[this.cellOf(i) + 1]++;
    for (let c = 0; c < this.side * this.side; c++) this.starts[c + 1] += this.starts[c];
    const next = this.starts.slice(0, -1);
    this.cells = new Int32Array(known.length);
    for (const i of known) this.cells[next[this.cellOf(i)]++] = i;
  }

  private column(x: number): number {
    return Math.min(this.side - 1, Math.max(0, Math.floor((x - this.left) / this.cell)));
  }

  private row(y: number): number {
    return Math.min(this.side - 1, Math.max(0, Math.floor((y - this.top) / this.cell)));
  }

  private cellOf(i: number): number {
    return this.row(this.positions[2 * i + 1]) * this.side + this.column(this.positions[2 * i]);
  }

  /** Calls `found` for every node within the box, and some just outside it. */
  within(x0: number, y0: number, x1: number, y1: number, found: (node: number) => void): void {
    const c1 = this.column(x1);
    const r1 = this.row(y1);
    for (let r = this.row(y0); r <= r1; r++)
      for (let c = this.column(x0); c <= c1; c++) {
        const at = r * this.side + c;
        for (let k = this.starts[at]; k < this.starts[at + 1]; k++) found(this.cells[k]);
      }
  }

  /** The node nearest to a point within `reach` (unit of the positions), −1 where there is none. */
  nearest(x: number, y: number, reach: number): number {
    let best = -1;
    let least = reach * reach;
    this.within(x - reach, y - reach, x + reach, y + reach, (i) => {
      const dx = this.positions[2 * i] - x;
      const dy = this.positions[2 * i + 1] - y;
      const d = dx * dx + dy * dy;
      if (d < least || (d === least && i < best)) {
        least = d;
        best = i;
      }
    });
    return best;
  }
}

/** Edges that can be found: their ends in edge order, and those drawn. */
export interface EdgesToFind {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly drawn: Int32Array;
}

/**
 * The edge nearest to a point within `reach` (unit of the positions), −1 where there is none; of equals the later, which is drawn on
 * top. No index: 200,000 edges take one or two milliseconds, and long edges would lie in thousands of cells.
 * @param positions x, y interleaved, y upwards
 * @param lane      how far every edge lies to the right of the straight line between its ends (see `laneOf`)
 * Cost: O(edges drawn).
 */
export function nearestEdge(
  positions: Float32Array,
  { from, to, drawn }: EdgesToFind,
  x: number,
  y: number,
  reach: number,
  lane = 0,
): number {
  let best = -1;
  let least = reach;
  for (let k = 0; k < drawn.length; k++) {
    const e = drawn[k];
    const a = 2 * from[e];
    const b = 2 * to[e];
    const far = least + lane;
    const ax = positions[a] - x;
    const bx = positions[b] - x;
    if ((ax > far && bx > far) || (ax < -far && bx < -far)) continue;
    const ay = positions[a + 1] - y;
    const by = positions[b + 1] - y;
    if ((ay > far && by > far) || (ay < -far && by < -far)) continue;
    const ux = bx - ax;
    const uy = by - ay;
    const square = ux * ux + uy * uy;
    const cross = ax * uy - ay * ux;
    if (!(square > 0) || cross * cross > far * far * square) continue;
    const length = Math.sqrt(square);
    const along = -(ax * ux + ay * uy) / length;
    // Positive to the left of who walks from one end to the other.
    const aside = cross / length + lane;
    const beyond = along < 0 ? -along : along > length ? along - length : 0;
    const d = Math.sqrt(aside * aside + beyond * beyond);
    if (d <= least) {
      least = d;
      best = e;
    }
  }
  return best;
}

/** Whether a point lies inside a closed polygon (x, y interleaved), by the even–odd rule. O(corners). */
export function insidePolygon(x: number, y: number, corners: readonly number[]): boolean {
  let inside = false;
  const count = corners.length / 2;
  for (let i = 0, j = count - 1; i < count; j = i++) {
    const yi = corners[2 * i + 1];
    const yj = corners[2 * j + 1];
    if (yi > y !== yj > y && x < ((corners[2 * j] - corners[2 * i]) * (y - yi)) / (yj - yi) + corners[2 * i])
      inside = !inside;
  }
  return inside;
}
