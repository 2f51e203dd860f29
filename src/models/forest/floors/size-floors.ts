/** How far cascades go, without a model of users (specification, sections 10 and 12): forecasts after the first K users. */
import type { Streams } from '../../../core/method';
import { quantile } from '../../../core/quantile';
import { mean } from '../../../core/statistics';
import type { ForestData, Sequences } from '../data/vocabulary';
import { geometricMean, msle, simulatedErrors, simulatedSize, squaredLogError } from '../scores/msle';
import { HistoryRidge } from './history-ridge';

/** Endings drawn for each cascade where the chance to end is always the same. */
const DRAWS = 50;

export interface SizeFloor {
  forecast: string;
  /** Mean squared error of the natural logarithm. */
  error: number;
}

/** Sequences whose size can be forecast: those that ended, with at least K users. Ascending. */
export function sized({ count, offsets, ended }: Sequences, observed: number): Int32Array {
  const rows: number[] = [];
  for (let s = 0; s < count; s++) if (ended[s] === 1 && offsets[s + 1] - offsets[s] >= observed) rows.push(s);
  return Int32Array.from(rows);
}

export const sizesOf = ({ offsets }: Sequences, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, (s) => offsets[s + 1] - offsets[s]);

/** Forecasts for single cascades. */
export interface SizeForecasts {
  /** Geometric mean of the training cascades with at least K users. */
  constant: number;
  ridge: HistoryRidge;
}

/** Undefined where no training cascade has K users. O(training events) */
export function sizeForecasts(
  { train, V }: Pick<ForestData, 'train' | 'V'>,
  observed: number,
): SizeForecasts | undefined {
  const rows = sized(train, observed);
  if (rows.length === 0) return undefined;
  return { constant: geometricMean(sizesOf(train, rows)), ridge: new HistoryRidge(train, rows, observed, V) };
}

/**
 * @param observed K
 * @param longest  users after which a drawn cascade that has not ended counts as twice as long
 * @param streams  endings are drawn from `streams('hazard')`
 * @returns no floors where no training cascade or none of the part has K users; `n`: cascades of the part that have
 */
export function sizeFloors(
  data: ForestData,
  part: 'validation' | 'test',
  observed: number,
  longest: number,
  streams: Streams,
): { floors: SizeFloor[]; n: number } {
  const rows = sized(data[part], observed);
  const forecasts = sizeForecasts(data, observed);
  if (rows.length === 0 || !forecasts) return { floors: [], n: rows.length };
  const truth = sizesOf(data[part], rows);
  const trained = sizesOf(data.train, sized(data.train, observed)).sort();
  const constant = (forecast: string, size: number): SizeFloor => ({
    forecast,
    error: msle(truth, new Float64Array(truth.length).fill(size)),
  });
  const { ids, offsets } = data[part];
  const byHistory = Float64Array.from(rows, (s) =>
    forecasts.ridge.forecast(ids.subarray(offsets[s], offsets[s] + observed)),
  );
  const drawn = drawEndings(trained, truth.length, observed, longest, streams);
  const { single, geometric } = simulatedErrors(truth, drawn, DRAWS);
  return {
    n: truth.length,
    floors: [
      constant('Usual size (geometric mean)', forecasts.constant),
      constant('Median size', quantile(trained, 0.5)),
      constant('Mean size', mean(trained)),
      constant('Nothing more happens', observed),
      { forecast: 'Size of a training cascade', error: oneOf(truth, trained) },
      { forecast: 'Constant chance to end, one simulation', error: single },
      { forecast: `Constant chance to end, ${DRAWS} simulations`, error: geometric },
      { forecast: 'Ridge on the first users', error: msle(truth, byHistory) },
    ],
  };
}

/** Expected error of the size of a training cascade drawn at random. */
function oneOf(truth: Float64Array, trained: Float64Array): number {
  // E(t − X)² = (t − E X)² + Var X, in logarithms
  const centre = geometricMean(trained);
  const spread = mean(trained.map((size) => squaredLogError(size, centre)));
  return mean(truth.map((size) => squaredLogError(size, centre))) + spread;
}

/** Sizes, `DRAWS` for each cascade: after every user, the K-th included, it ends with the share with which training cascades did. */
function drawEndings(
  trained: Float64Array,
  count: number,
  observed: number,
  longest: number,
  streams: Streams,
): Float64Array {
  const occasions = trained.reduce((sum, size) => sum + size - observed + 1, 0);
  const hazard = trained.length / occasions;
  const rng = streams('hazard');
  return Float64Array.from({ length: count * DRAWS }, () => {
    const users = observed + rng.geometric(hazard);
    return simulatedSize(users, users < longest, longest);
  });
}
