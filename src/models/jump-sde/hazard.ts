/**
 * Laws of the delay from the activation of a parent to the mark of an arc (PropNet-SDE, section 5.1). With s the age of the parent's
 * activity and α the rate of the arc, the hazard is h(s); H is its integral from 0, and a delay is H⁻¹(E) with E ~ Exp(1).
 */
import type { DelayLaw } from './propagation';

/** A law as engines hold it: a small integer to branch on, and the shape k or the cutoff δ. */
export interface CompiledLaw {
  readonly code: 0 | 1 | 2 | 3;
  readonly parameter: number;
}

export const EXPONENTIAL = 0;
export const RAYLEIGH = 1;
export const WEIBULL = 2;
export const POWER_LAW = 3;

export function compileLaw(law: DelayLaw): CompiledLaw {
  switch (law.kind) {
    case 'exponential':
      return { code: EXPONENTIAL, parameter: 1 };
    case 'rayleigh':
      return { code: RAYLEIGH, parameter: 2 };
    case 'weibull':
      return { code: WEIBULL, parameter: law.shape };
    case 'power-law':
      return { code: POWER_LAW, parameter: law.cutoff };
    default:
      return law satisfies never;
  }
}

/** h(s) ≥ 0 at age s ≥ 0; ∞ at age 0 for Weibull with k < 1. */
export function hazard({ code, parameter }: CompiledLaw, alpha: number, s: number): number {
  switch (code) {
    case EXPONENTIAL:
      return alpha;
    case RAYLEIGH:
      return alpha * s;
    case WEIBULL:
      return parameter * alpha * (alpha * s) ** (parameter - 1);
    case POWER_LAW:
      return s > parameter ? alpha / s : 0;
    default:
      return code satisfies never;
  }
}

/** H(s) = ∫₀ˢ h, s ≥ 0. */
export function cumulatedHazard({ code, parameter }: CompiledLaw, alpha: number, s: number): number {
  switch (code) {
    case EXPONENTIAL:
      return alpha * s;
    case RAYLEIGH:
      return (alpha * s * s) / 2;
    case WEIBULL:
      return (alpha * s) ** parameter;
    case POWER_LAW:
      return s > parameter ? alpha * Math.log(s / parameter) : 0;
    default:
      return code satisfies never;
  }
}

/**
 * H⁻¹(H(s) + e): the age of the next mark after age s ≥ 0, e ≥ 0 being an exponential variate; s = 0 gives the first delay. May be ∞,
 * where rates are tiny.
 */
export function nextAge({ code, parameter }: CompiledLaw, alpha: number, s: number, e: number): number {
  switch (code) {
    case EXPONENTIAL:
      return s + e / alpha;
    case RAYLEIGH:
      return Math.sqrt(s * s + (2 * e) / alpha);
    case WEIBULL:
      return (s > 0 ? (alpha * s) ** parameter + e : e) ** (1 / parameter) / alpha;
    case POWER_LAW:
      return (s > parameter ? s : parameter) * Math.exp(e / alpha);
    default:
      return code satisfies never;
  }
}
