/**
 * What maximum likelihood needs of fully observed cascades, collected cascade by cascade (SLICER, section 4, the baseline): how often
 * every edge failed, and how often every group of neighbours, active one step earlier, activated a node together.
 *
 * Times as everywhere in learning: 0 a source, 1 … T−1 the step of first activation, T "not active by step T−1". A neighbour k of i
 * with τ_k ≤ τ_i − 2 tried and failed; those with τ_k = τ_i − 1 are the group that activated i, where τ_i < T. For τ_i = T a neighbour
 * with τ_k = T−1 says nothing: its try falls on step T, which is not observed.
 */
import { InvariantError, invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { atOnce } from '../../core/once';
import { EdgeGroups } from './edge-groups';
import { incomingArcs, type IncomingArcs } from './incoming-arcs';
import type { LikelihoodStatistics } from './likelihood';

export class LikelihoodCounter {
  /** Cascades counted so far; those that cannot have happened are not among them. */
  cascades = 0;

  private readonly incoming: IncomingArcs;
  private readonly failures: Float64Array;
  private readonly groups = new EdgeGroups();
  /** τ of every node in the cascade at hand, T at rest; length n. */
  private readonly time: Int32Array;
  /** Edges of the groups of the cascade at hand, and where those of each event end. An arc is in one group at most. */
  private readonly members: Int32Array;
  private readonly ends: Int32Array;
  private readonly order: Int32Array;
  private readonly orderTimes: Int32Array;

  /**
   * @param horizon T ≥ 2
   * Memory: O(n + arcs), and what the different groups take. Time: O(n + arcs); `incomingArcs.inSteps` takes the longer part of it
   * beforehand for large directed networks.
   */
  constructor(
    private readonly network: Network,
    private readonly horizon: number,
  ) {
    invariant(Number.isInteger(horizon) && horizon >= 2, `learning needs a horizon of 2 or more, got ${horizon}`);
    const { n, m } = network;
    this.incoming = incomingArcs(network);
    this.failures = new Float64Array(m);
    this.time = new Int32Array(n).fill(horizon);
    this.members = new Int32Array(network.targets.length);
    this.ends = new Int32Array(n);
    this.order = new Int32Array(n);
    this.orderTimes = new Int32Array(n);
  }

  /**
   * Counts one cascade. Returns −1, or the first node (by time, then number) that nobody can have activated, being neither a source nor
   * the neighbour of a node active one step earlier: the likelihood of that cascade is 0 for every α, and nothing of it is counted.
   * @param tau τ of every node, 0 … T, length n; else InvariantError
   * Cost: O(n + T + active nodes × degree).
   */
  add(tau: Int32Array): number {
    const { horizon, order, orderTimes } = this;
    invariant(tau.length === this.network.n, `expected ${this.network.n} times, got ${tau.length}`);
    const starts = new Int32Array(horizon + 1);
    for (let i = 0; i < tau.length; i++) {
      // not `invariant`: its message would be built for every node
      if (!(tau[i] >= 0 && tau[i] <= horizon)) throw new InvariantError(`time ${tau[i]} of node ${i} is not in 0 … T`);
      if (tau[i] < horizon) starts[tau[i] + 1]++;
    }
    for (let t = 0; t < horizon; t++) starts[t + 1] += starts[t];
    const count = starts[horizon];
    for (let i = 0; i < tau.length; i++) {
      if (tau[i] === horizon) continue;
      const k = starts[tau[i]]++;
      order[k] = i;
      orderTimes[k] = tau[i];
    }
    return this.addEvents(order, orderTimes, count);
  }

  /**
   * Counts one run of a simulation, as {@link add}.
   * @param order   nodes in order of activation
   * @param reached number of nodes active by step t, t = 0 … T−1 at least
   * Cost: O(T + active nodes × degree).
   */
  addRun(order: Int32Array, reached: Int32Array): number {
    for (let t = 0, k = 0; t < this.horizon; t++) for (; k < reached[t]; k++) this.orderTimes[k] = t;
    return this.addEvents(order, this.orderTimes, reached[this.horizon - 1]);
  }

  /**
   * Counts one cascade of which only activations are given, as {@link add}.
   * @param nodes every active node once; @param times their times, ascending, from 0; those at T or later count as not active
   * @param count how many entries of both arrays there are
   * Throws InvariantError for a node that comes twice and for times out of order; then nothing is counted.
   * Cost: O(active nodes × degree).
   */
  addEvents(nodes: Int32Array, times: Int32Array, count = nodes.length): number {
    const { time, horizon } = this;
    let active = count;
    while (active > 0 && times[active - 1] >= horizon) active--;
    let marked = 0;
    try {
      for (let before = 0; marked < active; marked++) {
        const t = times[marked];
        if (!(t >= before) || time[nodes[marked]] !== horizon)
          throw new InvariantError(`event ${marked} of a cascade comes twice or too late`);
        time[nodes[marked]] = before = t;
      }
      const impossible = this.collect(nodes, times, active);
      if (impossible < 0) this.count(nodes, times, active);
      return impossible;
    } finally {
      for (let k = 0; k < marked; k++) time[nodes[k]] = horizon;
    }
  }

  /** Adds what another counter of the same network and horizon has found. Cost: O(m + groups and their edges). */
  merge({ cascades, failures, nodes, offsets, edges, counts }: LikelihoodStatistics): void {
    invariant(failures.length === this.failures.length, 'statistics belong to another network');
    this.cascades += cascades;
    for (let e = 0; e < failures.length; e++) this.failures[e] += failures[e];
    for (let g = 0; g < nodes.length; g++) this.groups.add(nodes[g], edges, offsets[g], offsets[g + 1], counts[g]);
  }

  /**
   * Copies of what was found, groups by node and then by their edges. Counts are whole numbers, so the arrays are the same bit for
   * bit however the cascades were split among counters, and in whatever order they were merged. Cost: O(m + groups log groups).
   */
  statistics(): LikelihoodStatistics {
    return atOnce(this.statisticsInSteps());
  }

  /** {@link statistics} in steps of a few milliseconds. */
  *statisticsInSteps(): Generator<void, LikelihoodStatistics, void> {
    const groups = yield* this.groups.sorted();
    return { cascades: this.cascades, failures: this.failures.slice(), ...groups };
  }

  /** The groups that activated the nodes, into `members`; −1, or the first node without one. */
  private collect(nodes: Int32Array, times: Int32Array, active: number): number {
    const { time, members, ends } = this;
    const { offsets, tails, edges } = this.incoming;
    let end = 0;
    for (let k = 0; k < active; k++) {
      const i = nodes[k];
      const t = times[k];
      if (t > 0) {
        const start = end;
        for (let a = offsets[i]; a < offsets[i + 1]; a++) if (time[tails[a]] === t - 1) members[end++] = edges[a];
        if (end === start) return i;
      }
      ends[k] = end;
    }
    return -1;
  }

  private count(nodes: Int32Array, times: Int32Array, active: number): void {
    const { time, members, ends, failures, groups } = this;
    const { offsets, targets, edges } = this.network;
    this.cascades++;
    for (let k = 0, start = 0; k < active; start = ends[k], k++) {
      const i = nodes[k];
      if (ends[k] > start) groups.add(i, members, start, ends[k], 1);
      const last = times[k] + 1;
      for (let a = offsets[i]; a < offsets[i + 1]; a++) if (time[targets[a]] > last) failures[edges[a]]++;
    }
  }
}
