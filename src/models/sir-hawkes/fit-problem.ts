/** A fit before it is begun: cascades, model and options, and the likelihood in the arithmetic that searches and in the one that counts. */
import { DataError } from '../../core/errors';
import { scaleOf, spaceOf, type FitSpace } from './coordinates';
import { FitObjective } from './fit-objective';
import { tooFewEvents, type FitOptions } from './fit-options';
import type { History, Model } from './history';

export interface FitProblem {
  readonly histories: readonly History[];
  readonly model: Model;
  readonly options: FitOptions;
  readonly space: FitSpace;
  /** Climbs from the starts. */
  readonly search: FitObjective;
  /** Everything that is reported; the same object where the arithmetic is the same. */
  readonly final: FitObjective;
  readonly sums: 'exact' | 'fast';
}

/** Up to so many events in a cascade, sums are exact where that is left to us. */
export const EXACT_UP_TO = 2000;
/** From here on the sums of exponentials take less time than all pairs do. */
const FAST_FROM = 400;

/** Whether there is another than the exact arithmetic. */
export const hasFastSums = ({ kernel }: Model): boolean => kernel === 'PL' || kernel === 'QEXP';

/**
 * Throws DataError `too-few-events`.
 *
 * Exact fits of long cascades are searched with fast sums and only then climbed to their end with exact ones: the end is the same, since
 * both agree to about 1e-8, and the search takes seconds instead of hours.
 */
export function fitProblem(histories: readonly History[], model: Model, options: FitOptions): FitProblem {
  const scale = scaleOf(histories);
  const issue = tooFewEvents(scale.events, model, options);
  if (issue) throw new DataError([issue]);
  const space = spaceOf(model, scale, options);
  const wanted = options.sums === 'auto' ? (scale.largest <= EXACT_UP_TO ? 'exact' : 'fast') : options.sums;
  const sums = hasFastSums(model) ? wanted : 'exact';
  const subcritical = options.subcritical && !model.finite;
  const final = new FitObjective(histories, space, sums, subcritical);
  const searchFast = hasFastSums(model) && sums === 'exact' && scale.largest >= FAST_FROM;
  const search = searchFast ? new FitObjective(histories, space, 'fast', subcritical) : final;
  return { histories, model, options, space, search, final, sums };
}
