/** Which two models of a set are compared. */
import type { FitSetSettings } from './set-settings';

export interface Comparison {
  /** Names of the two models. */
  readonly first: string;
  readonly second: string;
  /** Parts that percentiles are cut into. */
  readonly bins: number;
  /** The distances have to differ by more than this. */
  readonly margin: number;
}

/** Of the models with marks where only those are fitted. */
export function comparedModels({ first, second, weights, bins, margin }: FitSetSettings): Comparison {
  const prefix = weights === 'fit' ? 'm' : '';
  return { first: prefix + first, second: prefix + second, bins, margin };
}
