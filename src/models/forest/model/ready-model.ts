/** A model on the device, ready to be asked. */
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Wait } from '../../../core/method';
import type { Architecture, BatchContext, Switches } from './architecture';
import type { NetworkKnowledge } from './network-knowledge';
import type { ModelShape } from './shape';
import { contextTable } from './structural-context';
import type { Weights } from './weights';

export interface ReadyModel {
  architecture: Architecture;
  shape: ModelShape;
  weights: Weights;
  /** What its batches are computed with. */
  context: BatchContext;
}

/**
 * Makes the model of some weights ready: the network context of all users is computed once, with whole neighbourhoods. Made anew when the
 * weights have changed; {@link disposeReady} frees what was made here, never the weights.
 */
export function* readyModel(
  architecture: Architecture,
  shape: ModelShape,
  weights: Weights,
  network?: NetworkKnowledge,
): Generator<Wait, ReadyModel, void> {
  let table: Tensor2D | undefined;
  if (network && architecture.nodeFeatures) table = yield* contextTable(weights, network);
  return {
    architecture,
    shape,
    weights,
    context: { shape, ...(network ? { network } : {}), ...(table ? { table } : {}) },
  };
}

/** Whether it looks at a network: there is something to be switched off. */
export const looksAtNetwork = ({ context }: Pick<ReadyModel, 'context'>): boolean => context.network !== undefined;

/** The same model, asked what it would say if it were allowed to look at less. */
export const withSwitches = (model: ReadyModel, switches: Switches): ReadyModel => ({
  ...model,
  context: { ...model.context, switches },
});

export function disposeReady({ context }: ReadyModel): void {
  context.table?.dispose();
}
