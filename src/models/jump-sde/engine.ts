/** Which exact engine runs a model. */
import { FirstPassage } from './first-passage';
import { NextMarks } from './next-marks';
import type { PropagationModel } from './propagation';
import { Rejection } from './rejection';
import type { Engine, PairedEngine } from './trajectory';

/** The fastest engine that is exact for the model: all have the same law. O(n + arcs) to make. */
export function engineOf(model: PropagationModel): Engine {
  if (model.threshold) return new NextMarks(model);
  if (model.kind !== 'SIS') return new FirstPassage(model, false);
  return model.delay.kind === 'exponential' ? new Rejection(model) : new NextMarks(model);
}

/** Whether delays can be paired: SI and SIR without a limit of attention. */
export const canPair = (model: PropagationModel): boolean => model.kind !== 'SIS' && !model.threshold;

/** For runs in antithetic pairs; the model must allow it ({@link canPair}). */
export function pairedEngineOf(model: PropagationModel): PairedEngine {
  return new FirstPassage(model, true);
}
