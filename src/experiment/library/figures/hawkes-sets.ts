/** SIR-HawkesN, section 5: models fitted to every cascade of a set – the bundled one, or a user’s file – and compared. */
import type { MethodId } from '../../../core/method';
import type { PanelBox } from '../../../core/panel';
import { raisedHoldout } from '../../../models/sir-hawkes/sets/set-pictures';
import type { CascadeSource, Experiment } from '../../experiment';
import type { FigurePlan, FigureResults, FigureRun } from './figure';
import { hawkesRun } from './hawkes-experiments';
import { rowsOf, tableOf } from './words';

export interface HawkesSet {
  id: 'reposts' | 'file';
  title: string;
}

/** Public retweet cascades, CC BY-NC: the data set of the R package evently as a table. */
export const AUSPOL_FILE = 'auspol.csv.gz';
const SETS: readonly HawkesSet[] = [
  { id: 'reposts', title: 'bundled reposts' },
  { id: 'file', title: '#auspol' },
];

export const SET_WORDS =
  'NEWS, Seismic and ActiveRT cannot be shipped. In their place: the bundled synthetic reposts, a stated mixture of processes with the sizes of NEWS (its recipe was made with the paper’s claims in mind, so that they hold on it is no evidence about people), and, in the full size, the public #auspol retweets of the R package evently.';

const SOURCES: Readonly<Record<HawkesSet['id'], CascadeSource>> = {
  reposts: { kind: 'bundled', id: 'reposts' },
  file: { kind: 'uploaded', name: AUSPOL_FILE },
};

/** The six models of the paper and SI, with or without marks. */
export const SIX = ['EXP', 'EXPN', 'PL', 'PLN', 'QEXP', 'QEXPN'] as const;
export const roleOfModel = (name: string): 'own' | 'opt' | 'b1' | 'b2' | 'b3' | 'ref' | 'rnd' => {
  const bare = name.replace(/^m/, '');
  return ROLES[bare] ?? 'ref';
};
const ROLES: Readonly<Record<string, 'own' | 'opt' | 'b1' | 'b2' | 'b3' | 'rnd'>> = {
  EXP: 'b1',
  EXPN: 'b2',
  PL: 'own',
  PLN: 'opt',
  QEXP: 'b3',
  QEXPN: 'rnd',
};

/** One experiment on the bundled set, and in the full size the same on the user's file. */
export function setPlan(
  item: string,
  method: MethodId,
  parameters: Experiment['parameters'],
  { words, seconds, most, file = false }: { words: string; seconds: number; most: number; file?: boolean },
): FigurePlan {
  const of = (set: HawkesSet): FigureRun => ({
    id: set.id,
    experiment: hawkesRun(item, set.title, method, { ...parameters, most }, { cascades: SOURCES[set.id] }),
    ...(set.id === 'file' ? { needs: AUSPOL_FILE } : {}),
  });
  return { size: words, seconds, runs: SETS.filter(({ id }) => file || id === 'reposts').map(of) };
}

/** The sets that have this output by now. */
export const doneSets = (results: FigureResults, output: string): HawkesSet[] =>
  SETS.filter(({ id }) => tableOf(results, id, output));

/** Rows of a table with quartiles as boxes; of held-out events with N raised to what happened. */
export function boxesOf(
  results: FigureResults,
  run: string,
  output: string,
  by: 'model' | 'predictor',
  note?: (row: Record<string, number | string>) => string | undefined,
): PanelBox[] {
  const table = tableOf(results, run, output);
  return rowsOf(table && output === 'holdout' ? raisedHoldout(table) : table).map((row) => {
    const words = note?.(row);
    const number = (id: string): number => Number(row[id] ?? Number.NaN);
    return {
      label: String(row[by]),
      role: roleOfModel(String(row[by])),
      low: number('low'),
      q1: number('q1'),
      median: number('median'),
      q3: number('q3'),
      high: number('high'),
      ...(Number.isFinite(number('mean')) && by === 'predictor' ? { mean: number('mean') } : {}),
      ...(words === undefined ? {} : { note: words }),
    };
  });
}

/** A number of the row of a model. */
export function ofModel(results: FigureResults, run: string, output: string, model: string, column: string): number {
  const row = rowsOf(tableOf(results, run, output)).find((one) => one.model === model || one.predictor === model);
  return Number(row?.[column] ?? Number.NaN);
}
