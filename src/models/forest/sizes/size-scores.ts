/** How well a model forecasts sizes (specification, section 6): endings of every cascade are simulated from its first users. */
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { WaitingSteps } from '../../../core/method';
import type { Sequences } from '../data/vocabulary';
import type { Architecture, BatchContext } from '../model/architecture';
import type { Weights } from '../model/weights';
import { simulatedErrors } from '../scores/msle';
import { simulateSizes, type SimulatedModel, type SimulationOptions } from './simulate';
import type { Simulations } from './simulated-rows';
import { stepperOf } from './stepper-of';

/** A model that is asked: weights, and what its batches are computed with. */
export interface AskedModel {
  architecture: Architecture;
  weights: Weights;
  context: BatchContext;
}

export interface SizeScores {
  /** Cascades: those that ended, with at least as many users as are seen. */
  n: number;
  /** Mean squared error of ln size of single simulations, as the authors measure it. */
  single: number;
  /** The same of the geometric mean of a cascade's simulations. */
  geometric: number;
}

/** Cascades with a size to be forecast after so many users. */
export interface SizeTask {
  prefixes: Int32Array[];
  /** True sizes. */
  sizes: Int32Array;
}

/** Those that ended, and were no shorter: the end right after the users seen is to be forecast too. */
export function sizeTask({ count, offsets, ids, ended }: Sequences, observed: number): SizeTask {
  const prefixes: Int32Array[] = [];
  const sizes: number[] = [];
  for (let c = 0; c < count; c++) {
    const size = offsets[c + 1] - offsets[c];
    if (ended[c] === 0 || size < observed) continue;
    prefixes.push(ids.subarray(offsets[c], offsets[c] + observed));
    sizes.push(size);
  }
  return { prefixes, sizes: Int32Array.from(sizes) };
}

/** Simulates with a model that is asked, and frees what was needed for it. */
export function* simulateWith(
  { architecture, weights, context }: AskedModel,
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

/** Errors of the sizes of all cascades that have one; NaN where there are none. */
export function* sizeScores(
  model: AskedModel,
  device: SimulatedModel['device'],
  sequences: Sequences,
  observed: number,
  simulations: number,
  options: SimulationOptions,
): WaitingSteps<SizeScores> {
  const { prefixes, sizes: truths } = sizeTask(sequences, observed);
  const { sizes } = yield* simulateWith(model, device, prefixes, simulations, options);
  return { n: prefixes.length, ...simulatedErrors(truths, sizes, simulations) };
}
