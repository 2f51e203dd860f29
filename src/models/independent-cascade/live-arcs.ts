/**
 * The same luck for many sets of sources and many blocked edges: the live-arc form of the independent cascade. In every run each arc is
 * open with its chance, once and for all; a node is active by step t if a source lies within t open arcs. Arcs are drawn when they are
 * first asked for and remembered for the rest of the run, so a run costs what it reaches.
 */
import { invariant } from '../../core/errors';
import type { Network } from '../../core/network';
import type { Rng } from '../../core/rng';

const WORD = 4294967296;
const WORDS = 256;

/** Whether an edge can be used at all. */
export type Usable = (edge: number) => boolean;

/**
 * Steps at which nodes become active in one run after another. Within a run, sources may be added and edges may become usable, one
 * after the other: distances only fall, so that each change costs what it brings closer.
 */
export class LiveArcs {
  /** Arcs looked at so far, over all runs. */
  work = 0;

  private readonly thresholds: Float64Array;
  /** 2 · run + 1 where an arc is open in this run, 2 · run where it is not. */
  private readonly states: Int32Array;
  private run = 0;
  private rng: Rng | undefined;
  private readonly words = new Int32Array(WORDS);
  private nextWord = WORDS;
  /** Step of activation of the nodes reached; −1 elsewhere. */
  private readonly steps: Int32Array;
  private readonly reached: Int32Array;
  private count = 0;
  private queue: Int32Array;
  private waiting = 0;

  /** @param alpha of every edge, length m, in 0 … 1. Memory: O(n + m) */
  constructor(
    private readonly network: Network,
    alpha: Float64Array,
    private readonly horizon: number,
  ) {
    invariant(alpha.length === network.m, `expected ${network.m} activation probabilities, got ${alpha.length}`);
    this.thresholds = new Float64Array(network.edges.length);
    for (let a = 0; a < this.thresholds.length; a++) this.thresholds[a] = alpha[network.edges[a]] * WORD;
    this.states = new Int32Array(network.targets.length);
    this.steps = new Int32Array(network.n).fill(-1);
    this.reached = new Int32Array(network.n);
    this.queue = new Int32Array(256);
  }

  /** Number of nodes active by the horizon. */
  get size(): number {
    return this.count;
  }

  /** A new run with its luck; nobody is active. */
  begin(rng: Rng): void {
    this.rng = rng;
    this.nextWord = WORDS;
    if (++this.run > 0x3ffffffe) {
      this.states.fill(0);
      this.run = 1;
    }
    this.restart();
  }

  /** Nobody is active, arcs stay as they are. O(nodes reached) */
  restart(): void {
    for (let k = 0; k < this.count; k++) this.steps[this.reached[k]] = -1;
    this.count = 0;
  }

  /** Makes a node a source. @returns number of nodes active by the horizon now */
  addSource(node: number, usable?: Usable): number {
    this.reach(node, 0);
    return this.spread(usable);
  }

  /** Edges of which some have become usable, all others being as before. @returns as {@link addSource} */
  restore(edges: ArrayLike<number>, usable: Usable): number {
    const { from, to, directed } = this.network;
    for (let k = 0; k < edges.length; k++) {
      const e = edges[k];
      // An edge between two blocked nodes stays blocked when one of them is free.
      if (!usable(e)) continue;
      this.tryAlong(from[e], to[e], e);
      if (!directed) this.tryAlong(to[e], from[e], e);
    }
    return this.spread(usable);
  }

  private tryAlong(tail: number, head: number, edge: number): void {
    const step = this.steps[tail];
    if (step < 0 || step === this.horizon) return;
    const { offsets, edges } = this.network;
    for (let a = offsets[tail]; a < offsets[tail + 1]; a++)
      if (edges[a] === edge) {
        this.work++;
        if (this.isCloser(head, step + 1) && this.isOpen(a)) this.reach(head, step + 1);
      }
  }

  private isCloser(node: number, step: number): boolean {
    return this.steps[node] < 0 || this.steps[node] > step;
  }

  private reach(node: number, step: number): void {
    if (!this.isCloser(node, step)) return;
    if (this.steps[node] < 0) this.reached[this.count++] = node;
    this.steps[node] = step;
    if (this.waiting === this.queue.length) {
      const longer = new Int32Array(2 * this.queue.length);
      longer.set(this.queue);
      this.queue = longer;
    }
    this.queue[this.waiting++] = node;
  }

  /** From all that wait; what comes closer later waits again. */
  private spread(usable: Usable | undefined): number {
    const { network, steps, horizon } = this;
    const { offsets, targets, edges } = network;
    for (let k = 0; k < this.waiting; k++) {
      const u = this.queue[k];
      const step = steps[u] + 1;
      if (step > horizon) continue;
      this.work += offsets[u + 1] - offsets[u];
      for (let a = offsets[u]; a < offsets[u + 1]; a++) {
        if (usable && !usable(edges[a])) continue;
        if (this.isCloser(targets[a], step) && this.isOpen(a)) this.reach(targets[a], step);
      }
    }
    this.waiting = 0;
    return this.count;
  }

  private isOpen(arc: number): boolean {
    const state = this.states[arc];
    if (state >>> 1 === this.run) return (state & 1) === 1;
    const threshold = this.thresholds[arc];
    const word = this.draw();
    // 64 random bits, of which the second half is drawn only when the first one does not decide.
    const open = word + 1 <= threshold || (word < threshold && this.draw() < (threshold - word) * WORD);
    this.states[arc] = 2 * this.run + (open ? 1 : 0);
    return open;
  }

  private draw(): number {
    if (this.nextWord === WORDS) {
      this.rng?.fill(this.words, 0, WORDS);
      this.nextWord = 0;
    }
    return this.words[this.nextWord++] >>> 0;
  }
}
