/** A lab without a browser for the tests of the store: real readers, workers joined by channels, files in memory. */
import { afterEach, vi } from 'vitest';
import { readTogether } from '../../data/read-together';
import { channelWorker } from '../../experiment/channel-worker';
import { createLabClient, type LabClient } from '../../experiment/client';
import { deriveExperiment } from '../../experiment/derive';
import { digestExperiment } from '../../experiment/digest';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab';
import { messageClock } from '../../experiment/message-clock';
import { prepare } from '../../experiment/prepare';
import { methods } from '../../models';
import { createLabStore, type LabServices } from '../create-lab';
import type { NewDataset } from '../kept-data';
import { Playhead } from '../playhead';
import { recall, remember, type Reading } from '../readings';
import type { ImportState, Lab } from '../state';
import { titleOf } from '../titles';

export const MC = 'independent-cascade/monte-carlo';
export const ONE = 'independent-cascade/simulate';
export const DMP = 'independent-cascade/dmp';

export const first: Experiment = {
  schema: 1,
  title: 'first',
  inputs: { network: { kind: 'generated', generator: 'ring', parameters: { n: 30, k: 2 }, seed: 1 } },
  method: MC,
  version: methods[MC].version,
  parameters: { alpha: 0.5, horizon: 6, runs: 50 },
  seed: 7,
  outputs: [],
  view: { compare: [ONE, MC, DMP] },
};

const clock = messageClock();
const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

export type Preview = Extract<ImportState, { type: 'preview' }>;

export function setUp(changes: Partial<LabServices> = {}, files = new Map<string, Blob>()) {
  let now = 0;
  let readings: readonly Reading[] = [];
  const datasets: NewDataset[] = [];
  const client = createLabClient({
    registry,
    make: () => channelWorker({ registry, clock, engine: 'test', readTogether }),
    find: (name, digest) => Promise.resolve(files.get(digest ?? name)),
  });
  clients.push(client);
  const services: LabServices = {
    client,
    methods,
    derive: (base, method) => deriveExperiment(base, method, registry),
    digest: (experiment) => digestExperiment(experiment, registry),
    expectedMs: () => 1,
    runnable: (experiment, network, cascades) => prepare(experiment, network, registry, cascades).ok,
    titleOf: (source) => titleOf(source, registry),
    now: () => (now += 10_000),
    playhead: new Playhead(() => () => undefined),
    firstExperiment: first,
    restored: Promise.resolve(),
    keepFile: (file, name, digest) => {
      files.set(digest, file);
      files.set(name, file);
      return Promise.resolve('kept');
    },
    keepDataset: (dataset) => {
      datasets.push(dataset);
      return Promise.resolve();
    },
    recallReading: (keys) => Promise.resolve(recall(readings, keys)),
    rememberReading: (keys, choices) => {
      readings = remember(readings, keys, choices);
      return Promise.resolve();
    },
    deleteEverything: () => {
      files.clear();
      return Promise.resolve();
    },
    preferences: { theme: 'system', shortcuts: true },
    keepPreferences: vi.fn(),
    ...changes,
  };
  const { store, runs } = createLabStore(services);
  const state = (): Lab => store.getState();
  const settled = () =>
    vi.waitFor(() => {
      for (const method of [ONE, MC, DMP] as const) {
        expectDone(state(), method);
        if (runs.isStale(method)) throw new Error(`${method} is out of date`);
      }
    });
  /** Drops files together, by name and text, and waits until they were read. */
  const read = async (dropped: Readonly<Record<string, string>>): Promise<Preview> => {
    state().importFiles(Object.entries(dropped).map(([name, text]) => ({ file: blob(text), name, choices: {} })));
    return preview();
  };
  const preview = (): Promise<Preview> =>
    vi.waitFor(() => {
      const { importing } = state();
      if (importing.type === 'preview' && !importing.rereading) return importing;
      throw new Error(importing.type === 'failed' ? importing.issues[0]?.message : `the import is ${importing.type}`);
    });
  return { store, runs, state, settled, read, preview, services, files, datasets };
}

function expectDone(lab: Lab, method: keyof Lab['runs']): void {
  const type = lab.runs[method]?.type;
  if (type !== 'done') throw new Error(`${method} is ${type ?? 'not there'}`);
}

export const blob = (text: string): Blob => new Blob([text]);
