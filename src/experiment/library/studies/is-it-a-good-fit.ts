/** Is it a good fit? Three kernels, two cascades whose kernels are known, and a test that passes more than the truth. */
import type { SeriesOutput } from '../../../core/outputs';
import type { CascadeSource, Experiment } from '../../experiment';
import { rowsOf, scalarOf, seriesOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, FigureRun, LessonStudy } from './study';

export type CascadeId = 'quick' | 'slow';
export type KernelId = 'EXP' | 'PL' | 'QEXP';
export const KERNELS: readonly KernelId[] = ['EXP', 'PL', 'QEXP'];
/** In minutes. */
export const MINUTES = 600;
/** How much of the slow cascade is looked at first. */
export const FIRST_SHARE = 0.15;
/** A test at the usual level. */
export const LEVEL = 0.05;

/** Hardly more likely; far more likely: differences of log-likelihood. */
const HARDLY = 4;
const FAR_MORE = 15;

const run = runsOf('SIR-HawkesN', 'section 5.1, eq. 15');

const PEOPLE = 800;
const OFFSPRING = 1.4;
/** Both have 1.4 offspring per repost among 800 people; of the first they come within ten minutes on average, of the second at once or very late. */
const DRAWN: Readonly<Record<CascadeId, Experiment['parameters']>> = {
  quick: { kernel: 'EXP', kappa: OFFSPRING, theta: 0.1 },
  slow: { kernel: 'PL', kappa: OFFSPRING * 0.5 * Math.sqrt(0.2), theta: 0.5, c: 0.2 },
};

export const drawnCascade = (cascade: CascadeId, seed: number): CascadeSource => ({
  kind: 'result',
  of: {
    inputs: {},
    method: 'sir-hawkes/simulate',
    version: 1,
    parameters: {
      process: 'HawkesN',
      ...DRAWN[cascade],
      people: PEOPLE,
      seeds: 10,
      horizon: MINUTES,
      runs: 1,
    },
    seed,
  },
  output: 'cascades',
});

const fitOf = (id: string, cascade: CascadeId, share: number, seed: number): FigureRun =>
  run(
    id,
    `Three kernels for the ${cascade} cascade`,
    'sir-hawkes/fit',
    {
      ...(share < 1 ? { observeBy: 'share', share } : { observeBy: 'all' }),
      fitQEXP: true,
      fitSI: false,
      populations: 'finite',
      starts: 3,
    },
    { cascades: drawnCascade(cascade, seed) },
    seed,
    { outputs: ['fits', 'residuals', 'observed', 'events'], weight: share },
  );

export interface FittedKernel {
  kernel: KernelId;
  logLikelihood: number;
  aic: number;
  /** Of the Kolmogorov–Smirnov test: largest distance, and how often one as large comes by luck. */
  distance: number;
  p: number;
  passes: boolean;
  /** Waiting times as the model measures them, against what they should be: both as shares of 1. */
  line: SeriesOutput;
}

export interface FittedCascade {
  events: number;
  observed: SeriesOutput;
  kernels: Readonly<Record<KernelId, FittedKernel>>;
  /** 95 % band of the share for the number of events, against the share expected. */
  band: SeriesOutput;
}

export interface FitFacts {
  quick: FittedCascade;
  slow: FittedCascade;
  /** The first part of the slow one. */
  first: FittedCascade;
}

/** As shares: 1 − e⁻ˣ. */
const shareOf = (values: readonly unknown[]): Float64Array =>
  Float64Array.from(values, (value) => -Math.expm1(-Number(value)));

function fittedOf(results: FigureResults, id: string): FittedCascade | undefined {
  const events = scalarOf(results, id, 'events');
  const observed = seriesOf(results, id, 'observed');
  const residuals = rowsOf(tableOf(results, id, 'residuals'));
  const rows = rowsOf(tableOf(results, id, 'fits'));
  if (events === undefined || !observed || residuals.length === 0) return undefined;
  const kernel = (name: KernelId): FittedKernel | undefined => {
    const row = rows.find(({ model }) => model === `${name}N`);
    const own = residuals.filter(({ model }) => model === `${name}N`);
    if (!row || own.length === 0) return undefined;
    const p = Number(row.ksP);
    return {
      kernel: name,
      logLikelihood: Number(row.logLikelihood),
      aic: Number(row.aic),
      distance: Number(row.ksD),
      p,
      passes: p > LEVEL,
      line: {
        kind: 'series',
        x: shareOf(own.map(({ quantile }) => quantile)),
        y: shareOf(own.map(({ residual }) => residual)),
      },
    };
  };
  const [EXP, PL, QEXP] = KERNELS.map(kernel);
  if (!EXP || !PL || !QEXP) return undefined;
  const own = residuals.filter(({ model }) => model === 'EXPN');
  const [x, lo, hi] = (['quantile', 'low', 'high'] as const).map((column) => shareOf(own.map((row) => row[column])));
  return {
    events,
    observed,
    kernels: { EXP, PL, QEXP },
    band: { kind: 'series', x, y: x, bands: [{ label: '95 % of cascades of the model', lo, hi }] },
  };
}

const pValues = ({ kernels }: FittedCascade): string =>
  KERNELS.map((name) => `${name} ${short(kernels[name].p)}`).join(', ');

/** How much more likely the power law makes it than the exponential. */
export const gain = ({ kernels }: FittedCascade): number => kernels.PL.logLikelihood - kernels.EXP.logLikelihood;

export const isItAGoodFit: LessonStudy<FitFacts> = {
  id: 'is-it-a-good-fit',
  paper: 'SIR-HawkesN',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [
    fitOf('quick', 'quick', 1, seed),
    fitOf('slow', 'slow', 1, seed),
    fitOf('first', 'slow', FIRST_SHARE, seed),
  ],
  facts(results) {
    const [quick, slow, first] = ['quick', 'slow', 'first'].map((id) => fittedOf(results, id));
    return quick && slow && first ? { quick, slow, first } : undefined;
  },
  claims: ({ quick, slow, first }) => [
    {
      text: `on the quick cascade of ${quick.events} all three pass: p = ${pValues(quick)}`,
      holds: KERNELS.every((name) => quick.kernels[name].passes),
    },
    {
      text: `there the power law, with a parameter more, gains ${short(gain(quick))} of log-likelihood (at most ${HARDLY})`,
      holds: gain(quick) <= HARDLY,
    },
    {
      text: `on the slow cascade of ${slow.events} the power law alone passes: p = ${pValues(slow)}`,
      holds: slow.kernels.PL.passes && !slow.kernels.EXP.passes && !slow.kernels.QEXP.passes,
    },
    {
      text: `there it gains ${short(gain(slow))} of log-likelihood over the exponential (at least ${FAR_MORE}), and its distance is the smallest`,
      holds:
        gain(slow) >= FAR_MORE &&
        slow.kernels.PL.distance < slow.kernels.QEXP.distance &&
        slow.kernels.QEXP.distance < slow.kernels.EXP.distance,
    },
    {
      text: `on its first ${first.events} all three pass: p = ${pValues(first)}`,
      holds: KERNELS.every((name) => first.kernels[name].passes),
    },
  ],
  mayFail: {
    0: 'a test at 5 % refuses a true model now and then',
    4: 'with so few events a wrong kernel is refused now and then',
  },
};
