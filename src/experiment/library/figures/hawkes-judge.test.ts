/** The verdicts on SIR-HawkesN's figures, on made-up results at the borders of their criteria. */
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../core/outputs';
import { hawkes3a, hawkes3b } from './hawkes-3';
import { hawkes4a, hawkes4b, hawkes4c, hawkes7 } from './hawkes-4';
import { hawkes8 } from './hawkes-8';
import { hawkes9 } from './hawkes-9';
import { hawkesTable1 } from './hawkes-table-1';
import { hawkesTable3 } from './hawkes-table-3';
import { figuresOf } from './index';
import { failing, judged, scalar, series, table } from './judge-testing';

it('speak of nothing while there is nothing', () => {
  for (const figure of figuresOf('SIR-HawkesN')) {
    const judgement = judged(figure, () => undefined);
    expect([figure.id, judgement.verdict, judgement.checks]).toEqual([figure.id, undefined, []]);
  }
});

describe('Table 1', () => {
  const made = (difference: number) => () => ({
    'worst-difference': scalar(difference),
    survival: series([0, 1, 2, 9], [1, 0.5, 0.25, 0]),
    constants: table({ value: [1, 2, 3, 4, 5] }),
  });
  it('is reproduced where closed forms and numbers agree', () => {
    expect(judged(hawkesTable1, made(1e-6)).verdict).toBe('reproduced');
    expect(judged(hawkesTable1, made(1e-4)).verdict).toBe('not');
  });
  it('draws all laws up to the same number of median times', () => {
    const [{ series: drawn }] = judged(hawkesTable1, made(0)).panels;
    expect(drawn).toHaveLength(6);
    expect([...drawn[0].output.x]).toEqual([0, 1, 2]);
  });
});

describe('Table 3', () => {
  const rates = (pl: number, si = 0.1, lb = 0.95): Output =>
    table({
      model: ['EXP', 'EXPN', 'PL', 'PLN', 'QEXP', 'QEXPN', 'SI'],
      ks: [0.7, 0.72, pl, 0.8, 0.6, 0.7, si],
      lb: [0.95, 0.95, 0.95, 0.95, lb, 0.95, 0.5],
      ed: [0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.1],
    });
  it('asks for every claim by itself', () => {
    expect(failing(hawkesTable3, () => ({ 'pass-rates': rates(0.9) }))).toEqual([]);
    expect(failing(hawkesTable3, () => ({ 'pass-rates': rates(0.7) }))).toEqual([3]);
    expect(failing(hawkesTable3, () => ({ 'pass-rates': rates(0.9, 0.65) }))).toEqual([1]);
    expect(failing(hawkesTable3, () => ({ 'pass-rates': rates(0.9, 0.1, 0.8) }))).toEqual([0]);
  });
});

describe('Figure 3a', () => {
  const map = (largeShort: number, smallLong: number, cascades = 60): Output =>
    table({
      sizeFrom: [0, 50, 0, 50],
      sizeTo: [50, 100, 50, 100],
      durationFrom: [0, 0, 50, 50],
      durationTo: [50, 50, 100, 100],
      cascades: [10, cascades, cascades, 10],
      share: [0.5, largeShort, smallLong, 0.5],
    });
  it('compares the two sides of the diagonal', () => {
    const verdict = (output: Output) => judged(hawkes3a, () => ({ 'better-map': output })).verdict;
    expect(verdict(map(0.6, 0.2))).toBe('reproduced');
    expect(verdict(map(0.2, 0.6))).toBe('not');
    // within the error of so few
    expect(verdict(map(0.6, 0.4, 10))).toBe('not');
  });
  it('is a grid', () => {
    const [{ cells }] = judged(hawkes3a, () => ({ 'better-map': map(0.6, 0.2) })).panels;
    expect(cells?.xEdges).toEqual([0, 50, 100]);
    expect([...(cells?.shares ?? [])]).toEqual([0.5, 0.6, 0.2, 0.5]);
  });
});

describe('Figure 3b', () => {
  const bots = (share: number[]): Output =>
    table({
      botFrom: [0, 0.5],
      botTo: [0.5, 1],
      cascades: [40, 40],
      share,
      standardError: [0.05, 0.05],
    });
  it('wants more of EXPN where there are more bots', () => {
    expect(judged(hawkes3b, () => ({ 'better-bots': bots([0.2, 0.6]) })).verdict).toBe('reproduced');
    expect(judged(hawkes3b, () => ({ 'better-bots': bots([0.5, 0.55]) })).verdict).toBe('not');
  });
  it('says that the data do not tell', () => {
    const empty = table({ botFrom: [], botTo: [], cascades: [], share: [], standardError: [] });
    const { verdict, found } = judged(hawkes3b, () => ({ 'better-bots': empty }));
    expect(verdict).toBeUndefined();
    expect(found).toContain('do not say');
  });
});

