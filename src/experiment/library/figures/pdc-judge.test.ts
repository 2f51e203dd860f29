/** The verdicts on PDC's figures, on made-up results at the borders of their criteria. */
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../core/outputs';
import type { Figure, FigureResult, FigureRun } from './figure';
import { figuresOf } from './index';
import { failing, judged, scalar, series, table, type Made } from './judge-testing';
import { pdc1 } from './pdc-1';
import { pdc3Spread } from './pdc-3-spread';
import { pdc3Time } from './pdc-3-time';
import { pdc4 } from './pdc-4';
import { pdc5 } from './pdc-5';
import { pdc6, tenth } from './pdc-6';
import { POLICY_LINES } from './pdc-experiments';
import { pdcTable1 } from './pdc-table-1';
import { pdcTextTheorem } from './pdc-text-theorem';
import { pdc7, pdc8 } from './pdc-theta';

it('speak of nothing while there is nothing', () => {
  for (const figure of figuresOf('PDC')) {
    const judgement = judged(figure, () => undefined);
    expect([figure.id, judgement.verdict, judgement.checks]).toEqual([figure.id, undefined, []]);
  }
});

/** What the policies reach at some budgets, in the order of their lines. */
const reached = (
  values: readonly number[],
  budgets: readonly number[] = [5],
  error = 0.01,
): Record<string, Output> => ({
  table: table({
    policy: POLICY_LINES.flatMap(({ label }) => budgets.map(() => label)),
    pushes: POLICY_LINES.flatMap(() => [...budgets]),
    mean: values.flatMap((value) => budgets.map((budget) => value * budget)),
    error: values.flatMap(() => budgets.map(() => error)),
    exact: values.flatMap(() => budgets.map(() => Number.NaN)),
    'difference-error': values.flatMap(() => budgets.map(() => error)),
  }),
  ...Object.fromEntries(
    POLICY_LINES.map(({ id }, k) => [
      id,
      series(
        budgets,
        budgets.map((budget) => values[k] * budget),
      ),
    ]),
  ),
});

describe('Figure 1', () => {
  const made =
    (limited: number, unlimited: number): Made =>
    ({ id }) => ({
      mean: series([1, 10], [1, 2]),
      correlation: scalar(id === 'limited' ? limited : unlimited),
      count: scalar(1000),
    });
  it('asks for no correlation with a limit, and for one without', () => {
    expect(judged(pdc1, made(0.01, 0.4)).verdict).toBe('reproduced');
    expect(failing(pdc1, made(-0.06, 0.4))).toEqual([0]);
    expect(failing(pdc1, made(0, 0.19))).toEqual([1]);
  });
});

describe('Table I', () => {
  const made =
    (social: number, preference: number, full: number): Made =>
    () => ({
      models: table({
        id: ['bias', 'social', 'preference', 'full'],
        mse: [0.22, social, preference, full],
        mseError: [0.002, 0.002, 0.002, 0.002],
        training: [0.21, 0.19, 0.15, 0.14],
        rank: [198, 169, 160, 161],
      }),
    });
  it('does not ask that both together are best', () => {
    expect(judged(pdcTable1, made(0.2, 0.19, 0.195)).verdict).toBe('reproduced');
    expect(judged(pdcTable1, made(0.2, 0.19, 0.195)).found).toContain('not best here');
  });
  it('asks for differences beyond their error', () => {
    expect(failing(pdcTable1, made(0.216, 0.19, 0.2))).toEqual([0]);
    expect(failing(pdcTable1, made(0.18, 0.19, 0.2))).toEqual([2]);
  });
});

/** Results of runs that took so many milliseconds. */
const timed = (
  figure: Figure,
  wallMs: (run: FigureRun) => number | undefined,
  expanded: (run: FigureRun) => number = () => 1,
): ReturnType<Figure['judge']> =>
  figure.judge(
    new Map(
      figure.reduced.runs.flatMap((run) => {
        const ms = wallMs(run);
        const stamp = { experiment: run.experiment, wallMs: ms, done: 1 };
        return ms === undefined
          ? []
          : [
              [
                run.id,
                {
                  outputs: { value: scalar(1), state: table({ expanded: [expanded(run)] }) },
                  stamp,
                } as unknown as FigureResult,
              ] as const,
            ];
      }),
    ),
  );

describe('Figures 3a–c', () => {
  const [friends] = pdc3Time;
  const budgetOf = ({ id }: FigureRun): number => Number(id.split('-')[1]);
  const verdicts = (growth: number, search: number): boolean[] =>
    timed(
      friends,
      (run) => (run.id.startsWith('search') ? search ** (budgetOf(run) - 1) : 1),
      (run) => growth ** budgetOf(run),
    ).checks.map(({ holds }) => holds);
  it('compare states expanded, and times', () => {
    expect(verdicts(8, 1.2)).toEqual([true, true, true]);
    expect(verdicts(4, 1.2)).toEqual([false, true, true]);
    expect(verdicts(8, 2)).toEqual([true, false, true]);
  });
  it('say nothing before all budgets are there', () => {
    expect(timed(friends, (run) => (run.id === 'ours-5' ? undefined : 1)).verdict).toBeUndefined();
  });
});

