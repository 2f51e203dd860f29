import { afterEach, describe, expect, it, vi } from 'vitest';
import { readNetwork } from '../data/read-network';
import { channelWorker } from '../experiment/channel-worker';
import { createLabClient, type LabClient } from '../experiment/client';
import { deriveExperiment } from '../experiment/derive';
import { digestExperiment } from '../experiment/digest';
import type { Experiment } from '../experiment/experiment';
import { registry } from '../experiment/lab';
import { messageClock } from '../experiment/message-clock';
import { prepare } from '../experiment/prepare';
import { methods } from '../models';
import { createLabStore, MAX_PINS, type LabServices } from './create-lab';
import { shownDataset } from './datasets';
import { Playhead } from './playhead';
import { titleOf } from './titles';

const MC = 'independent-cascade/monte-carlo';
const ONE = 'independent-cascade/simulate';
const DMP = 'independent-cascade/dmp';
const clock = messageClock();
const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

const first: Experiment = {
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

function setUp(changes: Partial<LabServices> = {}, files = new Map<string, Blob>()) {
  let now = 0;
  const client = createLabClient({
    registry,
    make: () => channelWorker({ registry, clock, engine: 'test', read: readNetwork }),
    find: (name, digest) => Promise.resolve(files.get(digest ?? name)),
  });
  clients.push(client);
  const services: LabServices = {
    client,
    methods,
    derive: (base, method) => deriveExperiment(base, method, registry),
    digest: (experiment) => digestExperiment(experiment, registry),
    expectedMs: () => 1,
    runnable: (experiment, network) => prepare(experiment, network, registry).ok,
    titleOf: (source) => titleOf(source, registry),
    now: () => (now += 10_000),
    playhead: new Playhead(() => () => undefined),
    firstExperiment: first,
    restored: Promise.resolve(),
    keepFile: (file, name, digest) => {
      files.set(digest, file);
      files.set(name, file);
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
  const state = () => store.getState();
  const settled = () =>
    vi.waitFor(() => {
      for (const method of [ONE, MC, DMP] as const) {
        expect(state().runs[method]?.type).toBe('done');
        expect(runs.isStale(method)).toBe(false);
      }
    }, 5000);
  return { store, runs, state, settled, services, files };
}
const blob = (text: string): Blob => new Blob([text]);

describe('the lab store', () => {
  it('shows the first experiment when a page asks for it: network, then every ticked method', async () => {
    const { state, settled } = setUp();
    expect(state().dataset.type).toBe('empty');
    state().show();
    await settled();
    expect(shownDataset(state().dataset)?.title).toBe('Ring');
    const size = state().runs[MC]?.picture?.outputs['mean-size'];
    expect(size?.kind === 'scalar' && size.value).toBeGreaterThan(1);
  });

  it('runs again while a slider moves, and only methods that depend on it', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    const before = { mc: state().runs[MC]?.picture, dmp: state().runs[DMP]?.picture };
    state().setParameter('runs', 80);
    await settled();
    expect(state().runs[DMP]?.picture).toBe(before.dmp);
    expect(state().runs[MC]?.picture).not.toBe(before.mc);
    expect(state().runs[MC]?.picture?.total).toBe(80);
  });

  it('leaves slow methods out of date until Run is pressed, with the last good picture kept', async () => {
    let ms = 1;
    const { state, runs, settled } = setUp({ expectedMs: () => ms });
    state().show();
    await settled();
    ms = 60_000;
    const picture = state().runs[MC]?.picture;
    state().setParameter('alpha', 0.9);
    expect(runs.isStale(MC)).toBe(true);
    expect(state().runs[MC]?.picture).toBe(picture);
    state().run();
    await settled();
  });

  it('undoes ten changes to the initial values and redoes them', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    for (let i = 1; i <= 10; i++) state().setParameter('alpha', i / 20);
    for (let i = 0; i < 10; i++) state().undo();
    expect(state().history.present).toEqual(first);
    for (let i = 0; i < 10; i++) state().redo();
    expect(state().history.present.parameters.alpha).toBe(0.5);
  });

  it('makes and removes sources by the names of nodes', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().toggleSource(4);
    state().toggleSource(9);
    expect(state().history.present.parameters.sources).toEqual(['4', '9']);
    state().toggleSource(4);
    expect(state().history.present.parameters.sources).toEqual(['9']);
  });

  it('starts another network without the nodes of the former, and undo brings both back', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().toggleSource(4);
    state().setView({ selection: ['3'], filter: [0, 2] });
    const before = state().history.present;
    state().setNetwork({ kind: 'generated', generator: 'ring', parameters: { n: 12, k: 2 }, seed: 1 });
    await settled();
    expect(shownDataset(state().dataset)?.network.n).toBe(12);
    expect(state().history.present.parameters.sources).toBeUndefined();
    expect(state().history.present.view?.selection).toBeUndefined();
    state().undo();
    await settled();
    expect(state().history.present).toBe(before);
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
  });

  it('asks for a file that is not here, and shows nothing that was computed for another network', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setNetwork({ kind: 'uploaded', name: 'lost.csv', digest: 'ab'.repeat(32) });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    expect(state().announcement).toContain('lost.csv');
    expect(state().runs[MC]?.picture).toBeUndefined();
  });

  it('goes back to the former experiment when its network cannot be made', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    const before = state().history.present;
    state().setNetwork({ kind: 'generated', generator: 'random-regular', parameters: { n: 11, degree: 3 }, seed: 1 });
    await settled();
    expect(state().history.present).toBe(before);
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    expect(state().notices.length).toBeGreaterThan(0);
  });

  it('starts nothing while a setting is wrong, and goes on when it is mended', async () => {
    const { state, settled, services } = setUp();
    state().show();
    await settled();
    const picture = state().runs[MC]?.picture;
    state().setParameter('horizon', 0);
    expect(state().runs[MC]?.type).toBe('done');
    expect(state().runs[MC]?.picture).toBe(picture);
    expect(services.playhead.transport().horizon).toBe(6);
    state().setParameter('horizon', 4);
    await settled();
    expect(services.playhead.transport().horizon).toBe(4);
  });

  it('tells with every picture which experiment it was made for', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    expect(state().runs[MC]?.picture?.base).toBe(state().history.present);
    state().setParameter('runs', 60);
    await settled();
    expect(state().runs[DMP]?.picture?.base.parameters.runs).toBe(50);
  });

  it('imports a file only when it is accepted, and finds it again', async () => {
    const { state, settled, files } = setUp();
    state().show();
    await settled();
    state().importFile(blob('a b\nb c\nc d\n'), 'net.txt');
    await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    await state().acceptImport();
    await settled();
    const shown = shownDataset(state().dataset);
    expect(shown?.network.labels).toEqual(['a', 'b', 'c', 'd']);
    expect(shown?.source).toMatchObject({ kind: 'uploaded', name: 'net.txt' });
    expect(files.size).toBe(2);
    state().toggleSource(1);
    expect(state().history.present.parameters.sources).toEqual(['b']);
  });

  it('uses the probabilities that a file brings, and gives them up with the file', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().importFile(blob('source,target,alpha\na,b,0.5\nb,c,0.25\n'), 'net.csv');
    await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
    await state().acceptImport();
    await settled();
    expect(state().history.present.parameters.alphaLaw).toBe('file');
    expect(state().notices.at(-1)?.text).toContain('probability for every edge');
    state().setNetwork(first.inputs.network);
    await settled();
    expect(state().history.present.parameters.alphaLaw).toBeUndefined();
  });

  it('tells a file that wants a decision from one that cannot be read', async () => {
    const { state } = setUp();
    for (const [text, announced] of [
      ['a b\nb c\n', /^net\.txt was read: Looks like an edge list/],
      ['source,target,weight\na,b,x\nb,c,2\n', /^net\.txt is not a network yet: .* decided or mended/],
      ['<html>\n<p>\n', /^net\.txt could not be read\.$/],
    ] as const) {
      state().importFile(blob(text), 'net.txt');
      await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
      expect(state().announcement).toMatch(announced);
      state().cancelImport();
    }
  });

  it('reads a file again with another choice, before it is accepted', async () => {
    const { state } = setUp();
    state().importFile(blob('source,target,weight\na,b,5\nb,c,2\n'), 'net.csv');
    await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
    state().rereadImport({ directed: true });
    await vi.waitFor(() => {
      const { importing } = state();
      expect(importing.type === 'preview' && !importing.rereading && importing.outcome.network?.directed).toBe(true);
    });
  });

  it('leaves no trace of a cancelled or unreadable import', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    const { history, dataset } = state();
    state().importFile(blob('one\ntwo\n'), 'broken.txt');
    await vi.waitFor(() => expect(['preview', 'failed']).toContain(state().importing.type));
    await state().acceptImport();
    expect(state().dataset).toBe(dataset);
    state().cancelImport();
    expect(state().importing.type).toBe('none');
    expect(state().history).toBe(history);
  });

  it('takes the file that a link asks for, and keeps what the link says', async () => {
    const { state, settled } = setUp();
    state().importFile(blob('a b\nb c\n'), 'net.txt');
    await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
    const { importing } = state();
    const digest = importing.type === 'preview' ? importing.outcome.digest : '';
    state().cancelImport();
    state().open({
      ...first,
      inputs: { network: { kind: 'uploaded', name: 'net.txt', digest } },
      parameters: { ...first.parameters, sources: ['b'] },
    });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    state().importFile(blob('a b\nb c\n'), 'net.txt');
    await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
    await state().acceptImport();
    await settled();
    expect(state().history.present.parameters.sources).toEqual(['b']);
    expect(state().dataset.type).toBe('ready');
  });

  it('names both digests when another file of that name is given', async () => {
    const { state } = setUp();
    state().open({ ...first, inputs: { network: { kind: 'uploaded', name: 'net.txt', digest: 'cd'.repeat(32) } } });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    state().importFile(blob('a b\n'), 'net.txt');
    await vi.waitFor(() => expect(state().importing.type).toBe('preview'));
    await state().acceptImport();
    expect(state().notices.some((n) => n.text.includes('cdcdcdcdcdcd'))).toBe(true);
  });

  it('stops a run with what there is, and resumes to the numbers of an uninterrupted one', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCompare(ONE, false);
    state().setCompare(DMP, false);
    state().setParameter('runs', 200_000);
    await vi.waitFor(
      () => expect(state().runs[MC]?.type === 'running' && state().runs[MC]?.picture).toBeTruthy(),
      5000,
    );
    state().stop();
    await vi.waitFor(() => expect(state().runs[MC]?.type).toBe('stopped'), 5000);
    const stopped = state().runs[MC];
    expect(stopped?.type === 'stopped' && stopped.done).toBeGreaterThan(0);
    expect(stopped?.picture?.outputs['mean-size']).toBeDefined();
    state().resume(MC);
    await vi.waitFor(() => expect(state().runs[MC]?.type).toBe('done'), 30_000);
    expect(state().runs[MC]?.picture?.done).toBe(200_000);
  }, 40_000);

  it('keeps runs for comparison, at most eight, with their experiment', async () => {
    const { state, settled } = setUp();
    state().pin();
    expect(state().pins).toEqual([]);
    state().show();
    await settled();
    for (let i = 0; i < MAX_PINS + 2; i++) state().pin();
    expect(state().pins).toHaveLength(MAX_PINS);
    const [pin] = state().pins;
    expect(pin.outputs[MC]?.reached).toBeDefined();
    state().renamePin(pin.id, 'calm');
    state().showPin(pin.id, false);
    expect(state().pins[0]).toMatchObject({ name: 'calm', visible: false });
    state().unpin(pin.id);
    expect(state().pins).toHaveLength(MAX_PINS - 1);
  });

  it('keeps no results of other settings than the present ones', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setParameter('runs', 9_000_000);
    state().pin();
    for (const pin of state().pins) expect(pin.outputs[MC]).toBeUndefined();
  });

  it('deletes everything and starts over', async () => {
    const { state, settled, files } = setUp();
    state().show();
    await settled();
    state().setParameter('alpha', 0.9);
    files.set('x', blob('x'));
    await state().deleteAll();
    await settled();
    expect(files.size).toBe(0);
    expect(state().history).toMatchObject({ past: [], present: first });
  });
});
