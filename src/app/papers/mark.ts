/** The sign of a figure: its verdict, or why there is none. */
import { figureState, type FigureState, type FiguresState } from '../../store/figure-state';
import type { papersWords } from '../text/en-papers';

export type Mark = keyof typeof papersWords.verdicts;

export function markOf({ run, outcome }: FigureState): Mark {
  if (run.type === 'running') return 'running';
  if (run.type === 'stopped') return 'stopped';
  if (!outcome) return 'none';
  return outcome.judgement.verdict ?? 'unclear';
}

/** How many figures have each sign, in the order of the key; signs of none are left out but for the three verdicts. */
export function countMarks(state: FiguresState, ids: readonly string[]): { mark: Mark; n: number }[] {
  const counts = new Map<Mark, number>([
    ['reproduced', 0],
    ['partly', 0],
    ['not', 0],
  ]);
  for (const id of ids) {
    const mark = markOf(figureState(state, id));
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].map(([mark, n]) => ({ mark, n }));
}