describe('Figures 4a and 4b', () => {
  const holdout = (prefix: string, medians: number[]): Output =>
    table({
      model: ['EXP', 'EXPN', 'PL', 'PLN', 'QEXP', 'QEXPN'].map((name) => prefix + name),
      median: medians,
      raisedMedian: medians,
      infinite: [0, 3, 0, 2, 0, 0],
      low: medians,
      q1: medians,
      q3: medians,
      high: medians,
    });
  it.each([
    ['', hawkes4a],
    ['m', hawkes4b],
  ] as const)('%s: power law first, HawkesN before Hawkes', (prefix, figure) => {
    expect(failing(figure, () => ({ holdout: holdout(prefix, [5, 4, 3, 2, 6, 5]) }))).toEqual([]);
    expect(failing(figure, () => ({ holdout: holdout(prefix, [5, 4, 5.5, 2, 6, 5]) }))).toEqual([0]);
    expect(failing(figure, () => ({ holdout: holdout(prefix, [4, 5, 3, 2, 6, 5]) }))).toEqual([2]);
    const [{ boxes }] = judged(figure, () => ({ holdout: holdout(prefix, [5, 4, 3, 2, 6, 5]) })).panels;
    expect(boxes?.map(({ note }) => note)).toEqual([undefined, '3 at ∞', undefined, '2 at ∞', undefined, undefined]);
  });
});

describe('Figures 4c and 7', () => {
  const errors = (prefix: string, mean: number[]): Output => {
    const names = ['EXP', 'EXPN', 'PL', 'PLN'].map((name) => prefix + name);
    return table({
      predictor: [...names, `${prefix}EXPN+${prefix}PL`],
      mean,
      median: mean,
      low: mean,
      q1: mean,
      q3: mean,
      high: mean,
    });
  };
  it.each([
    ['', hawkes4c],
    ['m', hawkes7],
  ] as const)('%s: both together, then the power law', (prefix, figure) => {
    expect(failing(figure, () => ({ errors: errors(prefix, [0.5, 0.4, 0.3, 0.35, 0.25]) }))).toEqual([]);
    expect(failing(figure, () => ({ errors: errors(prefix, [0.5, 0.4, 0.3, 0.35, 0.32]) }))).toEqual([0]);
    expect(failing(figure, () => ({ errors: errors(prefix, [0.4, 0.5, 0.3, 0.35, 0.25]) }))).toEqual([2]);
  });
});

describe('Figure 8', () => {
  const x = Array.from({ length: 8 }, (_, k) => k + 1);
  const law = (rise: number): number[] => x.map((k) => 1 - Math.exp(-rise * k));
  const made = (sir: number, off: number, mean: number) => (run: { id: string }) => ({
    'sir-exact': series(x, law(sir)),
    'hawkes-exact': series(x, law(0.4)),
    'sir-simulated': series(
      x,
      law(sir).map((p) => p + off),
    ),
    'hawkes-simulated': series(x, law(0.4)),
    'sir-mean': scalar(7),
    'hawkes-mean': scalar(run.id === 'exp' ? 10 : mean),
  });
  it('asks for runs on their laws, for more small epidemics, and for one law of HawkesN', () => {
    expect(failing(hawkes8, made(0.6, 0, 10))).toEqual([]);
    expect(failing(hawkes8, made(0.3, 0, 10))).toEqual([1, 3]);
    expect(failing(hawkes8, made(0.6, 0.1, 10))).toEqual([0, 2]);
    expect(failing(hawkes8, made(0.6, 0, 11))).toEqual([4]);
  });
});

describe('Figure 9', () => {
  const boxes = (pl: number): Output =>
    table({ model: ['EXPN', 'PLN'], median: [-5, pl], low: [0, 0], q1: [0, 0], q3: [0, 0], high: [0, 0] });
  it('allows that both are alike', () => {
    expect(judged(hawkes9, () => ({ boxes: boxes(-5.3) })).verdict).toBe('reproduced');
    expect(judged(hawkes9, () => ({ boxes: boxes(-6) })).verdict).toBe('not');
  });
});
