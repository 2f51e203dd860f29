/** What of an experiment's inputs its method looks at: the rest is not loaded, and decides nothing. */
import { needsNetwork, usesCascades, usesModel, usesNetwork, type Method } from '../core/method';
import type { Experiment, Source } from './experiment';
import type { Registry } from './registry';
import { findMethod } from './registry';

/**
 * Whether the method looks at a network from this source. One that was made from cascades knows of the cascades that are to be
 * predicted: who can do without does.
 */
export const countsAsNetwork = (method: Pick<Method, 'needs' | 'takes'>, source: Source | undefined): boolean =>
  needsNetwork(method) || (usesNetwork(method) && source !== undefined && source.kind !== 'derived');

/** All of them where the method is not known. */
export function usedInputs(
  { inputs, method: id, parameters }: Pick<Experiment, 'inputs' | 'method' | 'parameters'>,
  registry: Registry,
): Experiment['inputs'] {
  const method = findMethod(registry, id);
  if (!method) return inputs;
  const { network, cascades, model } = inputs;
  return {
    ...(network && countsAsNetwork(method, network) ? { network } : {}),
    ...(cascades && usesCascades(method, parameters) ? { cascades } : {}),
    ...(model && usesModel(method) ? { model } : {}),
  };
}
