/** The model of a run, compiled once for all its blocks. */
import type { Input, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { propagationModel, type PropagationModel, type PropagationSettings } from './propagation';

/** Blocks of one run share streams, settings and network; what was compiled lives as long as these streams. */
const prepared = new WeakMap<Streams, { settings: PropagationSettings; network: Network; model: PropagationModel }>();

export function sharedModel({ network }: Input, settings: PropagationSettings, streams: Streams): PropagationModel {
  const known = prepared.get(streams);
  if (known && known.settings === settings && known.network === network) return known.model;
  const model = propagationModel(network, settings, streams);
  prepared.set(streams, { settings, network, model });
  return model;
}
