/** What of an experiment's inputs its method looks at: the rest is not loaded, and decides nothing. */
import { usesCascades, usesNetwork } from '../core/method';
import type { Experiment } from './experiment';
import type { Registry } from './registry';
import { findMethod } from './registry';

/** All of them where the method is not known. */
export function usedInputs(
  { inputs, method: id, parameters }: Pick<Experiment, 'inputs' | 'method' | 'parameters'>,
  registry: Registry,
): Experiment['inputs'] {
  const method = findMethod(registry, id);
  if (!method) return inputs;
  const { network, cascades } = inputs;
  return {
    ...(network && usesNetwork(method) ? { network } : {}),
    ...(cascades && usesCascades(method, parameters) ? { cascades } : {}),
  };
}
