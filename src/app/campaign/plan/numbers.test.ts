import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../core/outputs';
import { GREEDY, ONLINE_GREEDY, ONLINE_SEARCH, OPTIMUM } from '../methods';
import { differenceOf, differencesOf, paired } from './differences';
import { best, bracketOf, resultsOf } from './numbers';
import { allShown, fifty, series, shownWith } from './testing';

const scalar = (value: number, standardError?: number): Outputs[string] => ({
  kind: 'scalar',
  value,
  ...(standardError === undefined ? {} : { standardError }),
});

describe('results', () => {
  it('are those of the policies that ran, in the order of the page, the exact value first', () => {
    const shown = allShown({
      [GREEDY]: shownWith({ spread: scalar(10, 0.1), exact: scalar(NaN) }),
      [ONLINE_SEARCH]: shownWith({ spread: scalar(18.7, 0.14), exact: scalar(18.5) }),
    });
    const results = resultsOf(shown);
    expect(results.map(({ id }) => id)).toEqual([ONLINE_SEARCH, GREEDY]);
    expect(results.map(best)).toEqual([18.5, 10]);
    expect(results[0]).toMatchObject({ pushes: 50, runs: 1000, stale: false });
    expect(resultsOf(shown, [GREEDY])).toHaveLength(1);
  });

  it('have a bracket from the moment that one bound is known', () => {
    const of = (outputs: Outputs) => bracketOf(allShown({ [OPTIMUM]: shownWith(outputs) }));
    expect(of({})).toBeUndefined();
    expect(of({ lower: scalar(3) })).toMatchObject({ lower: 3, upper: Infinity, value: NaN });
    const bounds: Outputs[string] = {
      kind: 'table',
      columns: [
        { id: 'bound', label: 'Bound', values: ['lower', 'rank', 'printed'] },
        { id: 'value', label: 'Users', values: Float64Array.of(4, 9, 5) },
        { id: 'kind', label: 'Kind', values: ['at least', 'at most', 'no guarantee'] },
      ],
    };
    expect(of({ lower: scalar(3), upper: scalar(20), bounds })).toMatchObject({ lower: 4, upper: 9, value: NaN });
    expect(of({ value: scalar(2), lower: scalar(2), upper: scalar(2) })).toMatchObject({ lower: 2, upper: 2 });
  });
});

describe('differences of runs with the same luck', () => {
  it('have a mean and an interval of pairs, narrower than without pairing', () => {
    const search = Float64Array.of(5, 7, 6, 8);
    const other = Float64Array.of(4, 6, 6, 7);
    const found = differenceOf(GREEDY, search, other);
    expect(found).toMatchObject({ mean: 0.75, better: 0.75, worse: 0, runs: 4 });
    expect(found?.half).toBeCloseTo((1.959963984540054 * 0.5) / 2, 12);
    expect(found?.unpaired).toBeGreaterThan(found?.half ?? NaN);
  });

  it('need two runs', () => {
    expect(differenceOf(GREEDY, Float64Array.of(1), Float64Array.of(1, 2))).toBeUndefined();
  });

  it('are taken between pictures of the same campaign alone', () => {
    const run = (y: readonly number[]): Outputs => ({ 'by-run': series([0, 1], y) });
    const other = { ...fifty, seed: 8 };
    const looked = { ...fifty, parameters: { ...fifty.parameters, mostPushes: 30 } };
    expect(paired(shownWith({}), shownWith({}, other))).toBe(false);
    expect(paired(shownWith({}), shownWith({}, looked))).toBe(true);
    const shown = allShown({
      [ONLINE_SEARCH]: shownWith(run([3, 4])),
      [ONLINE_GREEDY]: shownWith(run([2, 4])),
      [GREEDY]: shownWith(run([2, 2]), other),
    });
    expect(differencesOf(shown).map(({ id }) => id)).toEqual([ONLINE_GREEDY]);
    expect(differencesOf(allShown({}))).toEqual([]);
  });
});
