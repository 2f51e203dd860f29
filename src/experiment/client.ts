/**
 * The lab as a page sees it: networks, files and runs, computed in workers it never has to think about.
 */
import type { CascadeSet } from '../core/cascade';
import type { CascadeFacts } from '../core/cascade-facts';
import type { Network } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import type { BatchOutcome } from '../data/read';
import type { DataOptions, ReadOptions } from './client-data';
import { readInWorker, workerSuppliers } from './client-data';
import { askFor } from './client-request';
import { ClientRun } from './client-run';
import type { WorkerMaker } from './endpoint';
import type { Estimator } from './estimate';
import type { CascadeSource, Experiment, ModelSource, Source, Stamp } from './experiment';
import { materialise, materialiseCascades } from './materialise';
import { materialiseModel } from './materialise-model';
import { messageClock } from './message-clock';
import type { Clock } from './pace';
import type { NetworkFacts } from './network-facts';
import { Pool, keyOf } from './pool';
import type { FileToRead } from './protocol';
import { findMethod, type Registry } from './registry';
import type { RunHandle, RunOptions } from './run-events';
import type { Signal } from './signal';

export { LabError } from './lab-error';
export type { RunError } from './lab-error';
export type { Resumable } from './admit';
export type { DataOptions, DataProgress, ReadOptions } from './client-data';
export type { FileToRead } from './protocol';
export type { RunEvent, RunHandle, RunOptions, RunResult } from './run-events';

export interface LabClient {
  /**
   * The network that a source describes. Rejects with {@link LabError}.
   * @param options `cascades`: those that the network is made or learned from, where they are there already
   */
  materialise(source: Source, options?: DataOptions & { cascades?: CascadeSet }): Promise<Network>;
  /** The cascades that a source describes; simulators run in the workers. Rejects with {@link LabError}. */
  materialiseCascades(source: CascadeSource, options?: DataOptions): Promise<CascadeSet>;
  /** The trained model that a source describes. Rejects with {@link LabError}. */
  materialiseModel(source: ModelSource, options?: DataOptions): Promise<TrainedModel>;
  /** What files say that belong together; problems of theirs are in the outcome. Rejects with `cancelled` or `worker-lost`. */
  readTogether(files: readonly FileToRead[], options?: ReadOptions): Promise<BatchOutcome>;
  /** Facts that take too long to find out on the page. */
  measure(network: Network, options?: { signal?: Signal }): Promise<NetworkFacts>;
  /** The same of cascades, or of those marked by 1 in `chosen` (length: number of cascades). */
  measureCascades(set: CascadeSet, chosen?: Uint8Array, options?: { signal?: Signal }): Promise<CascadeFacts>;
  /** `options.cascades`, `options.model`: those of the experiment, for methods that need them. */
  run(experiment: Experiment, network: Network, options?: RunOptions): RunHandle;
  /** Ends all workers; runs in progress fail with `worker-lost`. */
  dispose(): void;
}

export interface ClientOptions {
  registry: Registry;
  make: WorkerMaker;
  /** For the methods of the worker `forest`; absent: {@link make} serves them too. */
  makeForest?: WorkerMaker;
  /** Number of workers; see {@link poolSize}. */
  workers?: number;
  /** The user's file of that name, for sources that need one. */
  find?(name: string, digest: string | undefined): Promise<Blob | undefined>;
  clock?: Clock;
  estimator?: Estimator;
  backend?: Stamp['backend'];
  joinAfterMs?: number;
  /** Time between two reports of how far a run has gone, milliseconds, where a page is drawn for each. */
  progressEveryMs?: number;
}

/** As many workers as help: one processor is left to the page, and beyond four memory costs more than time gains. */
export function poolSize(processors: number): number {
  return Math.max(1, Math.min(4, Math.floor(processors) - 1));
}

/** Workers of the methods that have their own: one for what is asked while another one trains. */
const FOREST_WORKERS = 2;

export function createLabClient(options: ClientOptions): LabClient {
  const { registry, estimator, backend = 'worker', joinAfterMs = 20, progressEveryMs = 0 } = options;
  const clock = options.clock ?? messageClock();
  const pool = new Pool(options.make, options.workers ?? 1, clock);
  const forest = options.makeForest && new Pool(options.makeForest, FOREST_WORKERS, clock);
  const poolOf = (method: string): Pool =>
    forest && findMethod(registry, method)?.worker === 'forest' ? forest : pool;

  const run: LabClient['run'] = (experiment, network, how = {}) =>
    new ClientRun(experiment, network, how, {
      pool: poolOf(experiment.method),
      registry,
      backend,
      joinAfterMs,
      progressEveryMs,
      ...(estimator ? { estimator } : {}),
    });
  const suppliers = (how: DataOptions) => workerSuppliers(pool, options.find, run, how);

  return {
    materialise: (source, { cascades, ...how } = {}) => materialise(source, registry, suppliers(how), cascades),
    materialiseCascades: (source, how = {}) => materialiseCascades(source, registry, suppliers(how)),
    materialiseModel: (source, how = {}) => materialiseModel(source, registry, suppliers(how)),
    readTogether: (files, how) => readInWorker(pool, files, how),
    measure: async (network, how = {}) => {
      const build = (request: number) => ({ type: 'measure', request, network: keyOf(network) }) as const;
      return (await askFor(pool, 'measured', build, { ...how, data: network })).facts;
    },
    measureCascades: async (set, chosen, how = {}) => {
      const about = { cascades: keyOf(set), ...(chosen ? { chosen } : {}) };
      const build = (request: number) => ({ type: 'measure-cascades', request, ...about }) as const;
      return (await askFor(pool, 'measured-cascades', build, { ...how, data: set })).facts;
    },
    run,
    dispose: () => {
      pool.dispose();
      forest?.dispose();
    },
  };
}
