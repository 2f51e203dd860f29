/** What the classes of cascades show of every edge, one class after the other: which are tried, which are seen, which only by products. */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { NEVER, type ArcEnds, type MessageReach } from './message-reach';
import type { CascadeClass, Observations } from './observations';
import { ScaleFreedom } from './scale-freedom';

/** Where values are positive. */
export function positive(values: ArrayLike<number> = []): Int32Array {
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] > 0) places.push(i);
  return Int32Array.from(places);
}

export class ClassSearch {
  /** 1 for edges along which a try at a node that is no certain source can happen by step T−1, length m. */
  readonly tried: Uint8Array;
  /** 1 for edges of which such a try can change what is seen, length m. */
  readonly seen: Uint8Array;

  private readonly freedom: ScaleFreedom;
  /** Nodes with p̄ > 0 of the random start. */
  private readonly random: Int32Array;
  /** Of the class at hand, at rest in between. */
  private readonly certain: Uint8Array;
  private readonly observed: Uint8Array;
  private readonly visited: Uint8Array;

  constructor(
    private readonly network: Network,
    private readonly observations: Observations,
    private readonly ends: ArcEnds,
    private readonly reach: MessageReach,
  ) {
    const { n, m } = network;
    this.tried = new Uint8Array(m);
    this.seen = new Uint8Array(m);
    this.freedom = new ScaleFreedom(m);
    this.random = positive(observations.initial);
    this.certain = new Uint8Array(n);
    this.observed = observations.observed.slice();
    this.visited = new Uint8Array(n);
  }

  /** Cost: O(edges within T−1 steps of the sources). */
  *add({ seeds, cascades, missing }: CascadeClass): Generator<void, void, void> {
    const { certain, observed, observations } = this;
    const { horizon, initial } = observations;
    invariant(seeds !== undefined || initial !== undefined, 'a class with random sources needs their probabilities');
    const sources = seeds ?? this.random;
    for (const i of sources) certain[i] = seeds || (initial && initial[i] >= 1) ? 1 : 0;
    // Nodes of which nothing is known in any cascade of the class are hidden in it.
    missing?.nodes.forEach((i, k) => (observed[i] = missing.counts[k] >= cascades ? 0 : observed[i]));
    yield* this.reach.spread(sources, horizon - 2);
    yield* this.reach.look(certain, observed, horizon - 2);
    this.mark(sources);
    for (const i of sources) certain[i] = 0;
    missing?.nodes.forEach((i) => (observed[i] = observations.observed[i]));
  }

  /** Whether the edge is seen, and not only by products: no class can change that. */
  isSettled(edge: number): boolean {
    return this.seen[edge] === 1 && this.freedom.isFixed(2 * edge) && this.freedom.isFixed(2 * edge + 1);
  }

  private mark(sources: Int32Array): void {
    const { reach, certain, tried, seen, visited } = this;
    const { targets, edges } = this.network;
    const last = this.observations.horizon - 1;
    for (const i of sources) this.visit(i);
    for (let k = 0; k < reach.count; k++) {
      const arc = reach.order[k];
      const head = targets[arc];
      this.visit(head);
      if (certain[head]) continue;
      tried[edges[arc]] = 1;
      if (reach.delay[arc] !== NEVER && reach.since[arc] + 1 + reach.delay[arc] <= last) seen[edges[arc]] = 1;
    }
    for (const i of sources) visited[i] = 0;
    for (let k = 0; k < reach.count; k++) visited[targets[reach.order[k]]] = 0;
  }

  /**
   * The demands at node j of the class at hand. Ways u → j → v that matter are those with a message from u so early that what it
   * changes is still seen; of the ways into one v, the earliest come first, so three of them decide. Cost: O(degree).
   */
  private visit(j: number): void {
    if (this.visited[j]) return;
    this.visited[j] = 1;
    const { freedom, reach, observed, certain } = this;
    const { since, delay } = reach;
    const { offsets, targets } = this.network;
    const { intoOffsets, intoArcs, tails } = this.ends;
    const last = this.observations.horizon - 1;
    const into = certain[j] ? [] : intoArcs.subarray(intoOffsets[j], intoOffsets[j + 1]);
    const earliest = [-1, -1, -1];
    for (const arc of into) {
      if (since[arc] === NEVER) continue;
      if (observed[j]) freedom.fix(this.headEnd(arc));
      for (let place = 0, one = arc; place < 3 && one >= 0; place++)
        if (earliest[place] < 0 || since[one] < since[earliest[place]]) [earliest[place], one] = [one, earliest[place]];
    }
    // The arcs out that combine two ways, the two quickest of them: every other arc in takes part in one of these or in none.
    let quickest = -1;
    let second = -1;
    for (let arc = offsets[j]; arc < offsets[j + 1]; arc++) {
      if (delay[arc] === NEVER) continue;
      if (since[arc] === 0 && 1 + delay[arc] <= last) freedom.fix(this.tailEnd(arc));
      let ways = 0;
      let way = -1;
      for (const one of earliest) {
        if (one < 0 || tails[one] === targets[arc] || since[one] + 2 + delay[arc] > last) continue;
        if (ways++ === 0) way = one;
      }
      if (ways === 1) freedom.join(this.headEnd(way), this.tailEnd(arc));
      if (ways < 2) continue;
      freedom.fix(this.tailEnd(arc));
      if (quickest < 0 || delay[arc] < delay[quickest]) [quickest, second] = [arc, quickest];
      else if (second < 0 || delay[arc] < delay[second]) second = arc;
    }
    if (quickest < 0) return;
    for (const arc of into) {
      const out = targets[quickest] === tails[arc] ? second : quickest;
      if (out >= 0 && since[arc] !== NEVER && since[arc] + 2 + delay[out] <= last) freedom.fix(this.headEnd(arc));
    }
  }

  private tailEnd(arc: number): number {
    const edge = this.network.edges[arc];
    return this.network.from[edge] === this.ends.tails[arc] ? 2 * edge : 2 * edge + 1;
  }

  private headEnd(arc: number): number {
    return this.tailEnd(arc) ^ 1;
  }
}
