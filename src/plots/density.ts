/** Painting very many points: counts per device pixel, then one opacity per pixel, so that 10⁵ points cost a few milliseconds. */

/** Opacity of a pixel that a single blot covers: outliers must be seen. */
const SINGLE = 0.4;

/**
 * How often each pixel of a w × h grid is covered when every point is a plus-shaped blot of five pixels; NaN and points
 * outside are left out. Row-major. Cost: O(points + w·h).
 */
export function coverage(
  px: ArrayLike<number>,
  py: ArrayLike<number>,
  scale: number,
  w: number,
  h: number,
): Uint32Array {
  const counts = new Uint32Array(w * h);
  for (let i = 0; i < px.length; i++) {
    const cx = Math.round(px[i] * scale);
    const cy = Math.round(py[i] * scale);
    if (!(cx >= 1 && cx < w - 1 && cy >= 1 && cy < h - 1)) continue;
    const at = cy * w + cx;
    counts[at]++;
    counts[at - 1]++;
    counts[at + 1]++;
    counts[at - w]++;
    counts[at + w]++;
  }
  return counts;
}

/** Opacity, 0 to 255, of a pixel covered `count` times where the fullest is covered `most` times: logarithmic in between. */
export function opacityOf(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.round(255 * (most <= 1 ? SINGLE : SINGLE + (1 - SINGLE) * (Math.log(count) / Math.log(most))));
}

/** Paints the points on the canvas at device resolution in one colour (#rrggbb). `width`, `height` in CSS pixels. */
export function paintPoints(
  canvas: HTMLCanvasElement,
  px: ArrayLike<number>,
  py: ArrayLike<number>,
  width: number,
  height: number,
  colour: string,
): void {
  const scale = Math.max(1, Math.min(3, devicePixelRatio));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  const counts = coverage(px, py, scale, w, h);
  const image = context.createImageData(w, h);
  const { data } = image;
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  let most = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i] > most) most = counts[i];
  const table = Uint8Array.from({ length: most + 1 }, (_, count) => opacityOf(count, most));
  for (let i = 0, o = 0; i < counts.length; i++, o += 4) {
    if (counts[i] === 0) continue;
    data[o] = r;
    data[o + 1] = g;
    data[o + 2] = b;
    data[o + 3] = table[counts[i]];
  }
  context.putImageData(image, 0, 0);
}
