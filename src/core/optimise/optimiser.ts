/**
 * The shape of every optimiser: it asks for one evaluation after the other and is told the answers. Nothing is called back, since an
 * evaluation may be spread over workers, and a search may be stopped, stored and resumed at any question.
 *
 *     while (!optimiser.ended) optimiser.tell(f(optimiser.point), gradient);
 *
 * Optimisers minimise. Who maximises an objective O over M cascades hands in f = −O/M.
 */

/** Why a search ended. */
export type EndReason =
  /** No component of the projected gradient is larger than the tolerance. */
  | 'gradient'
  /** The value hardly changed over the last iterations. */
  | 'stalled'
  /** As many iterations as were allowed. */
  | 'iterations'
  /** No step along the steepest descent lowered the value: gradient and value disagree, or the limit of precision is reached. */
  | 'line-search'
  /** Value or gradient were not finite, however short the step. */
  | 'not-finite';

export interface Ending {
  readonly reason: EndReason;
  /** Whether the best point may be called a solution; never so at the limit of iterations. */
  readonly converged: boolean;
}

export interface Best {
  /** Length n, not to be changed; it changes with the next better point. */
  readonly point: Float64Array;
  /** Infinity before the first finite value. */
  readonly value: number;
  /** The largest component (absolute) of P(x − ∇f) − x, with P the projection on the box: 0 at a stationary point. */
  readonly projectedGradient: number;
}

export interface Optimiser {
  /** Where to evaluate next, length n; owned by the optimiser and not to be changed. After the end, the last point evaluated. */
  readonly point: Float64Array;
  /**
   * Takes value and gradient at {@link point} and moves on to the next point, or ends. The gradient (length n) is read before this
   * returns and may be reused. Values and gradients that are not finite are allowed: the search steps back from them.
   * Throws InvariantError after the end, or for a gradient of another length.
   * @param projectedGradient what to test and report in place of the optimiser's own; for those who optimise other parameters
   *                          than they report
   */
  tell(value: number, gradient: Float64Array, projectedGradient?: number): void;
  /** The same with a yield after each pass over the parameters (about a millisecond at n = 10⁶). Nothing else may be called before its end. */
  tellInSteps(value: number, gradient: Float64Array, projectedGradient?: number): Generator<void, void>;
  /** Undefined while it goes on. */
  readonly ended: Ending | undefined;
  /** The best point so far. */
  readonly best: Best;
  /** How often a value was told. */
  readonly evaluations: number;
  /** Steps taken; a step of a line search may cost several evaluations. */
  readonly iterations: number;
  /** Everything, copied: plain data, structured-cloneable. `resumeOptimiser` goes on from it with the same bits. */
  state(): OptimiserState;
}

/** What every state has; the rest is known to its kind alone. */
export interface OptimiserState {
  readonly kind: 'lbfgs' | 'adam' | 'gradient' | 'logit' | 'angle';
}

type Plain =
  | number
  | string
  | boolean
  | undefined
  | Float64Array
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A deep copy of plain data with its arrays. */
export function copyState<T>(state: T): T {
  const copy = (value: Plain): Plain => {
    if (typeof value !== 'object') return value;
    if (value instanceof Float64Array) return value.slice();
    if (Array.isArray(value)) return value.map(copy);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
  };
  return copy(state as Plain) as T;
}
