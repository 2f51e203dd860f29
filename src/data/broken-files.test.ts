/** Every broken file among the fixtures: its own clear message, the right line and column, and no exception. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../core/errors';
import { choice, edgesOf, readBytes } from './fixtures/reading';
import { readFile } from './read-file';

const FOLDER = new URL('../../e2e/fixtures/', import.meta.url);
const read = (name: string, choices = {}) =>
  readBytes(new Uint8Array(readFileSync(new URL(name, FOLDER))), choices, name);

interface Expected {
  code: string;
  severity?: Severity;
  line?: number;
  column?: string;
  found: string | RegExp;
  message: RegExp;
}

/** Broken only when it comes alone: a list of nodes. */
const LIST = 'broken-node-list.csv';

const BROKEN: Record<string, Expected[]> = {
  'broken-empty.csv': [{ code: 'empty-file', found: 'no text', message: /is empty/ }],
  'broken-only-comments.txt': [{ code: 'only-comments', found: 'only comments', message: /is a comment/ }],
  'broken-one-column.csv': [
    { code: 'one-column', found: 'one column', message: /has one field. An edge needs two node identifiers/ },
  ],
  'broken-picture.csv': [{ code: 'binary-file', found: 'a PNG picture', message: /PNG picture, not a text file/ }],
  'broken-nul.txt': [{ code: 'binary-file', found: 'NUL bytes', message: /binary file/ }],
  'broken-nul-line.txt': [
    { code: 'binary-line', severity: 'skipped', line: 401, found: 'NUL character', message: /NUL/ },
  ],
  'broken-utf-16.csv': [
    { code: 'encoding', severity: 'note', found: '', message: /text in UTF-16 \(little-endian\); it was read as that/ },
  ],
  'broken-latin-1.csv': [
    { code: 'encoding', severity: 'note', found: '', message: /text in Windows-1252 \(Latin-1\); it was read as that/ },
  ],
  'broken-error-page.csv': [{ code: 'web-page', found: 'a web page', message: /web page \(HTML\)/ }],
  'broken-missing-target.csv': [
    {
      code: 'empty-target',
      severity: 'skipped',
      line: 4,
      column: 'target',
      found: 'Carl,,3',
      message: /^Target is empty. An edge needs two node identifiers.$/,
    },
  ],
  'broken-one-field-line.txt': [
    { code: 'empty-target', severity: 'skipped', line: 4, column: 'target', found: '3', message: /^Target is empty/ },
  ],
  'broken-bad-weight.csv': [
    {
      code: 'not-a-number',
      severity: 'skipped',
      line: 3,
      column: 'weight',
      found: 'heavy',
      message: /^Found “heavy”, expected a number.$/,
    },
    { code: 'not-a-number', severity: 'skipped', line: 5, column: 'weight', found: 'x2', message: /“x2”/ },
  ],
  'broken-five-columns.txt': [{ code: 'too-many-columns', found: '5 columns', message: /expected 2 to 4 columns/ }],
  'broken-mixed-separators.csv': [
    {
      code: 'other-separator',
      severity: 'skipped',
      line: 3,
      found: 'Bela;Carl;2',
      message: /separated by semicolons; expected commas/,
    },
  ],
  'broken-alpha-outside.csv': [
    {
      code: 'out-of-range',
      severity: 'skipped',
      line: 3,
      column: 'alpha',
      found: '1.2',
      message: /^Edge Bela–Carl: probability 1.2 is outside 0…1.$/,
    },
    {
      code: 'not-a-number',
      severity: 'skipped',
      line: 4,
      column: 'alpha',
      found: 'nan',
      message: /^Edge Carl–Dora: probability “nan” is not a number/,
    },
  ],
  'broken-alpha-conflict.csv': [
    { code: 'conflicting-probabilities', line: 5, column: 'alpha', found: '0.4 and 0.5', message: /line 3/ },
  ],
  'broken-open-quote.csv': [
    { code: 'bad-quote', severity: 'skipped', line: 3, found: '"Bela,Carl', message: /quote that is not closed/ },
  ],
  'broken-self-loops-duplicates.csv': [
    { code: 'self-loops-removed', severity: 'note', line: 3, found: '', message: /1 self-loop removed/ },
    { code: 'duplicates-merged', severity: 'note', line: 5, found: '', message: /1 duplicate edge merged/ },
  ],
  'broken-prose.txt': [{ code: 'unknown-format', found: 'text', message: /same number of fields/ }],
  'broken-network.gexf': [
    { code: 'not-well-formed', line: 10, found: '', message: /`<\/edge>` was expected \(opened in line 9\)/ },
  ],
  'broken-network.json': [
    { code: 'bad-json', line: 5, column: '34', found: '}', message: /found “}”, expected a value/ },
  ],
  'broken-cascades.txt': [
    { code: 'decreasing-time', line: 2, found: '', message: /^Time .* comes before its predecessor/ },
  ],
  'broken-repeated-user.txt': [
    {
      code: 'cascade-node-repeated',
      severity: 'note',
      line: 1,
      found: '',
      message: /“4101” comes twice; the first event counts/,
    },
  ],
  'broken-times.csv': [
    {
      code: 'not-a-number',
      severity: 'skipped',
      line: 3,
      column: 'time',
      found: '12:5x',
      message: /^Found “12:5x”; expected a number or a date/,
    },
    { code: 'too-large-number', severity: 'skipped', line: 6, column: 'time', found: '1e400', message: /too large/ },
    { code: 'not-a-number', severity: 'skipped', line: 7, column: 'time', found: 'NaN', message: /“NaN”/ },
  ],
  'broken-infinity.csv': [
    {
      code: 'not-a-number',
      severity: 'skipped',
      line: 3,
      column: 'weight',
      found: 'Infinity',
      message: /^Found “Infinity”, expected a number.$/,
    },
    { code: 'not-a-number', severity: 'skipped', line: 4, column: 'weight', found: '1e400', message: /“1e400”/ },
    { code: 'not-a-number', severity: 'skipped', line: 5, column: 'weight', found: '-inf', message: /“-inf”/ },
  ],
  'broken-bomb.graphml': [
    { code: 'xml-entities', line: 8, found: '', message: /entities. They are never expanded or fetched/ },
  ],
  'broken-external-entity.gexf': [{ code: 'xml-entities', line: 2, found: '', message: /never expanded or fetched/ }],
  'broken-deep.json': [
    { code: 'bad-json', line: 1, column: '1010', found: '', message: /expected at most 1,000 levels/ },
  ],
  'broken-proto.json': [
    {
      code: 'node-unknown',
      severity: 'skipped',
      line: 3,
      found: '',
      message: /names the node “hasOwnProperty”, which the file does not introduce/,
    },
  ],
  'broken-html-names.csv': [
    {
      code: 'empty-target',
      severity: 'skipped',
      line: 5,
      column: 'target',
      found: '<b>Bela</b>,',
      message: /^Target is empty/,
    },
  ],
  'broken-line-break.csv': [
    { code: 'bad-quote', severity: 'skipped', line: 3, found: 'Bela,"Carl', message: /quote that is not closed/ },
    { code: 'bad-quote', severity: 'skipped', line: 4, found: 'the Second",2', message: /quote that is not closed/ },
  ],
  'broken-pajek.net': [
    {
      code: 'node-unknown',
      severity: 'skipped',
      line: 7,
      found: '7',
      message: /expected the number of a vertex from 1 to 3/,
    },
  ],
  'broken-posts.jsonl': [
    { code: 'bad-json', severity: 'skipped', line: 3, column: '46', found: '', message: /may have been cut/ },
  ],
  'broken-graph.gml': [{ code: 'not-well-formed', line: 1, found: '', message: /is not closed/ }],
  'broken-netinf.txt': [
    { code: 'decreasing-time', line: 6, found: '', message: /^Time 0.1 comes before its predecessor 0.9/ },
    { code: 'node-unknown', severity: 'skipped', line: 7, found: '', message: /node “9” is not in the block of names/ },
    { code: 'not-a-number', severity: 'skipped', line: 8, column: 'time', found: 'soon', message: /found time “soon”/ },
  ],
  'broken-cut.txt.gz': [{ code: 'damaged-gzip', found: '', message: /damaged or not complete/ }],
  'broken-damaged.txt.gz': [{ code: 'damaged-gzip', found: '', message: /damaged or not complete/ }],
};

