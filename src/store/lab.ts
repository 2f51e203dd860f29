/**
 * The lab of this page: the one store with its real services – workers, storage, the frame clock. Everything here is thin; what
 * it puts together is tested on its own.
 */
import { acquaint } from '../experiment/acquaint';
import { messageClock } from '../experiment/message-clock';
import { useStore } from 'zustand';
import type { Checked } from '../core/errors';
import { PICTURE_MS } from '../experiment/execute';
import type { Experiment } from '../experiment/experiment';
import { createBrowserWorker } from '../experiment/browser-worker';
import { createLabClient, poolSize } from '../experiment/client';
import { deriveExperiment } from '../experiment/derive';
import { digestExperiment } from '../experiment/digest';
import { createEstimator } from '../experiment/estimate';
import { registry } from '../experiment/first-registry';
import { prepare } from '../experiment/prepare';
import { firstExperiment } from '../experiment/library/presets';
import { methods } from '../models/first';
import forestWorker from '../../workers/forest.worker?worker&url';
import numericWorker from '../../workers/numeric.worker?worker&url';
import { createAutosave, keepForReload, readWorkspace, takeKept, type Workspace } from './autosave';
import { createLabStore } from './create-lab';
import { frameTicker, Playhead } from './playhead';
import { loadPreferences, savePreferences } from './preferences';
import { startHistory } from './history';
import type { Lab } from './state';
import { askToPersist } from './space';
import { openStorage, type LabStorage } from './storage';
import { titleOf } from './titles';

export { currentExperiment } from './create-lab';

export const storage = openStorage();
export const playhead = new Playhead(frameTicker);
export const estimator = createEstimator(registry);
export const client = createLabClient({
  progressEveryMs: PICTURE_MS,
  registry,
  make: () => createBrowserWorker(numericWorker),
  makeForest: () => createBrowserWorker(forestWorker),
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
  expectedMs: estimator.expectedMs,
  runnable: (experiment, network, cascades, model) => prepare(experiment, network, registry, cascades, model).ok,
  titleOf: (source) => titleOf(source, registry),
  acquaint: (network) => acquaint(network, messageClock()),
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

/** Loaded with the first workspace that is read or saved, and with it the methods that the workspace names: a first visit does without. */
let validate: Validate | undefined;
const loadValidate = async (workspace: unknown): Promise<Validate> => {
  const [rules, { registryNaming }] = await Promise.all([
    import('../experiment/validate'),
    import('../experiment/registry-naming'),
  ]);
  const registry = await registryNaming(workspace);
  return (validate ??= (value) => rules.validate(value, registry));
};
type Validate = (value: unknown) => Checked<Experiment>;

const autosave = createAutosave({
  // Settings that cannot run (a field still being corrected) are not worth coming back to.
  save: async (workspace) => {
    const check = await loadValidate(workspace.experiment);
    if (check(workspace.experiment).ok) await (await storage).saveWorkspace(workspace);
  },
  read: () => ({ experiment: lab.getState().history.present, playhead: playhead.get() }),
  // Leaving waits for nothing: what was never checked was never changed, or is checked when it is read again.
  keep: (workspace) =>
    keepForReload(workspace && (!validate || validate(workspace.experiment).ok) ? workspace : undefined),
  later: (action, ms) => {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
});

const DELETED_ELSEWHERE =
  'All data of the lab were deleted in another tab. What is open here can be used until the page is closed; it is saved again when you change it.';

/** The workspace that was left in the middle of things, which is saved now, or the one that was saved last. */
async function bringBack(left: unknown, last: unknown, kept: LabStorage): Promise<Workspace | undefined> {
  const check = await loadValidate([left, last]);
  const workspace = readWorkspace(left, check);
  if (workspace) await kept.saveWorkspace(workspace);
  return workspace ?? readWorkspace(last, check);
}

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
    const left = takeKept();
    const [last] = await opened.workspaceVersions();
    const workspace = left === undefined && !last ? undefined : await bringBack(left, last?.workspace, opened);
    // A link or a click may have come first; it wins.
    const { past, present } = lab.getState().history;
    if (workspace && past.length === 0 && present === firstExperiment) {
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
