/**
 * Runs: which methods are out of date, what starts by itself, what waits for *Run*. One run per method; the last good picture
 * stays whatever happens.
 */
import { usesCascades, usesModel } from '../core/method';
import type { Method, MethodId } from '../core/method';
import { sizeOfCascades, type CascadesSize, type CascadeSet } from '../core/cascade';
import { NO_NETWORK, type Network } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import type { Experiment } from '../experiment/experiment';
import { countsAsNetwork } from '../experiment/used-inputs';
import type { LabClient, Resumable, RunEvent } from '../experiment/client';
import { headline } from './headline';
import type { LabState, Picture, RunState } from './state';

/** Below this a run repeats while a slider moves. */
export const LIVE_MS = 250;
/** Below this a run starts by itself when a network or an experiment is opened. */
export const AUTOSTART_MS = 4000;
/** What a run does until it reports. */
const STARTING = 'Starting';

export interface RunServices {
  client: LabClient;
  methods: Readonly<Record<string, Method>>;
  derive(base: Experiment, method: MethodId): Experiment;
  digest(experiment: Experiment): string;
  expectedMs(
    experiment: Experiment,
    network: { n: number; m: number; directed: boolean },
    cascades?: CascadesSize,
  ): number;
  now(): number;
  /** Whether the experiment can run on the data as they stand; what cannot waits for its settings to be mended. */
  runnable(experiment: Experiment, network: Network, cascades?: CascadeSet, model?: TrainedModel): boolean;
}

export interface RunAccess {
  get(): LabState;
  setRun(method: MethodId, run: RunState): void;
  announce(text: string): void;
}

/** The methods that the experiment shows side by side; without a choice, its own alone. */
export function comparedMethods(experiment: Experiment): readonly MethodId[] {
  return experiment.view?.compare ?? [experiment.method];
}

export function pictureOf(run: RunState | undefined): Picture | undefined {
  if (!run) return undefined;
  return run.picture ?? (run.type === 'running' ? run.former : undefined);
}

/** Time left of a run that has gone `elapsedMs` for `done` of `total`; undefined in the first two seconds and without a total. */
export function timeLeft(elapsedMs: number, done: number, total: number | undefined): number | undefined {
  if (total === undefined || done <= 0 || elapsedMs < 2000) return undefined;
  return (elapsedMs / done) * (total - done);
}

export class Runs {
  private dirty = new Map<MethodId, 'live' | 'auto'>();
  private readonly spoken = new Map<MethodId, number>();

  constructor(
    private readonly services: RunServices,
    private readonly access: RunAccess,
  ) {}

  /** Whether a method works on the network of an experiment, by default the present one. */
  usesNetwork(method: MethodId, { inputs } = this.access.get().history.present): boolean {
    const known = this.services.methods[method];
    return known === undefined || countsAsNetwork(known, inputs.network);
  }

  /** Whether a method asks a trained model. */
  usesModel(method: MethodId): boolean {
    const known = this.services.methods[method];
    return known !== undefined && usesModel(known);
  }

  /** The network, once it is there; `NO_NETWORK` for methods that use none, which wait for none. */
  private networkFor(method: MethodId): Network | undefined {
    if (!this.usesNetwork(method)) return NO_NETWORK;
    const { dataset } = this.access.get();
    return dataset.type === 'ready' ? dataset.dataset.network : undefined;
  }

  /** The cascades, for methods that need them. */
  private cascadesFor(method: MethodId): { cascades?: CascadeSet } {
    const { cascades } = this.access.get();
    const known = this.services.methods[method];
    const needed = known !== undefined && usesCascades(known, this.experimentFor(method).parameters);
    return needed && cascades.type === 'ready' ? { cascades: cascades.data.set } : {};
  }

  /** The trained model, for methods that ask one. */
  private modelFor(method: MethodId): { model?: TrainedModel } {
    const { model } = this.access.get();
    return this.usesModel(method) && model.type === 'ready' ? { model: model.data.model } : {};
  }

  private experimentFor(method: MethodId, base = this.access.get().history.present): Experiment {
    return this.services.derive(base, method);
  }

  /** Digest of what a method would compute for an experiment, by default the present one. */
  digestFor(method: MethodId, base?: Experiment): string {
    return this.services.digest(this.experimentFor(method, base));
  }

