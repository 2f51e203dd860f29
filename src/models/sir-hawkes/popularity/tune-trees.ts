/** How many trees, and how deep: chosen by cross-validation within the rows at hand, then grown on all of them. */
import type { Steps, Streams } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { growBoostedTrees, type BoostedTrees, type BoostingSettings } from './boosted-trees';
import { rowsOf, type FeatureTable } from './feature-table';
import { stepsWithin } from '../steps-within';

export interface TunedTrees {
  readonly model: BoostedTrees;
  /** What was chosen; `trees` is at most what was allowed. */
  readonly settings: BoostingSettings;
  /** Mean squared error of the choice on held-out rows; NaN for a single row. */
  readonly error: number;
}

/** Depths tried: additive effects alone, and interactions of up to three. */
export const DEPTHS: readonly number[] = [1, 3];
const INNER_FOLDS = 5;

/**
 * @param settings `trees` is the most that may be chosen; `depth` is replaced by the best of `depths`
 * @param streams  `streams('inner folds')`, `streams('inner', depth, fold)` and `streams('trees')` are drawn from
 * Cost: one fit for each inner fold and depth, and a last one.
 */
export function* growTunedTrees(
  table: FeatureTable,
  targets: Float64Array,
  settings: BoostingSettings,
  streams: Streams,
  depths: readonly number[] = DEPTHS,
): Steps<TunedTrees> {
  const folds = Math.min(INNER_FOLDS, table.rows);
  const foldOf = shuffledFolds(table.rows, folds, streams('inner folds'));
  const fits = depths.length * folds + 1;
  let best = { settings: { ...settings, trees: 0 }, error: Infinity };
  for (const [k, depth] of depths.entries()) {
    const errors = new Float64Array(settings.trees + 1);
    for (let fold = 0; fold < folds && folds > 1; fold++) {
      const inside = rowsWhere(foldOf, (f) => f !== fold);
      const outside = rowsWhere(foldOf, (f) => f === fold);
      const watched = {
        table: rowsOf(table, outside),
        targets: targetsOf(targets, outside),
        errors: new Float64Array(settings.trees + 1),
      };
      const fit = growBoostedTrees(
        rowsOf(table, inside),
        targetsOf(targets, inside),
        { ...settings, depth },
        streams('inner', depth, fold),
        watched,
      );
      yield* stepsWithin(fit, k * folds + fold, fits);
      for (let m = 0; m < errors.length; m++) errors[m] += (watched.errors[m] * outside.length) / table.rows;
    }
    // the first of equal errors: fewer trees, and the shallower ones
    const trees = errors.reduce((least, error, m) => (error < errors[least] ? m : least), 0);
    if (errors[trees] < best.error) best = { settings: { ...settings, depth, trees }, error: errors[trees] };
  }
  const model = yield* stepsWithin(growBoostedTrees(table, targets, best.settings, streams('trees')), fits - 1, fits);
  // one row alone has nothing to be held out
  return { model, settings: best.settings, error: folds > 1 ? best.error : NaN };
}

/** Fold 0 … folds − 1 of each row: sizes differ by one at most, who is where is drawn. */
export function shuffledFolds(rows: number, folds: number, rng: Rng): Int32Array {
  return rng.shuffle(Int32Array.from({ length: rows }, (_, r) => r % folds));
}

export function rowsWhere(foldOf: Int32Array, wanted: (fold: number) => boolean): Int32Array {
  const rows: number[] = [];
  for (let r = 0; r < foldOf.length; r++) if (wanted(foldOf[r])) rows.push(r);
  return Int32Array.from(rows);
}

export function targetsOf(targets: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (r) => targets[r]);
}
