/**
 * The workspace is saved by itself: {@link SAVE_AFTER_MS} after a change, and when the page is hidden. What is saved is the
 * experiment and the playhead; files are kept when they are accepted, results are computed again.
 */
import type { Checked } from '../core/errors';
import type { Experiment } from '../experiment/experiment';

export const SAVE_AFTER_MS = 5000;

export interface Workspace {
  experiment: Experiment;
  playhead: number;
}

export interface AutosaveServices {
  save(workspace: Workspace): Promise<void>;
  read(): Workspace;
  /** Runs a function after some milliseconds; returns the way to cancel. */
  later(action: () => void, ms: number): () => void;
}

/** Call `changed` at every change; `flush` saves at once if there is something to save. */
export function createAutosave(services: AutosaveServices): {
  changed(): void;
  flush(): Promise<void>;
  forget(): void;
} {
  let cancel: (() => void) | undefined;
  let saved: Experiment | undefined;
  const flush = async (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    const workspace = services.read();
    if (workspace.experiment === saved) return;
    saved = workspace.experiment;
    await services.save(workspace);
  };
  return {
    changed: () => {
      cancel ??= services.later(() => void flush(), SAVE_AFTER_MS);
    },
    flush,
    /** What is there now counts as saved: after a restore, and after everything was deleted. */
    forget: () => {
      cancel?.();
      cancel = undefined;
      saved = services.read().experiment;
    },
  };
}

/** A saved workspace, if it is one: written by this lab or an older one. */
export function readWorkspace(
  saved: unknown,
  check: (experiment: unknown) => Checked<Experiment>,
): Workspace | undefined {
  if (saved === null || typeof saved !== 'object') return undefined;
  const { experiment, playhead } = saved as Partial<Record<keyof Workspace, unknown>>;
  const checked = check(experiment);
  return checked.ok
    ? { experiment: checked.value, playhead: typeof playhead === 'number' && playhead >= 0 ? playhead : 0 }
    : undefined;
}
