import { viewWords as words } from './view-words';
import type { NetworkStage } from './stage';

/**
 * The canvas as PNG, `scale` pixels per CSS pixel, on paper. Drawn anew in a context of its own, so that size does not depend
 * on the screen.
 */
export async function stageToPng(stage: NetworkStage, scale: number): Promise<Blob> {
  const { width, height } = stage.dimensions();
  const drawing = document.createElement('canvas');
  drawing.width = Math.round(width * scale);
  drawing.height = Math.round(height * scale);
  const gl = drawing.getContext('webgl2', { preserveDrawingBuffer: true });
  if (!gl) throw new Error(words.noContext);
  stage.scene.drawInto(gl, { matrix: stage.matrix(), width, height, pixelRatio: scale });
  const sheet = document.createElement('canvas');
  sheet.width = drawing.width;
  sheet.height = drawing.height;
  const context = sheet.getContext('2d');
  if (!context) throw new Error(words.noCanvasLeft);
  const [r, g, b] = stage.palette.paper;
  context.fillStyle = `rgb(${r * 255} ${g * 255} ${b * 255})`;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(drawing, 0, 0);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return new Promise((resolve, reject) =>
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(words.tooLarge))), 'image/png'),
  );
}
