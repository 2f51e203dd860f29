/**
 * The six infection kernels and the recovery laws that belong to them (SIR-HawkesN, table 1 and eqs. 6–10): φ(τ) = β_I · S(τ), so
 * that β_I = φ(0), the density of recovery times is f = −φ′/φ(0), and the hazard h = f/S.
 *
 * Times are in any unit, as long as `theta`, `c` and `lambda` are in the same. Lags τ ≥ 0. All parameters are above 0.
 */
import erf from '@stdlib/math-base-special-erf';

export const KERNEL_IDS = ['EXP', 'PL', 'QEXP', 'LIN', 'QUAD', 'GAUSS'] as const;
export type KernelId = (typeof KERNEL_IDS)[number];

/** Settings of a kernel; what a kernel does not have is ignored. */
export interface KernelParameters {
  /** Scale κ: of EXP the branching factor, of LIN, QUAD, GAUSS, QEXP φ(0); of PL see its row. */
  readonly kappa: number;
  readonly theta?: number;
  /** PL: cut-off, time. */
  readonly c?: number;
  /** QEXP: 0 < q; n* is finite below 2. */
  readonly q?: number;
  /** QEXP: rate, per time; 1 in the paper. */
  readonly lambda?: number;
}

/** A kernel with its parameters: functions of the lag alone. */
export interface Kernel {
  readonly id: KernelId;
  readonly parameters: KernelParameters;
  /** φ(τ), per time: direct offspring of an event of weight 1, per unit of time. */
  phi(tau: number): number;
  /** Φ(x) = ∫₀ˣ φ; x may be Infinity. */
  integral(x: number): number;
  /** S(τ): probability that a recovery takes longer than τ. */
  survival(tau: number): number;
  /** f(τ) of the recovery time, per time. */
  density(tau: number): number;
  /** h(τ) = f/S, per time; Infinity beyond a compact support. */
  hazard(tau: number): number;
  /** S⁻¹(u): the recovery time of a uniform number u in (0, 1]. */
  recovery(u: number): number;
  /** φ is 0 from here on; Infinity for all but LIN, QUAD and QEXP with q < 1. */
  readonly support: number;
  /** β_I = φ(0), per time. */
  readonly infectionRate: number;
  /** n* = ∫φ, direct offspring of one event; Infinity where the integral diverges. */
  readonly branchingFactor: number;
}

/** Below this |q − 1| the q-exponential is the exponential. */
const EXPONENTIAL_Q = 1e-9;

type Law = Omit<Kernel, 'id' | 'parameters' | 'hazard' | 'infectionRate'> & Partial<Pick<Kernel, 'hazard'>>;

/** The kernel of these parameters. Does not check them: see `checkKernel`. */
export function kernelOf(id: KernelId, parameters: KernelParameters): Kernel {
  const law = LAWS[id](parameters);
  return {
    id,
    parameters,
    hazard: (tau) => {
      const s = law.survival(tau);
      return s > 0 ? law.density(tau) / s : Infinity;
    },
    ...law,
    infectionRate: law.phi(0),
  };
}

const { exp, expm1, log, log1p, sqrt, PI } = Math;

const LAWS: Readonly<Record<KernelId, (p: KernelParameters) => Law>> = {
  EXP({ kappa, theta = 1 }) {
    return {
      phi: (tau) => kappa * theta * exp(-theta * tau),
      integral: (x) => -kappa * expm1(-theta * x),
      survival: (tau) => exp(-theta * tau),
      density: (tau) => theta * exp(-theta * tau),
      hazard: () => theta,
      recovery: (u) => -log(u) / theta,
      support: Infinity,
      branchingFactor: kappa,
    };
  },
  // φ = κ (τ + c)^−(1+θ). By logarithms: c^−θ alone may overflow where κ c^−θ does not.
  PL({ kappa, theta = 1, c = 1 }) {
    const first = exp(log(kappa) - (1 + theta) * log(c));
    const total = exp(log(kappa) - theta * log(c)) / theta;
    const survival = (tau: number): number => exp(-(1 + theta) * log1p(tau / c));
    return {
      phi: (tau) => first * survival(tau),
      integral: (x) => -total * expm1(-theta * log1p(x / c)),
      survival,
      density: (tau) => ((1 + theta) / (tau + c)) * survival(tau),
      hazard: (tau) => (1 + theta) / (tau + c),
      recovery: (u) => c * expm1(-log(u) / (1 + theta)),
      support: Infinity,
      branchingFactor: total,
    };
  },
  QEXP({ kappa, q = 1, lambda = 1 }) {
    if (Math.abs(q - 1) < EXPONENTIAL_Q) return LAWS.EXP({ kappa: kappa / lambda, theta: lambda });
    const base = (x: number): number => 1 + (q - 1) * lambda * x;
    const power = (x: number, exponent: number): number =>
      base(x) > 0 ? exp(exponent * log1p((q - 1) * lambda * x)) : 0;
    const e = 1 / (1 - q);
    const total = kappa / (lambda * (2 - q));
    return {
      phi: (tau) => kappa * power(tau, e),
      integral(x) {
        if (q === 2) return (kappa * log1p(lambda * x)) / lambda;
        if (base(x) <= 0) return total;
        return -total * expm1((2 - q) * e * log1p((q - 1) * lambda * x));
      },
      survival: (tau) => power(tau, e),
      density: (tau) => lambda * power(tau, q * e),
      hazard: (tau) => (base(tau) > 0 ? lambda / base(tau) : Infinity),
      recovery: (u) => expm1((1 - q) * log(u)) / ((q - 1) * lambda),
      support: q < 1 ? 1 / ((1 - q) * lambda) : Infinity,
      branchingFactor: q < 2 ? total : Infinity,
    };
  },
  LIN({ kappa, theta = 1 }) {
    const left = (tau: number): number => Math.max(0, 1 - theta * tau);
    return {
      phi: (tau) => kappa * left(tau),
      integral(x) {
        const y = Math.min(x, 1 / theta);
        return kappa * y * (1 - (theta * y) / 2);
      },
      survival: left,
      density: (tau) => (left(tau) > 0 ? theta : 0),
      hazard: (tau) => (left(tau) > 0 ? theta / left(tau) : Infinity),
      recovery: (u) => (1 - u) / theta,
      support: 1 / theta,
      branchingFactor: kappa / (2 * theta),
    };
  },
  QUAD({ kappa, theta = 1 }) {
    const left = (tau: number): number => Math.max(0, 1 - theta * tau);
    return {
      phi: (tau) => kappa * left(tau) ** 2,
      integral(x) {
        const y = Math.min(theta * x, 1);
        return (kappa * y * (3 - 3 * y + y * y)) / (3 * theta);
      },
      survival: (tau) => left(tau) ** 2,
      density: (tau) => 2 * theta * left(tau),
      hazard: (tau) => (left(tau) > 0 ? (2 * theta) / left(tau) : Infinity),
      recovery: (u) => (1 - sqrt(u)) / theta,
      support: 1 / theta,
      branchingFactor: kappa / (3 * theta),
    };
  },
  GAUSS({ kappa, theta = 1 }) {
    const total = kappa * sqrt(PI / (2 * theta));
    const survival = (tau: number): number => exp((-theta * tau * tau) / 2);
    return {
      phi: (tau) => kappa * survival(tau),
      integral: (x) => total * erf(x * sqrt(theta / 2)),
      survival,
      density: (tau) => theta * tau * survival(tau),
      hazard: (tau) => theta * tau,
      recovery: (u) => sqrt((-2 * log(u)) / theta),
      support: Infinity,
      branchingFactor: total,
    };
  },
};
