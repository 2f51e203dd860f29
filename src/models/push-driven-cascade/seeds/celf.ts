/** Lazy greedy choice: CELF (Leskovec et al. 2007). Same picks as plain greedy, since gains only fall as seeds are added. */
import { SeedHeap } from './seed-heap';

/** Spread as a set function that grows seed by seed. */
export interface Gains {
  readonly n: number;
  /** σ({v}) of every user. */
  first(): Float64Array;
  /** σ(S + v) − σ(S) for the seeds taken so far: the marginal gain, not the spread. */
  gain(v: number): number;
  take(v: number): void;
}

export interface Lazily {
  readonly seeds: Int32Array;
  /** Marginal gain of each when she was picked. */
  readonly gains: Float64Array;
  /** Gains computed, the first n among them. */
  readonly evaluations: number;
}

/** k seeds, the lowest id among equals. Yields after every gain that is computed. */
export function* celf(spread: Gains, k: number): Generator<number, Lazily, void> {
  const { n } = spread;
  const first = spread.first();
  const heap = new SeedHeap(first);
  // Number of seeds when the gain of a user was computed.
  const known = new Int32Array(n);
  const wanted = Math.min(k, n);
  const seeds = new Int32Array(wanted);
  const gains = new Float64Array(wanted);
  let evaluations = n;
  for (let i = 0; i < wanted; i++) {
    while (known[heap.top] !== i) {
      const v = heap.top;
      known[v] = i;
      heap.lowerTop(spread.gain(v));
      evaluations++;
      yield i;
    }
    seeds[i] = heap.top;
    gains[i] = heap.topKey;
    heap.pop();
    spread.take(seeds[i]);
  }
  return { seeds, gains, evaluations };
}
