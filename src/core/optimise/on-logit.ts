/**
 * An optimiser without bounds, used within (lower, upper): it moves z = log((α − lower)/(upper − α)), is asked and told in α, and
 * never meets a bound. Where the solution lies on a bound z wanders off for ever and the search creeps.
 */
import { InvariantError, invariant } from '../errors';
import { atOnce } from '../once';
import { makeBox, type Box } from './box';
import { copyState, type Best, type Ending, type Optimiser, type OptimiserState } from './optimiser';

interface LogitState extends OptimiserState {
  readonly kind: 'logit';
  readonly box: Box;
  /** State of the optimiser of z. */
  readonly inner: OptimiserState;
}

/**
 * @param make  makes the optimiser of z from its start, for instance `(z) => adam(z, { rate: 0.1 })`
 * @param start α at the start, strictly inside
 * @param lower bounds, finite, one for all or one each
 * The projected gradient of its best point is that of z, ∂f/∂z = ∂f/∂α (α − lower)(upper − α)/(upper − lower), and so are tolerances.
 * Memory beyond the inner optimiser: 40 n bytes. Throws InvariantError where bounds or start do not fit.
 */
export function onLogit(
  make: (z: Float64Array) => Optimiser,
  start: Float64Array,
  lower: number | Float64Array,
  upper: number | Float64Array,
): Optimiser {
  const box = makeBox(start.length, lower, upper);
  const z = start.map((alpha, i) => {
    const below = alpha - box.lower[i];
    const above = box.upper[i] - alpha;
    if (!(below > 0 && above > 0 && below < Infinity && above < Infinity))
      throw new InvariantError(`parameter ${i} starts at ${alpha}, not inside ${box.lower[i]} … ${box.upper[i]}`);
    return Math.log(below) - Math.log(above);
  });
  return new OnLogit(make(z), box);
}

/** Goes on from a state of {@link onLogit}. @param resume for the state of the inner optimiser */
export function resumeOnLogit(state: OptimiserState, resume: (state: OptimiserState) => Optimiser): Optimiser {
  const { inner, box } = state as LogitState;
  return new OnLogit(resume(inner), copyState(box));
}

class OnLogit implements Optimiser {
  readonly point: Float64Array;
  private readonly bestPoint: Float64Array;
  private readonly slope: Float64Array;

  constructor(
    private readonly inner: Optimiser,
    private readonly box: Box,
  ) {
    const n = inner.point.length;
    this.point = new Float64Array(n);
    this.bestPoint = new Float64Array(n);
    this.slope = new Float64Array(n);
    toBox(box, inner.point, this.point);
  }

  get ended(): Ending | undefined {
    return this.inner.ended;
  }
  get best(): Best {
    const { point, value, projectedGradient } = this.inner.best;
    toBox(this.box, point, this.bestPoint);
    return { point: this.bestPoint, value, projectedGradient };
  }
  get evaluations(): number {
    return this.inner.evaluations;
  }
  get iterations(): number {
    return this.inner.iterations;
  }
  state(): OptimiserState {
    const state: LogitState = { kind: 'logit', box: copyState(this.box), inner: this.inner.state() };
    return state;
  }
  tell(value: number, gradient: Float64Array): void {
    atOnce(this.tellInSteps(value, gradient));
  }

  *tellInSteps(value: number, gradient: Float64Array): Generator<void, void> {
    const { inner, box, slope, point } = this;
    invariant(gradient.length === point.length, `expected ${point.length} components, got ${gradient.length}`);
    const z = inner.point;
    for (let i = 0; i < z.length; i++) {
      const odds = Math.exp(-Math.abs(z[i]));
      slope[i] = gradient[i] * (box.upper[i] - box.lower[i]) * (odds / (1 + odds) ** 2);
    }
    yield;
    yield* inner.tellInSteps(value, slope);
    toBox(box, inner.point, point);
    yield;
  }
}

/** α of z, from the nearer bound, so that small distances to either keep their precision. O(n). */
function toBox({ lower, upper }: Box, z: Float64Array, alpha: Float64Array): void {
  for (let i = 0; i < z.length; i++) {
    const odds = Math.exp(-Math.abs(z[i]));
    const way = (upper[i] - lower[i]) * (odds / (1 + odds));
    alpha[i] = z[i] < 0 ? lower[i] + way : upper[i] - way;
  }
}
