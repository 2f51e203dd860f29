/**
 * The lab of this page: the one store with its real services – workers, storage, the frame clock. Everything here is thin; what
 * it puts together is tested on its own.
 */
import { useStore } from 'zustand';
import type { Checked } from '../core/errors';
import type { Experiment } from '../experiment/experiment';
import { createBrowserWorker } from '../experiment/browser-worker';
import { createLabClient, poolSize } from '../experiment/client';
import { deriveExperiment } from '../experiment/derive';
import { digestExperiment } from '../experiment/digest';
import { createEstimator } from '../experiment/estimate';
import { registry } from '../experiment/lab-registry';
import { prepare } from '../experiment/prepare';
import { firstExperiment } from '../experiment/library/presets';
import { validate } from '../experiment/validate';
import { methods } from '../models';
import numericWorker from '../../workers/numeric.worker?worker&url';
import { createAutosave, keepForReload, readWorkspace, takeKept } from './autosave';
import { createLabStore } from './create-lab';
import { frameTicker, Playhead } from './playhead';
import { loadPreferences, savePreferences } from './preferences';
import { startHistory } from './history';
import type { Lab } from './state';
import { askToPersist } from './space';
import { openStorage } from './storage';
import { titleOf } from './titles';

export { currentExperiment } from './create-lab';
export { registry };

export const storage = openStorage();
export const playhead = new Playhead(frameTicker);
export const estimator = createEstimator(registry);
export const client = createLabClient({
  registry,
  make: () => createBrowserWorker(numericWorker),
  workers: poolSize(navigator.hardwareConcurrency),
  find: async (name, digest) => (await storage).findFile(name, digest),
  estimator,
});

/** Layouts that were worked out before, by network. */
export const layoutCache = {
  get: async (key: string) => (await storage).loadLayout(key),
  set: async (key: string, positions: Float32Array) => (await storage).saveLayout(key, positions),
};

let finishRestoring: () => void = () => undefined;
const restored = new Promise<void>((resolve) => {
  finishRestoring = resolve;
});
const created = createLabStore({
  client,
  playhead,
  methods,
  // A page draws whatever a method gives, also for experiments that were written for one number.
  derive: (base, method) => ({ ...deriveExperiment(base, method, registry), outputs: [] }),
  digest: (experiment) => digestExperiment(experiment, registry),
  expectedMs: (experiment, network) => estimator.expectedMs(experiment, network),
  runnable: (experiment, network, cascades) => prepare(experiment, network, registry, cascades).ok,
  titleOf: (source) => titleOf(source, registry),
  now: () => performance.now(),
  firstExperiment,
  restored,
  keepFile: async (file, name, digest) => {
    // What people bring should not go when the disk gets full; browsers decide, some ask.
    void askToPersist();
    return (await storage).keepFile(digest, name, file);
  },
  keepDataset: async (dataset) => (await storage).datasets.keep(dataset),
  recallReading: async (keys) => (await storage).recallReading(keys),
  rememberReading: async (keys, choices) => (await storage).rememberReading(keys, choices),
  deleteEverything: async () => {
    await (await storage).deleteAll();
    autosave.forget();
  },
  preferences: loadPreferences(),
  keepPreferences: savePreferences,
});

export const lab = created.store;
/** What is out of date and how long it would take. */
export const runs = created.runs;

export function useLab<T>(selector: (lab: Lab) => T): T {
  return useStore(lab, selector);
}

const autosave = createAutosave({
  // Settings that cannot run (a field still being corrected) are not worth coming back to.
  save: async (workspace) => {
    if (validate(workspace.experiment, registry).ok) await (await storage).saveWorkspace(workspace);
  },
  read: () => ({ experiment: lab.getState().history.present, playhead: playhead.get() }),
  keep: (workspace) => keepForReload(workspace && validate(workspace.experiment, registry).ok ? workspace : undefined),
  later: (action, ms) => {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
});

const DELETED_ELSEWHERE =
  'All data of the lab were deleted in another tab. What is open here can be used until the page is closed; it is saved again when you change it.';

/** Opens storage, brings back the last workspace, and saves from then on. Call once, when the page starts. */
export async function startLab(): Promise<void> {
  try {
    const opened = await storage;
    const tell = (): void => {
      lab.setState({ storage: opened.status() });
    };
    tell();
    opened.subscribe(tell);
    opened.watch((news, elsewhere) => {
      if (news !== 'everything' || !elsewhere) return;
      // What is open here lives on in memory; it is saved again only when it is changed.
      autosave.forget();
      lab.getState().notify('warn', DELETED_ELSEWHERE);
    });
    const check = (experiment: unknown): Checked<Experiment> => validate(experiment, registry);
    const kept = readWorkspace(takeKept(), check);
    if (kept) await opened.saveWorkspace(kept);
    const [last] = await opened.workspaceVersions();
    const workspace = kept ?? readWorkspace(last?.workspace, check);
    // A link or a click may have come first; it wins.
    if (workspace && lab.getState().history.past.length === 0 && lab.getState().dataset.type === 'empty') {
      lab.setState({ history: startHistory(workspace.experiment) });
      playhead.setHorizon(Math.max(1, workspace.playhead));
      playhead.seek(workspace.playhead);
    }
  } finally {
    autosave.forget();
    finishRestoring();
  }
  let shown = lab.getState().history.present;
  lab.subscribe(({ history }) => {
    if (history.present === shown) return;
    shown = history.present;
    autosave.changed();
  });
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void autosave.flush();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', () => autosave.leave());
}
