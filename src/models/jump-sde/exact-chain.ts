/**
 * The exact solution of a tiny network: the Markov chain of all its states by uniformisation (PropNet-SDE, section 8). With q the
 * largest rate at which any state is left, p(t) = Σ_k Poisson(k; q t) P^k p(0): one sequence of products serves all times, nothing is
 * negative, and nothing cancels.
 */
import type { Steps } from '../../core/method';
import { chainStates, type ChainStates } from './chain-states';
import { poissonWindow, type PoissonWindow } from './poisson-window';
import type { PropagationModel } from './propagation';

/** Total variation below which what is left of the sequence is taken as constant. */
const SETTLED = 1e-13;
const WORK_PER_STEP = 500_000;

export interface ExactMarginals {
  /** P(node i is active at times[k]) at k·n + i. */
  active: Float64Array;
  /** P(node i has recovered for good) at k·n + i; 0 but for SIR. */
  recovered: Float64Array;
  /** Transitions handled. */
  work: number;
}

/**
 * @param model exponential delays; at most 16 nodes, 10 for SIR
 * @param times ascending, ≥ 0
 * Cost: (q T + 10 √(q T)) · states · n, less where the chain comes to rest; error below 1e-12.
 */
export function* exactChain(model: PropagationModel, times: Float64Array): Steps<ExactMarginals> {
  const { n } = model;
  const states = chainStates(model);
  const exit = exitRates(model, states);
  // a chain that nothing moves stands still at any q
  const q = exit.reduce((most, rate) => Math.max(most, rate), 0) || 1;
  const result: ExactMarginals = {
    active: new Float64Array(times.length * n),
    recovered: new Float64Array(times.length * n),
    work: 0,
  };
  let p = new Float64Array(states.count);
  let next = new Float64Array(states.count);
  p[model.sources.reduce((sum, i) => sum + states.unit[i], 0)] = 1;

  const means = times.map((t) => q * t);
  const last = times.length === 0 ? 0 : reachOf(means[times.length - 1]).to;
  const windows = new Map<number, PoissonWindow>();
  const marginal = new Float64Array(2 * n);
  /** Adds the marginals after k products to a time. */
  const add = (at: number, weight: number): void => {
    for (let i = 0; i < n; i++) {
      result.active[at * n + i] += weight * marginal[i];
      result.recovered[at * n + i] += weight * marginal[n + i];
    }
  };
  let unsaid = 0;
  // times before `begin` have all their weight
  for (let k = 0, begin = 0; begin < times.length; k++) {
    marginalsOf(states, p, marginal);
    // the change only shrinks from product to product: it bounds all that is left
    const settled = k > 0 && totalVariation(p, next) * (last - k) < SETTLED;
    for (let at = begin; at < times.length; at++) {
      const early = k < reachOf(means[at]).from;
      if (early && !settled) break;
      if (early) {
        add(at, 1);
        continue;
      }
      const window = windows.get(at) ?? poissonWindow(means[at]);
      windows.set(at, window);
      add(at, settled ? weightFrom(window, k) : (window.weights[k - window.first] ?? 0));
      if (at === begin && k >= window.first + window.weights.length - 1) {
        windows.delete(at);
        begin++;
      }
    }
    if (settled) break;
    const work = multiply(model, states, exit, q, p, next);
    [p, next] = [next, p];
    result.work += work;
    if ((unsaid += work + states.count) >= WORK_PER_STEP) {
      unsaid = 0;
      yield { done: Math.min(k, last), total: last, stage: 'Solving the chain' };
    }
  }
  return result;
}

/** Counts outside this range have no weight: a bound that costs nothing. */
function reachOf(mean: number): { from: number; to: number } {
  const width = 12 * Math.sqrt(mean) + 60;
  return { from: Math.floor(mean - width), to: Math.ceil(mean + width) };
}

/** P(N ≥ k). */
function weightFrom({ first, weights }: PoissonWindow, k: number): number {
  let sum = 0;
  for (let at = Math.max(0, k - first); at < weights.length; at++) sum += weights[at];
  return sum;
}
function totalVariation(p: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let s = 0; s < p.length; s++) sum += Math.abs(p[s] - other[s]);
  return sum;
}

/** P(active), then P(recovered), for every node. */
function marginalsOf({ active, recovered, count }: ChainStates, p: Float64Array, out: Float64Array): void {
  const n = out.length / 2;
  out.fill(0);
  for (let s = 0; s < count; s++) {
    if (p[s] === 0) continue;
    for (let i = 0, mask = active[s]; mask; i++, mask >>= 1) if (mask & 1) out[i] += p[s];
    for (let i = n, mask = recovered[s]; mask; i++, mask >>= 1) if (mask & 1) out[i] += p[s];
  }
}

function exitRates(model: PropagationModel, states: ChainStates): Float64Array {
  const { n, recovery, kind } = model;
  return Float64Array.from({ length: states.count }, (_, s) => {
    const active = states.active[s];
    const left = active | states.recovered[s];
    let sum = 0;
    for (let i = 0; i < n; i++) {
      if (!((left >> i) & 1)) sum += states.activationRate(i, active);
      else if (kind !== 'SI' && (active >> i) & 1) sum += recovery[i];
    }
    return sum;
  });
}

/** next = P p with P = 1 + Q/q. Returns the number of transitions handled. */
function multiply(
  { n, kind, recovery }: PropagationModel,
  { count, unit, active, recovered, activationRate }: ChainStates,
  exit: Float64Array,
  q: number,
  p: Float64Array,
  next: Float64Array,
): number {
  let work = 0;
  next.fill(0);
  const onward = kind === 'SIR' ? 1 : -1;
  for (let s = 0; s < count; s++) {
    const mass = p[s];
    if (mass === 0) continue;
    const mask = active[s];
    const left = mask | recovered[s];
    next[s] += mass * (1 - exit[s] / q);
    if (exit[s] === 0) continue;
    for (let i = 0; i < n; i++) {
      if (!((left >> i) & 1)) {
        const rate = activationRate(i, mask);
        if (rate === 0) continue;
        next[s + unit[i]] += (mass * rate) / q;
        work++;
      } else if ((mask >> i) & 1 && recovery[i] > 0) {
        next[s + onward * unit[i]] += (mass * recovery[i]) / q;
        work++;
      }
    }
  }
  return work;
}
