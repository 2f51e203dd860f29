/**
 * The law of Kolmogorov's distance D_n between the empirical distribution of n independent values and their true, continuous one.
 *
 * Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's distribution", Journal of Statistical Software 8(18), 2003: P(D_n < d) =
 * n!/nⁿ · (Hⁿ)_kk, a power of a small matrix. Far out (n d² > 3) that is 1 minus almost 1; there P(D_n ≥ d) is twice the exact tail
 * of the one-sided distance, whose terms are all positive (Birnbaum and Tingey 1951; the use of it: Simard and L'Ecuyer 2011).
 * What doubling counts twice, both distances beyond d, is about 2 exp(−8 n d²) < 8·10⁻¹¹ there.
 */

/** Up to this number of values the exact law is used, beyond it the limit. */
export const EXACT_UP_TO = 500;
/** n d² beyond which the doubled one-sided tail is used. */
const TAIL = 3;

const { exp, log, sqrt, PI } = Math;

/** P(D_n ≥ d), exact to about 1e-10. Cost: O((n d)³ log n), below 10 ms for n = 500. @param n number of values, ≥ 1 */
export function kolmogorovTail(n: number, d: number): number {
  if (!(d > 1 / (2 * n))) return Number.isNaN(d) ? NaN : 1;
  if (d >= 1) return 0;
  if (n * d * d > TAIL) return Math.min(1, 2 * oneSidedTail(n, d));
  return Math.min(1, Math.max(0, 1 - matrixPower(n, d)));
}

/** The limit for many values: P(√n D_n ≥ √n d) → 2 Σ (−1)^(k−1) exp(−2 k² n d²). */
export function kolmogorovLimit(n: number, d: number): number {
  const s = n * d * d;
  if (!(s > 0)) return Number.isNaN(s) ? NaN : 1;
  let sum = 0;
  if (s < 1) {
    // the same sum by its theta identity: the alternating one converges too slowly here
    for (let k = 1; k < 40; k += 2) sum += exp((-k * k * PI * PI) / (8 * s));
    return Math.max(0, 1 - sqrt((2 * PI) / s) * sum);
  }
  for (let k = 1; k < 20; k++) sum += (k % 2 === 1 ? 2 : -2) * exp(-2 * k * k * s);
  return Math.min(1, Math.max(0, sum));
}

/** The distance d with P(D_n ≥ d) = level: half-width of the simultaneous band around a distribution function. */
export function kolmogorovQuantile(n: number, level: number): number {
  const tail = n <= EXACT_UP_TO ? kolmogorovTail : kolmogorovLimit;
  // ln P is nearly linear in d², with slope −2 n for many values: secants in that plane, kept between too near and too far
  let near = 1 / (2 * n);
  let far = 1;
  let slope = -2 * n;
  let last: { squared: number; excess: number } | undefined;
  let d = Math.min(1 - 1 / (4 * n), sqrt(log(2 / level) / (2 * n)));
  for (let step = 0; step < 100; step++) {
    const excess = log(tail(n, d) / level);
    if (excess > 0) near = d;
    else far = d;
    if (last && Number.isFinite(excess - last.excess) && excess !== last.excess)
      slope = (excess - last.excess) / (d * d - last.squared);
    last = { squared: d * d, excess };
    const squared = d * d - excess / slope;
    const next = squared > near * near && squared < far * far ? sqrt(squared) : (near + far) / 2;
    if (!(Math.abs(next - d) > 1e-12 * d)) break;
    d = next;
  }
  return d;
}

/** P(D⁺_n ≥ d) = d Σ_j C(n, j) (d + j/n)^(j−1) (1 − d − j/n)^(n−j), j ≤ n (1 − d). */
function oneSidedTail(n: number, d: number): number {
  let logChoose = 0;
  let sum = 0;
  for (let j = 0; j <= n * (1 - d); j++) {
    const rest = 1 - d - j / n;
    if (rest <= 0) break;
    sum += exp(logChoose + (j - 1) * log(d + j / n) + (n - j) * log(rest));
    logChoose += log((n - j) / (j + 1));
  }
  return d * sum;
}

/** P(D_n < d) by the matrix of Marsaglia, Tsang and Wang, of size 2k − 1 with k = ⌈n d⌉. */
function matrixPower(n: number, d: number): number {
  const k = Math.floor(n * d) + 1;
  const size = 2 * k - 1;
  const h = k - n * d;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) matrix[i * size + j] = i - j + 1 < 0 ? 0 : 1;
  }
  for (let i = 0; i < size; i++) {
    matrix[i * size] -= h ** (i + 1);
    matrix[(size - 1) * size + i] -= h ** (size - i);
  }
  if (2 * h > 1) matrix[(size - 1) * size] += (2 * h - 1) ** size;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      for (let g = 2; g <= i - j + 1; g++) matrix[i * size + j] /= g;
    }
  }
  const [power, exponent] = raised(matrix, size, n);
  let value = power[(k - 1) * size + k - 1];
  let scale = exponent;
  for (let i = 1; i <= n; i++) {
    value *= i / n;
    if (value < 1e-140) {
      value *= 1e140;
      scale -= 140;
    }
  }
  return value * 10 ** scale;
}

/** matrixⁿ as mantissa and power of ten, by squaring; entries are kept near 1. */
function raised(matrix: Float64Array, size: number, n: number): [power: Float64Array, exponent: number] {
  const centre = ((size - 1) / 2) * (size + 1);
  let result: Float64Array | undefined;
  let resultExponent = 0;
  let square = matrix;
  let squareExponent = 0;
  for (let left = n; ;) {
    if (left % 2 === 1) {
      result = result ? product(result, square, size) : square;
      resultExponent += squareExponent;
    }
    if (result && result[centre] > 1e140) {
      result = result.map((x) => x * 1e-140);
      resultExponent += 140;
    }
    left = Math.floor(left / 2);
    if (left === 0) return [result ?? square, resultExponent];
    square = product(square, square, size);
    squareExponent *= 2;
    if (square[centre] > 1e140) {
      square = square.map((x) => x * 1e-140);
      squareExponent += 140;
    }
  }
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const c = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const x = a[i * size + k];
      for (let j = 0; j < size; j++) c[i * size + j] += x * b[k * size + j];
    }
  }
  return c;
}
