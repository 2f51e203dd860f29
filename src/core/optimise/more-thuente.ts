/**
 * Line search of Moré and Thuente (1994), "Line search algorithms with guaranteed sufficient decrease", ACM Trans. Math. Softw. 20,
 * 286–307, with the safeguards of MINPACK-2 (routines dcsrch, dcstep) and the constants of L-BFGS-B 3.0. It looks for a step λ with
 *
 *     φ(λ) ≤ φ(0) + DECREASE φ'(0) λ   and   |φ'(λ)| ≤ CURVATURE |φ'(0)|,
 *
 * the strong Wolfe conditions; where the bracket has become narrow before, it takes the best step of it. A search is plain data, so that it can be stored between two evaluations.
 */

const DECREASE = 1e-3;
const CURVATURE = 0.9;
/** Relative width of the bracket at which it is given up to be narrowed. */
const WIDTH = 0.1;
/** How far a step without bracket is extrapolated. */
const NEAREST = 1.1;
const FARTHEST = 4;

/** A step with φ and φ' there. */
interface Sample {
  step: number;
  value: number;
  slope: number;
}

export interface LineSearch {
  /** The step to try next. */
  step: number;
  readonly largest: number;
  readonly start: Sample;
  /** The best step so far, and the other end of the bracket (of the interval, before there is a bracket). */
  best: Sample;
  other: Sample;
  bracketed: boolean;
  /** Until sufficient decrease with φ' ≥ 0 has been seen, the auxiliary function ψ of the paper decides. */
  first: boolean;
  lower: number;
  upper: number;
  width: number;
  widthBefore: number;
}

/** @param slope φ'(0) < 0   @param step first trial, in (0, largest] */
export function startSearch(value: number, slope: number, step: number, largest: number): LineSearch {
  const start = { step: 0, value, slope };
  return {
    step,
    largest,
    start,
    best: { ...start },
    other: { ...start },
    bracketed: false,
    first: true,
    lower: 0,
    upper: step + FARTHEST * step,
    width: largest,
    widthBefore: 2 * largest,
  };
}

/**
 * Takes φ and φ' at `search.step`. `found`: the step is good. `settled`: it cannot be improved (the bracket is narrow, or the largest
 * step was reached), and lies below the start or not, as the caller may see. `more`: `search.step` is the next one to try.
 */
export function advanceSearch(search: LineSearch, value: number, slope: number): 'more' | 'found' | 'settled' {
  const { start, largest, step } = search;
  const tilt = DECREASE * start.slope;
  const enough = value <= start.value + step * tilt;
  if (search.first && enough && slope >= 0) search.first = false;
  if (enough && Math.abs(slope) <= -CURVATURE * start.slope) return 'found';
  if (search.bracketed && (step <= search.lower || step >= search.upper || isNarrow(search))) return 'settled';
  if (step === largest && enough && slope <= tilt) return 'settled';

  const trial = { step, value, slope };
  if (search.first && value <= search.best.value && !enough) {
    // ψ(λ) = φ(λ) − φ(0) − tilt λ in place of φ
    const lean = (s: Sample, sign: number): Sample => ({
      step: s.step,
      value: s.value - sign * s.step * tilt,
      slope: s.slope - sign * tilt,
    });
    search.best = lean(search.best, 1);
    search.other = lean(search.other, 1);
    chooseStep(search, lean(trial, 1));
    search.best = lean(search.best, -1);
    search.other = lean(search.other, -1);
  } else chooseStep(search, trial);

  const { best, other } = search;
  if (search.bracketed) {
    const width = Math.abs(other.step - best.step);
    if (width >= 0.66 * search.widthBefore) search.step = best.step + 0.5 * (other.step - best.step);
    search.widthBefore = search.width;
    search.width = width;
    search.lower = Math.min(best.step, other.step);
    search.upper = Math.max(best.step, other.step);
  } else {
    search.lower = search.step + NEAREST * (search.step - best.step);
    search.upper = search.step + FARTHEST * (search.step - best.step);
  }
  search.step = Math.min(Math.max(search.step, 0), largest);
  if (search.bracketed && (search.step <= search.lower || search.step >= search.upper || isNarrow(search)))
    search.step = best.step;
  return 'more';
}

