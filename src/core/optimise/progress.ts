/** What all optimisers keep of the way behind them: the best point, and whether it is time to stop. */
import type { Ending } from './optimiser';

/** A value that rests like that counts as converged; with a looser rule it has only stalled. */
const CONVERGED_CHANGE = 1e-10;
const CONVERGED_OVER = 5;

/** When to stop. */
export interface StopRule {
  /** Ends where no component of the projected gradient is larger; default 1e-6. */
  readonly tolerance: number;
  /** Ends where the value changed by no more than this share of itself … ; default 1e-10. */
  readonly relativeChange: number;
  /** … over so many iterations; default 5. */
  readonly over: number;
  /** Ends after so many iterations; default 500. */
  readonly iterations: number;
}

export const stopRule = (given: Partial<StopRule>): StopRule => ({
  tolerance: given.tolerance ?? 1e-6,
  relativeChange: given.relativeChange ?? CONVERGED_CHANGE,
  over: given.over ?? CONVERGED_OVER,
  iterations: given.iterations ?? 500,
});

/** Plain data, part of an optimiser's state. */
export interface ProgressState {
  best: { point: Float64Array; value: number; projectedGradient: number };
  /** Values after the last iterations, at most `over` + 1. */
  recent: number[];
  evaluations: number;
  iterations: number;
  ended: Ending | undefined;
}

export const startProgress = (point: Float64Array): ProgressState => ({
  best: { point: point.slice(), value: Infinity, projectedGradient: Infinity },
  recent: [],
  evaluations: 0,
  iterations: 0,
  ended: undefined,
});

/** Whether value and gradient can be used. O(n). */
export function isFinite(value: number, gradient: Float64Array): boolean {
  if (!Number.isFinite(value)) return false;
  for (let i = 0; i < gradient.length; i++) if (!Number.isFinite(gradient[i])) return false;
  return true;
}

/** Keeps a finite point if it is the best so far. O(n). */
export function offer({ best }: ProgressState, point: Float64Array, value: number, projectedGradient: number): void {
  if (value < best.value || (value === best.value && projectedGradient < best.projectedGradient))
    keep(best, point, value, projectedGradient);
}

function keep(best: ProgressState['best'], point: Float64Array, value: number, projectedGradient: number): void {
  best.point.set(point);
  best.value = value;
  best.projectedGradient = projectedGradient;
}

/** Notes the value after an iteration (the start counts as one) and says how the search ends there, if it does. O(n) at most. */
export function judge(
  progress: ProgressState,
  rule: StopRule,
  point: Float64Array,
  value: number,
  projectedGradient: number,
): Ending | undefined {
  const { best, recent } = progress;
  recent.push(value);
  if (recent.length > rule.over + 1) recent.shift();
  if (projectedGradient <= rule.tolerance) {
    // Within rounding, a point that passes the test is better than a slightly lower one that does not.
    if (value <= best.value + 1e-12 * Math.abs(best.value)) keep(best, point, value, projectedGradient);
    return { reason: 'gradient', converged: true };
  }
  const highest = Math.max(...recent);
  const lowest = Math.min(...recent);
  const rests = highest - lowest <= rule.relativeChange * Math.max(Math.abs(highest), Math.abs(lowest));
  if (rests && recent.length > rule.over)
    return { reason: 'stalled', converged: rule.relativeChange <= CONVERGED_CHANGE && rule.over >= CONVERGED_OVER };
  if (progress.iterations >= rule.iterations) return { reason: 'iterations', converged: false };
  return undefined;
}
