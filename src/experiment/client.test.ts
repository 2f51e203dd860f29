import { describe, expect, it } from 'vitest';
import { channelWorker } from './channel-worker';
import { createLabClient, poolSize } from './client';
import type { Endpoint } from './endpoint';
import { createEstimator } from './estimate';
import { execute } from './execute';
import type { Experiment } from './experiment';
import type { RunEvent } from './run-events';
import { collect, ending, pause } from './testing/collect';
import { circleNetwork as network, tiny, tinyExperiment, triangle } from './testing/tiny-lab';
import { clock, serveOptions, clients, lab, until, long, longWalk } from './testing/client-lab';

describe('the same experiment everywhere', () => {
  const cases: [string, Experiment][] = [
    ['blocks', tinyExperiment({ parameters: { runs: 500 } })],
    ['blocks, one run', tinyExperiment({ parameters: { runs: 1 } })],
    ['whole', tinyExperiment({ method: 'tiny/walk' })],
  ];
  for (const [name, experiment] of cases)
    it(`gives identical outputs in one thread, with 1 worker and with 3 (${name})`, async () => {
      const here = await execute(experiment, network(), tiny, { clock });
      for (const workers of [1, 3]) {
        const { client } = lab(workers);
        const end = await ending(client.run(experiment, network()));
        expect(end).toMatchObject({ type: 'done' });
        expect(end).toMatchObject({ result: { outputs: here.outputs } });
      }
    });

  it('really shares blocks among the workers', async () => {
    const { client, made } = lab(3);
    await collect(client.run(tinyExperiment({ parameters: { runs: 5000 } }), network()));
    expect(made).toHaveLength(3);
    for (const worker of made) expect(worker.received).toContain('part');
    expect(made.filter((worker) => worker.sent.includes('fold'))).toHaveLength(1);
  });

  it('computes only some of the blocks, and hands their parts out in order', async () => {
    const experiment = tinyExperiment({ parameters: { runs: 3000 } });
    for (const workers of [1, 3]) {
      const { client, made } = lab(workers);
      const taken: number[] = [];
      const take = (index: number, part: unknown): void => {
        taken.push(index);
        expect(part).toMatchObject({ sum: expect.any(Float64Array) as Float64Array });
      };
      const run = client.run(experiment, network(), { blocks: { from: 5, to: 12, take } });
      const events = await collect(run);
      expect(events.at(-1)).toMatchObject({ type: 'done', result: { outputs: {} } });
      expect(taken).toEqual([5, 6, 7, 8, 9, 10, 11]);
      expect(made.flatMap(({ sent }) => sent)).not.toContain('fold');
      const stop = new AbortController();
      const long = client.run(tinyExperiment({ parameters: { runs: 1e6 } }), network(), {
        signal: stop.signal,
        blocks: { from: 0, to: 40, take: () => stop.abort() },
      });
      const end = await ending(long);
      expect(end.type).toBe('cancelled');
      expect(end).not.toHaveProperty('resume');
    }
  });

  it('stamps the result', async () => {
    const { client } = lab();
    const end = await ending(client.run(tinyExperiment(), network()));
    expect(end).toMatchObject({
      type: 'done',
      result: {
        stamp: {
          method: { id: 'tiny/mean', version: 2 },
          seed: 7,
          engine: 'test',
          backend: 'worker',
          done: 100,
          total: 100,
        },
      },
    });
  });

  it('sends names as numbers and edge values along', async () => {
    const { client } = lab();
    const experiment = tinyExperiment({ method: 'tiny/walk', parameters: { seeds: ['c'], steps: 1, alpha: 1 } });
    const end = await ending(client.run(experiment, triangle()));
    if (end.type !== 'done') throw new Error(end.type);
    expect(end.result.outputs.end).toEqual({ kind: 'scalar', value: 3 });
    expect(end.result.outputs.degree).toEqual({ kind: 'node-field', values: Float64Array.of(2, 2, 2) });
  });
});

