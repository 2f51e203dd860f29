/** What a training has come to so far, from its tables. Pure. */
import type { Outputs, SeriesOutput, TableOutput } from '../../../core/outputs';
import { outputOf } from '../../run/shown';
import { numbers } from '../tables';

export interface TrainingFacts {
  /** Loss of every step, in nats per prediction, by the epoch in fractions. */
  steps: SeriesOutput;
  /** Mean loss over the validation cascades after every epoch; epoch 0 is untrained. */
  validation: SeriesOutput;
  /** MAP@100 on them, users only, per cent. */
  score: SeriesOutput;
  /** How far it is, in epochs. */
  now: number;
  /** The epoch whose weights are kept, and its loss; undefined before the first. */
  best: { epoch: number; nats: number; score: number } | undefined;
  /** Epochs with reward were trained. */
  rewarded: boolean;
  epochs: TableOutput;
  stepTable: TableOutput;
}

const series = (x: Float64Array, y: Float64Array): SeriesOutput => ({ kind: 'series', x, y });

/** Undefined before the first step. Cost: O(rows). */
export function trainingFacts(outputs: Outputs | undefined): TrainingFacts | undefined {
  const stepTable = outputOf(outputs, 'steps', 'table');
  const epochs = outputOf(outputs, 'epochs', 'table');
  if (!stepTable || !epochs) return undefined;
  const at = numbers(stepTable, 'epoch');
  const epoch = numbers(epochs, 'epoch');
  const validation = numbers(epochs, 'validation');
  const map = numbers(epochs, 'map100').map((share) => 100 * share);
  let best = -1;
  map.forEach((value, row) => {
    if (!Number.isNaN(value) && (best < 0 || value > map[best])) best = row;
  });
  return {
    steps: series(at, numbers(stepTable, 'loss')),
    validation: series(epoch, validation),
    score: series(epoch, map),
    now: Math.max(0, ...[at.at(-1) ?? 0, epoch.at(-1) ?? 0].filter((x) => !Number.isNaN(x))),
    best: best < 0 ? undefined : { epoch: epoch[best], nats: validation[best], score: map[best] },
    rewarded: numbers(epochs, 'reward').some((x) => !Number.isNaN(x)),
    epochs,
    stepTable,
  };
}
