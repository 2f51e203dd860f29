import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssueList, LISTED_ISSUES, count, quote } from './issue-list';
import { badValue, missingEnd } from './line-findings';

describe('missingEnd', () => {
  it('says which end is missing', () => {
    expect(missingEnd('a,,3', 'a', '', 'comma')).toMatchObject({
      code: 'empty-target',
      column: 'target',
      found: 'a,,3',
    });
    expect(missingEnd(',b', '', 'b', 'comma')).toMatchObject({ code: 'empty-source', column: 'source' });
    expect(missingEnd(',,', '', '', 'comma')).toMatchObject({
      code: 'empty-source',
      message: 'Source and target are empty. An edge needs two node identifiers.',
    });
  });

  it('sees a line that is separated otherwise than the rest', () => {
    expect(missingEnd('a;b;2', 'a;b;2', '', 'comma')).toMatchObject({
      code: 'other-separator',
      message: 'Found “a;b;2”, separated by semicolons; expected commas as in the rest of the file.',
      hint: 'Use commas in every line',
    });
    expect(missingEnd('a\tb', 'a\tb', '', 'comma').expected).toBe('fields separated by commas');
    expect(missingEnd('1 2', '1 2', '', 'tab').message).toContain('separated by blanks');
  });

  it('does not take a name of several words, or one with an empty part, for two ends', () => {
    expect(missingEnd('Jean Valjean', 'Jean Valjean', '', 'comma').code).toBe('empty-target');
    expect(missingEnd('a;', 'a;', '', 'comma').code).toBe('empty-target');
  });
});

describe('badValue', () => {
  const of = (meaning: 'weight' | 'alpha' | 'time', raw: string, value: number, strict = true) =>
    badValue('p', meaning, raw, value, 'a–b', strict);

  it('says nothing about values that are right', () => {
    expect(of('weight', '-3', -3)).toBeUndefined();
    expect(of('time', '2004-01-01', 1)).toBeUndefined();
    for (const p of [0, 0.5, 1]) expect(of('alpha', String(p), p)).toBeUndefined();
  });

  it('tells missing values from words', () => {
    expect(of('weight', '', NaN)).toMatchObject({
      code: 'missing-value',
      message: 'Edge a–b: weight is missing; expected a number.',
    });
    expect(of('alpha', '', NaN)?.message).toBe('Edge a–b: probability is missing; expected a number between 0 and 1.');
    expect(of('weight', 'heavy', NaN)).toMatchObject({ code: 'not-a-number', column: 'p', found: 'heavy' });
    expect(of('time', '12:5x', NaN)?.message).toBe('Found “12:5x”, expected a number or ISO date.');
  });

  it('holds probabilities to 0…1 once the column is known to hold them', () => {
    expect(of('alpha', '1.2', 1.2)).toMatchObject({ code: 'out-of-range' });
    expect(of('alpha', '-0.1', -0.1)?.message).toBe('Edge a–b: probability -0.1 is outside 0…1.');
    expect(of('alpha', '1.2', 1.2, false)).toBeUndefined();
    expect(of('alpha', 'nan', NaN)?.message).toBe('Edge a–b: probability “nan” is not a number between 0 and 1.');
    expect(of('alpha', 'nan', NaN, false)?.message).toContain('Found “nan”');
  });
});

describe('IssueList', () => {
  it('lists in the order of the file, and counts what each stands for', () => {
    const list = new IssueList('a.csv');
    list.add({ code: 'late', severity: 'skipped', message: 'x', line: 9, column: 'weight' });
    list.add({ code: 'note', severity: 'note', message: 'x', affected: 12 });
    list.add({ code: 'late', severity: 'skipped', message: 'x', line: 2 });
    expect(list.stopped).toBe(false);
    expect(list.counts).toEqual({ late: 2, note: 12 });
    expect(list.list().map((issue) => [issue.where, issue.affected])).toEqual([
      [{ file: 'a.csv' }, 12],
      [{ file: 'a.csv', line: 2 }, 2],
      [{ file: 'a.csv', line: 9, column: 'weight' }, 2],
    ]);
  });

  it('lists fifty, but what stops the import always', () => {
    const list = new IssueList('a.csv');
    for (let line = 1; line <= 80; line++) list.add({ code: 'note', severity: 'note', message: 'x', line });
    list.add({ code: 'stop', severity: 'stopped', message: 'y', line: 81 });
    const listed = list.list();
    expect(listed).toHaveLength(LISTED_ISSUES);
    expect(listed.at(-1)).toMatchObject({ code: 'stop' });
    expect(list.counts.note).toBe(80);
    for (let line = 100; line <= 200; line++) list.add({ code: 'stop', severity: 'stopped', message: 'y', line });
    expect(list.list()).toHaveLength(LISTED_ISSUES);
    expect(list.list().every((issue) => issue.severity === 'stopped')).toBe(true);
    expect(list.stopped).toBe(true);
  });
});

describe('words', () => {
  it('quote what was found: short, without control characters, never half a character', () => {
    expect(quote('a\tb\u0007')).toBe('“a·b·”');
    expect(quote('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const quoted = quote(text);
        expect(quoted.length).toBeLessThanOrEqual(2 * 60 + 3);
        expect(Array.from(quoted).every((c) => c >= ' ')).toBe(true);
      }),
    );
    expect(() => encodeURIComponent(quote('😀'.repeat(80)))).not.toThrow();
  });

  it('count in the singular and the plural', () => {
    expect([count(1, 'edge'), count(0, 'edge'), count(1234, 'edge'), count(2, 'entry', 'entries')]).toEqual([
      '1 edge',
      '0 edges',
      '1,234 edges',
      '2 entries',
    ]);
  });
});
