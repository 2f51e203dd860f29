/**
 * One step of REINFORCE (specification, section 7) in two passes: endings are drawn without gradient, then read again for the gradient of their
 * log-probabilities. Both passes see the same policy: no dropout, and the same drawn neighbours.
 */
import { dispose, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Wait } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import type { Device } from '../device/device';
import type { Architecture, BatchContext } from '../model/architecture';
import type { DrawSettings, NetworkKnowledge } from '../model/network-knowledge';
import type { ModelShape } from '../model/shape';
import type { TrainableWeights } from '../model/weights';
import { clipGradients } from './clip-gradients';
import { endingGradient } from './ending-gradient';
import { drawForAll } from './narrow-context';
import { pushes, rewardsOf, type Baseline } from './reward';
import { withoutProgress } from './without-progress';
import { simulateSizes } from './simulate';
import { stepperOf } from './stepper-of';

/** What is rewarded. */
export interface RewardedModel {
  device: Pick<Device, 'name' | 'maxBytes' | 'failed'>;
  architecture: Architecture;
  shape: ModelShape;
  weights: TrainableWeights;
  network?: NetworkKnowledge;
}

export interface RewardSettings extends DrawSettings {
  /** M: endings of each cascade. */
  draws: number;
  baseline: Baseline;
  /** λ. */
  rewardWeight: number;
  /** Longest gradient; 0: any. */
  clip: number;
  /** Users after which a simulated cascade ends without STOP. */
  longest: number;
}

/** The first users of some cascades, with the true sizes. */
export interface ObservedBeginnings {
  prefixes: readonly Int32Array[];
  sizes: ArrayLike<number>;
}

export interface RewardReport {
  /** Mean reward of the endings: minus the mean squared error of the logarithm of single simulations. */
  reward: number;
  /** Mean −log p of the simulated ids, nats: an unbiased estimate of the mean entropy of their distributions. */
  entropy: number;
  /** Share of the endings that came to an end. */
  ended: number;
}

/** Gradients of the loss −λ Σ_cascades (1/M) Σ_m (R_m − b_m) log P(ending m), clipped; by the names of the weights, to be disposed. */
export function* rewardGradients(
  model: RewardedModel,
  cascades: ObservedBeginnings,
  settings: RewardSettings,
  streamOf: (name: string) => Rng,
): Generator<Wait, RewardReport & { gradients: Record<string, Tensor> }, void> {
  const { architecture, weights, shape, network, device } = model;
  const { prefixes, sizes: truths } = cascades;
  const { draws } = settings;
  const drawn = network && drawForAll(architecture, network, settings, streamOf('neighbours'));
  const context: BatchContext = { shape, ...(network ? { network } : {}), ...(drawn ? { drawn } : {}) };
  const stepper = stepperOf(architecture, weights, context);
  let simulated;
  try {
    const decoder = { W_p: weights.W_p as Tensor as Tensor2D, b_p: weights.b_p as Tensor as Tensor1D };
    const options = { longest: settings.longest, seed: streamOf('endings').int32(), sequences: true };
    simulated = yield* withoutProgress(simulateSizes({ device, stepper, ...decoder }, prefixes, draws, options));
  } finally {
    stepper.dispose();
  }
  const { sizes, sequences = [], ended } = simulated;
  const rewards = rewardsOf(truths, sizes, draws);
  const observed = Int32Array.from(sequences, (_, ending) => prefixes[Math.floor(ending / draws)].length);
  const endings = { sequences, observed };
  const factors = pushes(rewards, draws, settings.baseline);
  const { gradients, nats, predictions } = yield* endingGradient(architecture, weights, context, endings, factors);
  return {
    gradients: clipGradients(gradients, settings.clip, settings.rewardWeight),
    reward: mean(rewards),
    entropy: nats / predictions,
    ended: mean(ended),
  };
}

/** What takes a step along gradients. */
export interface Optimiser {
  apply(gradients: Readonly<Record<string, Tensor>>, rate: number): void;
}

/**
 * One step of Adam on the reward of a batch of cascades.
 * @param streamOf streams of this batch: `neighbours`, `endings`
 * Throws DataError where the model gives no numbers, and what the device failed with; no step is taken then.
 */
export function* rewardStep(
  model: RewardedModel,
  cascades: ObservedBeginnings,
  settings: RewardSettings,
  streamOf: (name: string) => Rng,
  optimiser: Optimiser,
  rate: number,
): Generator<Wait, RewardReport, void> {
  const { gradients, ...report } = yield* rewardGradients(model, cascades, settings, streamOf);
  const failure = model.device.failed();
  if (!failure && Object.keys(gradients).length > 0) optimiser.apply(gradients, rate);
  dispose(gradients);
  if (failure) throw failure;
  return report;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k];
  return sum / values.length;
}
