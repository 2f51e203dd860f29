/**
 * DMPrec (SLICER, section 4, the baseline): the derivatives of the objective by every α, carried forward with the messages. The same
 * objective as SLICER's and the same gradient, by a recursion of its own for each parameter a:
 *
 *   ∂q_{j→i}(t+1)/∂α_a = Σ_{k∈∂j\i} [1{par(k→j) = a} q_{k→j}(t) + α_kj ∂q_{k→j}(t)/∂α_a] · Π^j_{\k,i}(t)
 *   ∂O/∂α_a            = Σ_s Σ_i Σ_τ (m/μ) ∂μ/∂α_a
 *
 * and p_i likewise, with only k left out. SLICER gets all derivatives from one pass backwards instead. What the parameters share –
 * messages and products – is found first, and the recursions then run one after the other, so that each needs two rows of memory.
 */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { atOnce } from '../../core/once';
import { layOut, passForward, type ForwardPass, type ProductLayout } from './left-out-products';
import { denseCounts, initialOf, type CascadeClass, type Observations } from './observations';
import { buildSlots } from './slots';

/** Probabilities of this and less count as this, with derivative 0: data that the model cannot produce. */
const FLOOR = 1e-12;
/** Multiply-adds between two yields: a few milliseconds. */
const WORK_PER_STEP = 2_000_000;

export interface DerivedObjective {
  /** Σ m log μ. */
  objective: number;
  /** How many counts have a probability of 10⁻¹² or less. */
  floored: number;
  /** ∂O/∂α of every edge, length m; both directions of an undirected edge add up. */
  gradient: Float64Array;
}

/**
 * Objective and gradient of the classes from … to−1, summed in their order.
 * @param alpha of every edge, length m, in [0, 1]
 * Cost: for each class {@link dmpRecOperations}, O(|E|² T) at bounded degree; memory O(T Σ d² + T n): for small networks only.
 * Yields every few milliseconds.
 */
export function* dmpRecClasses(
  network: Network,
  observations: Observations,
  alpha: Float64Array,
  from: number,
  to: number,
): Generator<void, DerivedObjective, void> {
  const { n, m } = network;
  const { horizon } = observations;
  invariant(alpha.length === m, `expected ${m} activation probabilities, got ${alpha.length}`);
  invariant(observations.n === n, `observations of ${observations.n} nodes on a network of ${n}`);
  invariant(horizon >= 2, `learning needs a horizon of 2 or more, got ${horizon}`);
  const layout = yield* layOut(network, alpha);
  const total: DerivedObjective = { objective: 0, floored: 0, gradient: new Float64Array(m) };
  const work = (horizon - 1) * layout.tableStarts[n];
  let done = 0;
  for (let s = from; s < to; s++) {
    const one = observations.classes[s];
    const pass = passForward(layout, initialOf(observations, one, new Float64Array(n)), horizon);
    const weights = weigh(observations, one, pass.marginals, total);
    const recursion = new Recursion(layout, pass, weights, horizon);
    for (let a = 0; a < m; a++) {
      total.gradient[a] += recursion.derivative(a);
      if ((done += work) >= WORK_PER_STEP) {
        done = 0;
        yield;
      }
    }
  }
  return total;
}

/** m/μ of every node and time, (T+1) × n, 0 where nothing was counted or μ lies on the floor. Adds to objective and floored. */
function weigh(
  observations: Observations,
  one: CascadeClass,
  marginals: Float64Array,
  total: DerivedObjective,
): Float64Array {
  const { n, horizon } = observations;
  const weights = denseCounts(observations, one);
  for (let tau = 0; tau <= horizon; tau++)
    for (let i = 0; i < n; i++) {
      const count = weights[tau * n + i];
      if (count === 0) continue;
      const now = tau < horizon ? marginals[tau * n + i] : 1;
      const mu = tau > 0 ? now - marginals[(tau - 1) * n + i] : now;
      total.objective += count * Math.log(Math.max(mu, FLOOR));
      if (mu <= FLOOR) total.floored += count;
      weights[tau * n + i] = mu <= FLOOR ? 0 : count / mu;
    }
  return weights;
}

