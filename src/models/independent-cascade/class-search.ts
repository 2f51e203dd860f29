/** What the classes of cascades show of every edge, one class after the other: which are tried, which are seen, which only by products. */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { NEVER, type ArcEnds, type MessageReach } from './message-reach';
import type { CascadeClass, Observations } from './observations';
import { ScaleFreedom } from './scale-freedom';

const WORK_PER_STEP = 50_000;

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

  /**
   * @param open 1 for edges of which something may still be learned, length m
   * @param leastDelay no class sees an arc's tries sooner: a class that comes to no open edge in time is left soon
   * Cost: O(edges within T−1 steps of the sources).
   */
  *add(
    { seeds, cascades, missing }: CascadeClass,
    open: Uint8Array,
    leastDelay: Int32Array,
  ): Generator<void, void, void> {
    const { certain, observed, observations } = this;
    const { horizon, initial } = observations;
    invariant(seeds !== undefined || initial !== undefined, 'a class with random sources needs their probabilities');
    const sources = seeds ?? this.random;
    for (const i of sources) certain[i] = seeds || (initial && initial[i] >= 1) ? 1 : 0;
    // Nodes of which nothing is known in any cascade of the class are hidden in it.
    missing?.nodes.forEach((i, k) => (observed[i] = missing.counts[k] >= cascades ? 0 : observed[i]));
    yield* this.reach.spread(sources, horizon - 2);
    if (this.touches(open, leastDelay)) {
      yield* this.reach.look(certain, observed, horizon - 2);
      yield* this.mark(sources);
    }
    for (const i of sources) certain[i] = 0;
    missing?.nodes.forEach((i) => (observed[i] = observations.observed[i]));
  }

  /** Whether the edge is seen, and not only by products: no class can change that. */
  isSettled(edge: number): boolean {
    return this.seen[edge] === 1 && this.freedom.isFixed(2 * edge) && this.freedom.isFixed(2 * edge + 1);
  }

  /** Notes what is tried, and says whether the class comes to an open edge in time. */
  private touches(open: Uint8Array, leastDelay: Int32Array): boolean {
    const { order, count, since } = this.reach;
    const { edges, targets } = this.network;
    const { certain, tried } = this;
    const last = this.observations.horizon - 1;
    let touches = false;
    for (let k = 0; k < count; k++) {
      const arc = order[k];
      const edge = edges[arc];
      if (certain[targets[arc]]) continue;
      tried[edge] = 1;
      if (open[edge] && since[arc] + 1 + leastDelay[arc] <= last) touches = true;
    }
    return touches;
  }

  private *mark(sources: Int32Array): Generator<void, void, void> {
    const { reach, certain, seen, visited } = this;
    const { targets, edges } = this.network;
    const { since, delay, order, count } = reach;
    const last = this.observations.horizon - 1;
    let work = 0;
    for (let k = 0; k < sources.length; k++) {
      if ((work += this.visit(sources[k])) < WORK_PER_STEP) continue;
      work = 0;
      yield;
    }
    for (let k = 0; k < count; k++) {
      const arc = order[k];
      const head = targets[arc];
      if (!certain[head] && delay[arc] !== NEVER && since[arc] + 1 + delay[arc] <= last) seen[edges[arc]] = 1;
      if ((work += 1 + this.visit(head)) < WORK_PER_STEP) continue;
      work = 0;
      yield;
    }
    for (let k = 0; k < sources.length; k++) visited[sources[k]] = 0;
    for (let k = 0; k < count; k++) visited[targets[order[k]]] = 0;
  }

  /**
   * The demands at node j of the class at hand. Ways u → j → v that matter are those with a message from u so early that what it
   * changes is still seen; of the ways into one v, the earliest come first, so three of them decide. Returns its cost, O(degree).
   */
  private visit(j: number): number {
    if (this.visited[j]) return 0;
    this.visited[j] = 1;
    const { freedom } = this;
    const { since, delay } = this.reach;
    const { offsets, targets } = this.network;
    const { intoOffsets, intoArcs, tails } = this.ends;
    const last = this.observations.horizon - 1;
    const intoStart = intoOffsets[j];
    const intoEnd = this.certain[j] ? intoStart : intoOffsets[j + 1];
    let [first, second, third] = [-1, -1, -1];
    for (let k = intoStart; k < intoEnd; k++) {
      const arc = intoArcs[k];
      const time = since[arc];
      if (time === NEVER) continue;
      if (this.observed[j]) freedom.fix(this.headEnd(arc));
      if (first < 0 || time < since[first]) {
        third = second;
        second = first;
        first = arc;
      } else if (second < 0 || time < since[second]) {
        third = second;
        second = arc;
      } else if (third < 0 || time < since[third]) third = arc;
    }
    // Of the arcs out that combine two ways the two quickest: any other arc in takes part in one of them or in none.
    let quickest = -1;
    let next = -1;
    for (let out = offsets[j]; out < offsets[j + 1]; out++) {
      if (delay[out] === NEVER) continue;
      if (since[out] === 0 && 1 + delay[out] <= last) freedom.fix(this.tailEnd(out));
      const back = targets[out];
      const one = first >= 0 && tails[first] === back ? second : first;
      const two = one === first && (second < 0 || tails[second] !== back) ? second : third;
      const latest = last - 2 - delay[out];
      if (one < 0 || since[one] > latest) continue;
      if (two < 0 || since[two] > latest) {
        freedom.join(this.headEnd(one), this.tailEnd(out));
        continue;
      }
      freedom.fix(this.tailEnd(out));
      if (quickest < 0 || delay[out] < delay[quickest]) {
        next = quickest;
        quickest = out;
      } else if (next < 0 || delay[out] < delay[next]) next = out;
    }
    for (let k = intoStart; k < intoEnd && quickest >= 0; k++) {
      const arc = intoArcs[k];
      const out = targets[quickest] === tails[arc] ? next : quickest;
      if (out >= 0 && since[arc] !== NEVER && since[arc] + 2 + delay[out] <= last) freedom.fix(this.headEnd(arc));
    }
    return intoEnd - intoStart + offsets[j + 1] - offsets[j];
  }

  private tailEnd(arc: number): number {
    const edge = this.network.edges[arc];
    return this.network.from[edge] === this.ends.tails[arc] ? 2 * edge : 2 * edge + 1;
  }

  private headEnd(arc: number): number {
    return this.tailEnd(arc) ^ 1;
  }
}
