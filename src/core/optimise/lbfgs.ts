/**
 * L-BFGS-B: limited-memory BFGS on a box (Byrd, Lu, Nocedal and Zhu 1995, with the remark of Morales and Nocedal 2011). An iteration
 * minimises the quadratic model with the matrix of the last steps: the Cauchy point finds which bounds hold, the rest is minimised
 * over what is free, and a line search towards that point satisfies the strong Wolfe conditions (Moré and Thuente 1994). Without
 * bounds this is L-BFGS (Liu and Nocedal 1989).
 *
 * Where we depart from version 3.0 of the authors' program: the pairs are kept scaled, the products of the subspace step are summed
 * anew each time over the smaller set instead of being updated, θ survives a loss of the pairs, a first step has its own length,
 * and a search steps back from values that are not finite.
 */
import { invariant } from '../errors';
import { atOnce } from '../once';
import { makeBox, project, projectedGradientNorm, type Box } from './box';
import { cauchyMemory, cauchyPoint } from './cauchy-point';
import { addPair, forgetPairs, MiddleMatrix, noPairs, type Pairs } from './limited-memory';
import { advanceSearch, startSearch, type LineSearch } from './more-thuente';
import { copyState, type Best, type Ending, type Optimiser, type OptimiserState } from './optimiser';
import { isFinite, judge, offer, startProgress, stopRule, type ProgressState, type StopRule } from './progress';
import { subspaceMemory, subspaceMinimum } from './subspace-minimum';

export interface LbfgsOptions extends Partial<StopRule> {
  /** Bounds, one for all or one each; default none. The start is projected into them. */
  readonly lower?: number | Float64Array;
  readonly upper?: number | Float64Array;
  /** Number of steps remembered; default 20. Memory: 16 n bytes for each. */
  readonly memory?: number;
  /** How far the parameter that moves most moves in the first step, if no bound is met; default 0.1. Later steps find their own length. */
  readonly firstStep?: number;
}

/** Evaluations of one line search, those that were not finite included. */
const SEARCH_LIMIT = 20;
/** Largest step of a line search that no bound limits, in units of the step to the model's minimum. */
const LARGEST_STEP = 1e10;
/** Relative error that a value may have from summing. */
const ROUNDING = 1e-15;
/** A value that is not finite sends the search back to this share of the way. */
const RETREAT = 0.1;

interface LbfgsState extends OptimiserState {
  readonly kind: 'lbfgs';
  readonly rule: StopRule;
  readonly box: Box;
  readonly firstStep: number;
  readonly pairs: Pairs;
  readonly progress: ProgressState;
  /** The iterate with its value and gradient, and the minimum of the model there, at which the search aims. */
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  readonly target: Float64Array;
  readonly point: Float64Array;
  value: number;
  /** Undefined before the first value. */
  search: LineSearch | undefined;
  searchEvaluations: number;
}

/** A search for a minimum from `start`. Memory: 16 n · memory bytes, and some 80 n. */
export function lbfgs(start: Float64Array, options: LbfgsOptions = {}): Optimiser {
  const n = start.length;
  const { memory = 20, firstStep = 0.1, lower = -Infinity, upper = Infinity } = options;
  invariant(n > 0 && start.every(Number.isFinite), 'the start must be a finite point');
  invariant(Number.isInteger(memory) && memory > 0 && memory <= 1000, `memory must be 1 … 1000, got ${memory}`);
  invariant(firstStep > 0 && firstStep < Infinity, `the first step must be positive, got ${firstStep}`);
  const box = makeBox(n, lower, upper);
  const point = start.slice();
  project(box, point);
  return new Lbfgs({
    kind: 'lbfgs',
    rule: stopRule(options),
    box,
    firstStep,
    pairs: noPairs(memory, 1),
    progress: startProgress(point),
    x: point.slice(),
    gradient: new Float64Array(n),
    target: new Float64Array(n),
    point,
    value: Infinity,
    search: undefined,
    searchEvaluations: 0,
  });
}

/** Goes on from a state of {@link lbfgs}, which stays untouched. */
export const resumeLbfgs = (state: OptimiserState): Optimiser => new Lbfgs(copyState(state as LbfgsState));

class Lbfgs implements Optimiser {
  private readonly middle: MiddleMatrix;
  private readonly cauchy;
  private readonly subspace;