/** The recursion of one class for one parameter at a time, in memory that is used again. */
class Recursion {
  private messages: Float64Array;
  private next: Float64Array;
  /** 1{par = a} q + α ∂q/∂α_a of every slot. */
  private readonly terms: Float64Array;
  /** ∂p_i(t)/∂α_a at the last step. */
  private readonly marginals: Float64Array;

  constructor(
    private readonly layout: ProductLayout,
    private readonly pass: ForwardPass,
    private readonly weights: Float64Array,
    private readonly horizon: number,
  ) {
    const slots = layout.neighbours.length;
    this.messages = new Float64Array(slots);
    this.next = new Float64Array(slots);
    this.terms = new Float64Array(slots);
    this.marginals = new Float64Array(layout.n);
  }

  /** ∂O/∂α_a. At t = 0 nothing depends on α. */
  derivative(a: number): number {
    const { n } = this.layout;
    const { horizon, marginals, weights } = this;
    this.messages.fill(0);
    marginals.fill(0);
    let sum = 0;
    for (let t = 0; t + 1 < horizon; t++) sum += this.step(a, t);
    for (let i = 0; i < n; i++) sum -= weights[horizon * n + i] * marginals[i]; // μ_i(T) = 1 − p_i(T−1)
    return sum;
  }

  /** From t to t + 1. Returns Σ_i (m/μ) ∂μ_i(t+1)/∂α_a. */
  private step(a: number, t: number): number {
    const { n, offsets, incoming, reverse, alphaIn, tableStarts } = this.layout;
    const { pass, weights, messages, next, terms, marginals, horizon } = this;
    const { products } = pass;
    const slots = offsets[n];
    for (let s = 0; s < slots; s++) {
      terms[s] = alphaIn[s] * messages[reverse[s]];
      if (incoming[s] === a) terms[s] += pass.incoming[t * slots + s];
    }
    const lastStep = t + 2 === horizon;
    let sum = 0;
    for (let j = 0; j < n; j++) {
      const start = offsets[j];
      const degree = offsets[j + 1] - start;
      const table = t * tableStarts[n] + tableStarts[j];
      let marginal = 0;
      for (let k = 0; k < degree; k++) marginal += products[table + k * degree + k] * terms[start + k];
      sum += weights[(t + 1) * n + j] * (marginal - marginals[j]);
      marginals[j] = marginal;
      if (lastStep) continue;
      for (let i = 0; i < degree; i++) {
        const row = table + i * degree;
        let message = 0;
        for (let k = 0; k < i; k++) message += products[row + k] * terms[start + k];
        for (let k = i + 1; k < degree; k++) message += products[row + k] * terms[start + k];
        next[start + i] = message;
      }
    }
    this.messages = next;
    this.next = messages;
    return sum;
  }
}

/**
 * Multiply-adds of one gradient of one class: Σ_j d_j² for each parameter and step (of node j, d_j (d_j − 1) for its messages and d_j
 * for its marginal), m parameters, T−1 steps (SLICER, Fig. 1b). At the last step only marginals are found, which is not counted off.
 * Cost: O(n + m).
 */
export function dmpRecOperations(network: Network, horizon: number): number {
  return degreesToThe(2, network) * network.m * Math.max(0, horizon - 1);
}

/** Multiply-adds of one gradient of one class by SLICER's pass forwards and backwards: about 8 Σ_j d_j a step. Cost: O(n + m). */
export function slicerOperations(network: Network, horizon: number): number {
  return 8 * degreesToThe(1, network) * Math.max(0, horizon - 1);
}

/** Σ_j d_j^power, where d_j counts the nodes joined with j, in whatever direction. */
function degreesToThe(power: number, network: Network): number {
  const { n, offsets } = atOnce(buildSlots(network));
  let sum = 0;
  for (let j = 0; j < n; j++) sum += (offsets[j + 1] - offsets[j]) ** power;
  return sum;
}