describe('Figures 3d–f', () => {
  const budgets = [1, 2, 3, 4, 5];
  const [figure] = pdc3Spread;
  const made =
    (values: readonly number[]): Made =>
    ({ id }) =>
      id.startsWith('policies') ? reached(values, budgets) : { value: scalar(Number(id.split('-')[2])) };
  it('compare with the optimum and keep the order', () => {
    expect(judged(figure, made([0.98, 0.9, 0.8, 0.7, 0.3])).verdict).toBe('reproduced');
    expect(failing(figure, made([0.96, 0.9, 0.8, 0.7, 0.3]))).toEqual([0]);
    expect(failing(figure, made([0.98, 0.7, 0.8, 0.7, 0.3]))).toEqual([1]);
  });
});

describe('Figure 4', () => {
  const made =
    (values: readonly number[], error = 0.01): Made =>
    () =>
      reached(values, [20, 100], error);
  it('asks for the order of all, WeightSum last', () => {
    expect(judged(pdc4, made([0.3, 0.27, 0.2, 0.05, 0.1])).verdict).toBe('reproduced');
    expect(failing(pdc4, made([0.3, 0.27, 0.2, 0.12, 0.1]))).toEqual([1, 3, 5]);
    // within the error of so few runs
    expect(failing(pdc4, made([0.3, 0.27, 0.2, 0.05, 0.1], 2))).toEqual([0, 2, 4]);
  });
});

describe('Figure 5', () => {
  const ms =
    (power: number, each = 1) =>
    ({ id }: FigureRun): number => {
      const pushes = Number(id.split('-')[1]);
      return each * pushes * (pushes / 25) ** power;
    };
  it('asks for slow growth and for less than the paper took', () => {
    expect(timed(pdc5, ms(0.5)).verdict).toBe('reproduced');
    expect(timed(pdc5, ms(0.8)).verdict).toBe('not');
    expect(timed(pdc5, ms(0, 3000)).verdict).toBe('not');
  });
});

describe('Figure 6', () => {
  const ramp = (first: number, last: number, length = 100): Output =>
    series(
      Array.from({ length }, (_, k) => k + 1),
      Array.from({ length }, (_, k) => first + ((last - first) * k) / (length - 1)),
    );
  const made =
    (influenceLast: number, greedyFirst = 0.4): Made =>
    ({ id }) => {
      if (id === 'online-search-100') return { influence: ramp(8, influenceLast), chance: ramp(0.17, 0.27) };
      if (id === 'online-greedy-100') return { influence: ramp(greedyFirst, 0.32), chance: ramp(0.2, 0.24) };
      if (id === 'optimum-4') return { influence: ramp(3, 0.4, 4), chance: ramp(0.18, 0.2, 4) };
      return { influence: ramp(0.5, 0.5, 4), chance: ramp(0.19, 0.2, 4) };
    };
  it('asks for influence first and chances later', () => {
    expect(judged(pdc6, made(0.3)).verdict).toBe('reproduced');
    expect(failing(pdc6, made(4))).toEqual([0]);
    expect(failing(pdc6, made(0.3, 1))).toEqual([2]);
  });
  it('takes tenths of what there is', () => {
    const output = {
      kind: 'series' as const,
      x: new Float64Array(20),
      y: Float64Array.from({ length: 20 }, (_, k) => k),
    };
    expect([tenth(output, 'first'), tenth(output, 'last')]).toEqual([0.5, 18.5]);
  });
});

describe('Figures 7 and 8', () => {
  const leads = [1.3, 1.2, 1.1, 1.05, 1];
  const made =
    (own: readonly number[], budget: number, above = 1.01): Made =>
    ({ id, experiment }) => {
      const at = [0.05, 0.2, 0.5, 0.8, 1].indexOf(Number(experiment.parameters.theta));
      return id.startsWith('optimum')
        ? { value: scalar(own[at] * budget * above) }
        : reached([own[at], 1, 0.8, 0.1, 0.3], [budget]);
    };
  it('ask for a lead that vanishes', () => {
    expect(judged(pdc8, made(leads, 50)).verdict).toBe('reproduced');
    expect(failing(pdc8, made([1.1, 1.2, 1.1, 1.05, 1], 50))).toEqual([0]);
    expect(failing(pdc8, made([1.3, 1.2, 1.1, 1.05, 1.02], 50))).toEqual([1]);
  });
  it('say how far the optimum is where there is one', () => {
    expect(judged(pdc7, made(leads, 4)).verdict).toBe('reproduced');
    expect(judged(pdc7, made(leads, 4, 1.04)).found).toContain('at most 4 % above');
  });
});

describe('Theorem 2', () => {
  const made =
    (below: number, missed: number): Made =>
    () => ({
      summary: table({
        bound: ['h1 as printed', 'Tightest'],
        instances: [200, 200],
        below: [below, 0],
        missed: [missed, 0],
        lossShare: [0.014, 0],
      }),
    });
  it('falls with one counterexample', () => {
    expect(judged(pdcTextTheorem, made(0, 0)).verdict).toBe('reproduced');
    expect(judged(pdcTextTheorem, made(1, 0)).verdict).toBe('partly');
    expect(judged(pdcTextTheorem, made(1, 1)).verdict).toBe('not');
  });
});
