/** Batches of files: who is what, what they become together, what is left, and cancelling. */
import { strToU8, gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cascadeSize, userName } from '../core/cascade';
import { chunksOf } from './fixtures/reading';
import type { BatchOutcome } from './read';
import { readTogether, type BatchFile } from './read-together';

const file = (name: string, text: string | Uint8Array, more: Partial<BatchFile> = {}): BatchFile => {
  const bytes = typeof text === 'string' ? strToU8(text) : text;
  return { name, bytes: bytes.length, chunks: () => chunksOf(bytes, [97]), choices: {}, ...more };
};
const roles = ({ files }: BatchOutcome): string[] => files.map(({ name, role }) => `${name}: ${role}`);

const EDGES = 'source,target\nann,bob\nbob,carl\ncarl,dora\ndora,ann\nbob,dora\n';
const OTHER = 'source,target\nx,y\ny,z\n';
const TRAIN = 'ann,1500000000 bob,1500000100\nbob,1500000200 carl,1500000300 dora,1500000400\n';
const VALID = 'carl,1500000500 ann,1500000600\n';
const TEST = 'dora,1500000700 eve,1500000800\nann,1500000900 bob,1500001000 Carl,1500001100\n';

describe('a batch', () => {
  it('of a network and a split becomes one of each', async () => {
    const batch = await readTogether([
      file('data/cascadetest.txt', TEST),
      file('data/edges.csv', EDGES),
      file('data/cascade.txt', TRAIN),
      file('data/cascadevalid.txt.gz', gzipSync(strToU8(VALID))),
    ]);
    expect(roles(batch)).toEqual([
      'data/cascadetest.txt: test',
      'data/edges.csv: network',
      'data/cascade.txt: train',
      'data/cascadevalid.txt.gz: validation',
    ]);
    expect(batch.network).toMatchObject({ n: 4, m: 5 });
    expect(batch.cascades?.count).toBe(5);
    expect([...(batch.cascades?.split ?? [])]).toEqual([2, 2, 0, 0, 1]);
    expect(batch.cascades?.time).toEqual({ unit: 'second', origin: 'epoch' });
    expect(batch.missing).toEqual({ users: 2, names: ['eve', 'Carl'] });
    expect(batch.issues).toMatchObject([{ code: 'similar-names', severity: 'note', affected: 1 }]);
    expect(batch.issues[0].message).toContain('“Carl” and “carl”');
    expect(batch.files.map(({ found }) => found)).toEqual([
      { cascades: 2, events: 5, users: 5 },
      { nodes: 4, edges: 5 },
      { cascades: 2, events: 5, users: 4 },
      { cascades: 1, events: 2, users: 2 },
    ]);
    expect(batch.files.every((one) => !('network' in one) && !('cascades' in one))).toBe(true);
  });

  it('of one file is that file', async () => {
    const one = await readTogether([file('a.txt', TRAIN)]);
    expect([roles(one), one.cascades?.count, one.cascades?.split, one.network, one.missing]).toEqual([
      ['a.txt: cascades'],
      2,
      undefined,
      undefined,
      undefined,
    ]);
    expect(await readTogether([])).toEqual({ files: [], issues: [] });
  });

  it('leaves out what is no data and says why', async () => {
    const batch = await readTogether([
      file('readme.md', '# Data\n\nThese are the data of a study, with some words about each of them.\nEnjoy\n'),
      file('edges.csv', EDGES),
      file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      file('names.csv', 'id,label\nann,Ann Smith\nbob,Bob Jones\n'),
    ]);
    expect(roles(batch)).toEqual([
      'readme.md: left-out',
      'edges.csv: network',
      'picture.png: left-out',
      'names.csv: labels',
    ]);
    expect(batch.files[0].why).toBe('plain text, no data');
    expect(batch.files[2].why).toContain('PNG picture');
    expect(batch.files[3].why).toBe('names of 2 nodes');
    expect(batch.network?.n).toBe(4);
  });

  it('takes the network that has the users, and leaves the other for later', async () => {
    const batch = await readTogether([file('other.csv', OTHER), file('edges.csv', EDGES), file('cascade.txt', TRAIN)]);
    expect(roles(batch)).toEqual(['other.csv: later', 'edges.csv: network', 'cascade.txt: cascades']);
    expect(batch.files[0].why).toContain('edges.csv is the network');
    expect(batch.missing?.users).toBe(0);
  });

  it('takes the cascades that stand beside the network, and leaves others for later', async () => {
    const batch = await readTogether([
      file('a/cascade.txt', VALID + VALID),
      file('b/cascades.txt', TRAIN),
      file('b/edges.csv', EDGES),
    ]);
    expect(roles(batch)).toEqual(['a/cascade.txt: later', 'b/cascades.txt: cascades', 'b/edges.csv: network']);
    expect(batch.files[0].why).toContain('b/cascades.txt');
    expect(batch.cascades?.count).toBe(2);
  });

  it('of parts whose times mean different things is not guessed together', async () => {
    const batch = await readTogether([
      file('train.txt', TRAIN),
      file('test.txt', TEST, { choices: { timeUnit: 'millisecond' } }),
    ]);
    expect(batch.cascades).toBeUndefined();
    expect(batch.issues).toMatchObject([{ code: 'times-differ', severity: 'stopped', where: { file: 'test.txt' } }]);
    expect(batch.issues[0].message).toContain('train.txt are in seconds since 1970');
    expect(batch.issues[0].message).toContain('test.txt in milliseconds');
    const chosen = await readTogether([
      file('train.txt', TRAIN),
      file('test.txt', TEST, { choices: { timeUnit: 'second', timeOrigin: 'epoch' } }),
    ]);
    expect(chosen.cascades?.count).toBe(4);
  });

  it('is read again as an experiment names it', async () => {
    const batch = await readTogether([
      file('first', TRAIN),
      file('second', VALID + VALID, { role: 'validation' }),
      file('third', TEST, { role: 'test' }),
    ]);
    expect(roles(batch)).toEqual(['first: train', 'second: validation', 'third: test']);
    expect([...(batch.cascades?.split ?? [])]).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('a SEISMIC pair', () => {
  const INDEX = 'tweet_id,post_time_day,start_ind,end_ind\n127001,241.0,1,3\n127002,242.5,4,5\n';
  const DATA = 'relative_time_second,number_of_followers\n0,100\n5,20\n9,3\n0,7\n60,1000\n';

  it('becomes the cascades that the index names', async () => {
    const batch = await readTogether([file('data.csv', DATA), file('index.csv', INDEX)]);
    expect(roles(batch)).toEqual(['data.csv: cascades', 'index.csv: index']);
    const set = batch.cascades;
    expect(set && [0, 1].map((c) => cascadeSize(set, c))).toEqual([3, 2]);
    expect(set?.names).toEqual(['127001', '127002']);
    expect([...(set?.times ?? [])]).toEqual([0, 5, 9, 0, 60]);
    expect([...(set?.marks ?? [])]).toEqual([100, 20, 3, 7, 1000]);
    expect(set?.time.origin).toBe('own');
    expect(batch.issues).toEqual([]);
  });

  it('whose rows do not lie in the table says so, with the line of the index', async () => {
    const batch = await readTogether([file('data.csv', DATA), file('index.csv', INDEX.replace('4,5', '4,9'))]);
    expect(batch.issues.filter(({ severity }) => severity === 'skipped')).toMatchObject([
      { code: 'range-outside', where: { file: 'index.csv', line: 3 }, found: 'rows 4 to 9' },
    ]);
  });

  it('is cut by the rows of the file, wherever times begin and whatever cannot be read', async () => {
    const table = DATA.replace('0,100', '1,100').replace('0,7', 'x,7');
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const files = [file('data.csv', table), file('index.csv', INDEX)];
      const batch = await readTogether(order.map((k) => files[k]));
      expect([...(batch.cascades?.times ?? [])]).toEqual([1, 5, 9, 60]);
      expect(batch.cascades?.names).toEqual(['127001', '127002']);
      expect(batch.issues).toMatchObject([{ code: 'rows-missing', affected: 1, where: { file: 'index.csv' } }]);
      const data = batch.files.find(({ name }) => name === 'data.csv');
      expect(data?.found).toEqual({ cascades: 2, events: 4, users: 0 });
      expect(data?.issues.map(({ code, where }) => [code, where?.line])).toEqual([['not-a-number', 5]]);
    }
  });

  it('leaves a table alone that says its cascades itself', async () => {
    const table = 'cascade,relative_time_second,number_of_followers\na,0,1\na,5,2\nb,0,3\n';
    const batch = await readTogether([file('data.csv', table), file('index.csv', INDEX)]);
    expect(roles(batch)).toEqual(['data.csv: cascades', 'index.csv: left-out']);
    expect(batch.cascades?.names).toEqual(['a', 'b']);
  });

  it('whose table cannot be read at all leaves nothing', async () => {
    const batch = await readTogether([
      file('data.csv', DATA.replace('0,7', 'x,7'), { choices: { badLines: 'stop' } }),
      file('index.csv', INDEX),
    ]);
    expect(roles(batch)).toEqual(['data.csv: left-out', 'index.csv: index']);
    expect(batch.cascades).toBeUndefined();
  });

  it('without its table says what is missing', async () => {
    const batch = await readTogether([file('index.csv', INDEX)]);
    expect(roles(batch)).toEqual(['index.csv: left-out']);
    expect(batch.files[0].why).toContain('up to row 5');
    expect(batch.cascades).toBeUndefined();
  });
});

describe('progress and cancelling', () => {
  it('tells file, bytes and size', async () => {
    const seen: [number, number, number][] = [];
    await readTogether(
      [file('a.csv', EDGES), file('b.txt', TRAIN)],
      (at, bytes, total) => void seen.push([at, bytes, total]),
    );
    expect(seen[0]).toEqual([0, EDGES.length, EDGES.length]);
    expect(seen.at(-1)).toEqual([1, TRAIN.length, TRAIN.length]);
    expect(seen.every(([, bytes, total]) => bytes <= total)).toBe(true);
  });

  it('leaves nothing, and says it of every file', async () => {
    const signal = { aborted: false };
    let opened = 0;
    const counted = (name: string, text: string): BatchFile => {
      const plain = file(name, text);
      return { ...plain, chunks: () => (opened++, plain.chunks()) };
    };
    const batch = await readTogether(
      [counted('a.csv', EDGES), counted('b.txt', TRAIN), counted('c.txt', TEST)],
      (at) => {
        if (at === 1) signal.aborted = true;
      },
      signal,
    );
    expect(opened).toBe(3);
    expect([batch.network, batch.cascades, batch.missing]).toEqual([undefined, undefined, undefined]);
    expect(batch.files.map(({ counts, role }) => [counts.cancelled, role])).toEqual([
      [undefined, 'left-out'],
      [1, 'left-out'],
      [1, 'left-out'],
    ]);
  });
});

describe('users', () => {
  it('are joined by name across the parts', async () => {
    const { cascades } = await readTogether([file('train.txt', TRAIN), file('test.txt', TEST)]);
    expect(cascades?.userCount).toBe(6);
    const test = cascades && Array.from(cascades.users.subarray(5), (user) => userName(cascades, user));
    expect(test).toEqual(['dora', 'eve', 'ann', 'bob', 'Carl']);
  });
});
