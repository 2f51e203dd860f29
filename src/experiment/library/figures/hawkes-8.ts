/** SIR-HawkesN, Fig. 8: final sizes of the two models at equal parameters. */
import type { SeriesOutput } from '../../../core/outputs';
import { verdictOf, type Check, type Figure, type FigurePanel, type FigureResults } from './figure';
import { hawkesRun } from './hawkes-experiments';
import { percent, scalarOf, seriesOf, short } from './words';

/** Runs may be this far from their exact law: 4 standard errors of a share, √(1/4 runs) at most. */
const STANDARD_ERRORS = 4;

const CASES = [
  { id: 'exp', title: 'EXP, n* = 1.5, N = 50', parameters: { kernel: 'EXP', kappa: 1.5, theta: 1, people: 50 } },
  {
    id: 'pl',
    title: 'PL, n* = 1.5, N = 50',
    // n* = κ c^−θ/θ
    parameters: { kernel: 'PL', kappa: 1.5 * 1.5 * 2 ** 1.5, theta: 1.5, c: 2, people: 50 },
  },
] as const;

const planOf = (runs: number, size: string, seconds: number) => ({
  size,
  seconds,
  runs: CASES.map(({ id, title, parameters }) => ({
    id,
    experiment: hawkesRun('Fig. 8', `${title}`, 'sir-hawkes/final-size', { ...parameters, runs }),
  })),
});

/** Of the reduced and the full plan alike: how many runs a result had. */
const runsOf = (results: FigureResults, id: string): number =>
  Number(results.get(id)?.stamp.experiment.parameters.runs ?? 0);

function panelOf(results: FigureResults, { id, title }: (typeof CASES)[number]): FigurePanel {
  const line = (output: string, label: string, role: 'own' | 'b1', simulated: boolean) => {
    const curve = seriesOf(results, id, output);
    if (!curve) return [];
    return [
      {
        id: output,
        label: simulated ? '' : label,
        name: simulated ? `${label}, runs` : `${label}, exact`,
        role,
        output: curve,
        marks: simulated ? ('open' as const) : ('none' as const),
        weight: simulated ? ('thin' as const) : ('normal' as const),
      },
    ];
  };
  return {
    id,
    title,
    x: { label: 'final size', unit: 'people' },
    y: { label: 'P(size ≤ x)' },
    series: [
      ...line('sir-simulated', 'SIR', 'own', true),
      ...line('hawkes-simulated', 'HawkesN', 'b1', true),
      ...line('sir-exact', 'SIR', 'own', false),
      ...line('hawkes-exact', 'HawkesN', 'b1', false),
    ],
  };
}

/** Largest distance between runs and law, in standard errors of the share at its place. */
function distance(exact: SeriesOutput, runs: SeriesOutput, count: number): number {
  let worst = 0;
  for (let k = 0; k < exact.y.length; k++) {
    const p = exact.y[k];
    const error = Math.sqrt(Math.max(p * (1 - p), 1 / count) / count);
    worst = Math.max(worst, Math.abs(runs.y[k] - p) / error);
  }
  return worst;
}

export const hawkes8: Figure = {
  id: 'sir-hawkesn-8',
  paper: 'SIR-HawkesN',
  item: 'Figure 8',
  claim:
    'At equal parameters the epidemic and HawkesN have different final sizes: SIR has more small cascades, HawkesN more large ones.',
  short: 'Equal parameters, different final sizes.',
  criterion: `Runs of both models lie within ${STANDARD_ERRORS} standard errors of their exact laws everywhere; SIR’s distribution function lies above that of HawkesN for small sizes; the law of HawkesN is the same for both kernels.`,
  differences:
    'The paper simulates because the Markov chain of the epidemic needs exponential recovery. Taking the infectious people one after another has no such limit, so the exact laws of both kernels are drawn beside the runs.',
  caption: 'Distribution of the final size: lines exact, circles the share of runs.',
  reduced: planOf(2000, 'N = 50, 2,000 runs, two kernels', 1),
  full: planOf(100_000, 'N = 50, 100,000 runs, two kernels', 3),
  judge(results) {
    const done = CASES.filter(({ id }) => seriesOf(results, id, 'sir-exact'));
    const panels = done.map((one) => panelOf(results, one));
    if (done.length < CASES.length) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = done.flatMap(({ id, title }) => {
      const get = (output: string): SeriesOutput =>
        seriesOf(results, id, output) ?? { kind: 'series', x: new Float64Array(), y: new Float64Array() };
      const count = runsOf(results, id) || 2000;
      const own = distance(get('sir-exact'), get('sir-simulated'), count);
      const other = distance(get('hawkes-exact'), get('hawkes-simulated'), count);
      const [sir, hawkes] = [get('sir-exact').y, get('hawkes-exact').y];
      const small = Math.floor(sir.length / 4);
      return [
        {
          text: `${title}: runs at most ${short(own)} (SIR) and ${short(other)} (HawkesN) standard errors from their laws`,
          holds: Math.max(own, other) <= STANDARD_ERRORS,
        },
        {
          text: `${title}: sizes up to ${get('sir-exact').x[small]}: ${percent(sir[small])} of epidemics, ${percent(hawkes[small])} of HawkesN`,
          holds: sir[small] > hawkes[small],
        },
      ];
    });
    const means = (output: string): number[] => CASES.map(({ id }) => scalarOf(results, id, output) ?? Number.NaN);
    const [expMean, plMean] = means('hawkes-mean');
    checks.push({
      text: `mean size of HawkesN ${short(expMean)} and ${short(plMean)}: one law for both kernels`,
      holds: Math.abs(expMean - plMean) <= 1e-9 * expMean,
    });
    const sir = means('sir-mean');
    return {
      verdict: verdictOf(checks),
      checks,
      found: `Mean final size of 50 people at n* = 1.5: HawkesN ${short(expMean)} with any kernel, SIR ${short(sir[0])} with exponential recovery, ${short(sir[1])} with the power law.`,
      panels,
    };
  },
};
