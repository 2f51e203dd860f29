/** What a learning run came to, in numbers that sentences and tables are made of. Pure. */
import type { Outputs, TableOutput } from '../../../core/outputs';
import { MODELS, type ModelId } from '../../../models/push-driven-cascade/learning/fit';
import type { Fact } from '../../../models/push-driven-cascade/learning/learn-outputs';
import { outputOf } from '../../run/shown';

/** Numbers of a column; none where there is no such column, or it holds words. */
export function numbersOf(table: TableOutput | undefined, id: string): Float64Array {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values instanceof Float64Array ? values : new Float64Array();
}

/** Words of a column; none where there is no such column, or it holds numbers. */
export function textsOf(table: TableOutput | undefined, id: string): readonly string[] {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values === undefined || values instanceof Float64Array ? [] : values;
}

export interface ModelFacts {
  id: ModelId;
  /** Mean squared error on held-out samples, with its standard error over folds. */
  mse: number;
  mseError: number;
  rank: number;
  training: number;
  /** Held-out errors, fold by fold. */
  folds: readonly number[];
}

/** One entry for each model of which there is something, in the order of the paper. */
export function modelsOf(outputs: Outputs | undefined): ModelFacts[] {
  const table = outputOf(outputs, 'models', 'table');
  const folds = outputOf(outputs, 'folds', 'table');
  const names = textsOf(table, 'model');
  const [mse, mseError, rank, training] = ['mse', 'mseError', 'rank', 'training'].map((id) => numbersOf(table, id));
  const [foldMse, foldModel] = [numbersOf(folds, 'mse'), textsOf(folds, 'model')];
  return textsOf(table, 'id').flatMap((text, k) => {
    const id = MODELS.find((one) => one === text);
    if (!id) return [];
    const own = [...foldMse].filter((_, f) => foldModel[f] === names[k]);
    return [{ id, mse: mse[k], mseError: mseError[k], rank: rank[k], training: training[k], folds: own }];
  });
}

/** Mean difference of held-out errors, fold by fold, in standard errors: below 0 where the first is the better one; NaN below two folds. */
export function apart(one: ModelFacts, other: ModelFacts): number {
  const differences = one.folds.flatMap((x, k) => (k < other.folds.length ? [x - other.folds[k]] : []));
  const count = differences.length;
  const mean = differences.reduce((sum, x) => sum + x, 0) / count;
  const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1);
  return mean === 0 ? 0 : mean / Math.sqrt(variance / count);
}

/** The model with the least held-out error; undefined with fewer than two to choose from. */
export const bestOf = (models: readonly ModelFacts[]): ModelId | undefined =>
  models.length < 2 ? undefined : models.reduce((a, b) => (b.mse < a.mse ? b : a)).id;

/** A fact of the log; NaN where it is not told. */
export function factOf(outputs: Outputs | undefined, fact: Fact): number {
  const table = outputOf(outputs, 'facts', 'table');
  const row = textsOf(table, 'id').indexOf(fact);
  return numbersOf(table, 'value')[row] ?? NaN;
}

export interface CalibrationFacts {
  /** Mean of |observed − predicted| over samples. */
  off: number;
  /** Slope of observed on predicted over samples: below 1 where predictions are too extreme. */
  slope: number;
  samples: number;
}

export function calibrationOf(outputs: Outputs | undefined): CalibrationFacts | undefined {
  const table = outputOf(outputs, 'calibration', 'table');
  const [samples, predicted, observed] = ['samples', 'predicted', 'observed'].map((id) => numbersOf(table, id));
  const total = samples.reduce((sum, x) => sum + x, 0);
  if (total === 0) return undefined;
  const over = (of: (k: number) => number): number =>
    samples.reduce((sum, weight, k) => (weight > 0 ? sum + weight * of(k) : sum), 0) / total;
  const [mx, my] = [over((k) => predicted[k]), over((k) => observed[k])];
  const xy = over((k) => (predicted[k] - mx) * (observed[k] - my));
  const xx = over((k) => (predicted[k] - mx) ** 2);
  return { off: over((k) => Math.abs(observed[k] - predicted[k])), slope: xy / xx, samples: total };
}

export interface CampaignFacts {
  users: number;
  /** Means over users. */
  preference: number;
  influence: number;
  scaled: number;
  /** Users without a sample: only the mean of all is known of them. */
  unseen: number;
}

export function campaignFactsOf(outputs: Outputs | undefined): CampaignFacts | undefined {
  const table = outputOf(outputs, 'users', 'table');
  if (!table) return undefined;
  const mean = (values: Float64Array): number => values.reduce((sum, x) => sum + x, 0) / values.length;
  const samples = numbersOf(table, 'samples');
  return {
    users: samples.length,
    preference: mean(numbersOf(table, 'preference')),
    influence: mean(numbersOf(table, 'influence')),
    scaled: numbersOf(table, 'scaled').reduce((sum, x) => sum + x, 0),
    unseen: samples.reduce((sum, x) => sum + (x === 0 ? 1 : 0), 0),
  };
}

export interface AttentionFacts {
  visits: number;
  r: number;
  slope: number;
}

export function attentionOf(outputs: Outputs | undefined): AttentionFacts | undefined {
  const [visits, r, slope] = ['count', 'correlation', 'slope'].map(
    (id) => outputOf(outputs, id, 'scalar')?.value ?? NaN,
  );
  return Number.isNaN(visits) ? undefined : { visits, r, slope };
}
