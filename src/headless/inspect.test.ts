/** `inspect` on files, folders and what is neither, with choices, as text and as JSON. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './commands';
import { findInputs } from './find-inputs';
import type { Inspection } from './inspection';
import { readChoices } from './read-choices';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cascade-lab-inspect-'));
  await mkdir(join(folder, 'set', 'deep'), { recursive: true });
  await mkdir(join(folder, 'set', '.hidden'));
  const files: Record<string, string | Uint8Array> = {
    'set/edges.csv': 'source,target\nann,bob\nbob,carl\ncarl,ann\nx,y\n',
    'set/deep/cascade.txt.gz': gzipSync(strToU8('ann,1500000000 bob,1500000060\nbob,1500000120 dora,1500000240\n')),
    'set/deep/cascadetest.txt': 'carl,1500000300 ann,1500000360\nann,1500000420\n',
    'set/readme.md': 'Some words about these files, as people write them.\nMore words\n',
    'set/.hidden/other.csv': 'a,b\n',
    'bad.csv': 'source,target,weight\na,b,1\nb,c,heavy\nc,d,2\nd,e,3\n',
    'empty.csv': '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(['inspect', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}
const json = async (...args: string[]): Promise<Inspection> =>
  JSON.parse((await inspect(...args, '--json')).out) as Inspection;

describe('inspect', () => {
  it('walks folders to their ends and says what the files are together', async () => {
    const { network, cascades, missing, files } = await json(join(folder, 'set'));
    expect(files.map(({ name, role }) => [name.slice(folder.length + 1), role])).toEqual([
      ['set/deep/cascade.txt.gz', 'train'],
      ['set/deep/cascadetest.txt', 'test'],
      ['set/edges.csv', 'network'],
      ['set/readme.md', 'left-out'],
    ]);
    expect(network).toEqual({
      nodes: 5,
      edges: 4,
      directed: false,
      components: 2,
      largestDegree: 2,
      meanDegree: 1.6,
      values: [],
      nodeValues: [],
    });
    expect(cascades).toMatchObject({
      cascades: 4,
      events: 7,
      users: 4,
      time: { unit: 'second', origin: 'epoch' },
      span: [1_500_000_000, 1_500_000_420],
      largest: 2,
      longest: 120,
      split: [2, 0, 2],
      usual: { cascades: 3, meanUsers: 2, users: 4, split: [2, 0, 1] },
    });
    expect(missing).toEqual({ users: 1, names: ['dora'] });
  });

  it('says it to people', async () => {
    const { code, out } = await inspect(join(folder, 'set'));
    expect(code).toBe(0);
    for (const words of [
      'cascadetest.txt: cascades, test part',
      'Looks like FOREST cascades: 2 lines',
      'readme.md: left out (plain text, no data)',
      'Network: 5 nodes, 4 undirected edges, 2 components',
      'Cascades: 4 (train 2, validation 0, test 2), 7 events, 4 users',
      'times in seconds since 1970, from 2017-07-14 02:40:00 to 2017-07-14 02:47:00',
      'with 2 to 500 users: 3 (train 2, validation 0, test 1)',
      'Users of the cascades who are not in the network: 1 (dora)',
    ])
      expect(out).toContain(words);
  });

  it('names line and column of what is wrong, and takes choices for all files or one', async () => {
    const path = join(folder, 'bad.csv');
    const { code, out } = await inspect(path);
    expect(code).toBe(0);
    expect(out).toContain('skipped: ');
    expect(out).toContain('bad.csv, line 3, column weight: Found “heavy”, expected a number.');
    expect((await inspect(path, '--choose', 'badLines=stop')).code).toBe(1);
    expect((await json(path, '--choose', 'bad.csv:directed=yes')).network).toMatchObject({ directed: true, edges: 3 });
    expect((await json(path, '--choose', 'other.csv:directed=yes')).network?.directed).toBe(false);
    expect((await json(path, '--choose', 'columns.2=ignore')).network).toMatchObject({ edges: 4, values: [] });
  });

  it('lists the values of edges and of nodes', async () => {
    const path = join(folder, 'campaign.json');
    await writeFile(path, '{"b": [0.5, 0.45], "edges": [[0, 1, 0.5]], "labels": ["Ann", "Ben"]}');
    expect((await inspect(path)).out).toContain('edges with influence, nodes with preference');
    expect((await json(path)).network).toMatchObject({ values: ['influence'], nodeValues: ['preference'] });
  });

  it('fails when nothing could be read, or a file is not there', async () => {
    const empty = await inspect(join(folder, 'empty.csv'));
    expect([empty.code, empty.out.includes('Nothing could be read.')]).toEqual([1, true]);
    const none = await inspect(join(folder, 'none.csv'), join(folder, 'bad.csv'));
    expect([none.code, none.err.includes('cannot be opened')]).toEqual([1, true]);
    expect(none.out).toContain('Network: 5 nodes');
  });

  it('is a matter of usage otherwise', async () => {
    for (const args of [
      [],
      ['x', '--choose', 'separator'],
      ['x', '--choose', 'separator=dash'],
      ['x', '--choose', 'colour=red'],
    ]) {
      const { code, err } = await inspect(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(err).toContain('inspect FILE|FOLDER');
    }
  });

  it('stops', async () => {
    let err = '';
    const streams = { out: () => undefined, err: (text: string) => void (err += text), signal: { aborted: true } };
    expect(await main(['inspect', join(folder, 'set')], streams as never)).toBe(130);
    expect(err).toContain('Stopped.');
  });
});

describe('findInputs', () => {
  it('keeps the order of words, and of names in folders', async () => {
    const { files, issues } = await findInputs([join(folder, 'bad.csv'), join(folder, 'set', 'deep')]);
    expect(issues).toEqual([]);
    expect(files.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'bad.csv',
      'set/deep/cascade.txt.gz',
      'set/deep/cascadetest.txt',
    ]);
    expect(files[0].bytes).toBe(49);
  });
});

describe('readChoices', () => {
  it('gives every file its choices, later words first', () => {
    const rules = readChoices([
      'separator=tab',
      'b.csv:separator=comma',
      'header=no',
      'columns.0=target',
      'columns.1=source',
    ]);
    const columns = { 0: 'target', 1: 'source' };
    expect(rules.ok && rules.value.of('x/a.csv')).toEqual({ separator: 'tab', header: false, columns });
    expect(rules.ok && rules.value.of('x/b.csv')).toEqual({ separator: 'comma', header: false, columns });
  });

  it('names what it does not know', () => {
    for (const [word, said] of [
      ['colour=red', 'colour'],
      ['separator=dash', 'separator'],
      ['directed=perhaps', 'directed'],
      ['columns.0=colour', 'columns.0'],
      ['columns.x=user', '--choose'],
    ]) {
      const rules = readChoices([word]);
      expect([word, rules.ok]).toEqual([word, false]);
      expect(rules.issues[0].message).toContain(said);
    }
  });
});
