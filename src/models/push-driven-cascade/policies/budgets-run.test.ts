import { describe, expect, it } from 'vitest';
import { budgets as method } from '../policy-methods';
import { budgetsOf, budgetsRunner, type BudgetsSettings } from './budgets-run';
import { policyRunner } from './policy-run';
import { given, inputOf, outputsOf, rowsIn, scalarIn, seriesIn } from './testing/run-methods';

const edges = [
  [0, 1, 0.3],
  [0, 2, 0.4],
  [1, 3, 0.5],
  [2, 4, 0.2],
  [4, 0, 0.3],
  [3, 5, 0.6],
] as const;
const input = inputOf([0.2, 0.3, 0.1, 0.15, 0.4, 0.05], edges);
const settings: BudgetsSettings = { ...given, mostPushes: 9, budgets: 3, runs: 80, random: true, sponsor: true };

describe('spread against budget', () => {
  it('spreads budgets evenly, each once', () => {
    expect(budgetsOf({ mostPushes: 100, budgets: 5 })).toEqual([20, 40, 60, 80, 100]);
    expect(budgetsOf({ mostPushes: 3, budgets: 7 })).toEqual([1, 2, 3]);
    expect(budgetsOf({ mostPushes: 7, budgets: 1 })).toEqual([7]);
  });

  it('gives every output, the same for every cut into blocks', () => {
    const whole = outputsOf(budgetsRunner, input, settings, 2);
    expect(Object.keys(whole).sort()).toEqual(Object.keys(method.outputs).sort());
    expect(outputsOf(budgetsRunner, input, settings, 2, [1, 2, 40, 79])).toEqual(whole);
    const few = outputsOf(budgetsRunner, input, { ...settings, random: false, sponsor: false }, 2);
    expect(Object.keys(few).sort()).toEqual(Object.keys(method.outputs).sort());
    for (const id of ['random', 'sponsor-greedy'] as const) expect(seriesIn(few, id).x).toHaveLength(0);
    expect(rowsIn(few, 'table')).toHaveLength(12);
  });

  it.each(['at-once', 'batches', 'late'] as const)(
    'plays what every policy plays alone with that budget, %s',
    (answers) => {
      const p = { ...settings, answers };
      const outputs = outputsOf(budgetsRunner, input, p, 6);
      for (const id of ['online-search', 'online-greedy', 'greedy', 'weight-sum', 'sponsor-greedy', 'random'] as const)
        for (const [i, budget] of [3, 6, 9].entries()) {
          const alone = scalarIn(outputsOf(policyRunner(id), input, { ...p, budget }, 6), 'spread');
          expect(seriesIn(outputs, id).y[i]).toBeCloseTo(alone.value, 12);
          expect(seriesIn(outputs, id).standardError?.[i]).toBeCloseTo(alone.standardError, 12);
        }
    },
  );

  it('compares every policy with OnlineSearch run by run', () => {
    const rows = rowsIn(outputsOf(budgetsRunner, input, settings, 6), 'table');
    expect(rows).toHaveLength(18);
    const byRun = (id: 'online-search' | 'greedy'): number[] => [
      ...seriesIn(outputsOf(policyRunner(id), input, { ...settings, budget: 6 }, 6), 'by-run').y,
    ];
    const [own, other] = [byRun('online-search'), byRun('greedy')];
    const differences = own.map((x, r) => other[r] - x);
    const mean = differences.reduce((sum, x) => sum + x, 0) / 80;
    const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 79;
    const row = rows.find(({ policy, pushes }) => policy === 'Greedy' && pushes === 6);
    expect(row?.difference).toBeCloseTo(mean, 12);
    expect(row?.['difference-error']).toBeCloseTo(Math.sqrt(variance / 80), 12);
    const first = rows.find(({ policy }) => policy === 'OnlineSearch');
    expect([first?.difference, first?.['difference-error']]).toEqual([NaN, NaN]);
  });

  it('adds exact values where few states can be reached', () => {
    const rows = rowsIn(outputsOf(budgetsRunner, input, settings, 6), 'table');
    for (const { mean, error, exact } of rows.filter((row) => !Number.isNaN(row.exact))) {
      expect(Math.abs(Number(mean) - Number(exact))).toBeLessThanOrEqual(4 * Number(error));
    }
    expect(rows.filter(({ exact }) => Number.isNaN(exact)).map(({ policy, pushes }) => [policy, pushes])).toEqual([
      ['Random', 9],
    ]);
  });
});
