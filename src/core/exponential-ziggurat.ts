/**
 * Layers of equal area under e^(−x) (Marsaglia and Tsang 2000, "The ziggurat method for generating random variables"), 256 of them:
 * 98.9 % of exponential variates need a product and a comparison, no logarithm. Exact: what falls outside a layer's inner part is
 * accepted by the density itself, and beyond the last edge the law starts anew.
 */

export const LAYERS = 256;

/** Right end of the lowest layer's inner part: where e^(−r) (r + 1) is the area of a layer. Found by bisection: 7.6971…. */
export const TAIL_START = tailStart();

/** Upper bound of x within every layer, from the widest (0, the tail counted as part of its width) to 0; length 257. */
export const EDGES = edges(TAIL_START);

/** e^(−x) at every edge; length 257. */
export const HEIGHTS = EDGES.map((x) => Math.exp(-x));

/** x₀ = area / e^(−r) > x₁ = r > … > x₂₅₆ = 0, as far down as the stack of layers of this tail reaches. */
function edges(r: number): Float64Array {
  const x = new Float64Array(LAYERS + 1);
  const area = Math.exp(-r) * (r + 1);
  x[0] = area / Math.exp(-r);
  x[1] = r;
  for (let i = 2; i < LAYERS; i++) x[i] = -Math.log(Math.exp(-x[i - 1]) + area / x[i - 1]);
  return x;
}

/** Whether 256 layers of this tail's area rise above height 1: they are too thick then. */
function tooHigh(r: number): boolean {
  const x = edges(r);
  // an edge left of 0 belongs to a height above 1
  if (x.some((edge) => edge < 0)) return true;
  return Math.exp(-x[LAYERS - 1]) + (Math.exp(-r) * (r + 1)) / x[LAYERS - 1] > 1;
}

function tailStart(): number {
  let lo = 6;
  let hi = 10;
  for (;;) {
    const middle = (lo + hi) / 2;
    if (middle <= lo || middle >= hi) return hi;
    if (tooHigh(middle)) lo = middle;
    else hi = middle;
  }
}