describe('broken files', () => {
  it('are all looked at here', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.startsWith('broken-') && name !== LIST)
        .toSorted(),
    ).toEqual(Object.keys(BROKEN).toSorted());
  });

  for (const [name, expected] of Object.entries(BROKEN))
    it(`${name} says ${expected[0].message.source}`, async () => {
      const outcome = await read(name);
      for (const { code, severity = 'stopped', line, column, found, message } of expected) {
        const issue = outcome.issues.find((i) => i.code === code && i.where?.line === line);
        expect([issue?.code, issue?.where?.line]).toEqual([code, line]);
        expect(issue?.where).toEqual({ file: name, ...(line ? { line } : {}), ...(column ? { column } : {}) });
        expect(issue?.message).toMatch(message);
        expect(issue?.severity).toBe(severity);
        expect(issue?.found ?? '').toMatch(found);
        expect(severity === 'note' || Boolean(issue?.hint)).toBe(true);
      }
      const stopped = expected.some((e) => (e.severity ?? 'stopped') === 'stopped');
      expect((outcome.network ?? outcome.cascades) === undefined).toBe(stopped);
    });

  it('give what can be read: such lines are left out, the rest is there', async () => {
    const edges = async (name: string) => edgesOf(await read(name)).length;
    expect(await edges('broken-missing-target.csv')).toBe(3);
    expect(await edges('broken-bad-weight.csv')).toBe(2);
    expect(await edges('broken-alpha-outside.csv')).toBe(2);
    expect(await edges('broken-mixed-separators.csv')).toBe(2);
    expect(await edges('broken-alpha-conflict.csv')).toBe(0);
    const all = await read('broken-bad-weight.csv');
    expect(all.rejected).toHaveLength(2);
    expect((await read('broken-bad-weight.csv', { badLines: 'stop' })).network).toBeUndefined();
  });

  it('of names of nodes alone say what to drop with them', async () => {
    const outcome = await read(LIST);
    expect([outcome.network, outcome.cascades, outcome.issues]).toEqual([undefined, undefined, []]);
    expect(outcome.sentence).toMatch(/^Looks like a list of nodes: names of \d+ nodes\.$/);
  });

  it('never become something else by what they hold', async () => {
    const html = await read('broken-html-names.csv');
    expect(html.network?.labels?.[0]).toBe('<img src=x onerror=alert(1)>');
    const proto = await read('broken-proto.json');
    expect(edgesOf(proto)).toEqual([
      ['__proto__', 'constructor'],
      ['constructor', 'toString'],
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('in Latin-1 are read as that; another encoding can be chosen', async () => {
    const judged = await read('broken-latin-1.csv');
    expect(choice(judged, 'encoding')).toBe('windows-1252');
    expect(judged.network?.labels).toContain('Käthe');
    const told = await read('broken-latin-1.csv', { encoding: 'utf-8' });
    expect(told.issues.find(({ code }) => code === 'not-utf8')).toMatchObject({
      severity: 'skipped',
      where: { line: 3 },
      found: expect.stringMatching(/^Ada,K/),
      hint: expect.stringContaining('Windows-1252'),
    });
    const chosen = await read('broken-latin-1.csv', { encoding: 'windows-1252' });
    expect(chosen.issues).toEqual([]);
    expect(chosen.network?.labels).toContain('Käthe');
    expect(choice(chosen, 'encoding')).toBe('windows-1252');
  });

  it('of 1 GB are refused before a byte is read, and a folder is told what it is', async () => {
    async function* nothing(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('EISDIR: illegal operation on a directory, read'));
    }
    const big = await readFile(nothing(), { name: 'big.csv', bytes: 1e9 });
    expect(big.issues).toMatchObject([{ code: 'too-large', found: '1 GB', expected: 'at most 200 MB' }]);
    expect(big.issues[0].hint).toBe('Filter it first.');
    const folder = await readFile(nothing(), { name: 'data', bytes: 4096 });
    expect(folder.issues).toMatchObject([{ code: 'unreadable', where: { file: 'data' } }]);
    expect(folder.issues[0].hint).toContain('it is a folder');
  });
});

describe('good files', () => {
  it('hold the same club in every dress', async () => {
    const [csv, tsv, txt, gz, semicolon] = await Promise.all(
      ['club.csv', 'club.tsv', 'club.txt', 'club.txt.gz', 'club-semicolon.csv'].map((name) => read(name)),
    );
    for (const outcome of [csv, tsv, txt, gz, semicolon]) {
      expect(outcome.issues).toEqual([]);
      expect([outcome.network?.n, outcome.network?.m]).toEqual([24, 42]);
    }
    expect(gz.network).toEqual(txt.network);
    expect(gz.digest).not.toBe(txt.digest);
    const ends = (outcome: typeof csv): string[] => edgesOf(outcome).map(([u, v]) => `${u}–${v}`);
    expect(ends(tsv)).toEqual(ends(csv));
    expect(ends(semicolon)).toEqual(ends(csv));
    expect(choice(tsv, 'directed')).toBe('directed');
    const weights = csv.network?.edgeValues.weight ?? [];
    expect(semicolon.network?.edgeValues.weight).toEqual(Float64Array.from(weights, (w) => w / 4));
    expect(tsv.network?.edgeValues.alpha).toEqual(Float64Array.from(weights, (w) => w / 10));
  });
});