describe('failures', () => {
  it('turns what a method throws into failed', async () => {
    const { client } = lab();
    const fail = (trouble: string): Promise<RunEvent> =>
      ending(client.run(tinyExperiment({ method: 'tiny/broken', parameters: { trouble } }), network()));
    expect(await fail('throw')).toMatchObject({ type: 'failed', error: { code: 'internal', message: 'as asked' } });
    expect(await fail('throw-late')).toMatchObject({ type: 'failed', error: { code: 'out-of-memory' } });
    const unloadable = client.run(tinyExperiment({ method: 'tiny/unloadable', parameters: {} }), network());
    expect(await ending(unloadable)).toMatchObject({ type: 'failed', error: { message: 'the file is gone' } });
    expect(await ending(client.run(tinyExperiment(), network()))).toMatchObject({ type: 'done' });
  });

  it('refuses bad input with the issues', async () => {
    const { client } = lab();
    const end = await ending(client.run(tinyExperiment({ parameters: { alpha: 7 } }), network()));
    expect(end).toMatchObject({
      type: 'failed',
      error: { code: 'bad-input', issues: [{ code: 'out-of-range', where: { path: 'parameters.alpha' } }] },
    });
    const sweep = client.run(tinyExperiment({ sweep: [{ path: 'parameters.alpha', values: [0, 1] }] }), network());
    expect(await ending(sweep)).toMatchObject({ type: 'failed', error: { issues: [{ code: 'sweep-not-expanded' }] } });
    const resume = { digest: 'x', blocks: 1, state: {}, done: 1, total: 2 };
    expect(await ending(client.run(long, network(), { resume }))).toMatchObject({
      type: 'failed',
      error: { code: 'cannot-resume' },
    });
  });

  for (const workers of [1, 3])
    it(`reports a lost worker and goes on with a new one (${workers})`, async () => {
      const { client, made } = lab(workers);
      const handle = client.run(long, network());
      await until(handle, 'partial');
      made[made.length - 1].lose('it fell over.');
      expect(await ending(handle)).toMatchObject({ type: 'failed', error: { code: 'worker-lost' } });
      expect(await ending(client.run(tinyExperiment(), network()))).toMatchObject({ type: 'done' });
    });

  it('fails when no worker can be started', async () => {
    const make = (): Endpoint => {
      throw new Error('forbidden');
    };
    const client = createLabClient({ registry: tiny, make, clock });
    expect(await ending(client.run(long, network()))).toMatchObject({ type: 'failed', error: { code: 'worker-lost' } });
    await expect(client.materialise({ kind: 'bundled', id: 'triangle' })).rejects.toMatchObject({
      code: 'worker-lost',
    });
  });

  it('leaves nothing pending when it is closed', async () => {
    const { client } = lab(2);
    const handle = client.run(long, network());
    await until(handle, 'partial');
    client.dispose();
    expect(await ending(handle)).toMatchObject({ type: 'failed', error: { code: 'worker-lost' } });
  });
});

describe('pictures', () => {
  it('never floods a consumer that does not look', async () => {
    const { client, made } = lab();
    const stop = new AbortController();
    const blocks = client.run(long, network(), { signal: stop.signal });
    const whole = client.run(longWalk, network(), { signal: stop.signal });
    await pause(700);
    // Nobody has pulled: one picture each is out, however long it takes.
    expect(made[0].received.filter((type) => type === 'partial').length).toBeLessThanOrEqual(2);
    stop.abort();
    const events = [...(await collect(blocks)), ...(await collect(whole))];
    expect(events.filter((event) => event.type === 'partial').length).toBeLessThanOrEqual(2);
    expect(events.filter((event) => event.type === 'progress').length).toBeLessThanOrEqual(2);
  });

  it('come again and again to one that looks', async () => {
    const { client } = lab();
    for (const experiment of [long, longWalk]) {
      const stop = new AbortController();
      let pictures = 0;
      let last = 0;
      for await (const event of client.run(experiment, network(), { signal: stop.signal })) {
        if (event.type !== 'partial') continue;
        expect(event.done).toBeGreaterThan(last);
        last = event.done;
        if (++pictures === 3) stop.abort();
      }
      expect(pictures).toBe(3);
    }
  });
});

