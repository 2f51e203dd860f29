/**
 * Between a model's parameters as the paper writes them (κ and the rest) and the form in which it is fitted: β_I = φ(0) and the
 * shape, which is all but the scale.
 */
import type { Model, ModelParameters } from './history';
import { kernelOf, type Kernel } from './kernels';
import type { Shape } from './likelihood/likelihood';

/** All but κ. */
export function shapeOf({ theta, c, q, lambda, population, beta }: ModelParameters): Shape {
  return { theta, c, q, lambda, population, beta };
}

/** ln β_I: of EXP κθ, of PL κ c^−(1+θ), of the others κ (table 1). By logarithms, since c^−(1+θ) may overflow. */
export function logInfectionRate({ kernel }: Model, { kappa, theta, c }: ModelParameters): number {
  if (kernel === 'EXP') return Math.log(kappa) + Math.log(theta);
  return Math.log(kappa) - (kernel === 'PL' ? (1 + theta) * Math.log(c) : 0);
}

/** The parameters of a model with this β_I and shape; what the model does not have is NaN, N of a plain Hawkes process Infinity. */
export function parametersOf(model: Model, infectionRate: number, shape: Shape): ModelParameters {
  const { kernel, finite, marked } = model;
  const { theta, c, q, lambda, population, beta } = shape;
  let kappa = infectionRate;
  if (kernel === 'EXP') kappa = infectionRate / theta;
  if (kernel === 'PL') kappa = Math.exp(Math.log(infectionRate) + (1 + theta) * Math.log(c));
  const has = (yes: boolean, value: number): number => (yes ? value : NaN);
  return {
    kappa,
    theta: has(kernel !== 'SI' && kernel !== 'QEXP', theta),
    c: has(kernel === 'PL', c),
    q: has(kernel === 'QEXP', q),
    lambda: has(kernel === 'QEXP', lambda),
    population: finite ? population : Infinity,
    beta: marked ? beta : 0,
  };
}

/** The kernel φ of a model; of SI a constant, which has no end, so that n* is infinite and nobody recovers. */
export function kernelOfModel({ kernel }: Model, parameters: ModelParameters): Kernel {
  if (kernel !== 'SI') return kernelOf(kernel, parameters);
  const { kappa } = parameters;
  return {
    // The limit of the exponential kernel for θ → 0 with κθ fixed.
    id: 'EXP',
    parameters: { kappa: Infinity, theta: 0 },
    phi: () => kappa,
    integral: (x) => kappa * x,
    survival: () => 1,
    density: () => 0,
    hazard: () => 0,
    recovery: () => Infinity,
    support: Infinity,
    infectionRate: kappa,
    branchingFactor: Infinity,
  };
}
