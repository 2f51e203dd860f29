import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../core/errors';
import type { PreviewLine } from '../../../data/read';
import { foldedStatus, rawRows, severityTotals, type RawRow } from './raw-rows';

const read = (line: number): PreviewLine => ({ line, text: `line ${line}`, fields: [], status: 'read' });
const issue = (line: number, code = 'bad', affected = 1): Issue => ({
  code,
  severity: 'skipped',
  message: 'Wrong.',
  where: { file: 'a', line },
  affected,
});
const said = (rows: readonly RawRow[]): string[] =>
  rows.map((row) =>
    row.kind === 'line'
      ? `${row.line}${row.text ? '' : '?'}${row.told.length > 0 ? `!${row.told.map((t) => `${t.like.join()}+${t.more}`).join('/')}` : ''}`
      : `${row.from}–${row.to}${row.folded.length > 0 ? ` (${row.folded.map((f) => f.line).join()})` : ''}${row.silent ? '' : '…'}`,
  );

describe('rows of the preview', () => {
  it('fold what lies between and say whether there is nothing in it', () => {
    expect(said(rawRows({ preview: [read(1), read(2), read(9)], issues: [], counts: {}, lines: 20 }))).toEqual([
      '1',
      '2',
      '3–8',
      '9',
      '10–20',
    ]);
    expect(rawRows({ preview: [], issues: [], counts: {}, lines: 0 })).toEqual([]);
  });

  it('show the first lines that need no word, and keep the others at hand', () => {
    const preview = [1, 2, 3, 4, 5, 6, 9].map(read);
    expect(said(rawRows({ preview, issues: [], counts: {}, lines: 9 }))).toEqual(['1', '2', '3', '4', '5–9 (5,6,9)']);
  });

  it('fold lines that were left out like others, although no finding is listed for each', () => {
    const loop = (line: number): PreviewLine => ({ ...read(line), status: 'skipped' });
    const preview = [loop(1), read(2), loop(3), loop(4), loop(5), read(6)];
    const rows = rawRows({ preview, issues: [issue(1, 'loop', 4)], counts: { loop: 4 }, lines: 6 });
    expect(said(rows)).toEqual(['1!+3', '2', '3', '4–5 (4,5)', '6']);
    const cut = rows[3];
    expect(cut.kind === 'cut' ? foldedStatus(cut) : undefined).toEqual([['skipped', 2]]);
    const further = new Map();
    expect(foldedStatus({ folded: [{ kind: 'line', line: 1, text: read(1), told: [] }], further })).toEqual([]);
    const told = [{ issue: issue(1), like: [], more: 0 }];
    expect(foldedStatus({ folded: [{ kind: 'line', line: 1, told }], further })).toEqual([['skipped', 1]]);
  });

  it('count what the preview has no room for, behind all that it holds', () => {
    const loop = (line: number): PreviewLine => ({ ...read(line), status: 'skipped' });
    const preview = [loop(1), read(2), loop(3), ...[20, 30, 40, 50].map(loop)];
    const rows = rawRows({ preview, issues: [issue(1, 'loop', 900)], counts: { loop: 900 }, lines: 5000 });
    expect(said(rows)).toEqual(['1!+899', '2', '3', '4–5000 (20,30,40,50)…']);
    const cut = rows[3];
    // All 900 but the two lines shown above.
    expect(cut.kind === 'cut' ? foldedStatus(cut) : undefined).toEqual([['skipped', 898]]);
  });

  it('call no range free of findings where some kind is counted and not told', () => {
    const rows = rawRows({ preview: [read(1)], issues: [], counts: { lost: 3 }, lines: 9 });
    expect(said(rows)).toEqual(['1', '2–9…']);
  });

  it('tell two findings of a kind in full; the first names the others, which are folded', () => {
    const issues = [4, 6, 10, 12].map((line) => issue(line, 'bad', 4));
    const preview = [read(1), read(4), read(6), read(12)];
    expect(said(rawRows({ preview, issues, counts: { bad: 4 }, lines: 14 }))).toEqual([
      '1',
      '2–3',
      '4!10,12+0',
      '5–5',
      '6!+0',
      '7–14 (10,12)',
    ]);
  });

  it('do not call a range free of findings where some are counted only: behind the last that is listed', () => {
    const issues = [issue(3, 'bad', 90), issue(5, 'bad', 90), issue(7, 'other')];
    expect(said(rawRows({ preview: [], issues, counts: { bad: 90, other: 1 }, lines: 100 }))).toEqual([
      '1–2',
      '3?!+88',
      '4–4',
      '5?!+0',
      '6–6…',
      '7?!+0',
      '8–100…',
    ]);
  });

  it('hold every finding with a line once, in order, and cover every line', () => {
    const codes = fc.constantFrom('a', 'b', 'c');
    const findings = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), codes), { maxLength: 50 });
    fc.assert(
      fc.property(findings, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (found, kept) => {
        const issues = found.map(([line, code]) => issue(line, code));
        const counts: Record<string, number> = {};
        for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
        const rows = rawRows({ preview: kept.map(read), issues, counts, lines: 60 });
        const told = rows.flatMap((row) => (row.kind === 'line' ? [row] : row.folded)).flatMap((row) => row.told);
        // On a line with a finding that is told, one of a kind told before is left to the totals.
        const lines = new Set(told.map((t) => t.issue.where?.line));
        expect(lines).toEqual(new Set(issues.map((i) => i.where?.line)));
        expect(new Set(told.map((t) => t.issue)).size).toBe(told.length);
        const covered = rows.flatMap((row) =>
          row.kind === 'line' ? [row.line] : Array.from({ length: row.to - row.from + 1 }, (_, k) => row.from + k),
        );
        expect(covered).toEqual(Array.from({ length: 60 }, (_, k) => k + 1));
      }),
      { seed: 12 },
    );
  });
});

describe('totals', () => {
  it('count a kind once, by what was counted', () => {
    const note: Issue = { code: 'case', severity: 'note', message: 'Two names.' };
    expect(severityTotals({ issues: [issue(1), issue(2), note], counts: { bad: 70, case: 1 } })).toEqual([
      ['skipped', 70],
      ['note', 1],
    ]);
    expect(severityTotals({ issues: [note], counts: {} })).toEqual([['note', 1]]);
  });
});
