/** One network written in the many ways of people and programs: all must be read as the same edges. */
import { gzipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, codes, edgesOf, readBytes, readText } from './fixtures/reading';

/** Ada → Bela 0.5, Bela → Cy 2, Cy → Ada 4, as a header row and three rows. */
const rows = [
  ['source', 'target', 'weight'],
  ['Ada', 'Bela', '0.5'],
  ['Bela', 'Cy', '2'],
  ['Cy', 'Ada', '4'],
];
const expected = [
  ['Ada', 'Bela', 0.5],
  ['Bela', 'Cy', 2],
  ['Cy', 'Ada', 4],
];
const written = (separator = ',', lineEnd = '\n'): string =>
  rows.map((row) => row.join(separator)).join(lineEnd) + lineEnd;

describe('line endings', () => {
  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r, as old spreadsheets write', '\r'],
  ])('%s', async (_, lineEnd) => {
    const outcome = await readText(written(',', lineEnd));
    expect(edgesOf(outcome)).toEqual(expected);
    expect(outcome).toMatchObject({ lines: 4, issues: [] });
  });

  it('without a last one, with empty lines at the end, or mixed', async () => {
    expect(edgesOf(await readText(written().trimEnd()))).toEqual(expected);
    expect(edgesOf(await readText(`${written()}\n\n\n`))).toEqual(expected);
    expect(edgesOf(await readText(written().replace('\n', '\r\n')))).toEqual(expected);
  });

  it('cut between \\r and \\n by the chunk', async () => {
    const text = written(',', '\r\n');
    const bytes = strToU8(text);
    for (let at = 1; at < bytes.length; at++)
      expect(edgesOf(await readBytes(bytes, {}, 'net.csv', [at, bytes.length]))).toEqual(expected);
  });
});

describe('separators', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['blanks', ' '],
  ])('%s', async (_, separator) => {
    expect(edgesOf(await readText(written(separator)))).toEqual(expected);
  });

  it('another one stops the import with a reason, instead of a network of odd names', async () => {
    const outcome = await readText(written('|'));
    expect(outcome.network).toBeUndefined();
    expect(outcome.issues.map((issue) => issue.severity)).toContain('stopped');
  });

  it('decimal commas where fields are parted otherwise', async () => {
    expect(edgesOf(await readText(written(';').replace('0.5', '0,5')))).toEqual(expected);
    expect(edgesOf(await readText(written('\t').replace('0.5', '0,5')))).toEqual(expected);
  });
});

describe('quotes', () => {
  it('around every field, or around some', async () => {
    const quoted = rows.map((row) => row.map((field) => `"${field}"`).join(',')).join('\n');
    expect(edgesOf(await readText(quoted))).toEqual(expected);
    expect(edgesOf(await readText(written().replace('Bela,Cy', '"Bela",Cy')))).toEqual(expected);
  });

  it('hold separators and doubled quotes', async () => {
    const outcome = await readText('source,target\n"Doe, Jane","the ""boss"""\n"the ""boss""",Cy\n');
    expect(edgesOf(outcome)).toEqual([
      ['Doe, Jane', 'the "boss"'],
      ['the "boss"', 'Cy'],
    ]);
  });
});

describe('names of columns', () => {
  const ends = [
    ['source', 'target'],
    ['Source', 'Target'],
    ['from', 'to'],
    ['FromNodeId', 'ToNodeId'],
    ['from_node', 'to_node'],
    ['node1', 'node2'],
    ['tail', 'head'],
    ['src', 'dst'],
    ['follower', 'followee'],
  ];
  it.each(ends)('%s, %s, in either order, among others', async (source, target) => {
    const forth = `${source},${target},weight\nAda,Bela,0.5\nBela,Cy,2\nCy,Ada,4\n`;
    const back = `${target},weight,${source}\nBela,0.5,Ada\nCy,2,Bela\nAda,4,Cy\n`;
    for (const text of [forth, back]) expect(edgesOf(await readText(text, { directed: true }))).toEqual(expected);
  });

  it.each([
    ['weight', 'w', 'Weights', 'strength', 'count'],
    ['alpha', 'p', 'α', 'Probability', 'activation_probability'],
    ['time', 't', 'Timestamp', 'date', 'datetime'],
  ])('%s', async (meaning, ...names) => {
    for (const name of names) {
      const outcome = await readText(`source,target,${name}\n1,2,0.5\n2,3,1\n`);
      expect([name, Object.keys(outcome.network?.edgeValues ?? {})]).toEqual([name, [meaning]]);
    }
  });
});

describe('comments at the head of a file', () => {
  const edges = '1 2\n2 3\n3 1\n';
  it.each([
    ['# Directed graph', 'directed'],
    ['# Undirected graph: each unordered pair once', 'undirected'],
    ['% directed', 'directed'],
  ])('%s', async (comment, direction) => {
    const outcome = await readText(`${comment}\n${edges}`);
    expect(outcome.network?.directed).toBe(direction === 'directed');
    expect(choice(outcome, 'directed')).not.toMatch(/\?$/);
  });

  it('a number of nodes keeps those that no edge touches', async () => {
    const outcome = await readText(`# Nodes: 5 Edges: 3\n0 1\n1 2\n2 0\n`);
    expect(outcome.network?.n).toBe(5);
    expect(outcome.network?.offsets).toHaveLength(6);
  });
});

describe('wrappings', () => {
  it('byte-order mark, gzip, another name', async () => {
    const plain = strToU8(written());
    expect(edgesOf(await readText(`\uFEFF${written()}`))).toEqual(expected);
    expect(edgesOf(await readBytes(gzipSync(plain), {}, 'net.csv.gz'))).toEqual(expected);
    expect(edgesOf(await readBytes(plain, {}, 'network'))).toEqual(expected);
  });

  it('any blanks around fields change nothing', async () => {
    const blanks = fc.array(fc.constantFrom('', ' ', '  '), { minLength: 24, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(blanks, async (around) => {
        let k = 0;
        const text = rows.map((row) => row.map((field) => around[k++] + field + around[k++]).join(',')).join('\n');
        const outcome = await readText(text);
        expect(edgesOf(outcome)).toEqual(expected);
        expect(codes(outcome)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
