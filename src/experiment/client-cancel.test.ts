import { describe, expect, it } from 'vitest';
import { execute } from './execute';
import type { RunEvent } from './run-events';
import { collect, ending, pause } from './testing/collect';
import { circleNetwork as network, tiny, tinyExperiment } from './testing/tiny-lab';
import { clock, lab, sent, until, long, longWalk } from './testing/client-lab';

describe('cancel', () => {
  for (const workers of [1, 3])
    it(`keeps what was folded, and a resumed run equals an uninterrupted one (${workers})`, async () => {
      const experiment = tinyExperiment({ parameters: { runs: 20_000 } });
      const here = await execute(experiment, network(), tiny, { clock });
      const { client, made } = lab(workers);
      const stop = new AbortController();
      const handle = client.run(experiment, network(), { signal: stop.signal });
      let end: RunEvent | undefined;
      for await (const event of handle) {
        if (event.type === 'partial') stop.abort();
        end = event;
      }
      if (end?.type !== 'cancelled') throw new Error(`expected cancelled, got ${end?.type}`);
      expect(end.done).toBeGreaterThan(0);
      expect(end.total).toBe(20_000);
      expect(end.result?.outputs.count).toEqual({ kind: 'scalar', value: end.done });
      expect(end.result?.stamp).toMatchObject({ done: end.done, total: 20_000 });
      expect(made.every((worker) => !worker.terminated)).toBe(true);
      expect(end.resume).toBeDefined();
      for (let time = 0; time < 2; time++) {
        const resumed = await ending(client.run(experiment, network(), { resume: end.resume }));
        if (resumed.type !== 'done') throw new Error(resumed.type);
        expect(resumed.result.outputs).toEqual(here.outputs);
      }
    });

  it('ends a whole run with its last picture', async () => {
    const { client } = lab();
    const stop = new AbortController();
    const handle = client.run(longWalk, network(), { signal: stop.signal });
    let end: RunEvent | undefined;
    for await (const event of handle) {
      if (event.type === 'partial') stop.abort();
      end = event;
    }
    expect(end).toMatchObject({ type: 'cancelled', total: 10_000, result: { outputs: { path: { kind: 'series' } } } });
  });

  it('terminates a worker that does not answer, and the next run has a new one', async () => {
    const { client, made } = lab();
    const stop = new AbortController();
    const handle = client.run(longWalk, network(), { signal: stop.signal });
    await until(handle, 'partial');
    made[0].deafTo.add('cancelled');
    stop.abort();
    const end = await until(handle, 'cancelled');
    expect(end).toMatchObject({ type: 'cancelled', result: { outputs: {} } });
    expect(made[0].terminated).toBe(true);
    expect(await ending(client.run(tinyExperiment(), network()))).toMatchObject({ type: 'done' });
    expect(made).toHaveLength(2);
  });

  it('goes on from the last picture when the worker that folds had to be ended', async () => {
    const experiment = tinyExperiment({ parameters: { runs: 200_000 } });
    const here = await execute(experiment, network(), tiny, { clock });
    const { client, made } = lab();
    const stop = new AbortController();
    let end: RunEvent | undefined;
    let shown = 0;
    for await (const event of client.run(experiment, network(), { signal: stop.signal })) {
      if (event.type === 'partial') {
        shown = event.done;
        made[0].deafTo.add('cancelled');
        stop.abort();
      }
      end = event;
    }
    if (end?.type !== 'cancelled' || !end.resume) throw new Error(JSON.stringify(end));
    expect(made[0].terminated).toBe(true);
    expect(end).toMatchObject({ done: shown, total: 200_000, result: { stamp: { done: shown, engine: 'test' } } });
    // What was folded after the picture is gone, and said to be.
    expect(end.lost ?? 0).toBeGreaterThanOrEqual(0);
    expect(end.resume).toMatchObject({ done: shown, total: 200_000 });
    const resumed = await ending(client.run(experiment, network(), { resume: end.resume }));
    if (resumed.type !== 'done') throw new Error(resumed.type);
    expect(resumed.result.outputs).toEqual(here.outputs);
  });

  it('says what was lost where the state is too large to come along with pictures', async () => {
    const { client, made } = lab();
    const stop = new AbortController();
    const big = network(600_000);
    let end: RunEvent | undefined;
    let pictures = 0;
    for await (const event of client.run(tinyExperiment({ parameters: { runs: 40 } }), big, { signal: stop.signal })) {
      if (event.type === 'partial') pictures++;
      if (pictures > 0 && event.type === 'progress' && event.done > 2 && !stop.signal.aborted) {
        made[0].deafTo.add('cancelled');
        stop.abort();
      }
      end = event;
    }
    if (end?.type !== 'cancelled') throw new Error(end?.type);
    expect(end.resume).toBeUndefined();
    expect(end.result?.outputs.field).toMatchObject({ kind: 'node-field' });
    expect(end.done + (end.lost ?? 0)).toBeLessThanOrEqual(40);
  });

  it('keeps what it was resumed from when it is ended before its first picture', async () => {
    const { client, made } = lab();
    const experiment = tinyExperiment({ parameters: { runs: 20_000 } });
    const first = new AbortController();
    let stopped: RunEvent | undefined;
    for await (const event of client.run(experiment, network(), { signal: first.signal })) {
      if (event.type === 'partial') first.abort();
      stopped = event;
    }
    if (stopped?.type !== 'cancelled' || !stopped.resume) throw new Error(stopped?.type);
    for (const type of ['started', 'cancelled'] as const) made[0].deafTo.add(type);
    const second = new AbortController();
    const handle = client.run(experiment, network(), { signal: second.signal, resume: stopped.resume });
    await pause(20);
    second.abort();
    const end = await ending(handle);
    expect(end).toEqual({ type: 'cancelled', done: stopped.done, total: 20_000, resume: stopped.resume });
  });

  it('terminates a worker whose method is never loaded', async () => {
    const { client, made } = lab();
    const stop = new AbortController();
    const handle = client.run(tinyExperiment({ method: 'tiny/slow-to-load', parameters: {} }), network(), {
      signal: stop.signal,
    });
    await sent(made, 'start');
    stop.abort();
    expect(await ending(handle)).toMatchObject({ type: 'cancelled', done: 0 });
    expect(made[0].terminated).toBe(true);
  });

  it('starts other runs of a terminated worker again, to the same numbers', async () => {
    const { client, made } = lab();
    const experiment = tinyExperiment({ parameters: { runs: 3000 } });
    const here = await execute(experiment, network(), tiny, { clock });
    const stop = new AbortController();
    const stuck = client.run(tinyExperiment({ method: 'tiny/slow-to-load', parameters: {} }), network(), {
      signal: stop.signal,
    });
    await sent(made, 'start');
    const other = client.run(experiment, network());
    other.pause();
    stop.abort();
    expect(await ending(stuck)).toMatchObject({ type: 'cancelled' });
    other.resume();
    const end = await ending(other);
    if (end.type !== 'done') throw new Error(end.type);
    expect(end.result.outputs).toEqual(here.outputs);
    expect(made).toHaveLength(2);
  });

  it('ends at once when cancelled before it began, and when its consumer leaves', async () => {
    const { client } = lab();
    expect(await collect(client.run(long, network(), { signal: AbortSignal.abort() }))).toEqual([
      { type: 'cancelled', done: 0, total: 0 },
    ]);
    const soon = new AbortController();
    const handle = client.run(long, network(), { signal: soon.signal });
    soon.abort();
    expect(await ending(handle)).toMatchObject({ type: 'cancelled', done: 0 });
    for await (const event of client.run(long, network())) if (event.type === 'progress') break;
    expect(await ending(client.run(tinyExperiment(), network()))).toMatchObject({ type: 'done' });
  });

  it('drops late messages of an ended run', async () => {
    const { client } = lab();
    const stop = new AbortController();
    const first = client.run(long, network(), { signal: stop.signal });
    await until(first, 'partial');
    stop.abort();
    const [cancelled, second] = await Promise.all([collect(first), collect(client.run(tinyExperiment(), network()))]);
    expect(cancelled.filter((event) => event.type === 'cancelled')).toHaveLength(1);
    expect(second.filter((event) => ['done', 'cancelled', 'failed'].includes(event.type))).toHaveLength(1);
    expect(second.at(-1)).toMatchObject({ result: { outputs: { count: { kind: 'scalar', value: 100 } } } });
  });
});
