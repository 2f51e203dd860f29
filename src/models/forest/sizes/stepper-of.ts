/** How a model is simulated. */
import type { Architecture, BatchContext } from '../model/architecture';
import type { Weights } from '../model/weights';
import { forestStepper } from './forest-stepper';
import type { Stepper } from './stepper';
import { wholeStepper } from './whole-stepper';

/** Has tensors of its own, to be disposed; the weights must not change as long as it is used. */
export function stepperOf(architecture: Architecture, weights: Weights, context: BatchContext): Stepper {
  return architecture.name === 'forest'
    ? forestStepper(weights, context)
    : wholeStepper(architecture, weights, context);
}
