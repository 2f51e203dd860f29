/** For tests: the policy of fixtures/reinforce.json, whose states are fixed. */
import { gather, tensor1d, tensor2d, tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Architecture } from '../model/architecture';
import type { ModelShape } from '../model/shape';
import { toVariables, type TrainableWeights } from '../model/weights';

export interface ToyFixture {
  V: number;
  W_p: readonly (readonly number[])[];
  b_p: readonly number[];
  states: number[][];
  observed: readonly number[];
}

export interface ToyPolicy {
  architecture: Architecture;
  shape: ModelShape;
  observed: Int32Array;
  /** To be disposed by the caller. */
  weights(): TrainableWeights;
}

export function toyPolicy({ V, W_p, b_p, states, observed }: ToyFixture): ToyPolicy {
  const hidden = states[0].length;
  const shape = { V, userWidth: 1, hidden, positionWidth: 1, positions: 8, featureWidth: 0, window: 1 };
  const specs = [
    { name: 'W_p', shape: [V, hidden], initial: 'zero' },
    { name: 'b_p', shape: [V], initial: 'zero' },
  ] as const;
  const architecture: Architecture = {
    name: 'toy',
    title: 'Toy',
    network: 'none',
    nodeFeatures: false,
    tensors: () => [...specs],
    features: (_, { valid, length }) =>
      tidy(() => {
        const steps = valid.map((place) => (place % length) - observed.length + 1);
        return gather(tensor2d(states), tensor1d(steps, 'int32')) as Tensor2D;
      }),
  };
  return {
    architecture,
    shape,
    observed: Int32Array.from(observed),
    weights: () => toVariables(specs, { W_p: Float32Array.from(W_p.flat()), b_p: Float32Array.from(b_p) }),
  };
}
