/** Computations that wait for a device, in one thread and in workers: numbers, Stop, what is kept, what is lost. */
import { describe, expect, it } from 'vitest';
import type { Outputs } from '../core/outputs';
import { modelUsersDigest } from '../models/forest/model-users';
import type { Resumable } from './admit';
import { LabError } from './client';
import { execute } from './execute';
import { Pace } from './pace';
import type { RunEvent } from './run-events';
import { clock, lab, until } from './testing/client-lab';
import { collect, ending } from './testing/collect';
import { gossip } from './testing/tiny-cascades';
import { tiny, tinyExperiment, triangle } from './testing/tiny-lab';
import { ended, tinyModel } from './testing/tiny-waiting';

const network = triangle();
const cascades = gossip();
const bundled = { kind: 'bundled', id: 'gossip' } as const;
const training = (parameters: Record<string, string | number> = {}) =>
  tinyExperiment({
    method: 'waiting/train',
    version: 1,
    parameters,
    inputs: { network: { kind: 'bundled', id: 'triangle' }, cascades: bundled },
  });
const asking = tinyExperiment({
  method: 'waiting/ask',
  version: 1,
  inputs: { cascades: bundled, model: { kind: 'bundled', id: 'parrot' } },
});

const headerOf = (outputs: Outputs | undefined) =>
  outputs?.model?.kind === 'model' ? outputs.model.model.header : undefined;

describe('a computation that waits', () => {
  it('gives the same in one thread and in a worker of its own, with users and device named', async () => {
    const here = await execute(training(), network, tiny, { clock, cascades });
    const { client, made, forest } = lab();
    const events = await collect(client.run(training(), network, { cascades }));
    const end = events.at(-1);
    if (end?.type !== 'done') throw new Error(JSON.stringify(end));
    expect(end.result.outputs).toEqual(here.outputs);
    expect([end.result.stamp.device, here.device]).toEqual(['abacus', 'abacus']);
    expect([made.length, forest.length]).toEqual([0, 1]);
    const names = modelUsersDigest(cascades, Int32Array.of(0, 1, 2, -1), network);
    expect(headerOf(end.result.outputs)).toMatchObject({ users: names, seed: 7 });
    expect(here.outputs?.nodes).toEqual({ kind: 'scalar', value: 3 });
  });

  it('keeps the end of every epoch; pictures go without the model', async () => {
    const kept: Resumable[] = [];
    await execute(training(), network, tiny, { clock, cascades, onKept: (resume) => kept.push(resume) });
    expect(kept.map(({ done }) => done)).toEqual([10, 20, 30]);
    const { client } = lab();
    const events: RunEvent[] = [];
    for await (const event of client.run(training({ epochs: 60, size: 200 }), network, { cascades }))
      events.push(event);
    const last = events.findLast((event) => event.type === 'kept');
    expect(last?.resume).toMatchObject({ blocks: 0, done: 600, total: 600, state: { k: 600 } });
    const pictured = events.flatMap((event) => (event.type === 'partial' ? Object.keys(event.outputs) : []));
    expect(new Set(pictured)).toEqual(new Set(['weights', 'nodes']));
  });

  it('gives the model of the last epoch when it is stopped, and goes on to the numbers of a run without a stop', async () => {
    const experiment = training({ epochs: 400 });
    const whole = await execute(experiment, network, tiny, { clock, cascades });
    const { client } = lab();
    const stop = new AbortController();
    let first: RunEvent | undefined;
    for await (const event of client.run(experiment, network, { cascades, signal: stop.signal })) {
      if (event.type === 'kept') stop.abort();
      first = event;
    }
    if (first?.type !== 'cancelled' || !first.resume) throw new Error(JSON.stringify(first));
    expect(first.done).toBeLessThan(4000);
    expect(first.result?.outputs.model?.kind).toBe('model');
    expect(headerOf(first.result?.outputs)?.users).not.toBe('');
    expect(first.result?.stamp.device).toBe('abacus');
    const second = await ending(client.run(experiment, network, { cascades, resume: first.resume }));
    expect(second).toMatchObject({ type: 'done', result: { outputs: { weights: whole.outputs?.weights } } });
  });

  it('ends at once when it is stopped while it waits for ever, and clears up', async () => {
    const before = ended.count;
    const { client } = lab();
    const stop = new AbortController();
    const run = client.run(training({ trouble: 'hang', at: 12 }), network, { cascades, signal: stop.signal });
    await until(run, 'kept');
    stop.abort();
    const end = await ending(run);
    expect(end).toMatchObject({ type: 'cancelled', done: 11, resume: { done: 10 } });
    expect(ended.count).toBe(before + 1);

    const pace = new Pace();
    const here = execute(training({ trouble: 'hang', at: 12 }), network, tiny, { clock, cascades, pace });
    for (let turns = 0; turns < 100; turns++) await clock.turn();
    pace.cancel();
    const outcome = await here;
    expect(outcome).toMatchObject({ type: 'cancelled', done: 11, resume: { done: 10, total: 30 } });
    expect(headerOf(outcome.outputs)).toBeDefined();
  });

  it('hears of what its device refuses', async () => {
    const mended = await execute(training({ trouble: 'mend', at: 5 }), network, tiny, { clock, cascades });
    const without = await execute(training(), network, tiny, { clock, cascades });
    expect(mended.outputs?.weights).toEqual(without.outputs?.weights);
    await expect(execute(training({ trouble: 'refuse', at: 5 }), network, tiny, { clock, cascades })).rejects.toThrow(
      'no beads',
    );
  });

  it('can be paused, and go on', async () => {
    const { client } = lab();
    const run = client.run(training({ epochs: 100 }), network, { cascades });
    await until(run, 'kept');
    run.pause();
    run.step();
    run.resume();
    expect(await ending(run)).toMatchObject({ type: 'done' });
  });
});

