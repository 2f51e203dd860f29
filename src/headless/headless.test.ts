import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestExperiment } from '../experiment/digest';
import { execute } from '../experiment/execute';
import type { Experiment } from '../experiment/experiment';
import { saveExperiment } from '../experiment/file';
import { registry } from '../experiment/lab';
import { library } from '../experiment/library';
import { messageClock } from '../experiment/message-clock';
import { validate } from '../experiment/validate';
import { readCommandLine } from './command-line';
import { main } from './commands';
import { findFile, loadBundled } from './files';
import { jsonPieces, writeLine } from './json-lines';
import { setValues } from './set-values';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function lab(
  ...args: string[]
): Promise<{ code: number; out: string; err: string; lines: Record<string, unknown>[] }> {
  let out = '';
  let err = '';
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  const lines = out.startsWith('{')
    ? out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    : [];
  return { code, out, err, lines };
}

const karate = library.find((entry) => entry.id === 'karate')!.experiment;

describe('run', () => {
  it('gives the numbers of any other run', async () => {
    const { code, lines, err } = await lab('run', 'karate');
    expect(code).toBe(0);
    expect(err).toContain('34 nodes, 78 edges');
    const here = await execute(karate, await loadBundled('karate'), registry, { clock: messageClock() });
    const size = lines.find((line) => line.output === 'mean-size');
    expect(size).toEqual({ output: 'mean-size', ...here.outputs?.['mean-size'] });
    expect(lines.slice(1).map((line) => line.output)).toEqual([...Object.keys(here.outputs ?? {}), undefined]);
    expect(lines.at(-1)?.stamp).toMatchObject({ seed: 1, backend: 'node', method: { id: karate.method } });
  });

  it('gives the same numbers with several workers', async () => {
    const [one, two] = [await lab('run', 'karate'), await lab('run', 'karate', '--workers', '2')];
    expect(two.code).toBe(0);
    expect(two.lines.slice(0, -1)).toEqual(one.lines.slice(0, -1));
  });

  it('takes files, changes, seeds and sweeps', async () => {
    const file = join(folder, 'mine.cascade.json');
    await writeFile(
      file,
      saveExperiment({ ...karate, outputs: ['mean-size'], sweep: [{ path: 'parameters.alpha', values: [0, 1] }] }),
    );
    const { code, lines } = await lab('run', file, '--seed', '9', '--set', 'parameters.runs=50');
    expect(code).toBe(0);
    expect(lines.slice(1).map((line) => [line.at, line.output])).toEqual([
      [{ 'parameters.alpha': 0 }, 'mean-size'],
      [{ 'parameters.alpha': 0 }, undefined],
      [{ 'parameters.alpha': 1 }, 'mean-size'],
      [{ 'parameters.alpha': 1 }, undefined],
    ]);
    expect(lines[1].value).toBe(1);
    expect(lines[3].value).toBe(34);
    expect(lines[4].stamp).toMatchObject({ seed: 9, total: 50 });
  });

  it('begins with the network, once, with the names of its nodes where they have any', async () => {
    const named = (await lab('run', 'karate', '--set', 'parameters.runs=10')).lines;
    const { labels } = await loadBundled('karate');
    expect(named[0]).toEqual({ network: { n: 34, m: 78, directed: false, nodes: labels } });
    expect(named.filter((line) => 'network' in line)).toHaveLength(1);
    const generated = { kind: 'generated', generator: 'ring', parameters: { n: 10 }, seed: 1 };
    const plain = await lab('run', 'karate', '--set', `inputs.network=${JSON.stringify(generated)}`, 'parameters={}');
    expect(plain.lines[0]).toEqual({ network: { n: 10, m: 20, directed: false } });
  });

  it('says which bytes a result came from, and names the nodes that a field is over', async () => {
    const bytes = 'Ann Bob\nBob Cem\n';
    await writeFile(join(folder, 'names.txt'), bytes);
    const file = join(folder, 'names.cascade.json');
    const network = { kind: 'uploaded', name: 'names.txt', choices: { directed: true } } as const;
    const parameters = { sources: ['Bob'], alpha: 1, horizon: 1 };
    const method = 'independent-cascade/dmp';
    await writeFile(
      file,
      saveExperiment({ ...karate, method, inputs: { network }, parameters, outputs: ['marginals'] }),
    );
    const { lines, code } = await lab('run', file);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(code).toBe(0);
    expect(lines[0]).toEqual({ network: { n: 3, m: 2, directed: true, digest, nodes: ['Ann', 'Bob', 'Cem'] } });
    expect(lines[1]).toMatchObject({ output: 'marginals', values: [0, 1, 0, 0, 1, 1] });
    expect(lines[2].stamp).toMatchObject({ experiment: { inputs: { network: { ...network, digest } } } });
    // The digest of the result is that of the experiment in its stamp: opened again, it is the same experiment.
    const stamp = lines[2].stamp as { experiment: Experiment; digest: string };
    expect(digestExperiment(stamp.experiment, registry)).toBe(stamp.digest);
  });

  it('says how a file was understood, and what was merged', async () => {
    const network = { kind: 'uploaded', name: 'twice.txt' } as const;
    await writeFile(join(folder, 'twice.txt'), 'a b\na b\nb c\n');
    const file = join(folder, 'twice.cascade.json');
    await writeFile(file, saveExperiment({ ...karate, inputs: { network }, parameters: {} }));
    const { code, err } = await lab('run', file);
    expect(code).toBe(0);
    expect(err).toMatch(/Looks like an edge list: 3 lines/);
    expect(err).toMatch(/twice\.txt.*merged/);
  });

  it('finds uploaded networks beside the experiment or where it is told', async () => {
    const network = { kind: 'uploaded', name: 'path.txt' } as const;
    const file = join(folder, 'path.cascade.json');
    await writeFile(
      file,
      saveExperiment({ ...karate, inputs: { network }, parameters: { alpha: 1 }, outputs: ['mean-size'] }),
    );
    expect(await lab('run', file)).toMatchObject({ code: 1, err: expect.stringContaining('path.txt') });
    await writeFile(join(folder, 'path.txt'), '1 2\n2 3\n');
    const { code, lines } = await lab('run', file);
    expect(code).toBe(0);
    expect(lines[1]).toMatchObject({ value: 3 });
    const differs = await lab('run', file, '--set', `inputs.network.digest="${'a'.repeat(64)}"`);
    expect(differs).toMatchObject({ code: 1, err: expect.stringContaining('is not the file') });
    expect(differs.err).toContain('leave its digest out');
  });

  it('says what is wrong, with the place', async () => {
    const bad = await lab('run', 'karate', '--set', 'parameters.alpha=7');
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toMatch(/^karate: parameters\.alpha: .*between 0 and 1/);
    const kind = await lab('run', 'karate', '--set', 'inputs.network={"kind":"magic"}');
    expect(kind.err).toBe(
      'karate: inputs.network.kind is “magic”; expected one of generated, bundled, uploaded, derived, result.\n',
    );
    const file = join(folder, 'broken.json');
    await writeFile(file, '{"schema": 1,');
    expect((await lab('run', file)).err).toContain('broken.json: The file is not JSON');
    expect(await lab('run', join(folder, 'none.json'))).toMatchObject({ code: 1 });
    expect((await lab('run', 'karate', '--set', 'parameters.sources=["nobody"]')).err).toContain('“nobody”');
  });

  it('says how to choose another reading in the words of an experiment', async () => {
    await writeFile(join(folder, 'bad.csv'), 'source,target,weight\na,b,1\nb,c,x\n');
    const network = { kind: 'uploaded', name: 'bad.csv', choices: { badLines: 'stop' } } as const;
    const file = join(folder, 'bad.cascade.json');
    await writeFile(file, saveExperiment({ ...karate, inputs: { network }, parameters: {} }));
    const stopped = await lab('run', file);
    expect(stopped).toMatchObject({ code: 1, out: '' });
    expect(stopped.err).toMatch(/bad\.csv, line 3, column weight: .* choose “skip” for lines with an error\./);
    expect(stopped.err).toContain('"badLines": "skip"');
    const written = /"choices": (\{.*\})/.exec(stopped.err)?.[1];
    expect(await lab('run', file, '--set', `inputs.network.choices=${written}`)).toMatchObject({ code: 0 });
  });

  it('stops when told, with what there is', async () => {
    const { code } = {
      code: await main(['run', 'karate'], { out: () => {}, err: () => {}, signal: AbortSignal.abort() }),
    };
    expect(code).toBe(130);
  });
});

