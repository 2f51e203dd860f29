/**
 * What a lesson computes while it is read: its own experiments one after the other, and those that follow its controls, the latest
 * values first. Results stay as long as the lesson is open. Knows no React.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outputs } from '../core/outputs';
import { toRunError, type RunError } from '../experiment/lab-error';
import type { FigureResult, FigureResults, FigureRun } from '../experiment/library/figures/figure';
import type { LessonStudy } from '../experiment/library/studies/study';
import type { FigureEvent, FigureOptions } from '../experiment/run-figure';

export interface LessonProgress {
  /** Of the run that is under way. */
  id: string;
  title: string;
  stage: string;
  done: number;
  total?: number;
  /** How far all runs of the lesson are, in [0, 1]. */
  share: number;
}

export interface LessonRunsState {
  /** Finished runs of the lesson and of its controls. */
  results: FigureResults;
  /** What runs under way have by now. */
  partial: ReadonlyMap<string, Outputs>;
  progress: LessonProgress | undefined;
  /** A run that follows the controls is under way. */
  busy: boolean;
  failure: { error: RunError; live: boolean } | undefined;
}

export interface LessonRunsServices {
  /** Results that come with the lab, for the lesson's own seed. */
  shipped(study: LessonStudy): Promise<FigureResults | undefined>;
  run(runs: readonly FigureRun[], options: FigureOptions): AsyncIterable<FigureEvent>;
}

export interface LessonRuns {
  store: StoreApi<LessonRunsState>;
  /** Computes what the controls ask for; an earlier request that is not done is given up. Runs that are there cost nothing. */
  follow(runs: readonly FigureRun[]): void;
  /** Goes on after a failure, or after {@link stop}. */
  retry(): void;
  /** Ends what runs; what is finished stays. */
  stop(): void;
}

/** Results of controls that are kept: going back to a former value shows it at once. */
const MOST_FOLLOWED = 120;
/** Pictures of what is under way, at most so often. */
const PARTIAL_MS = 150;

export function createLessonRuns(study: LessonStudy, seed: number, services: LessonRunsServices): LessonRuns {
  const store = createStore<LessonRunsState>(() => ({
    results: new Map(),
    partial: new Map(),
    progress: undefined,
    busy: false,
    failure: undefined,
  }));
  const own = study.runs(seed);
  let main: AbortController | undefined;
  let live: AbortController | undefined;
  let wanted: readonly FigureRun[] = [];
  const followed: string[] = [];

  const add = (id: string, result: FigureResult): void => {
    const { results, partial } = store.getState();
    const next = new Map(results).set(id, result);
    const rest = new Map(partial);
    rest.delete(id);
    if (!own.some((run) => run.id === id)) {
      followed.push(id);
      while (followed.length > MOST_FOLLOWED) {
        const oldest = followed.shift();
        if (oldest !== undefined && !wanted.some((run) => run.id === oldest)) next.delete(oldest);
      }
    }
    store.setState({ results: next, partial: rest });
  };

  async function go(
    runs: readonly FigureRun[],
    abort: AbortController,
    options: FigureOptions,
    isLive: boolean,
  ): Promise<void> {
    let drawn = -Infinity;
    const known = store.getState().results;
    for await (const event of services.run(runs, {
      ...options,
      signal: abort.signal,
      results: known,
      pictures: true,
    })) {
      if (abort.signal.aborted) return;
      switch (event.type) {
        case 'progress':
          if (!isLive)
            store.setState({
              progress: {
                id: runs[event.run].id,
                title: event.title,
                stage: event.stage,
                done: event.done,
                ...(event.total === undefined ? {} : { total: event.total }),
                share: event.share,
              },
            });
          break;
        case 'partial': {
          const now = performance.now();
          if (now - drawn < PARTIAL_MS) break;
          drawn = now;
          store.setState({ partial: new Map(store.getState().partial).set(event.id, event.outputs) });
          break;
        }
        case 'result': {
          const result = event.results.get(event.id);
          if (result) add(event.id, result);
          break;
        }
        case 'failed':
          store.setState({ failure: { error: event.error, live: isLive } });
          break;
        case 'done':
        case 'stopped':
          break;
        default:
          event satisfies never;
      }
    }
  }

  function begin(): void {
    const abort = new AbortController();
    main = abort;
    const missing = async (): Promise<void> => {
      const shipped = seed === study.seed ? await services.shipped(study).catch(() => undefined) : undefined;
      for (const [id, result] of shipped ?? [])
        if (!abort.signal.aborted && own.some((run) => run.id === id)) add(id, result);
      const { results } = store.getState();
      if (own.every(({ id }) => results.has(id))) return;
      await go(own, abort, {}, false);
    };
    missing()
      .catch((reason: unknown) => {
        if (!abort.signal.aborted) store.setState({ failure: { error: toRunError(reason), live: false } });
      })
      .finally(() => {
        if (main === abort) {
          main = undefined;
          store.setState({ progress: undefined });
        }
      });
  }

  function follow(runs: readonly FigureRun[]): void {
    wanted = runs;
    const { results } = store.getState();
    const todo = runs.filter(({ id }) => !results.has(id));
    live?.abort();
    live = undefined;
    if (todo.length === 0) {
      store.setState({ busy: false });
      return;
    }
    const abort = new AbortController();
    live = abort;
    store.setState({ busy: true, failure: undefined });
    go(todo, abort, { priority: 'live' }, true)
      .catch((reason: unknown) => {
        if (!abort.signal.aborted) store.setState({ failure: { error: toRunError(reason), live: true } });
      })
      .finally(() => {
        if (live === abort) {
          live = undefined;
          store.setState({ busy: false });
        }
      });
  }

  begin();
  return {
    store,
    follow,
    retry: () => {
      store.setState({ failure: undefined });
      if (!main) begin();
      follow(wanted);
    },
    stop: () => {
      main?.abort();
      live?.abort();
      main = undefined;
      live = undefined;
      store.setState({ busy: false, progress: undefined });
    },
  };
}
