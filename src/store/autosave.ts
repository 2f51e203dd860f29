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
  /** Keeps what is not saved yet without waiting for anything, or forgets what was kept: the page is being left. */
  keep(workspace: Workspace | undefined): void;
  /** Runs a function after some milliseconds; returns the way to cancel. */
  later(action: () => void, ms: number): () => void;
}

/**
 * Call `changed` at every change; `flush` saves at once if there is something to save; `leave` when the page goes, which does not
 * live to see a promise resolve.
 */
export function createAutosave(services: AutosaveServices): {
  changed(): void;
  flush(): Promise<void>;
  leave(): void;
  forget(): void;
} {
  let cancel: (() => void) | undefined;
  /** What was handed over to be saved, and what has been written: between the two a page that goes takes it along. */
  let saving: Experiment | undefined;
  let written: Workspace | undefined;
  const flush = async (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    const workspace = services.read();
    if (workspace.experiment === saving) return;
    saving = workspace.experiment;
    await services.save(workspace);
    if (saving === workspace.experiment) written = workspace;
  };
  return {
    changed: () => {
      cancel ??= services.later(() => void flush(), SAVE_AFTER_MS);
    },
    flush,
    leave: () => {
      const workspace = services.read();
      const isWritten = workspace.experiment === written?.experiment && workspace.playhead === written.playhead;
      services.keep(isWritten ? undefined : workspace);
      void flush();
    },
    /** What is there now counts as saved: after a restore, and after everything was deleted. */
    forget: () => {
      cancel?.();
      cancel = undefined;
      written = services.read();
      saving = written.experiment;
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

const LEFT = 'cascade-lab:left';

/** Keeps a workspace in the tab's own storage from one page to its reload; nothing where that is denied. */
export function keepForReload(workspace: Workspace | undefined): void {
  try {
    if (workspace) sessionStorage.setItem(LEFT, JSON.stringify(workspace));
    else sessionStorage.removeItem(LEFT);
  } catch {
    // Denied or full: then the last saved version comes back.
  }
}

/** What the page before the reload kept, once. */
export function takeKept(): unknown {
  try {
    const text = sessionStorage.getItem(LEFT);
    sessionStorage.removeItem(LEFT);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
