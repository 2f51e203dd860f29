import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../plots/ExplainCurve';
import { saySweep } from './sentences';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join('');
const series = (...y: number[]) => ({
  kind: 'series' as const,
  x: Float64Array.from(y, (_, k) => 2 ** k),
  y: Float64Array.from(y),
});

describe('the sweep', () => {
  it('says where each method ends, of how many, and what moved', () => {
    const said = text(
      saySweep(
        [
          { name: 'jump-SDE', output: series(1.2, 1.1, 1.25) },
          { name: 'ConTinEst', output: series(2, 1.5, 1) },
          { name: 'mean field', output: series(40, 30, 10) },
        ],
        '4 sources',
        series(80, 100, 120),
      ),
    );
    expect(said).toBe(
      'With 4 sources jump-SDE is off by 1.25 nodes, ConTinEst by 1 and mean field by 10 at worst, of 120 that are active at the horizon.' +
        ' Mean field errs 10 times as much as ConTinEst.' +
        ' The error of ConTinEst fell to 50 % of what it was. The error of mean field fell to 25 % of what it was.',
    );
  });

  it('says that an error grew', () => {
    expect(text(saySweep([{ name: 'mean field', output: series(1, 3) }], 'density 2', undefined))).toBe(
      'With density 2 mean field is off by 3 nodes at worst. The error of mean field grew by 200 %.',
    );
  });

  it('leaves out what is not there', () => {
    const said = text(
      saySweep(
        [
          { name: 'jump-SDE', output: series(1, 1) },
          { name: 'ConTinEst', output: series() },
          { name: 'mean field', output: series(NaN, NaN) },
        ],
        '2 sources',
        undefined,
      ),
    );
    expect(said).toBe('With 2 sources jump-SDE is off by 1 node at worst.');
    expect(saySweep([], '2 sources', undefined)).toEqual([]);
  });
});
