/** The models whose parameters popularity is learned from. */
import type { Model } from '../history';

/** EXP, EXPN, PL and PLN, with or without marks. */
export const learnedModels = (marked: boolean): Model[] =>
  (['EXP', 'PL'] as const).flatMap((kernel) => [false, true].map((finite) => ({ kernel, finite, marked })));
