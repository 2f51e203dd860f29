import type { Palette } from './palette';
import { hexOf } from './palette';

/** Writes a node's name beside it, on a rim of paper, in the page's own face. */
export function drawWord(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label: string | null },
  palette: Palette,
  sizeFactor: number,
): void {
  if (!data.label) return;
  context.font = `600 13px ${getComputedStyle(context.canvas).fontFamily || 'sans-serif'}`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = hexOf(palette.paper);
  context.fillStyle = hexOf(palette.ink);
  const x = data.x + data.size * sizeFactor + 12;
  context.strokeText(data.label, x, data.y + 4);
  context.fillText(data.label, x, data.y + 4);
}
