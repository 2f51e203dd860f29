/**
 * An optimiser of other parameters z, used for parameters α(z), each a function of its own z: it is asked and told in α, and moves
 * in z. The best point, its projected gradient and the test for the end are those of α in its box, so that they mean the same
 * whatever moves.
 */
import { invariant } from '../errors';
import { atOnce } from '../once';
import { projectedGradientNorm, type Box } from './box';
import { copyState, type Best, type Ending, type Optimiser, type OptimiserState } from './optimiser';

/** How one α depends on its z, given its bounds. */
export interface Change {
  readonly kind: 'logit' | 'angle';
  alpha(z: number, lower: number, upper: number): number;
  /** dα/dz */
  slope(z: number, lower: number, upper: number): number;
}

export interface ReparametrisedState extends OptimiserState {
  readonly kind: Change['kind'];
  /** Bounds of α. */
  readonly box: Box;
  /** State of the optimiser of z. */
  readonly inner: OptimiserState;
}

/** Memory beyond the inner optimiser: 40 n bytes. */
export class Reparametrised implements Optimiser {
  readonly point: Float64Array;
  private readonly bestPoint: Float64Array;
  private readonly gradient: Float64Array;

  constructor(
    private readonly change: Change,
    private readonly inner: Optimiser,
    private readonly box: Box,
  ) {
    const n = inner.point.length;
    this.point = new Float64Array(n);
    this.bestPoint = new Float64Array(n);
    this.gradient = new Float64Array(n);
    this.toAlpha(inner.point, this.point);
  }

  get ended(): Ending | undefined {
    return this.inner.ended;
  }
  get best(): Best {
    const { point, value, projectedGradient } = this.inner.best;
    this.toAlpha(point, this.bestPoint);
    return { point: this.bestPoint, value, projectedGradient };
  }
  get evaluations(): number {
    return this.inner.evaluations;
  }
  get iterations(): number {
    return this.inner.iterations;
  }
  state(): OptimiserState {
    const state: ReparametrisedState = { kind: this.change.kind, box: copyState(this.box), inner: this.inner.state() };
    return state;
  }
  tell(value: number, gradient: Float64Array, projectedGradient?: number): void {
    atOnce(this.tellInSteps(value, gradient, projectedGradient));
  }

  *tellInSteps(value: number, gradient: Float64Array, projectedGradient?: number): Generator<void, void> {
    const { inner, box, change, point } = this;
    const { lower, upper } = box;
    invariant(gradient.length === point.length, `expected ${point.length} components, got ${gradient.length}`);
    const norm = projectedGradient ?? projectedGradientNorm(box, point, gradient);
    yield;
    const z = inner.point;
    for (let i = 0; i < z.length; i++) this.gradient[i] = gradient[i] * change.slope(z[i], lower[i], upper[i]);
    yield;
    yield* inner.tellInSteps(value, this.gradient, norm);
    this.toAlpha(inner.point, point);
    yield;
  }

  private toAlpha(z: Float64Array, alpha: Float64Array): void {
    const { change, box } = this;
    const { lower, upper } = box;
    for (let i = 0; i < z.length; i++) alpha[i] = change.alpha(z[i], lower[i], upper[i]);
  }
}
