/**
 * Settings that fit a network that was just brought: its own probabilities are used where it has them, and a law that needs a
 * column which it lacks is given up.
 */
import type { Network } from '../core/network';
import type { Experiment } from './experiment';

/** Law of activation probabilities → the edge value it reads. */
const COLUMN_OF_LAW: Readonly<Record<string, string>> = { file: 'alpha', weight: 'weight' };

/** The experiment for this network, and what was changed in words; the same object when nothing had to change. */
export function suitNetwork(
  experiment: Experiment,
  network: Pick<Network, 'edgeValues'>,
): { experiment: Experiment; remark?: string } {
  const { alphaLaw } = experiment.parameters;
  const has = (name: string): boolean => Object.hasOwn(network.edgeValues, name);
  if (has('alpha') && alphaLaw !== 'file')
    return {
      experiment: { ...experiment, parameters: { ...experiment.parameters, alphaLaw: 'file' } },
      remark: 'The file has a probability for every edge; these are used. “Chance comes from” offers other laws.',
    };
  const needed = typeof alphaLaw === 'string' ? COLUMN_OF_LAW[alphaLaw] : undefined;
  if (needed !== undefined && !has(needed)) {
    const { alphaLaw: _law, ...parameters } = experiment.parameters;
    return {
      experiment: { ...experiment, parameters },
      remark: `This network has no ${needed === 'alpha' ? 'probabilities' : 'weights'} of its edges; one chance for all edges is used instead.`,
    };
  }
  return { experiment };
}
