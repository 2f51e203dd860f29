/**
 * The store of the page, made from its services, so that tests run it without a browser.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { nodeLabel } from '../core/network';
import type { ReadOutcome } from '../data/read';
import type { Issue } from '../core/errors';
import type { MethodId } from '../core/method';
import type { ReadChoices, Experiment, Source, View } from '../experiment/experiment';
import { toRunError } from '../experiment/lab-error';
import { suitNetwork } from '../experiment/suit-network';
import { change, redo, startHistory, undo } from './history';
import { datasetKey, Datasets, shownDataset, type DatasetServices } from './datasets';
import type { Playhead } from './playhead';
import { AUTOSTART_MS, comparedMethods, LIVE_MS, Runs, type RunServices } from './runs';
import type { ImportState, Lab, LabState, RunState, ThemeChoice } from './state';

export interface LabServices extends RunServices, DatasetServices {
  playhead: Playhead;
  firstExperiment: Experiment;
  /** Resolves when the last session's workspace, if any, is in the store. */
  restored: Promise<void>;
  /** Keeps an accepted file in the browser; resolves also when nothing can be kept. */
  keepFile(file: Blob, name: string, digest: string): Promise<void>;
  /** Removes everything the lab has stored. */
  deleteEverything(): Promise<void>;
  preferences: { theme: ThemeChoice; shortcuts: boolean };
  keepPreferences(preferences: { theme: ThemeChoice; shortcuts: boolean }): void;
}

/** The experiment that is shown. */
export const currentExperiment = (lab: LabState): Experiment => lab.history.present;

/** A file that gave no network: where its reading can be chosen, something is left to decide or to mend. */
function unfinished(name: string, { choices }: ReadOutcome): string {
  return choices.length > 0
    ? `${name} is not a network yet: something has to be decided or mended, see its preview.`
    : `${name} could not be read.`;
}

/** Pictures kept for comparison at the same time. */
export const MAX_PINS = 8;

