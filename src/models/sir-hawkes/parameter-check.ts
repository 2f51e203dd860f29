/** Parameters of a model outside their ranges. */
import type { Issue } from '../../core/errors';
import { coordinatesOf, type Model, type ModelParameters } from './history';

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

const NAMES: Readonly<Record<keyof ModelParameters, string>> = {
  kappa: 'The scale κ',
  theta: 'θ',
  c: 'The cut-off c',
  q: 'q',
  lambda: 'The rate λ',
  population: 'The population N',
  beta: 'The exponent of the marks β',
};
