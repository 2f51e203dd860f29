/** What learning gives, so far or in the end. */
import type { Input } from '../../../core/method';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { Moments } from '../../../core/statistics';
import { calibrationTable } from './calibration';
import { campaignOfFit, type LearnedCampaign } from './campaign-of-fit';
import { campaignNetwork } from './campaign-network';
import { MODELS, type ModelId } from './fit';
import type { FoldResult, WholeFit } from './learn-parts';
import type { LearnSettings } from './learn-settings';
import type { LearningPlan } from './learning-plan';

/** A result of the cross-validation, and of which model and fold. */
export interface FoldOfModel extends Omit<FoldResult, 'found'> {
  readonly model: ModelId;
  readonly fold: number;
  /** Kept for the model that the campaign is made from. */
  readonly found?: Float64Array;
}

/** A model on all samples; its fit is kept where the campaign is made from it. */
export interface WholeOfModel {
  readonly model: ModelId;
  readonly descent: WholeFit['descent'];
  readonly fit?: WholeFit['fit'];
}

/** As they are called in settings. */
export const MODEL_NAMES: Readonly<Record<ModelId, string>> = {
  bias: 'habit',
  social: 'friends',
  preference: 'taste',
  full: 'both',
};

export function learnOutputs(
  input: Input,
  p: LearnSettings,
  plan: LearningPlan,
  folds: readonly FoldOfModel[],
  whole: readonly WholeOfModel[],
): Outputs {
  const fit = whole.find(({ model }) => model === p.model)?.fit;
  const learned = fit && campaignOfFit(fit, plan.samples, plan.friends, p.item - 1);
  return {
    models: modelsTable(folds),
    folds: foldsTable(folds),
    descent: descentTable(whole, p.epochs),
    calibration: calibrationOf(plan, p.model, folds),
    facts: factsTable(input, plan, learned),
    ...(learned && {
      users: usersTable(learned),
      campaign: campaignNetwork(input.network, plan.friends, learned),
    }),
  };
}

/** A row for every model of which a fold is done. The error is that of all held-out samples, its standard error that of folds. */
function modelsTable(folds: readonly FoldOfModel[]): TableOutput {
  const rows = MODELS.flatMap((model) => {
    const own = folds.filter((fold) => fold.model === model);
    if (own.length === 0) return [];
    const squared = own.reduce((sum, fold) => sum + fold.squared, 0);
    const count = own.reduce((sum, fold) => sum + fold.count, 0);
    const [mse, rank, training] = [new Moments(), new Moments(), new Moments()];
    for (const fold of own) {
      mse.add(fold.squared / fold.count);
      if (!Number.isNaN(fold.rank)) rank.add(fold.rank);
      training.add(fold.training);
    }
    return [{ model, mse: squared / count, mseError: mse.standardError, rank, training, folds: own.length }];
  });
  const numbers = (of: (row: (typeof rows)[number]) => number): Float64Array => Float64Array.from(rows, of);
  return {
    kind: 'table',
    columns: [
      { id: 'id', label: 'Id', values: rows.map(({ model }) => model) },
      { id: 'model', label: 'Model', values: rows.map(({ model }) => MODEL_NAMES[model]) },
      { id: 'mse', label: 'Held-out MSE', values: numbers(({ mse }) => mse) },
      { id: 'mseError', label: 'Its standard error', values: numbers(({ mseError }) => mseError) },
      { id: 'rank', label: 'Average rank', values: numbers(({ rank }) => (rank.count > 0 ? rank.mean : NaN)) },
      { id: 'rankError', label: 'Its standard error', values: numbers(({ rank }) => rank.standardError) },
      { id: 'training', label: 'Training MSE', values: numbers(({ training }) => training.mean) },
      { id: 'trainingError', label: 'Its standard error', values: numbers(({ training }) => training.standardError) },
      { id: 'folds', label: 'Folds', values: numbers((row) => row.folds) },
    ],
  };
}

