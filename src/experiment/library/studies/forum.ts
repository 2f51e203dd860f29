/** What the lessons about threads of a forum share: the data, the shipped weights, and how their tables are read. */
import type { Experiment, Source } from '../../experiment';
import { rowsOf, tableOf } from '../figures/words';
import type { FigureResults } from './study';

/** The device on which everybody gets the same numbers. */
export const DEVICE = { device: 'wasm' } as const;

export const FORUM_NETWORK: Source = { kind: 'bundled', id: 'forum' };

export const forumInputs = (model?: 'forum' | 'forum-rewarded'): Experiment['inputs'] => ({
  network: FORUM_NETWORK,
  cascades: { kind: 'bundled', id: 'forum' },
  ...(model ? { model: { kind: 'bundled', id: model } } : {}),
});

/** Users of the forum, and nodes of its network. */
export const FORUM_USERS = 340;
/** Threads that were kept for the test. */
export const TEST_THREADS = 120;

/** The row among users only, of a table of scores. */
export function usersOnly(
  results: FigureResults,
  run: string,
  output: string,
  model?: string,
): Record<string, number | string> | undefined {
  return rowsOf(tableOf(results, run, output)).find(
    (row) => row.protocol === 'users only' && (model === undefined || row.model === model),
  );
}

/** Share of the cases in which who came next was among the first ten. */
export const hitsAt10 = (results: FigureResults, run: string, output = 'test', model?: string): number =>
  Number(usersOnly(results, run, output, model)?.hits10 ?? NaN);

/** Mean squared errors of the logarithm of the size: of single endings, and of the geometric mean of many. */
export function sizeErrors(results: FigureResults, run: string): { single: number; mean: number } {
  const rows = rowsOf(tableOf(results, run, 'sizes'));
  const of = (word: string): number =>
    Number(rows.find(({ forecast }) => String(forecast).includes(word))?.error ?? NaN);
  return { single: of('one simulation'), mean: of('geometric mean') };
}
