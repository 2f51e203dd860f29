import { describe, expect, it, vi } from 'vitest';
import type { Method } from '../core/method';
import { channelWorker } from './channel-worker';
import { createLabClient } from './client';
import type { LabClient } from './client';
import { execute } from './execute';
import type { Experiment } from './experiment';
import type { Outputs } from '../core/outputs';
import type { Registry } from './registry';
import type { RunEvent, RunHandle } from './run-events';
import { collect, ending, pause } from './testing/collect';
import { circleNetwork as network, tiny, tinyExperiment } from './testing/tiny-lab';
import { relay, relayRun, type Relay } from './testing/tiny-rounds';
import { clients, clock, lab, serveOptions } from './testing/client-lab';

const rounds = (parameters: Experiment['parameters'] = {}): Experiment =>
  tinyExperiment({ method: 'tiny/relay', version: 1, parameters });
const long = rounds({ steps: 1e6, spin: 100 });

async function outputsHere(experiment: Experiment): Promise<Outputs> {
  // The time that parts take changes no number.
  const quick = { ...experiment, parameters: { ...experiment.parameters, spin: 0 } };
  const here = await execute(quick, network(), tiny, { clock });
  return here.outputs as Outputs;
}

/** Every part that a worker has answered: which one, of which round. */
interface Answered {
  part: number;
  k: number;
}

/** Workers that note what they answer, and some that answer differently. */
function watched(workers: number, change: (worker: number) => Partial<Relay> = () => ({})) {
  const answered: Answered[][] = [];
  const memories: Set<unknown>[] = [];
  const shared: Set<unknown>[] = [];
  const ends: ((reason: string) => void)[] = [];
  const make = () => {
    const worker = answered.push([]) - 1;
    memories.push(new Set());
    shared.push(new Set());
    const run: Relay = { ...relayRun, ...change(worker) };
    const noting: Relay = {
      ...run,
      *answer(...of) {
        const answer = yield* run.answer(...of);
        const [, , , { k }, part, memory, object] = of;
        answered[worker].push({ part, k });
        memories[worker].add(memory);
        shared[worker].add(object);
        return answer;
      },
    };
    const method = { ...relay, load: async () => noting } as Method;
    const registry: Registry = { ...tiny, methods: [...tiny.methods.filter(({ id }) => id !== relay.id), method] };
    const inner = channelWorker({ ...serveOptions, registry });
    return {
      ...inner,
      onLost: (listener: (reason: string) => void) => {
        ends[worker] = (reason) => {
          inner.terminate();
          listener(reason);
        };
      },
    };
  };
  const client = createLabClient({ registry: tiny, make, workers, clock, joinAfterMs: 0 });
  clients.push(client);
  return { client, answered, memories, shared, ends };
}

/** Listens until so many steps are done, and says how many are. */
async function until(handle: RunHandle, done: number): Promise<number> {
  const iterator = handle[Symbol.asyncIterator]();
  for (;;) {
    const { value, done: over } = await iterator.next();
    if (over) throw new Error('the run is over');
    if (value.type === 'progress' && value.done >= done) return value.done;
  }
}

/** So many assistants have been told of the run. */
async function assisted(made: readonly { sent: string[] }[], count: number): Promise<void> {
  const told = (): number => made.flatMap(({ sent }) => sent).filter((type) => type === 'assist').length;
  await vi.waitFor(() => expect(told()).toBe(count));
}

async function expectSame(client: LabClient, experiment: Experiment): Promise<void> {
  const end = await ending(client.run(experiment, network()));
  if (end.type !== 'done') throw new Error(JSON.stringify(end));
  expect(end.result.outputs).toEqual(await outputsHere(experiment));
}

