import { describe, expect, it, vi } from 'vitest';
import type { Outputs } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
import type { Resumable, RunError } from '../experiment/client';
import type { Experiment } from '../experiment/experiment';
import { TrainedModels } from './trained-models';
import type { Keeping } from './kept-records';
import type { Lab, RunState } from './state';

const TRAIN = 'forest/train';
const experiment = {
  method: TRAIN,
  inputs: { cascades: { kind: 'bundled', id: 'forum' } },
} as unknown as Experiment;
const model = (epoch: number) => ({ header: { epoch }, tensors: {} }) as unknown as TrainedModel;
const withModel = (of: TrainedModel): Outputs => ({ model: { kind: 'model', model: of } });
const resume = (done: number): Resumable => ({ digest: 'training', blocks: 0, state: {}, done, total: 12 });
const lost: RunError = { code: 'device-lost', message: 'The graphics card was lost.' };

function setUp({
  keeping = 'kept',
  checkpoint,
  course,
}: { keeping?: Keeping; checkpoint?: Resumable; course?: Outputs } = {}) {
  let listener: (lab: Lab) => void = () => undefined;
  const calls = {
    kept: [] as unknown[][],
    checkpoints: [] as number[],
    forgotten: [] as string[],
    notices: [] as string[],
  };
  const resumed = vi.fn();
  let present = experiment;
  let runs: Record<string, RunState> = {};
  const state = (): Lab =>
    ({
      runs,
      history: { past: [], present, future: [] },
      notify: (_severity: string, text: string) => calls.notices.push(text),
      keepModel: vi.fn(),
      amend: (recipe: (e: Experiment) => Experiment) => (present = recipe(present)),
      resume: resumed,
    }) as unknown as Lab;
  const trained = new TrainedModels({
    lab: {
      getState: state,
      setState: (part) => {
        runs = (part.runs ?? runs) as typeof runs;
      },
      subscribe: (told) => {
        listener = told;
        return () => undefined;
      },
    },
    train: TRAIN,
    nameOf: ({ header }) => `epoch-${header.epoch}.model`,
    encode: ({ header }) => Uint8Array.of(header.epoch),
    sha256: (bytes) => Promise.resolve(`sha ${bytes[0]}`),
    keepModel: (digest, name, _file, { instead }) => {
      calls.kept.push([digest, name, instead]);
      return Promise.resolve(keeping);
    },
    keepCheckpoint: ({ done }) => {
      calls.checkpoints.push(done);
      return Promise.resolve(keeping);
    },
    forgetCheckpoint: (digest) => {
      calls.forgotten.push(digest);
      return Promise.resolve();
    },
    isTrained: (digest) => Promise.resolve(digest === 'trained before'),
    checkpoint: () => Promise.resolve(checkpoint),
    outputsOf: () => Promise.resolve(course),
    digestOf: () => 'training',
    words: { noRoom: 'no room', lost: (done) => `lost at ${done}`, lostAgain: 'lost again' },
  });
  const be = async (run: unknown): Promise<void> => {
    runs = { [TRAIN]: run as RunState };
    listener(state());
    await vi.waitFor(() => Promise.resolve());
    await new Promise((done) => setTimeout(done));
  };
  return {
    trained,
    calls,
    be,
    resumed,
    present: () => present,
    runs: () => runs,
    set: (e: Experiment) => (present = e),
  };
}

const running = (kept: number, models: Outputs) => ({
  type: 'running',
  digest: 'training',
  base: experiment,
  kept: resume(kept),
  models,
});
const done = (outputs: Outputs) => ({ type: 'done', picture: { outputs, digest: 'training', base: experiment } });

