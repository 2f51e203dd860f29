/** Dropout with seeds: the same numbers are left out on every backend. */
import { mul, tensor2d } from '@tensorflow/tfjs-core';
import type { Rng } from '../../../core/rng';
import type { Dropout } from './architecture';

/**
 * Factors 0 (with the given probability, to 16 bits) and 1/(1 − probability). Two of them are made from every word of the stream.
 * @param probability in [0, 1)
 */
export function dropoutFactors(count: number, probability: number, rng: Rng): Float32Array {
  const words = new Int32Array(Math.ceil(count / 2));
  rng.fill(words, 0, words.length);
  const halves = new Uint16Array(words.buffer);
  const limit = Math.round(probability * 65536);
  const kept = 1 / (1 - limit / 65536);
  const factors = new Float32Array(count);
  // Without a branch, which would be guessed wrongly once in ten times: the shift gives −1 below the limit, 0 above.
  for (let k = 0; k < count; k++) factors[k] = kept * (1 + ((halves[k] - limit) >> 31));
  return factors;
}

/** Dropout of one batch; every tensor has a stream of its own. undefined where nothing is left out. Call the result inside tidy. */
export function dropoutOf(probability: number, streamOf: (name: string) => Rng): Dropout | undefined {
  if (!(probability > 0)) return undefined;
  return (name, x) => mul(x, tensor2d(dropoutFactors(x.size, probability, streamOf(name)), x.shape));
}
