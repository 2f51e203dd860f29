import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chunksOf, codes, readText } from './fixtures/reading';
import type { ReadChoices } from './read';
import { readTogether } from './read-together';

const VECTORS = '3 4\na 0.5 -1 2e-1 0 \nb 0 .25 1 -3\nc 1 2 3 4\n';
const EDGES = 'a,b\nb,c\nc,d\n';

const read = (text: string, choices: ReadChoices = {}) => readText(text, choices, 'dw64.txt');
function together(files: Record<string, string>, choices: ReadChoices = {}) {
  return readTogether(
    Object.entries(files).map(([name, text]) => ({
      name,
      bytes: text.length,
      choices: name === 'dw64.txt' ? choices : {},
      chunks: () => chunksOf(strToU8(text)),
    })),
  );
}

describe('vectors of nodes', () => {
  it('are known by their first line', async () => {
    const outcome = await read(VECTORS);
    expect(outcome.sentence).toBe('Looks like vectors of nodes: 4 numbers for each of 3 nodes.');
    expect([outcome.format, outcome.issues, outcome.lines]).toEqual(['node-vectors', [], 4]);
    expect(outcome.labels?.ids).toEqual(['a', 'b', 'c']);
    expect([...(outcome.labels?.vectors?.values ?? [])]).toEqual([0.5, -1, 0.2, 0, 0, 0.25, 1, -3, 1, 2, 3, 4]);
    expect(outcome.preview[1]).toMatchObject({ line: 2, fields: ['a', '0.5', '-1', '2e-1', '0'], status: 'read' });
  });

  it('may have one or two numbers where all lines are there', async () => {
    for (const text of ['3 1\na 1\nb 2\nc 3\n', '4 2\na 1 2\nb 2 3\nc 3 4\nd 5 6\n', '2\t3\na\t1\t2\t3\nb\t4\t5\t6\n'])
      expect((await read(text)).format).toBe('node-vectors');
  });

  it('are not edges behind their numbers of nodes and edges, nor other tables', async () => {
    for (const text of [
      '4 2\n1 2\n3 4\n',
      '3 2\n1 2 0.5\n2 3 0.5\n',
      '1 2\n2 3\n3 1\n',
      '5 4\n1 2 7 8\n1 3 9 2\n',
      'a b\nb c\n',
    ])
      expect([text, (await read(text)).format]).not.toEqual([text, 'node-vectors']);
  });

  it('of another length than the first line says stop the import, with the line', async () => {
    const outcome = await read('3 4\na 1 2 3 4\nb 1 2 3\nc 1 2 3 4\n');
    expect(outcome.labels).toBeUndefined();
    expect(outcome.issues).toMatchObject([
      {
        code: 'wrong-dimension',
        severity: 'stopped',
        message: 'Node b: found 3 numbers, and the first line says 4.',
        where: { file: 'dw64.txt', line: 3 },
        found: '3 numbers',
        expected: 'an identifier and 4 numbers',
      },
    ]);
  });

  it('with a number that is not finite are left out, or stop', async () => {
    const text = '4 3\na 1 2 3\nb 1 nan 3\nc 1 2 inf\nd 1 2 3\n';
    const outcome = await read(text);
    expect(outcome.labels?.ids).toEqual(['a', 'd']);
    expect(outcome.issues.map(({ where, message, severity }) => [where?.line, severity, message])).toEqual([
      [3, 'skipped', 'Node b: number 2 is “nan”; expected a finite number.'],
      [4, 'skipped', 'Node c: number 3 is “inf”; expected a finite number.'],
    ]);
    const strict = await read(text, { badLines: 'stop' });
    expect([strict.labels, codes(strict)[0], strict.issues[0].severity]).toEqual([
      undefined,
      'not-a-number',
      'stopped',
    ]);
  });

  it('that are fewer than the first line says are noted', async () => {
    const outcome = await read('9 4\na 1 2 3 4\nb 1 2 3 4\n');
    expect(outcome.issues).toMatchObject([
      { code: 'count-differs', severity: 'note', where: { line: 1 }, found: '2 vectors', expected: '9 vectors' },
    ]);
  });

  it('are no longer than a thousand numbers', async () => {
    const long = ['x', ...new Array<string>(2000).fill('1')].join(' ');
    expect(codes(await read(`1 2000\n${long}\n`))).toEqual(['vectors-too-long']);
  });

  it('without any line that can be read say so', async () => {
    expect(codes(await read('2 3\n', { format: 'node-vectors' }))).toContain('no-vectors');
  });
});

