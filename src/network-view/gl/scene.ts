/**
 * The data of the picture on the graphics card, and its drawing. Knows no Sigma, no React: the program hands in the context
 * and the camera's matrix. Setters keep the data here as well, so that a lost context is rebuilt from them.
 */
import { NEVER, rowsAt, type Colouring } from '../colouring';
import type { Palette, Rgba } from '../palette';
import { DataTexture, link, NODE_WIDTH, ROW_WIDTH, type Shader } from './resources';
import { EDGE_FRAGMENT, EDGE_VERTEX, NODE_FRAGMENT, NODE_VERTEX } from './shaders';

export interface Viewport {
  readonly matrix: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

const MODES: Record<Colouring['kind'], number> = { none: 0, activation: 1, probability: 2, difference: 3, degree: 4 };

interface OnCard {
  readonly gl: WebGL2RenderingContext;
  readonly node: Shader;
  readonly edge: Shader;
  readonly nodes: DataTexture;
  readonly flags: DataTexture;
  readonly rows: DataTexture;
  readonly infectors: DataTexture;
  readonly nodeArray: WebGLVertexArrayObject;
  readonly edgeArray: WebGLVertexArrayObject;
  readonly liveArray: WebGLVertexArrayObject;
}

export class Scene {
  playhead = 0;
  /** Factor on radii: stage, number of nodes, zoom. */
  size = 1;
  motion = true;
  spotlight = false;
  filter: readonly [number, number] | null = null;
  edgesVisible = true;
  palette: Palette | null = null;
  readonly flags: Uint8Array;

  /** x, y, radius, value of every node: what the node texture holds. */
  private readonly nodes: Float32Array;
  private rows: Float32Array = new Float32Array(ROW_WIDTH);
  private readonly infectors: Int32Array;
  private colouring: Colouring = { kind: 'none' };
  private live = false;
  private card: OnCard | null = null;
  private stale = { nodes: true, flags: true, rows: true, infectors: true };
  private readonly topDegree: number;

  /**
   * @param order nodes drawn, in the order of drawing
   * @param edges ends of the edges drawn, interleaved: from, to
   */
  constructor(
    private readonly n: number,
    private readonly order: Uint32Array,
    private readonly edges: Uint32Array,
    private readonly directed: boolean,
    private readonly degree: Int32Array,
    radius: (node: number) => number,
  ) {
    this.topDegree = degree.reduce((a, b) => Math.max(a, b), 1);
    this.nodes = new Float32Array(DataTexture.length(n, NODE_WIDTH, 4));
    this.flags = new Uint8Array(DataTexture.length(n, NODE_WIDTH, 1));
    this.infectors = new Int32Array(DataTexture.length(n, NODE_WIDTH, 1)).fill(-1);
    for (let i = 0; i < n; i++) {
      this.nodes[4 * i] = -10;
      this.nodes[4 * i + 2] = radius(i);
    }
  }

