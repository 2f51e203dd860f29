/** Verdicts from made-up results, on both sides of every criterion. The real ones are run by the program (README, “Without the page”). */
import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../core/outputs';
import type { Stamp } from '../../experiment';
import type { FigureResult } from './figure';
import { slicerTextExact } from './slicer-text-exact';
import { slicerTextT4 } from './slicer-text-t4';

const result = (outputs: Outputs, n: number, m = n, done = 1): FigureResult => ({
  outputs,
  stamp: { done, total: done, wallMs: 1 } as Stamp,
  network: { n, m, directed: false },
});

/** Expected numbers active at t = 0 … 30: `late` of all from t = 8 on. */
const reached = (n: number, late: number): Outputs => ({
  reached: {
    kind: 'series',
    x: Float64Array.from({ length: 31 }, (_, t) => t),
    y: Float64Array.from({ length: 31 }, (_, t) => (t < 8 ? 0.01 * n : late * n)),
  },
});

describe('the sentence on T = 4', () => {
  const as = (late: number, n = 22_963, m = 48_436) => ['as-22july06-dmp', result(reached(n, late), n, m)] as const;
  const sk = (late: number) => ['web-sk-2005-dmp', result(reached(121_422, late), 121_422, 334_419)] as const;

  it('is reproduced where nearly all are active at t = 8, on all networks run', () => {
    expect(slicerTextT4.judge(new Map([as(0.96)])).verdict).toBe('reproduced');
    expect(slicerTextT4.judge(new Map([as(0.96), sk(0.97)])).verdict).toBe('reproduced');
    expect(slicerTextT4.judge(new Map([as(0.96), sk(0.5)])).verdict).toBe('partly');
    const { verdict, checks, found } = slicerTextT4.judge(new Map([as(0.094)]));
    expect(verdict).toBe('not');
    expect(checks).toEqual([{ text: 'as-22july06: 9.4 % active at t = 8, not 95 %', holds: false }]);
    expect(found).toContain('on as-22july06 1 % of the nodes at t = 4, 9.4 % at t = 8');
  });
  it('is not judged on another network of that name', () => {
    const { verdict, found, panels } = slicerTextT4.judge(new Map([as(1, 300, 400)]));
    expect(verdict).toBeUndefined();
    expect(found).toContain('300 nodes and 400 edges instead of 22,963 and 48,436');
    expect(panels).toHaveLength(1);
  });
  it('draws shares of all nodes, the sampled ones as the reference', () => {
    const simulated = ['as-22july06-monte-carlo', result(reached(22_963, 0.06), 22_963, 48_436)] as const;
    const [panel] = slicerTextT4.judge(new Map([as(0.09), simulated])).panels;
    expect(panel.series.map(({ role, output }) => [role, output.y[30]])).toEqual([
      ['ref', expect.closeTo(0.06, 12)],
      ['own', expect.closeTo(0.09, 12)],
    ]);
    expect(panel.levels).toEqual([{ value: 1, label: 'all' }]);
  });
  it('wants one file in its reduced form and both in full', () => {
    expect(new Set(slicerTextT4.reduced.runs.map(({ needs }) => needs))).toEqual(new Set(['as-22july06.txt.gz']));
    expect(new Set(slicerTextT4.full.runs.map(({ needs }) => needs)).size).toBe(2);
  });
});

describe('exact on trees, an upper bound elsewhere', () => {
  const RUNS = 10_000;
  const field = (...values: number[]): Outputs => ({
    marginals: { kind: 'node-field-over-time', times: Float64Array.of(0, 1), values: Float64Array.from(values) },
  });
  const results = (tree: number[], lattice: number[]): Map<string, FigureResult> =>
    new Map([
      ['tree-dmp', result(field(...tree), 2)],
      ['tree-monte-carlo', result(field(1, 0, 1, 0.5), 2, 1, RUNS)],
      ['lattice-dmp', result(field(...lattice), 2)],
      ['lattice-monte-carlo', result(field(1, 0, 1, 0.5), 2, 1, RUNS)],
    ]);
  // Chance allows 4 · 0.005 + 4 / 10,000 = 0.0204 at p = 0.5.
  const [near, high, low] = [
    [1, 0, 1, 0.519],
    [1, 0, 1, 0.6],
    [1, 0, 1, 0.47],
  ];

  it('holds within what chance allows, and only there', () => {
    expect(slicerTextExact.judge(results(near, near)).verdict).toBe('reproduced');
    expect(slicerTextExact.judge(results(near, high)).verdict).toBe('reproduced');
    expect(slicerTextExact.judge(results(high, high)).verdict).toBe('partly');
    expect(slicerTextExact.judge(results(near, low)).verdict).toBe('partly');
    expect(slicerTextExact.judge(results(low, low)).verdict).toBe('not');
  });
  it('says how far too high, and never claims more than it found', () => {
    expect(slicerTextExact.judge(results(near, high)).found).toContain(
      'too high for 25 % of the probabilities, by 0.05',
    );
    expect(slicerTextExact.judge(results(near, high)).found).toContain('never too low');
    expect(slicerTextExact.judge(results(near, low)).found).toContain('too low for 1.');
  });
  it('waits for both networks', () => {
    const half = results(near, near);
    half.delete('lattice-monte-carlo');
    const { verdict, checks } = slicerTextExact.judge(half);
    expect(verdict).toBeUndefined();
    expect(checks).toHaveLength(1);
  });
});
