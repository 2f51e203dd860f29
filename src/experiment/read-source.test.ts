/** The files that a source names: found, read together, and checked to be the same bytes. */
import { describe, expect, it } from 'vitest';
import type { BatchOutcome, FileOutcome } from '../data/read';
import type { UploadedSource } from './experiment';
import { LabError } from './lab-error';
import { filesOf, issuesOf, readSource } from './read-source';
import type { FoundFile, Suppliers } from './suppliers';
import { triangle } from './testing/tiny-lab';

const DIGESTS = { 'a.txt': 'a1'.repeat(32), 'b.txt': 'b2'.repeat(32), 'c.txt': 'c3'.repeat(32) } as const;
type Name = keyof typeof DIGESTS;

const read = (name: string, changes: Partial<FileOutcome> = {}): FileOutcome => ({
  name,
  role: 'network',
  found: {},
  format: 'edge-list',
  sentence: '',
  says: [],
  choices: [],
  preview: [],
  issues: [],
  counts: {},
  rejected: [],
  digest: DIGESTS[name as Name],
  bytes: 1,
  lines: 1,
  ...changes,
});
const source: UploadedSource = {
  kind: 'uploaded',
  name: 'a.txt',
  digest: DIGESTS['a.txt'],
  choices: { directed: true },
  parts: [
    { name: 'b.txt', digest: DIGESTS['b.txt'], role: 'test' },
    { name: 'c.txt', choices: { badLines: 'skip' }, role: 'validation' },
  ],
};

function suppliers(
  there: readonly string[],
  changes: Partial<Record<Name, Partial<FileOutcome>>> = {},
  more: Partial<BatchOutcome> = {},
): Suppliers<string> & { asked: [string, string | undefined][]; read: FoundFile<string>[] } {
  const asked: [string, string | undefined][] = [];
  const given: FoundFile<string>[] = [];
  return {
    asked,
    read: given,
    find: async (name, digest) => {
      asked.push([name, digest]);
      return there.includes(name) ? `bytes of ${name}` : undefined;
    },
    readTogether: async (files) => {
      given.push(...files);
      const outcomes = files.map(({ name }) => read(name, changes[name as Name]));
      return { files: outcomes, network: triangle(), issues: [], ...more };
    },
  };
}
const all = Object.keys(DIGESTS);
async function refused(from: Suppliers<string>): Promise<LabError> {
  const error: unknown = await readSource(source, from).catch((thrown: unknown) => thrown);
  if (error instanceof LabError) return error;
  throw new Error('it was read');
}

describe('the files of a source', () => {
  it('are the first one and its parts', () => {
    expect(filesOf({ kind: 'uploaded', name: 'x' })).toEqual([{ name: 'x' }]);
    expect(filesOf(source).map(({ name, role }) => [name, role])).toEqual([
      ['a.txt', undefined],
      ['b.txt', 'test'],
      ['c.txt', 'validation'],
    ]);
  });

  it('are found by name and digest, and read together as they were accepted', async () => {
    const from = suppliers(all);
    expect(await readSource(source, from)).toMatchObject({ network: { n: 3 } });
    expect(from.asked).toEqual([
      ['a.txt', DIGESTS['a.txt']],
      ['b.txt', DIGESTS['b.txt']],
      ['c.txt', undefined],
    ]);
    expect(from.read).toEqual([
      { file: 'bytes of a.txt', name: 'a.txt', choices: { directed: true } },
      { file: 'bytes of b.txt', name: 'b.txt', choices: {}, role: 'test' },
      { file: 'bytes of c.txt', name: 'c.txt', choices: { badLines: 'skip' }, role: 'validation' },
    ]);
  });

  it('that are not here are all asked for, by name and digest, and nothing is read', async () => {
    const from = suppliers(['b.txt']);
    expect(await refused(from)).toMatchObject({
      code: 'file-needed',
      message: 'This experiment works on the files “a.txt” (SHA-256 a1a1a1a1a1a1…), “c.txt”, which are not here.',
      hint: expect.stringContaining('a.txt, c.txt'),
    });
    expect(from.read).toEqual([]);
    expect((await refused(suppliers(['a.txt', 'c.txt']))).message).toContain(
      'the file “b.txt” (SHA-256 b2b2b2b2b2b2…)',
    );
    // Nobody reads files here.
    expect(await refused({})).toMatchObject({ code: 'file-needed' });
    expect(await refused({ find: async () => 'bytes' })).toMatchObject({ code: 'file-needed' });
  });

  it('with other bytes are refused with both digests; without a digest any bytes are taken', async () => {
    const other = { digest: 'ff'.repeat(32) };
    expect(await refused(suppliers(all, { 'b.txt': other }))).toMatchObject({
      code: 'file-differs',
      message: expect.stringMatching(
        /“b\.txt” is not the file .* its SHA-256 is ffffffffffff…, expected b2b2b2b2b2b2…/,
      ),
    });
    expect(await readSource(source, suppliers(all, { 'c.txt': other }))).toHaveProperty('network');
  });

  it('that stop the reading are refused with every issue, the reason first', async () => {
    const note = { code: 'loops', severity: 'note', message: 'Three self-loops.' } as const;
    const stop = { code: 'cancelled', severity: 'stopped', message: 'Reading was cancelled.' } as const;
    // A reading that was not finished knows no digest: that is no other file.
    const from = suppliers(all, { 'b.txt': { digest: '', issues: [note, stop] } });
    const error = await refused(from);
    expect(error).toMatchObject({ code: 'unreadable-file', message: 'Reading was cancelled.' });
    expect(error.issues).toEqual([stop, note]);
    expect((await refused(suppliers(all, {}, { issues: [stop] }))).issues).toEqual([stop]);
  });

  it('that do not belong together any more are refused', async () => {
    const apart = { role: 'later', why: 'these are other cascades' } as const;
    expect(await refused(suppliers(all, { 'c.txt': apart }))).toMatchObject({
      code: 'unreadable-file',
      issues: [{ code: 'file-left-out', message: expect.stringContaining('“c.txt”'), where: { file: 'c.txt' } }],
    });
  });

  it('have issues each, and some between them', () => {
    const issue = (code: string) => ({ code, severity: 'note', message: code }) as const;
    const outcome = { files: [read('a.txt', { issues: [issue('2')] })], issues: [issue('1')] };
    expect(issuesOf(outcome).map(({ code }) => code)).toEqual(['1', '2']);
  });
});
