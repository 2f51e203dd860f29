/**
 * Live-edge samples, one draw of all live arcs each, condensed so that marginal gains of many users can be read off quickly
 * (Ohsaka et al. 2014, pruned Monte Carlo): users who reach each other are one component, and what a hub reaches is counted once.
 */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import type { Diffusion } from './diffusion';
import { liveSources } from './live-arcs';
import { strongComponents } from './strong-components';

/** Live arcs v → u by source: those of v are `targets[offsets[v]] … targets[offsets[v+1]−1]`. */
export interface LiveArcs {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Draws live arcs again and again; keeps its buffers. */
export class LiveSampler {
  private readonly live: Int32Array;
  private sources = new Int32Array(1 << 12);
  private heads = new Int32Array(1 << 12);

  constructor(private readonly diffusion: Diffusion) {
    const { n, inOffsets } = diffusion;
    let widest = 1;
    for (let u = 0; u < n; u++) widest = Math.max(widest, inOffsets[u + 1] - inOffsets[u]);
    this.live = new Int32Array(widest);
  }

  /** One draw for every user, in the order of ids. O(n + live arcs) draws, as {@link liveSources} has it. */
  draw(rng: Rng): LiveArcs {
    const { diffusion, live } = this;
    const { n } = diffusion;
    const offsets = new Int32Array(n + 1);
    let length = 0;
    for (let u = 0; u < n; u++) {
      const count = liveSources(diffusion, u, rng, live);
      if (length + count > this.heads.length) this.grow(length + count);
      const { sources, heads } = this;
      for (let k = 0; k < count; k++) {
        sources[length] = live[k];
        heads[length++] = u;
        offsets[live[k] + 1]++;
      }
    }
    for (let v = 0; v < n; v++) offsets[v + 1] += offsets[v];
    const targets = new Int32Array(length);
    const next = offsets.slice(0, n);
    const { sources, heads } = this;
    for (let a = 0; a < length; a++) targets[next[sources[a]]++] = heads[a];
    return { offsets, targets };
  }

  private grow(least: number): void {
    const length = Math.max(2 * this.heads.length, least);
    const sources = new Int32Array(length);
    sources.set(this.sources);
    this.sources = sources;
    const heads = new Int32Array(length);
    heads.set(this.heads);
    this.heads = heads;
  }
}

/** Plain data, so that it can travel between threads. Components are numbered so that arcs lead from higher to lower numbers. */
export interface LiveSample {
  /** Of every user. */
  readonly component: Int32Array;
  /** Users of every component. */
  readonly weights: Int32Array;
  /** Arcs between components, by source. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Bits COVERED, BELOW_HUB and ABOVE_HUB of every component; changed as seeds are taken. */
  readonly flags: Uint8Array;
  /** Users that the hub reaches, itself among them, and no seed does; in a cell, since it changes. */
  readonly hubLeft: Int32Array;
}

/** Arcs between two steps. */
const PIECE = 1_000_000;

const COVERED = 1;
/** The hub or reached by it. */
const BELOW_HUB = 2;
/** The hub or reaching it. */
const ABOVE_HUB = 4;

/** Condenses live arcs. O(n + live arcs). */
export function condense(arcs: LiveArcs): LiveSample {
  const { component, count } = strongComponents(arcs);
  const n = component.length;
  const weights = new Int32Array(count);
  const offsets = new Int32Array(count + 1);
  for (let v = 0; v < n; v++) {
    const c = component[v];
    weights[c]++;
    for (let a = arcs.offsets[v]; a < arcs.offsets[v + 1]; a++) if (component[arcs.targets[a]] !== c) offsets[c + 1]++;
  }
  for (let c = 0; c < count; c++) offsets[c + 1] += offsets[c];
  const targets = new Int32Array(offsets[count]);
  const next = offsets.slice(0, count);
  for (let v = 0; v < n; v++) {
    const c = component[v];
    for (let a = arcs.offsets[v]; a < arcs.offsets[v + 1]; a++) {
      const d = component[arcs.targets[a]];
      if (d !== c) targets[next[c]++] = d;
    }
  }
  const { flags, below } = markHub(weights, offsets, targets);
  return { component, weights, offsets, targets, flags, hubLeft: Int32Array.of(below) };
}

/** The hub: the largest component, with the most arcs out of it among equals. */
function markHub(weights: Int32Array, offsets: Int32Array, targets: Int32Array): { flags: Uint8Array; below: number } {
  const count = weights.length;
  const flags = new Uint8Array(count);
  let hub = 0;
  for (let c = 1; c < count; c++) {
    const more = weights[c] - weights[hub] || offsets[c + 1] - offsets[c] - (offsets[hub + 1] - offsets[hub]);
    if (more > 0) hub = c;
  }
  if (count === 0) return { flags, below: 0 };
  flags[hub] = BELOW_HUB | ABOVE_HUB;
  let below = 0;
  // Arcs lead downwards in number, so that one pass each way finds all.
  for (let c = hub; c >= 0; c--) {
    if ((flags[c] & BELOW_HUB) === 0) continue;
    below += weights[c];
    for (let a = offsets[c]; a < offsets[c + 1]; a++) flags[targets[a]] |= BELOW_HUB;
  }
  for (let c = hub + 1; c < count; c++)
    for (let a = offsets[c]; a < offsets[c + 1]; a++)
      if ((flags[targets[a]] & ABOVE_HUB) !== 0) {
        flags[c] |= ABOVE_HUB;
        break;
      }
  return { flags, below };
}

/** Marginal gains over live-edge samples; keeps its buffers. */
export class SampleReader {
  private readonly marks: Int32Array;
  private mark = 0;
  /** Arcs that were followed since the last step. */
  private work = 0;
  private readonly stack: Int32Array;

