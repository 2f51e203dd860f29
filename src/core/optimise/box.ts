/** A box lower ≤ x ≤ upper in n dimensions; bounds may be infinite. */
import { invariant, InvariantError } from '../errors';

export interface Box {
  /** Length n each. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Whether any bound is finite. */
  readonly bounded: boolean;
}

/**
 * @param lower one bound for all, or length n; −Infinity for none
 * @param upper likewise; Infinity for none
 * Throws InvariantError for a wrong length, NaN, or a lower bound above the upper one.
 */
export function makeBox(n: number, lower: number | Float64Array, upper: number | Float64Array): Box {
  const fill = (bound: number | Float64Array): Float64Array => {
    if (typeof bound === 'number') return new Float64Array(n).fill(bound);
    invariant(bound.length === n, `expected ${n} bounds, got ${bound.length}`);
    return bound.slice();
  };
  const box = { lower: fill(lower), upper: fill(upper), bounded: false };
  for (let i = 0; i < n; i++) {
    if (!(box.lower[i] <= box.upper[i] && box.lower[i] < Infinity && box.upper[i] > -Infinity))
      throw new InvariantError(`bounds of parameter ${i}: ${box.lower[i]} … ${box.upper[i]}`);
    if (box.lower[i] > -Infinity || box.upper[i] < Infinity) box.bounded = true;
  }
  return box;
}

/** The nearest point of the box into `point`. O(n). */
export function project({ lower, upper }: Box, point: Float64Array): void {
  for (let i = 0; i < point.length; i++) {
    if (point[i] < lower[i]) point[i] = lower[i];
    else if (point[i] > upper[i]) point[i] = upper[i];
  }
}

/** max |P(x − g) − x| over the components. O(n). */
export function projectedGradientNorm({ lower, upper }: Box, x: Float64Array, g: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < x.length; i++) {
    const move = g[i] > 0 ? Math.min(g[i], x[i] - lower[i]) : Math.min(-g[i], upper[i] - x[i]);
    if (move > largest) largest = move;
  }
  return largest;
}