export function createLabStore(services: LabServices): { store: StoreApi<Lab>; runs: Runs } {
  const { client, playhead, now } = services;
  let noticeId = 0;
  let pinId = 0;

  const get = (): Lab => store.getState();
  const set = (part: Partial<Lab> | ((state: Lab) => Partial<Lab>)): void => store.setState(part);
  const runs = new Runs(services, {
    get,
    setRun: (method: MethodId, run: RunState) => set((state) => ({ runs: { ...state.runs, [method]: run } })),
    announce: (text) => set({ announcement: text }),
  });
  const datasets = new Datasets(
    services,
    () => get().dataset,
    (dataset) => {
      const before = shownDataset(get().dataset);
      set({ dataset });
      if (dataset.type === 'ready' && before?.key !== dataset.dataset.key) runs.reset();
      if (dataset.type === 'ready') runs.reconcile(AUTOSTART_MS);
      if (dataset.type === 'failed') {
        if (dataset.error.code === 'file-needed') {
          // The page asks for it where the network would stand; what was computed for another network goes.
          runs.reset();
          get().announce(`${dataset.error.message} ${dataset.error.hint ?? ''}`);
          return;
        }
        get().notify('bad', dataset.error.message, dataset.error.issues);
        // It will not come, so the page goes back to what it can show.
        if (before) get().undo();
      }
    },
  );

  /** After every change of the experiment: data first, then what is quick enough to run. */
  const settle = (limit: number): void => {
    const experiment = get().history.present;
    const horizon = experiment.parameters.horizon;
    const steps = typeof horizon === 'number' ? horizon : defaultHorizon(experiment);
    // A value that is still being typed leaves the time line as it is.
    if (Number.isFinite(steps) && steps >= 1) playhead.setHorizon(steps);
    void datasets.show(experiment.inputs.network);
    if (datasetReady(experiment.inputs.network)) runs.reconcile(limit);
  };
  const datasetReady = (source: Source): boolean => {
    const { dataset } = get();
    return dataset.type === 'ready' && dataset.dataset.key === datasetKey(source);
  };
  const defaultHorizon = (experiment: Experiment): number => {
    const horizon = services.methods[experiment.method]?.parameters.horizon;
    return horizon?.kind === 'number' ? horizon.default : 1;
  };
  const edit = (key: string, recipe: (experiment: Experiment) => Experiment, limit = LIVE_MS): void => {
    const present = recipe(get().history.present);
    set({ history: change(get().history, present, key, now()) });
    settle(limit);
  };
  const setView = (patch: Partial<View>): void =>
    edit(`view:${Object.keys(patch).join()}`, (e) => ({ ...e, view: { ...e.view, ...patch } }));

  /** Nodes belong to their network: another network starts without sources, selection and filter. */
  const withNetwork = (experiment: Experiment, source: Source): Experiment => {
    const { sources: _sources, ...parameters } = experiment.parameters;
    const { selection: _selection, filter: _filter, ...view } = experiment.view ?? {};
    return { ...experiment, parameters, inputs: { ...experiment.inputs, network: source }, view };
  };

  const read = async (
    file: Blob,
    name: string,
    choices: ReadChoices,
    before?: Extract<ImportState, { type: 'preview' }>,
  ): Promise<void> => {
    const abort = new AbortController();
    const mine = (): boolean => {
      const { importing } = get();
      return (
        (importing.type === 'reading' && importing.abort === abort) ||
        (before !== undefined && importing.type === 'preview' && importing.file === file)
      );
    };
    set({
      importing: before
        ? { ...before, choices, rereading: true }
        : { type: 'reading', name, file, bytes: 0, total: file.size, abort },
    });
    try {
      const outcome = await client.read(file, name, choices, {
        signal: abort.signal,
        onProgress: (bytes, total) => {
          const { importing } = get();
          if (importing.type === 'reading' && importing.abort === abort)
            set({ importing: { ...importing, bytes, total } });
        },
      });
      if (!mine()) return;
      set({ importing: { type: 'preview', name, file, choices, outcome, rereading: false } });
      get().announce(outcome.network ? `${name} was read: ${outcome.sentence}` : unfinished(name, outcome));
    } catch (error) {
      if (!mine()) return;
      const failure = toRunError(error);
      const issue: Issue = {
        code: failure.code,
        severity: 'stopped',
        message: failure.message,
        where: { file: name },
        ...(failure.hint ? { hint: failure.hint } : {}),
      };
      set({ importing: { type: 'failed', name, issues: failure.issues ?? [issue] } });
    }
  };

  const store = createStore<Lab>()(() => ({
    dataset: { type: 'empty' },
    history: startHistory(services.firstExperiment),
    runs: {},
    pins: [],
    importing: { type: 'none' },
    notices: [],
    theme: services.preferences.theme,
    shortcuts: services.preferences.shortcuts,
    hover: null,
    announcement: '',
    storage: { kind: 'opening' },

    show: () => {
      void services.restored.then(() => {
        if (get().dataset.type === 'empty') settle(AUTOSTART_MS);
      });
    },
    open: (experiment, how) => {
      const first = get().dataset.type === 'empty';
      set({ history: first ? startHistory(experiment) : change(get().history, experiment, `open:${now()}`, now()) });
      if (how?.notice) get().notify('info', how.notice);
      settle(AUTOSTART_MS);
      playhead.seek(experiment.view?.playhead ?? 0);
    },
    edit: (key, recipe) => edit(key, recipe),
    setParameter: (id, value) =>
      edit(`parameter:${id}`, (e) => ({ ...e, parameters: { ...e.parameters, [id]: value } })),
    resetParameter: (id) =>
      edit(`reset:${id}`, (e) => {
        const { [id]: _dropped, ...parameters } = e.parameters;
        return { ...e, parameters };
      }),
    setSeed: (seed) => edit('seed', (e) => ({ ...e, seed })),
    setNetwork: (source) => {
      // Only files bring values of their edges; of a file that is opened again they are known once it is read.
      const suited = source.kind === 'uploaded' ? undefined : suitNetwork(get().history.present, { edgeValues: {} });
      edit(`network:${now()}`, (e) => withNetwork(suited?.experiment ?? e, source), AUTOSTART_MS);
      if (suited?.remark !== undefined) get().notify('info', suited.remark);
    },
    setView,
    toggleSource: (node) => {
      const dataset = shownDataset(get().dataset);
      if (!dataset) return;
      const label = nodeLabel(dataset.network, node);
      edit(`sources:${now()}`, (e) => {
        const given = e.parameters.sources;
        const sources = Array.isArray(given) ? (given as readonly string[]) : [];
        return {
          ...e,
          parameters: {
            ...e.parameters,
            sources: sources.includes(label) ? sources.filter((s) => s !== label) : [...sources, label],
          },
        };
      });
    },
    setCompare: (method, on) =>
      edit(
        `compare:${method}:${now()}`,
        (e) => {
          const compare = new Set<MethodId>(e.view?.compare ?? []);
          if (on) compare.add(method);
          else compare.delete(method);
          return { ...e, view: { ...e.view, compare: [...compare] } };
        },
        AUTOSTART_MS,
      ),
    undo: () => {
      set({ history: undo(get().history) });
      settle(AUTOSTART_MS);
    },
    redo: () => {
      set({ history: redo(get().history) });
      settle(AUTOSTART_MS);
    },

    run: () => runs.runAll(),
    stop: () => runs.stopAll(),
    pause: () => runs.pace('pause'),
    unpause: () => runs.pace('resume'),
    step: () => runs.pace('step'),
    resume: (method) => runs.resume(method),

    pin: () => {
      const { runs: states, history, pins } = get();
      const outputs = Object.fromEntries(
        comparedMethods(history.present).flatMap((m) => {
          const run = states[m];
          const picture = run?.type === 'done' || run?.type === 'stopped' ? run.picture : undefined;
          // A picture of other settings would be kept under the name of these.
          return picture?.digest === runs.digestFor(m) ? [[m, picture.outputs]] : [];
        }),
      );
      if (Object.keys(outputs).length === 0) return;
      const id = ++pinId;
      set({
        pins: [...pins, { id, name: `Run ${id}`, experiment: history.present, outputs, visible: true }].slice(
          -MAX_PINS,
        ),
      });
    },
    unpin: (id) => set((s) => ({ pins: s.pins.filter((p) => p.id !== id) })),
    renamePin: (id, name) => set((s) => ({ pins: s.pins.map((p) => (p.id === id ? { ...p, name } : p)) })),
    showPin: (id, visible) => set((s) => ({ pins: s.pins.map((p) => (p.id === id ? { ...p, visible } : p)) })),

    importFile: (file, name, choices = {}) => void read(file, name, choices),
    rereadImport: (choices) => {
      const { importing } = get();
      if (importing.type === 'preview') void read(importing.file, importing.name, choices, importing);
    },
    acceptImport: async () => {
      const { importing, dataset, history } = get();
      if (importing.type !== 'preview') return;
      const { network } = importing.outcome;
      if (!network) return;
      const { file, name, choices, outcome } = importing;
      const source: Source = { kind: 'uploaded', name, digest: outcome.digest, choices };
      set({ importing: { type: 'none' } });
      const wanted = dataset.type === 'failed' && dataset.source.kind === 'uploaded' ? dataset.source : undefined;
      if (wanted && wanted.name === name && wanted.digest !== undefined && wanted.digest !== outcome.digest) {
        get().notify(
          'bad',
          `This is another file than the experiment's “${name}”: its digest is ${outcome.digest.slice(0, 12)}…, expected ${wanted.digest.slice(0, 12)}…. It was opened as data of its own.`,
        );
      }
      await services.keepFile(file, name, outcome.digest);
      const asked =
        wanted !== undefined &&
        (wanted.digest === outcome.digest || (wanted.digest === undefined && wanted.name === name));
      if (asked) {
        // The experiment asked for exactly this file: keep everything that it says, choices included.
        set({ dataset: { type: 'empty' } });
        await datasets.show(history.present.inputs.network);
        return;
      }
      datasets.keep(source, network);
      const { remark } = suitNetwork(history.present, network);
      edit(`network:${now()}`, (e) => withNetwork(suitNetwork(e, network).experiment, source), AUTOSTART_MS);
      if (remark !== undefined) get().notify('info', remark);
    },
    cancelImport: () => {
      const { importing } = get();
      if (importing.type === 'reading') importing.abort.abort();
      set({ importing: { type: 'none' } });
    },

    notify: (severity, text, issues) =>
      set((s) => ({ notices: [...s.notices, { id: ++noticeId, severity, text, ...(issues ? { issues } : {}) }] })),
    dismiss: (id) => set((s) => ({ notices: s.notices.filter((n) => n.id !== id) })),
    announce: (text) => set({ announcement: text }),
    setTheme: (theme) => {
      set({ theme });
      services.keepPreferences({ theme, shortcuts: get().shortcuts });
    },
    setShortcuts: (shortcuts) => {
      set({ shortcuts });
      services.keepPreferences({ theme: get().theme, shortcuts });
    },
    setHover: (hover) => set({ hover }),
    startFresh: () => {
      runs.stopAll();
      set({ pins: [], notices: [] });
      edit(`fresh:${now()}`, () => services.firstExperiment, AUTOSTART_MS);
    },
    deleteAll: async () => {
      runs.stopAll();
      await services.deleteEverything();
      datasets.forget();
      set({ pins: [], notices: [], history: startHistory(services.firstExperiment), theme: 'system', shortcuts: true });
      settle(AUTOSTART_MS);
    },
  }));
  return { store, runs };
}