  constructor(private readonly s: LbfgsState) {
    const n = s.x.length;
    this.middle = new MiddleMatrix(s.pairs.memory);
    this.cauchy = cauchyMemory(n, s.pairs.memory);
    this.subspace = subspaceMemory(n, s.pairs.memory);
  }

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
    const { box, progress, rule, point, search } = s;
    invariant(!progress.ended, 'the search has ended');
    invariant(gradient.length === point.length, `expected ${point.length} components, got ${gradient.length}`);
    progress.evaluations++;
    const finite = isFinite(value, gradient);
    const norm = projectedGradient ?? projectedGradientNorm(box, point, gradient);
    if (finite) offer(progress, point, value, norm);
    yield;

    if (!search) {
      if (!finite) return this.end('not-finite');
      s.pairs.theta = (projectedGradientNorm(box, point, gradient) || 1) / s.firstStep;
    } else {
      s.searchEvaluations++;
      const slope = this.slopeTowardsTarget(gradient);
      const outcome = finite ? advanceSearch(search, value, slope) : retreat(search);
      yield;
      const better = finite && isBetter(search, value, slope);
      if (outcome === 'more' && s.searchEvaluations < SEARCH_LIMIT) return this.pointAt(search.step);
      if (outcome === 'more' || (outcome === 'settled' && !better)) {
        if (s.pairs.s.length === 0) return this.end(finite ? 'line-search' : 'not-finite');
        forgetPairs(s.pairs);
        return yield* this.aim();
      }
      progress.iterations++;
      yield* addPair(s.pairs, s.x, point, s.gradient, gradient);
    }
    s.x.set(point);
    s.gradient.set(gradient);
    s.value = value;
    progress.ended = judge(progress, rule, point, value, norm);
    yield;
    if (!progress.ended) yield* this.aim();
  }

  /** Minimises the model from x and starts the line search towards its minimum; without pairs where those mislead. */
  private *aim(): Generator<void, void> {
    const { s, middle, cauchy, subspace } = this;
    const { box, x, gradient, pairs, target } = s;
    for (;;) {
      if (!middle.prepare(pairs)) forgetPairs(pairs);
      if (box.bounded || pairs.s.length === 0) yield* cauchyPoint(box, x, gradient, pairs, middle, cauchy, target);
      else {
        target.set(x);
        cauchy.c.fill(0);
      }
      yield* subspaceMinimum(box, x, gradient, pairs, middle, cauchy, subspace, target);
      const slope = this.slopeTowardsTarget(gradient);
      if (slope < 0 && slope > -Infinity) {
        s.search = startSearch(s.value, slope, 1, this.largestStep());
        s.searchEvaluations = 0;
        return this.pointAt(1);
      }
      if (pairs.s.length === 0) return this.end('line-search');
      forgetPairs(pairs);
    }
  }

  private slopeTowardsTarget(gradient: Float64Array): number {
    const { x, target } = this.s;
    let slope = 0;
    for (let i = 0; i < x.length; i++) slope += gradient[i] * (target[i] - x[i]);
    return slope;
  }

  /** How often the way to the target fits into the box, at least once. */
  private largestStep(): number {
    const { x, target, box } = this.s;
    let largest = LARGEST_STEP;
    if (!box.bounded) return largest;
    for (let i = 0; i < x.length; i++) {
      const way = target[i] - x[i];
      if (way > 0) largest = Math.min(largest, (box.upper[i] - x[i]) / way);
      else if (way < 0) largest = Math.min(largest, (box.lower[i] - x[i]) / way);
    }
    return Math.max(largest, 1);
  }

  private pointAt(step: number): void {
    const { point, x, target, box } = this.s;
    if (step === 1) {
      point.set(target);
      return;
    }
    for (let i = 0; i < x.length; i++) point[i] = x[i] + step * (target[i] - x[i]);
    project(box, point);
  }

  private end(reason: 'line-search' | 'not-finite'): void {
    this.s.progress.ended = { reason, converged: false };
  }
}

/** Lower than the start of the search; where values differ by rounding only, the slope decides. */
function isBetter({ start }: LineSearch, value: number, slope: number): boolean {
  if (value < start.value) return true;
  return value <= start.value + ROUNDING * Math.abs(start.value) && Math.abs(slope) < -start.slope;
}

/** A search from the same start with the way cut short of the step at which the value was not finite. */
function retreat(search: LineSearch): 'more' {
  const { start, step } = search;
  const near = search.best.step < step ? search.best.step + RETREAT * (step - search.best.step) : RETREAT * step;
  Object.assign(search, startSearch(start.value, start.slope, near, (near + step) / 2));
  return 'more';
}
