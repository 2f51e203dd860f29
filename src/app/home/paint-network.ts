/**
 * A small network on a 2D canvas: for thumbnails and stills, a few hundred nodes. Everything larger, and everything that answers
 * to the pointer, is the network view's.
 */
import type { Network } from '../../core/network';

export interface PaintColours {
  paper: string;
  ink: string;
  control: string;
  edge: string;
  edgeLive: string;
  /** Fill of a node that was activated at a share 0 … 1 of the horizon. */
  ramp(share: number): string;
}

export interface SmallPicture {
  network: Network;
  positions: Float32Array;
  /** Activation times, NaN never. */
  time: Float64Array;
  infector: Float64Array;
  horizon: number;
}

/** Scale and offset that put positions into a box; `zoom` > 1 cuts the rim off. */
function fitBox(
  positions: Float32Array,
  width: number,
  height: number,
  padding: number,
  zoom = 1,
): { x(i: number): number; y(i: number): number; scale: number } {
  let x0 = Infinity;
  let x1 = -Infinity;
  let y0 = Infinity;
  let y1 = -Infinity;
  for (let i = 0; i < positions.length; i += 2) {
    x0 = Math.min(x0, positions[i]);
    x1 = Math.max(x1, positions[i]);
    y0 = Math.min(y0, positions[i + 1]);
    y1 = Math.max(y1, positions[i + 1]);
  }
  const scale =
    zoom * Math.min((width - 2 * padding) / Math.max(1e-9, x1 - x0), (height - 2 * padding) / Math.max(1e-9, y1 - y0));
  return {
    x: (i) => width / 2 + (positions[2 * i] - (x0 + x1) / 2) * scale,
    y: (i) => height / 2 + (positions[2 * i + 1] - (y0 + y1) / 2) * scale,
    scale,
  };
}

/** Draws the picture at time `now` into a context whose unit is a CSS pixel. */
export function paintNetwork(
  context: CanvasRenderingContext2D,
  picture: SmallPicture,
  now: number,
  box: { width: number; height: number; padding: number; zoom?: number; radius: number },
  colours: PaintColours,
): void {
  const { network, positions, time, infector, horizon } = picture;
  const { x, y } = fitBox(positions, box.width, box.height, box.padding, box.zoom);
  context.clearRect(0, 0, box.width, box.height);
  context.lineCap = 'round';
  context.lineWidth = 1;
  context.strokeStyle = colours.edge;
  context.beginPath();
  for (let e = 0; e < network.m; e++) {
    context.moveTo(x(network.from[e]), y(network.from[e]));
    context.lineTo(x(network.to[e]), y(network.to[e]));
  }
  context.stroke();

  context.strokeStyle = colours.edgeLive;
  context.lineWidth = 1.3;
  context.beginPath();
  for (let v = 0; v < network.n; v++) {
    const u = infector[v];
    if (!(u >= 0) || !(now >= time[v] - 1)) continue;
    const share = Math.min(1, now - time[v] + 1);
    context.moveTo(x(u), y(u));
    context.lineTo(x(u) + (x(v) - x(u)) * share, y(u) + (y(v) - y(u)) * share);
  }
  context.stroke();

  for (let v = 0; v < network.n; v++) {
    const px = x(v);
    const py = y(v);
    if (px < -8 || px > box.width + 8 || py < -8 || py > box.height + 8) continue;
    const degree = network.offsets[v + 1] - network.offsets[v];
    const active = now >= time[v];
    const radius = box.radius * (1.6 + 0.55 * Math.sqrt(degree));
    context.beginPath();
    context.arc(px, py, radius, 0, 2 * Math.PI);
    context.fillStyle = active ? colours.ramp(time[v] / horizon) : colours.paper;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = active ? colours.ink : colours.control;
    context.stroke();
    if (time[v] === 0) {
      context.beginPath();
      context.arc(px, py, radius + 3, 0, 2 * Math.PI);
      context.lineWidth = 1.4;
      context.stroke();
    }
  }
}