  /** Milliseconds that a method would take now; undefined while a network that it works on is not there. */
  expected(method: MethodId): number | undefined {
    const network = this.networkFor(method);
    const { cascades } = this.cascadesFor(method);
    const size = cascades && sizeOfCascades(cascades);
    return network && this.services.expectedMs(this.experimentFor(method), network, size);
  }

  isStale(method: MethodId): boolean {
    const run = this.access.get().runs[method];
    return pictureOf(run)?.digest !== this.digestFor(method);
  }

  /**
   * Call after every change of experiment or network. Starts what is quick enough; `limit` is the time up to which a run may start
   * by itself. A quick run that is under way is let finish, then the newest setting runs: the latest value wins, none is queued.
   */
  reconcile(limit: number = LIVE_MS): void {
    for (const method of comparedMethods(this.access.get().history.present)) {
      if (!this.networkFor(method)) continue;
      const digest = this.digestFor(method);
      const run = this.access.get().runs[method];
      if (run?.type === 'running') {
        if (run.digest !== digest && (this.expected(method) ?? Infinity) < limit)
          this.dirty.set(method, limit > LIVE_MS ? 'auto' : 'live');
        continue;
      }
      const settled = run?.type === 'stopped' || run?.type === 'failed' ? run.digest : pictureOf(run)?.digest;
      if (
        settled !== digest &&
        !this.trains(method) &&
        (this.expected(method) ?? Infinity) < limit &&
        this.canRun(method)
      )
        this.start(method, 'live');
    }
  }

  /** Whether its settings and data allow it now. */
  canRun(method: MethodId): boolean {
    const network = this.networkFor(method);
    const { cascades } = this.cascadesFor(method);
    const { model } = this.modelFor(method);
    return network !== undefined && this.services.runnable(this.experimentFor(method), network, cascades, model);
  }

  /** What gives a model is asked for, however short it is: it takes the place of the one before. */
  private trains(method: MethodId): boolean {
    return Object.values(this.services.methods[method]?.outputs ?? {}).some(({ kind }) => kind === 'model');
  }

  /** Starts every ticked method that is out of date, however long it takes; replaces runs of older settings. */
  runAll(): void {
    const compared = comparedMethods(this.access.get().history.present);
    // What cannot run on these data stays ticked, and says why; where nothing can, each says so.
    const able = compared.filter((method) => this.canRun(method));
    for (const method of able.length > 0 ? able : compared) this.runOne(method);
  }

  /** Starts a method unless its picture is of these settings; replaces its run of older ones. */
  runOne(method: MethodId): void {
    const run = this.access.get().runs[method];
    const digest = this.digestFor(method);
    if (run?.type === 'running') {
      if (run.digest === digest) return;
      run.abort.abort();
    } else if (run?.type === 'done' && run.picture.digest === digest) return;
    this.start(method, 'normal');
  }

  stopAll(): void {
    this.dirty.clear();
    for (const run of Object.values(this.access.get().runs)) if (run.type === 'running') run.abort.abort();
  }

  /** Ends runs and forgets pictures of methods that work on a network: it is another one. */
  reset(): void {
    for (const [method, run] of Object.entries(this.access.get().runs) as [MethodId, RunState][]) {
      if (!this.usesNetwork(method, run.type === 'running' ? run.base : pictureOf(run)?.base)) continue;
      this.dirty.delete(method);
      if (run.type === 'running') run.abort.abort();
      this.access.setRun(method, { type: 'idle' });
    }
  }

  pace(action: 'pause' | 'resume' | 'step'): void {
    for (const [method, run] of Object.entries(this.access.get().runs) as [MethodId, RunState][]) {
      if (run.type !== 'running') continue;
      if (action === 'step') run.handle.step();
      else if (action === 'pause') run.handle.pause();
      else run.handle.resume();
      if (action !== 'step') this.access.setRun(method, { ...run, paused: action === 'pause' });
    }
  }

  resume(method: MethodId): void {
    const run = this.access.get().runs[method];
    if ((run?.type === 'stopped' || run?.type === 'failed') && run.resume && run.digest === this.digestFor(method))
      this.start(method, 'normal', run.resume);
    else this.start(method, 'normal');
  }

