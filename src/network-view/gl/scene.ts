/**
 * The data of the picture on the graphics card, and its drawing. Knows no Sigma, no React: the program hands in the context
 * and the camera's matrix. Setters keep the data here as well, so that a lost context is rebuilt from them.
 */
import { NEVER, rowsAt, type Colouring } from '../colouring';
import { domainOf, type EdgeColours } from '../edge-colours';
import type { Palette } from '../palette';
import { Card } from './card';
import { paintEdges } from './paint-edges';
import { paintNodes } from './paint-nodes';
import { DataTexture, NODE_WIDTH, ROW_WIDTH, type Shader } from './resources';

export interface Viewport {
  readonly matrix: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

const MODES: Record<Colouring['kind'], number> = {
  none: 0,
  activation: 1,
  probability: 2,
  difference: 3,
  degree: 4,
  measure: 5,
};

/** What of a network the scene needs. */
export interface SceneItems {
  readonly n: number;
  /** Nodes drawn, in the order of drawing. */
  readonly order: Uint32Array;
  /** Ends of the edges drawn, interleaved: from, to. */
  readonly ends: Uint32Array;
  readonly directed: boolean;
  readonly degree: Int32Array;
  /** Radius of a node in pixels at fit. */
  readonly radius: (node: number) => number;
}

const EMPTY: SceneItems = {
  n: 0,
  order: new Uint32Array(0),
  ends: new Uint32Array(0),
  directed: false,
  degree: new Int32Array(0),
  radius: () => 0,
};
const NOTHING_LOOKED = { ends: new Uint32Array(0), value: NaN };
const ALL_STALE = {
  items: true,
  nodes: true,
  flags: true,
  rows: true,
  infectors: true,
  edgeValues: true,
  looked: true,
};

/** A number for the card, which may drop NaN. */
function nothingIs(value: number): number {
  return Number.isNaN(value) ? NEVER : value;
}

export class Scene {
  playhead = 0;
  /** Factor on radii: stage, number of nodes, zoom. */
  size = 1;
  motion = true;
  spotlight = false;
  filter: readonly [number, number] | null = null;
  /** Range of the edges' values; edges outside are dimmed. */
  edgeFilter: readonly [number, number] | null = null;
  edgesVisible = true;
  palette: Palette | null = null;
  flags = new Uint8Array(0);

  private items = EMPTY;
  /** x, y, radius, value of every node: what the node texture holds. */
  private nodes = new Float32Array(0);
  private rows = new Float32Array(ROW_WIDTH);
  private infectors = new Int32Array(0);
  private colouring: Colouring = { kind: 'none' };
  private live = false;
  private edgeColours: EdgeColours | null = null;
  /** Values of the edges drawn, NEVER for none: what the value buffer holds. */
  private edgeValues: Float32Array | null = null;
  private looked = NOTHING_LOOKED;
  private card: Card | null = null;
  private stale = { ...ALL_STALE };
  private topDegree = 1;
  /** Some node has a position. Before, a picture would be empty, and without a graphics card still cost seconds at 200,000 edges. */
  private placed = false;

  constructor() {
    this.setItems(EMPTY);
  }

  /** Another network: nothing of the one before stays, but programs, textures and buffers on the card do. O(n + edges). */
  setItems(items: SceneItems): void {
    const { n, degree, radius } = items;
    this.items = items;
    this.placed = false;
    this.topDegree = 1;
    for (let i = 0; i < n; i++) if (degree[i] > this.topDegree) this.topDegree = degree[i];
    this.nodes = new Float32Array(DataTexture.length(n, NODE_WIDTH, 4));
    this.flags = new Uint8Array(DataTexture.length(n, NODE_WIDTH, 1));
    this.infectors = new Int32Array(DataTexture.length(n, NODE_WIDTH, 1)).fill(-1);
    this.rows = new Float32Array(ROW_WIDTH);
    for (let i = 0; i < n; i++) {
      this.nodes[4 * i] = -10;
      this.nodes[4 * i + 2] = radius(i);
    }
    this.colouring = { kind: 'none' };
    this.live = false;
    this.edgeColours = null;
    this.edgeValues = null;
    this.looked = NOTHING_LOOKED;
    this.edgesVisible = true;
    this.stale = { ...ALL_STALE };
  }

