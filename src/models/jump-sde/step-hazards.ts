/** Hazards cumulated over the steps of a grid, for schemes with fixed steps (PropNet-SDE, section 5.1). */
import type { DelayLaw } from './propagation';

/**
 * Every law has H(s) = c(α) · B(s): this is B, H at α = 1. exponential s; rayleigh s²/2; weibull s^k; power law ln(s/δ) beyond δ.
 */
function cumulated(law: DelayLaw, s: number): number {
  switch (law.kind) {
    case 'exponential':
      return s;
    case 'rayleigh':
      return (s * s) / 2;
    case 'weibull':
      return s ** law.shape;
    case 'power-law':
      return s > law.cutoff ? Math.log(s / law.cutoff) : 0;
    default:
      return law satisfies never;
  }
}

/**
 * B((q + 1)h) − B(qh) for q = 0 … steps−1: what a step of length h adds to the cumulated hazard of an arc with c(α) = 1 whose tail has
 * been active for q steps. Not h times the hazard at its beginning: that of Rayleigh is 0 there, that of Weibull k < 1 infinite.
 */
export function stepHazards(law: DelayLaw, h: number, steps: number): Float64Array {
  let before = 0;
  return Float64Array.from({ length: steps }, (_, q) => {
    const after = cumulated(law, (q + 1) * h);
    const added = after - before;
    before = after;
    return added;
  });
}

/** c(α) of every arc: α, but α^k for Weibull delays. */
export function hazardFactors(law: DelayLaw, rates: Float64Array): Float64Array {
  return law.kind === 'weibull' ? rates.map((rate) => rate ** law.shape) : rates;
}
