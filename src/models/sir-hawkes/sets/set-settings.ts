/** Settings of the methods that work on many cascades. */
import type { ResolvedValues } from '../../../core/parameters';
import type { CandidateSettings, FittingSettings } from '../fit/candidate-models';
import type { windowParameters } from '../parameters';

export type SetSettings = ResolvedValues<typeof windowParameters> &
  FittingSettings & { readonly least: number; readonly most: number };

type ComparedModel = 'EXP' | 'EXPN' | 'PL' | 'PLN' | 'QEXP' | 'QEXPN';

export type FitSetSettings = SetSettings &
  CandidateSettings & {
    readonly holdout: boolean;
    readonly holdoutShare: number;
    readonly together: boolean;
    readonly first: ComparedModel;
    readonly second: ComparedModel;
    readonly bins: number;
    readonly margin: number;
  };

export type PopularitySettings = SetSettings & {
  readonly marked: boolean;
  readonly trees: number;
  readonly depth: number;
  readonly shrinkage: number;
  readonly subsample: number;
  readonly iterations: number;
};

export type SizeLikelihoodSettings = SetSettings & {
  readonly runs: number;
  readonly smoothing: 'kernel' | 'add-one';
};
