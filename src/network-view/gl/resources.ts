/** Small helpers over WebGL 2: programs and data textures. */

/** Widths of data textures: item i lies at (i mod width, ⌊i / width⌋). The shaders know them. */
export const NODE_WIDTH = 2048;
export const ROW_WIDTH = 4096;

export interface Shader {
  readonly program: WebGLProgram;
  uniform(name: string): WebGLUniformLocation | null;
  /** Whether it can draw; with `wait` it blocks until it can. Throws with the compiler's words where it never will. */
  ready(wait: boolean): boolean;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('The graphics context is lost.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/**
 * Starts compiling and linking, and asks for nothing: every question about a program waits for the compiler, which takes a
 * software renderer hundreds of milliseconds. `ready` asks where the browser can answer at once, and for errors only at the end.
 */
export function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): Shader {
  const program = gl.createProgram();
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  const parallel = gl.getExtension('KHR_parallel_shader_compile');
  const known = new Map<string, WebGLUniformLocation | null>();
  let linked = false;
  return {
    program,
    uniform(name) {
      if (!known.has(name)) known.set(name, gl.getUniformLocation(program, name));
      return known.get(name) ?? null;
    },
    ready(wait) {
      if (linked) return true;
      if (parallel && !wait && gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === false) return false;
      if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
        const words = [...shaders.map((shader) => gl.getShaderInfoLog(shader)), gl.getProgramInfoLog(program)];
        throw new Error(`Shader: ${words.filter(Boolean).join(' ') || 'unknown error'}`);
      }
      for (const shader of shaders) gl.deleteShader(shader);
      linked = true;
      return true;
    },
  };
}

interface Format {
  readonly internal: GLenum;
  readonly format: GLenum;
  readonly type: GLenum;
  readonly channels: number;
}

/** A texture used as an array: unfiltered, replaced as a whole. */
export class DataTexture {
  readonly texture: WebGLTexture;
  private rows = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly width: number,
    private readonly format: Format,
  ) {
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  }

  /** Length an array must have to hold `count` items: whole rows. */
  static length(count: number, width: number, channels: number): number {
    return Math.max(1, Math.ceil(count / width)) * width * channels;
  }

  /** Uploads an array whose length is a whole number of rows. */
  set(data: Float32Array | Uint8Array | Int32Array): void {
    const { gl, width } = this;
    const { internal, format, type, channels } = this.format;
    const rows = data.length / (width * channels);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    if (rows === this.rows) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, rows, format, type, data);
    else gl.texImage2D(gl.TEXTURE_2D, 0, internal, width, rows, 0, format, type, data);
    this.rows = rows;
  }

  bind(unit: number): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.texture);
  }
}

/** Whether this browser can draw the picture at all: asked with a throw-away canvas until it could once. */
export function webGlAvailable(): boolean {
  try {
    if (drawable) return true;
    const gl = document.createElement('canvas').getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    drawable = gl !== null;
    return drawable;
  } catch {
    return false;
  }
}

let drawable = false;
