/**
 * The lab as a page sees it: networks, files and runs, computed in workers it never has to think about.
 */
import type { Network } from '../core/network';
import type { ReadOutcome } from '../data/read';
import { ask } from './client-request';
import { ClientRun } from './client-run';
import type { WorkerMaker } from './endpoint';
import type { Estimator } from './estimate';
import type { Experiment, ReadChoices, Source, Stamp } from './experiment';
import { LabError } from './lab-error';
import { materialise } from './materialise';
import { messageClock } from './message-clock';
import type { Clock } from './pace';
import type { NetworkFacts } from './network-facts';
import { Pool, keyOf } from './pool';
import type { ToWorker } from './protocol';
import type { Registry } from './registry';
import type { RunHandle, RunOptions } from './run-events';
import type { Signal } from './signal';

export { LabError } from './lab-error';
export type { RunError } from './lab-error';
export type { Resumable } from './admit';
export type { RunEvent, RunHandle, RunOptions, RunResult } from './run-events';

export interface LabClient {
  /** Rejects with {@link LabError}. */
  materialise(source: Source, options?: { signal?: Signal }): Promise<Network>;
  /** What a file says; problems of the file are in the outcome. Rejects with LabError `cancelled` or `worker-lost`. */
  read(
    file: Blob,
    name: string,
    choices: ReadChoices,
    options?: { signal?: Signal; onProgress?(bytes: number, total: number): void },
  ): Promise<ReadOutcome>;
  /** Facts that take too long to find out on the page. */
  measure(network: Network, options?: { signal?: Signal }): Promise<NetworkFacts>;
  run(experiment: Experiment, network: Network, options?: RunOptions): RunHandle;
  /** Ends all workers; runs in progress fail with `worker-lost`. */
  dispose(): void;
}

export interface ClientOptions {
  registry: Registry;
  make: WorkerMaker;
  /** Number of workers; see {@link poolSize}. */
  workers?: number;
  /** The user's file of that name, for sources that need one. */
  find?(name: string, digest: string | undefined): Promise<Blob | undefined>;
  clock?: Clock;
  estimator?: Estimator;
  backend?: Stamp['backend'];
  joinAfterMs?: number;
}

/** As many workers as help: one processor is left to the page, and beyond four memory costs more than time gains. */
export function poolSize(processors: number): number {
  return Math.max(1, Math.min(4, Math.floor(processors) - 1));
}

export function createLabClient(options: ClientOptions): LabClient {
  const { registry, estimator, backend = 'worker', joinAfterMs = 20 } = options;
  const pool = new Pool(options.make, options.workers ?? 1, options.clock ?? messageClock());

  const read: LabClient['read'] = async (file, name, choices, how = {}) => {
    const answer = await ask(pool, (request) => ({ type: 'read', request, file, name, choices }), how);
    if (answer.type !== 'read-done')
      throw new LabError({ code: 'internal', message: 'A worker answered another question.' });
    return answer.outcome;
  };
  const make = async (source: Source, how: { signal?: Signal }): Promise<Network> => {
    // The first run follows the network, in the worker for what is urgent: it starts meanwhile.
    pool.choose(true).start();
    const answer = await ask(pool, (request) => ({ type: 'materialise', request, source }), how);
    if (answer.type !== 'materialised')
      throw new LabError({ code: 'internal', message: 'A worker answered another question.' });
    return answer.network;
  };

  return {
    materialise: (source, how = {}) =>
      source.kind === 'uploaded'
        ? materialise<Blob>(source, registry, {
            ...(options.find ? { find: options.find } : {}),
            read: (file, name, choices) => read(file, name, choices, how),
          })
        : make(source, how),
    read,
    measure: async (network, how = {}) => {
      const build = (request: number): ToWorker => ({ type: 'measure', request, network: keyOf(network) });
      const answer = await ask(pool, build, { ...how, network });
      if (answer.type !== 'measured')
        throw new LabError({ code: 'internal', message: 'A worker answered another question.' });
      return answer.facts;
    },
    run: (experiment, network, how = {}) =>
      new ClientRun(experiment, network, how, {
        pool,
        registry,
        backend,
        joinAfterMs,
        ...(estimator ? { estimator } : {}),
      }),
    dispose: () => pool.dispose(),
  };
}
