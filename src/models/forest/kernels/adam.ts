/** Adam (specification, section 5) with one pass over every weight. */
import {
  tidy,
  tensor1d,
  variable,
  zeros,
  type Tensor,
  type Tensor1D,
  type TensorInfo,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { invariant } from '../../../core/errors';
import type { AdamSettings } from './arithmetic';
import { defineKernel } from './host';
import { runProgram } from './webgpu-program';

interface Rates {
  [name: string]: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  rate: number;
  /** 1 − β₁ᵗ, 1 − β₂ᵗ. */
  correction1: number;
  correction2: number;
}

function settingsOf({ beta1, beta2, epsilon, rate, correction1, correction2 }: Rates): AdamSettings {
  return { beta1, beta2, epsilon, pace: rate / correction1, scale: 1 / Math.sqrt(correction2) };
}

/** Weights and moments after a step. Moments: first half m, second half v, flat. */
const kernel = defineKernel<'weight' | 'gradient' | 'moments', Rates>({
  name: 'ForestAdam',
  host(host, inputs, rates) {
    const weight = host.output(inputs.weight.shape);
    const moments = host.output(inputs.moments.shape);
    host.arithmetic.adam(
      host.floats(inputs.weight),
      host.floats(inputs.gradient),
      host.floats(inputs.moments),
      host.floats(weight),
      host.floats(moments),
      settingsOf(rates),
    );
    return [weight, moments];
  },
  webgpu(backend, { weight, gradient, moments }, rates) {
    const next = momentsOnWebgpu(backend, gradient, moments, rates);
    return [weightsOnWebgpu(backend, weight, next, rates), next];
  },
});

const THREADS = 128;

function momentsOnWebgpu(backend: WebGPUBackend, gradient: TensorInfo, moments: TensorInfo, rates: Rates): TensorInfo {
  const length = moments.shape[0] / 2;
  return runProgram(
    backend,
    {
      key: `adam_moments_${gradient.shape.length}`,
      inputs: ['gradient', 'moments'],
      groups: Math.ceil(length / THREADS),
      threads: THREADS,
      uniforms: 'beta1 : f32, beta2 : f32, ',
      code: `fn main(index : i32) {
        let half = uniforms.outShape / 2;
        if (index >= half) { return; }
        let g = gradient[index];
        result[index] = uniforms.beta1 * moments[index] + (1.0 - uniforms.beta1) * g;
        result[half + index] = uniforms.beta2 * moments[half + index] + (1.0 - uniforms.beta2) * g * g;
      }`,
    },
    [gradient, moments],
    { shape: moments.shape },
    [
      { type: 'float32', data: [rates.beta1] },
      { type: 'float32', data: [rates.beta2] },
    ],
  );
}

function weightsOnWebgpu(backend: WebGPUBackend, weight: TensorInfo, moments: TensorInfo, rates: Rates): TensorInfo {
  const length = moments.shape[0] / 2;
  const { pace, scale, epsilon } = settingsOf(rates);
  return runProgram(
    backend,
    {
      key: `adam_weights_${weight.shape.length}`,
      inputs: ['weight', 'moments'],
      groups: Math.ceil(length / THREADS),
      threads: THREADS,
      uniforms: 'pace : f32, scale : f32, epsilon : f32, ',
      code: `fn main(index : i32) {
        let half = uniforms.momentsShape / 2;
        if (index >= half) { return; }
        let root = sqrt(moments[half + index]) * uniforms.scale + uniforms.epsilon;
        result[index] = weight[index] - uniforms.pace * moments[index] / root;
      }`,
    },
    [weight, moments],
    { shape: weight.shape },
    [
      { type: 'float32', data: [pace] },
      { type: 'float32', data: [scale] },
      { type: 'float32', data: [epsilon] },
    ],
  );
}

/** Everything but the weights that the next step depends on. */
export interface AdamState {
  step: number;
  /** By weight: first moments, then second, length twice that of the weight. */
  moments: Record<string, Float32Array>;
}

/** w ← w − η m̂ / (√v̂ + ε), with m̂ and v̂ the moments of the gradient without their bias towards 0. */
export class Adam {
  /** Steps made. */
  step = 0;
  private readonly moments: Record<string, Variable> = {};

  /** @param weights by name; their values are replaced at every step, never written into */
  constructor(
    private readonly weights: Readonly<Record<string, Variable>>,
    private readonly beta1 = 0.9,
    private readonly beta2 = 0.98,
    private readonly epsilon = 1e-9,
  ) {
    for (const [name, { size }] of Object.entries(weights)) this.moments[name] = make(zeros([2 * size]));
  }

  /**
   * One step against the gradients. Weights without one stay, and so do their moments.
   * @param rate η
   */
  apply(gradients: Readonly<Record<string, Tensor>>, rate: number): void {
    this.step++;
    const attributes = {
      beta1: this.beta1,
      beta2: this.beta2,
      epsilon: this.epsilon,
      rate,
      correction1: 1 - this.beta1 ** this.step,
      correction2: 1 - this.beta2 ** this.step,
    };
    for (const [name, gradient] of Object.entries(gradients)) {
      const weight = this.weights[name];
      invariant(weight !== undefined, `There is no weight ${name} to train.`);
      tidy(() => {
        const [next, moments] = kernel({ weight, gradient, moments: this.moments[name] }, attributes);
        weight.assign(next);
        this.moments[name].assign(moments);
      });
    }
  }

  /** Copies, read back from the device. */
  async state(): Promise<AdamState> {
    const { step } = this;
    const names = Object.keys(this.moments);
    const values = await Promise.all(names.map((name) => this.moments[name].data<'float32'>()));
    return { step, moments: Object.fromEntries(names.map((name, k) => [name, values[k].slice()])) };
  }

  /** Goes on from a state of the same weights. */
  restore({ step, moments }: AdamState): void {
    this.step = step;
    for (const [name, values] of Object.entries(moments)) {
      const own = this.moments[name];
      invariant(own !== undefined && own.size === values.length, `The moments of ${name} do not fit.`);
      tidy(() => own.assign(tensor1d(values.slice())));
    }
  }

  dispose(): void {
    for (const one of Object.values(this.moments)) one.dispose();
  }
}

/** A variable that owns its numbers: it does not by itself take over the tensor that it is made of. */
function make(initial: Tensor1D): Variable {
  const own = variable(initial, false);
  initial.dispose();
  return own;
}
