/** SLICER, Fig. 7: two replicas against one, by how far the copy is moved at first, and from a random start. */
import { meanCurve } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { lattice, learning } from './slicer-networks';
import { seriesOf, short } from './words';

const PERTURBATIONS = [0.001, 0.01, 0.03, 0.1, 0.3];
/** Perturbations that count as small. */
const SMALL = 0.1;
const SETS = [1, 2, 3];
const SIDES = [6, 10];

const runId = (side: number, set: number, start: number | 'random' | 'one'): string => `${side}-${start}-${set}`;

function planOf(
  side: number,
  cascades: number,
  sets: readonly number[],
  runs: number,
  size: string,
  seconds: number,
): FigurePlan {
  const experiment = (set: number, start: number | 'random') =>
    learning(
      'Fig. 7',
      'independent-cascade/mixture',
      start === 'random'
        ? `Two replicas from a random start, α set ${set}`
        : `Two replicas, moved by ${start}, α set ${set}`,
      lattice(side),
      {
        observedCascades: cascades,
        horizon: 20,
        replicas: 2,
        iterations: 600,
        predictionSources: side * side,
        predictionRuns: runs,
        ...(start === 'random' ? { mixtureStart: 'random' } : { perturbation: start }),
      },
      set,
      ['delta-p-by-replicas', 'gap-by-replicas'],
    );
  return {
    size,
    seconds,
    runs: sets.flatMap((set) =>
      ([...PERTURBATIONS, 'random'] as const).map((start) => ({
        id: runId(side, set, start),
        experiment: experiment(set, start),
      })),
    ),
  };
}

interface Outcome {
  /** δ_p of two replicas over that of one. */
  ratio: number;
  /** By how much the distance to a perfect fit shrinks, nats per cascade. */
  gain: number;
}

/** What two replicas gain over one that started from the same data. */
function outcomeOf(results: FigureResults, side: number, set: number, start: number | 'random'): Outcome | undefined {
  const one = runId(side, set, PERTURBATIONS[0]);
  const base = {
    error: seriesOf(results, one, 'delta-p-by-replicas')?.y[0],
    gap: seriesOf(results, one, 'gap-by-replicas')?.y[0],
  };
  const errors = seriesOf(results, runId(side, set, start), 'delta-p-by-replicas');
  const gaps = seriesOf(results, runId(side, set, start), 'gap-by-replicas');
  if (base.error === undefined || base.gap === undefined || !errors || !gaps) return undefined;
  return { ratio: errors.y[errors.y.length - 1] / base.error, gain: base.gap - gaps.y[gaps.y.length - 1] };
}

export const slicer7: Figure = {
  id: 'slicer-7',
  paper: 'SLICER',
  item: 'Figure 7',
  claim:
    'A second replica started near the solution of the first improves the prediction reliably, more than a search from a random start.',
  short: 'Small perturbations of the solution beat a random start.',
  criterion:
    'Every run with a perturbation up to 0.1 improves the prediction, and reaches a better objective than the random start of the same α.',
  differences:
    'A quasi-Newton search with bounds often finds as good an optimum from a random start, which the plain gradient ascent of the paper may not. That small perturbations also predict better than every random start is not guaranteed run by run: what is climbed is the objective, not δp.',
  caption: 'δp of two replicas over δp of one by the perturbation ε, square lattice, T = 20. Level: random start.',
  reduced: planOf(6, 100_000, [1, 2], 2000, '6 × 6 nodes, M = 10⁵, 2 sets of α; the paper has 10 × 10, M = 10⁶', 60),
  full: planOf(
    10,
    1_000_000,
    SETS,
    10_000,
    '10 × 10 nodes, M = 10⁶ as in the paper, 3 sets of α, truth from 10,000 runs per source',
    2400,
  ),
  judge(results) {
    const side =
      [...SIDES].reverse().find((one) => SETS.some((set) => outcomeOf(results, one, set, PERTURBATIONS[0]))) ??
      SIDES[0];
    const rows = SETS.map((set) => ({
      set,
      near: PERTURBATIONS.map((start) => outcomeOf(results, side, set, start)),
      random: outcomeOf(results, side, set, 'random'),
    })).filter(({ near }) => near.some((outcome) => outcome !== undefined));
    const panels = [
      {
        id: 'ratio',
        x: { label: 'perturbation ε', scale: 'log' as const },
        y: { label: 'δp of two over δp of one' },
        series: rows.map(({ set, near }, k) => ({
          id: `set-${set}`,
          label: k === 0 ? 'two replicas' : '',
          name: `set ${set}`,
          role: 'opt' as const,
          output: meanCurve(
            PERTURBATIONS,
            near.map((outcome) => [outcome?.ratio]),
          ),
        })),
        levels: rows.flatMap(({ random }, k) =>
          random ? [{ value: random.ratio, label: k === 0 ? 'random start' : '', role: 'rnd' as const }] : [],
        ),
      },
    ];
    const whole = rows.filter(({ near, random }) => random && near.every((outcome) => outcome !== undefined));
    if (whole.length < Math.max(1, rows.length)) return { verdict: undefined, checks: [], found: '', panels };
    const small = whole.flatMap(({ near, random }) =>
      near.flatMap((outcome, k) => (outcome && PERTURBATIONS[k] <= SMALL ? [{ outcome, random }] : [])),
    );
    const each = (of: (row: (typeof whole)[number]) => number | undefined): string =>
      whole.map((row) => short(of(row) ?? NaN)).join(' and ');
    const ratios = small.map(({ outcome }) => outcome.ratio);
    const worst = Math.max(...ratios);
    const better = small.filter(({ outcome, random }) => random && outcome.gain > random.gain).length;
    const checks: Check[] = [
      { text: `ε to 0.1: at most ${short(worst)} times the error of one replica`, holds: worst < 1 },
      {
        text: `${better} of ${small.length} runs with ε to 0.1 reach a better objective than the random start`,
        holds: better === small.length,
      },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `With ε to 0.1 two replicas bring the prediction error to ${short(Math.min(...ratios))}–${short(worst)} of that of one, a random start to ${each(({ random }) => random?.ratio)}. The objective gains ${each(({ near }) => Math.max(...near.map((outcome) => outcome?.gain ?? NaN)))} nats per cascade near the solution, ${each(({ random }) => random?.gain)} from the random start.`,
      panels,
    };
  },
};