  /** Positions in the unit square, x and y interleaved, length 2n. O(n). */
  setPositions(positions: Float32Array): void {
    for (let i = 0; i < this.n; i++) {
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
    const { n } = this;
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
        for (let i = 0; i < n; i++) this.nodes[4 * i + 3] = this.degree[i];
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
    const node = link(gl, NODE_VERTEX, NODE_FRAGMENT);
    const edge = link(gl, EDGE_VERTEX, EDGE_FRAGMENT);
    const instances = (
      shader: Shader,
      name: string,
      data: Uint32Array,
      size: number,
      stride: number,
    ): WebGLVertexArrayObject => {
      const array = gl.createVertexArray();
      gl.bindVertexArray(array);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
      const at = gl.getAttribLocation(shader.program, name);
      gl.enableVertexAttribArray(at);
      gl.vertexAttribIPointer(at, size, gl.UNSIGNED_INT, stride, 0);
      gl.vertexAttribDivisor(at, 1);
      gl.bindVertexArray(null);
      return array;
    };
    // Edges that carried the spread: one candidate per drawn node, the child; the shader finds the other end.
    const children = new Uint32Array(2 * this.order.length);
    this.order.forEach((i, k) => children.fill(i, 2 * k, 2 * k + 2));
    this.card = {
      gl,
      node,
      edge,
      nodes: new DataTexture(gl, NODE_WIDTH, { internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT, channels: 4 }),
      flags: new DataTexture(gl, NODE_WIDTH, {
        internal: gl.R8UI,
        format: gl.RED_INTEGER,
        type: gl.UNSIGNED_BYTE,
        channels: 1,
      }),
      rows: new DataTexture(gl, ROW_WIDTH, { internal: gl.R32F, format: gl.RED, type: gl.FLOAT, channels: 1 }),
      infectors: new DataTexture(gl, NODE_WIDTH, {
        internal: gl.R32I,
        format: gl.RED_INTEGER,
        type: gl.INT,
        channels: 1,
      }),
      nodeArray: instances(node, 'a_node', this.order, 1, 4),
      edgeArray: instances(edge, 'a_ends', this.edges, 2, 8),
      liveArray: instances(edge, 'a_ends', children, 2, 8),
    };
    this.stale = { nodes: true, flags: true, rows: true, infectors: true };
  }

  /** Draws once into another context, for export; the own context's buffers stay. */
  drawInto(gl: WebGL2RenderingContext, view: Viewport): void {
    const { card, stale, edgesVisible } = this;
    this.edgesVisible = true;
    this.attach(gl);
    this.draw(view);
    this.card = card;
    this.stale = stale;
    this.edgesVisible = edgesVisible;
  }

  detach(): void {
    this.card = null;
  }

  private upload(card: OnCard): void {
    if (this.stale.nodes) card.nodes.set(this.nodes);
    if (this.stale.flags) card.flags.set(this.flags);
    if (this.stale.rows) card.rows.set(this.rows);
    if (this.stale.infectors) card.infectors.set(this.infectors);
    this.stale = { nodes: false, flags: false, rows: false, infectors: false };
  }

  private setCommon(card: OnCard, shader: Shader, view: Viewport): void {
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
    gl.uniform3i(shader.uniform('u_row'), rows.first, rows.second, this.n);
    gl.uniform1f(shader.uniform('u_between'), rows.between);
    // Times are whole steps in most runs: half a step of slack keeps the ends of the range inside.
    const slack = colouring.kind === 'activation' ? 0.5 : 1e-6;
    const [low, high] =
      this.filter && colouring.kind !== 'none' ? [this.filter[0] - slack, this.filter[1] + slack] : [1, 0];
    gl.uniform2f(shader.uniform('u_filter'), low, high);
  }

  private ramp(): { stops: readonly Rgba[]; offset: number; factor: number } {
    const palette = this.palette!;
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
      case 'none':
      case 'probability':
        return { stops: palette.cividis, offset: 0, factor: 1 };
    }
  }

  /** Draws edges at rest, edges that carried the spread, nodes: at most three draw calls at any size. */
  draw(view: Viewport): void {
    const { card, palette } = this;
    if (!card || !palette || card.gl.isContextLost()) return;
    const { gl } = card;
    this.upload(card);
    card.nodes.bind(0);
    card.flags.bind(1);
    card.rows.bind(2);
    card.infectors.bind(3);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, view.width * view.pixelRatio, view.height * view.pixelRatio);

    this.setCommon(card, card.edge, view);
    const edgeCount = this.edges.length / 2;
    const strokes = (live: boolean, width: number, colour: Rgba, strength: number): void => {
      const a = colour[3] * strength;
      gl.uniform1i(card.edge.uniform('u_live'), live ? 1 : 0);
      gl.uniform1f(card.edge.uniform('u_width'), width);
      gl.uniform1i(card.edge.uniform('u_taper'), this.directed && !live ? 1 : 0);
      gl.uniform4f(card.edge.uniform('u_colour'), colour[0] * a, colour[1] * a, colour[2] * a, a);
    };
    const fine = Math.min(1, Math.max(0.45, this.size * 1.6));
    if (this.edgesVisible && edgeCount > 0) {
      // Thousands of strokes over each other would close to a block of ink.
      strokes(false, 1, palette.edge, Math.min(1, Math.max(0.3, Math.sqrt(6_000 / edgeCount))));
      gl.bindVertexArray(card.edgeArray);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, edgeCount);
    }
    if (this.live && this.edgesVisible) {
      strokes(true, 1.5 * fine, palette.edgeLive, Math.min(1, Math.max(0.12, Math.sqrt(1_500 / this.order.length))));
      gl.bindVertexArray(card.liveArray);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.order.length);
    }

    this.setCommon(card, card.node, view);
    const { stops, offset, factor } = this.ramp();
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
    gl.bindVertexArray(card.nodeArray);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.order.length);
    gl.bindVertexArray(null);
    gl.activeTexture(gl.TEXTURE0);
  }
}
