/**
 * The weights of a model: what tensors there are, their first values, and how they come from and go to a trained model. Names and shapes are
 * those of the specification (section 2) everywhere: on the device, in files, in checkpoints.
 */
import { tensor, variable, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { Streams } from '../../../core/method';
import { InvariantError } from '../../../core/errors';

export interface TensorSpec {
  name: string;
  shape: readonly number[];
  /** First values: uniform in (−range, range), normal with this deviation, or all zero. */
  initial: { uniform: number } | { normal: number } | 'zero';
}

/** Tensors of a model on the device, by the names of its specs. What asks reads them; what trains knows that they are variables. */
export type Weights = Readonly<Record<string, Tensor>>;
export type TrainableWeights = Record<string, Variable>;
/** The same outside the device. */
export type WeightArrays = Readonly<Record<string, Float32Array>>;

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, n) => product * n, 1);

/** Number of trained numbers. */
export const parameterCount = (specs: readonly TensorSpec[]): number =>
  specs.reduce((sum, { shape }) => sum + sizeOf(shape), 0);

/** First values of every tensor, each from a stream of its own name: `streams('weights', name)`. */
export function initialWeights(specs: readonly TensorSpec[], streams: Streams): Record<string, Float32Array> {
  const arrays: Record<string, Float32Array> = {};
  for (const { name, shape, initial } of specs) {
    const values = new Float32Array(sizeOf(shape));
    if (initial !== 'zero') {
      const rng = streams('weights', name);
      if ('uniform' in initial)
        for (let k = 0; k < values.length; k++) values[k] = initial.uniform * (2 * rng.uniform() - 1);
      else for (let k = 0; k < values.length; k++) values[k] = initial.normal * rng.normal();
    }
    arrays[name] = values;
  }
  return arrays;
}

/** The array of a spec, or InvariantError where it is missing or has another length. */
function arrayOf({ name, shape }: TensorSpec, arrays: WeightArrays): Float32Array {
  const values = arrays[name];
  if (values?.length !== sizeOf(shape))
    throw new InvariantError(`tensor ${name} must have ${shape.join(' × ')} numbers, got ${values?.length ?? 'none'}`);
  return values;
}

/** Variables that training changes; to be disposed by the caller. The arrays are copied. */
export function toVariables(specs: readonly TensorSpec[], arrays: WeightArrays): TrainableWeights {
  const weights: TrainableWeights = {};
  for (const spec of specs) arrayOf(spec, arrays);
  for (const spec of specs) {
    // The device may go on using the array that it is given, and a variable does not own its first value.
    const first = tensor(arrayOf(spec, arrays).slice(), [...spec.shape], 'float32');
    weights[spec.name] = variable(first, true, undefined, 'float32');
    first.dispose();
  }
  return weights;
}

/** Tensors that are only read; to be disposed by the caller. The arrays are copied. */
export function toTensors(specs: readonly TensorSpec[], arrays: WeightArrays): Record<string, Tensor> {
  const weights: Record<string, Tensor> = {};
  for (const spec of specs) arrayOf(spec, arrays);
  for (const spec of specs) weights[spec.name] = tensor(arrayOf(spec, arrays).slice(), [...spec.shape], 'float32');
  return weights;
}

/** Gives variables other values. */
export function assignWeights(specs: readonly TensorSpec[], weights: TrainableWeights, arrays: WeightArrays): void {
  for (const spec of specs) {
    const values = tensor(arrayOf(spec, arrays).slice(), [...spec.shape], 'float32');
    weights[spec.name].assign(values);
    values.dispose();
  }
}

/** Copies the weights from the device; the arrays are the caller's. */
export async function readWeights(weights: Weights): Promise<Record<string, Float32Array>> {
  const names = Object.keys(weights);
  const values = await Promise.all(names.map((name) => weights[name].data<'float32'>()));
  // Some backends hand out the memory that they go on working in.
  return Object.fromEntries(names.map((name, k) => [name, values[k].slice()]));
}

export function disposeWeights(weights: Weights): void {
  for (const weight of Object.values(weights)) weight.dispose();
}

/** Whether every number is finite. O(numbers). */
export function allFinite(arrays: WeightArrays): boolean {
  for (const values of Object.values(arrays))
    for (let k = 0; k < values.length; k++) if (!Number.isFinite(values[k])) return false;
  return true;
}

/** Gradients by the names of the weights, from those by the names of their variables. */
export function gradientsByName(weights: TrainableWeights, grads: Record<string, Tensor>): Record<string, Tensor> {
  const named: Record<string, Tensor> = {};
  for (const [name, weight] of Object.entries(weights)) if (grads[weight.name]) named[name] = grads[weight.name];
  return named;
}