const isNarrow = ({ lower, upper }: LineSearch): boolean => upper - lower <= WIDTH * upper;

/** The next step by interpolation, and the new bracket (section 4 of the paper, its four cases). */
function chooseStep(search: LineSearch, trial: Sample): void {
  const { best, other } = search;
  const opposite = trial.slope * Math.sign(best.slope) < 0;
  let next: number;
  if (trial.value > best.value) {
    // 1: a higher value. The minimum is bracketed; the cubic step if it is closer to the best one, else the mean with the quadratic.
    const cubic = cubicStep(best, trial);
    const slopeBetween = (best.value - trial.value) / (trial.step - best.step);
    const quadratic = best.step + (best.slope / (slopeBetween + best.slope) / 2) * (trial.step - best.step);
    next = Math.abs(cubic - best.step) < Math.abs(quadratic - best.step) ? cubic : cubic + (quadratic - cubic) / 2;
    search.bracketed = true;
  } else if (opposite) {
    // 2: a lower value, slopes of opposite sign. The minimum is bracketed; the cubic or secant step, whichever is farther from here.
    const cubic = cubicStep(trial, best);
    const secant = secantStep(trial, best);
    next = Math.abs(cubic - trial.step) > Math.abs(secant - trial.step) ? cubic : secant;
    search.bracketed = true;
  } else if (Math.abs(trial.slope) < Math.abs(best.slope)) {
    // 3: a lower value, a smaller slope of the same sign. The cubic counts only where it tends to infinity along the search or has its minimum beyond.
    const cubic = cubicStepBeyond(search, trial);
    const secant = secantStep(trial, best);
    const cubicIsCloser = Math.abs(cubic - trial.step) < Math.abs(secant - trial.step);
    if (search.bracketed) {
      next = cubicIsCloser ? cubic : secant;
      const limit = trial.step + 0.66 * (other.step - trial.step);
      next = trial.step > best.step ? Math.min(limit, next) : Math.max(limit, next);
    } else next = Math.min(Math.max(cubicIsCloser ? secant : cubic, search.lower), search.upper);
  } else if (search.bracketed) {
    // 4: a lower value, a slope of the same sign that is not smaller.
    next = cubicStep(trial, other);
  } else next = trial.step > best.step ? search.upper : search.lower;

  if (trial.value > best.value) search.other = trial;
  else {
    if (opposite) search.other = best;
    search.best = trial;
  }
  search.step = next;
}

/** θ and γ of the cubic through two samples; γ² is negative where the cubic has no minimum. */
function cubic(a: Sample, b: Sample): { theta: number; gamma: number } {
  const theta = (3 * (a.value - b.value)) / (b.step - a.step) + a.slope + b.slope;
  const scale = Math.max(Math.abs(theta), Math.abs(a.slope), Math.abs(b.slope));
  const square = (theta / scale) ** 2 - (a.slope / scale) * (b.slope / scale);
  return { theta, gamma: scale * Math.sqrt(Math.max(0, square)) * (b.step < a.step ? -1 : 1) };
}

/** Minimum of the cubic, counted from a. */
function cubicStep(a: Sample, b: Sample): number {
  const { theta, gamma } = cubic(a, b);
  return a.step + ((gamma - a.slope + theta) / (gamma - a.slope + gamma + b.slope)) * (b.step - a.step);
}

/** As before from the trial, or as far as allowed where the cubic has no minimum beyond it. */
function cubicStepBeyond({ best, lower, upper }: LineSearch, trial: Sample): number {
  const { theta, gamma } = cubic(trial, best);
  const ratio = (gamma - trial.slope + theta) / (gamma + (best.slope - trial.slope) + gamma);
  if (ratio < 0 && gamma !== 0) return trial.step + ratio * (best.step - trial.step);
  return trial.step > best.step ? upper : lower;
}

function secantStep(a: Sample, b: Sample): number {
  return a.step + (a.slope / (a.slope - b.slope)) * (b.step - a.step);
}
