/** Scores of all ids after every user of a cascade, read from the device a few rows at a time. */
import { slice, tensor2d, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Wait } from '../../../core/method';
import type { Device } from '../device/device';
import { maskedLogits } from '../kernels/masked-logits';
import type { Batch } from '../model/batches';
import type { ReadyModel } from '../model/ready-model';
import { rowsOf } from '../train/evaluate';
import { readFrom } from '../train/loss-queue';

/** Numbers that are read at once. */
const NUMBERS_AT_ONCE = 4_000_000;

/** Logits of some predictions, whoever cannot come masked. */
export interface ScoredRows {
  /** The first prediction, and the one after the last. */
  from: number;
  to: number;
  /** (to − from) × V, row-major; −1e30 or below where masked. */
  logits: Float32Array;
}

/** @param take is given all rows in their order */
export function* walkScores(
  { architecture, weights, shape, context }: ReadyModel,
  batch: Batch,
  device: Device,
  take: (rows: ScoredRows) => void,
): Generator<Wait, void, void> {
  const rows = Math.max(1, Math.floor(Math.min(NUMBERS_AT_ONCE, device.maxBytes / 4) / shape.V));
  const features = tidy(() => architecture.features(weights, batch, context));
  try {
    for (let from = 0; from < batch.targets.length; from += rows) {
      const to = Math.min(batch.targets.length, from + rows);
      const { masked } = rowsOf(batch, from, to);
      const logits = tidy(() =>
        maskedLogits(
          slice(features, [from, 0], [to - from, features.shape[1]]),
          weights.W_p as Tensor2D,
          weights.b_p as Tensor1D,
          tensor2d(masked, [masked.length / 2, 2], 'int32'),
        ),
      );
      try {
        take({ from, to, logits: yield* readFrom(device, logits.data<'float32'>()) });
      } finally {
        logits.dispose();
      }
    }
  } finally {
    features.dispose();
  }
}
