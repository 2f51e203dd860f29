/** Upper tails of the normal and the chi-square law, accurate where they are small. */
import erfc from '@stdlib/math-base-special-erfc';

/** P(Z ≥ z) of a standard normal Z. */
export function normalTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/**
 * P(χ² ≥ x) with a whole number of degrees of freedom: a finite sum, Σ_{k < h/2} e^(−x/2) (x/2)^k / Γ(k + 1) over whole k for an even h,
 * over half-integers plus erfc √(x/2) for an odd one (Abramowitz and Stegun 26.4.4–5).
 * @param x ≥ 0; NaN gives NaN
 */
export function chiSquareTail(x: number, degrees: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
  if (x === Infinity) return 0;
  const half = x / 2;
  const odd = degrees % 2 === 1;
  // the term k of e^(−x/2) (x/2)^k / Γ(k + 1), first of k = 0 or of k = 1/2, where Γ(3/2) = √π/2
  let term = odd ? Math.exp(-half) * Math.sqrt(half) * (2 / Math.sqrt(Math.PI)) : Math.exp(-half);
  let sum = odd ? erfc(Math.sqrt(half)) : 0;
  for (let k = odd ? 0.5 : 0; k < degrees / 2; k++) {
    sum += term;
    term *= half / (k + 1);
  }
  return Math.min(1, sum);
}