describe('what is lost', () => {
  it('leaves what was kept, and with the device its worker goes', async () => {
    const experiment = training({ trouble: 'lose', at: 25 });
    const { client, forest } = lab();
    const end = await ending(client.run(experiment, network, { cascades }));
    expect(end).toMatchObject({
      type: 'failed',
      error: { code: 'device-lost', hint: 'Pick it up.' },
      resume: { done: 20 },
    });
    expect(forest[0].terminated).toBe(true);
    if (end.type !== 'failed' || !end.resume) throw new Error('nothing was kept');
    const again = await ending(client.run(experiment, network, { cascades, resume: end.resume }));
    expect(again).toMatchObject({ type: 'failed', resume: { done: 20 } });
    expect(forest.length).toBe(2);
  });

  it('is told with what was kept when the worker itself is lost', async () => {
    const { client, forest } = lab();
    const run = client.run(training({ trouble: 'hang', at: 25 }), network, { cascades });
    for (let kept = 0; kept < 20;) {
      const event = await until(run, 'kept');
      kept = event.type === 'kept' ? event.resume.done : 0;
    }
    forest[0].lose('gone.');
    expect(await ending(run)).toMatchObject({ type: 'failed', error: { code: 'worker-lost' }, resume: { done: 20 } });
  });

  it('leaves nothing where the computation itself is wrong', async () => {
    const end = await ending(lab().client.run(training({ trouble: 'refuse', at: 25 }), network, { cascades }));
    expect(end.type === 'failed' && end.resume).toBeUndefined();
  });
});

describe('the workers of their own', () => {
  it('are two: one for what is asked, another one for training', async () => {
    const { client, made, forest } = lab();
    const model = tinyModel(Float32Array.of(1, 2, 3.5), cascades.userCount);
    const run = client.run(training({ trouble: 'hang', at: 12 }), network, { cascades });
    await until(run, 'kept');
    for (let k = 0; k < 3; k++) {
      const end = await ending(client.run(asking, network, { cascades, model, priority: 'live' }));
      expect(end).toMatchObject({
        type: 'done',
        result: { outputs: { sum: { value: 11 }, users: { value: 4 }, nodes: { value: 0 } } },
      });
    }
    expect([made.length, forest.length]).toEqual([0, 2]);
    // The set in eight pieces, the model in four; each is sent once.
    expect(forest[1].sent.filter((type) => type === 'attach').length).toBe(12);
    client.dispose();
    expect(forest.every(({ terminated }) => terminated)).toBe(true);
  });

  it('refuse a model of other users, and a run without a model', async () => {
    const { client } = lab();
    const other = tinyModel(Float32Array.of(1), 99);
    const codes = async (model = other, without = false) => {
      const end = await ending(client.run(asking, network, { cascades, ...(without ? {} : { model }) }));
      return end.type === 'failed' ? end.error.issues?.map(({ code }) => code) : end.type;
    };
    expect(await codes()).toEqual(['other-users']);
    expect(await codes(other, true)).toEqual(['model-needed']);
    await expect(execute(asking, network, tiny, { clock, cascades })).rejects.toBeInstanceOf(LabError);
  });
});
