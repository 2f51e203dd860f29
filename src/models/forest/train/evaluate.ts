/**
 * Scores of a model on a part (specification, section 8): for every prediction of every cascade the place of who really came next, with
 * and without STOP among the candidates, and the nats that the model needed. Ranks are made on the device; only they come back.
 */
import { slice, tensor1d, tensor2d, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Progress, WaitingSteps } from '../../../core/method';
import { STOP, type Sequences } from '../data/vocabulary';
import type { Device } from '../device/device';
import { maskedLogits } from '../kernels/masked-logits';
import { maskedLoss } from '../kernels/masked-loss';
import { ranksOf } from '../kernels/ranks';
import { allPredictions, batchOf, planBatches, predictionCount, type Batch } from '../model/batches';
import type { ReadyModel } from '../model/ready-model';
import { nextScores } from '../scores/metrics';
import { readFrom } from './loss-queue';
import type { NextScores } from './trained';

/** Predictions that are computed at once. */
const PREDICTIONS = 2048;

/** Every prediction of a part: sequence after sequence, user after user. Length n each. */
export interface NextRanks {
  /** Place among users alone, from 1; 0 where the cascade was over. */
  users: Int32Array;
  /** Place among users and STOP. */
  withStop: Int32Array;
  /** −ln p of what came, STOP among the candidates. */
  nats: Float32Array;
}

/** Rows from … to−1 of a batch's predictions: their targets, and whom they must not name. */
export function rowsOf(
  { targets, masked }: Batch,
  from: number,
  to: number,
): { targets: Int32Array; masked: Int32Array } {
  // Pairs stand in the order of their rows.
  const firstPair = (row: number): number => {
    let [low, high] = [0, masked.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (masked[2 * middle] < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const pairs = masked.slice(2 * firstPair(from), 2 * firstPair(to));
  for (let k = 0; k < pairs.length; k += 2) pairs[k] -= from;
  return { targets: targets.slice(from, to), masked: pairs };
}

/** Ranks and nats of rows of features; call inside tidy. */
function judge({ weights }: ReadyModel, features: Tensor2D, targets: Int32Array, masked: Int32Array) {
  const [W, b] = [weights.W_p as Tensor2D, weights.b_p as Tensor1D];
  const expected = tensor1d(targets, 'int32');
  const pairs = tensor2d(masked, [masked.length / 2, 2], 'int32');
  return {
    ranks: ranksOf(maskedLogits(features, W, b, pairs), expected),
    nats: maskedLoss(features, W, b, expected, pairs),
  };
}

/**
 * Ranks of all predictions of a part. Yields progress after every batch.
 * @param stage words for it
 */
export function* rankNext(
  model: ReadyModel,
  sequences: Sequences,
  device: Device,
  stage: string,
): WaitingSteps<NextRanks> {
  const n = allPredictions(sequences);
  const result: NextRanks = { users: new Int32Array(n), withStop: new Int32Array(n), nats: new Float32Array(n) };
  const first = new Int32Array(sequences.count + 1);
  for (let c = 0; c < sequences.count; c++) first[c + 1] = first[c] + predictionCount(sequences, c);
  const most = Math.max(1, Math.min(PREDICTIONS, Math.floor(device.maxBytes / (4 * model.shape.V))));
  let done = 0;
  for (const members of planBatches(sequences, most)) {
    const batch = batchOf(sequences, members);
    const features = tidy(() => model.architecture.features(model.weights, batch, model.context));
    try {
      const places = placesOf(batch, members, sequences, first);
      for (let from = 0; from < batch.targets.length; from += most) {
        const to = Math.min(batch.targets.length, from + most);
        const { targets, masked } = rowsOf(batch, from, to);
        const { ranks, nats } = tidy(() =>
          judge(model, slice(features, [from, 0], [to - from, features.shape[1]]), targets, masked),
        );
        try {
          const both = yield* readFrom(device, Promise.all([ranks.data<'int32'>(), nats.data<'float32'>()]));
          for (let r = from; r < to; r++) {
            const at = places[r];
            result.users[at] = targets[r - from] === STOP ? 0 : both[0][2 * (r - from)];
            result.withStop[at] = both[0][2 * (r - from) + 1];
            result.nats[at] = both[1][r - from];
          }
        } finally {
          ranks.dispose();
          nats.dispose();
        }
        done += to - from;
        yield { done, total: n, stage } satisfies Progress;
      }
    } finally {
      features.dispose();
    }
  }
  return result;
}

/** Place of every prediction of a batch among all of the part. */
function placesOf(batch: Batch, members: Int32Array, sequences: Sequences, first: Int32Array): Int32Array {
  const places = new Int32Array(batch.targets.length);
  let r = 0;
  for (const c of members) for (let t = 0; t < predictionCount(sequences, c); t++) places[r++] = first[c] + t;
  return places;
}

/** Scores of a model on a part, under both protocols. */
export interface NextEvaluation {
  users: NextScores;
  withStop: NextScores;
  /** Mean −ln p of what came, STOP included. */
  nats: number;
}

export function scoresOf({ users, withStop, nats }: NextRanks): NextEvaluation {
  return {
    users: nextScores(users.filter((rank) => rank > 0)),
    withStop: nextScores(withStop),
    nats: nats.reduce((sum, x) => sum + x, 0) / nats.length,
  };
}

/** {@link rankNext}, and its scores. */
export function* evaluateNext(
  model: ReadyModel,
  sequences: Sequences,
  device: Device,
  stage: string,
): WaitingSteps<NextEvaluation> {
  return scoresOf(yield* rankNext(model, sequences, device, stage));
}