describe('pace', () => {
  it('pauses, makes single steps, and goes on', async () => {
    const { client } = lab();
    const experiment = tinyExperiment({ method: 'tiny/walk', parameters: { steps: 6 } });
    const handle = client.run(experiment, network());
    handle.pause();
    handle.step();
    const iterator = handle[Symbol.asyncIterator]();
    const dones: number[] = [];
    for (let steps = 1; steps <= 3;) {
      const { value } = await iterator.next();
      if (value?.type !== 'partial') continue;
      dones.push(value.done);
      if (steps++ < 3) handle.step();
    }
    expect(dones).toEqual([1, 2, 3]);
    handle.resume();
    let end: RunEvent | undefined;
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) end = step.value;
    const here = await execute(experiment, network(), tiny, { clock });
    if (end?.type !== 'done') throw new Error(end?.type);
    expect(end.result.outputs).toEqual(here.outputs);
  });

  it('can be cancelled while paused', async () => {
    const { client, made } = lab(2);
    const stop = new AbortController();
    const handle = client.run(long, network(), { signal: stop.signal });
    await until(handle, 'partial');
    handle.pause();
    await pause(30);
    stop.abort();
    expect(await ending(handle)).toMatchObject({ type: 'cancelled' });
    expect(made.some((worker) => worker.terminated)).toBe(false);
  });

  it('lets a live run pass a long one', async () => {
    const { client } = lab();
    const stop = new AbortController();
    const slow = client.run(long, network(), { signal: stop.signal });
    await until(slow, 'partial');
    expect(await ending(client.run(tinyExperiment(), network(), { priority: 'live' }))).toMatchObject({ type: 'done' });
    stop.abort();
    expect(await ending(slow)).toMatchObject({ type: 'cancelled' });
  });
});

it('stamps the engine of the worker that computed, not of one that was lost before', async () => {
  let count = 0;
  const made: Endpoint[] = [];
  const make = (): Endpoint => {
    const endpoint = channelWorker({ ...serveOptions, engine: `engine ${++count}` });
    made.push(endpoint);
    return endpoint;
  };
  const client = createLabClient({ registry: tiny, make, clock });
  clients.push(client);
  const stop = new AbortController();
  const stuck = client.run(tinyExperiment({ method: 'tiny/slow-to-load', parameters: {} }), network(), {
    signal: stop.signal,
  });
  const other = client.run(long, network());
  await until(other, 'partial');
  stop.abort();
  expect(await ending(stuck)).toMatchObject({ type: 'cancelled' });
  const shorter = client.run(tinyExperiment(), network());
  expect(await ending(shorter)).toMatchObject({ result: { stamp: { engine: 'engine 2' } } });
  expect(made).toHaveLength(2);
});

it('takes the speed of a run that is under way', async () => {
  const seen: [ms: number, fraction: number][] = [];
  const estimator = createEstimator(tiny);
  const watched = {
    ...estimator,
    probe: (_experiment: Experiment, _network: object, ms: number, fraction: number) => void seen.push([ms, fraction]),
  };
  const client = createLabClient({
    registry: tiny,
    make: () => channelWorker(serveOptions),
    clock,
    estimator: watched,
  });
  clients.push(client);
  const stop = new AbortController();
  for await (const event of client.run(long, network(), { signal: stop.signal }))
    if (event.type === 'progress' && seen.length > 2) stop.abort();
  expect(seen.every(([ms, fraction]) => ms >= 50 && fraction > 0 && fraction < 1)).toBe(true);
  const probes = seen.length;
  const paused = client.run(tinyExperiment({ parameters: { runs: 20_000 } }), network());
  paused.pause();
  await pause(80);
  paused.resume();
  expect(await ending(paused)).toMatchObject({ type: 'done' });
  expect(seen).toHaveLength(probes);
});

it('learns how fast a method is', async () => {
  const estimator = createEstimator(tiny);
  const client = createLabClient({ registry: tiny, make: () => channelWorker(serveOptions), clock, estimator });
  clients.push(client);
  const experiment = tinyExperiment({ parameters: { runs: 100_000 } });
  const before = estimator.expectedMs(experiment, network());
  await ending(client.run(experiment, network()));
  expect(estimator.expectedMs(experiment, network())).not.toBe(before);
});

it('uses one processor less than there are, and never more than four', () => {
  expect([1, 2, 3, 5, 64].map(poolSize)).toEqual([1, 1, 2, 4, 4]);
});
