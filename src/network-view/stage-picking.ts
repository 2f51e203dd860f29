/** What lies under a point of the stage: the node, else the edge. */
import { NodeGrid, nearestEdge, type EdgesToFind } from './picking';

/** How the picture lies on the screen now. */
export interface Scale {
  /** Length of one pixel in the unit square. */
  readonly unit: number;
  /** Factor on the discs. */
  readonly size: number;
  /** Radius of a node in pixels as drawn. */
  radius(node: number): number;
}

export class StagePicking {
  private grid: NodeGrid | null = null;

  /** @param placed x, y in the unit square, interleaved; the same array for good, its numbers may change */
  constructor(
    private readonly placed: Float32Array,
    private readonly nodes: Int32Array,
    private readonly edges: EdgesToFind,
  ) {}

  /** Positions have changed. */
  moved(): void {
    this.grid = null;
  }

  /** The node at a point of the unit square, within a tolerance in pixels; −1 where there is none. O(nodes) the first time. */
  nodeAt(x: number, y: number, tolerance: number, { unit, size, radius }: Scale): number {
    this.grid ??= new NodeGrid(this.placed, this.nodes);
    const near = this.grid.nearest(x, y, tolerance * unit);
    if (near >= 0) return near;
    // Large discs reach farther than the tolerance: the one whose rim is nearest.
    let best = -1;
    let least = 2;
    const reach = 20 * Math.max(1, size) * unit;
    this.grid.within(x - reach, y - reach, x + reach, y + reach, (i) => {
      const d = Math.hypot(this.placed[2 * i] - x, this.placed[2 * i + 1] - y) / unit - radius(i);
      if (d < least) {
        least = d;
        best = i;
      }
    });
    return best;
  }

  /** The edge at a point of the unit square, within a tolerance in pixels; −1 where there is none. `lane` in pixels. O(edges drawn). */
  edgeAt(x: number, y: number, tolerance: number, unit: number, lane: number): number {
    return nearestEdge(this.placed, this.edges, x, y, tolerance * unit, lane * unit);
  }
}
