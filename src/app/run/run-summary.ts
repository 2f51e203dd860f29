/**
 * What the run bar says, from the states of the ticked methods. Pure: the bar draws it, tests read it.
 */
import { said } from '../../core/language';
import type { MethodId } from '../../core/method';
import type { RunProgress, RunState } from '../../store/state';
import { runBarWords } from '../text/en-workspace';
import { timeLeft } from '../text/format';

export interface RunItem {
  id: MethodId;
  title: string;
  /** Absent: never run. */
  state?: RunState;
  /** Digest of the experiment as it is now: tells a fresh picture from an old one. */
  digest: string;
  /** Words of its own for how far it is, where it does not just count; undefined: the usual ones. */
  say?: {
    running(progress: Pick<RunProgress, 'stage' | 'done' | 'total'>): string | undefined;
    stopped(done: number, total: number): string;
  };
}

export interface ProgressLine {
  id: MethodId;
  title: string;
  state: 'running' | 'stopped' | 'failed';
  words: string;
  /** In [0, 1]; absent where the total is not known. */
  share?: number;
  left?: string;
  canResume?: boolean;
  /** Report to copy, for failures. */
  report?: string;
}

export interface RunSummary {
  phase: 'none' | 'ready' | 'fresh' | 'running';
  paused: boolean;
  lines: ProgressLine[];
}

export function summariseRuns(items: readonly RunItem[]): RunSummary {
  const lines = items.flatMap((item) => lineOf(withPartners(item, items)) ?? []);
  const running = items.filter((item) => item.state?.type === 'running');
  const fresh = items.filter((item) => item.state?.type === 'done' && item.state.picture.digest === item.digest);
  const paused = running.length > 0 && running.every((item) => item.state?.type === 'running' && item.state.paused);
  const phase =
    items.length === 0 ? 'none' : running.length > 0 ? 'running' : fresh.length === items.length ? 'fresh' : 'ready';
  return { phase, paused, lines };
}

/** Methods that failed for the same reason share one line: the first one speaks for all, the others are silent. */
function withPartners(item: RunItem, items: readonly RunItem[]): RunItem {
  const cause = causeOf(item);
  if (cause === undefined) return item;
  const alike = items.filter((other) => causeOf(other) === cause);
  const { state: _silent, ...silent } = item;
  return alike[0] === item ? { ...item, title: alike.map((other) => said(other.title)).join(', ') } : silent;
}

/** Why a method failed on the present settings, with what can be done. */
function causeOf({ state, digest }: RunItem): string | undefined {
  return state?.type === 'failed' && state.digest === digest
    ? said([state.error.message, state.error.hint].filter(Boolean).join(' '))
    : undefined;
}

function lineOf({ id, title: english, state, digest, say }: RunItem): ProgressLine | undefined {
  if (!state) return undefined;
  const title = said(english);
  switch (state.type) {
    case 'idle':
    case 'done':
      return undefined;
    case 'running': {
      const { done, total, leftMs } = state.progress;
      const stage = said(state.progress.stage);
      const known = total !== undefined && total > 0;
      return {
        id,
        title,
        state: 'running',
        words:
          say?.running(state.progress) ??
          (known ? runBarWords.stage(stage, done, total) : done > 0 ? runBarWords.counting(stage, done) : stage),
        ...(known ? { share: Math.min(1, done / total) } : {}),
        // When all is counted something else may follow, and nobody knows for how long.
        ...(state.paused
          ? { left: runBarWords.paused }
          : leftMs === undefined || (known && done >= total)
            ? {}
            : { left: timeLeft(leftMs) }),
      };
    }
    case 'stopped':
      if (state.digest !== digest) return undefined;
      return {
        id,
        title,
        state: 'stopped',
        words:
          state.done > 0
            ? (say ?? { stopped: runBarWords.stopped }).stopped(state.done, state.total)
            : runBarWords.stoppedEarly,
        ...(state.total > state.done ? { share: state.done / state.total } : {}),
        canResume: state.resume !== undefined,
      };
    case 'failed':
      if (state.digest !== digest) return undefined;
      return {
        id,
        title,
        state: 'failed',
        words: runBarWords.failed(title, causeOf({ id, title, state, digest }) ?? said(state.error.message)),
        report: `${title}\n${state.error.code}: ${state.error.message}\n${state.error.stack ?? ''}`.trim(),
      };
    default:
      return state satisfies never;
  }
}
