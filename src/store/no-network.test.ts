/** The store with methods that use no network: they wait for none, and what happens to networks leaves their runs alone. */
import { describe, expect, it, vi } from 'vitest';
import type { Method, MethodId } from '../core/method';
import { channelWorker } from '../experiment/channel-worker';
import { createLabClient } from '../experiment/client';
import { deriveExperiment } from '../experiment/derive';
import { digestExperiment } from '../experiment/digest';
import type { CascadeSource, Experiment } from '../experiment/experiment';
import { registry as real } from '../experiment/lab';
import { messageClock } from '../experiment/message-clock';
import { prepare } from '../experiment/prepare';
import type { Registry } from '../experiment/registry';
import { dream, tally } from '../experiment/testing/tiny-alone';
import { readTogether } from '../data/read-together';
import { setUp, first as spreading, DMP } from './testing/set-up-lab';
import { titleOf } from './titles';

const registry: Registry = { ...real, methods: [...real.methods, tally, dream] };
const methods = Object.fromEntries(registry.methods.map((method) => [method.id, method])) as Record<string, Method>;
const TALLY: MethodId = 'alone/tally';
const drawn: CascadeSource = {
  kind: 'result',
  output: 'set',
  of: { method: 'alone/dream', version: 1, parameters: { cascades: 5 }, seed: 2, inputs: {} },
};
const counting: Experiment = {
  schema: 1,
  title: 'counting',
  inputs: { cascades: drawn },
  method: TALLY,
  version: 1,
  parameters: {},
  seed: 1,
  outputs: [],
};
const first: Experiment = { ...spreading, view: { compare: [DMP] } };

function opened(firstExperiment = first) {
  const clock = messageClock();
  const client = createLabClient({
    registry,
    make: () => channelWorker({ registry, clock, engine: 'test', readTogether }),
    find: () => Promise.resolve(undefined),
  });
  const materialise = vi.spyOn(client, 'materialise');
  const expectedMs = vi.fn(() => 1);
  const made = setUp({
    client,
    methods,
    derive: (base, method) => deriveExperiment(base, method, registry),
    digest: (experiment) => digestExperiment(experiment, registry),
    runnable: (experiment, network, cascades) => prepare(experiment, network, registry, cascades).ok,
    titleOf: (source) => titleOf(source, registry),
    expectedMs,
    firstExperiment,
  });
  made.state().show();
  const { state, runs } = made;
  const done = (method: MethodId): Promise<void> =>
    vi.waitFor(() => {
      expect(state().runs[method]?.type).toBe('done');
      expect(runs.isStale(method)).toBe(false);
    });
  const enter = async (start: Experiment): Promise<void> => {
    state().enter(start);
    await vi.waitFor(() => expect(state().history.present.method).toBe(start.method));
  };
  return { ...made, materialise, expectedMs, done, enter };
}

describe('methods that use no network', () => {
  it('run without one, and their estimates know the cascades', async () => {
    const { state, done, materialise, expectedMs } = opened(counting);
    await done(TALLY);
    expect(state().dataset.type).toBe('empty');
    expect(state().runs[TALLY]).toMatchObject({ picture: { outputs: { events: { value: 45 }, nodes: { value: 0 } } } });
    expect(materialise).not.toHaveBeenCalled();
    expect(expectedMs).toHaveBeenLastCalledWith(
      expect.objectContaining({ method: TALLY }),
      expect.objectContaining({ n: 0 }),
      expect.objectContaining({ count: 5, events: 15, largest: 3 }),
    );
  });
  it('do not wait for a network that is there, and lose nothing when it comes or fails', async () => {
    const { state, done } = opened({ ...counting, inputs: { ...spreading.inputs, cascades: drawn } });
    await done(TALLY);
    await vi.waitFor(() => expect(state().dataset.type).toBe('ready'));
    expect(state().runs[TALLY]?.type).toBe('done');
    state().setNetwork({ kind: 'bundled', id: 'nowhere' });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    expect(state().runs[TALLY]?.type).toBe('done');
    expect(state().notices).toEqual([]);
    expect(state().history.present.inputs.network).toEqual({ kind: 'bundled', id: 'nowhere' });
  });
  it('get no network made from cascades that are chosen or brought', async () => {
    const { state, done, read } = opened(counting);
    await done(TALLY);
    state().setCascades({ ...drawn, of: { ...drawn.of, seed: 3 } });
    await done(TALLY);
    expect(state().history.present.inputs.network).toBeUndefined();
    await read({ 'cascade.txt': 'Ann,1 Bob,2 Cem,4\nBob,3 Dan,5\n' });
    await state().acceptImport();
    await done(TALLY);
    expect(state().history.present.inputs).toEqual({
      cascades: expect.objectContaining({ kind: 'uploaded', name: 'cascade.txt' }),
    });
    expect(state().runs[TALLY]).toMatchObject({ picture: { outputs: { events: { value: 15 } } } });
    expect(state().dataset.type).toBe('empty');
  });
});

describe('the way between pages with and without a network', () => {
  it('takes the data that a page needs, and undo takes it all back', async () => {
    const { state, done, enter } = opened();
    await done(DMP);
    const before = state().history.present;
    await enter(counting);
    await done(TALLY);
    expect(state().history.present.inputs).toEqual({ cascades: drawn });
    expect(state().dataset.type).toBe('empty');
    const { runs } = state();
    await enter(first);
    expect(state().history.present.inputs).toEqual(first.inputs);
    await vi.waitFor(() => expect(state().dataset.type).toBe('ready'));
    // What was computed on that network and on those cascades is still there.
    expect([state().runs[DMP], state().runs[TALLY]]).toEqual([runs[DMP], runs[TALLY]]);
    state().undo();
    expect(state().history.present.inputs).toEqual({ cascades: drawn });
    state().undo();
    expect(state().history.present).toBe(before);
    await vi.waitFor(() => expect(state().dataset.type).toBe('ready'));
    await done(DMP);
  });
  it('keeps the history where something else is opened on a page without a network', async () => {
    const { state, done } = opened(counting);
    await done(TALLY);
    state().open({ ...counting, title: 'other' });
    expect(state().history).toMatchObject({ past: [{ title: 'counting' }], present: { title: 'other' } });
    state().show();
    expect(state().history.past).toHaveLength(1);
  });
});