describe('list and describe', () => {
  it('name everything there is', async () => {
    const { out } = await lab('list');
    expect(out).toContain('  npm run -s lab -- run karate\n');
    for (const { id } of [...registry.methods, ...registry.generators, ...library]) expect(out).toContain(id);
    const json = JSON.parse((await lab('list', '--json')).out) as { methods: unknown[] };
    expect(json.methods).toHaveLength(registry.methods.length);
  });

  it('describe every parameter and output', async () => {
    for (const method of registry.methods) {
      const { out } = await lab('describe', method.id);
      for (const id of [...Object.keys(method.parameters), ...Object.keys(method.outputs)])
        expect(out).toContain(`  ${id}: `);
    }
    expect((await lab('describe', 'ring')).out).toContain('Parameters');
    expect(JSON.parse((await lab('describe', 'ring', '--json')).out)).toMatchObject({ id: 'ring' });
    expect(await lab('describe', 'nothing')).toMatchObject({ code: 1, err: expect.stringContaining('“nothing”') });
  });

  it('answer wrong usage with the usage', async () => {
    for (const args of [
      [],
      ['fly'],
      ['run'],
      ['run', 'a', 'b'],
      ['run', 'karate', '--wokers', '2'],
      ['run', 'karate', '--workers', '0'],
      ['run', 'karate', '--seed', 'x'],
      ['run', 'karate', '--set', 'alpha'],
      ['run', 'karate', '--set'],
      ['list', 'x'],
      ['list', '--json=1'],
      ['describe'],
    ])
      expect(await lab(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('run FILE|ID') });
    expect(await lab('--help')).toMatchObject({ code: 0 });
  });
});

