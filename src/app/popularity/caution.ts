/** What speaks against believing a forecast, as far as it can be known before the rest has happened. Pure. */
import type { TableOutput } from '../../core/outputs';
import { chosenModel, type ModelSettings } from '../../models/sir-hawkes/fit/candidate-models';
import { modelName } from '../../models/sir-hawkes/history';
import { outputOf, type Shown } from '../run/shown';
import { popularityWords } from '../text/en-popularity';
import { count } from '../text/format';
import type { ForecastFacts } from './forecast-facts';
import { numbersOf, textsOf } from './table-columns';

const words = popularityWords.stage;
/** Below this p the Kolmogorov–Smirnov test rejects. */
const REJECTED = 0.05;
/**
 * Above this share of N used up, a fit says that it is nearly over. Early in a cascade N is underestimated more often than not, and what
 * then lies outside the band lies above it.
 */
const USED_UP = 0.75;

/**
 * p of the KS test of a model in a table of fits, by bootstrap where there was one; NaN where it is not known.
 * @param model `EXPN`
 */
export function ksPOf(fits: TableOutput | undefined, model: string): number {
  const row = textsOf(fits, 'model').indexOf(model);
  if (row < 0) return NaN;
  const refitted = numbersOf(fits, 'ksPBootstrap')[row] ?? NaN;
  return Number.isNaN(refitted) ? (numbersOf(fits, 'ksP')[row] ?? NaN) : refitted;
}

/** Whether the fit that forecasts sees hardly anybody left of its N. */
export const seesHardlyAnybody = ({ events, population }: Pick<ForecastFacts, 'events' | 'population'>): boolean =>
  Number.isFinite(population) && events / population > USED_UP;

/**
 * Sentences, none where nothing is against it. Of a forecast of other settings nothing is said, nor from tests of a fit of others.
 * @param fit fits of the same cascade
 */
export function cautions(forecast: ForecastFacts | undefined, fit: Shown | undefined): string[] {
  if (!forecast || forecast.stale) return [];
  const model = modelName(chosenModel(forecast.values as unknown as ModelSettings));
  const p = fit && !fit.stale ? ksPOf(outputOf(fit.picture?.outputs, 'fits', 'table'), model) : NaN;
  return [
    p < REJECTED ? words.rejected(model) : '',
    seesHardlyAnybody(forecast) ? words.hardlyAnybody(count(Math.round(forecast.population))) : '',
  ].filter(Boolean);
}
