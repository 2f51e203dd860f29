/** What the colour of a node says, and how it becomes numbers for the picture. */

/** Continuous time in steps, shared by canvas, plots and timeline without going through React. */
export interface Playhead {
  get(): number;
  subscribe(listener: () => void): () => void;
}

export type Colouring =
  | { readonly kind: 'none' }
  /** Activation time of one run. `time`: length n, NaN never; `infector`: who passed it on, length n, NaN none. */
  | {
      readonly kind: 'activation';
      readonly time: Float64Array;
      readonly horizon: number;
      readonly infector?: Float64Array;
      /** State alone: who is active at the playhead has the colour of ink, whenever it happened. */
      readonly plain?: boolean;
      /** Times are not whole steps: a filter takes its ends as they are, without half a step of slack. */
      readonly continuous?: boolean;
    }
  /** Probability to be active. `values`: times × n, row-major; `times` ascending. */
  | { readonly kind: 'probability'; readonly times: Float64Array; readonly values: Float64Array }
  /** Difference of two probabilities, symmetric about 0, shown up to ± limit. */
  | { readonly kind: 'difference'; readonly times: Float64Array; readonly values: Float64Array; readonly limit: number }
  | { readonly kind: 'degree' }
  /** Any number per node. `values`: length n, at least 0, NaN none (drawn hollow); `top`: the largest, > 0; on a log scale, or even. */
  | { readonly kind: 'measure'; readonly values: Float64Array; readonly top: number; readonly scale: 'log' | 'linear' };

/** Below this probability a node is drawn hollow. */
export const HOLLOW_BELOW = 0.01;
/** Stands for "never" in the node buffer: graphics cards may drop NaN. */
export const NEVER = 1e30;

/** The two rows around a time and the weight of the second: 0 at the first row, clamped at the ends. O(log rows). */
export function rowsAt(times: Float64Array, t: number): { first: number; second: number; between: number } {
  const last = times.length - 1;
  if (last <= 0 || !(t > times[0])) return { first: 0, second: 0, between: 0 };
  if (t >= times[last]) return { first: last, second: last, between: 0 };
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= t) low = middle;
    else high = middle;
  }
  return { first: low, second: high, between: (t - times[low]) / (times[high] - times[low]) };
}

/**
 * The number a node shows at the playhead: activation time (NaN never), probability, difference, degree, or NaN.
 * The shader computes the same.
 */
export function valueAt(colouring: Colouring, node: number, t: number, degree: Int32Array): number {
  switch (colouring.kind) {
    case 'none':
      return NaN;
    case 'activation':
      return colouring.time[node];
    case 'degree':
      return degree[node];
    case 'measure':
      return colouring.values[node];
    case 'probability':
    case 'difference': {
      const n = degree.length;
      const { first, second, between } = rowsAt(colouring.times, t);
      const a = colouring.values[first * n + node];
      return a + (colouring.values[second * n + node] - a) * between;
    }
  }
}

/** Place on the colour ramp, 0 … 1, of a shown value. `top` is the largest degree. */
export function rampPlace(colouring: Colouring, value: number, top: number): number {
  switch (colouring.kind) {
    case 'none':
      return 0;
    case 'activation':
      return value / Math.max(1e-9, colouring.horizon);
    case 'probability':
      return value;
    case 'difference':
      return 0.5 + value / (2 * Math.max(1e-9, colouring.limit));
    case 'degree':
      return Math.log1p(value) / Math.log1p(Math.max(1, top));
    case 'measure':
      return colouring.scale === 'log' ? Math.log1p(value) / Math.log1p(colouring.top) : value / colouring.top;
  }
}
