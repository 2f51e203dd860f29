/**
 * Data on the page's side: whatever is read, made, drawn or counted is asked of the workers.
 */
import type { Network } from '../core/network';
import type { Outputs } from '../core/outputs';
import type { BatchOutcome, FileOutcome } from '../data/read';
import { askFor } from './client-request';
import type { Experiment, Source } from './experiment';
import { LabError } from './lab-error';
import type { Pool } from './pool';
import { keyOf } from './pool';
import type { FileToRead, ToWorker } from './protocol';
import type { RunHandle, RunOptions } from './run-events';
import type { Signal } from './signal';
import type { Suppliers } from './suppliers';

/** What making data is doing: bytes read, or steps of the run that draws cascades or learns a network. */
export interface DataProgress {
  stage: string;
  done: number;
  total?: number;
}

export interface DataOptions {
  signal?: Signal;
  onProgress?(progress: DataProgress): void;
}

export interface ReadOptions {
  signal?: Signal;
  /** `at`: the file that is being read; bytes of the whole batch; `early`: what its first lines say, once. */
  onProgress?(at: number, bytes: number, total: number, early?: FileOutcome): void;
}

export async function readInWorker(
  pool: Pool,
  files: readonly FileToRead[],
  how: ReadOptions = {},
): Promise<BatchOutcome> {
  const build = (request: number) => ({ type: 'read-together', request, files }) as const;
  return (await askFor(pool, 'read-done', build, how)).outcome;
}

/** Where data come from on a page: its workers, and the files that it keeps. */
export function workerSuppliers(
  pool: Pool,
  find: ((name: string, digest: string | undefined) => Promise<Blob | undefined>) | undefined,
  start: (experiment: Experiment, network: Network, options: RunOptions) => RunHandle,
  { signal, onProgress }: DataOptions,
): Suppliers<Blob> {
  const how = signal ? { signal } : {};
  const make = async (source: Extract<Source, { kind: 'generated' | 'bundled' }>): Promise<Network> => {
    // The first run follows the network, in the worker for what is urgent: it starts meanwhile.
    pool.choose(true).start();
    const build = (request: number) => ({ type: 'materialise', request, source }) as const;
    return (await askFor(pool, 'materialised', build, how)).network;
  };
  const loadModel = (from: Extract<ToWorker, { type: 'load-model' }>['from']) => {
    const build = (request: number) => ({ type: 'load-model', request, from }) as const;
    return askFor(pool, 'loaded-model', build, how);
  };
  return {
    ...(find ? { find } : {}),
    generate: make,
    bundled: (id) => make({ kind: 'bundled', id }),
    bundledCascades: async (id) => {
      const build = (request: number) => ({ type: 'load-cascades', request, id }) as const;
      return (await askFor(pool, 'loaded-cascades', build, how)).cascades;
    },
    bundledModel: async (id) => (await loadModel({ id })).model,
    readModel: async (file, name) => {
      const { model, digest = '' } = await loadModel({ file, name });
      return { model, digest };
    },
    readTogether: (files) =>
      readInWorker(pool, files, {
        ...how,
        onProgress: (at, done, total) => onProgress?.({ stage: `Reading ${files[at]?.name ?? ''}`, done, total }),
      }),
    derive: async (cascades, rule, least) => {
      const build = (request: number) => ({ type: 'derive', request, cascades: keyOf(cascades), rule, least }) as const;
      const { network } = await askFor(pool, 'materialised', build, { ...how, data: cascades });
      return cascades.userNames ? { ...network, labels: cascades.userNames } : network;
    },
    run: (experiment, network, cascades) =>
      finish(start(experiment, network, { ...how, pictures: false, ...(cascades ? { cascades } : {}) }), onProgress),
  };
}

/** The outputs of a run that is of use only when it comes to its end. */
async function finish(run: RunHandle, onProgress: DataOptions['onProgress']): Promise<Outputs> {
  for await (const event of run) {
    if (event.type === 'progress') {
      const { stage, done, total } = event;
      onProgress?.({ stage, done, ...(total === undefined ? {} : { total }) });
    }
    if (event.type === 'done') return event.result.outputs;
    if (event.type === 'failed') throw new LabError(event.error);
    if (event.type === 'cancelled') break;
  }
  throw new LabError({ code: 'cancelled', message: 'Cancelled.' });
}
