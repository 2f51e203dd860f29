/**
 * Reverse reachable sets (Borgs et al. 2014): everybody who would have reached one user drawn at random, in one draw of the live arcs.
 * σ(S) = N P(S hits a set), so that choosing seeds becomes covering sets.
 */
import { LimitError } from '../../../core/errors';
import type { Steps, Streams } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import type { Diffusion } from './diffusion';
import { liveSources } from './live-arcs';

/** Sets that share one stream: a collection grows by whole blocks. */
export const BLOCK = 256;

/** Members of all sets of a collection at most, 4 bytes each and as much again for the index. */
export const MOST_MEMBERS = 120_000_000;

/** Members between two steps: some milliseconds. */
const PIECE = 40_000;

/** Sets one after the other: set j is `members[offsets[j]] … members[offsets[j+1]−1]`, its root first. */
export interface SetBlock {
  readonly members: Int32Array;
  readonly sizes: Int32Array;
}

/** Draws reverse reachable sets; keeps its buffers. */
export class SetSampler {
  /** Users of the set in work bear its mark. */
  private readonly marks: Int32Array;
  private mark = 0;
  private readonly live: Int32Array;
  private members = new Int32Array(1 << 14);
  private length = 0;

  constructor(private readonly diffusion: Diffusion) {
    const { n, inOffsets } = diffusion;
    this.marks = new Int32Array(n);
    let widest = 1;
    for (let u = 0; u < n; u++) widest = Math.max(widest, inOffsets[u + 1] - inOffsets[u]);
    this.live = new Int32Array(widest);
  }

  /** Block `block` of the collection of this name: BLOCK sets from a stream of their own. */
  *block(streams: Streams, collection: string, block: number): Steps<SetBlock> {
    const rng = streams('set', collection, block);
    const sizes = new Int32Array(BLOCK);
    this.length = 0;
    let pause = PIECE;
    for (let j = 0; j < BLOCK; j++) {
      const before = this.length;
      this.draw(rng);
      sizes[j] = this.length - before;
      if (this.length < pause) continue;
      pause = this.length + PIECE;
      yield { done: j + 1, total: BLOCK, stage: 'Drawing sets' };
    }
    yield { done: BLOCK, total: BLOCK, stage: 'Drawing sets' };
    return { members: this.members.slice(0, this.length), sizes };
  }

  /** One set, written behind those of the block so far: breadth first, backwards along live arcs. */
  private draw(rng: Rng): void {
    const { diffusion, marks, live } = this;
    if (++this.mark === 0x7fffffff) {
      marks.fill(0);
      this.mark = 1;
    }
    const { mark } = this;
    let { length } = this;
    let head = length;
    const root = rng.below(diffusion.n);
    marks[root] = mark;
    let members = this.roomFor(length + 1);
    members[length++] = root;
    while (head < length) {
      const count = liveSources(diffusion, members[head++], rng, live);
      if (length + count > members.length) {
        this.length = length;
        members = this.roomFor(length + count);
      }
      for (let k = 0; k < count; k++) {
        const v = live[k];
        if (marks[v] === mark) continue;
        marks[v] = mark;
        members[length++] = v;
      }
    }
    this.length = length;
  }

  private roomFor(length: number): Int32Array<ArrayBuffer> {
    if (length > this.members.length) {
      const grown = new Int32Array(Math.max(2 * this.members.length, length));
      grown.set(this.members.subarray(0, this.length));
      this.members = grown;
    }
    return this.members;
  }
}

/** A growing collection of sets in flat storage. */
export class SetCollection {
  members = new Int32Array(1 << 16);
  offsets = new Int32Array(BLOCK + 1);
  /** Number of sets. */
  count = 0;

  get memberCount(): number {
    return this.offsets[this.count];
  }

  /** Throws LimitError where the collection would not fit in memory. */
  add({ members, sizes }: SetBlock): void {
    const { count } = this;
    const length = this.offsets[count];
    if (length + members.length > MOST_MEMBERS)
      throw new LimitError(
        `The reverse reachable sets hold more than ${MOST_MEMBERS.toLocaleString('en')} users: too much for memory.`,
        'Allow a larger ε, or lower the chances.',
      );
    if (length + members.length > this.members.length)
      this.members = grown(this.members, length, Math.max(2 * this.members.length, length + members.length));
    this.members.set(members, length);
    if (count + sizes.length + 1 > this.offsets.length)
      this.offsets = grown(this.offsets, count + 1, Math.max(2 * this.offsets.length, count + sizes.length + 1));
    let at = length;
    for (let j = 0; j < sizes.length; j++) this.offsets[count + j + 1] = at += sizes[j];
    this.count = count + sizes.length;
  }
}

function grown(array: Int32Array, used: number, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array.subarray(0, used));
  return larger;
}
