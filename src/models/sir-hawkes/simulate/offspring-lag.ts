/**
 * When the offspring of an event come: inverses of Φ(x) = ∫₀ˣ φ. An event of weight w has a Poisson process of offspring of rate
 * w φ(τ), so the k-th comes when Φ has grown by a sum of k exponential variates divided by w.
 *
 * Where n* is finite everything goes by the tail Q(x) = 1 − Φ(x)/n*, which keeps its relative accuracy long after the event.
 */
import erf from '@stdlib/math-base-special-erf';
import type { Kernel } from '../kernels';

export interface OffspringLags {
  /** Φ(to) − Φ(from): direct offspring of weight 1 expected between two lags; 0 ≤ from ≤ to ≤ Infinity. */
  between(from: number, to: number): number;
  /** The lag x ≥ from with Φ(x) − Φ(from) = mass; Infinity where all that still comes is less. */
  after(from: number, mass: number): number;
  // The same step by step, without the way back from a lag: a place is Q (or Φ where n* is infinite).
  placeOf(lag: number): number;
  /** The place by which `mass` more offspring are expected. */
  moved(place: number, mass: number): number;
  /** Its lag; Infinity past all offspring. */
  lagOf(place: number): number;
}

/** Lags are finite numbers where an offspring exists, however heavy the tail. */
const LATEST = Number.MAX_VALUE / 4;

export function offspringLags(kernel: Kernel): OffspringLags {
  const tail = tailOf(kernel);
  const steps = tail ? byTail(tail, kernel.branchingFactor) : divergent(kernel);
  const { placeOf, moved, lagOf } = steps;
  return { ...steps, after: (from, mass) => Math.max(from, lagOf(moved(placeOf(from), mass))) };
}

function byTail({ at, inverse }: Tail, total: number): Omit<OffspringLags, 'after'> {
  return {
    between: (from, to) => total * (at(from) - (to === Infinity ? 0 : at(to))),
    placeOf: at,
    moved: (place, mass) => place - mass / total,
    lagOf: (place) => (place > 0 ? Math.min(LATEST, inverse(place)) : Infinity),
  };
}

interface Tail {
  /** Q(x) = ∫ₓ^∞ φ / n*. */
  at(x: number): number;
  /** Q⁻¹(u), u in (0, 1]. */
  inverse(u: number): number;
}

const { exp, expm1, log, log1p, sqrt, cbrt } = Math;

/** Undefined where the integral of φ diverges. */
function tailOf({ id, parameters, support, branchingFactor }: Kernel): Tail | undefined {
  if (branchingFactor === Infinity) return undefined;
  const { theta = 1, c = 1, q = 1, lambda = 1 } = parameters;
  switch (id) {
    case 'EXP':
      return exponentialTail(theta);
    case 'PL':
      return { at: (x) => exp(-theta * log1p(x / c)), inverse: (u) => c * expm1(-log(u) / theta) };
    case 'QEXP': {
      if (Math.abs(q - 1) < 1e-9) return exponentialTail(lambda);
      const power = (2 - q) / (1 - q);
      return {
        at: (x) => (x < support ? exp(power * log1p((q - 1) * lambda * x)) : 0),
        inverse: (u) => expm1(log(u) / power) / ((q - 1) * lambda),
      };
    }
    case 'LIN':
      return { at: (x) => (x < support ? (1 - theta * x) ** 2 : 0), inverse: (u) => (1 - sqrt(u)) / theta };
    case 'QUAD':
      return { at: (x) => (x < support ? (1 - theta * x) ** 3 : 0), inverse: (u) => (1 - cbrt(u)) / theta };
    case 'GAUSS': {
      const scale = sqrt(theta / 2);
      return { at: (x) => 1 - erf(x * scale), inverse: (u) => inverseErf(1 - u) / scale };
    }
  }
}

const exponentialTail = (theta: number): Tail => ({ at: (x) => exp(-theta * x), inverse: (u) => -log(u) / theta });

/** The q-exponential from q = 2 on (or another kernel with an infinite n*): Φ grows without end. */
function divergent(kernel: Kernel): Omit<OffspringLags, 'after'> {
  const { kappa, q = 2, lambda = 1 } = kernel.parameters;
  const power = (2 - q) / (1 - q);
  const inverse = (y: number): number =>
    q === 2
      ? expm1((lambda * y) / kappa) / lambda
      : expm1(log1p((y * lambda * (q - 2)) / kappa) / power) / ((q - 1) * lambda);
  return {
    between: (from, to) => (to === Infinity ? Infinity : kernel.integral(to) - kernel.integral(from)),
    placeOf: kernel.integral,
    moved: (place, mass) => place + mass,
    lagOf: (place) => Math.min(LATEST, inverse(place)),
  };
}

/** x with erf(x) = p, 0 ≤ p < 1: a start by Winitzki (2008, relative error 2e-3), then Newton's steps with curvature. */
function inverseErf(p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 5.9;
  const a = 0.147;
  const l = log1p(-p * p);
  const b = 2 / (Math.PI * a) + l / 2;
  // By a difference that does not cancel for small p.
  let x = sqrt(-l / a / (b + sqrt(b * b - l / a)));
  for (let k = 0; k < 2; k++) {
    const step = (erf(x) - p) * (sqrt(Math.PI) / 2) * exp(x * x);
    x -= step / (1 + x * step);
  }
  return x;
}
