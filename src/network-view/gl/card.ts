/** What lies on the graphics card for one context: programs, textures, buffers. Made once; another network only refills them. */
import { DataTexture, link, NODE_WIDTH, ROW_WIDTH, type Shader } from './resources';
import { EDGE_FRAGMENT, EDGE_VERTEX } from './edge-shaders';
import { NODE_FRAGMENT, NODE_VERTEX } from './shaders';

/** Locations of the attributes, fixed in the shaders: asking for them would wait for the compiler. */
const ITEM = 0;
const VALUE = 1;

/** A buffer of instances and how a program reads it. */
interface Instances {
  readonly array: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  /** One number for each, in a buffer of its own, so that other colours upload nothing else; off until there are some. */
  readonly values: WebGLBuffer;
}

export class Card {
  readonly node: Shader;
  readonly edge: Shader;
  /** x, y, radius, value of every node. */
  readonly nodes: DataTexture;
  readonly flags: DataTexture;
  readonly rows: DataTexture;
  readonly infectors: DataTexture;
  private readonly nodeItems: Instances;
  private readonly edgeItems: Instances;
  private readonly liveItems: Instances;
  private readonly lookedItems: Instances;

  constructor(readonly gl: WebGL2RenderingContext) {
    this.node = link(gl, NODE_VERTEX, NODE_FRAGMENT);
    this.edge = link(gl, EDGE_VERTEX, EDGE_FRAGMENT);
    const one = { format: gl.RED_INTEGER, channels: 1 };
    this.nodes = new DataTexture(gl, NODE_WIDTH, {
      internal: gl.RGBA32F,
      format: gl.RGBA,
      type: gl.FLOAT,
      channels: 4,
    });
    this.flags = new DataTexture(gl, NODE_WIDTH, { ...one, internal: gl.R8UI, type: gl.UNSIGNED_BYTE });
    this.rows = new DataTexture(gl, ROW_WIDTH, { internal: gl.R32F, format: gl.RED, type: gl.FLOAT, channels: 1 });
    this.infectors = new DataTexture(gl, NODE_WIDTH, { ...one, internal: gl.R32I, type: gl.INT });
    this.nodeItems = this.instances(1);
    this.edgeItems = this.instances(2);
    this.liveItems = this.instances(2);
    this.lookedItems = this.instances(2);
  }

  private instances(size: number): Instances {
    const { gl } = this;
    const array = gl.createVertexArray();
    const buffer = gl.createBuffer();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(ITEM);
    gl.vertexAttribIPointer(ITEM, size, gl.UNSIGNED_INT, 4 * size, 0);
    gl.vertexAttribDivisor(ITEM, 1);
    const values = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, values);
    gl.vertexAttribPointer(VALUE, 1, gl.FLOAT, false, 4, 0);
    gl.vertexAttribDivisor(VALUE, 1);
    gl.bindVertexArray(null);
    return { array, buffer, values };
  }

  /**
   * Puts what is drawn into the buffers; the storage of what was there before is freed.
   * @param order nodes in the order of drawing
   * @param ends  from, to of the edges, interleaved
   */
  setItems(order: Uint32Array, ends: Uint32Array): void {
    // Edges that carried the spread: one candidate per drawn node, the child; the shader finds the other end.
    const children = new Uint32Array(2 * order.length);
    order.forEach((i, k) => children.fill(i, 2 * k, 2 * k + 2));
    const { gl } = this;
    for (const [items, data] of [
      [this.nodeItems, order],
      [this.edgeItems, ends],
      [this.liveItems, children],
    ] as const) {
      gl.bindBuffer(gl.ARRAY_BUFFER, items.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    }
  }

  /** Values of the edges, one for each that was set; none turns them off and frees their storage. */
  setEdgeValues(values: Float32Array | null): void {
    this.setValues(this.edgeItems, values);
  }

  /** The one edge that is looked at. */
  setLooked(ends: Uint32Array, value: number): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.lookedItems.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, ends, gl.STATIC_DRAW);
    this.setValues(this.lookedItems, Float32Array.of(value));
  }

  private setValues({ array, values: buffer }: Instances, values: Float32Array | null): void {
    const { gl } = this;
    gl.bindVertexArray(array);
    if (values) gl.enableVertexAttribArray(VALUE);
    else gl.disableVertexAttribArray(VALUE);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, values ?? new Float32Array(0), gl.STATIC_DRAW);
  }

  /** Whether both programs are compiled. With `wait` it blocks until they are. */
  ready(wait: boolean): boolean {
    // Both are asked, so that both are linked when the first draw comes.
    const node = this.node.ready(wait);
    return this.edge.ready(wait) && node;
  }

  bindTextures(): void {
    this.nodes.bind(0);
    this.flags.bind(1);
    this.rows.bind(2);
    this.infectors.bind(3);
  }

  /** Draws strips of so many vertices, one for every instance. */
  draw(items: 'node' | 'edge' | 'live' | 'looked', vertices: number, count: number): void {
    const { gl } = this;
    gl.bindVertexArray(this[`${items}Items`].array);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, count);
    gl.bindVertexArray(null);
  }
}