function foldsTable(folds: readonly FoldOfModel[]): TableOutput {
  const numbers = (of: (fold: FoldOfModel) => number): Float64Array => Float64Array.from(folds, of);
  return {
    kind: 'table',
    columns: [
      { id: 'fold', label: 'Fold', values: numbers(({ fold }) => fold + 1) },
      { id: 'model', label: 'Model', values: folds.map(({ model }) => MODEL_NAMES[model]) },
      { id: 'samples', label: 'Held-out samples', values: numbers(({ count }) => count) },
      { id: 'mse', label: 'Held-out MSE', values: numbers(({ squared, count }) => squared / count) },
      { id: 'rank', label: 'Average rank', values: numbers(({ rank }) => rank) },
      { id: 'training', label: 'Training MSE', values: numbers(({ training }) => training) },
    ],
  };
}

/** Epochs 0, 1, … in rows, models in columns; those that are not done have no values. */
function descentTable(whole: readonly WholeOfModel[], epochs: number): TableOutput {
  const rows = whole.length > 0 ? epochs + 1 : 0;
  return {
    kind: 'table',
    columns: [
      { id: 'epoch', label: 'Epoch', values: Float64Array.from({ length: rows }, (_, k) => k) },
      ...MODELS.map((id) => ({
        id,
        label: `Training MSE, ${MODEL_NAMES[id]}`,
        values: whole.find(({ model }) => model === id)?.descent.slice() ?? new Float64Array(rows).fill(NaN),
      })),
    ],
  };
}

function calibrationOf({ samples, folds }: LearningPlan, model: ModelId, done: readonly FoldOfModel[]): TableOutput {
  const found: number[] = [];
  const yes: number[] = [];
  for (const one of done) {
    if (one.model !== model || !one.found) continue;
    for (let k = 0; k < one.found.length; k++) {
      found.push(one.found[k]);
      yes.push(samples.yes[folds[one.fold][k]]);
    }
  }
  return calibrationTable(found, yes);
}

/** Ids of the rows of `facts`. */
export type Fact =
  | 'users'
  | 'acting'
  | 'exposed'
  | 'items'
  | 'actions'
  | 'samples'
  | 'yes'
  | 'unknown'
  | 'lost'
  | 'scaled';

function factsTable(
  { cascades, cascadeNodes }: Input,
  { log, samples }: LearningPlan,
  learned: LearnedCampaign | undefined,
): TableOutput {
  let acting = 0;
  for (let u = 0; u < log.n; u++) if (log.offsets[u + 1] > log.offsets[u]) acting++;
  let exposed = 0;
  let yes = 0;
  for (let s = 0; s < samples.count; s++) {
    yes += samples.yes[s];
    if (s === 0 || samples.user[s] !== samples.user[s - 1]) exposed++;
  }
  let unknown = 0;
  for (const node of cascadeNodes ?? []) if (node < 0) unknown++;
  let lost = 0;
  for (const user of cascades?.users ?? []) if (user < 0 || (cascadeNodes?.[user] ?? -1) < 0) lost++;
  const rows: readonly (readonly [Fact, string, number])[] = [
    ['users', 'Users of the network', log.n],
    ['acting', 'Users who acted', acting],
    ['exposed', 'Users with a sample', exposed],
    ['items', 'Items', log.items],
    ['actions', 'Actions', log.item.length],
    ['samples', 'Samples', samples.count],
    ['yes', 'Share of yes', yes / samples.count],
    ['unknown', 'Users of the log whom the network does not have', unknown],
    ['lost', 'Actions left out with them', lost],
    ...(learned ? [['scaled', 'Users scaled', learned.scaled.reduce((sum, x) => sum + x, 0)] as const] : []),
  ];
  return {
    kind: 'table',
    columns: [
      { id: 'id', label: 'Id', values: rows.map(([id]) => id) },
      { id: 'what', label: 'What', values: rows.map(([, what]) => what) },
      { id: 'value', label: 'Value', values: Float64Array.from(rows, ([, , value]) => value) },
    ],
  };
}

function usersTable({ b, sums, scaled, samples, yes }: LearnedCampaign): TableOutput {
  return {
    kind: 'table',
    columns: [
      { id: 'user', label: 'User', refersTo: 'node', values: Float64Array.from(b, (_, u) => u) },
      { id: 'samples', label: 'Samples', values: Float64Array.from(samples) },
      { id: 'yes', label: 'Yes', values: Float64Array.from(yes) },
      { id: 'preference', label: 'Preference', values: b.slice() },
      { id: 'influence', label: 'Sum of incoming influence', values: sums.slice() },
      { id: 'scaled', label: 'Scaled', values: Float64Array.from(scaled) },
    ],
  };
}
