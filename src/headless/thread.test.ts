import { afterEach, describe, expect, it } from 'vitest';
import { createLabClient } from '../experiment/client';
import type { LabClient, Resumable, RunEvent } from '../experiment/client';
import { execute } from '../experiment/execute';
import { collect, ending } from '../experiment/testing/collect';
import { gossip } from '../experiment/testing/tiny-cascades';
import { circleNetwork, tiny, tinyExperiment } from '../experiment/testing/tiny-lab';
import { messageClock } from '../experiment/message-clock';
import { tinyModel } from '../experiment/testing/tiny-waiting';
import { threadWorker } from './thread';

const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function lab(workers: number): LabClient {
  const make = () => threadWorker(new URL('./testing/tiny-thread.ts', import.meta.url));
  const client = createLabClient({
    registry: tiny,
    make,
    workers,
    clock: messageClock(),
    backend: 'node',
    joinAfterMs: 0,
  });
  clients.push(client);
  return client;
}

const network = circleNetwork(50);

describe('threads', () => {
  it('give the same arrays as one thread alone', async () => {
    for (const experiment of [
      tinyExperiment({ parameters: { runs: 20_000 } }),
      tinyExperiment({ method: 'tiny/walk' }),
    ]) {
      const here = await execute(experiment, network, tiny, { clock: messageClock() });
      const end = await ending(lab(2).run(experiment, network));
      if (end.type !== 'done') throw new Error(JSON.stringify(end));
      expect(end.result.outputs).toEqual(here.outputs);
      expect(end.result.stamp).toMatchObject({ engine: 'test thread', backend: 'node' });
    }
  });

  it('wait for a device, keep checkpoints, and take a model', async () => {
    const cascades = gossip();
    const experiment = tinyExperiment({ method: 'waiting/train', version: 1, inputs: {} });
    const here = await execute(experiment, network, tiny, { clock: messageClock(), cascades });
    const client = lab(2);
    const events = await collect(client.run(experiment, network, { cascades }));
    expect(events.map(({ type }) => type)).toContain('kept');
    const end = events.at(-1);
    expect(end).toMatchObject({ type: 'done', result: { outputs: here.outputs, stamp: { device: 'abacus' } } });
    const model = tinyModel(Float32Array.of(1, 2, 3.5), cascades.userCount);
    const ask = tinyExperiment({ method: 'waiting/ask', version: 1, inputs: {} });
    expect(await ending(client.run(ask, network, { cascades, model }))).toMatchObject({
      type: 'done',
      result: { outputs: { sum: { value: 11 } } },
    });
  });

  it('share the rounds of a run, stop it, and go on with it, to the same arrays', async () => {
    const experiment = tinyExperiment({
      method: 'tiny/relay',
      version: 1,
      parameters: { steps: 200, parts: 8, spin: 100 },
    });
    const here = await execute(experiment, network, tiny, { clock: messageClock() });
    let resume: Resumable | undefined;
    for (const workers of [3, 1]) {
      const stop = new AbortController();
      let end: RunEvent | undefined;
      for await (const event of lab(workers).run(experiment, network, {
        signal: stop.signal,
        ...(resume ? { resume } : {}),
      })) {
        if (event.type === 'progress' && event.done >= 200 / (1 + workers)) stop.abort();
        end = event;
      }
      if (end?.type !== 'cancelled' || !end.resume) throw new Error(JSON.stringify(end));
      expect(end.resume.done).toBeGreaterThan(resume?.done ?? 0);
      resume = end.resume;
    }
    const client = lab(2);
    for (const how of [{}, resume ? { resume } : {}]) {
      const end = await ending(client.run(experiment, network, how));
      if (end.type !== 'done') throw new Error(JSON.stringify(end));
      expect(end.result.outputs).toEqual(here.outputs);
    }
  });

  it('give the same arrays from cascades too, drawn and given', async () => {
    const client = lab(2);
    const of = {
      inputs: { network: { kind: 'generated', generator: 'circle', parameters: { n: 50 }, seed: 3 } },
      method: 'tiny/draw',
      version: 1,
      parameters: { cascades: 500 },
      seed: 2,
    } as const;
    const cascades = await client.materialiseCascades({ kind: 'result', of, output: 'set' });
    const drawn = await execute({ ...tinyExperiment(), ...of }, network, tiny, { clock: messageClock() });
    expect(drawn).toMatchObject({ outputs: { set: { set: cascades } } });
    const experiment = tinyExperiment({ method: 'tiny/fit', version: 1, parameters: { runs: 2000 } });
    const here = await execute(experiment, network, tiny, { clock: messageClock(), cascades });
    const end = await ending(client.run(experiment, network, { cascades }));
    if (end.type !== 'done') throw new Error(JSON.stringify(end));
    expect(end.result.outputs).toEqual(here.outputs);
  });

  it('are ended when they do not stop, and replaced', async () => {
    const client = lab(1);
    const stop = new AbortController();
    const spinning = client.run(tinyExperiment({ method: 'tiny/broken', parameters: { trouble: 'spin' } }), network, {
      signal: stop.signal,
    });
    let end;
    for await (const event of spinning) {
      if (event.type === 'progress') stop.abort();
      end = event;
    }
    expect(end).toMatchObject({ type: 'cancelled' });
    expect(await ending(client.run(tinyExperiment(), network))).toMatchObject({ type: 'done' });
  });

  it('are ended while they make a network that nobody waits for any more', async () => {
    const client = lab(1);
    const stop = new AbortController();
    const stuck = client.materialise(
      { kind: 'generated', generator: 'stuck', parameters: {}, seed: 1 },
      { signal: stop.signal },
    );
    setTimeout(() => stop.abort(), 100);
    await expect(stuck).rejects.toMatchObject({ code: 'cancelled' });
    // Asked of the same thread, which is still busy: it is replaced after a second, and the question put again.
    const source = { kind: 'generated', generator: 'circle', parameters: { n: 50 }, seed: 3 } as const;
    expect(await client.materialise(source)).toEqual(network);
    expect(await ending(client.run(tinyExperiment(), network))).toMatchObject({ type: 'done' });
  });

  it('that cannot start are reported', async () => {
    const make = () => threadWorker(new URL('./testing/missing.ts', import.meta.url));
    const client = createLabClient({ registry: tiny, make, clock: messageClock() });
    clients.push(client);
    expect(await ending(client.run(tinyExperiment(), network))).toMatchObject({
      type: 'failed',
      error: { code: 'worker-lost' },
    });
  });
});
