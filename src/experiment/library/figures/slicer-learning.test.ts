import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import type { Experiment } from '../../experiment';
import type { Figure, FigurePlan, FigureResult, FigureRun } from './figure';
import { figures } from './index';
import { slicer1a } from './slicer-1a';
import { slicer1b } from './slicer-1b';
import { slicer2 } from './slicer-2';
import { slicer3 } from './slicer-3';
import { slicer4 } from './slicer-4';
import { slicer5a, slicer5b } from './slicer-5';
import { slicer6 } from './slicer-6';
import { slicer7 } from './slicer-7';

type Value = number | readonly number[];
/** What a run gives, by output; a list is a curve from x = 1 on. Undefined: the run is missing. */
type Made = (parameters: Experiment['parameters'], run: FigureRun) => Record<string, Value> | undefined;

function resultsOf({ runs }: FigurePlan, made: Made, wallMs: (run: FigureRun) => number = () => 100) {
  const results = new Map<string, FigureResult>();
  for (const run of runs) {
    const values = made(run.experiment.parameters, run);
    if (!values) continue;
    const outputs = Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'number'
        ? { kind: 'scalar', value }
        : { kind: 'series', x: Float64Array.from(value, (_, k) => k + 1), y: Float64Array.from(value) },
    ]);
    results.set(run.id, {
      outputs: Object.fromEntries(outputs),
      stamp: { wallMs: wallMs(run), done: 1 },
    } as unknown as FigureResult);
  }
  return results;
}

const judge = (figure: Figure, made: Made, wallMs?: (run: FigureRun) => number) =>
  figure.judge(resultsOf(figure.reduced, made, wallMs));
const failing = (figure: Figure, made: Made): number[] =>
  judge(figure, made).checks.flatMap(({ holds }, k) => (holds ? [] : [k]));
const M = (p: Experiment['parameters']): number => Number(p.observedCascades);
/** An error that falls with the root of the number of cascades. */
const root = (p: Experiment['parameters']): number => 1 / Math.sqrt(M(p));
const learners = figures.filter(({ id }) => /^slicer-\d/.test(id));

describe.each(learners.map((figure) => [figure.id, figure] as const))('the verdict on %s', (_, figure) => {
  it.each([0.1, 0.4, 0.8, 1])('never speaks of numbers that are missing (a share of %s is there)', (share) => {
    for (let trial = 0; trial < 40; trial++) {
      const rng = stream(trial, figure.id, share);
      const made: Made = ({ replicas, mixtureStart }, { experiment }) =>
        rng.uniform() > share
          ? undefined
          : Object.fromEntries(
              experiment.outputs.map((id): [string, Value] => [
                id,
                id.endsWith('-by-replicas')
                  ? Array.from({ length: mixtureStart === 'random' ? 1 : Number(replicas) }, () => rng.uniform())
                  : id.endsWith('-error') && rng.uniform() < 0.05
                    ? NaN // no edge was identifiable
                    : rng.uniform(),
              ]),
            );
      const { verdict, checks, found, panels } = figure.judge(resultsOf(figure.full, made));
      expect(verdict !== undefined || found === '').toBe(true);
      expect(checks.map(({ text }) => text).join('\n')).not.toMatch(/NaN|undefined|– /);
      expect(found).not.toMatch(/NaN|undefined|by –|–\./);
      for (const { series, levels = [] } of panels) {
        for (const { output } of series) expect(Array.from(output.y).every(Number.isFinite)).toBe(true);
        expect(levels.every(({ value }) => Number.isFinite(value))).toBe(true);
      }
    }
  });
});

describe('Figure 1a', () => {
  const made =
    (ratio: number, off = 1, slope = 0.5): Made =>
    (p, { experiment: { method } }) => {
      const error = M(p) ** -slope;
      return {
        'mean-error': method.endsWith('slicer') ? error : method.endsWith('dmp-rec') ? off * error : error / ratio,
      };
    };
  it('is reproduced within its bounds, and not beyond', () => {
    expect(judge(slicer1a, made(1.4)).verdict).toBe('reproduced');
    expect([1.21, 1.79].map((ratio) => failing(slicer1a, made(ratio)))).toEqual([[], []]);
    expect([1.19, 1.81].map((ratio) => failing(slicer1a, made(ratio)))).toEqual([[2], [2]]);
    expect(failing(slicer1a, made(1.4, 1.009))).toEqual([]);
    expect(failing(slicer1a, made(1.4, 1.011))).toEqual([3]);
    expect(failing(slicer1a, made(1.4, 1, 0.41))).toEqual([]);
    expect(failing(slicer1a, made(1.4, 1, 0.39))).toEqual([0, 1]);
  });
  it('compares at the same numbers of cascades, and waits for all three', () => {
    const without =
      (name: string, cascades?: number): Made =>
      (p, run) =>
        run.experiment.method.endsWith(name) && (cascades === undefined || M(p) === cascades)
          ? undefined
          : made(1.4)(p, run);
    expect(judge(slicer1a, without('slicer', 1000)).verdict).toBe('reproduced');
    expect(judge(slicer1a, without('likelihood', 1000)).verdict).toBeUndefined();
    expect(judge(slicer1a, without('dmp-rec')).verdict).toBeUndefined();
  });
});

