/**
 * What the likelihood of a model consists of, with the infection rate taken out: φ = β_I · S, so that
 *
 *   LL = events · ln β_I + logs − β_I · load,      the best β_I = events / load.
 *
 * Every kernel is used in this form (S(0) = 1): κ of a power law overflows where β_I does not.
 */
import type { Steps } from '../../../core/method';
import type { Coordinate, History, Model } from '../history';

/** The likelihood at one point, for any β_I. */
export interface LikelihoodParts {
  /** n − n₀: events that are not seeds. */
  readonly events: number;
  /** Σ ln((N − i)/N) + Σ ln Σ_j w_j S(t_i − t_j) over events that are not seeds; −∞ where one of them was impossible. */
  readonly logs: number;
  /** Λ/β_I: the compensator over [0, T] for β_I = 1. */
  readonly load: number;
  /** Derivatives of both by `coordinatesOf(model)`, in that order; empty where none were asked for. */
  readonly logsBy: Float64Array;
  readonly loadBy: Float64Array;
  /** The first event with intensity 0, its index in the history; −1: none. */
  readonly impossible: number;
}

/** Everything but β_I; what the model does not have is ignored. N of a plain Hawkes process is Infinity. */
export type Shape = Readonly<Record<Coordinate, number>>;

/** A history and a model, ready to be evaluated again and again: its buffers are made once. */
export interface Likelihood {
  readonly history: History;
  readonly model: Model;
  /** exact: all pairs of events (EXP, LIN, QUAD, SI are exact in one pass anyway); fast: sums of exponentials for PL and QEXP. */
  readonly sums: 'exact' | 'fast';
  /** @param gradient whether derivatives are wanted. The object given back is reused by the next call. */
  evaluate(shape: Shape, gradient: boolean): LikelihoodParts;
  /** The same in steps, where one evaluation sums so many pairs of events that it takes long; absent where it does not. */
  steps?(shape: Shape, gradient: boolean): Steps<LikelihoodParts>;
}
