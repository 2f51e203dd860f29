/** The kernel that a fitted model is simulated with. */
import type { Model, ModelParameters } from '../history';
import { kernelOf, type Kernel } from '../kernels';
import { kernelOfModel } from '../model-parameters';

/** Share of the infection rate at which SI, which has no recovery, lets people recover: one in a thousand million times. */
const HARDLY_EVER = 1e-9;

/** That of the model. SI, whose kernel is a constant, is the exponential one with a decay that nobody lives to see. */
export function simulationKernel(model: Model, parameters: ModelParameters): Kernel {
  if (model.kernel !== 'SI') return kernelOfModel(model, parameters);
  return kernelOf('EXP', { kappa: 1 / HARDLY_EVER, theta: parameters.kappa * HARDLY_EVER });
}
