/**
 * Figures of papers on the page: what runs, what was found, which of the user's files are there. A run goes on whatever page is
 * shown; what was found is kept on this device.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '../core/errors';
import type { BatchOutcome } from '../data/read';
import type { ReadChoices } from '../experiment/experiment';
import { VERDICT_WORDS, type Figure, type FigureResults, type FigureRun } from '../experiment/library/figures/figure';
import { toRunError } from '../experiment/lab-error';
import { issuesOf } from '../experiment/read-source';
import type { FigureEvent, FigurePartial, FigureProgress, FigureResume, FigureTools } from '../experiment/run-figure';
import { LAB_VERSION } from '../experiment/version';
import {
  figureState,
  IDLE,
  type FigureRunState,
  type FigureSize,
  type FiguresState,
  type FigureState,
} from './figure-state';
import { decodeOutcomes, encodeOutcomes } from './figure-outcomes';
import type { NewDataset } from './kept-data';
import { timeLeft } from './runs';

export interface FiguresActions {
  /** Runs what is missing; results of an earlier run that was stopped or failed are taken over. */
  run(figure: Figure, size: FigureSize): void;
  stop(id: string): void;
  /** Takes the user's file as the one that a run asks for; gives the reasons why it cannot be, or nothing. */
  give(run: FigureRun, name: string, file: Blob): Promise<Issue[]>;
  /** Looks again which files are kept. */
  refreshFiles(): Promise<void>;
  /** Forgets everything that was found and ends what runs. */
  clear(): void;
}

export interface FiguresServices {
  tools: FigureTools;
  now(): number;
  announce(text: string): void;
  /** What was kept the last time. */
  load(): Promise<unknown>;
  save(value: unknown): Promise<void>;
  /** Digests of the kept files by their names. */
  keptFiles(): Promise<ReadonlyMap<string, string>>;
  read(file: Blob, name: string, choices: ReadChoices): Promise<BatchOutcome>;
  keepFile(file: Blob, name: string, digest: string): Promise<unknown>;
  keepDataset(dataset: NewDataset): Promise<unknown>;
}

export type FiguresStore = StoreApi<FiguresState & FiguresActions>;

/** Pictures of progress per second; the page draws no faster. */
const PROGRESS_MS = 100;
/** Runs shorter than this are announced at their end only. */
const LONG_MS = 4000;

const keyOf = ({ id }: Figure, size: FigureSize): string => `${id} ${size}`;