  constructor(n: number) {
    this.marks = new Int32Array(n);
    this.stack = new Int32Array(n);
  }

  /** Users that v reaches and no seed does. */
  gain(sample: LiveSample, v: number): number {
    return this.reach(sample, sample.component[v]);
  }

  /** v becomes a seed. @returns her gain */
  take({ component, weights, offsets, targets, flags, hubLeft }: LiveSample, v: number): number {
    const { stack } = this;
    if ((flags[component[v]] & COVERED) !== 0) return 0;
    let top = 0;
    let gain = 0;
    stack[top++] = component[v];
    flags[component[v]] |= COVERED;
    while (top > 0) {
      const c = stack[--top];
      gain += weights[c];
      if ((flags[c] & BELOW_HUB) !== 0) hubLeft[0] -= weights[c];
      for (let a = offsets[c]; a < offsets[c + 1]; a++) {
        const d = targets[a];
        if ((flags[d] & COVERED) !== 0) continue;
        flags[d] |= COVERED;
        stack[top++] = d;
      }
    }
    return gain;
  }

  /** Adds the reach of every user to `into`, before any seed is taken. Most need no search: see `reaches`. */
  *addAll(sample: LiveSample, into: Float64Array): Steps<void> {
    const reach = yield* this.reaches(sample);
    const { component } = sample;
    for (let v = 0; v < component.length; v++) into[v] += reach[component[v]];
  }

  /**
   * Reach of every component. Where all below a component but one child are trees – nobody else leads into them – reaches are disjoint
   * and add up; all others are searched for.
   */
  private *reaches(sample: LiveSample): Steps<Int32Array> {
    const { weights, offsets, targets } = sample;
    const count = weights.length;
    const entries = new Int32Array(count);
    for (const d of targets) entries[d]++;
    const tree = new Uint8Array(count);
    const reach = new Int32Array(count);
    this.work = 0;
    for (let c = 0; c < count; c++) {
      if (this.work > PIECE) {
        this.work = 0;
        yield { done: c, total: count, stage: 'Drawing samples' };
      }
      let sum = weights[c];
      let others = 0;
      for (let a = offsets[c]; a < offsets[c + 1]; a++) {
        const d = targets[a];
        sum += reach[d];
        if (entries[d] > 1 || tree[d] === 0) others++;
      }
      tree[c] = others === 0 ? 1 : 0;
      reach[c] = others < 2 ? sum : this.reach(sample, c);
    }
    return reach;
  }

  private reach({ weights, offsets, targets, flags, hubLeft }: LiveSample, from: number): number {
    const { marks, stack } = this;
    if ((flags[from] & COVERED) !== 0) return 0;
    if (++this.mark === 0x7fffffff) {
      marks.fill(0);
      this.mark = 1;
    }
    const { mark } = this;
    const above = (flags[from] & ABOVE_HUB) !== 0;
    // Above the hub, all that it reaches is known; elsewhere only what seeds reach is left out.
    const known = above ? COVERED | BELOW_HUB : COVERED;
    let gain = above ? hubLeft[0] : 0;
    if ((flags[from] & known) !== 0) return gain;
    let top = 0;
    stack[top++] = from;
    marks[from] = mark;
    while (top > 0) {
      const c = stack[--top];
      gain += weights[c];
      this.work += offsets[c + 1] - offsets[c];
      for (let a = offsets[c], to = offsets[c + 1]; a < to; a++) {
        const d = targets[a];
        if (marks[d] === mark || (flags[d] & known) !== 0) continue;
        marks[d] = mark;
        stack[top++] = d;
      }
    }
    return gain;
  }
}
