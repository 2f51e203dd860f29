/** Draws the edges of a scene: those at rest, those that carried the spread, or those with a colour of their own. */
import { ARROW, headLength, headStrength, laneOf } from '../arrow';
import { domainOf, EDGE_RIM, EDGE_WIDTH, edgeCrowding, type EdgeColours } from '../edge-colours';
import type { Palette, Rgba } from '../palette';
import type { Card } from './card';
import { ONLY } from './edge-shaders';

export interface EdgePicture {
  readonly palette: Palette;
  readonly directed: boolean;
  /** Edges drawn, nodes drawn. */
  readonly count: number;
  readonly nodes: number;
  /** Factor on the discs. */
  readonly size: number;
  /** Side of the picture on the screen, in pixels. */
  readonly side: number;
  readonly spotlight: boolean;
  readonly visible: boolean;
  readonly live: boolean;
  readonly colours: EdgeColours | null;
  /** Range of the values that are not dimmed. */
  readonly filter: readonly [number, number] | null;
  /** Whether one edge is looked at; NaN where it has no value. */
  readonly looked: number | null;
}

/** Length in pixels below which an arrow head is no shape any more. */
const LEAST_HEAD = 2;
/** How much wider the edge looked at is, and its rim in pixels. */
const LOOKED = { wider: 1.35, rim: 1.6 };

interface Stroke {
  readonly only: keyof typeof ONLY;
  readonly width: number;
  readonly colour: Rgba;
  readonly opacity: number;
  readonly taper: readonly [number, number];
  readonly head: number;
  readonly headOpacity: number;
  readonly rim?: number;
  readonly rimColour?: Rgba;
  readonly lane?: number;
  readonly looked?: boolean;
}

/** At most two draw calls for all edges, and one for the edge looked at. The edge program is in use, with what is common to both. */
export function paintEdges(card: Card, picture: EdgePicture): void {
  const { palette, directed, count, size, visible, live, colours } = picture;
  card.gl.uniform1i(card.edge.uniform('u_directed'), directed ? 1 : 0);
  // Only the edges of one node are shown while its neighbourhood is looked at: their heads have room.
  const heads = !directed ? 0 : picture.spotlight ? 1 : headStrength(picture.side, count);
  if (colours) {
    paintColours(card, picture, colours, heads);
    return;
  }
  const fine = Math.min(1, Math.max(0.45, size * 1.6));
  const plain = (which: 'edge' | 'live' | 'looked', width: number, colour: Rgba, strength: number): void => {
    const opacity = colour[3] * strength;
    stroke(card, which, which === 'live' ? picture.nodes : count, {
      only: 'all',
      width,
      colour,
      opacity,
      taper: directed && which !== 'live' ? [ARROW.tail, ARROW.neck] : [1, 1],
      head: headLength(size) * (which === 'looked' ? 1 : heads),
      headOpacity: Math.min(1, opacity * (1 + (ARROW.ink - 1) * heads)),
      looked: which === 'looked',
    });
  };
  if (visible && count > 0) {
    // Thousands of strokes over each other would close to a block of ink.
    plain('edge', 1, palette.edge, Math.min(1, Math.max(0.3, Math.sqrt(6_000 / count))));
  }
  if (live && visible)
    plain('live', 1.5 * fine, palette.edgeLive, Math.min(1, Math.max(0.12, Math.sqrt(1_500 / picture.nodes))));
  if (picture.looked !== null) plain('looked', 2.4 * fine, palette.ink, 1);
}

function paintColours(card: Card, picture: EdgePicture, colours: EdgeColours, heads: number): void {
  const { palette, directed, count, size, looked } = picture;
  const crowd = edgeCrowding(size, picture.side, count);
  const domain = domainOf(colours);
  const length = domain[1] - domain[0];
  const { gl, edge } = card;
  const stops = colours.scale === 'signed' ? palette.error : palette.cividis;
  gl.uniform1i(edge.uniform('u_signed'), colours.scale === 'signed' ? 1 : 0);
  gl.uniform2f(edge.uniform('u_domain'), -domain[0] / length, 1 / length);
  gl.uniform3fv(
    edge.uniform('u_ramp'),
    stops.flatMap((c) => [c[0], c[1], c[2]]),
  );
  gl.uniform1i(edge.uniform('u_stops'), stops.length);
  gl.uniform1f(edge.uniform('u_fade'), crowd.fade);
  const slack = 1e-6 * length;
  const [low, high] = picture.filter ? [picture.filter[0] - slack, picture.filter[1] + slack] : [1, 0];
  gl.uniform2f(edge.uniform('u_values'), low, high);

  const width = EDGE_WIDTH.least * crowd.width;
  const rim = EDGE_RIM * crowd.width * crowd.rim;
  const valued: Stroke = {
    only: 'valued',
    width,
    colour: palette.ink,
    opacity: crowd.opacity,
    taper: directed ? ARROW.colouredTaper : [1, 1],
    head: headLength(size) * heads,
    headOpacity: crowd.opacity,
    rim,
    rimColour: palette.control,
    lane: directed ? laneOf(crowd.width) : 0,
  };
  const missing: Stroke = {
    ...valued,
    only: 'missing',
    width: EDGE_WIDTH.missing * Math.max(0.7, crowd.width),
    colour: palette.control,
    rim: 0,
  };
  if (picture.visible && count > 0) {
    stroke(card, 'edge', count, missing);
    stroke(card, 'edge', count, valued);
  }
  if (looked === null) return;
  const at = { opacity: 1, headOpacity: 1, head: headLength(size), looked: true };
  stroke(
    card,
    'looked',
    1,
    Number.isNaN(looked)
      ? { ...missing, ...at, width: 2.4 * Math.max(0.8, crowd.width), colour: palette.ink }
      : {
          ...valued,
          ...at,
          width: Math.max(EDGE_WIDTH.least, width) * LOOKED.wider,
          rim: LOOKED.rim,
          rimColour: palette.ink,
        },
  );
}

function stroke(card: Card, which: 'edge' | 'live' | 'looked', count: number, drawn: Stroke): void {
  const { gl, edge } = card;
  const tint = (name: string, colour: Rgba, alpha: number): void =>
    gl.uniform4f(edge.uniform(name), colour[0] * alpha, colour[1] * alpha, colour[2] * alpha, alpha);
  const head = drawn.head < LEAST_HEAD ? 0 : drawn.head;
  gl.uniform1i(edge.uniform('u_live'), which === 'live' ? 1 : 0);
  gl.uniform1i(edge.uniform('u_only'), ONLY[drawn.only]);
  gl.uniform1i(edge.uniform('u_looked'), drawn.looked ? 1 : 0);
  gl.uniform1i(edge.uniform('u_dashed'), drawn.only === 'missing' ? 1 : 0);
  gl.uniform1f(edge.uniform('u_width'), drawn.width);
  gl.uniform1f(edge.uniform('u_rim'), drawn.rim ?? 0);
  gl.uniform1f(edge.uniform('u_lane'), drawn.lane ?? 0);
  gl.uniform2f(edge.uniform('u_taper'), drawn.taper[0], drawn.taper[1]);
  gl.uniform1f(edge.uniform('u_head'), head);
  tint('u_colour', drawn.colour, drawn.opacity);
  tint('u_headColour', drawn.colour, drawn.headOpacity);
  tint('u_rimColour', drawn.rimColour ?? drawn.colour, drawn.opacity);
  card.draw(which, head === 0 ? 4 : 8, which === 'looked' ? 1 : count);
}
