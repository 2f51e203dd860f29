/**
 * The books of a run in blocks: which block is next to be computed, which parts have come back, how many are folded. Parts come back
 * in any order and leave in the order of their blocks. Knows no worker.
 */
import { invariant } from '../core/errors';
import type { Block } from './plan';

/** Parts waiting to be folded, and blocks ahead of them, per worker: bounds what lies in memory. */
const AHEAD = 3;

export class BlockLedger {
  private readonly blocks: readonly Block[];
  private readonly parts = new Map<number, unknown>();
  private next: number;
  private foldedCount: number;

  /** @param folded blocks that an earlier run has folded */
  constructor(blocks: readonly Block[], folded = 0) {
    invariant(folded <= blocks.length, `${folded} of ${blocks.length} blocks folded`);
    this.blocks = blocks;
    this.next = this.foldedCount = folded;
  }

  /** Blocks folded so far. */
  get folded(): number {
    return this.foldedCount;
  }

  get complete(): boolean {
    return this.foldedCount === this.blocks.length;
  }

  /** Some blocks are not given out yet. */
  get open(): boolean {
    return this.next < this.blocks.length;
  }

  /** Replicates folded. */
  get done(): number {
    return this.foldedCount > 0 ? this.blocks[this.foldedCount - 1].to : 0;
  }

  /** Replicates in all. */
  get total(): number {
    return this.blocks.at(-1)?.to ?? 0;
  }

  /** Replicates folded or waiting to be. */
  get computed(): number {
    let sum = this.done;
    for (const index of this.parts.keys()) sum += this.blocks[index].to - this.blocks[index].from;
    return sum;
  }

  /** The next block to compute; undefined when there is none, or when computing is too far ahead of folding. */
  take(workerCount: number): Block | undefined {
    if (!this.open || this.next - this.foldedCount > AHEAD * workerCount) return undefined;
    return this.blocks[this.next++];
  }

  /** A part has come back. */
  add(index: number, part: unknown): void {
    invariant(
      index >= this.foldedCount && index < this.next && !this.parts.has(index),
      `part ${index} was not awaited`,
    );
    this.parts.set(index, part);
  }

  /** The next part in order, which counts as folded from then on; undefined while it is not there. */
  fold(): { index: number; part: unknown } | undefined {
    const index = this.foldedCount;
    if (!this.parts.has(index)) return undefined;
    const part = this.parts.get(index);
    this.parts.delete(index);
    this.foldedCount++;
    return { index, part };
  }
}
