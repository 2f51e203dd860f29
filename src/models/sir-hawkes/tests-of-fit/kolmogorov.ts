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

/** P(D_n ≥ d), exact to about 1e-10. Cost: O(n (n d)²), some 5 ms at most for n = 500. @param n number of values, ≥ 1 */
export function kolmogorovTail(n: number, d: number): number {
  if (!(d > 1 / (2 * n))) return Number.isNaN(d) ? NaN : 1;
  if (d >= 1) return 0;
  if (n * d * d > TAIL) return Math.min(1, 2 * oneSidedTail(n, d));
  return Math.min(1, Math.max(0, 1 - belowByMatrix(n, d)));
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
    if (!(Math.abs(next - d) > 1e-10 * d)) return next;
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

/**
 * P(D_n < d) = n!/nⁿ · (Hⁿ)_kk by the matrix H of Marsaglia, Tsang and Wang, of size 2k − 1 with k = ⌈n d⌉. Row k of the powers of H is
 * followed instead of squaring whole matrices: H has one diagonal above its lower half, so that a step costs half of size².
 */
function belowByMatrix(n: number, d: number): number {
  const k = Math.floor(n * d) + 1;
  const size = 2 * k - 1;
  const matrix = stepMatrix(size, k - n * d);
  let logFactor = -n * log(n);
  for (let i = 2; i <= n; i++) logFactor += log(i);
  // n!/nⁿ in equal parts keeps all entries near 1
  const part = exp(logFactor / n);
  let row = new Float64Array(size);
  let next = new Float64Array(size);
  row[k - 1] = 1;
  for (let step = 0; step < n; step++) {
    next.fill(0);
    for (let i = 0; i < size; i++) {
      const x = part * row[i];
      const end = Math.min(size, i + 2);
      for (let j = 0; j < end; j++) next[j] += x * matrix[i * size + j];
    }
    [row, next] = [next, row];
  }
  return row[k - 1];
}

/** H, row by row: 1/(i − j + 1)! below and on the first upper diagonal, with a first column and last row that depend on h. */
function stepMatrix(size: number, h: number): Float64Array {
  const matrix = new Float64Array(size * size);
  let factorial = 1;
  // entries with i − j + 1 = order
  for (let order = 0; order <= size; order++) {
    if (order > 1) factorial *= order;
    for (let j = Math.max(0, 1 - order); j < size && j + order - 1 < size; j++) {
      const i = j + order - 1;
      let value = 1;
      if (j === 0) value -= h ** (i + 1);
      if (i === size - 1) value -= h ** (size - j);
      if (j === 0 && i === size - 1 && 2 * h > 1) value += (2 * h - 1) ** size;
      matrix[i * size + j] = value / factorial;
    }
  }
  return matrix;
}
