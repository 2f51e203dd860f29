/**
 * Adam (Kingma and Ba 2015, "Adam: a method for stochastic optimization", algorithm 1): steps of about the size of the rate along
 * every parameter, from running means of the gradient and of its square. Without bounds.
 */
import { invariant } from '../errors';
import { makeBox } from './box';
import { FirstOrder, startFirstOrder, type FirstOrderState } from './first-order';
import { copyState, type Optimiser, type OptimiserState } from './optimiser';
import { stopRule, type StopRule } from './progress';

export interface AdamOptions extends Partial<StopRule> {
  /** Size of a step; default 0.1. (The paper's 0.001 is meant for noisy gradients.) */
  readonly rate?: number;
}

/** β₁, β₂ and ε of the paper. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const FLOOR = 1e-8;

interface AdamState extends FirstOrderState {
  readonly kind: 'adam';
  readonly rate: number;
  /** Running means of gradient and squared gradient; length n each. */
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

/** A search from `start` with a fixed rate. Memory: some 64 n bytes. */
export function adam(start: Float64Array, options: AdamOptions = {}): Optimiser {
  const { rate = 0.1 } = options;
  const n = start.length;
  invariant(n > 0 && start.every(Number.isFinite), 'the start must be a finite point');
  invariant(rate > 0 && rate < Infinity, `the rate must be positive, got ${rate}`);
  const state: AdamState = {
    kind: 'adam',
    ...startFirstOrder(start, makeBox(n, -Infinity, Infinity), stopRule(options)),
    rate,
    mean: new Float64Array(n),
    square: new Float64Array(n),
  };
  return new FirstOrder(state, move);
}

/** Goes on from a state of {@link adam}, which stays untouched. */
export const resumeAdam = (state: OptimiserState): Optimiser => new FirstOrder(copyState(state as AdamState), move);

function move({ x, point, mean, square, rate, progress }: AdamState, gradient: Float64Array): void {
  const steps = progress.iterations + 1;
  const meanWeight = 1 - MEAN_DECAY ** steps;
  const squareWeight = 1 - SQUARE_DECAY ** steps;
  for (let i = 0; i < x.length; i++) {
    const g = gradient[i];
    mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * g;
    square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * g * g;
    point[i] = x[i] - (rate * (mean[i] / meanWeight)) / (Math.sqrt(square[i] / squareWeight) + FLOOR);
  }
}
