/**
 * Random variates of one run, in blocks: loops that fill an array keep the state of the generator in registers and call nothing, and
 * those that read it pay a load. An exponential variate costs no logarithm but in one case of a hundred.
 *
 * Engines read the arrays themselves:
 *
 *     if (at === variates.exponentialCount) at = variates.moreExponentials();
 *     const e = exponentials[at++];
 */
import type { Rng } from './rng';
import { EDGES, HEIGHTS, LAYERS, TAIL_START } from './exponential-ziggurat';

/** Variates fetched at a time: few at first, since many runs are small. */
const FIRST = 32;
const MOST = 1024;
const TWO_TO_26 = 67108864;
const TWO_TO_29 = 536870912;
const TWO_TO_MINUS_53 = 2 ** -53;

export class Variates {
  /** Exponential with mean 1; the first {@link exponentialCount} are fresh. */
  readonly exponentials = new Float64Array(MOST);
  exponentialCount = 0;
  /** Uniform in [0, 1), 53 bits; the first {@link uniformCount} are fresh. */
  readonly uniforms = new Float64Array(MOST);
  uniformCount = 0;

  /** Where {@link exponential} and {@link uniform} read on; loops that read the arrays keep their place here in between. */
  exponentialAt = 0;
  uniformAt = 0;

  private readonly words = new Int32Array(2 * MOST);
  private rng: Rng | undefined;

  /** Goes on with the luck of `rng`, which is of no use to others afterwards: variates are fetched ahead. */
  begin(rng: Rng): void {
    this.rng = rng;
    this.exponentialAt = this.exponentialCount = 0;
    this.uniformAt = this.uniformCount = 0;
  }

  exponential(): number {
    if (this.exponentialAt === this.exponentialCount) this.exponentialAt = this.moreExponentials();
    return this.exponentials[this.exponentialAt++];
  }

  uniform(): number {
    if (this.uniformAt === this.uniformCount) this.uniformAt = this.moreUniforms();
    return this.uniforms[this.uniformAt++];
  }

  /** Fetches fresh ones. @returns 0, where the first of them stands */
  moreExponentials(): 0 {
    const count = (this.exponentialCount = Math.min(MOST, Math.max(FIRST, 2 * this.exponentialCount)));
    const { words, exponentials, rng } = this;
    rng?.fill(words, 0, 2 * count);
    for (let k = 0; k < count; k++) {
      const first = words[2 * k];
      const layer = first & (LAYERS - 1);
      // 53 bits besides the 8 that chose the layer
      const x = ((first >>> 8) * TWO_TO_29 + (words[2 * k + 1] >>> 3)) * TWO_TO_MINUS_53 * EDGES[layer];
      exponentials[k] = x < EDGES[layer + 1] || !rng ? x : outside(layer, x, rng);
    }
    return 0;
  }

  /** Fetches fresh ones. @returns 0, where the first of them stands */
  moreUniforms(): 0 {
    const count = (this.uniformCount = Math.min(MOST, Math.max(FIRST, 2 * this.uniformCount)));
    const { words, uniforms } = this;
    this.rng?.fill(words, 0, 2 * count);
    for (let k = 0; k < count; k++)
      uniforms[k] = ((words[2 * k] >>> 5) * TWO_TO_26 + (words[2 * k + 1] >>> 6)) * TWO_TO_MINUS_53;
    return 0;
  }
}

/** A point of a layer beyond its inner part: under the density or not, or in the tail, where the law starts anew. */
function outside(layer: number, x: number, rng: Rng): number {
  for (let start = 0; ;) {
    if (layer === 0) start += TAIL_START;
    else if (HEIGHTS[layer] + rng.uniform() * (HEIGHTS[layer + 1] - HEIGHTS[layer]) < Math.exp(-x)) return start + x;
    layer = rng.int32() & (LAYERS - 1);
    x = rng.uniform() * EDGES[layer];
    if (x < EDGES[layer + 1]) return start + x;
  }
}