  /** Nothing to draw, and everything as at the beginning, but for what is on the card. */
  clear(): void {
    this.setItems(EMPTY);
    this.playhead = 0;
    this.size = 1;
    this.motion = true;
    this.spotlight = false;
    this.filter = null;
    this.edgeFilter = null;
  }

  /** Positions in the unit square, x and y interleaved, length 2n. O(n). */
  setPositions(positions: Float32Array): void {
    for (let i = 0; i < this.items.n; i++) {
      const x = positions[2 * i];
      const known = Number.isFinite(x);
      this.placed ||= known;
      this.nodes[4 * i] = known ? x : -10;
      this.nodes[4 * i + 1] = known ? positions[2 * i + 1] : -10;
    }
    this.stale.nodes = true;
  }

  movePosition(node: number, x: number, y: number): void {
    this.placed = true;
    this.nodes[4 * node] = x;
    this.nodes[4 * node + 1] = y;
    this.stale.nodes = true;
  }

  flagsChanged(): void {
    this.stale.flags = true;
  }

  /** Brings the numbers of a colouring into the buffers. O(n), for probabilities O(times × n); nothing happens here per frame. */
  setColouring(colouring: Colouring): void {
    this.colouring = colouring;
    this.live = false;
    const { n, degree } = this.items;
    switch (colouring.kind) {
      case 'none':
        break;
      case 'activation':
        for (let i = 0; i < n; i++) this.nodes[4 * i + 3] = nothingIs(colouring.time[i]);
        if (colouring.infector) {
          this.live = true;
          for (let i = 0; i < n; i++)
            this.infectors[i] = Number.isNaN(colouring.infector[i]) ? -1 : colouring.infector[i];
          this.stale.infectors = true;
        }
        break;
      case 'degree':
        for (let i = 0; i < n; i++) this.nodes[4 * i + 3] = degree[i];
        break;
      case 'measure':
        for (let i = 0; i < n; i++) this.nodes[4 * i + 3] = nothingIs(colouring.values[i]);
        break;
      case 'probability':
      case 'difference': {
        const rows = new Float32Array(DataTexture.length(colouring.values.length, ROW_WIDTH, 1));
        rows.set(colouring.values);
        this.rows = rows;
        this.stale.rows = true;
        break;
      }
    }
    this.stale.nodes = true;
  }

  /**
   * Colours of the edges, null for none: one number for each edge drawn goes to the card. O(edges drawn).
   * @param edges the edges drawn, in the order of `ends`
   */
  setEdgeColours(colours: EdgeColours | null, edges: Int32Array): void {
    // The limit is found once here, not in every frame.
    this.edgeColours = colours && { ...colours, limit: domainOf(colours)[1] };
    this.edgeValues = colours && new Float32Array(edges.length);
    for (let k = 0; colours && this.edgeValues && k < edges.length; k++)
      this.edgeValues[k] = nothingIs(colours.values[edges[k]]);
    this.stale.edgeValues = true;
  }

  /** The edge looked at, none without ends. It need not be one of those drawn. */
  lookAtEdge(ends: readonly [number, number] | null, value: number): void {
    this.looked = ends ? { ends: Uint32Array.from(ends), value } : NOTHING_LOOKED;
    this.stale.looked = true;
  }

  /** Builds programs and textures in a (new) context. */
  attach(gl: WebGL2RenderingContext): void {
    this.card = new Card(gl);
    this.stale = { ...ALL_STALE };
  }

  /** Draws once into another context, for export; the own context's buffers stay. */
  drawInto(gl: WebGL2RenderingContext, view: Viewport): void {
    const { card, stale, edgesVisible } = this;
    this.edgesVisible = true;
    try {
      this.attach(gl);
      this.draw(view, true);
    } finally {
      this.card = card;
      this.stale = stale;
      this.edgesVisible = edgesVisible;
    }
  }