it('every ready experiment is right', () => {
  expect(new Set(library.map((entry) => entry.id)).size).toBe(library.length);
  for (const { id, experiment } of library)
    expect({ id, ...validate(experiment, registry) }).toEqual({ id, ok: true, value: experiment, issues: [] });
});

it('reads command lines', () => {
  const rules = { data: { takes: 'many' }, seed: { takes: 'one' }, json: { takes: 'nothing' } } as const;
  const line = readCommandLine(['a', '--data', 'x', 'y', '--seed=3', '--json', '--data', 'z', '--', '--b'], rules);
  expect(line).toMatchObject({ ok: true, value: { words: ['a', '--b'] } });
  expect(line.ok && [...line.value.options]).toEqual([
    ['data', ['x', 'y', 'z']],
    ['seed', ['3']],
    ['json', []],
  ]);
});

it('sets values by path, and only own ones', () => {
  expect(setValues({ a: { b: 1 } }, ['a.b=2', 'a.c.d=text', 'e=[1]'])).toMatchObject({
    value: { a: { b: 2, c: { d: 'text' } }, e: [1] },
  });
  for (const bad of ['=1', 'a', '__proto__.x=1', 'a..b=1']) expect(setValues({}, [bad]).ok).toBe(false);
  setValues({}, ['constructor.prototype.polluted=1']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('looks for files by their last name only', async () => {
  await writeFile(join(folder, 'here.txt'), '');
  expect(await findFile('../../etc/here.txt', [folder])).toBe(join(folder, 'here.txt'));
  expect(await findFile('here.txt', [join(folder, 'here.txt')])).toBe(join(folder, 'here.txt'));
  expect(await findFile('gone.txt', [folder, join(folder, 'none')])).toBeUndefined();
});

it('writes JSON of any length, NaN as null', () => {
  const long = Float64Array.from({ length: 20_000 }, (_, i) => i / 3);
  const value = { a: long, b: [Float64Array.of(NaN, 1), Infinity, 'x', null, { c: undefined, d: true }] };
  const text = [...jsonPieces(value)].join('');
  expect(JSON.parse(text)).toEqual({ a: [...long], b: [[null, 1], null, 'x', null, { d: true }] });
  const written: string[] = [];
  writeLine({ x: new Float64Array(400_000).fill(0.123456789) }, (piece) => written.push(piece));
  expect(written.length).toBeGreaterThan(1);
  expect(written.at(-1)?.endsWith('}\n')).toBe(true);
});