describe('vectors dropped with a network', () => {
  it('become node values, by identifiers', async () => {
    const outcome = await together({ 'edges.txt': EDGES, 'dw64.txt': '4 3\nb 1 2 3\na 4 5 6\nz 7 8 9\nb 0 0 0\n' });
    expect(outcome.files.map(({ role, why }) => [role, why])).toEqual([
      ['network', undefined],
      ['labels', 'vectors of 2 nodes'],
    ]);
    expect(outcome.network?.labels).toEqual(['a', 'b', 'c', 'd']);
    expect(Object.keys(outcome.network?.nodeValues ?? {})).toEqual(['f1', 'f2', 'f3']);
    expect([...(outcome.network?.nodeValues.f2 ?? [])]).toEqual([5, 2, NaN, NaN]);
    expect(outcome.issues.map(({ code, affected, severity }) => [code, affected, severity])).toEqual([
      ['nodes-without-vector', 2, 'note'],
      ['vectors-without-node', 1, 'note'],
      ['repeated-vectors', 1, 'note'],
    ]);
    for (const { found, expected, hint, where } of outcome.issues)
      expect([found, expected, hint, where?.file].every(Boolean)).toBe(true);
  });

  it('go by identifiers where another file gives names', async () => {
    const outcome = await together({
      'edges.txt': '1,2\n2,3\n',
      'names.csv': 'Id,Label\n1,Ann\n2,Bob\n3,Cem\n',
      'dw64.txt': '3 3\n3 1 1 1\n2 2 2 2\n1 3 3 3\n',
    });
    expect(outcome.files.map(({ role }) => role)).toEqual(['network', 'labels', 'labels']);
    expect(outcome.network?.labels).toEqual(['Ann', 'Bob', 'Cem']);
    expect([...(outcome.network?.nodeValues.f1 ?? [])]).toEqual([3, 2, 1]);
  });

  it('of other nodes, of a second file, or with an error are left out with the reason', async () => {
    const other = await together({ 'edges.txt': EDGES, 'dw64.txt': '2 3\nx 1 2 3\ny 4 5 6\n' });
    expect(other.files[1]).toMatchObject({
      role: 'left-out',
      why: 'vectors of nodes; none of its identifiers is a node of the network',
    });
    const two = await together({ 'edges.txt': EDGES, 'dw64.txt': VECTORS, 'more.txt': '2 3\na 1 2 3\nb 4 5 6\n' });
    expect(two.files[2].why).toBe('dw64.txt has the vectors of the nodes');
    expect(Object.keys(two.network?.nodeValues ?? {})).toHaveLength(4);
    const broken = await together({ 'edges.txt': EDGES, 'dw64.txt': '3 4\na 1 2 3 4\nb 1 2 3 4\nc 1\n' });
    expect(broken.files[1]).toMatchObject({ role: 'left-out', why: /found 1 number, and/ });
    expect(broken.network?.nodeValues).toEqual({});
  });

  it('are nothing alone', async () => {
    const { network, issues } = await together({ 'dw64.txt': VECTORS });
    expect(network).toBeUndefined();
    expect(issues).toMatchObject([
      {
        code: 'node-list',
        message: 'This is a list of nodes: 3 identifiers and vectors, but no edges.',
        hint: 'Drop it together with the file of the edges: its vectors are those of their nodes.',
      },
    ]);
  });
});
