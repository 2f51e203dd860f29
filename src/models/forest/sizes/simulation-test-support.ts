/** For tests: computations that wait, and draws by given uniform numbers. */
import { argMax, cast, cumsum, greater, softmax, tensor2d, type Tensor1D } from '@tensorflow/tfjs-core';
import type { WaitingSteps } from '../../../core/method';
import type { DrawRows } from './simulate';

/** Runs until so many progress steps were said, then ends it. */
export async function endAfter(steps: WaitingSteps<unknown>, count: number): Promise<void> {
  while (count > 0) {
    const step = steps.next();
    if (step.done) return;
    if ('until' in step.value) await step.value.until;
    else count--;
  }
  steps.return(undefined);
}

/**
 * The smallest id whose cumulative probability is greater than a uniform number, by ordinary operations.
 * @param uniformOf number of the draw with which an ending of so many users goes on
 */
export const inverseDraws =
  (uniformOf: (ending: number, length: number) => number): DrawRows =>
  (logits, endings, lengths) => {
    const uniforms = tensor2d(
      Float32Array.from(endings, (ending, r) => uniformOf(ending, lengths[r])),
      [endings.length, 1],
    );
    return argMax(cast(greater(cumsum(softmax(logits), 1), uniforms), 'int32'), 1) as Tensor1D;
  };
