/**
 * What one more source changes in a run of message passing: p̄ = 1 at one more node, and only what differs is computed anew. Nodes more
 * than t steps away cannot notice it by step t, so a source costs no more than what it can reach. The values are those of message
 * passing on the whole network, bit for bit: the same operations in the same order, and what is not computed is equal.
 */
import { invariant } from '../../core/errors';
import { SLOTS_PER_STEP, type SourceLayout, type Visit } from './source-layout';

/** A run of message passing to which a source is added: what {@link messagePassing} gives with `keep`. */
export interface KeptRun {
  readonly initial: Float64Array;
  readonly marginals: Float64Array;
  readonly messages: Float64Array;
}

export class AddedSource {
  /** Slots computed so far, over all sources. */
  work = 0;

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
    private readonly base: KeptRun,
  ) {
    const { slots, places, widest } = layout;
    const { n } = slots;
    invariant(
      base.messages.length === places.length * (horizon + 1) && base.marginals.length === n * (horizon + 1),
      'the run has another horizon or network',
    );
    this.levels = [new Float64Array(places.length), new Float64Array(places.length)];
    this.marks = [new Int32Array(n), new Int32Array(n)];
    this.nodes = new Int32Array(n);
    this.next = new Int32Array(n);
    this.p = new Float64Array(n);
    this.prefixes = new Float64Array(widest);
    this.x = new Float64Array(widest);
  }

  /**
   * Adds one source and takes it away again. @param visit told at every step 0 … T of the nodes computed anew; all others are as in the
   * run without the source
   * @returns what it adds to Σ_i p_i(T)
   * Cost: O(slots of nodes within t steps), summed over the steps t; nothing of size n. Yields every few milliseconds.
   */
  *run(source: number, visit?: Visit): Generator<void, number, void> {
    const { base, layout, horizon, levels, marks, p } = this;
    const { offsets, neighbours, n } = layout.slots;
    const { places, alphaOut } = layout;
    if (this.clock > 0x7fffffff - 2 * (horizon + 1)) {
      for (const mark of marks) mark.fill(0);
      this.clock = 1;
    }
    const start = this.clock;
    this.clock += horizon + 1;
    let count = 1;
    this.nodes[0] = source;
    p[source] = 1;
    marks[0][source] = start;
    for (const level of levels) for (let s = offsets[source]; s < offsets[source + 1]; s++) level[places[s]] = 1;
    visit?.(0, this.nodes, count, p);
    for (let t = 1; t <= horizon; t++) {
      const sent = levels[(t - 1) & 1];
      const mark = marks[t & 1];
      const now = start + t;
      const row = (t - 1) * places.length;
      let found = 1;
      this.next[0] = source;
      mark[source] = now;
      for (let k = 0; k < count; k++) {
        const sender = this.nodes[k];
        for (let s = offsets[sender]; s < offsets[sender + 1]; s++) {
          const receiver = neighbours[s];
          if (mark[receiver] === now || !(alphaOut[s] > 0)) continue;
          if (sent[places[s]] === base.messages[row + places[s]] || base.initial[receiver] === 1) continue;
          mark[receiver] = now;
          this.next[found++] = receiver;
        }
      }
      [this.nodes, this.next] = [this.next, this.nodes];
      count = found;
      for (let k = 1; k < count;) {
        k = this.receive(k, count, t, now - 1);
        if (this.work > this.pause) {
          this.pause = this.work + SLOTS_PER_STEP;
          yield;
        }
      }
      visit?.(t, this.nodes, count, p);
    }
    let gain = 0;
    for (let k = 0; k < count; k++) gain += p[this.nodes[k]] - base.marginals[horizon * n + this.nodes[k]];
    return gain;
  }

  /** p(t) and messages at t of nodes k … of the list, from messages at t − 1: those of senders marked `sentAt` are new. */
  private receive(first: number, count: number, t: number, sentAt: number): number {
    const { layout, levels, marks, nodes, p, prefixes, x } = this;
    const { initial, messages } = this.base;
    const { offsets, neighbours } = layout.slots;
    const { places, alphaIn } = layout;
    const sent = levels[(t - 1) & 1];
    const sends = levels[t & 1];
    const mark = marks[(t - 1) & 1];
    const row = (t - 1) * places.length;
    const isLast = t === this.horizon;
    let { work } = this;
    let k = first;
    for (; k < count && work <= this.pause; k++) {
      const j = nodes[k];
      const lo = offsets[j];
      const hi = offsets[j + 1];
      work += hi - lo + 1;
      let prefix = initial[j];
      for (let s = lo, i = 0; s < hi; s++, i++) {
        const place = places[s] ^ 1;
        const b = alphaIn[s] * (mark[neighbours[s]] === sentAt ? sent[place] : messages[row + place]);
        x[i] = b;
        prefixes[i] = prefix;
        prefix = b + prefix * (1 - b);
      }
      p[j] = prefix;
      if (isLast) continue;
      let suffix = 0;
      for (let s = hi - 1, i = hi - 1 - lo; s >= lo; s--, i--) {
        const b = x[i];
        const head = prefixes[i];
        sends[places[s]] = head + suffix * (1 - head);
        suffix = b + suffix * (1 - b);
      }
    }
    this.work = work;
    return k;
  }
}
