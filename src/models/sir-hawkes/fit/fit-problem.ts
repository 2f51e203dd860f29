/** A fit before it is begun: cascades, model and options, and the likelihood in the arithmetic that searches and in the one that counts. */
import { DataError } from '../../../core/errors';
import { scaleOf, spaceOf, type FitSpace } from './coordinates';
import { FitObjective } from './fit-objective';
import { tooFewEvents, type FitOptions } from './fit-options';
import type { History, Model } from '../history';
import { sumsByDefault } from '../likelihood/log-likelihood';

export interface FitProblem {
  readonly histories: readonly History[];
  readonly model: Model;
  readonly options: FitOptions;
  readonly space: FitSpace;
  /** Climbs, and differences. */
  readonly search: FitObjective;
  /** The likelihood that is reported; the same object where the arithmetic is the same. */
  readonly final: FitObjective;
  readonly sums: 'exact' | 'fast';
}

/** Whether there is another than the exact arithmetic. */
export const hasFastSums = ({ kernel }: Model): boolean => kernel === 'PL' || kernel === 'QEXP';

/**
 * Throws DataError `too-few-events`.
 *
 * Exact fits are searched with fast sums and only then evaluated, and where their slope is not 0 climbed to the end, with exact ones: the end
 * is the same, since both agree to about 1e-8, and the search takes seconds instead of hours. Differences of likelihoods that need few digits
 * (standard errors, limits, the interval of N) are of the search's arithmetic too.
 */
export function fitProblem(histories: readonly History[], model: Model, options: FitOptions): FitProblem {
  const scale = scaleOf(histories);
  const issue = tooFewEvents(scale.events, model, options);
  if (issue) throw new DataError([issue]);
  const space = spaceOf(model, scale, options);
  const wanted = options.sums === 'auto' ? sumsByDefault(scale.largest) : options.sums;
  const sums = hasFastSums(model) ? wanted : 'exact';
  const subcritical = options.subcritical && !model.finite;
  const final = new FitObjective(histories, space, sums, subcritical);
  const search =
    hasFastSums(model) && sums === 'exact' ? new FitObjective(histories, space, 'fast', subcritical) : final;
  return { histories, model, options, space, search, final, sums };
}
