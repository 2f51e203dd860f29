/**
 * Mean field, PropNet-SDE eq. 26 (N-intertwined): neighbours are taken to be independent, so that
 * dp_i/dt = (1 − p_i) λ_i − γ_i p_i with λ_i = min(θ_i, Σ_j α_ji p_j). SIR: the share s_i that was never active takes the place of
 * 1 − p_i, ds_i/dt = −s_i λ_i.
 */
import type { Steps } from '../../core/method';
import { incomingArcs } from './incoming';
import type { PropagationModel } from './propagation';

/** Steps are this part of the fastest time scale: an error of about 1e-9. */
const STEPS_PER_TIME_SCALE = 32;
/** Loss accepted at the kink of a threshold, mean over nodes. */
const KINK_ERROR = 1e-10;
const WORK_PER_STEP = 1_000_000;
const WORK_PER_PIECE = 300_000;

export interface MeanFieldState {
  /** Number of the time. */
  k: number;
  /** p_i and, for SIR, s_i; overwritten by what follows. Length n. */
  active: Float64Array;
  never: Float64Array;
}

export interface MeanFieldWork {
  /** Steps of the solver. */
  steps: number;
  /** Arcs looked at: 4 for each step and arc, tried steps included. */
  arcs: number;
}

/**
 * Runge–Kutta of order 4 with steps h ≤ 1 / (32 max_i(γ_i + Σ_j α_ji)) that meet the given times, shorter ones where a
 * node's threshold begins or ceases to bind.
 * @param times ascending from 0
 * @param visit gets the state at every time
 * Cost: 4 (n + arcs) a step; 10 n numbers.
 */
export function* meanField(
  model: PropagationModel,
  times: Float64Array,
  visit: (state: MeanFieldState) => void,
): Steps<MeanFieldWork> {
  const { n, sources, kind } = model;
  const size = kind === 'SIR' ? 2 * n : n;
  const slope = slopes(model);
  const pieces = piecesOf(model);
  const longest = longestStep(model);
  const arcs = model.heads.length;
  let y = new Float64Array(size);
  if (kind === 'SIR') y.fill(1, n);
  for (const i of sources) {
    y[i] = 1;
    if (kind === 'SIR') y[n + i] = 0;
  }
  let [next, k1, k5] = Array.from({ length: 3 }, () => new Float64Array(size));
  const [k2, k3, k4, at] = Array.from({ length: 4 }, () => new Float64Array(size));
  let [before, after] = [new Float64Array(n), new Float64Array(n)];
  const unused = new Float64Array(n);
  const progress = { done: 0, total: times.length, stage: 'Solving' };
  /** Slopes of all nodes, a few milliseconds at a time. */
  function* stage(at: Float64Array, out: Float64Array, pressures: Float64Array): Generator<typeof progress, void> {
    for (let piece = 1; piece < pieces.length; piece++) {
      if (piece > 1) yield progress;
      slope(at, out, pressures, pieces[piece - 1], pieces[piece]);
    }
  }
  yield* stage(y, k1, before);
  let evaluations = 1;
  let steps = 0;
  let unsaid = 0;
  let now = 0;
  let h = longest;
  for (let k = 0; k < times.length; k++) {
    progress.done = k;
    while (now < times[k]) {
      // so many equal steps up to the next time that none is longer than h
      const span = times[k] - now;
      const count = Math.max(1, Math.ceil((span / h) * (1 - 1e-12)));
      h = span / count;
      ahead(at, y, k1, h / 2);
      yield* stage(at, k2, unused);
      ahead(at, y, k2, h / 2);
      yield* stage(at, k3, unused);
      ahead(at, y, k3, h);
      yield* stage(at, k4, unused);
      for (let i = 0; i < size; i++) {
        const value = y[i] + (h / 6) * (k1[i] + 2 * (k2[i] + k3[i]) + k4[i]);
        next[i] = value < 0 ? 0 : value > 1 ? 1 : value;
      }
      yield* stage(next, k5, after);
      evaluations += 4;
      if ((unsaid += 4 * (arcs + 3 * size)) >= WORK_PER_STEP) {
        unsaid = 0;
        yield progress;
      }
      if (bend(model, y, before, after, h) > KINK_ERROR) {
        h /= 2;
        continue;
      }
      now = count === 1 ? times[k] : now + h;
      h = Math.min(longest, 2 * h);
      steps++;
      [y, next] = [next, y];
      [k1, k5] = [k5, k1];
      [before, after] = [after, before];
    }
    visit({ k, active: y.subarray(0, n), never: y.subarray(size - n) });
  }
  return { steps, arcs: arcs * evaluations };
}

/**
 * What a step loses where λ crosses θ within it, on average over nodes: there the slope has a kink, which no step may pass over far
 * from its ends.
 */
function bend(
  { n, threshold }: PropagationModel,
  y: Float64Array,
  before: Float64Array,
  after: Float64Array,
  h: number,
): number {
  if (!threshold) return 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const from = before[i] - threshold[i];
    const to = after[i] - threshold[i];
    if (from < 0 !== to < 0) sum += (1 - y[i]) * Math.min(Math.abs(from), Math.abs(to));
  }
  return (h * sum) / (4 * n);
}

/** h ≤ 1 / (32 max_i(γ_i + Σ_j α_ji)): a share of the fastest time scale, whatever the unit of time. */
function longestStep({ n, heads, rates, recovery }: PropagationModel): number {
  const leaving = recovery.slice();
  for (let a = 0; a < heads.length; a++) leaving[heads[a]] += rates[a];
  let fastest = 0;
  for (let i = 0; i < n; i++) fastest = Math.max(fastest, leaving[i]);
  return 1 / (STEPS_PER_TIME_SCALE * fastest);
}

/** Ends of ranges of nodes with a few milliseconds of incoming arcs each, from 0 to n. */
function piecesOf({ n, heads }: PropagationModel): number[] {
  const count = Math.max(1, Math.ceil((n + heads.length) / WORK_PER_PIECE));
  return Array.from({ length: count + 1 }, (_, k) => Math.floor((k * n) / count));
}

function ahead(out: Float64Array, y: Float64Array, slope: Float64Array, h: number): void {
  for (let i = 0; i < y.length; i++) out[i] = y[i] + h * slope[i];
}

/** The right-hand side for a range of nodes: reads p (and s), writes their slopes, and λ_i before its limit. */
function slopes(
  model: PropagationModel,
): (y: Float64Array, out: Float64Array, pressures: Float64Array, from: number, to: number) => void {
  const { n, kind, recovery, threshold } = model;
  const { offsets, tails, arcs } = incomingArcs(model);
  const rates = Float64Array.from(arcs, (a) => model.rates[a]);
  const keepsNever = kind === 'SIR';
  return (y, out, pressures, from, to) => {
    for (let i = from, a = offsets[from]; i < to; i++) {
      let pressure = 0;
      for (const end = offsets[i + 1]; a < end; a++) pressure += rates[a] * y[tails[a]];
      pressures[i] = pressure;
      if (threshold && pressure > threshold[i]) pressure = threshold[i];
      const gain = (keepsNever ? y[n + i] : 1 - y[i]) * pressure;
      out[i] = gain - recovery[i] * y[i];
      if (keepsNever) out[n + i] = -gain;
    }
  };
}
