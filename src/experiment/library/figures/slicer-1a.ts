/** SLICER, Fig. 1a: on a small tree, all nodes seen, error of α against the number of cascades, beside maximum likelihood and DMPrec. */
import type { MethodId } from '../../../core/method';
import { halfSlope, logSlope, meanCurve, valueAt } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { learning, regularTree } from './slicer-networks';
import { scalarOf, short } from './words';

const METHODS = [
  { id: 'slicer', label: 'SLICER', role: 'own' },
  { id: 'likelihood', label: 'likelihood', role: 'b1' },
  { id: 'dmp-rec', label: 'DMPrec', role: 'b2' },
] as const;

/** All that any plan has. */
const CASCADES = [100, 1000, 10_000, 100_000, 1_000_000];
const SETS = [1, 2, 3, 4, 5];

const runId = (method: string, cascades: number, set: number): string => `${method}-${cascades}-${set}`;

function planOf(cascades: readonly number[], sets: readonly number[], size: string, seconds: number): FigurePlan {
  return {
    size,
    seconds,
    runs: cascades.flatMap((count) =>
      sets.flatMap((set) =>
        METHODS.map(({ id }) => ({
          id: runId(id, count, set),
          weight: 1 + count / 20_000,
          experiment: learning(
            'Fig. 1a',
            `independent-cascade/${id}` as MethodId,
            `${count.toLocaleString('en')} cascades on a tree of 20 nodes, α set ${set}`,
            regularTree(20),
            { observedCascades: count, horizon: 5 },
            set,
            ['mean-error'],
          ),
        })),
      ),
    ),
  };
}

function curveOf(results: FigureResults, method: string) {
  return meanCurve(
    CASCADES,
    CASCADES.map((count) => SETS.map((set) => scalarOf(results, runId(method, count, set), 'mean-error'))),
  );
}

/** Largest |SLICER − DMPrec| relative to SLICER, over all runs that both have. */
function largestGap(results: FigureResults): number {
  let gap = NaN;
  for (const count of CASCADES)
    for (const set of SETS) {
      const a = scalarOf(results, runId('slicer', count, set), 'mean-error');
      const b = scalarOf(results, runId('dmp-rec', count, set), 'mean-error');
      // Where nothing could be learned there is no error.
      if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) continue;
      gap = Math.max(Number.isNaN(gap) ? 0 : gap, Math.abs(a - b) / a);
    }
  return gap;
}

export const slicer1a: Figure = {
  id: 'slicer-1a',
  paper: 'SLICER',
  item: 'Figure 1a',
  claim:
    'On a tree SLICER recovers α like DMPrec, with an error that falls as that of maximum likelihood and is only a little larger.',
  short: 'A little less exact than likelihood, at the same rate.',
  criterion:
    'The error of both falls with slope −½ (within 0.1); SLICER’s is 1.2 to 1.8 times that of maximum likelihood; DMPrec lies on SLICER within 1 %.',
  differences: 'The paper draws its curves without numbers; the bounds of the ratio are ours.',
  caption: 'Mean |Δα| by number of cascades, regular tree of 20 nodes, T = 5, all nodes seen. Thin line: slope −½.',
  reduced: planOf(
    [100, 1000, 10_000, 100_000],
    [1, 2, 3],
    'N = 20, 3 sets of α, M to 10⁵; the paper has 5 sets, M to 10⁶',
    12,
  ),
  full: planOf(CASCADES, SETS, 'N = 20, 5 sets of α, M to 10⁶, as in the paper', 90),
  judge(results) {
    const curves = METHODS.map((method) => ({ ...method, output: curveOf(results, method.id) }));
    const [slicer, likelihood] = curves.map(({ output }) => output);
    const panels = [
      {
        id: 'error',
        x: { label: 'cascades', scale: 'log' as const },
        y: { label: 'mean |Δα|', scale: 'log' as const },
        series: [
          ...curves.map(({ id, label, role, output }) => ({
            id,
            label,
            role,
            output,
            ...(id === 'dmp-rec' ? { marks: 'open' as const, weight: 'thin' as const } : {}),
          })),
          {
            id: 'half',
            label: '',
            name: 'slope −½',
            role: 'rnd' as const,
            output: halfSlope(slicer),
            weight: 'thin' as const,
            marks: 'none' as const,
          },
        ],
      },
    ];
    const ratios = Array.from(slicer.x, (x, k) => slicer.y[k] / (valueAt(likelihood, x) ?? NaN));
    const gap = largestGap(results);
    if (slicer.x.length < 3 || ratios.some(Number.isNaN) || Number.isNaN(gap))
      return { verdict: undefined, checks: [], found: '', panels };
    const slopes = [logSlope(slicer), logSlope(likelihood)];
    const ratio = Math.exp(ratios.reduce((sum, r) => sum + Math.log(r), 0) / ratios.length);
    const checks: Check[] = [
      { text: `Slope of SLICER ${short(slopes[0])}`, holds: Math.abs(slopes[0] + 0.5) <= 0.1 },
      { text: `Slope of maximum likelihood ${short(slopes[1])}`, holds: Math.abs(slopes[1] + 0.5) <= 0.1 },
      { text: `SLICER ${short(ratio)} times maximum likelihood`, holds: ratio >= 1.2 && ratio <= 1.8 },
      { text: `DMPrec within ${gap < 1e-5 ? '0.001' : short(100 * gap)} % of SLICER`, holds: gap <= 0.01 },
    ];
    const last = slicer.x.length - 1;
    return {
      verdict: verdictOf(checks),
      checks,
      found: `With ${slicer.x[last].toLocaleString('en')} cascades SLICER is off by ${short(slicer.y[last])} on average, maximum likelihood by ${short(slicer.y[last] / ratios[last])}; the ratio is ${short(ratio)} over all sizes, and both fall with slope ${short(slopes[0])} and ${short(slopes[1])}.`,
      panels,
    };
  },
};
