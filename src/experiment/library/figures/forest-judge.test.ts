/** The verdicts on FOREST's figures, on made-up results at the borders of their criteria. */
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../core/outputs';
import { forest4 } from './forest-4';
import { forest5 } from './forest-5';
import { forestTable2 } from './forest-table-2';
import { figuresOf } from './index';
import { failing, judged, table, type Made } from './judge-testing';

it('speak of nothing while there is nothing', () => {
  for (const figure of figuresOf('FOREST')) {
    const judgement = judged(figure, () => undefined);
    expect([figure.id, judgement.verdict, judgement.checks]).toEqual([figure.id, undefined, []]);
  }
});

const CUTS = ['hits10', 'hits50', 'hits100', 'map10', 'map50', 'map100'] as const;

/** Scores of one model, all cuts alike; the users-only protocol would say the opposite. */
const scores = (model: string, value: number, more: Partial<Record<string, number>> = {}): Output =>
  table({
    model: [model, model],
    protocol: ['users only', 'with STOP'],
    n: [90, 100],
    ...Object.fromEntries(CUTS.map((id) => [id, [1 - value, more[id] ?? value]])),
  });

describe('Figure 4', () => {
  const made =
    (own: Partial<Record<string, number>>, floor = 0.1): Made =>
    ({ id }): Record<string, Output> => {
      if (id === 'floors') return { next: scores('Counting pairs', floor) };
      return { test: id === 'forest' ? scores('FOREST', 0.3, own) : scores(id, 0.2) };
    };
  it('asks for the best hits and precision with STOP among the trained models', () => {
    expect(judged(forest4, made({})).verdict).toBe('reproduced');
    expect(judged(forest4, made({ map100: 0.19 })).verdict).toBe('partly');
    expect(failing(forest4, made({ hits10: 0.1 }))).toEqual([0, 3, 6, 9]);
    expect(judged(forest4, made({ hits10: 0.1, hits100: 0.1, map100: 0.1 })).verdict).toBe('not');
  });
  it('says whether counting is beaten, without asking for it', () => {
    expect(judged(forest4, made({})).found).toContain('It beats the best counting (counting pairs)');
    const beaten = judged(forest4, made({}, 0.4));
    expect(beaten.found).toContain('It does not beat the best counting');
    expect(beaten.verdict).toBe('reproduced');
  });
  it('draws a line for every model and the best counting, in per cent', () => {
    const { panels, numbers } = judged(forest4, made({}));
    expect(panels.map(({ series }) => series.length)).toEqual([7, 7]);
    expect([...panels[0].series[0].output.y].map(Math.round)).toEqual([30, 30, 30]);
    expect(numbers?.columns[0].values.length).toBe(7);
  });
});

const errors = (single: number, mean: number): Output =>
  table({
    forecast: ['FOREST, one simulation', 'FOREST, geometric mean of 20 simulations'],
    error: [single, mean],
    errorBase2: [0, 0],
    n: [40, 40],
  });

describe('Figure 5', () => {
  const made =
    (own: number, without: number, other = 1, deepcas = 1): Made =>
    ({ id }) => {
      if (id === 'floors')
        return {
          sizes: table({
            forecast: ['Usual size (geometric mean)', 'Ridge on the first users'],
            error: [0.6, 0.5],
            errorBase2: [0, 0],
            n: [40, 40],
          }),
        };
      const single = id === 'forest' ? own : id === 'forest-rl' ? without : other;
      if (id === 'deepcas')
        return { sizes: table({ forecast: ['DeepCas-like'], error: [deepcas], errorBase2: [0], n: [40] }) };
      return { sizes: errors(single, single / 2) };
    };
  it('asks for less error with reinforcement than without, and than anybody', () => {
    expect(judged(forest5, made(0.5, 0.9)).verdict).toBe('reproduced');
    expect(failing(forest5, made(0.95, 0.9))).toEqual([0]);
    expect(failing(forest5, made(0.5, 0.9, 1, 0.4))).toEqual([5]);
    expect(judged(forest5, made(2, 1.5, 1)).verdict).toBe('not');
  });
  it('says the numbers beside those of counting', () => {
    const { found, panels } = judged(forest5, made(0.5, 1));
    expect(found).toBe(
      'Single endings err by 0.5 with reinforcement and 1 without (50 % less), geometric means by 0.25 and 0.5; the usual size by 0.6, the ridge by 0.5.',
    );
    expect(panels[0].levels?.map(({ value }) => value)).toEqual([0.6, 0.5]);
  });
});

describe('Table 2', () => {
  const made =
    (users: string, cascades: string, length: string): Made =>
    () => ({ data: table({ fact: ['Users', 'Cascades', 'Mean length'], value: [users, cascades, length] }) });
  it('knows the paper’s sets by their size, and judges no other', () => {
    expect(judged(forestTable2, made('4,709', '12,661', '16.24')).verdict).toBe('reproduced');
    expect(failing(forestTable2, made('4,708', '12,661', '16.24'))).toEqual([2]);
    expect(failing(forestTable2, made('4,709', '12,660', '16.30'))).toEqual([0, 1]);
    // Users that only the missing network knows are not asked for.
    expect(judged(forestTable2, made('11,093', '3,442', '32.60')).verdict).toBe('reproduced');
    const other = judged(forestTable2, made('360', '700', '15.20'));
    expect([other.verdict, other.checks]).toEqual([undefined, []]);
    expect(other.numbers?.columns[1].values.length).toBe(4);
  });
});
