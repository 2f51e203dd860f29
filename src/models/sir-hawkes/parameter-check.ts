/** Parameters of a model outside their ranges. */
import type { Issue } from '../../core/errors';
import { coordinatesOf, type Model, type ModelParameters } from './history';

/** Exponent of the density of marks, m^−α for m ≥ 1 (Mishra et al. 2016): E[m^β] is finite for β below α − 1. */
export const MARK_EXPONENT = 2.016;

/**
 * The first parameter that is out of its range.
 * @param integrable whether ∫φ must be finite, as for an observation without end
 */
export function checkParameters(
  model: Model,
  parameters: Partial<ModelParameters>,
  integrable = false,
): Issue | undefined {
  const positive = ['kappa', ...coordinatesOf(model)] as const;
  for (const field of positive) {
    const value = parameters[field] ?? NaN;
    if (field === 'beta' ? value >= 0 && value < Infinity : value > 0 && (value < Infinity || field === 'population'))
      continue;
    return {
      code: 'bad-param',
      severity: 'stopped',
      message: `${NAMES[field]} is ${Number.isNaN(value) ? 'missing' : value}.`,
      where: { path: `parameters.${field}` },
      found: String(value),
      expected: field === 'beta' ? 'a number, 0 or larger' : 'a number larger than 0',
      hint: 'Give another value.',
    };
  }
  const endless = model.kernel === 'SI' || (model.kernel === 'QEXP' && (parameters.q ?? 1) >= 2);
  if (!integrable || !endless) return undefined;
  const field = model.kernel === 'SI' ? 'end' : 'parameters.q';
  return {
    code: 'bad-param',
    severity: 'stopped',
    message: 'Without an end of the observation, this kernel expects infinitely many events.',
    where: { path: field },
    found: model.kernel === 'SI' ? 'SI, where nobody recovers' : `q = ${parameters.q}`,
    expected: model.kernel === 'SI' ? 'a finite end' : 'q below 2',
    hint: 'Set an end of the observation.',
  };
}

/** Whether E[m^β], and with it the branching factor of a marked model, is finite. */
export function checkSummable({ beta }: Pick<ModelParameters, 'beta'>): Issue | undefined {
  if (beta < MARK_EXPONENT - 1) return undefined;
  return {
    code: 'beta-not-summable',
    severity: 'stopped',
    message:
      'With this exponent of the marks, the mean weight of an event is infinite, and so is the branching factor.',
    where: { path: 'parameters.beta' },
    found: `β = ${beta}`,
    expected: `β below ${(MARK_EXPONENT - 1).toFixed(3)}`,
    hint: 'Choose a smaller β, or take the mean weight of the marks observed.',
  };
}

const NAMES: Readonly<Record<keyof ModelParameters, string>> = {
  kappa: 'The scale κ',
  theta: 'θ',
  c: 'The cut-off c',
  q: 'q',
  lambda: 'The rate λ',
  population: 'The population N',
  beta: 'The exponent of the marks β',
};