  private start(method: MethodId, priority: 'live' | 'normal', resume?: Resumable): void {
    const network = this.networkFor(method);
    if (!network) return;
    const experiment = this.experimentFor(method);
    const digest = this.services.digest(experiment);
    const abort = new AbortController();
    const handle = this.services.client.run(experiment, network, {
      signal: abort.signal,
      priority,
      ...(resume ? { resume } : {}),
      ...this.cascadesFor(method),
      ...this.modelFor(method),
    });
    const former = pictureOf(this.access.get().runs[method]);
    const startedAt = this.services.now();
    const title = this.services.methods[method]?.title ?? method;
    this.spoken.set(method, 0);
    this.access.setRun(method, {
      type: 'running',
      handle,
      abort,
      paused: false,
      digest,
      base: this.access.get().history.present,
      progress: { done: 0, stage: STARTING, startedAt },
      ...(former ? { former } : {}),
    });
    void this.follow(method, title, handle, digest, startedAt);
  }

  private async follow(
    method: MethodId,
    title: string,
    handle: AsyncIterable<RunEvent>,
    digest: string,
    startedAt: number,
  ): Promise<void> {
    for await (const event of handle) {
      const run = this.access.get().runs[method];
      if (run?.type !== 'running' || run.handle !== handle) continue;
      this.receive(method, title, run, event, digest, startedAt);
    }
    const wanted = this.dirty.get(method);
    if (wanted) {
      this.dirty.delete(method);
      this.reconcile(wanted === 'auto' ? AUTOSTART_MS : LIVE_MS);
    }
  }

  private receive(
    method: MethodId,
    title: string,
    run: Extract<RunState, { type: 'running' }>,
    event: RunEvent,
    digest: string,
    startedAt: number,
  ): void {
    const { setRun, announce } = this.access;
    const elapsed = this.services.now() - startedAt;
    switch (event.type) {
      case 'progress': {
        const leftMs = timeLeft(elapsed, event.done, event.total);
        setRun(method, {
          ...run,
          progress: {
            done: event.done,
            total: event.total,
            stage: event.stage,
            startedAt,
            ...(leftMs === undefined ? {} : { leftMs }),
          },
        });
        const quarter = event.total ? Math.floor((4 * event.done) / event.total) : 0;
        if (elapsed > 1000 && quarter > (this.spoken.get(method) ?? 0) && quarter < 4) {
          this.spoken.set(method, quarter);
          announce(`${title}: ${quarter * 25} per cent done.`);
        }
        return;
      }
      case 'partial': {
        // A picture can come before the first report of progress; whoever sees 548 of 4,000 runs is not told that it starts.
        const leftMs = timeLeft(elapsed, event.done, event.total);
        const progress =
          run.progress.stage !== STARTING
            ? run.progress
            : {
                done: event.done,
                ...(event.total === undefined ? {} : { total: event.total }),
                stage: 'Computing',
                startedAt,
                ...(leftMs === undefined ? {} : { leftMs }),
              };
        setRun(method, {
          ...run,
          progress,
          picture: {
            outputs: event.outputs,
            digest,
            base: run.base,
            done: event.done,
            total: event.total ?? event.done,
          },
        });
        return;
      }
      case 'kept':
        setRun(method, { ...run, kept: event.resume, models: event.models });
        return;
      case 'done': {
        const { result } = event;
        setRun(method, {
          type: 'done',
          picture: {
            outputs: result.outputs,
            digest,
            base: run.base,
            done: result.stamp.done,
            total: result.stamp.total,
            result,
          },
        });
        if (elapsed > 1000) {
          const found = headline(result.outputs);
          announce(found === '' ? `${title}: finished.` : `${title}: finished. ${found}`);
        }
        return;
      }
      case 'cancelled': {
        const picture: Picture | undefined = event.result
          ? {
              outputs: event.result.outputs,
              digest,
              base: run.base,
              done: event.done,
              total: event.total ?? event.done,
              result: event.result,
            }
          : (run.picture ?? run.former);
        setRun(method, {
          type: 'stopped',
          done: event.done,
          total: event.total ?? event.done,
          digest,
          ...(picture ? { picture } : {}),
          ...(event.resume ? { resume: event.resume } : {}),
        });
        announce(
          `${title}: stopped at ${event.done.toLocaleString('en')} of ${(event.total ?? event.done).toLocaleString('en')}.`,
        );
        return;
      }
      case 'failed': {
        const picture = run.picture ?? run.former;
        const left = { ...(picture ? { picture } : {}), ...(event.resume ? { resume: event.resume } : {}) };
        setRun(method, { type: 'failed', error: event.error, digest, ...left });
        announce(`${title} failed: ${event.error.message}`);
        return;
      }
      default:
        event satisfies never;
    }
  }
}
