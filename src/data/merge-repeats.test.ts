import { describe, expect, it } from 'vitest';
import type { Meaning } from './columns';
import { EdgeRows } from './edge-rows';
import { IssueList } from './issue-list';
import { distinctPairs } from './merge-edges';
import { mergeRepeats, type Repeats } from './merge-repeats';

type Row = [from: number, to: number, ...values: number[]];

/** Rows in lines 10, 11, …; what stays of them with its first value, and what is told. */
function merge(list: readonly Row[], repeats: Partial<Repeats> & { meaning?: Meaning } = {}) {
  const rows = new EdgeRows(Math.max(0, (list[0]?.length ?? 2) - 2));
  list.forEach(([from, to, ...values], k) => {
    rows.add(from, to, k + 10);
    values.forEach((value, column) => (rows.values[column][k] = value));
  });
  const issues = new IssueList('net');
  const { meaning = 'weight', ...rest } = repeats;
  const kept = mergeRepeats({
    rows,
    pairs: distinctPairs(rows),
    directed: true,
    rule: 'first',
    chosen: false,
    columns: rows.values.map((_, k) => (k === 0 ? { name: 'p', meaning } : { name: `c${k}` })),
    column: rows.values.length > 0 ? 0 : -1,
    name: (node) => 'abc'[node],
    issues,
    ...rest,
  });
  const told = issues.list().map(({ code, severity, affected, where }) => [code, severity, affected, where?.line]);
  return { edges: [...kept].map((row) => [row, ...rows.values.map((v) => v[row])]), told, issues: issues.list() };
}

describe('mergeRepeats', () => {
  const list: Row[] = [
    [0, 1, 2, 7],
    [1, 2, 5, 8],
    [0, 1, 3, 9],
    [1, 0, 4, 7],
  ];

  it('merges the column of the rule, keeps the first of others, tells the first repeat', () => {
    expect(merge(list, { rule: 'sum' })).toMatchObject({
      edges: [
        [0, 5, 7],
        [1, 5, 8],
        [3, 4, 7],
      ],
      told: [['duplicates-merged', 'note', 1, 12]],
    });
    expect(merge(list, { rule: 'max' }).edges[0]).toEqual([0, 3, 7]);
    expect(merge(list, { rule: 'first' }).edges[0]).toEqual([0, 2, 7]);
    expect(merge(list, { rule: 'sum', column: -1 }).edges[0]).toEqual([0, 2, 7]);
  });

  it('undirected: the opposite is the same edge, told apart from repeats where the values agree', () => {
    expect(merge(list, { directed: false, rule: 'sum' })).toMatchObject({
      edges: [
        [0, 9, 7],
        [1, 5, 8],
      ],
      told: [['duplicates-merged', 'note', 2, 12]],
    });
    const agreeing: Row[] = [
      [0, 1, 2],
      [1, 0, 2],
      [1, 2, NaN],
      [2, 1, NaN],
    ];
    expect(merge(agreeing, { directed: false })).toMatchObject({
      edges: [
        [0, 2],
        [2, NaN],
      ],
      told: [['both-directions', 'note', 2, undefined]],
    });
  });

  it('stop: every repeat is refused with both lines', () => {
    const { told, issues } = merge(list, { rule: 'stop', directed: false });
    expect(told).toEqual([
      ['duplicate-edge', 'stopped', 2, 12],
      ['duplicate-edge', 'stopped', 2, 13],
    ]);
    expect(issues[0].message).toBe('Edge a–b was there before, in line 10; expected every edge once.');
  });

  it('two probabilities of one undirected edge are a question, unless a rule was chosen', () => {
    const two: Row[] = [
      [0, 1, 0.25],
      [1, 0, 0.5],
    ];
    const asked = merge(two, { directed: false, meaning: 'alpha' });
    expect(asked.issues).toMatchObject([
      {
        code: 'conflicting-probabilities',
        severity: 'stopped',
        where: { line: 11, column: 'p' },
        found: '0.5 and 0.25',
      },
    ]);
    const settled = merge(two, { directed: false, meaning: 'alpha', rule: 'noisy-or', chosen: true });
    expect(settled.edges).toEqual([[0, 0.625]]);
  });
});
