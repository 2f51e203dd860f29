/** Draws the nodes of a scene: one draw call. */
import type { Colouring } from '../colouring';
import type { Palette, Rgba } from '../palette';
import type { Card } from './card';

export interface NodePicture {
  readonly palette: Palette;
  readonly colouring: Colouring;
  readonly topDegree: number;
  /** Nodes drawn. */
  readonly count: number;
}

/** The node program is in use, with what is common to both. */
export function paintNodes(card: Card, { palette, colouring, topDegree, count }: NodePicture): void {
  const { gl, node } = card;
  const { stops, offset, factor } = rampOf(colouring, palette, topDegree);
  gl.uniform2f(node.uniform('u_domain'), offset, factor);
  gl.uniform3fv(
    node.uniform('u_ramp'),
    stops.flatMap((c) => [c[0], c[1], c[2]]),
  );
  gl.uniform1i(node.uniform('u_stops'), stops.length);
  gl.uniform4fv(node.uniform('u_paper'), palette.paper);
  gl.uniform4fv(node.uniform('u_ink'), palette.ink);
  gl.uniform4fv(node.uniform('u_control'), palette.control);
  gl.uniform4fv(node.uniform('u_rest'), palette.rest);
  card.draw('node', 4, count);
}

function rampOf(
  colouring: Colouring,
  palette: Palette,
  topDegree: number,
): { stops: readonly Rgba[]; offset: number; factor: number } {
  switch (colouring.kind) {
    case 'difference':
      return { stops: palette.error, offset: 0.5, factor: 0.5 / Math.max(1e-9, colouring.limit) };
    case 'activation':
      return {
        stops: colouring.plain ? [palette.ink, palette.ink] : palette.viridis,
        offset: 0,
        factor: 1 / Math.max(1e-9, colouring.horizon),
      };
    case 'degree':
      return { stops: palette.viridis, offset: 0, factor: 1 / Math.log1p(topDegree) };
    case 'measure': {
      // A negative factor is that of an even scale.
      const factor = colouring.scale === 'log' ? 1 / Math.log1p(colouring.top) : -1 / colouring.top;
      return { stops: palette.viridis, offset: 0, factor };
    }
    case 'none':
    case 'probability':
      return { stops: palette.cividis, offset: 0, factor: 1 };
  }
}
