/** Errors of the sizes that a model forecasts (specification, section 6). */
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { Sequences } from '../data/vocabulary';
import type { ReadyModel } from '../model/ready-model';
import { simulatedErrors, TO_BASE_2 } from '../scores/msle';
import { simulateSizes } from '../sizes/simulate';
import { stepperOf } from '../sizes/stepper-of';
import { beginnings, sizedSequences } from './reward-plan';
import type { Trainee } from './trainee';

export interface SizeErrors {
  /** Cascades that ended and were long enough. */
  n: number;
  /** Mean squared error of ln size: of single simulations, and of their geometric mean. NaN where n is 0. */
  single: number;
  geometric: number;
}

/** @param draws simulations of every cascade @param key names the stream of the draws */
export function* sizeErrors(
  {
    device,
    settings,
    streams,
  }: Pick<Trainee, 'device' | 'streams'> & {
    settings: Pick<Trainee['settings'], 'observed' | 'simulated' | 'longest'>;
  },
  { architecture, weights, context }: ReadyModel,
  sequences: Sequences,
  draws: number,
  stage: string,
  key: readonly (string | number)[],
): WaitingSteps<SizeErrors> {
  const members = sizedSequences(sequences, settings.observed);
  if (members.length === 0) return { n: 0, single: Number.NaN, geometric: Number.NaN };
  const { prefixes, sizes: truths } = beginnings(sequences, members, settings.observed);
  const stepper = stepperOf(architecture, weights, context);
  try {
    const { sizes } = yield* simulateSizes(
      { device, stepper, W_p: weights.W_p as Tensor2D, b_p: weights.b_p as Tensor1D },
      prefixes,
      draws,
      {
        longest: settings.simulated > 0 ? settings.simulated : settings.longest,
        seed: streams('sizes', ...key).int32(),
        stage,
      },
    );
    return { n: members.length, ...simulatedErrors(truths, sizes, draws) };
  } finally {
    stepper.dispose();
  }
}

/** Error of the geometric mean on the validation part, from as many simulations as the reward draws. */
export function* validationError(trainee: Trainee, model: ReadyModel, epoch: number): WaitingSteps<number> {
  const { data, settings } = trainee;
  const stage = `Simulating validation cascades, epoch ${epoch}`;
  return (yield* sizeErrors(trainee, model, data.validation, settings.draws, stage, ['validation', epoch])).geometric;
}

/** @param name of the model */
export function sizeTable({ n, single, geometric }: SizeErrors, draws: number, name = 'FOREST'): Outputs[string] {
  const error = Float64Array.of(single, geometric);
  return {
    kind: 'table',
    columns: [
      {
        id: 'forecast',
        label: 'forecast',
        values: [`${name}, one simulation`, `${name}, geometric mean of ${draws} simulations`],
      },
      { id: 'error', label: 'MSLE, natural logarithm', values: error },
      { id: 'errorBase2', label: 'MSLE, base 2', values: error.map((e) => e * TO_BASE_2) },
      { id: 'n', label: 'cascades', values: Float64Array.of(n, n) },
    ],
  };
}
