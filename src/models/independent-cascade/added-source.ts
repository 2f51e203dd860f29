/**
 * What one more source changes: message passing again with p̄ = 1 at one node, but only where a message differs. Nodes more than t
 * steps away cannot notice it by step t, so a source costs no more than what it can reach. The values are those of message passing on
 * the whole network, bit for bit: the same operations in the same order, and what is not computed is equal.
 */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import { buildSlots, incomingProbabilities, messagePlaces, type Slots } from './slots';

/** Slots handled between two yields: a few milliseconds. */
const SLOTS_PER_STEP = 250_000;

/** The layout that all sources of a network share. */
export interface SourceLayout {
  readonly slots: Slots;
  readonly places: Int32Array;
  /** The chance of the arc along which a message goes, by the message's place. */
  readonly alphaByPlace: Float64Array;
}

/** O(n + m). @param alpha of every edge, length m */
export function* sourceLayout(network: Network, alpha: Float64Array): Generator<void, SourceLayout, void> {
  const slots = yield* buildSlots(network);
  const slotCount = slots.offsets[network.n];
  const places = new Int32Array(slotCount);
  const alphaIn = new Float64Array(slotCount);
  yield* messagePlaces(slots, network.m, 2, places);
  yield* incomingProbabilities(slots, alpha, alphaIn);
  const alphaByPlace = new Float64Array(slotCount);
  for (let s = 0; s < slotCount; s++) alphaByPlace[places[s] ^ 1] = alphaIn[s];
  return { slots, places, alphaByPlace };
}

/** A run of message passing to which a source is added: what {@link messagePassing} gives with `keep`. */
export interface KeptRun {
  readonly initial: Float64Array;
  readonly marginals: Float64Array;
  readonly messages: Float64Array;
}

/** Nodes whose probability was computed anew at step t: `nodes[0 … count−1]`, with p(t) of node i in `p[i]`. */
export type Visit = (t: number, nodes: Int32Array, count: number, p: Float64Array) => void;

export class AddedSource {
  /** Slots computed so far, over all sources. */
  work = 0;

  private base: KeptRun | undefined;
  private pause = SLOTS_PER_STEP;
  /** Messages of nodes computed anew, by place, at even and odd steps; valid where the sender's mark is the step's clock. */
  private readonly levels: readonly [Float64Array, Float64Array];
  private readonly marks: readonly [Int32Array, Int32Array];
  private clock = 1;
  private nodes: Int32Array;
  private next: Int32Array;
  private readonly p: Float64Array;
  private readonly prefixes: Float64Array;
  private readonly x: Float64Array;

  constructor(
    private readonly layout: SourceLayout,
    private readonly horizon: number,
  ) {
    const { slots, places } = layout;
    const { n, offsets } = slots;
    this.levels = [new Float64Array(places.length), new Float64Array(places.length)];
    this.marks = [new Int32Array(n), new Int32Array(n)];
    this.nodes = new Int32Array(n);
    this.next = new Int32Array(n);
    this.p = new Float64Array(n);
    let widest = 0;
    for (let j = 0; j < n; j++) widest = Math.max(widest, offsets[j + 1] - offsets[j]);
    this.prefixes = new Float64Array(widest);
    this.x = new Float64Array(widest);
  }

  /** The run to which sources are added from now on; undefined: nobody is a source. */
  onto(base: KeptRun | undefined): void {
    const { places, slots } = this.layout;
    invariant(
      !base ||
        (base.messages.length === places.length * (this.horizon + 1) &&
          base.marginals.length === slots.n * (this.horizon + 1)),
      'the run has another horizon or network',
    );
    this.base = base;
  }

  /**
   * Adds one source and takes it away again. @param visit told once for every step 0 … T; a node that was computed at one step is
   * equal to the run without the source at steps where it is not
   * @returns what it adds to Σ_i p_i(T)
   * Cost: O(slots of nodes within t steps), summed over the steps t; nothing of size n. Yields every few milliseconds.
   */
  *run(source: number, visit?: Visit): Generator<void, number, void> {
    const { base, layout, horizon, levels, marks, p } = this;
    const { offsets, neighbours, n } = layout.slots;
    const { places, alphaByPlace } = layout;
    if (this.clock > 0x7fffffff - 2 * (horizon + 1)) {
      for (const mark of marks) mark.fill(0);
      this.clock = 1;
    }
    const start = this.clock;
    this.clock += horizon + 1;
    let count = 0;
    this.nodes[count++] = source;
    p[source] = 1;
    marks[0][source] = start;
    for (const level of levels) for (let s = offsets[source]; s < offsets[source + 1]; s++) level[places[s]] = 1;
    visit?.(0, this.nodes, count, p);
    for (let t = 1; t <= horizon; t++) {
      const sent = levels[(t - 1) & 1];
      const mark = marks[t & 1];
      const now = start + t;
      const row = (t - 1) * places.length;
      let found = 0;
      this.next[found++] = source;
      mark[source] = now;
      for (let k = 0; k < count; k++) {
        const sender = this.nodes[k];
        for (let s = offsets[sender]; s < offsets[sender + 1]; s++) {
          const place = places[s];
          const receiver = neighbours[s];
          if (mark[receiver] === now || !(alphaByPlace[place] > 0)) continue;
          if (base && (sent[place] === base.messages[row + place] || base.initial[receiver] === 1)) continue;
          if (!base && sent[place] === 0) continue;
          mark[receiver] = now;
          this.next[found++] = receiver;
        }
      }
      for (let k = 1; k < found; k++) {
        const j = this.next[k];
        this.receive(j, t, start + t - 1);
        this.work += offsets[j + 1] - offsets[j] + 1;
        if (this.work > this.pause) {
          this.pause = this.work + SLOTS_PER_STEP;
          yield;
        }
      }
      [this.nodes, this.next] = [this.next, this.nodes];
      count = found;
      visit?.(t, this.nodes, count, p);
    }
    let gain = 0;
    const last = horizon * n;
    for (let k = 0; k < count; k++) gain += p[this.nodes[k]] - (base ? base.marginals[last + this.nodes[k]] : 0);
    return gain;
  }

  /** p_j(t) and the messages of j at t, from messages at t − 1: those of nodes marked `sentAt` are new. */
  private receive(j: number, t: number, sentAt: number): void {
    const { base, layout, levels, marks, p, prefixes, x } = this;
    const { offsets, neighbours } = layout.slots;
    const { places, alphaByPlace } = layout;
    const sent = levels[(t - 1) & 1];
    const sends = levels[t & 1];
    const mark = marks[(t - 1) & 1];
    const row = (t - 1) * places.length;
    const lo = offsets[j];
    const hi = offsets[j + 1];
    let prefix = base ? base.initial[j] : 0;
    for (let s = lo, k = 0; s < hi; s++, k++) {
      const place = places[s] ^ 1;
      const q = mark[neighbours[s]] === sentAt ? sent[place] : base ? base.messages[row + place] : 0;
      const b = alphaByPlace[place] * q;
      x[k] = b;
      prefixes[k] = prefix;
      prefix = b + prefix * (1 - b);
    }
    p[j] = prefix;
    if (t === this.horizon) return;
    let suffix = 0;
    for (let s = hi - 1, k = hi - 1 - lo; s >= lo; s--, k--) {
      const b = x[k];
      const head = prefixes[k];
      sends[places[s]] = head + suffix * (1 - head);
      suffix = b + suffix * (1 - b);
    }
  }
}
