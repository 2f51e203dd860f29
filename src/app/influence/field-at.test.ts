import { describe, expect, it } from 'vitest';
import { fieldAt } from './field-at';
import { nodeColumns } from './node-columns';
import { MEAN_FIELD, MONTE_CARLO, ONE_RUN } from './methods';
import { momentOf } from './moment';
import { allShown, field, shownWith } from './testing';

const p = field(
  [0, 2],
  [
    [1, 0],
    [1, 0.5],
  ],
);

describe('a field at any time', () => {
  it('is its rows at their times, and on straight lines between', () => {
    expect([0, 1, 2, 9].map((t) => fieldAt(p, t)(1))).toEqual([0, 0.25, 0.5, 0.5]);
    expect(fieldAt(p, 1)(2)).toBeNaN();
    expect(fieldAt(field([], []), 1)(0)).toBeNaN();
  });
});

describe('columns of the node list', () => {
  it('hold every method that has a probability, the run that was looked at, and the degree', () => {
    const shown = allShown({
      [MONTE_CARLO]: shownWith({ marginals: p }),
      [MEAN_FIELD]: shownWith({ marginals: field([], []) }),
      [ONE_RUN]: shownWith({ 'activation-time': { kind: 'node-field', values: Float64Array.of(0, NaN) } }),
    });
    const columns = nodeColumns(Int32Array.of(1, 1), shown, 1);
    expect(columns.map(({ id, value }) => [id, value(1)])).toEqual([
      ['monte-carlo', 0.25],
      ['time', NaN],
      ['degree', 1],
    ]);
    expect(columns[1].format?.(NaN)).toBe('–');
    expect(columns[0].format?.(0.25)).toBe('0.250');
  });
});

describe('the moment that numbers stand for', () => {
  it('meets the grid, whatever the horizon', () => {
    for (const horizon of [8, 0.5, 1e-3, 12345])
      for (let k = 0; k <= 100; k++) {
        const t = (k * horizon) / 100;
        expect(Math.abs(momentOf(t, horizon) - t)).toBeLessThan(1e-12 * horizon);
      }
    expect(momentOf(3.40042, 8)).toBeCloseTo(3.4, 9);
    expect(momentOf(2, 0)).toBe(2);
  });
});
