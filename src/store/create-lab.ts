/**
 * The store of the page, made from its services, so that tests run it without a browser.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CascadeSet } from '../core/cascade';
import { nodeLabel } from '../core/network';
import type { MethodId } from '../core/method';
import type { CascadeSource, Experiment } from '../experiment/experiment';
import { familyOf } from '../experiment/family';
import { suitNetwork, valuesOf } from '../experiment/suit-network';
import { createCascadeLoader, type CascadeServices } from './cascade-data';
import { createNetworks, shownDataset, type DatasetServices } from './datasets';
import { withCascades, withCompared, withExplore, withNetwork, withNodeToggled, withTitle, withView } from './edits';
import { change, redo, startHistory, undo } from './history';
import { Imports, type ImportServices } from './imports';
import { createModelLoader, modelDataOf } from './model-data';
import { noUndo } from './no-undo';
import { createPins } from './pins';
import type { Playhead } from './playhead';
import { AUTOSTART_MS, comparedMethods, LIVE_MS, Runs, type RunServices } from './runs';
import type { Lab, LabState, RunState, ThemeChoice } from './state';
import { Taking, type TakingServices } from './taking';
import { continuousTime, horizonOf } from './time-line';

export { MAX_PINS } from './pins';

export interface LabServices extends RunServices, DatasetServices, CascadeServices, ImportServices, TakingServices {
  playhead: Playhead;
  firstExperiment: Experiment;
  /** Resolves when the last session's workspace, if any, is in the store. */
  restored: Promise<void>;
  /** Removes everything the lab has stored. */
  deleteEverything(): Promise<void>;
  preferences: { theme: ThemeChoice; shortcuts: boolean };
  keepPreferences(preferences: { theme: ThemeChoice; shortcuts: boolean }): void;
}

/** The experiment that is shown. */
export const currentExperiment = (lab: LabState): Experiment => lab.history.present;

