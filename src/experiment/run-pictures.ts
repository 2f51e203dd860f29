/**
 * The pictures of a run in progress: when the next one may be asked for, what it shows, and the last one, which is what is left when
 * a worker has to be ended.
 */
import type { Outputs } from '../core/outputs';
import type { BlockLedger } from './block-ledger';
import { PICTURE_MS } from './execute';

export interface Picture {
  outputs: Outputs;
  /** Replicates or steps that it shows. */
  done: number;
  /** Blocks folded into it. */
  blocks: number;
  /** The folded state behind it, where that is small enough to come along. */
  state?: unknown;
}

export class RunPictures {
  last: Picture | undefined;
  /** What the picture asked for last will show. */
  private asked = { done: 0, blocks: 0 };
  private askedAt = -Infinity;
  private out = false;

  /** Whether to ask for a picture of what is folded now: something is new, the last one was taken, and not just before. */
  ask(ledger: BlockLedger, now: number): boolean {
    if (this.out || ledger.done === this.asked.done || now - this.askedAt < PICTURE_MS) return false;
    this.out = true;
    this.askedAt = now;
    this.asked = { done: ledger.done, blocks: ledger.folded };
    return true;
  }

  /** The picture that was asked for. */
  arrived(outputs: Outputs, state: unknown): Picture {
    return (this.last = { outputs, ...this.asked, ...(state === undefined ? {} : { state }) });
  }

  /** The consumer has taken it: another one may come. */
  taken(): void {
    this.out = false;
  }

  /** The run starts again elsewhere; what was asked for never comes. */
  restart(): void {
    this.out = false;
    this.asked = { done: 0, blocks: 0 };
  }
}
