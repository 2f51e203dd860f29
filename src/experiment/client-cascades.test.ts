/** Cascades on their way through the client: attached, read, loaded, drawn, measured, and given to methods. */
import { describe, expect, it, vi } from 'vitest';
import { describeCascades } from '../core/cascade-facts';
import { deriveNetwork } from '../core/derive-network';
import { readTogether } from '../data/read-together';
import { channelWorker } from './channel-worker';
import { createLabClient } from './client';
import { digestBytes } from './digest';
import { execute } from './execute';
import type { CascadeSource, Experiment, Simulation, UploadedSource } from './experiment';
import { clients, clock, lab, sent, serveOptions, until } from './testing/client-lab';
import { ending } from './testing/collect';
import { gossip } from './testing/tiny-cascades';
import { circleNetwork, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

const circle = { kind: 'generated', generator: 'circle', parameters: { n: 12 }, seed: 3 } as const;
const simulation = (changes: Partial<Simulation> = {}): Simulation => ({
  inputs: { network: circle },
  method: 'tiny/draw',
  version: 1,
  parameters: { cascades: 300 },
  seed: 5,
  ...changes,
});
const drawn = (changes: Partial<Simulation> = {}): Extract<CascadeSource, { kind: 'result' }> => ({
  kind: 'result',
  of: simulation(changes),
  output: 'set',
});
const fitted = (changes: Partial<Experiment> = {}): Experiment =>
  tinyExperiment({ method: 'tiny/fit', version: 1, parameters: { runs: 400 }, ...changes });

describe('methods that need cascades', () => {
  it('give the same arrays in one thread, with one worker and with three', async () => {
    const here = await execute(fitted(), triangle(), tiny, { clock, cascades: gossip() });
    if (here.type !== 'done' || here.outputs.field.kind !== 'node-field') throw new Error(here.type);
    expect(here.outputs.field.values.every((value) => value !== 0 || Number.isNaN(value))).toBe(true);
    for (const workers of [1, 3]) {
      const { client, made } = lab(workers);
      const end = await ending(client.run(fitted(), triangle(), { cascades: gossip() }));
      expect(end).toMatchObject({ type: 'done', result: { outputs: here.outputs } });
      expect(made.filter((worker) => worker.sent.includes('start'))).toHaveLength(workers);
    }
  });

  it('get the set without names, and the node of every user', async () => {
    const { client } = lab();
    const set = gossip();
    const experiment = tinyExperiment({ method: 'tiny/echo', version: 1 });
    for (let time = 0; time < 2; time++) {
      const end = await ending(client.run(experiment, triangle(), { cascades: set }));
      if (end.type !== 'done') throw new Error(JSON.stringify(end));
      const { userNames: _users, names: _names, lines: _lines, ...arrays } = gossip();
      expect(end.result.outputs).toEqual({
        set: { kind: 'cascades', set: arrays },
        nodes: { kind: 'table', columns: [{ id: 'node', label: 'Node', values: Float64Array.of(0, 1, 2, -1) }] },
      });
    }
    // What was sent stays with the sender.
    expect(set).toEqual(gossip());
  });

  it('are refused without cascades, and others do not look at them', async () => {
    const { client, made } = lab();
    expect(await ending(client.run(fitted(), triangle()))).toMatchObject({
      type: 'failed',
      error: { code: 'bad-input', issues: [{ code: 'cascades-needed', where: { path: 'inputs.cascades' } }] },
    });
    const plain = await ending(client.run(tinyExperiment(), triangle(), { cascades: gossip() }));
    expect(plain).toMatchObject({ type: 'done' });
    expect(made[0].sent.filter((type) => type === 'attach')).toHaveLength(5);
  });

  it('stop, go on from there, and end as if they had not been stopped', async () => {
    const experiment = fitted({ parameters: { runs: 20_000 } });
    const [set, network] = [gossip(), triangle()];
    const here = await execute(experiment, network, tiny, { clock, cascades: set });
    const { client } = lab();
    const stop = new AbortController();
    const handle = client.run(experiment, network, { cascades: set, signal: stop.signal });
    await until(handle, 'partial');
    stop.abort();
    const stopped = await ending(handle);
    if (stopped.type !== 'cancelled' || !stopped.resume) throw new Error(JSON.stringify(stopped));
    const end = await ending(client.run(experiment, network, { cascades: set, resume: stopped.resume }));
    expect(end).toMatchObject({ type: 'done', result: { outputs: here.type === 'done' ? here.outputs : {} } });
  });

  it('start again, data and all, when their worker was ended because of somebody else', async () => {
    const { client, made } = lab();
    const stop = new AbortController();
    const stuck = client.run(tinyExperiment({ method: 'tiny/slow-to-load', parameters: {} }), triangle(), {
      signal: stop.signal,
    });
    await sent(made, 'start');
    const run = client.run(fitted(), triangle(), { cascades: gossip() });
    run.pause();
    stop.abort();
    expect(await ending(stuck)).toMatchObject({ type: 'cancelled' });
    run.resume();
    const here = await execute(fitted(), triangle(), tiny, { clock, cascades: gossip() });
    expect(await ending(run)).toMatchObject({ result: { outputs: here.type === 'done' ? here.outputs : {} } });
    expect(made).toHaveLength(2);
  });
});

describe('cascades that are drawn', () => {
  it('are those of the run, with one worker and with three, on any network', async () => {
    const experiment = { ...tinyExperiment(), ...simulation(), outputs: [] };
    const here = await execute(experiment, circleNetwork(), tiny, { clock });
    if (here.type !== 'done' || here.outputs.set.kind !== 'cascades') throw new Error(here.type);
    expect(here.outputs.set.set.count).toBe(300);
    for (const workers of [1, 3]) {
      const { client } = lab(workers);
      expect(await client.materialiseCascades(drawn())).toEqual(here.outputs.set.set);
    }
    const { client } = lab();
    expect(await client.materialiseCascades(drawn({ seed: 6 }))).not.toEqual(here.outputs.set.set);
  });

  it('have users called as the nodes are', async () => {
    const { client } = lab(1, { bundled: async () => triangle() });
    const set = await client.materialiseCascades(drawn({ inputs: { network: { kind: 'bundled', id: 'triangle' } } }));
    expect(set).toMatchObject({ userCount: 3, userNames: ['a', 'b', 'c'] });
  });

  it('may come from cascades in turn', async () => {
    const { client } = lab(1, { bundledCascades: async () => gossip() });
    const echo = simulation({
      method: 'tiny/echo',
      parameters: {},
      inputs: { network: circle, cascades: { kind: 'bundled', id: 'gossip' } },
    });
    const set = await client.materialiseCascades({ kind: 'result', of: echo, output: 'set' });
    expect([...set.times]).toEqual([...gossip().times]);
    await expect(client.materialiseCascades(drawn({ method: 'tiny/fit' }))).rejects.toMatchObject({
      code: 'no-cascades',
    });
    await expect(client.materialiseCascades({ ...drawn(), output: 'count' })).rejects.toMatchObject({
      code: 'no-cascades',
    });
  });

  it('are told with progress, and no pictures are made on the way', async () => {
    const { client, made } = lab();
    const seen: string[] = [];
    const onProgress = ({ stage, done, total }: { stage: string; done: number; total?: number }): void =>
      void seen.push(`${stage} ${done <= (total ?? 0)}`);
    await client.materialiseCascades(drawn({ parameters: { cascades: 200_000 } }), { onProgress });
    expect(new Set(seen)).toEqual(new Set(['Drawing true']));
    expect(made[0].received).not.toContain('partial');
  });

  it('are given up when nobody wants them, and lost with their worker', async () => {
    for (const loss of [false, true]) {
      const { client, made } = lab();
      const stop = new AbortController();
      const asked = client.materialiseCascades(drawn({ parameters: { cascades: 1e6 } }), {
        signal: stop.signal,
        onProgress: () => (loss ? made[0].lose('it fell over.') : stop.abort()),
      });
      await expect(asked).rejects.toMatchObject({ code: loss ? 'worker-lost' : 'cancelled' });
      expect(made[0].terminated).toBe(loss);
      expect(await client.materialiseCascades(drawn())).toMatchObject({ count: 300 });
    }
  });
});

describe('cascades that come with the lab', () => {
  it('are loaded in a worker, below the address of the page', async () => {
    const { client } = lab(1, { bundledCascades: async () => gossip() });
    expect(await client.materialiseCascades({ kind: 'bundled', id: 'gossip' })).toEqual(gossip());
    await expect(client.materialiseCascades({ kind: 'bundled', id: 'rumour' })).rejects.toMatchObject({
      code: 'no-cascades',
      hint: expect.stringContaining('gossip'),
    });
    await expect(lab().client.materialiseCascades({ kind: 'bundled', id: 'gossip' })).rejects.toMatchObject({
      code: 'no-cascades',
    });
  });
});

describe('cascades in files', () => {
  const texts: Record<string, string> = {
    'cascade.txt': 'Ann,1 Bob,2 Cem,4\nBob,3 Dan,5\n',
    'cascadevalid.txt': 'Cem,1 Ann,2\n',
    'edges.txt': 'Ann Bob\nBob Cem\n',
  };
  const digest = (name: string): string => digestBytes(new TextEncoder().encode(texts[name]));
  const source: UploadedSource = {
    kind: 'uploaded',
    name: 'cascade.txt',
    digest: digest('cascade.txt'),
    choices: { timeUnit: 'hour' },
    parts: [
      {
        name: 'cascadevalid.txt',
        digest: digest('cascadevalid.txt'),
        choices: { timeUnit: 'hour' },
        role: 'validation',
      },
    ],
  };
  const keeper = (there: Record<string, string>) => {
    const client = createLabClient({
      registry: tiny,
      make: () => channelWorker({ ...serveOptions, readTogether }),
      clock,
      find: async (name) => (Object.hasOwn(there, name) ? new Blob([there[name]]) : undefined),
    });
    clients.push(client);
    return client;
  };

  it('are found with all their parts, and read together', async () => {
    const set = await keeper(texts).materialiseCascades(source);
    expect(set).toMatchObject({ count: 3, userNames: ['Ann', 'Bob', 'Cem', 'Dan'], time: { unit: 'hour' } });
    expect([...(set.split ?? [])]).toEqual([0, 0, 1]);
  });

  it('are asked for by name and digest when one of them is not there', async () => {
    const { 'cascadevalid.txt': _gone, ...rest } = texts;
    await expect(keeper(rest).materialiseCascades(source)).rejects.toMatchObject({
      code: 'file-needed',
      message: `This experiment works on the file “cascadevalid.txt” (SHA-256 ${digest('cascadevalid.txt').slice(0, 12)}…), which is not here.`,
    });
    const both = keeper({}).materialiseCascades(source);
    await expect(both).rejects.toMatchObject({
      message: expect.stringMatching(/“cascade\.txt” .*“cascadevalid\.txt”/),
    });
  });

  it('are refused when one of them has changed, and the digest is named', async () => {
    const changed = { ...texts, 'cascadevalid.txt': 'Cem,1 Ann,3\n' };
    const found = digestBytes(new TextEncoder().encode(changed['cascadevalid.txt']));
    await expect(keeper(changed).materialiseCascades(source)).rejects.toMatchObject({
      code: 'file-differs',
      message: expect.stringMatching(
        new RegExp(`cascadevalid\\.txt.*${found.slice(0, 12)}…, expected ${digest('cascadevalid.txt').slice(0, 12)}…`),
      ),
    });
  });

  it('are no network, and a network is no cascades', async () => {
    const client = keeper(texts);
    await expect(client.materialise(source)).rejects.toMatchObject({
      code: 'unreadable-file',
      message: '“cascade.txt” holds no network but cascades.',
    });
    await expect(client.materialiseCascades({ kind: 'uploaded', name: 'edges.txt' })).rejects.toMatchObject({
      code: 'unreadable-file',
      message: '“edges.txt” holds no cascades but a network.',
    });
  });

  it('give a network of their own: who came after whom', async () => {
    const client = keeper(texts);
    const derived = { kind: 'derived', rule: 'successive', least: 1, cascades: source } as const;
    const network = await client.materialise(derived);
    const set = await client.materialiseCascades(source);
    expect(network).toEqual(deriveNetwork(set, 'successive', 1));
    expect(network.labels).toEqual(['Ann', 'Bob', 'Cem', 'Dan']);
    // The set at hand is taken; no file is read again.
    expect(await keeper({}).materialise(derived, { cascades: set })).toEqual(network);
    await expect(client.materialise({ ...derived, rule: 'parents' })).rejects.toMatchObject({ code: 'no-parents' });
  });
});

describe('facts about cascades', () => {
  it('are those of the set, or of the chosen part of it, and the set is sent once', async () => {
    const { client, made } = lab();
    const set = gossip();
    expect(await client.measureCascades(set)).toEqual(describeCascades(set));
    const chosen = Uint8Array.of(0, 1);
    expect(await client.measureCascades(set, chosen)).toEqual(describeCascades(set, chosen));
    expect([...chosen]).toEqual([0, 1]);
    expect(made[0].sent.filter((type) => type === 'attach')).toHaveLength(8);
    const stop = new AbortController();
    const asked = client.measureCascades(set, undefined, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('do not crowd out networks: the last few of each are kept', async () => {
    const { client, made } = lab();
    const networks = [triangle(), triangle()];
    for (const network of networks) await client.measure(network);
    const sets = Array.from({ length: 5 }, gossip);
    for (const set of sets) await client.measureCascades(set);
    await vi.waitFor(() => expect(made[0].sent.filter((type) => type === 'detach')).toHaveLength(2));
    const before = made[0].sent.length;
    for (const network of networks) await client.measure(network);
    await client.measureCascades(sets[4]);
    expect(made[0].sent.slice(before)).toEqual(['measure', 'measure', 'measure-cascades']);
    expect(await client.measureCascades(sets[0])).toEqual(describeCascades(sets[0]));
  });
});