describe('a run in rounds', () => {
  const cases: Experiment['parameters'][] = [
    {},
    { parts: 1 },
    { parts: 2, steps: 60 },
    { parts: 23 },
    { parts: 23, steps: 50, spin: 100 },
    { steps: 1 },
  ];
  for (const parameters of cases)
    it(`gives identical arrays with 1 worker and with 3 (${JSON.stringify(parameters)})`, async () => {
      for (const workers of [1, 3]) await expectSame(lab(workers).client, rounds(parameters));
    });

  it('spreads its parts over the workers, the same ones to each', async () => {
    const { client, answered, memories, shared } = watched(3);
    // Long enough for the assistants to come in.
    const experiment = rounds({ steps: 150, spin: 100 });
    await expectSame(client, experiment);
    const used = answered.filter((parts) => parts.length > 0);
    expect(used).toHaveLength(3);
    // In the last rounds everybody is there. What is late is computed by the leader too, so only those assisted are looked at.
    const late = answered.map((parts) => new Set(parts.filter(({ k }) => k >= 140).map(({ part }) => part % 3)));
    const seats = late.filter((residues) => residues.size === 1).map((residues) => [...residues][0]);
    expect(new Set(seats).size).toBe(seats.length);
    // One memory for each thread, and what is shared comes once per object: two objects, one after the other.
    for (const one of memories) expect(one.size).toBe(1);
    for (const objects of shared) expect(objects.size).toBeLessThanOrEqual(2);
  });

  it('asks for no more workers than there are parts', async () => {
    const { client, made } = lab(4);
    await collect(client.run(rounds({ parts: 2, steps: 200, spin: 100 }), network()));
    expect(made).toHaveLength(2);
    expect(made.flatMap(({ sent }) => sent).filter((type) => type === 'assist')).toHaveLength(1);
  });

  it('sends nothing of its rounds through the page', async () => {
    const { client, made } = lab(3);
    await collect(client.run(rounds({ steps: 200 }), network()));
    const [leader, ...others] = made.toSorted(
      (a, b) => Number(b.sent.includes('start')) - Number(a.sent.includes('start')),
    );
    expect(leader.received.at(-1)).toBe('done');
    for (const { received } of others) expect(received.filter((type) => type !== 'ready')).toEqual([]);
  });

  it('is stopped in the middle of a round, and ends once', async () => {
    const { client, made } = lab(3);
    const stop = new AbortController();
    const handle = client.run(long, network(), { signal: stop.signal });
    await until(handle, 20);
    await assisted(made, 2);
    stop.abort();
    const events = await collect(handle);
    expect(events.filter(({ type }) => ['done', 'cancelled', 'failed'].includes(type))).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ type: 'cancelled', resume: { blocks: 0 } });
    expect(made.every(({ terminated }) => !terminated)).toBe(true);
    await vi.waitFor(() => expect(made.every(({ sent }) => sent.at(-1) === 'forget')).toBe(true));
    // The workers are free again.
    await expectSame(client, rounds());
  });

  it('ends a worker that does not let go of its part when it is stopped', async () => {
    const { client, made } = lab(3);
    const stop = new AbortController();
    const handle = client.run(long, network(), { signal: stop.signal });
    await until(handle, 20);
    await assisted(made, 2);
    const assistants = made.filter(({ sent }) => sent.includes('assist'));
    expect(assistants).toHaveLength(2);
    assistants[0].deafTo.add('cancelled');
    stop.abort();
    expect((await collect(handle)).at(-1)).toMatchObject({ type: 'cancelled', resume: { blocks: 0 } });
    expect(made.map(({ terminated }) => terminated)).toEqual(made.map((one) => one === assistants[0]));
  });

  it('goes on when an assistant is lost, to the same arrays', async () => {
    const experiment = rounds({ steps: 200, spin: 100 });
    const { client, ends } = watched(3);
    const handle = client.run(experiment, network());
    await until(handle, 60);
    handle.pause();
    // The worker that is made first leads; a busy machine makes the others late.
    await vi.waitFor(() => expect(ends.filter((end) => end !== undefined)).toHaveLength(3));
    ends[1]('it fell over.');
    handle.resume();
    const end = (await collect(handle)).at(-1);
    if (end?.type !== 'done') throw new Error(JSON.stringify(end));
    expect(end.result.outputs).toEqual(await outputsHere(experiment));
  });

  it('does the work of an assistant that never answers, and of one that fails', async () => {
    const experiment = rounds({ steps: 100, spin: 100 });
    const asked = new Set<string>();
    const stuck: Partial<Relay> = {
      *answer() {
        asked.add('stuck');
        for (;;) yield { done: 0, stage: 'Waiting for nothing' };
      },
    };
    const failing: Partial<Relay> = {
      // oxlint-disable-next-line require-yield -- fails before its first step
      *answer() {
        asked.add('failing');
        throw new Error('not here');
      },
    };
    // The worker that is made first leads.
    const { client } = watched(3, (worker) => [{}, stuck, failing][worker]);
    await expectSame(client, experiment);
    expect(asked.size).toBe(2);
  });

  it('fails when the method does', async () => {
    const failing = (): Partial<Relay> => ({
      *answer(...of) {
        if (of[3].k === 5 && of[4] === 2) throw new Error('as asked');
        return yield* relayRun.answer(...of);
      },
    });
    const { client } = watched(3, failing);
    const events = await collect(client.run(rounds({ steps: 50 }), network()));
    expect(events.at(-1)).toMatchObject({ type: 'failed', error: { message: 'as asked' } });
    expect(events.filter(({ type }) => ['done', 'cancelled', 'failed'].includes(type))).toHaveLength(1);
  });

  it('keeps its assistants when one of their workers is replaced, and starts again when its leader is', async () => {
    const experiment = rounds({ steps: 80, spin: 100 });
    const unloadable = tinyExperiment({ method: 'tiny/slow-to-load', version: 2, parameters: {} });
    for (const priority of ['live', 'normal'] as const) {
      const { client, made } = lab(2);
      const handle = client.run(experiment, network());
      await until(handle, 5);
      handle.pause();
      await assisted(made, 1);
      const before = made.length;
      // The other run never loads, so its worker is ended: the one of the assistant, then the one of the leader.
      const stop = new AbortController();
      const other = ending(client.run(unloadable, network(), { signal: stop.signal, priority }));
      await pause(20);
      stop.abort();
      expect(await other).toMatchObject({ type: 'cancelled' });
      handle.resume();
      const end = (await collect(handle)).at(-1);
      if (end?.type !== 'done') throw new Error(JSON.stringify(end));
      expect(end.result.outputs).toEqual(await outputsHere(experiment));
      expect(made.length).toBeGreaterThan(before);
    }
  });

  it('gives way to urgent runs in the workers of its assistants', async () => {
    const { client } = lab(2);
    const stop = new AbortController();
    const handle = client.run(long, network(), { signal: stop.signal });
    await until(handle, 20);
    const live = await ending(
      client.run(tinyExperiment({ parameters: { runs: 2000 } }), network(), { priority: 'live' }),
    );
    expect(live.type).toBe('done');
    await until(handle, 40);
    stop.abort();
    expect((await collect(handle)).at(-1)?.type).toBe('cancelled');
  });

  it('keeps the pace of its leader', async () => {
    const { client } = lab(3);
    const stop = new AbortController();
    const handle = client.run(rounds({ steps: 1e6, spin: 10 }), network(), { signal: stop.signal });
    const before = await until(handle, 20);
    handle.pause();
    await pause(50);
    const done: number[] = [];
    let end: RunEvent | undefined;
    const following = (async () => {
      for await (const event of handle) {
        if (event.type === 'progress') done.push(event.done);
        end = event;
      }
    })();
    await pause(50);
    const at = done.at(-1) ?? before;
    for (let step = 1; step <= 3; step++) {
      handle.step();
      await vi.waitFor(() => expect(done.at(-1)).toBe(at + step));
    }
    await pause(30);
    expect(done.at(-1)).toBe(at + 3);
    stop.abort();
    await following;
    // Stopped where it stood: nothing more was computed.
    expect(end).toMatchObject({ type: 'cancelled', done: at + 3, resume: { done: at + 3 } });
  });

  it('never floods a consumer that does not look', async () => {
    const { client, made } = lab(3);
    const stop = new AbortController();
    const handle = client.run(long, network(), { signal: stop.signal });
    await pause(600);
    const received = made.flatMap((worker) => worker.received);
    expect(received.filter((type) => type === 'partial').length).toBeLessThanOrEqual(1);
    stop.abort();
    const events = await collect(handle);
    expect(events.length).toBeLessThanOrEqual(4);
    expect(events.at(-1)).toMatchObject({ type: 'cancelled', result: { outputs: { x: { kind: 'node-field' } } } });
  });
});
