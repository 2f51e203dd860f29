/** SLICER, Fig. 5: the square lattice watched for long. (a) The error of α stops falling; (b) yet the learned model predicts better. */
import { meanCurve, valueAt } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { lattice, learning } from './slicer-networks';
import { scalarOf, short } from './words';

const CASCADES = [1000, 10_000, 100_000, 1_000_000];
const SETS = [1, 2, 3, 4, 5];

const runId = (cascades: number, set: number): string => `${cascades}-${set}`;

function planOf(
  cascades: readonly number[],
  sets: readonly number[],
  runs: number,
  size: string,
  seconds: number,
): FigurePlan {
  return {
    size,
    seconds,
    runs: sets.flatMap((set) =>
      cascades.map((count) => ({
        id: runId(count, set),
        weight: 1 + count / 100_000,
        experiment: learning(
          'Fig. 5',
          'independent-cascade/slicer',
          `${count.toLocaleString('en')} cascades on a lattice of 100 nodes, T = 20, α set ${set}`,
          lattice(10),
          { observedCascades: count, horizon: 20, predictionSources: 100, predictionRuns: runs },
          set,
          [
            'mean-error',
            'delta-p',
            'delta-p-true',
            'delta-p-noise',
            'distance',
            'identifiable',
            'learned',
            'true-alpha',
          ],
        ),
      })),
    ),
  };
}

const PLANS = {
  reduced: planOf(
    [1000, 10_000, 100_000],
    [1, 2],
    1000,
    'N = 100, 2 sets of α, M to 10⁵, truth from 1,000 runs per source; the paper has M to 10⁶ and 10⁶ runs',
    90,
  ),
  full: planOf(
    CASCADES,
    SETS,
    20_000,
    'N = 100, 5 sets of α, M to 10⁶, truth from 20,000 runs per source; the paper has 10⁶',
    2400,
  ),
};

const valuesOf = (results: FigureResults, output: string, set: number) =>
  meanCurve(
    CASCADES,
    CASCADES.map((count) => [scalarOf(results, runId(count, set), output)]),
  );

const setsIn = (results: FigureResults): number[] =>
  SETS.filter((set) => valuesOf(results, 'mean-error', set).x.length > 0);

const common = { paper: 'SLICER', reduced: PLANS.reduced, full: PLANS.full } as const;

export const slicer5a: Figure = {
  ...common,
  id: 'slicer-5a',
  item: 'Figure 5a',
  claim:
    'On a lattice of many short loops, watched for long, the error of α does not vanish however many cascades there are.',
  short: 'With many loops, watched for long, α is not recovered.',
  criterion: 'From 10⁴ to 10⁵ cascades the mean error changes by less than 15 %, and stays above 0.05.',
  caption: 'Mean |Δα| by number of cascades, square lattice of 100 nodes, T = 20; one line for each set of α.',
  judge(results) {
    const sets = setsIn(results);
    const curves = sets.map((set) => valuesOf(results, 'mean-error', set));
    const panels = [
      {
        id: 'error',
        x: { label: 'cascades', scale: 'log' as const },
        y: { label: 'mean |Δα|' },
        series: curves.map((output, k) => ({
          id: `set-${sets[k]}`,
          label: k === 0 ? 'SLICER' : '',
          name: `set ${sets[k]}`,
          role: 'own' as const,
          output,
        })),
      },
    ];
    const changes = curves.map((curve) => (valueAt(curve, 100_000) ?? NaN) / (valueAt(curve, 10_000) ?? NaN));
    if (changes.length === 0 || changes.some(Number.isNaN))
      return { verdict: undefined, checks: [], found: '', panels };
    const last = curves.map((curve) => curve.y[curve.y.length - 1]);
    const checks: Check[] = [
      {
        text: `${changes.map(short).join(' and ')} times the error with 10 times the cascades`,
        holds: changes.every((change) => Math.abs(change - 1) < 0.15),
      },
      { text: `Error at the end ${last.map(short).join(' and ')}`, holds: last.every((error) => error > 0.05) },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `The mean error stays at ${last.map(short).join(' and ')}, whether from 10⁴ or from ${curves[0].x[curves[0].x.length - 1].toLocaleString('en')} cascades.`,
      panels,
    };
  },
};

export const slicer5b: Figure = {
  ...common,
  id: 'slicer-5b',
  item: 'Figure 5b',
  claim: 'Message passing predicts the marginals better with the α that SLICER has learned than with the true α.',
  short: 'The wrong α, learned, predicts better than the true one.',
  criterion: 'From 10⁴ cascades on, the prediction error with learned α is at most 0.4 times that with the true α.',
  differences:
    'The average of eq. 8 is taken over t = 0 … T − 1, which the text leaves open. It need not fall with every further cascade: what is climbed is a likelihood, not this error.',
  caption:
    'δp by number of cascades, square lattice of 100 nodes, T = 20, against simulation. Level: message passing with the true α.',
  judge(results) {
    const sets = setsIn(results);
    const curves = sets.map((set) => valuesOf(results, 'delta-p', set));
    const truths = sets.map((set) => valuesOf(results, 'delta-p-true', set).y[0]);
    const noise = sets.map((set) => valuesOf(results, 'delta-p-noise', set).y[0]);
    const panels = [
      {
        id: 'prediction',
        x: { label: 'cascades', scale: 'log' as const },
        y: { label: 'prediction error δp' },
        series: curves.map((output, k) => ({
          id: `set-${sets[k]}`,
          label: k === 0 ? 'learned' : '',
          name: `learned, set ${sets[k]}`,
          role: 'own' as const,
          output,
        })),
        levels: truths.map((value, k) => ({ value, label: k === 0 ? 'true α' : '' })),
      },
    ];
    const ratios = curves.flatMap((curve, k) =>
      Array.from(curve.x).flatMap((x, at) => (x >= 10_000 ? [curve.y[at] / truths[k]] : [])),
    );
    if (ratios.length === 0) return { verdict: undefined, checks: [], found: '', panels };
    const worst = Math.max(...ratios);
    const checks: Check[] = [{ text: `At most ${short(worst)} times the error with the true α`, holds: worst <= 0.4 }];
    const last = curves.map((curve) => curve.y[curve.y.length - 1]);
    return {
      verdict: verdictOf(checks),
      checks,
      found: `With the true α message passing is off by ${truths.map(short).join(' and ')}, with the learned one by ${last.map(short).join(' and ')}. Two halves of the simulated truth differ by ${short(Math.max(...noise))}.`,
      panels,
    };
  },
};