describe('Figure 1b', () => {
  it('takes the time of one gradient from a long and a short run', () => {
    const made: Made = ({ algorithm }, { experiment: { inputs } }) => {
      const nodes = inputs.network?.kind === 'generated' ? Number(inputs.network.parameters.n) : NaN;
      return { operations: algorithm === 'slicer' ? nodes - 1 : (nodes - 1) ** 2 };
    };
    // 50 ms of preparation; a gradient takes as long as its operations say.
    const wallMs = (run: FigureRun): number =>
      50 + Number(run.experiment.parameters.repetitions) * Number(made(run.experiment.parameters, run)?.operations);
    const judgement = judge(slicer1b, made, wallMs);
    expect(judgement.verdict).toBe('reproduced');
    expect(judgement.panels[0].series[0].output.y).toEqual(judgement.panels[0].series[1].output.y);
    expect(judge(slicer1b, made, () => 50).verdict).toBeUndefined();
  });
});

describe('Figure 2', () => {
  const made =
    (lattice: (p: Experiment['parameters']) => number): Made =>
    (p, { id }) => ({ 'mean-error': id.startsWith('lattice-10') ? lattice(p) : root(p) });
  it('is reproduced when the lattice alone stops falling', () => {
    expect(
      judge(
        slicer2,
        made(() => 0.04),
      ).verdict,
    ).toBe('reproduced');
    expect(
      failing(
        slicer2,
        made((p) => (M(p) > 10_000 ? 0.0301 : 0.04)),
      ),
    ).toEqual([]);
    expect(
      failing(
        slicer2,
        made((p) => (M(p) > 10_000 ? 0.03 : 0.04)),
      ),
    ).toEqual([2]);
    expect(failing(slicer2, made(root))).toEqual([2]);
  });
});

describe('Figure 3', () => {
  const made =
    (known: number, dropped: number): Made =>
    (p) => ({ 'mean-error': root(p) * (p.hiddenShare === 0 ? 1 : p.hiddenSources === 'known' ? known : dropped) });
  it('bounds what hidden nodes cost', () => {
    expect(judge(slicer3, made(1.49, 2.99)).verdict).toBe('reproduced');
    expect(failing(slicer3, made(1.51, 2.99))).toEqual([0]);
    expect(failing(slicer3, made(1.49, 3.01))).toEqual([1]);
    expect(failing(slicer3, made(1.49, 5.01))).toEqual([1, 2]);
  });
  it('waits for the errors at 10⁵ cascades before it says whether they fall', () => {
    const { runs } = slicer3.full;
    const early = { ...slicer3.full, runs: runs.filter(({ experiment: { parameters: p } }) => M(p) <= 10_000) };
    expect(slicer3.judge(resultsOf(early, made(1, 1))).verdict).toBeUndefined();
  });
});

describe('Figure 4', () => {
  const made =
    (hidden: number, best = 0.5): Made =>
    (p) => ({ 'mean-error': root(p) * (p.hiddenShare === 0 ? 1 : hidden), 'constant-error': best });
  it('lets hidden nodes double the error', () => {
    expect(judge(slicer4, made(2)).verdict).toBe('reproduced');
    expect(failing(slicer4, made(2.01))).toEqual([2]);
    expect(judge(slicer4, made(1, NaN)).panels[0].levels).toBeUndefined();
  });
  it('compares at the same number of cascades', () => {
    const late: Made = (p, run) => (p.hiddenShare === 25 && M(p) === 1_000_000 ? undefined : made(1.5)(p, run));
    const { checks } = slicer4.judge(resultsOf(slicer4.full, late));
    expect(checks[2].text).toBe('as-22july06: 1.5 times the error with 25 % hidden');
  });
});

describe('Figure 5', () => {
  it('a: the error stays', () => {
    const made =
      (last: number): Made =>
      (p) => ({ 'mean-error': M(p) === 100_000 ? last : 0.1 });
    expect(judge(slicer5a, made(0.09)).verdict).toBe('reproduced');
    expect(failing(slicer5a, made(0.084))).toEqual([0]);
    expect(failing(slicer5a, made(0.05))).toEqual([0, 1]);
  });
  it('b: from 10⁴ cascades on learned α predict far better than true ones', () => {
    const made =
      (learned: number): Made =>
      (p) => ({
        'mean-error': 0.1,
        'delta-p': M(p) < 10_000 ? 1 : learned,
        'delta-p-true': 0.5,
        'delta-p-noise': 0.01,
      });
    expect(judge(slicer5b, made(0.2)).verdict).toBe('reproduced');
    expect(judge(slicer5b, made(0.201)).verdict).toBe('not');
  });
});

describe('Figure 6', () => {
  const made =
    (errors: readonly number[]): Made =>
    () => ({ 'delta-p-by-replicas': errors });
  it('falls with every replica, by a fifth with the second', () => {
    expect(judge(slicer6, made([0.5, 0.4, 0.3, 0.2])).verdict).toBe('reproduced');
    expect(failing(slicer6, made([0.5, 0.41, 0.3, 0.2]))).toEqual([1, 3]);
    expect(failing(slicer6, made([0.5, 0.4, 0.4, 0.2]))).toEqual([0, 2]);
    expect(judge(slicer6, made([0.5, 0.4, 0.3])).verdict).toBeUndefined();
  });
});

describe('Figure 7', () => {
  const made =
    (error: number, gap: number): Made =>
    ({ mixtureStart, perturbation }) =>
      mixtureStart === 'random'
        ? { 'delta-p-by-replicas': [0.3], 'gap-by-replicas': [0.5] }
        : {
            'delta-p-by-replicas': [0.4, Number(perturbation) > 0.1 ? 1 : error],
            'gap-by-replicas': [1, Number(perturbation) > 0.1 ? 1 : gap],
          };
  it('judges small perturbations alone', () => {
    expect(judge(slicer7, made(0.39, 0.49)).verdict).toBe('reproduced');
    expect(failing(slicer7, made(0.4, 0.49))).toEqual([0]);
    expect(failing(slicer7, made(0.39, 0.5))).toEqual([1]);
  });
});
