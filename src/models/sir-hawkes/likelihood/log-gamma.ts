/** ln Γ, its derivative ψ, and |Γ| off the real line: recurrence up to 12, then Stirling's series (relative error below 1e-14). */

/** B₂ₖ/(2k(2k − 1)), k = 1 … 6: the coefficients of x^(1 − 2k). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI);
const LARGE = 12;

/** ln Γ(x), x > 0. */
export function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < LARGE; z++) product *= z;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series / (z * z) + STIRLING[k];
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TAU + series / z - Math.log(product);
}

/** ψ(x) = d ln Γ/dx, x > 0. */
export function digamma(x: number): number {
  let sum = 0;
  let z = x;
  for (; z < LARGE; z++) sum -= 1 / z;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series / (z * z) + (2 * k + 1) * STIRLING[k];
  return sum + Math.log(z) - 0.5 / z - series / (z * z);
}

/** ln |Γ(x + iy)|, x > 0; the first terms of the series, good to 1e-5. */
export function logAbsGamma(x: number, y: number): number {
  let sum = 0;
  let z = x;
  for (; z < LARGE; z++) sum -= Math.log(Math.hypot(z, y));
  const angle = Math.atan2(y, z);
  const size = Math.hypot(z, y);
  return sum + (z - 0.5) * Math.log(size) - y * angle - z + HALF_LOG_TAU + (STIRLING[0] * z) / (size * size);
}
