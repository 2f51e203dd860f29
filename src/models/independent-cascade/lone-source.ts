/**
 * Message passing from one node alone, again and again for many of them, each only where it can reach: a node more than t steps away
 * has p = 0 at step t. The values are those of message passing on the whole network, bit for bit.
 */
import { SLOTS_PER_STEP, type SourceLayout, type Visit } from './source-layout';

export class LoneSource {
  /** Slots computed so far, over all sources. */
  work = 0;

  private pause = SLOTS_PER_STEP;
  /** Messages at even and odd steps, by place; 0 wherever the source at hand has not reached. */
  private readonly levels: readonly [Float64Array, Float64Array];
  private readonly joined: Uint8Array;
  private readonly nodes: Int32Array;
  private readonly p: Float64Array;
  private readonly prefixes: Float64Array;
  private readonly x: Float64Array;

  constructor(
    private readonly layout: SourceLayout,
    private readonly horizon: number,
  ) {
    const { slots, places, widest } = layout;
    this.levels = [new Float64Array(places.length), new Float64Array(places.length)];
    this.joined = new Uint8Array(slots.n);
    this.nodes = new Int32Array(slots.n);
    this.p = new Float64Array(slots.n);
    this.prefixes = new Float64Array(widest);
    this.x = new Float64Array(widest);
  }

  /**
   * @param visit told at every step 0 … T of all nodes within reach by then
   * @returns Σ_i p_i(T)
   * Cost: O(slots of nodes within t steps), summed over the steps t; nothing of size n. Yields every few milliseconds.
   */
  *run(source: number, visit?: Visit): Generator<void, number, void> {
    const { layout, horizon, levels, joined, nodes, p } = this;
    const { offsets, neighbours } = layout.slots;
    const { places, alphaOut } = layout;
    let count = 1;
    let fresh = 0;
    nodes[0] = source;
    joined[source] = 1;
    p[source] = 1;
    for (const level of levels) for (let s = offsets[source]; s < offsets[source + 1]; s++) level[places[s]] = 1;
    try {
      visit?.(0, nodes, count, p);
      for (let t = 1; t <= horizon; t++) {
        // Whoever joins at t has a neighbour that joined at t − 1.
        for (const end = count; fresh < end; fresh++)
          for (let s = offsets[nodes[fresh]]; s < offsets[nodes[fresh] + 1]; s++) {
            const receiver = neighbours[s];
            if (joined[receiver] === 1 || !(alphaOut[s] > 0)) continue;
            joined[receiver] = 1;
            nodes[count++] = receiver;
          }
        for (let k = 1; k < count;) {
          k = this.receive(k, count, t);
          if (this.work > this.pause) {
            this.pause = this.work + SLOTS_PER_STEP;
            yield;
          }
        }
        visit?.(t, nodes, count, p);
      }
      let sum = 0;
      for (let k = 0; k < count; k++) sum += p[nodes[k]];
      return sum;
    } finally {
      for (let k = 0; k < count; k++) {
        const node = nodes[k];
        joined[node] = 0;
        for (let s = offsets[node]; s < offsets[node + 1]; s++) levels[0][places[s]] = levels[1][places[s]] = 0;
      }
    }
  }

  /** p(t) and messages at t of nodes k … of the list, as many as fit in a step; returns the next k. */
  private receive(first: number, count: number, t: number): number {
    const { layout, levels, nodes, p, prefixes, x } = this;
    const { offsets } = layout.slots;
    const { places, alphaIn } = layout;
    const sent = levels[(t - 1) & 1];
    const sends = levels[t & 1];
    const isLast = t === this.horizon;
    let { work } = this;
    let k = first;
    for (; k < count && work <= this.pause; k++) {
      const j = nodes[k];
      const lo = offsets[j];
      const hi = offsets[j + 1];
      work += hi - lo + 1;
      let prefix = 0;
      for (let s = lo, i = 0; s < hi; s++, i++) {
        const b = alphaIn[s] * sent[places[s] ^ 1];
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
