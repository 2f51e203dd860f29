/** Fits as a table: one row per model, the same columns wherever fits are shown. */
import type { TableOutput } from '../../../core/outputs';
import type { FitIssue } from './fit-report';
import type { ModelFit } from './fit-model';
import type { GoodnessOfFit } from '../tests-of-fit/goodness-of-fit';
import { modelName, type Model, type ModelParameters } from '../history';
import { kernelOfModel } from '../model-parameters';

/** One model on one cascade (or many together). */
export interface FitRow {
  readonly model: Model;
  /** Absent: it could not be fitted, for the reason in `issue`. */
  readonly fit?: ModelFit;
  readonly tests?: GoodnessOfFit;
  /** p of the KS test by parametric bootstrap; NaN or absent where there is none. */
  readonly bootstrapP?: number;
  readonly issue?: FitIssue;
}

/** Mean and median of the recovery time that belongs to a kernel; Infinity where nobody recovers, or not on average. */
export function recoveryTimes(model: Model, parameters: ModelParameters): { mean: number; median: number } {
  const kernel = kernelOfModel(model, parameters);
  if (model.kernel === 'SI') return { mean: Infinity, median: Infinity };
  return { mean: kernel.branchingFactor / kernel.infectionRate, median: kernel.recovery(0.5) };
}

const LABELS = {
  nstar: 'n*',
  population: 'N',
  logLikelihood: 'log-likelihood',
  aic: 'AIC',
  kappa: 'κ',
  theta: 'θ',
  c: 'c',
  q: 'q',
  lambda: 'λ',
  beta: 'β',
  infectionRate: 'β_I',
  meanRecovery: 'mean recovery time',
  halfLife: 'half-life',
  ksD: 'KS distance',
  ksP: 'KS p',
  ksPBootstrap: 'KS p, bootstrap',
  edZ: 'ED z',
  edP: 'ED p',
  edTwoSided: 'ED p, two-sided',
  lbQ: 'LB Q',
  lbP: 'LB p',
  lbP5: 'LB p, 5 lags',
  lbP10: 'LB p, 10 lags',
  ties: 'zero residuals',
  seKappa: 'SE of κ',
  seTheta: 'SE of θ',
  seC: 'SE of c',
  seQ: 'SE of q',
  seLambda: 'SE of λ',
  sePopulation: 'SE of N',
  seBeta: 'SE of β',
  seInfectionRate: 'SE of β_I',
  populationLow: 'N, 95 % from',
  populationHigh: 'N, 95 % to',
  starts: 'starts',
  startsReached: 'starts that agree',
  gradient: 'slope left',
  sumsError: 'error of the sums',
} as const;

type Numbers = Readonly<Record<keyof typeof LABELS, number>>;

function numbersOf({ model, fit, tests, bootstrapP = NaN }: FitRow): Partial<Numbers> {
  if (!fit) return {};
  const { parameters, errors } = fit;
  const recovery = recoveryTimes(model, parameters);
  return {
    nstar: fit.nstar,
    population: parameters.population,
    logLikelihood: fit.logLikelihood,
    aic: fit.aic,
    kappa: parameters.kappa,
    theta: parameters.theta,
    c: parameters.c,
    q: parameters.q,
    lambda: parameters.lambda,
    beta: model.marked ? parameters.beta : NaN,
    infectionRate: fit.infectionRate,
    meanRecovery: recovery.mean,
    halfLife: recovery.median,
    ...(tests && {
      ksD: tests.distance.distance,
      ksP: tests.distance.p,
      edZ: tests.dispersion.statistic,
      edP: tests.dispersion.upper,
      edTwoSided: tests.dispersion.twoSided,
      lbQ: tests.correlation[0]?.statistic,
      lbP: tests.correlation[0]?.p,
      lbP5: tests.correlation[1]?.p,
      lbP10: tests.correlation[2]?.p,
      ties: tests.zeroShare,
    }),
    ksPBootstrap: bootstrapP,
    seKappa: errors.kappa,
    seTheta: errors.theta,
    seC: errors.c,
    seQ: errors.q,
    seLambda: errors.lambda,
    sePopulation: errors.population,
    seBeta: errors.beta,
    seInfectionRate: errors.infectionRate,
    populationLow: fit.populationLow,
    populationHigh: fit.populationHigh,
    starts: fit.starts,
    startsReached: fit.startsReached,
    gradient: fit.gradientNorm,
    sumsError: fit.sumsError,
  };
}

/** `on-bound` alone does not say of what. */
export const codeOf = ({ code, parameter }: ModelFit['status'][number]): string =>
  code === 'on-bound' && parameter ? `${code}:${parameter}` : code;

/** NaN: no value. N of a plain Hawkes process is Infinity, and so is n* of a kernel without end. */
export function fitColumns(rows: readonly FitRow[]): TableOutput['columns'] {
  const numbers = rows.map(numbersOf);
  const ids = Object.keys(LABELS) as (keyof typeof LABELS)[];
  return [
    { id: 'model', label: 'model', values: rows.map(({ model }) => modelName(model)) },
    ...ids.map((id) => ({
      id,
      label: LABELS[id],
      values: Float64Array.from(numbers, (row) => row[id] ?? NaN),
    })),
    { id: 'sums', label: 'sums', values: rows.map(({ fit }) => fit?.sums ?? '') },
    {
      id: 'status',
      label: 'status',
      values: rows.map(({ fit, issue }) => (fit ? fit.status.map(codeOf).join(' ') : (issue?.code ?? ''))),
    },
    {
      id: 'says',
      label: 'remarks',
      values: rows.map(({ fit, issue }) =>
        fit ? fit.status.map(({ says }) => says).join(' ') : (issue?.message ?? ''),
      ),
    },
  ];
}

export const fitTable = (rows: readonly FitRow[]): TableOutput => ({ kind: 'table', columns: fitColumns(rows) });
