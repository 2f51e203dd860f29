/**
 * The states of all nodes together as one number: 2ⁿ states, 3ⁿ for SIR. With what a transition needs: who is active, and at which
 * rate an inactive node is activated in any state.
 */
import { incomingArcs } from './incoming';
import type { PropagationModel } from './propagation';

/** Active sets are looked up by halves of so many nodes. */
const HALF = 8;

export interface ChainStates {
  /** Number of states. */
  readonly count: number;
  /** What the number of a state gains when node i moves on to its next condition: 2^i, or 3^i for SIR. */
  readonly unit: Int32Array;
  /** Bit i of `active[s]`: node i is active in state s. Length `count`. */
  readonly active: Uint16Array;
  /** Bit i of `recovered[s]`: node i has recovered for good. Length `count`. */
  readonly recovered: Uint16Array;
  /** Rate at which inactive node i is activated while the nodes of the mask are active: min(θ_i, Σ_j α_ji X_j). */
  activationRate(i: number, active: number): number;
}

/** O(states · n) time, 4 bytes for each state. At most 16 nodes, 10 for SIR. */
export function chainStates(model: PropagationModel): ChainStates {
  const { n, kind, rates, threshold } = model;
  const base = kind === 'SIR' ? 3 : 2;
  const count = base ** n;
  const unit = Int32Array.from({ length: n }, (_, i) => base ** i);
  const active = new Uint16Array(count);
  const recovered = new Uint16Array(count);
  for (let s = 0; s < count; s++)
    for (let i = 0, rest = s; i < n; i++, rest = (rest - (rest % base)) / base) {
      if (rest % base === 1) active[s] |= 1 << i;
      else if (rest % base === 2) recovered[s] |= 1 << i;
    }

  // The rate of a node is a sum over its active parents: a part from the lower half of the mask, a part from the upper one.
  const into = incomingArcs(model);
  const size = 1 << HALF;
  const lower = new Float64Array(n * size);
  const upper = new Float64Array(n * size);
  for (let i = 0; i < n; i++)
    for (let mask = 0; mask < size; mask++)
      for (let a = into.offsets[i]; a < into.offsets[i + 1]; a++) {
        const j = into.tails[a];
        const rate = rates[into.arcs[a]];
        if (j < HALF && (mask >> j) & 1) lower[i * size + mask] += rate;
        if (j >= HALF && (mask >> (j - HALF)) & 1) upper[i * size + mask] += rate;
      }
  return {
    count,
    unit,
    active,
    recovered,
    activationRate(i, mask) {
      const sum = lower[i * size + (mask & (size - 1))] + upper[i * size + (mask >> HALF)];
      return threshold && sum > threshold[i] ? threshold[i] : sum;
    },
  };
}
