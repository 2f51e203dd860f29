import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChoices, duplicateRule, duplicateRules, withChoice } from './choices';
import { describeReading, headOf } from './describe-reading';
import { EdgeListReader } from './edge-list';
import { understandLayout, type Layout } from './edge-list-layout';
import { EdgeRows } from './edge-rows';
import { formatBytes } from './format-bytes';
import { IssueList } from './issue-list';
import type { ReadChoice, ReadChoices } from './read';
import { sentenceOf } from './reader';

function layoutOf(text: string, choices: ReadChoices = {}): Layout {
  const layout = understandLayout(text.split('\n'), choices);
  if (!layout) throw new Error('no layout');
  return layout;
}

function reader(text: string, choices: ReadChoices = {}): { reader: EdgeListReader; issues: IssueList } {
  const issues = new IssueList('a.csv');
  const made = new EdgeListReader(layoutOf(text, choices), { choices, issues }, true);
  made.push(strToU8(text));
  return { reader: made, issues };
}

const pairsOf = ({ rows, names }: EdgeListReader): string[] =>
  Array.from({ length: rows.count }, (_, e) => `${names.label(rows.from[e])} ${names.label(rows.to[e])}`);

describe('EdgeListReader', () => {
  it('takes blocks of whole lines, the last one without its break', () => {
    const { reader: one } = reader('a,b\nb,c');
    one.push(strToU8('c,d\n'));
    one.push(new Uint8Array(0));
    one.push(strToU8('d,a'));
    expect(pairsOf(one)).toEqual(['a b', 'b c', 'c d', 'd a']);
    expect(one.lines).toBe(4);
  });

  it('goes from numbers to names in the middle of a file, and loses nothing', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `${i} ${i + 1}`);
    const mixed = [...lines, 'x 3', '40 x', '007 7'];
    const { reader: one } = reader(`${mixed.join('\n')}\n`);
    expect(pairsOf(one)).toEqual(mixed);
    expect(one.names.plain).toBe(false);
  });

  it('remembers the line of every edge over comments and lines that were left out', () => {
    const { reader: one, issues } = reader('# c\na b\n\nb c\nc\nc d\n', { badLines: 'skip' });
    expect([0, 1, 2].map((row) => one.rows.lineOf(row))).toEqual([2, 4, 6]);
    expect(one.rejected).toEqual(['c']);
    expect(issues.list()[0]).toMatchObject({ code: 'empty-target', severity: 'skipped', where: { line: 5 } });
  });

  it('leaves a line out that cannot be read, or stops the import there', () => {
    expect(reader('a b\nb\n').issues.stopped).toBe(false);
    expect(reader('a b\nb\n', { badLines: 'skip' }).issues.stopped).toBe(false);
    expect(reader('a b\nb\n', { badLines: 'stop' }).issues.stopped).toBe(true);
    // What was asked to stop is not skipped.
    expect(reader('a b\nb b\n', { badLines: 'skip', selfLoops: 'stop' }).issues.stopped).toBe(true);
  });

  it('counts self-loops and keeps their nodes', () => {
    const { reader: one } = reader('a b\nc c\nc c\nd d\n');
    expect([one.selfLoops, one.firstSelfLoop, one.names.count, one.rows.count]).toEqual([3, 2, 4, 1]);
  });

  it('reads values in the columns where they stand', () => {
    const { reader: one } = reader('time;to;weight;from\n2004-01-01;b;0,5;a\n10;c;1,25;b\n', { decimalComma: true });
    expect(pairsOf(one)).toEqual(['a b', 'b c']);
    const meanings = one.layout.values.map((v) => v.meaning);
    const values = one.rows.values.map((column) => [...column.subarray(0, 2)]);
    expect(Object.fromEntries(meanings.map((meaning, k) => [meaning, values[k]]))).toEqual({
      time: [Date.UTC(2004, 0, 1) / 1000, 10],
      weight: [0.5, 1.25],
    });
  });
});

