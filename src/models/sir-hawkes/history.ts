/**
 * What models are fitted to: one cascade up to the end of the observation, its times counted from its first event.
 */
import type { CascadeSet } from '../../core/cascade';

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

/** How the paper writes them. */
export const SYMBOLS = {
  kappa: 'κ',
  theta: 'θ',
  c: 'c',
  q: 'q',
  lambda: 'λ',
  beta: 'β',
  population: 'N',
} as const satisfies Record<keyof ModelParameters, string>;

/** A history of times counted from the first event, as they are: seeds are the events at the first time. */
export function historyOf(times: Float64Array, marks?: Float64Array, end = times[times.length - 1]): History {
  let seeds = 0;
  while (seeds < times.length && times[seeds] === times[0]) seeds++;
  return { times, seeds, end, ...(marks && { marks }) };
}

/** Up to when a cascade is observed: some time after its first event, a share of its events, or all of it. */
export interface ObservationWindow {
  readonly observeBy: 'time' | 'share' | 'all';
  /** For `time`: in the unit of the set, ≥ 0. Events at this very time are observed. */
  readonly until: number;
  /** For `share`: in (0, 1]; of n events the first ⌊share · n⌋, at least one. */
  readonly share: number;
}

/** ⌊share · events⌋, where 0.29 of 100 are 29 although their product is 28.999999999999996. */
export function observedCount(events: number, share: number): number {
  return Math.floor(share * events + 1e-9);
}

/** How many events of a cascade are observed, and how many of those are seeds; nothing is copied. */
export function observedEvents(
  { offsets, times }: CascadeSet,
  cascade: number,
  { observeBy, until, share }: ObservationWindow,
): { count: number; seeds: number } {
  const [from, to] = [offsets[cascade], offsets[cascade + 1]];
  const start = times[from];
  let count = to - from;
  if (observeBy === 'share') count = Math.max(1, observedCount(count, share));
  if (observeBy === 'time') while (count > 1 && times[from + count - 1] - start > until) count--;
  let seeds = 0;
  while (seeds < count && times[from + seeds] === start) seeds++;
  return { count, seeds };
}

/**
 * What is observed of a cascade. Times are shifted to its first event before anything else is done with them. T is the end of the
 * window for `time`, otherwise the time of the last event observed. A cascade with a mark unknown has no marks.
 */
export function observedHistory(set: CascadeSet, cascade: number, window: ObservationWindow): History {
  const from = set.offsets[cascade];
  const n = observedEvents(set, cascade, window).count;
  const times = set.times.slice(from, from + n);
  const start = times[0];
  for (let i = 0; i < n; i++) times[i] -= start;
  const end = window.observeBy === 'time' ? Math.max(window.until, times[n - 1]) : times[n - 1];
  const marks = set.marks?.slice(from, from + n);
  return historyOf(times, marks?.some(Number.isNaN) ? undefined : marks, end);
}
