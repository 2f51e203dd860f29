/** One fitted kernel, read both ways: as children over time, and as people who stop. Pure. */
import { said } from '../../../core/language';
import type { TimeUnit } from '../../../core/cascade';
import type { SeriesOutput } from '../../../core/outputs';
import type { ModelParameters } from '../../../models/sir-hawkes/history';
import type { Kernel } from '../../../models/sir-hawkes/kernels';
import { kernelOfModel } from '../../../models/sir-hawkes/model-parameters';
import { fitWords } from '../../text/en-popularity-fits';
import { significant } from '../../text/format';
import { rateScaleOf, sayTime, timeScaleOf, type TimeScale } from '../time-scale';
import { knowsOffspring, knowsPopulation, type FitRow } from './fit-rows';
import { offspring, people } from './numbers';

const words = fitWords.epidemic;

/** κ, θ, … of a row. */
export function parametersOf(row: FitRow): ModelParameters {
  const [kappa, theta, c, q, lambda, population, beta] = [
    'kappa',
    'theta',
    'c',
    'q',
    'lambda',
    'population',
    'beta',
  ].map((id) => row.value(id));
  return { kappa, theta, c, q, lambda, population, beta: Number.isNaN(beta) ? 0 : beta };
}

/** Undefined where there is no fit. */
export const kernelOfRow = (row: FitRow | undefined): Kernel | undefined =>
  row?.fitted ? kernelOfModel(row.model, parametersOf(row)) : undefined;

export interface EpidemicCurves {
  scale: TimeScale;
  /** Median time that people spread, in the unit shown. */
  half: number;
  halfSaid: string;
  survival: SeriesOutput;
  /** φ and f, per time of the unit shown. */
  phi: SeriesOutput;
  density: SeriesOutput;
}

const POINTS = 161;
/** Curves go until so little is still infectious; power laws end where that takes more than so many median times. */
const LEFT = 0.02;
const LONGEST = 20;

/** Undefined for a kernel without recovery. */
export function epidemicCurves(kernel: Kernel, unit: TimeUnit): EpidemicCurves | undefined {
  const half = kernel.recovery(0.5);
  if (!Number.isFinite(half) || !(half > 0)) return undefined;
  const last = Math.min(1.05 * kernel.support, kernel.recovery(LEFT), LONGEST * half);
  const scale = timeScaleOf(last, unit);
  const x = Float64Array.from({ length: POINTS }, (_, k) => ((last / scale.per) * k) / (POINTS - 1));
  const curve = (f: (tau: number) => number): SeriesOutput => ({
    kind: 'series',
    x,
    y: x.map((at) => f(at * scale.per)),
  });
  return {
    scale,
    half: half / scale.per,
    halfSaid: sayTime(half, unit),
    survival: curve(kernel.survival),
    phi: curve((tau) => kernel.phi(tau) * scale.per),
    density: curve((tau) => kernel.density(tau) * scale.per),
  };
}

export interface Translated {
  what: string;
  hawkes: string;
  sir: string;
  value: string;
}

/** The four numbers that both models share, under their names in each. */
export function translation(row: FitRow, kernel: Kernel, unit: TimeUnit): Translated[] {
  const { infectionRate } = kernel;
  // Per time of the picture below, so that it is the height of φ there.
  const known = knowsOffspring(row);
  const rate = (known ? epidemicCurves(kernel, unit)?.scale : undefined) ?? rateScaleOf(infectionRate, unit);
  const nstar = row.value('nstar');
  const mean = row.value('meanRecovery');
  const { rows } = words;
  return [
    {
      what: rows.rate,
      hawkes: 'φ(0)',
      sir: 'β',
      value: words.perUnit(significant(infectionRate * rate.per, 2), rate.short === '' ? said('time') : rate.short),
    },
    {
      what: row.model.marked ? rows.offspringMarked : rows.offspring,
      hawkes: 'n*',
      sir: 'R₀',
      value: known ? offspring(nstar) : words.notKnown,
    },
    {
      what: rows.mean,
      hawkes: row.model.marked ? '∫φ/φ(0)' : 'n*/φ(0)',
      sir: 'E[τ]',
      value: !known ? words.notKnown : Number.isFinite(mean) ? sayTime(mean, unit) : '∞',
    },
    {
      what: rows.reach,
      hawkes: 'N',
      sir: 'N',
      value: !row.model.finite ? words.noEnd : knowsPopulation(row) ? people(row.value('population')) : words.notKnown,
    },
  ];
}