export function createFiguresStore(services: FiguresServices): FiguresStore {
  /** By figure and size: they stay in memory, so that Run after Stop computes what is missing. */
  const results = new Map<string, FigureResults>();
  const resumes = new Map<string, FigureResume>();

  const store: FiguresStore = createStore(() => ({
    figures: {},
    files: undefined,
    run: (figure, size) => {
      const { type } = figureState(store.getState(), figure.id).run;
      if (type === 'running') return;
      // After its end a figure is computed anew; after a stop or a failure it goes on.
      if (type === 'idle') results.delete(keyOf(figure, size));
      const abort = new AbortController();
      setRun(figure.id, { type: 'running', size, abort, startedAt: services.now() });
      follow(figure, size, abort).catch((error: unknown) => fail(figure, size, abort, error));
    },
    stop: (id) => {
      const { run } = figureState(store.getState(), id);
      if (run.type === 'running') run.abort.abort();
    },
    give: async ({ experiment }, name, file) => {
      const { network, cascades } = experiment.inputs;
      const source = [network, cascades].find((one) => one?.kind === 'uploaded' && one.name === name);
      const choices = source?.kind === 'uploaded' ? (source.choices ?? {}) : {};
      const outcome = await services.read(file, name, choices);
      const { digest } = outcome.files[0];
      const isCascades = source !== undefined && source === cascades;
      const there = isCascades ? outcome.cascades : outcome.network;
      if (!there || digest === '') return issuesOf(outcome);
      await services.keepFile(file, name, digest);
      const kept = { kind: 'uploaded', name, digest, choices } as const;
      await services.keepDataset({
        title: name,
        ...(isCascades ? { cascades: kept } : { network: kept }),
        counts: outcome.network ? { nodes: outcome.network.n, edges: outcome.network.m } : {},
        bytes: file.size,
      });
      await store.getState().refreshFiles();
      return [];
    },
    refreshFiles: async () => {
      store.setState({ files: new Set((await services.keptFiles()).keys()) });
    },
    clear: () => {
      for (const { run } of Object.values(store.getState().figures)) if (run.type === 'running') run.abort.abort();
      results.clear();
      resumes.clear();
      store.setState({ figures: {} });
    },
  }));

  const set = (id: string, change: Partial<FigureState>): void =>
    store.setState(({ figures }) => ({ figures: { ...figures, [id]: { ...(figures[id] ?? IDLE), ...change } } }));
  const setRun = (id: string, run: FigureRunState): void => set(id, { run });

  async function follow(figure: Figure, size: FigureSize, abort: AbortController): Promise<void> {
    const { runFigure } = await import('../experiment/run-figure');
    const key = keyOf(figure, size);
    const kept = results.get(key) ?? results.get(keyOf(figure, 'reduced'));
    const resume = resumes.get(key);
    resumes.delete(key);
    let [drawnAt, quarter] = [-Infinity, 0];
    let beganAt: number | undefined;
    const events = runFigure(figure, figure[size], services.tools, {
      signal: abort.signal,
      ...(kept ? { results: kept } : {}),
      ...(resume ? { resume } : {}),
    });
    for await (const event of events) {
      if (event.type === 'partial') continue;
      const { run } = figureState(store.getState(), figure.id);
      // Everything was forgotten meanwhile.
      if (run.type !== 'running' || run.abort !== abort) return;
      if (event.type === 'progress') {
        const now = services.now();
        if (now - drawnAt < PROGRESS_MS && event.run === run.progress?.run) continue;
        drawnAt = now;
        // What was there already took no time now.
        beganAt ??= event.share;
        const leftMs = timeLeft(now - run.startedAt, event.share - beganAt, 1 - beganAt);
        const { leftMs: _before, ...rest } = run;
        setRun(figure.id, { ...rest, progress: event, ...(leftMs === undefined ? {} : { leftMs }) });
        const passed = Math.floor(4 * event.share);
        if (passed > quarter && now - run.startedAt > LONG_MS)
          services.announce(`${figure.item}: ${25 * passed} per cent done.`);
        quarter = Math.max(quarter, passed);
        continue;
      }
      results.set(key, event.results);
      receive(figure, size, run, event);
      if (event.type === 'stopped' && event.resume) resumes.set(key, event.resume);
    }
  }

  /** What leads a run did not load. */
  function fail({ id, item }: Figure, size: FigureSize, abort: AbortController, reason: unknown): void {
    const { run } = figureState(store.getState(), id);
    if (run.type !== 'running' || run.abort !== abort) return;
    const error = toRunError(reason);
    setRun(id, { type: 'failed', size, error });
    services.announce(`${item} failed: ${error.message}`);
  }

  function receive(
    figure: Figure,
    size: FigureSize,
    run: Extract<FigureRunState, { type: 'running' }>,
    event: Exclude<FigureEvent, FigureProgress | FigurePartial>,
  ): void {
    const { id, item } = figure;
    const { judgement, wallMs } = event;
    switch (event.type) {
      case 'result':
        return setRun(id, { ...run, judgement });
      case 'done': {
        const outcome = { size, judgement, wallMs, lab: LAB_VERSION };
        set(id, { run: { type: 'idle' }, outcome });
        void save();
        const { verdict, found } = judgement;
        return services.announce(`${item}: ${verdict ? VERDICT_WORDS[verdict] : 'no verdict'}. ${found}`);
      }
      case 'stopped': {
        const of = figure[size].runs.length;
        setRun(id, { type: 'stopped', size, ran: event.results.size, of, judgement });
        return services.announce(`${item}: stopped after ${event.results.size} of ${of} runs.`);
      }
      case 'failed':
        setRun(id, { type: 'failed', size, error: event.error, judgement });
        return services.announce(`${item} failed: ${event.error.message}`);
      default:
        event satisfies never;
    }
  }

  const save = (): Promise<void> => services.save(encodeOutcomes(store.getState().figures));

  void services.load().then(
    (value) => {
      // A figure that was run meanwhile has the newer outcome.
      const figures = { ...store.getState().figures };
      for (const [id, outcome] of decodeOutcomes(value)) {
        const state = figures[id] ?? IDLE;
        figures[id] = { ...state, outcome: state.outcome ?? outcome };
      }
      store.setState({ figures });
    },
    () => undefined,
  );
  return store;
}
