/** One step of next-user training: the loss of a batch, its gradient, Adam. */
import { keep, sum, tensor1d, tensor2d, variableGrads } from '@tensorflow/tfjs-core';
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { Batch } from '../model/batches';
import { dropoutOf } from '../model/dropout';
import { maskedLoss } from '../kernels/masked-loss';
import { sampledLoss } from '../kernels/sampled-loss';
import { disposeWeights, gradientsByName } from '../model/weights';
import { learningRate } from './schedule';
import type { Trainee } from './trainee';

/**
 * Learns from one batch; the loss is the sum over its predictions. Every draw comes from a stream named by epoch and batch.
 * @returns −ln p of every target before the step, length N, the caller's to dispose
 */
export function microStep(trainee: Trainee, batch: Batch, epoch: number, number: number): Tensor1D {
  const { architecture, shape, settings, network, streams, weights, adam } = trainee;
  const drawn = network && architecture.draw?.(batch, network, settings, streams('neighbours', epoch, number));
  const context = { shape, ...(network ? { network } : {}), ...(drawn ? { drawn } : {}) };
  const dropout = dropoutOf(settings.dropout, (name) => streams('dropout', epoch, number, name));
  let losses: Tensor1D | undefined;
  const { value, grads } = variableGrads(() => {
    const features = architecture.features(weights, batch, context, dropout);
    losses = keep(lossOf(trainee, features, batch, epoch, number));
    return sum(losses) as Scalar;
  }, Object.values(weights));
  value.dispose();
  adam.apply(gradientsByName(weights, grads), learningRate(adam.step + 1, settings.width, trainee.warmUp));
  disposeWeights(grads);
  return losses as unknown as Tensor1D;
}

function lossOf(trainee: Trainee, features: Tensor2D, batch: Batch, epoch: number, number: number): Tensor1D {
  const { weights, negatives, streams } = trainee;
  const [W, b] = [weights.W_p as unknown as Tensor2D, weights.b_p as unknown as Tensor1D];
  if (negatives) {
    const drawn = negatives.draw(streams('negatives', epoch, number));
    return sampledLoss(features, W, b, batch.targets, batch.masked, drawn);
  }
  const pairs = tensor2d(batch.masked, [batch.masked.length / 2, 2], 'int32');
  return maskedLoss(features, W, b, tensor1d(batch.targets, 'int32'), pairs);
}
