/** Models without a state of their own: every sequence is encoded again at every step. */
import { tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Architecture, BatchContext } from '../model/architecture';
import type { Weights } from '../model/weights';
import type { WholeStepper } from './stepper';

export function wholeStepper(architecture: Architecture, weights: Weights, context: BatchContext): WholeStepper {
  return {
    kind: 'whole',
    features: (sequences) => tidy(() => features(sequences)),
    dispose() {},
  };

  function features(sequences: readonly Int32Array[]): Tensor2D {
    const rows = sequences.length;
    const length = Math.max(...sequences.map((sequence) => sequence.length));
    const ids = new Int32Array(rows * length);
    sequences.forEach((sequence, row) => ids.set(sequence, row * length));
    return architecture.features(
      weights,
      {
        rows,
        length,
        ids,
        members: Int32Array.from({ length: rows }, (_, row) => row),
        valid: Int32Array.from(sequences, (sequence, row) => row * length + sequence.length - 1),
        // Who comes next is what is asked.
        targets: new Int32Array(rows),
        masked: new Int32Array(0),
      },
      context,
    );
  }
}
