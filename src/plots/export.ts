/**
 * Pictures of plots as files. An exported SVG stands alone: computed styles become presentation attributes (no style
 * element, no class, no foreign address), fonts are named, canvases become embedded images.
 */

/** What a copied element may keep of its computed style, and what an SVG renderer assumes when it is absent. */
const PROPERTIES: readonly [string, string][] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['font-family', ''],
  ['font-size', ''],
  ['font-style', 'normal'],
  ['font-weight', '400'],
  ['font-variant-numeric', 'normal'],
  ['text-anchor', 'start'],
  ['visibility', 'visible'],
];

const TEXT_ONLY = /^(font-|text-anchor)/;

export interface Picture {
  /** Serialised SVG document. */
  text: string;
  width: number;
  height: number;
}

export interface PictureOptions {
  title: string;
  /** Lines under the figure: caption, then provenance (n, seed, version). */
  notes: readonly string[];
  transparent: boolean;
}

/**
 * `color(srgb 0.1 0.2 0.3 / 0.5)` and `rgba(…)`, as computed styles give them, in the old form every SVG program reads.
 * Other values (none, url(#…)) pass unchanged.
 */
export function plainColour(value: string): { colour: string; alpha: number } {
  const modern = /^color\(srgb ([^)]+)\)$/.exec(value);
  const legacy = /^rgba?\(([^)]+)\)$/.exec(value);
  const inner = modern ?? legacy;
  if (!inner) return { colour: value, alpha: 1 };
  const numbers = inner[1].split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : parseFloat(part)));
  const scale = modern ? 255 : 1;
  const hex = numbers.slice(0, 3).map((v) =>
    Math.round(Math.min(255, Math.max(0, v * scale)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, alpha: numbers[3] ?? 1 };
}

/** Copies a drawn SVG figure into a document of its own, with title above and notes below. */
export function pictureOf(svg: SVGSVGElement, options: PictureOptions): Picture {
  const box = svg.getBoundingClientRect();
  const pageStyle = getComputedStyle(svg);
  const ink = plainColour(pageStyle.getPropertyValue('color')).colour;
  const paper = pageStyle.getPropertyValue('--paper').trim() || '#ffffff';
  const font = pageStyle.fontFamily;
  const pad = 12;
  const head = 24;
  const line = 18;
  const lines = options.notes.flatMap((note) => wrap(note, Math.floor((box.width + 24) / 6.6)));
  const width = Math.ceil(box.width) + 2 * pad + 24;
  const height = Math.ceil(box.height) + head + 2 * pad + lines.length * line + 4;

  const doc = document.implementation.createDocument(SVG, 'svg', null);
  const root = doc.documentElement;
  set(root, { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': font, 'font-size': 13, role: 'img' });
  const name = root.appendChild(doc.createElementNS(SVG, 'title'));
  name.textContent = options.title;
  if (!options.transparent) set(root.appendChild(doc.createElementNS(SVG, 'rect')), { width, height, fill: paper });
  const title = root.appendChild(doc.createElementNS(SVG, 'text'));
  set(title, { x: pad, y: pad + 14, fill: ink, 'font-size': 15, 'font-weight': 600 });
  title.textContent = options.title;

  const figure = doc.importNode(svg, true);
  inline(svg, figure);
  for (const canvas of svg.parentElement?.querySelectorAll<HTMLCanvasElement>('canvas[data-raster]') ?? []) {
    const at = canvas.getBoundingClientRect();
    const image = doc.createElementNS(SVG, 'image');
    set(image, { x: at.left - box.left, y: at.top - box.top, width: at.width, height: at.height });
    image.setAttribute('href', canvas.toDataURL('image/png'));
    figure.insertBefore(image, figure.firstChild);
  }
  set(figure, { x: pad, y: pad + head, width: box.width, height: box.height, overflow: 'visible' });
  for (const attribute of ['class', 'style', 'role', 'aria-label', 'tabindex']) figure.removeAttribute(attribute);
  root.appendChild(figure);
  lines.forEach((text, i) => {
    const note = root.appendChild(doc.createElementNS(SVG, 'text'));
    set(note, { x: pad, y: pad + head + box.height + (i + 1) * line, fill: ink, 'fill-opacity': 0.75 });
    note.textContent = text;
  });
  return { text: new XMLSerializer().serializeToString(doc), width, height };
}

/** A drawing alone, to be laid over another picture of its size: an `svg` element with its styles as attributes. */
export function layerOf(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect();
  const doc = document.implementation.createDocument(SVG, 'svg', null);
  const copy = doc.importNode(svg, true);
  inline(svg, copy);
  set(copy, { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': getComputedStyle(svg).fontFamily });
  return new XMLSerializer().serializeToString(copy);
}

const SVG = 'http://www.w3.org/2000/svg';

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Breaks at spaces so that a caption does not run out of the picture. */
export function wrap(text: string, columns: number): string[] {
  const out: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + word.length < columns) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const isText = from.tagName === 'text' || from.tagName === 'tspan';
  if (style.display === 'none') {
    to.remove();
    return;
  }
  for (const [property, initial] of PROPERTIES) {
    if (TEXT_ONLY.test(property) && !isText) continue;
    const value = style.getPropertyValue(property);
    if (value === initial || value === '') continue;
    if (property === 'fill' || property === 'stroke') {
      const { colour, alpha } = plainColour(value);
      to.setAttribute(property, colour);
      if (alpha < 1) to.setAttribute(`${property}-opacity`, String(Number(alpha.toFixed(3))));
    } else if (!(property.endsWith('-opacity') && to.hasAttribute(property))) to.setAttribute(property, value);
  }
  to.removeAttribute('class');
  to.removeAttribute('style');
  const children = [...from.children];
  const copies = [...to.children];
  children.forEach((child, i) => inline(child, copies[i]));
}

/** Draws the picture at `scale` times its size. Rejects where the browser cannot rasterise it. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([picture.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * scale;
    canvas.height = picture.height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file to the reader. */
export function download(name: string, content: Blob | string, type = 'text/plain'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name from a title: 'Error against cost' → 'error-against-cost'. */
export function fileName(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return plain || 'figure';
}
