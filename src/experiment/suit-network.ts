/**
 * Settings that fit a network that was just brought: its own probabilities or rates are used where it has them, and a law that needs
 * a column which it lacks is given up.
 */
import type { Network } from '../core/network';
import type { Experiment } from './experiment';
import { familyOf } from './family';

interface Law {
  /** The parameter that says where the values of edges come from. */
  parameter: string;
  /** Its value → the column it reads. */
  columns: Readonly<Record<string, string>>;
  found: string;
  given: (missing: string) => string;
}

const PROBABILITIES: Law = {
  parameter: 'alphaLaw',
  columns: { file: 'alpha', weight: 'weight' },
  found: 'The file has a probability for every edge; these are used. “Chance comes from” offers other laws.',
  given: (missing) =>
    `This network has no ${missing === 'alpha' ? 'probabilities' : 'weights'} of its edges; one chance for all edges is used instead.`,
};

const RATES: Law = {
  parameter: 'rateLaw',
  columns: { file: 'rate', weight: 'weight' },
  found: 'The file has a rate for every edge; these are used. “Rate comes from” offers other laws.',
  given: (missing) =>
    `This network has no ${missing === 'rate' ? 'rates' : 'weights'} of its edges; one rate for all edges is used instead.`,
};

/** The experiment for this network, and what was changed in words; the same object when nothing had to change. */
export function suitNetwork(
  experiment: Experiment,
  network: Pick<Network, 'edgeValues'>,
): { experiment: Experiment; remark?: string } {
  const { parameter, columns, found, given } = familyOf(experiment.method) === 'jump-sde' ? RATES : PROBABILITIES;
  const law = experiment.parameters[parameter];
  const has = (name: string): boolean => Object.hasOwn(network.edgeValues, name);
  if (has(columns.file) && law !== 'file')
    return {
      experiment: { ...experiment, parameters: { ...experiment.parameters, [parameter]: 'file' } },
      remark: found,
    };
  const needed = typeof law === 'string' ? columns[law] : undefined;
  if (needed === undefined || has(needed)) return { experiment };
  const { [parameter]: _law, ...parameters } = experiment.parameters;
  return { experiment: { ...experiment, parameters }, remark: given(needed) };
}
