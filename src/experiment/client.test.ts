import { afterEach, describe, expect, it, vi } from 'vitest';
import { channelWorker } from './channel-worker';
import { createLabClient, poolSize } from './client';
import type { LabClient } from './client';
import type { Endpoint } from './endpoint';
import { createEstimator } from './estimate';
import { execute } from './execute';
import type { Experiment } from './experiment';
import { readNetwork } from '../data/read-network';
import { messageClock } from './message-clock';
import type { FromWorker } from './protocol';
import type { RunEvent, RunHandle } from './run-events';
import type { ServeOptions } from './serve';
import { collect, ending, pause } from './testing/collect';
import { circleNetwork as network, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

const clock = messageClock();
const serveOptions: ServeOptions = { registry: tiny, clock, engine: 'test' };
const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

interface Made extends Endpoint {
  lose(reason: string): void;
  /** Messages of these types do not come through any more. */
  deafTo: Set<FromWorker['type']>;
  sent: string[];
  received: string[];
  terminated: boolean;
}

/** A client over in-process workers that can be watched and broken. */
function lab(workers = 1, more: Partial<ServeOptions> = {}): { client: LabClient; made: Made[] } {
  const made: Made[] = [];
  const make = (): Endpoint => {
    const inner = channelWorker({ ...serveOptions, ...more });
    const endpoint: Made = {
      ...inner,
      deafTo: new Set(),
      sent: [],
      received: [],
      terminated: false,
      lose: () => {},
      post: (message, transfer) => {
        endpoint.sent.push(message.type);
        inner.post(message, transfer);
      },
      onMessage: (listener) =>
        inner.onMessage((message) => {
          endpoint.received.push(message.type);
          if (!endpoint.deafTo.has(message.type)) listener(message);
        }),
      onLost: (listener) => {
        endpoint.lose = listener;
        inner.onLost(listener);
      },
      terminate: () => {
        endpoint.terminated = true;
        inner.terminate();
      },
    };
    made.push(endpoint);
    return endpoint;
  };
  const client = createLabClient({ registry: tiny, make, workers, clock, joinAfterMs: 0 });
  clients.push(client);
  return { client, made };
}

async function sent(made: readonly Made[], type: string): Promise<void> {
  await vi.waitFor(() => expect(made[0]?.sent).toContain(type));
}

async function until(handle: RunHandle, type: RunEvent['type']): Promise<RunEvent> {
  const iterator = handle[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await iterator.next();
    if (done) throw new Error(`the run ended without ${type}`);
    if (value.type === type) return value;
  }
}

const long = tinyExperiment({ parameters: { runs: 1e6 } });
const longWalk = tinyExperiment({ method: 'tiny/walk', parameters: { steps: 10_000 } });

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

describe('networks and files', () => {
  it('sends a network once per worker and forgets old ones', async () => {
    const { client, made } = lab();
    const networks = [3, 4, 5, 6, 7].map((n) => network(n));
    for (const one of [...networks, networks[4]]) await ending(client.run(tinyExperiment(), one));
    expect(made[0].sent.filter((type) => type === 'attach')).toHaveLength(5 * 4);
    expect(made[0].sent.filter((type) => type === 'detach')).toHaveLength(2);
    expect(await ending(client.run(tinyExperiment(), networks[0]))).toMatchObject({ type: 'done' });
  });

  it('makes generated and bundled networks in a worker', async () => {
    const { client } = lab(2, { bundled: async () => triangle() });
    const made = await client.materialise({ kind: 'generated', generator: 'circle', parameters: { n: 12 }, seed: 3 });
    expect(made).toEqual(network());
    expect(await client.materialise({ kind: 'bundled', id: 'triangle' })).toEqual(triangle());
    await expect(client.materialise({ kind: 'bundled', id: 'square' })).rejects.toMatchObject({ code: 'no-network' });
    const source = { kind: 'generated', generator: 'circle', parameters: { n: 1e9 }, seed: 3 } as const;
    await expect(client.materialise(source)).rejects.toMatchObject({
      code: 'bad-input',
      issues: [{ code: 'out-of-range' }],
    });
  });

  it('starts the worker of the first run while its network is made in another', async () => {
    const { client, made } = lab(3, { bundled: async () => triangle() });
    const asked = client.materialise({ kind: 'bundled', id: 'triangle' });
    expect(made).toHaveLength(2);
    const on = await asked;
    expect(made.map((worker) => worker.sent.includes('materialise'))).toEqual([false, true]);
    const end = await ending(client.run(tinyExperiment({ parameters: { runs: 1 } }), on, { priority: 'live' }));
    expect(end).toMatchObject({ type: 'done' });
    expect(made[0].sent).toContain('start');
  });

  it('reads files with progress, and stops when nobody wants them', async () => {
    const read: ServeOptions['read'] = async (stream, file, _choices, onProgress) => {
      let bytes = 0;
      for await (const chunk of stream) {
        bytes += chunk.length;
        await onProgress?.(bytes);
        await pause(file.name === 'big.txt' ? 150 : 5);
      }
      return {
        format: 'edge-list',
        sentence: file.name,
        choices: [],
        preview: [],
        network: triangle(),
        issues: [],
        counts: {},
        rejected: [],
        digest: 'd',
        bytes,
        lines: 1,
      };
    };
    const { client, made } = lab(1, { read });
    const file = new Blob([new Uint8Array(300_000)]);
    const seen: number[] = [];
    const outcome = await client.read(file, 'edges.txt', {}, { onProgress: (bytes) => seen.push(bytes) });
    expect(outcome).toMatchObject({ bytes: 300_000, sentence: 'edges.txt' });
    expect(outcome.network).toEqual(triangle());
    expect(seen[0]).toBeGreaterThan(0);
    const stop = new AbortController();
    const abandoned = client.read(new Blob([new Uint8Array(5_000_000)]), 'big.txt', {}, { signal: stop.signal });
    await vi.waitFor(() =>
      expect(made[0].received.filter((type) => type === 'read-progress').length).toBeGreaterThan(1),
    );
    stop.abort();
    await expect(abandoned).rejects.toMatchObject({ code: 'cancelled' });
    await pause(400);
    expect(made[0].received).toContain('refused');
    expect(made[0].terminated).toBe(false);
    await expect(client.read(file, 'edges.txt', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('stops reading within a chunk once nobody wants the file', async () => {
    const { client, made } = lab(1, { read: readNetwork });
    const line = new TextEncoder().encode('123 456\n'.repeat(100_000));
    const file = new Blob(Array.from({ length: 60 }, () => line));
    const stop = new AbortController();
    let last = 0;
    const onProgress = (bytes: number): void => {
      last = bytes;
      stop.abort();
    };
    const reading = client.read(file, 'edges.txt', {}, { signal: stop.signal, onProgress });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await vi.waitFor(() => expect(made[0].received).toContain('refused'));
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(file.size / 2);
    expect(made[0].terminated).toBe(false);
  });

  it('measures networks in a worker', async () => {
    const { client } = lab(2);
    expect(await client.measure(triangle())).toEqual({ isForest: false, transitivity: 1 });
    const stop = new AbortController();
    const asked = client.measure(network(1000), { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('asks for the file that an uploaded network needs', async () => {
    const { client } = lab();
    const source = { kind: 'uploaded', name: 'edges.txt', digest: 'a'.repeat(64) } as const;
    await expect(client.materialise(source)).rejects.toMatchObject({
      code: 'file-needed',
      message: expect.stringContaining('edges.txt'),
    });
  });

  it('rejects questions to a worker that is lost', async () => {
    const { client, made } = lab(1, { bundled: () => new Promise(() => {}) });
    const asked = client.materialise({ kind: 'bundled', id: 'triangle' });
    await pause(10);
    made[0].lose('gone.');
    await expect(asked).rejects.toMatchObject({ code: 'worker-lost' });
  });

  it('terminates a worker that does not let go of a question', async () => {
    const { client, made } = lab(1, { bundled: () => new Promise(() => {}) });
    const stop = new AbortController();
    const asked = client.materialise({ kind: 'bundled', id: 'triangle' }, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await pause(1100);
    expect(made[0].terminated).toBe(true);
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
