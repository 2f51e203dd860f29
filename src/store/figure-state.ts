/** What is known of figures on the page: what runs, what was found, which files are there. */
import type { RunError } from '../experiment/lab-error';
import type { FigureRun, Judgement } from '../experiment/library/figures/figure';
import type { FigureProgress } from '../experiment/run-figure';
import { filesOfExperiment } from './batch';

export type FigureSize = 'reduced' | 'full';

/** What a figure came to when it was last run to its end. */
export interface FigureOutcome {
  size: FigureSize;
  judgement: Judgement;
  /** Time that it took, making data included. */
  wallMs: number;
  /** Version of the lab that found it. */
  lab: string;
}

export type FigureRunState =
  | { type: 'idle' }
  | {
      type: 'running';
      size: FigureSize;
      abort: AbortController;
      startedAt: number;
      progress?: FigureProgress;
      /** Milliseconds left, once it can be told. */
      leftMs?: number;
      /** From what is there so far. */
      judgement?: Judgement;
    }
  | { type: 'stopped'; size: FigureSize; ran: number; of: number; judgement: Judgement }
  | { type: 'failed'; size: FigureSize; error: RunError; judgement?: Judgement };

export interface FigureState {
  run: FigureRunState;
  outcome?: FigureOutcome;
}

export interface FiguresState {
  figures: Readonly<Record<string, FigureState>>;
  /** Names of the user's files that are kept; undefined before it is known. */
  files: ReadonlySet<string> | undefined;
}

/** Of a figure that nobody has run. */
export const IDLE: FigureState = { run: { type: 'idle' } };

export const figureState = (state: FiguresState, id: string): FigureState => state.figures[id] ?? IDLE;

/** The newest judgement that there is, of a run under way or of the last one. */
export function shownJudgement({ run, outcome }: FigureState): Judgement | undefined {
  const newest = run.type === 'idle' ? undefined : run.judgement;
  return newest && newest.panels.length > 0 ? newest : (outcome?.judgement ?? newest);
}

/** Files that a plan asks for and that are not kept, each with the run that asks first; nothing while it is not known. */
export function missingFiles(
  runs: readonly FigureRun[],
  files: ReadonlySet<string> | undefined,
): { name: string; run: FigureRun }[] {
  if (!files) return [];
  const missing = new Map<string, FigureRun>();
  for (const run of runs)
    for (const { name } of filesOfExperiment(run.experiment))
      if (!files.has(name) && !missing.has(name)) missing.set(name, run);
  return [...missing].map(([name, run]) => ({ name, run }));
}
