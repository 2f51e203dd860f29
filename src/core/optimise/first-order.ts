/**
 * What optimisers without curvature and line search share: every evaluation is a step, and the value may rise. A value that is not
 * finite takes the search half of the last step back, again and again until it is.
 */
import { invariant } from '../errors';
import { atOnce } from '../once';
import { projectedGradientNorm, type Box } from './box';
import { copyState, type Best, type Ending, type Optimiser, type OptimiserState } from './optimiser';
import { isFinite, judge, offer, startProgress, type ProgressState, type StopRule } from './progress';

/** Halvings of one step before it is given up. */
const HALVINGS = 50;

export interface FirstOrderState extends OptimiserState {
  readonly rule: StopRule;
  readonly box: Box;
  readonly progress: ProgressState;
  /** The last point with a finite value, from where the step to `point` started. */
  readonly x: Float64Array;
  readonly point: Float64Array;
  halvings: number;
}

/** What all states begin with. */
export const startFirstOrder = (start: Float64Array, box: Box, rule: StopRule): Omit<FirstOrderState, 'kind'> => ({
  rule,
  box,
  progress: startProgress(start),
  x: start.slice(),
  point: start.slice(),
  halvings: 0,
});

export class FirstOrder<S extends FirstOrderState> implements Optimiser {
  /** @param move writes into `point` where to go from `x` with this gradient; must keep in the box; `progress.iterations` counts the steps before */
  constructor(
    private readonly s: S,
    private readonly move: (state: S, gradient: Float64Array) => void,
  ) {}

  get point(): Float64Array {
    return this.s.point;
  }
  get ended(): Ending | undefined {
    return this.s.progress.ended;
  }
  get best(): Best {
    return this.s.progress.best;
  }
  get evaluations(): number {
    return this.s.progress.evaluations;
  }
  get iterations(): number {
    return this.s.progress.iterations;
  }
  state(): OptimiserState {
    return copyState(this.s);
  }
  tell(value: number, gradient: Float64Array, projectedGradient?: number): void {
    atOnce(this.tellInSteps(value, gradient, projectedGradient));
  }

  *tellInSteps(value: number, gradient: Float64Array, projectedGradient?: number): Generator<void, void> {
    const { s } = this;
    const { progress, point, x } = s;
    invariant(!progress.ended, 'the search has ended');
    invariant(gradient.length === point.length, `expected ${point.length} components, got ${gradient.length}`);
    progress.evaluations++;
    if (!isFinite(value, gradient)) {
      if (progress.evaluations === 1 || s.halvings === HALVINGS)
        progress.ended = { reason: 'not-finite', converged: false };
      else {
        s.halvings++;
        for (let i = 0; i < x.length; i++) point[i] = x[i] + (point[i] - x[i]) / 2;
      }
      return;
    }
    if (progress.evaluations > 1) progress.iterations++;
    s.halvings = 0;
    const norm = projectedGradient ?? projectedGradientNorm(s.box, point, gradient);
    offer(progress, point, value, norm);
    yield;
    progress.ended = judge(progress, s.rule, point, value, norm);
    yield;
    if (progress.ended) return;
    x.set(point);
    yield;
    this.move(s, gradient);
    yield;
  }
}
