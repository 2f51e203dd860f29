import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../experiment/experiment';
import { saveExperiment } from '../../experiment/file';
import { registry } from '../../experiment/lab';
import { library } from '../../experiment/library';
import { planBlocks } from '../../experiment/plan';
import { loadBundled } from '../files';
import { main } from '../commands';
import { planShare } from './share';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-shares-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function lab(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

const karate = library.find((entry) => entry.id === 'karate')!.experiment;
const sweep = [
  { path: 'parameters.alpha', values: [0, 0.2, 0.4] },
  { path: 'seed', values: [3, 4] },
];
const cases: [string, Partial<Experiment>][] = [
  ['replicates alone', { parameters: { ...karate.parameters, runs: 3000 } }],
  ['a sweep of points in one piece', { method: 'independent-cascade/dmp', parameters: {}, sweep: sweep.slice(0, 1) }],
  ['a sweep and replicates', { parameters: { ...karate.parameters, runs: 100 }, sweep }],
  ['drawn cascades', { method: 'independent-cascade/cascades', parameters: { runs: 150 }, outputs: [] }],
  ['few outputs', { parameters: { ...karate.parameters, runs: 60 }, outputs: ['mean-size'] }],
];

/** What two runs may differ in: how long they took. */
const withoutTime = (text: string): string => text.replaceAll(/"wallMs":[\d.e+-]+/g, '"wallMs":0');

let files = 0;
async function save(experiment: Experiment): Promise<string> {
  const file = join(folder, `experiment-${++files}.cascade.json`);
  await writeFile(file, saveExperiment(experiment));
  return file;
}

async function computeParts(file: string, of: number, ...more: string[]): Promise<string[]> {
  const parts: string[] = [];
  for (let index = 1; index <= of; index++) {
    const { code, out, err } = await lab('run', file, '--block', `${index}/${of}`, ...more);
    if (code !== 0) throw new Error(err);
    const path = join(folder, `part-${++files}.jsonl`);
    await writeFile(path, out);
    parts.push(path);
  }
  return parts;
}

describe('the shares of an experiment', () => {
  for (const [name, changes] of cases)
    it(`make up the single run, byte for byte, however many there are (${name})`, async () => {
      const file = await save({ ...karate, ...changes });
      const single = await lab('run', file);
      expect(single.code).toBe(0);
      for (const of of [1, 3, 70]) {
        const parts = await computeParts(file, of);
        // In any order.
        const merged = await lab('merge', ...parts.slice(1).reverse(), parts[0]);
        expect(merged.err.replaceAll(/^[\d,]+ (nodes|cascades).*\n/gm, '')).toBe('');
        expect(merged.code).toBe(0);
        expect(withoutTime(merged.out)).toBe(withoutTime(single.out));
      }
    }, 120_000);

  it('find the files of their experiment where they are merged', async () => {
    await writeFile(join(folder, 'names.txt'), 'Ann Bob\nBob Cem\nCem Dee\n');
    const network = { kind: 'uploaded', name: 'names.txt' } as const;
    const parameters = { sources: ['Bob'], alpha: 0.5, runs: 90 };
    const file = await save({ ...karate, inputs: { network }, parameters });
    const [single, parts] = [await lab('run', file), await computeParts(file, 2)];
    expect(withoutTime((await lab('merge', ...parts)).out)).toBe(withoutTime(single.out));
    const away = await mkdtemp(join(tmpdir(), 'cascade-lab-away-'));
    try {
      const moved = parts.map((path) => join(away, basename(path)));
      for (const [at, path] of parts.entries()) await writeFile(moved[at], await readFile(path));
      expect((await lab('merge', ...moved)).err).toMatch(/names\.txt.*--data/);
      const merged = await lab('merge', ...moved, '--data', folder);
      expect(withoutTime(merged.out)).toBe(withoutTime(single.out));
    } finally {
      await rm(away, { recursive: true });
    }
  });

  it('are computed by several workers too', async () => {
    const file = await save({ ...karate, parameters: { ...karate.parameters, runs: 2000 } });
    const parts = await computeParts(file, 2, '--workers', '2');
    const [single, merged] = [await lab('run', file), await lab('merge', ...parts)];
    expect(withoutTime(merged.out)).toBe(withoutTime(single.out));
  });

  it('are about the same work, neighbours, and nobody computes anything twice', async () => {
    const network = await loadBundled('karate');
    const seeds = [{ path: 'seed', values: [1, 2, 3, 4, 5, 6] }];
    const experiment = { ...karate, parameters: { ...karate.parameters, runs: 100_000 }, sweep: seeds };
    const plan = planBlocks(100_000);
    const weigh = ({ from, to }: { from: number; to: number }): number => (plan[to - 1].to - plan[from].from) / 100_000;
    for (const of of [1, 4, 7, 64]) {
      let [next, total] = [0, 0];
      for (let index = 1; index <= of; index++) {
        const { units, pieces } = await planShare(experiment, { network }, registry, { index, of });
        expect(units.from).toBe(next);
        next = units.to;
        expect(units.to).toBeLessThanOrEqual(units.total);
        const count = pieces.reduce((sum, { blocks }) => sum + (blocks ? blocks.to - blocks.from : 0), 0);
        expect(count).toBeLessThanOrEqual(units.to - units.from);
        // A block of full size is a 48th of a point.
        const points = pieces.reduce((sum, { blocks }) => sum + (blocks ? weigh(blocks) : 1), 0);
        expect(points).toBeGreaterThan(6 / of - 1 / 47);
        expect(points).toBeLessThan(6 / of + 1 / 47);
        total = units.total;
      }
      expect(next).toBe(total);
    }
  });

  it('are written so that a part is a part: header, data, end', async () => {
    const file = await save({ ...karate, parameters: { ...karate.parameters, runs: 500 } });
    const [first, second] = await computeParts(file, 2);
    const lines = (await readFile(second, 'utf8')).trim().split('\n');
    expect(JSON.parse(lines[0])).toMatchObject({
      part: { format: 1, share: '2/2', blocks: true, experiment: { method: karate.method } },
    });
    expect(JSON.parse(lines[1])).toMatchObject({ network: { n: 34 } });
    expect(JSON.parse(lines[2])).toMatchObject({ piece: { number: 0 } });
    expect(Object.keys(JSON.parse(lines.at(-1) as string) as object)).toEqual(['end']);
    expect((await readFile(first, 'utf8')).split('\n')[1]).toBe(lines[1]);
  });
});

describe('merge', () => {
  const small = { ...karate, parameters: { ...karate.parameters, runs: 200 } };

  it('names what is missing, what is there twice, and what does not belong', async () => {
    const file = await save(small);
    const parts = await computeParts(file, 4);
    const missing = await lab('merge', parts[0], parts[2]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toMatch(/Shares 2, 4 of 4 are missing\..*--block 2\/4/);
    expect((await lab('merge', ...parts.slice(0, 3))).err).toMatch(/Share 4 of 4 is missing/);
    const twice = await lab('merge', ...parts, parts[1]);
    expect(twice.code).toBe(1);
    expect(twice.err).toMatch(/Share 2\/4 is there twice/);
    const others = await computeParts(await save({ ...small, seed: 99 }), 4);
    const mixed = await lab('merge', ...parts.slice(0, 3), others[3]);
    expect(mixed.err).toMatch(/do not belong together: they are of different experiments/);
    const coarser = await computeParts(file, 2);
    expect((await lab('merge', parts[0], coarser[1])).err).toMatch(/one is a share of 4, the other of 2/);
  });

  it('says what to do with files that are no parts, and with parts that are not whole', async () => {
    const file = await save(small);
    const parts = await computeParts(file, 2);
    const plain = join(folder, 'plain.jsonl');
    await writeFile(plain, (await lab('run', file)).out);
    for (const foreign of [plain, file]) {
      const { code, err } = await lab('merge', parts[0], foreign);
      expect(code).toBe(1);
      expect(err).toMatch(/is no part of a run\. Parts are made with .*--block i\/n/);
    }
    expect((await lab('merge', join(folder, 'nowhere.jsonl'))).err).toMatch(/cannot be read/);
    const text = await readFile(parts[1], 'utf8');
    const cut = join(folder, 'cut.jsonl');
    await writeFile(cut, text.slice(0, text.length / 2));
    expect((await lab('merge', parts[0], cut)).err).toMatch(/cut\.jsonl is not complete.*--block 2\/2/);
    const bent = join(folder, 'bent.jsonl');
    for (const [from, to] of [
      ['{"block":{"index":', '{"block":{"index":1'],
      ['"seed":', '"seed":1'],
      [/\{"bytes":"[^"]*"\}\n/, ''],
    ] as const) {
      await writeFile(bent, text.replace(from, to));
      const { code, err } = await lab('merge', parts[0], bent);
      expect(code).toBe(1);
      expect(err).toMatch(/bent\.jsonl is not complete, or was changed|do not belong together/);
    }
    const older = join(folder, 'older.jsonl');
    await writeFile(older, text.replace(/"lab":"[^"]*"/, '"lab":"0.0.1"'));
    expect((await lab('merge', parts[0], older)).err).toMatch(/version 0\.0\.1 of the lab/);
  });

  it('is refused, like a share that there is not, with what was meant', async () => {
    expect(await lab('merge')).toMatchObject({ code: 2 });
    for (const share of ['0/4', '5/4', '2', 'a/b', '-1/4', '1/0']) {
      const { code, err } = await lab('run', 'karate', '--block', share);
      expect(code).toBe(2);
      expect(err).toMatch(/--block takes i\/n with i from 1 to n/);
    }
  });

  it('refuses shares of what cannot be computed, all of them alike', async () => {
    const file = await save({ ...small, sweep: [{ path: 'parameters.runs', values: [10, 0.5] }] });
    for (const share of ['1/2', '2/2']) expect(await lab('run', file, '--block', share)).toMatchObject({ code: 1 });
  });
});
