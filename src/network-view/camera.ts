/** Geometry between layout, Sigma's unit square and the screen. */

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Maps layout coordinates (y downwards) to the unit square (y upwards): x ↦ (x − left) / side, y ↦ (bottom − y) / side. */
export interface Frame {
  readonly left: number;
  readonly bottom: number;
  readonly side: number;
  /** Extent of the content in the unit square. */
  readonly width: number;
  readonly height: number;
}

/** The frame of the given nodes; nodes without finite position do not count. O(nodes). */
export function frameOf(positions: Float32Array, nodes: Int32Array): Frame {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const i of nodes) {
    const x = positions[2 * i];
    const y = positions[2 * i + 1];
    if (!(Number.isFinite(x) && Number.isFinite(y))) continue;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (left > right) return { left: 0, bottom: 0, side: 1, width: 0, height: 0 };
  const side = Math.max(right - left, bottom - top) || 1;
  return { left, bottom, side, width: (right - left) / side, height: (bottom - top) / side };
}

/**
 * Camera that shows the whole frame inside a stage with its corners kept free. Sigma draws the unit square on the smaller side
 * of the stage at ratio 1, the camera's point at the middle.
 */
export function fitCamera(
  frame: Frame,
  width: number,
  height: number,
  insets: Insets,
): { x: number; y: number; ratio: number; angle: number } {
  const freeWidth = Math.max(40, width - insets.left - insets.right);
  const freeHeight = Math.max(40, height - insets.top - insets.bottom);
  const scale = Math.min(
    freeWidth / Math.max(frame.width, 1e-6),
    freeHeight / Math.max(frame.height, 1e-6),
    4 * Math.max(width, height),
  );
  const middleX = insets.left + freeWidth / 2;
  const middleY = insets.top + freeHeight / 2;
  return {
    x: frame.width / 2 + (width / 2 - middleX) / scale,
    y: frame.height / 2 - (height / 2 - middleY) / scale,
    ratio: Math.min(width, height) / scale,
    angle: 0,
  };
}

/** Radius of a node in pixels at fit, before the stage's factor: 2.6 + 1.02 √degree, at most 18. */
export function baseRadius(degree: number): number {
  return Math.min(18, 2.6 + 1.02 * Math.sqrt(degree));
}

/** Factor on node sizes: 1 where nodes have room (35 pixels each), smaller on small stages and for many nodes. */
export function sizeFactor(nodeCount: number, width: number, height: number): number {
  const spacing = Math.sqrt((width * height) / Math.max(1, nodeCount));
  return Math.min(1, Math.max(0.26, spacing / 35));
}
