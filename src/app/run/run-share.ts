/** How far the runs are that one waits for: in the title of the tab, so that it can be seen from another one. */
import type { LabState } from '../../store/state';

/** Whole per cent of what runs and has told how long it will take; of several, the one that is least far. Undefined without such. */
export function runPercent({ runs }: Pick<LabState, 'runs'>): number | undefined {
  let least: number | undefined;
  for (const run of Object.values(runs)) {
    if (run.type !== 'running' || run.progress.leftMs === undefined || !run.progress.total) continue;
    const percent = Math.floor((100 * run.progress.done) / run.progress.total);
    least = Math.min(least ?? 100, percent);
  }
  return least;
}
