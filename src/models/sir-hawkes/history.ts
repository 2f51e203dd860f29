/**
 * What models are fitted to: one cascade up to the end of the observation, its times counted from its first event.
 */

/** Events of a cascade, as observed. */
export interface History {
  /** Length n, ascending, first 0; in the unit of the set. Seeds are the leading events at 0. */
  readonly times: Float64Array;
  /** Marks m_j ≥ 0, length n (followers); absent: every event weighs 1. */
  readonly marks?: Float64Array;
  /** Number of seeds: leading events at time 0. */
  readonly seeds: number;
  /** End of the observation T ≥ the last time; may be Infinity where n* is finite. */
  readonly end: number;
}

/** A model to be fitted: which kernel, how large the population, whether marks weigh. */
export interface Model {
  readonly kernel: ModelKernel;
  /** Finite N is fitted (HawkesN); without it the plain Hawkes process. SI has one always. */
  readonly finite: boolean;
  /** Whether β, the exponent of marks, is fitted; otherwise it is 0. */
  readonly marked: boolean;
}

/** The six kernels, and no recovery at all. */
export type ModelKernel = 'EXP' | 'PL' | 'QEXP' | 'LIN' | 'QUAD' | 'GAUSS' | 'SI';

/** What of a model is searched for besides β_I, in this order; the kernel's own first, then N, then β. */
export type Coordinate = 'theta' | 'c' | 'q' | 'lambda' | 'population' | 'beta';

const SHAPE: Readonly<Record<ModelKernel, readonly Coordinate[]>> = {
  EXP: ['theta'],
  PL: ['theta', 'c'],
  QEXP: ['q', 'lambda'],
  LIN: ['theta'],
  QUAD: ['theta'],
  GAUSS: ['theta'],
  SI: [],
};

/** The coordinates of a model besides β_I: of mPLN θ, c, N, β. */
export function coordinatesOf({ kernel, finite, marked }: Model): readonly Coordinate[] {
  return [...SHAPE[kernel], ...(finite ? (['population'] as const) : []), ...(marked ? (['beta'] as const) : [])];
}

/** `PLN`, `mEXP`, `SI`. */
export function modelName({ kernel, finite, marked }: Model): string {
  return `${marked ? 'm' : ''}${kernel}${finite && kernel !== 'SI' ? 'N' : ''}`;
}

/** The model of that name; undefined for names that are none. */
export function modelNamed(name: string): Model | undefined {
  const found = /^(m?)(EXP|PL|QEXP|LIN|QUAD|GAUSS|SI)(N?)$/.exec(name);
  if (!found || (found[2] === 'SI' && found[3] === 'N')) return undefined;
  return { kernel: found[2] as ModelKernel, finite: found[3] === 'N' || found[2] === 'SI', marked: found[1] === 'm' };
}

/** Parameters of a model, as fitted. What a model does not have is NaN; N of a plain Hawkes process is Infinity. */
export interface ModelParameters {
  /** κ of the kernel; of SI the infection rate β_I. */
  readonly kappa: number;
  readonly theta: number;
  readonly c: number;
  readonly q: number;
  readonly lambda: number;
  /** Population N, real. */
  readonly population: number;
  /** Exponent of the marks β; 0 where they do not count. */
  readonly beta: number;
}
