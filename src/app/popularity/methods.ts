/** The methods of the Popularity page. */
import type { MethodId } from '../../core/method';

export const FIT: MethodId = 'sir-hawkes/fit';
export const FORECAST: MethodId = 'sir-hawkes/forecast';
export const COVERAGE: MethodId = 'sir-hawkes/coverage';
export const FIT_SET: MethodId = 'sir-hawkes/fit-set';
export const PREDICT: MethodId = 'sir-hawkes/popularity';
export const SIZE_LIKELIHOOD: MethodId = 'sir-hawkes/size-likelihood';
export const KERNEL: MethodId = 'sir-hawkes/kernel';
export const EPIDEMIC: MethodId = 'sir-hawkes/epidemic';
export const SIMULATE: MethodId = 'sir-hawkes/simulate';
export const FINAL_SIZE: MethodId = 'sir-hawkes/final-size';
export const GAP: MethodId = 'sir-hawkes/intensity-gap';
export const BIAS: MethodId = 'sir-hawkes/bias';

/** What Run starts; tabs have buttons of their own for the rest. */
export const RUN: readonly MethodId[] = [FIT, FORECAST];
export const ALL: readonly MethodId[] = [
  ...RUN,
  COVERAGE,
  FIT_SET,
  PREDICT,
  SIZE_LIKELIHOOD,
  KERNEL,
  EPIDEMIC,
  SIMULATE,
  FINAL_SIZE,
  GAP,
  BIAS,
];