describe('EdgeRows', () => {
  it('gives the line of every row back, whatever lies between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 200 }), (gaps) => {
        const rows = new EdgeRows(0);
        let line = 0;
        const lines = gaps.map((gap) => (line += gap));
        for (const at of lines) rows.add(0, 1, at);
        expect(lines.map((_, row) => rows.lineOf(row))).toEqual(lines);
      }),
    );
  });

  it('keeps ends and values while it grows', () => {
    const rows = new EdgeRows(2);
    for (let i = 0; i < 10_000; i++) {
      rows.add(i, i + 1, i + 1);
      rows.values[0][rows.count - 1] = i / 2;
      rows.values[1][rows.count - 1] = -i;
    }
    for (const i of [0, 4095, 4096, 9999])
      expect([rows.from[i], rows.to[i], rows.values[0][i], rows.values[1][i]]).toEqual([i, i + 1, i / 2, -i]);
  });
});

describe('rules for repeated edges', () => {
  it('that make no sense for the column give way to the first', () => {
    expect(duplicateRules('alpha')).not.toContain('sum');
    expect(duplicateRules('weight')).not.toContain('noisy-or');
    for (const meaning of ['time', 'ignore', undefined] as const) {
      expect(duplicateRules(meaning)).toEqual(['first', 'stop']);
      expect(duplicateRule({ duplicates: 'sum' }, meaning)).toBe('first');
    }
    expect(duplicateRule({ duplicates: 'sum' }, 'weight')).toBe('sum');
    expect(duplicateRule({}, 'weight')).toBe('first');
  });
});

describe('describeChoices', () => {
  const ids = (text: string): string[] => {
    const list = describeChoices(layoutOf(text), {}, { directed: false, unsure: true });
    return list.map((one) => one.id);
  };

  it('offers a meaning only where there is a third column, a decimal sign only where a comma is free', () => {
    expect(ids('a b\nb c')).not.toContain('third');
    expect(ids('a b 1\nb c 2')).toEqual(expect.arrayContaining(['third', 'decimalComma']));
    expect(ids('a,b,1\nb,c,2')).toContain('third');
    expect(ids('a,b,1\nb,c,2')).not.toContain('decimalComma');
  });

  it('names the column as the file does', () => {
    const [third] = describeChoices(layoutOf('from,to,strength\na,b,1'), {}, { directed: true, unsure: false }).filter(
      (one) => one.id === 'third',
    );
    expect(third).toMatchObject({ label: 'Column strength', value: 'weight', unsure: false });
  });
});

describe('withChoice', () => {
  it('changes one choice and leaves the others', () => {
    const before: ReadChoices = { directed: true, separator: 'tab' };
    const cases: [ReadChoice['id'], string, ReadChoices][] = [
      ['directed', 'undirected', { ...before, directed: false }],
      ['header', 'yes', { ...before, header: true }],
      ['decimalComma', 'no', { ...before, decimalComma: false }],
      ['separator', 'comma', { ...before, separator: 'comma' }],
      ['badLines', 'skip', { ...before, badLines: 'skip' }],
    ];
    for (const [id, value, after] of cases) expect(withChoice(before, id, value)).toEqual(after);
    expect(before).toEqual({ directed: true, separator: 'tab' });
  });
});

describe('words for the preview', () => {
  it('count edges, self-loops with them', () => {
    const { reader: one } = reader('a\tb\t2\nb\tb\t1\n');
    expect(sentenceOf(describeReading(one.layout, one))).toBe(
      'Looks like an edge list: 2 lines of source, target and weight, separated by tabs.',
    );
  });

  it('show the head of what was not read', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `line ${i}`);
    expect(headOf(lines).map((line) => line.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(headOf([])).toEqual([]);
  });

  it('write sizes with two figures, in decimal units', () => {
    expect([0, 999, 1000, 1.26e6, 2e8, 1.3e9, 5e12].map(formatBytes)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '1.3 MB',
      '200 MB',
      '1.3 GB',
      '5 TB',
    ]);
  });
});
