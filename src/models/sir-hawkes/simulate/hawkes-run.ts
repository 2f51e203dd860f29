/** What a simulation of a Hawkes or HawkesN process is given, and what it gives. */
import type { Rng } from '../../../core/rng';
import type { History } from '../history';
import type { Kernel } from '../kernels';

export interface HawkesOptions {
  readonly kernel: Kernel;
  /** N, real, at least the number of events so far; Infinity: plain Hawkes. */
  readonly population: number;
  /** Exponent of the marks. */
  readonly beta: number;
  /** Draws the mark of a new event; without it new events weigh 1. */
  readonly marks?: (rng: Rng) => number;
  /** E[m^β] of what `marks` draws, for the check that a Hawkes process ends; unknown: it may not. */
  readonly meanWeight?: number;
  /** Seeds and what was observed; the run goes on after `history.end`. */
  readonly history: History;
  /** No event after this time; may be Infinity. */
  readonly horizon: number;
  /** Most events that are not in the history; may be Infinity where the process ends by itself. */
  readonly mostEvents: number;
}

/**
 * extinct: nothing comes any more, whenever · faded: what may still come is less than a tolerance (thinning alone) · horizon: the run
 * got to its end, whether or not more would come · everybody: N_t ≥ N · cap: as many events as allowed.
 */
export interface Ending {
  readonly reason: 'extinct' | 'faded' | 'horizon' | 'everybody' | 'cap';
  /** The horizon where that ended the run, otherwise the time of the last event. */
  readonly time: number;
}

export interface HawkesRun {
  /** Events that are not in the history, ascending. */
  readonly times: Float64Array;
  /** Their marks, where marks are drawn. */
  readonly marks?: Float64Array;
  readonly ending: Ending;
}
