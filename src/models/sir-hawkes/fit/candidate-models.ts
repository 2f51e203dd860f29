/** From settings to models and options of a fit. */
import type { FitOptions } from './fit-options';
import type { Model, ModelKernel } from '../history';
import type { candidateParameters, fittingParameters, modelParameters } from '../parameters';
import type { ResolvedValues } from '../../../core/parameters';

export type CandidateSettings = ResolvedValues<typeof candidateParameters>;
export type FittingSettings = ResolvedValues<typeof fittingParameters>;
export type ModelSettings = ResolvedValues<typeof modelParameters>;

const KERNELS: readonly ModelKernel[] = ['EXP', 'PL', 'QEXP', 'LIN', 'QUAD', 'GAUSS', 'SI'];

/** The models that are ticked, kernel by kernel: EXP, EXPN, mEXP, mEXPN, … SI has a population always. */
export function candidateModels(p: CandidateSettings): Model[] {
  const ticked: Readonly<Record<ModelKernel, boolean>> = {
    EXP: p.fitEXP,
    PL: p.fitPL,
    QEXP: p.fitQEXP,
    LIN: p.fitLIN,
    QUAD: p.fitQUAD,
    GAUSS: p.fitGAUSS,
    SI: p.fitSI,
  };
  const populations = p.populations === 'both' ? [false, true] : [p.populations === 'finite'];
  const weights = p.weights === 'both' ? [false, true] : [p.weights === 'fit'];
  return KERNELS.filter((kernel) => ticked[kernel]).flatMap((kernel) =>
    weights.flatMap((marked) =>
      (kernel === 'SI' ? [true] : populations).map((finite): Model => ({ kernel, finite, marked })),
    ),
  );
}

/** The one model of a forecast. */
export const chosenModel = ({ kernel, population, weight }: ModelSettings): Model => ({
  kernel,
  finite: population === 'finite',
  marked: weight === 'fit',
});

export function fitOptionsOf(p: FittingSettings): FitOptions {
  return {
    starts: p.starts,
    sums: p.arithmetic,
    subcritical: p.subcritical,
    ...(p.cutoff === 'fixed' && { fixedCutoff: p.cutoffValue }),
    ...(p.rateOfQ === 'one' && { fixedLambda: 1 }),
  };
}
