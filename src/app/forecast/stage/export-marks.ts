/** Exported pictures of the network with what is drawn over it. */
import type { RefObject } from 'react';
import type { NetworkViewHandle } from '../../../network-view/NetworkView';

type View = RefObject<NetworkViewHandle | null>;

const marks = (): SVGSVGElement | null => document.querySelector<SVGSVGElement>('svg.fc-marks');
const exporting = () => import('../../../plots/export');

/** The same view, whose pictures have the marks. */
export const withMarks = (view: View): View => ({
  get current() {
    const plain = view.current;
    return plain && { ...plain, toSvg: () => svgWith(plain), toPng: (scale: number) => pngWith(plain, scale) };
  },
});

async function svgWith(view: NetworkViewHandle): Promise<string> {
  const [text, { layerOf }] = await Promise.all([view.toSvg(), exporting()]);
  const drawn = marks();
  const end = text.lastIndexOf('</svg>');
  return drawn ? `${text.slice(0, end)}${layerOf(drawn)}\n${text.slice(end)}` : text;
}

async function pngWith(view: NetworkViewHandle, scale: number): Promise<Blob> {
  const drawn = marks();
  const below = await view.toPng(scale);
  if (!drawn) return below;
  const { layerOf, pngOf } = await exporting();
  const { width, height } = drawn.getBoundingClientRect();
  const above = await pngOf({ text: layerOf(drawn), width, height }, scale);
  const layers = await Promise.all([below, above].map((layer) => createImageBitmap(layer)));
  const canvas = document.createElement('canvas');
  canvas.width = layers[0].width;
  canvas.height = layers[0].height;
  const context = canvas.getContext('2d');
  if (!context) return below;
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? below), 'image/png'));
}