export function createLabStore(services: LabServices): { store: StoreApi<Lab>; runs: Runs } {
  const { playhead, now } = services;
  let noticeId = 0;

  const get = (): Lab => store.getState();
  const set = (part: Partial<Lab> | ((state: Lab) => Partial<Lab>)): void => store.setState(part);
  const runs = new Runs(services, {
    get,
    setRun: (method: MethodId, run: RunState) => set((state) => ({ runs: { ...state.runs, [method]: run } })),
    announce: (text) => set({ announcement: text }),
  });
  const coming = async (source: CascadeSource): Promise<CascadeSet | undefined> =>
    (await cascadeLoader.coming(source))?.set;
  /** The experiment has been shown: from then on there are data, or they are on their way. */
  let begun = false;
  /** The network that the pictures are of. */
  let network: string | undefined;
  const networks = createNetworks(services, coming, (dataset) => {
    const before = shownDataset(get().dataset);
    set({ dataset });
    if (dataset.type === 'ready') {
      // Before the first one there is nothing but what an earlier session has left to go on with.
      if (network !== undefined && network !== dataset.dataset.key) runs.reset();
      network = dataset.dataset.key;
      taking.bringTogether();
      runs.reconcile(AUTOSTART_MS);
    }
    if (dataset.type === 'failed') {
      if (!comparedMethods(get().history.present).some((method) => runs.usesNetwork(method))) {
        // Nobody waits for it.
        taking.bringTogether();
        return;
      }
      if (dataset.error.code === 'file-needed') {
        // The page asks for it where the network would stand; what was computed for another network goes.
        runs.reset();
        network = undefined;
        get().announce(`${dataset.error.message} ${dataset.error.hint ?? ''}`);
        taking.bringTogether();
        return;
      }
      get().notify('bad', dataset.error.message, dataset.error.issues);
      // It will not come, so the page goes back to what it can show.
      if (before) back();
    }
  });
  const cascadeLoader = createCascadeLoader(services, (cascades) => {
    set({ cascades });
    if (cascades.type === 'ready') {
      taking.bringTogether();
      // Methods that need cascades waited for them.
      runs.reconcile(AUTOSTART_MS);
    }
    if (cascades.type === 'failed') {
      // The page asks for a file where the cascades would stand.
      if (cascades.error.code === 'file-needed')
        get().announce(`${cascades.error.message} ${cascades.error.hint ?? ''}`);
      else get().notify('bad', cascades.error.message, cascades.error.issues);
      taking.bringTogether();
    }
  });

  const modelLoader = createModelLoader(services.client, (model) => {
    set({ model });
    // Methods that ask it waited for it. What is wrong with it is said where it would be asked.
    if (model.type === 'ready') runs.reconcile(AUTOSTART_MS);
  });

  const back = (): void => {
    taking.asked();
    set({ history: undo(get().history) });
    settle(AUTOSTART_MS);
  };
  /** After every change of the experiment: data first, then what is quick enough to run. */
  const settle = (limit: number): void => {
    begun = true;
    const experiment = get().history.present;
    const { inputs } = experiment;
    setTimeLine(experiment);
    if (inputs.cascades) void cascadeLoader.show(inputs.cascades);
    else if (get().cascades.type !== 'none') cascadeLoader.reset();
    if (inputs.network) void networks.show(inputs.network);
    else if (get().dataset.type !== 'empty') networks.reset();
    if (inputs.model && comparedMethods(experiment).some((method) => runs.usesModel(method)))
      void modelLoader.show(inputs.model);
    else if (get().model.type !== 'none') modelLoader.reset();
    runs.reconcile(limit);
  };
  /** The horizon of the experiment: in steps, or in a time of any size, which is replayed as a whole. */
  const setTimeLine = (experiment: Experiment): void => {
    const declared = horizonOf(services.methods, experiment.method);
    const { horizon = declared?.default } = experiment.parameters;
    // A value that is still being typed leaves the time line as it is.
    if (typeof horizon !== 'number' || !Number.isFinite(horizon) || horizon <= 0) return;
    if (declared?.integer !== true) playhead.setHorizon(...continuousTime(horizon));
    else if (horizon >= 1) playhead.setHorizon(horizon);
  };
  const edit = (key: string, recipe: (experiment: Experiment) => Experiment, limit = LIVE_MS): void => {
    const present = recipe(get().history.present);
    set({ history: change(get().history, present, key, now()) });
    settle(limit);
  };
  const toggleNode = (parameter: 'sources' | 'hiddenNodes', node: number): void => {
    const dataset = shownDataset(get().dataset);
    if (!dataset) return;
    const label = nodeLabel(dataset.network, node);
    edit(`${parameter}:${now()}`, (e) => withNodeToggled(e, parameter, label));
  };
  const amend = (recipe: (experiment: Experiment) => Experiment): void => {
    const { history } = get();
    set({ history: { ...history, present: recipe(history.present) } });
    settle(AUTOSTART_MS);
  };
  const taking = new Taking(services, networks, cascadeLoader, {
    experiment: () => get().history.present,
    step: (key, recipe) => edit(`${key}:${now()}`, recipe, AUTOSTART_MS),
    amend,
    notify: (severity, text) => get().notify(severity, text),
  });
  const imports = new Imports(services, {
    get: () => get().importing,
    set: (importing) => set({ importing }),
    experiment: () => get().history.present,
    waiting: () => taking.waiting,
    announce: (text) => get().announce(text),
    take: (sources, outcome) => taking.take(sources, outcome),
  });

  const store = createStore<Lab>()(() => ({
    dataset: { type: 'empty' },
    cascades: { type: 'none' },
    model: { type: 'none' },
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
        if (!begun) settle(AUTOSTART_MS);
      });
    },
    open: (experiment, how) => {
      taking.asked();
      set({ history: !begun ? startHistory(experiment) : change(get().history, experiment, `open:${now()}`, now()) });
      if (how?.notice) get().notify('info', how.notice);
      settle(AUTOSTART_MS);
      playhead.seek(experiment.view?.playhead ?? 0);
    },
    enter: (start) => {
      // Loaded when first needed: Home does without.
      void Promise.all([import('./enter'), services.restored]).then(([{ enterFamily }]) => {
        const { present, past } = get().history;
        if (familyOf(present.method) === familyOf(start.method)) return;
        get().goOn('weights');
        const nothingYet = !begun;
        const { t, horizon: whole } = playhead.transport();
        const entered = enterFamily(present, past, start);
        const there = networks.ready(entered.inputs.network)?.network;
        const suited = there ? suitNetwork(entered, there) : { experiment: entered };
        // Nobody has chosen anything yet: the page shows itself as it is meant to be seen first.
        if (nothingYet && present === services.firstExperiment) set({ history: startHistory(start) });
        else if (nothingYet && past.length === 0) set({ history: startHistory(suited.experiment) });
        else set({ history: change(get().history, suited.experiment, `enter:${now()}`, now()) });
        settle(AUTOSTART_MS);
        // The moment that was looked at, as a part of the whole: times of two families have no common measure.
        const { horizon } = playhead.transport();
        const moment = (t / whole) * horizon;
        const declaredInteger = horizonOf(services.methods, start.method)?.integer === true;
        playhead.seek(get().history.present.view?.playhead ?? (declaredInteger ? Math.round(moment) : moment));
        if (suited.remark !== undefined) get().notify('info', suited.remark);
      });
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
      // Values of files and learned networks are known once the file is read or the run is over.
      const brings = source.kind === 'uploaded' || source.kind === 'result';
      const suited = brings ? undefined : suitNetwork(get().history.present, valuesOf(source));
      taking.asked('network');
      edit(
        `network:${now()}`,
        (e) => {
          return withTitle(withNetwork(suited?.experiment ?? e, source), services.titleOf(source));
        },
        AUTOSTART_MS,
      );
      if (suited?.remark !== undefined) get().notify('info', suited.remark);
    },
    setCascades: (source) => {
      taking.asked(source && 'cascades');
      get().goOn('weights');
      edit(
        `cascades:${now()}`,
        (e) => {
          const named = source ?? e.inputs.network;
          return withTitle(withCascades(e, source), named ? services.titleOf(named) : '');
        },
        AUTOSTART_MS,
      );
    },
    setExplore: (patch) => edit(`explore:${Object.keys(patch).join()}`, (e) => withExplore(e, patch)),
    openData: ({ network, cascades, title }) => {
      taking.asked(network ? undefined : 'cascades');
      get().goOn('weights');
      const opened = cascades ?? network;
      const recipe = (e: Experiment): Experiment =>
        withTitle(
          withCascades(network ? withNetwork(e, network) : e, cascades),
          title ?? (opened ? services.titleOf(opened) : ''),
        );
      edit(`data:${now()}`, recipe, AUTOSTART_MS);
    },
    setView: (patch) => edit(`view:${Object.keys(patch).join()}`, (e) => withView(e, patch)),
    turnTo: (tab) => {
      const { history } = get();
      set({ history: { ...history, present: withView(history.present, { tab }) } });
    },
    amend,
    toggleSource: (node) => toggleNode('sources', node),
    toggleHidden: (node) => toggleNode('hiddenNodes', node),
    setCompare: (method, on) => edit(`compare:${method}:${now()}`, (e) => withCompared(e, method, on), AUTOSTART_MS),
    undo: () => {
      const why = noUndo(get().history.present);
      if (why !== undefined) get().notify('info', why);
      else back();
    },
    redo: () => {
      taking.asked();
      set({ history: redo(get().history) });
      settle(AUTOSTART_MS);
    },

    keepModel: (source, model) => modelLoader.keep(modelDataOf(source, model)),

    run: () => {
      get().goOn('weights');
      runs.runAll();
    },
    runOne: (method) => {
      get().goOn('weights');
      runs.runOne(method);
    },
    stop: () => runs.stopAll(),
    pause: () => runs.pace('pause'),
    unpause: () => runs.pace('resume'),
    step: () => runs.pace('step'),
    resume: (method) => {
      get().goOn('weights');
      runs.resume(method);
    },
    ...createPins(get, (pins) => set({ pins }), runs),

    importFiles: (files) => imports.start(files),
    rereadImport: (file, choices) => imports.reread(file, choices),
    dropImportFile: (file) => imports.drop(file),
    showImportFile: (file) => imports.show(file),
    acceptImport: () => {
      get().goOn('weights');
      return imports.accept();
    },
    cancelImport: () => imports.cancel(),

    notify: (severity, text, issues, about) => {
      if (about) get().goOn(about);
      const notice = { id: ++noticeId, severity, text, ...(issues ? { issues } : {}), ...(about ? { about } : {}) };
      set((s) => ({ notices: [...s.notices, notice] }));
    },
    dismiss: (id) => set((s) => ({ notices: s.notices.filter((n) => n.id !== id) })),
    goOn: (about) => {
      const notices = get().notices.filter((n) => n.about !== about);
      if (notices.length < get().notices.length) set({ notices });
    },
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
      taking.asked();
      set({ pins: [], notices: [] });
      edit(`fresh:${now()}`, () => services.firstExperiment, AUTOSTART_MS);
    },
    deleteAll: async () => {
      runs.stopAll();
      imports.cancel();
      await services.deleteEverything();
      networks.forget();
      cascadeLoader.forget();
      modelLoader.forget();
      taking.asked();
      set({ pins: [], notices: [], history: startHistory(services.firstExperiment), theme: 'system', shortcuts: true });
      settle(AUTOSTART_MS);
    },
  }));
  return { store, runs };
}