  detach(): void {
    this.card = null;
  }

  private upload(card: Card): void {
    const { stale, items } = this;
    if (stale.items) card.setItems(items.order, items.ends);
    if (stale.nodes) card.nodes.set(this.nodes);
    if (stale.flags) card.flags.set(this.flags);
    if (stale.rows) card.rows.set(this.rows);
    if (stale.infectors) card.infectors.set(this.infectors);
    if (stale.edgeValues) card.setEdgeValues(this.edgeValues);
    if (stale.looked && this.looked.ends.length > 0) card.setLooked(this.looked.ends, nothingIs(this.looked.value));
    for (const part of Object.keys(stale) as (keyof typeof stale)[]) stale[part] = false;
  }

  private setCommon(card: Card, shader: Shader, view: Viewport): void {
    const { gl } = card;
    const { colouring } = this;
    gl.useProgram(shader.program);
    gl.uniform1i(shader.uniform('u_nodes'), 0);
    gl.uniform1i(shader.uniform('u_flags'), 1);
    gl.uniform1i(shader.uniform('u_rows'), 2);
    gl.uniform1i(shader.uniform('u_infectors'), 3);
    gl.uniformMatrix3fv(shader.uniform('u_matrix'), false, view.matrix);
    gl.uniform2f(shader.uniform('u_viewport'), view.width, view.height);
    gl.uniform1f(shader.uniform('u_pixelRatio'), view.pixelRatio);
    gl.uniform1f(shader.uniform('u_size'), this.size);
    gl.uniform1i(shader.uniform('u_mode'), MODES[colouring.kind]);
    gl.uniform1f(shader.uniform('u_playhead'), this.playhead);
    gl.uniform1f(shader.uniform('u_motion'), this.motion ? 1 : 0);
    gl.uniform1f(shader.uniform('u_spotlight'), this.spotlight ? 1 : 0);
    const timed = colouring.kind === 'probability' || colouring.kind === 'difference';
    const rows = timed ? rowsAt(colouring.times, this.playhead) : { first: 0, second: 0, between: 0 };
    gl.uniform3i(shader.uniform('u_row'), rows.first, rows.second, this.items.n);
    gl.uniform1f(shader.uniform('u_between'), rows.between);
    // Times are whole steps in most runs: half a step of slack keeps the ends of the range inside.
    const slack = colouring.kind === 'activation' && !colouring.continuous ? 0.5 : 1e-6;
    const [low, high] =
      this.filter && colouring.kind !== 'none' ? [this.filter[0] - slack, this.filter[1] + slack] : [1, 0];
    gl.uniform2f(shader.uniform('u_filter'), low, high);
  }

  /**
   * Draws edges at rest, edges that carried the spread, nodes: at most four draw calls at any size.
   * @param wait for the programs, where they are still being compiled
   * @returns false where they are, and nothing was drawn: ask again
   */
  draw(view: Viewport, wait = false): boolean {
    const { card, palette, items } = this;
    if (!card || !palette || card.gl.isContextLost()) return true;
    if (!card.ready(wait)) return false;
    const { gl } = card;
    if (!this.placed) {
      // What was drawn of another network goes.
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      return true;
    }
    this.upload(card);
    card.bindTextures();
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, view.width * view.pixelRatio, view.height * view.pixelRatio);

    this.setCommon(card, card.edge, view);
    paintEdges(card, {
      palette,
      directed: items.directed,
      count: items.ends.length / 2,
      nodes: items.order.length,
      size: this.size,
      side: (Math.abs(view.matrix[0]) * view.width) / 2,
      spotlight: this.spotlight,
      visible: this.edgesVisible,
      live: this.live,
      colours: this.edgeColours,
      filter: this.edgeFilter,
      looked: this.looked.ends.length > 0 ? this.looked.value : null,
    });
    this.setCommon(card, card.node, view);
    const { colouring, topDegree } = this;
    paintNodes(card, { palette, colouring, topDegree, count: items.order.length });
    gl.activeTexture(gl.TEXTURE0);
    return true;
  }
}