describe('a training', () => {
  it('is asked from epoch to epoch, each in the place of the one before', async () => {
    const { calls, be, present, trained } = setUp();
    await be(running(1, withModel(model(1))));
    await be(running(2, withModel(model(2))));
    expect(present().inputs.model).toEqual({ kind: 'uploaded', name: 'epoch-2.model', digest: 'sha 2' });
    const last = model(3);
    await be(done({ ...withModel(last), test: { kind: 'table', columns: [] } }));
    await be(done(withModel(last)));
    expect(calls.kept).toEqual([
      ['sha 1', 'epoch-1.model', undefined],
      ['sha 2', 'epoch-2.model', 'sha 1'],
      ['sha 3', 'epoch-3.model', 'sha 2'],
    ]);
    expect(trained.trained()).toMatchObject([{ digest: 'sha 3', training: 'training', test: { kind: 'table' } }]);
    expect(calls.checkpoints).toEqual([1, 2]);
    expect(calls.forgotten).toEqual(['training']);
  });

  it('is not asked of other data', async () => {
    const { be, set, present } = setUp();
    set({ ...experiment, inputs: { cascades: { kind: 'bundled', id: 'other' } } });
    await be(done(withModel(model(1))));
    expect(present().inputs.model).toBeUndefined();
  });

  it('says once that there is no room for where it can go on, and goes on', async () => {
    const { calls, be } = setUp({ keeping: 'full' });
    await be(running(1, {}));
    await be(running(2, {}));
    expect(calls.notices).toEqual(['no room']);
    expect(calls.checkpoints).toEqual([1, 2]);
  });

  it('goes on by itself where its graphics card was lost, but not for ever', async () => {
    const { calls, be, resumed } = setUp();
    const failed = () => ({ type: 'failed', error: lost, digest: 'training', resume: resume(4) });
    await be(failed());
    await be(failed());
    expect(resumed).toHaveBeenCalledTimes(2);
    await be(failed());
    expect(resumed).toHaveBeenCalledTimes(2);
    expect(calls.notices).toEqual(['lost at 4', 'lost at 4', 'lost again']);
  });

  it('that was cut off in an earlier session can go on, as if it had been stopped', async () => {
    const { trained, runs } = setUp({ checkpoint: resume(5) });
    await trained.offerToGoOn(experiment);
    expect(runs()[TRAIN]).toEqual({ type: 'stopped', done: 5, total: 12, resume: resume(5), digest: 'training' });
  });

  it('that was cut off is seen as far as it went', async () => {
    const course: Outputs = { steps: { kind: 'table', columns: [] } };
    const { trained, runs } = setUp({ checkpoint: resume(5), course });
    await trained.offerToGoOn(experiment);
    const picture = { outputs: course, digest: 'training', base: experiment, done: 5, total: 12 };
    expect(runs()[TRAIN]).toMatchObject({ type: 'stopped', picture });
  });

  it('that was stopped can go on from there in a later session, too', async () => {
    const { be, calls } = setUp();
    await be(running(3, {}));
    const at = resume(5);
    for (let k = 0; k < 2; k++) await be({ type: 'stopped', done: 5, total: 12, digest: 'training', resume: at });
    expect(calls.checkpoints).toEqual([3, 5]);
  });

  it('that runs is not disturbed by an earlier one', async () => {
    const { trained, runs, be } = setUp({ checkpoint: resume(5) });
    await be(running(1, {}));
    await trained.offerToGoOn(experiment);
    expect(runs()[TRAIN].type).toBe('running');
  });
});

it('knows models that were trained here, now or before, from those of files', async () => {
  const { trained, be } = setUp();
  await be(done(withModel(model(3))));
  expect(trained.isOwn('sha 3')).toBe(true);
  const told = vi.fn();
  trained.subscribe(told);
  for (const digest of ['trained before', 'brought']) {
    expect(trained.isOwn(digest)).toBeUndefined();
    await trained.lookUp(digest);
  }
  expect([trained.isOwn('trained before'), trained.isOwn('brought')]).toEqual([true, false]);
  expect(told).toHaveBeenCalledTimes(2);
});
