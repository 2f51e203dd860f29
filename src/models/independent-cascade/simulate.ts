/**
 * The independent cascade, one run: a frontier over the network's arcs. Convention: a node active since step t tries once, at
 * step t + 1, each out-neighbour that is inactive at time t; tries are independent; several successes are one activation.
 * The run goes to t = T inclusive, since p(T) is wanted: "first active at step T" and "not active by T" stay distinguishable.
 */
import { invariant, InvariantError } from '../../core/errors';
import type { Network } from '../../core/network';
import type { Rng } from '../../core/rng';
import { drawSources, groupSources, type SourceGroups } from './initial-condition';

const WORD = 4294967296;
/** Random words fetched at a time: few at first, since most cascades are small. */
const FIRST_WORDS = 64;
const MOST_WORDS = 1024;

/** What a run depends on besides its luck; shared by all runs. */
export interface CascadeModel {
  readonly network: Network;
  /** α of every arc times 2³², arc order. */
  readonly thresholds: Float64Array;
  readonly sources: SourceGroups;
  /** Last step T ≥ 1. */
  readonly horizon: number;
}

/**
 * @param alpha   activation probability of every edge, length m, in [0, 1]
 * @param initial p̄, length n, in [0, 1]
 * Cost: O(n + m). Throws InvariantError if lengths disagree or a value lies outside.
 */
export function cascadeModel(
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
): CascadeModel {
  invariant(alpha.length === network.m, `expected ${network.m} activation probabilities, got ${alpha.length}`);
  invariant(initial.length === network.n, `expected ${network.n} initial probabilities, got ${initial.length}`);
  invariant(Number.isInteger(horizon) && horizon >= 1, `horizon must be a positive integer, got ${horizon}`);
  // Not `invariant`: its message would be built for every edge.
  const wrong = alpha.findIndex((p) => !(p >= 0 && p <= 1));
  if (wrong >= 0) throw new InvariantError(`α of edge ${wrong} is ${alpha[wrong]}, outside 0 … 1`);
  const { edges } = network;
  const thresholds = new Float64Array(edges.length);
  for (let a = 0; a < thresholds.length; a++) thresholds[a] = alpha[edges[a]] * WORD;
  return { network, thresholds, sources: groupSources(initial), horizon };
}

/**
 * Runs cascades of one model, one after the other, in memory of its own (three words per node, reused). Nothing of size n is
 * cleared between runs: a node's mark holds the step of its activation on a clock that each run starts later than all before.
 */
export class CascadeSampler {
  /** Nodes in order of activation; valid up to `reached[horizon]`. */
  readonly order: Int32Array;
  /** Number of nodes active by step t, t = 0 … horizon. */
  readonly reached: Int32Array;
  /** For active nodes the node whose try succeeded; −1 for sources. Of several successes in a step, the first in expansion order. */
  readonly infector: Int32Array;
  /** Arcs tried in the last run: every arc from an active node to a node that was inactive at the time. */
  tries = 0;

  private readonly mark: Int32Array;
  private readonly words = new Int32Array(MOST_WORDS);
  private clock = 1;

  constructor(private readonly model: CascadeModel) {
    const { n } = model.network;
    this.order = new Int32Array(n);
    this.infector = new Int32Array(n);
    this.mark = new Int32Array(n);
    this.reached = new Int32Array(model.horizon + 1);
  }

  /** One run with the luck of `rng`, which is of no use afterwards: words are fetched ahead. Cost: O(nodes reached × degree + horizon). */
  run(rng: Rng): void {
    const { network, thresholds, sources, horizon } = this.model;
    const { offsets, targets } = network;
    const { order, reached, infector, mark, words } = this;
    if (this.clock > 0x7fffffff - 2 * (horizon + 1)) {
      mark.fill(0);
      this.clock = 1;
    }
    const start = this.clock;
    this.clock += horizon + 1;

    let size = drawSources(sources, rng, order);
    for (let k = 0; k < size; k++) {
      mark[order[k]] = start;
      infector[order[k]] = -1;
    }
    reached[0] = size;
    let tries = 0;
    let next = 0;
    let fetched = 0;
    let lo = 0;
    for (let t = 1; t <= horizon; t++) {
      const hi = size;
      const now = start + t;
      for (let k = lo; k < hi; k++) {
        const u = order[k];
        const end = offsets[u + 1];
        for (let a = offsets[u]; a < end; a++) {
          const v = targets[a];
          if (mark[v] < start) {
            tries++;
            // u < α with 64 random bits, of which the second half is drawn only when the first one does not decide.
            const threshold = thresholds[a];
            if (next > fetched - 2) {
              const left = fetched - next;
              if (left > 0) words[0] = words[next];
              fetched = Math.min(MOST_WORDS, Math.max(FIRST_WORDS, 2 * fetched));
              rng.fill(words, left, fetched);
              next = 0;
            }
            const word = words[next++] >>> 0;
            if (word + 1 <= threshold || (word < threshold && words[next++] >>> 0 < (threshold - word) * WORD)) {
              mark[v] = now;
              infector[v] = u;
              order[size++] = v;
            }
          } else if (mark[v] === now) tries++; // tried too, but the outcome no longer matters: nothing is drawn
        }
      }
      reached[t] = size;
      lo = hi;
    }
    this.tries = tries;
  }

  /** Activation time of every node in the last run, NaN where not active by the horizon; length n. O(n). */
  activationTimes(): Float64Array {
    const times = new Float64Array(this.order.length).fill(NaN);
    for (let t = 0, k = 0; t <= this.model.horizon; t++) for (; k < this.reached[t]; k++) times[this.order[k]] = t;
    return times;
  }

  /** Infector of every node in the last run, NaN for sources and nodes not active by the horizon; length n. O(n). */
  infectors(): Float64Array {
    const values = new Float64Array(this.order.length).fill(NaN);
    for (let k = this.reached[0]; k < this.reached[this.model.horizon]; k++)
      values[this.order[k]] = this.infector[this.order[k]];
    return values;
  }
}
