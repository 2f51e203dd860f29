/** Simulating with a model that is asked. */
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { WaitingSteps } from '../../../core/method';
import type { ReadyModel } from '../model/ready-model';
import { simulateSizes, type SimulatedModel, type SimulationOptions } from './simulate';
import type { Simulations } from './simulated-rows';
import { stepperOf } from './stepper-of';

/** {@link simulateSizes} with a ready model; what is needed for it is freed. */
export function* simulateWith(
  { architecture, weights, context }: ReadyModel,
  device: SimulatedModel['device'],
  prefixes: readonly Int32Array[],
  draws: number,
  options: SimulationOptions,
): WaitingSteps<Simulations> {
  const stepper = stepperOf(architecture, weights, context);
  try {
    const decoder = { W_p: weights.W_p as Tensor2D, b_p: weights.b_p as Tensor1D };
    return yield* simulateSizes({ device, stepper, ...decoder }, prefixes, draws, options);
  } finally {
    stepper.dispose();
  }
}
