import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssueList } from './issue-list';
import { LineReader, PREVIEW_HEAD, windowOf } from './line-reader';
import { LineBlocks } from './lines';
import type { ReadChoices } from './read';
import type { Understood } from './reader';

/** Takes every line, but those with an x. */
class TestReader extends LineReader {
  readonly seen: [number, string][] = [];

  protected readLine(text: string): void {
    const at = text.indexOf('x');
    if (at >= 0) return this.reject(text, { code: 'x', message: 'Found x.', hint: 'Remove it' }, [at, at + 1]);
    if (text === 'note') this.note({ code: 'noted', message: 'A note.' });
    if (text === 'stop') return this.stop({ code: 'stopped', message: 'Enough.' });
    this.seen.push([this.lines, text]);
    this.show(text, [text], 'read');
  }

  finish(): Understood {
    return { says: [], choices: [], preview: this.preview, rejected: this.rejected, lines: this.lines };
  }
}

function readerOf(choices: ReadChoices = {}): { reader: TestReader; issues: IssueList } {
  const issues = new IssueList('f.txt');
  const sample = { bytes: new Uint8Array(0), lines: [], complete: true };
  return { reader: new TestReader({ file: 'f.txt', choices, issues, sample }), issues };
}

function readText(text: string, choices: ReadChoices = {}, size = 1e9): { reader: TestReader; issues: IssueList } {
  const made = readerOf(choices);
  const blocks = new LineBlocks();
  const bytes = strToU8(text);
  for (let at = 0; at < bytes.length; at += size) made.reader.push(blocks.push(bytes.subarray(at, at + size)));
  made.reader.push(blocks.end());
  return made;
}

describe('LineReader', () => {
  it('shows the first of very many fields', () => {
    class Wide extends TestReader {
      protected override readLine(text: string): void {
        this.show(text, text.split(','), 'read');
      }
    }
    const sample = { bytes: new Uint8Array(0), lines: [], complete: true };
    const reader = new Wide({ file: 'f.txt', choices: {}, issues: new IssueList('f.txt'), sample });
    reader.push(strToU8(`${','.repeat(5000)}\na,b\n`));
    expect(reader.preview.map(({ fields }) => fields.length)).toEqual([31, 2]);
    expect(reader.preview[0].fields.at(-1)).toBe('… and 4,971 more');
  });

  it('counts lines as a text editor does, blank lines and comments included', () => {
    const { reader } = readText('# c\na\n\n  % d\r\nb\rc\n');
    expect(reader.seen).toEqual([
      [2, 'a'],
      [5, 'b'],
      [6, 'c'],
    ]);
    expect(reader.preview.map(({ line, status }) => [line, status])).toEqual([
      [1, 'comment'],
      [2, 'read'],
      [3, 'comment'],
      [4, 'comment'],
      [5, 'read'],
      [6, 'read'],
    ]);
  });

  it('counts the same however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ä', 'x', '#', '\n', '\r', '\r\n', ' ', '語', '\uFEFF'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, size) => {
          const [whole, cut] = [readText(parts.join('')), readText(parts.join(''), {}, size)];
          expect(cut.reader.seen).toEqual(whole.reader.seen);
          expect(cut.reader.preview).toEqual(whole.reader.preview);
          expect(cut.issues.list()).toEqual(whole.issues.list());
        },
      ),
      { seed: 20260303, numRuns: 300 },
    );
  });

  it('leaves bad lines out and keeps them, unless they are to stop the import', () => {
    const text = 'a\n1x\nb\n';
    for (const [choices, severity, hint] of [
      [{}, 'skipped', 'Remove it; the line was left out.'],
      [{ badLines: 'skip' }, 'skipped', 'Remove it; the line was left out.'],
      [{ badLines: 'stop' }, 'stopped', 'Remove it or choose “skip” for lines with an error.'],
    ] as const) {
      const { reader, issues } = readText(text, choices);
      expect(issues.list()).toMatchObject([{ code: 'x', severity, hint, where: { file: 'f.txt', line: 2 } }]);
      expect(reader.rejected).toEqual(['1x']);
      expect(reader.preview[1]).toMatchObject({ text: '1x', status: severity, span: [1, 2] });
      expect(reader.badLines).toBe(1);
    }
  });

  it('tells lines that are no text, and reads the others', () => {
    const { reader, issues } = readerOf();
    reader.push(Uint8Array.from([97, 10, 0xff, 10, 98, 0, 10, 99]));
    expect(issues.list().map(({ code, where }) => [code, where?.line])).toEqual([
      ['not-utf8', 2],
      ['binary-line', 3],
    ]);
    expect(reader.seen).toEqual([
      [1, 'a'],
      [4, 'c'],
    ]);
  });

  it('shows the head and 40 lines with a finding, and stops when it is told to', () => {
    const { reader, issues } = readText(`${'a\n'.repeat(100)}note\n${'x\n'.repeat(60)}stop\na\n`);
    expect(reader.preview.filter(({ line }) => line <= PREVIEW_HEAD)).toHaveLength(PREVIEW_HEAD);
    expect(reader.preview.filter(({ line }) => line > PREVIEW_HEAD)).toHaveLength(40);
    expect(issues.counts).toEqual({ noted: 1, x: 60, stopped: 1 });
    expect([reader.full, reader.lines, issues.stopped]).toEqual([true, 162, true]);
    reader.push(strToU8('a\n'));
    expect(reader.lines).toBe(162);
  });
});

describe('windowOf', () => {
  it('leaves short lines as they are', () => {
    expect(windowOf('abc')).toEqual({ text: 'abc' });
    expect(windowOf('abc', [1, 2])).toEqual({ text: 'abc', span: [1, 2] });
  });

  it('cuts a long line around the place of a finding', () => {
    const long = Array.from({ length: 1000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');
    for (const at of [0, 50, 150, 500, 950, 999]) {
      const { text, span } = windowOf(long, [at, at + 1]);
      expect(text.length).toBeLessThanOrEqual(302);
      expect(span && text.slice(...span)).toBe(long[at]);
    }
    expect(windowOf(long).text).toBe(`${long.slice(0, 300)}…`);
    expect(windowOf(long, [999, 1000]).text.startsWith('…')).toBe(true);
    expect(windowOf(long, [10, 900]).span).toEqual([10, 300]);
  });
});
