/** The verdicts on figures of SIR-HawkesN's processes, on made-up results at the borders of their criteria. */
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../core/outputs';
import { registry } from '../../lab-registry';
import { validate } from '../../validate';
import { hawkes1 } from './hawkes-1';
import { hawkes2 } from './hawkes-2';
import { hawkes5 } from './hawkes-5';
import { failing, judged, scalar, series, table, type Made } from './judge-testing';

const [hawkes2a, hawkes2b] = hawkes2;
const figures = [hawkes1, hawkes2a, hawkes2b, hawkes5];
const sampled = (value: number, standardError: number): Output => ({ kind: 'scalar', value, standardError });

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it('has experiments that can be opened', () => {
    for (const { experiment } of [...figure.reduced.runs, ...figure.full.runs]) {
      const checked = validate(JSON.parse(JSON.stringify(experiment)), registry);
      expect(checked.ok ? [] : checked.issues).toEqual([]);
    }
  });
  it('has no verdict before there is a result, nor with the first one alone', () => {
    expect(figure.judge(new Map())).toMatchObject({ verdict: undefined, checks: [], found: '', panels: [] });
    const first: Made = (run) => (run === figure.reduced.runs[0] ? {} : undefined);
    expect(judged(figure, first)).toMatchObject({ verdict: undefined, found: '' });
  });
});

describe('Figure 1', () => {
  /** Epidemics of 12 people with the given integral of λ^I, and a mean size. */
  const made =
    (integral: number, meanSize = 2, sure = 1.5): Made =>
    (run): Record<string, Output> =>
      run.id === 'sir' || run.id === 'hawkes'
        ? { 'mean-size': sampled(meanSize, 0.01) }
        : {
            size: scalar(12),
            cumulative: series([0, 1], [1, 12]),
            'infection-intensity': series([0, 1], [integral, integral]),
            'recovery-intensity': series([0, 2], [6, 6]),
            people: table({ sureUntil: [sure, NaN] }),
          };
  it('is reproduced where intensities count events', () => {
    const { verdict, panels, found } = judged(hawkes1, made(11));
    expect(verdict).toBe('reproduced');
    expect(panels.map(({ id }) => id)).toEqual(['people', 'intensities']);
    expect(found).toContain('1 of 2 people');
  });
  it('says which of the claims fails', () => {
    // 40 epidemics: 440 infections, ± 4 √ of what is expected
    expect(failing(hawkes1, made(13.2))).toEqual([]);
    expect(failing(hawkes1, made(13.6))).toEqual([0]);
    expect(failing(hawkes1, made(11, 2, NaN))).toEqual([2]);
    expect(failing(hawkes1, made(11, 2.05))).toEqual([3, 4]);
  });
});

describe('Figure 2', () => {
  const made =
    (rate: (nstar: number) => number, recovery = 0.4, complete = 0.02): Made =>
    ({ id }) => ({
      'rate-error': scalar(rate(Number(id.slice(1).split('-')[0]))),
      'recovery-error': scalar(recovery),
      'complete-rate-error': scalar(-complete),
      'complete-recovery-error': scalar(complete),
    });
  it('is reproduced where the bias falls with n*, in both sizes', () => {
    for (const figure of hawkes2)
      for (const size of ['reduced', 'full'] as const) {
        const { verdict, panels, numbers } = judged(
          figure,
          made((n) => 0.5 / n),
          size,
        );
        expect([verdict, panels.length]).toEqual(['reproduced', 2]);
        expect(numbers?.columns[0].values).toHaveLength(figure[size].runs.length);
      }
  });
  it('says which of the claims fails', () => {
    expect(
      failing(
        hawkes2a,
        made((n) => 0.1 * n),
      ),
    ).toEqual([0, 1]);
    expect(
      failing(
        hawkes2a,
        made((n) => -1 / n),
      ),
    ).toEqual([0, 1]);
    expect(
      failing(
        hawkes2b,
        made((n) => 0.5 / n, -0.1),
      ),
    ).toEqual([2]);
    expect(
      failing(
        hawkes2b,
        made((n) => 0.5 / n, 0.4, 0.2),
      ),
    ).toEqual([3]);
  });
});

describe('Figure 5', () => {
  const made =
    (gap: number, full = -0.5, off = 0): Made =>
    ({ id }) => ({
      validity: series([0, 1], [2, 1]),
      hawkes: series([0, 1], [2, 1]),
      full: series([0, 1], [2, 0.4 + off]),
      exact: id === 'silence' ? series([0, 1], [2, 0.4]) : series([], []),
      'lowest-validity': sampled(gap, 0.01),
      'lowest-full': sampled(full, 0.01),
    });
  it('allows four standard errors below HawkesN', () => {
    expect(judged(hawkes5, made(-0.039)).verdict).toBe('reproduced');
    expect(failing(hawkes5, made(-0.041))).toEqual([0, 1, 2, 3]);
  });
  it('wants silence to count, and draws on the closed form', () => {
    expect(failing(hawkes5, made(0, -0.1))).toEqual([4]);
    expect(failing(hawkes5, made(0, -0.5, 0.1))).toEqual([5]);
    expect(judged(hawkes5, made(0)).panels[0].series.map(({ id }) => id)).toContain('exact');
    expect(judged(hawkes5, made(0)).panels[1].series.map(({ id }) => id)).not.toContain('exact');
  });
});
