/**
 * φ₁(c) = (eᶜ − 1)/c, φ₂(c) = (φ₁ − 1)/c, φ₃(c) = (φ₂ − ½)/c: the weights of Runge–Kutta methods that follow a linear decay exactly
 * (Cox and Matthews 2002). Without cancellation for all c ≤ 0.
 */

/** Below this |c| the series of φ₃ is summed, and the others follow from it; above, φ₃ follows from the exponential. */
const SERIES_BELOW = 1;
/** Σ cᵏ/(k+3)! to 1e-17 for |c| ≤ 1. */
const TERMS = 15;

/** 1/3!, 1/4!, … */
const inverse: number[] = [];
for (let k = 0, factorial = 6; k < TERMS; k++, factorial *= k + 3) inverse.push(1 / factorial);

/** Writes φ₁, φ₂, φ₃ of c ≤ 0 to `out[0] … out[2]`. */
export function phiFunctions(c: number, out: Float64Array): void {
  if (c > -SERIES_BELOW) {
    let sum = 0;
    for (let k = TERMS - 1; k >= 0; k--) sum = sum * c + inverse[k];
    out[2] = sum;
    out[1] = sum * c + 0.5;
    out[0] = out[1] * c + 1;
    return;
  }
  out[0] = Math.expm1(c) / c;
  out[1] = (out[0] - 1) / c;
  out[2] = (out[1] - 0.5) / c;
}
