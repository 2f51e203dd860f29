/**
 * Second pass of REINFORCE (specification, section 7): log P of endings that were drawn before, teacher-forced, and the gradient of a weighted
 * sum of them. It reaches the observed users too, through the state and the context with which an ending begins.
 */
import { add, dispose, keep, mul, sum, tensor1d, tensor2d, tidy, variableGrads } from '@tensorflow/tfjs-core';
import type { Scalar, Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { Wait } from '../../../core/method';
import { waitFor } from '../device/wait';
import { maskedLoss } from '../kernels/masked-loss';
import type { Architecture, BatchContext } from '../model/architecture';
import type { Batch } from '../model/batches';
import type { TrainableWeights } from '../model/weights';
import { endingsBatch, planEndings, type Endings } from './endings-batch';
import { narrowContext } from './narrow-context';

/** Places and pairs of a piece: a few million numbers of hidden states and masks. */
const MOST_PLACES = 4096;
const MOST_PAIRS = 1_000_000;

export interface EndingGradient {
  /** Of −Σ push · log P, by the names of the weights; to be disposed. */
  gradients: Record<string, Tensor>;
  /** Σ −log p of the drawn ids, and their number. */
  nats: number;
  predictions: number;
}

/** @param pushes factor of log P of every ending */
export function* endingGradient(
  architecture: Architecture,
  weights: TrainableWeights,
  context: BatchContext,
  endings: Endings,
  pushes: ArrayLike<number>,
): Generator<Wait, EndingGradient, void> {
  let gradients: Record<string, Tensor> = {};
  let nats: Tensor | undefined;
  let predictions = 0;
  let done = false;
  try {
    for (const members of planEndings(endings, MOST_PLACES, MOST_PAIRS)) {
      const { batch, endingOf } = endingsBatch(endings, members);
      predictions += endingOf.length;
      const piece = pieceGradient(
        architecture,
        weights,
        context,
        batch,
        Float32Array.from(endingOf, (e) => pushes[e]),
      );
      gradients = added(gradients, piece.gradients);
      nats = nats ? added({ nats }, { nats: piece.nats }).nats : piece.nats;
      yield { until: Promise.resolve() };
    }
    const total = nats ? (yield* waitFor(nats.data()))[0] : 0;
    done = true;
    return { gradients, nats: total, predictions };
  } finally {
    nats?.dispose();
    if (!done) dispose(gradients);
  }
}

function pieceGradient(
  architecture: Architecture,
  weights: TrainableWeights,
  context: BatchContext,
  batch: Batch,
  factors: Float32Array,
): { gradients: Record<string, Tensor>; nats: Tensor } {
  return tidy(() => {
    let nats: Tensor | undefined;
    const narrow = narrowContext(context, batch);
    const { value, grads } = variableGrads(() => {
      const losses = maskedLoss(
        architecture.features(weights, batch, narrow),
        weights.W_p as Tensor as Tensor2D,
        weights.b_p as Tensor as Tensor1D,
        tensor1d(batch.targets, 'int32'),
        tensor2d(batch.masked, [batch.masked.length / 2, 2], 'int32'),
      );
      // Otherwise it would end with the gradient's own tensors.
      nats = keep(sum(losses));
      return sum(mul(losses, tensor1d(factors))) as Scalar;
    }, Object.values(weights));
    value.dispose();
    const named = Object.entries(weights).map(([name, weight]) => [name, grads[weight.name]] as const);
    const gradients = Object.fromEntries(named.filter(([, gradient]) => gradient !== undefined && gradient !== null));
    return { gradients, nats: nats as Tensor };
  });
}

/** Sums by name; both operands are disposed. */
function added(a: Record<string, Tensor>, b: Record<string, Tensor>): Record<string, Tensor> {
  const sums: Record<string, Tensor> = { ...a };
  for (const [name, more] of Object.entries(b)) {
    const before = sums[name];
    sums[name] = before ? add(before, more) : more;
    if (before) dispose([before, more]);
  }
  return sums;
}
