/** Tables of predicted popularity. */
import type { Outputs, TableColumn, TableOutput } from '../../../core/outputs';
import { averagedPredictions, type PooledPredictions } from './cross-validation';
import { fiveNumberColumns } from '../sets/five-numbers';
import { modelName, type Model } from '../history';
import type { CascadeFeatures } from './popularity-data';
import { popularityTarget } from './popularity-features';

/** What one repetition of one model gave. */
export interface Learned {
  /** Sizes of the test cascades, in the order of the plan. */
  readonly predicted: Float64Array;
  /** Trees chosen, and their mean squared error on held-out rows of the training cascades. */
  readonly trees: number;
  readonly error: number;
}

export interface PredictedSet {
  readonly models: readonly Model[];
  /** Numbers of the cascades, of those whose features are there. */
  readonly cascades: Int32Array;
  readonly observed: Int32Array;
  readonly finals: Float64Array;
  readonly features: readonly CascadeFeatures[];
  /** Iteration by iteration, in each model by model. */
  readonly learned: readonly Learned[];
  /** All predictions of those iterations whose models are all there; none before the first. */
  readonly predictors: readonly Predictor[];
  readonly leftOut: number;
}

export interface Predictor {
  readonly name: string;
  readonly pooled: PooledPredictions;
}

/** The four models, and EXPN and PL together, which the paper calls its best. */
export function withCombined(
  models: readonly Model[],
  learned: readonly Predictor[],
  finals: Float64Array,
): Predictor[] {
  const pair = models.filter(({ kernel, finite }) => (kernel === 'EXP') === finite).map(modelName);
  const pooled = pair.map((name) => learned.find((one) => one.name === name)!.pooled);
  return [...learned, { name: pair.join('+'), pooled: averagedPredictions(pooled, finals) }];
}

export function popularityOutputs(data: PredictedSet): Outputs {
  return {
    errors: errorsTable(data.predictors),
    predictions: predictionsTable(data),
    fits: featuresTable(data),
    best: chosenTable(data),
    used: { kind: 'scalar', value: data.cascades.length },
    'left-out': { kind: 'scalar', value: data.leftOut },
  };
}

/** Predictions that a rule cannot make (NaN) are left out, and not counted. */
function errorsTable(predictors: readonly Predictor[]): TableOutput {
  const errors = predictors.map(({ pooled }) => pooled.errors.filter((error) => !Number.isNaN(error)));
  return {
    kind: 'table',
    columns: [
      { id: 'predictor', label: 'predictor', values: predictors.map(({ name }) => name) },
      ...fiveNumberColumns(errors),
      { id: 'predictions', label: 'predictions', values: Float64Array.from(errors, (list) => list.length) },
    ],
  };
}

/** Predictor by predictor, within it cascade by cascade; the mean over the iterations in which the cascade was tested. */
function predictionsTable({ predictors, cascades, observed, finals }: PredictedSet): TableOutput {
  const count = cascades.length;
  const sums = predictors.map(({ pooled }) => {
    const sum = new Float64Array(count);
    const times = new Float64Array(count);
    for (const [k, c] of pooled.cascade.entries()) {
      sum[c] += pooled.predicted[k];
      times[c]++;
    }
    return sum.map((x, c) => x / times[c]);
  });
  const repeated = (values: ArrayLike<number>, more = 0): Float64Array =>
    Float64Array.from({ length: predictors.length * count }, (_, r) => values[r % count] + more);
  return {
    kind: 'table',
    columns: [
      {
        id: 'predictor',
        label: 'predictor',
        values: predictors.flatMap(({ name }) => Array.from({ length: count }, () => name)),
      },
      { id: 'cascade', label: 'cascade', values: repeated(cascades, 1) },
      { id: 'observed', label: 'observed', unit: 'events', values: repeated(observed) },
      { id: 'actual', label: 'final size', unit: 'events', values: repeated(finals) },
      {
        id: 'predicted',
        label: 'predicted size',
        unit: 'events',
        values: Float64Array.from(
          { length: predictors.length * count },
          (_, r) => sums[Math.floor(r / count)][r % count],
        ),
      },
    ],
  };
}

const NAMES: Readonly<Record<string, { id: string; label: string }>> = {
  'n*': { id: 'nstar', label: 'n*' },
  kappa: { id: 'kappa', label: 'κ' },
  theta: { id: 'theta', label: 'θ' },
  c: { id: 'c', label: 'c' },
  N: { id: 'population', label: 'N' },
  n: { id: 'observed', label: 'observed' },
  a1: { id: 'a1', label: 'a₁' },
  beta: { id: 'beta', label: 'β' },
};

/** Cascade by cascade, within it model by model; NaN for features that a model does not have. */
function featuresTable({ models, cascades, features, finals }: PredictedSet): TableOutput {
  const rows = features.flatMap((one) => one.features);
  const used = Object.keys(NAMES).filter((name) => rows.some(({ names }) => names.includes(name)));
  const cascadeOf = (r: number): number => Math.floor(r / models.length);
  const numbers = (id: string, label: string, of: (row: (typeof rows)[number], r: number) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(rows, of),
  });
  return {
    kind: 'table',
    columns: [
      numbers('cascade', 'cascade', (_, r) => cascades[cascadeOf(r)] + 1),
      { id: 'model', label: 'model', values: rows.map((_, r) => modelName(models[r % models.length])) },
      ...used.map((name) =>
        numbers(NAMES[name].id, NAMES[name].label, ({ names, values }) => values[names.indexOf(name)] ?? NaN),
      ),
      numbers('scale', 'further events are in units of', ({ scale }) => scale),
      numbers('target', 'what is learned', (row, r) => popularityTarget(row, finals[cascadeOf(r)])),
    ],
  };
}

/** Iterations count from 1. */
function chosenTable({ models, learned }: PredictedSet): TableOutput {
  return {
    kind: 'table',
    columns: [
      {
        id: 'iteration',
        label: 'repetition',
        values: Float64Array.from(learned, (_, r) => Math.floor(r / models.length) + 1),
      },
      { id: 'model', label: 'model', values: learned.map((_, r) => modelName(models[r % models.length])) },
      { id: 'trees', label: 'trees', values: Float64Array.from(learned, ({ trees }) => trees) },
      { id: 'error', label: 'mean squared error', values: Float64Array.from(learned, ({ error }) => error) },
    ],
  };
}
