import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../core/network';
import { applyLabels, countNamed } from './apply-labels';
import { chunksOf, readText } from './fixtures/reading';
import { readTogether, type BatchFile } from './read-together';

const path = (n: number, labels?: string[]): Network =>
  buildNetwork({
    n,
    directed: false,
    from: Int32Array.from({ length: n - 1 }, (_, i) => i),
    to: Int32Array.from({ length: n - 1 }, (_, i) => i + 1),
    ...(labels ? { labels } : {}),
  });
const list = (...pairs: [string, string][]) => ({ ids: pairs.map(([id]) => id), names: pairs.map(([, name]) => name) });

describe('names from a list', () => {
  it('go to the nodes with these identifiers; what has no partner is counted', () => {
    const names = list(['0', 'Ann'], ['1', 'Bob'], ['7', 'Zoe'], ['0', 'Again']);
    expect(countNamed(path(3), names)).toBe(2);
    const { network, named, issues } = applyLabels(path(3), names, 'x.labels');
    expect(network.labels).toEqual(['Ann', 'Bob', '2']);
    expect(network).toMatchObject({ n: 3, m: 2 });
    expect(named).toBe(2);
    expect(issues.map(({ code, affected, where }) => [code, affected, where?.file])).toEqual([
      ['nodes-without-name', 1, 'x.labels'],
      ['names-without-node', 1, 'x.labels'],
    ]);
    expect(issues[1].message).toContain('“7”');
  });

  it('that several nodes have keep the identifier behind them, so that all differ', () => {
    const { network, issues } = applyLabels(
      path(4, ['a', 'b', 'c', 'd']),
      list(['a', 'Ann'], ['b', 'Ann'], ['c', 'd']),
      'x',
    );
    expect(network.labels).toEqual(['Ann (a)', 'Ann (b)', 'd (c)', 'd']);
    expect(new Set(network.labels).size).toBe(4);
    expect(issues.map(({ code, affected }) => [code, affected])).toEqual([
      ['nodes-without-name', 1],
      ['names-not-unique', 3],
    ]);
  });
});

describe('a list of nodes', () => {
  it('is read with names of several words, by its header, and line by line', async () => {
    expect((await readText('0 Mr Hi\n1 Member 1\n2 Member 2\n')).labels).toEqual({
      ids: ['0', '1', '2'],
      names: ['Mr Hi', 'Member 1', 'Member 2'],
    });
    const table = await readText('id;age;name\nx;30;Ann Smith\ny;31;\nz;32;Zoe\n');
    expect(table.labels).toEqual({ ids: ['x', 'z'], names: ['Ann Smith', 'Zoe'] });
    expect(table.issues).toMatchObject([{ code: 'no-node-name', severity: 'skipped', where: { line: 3 } }]);
  });
});

describe('a network and the names of its nodes', () => {
  const file = (name: string, text: string, more: Partial<BatchFile> = {}): BatchFile => {
    const bytes = strToU8(text);
    return { name, bytes: bytes.length, chunks: () => chunksOf(bytes), choices: {}, ...more };
  };
  const EDGES = '0 1\n1 2\n2 0\n';
  const NAMES = '0 Mr Hi\n1 Ann\n2 Bob\n';

  it('come together in any order, also with the role said', async () => {
    for (const batch of [
      await readTogether([file('club.labels.txt', NAMES), file('club.txt', EDGES)]),
      await readTogether([file('b', NAMES, { role: 'labels' }), file('a', EDGES)]),
    ]) {
      expect(batch.network?.labels).toEqual(['Mr Hi', 'Ann', 'Bob']);
      expect(batch.files.map(({ role }) => role)).toEqual(['labels', 'network']);
      expect(batch.files[0]).toMatchObject({ why: 'names of 3 nodes', issues: [] });
      expect(batch.issues).toEqual([]);
    }
  });

  it('leave the identifiers where cascades go by them, and take names that cascades use', async () => {
    const cascade = (users: string): string => `cascade,user,time\n${users}`;
    const byId = await readTogether([
      file('club.txt', EDGES),
      file('club.labels.txt', NAMES),
      file('c.csv', cascade('x,0,1\nx,1,2\ny,2,1\ny,0,3\n')),
    ]);
    expect(byId.network?.labels?.[0]).not.toBe('Mr Hi');
    expect(byId.missing?.users).toBe(0);
    expect(byId.files[1].why).toContain('identifiers');
    const byName = await readTogether([
      file('club.txt', EDGES),
      file('club.labels.txt', NAMES),
      file('c.csv', cascade('x,Ann,1\nx,Bob,2\ny,Bob,1\ny,Mr Hi,3\n')),
    ]);
    expect(byName.network?.labels?.[0]).toBe('Mr Hi');
    expect(byName.missing?.users).toBe(0);
  });

  it('alone say what to drop with them; names of other nodes stay out', async () => {
    const alone = await readTogether([file('club.labels.txt', NAMES)]);
    expect(alone.network).toBeUndefined();
    expect(alone.issues).toMatchObject([{ code: 'node-list', severity: 'stopped' }]);
    expect(alone.files[0].why).toContain('Drop it together with the file of the edges');
    const other = await readTogether([file('a.txt', 'x y\ny z\n'), file('club.labels.txt', NAMES)]);
    expect(other.network?.labels).toEqual(['x', 'y', 'z']);
    expect(other.files[1]).toMatchObject({ role: 'left-out' });
  });

  it('of two networks go to their own', async () => {
    const batch = await readTogether([
      file('club.txt', EDGES),
      file('play.txt', '0 1\n1 2\n2 3\n'),
      file('play.labels.txt', '0 Valjean\n1 Javert\n2 Cosette\n3 Marius\n'),
      file('club.labels.txt', NAMES),
    ]);
    expect(batch.network?.labels).toEqual(['Mr Hi', 'Ann', 'Bob']);
    expect(batch.files.map(({ role }) => role)).toEqual(['network', 'later', 'later', 'labels']);
  });
});
