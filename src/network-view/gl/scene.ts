/**
 * The data of the picture on the graphics card, and its drawing. Knows no Sigma, no React: the program hands in the context
 * and the camera's matrix. Setters keep the data here as well, so that a lost context is rebuilt from them.
 */
import { NEVER, rowsAt, type Colouring } from '../colouring';
import type { Palette, Rgba } from '../palette';
import { ARROW, headLength, headStrength } from '../arrow';
import { Card } from './card';
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
/** Length in pixels below which an arrow head is no shape any more. */
const LEAST_HEAD = 2;
const ALL_STALE = { items: true, nodes: true, flags: true, rows: true, infectors: true };

export class Scene {
  playhead = 0;
  /** Factor on radii: stage, number of nodes, zoom. */
  size = 1;
  motion = true;
  spotlight = false;
  filter: readonly [number, number] | null = null;
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
  private card: Card | null = null;
  private stale = { ...ALL_STALE };
  private topDegree = 1;

  constructor() {
    this.setItems(EMPTY);
  }

  /** Another network: nothing of the one before stays, but programs, textures and buffers on the card do. O(n + edges). */
  setItems(items: SceneItems): void {
    const { n, degree, radius } = items;
    this.items = items;
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
  }

  /** Positions in the unit square, x and y interleaved, length 2n. O(n). */
  setPositions(positions: Float32Array): void {
    for (let i = 0; i < this.items.n; i++) {
      const x = positions[2 * i];
      const known = Number.isFinite(x);
      this.nodes[4 * i] = known ? x : -10;
      this.nodes[4 * i + 1] = known ? positions[2 * i + 1] : -10;
    }
    this.stale.nodes = true;
  }

  movePosition(node: number, x: number, y: number): void {
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
        for (let i = 0; i < n; i++) this.nodes[4 * i + 3] = Number.isNaN(colouring.time[i]) ? NEVER : colouring.time[i];
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
        for (let i = 0; i < n; i++)
          this.nodes[4 * i + 3] = Number.isNaN(colouring.values[i]) ? NEVER : colouring.values[i];
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
    this.stale = { items: false, nodes: false, flags: false, rows: false, infectors: false };
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

  private ramp(palette: Palette): { stops: readonly Rgba[]; offset: number; factor: number } {
    const { colouring } = this;
    switch (colouring.kind) {
      case 'difference':
        return { stops: palette.error, offset: 0.5, factor: 0.5 / Math.max(1e-9, colouring.limit) };
      case 'activation':
        return {
          stops: colouring.plain ? [palette.ink, palette.ink] : palette.viridis,
          offset: 0,
          factor: 1 / Math.max(1e-9, colouring.horizon),
        };
      case 'degree':
        return { stops: palette.viridis, offset: 0, factor: 1 / Math.log1p(this.topDegree) };
      case 'measure': {
        // A negative factor is that of an even scale.
        const factor = colouring.scale === 'log' ? 1 / Math.log1p(colouring.top) : -1 / colouring.top;
        return { stops: palette.viridis, offset: 0, factor };
      }
      case 'none':
      case 'probability':
        return { stops: palette.cividis, offset: 0, factor: 1 };
    }
  }

  /**
   * Draws edges at rest, edges that carried the spread, nodes: at most three draw calls at any size.
   * @param wait for the programs, where they are still being compiled
   * @returns false where they are, and nothing was drawn: ask again
   */
  draw(view: Viewport, wait = false): boolean {
    const { card, palette, items } = this;
    if (!card || !palette || card.gl.isContextLost()) return true;
    if (!card.ready(wait)) return false;
    const { gl } = card;
    this.upload(card);
    card.bindTextures();
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, view.width * view.pixelRatio, view.height * view.pixelRatio);

    this.setCommon(card, card.edge, view);
    gl.uniform1i(card.edge.uniform('u_directed'), items.directed ? 1 : 0);
    const edgeCount = items.ends.length / 2;
    const fine = Math.min(1, Math.max(0.45, this.size * 1.6));
    if (this.edgesVisible && edgeCount > 0) {
      // Thousands of strokes over each other would close to a block of ink.
      const strength = Math.min(1, Math.max(0.3, Math.sqrt(6_000 / edgeCount)));
      this.drawEdges(card, view, 'edge', edgeCount, { width: 1, colour: palette.edge, strength });
    }
    if (this.live && this.edgesVisible) {
      const strength = Math.min(1, Math.max(0.12, Math.sqrt(1_500 / items.order.length)));
      this.drawEdges(card, view, 'live', items.order.length, {
        width: 1.5 * fine,
        colour: palette.edgeLive,
        strength,
      });
    }
    this.drawNodes(card, view, palette);
    gl.activeTexture(gl.TEXTURE0);
    return true;
  }

  private drawEdges(
    card: Card,
    view: Viewport,
    which: 'edge' | 'live',
    count: number,
    { width, colour, strength }: { width: number; colour: Rgba; strength: number },
  ): void {
    const { gl, edge } = card;
    const tint = (name: string, alpha: number): void =>
      gl.uniform4f(edge.uniform(name), colour[0] * alpha, colour[1] * alpha, colour[2] * alpha, alpha);
    const opacity = colour[3] * strength;
    // Only the edges of one node are shown while its neighbourhood is looked at: their heads have room.
    const side = (Math.abs(view.matrix[0]) * view.width) / 2;
    const heads = !this.items.directed ? 0 : this.spotlight ? 1 : headStrength(side, count);
    const head = headLength(this.size) * heads;
    gl.uniform1i(edge.uniform('u_live'), which === 'live' ? 1 : 0);
    gl.uniform1f(edge.uniform('u_width'), width);
    gl.uniform1f(edge.uniform('u_head'), head < LEAST_HEAD ? 0 : head);
    tint('u_colour', opacity);
    tint('u_headColour', Math.min(1, opacity * (1 + (ARROW.ink - 1) * heads)));
    card.draw(which, head < LEAST_HEAD ? 4 : 8, count);
  }

  private drawNodes(card: Card, view: Viewport, palette: Palette): void {
    const { gl } = card;
    this.setCommon(card, card.node, view);
    const { stops, offset, factor } = this.ramp(palette);
    gl.uniform2f(card.node.uniform('u_domain'), offset, factor);
    gl.uniform3fv(
      card.node.uniform('u_ramp'),
      stops.flatMap((c) => [c[0], c[1], c[2]]),
    );
    gl.uniform1i(card.node.uniform('u_stops'), stops.length);
    gl.uniform4fv(card.node.uniform('u_paper'), palette.paper);
    gl.uniform4fv(card.node.uniform('u_ink'), palette.ink);
    gl.uniform4fv(card.node.uniform('u_control'), palette.control);
    gl.uniform4fv(card.node.uniform('u_rest'), palette.rest);
    card.draw('node', 4, this.items.order.length);
  }
}
