/** The picture as SVG text, for print: same colours, shapes and rules as the canvas. */
import { arrow, ARROW } from './arrow';
import { nodeLabel } from '../core/network';
import { HOLLOW_BELOW, rampPlace, valueAt } from './colouring';
import { colouredEdges } from './edges-to-svg';
import { hexOf, rampAt, type Rgba } from './palette';
import { rimOf, type SvgScene } from './svg-scene';
import { escaped, lineOf, outlineOf, round } from './svg-text';

function fillOf(scene: SvgScene, node: number, top: number): { fill: Rgba; active: boolean } {
  const { colouring, palette, playhead, degree } = scene;
  const value = valueAt(colouring, node, playhead, degree);
  const place = rampPlace(colouring, value, top);
  switch (colouring.kind) {
    case 'none':
      return { fill: palette.rest, active: true };
    case 'activation':
      return { fill: colouring.plain ? palette.ink : rampAt(palette.viridis, place), active: value <= playhead };
    case 'probability':
      return { fill: rampAt(palette.cividis, place), active: value >= HOLLOW_BELOW };
    case 'difference':
      return { fill: rampAt(palette.error, place), active: true };
    case 'degree':
      return { fill: rampAt(palette.viridis, place), active: true };
    case 'measure':
      return { fill: rampAt(palette.viridis, place), active: !Number.isNaN(value) };
  }
}

/** Edges at rest, edges that carried the spread, arrow heads. */
function plainEdges(scene: SvgScene): string[] {
  const { network, palette, colouring, playhead } = scene;
  const arrows: string[] = [];
  let rest = '';
  let strokes = '';
  for (const e of scene.edges) {
    const [from, to] = [network.from[e], network.to[e]];
    if (!network.directed) {
      rest += lineOf(scene.at(from), scene.at(to));
      continue;
    }
    const drawn = arrow(scene.at(from), scene.at(to), scene.radius(from), rimOf(scene, to), 1);
    if (!drawn) continue;
    strokes += outlineOf(drawn.stroke);
    arrows.push(outlineOf(drawn.head));
  }
  let live = '';
  if (colouring.kind === 'activation' && colouring.infector) {
    for (const i of scene.nodes) {
      const parent = colouring.infector[i];
      if (!Number.isNaN(parent) && colouring.time[i] <= playhead) live += lineOf(scene.at(parent), scene.at(i));
    }
  }
  return [
    `<path d="${rest}" fill="none" stroke="${hexOf(palette.edge)}" stroke-opacity="${round(palette.edge[3])}"/>`,
    `<path d="${strokes}" fill="${hexOf(palette.edge)}" fill-opacity="${round(palette.edge[3])}"/>`,
    `<path d="${live}" fill="none" stroke="${hexOf(palette.edgeLive)}" stroke-opacity="${round(palette.edgeLive[3])}" stroke-width="1.5"/>`,
    `<path d="${arrows.join('')}" fill="${hexOf(palette.edge)}" fill-opacity="${round(Math.min(1, palette.edge[3] * ARROW.ink))}"/>`,
  ];
}

/** O(nodes + edges) text; every node is a group with its name as title. */
export function toSvg(scene: SvgScene): string {
  const { network, palette, colouring, width, height } = scene;
  const top = scene.degree.reduce((a, b) => Math.max(a, b), 1);
  const edges = scene.edgeColours ? colouredEdges(scene, scene.edgeColours) : plainEdges(scene);
  const ink = hexOf(palette.ink);
  const marks = Array.from(scene.nodes, (i) => {
    const { x, y } = scene.at(i);
    const r = scene.radius(i);
    const { fill, active } = fillOf(scene, i, top);
    const outlined = active && colouring.kind !== 'none';
    const style = `fill="${hexOf(active ? fill : palette.paper)}" stroke="${outlined ? ink : hexOf(palette.control)}" stroke-width="1.1"`;
    const side = 2 * r;
    const shape = scene.unobserved.has(i)
      ? `<rect x="${round(x - side / 2)}" y="${round(y - side / 2)}" width="${round(side)}" height="${round(side)}" ${style}/>`
      : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${style}/>`;
    const ring = (radius: number, w: number): string =>
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${ink}" stroke-width="${w}"/>`;
    const source = scene.sources.has(i);
    return `<g><title>${escaped(nodeLabel(network, i))}</title>${shape}${source ? ring(r + 4, 1.75) : ''}${
      scene.selection.has(i) ? ring(r + (source ? 8 : 4.5), 3) : ''
    }</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img">`,
    `<title>${escaped(scene.title)}</title>`,
    `<rect width="100%" height="100%" fill="${hexOf(palette.paper)}"/>`,
    ...edges,
    ...marks,
    '</svg>',
  ].join('\n');
}
