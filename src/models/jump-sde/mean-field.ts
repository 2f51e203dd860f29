/**
 * Mean field, PropNet-SDE eq. 26 (N-intertwined): neighbours are taken to be independent, so that
 * dp_i/dt = (1 − p_i) λ_i − γ_i p_i with λ_i = min(θ_i, Σ_j α_ji p_j). SIR: the share s_i that was never active takes the place of
 * 1 − p_i, ds_i/dt = −s_i λ_i.
 */
import type { Steps } from '../../core/method';
import { MeanFieldStep } from './mean-field-step';
import type { PropagationModel } from './propagation';

/** Local error of a step, largest over nodes; what is left after extrapolation is smaller still. */
const TOLERANCE = 1e-9;
const WORK_PER_YIELD = 1_000_000;
/** No step is shorter than this part of the horizon: at a kink of λ (a threshold) the estimate exaggerates. */
const SHORTEST = 1e-9;

export interface MeanFieldState {
  /** Number of the time. */
  k: number;
  /** p_i and, for SIR, s_i; overwritten by what follows. Length n. */
  active: Float64Array;
  never: Float64Array;
}

export interface MeanFieldWork {
  /** Steps of the solver, those that were too long not counted. */
  steps: number;
  /** Arcs looked at: 11 for every step and arc, 10 for a step that was too long. */
  arcs: number;
}

/**
 * Runge–Kutta of order 4 that follows the decay of every node exactly ({@link MeanFieldStep}), so that hubs with huge rates do not
 * make its steps tiny. Every step is made once whole and once in halves: their difference tells the error, chooses the next step
 * and is taken off (Richardson). Steps meet the given times.
 * @param times ascending from 0
 * @param visit gets the state at every time
 * @param tolerance local error; larger where many solutions are averaged against noisy data
 * Cost: 11 (n + arcs) a step; about 20 n numbers.
 */
export function* meanField(
  model: PropagationModel,
  times: Float64Array,
  visit: (state: MeanFieldState) => void,
  tolerance = TOLERANCE,
): Steps<MeanFieldWork> {
  const { n, sources, kind, horizon } = model;
  const size = kind === 'SIR' ? 2 * n : n;
  const arcs = model.heads.length;
  const solver = new MeanFieldStep(model);
  let y = new Float64Array(size);
  if (kind === 'SIR') y.fill(1, n);
  for (const i of sources) {
    y[i] = 1;
    if (kind === 'SIR') y[n + i] = 0;
  }
  const whole = new Float64Array(size);
  const middle = new Float64Array(size);
  let next = new Float64Array(size);
  const pressure = new Float64Array(n);
  const pressureInMiddle = new Float64Array(n);
  const progress = { done: 0, total: times.length, stage: 'Solving' };
  let steps = 0;
  let evaluations = 1;
  let unsaid = 0;
  let now = 0;
  let h = horizon / 100;
  yield* solver.pressures(y, pressure, progress);
  for (let k = 0; k < times.length; k++) {
    progress.done = k;
    while (now < times[k]) {
      // so many equal steps up to the next time that none is longer than h
      const span = times[k] - now;
      const count = Math.max(1, Math.ceil((span / h) * (1 - 1e-12)));
      const step = span / count;
      yield* solver.step(y, pressure, step, whole, progress);
      yield* solver.step(y, pressure, step / 2, middle, progress);
      yield* solver.pressures(middle, pressureInMiddle, progress);
      yield* solver.step(middle, pressureInMiddle, step / 2, next, progress);
      evaluations += 10;
      if ((unsaid += 10 * (arcs + 4 * size)) >= WORK_PER_YIELD) {
        unsaid = 0;
        yield progress;
      }
      const error = extrapolate(next, whole);
      h = step * (error === 0 ? 4 : Math.min(4, Math.max(0.2, 0.9 * (tolerance / error) ** 0.2)));
      if (error > tolerance && step > SHORTEST * horizon) continue;
      now = count === 1 ? times[k] : now + step;
      steps++;
      [y, next] = [next, y];
      yield* solver.pressures(y, pressure, progress);
      evaluations++;
    }
    visit({ k, active: y.subarray(0, n), never: y.subarray(size - n) });
  }
  return { steps, arcs: arcs * evaluations };
}

/**
 * Takes the error of two half steps off them, as the whole step tells it, within 0 … 1; gives its largest absolute value. A step that
 * is far too long may leave what numbers can hold: ∞, and the halves are of no use.
 */
function extrapolate(halves: Float64Array, whole: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < halves.length; i++) {
    const error = (halves[i] - whole[i]) / 15;
    if (!Number.isFinite(error)) return Infinity;
    if (error > largest) largest = error;
    else if (-error > largest) largest = -error;
    const value = halves[i] + error;
    halves[i] = value < 0 ? 0 : value > 1 ? 1 : value;
  }
  return largest;
}
