/** The data of headless runs: files in all their parts, samples, and what is drawn or made from others. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_NETWORK } from '../core/network';
import { deriveNetwork } from '../core/derive-network';
import { digestBytes } from '../experiment/digest';
import type { CascadeSource, Experiment, Source, UploadedSource } from '../experiment/experiment';
import { saveExperiment } from '../experiment/file';
import { registry as real } from '../experiment/lab';
import type { BatchOutcome } from '../data/read';
import { lab } from '../experiment/testing/client-lab';
import { tiny, tinyExperiment } from '../experiment/testing/tiny-lab';
import { main } from './commands';
import { headlessData, type HeadlessData } from './headless-data';
import { loadBundledCascades } from './files';
import { tellData } from './loaded-lab';

const texts: Record<string, string> = {
  'cascade.txt': 'Ann,1 Bob,2 Cem,4\nBob,3 Dan,5\n',
  'cascadetest.txt': 'Cem,1 Ann,2\n',
  'friends.txt': 'Ann Bob\nBob Cem\n',
};
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-data-'));
  await mkdir(join(folder, 'inner'));
  for (const [name, text] of Object.entries(texts))
    await writeFile(join(folder, name === 'cascadetest.txt' ? 'inner' : '', name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const digest = (name: string): string => digestBytes(new TextEncoder().encode(texts[name]));
const files: UploadedSource = {
  kind: 'uploaded',
  name: 'cascade.txt',
  choices: { timeUnit: 'hour' },
  parts: [{ name: 'cascadetest.txt', choices: { timeUnit: 'hour' }, role: 'test' }],
};
const friends: Source = { kind: 'uploaded', name: 'friends.txt' };
const fit = (network: Source, cascades?: CascadeSource): Experiment =>
  tinyExperiment({
    method: 'tiny/fit',
    version: 1,
    parameters: { runs: 3 },
    inputs: { network, ...(cascades ? { cascades } : {}) },
  });

async function data(
  experiment: Experiment,
  registry = tiny,
): Promise<HeadlessData & { read: BatchOutcome[]; ran: string[] }> {
  const read: BatchOutcome[] = [];
  const ran: string[] = [];
  const { client } = lab();
  const made = await headlessData(
    experiment,
    [folder, join(folder, 'inner')],
    { client, registry },
    {
      onRead: (outcome) => void read.push(outcome),
      onRun: ({ type }) => void ran.push(type),
    },
  );
  return { ...made, read, ran };
}

describe('cascades of a headless run', () => {
  it('are found with all their parts, wherever these lie, and their digests are told', async () => {
    const { network, cascades, digests } = await data(fit(friends, files));
    expect(network).toMatchObject({ n: 3, labels: ['Ann', 'Bob', 'Cem'] });
    expect(cascades).toMatchObject({ count: 3, userNames: ['Ann', 'Bob', 'Cem', 'Dan'], time: { unit: 'hour' } });
    expect([...(cascades?.split ?? [])]).toEqual([0, 0, 2]);
    expect([...digests].toSorted(([x], [y]) => (x < y ? -1 : 1))).toEqual(
      ['cascade.txt', 'cascadetest.txt', 'friends.txt'].map((name) => [name, digest(name)]),
    );
  });

  it('are refused when a part has other bytes, with the digest that was expected', async () => {
    const wrong = { ...files, parts: [{ ...files.parts![0], digest: '0'.repeat(64) }] };
    await expect(data(fit(friends, wrong))).rejects.toMatchObject({
      code: 'file-differs',
      message: expect.stringContaining(`is ${digest('cascadetest.txt').slice(0, 12)}…, expected 000000000000…`),
    });
    const gone = { ...files, parts: [{ name: 'gone.txt', role: 'test' as const }] };
    await expect(data(fit(friends, gone))).rejects.toMatchObject({
      code: 'file-needed',
      message: expect.stringContaining('“gone.txt”'),
    });
  });

  it('are not looked for where the method does not look at them', async () => {
    const gone: CascadeSource = { kind: 'uploaded', name: 'gone.txt' };
    const { cascades, read } = await data(tinyExperiment({ inputs: { network: friends, cascades: gone } }));
    expect(cascades).toBeUndefined();
    expect(read).toHaveLength(1);
  });

  it('that the network is made from too are read once', async () => {
    const { network, cascades, read } = await data(
      fit({ kind: 'derived', rule: 'successive', least: 1, cascades: files }, files),
    );
    expect(read).toHaveLength(1);
    if (!cascades) throw new Error('no cascades');
    expect(network).toEqual(deriveNetwork(cascades, 'successive', 1));
  });

  it('come without a network where the method uses none, and only they are told', async () => {
    const gone: Source = { kind: 'uploaded', name: 'gone.txt' };
    const experiment = tinyExperiment({
      method: 'alone/tally',
      version: 1,
      inputs: { network: gone, cascades: files },
    });
    const { network, cascades, read } = await data(experiment);
    expect(network).toBe(NO_NETWORK);
    expect(read).toHaveLength(1);
    const said: string[] = [];
    const lines = tellData(
      experiment,
      { network, ...(cascades ? { cascades } : {}) },
      { err: (text) => said.push(text) },
    );
    expect(lines).toMatchObject([{ cascades: { count: 3, events: 7 } }]);
    expect(said).toEqual(['3 cascades, 7 events\n']);
    const nothing = await data(tinyExperiment({ method: 'alone/dream', version: 1, inputs: {} }));
    expect(nothing).toMatchObject({ network: NO_NETWORK, read: [], ran: [] });
    expect(nothing.cascades).toBeUndefined();
  });

  it('may be drawn by a run of its own', async () => {
    const drawn: CascadeSource = {
      kind: 'result',
      of: { inputs: { network: friends }, method: 'tiny/draw', version: 1, parameters: { cascades: 40 }, seed: 1 },
      output: 'set',
    };
    const { cascades, ran } = await data(fit(friends, drawn));
    expect(cascades).toMatchObject({ count: 40, userNames: ['Ann', 'Bob', 'Cem'] });
    expect(ran.at(-1)).toBe('done');
  });

  it('may come with the lab', async () => {
    const [{ id }] = real.bundledCascades ?? [];
    const network: Source = { kind: 'derived', rule: 'parents', least: 1, cascades: { kind: 'bundled', id } };
    const made = await data(tinyExperiment({ inputs: { network } }), {
      ...tiny,
      bundledCascades: real.bundledCascades,
    });
    expect(made.network).toEqual(deriveNetwork(await loadBundledCascades(id), 'parents', 1));
  });
});

describe('the command line', () => {
  const run = async (experiment: Experiment, ...args: string[]) => {
    const file = join(folder, 'mine.cascade.json');
    await writeFile(file, saveExperiment(experiment));
    let [out, err] = ['', ''];
    const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    const code = await main(['run', file, ...args], streams);
    const lines =
      code === 0
        ? out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, unknown>)
        : [];
    return { code, err, lines };
  };
  const { methods } = real;
  const drawing = methods.find(({ id }) => id === 'independent-cascade/cascades')!;
  const experiment = (network: Source, changes: Partial<Experiment> = {}): Experiment => ({
    schema: 1,
    title: 'Mine',
    inputs: { network },
    method: 'independent-cascade/monte-carlo',
    version: 1,
    parameters: { runs: 50, alpha: 0.5 },
    seed: 3,
    outputs: ['mean-size'],
    ...changes,
  });

  it('writes drawn cascades as one line, with the names of their users', async () => {
    const { code, lines } = await run(
      experiment(friends, {
        method: drawing.id,
        version: drawing.version,
        parameters: { alpha: 1 },
        outputs: ['cascades'],
      }),
    );
    expect(code).toBe(0);
    expect(lines[1]).toMatchObject({ output: 'cascades', kind: 'cascades', set: { userNames: ['Ann', 'Bob', 'Cem'] } });
    const { set } = lines[1] as { set: { offsets: number[]; users: number[]; times: number[] } };
    expect(set.users).toHaveLength(set.offsets.at(-1)!);
    expect(set.times).toHaveLength(set.users.length);
  });

  it('runs on a network made from drawn cascades, with one worker and with two, to the same numbers', async () => {
    const drawn: CascadeSource = {
      kind: 'result',
      of: {
        inputs: { network: friends },
        method: drawing.id,
        version: drawing.version,
        parameters: { alpha: 1 },
        seed: 1,
      },
      output: 'cascades',
    };
    const made = experiment({ kind: 'derived', rule: 'parents', least: 1, cascades: drawn });
    const [one, two] = [await run(made), await run(made, '--workers', '2')];
    expect(one.code).toBe(0);
    expect(one.lines[0]).toMatchObject({ network: { n: 3, directed: true, nodes: ['Ann', 'Bob', 'Cem'] } });
    expect(two.lines.slice(0, -1)).toEqual(one.lines.slice(0, -1));
    const { stamp } = one.lines.at(-1) as { stamp: { experiment: Experiment } };
    expect(JSON.stringify(stamp.experiment.inputs)).toContain(digest('friends.txt'));
  });

  it('runs on a network that was learned from files, and names them when they are not there', async () => {
    const learned: Source = {
      kind: 'result',
      of: {
        inputs: { network: friends, cascades: files },
        method: 'jump-sde/netrate',
        version: 1,
        parameters: { trainShare: 100, leastRate: 0 },
        seed: 1,
      },
      output: 'network',
    };
    const made = experiment(learned, { outputs: ['mean-size'] });
    expect(await run(made)).toMatchObject({ code: 1, err: expect.stringMatching(/“cascadetest\.txt”.*--data FOLDER/) });
    const found = await run(made, '--data', join(folder, 'inner'));
    expect(found.code).toBe(0);
    expect(found.lines[0]).toMatchObject({ network: { directed: true, nodes: expect.arrayContaining(['Ann']) } });
    const { stamp } = found.lines.at(-1) as { stamp: { experiment: Experiment } };
    expect(stamp.experiment.inputs.network).toMatchObject({
      of: { inputs: { cascades: { digest: expect.any(String) } } },
    });
  });

  it('says where files are looked for when a part is not there', async () => {
    const made = experiment({ kind: 'derived', rule: 'successive', least: 1, cascades: files });
    const missing = await run(made);
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/“cascadetest\.txt”.*--data FOLDER/) });
    const found = await run(made, '--data', join(folder, 'inner'));
    expect(found.code).toBe(0);
    expect(found.err).toContain('4 nodes, ');
  });
});
