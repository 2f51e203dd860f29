/** Every broken file among the fixtures: its own clear message, the right line and column, and no exception. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../core/errors';
import { choice, edgesOf, readBytes } from './fixtures/reading';

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

const BROKEN: Record<string, Expected[]> = {
  'broken-empty.csv': [{ code: 'empty-file', found: 'no text', message: /is empty/ }],
  'broken-only-comments.txt': [{ code: 'only-comments', found: 'only comments', message: /is a comment/ }],
  'broken-one-column.csv': [
    { code: 'one-column', found: 'one column', message: /has one field. An edge needs two node identifiers/ },
  ],
  'broken-picture.csv': [{ code: 'binary-file', found: 'a PNG picture', message: /PNG picture, not a text file/ }],
  'broken-nul.txt': [{ code: 'binary-file', found: 'NUL bytes', message: /binary file/ }],
  'broken-nul-line.txt': [{ code: 'binary-line', line: 401, found: 'NUL character', message: /NUL/ }],
  'broken-utf-16.csv': [{ code: 'utf-16', found: 'UTF-16 text', message: /UTF-16; expected UTF-8/ }],
  'broken-latin-1.csv': [{ code: 'not-utf8', line: 3, found: /^Ada,K/, message: /not UTF-8/ }],
  'broken-error-page.csv': [{ code: 'web-page', found: 'HTML', message: /web page/ }],
  'broken-missing-target.csv': [
    {
      code: 'empty-target',
      line: 4,
      column: 'target',
      found: 'Carl,,3',
      message: /^Target is empty. An edge needs two node identifiers.$/,
    },
  ],
  'broken-one-field-line.txt': [
    { code: 'empty-target', line: 4, column: 'target', found: '3', message: /^Target is empty/ },
  ],
  'broken-bad-weight.csv': [
    { code: 'not-a-number', line: 3, column: 'weight', found: 'heavy', message: /^Found “heavy”, expected a number.$/ },
    { code: 'not-a-number', line: 5, column: 'weight', found: 'x2', message: /“x2”/ },
  ],
  'broken-five-columns.txt': [{ code: 'too-many-columns', found: '5 columns', message: /expected 2 to 4 columns/ }],
  'broken-mixed-separators.csv': [
    { code: 'other-separator', line: 3, found: 'Bela;Carl;2', message: /separated by semicolons; expected commas/ },
  ],
  'broken-alpha-outside.csv': [
    {
      code: 'out-of-range',
      line: 3,
      column: 'alpha',
      found: '1.2',
      message: /^Edge Bela–Carl: probability 1.2 is outside 0…1.$/,
    },
    {
      code: 'not-a-number',
      line: 4,
      column: 'alpha',
      found: 'nan',
      message: /^Edge Carl–Dora: probability “nan” is not a number/,
    },
  ],
  'broken-alpha-conflict.csv': [
    { code: 'conflicting-probabilities', line: 5, column: 'alpha', found: '0.4 and 0.5', message: /line 3/ },
  ],
  'broken-open-quote.csv': [{ code: 'bad-quote', line: 3, found: '"Bela,Carl', message: /quote that is not closed/ }],
  'broken-self-loops-duplicates.csv': [
    { code: 'self-loops-removed', severity: 'note', line: 3, found: '', message: /1 self-loop removed/ },
    { code: 'duplicates-merged', severity: 'note', line: 5, found: '', message: /1 duplicate edge merged/ },
  ],
  'broken-prose.txt': [{ code: 'unknown-format', found: 'text', message: /same number of fields/ }],
  'broken-network.gexf': [
    {
      code: 'unsupported-format',
      found: 'GEXF',
      message: /looks like GEXF; this version reads edge lists: CSV, TSV or blank-separated/,
    },
  ],
  'broken-network.json': [{ code: 'unsupported-format', found: 'JSON', message: /looks like JSON/ }],
  'broken-cascades.txt': [{ code: 'unsupported-format', found: /^FOREST/, message: /looks like FOREST cascades/ }],
  'broken-cut.txt.gz': [{ code: 'damaged-gzip', found: '', message: /damaged or not complete/ }],
  'broken-damaged.txt.gz': [{ code: 'damaged-gzip', found: '', message: /damaged or not complete/ }],
};

describe('broken files', () => {
  it('are all looked at here', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.startsWith('broken-'))
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
      expect(outcome.network === undefined).toBe(stopped);
    });

  it('give what can be read once such lines are skipped', async () => {
    const edges = async (name: string) => edgesOf(await read(name, { badLines: 'skip' })).length;
    expect(await edges('broken-missing-target.csv')).toBe(3);
    expect(await edges('broken-bad-weight.csv')).toBe(2);
    expect(await edges('broken-alpha-outside.csv')).toBe(2);
    expect(await edges('broken-mixed-separators.csv')).toBe(2);
    expect(await edges('broken-alpha-conflict.csv')).toBe(0);
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
