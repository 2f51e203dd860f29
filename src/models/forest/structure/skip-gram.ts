/**
 * Skip-gram with negative sampling (Mikolov et al. 2013), the learning part of DeepWalk and node2vec. The lab's own: what npm has under
 * these names drives Google's C program or another runtime, and reads files; nothing that is kept up runs in a browser.
 */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import type { Walks } from './random-walks';

export interface SkipGramSettings {
  width: number;
  /** Users to either side of which the nearest are predicted; for every place the window is drawn from 1 … window, as word2vec does. */
  window: number;
  negatives: number;
  /** Learning rate at the beginning; falls linearly to {@link LEAST_RATE}. */
  rate: number;
}

const LEAST_RATE = 1e-4;
/** Negatives are drawn by the number of visits to this power. */
const SMOOTHING = 0.75;

/**
 * @param V number of ids; vectors of users on no walk stay zero
 * @returns V × width, row-major
 * Every walk is gone through once, in the order given. Cost: O(walk steps · window · negatives · width); one step of progress is a few walks.
 */
export function* skipGram(V: number, walks: Walks, settings: SkipGramSettings, rng: Rng): Steps<Float32Array> {
  const { width, window, negatives, rate } = settings;
  const { ids, length } = walks;
  const count = ids.length / length;
  const { vectors, others, drawNegative } = beginnings(V, ids, width, rng);
  const gradient = new Float32Array(width);

  /** One pair: user `u` is seen near user `v`. */
  const learn = (u: number, v: number, step: number): void => {
    const at = v * width;
    gradient.fill(0);
    for (let k = 0; k <= negatives; k++) {
      const target = k === 0 ? u : drawNegative();
      if (k > 0 && target === u) continue;
      const to = target * width;
      let score = 0;
      for (let i = 0; i < width; i++) score += vectors[at + i] * others[to + i];
      const error = step * ((k === 0 ? 1 : 0) - 1 / (1 + Math.exp(-score)));
      for (let i = 0; i < width; i++) {
        gradient[i] += error * others[to + i];
        others[to + i] += error * vectors[at + i];
      }
    }
    for (let i = 0; i < width; i++) vectors[at + i] += gradient[i];
  };

  for (let walk = 0; walk < count; walk++) {
    const step = Math.max(LEAST_RATE, rate * (1 - walk / count));
    const begin = walk * length;
    for (let place = 0; place < length; place++) {
      const reach = 1 + rng.below(window);
      const to = Math.min(length - 1, place + reach);
      for (let near = Math.max(0, place - reach); near <= to; near++)
        if (near !== place) learn(ids[begin + place], ids[begin + near], step);
    }
    if (walk % 16 === 0) yield { done: walk, total: count, stage: 'Learning node features' };
  }
  return vectors;
}

/** Vectors at the start – small and random; zero for the other side –, and how negatives are drawn. */
function beginnings(V: number, ids: Int32Array, width: number, rng: Rng) {
  const visits = new Float64Array(V);
  for (const v of ids) visits[v]++;
  const vectors = new Float32Array(V * width);
  const upTo = new Float64Array(V);
  let total = 0;
  for (let v = 0; v < V; v++) {
    if (visits[v] > 0) for (let i = 0; i < width; i++) vectors[v * width + i] = (rng.uniform() - 0.5) / width;
    upTo[v] = total += visits[v] ** SMOOTHING;
  }
  const drawNegative = (): number => {
    const x = rng.uniform() * total;
    let low = 0;
    let high = V - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] > x) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { vectors, others: new Float32Array(V * width), drawNegative };
}
