/** Coloured edges as SVG text: same widths, rims, dashes and lanes as the canvas. */
import { viewWords as words } from './view-words';
import { arrow, ARROW, laneOf } from './arrow';
import {
  domainOf,
  EDGE_DASH,
  EDGE_RIM,
  EDGE_WIDTH,
  edgeCrowding,
  edgeOpacity,
  edgePlace,
  edgeStrength,
  edgeText,
  edgeWidth,
  type EdgeColours,
} from './edge-colours';
import { edgeName } from './edge-name';
import { hexOf, rampAt } from './palette';
import { rimOf, type SvgScene } from './svg-scene';
import { escaped, lineOf, outlineOf, round } from './svg-text';

/** Every edge with a value is a group with its name and value as title; those without one are a path below them. O(edges) text. */
export function colouredEdges(scene: SvgScene, colours: EdgeColours): string[] {
  const { network, palette } = scene;
  const size = scene.size ?? 1;
  const crowd = edgeCrowding(size, scene.side ?? Infinity, scene.edges.length);
  const domain = domainOf(colours);
  const stops = colours.scale === 'signed' ? palette.error : palette.cividis;
  const filter = scene.edgeFilter ?? null;
  const rim = EDGE_RIM * crowd.width * crowd.rim;
  const rimColour = hexOf(palette.control);
  let missing = '';
  let missingHeads = '';
  const valued: string[] = [];
  const missingWidth = EDGE_WIDTH.missing * Math.max(0.7, crowd.width);

  for (const e of scene.edges) {
    const [from, to] = [network.from[e], network.to[e]];
    const value = colours.values[e];
    const isMissing = Number.isNaN(value);
    const width = isMissing ? missingWidth : edgeWidth(edgeStrength(value, domain, colours.scale), crowd.width);
    const [tail, neck] = ARROW.colouredTaper;
    const drawn = network.directed
      ? arrow(scene.at(from), scene.at(to), scene.radius(from), rimOf(scene, to), size, {
          tail: tail * width,
          neck: neck * width,
          lane: laneOf(crowd.width),
        })
      : null;
    if (network.directed && !drawn) continue;
    if (isMissing) {
      missing += drawn ? lineOf(...drawn.axis) : lineOf(scene.at(from), scene.at(to));
      if (drawn) missingHeads += outlineOf(drawn.head);
      continue;
    }
    const place = edgePlace(value, domain);
    const fill = hexOf(rampAt(stops, place));
    const inside = domain[0] + place * (domain[1] - domain[0]);
    const dimmed = filter !== null && !(inside >= filter[0] - 1e-9 && inside <= filter[1] + 1e-9);
    const marks = drawn
      ? [
          `<path d="${outlineOf(drawn.stroke)}${outlineOf(drawn.head)}" fill="${rimColour}" stroke="${rimColour}" stroke-width="${round(2 * rim)}"/>`,
          `<path d="${outlineOf(drawn.stroke)}${outlineOf(drawn.head)}" fill="${fill}"/>`,
        ]
      : [[width + 2 * rim, rimColour] as const, [width, fill] as const].map(
          ([w, stroke]) =>
            `<path d="${lineOf(scene.at(from), scene.at(to))}" fill="none" stroke="${stroke}" stroke-width="${round(w)}"/>`,
        );
    const opacity = edgeOpacity(edgeStrength(value, domain, colours.scale), colours.scale, crowd) * (dimmed ? 0.15 : 1);
    const unit = colours.unit ? ` ${colours.unit}` : '';
    const title = `${edgeName(network, e)}: ${edgeText(value, colours.scale)}${unit}`;
    valued.push(
      `<g${opacity < 1 ? ` opacity="${round(opacity)}"` : ''}><title>${escaped(title)}</title>${marks.join('')}</g>`,
    );
  }

  const grey = hexOf(palette.control);
  const inked = EDGE_DASH.period * EDGE_DASH.ink;
  const dimmed = filter === null ? '' : ' opacity="0.15"';
  return [
    `<g${dimmed}><title>${escaped(`${colours.label}: ${colours.missing ?? words.noValue}`)}</title>`,
    `<path d="${missing}" fill="none" stroke="${grey}" stroke-width="${round(missingWidth)}" stroke-dasharray="${round(inked)} ${round(EDGE_DASH.period - inked)}"/>`,
    `<path d="${missingHeads}" fill="${grey}"/></g>`,
    ...valued,
  ];
}
