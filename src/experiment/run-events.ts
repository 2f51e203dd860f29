/**
 * A run as its consumer sees it: events that can be looped over, and its pace.
 */
import type { CascadeSet } from '../core/cascade';
import type { Outputs } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
import type { Resumable } from './admit';
import type { Stamp } from './experiment';
import type { RunError } from './lab-error';
import type { Signal } from './signal';

export interface RunResult {
  outputs: Outputs;
  stamp: Stamp;
}

export type RunEvent =
  | { type: 'progress'; done: number; total?: number; stage: string }
  | { type: 'partial'; outputs: Outputs; done: number; total?: number }
  /** The run can go on from here should it, or the page, be lost: worth keeping in a safe place. Only the newest counts.
   * `models`: what was learned by then, which pictures go without. */
  | { type: 'kept'; resume: Resumable; models: Outputs }
  | { type: 'done'; result: RunResult }
  /**
   * Stopped at `done` of `total`, with what there is by then; `resume` lets the run go on from there. `lost`: replicates that
   * were finished beyond `done` but went with a worker that did not stop when asked.
   */
  | { type: 'cancelled'; result?: RunResult; done: number; total: number; resume?: Resumable; lost?: number }
  /** `resume`: what was kept last, where its worker or device was lost and not the computation wrong. */
  | { type: 'failed'; error: RunError; resume?: Resumable };

export interface RunOptions {
  signal?: Signal;
  /** For methods that need cascades; others do not look at them. */
  cascades?: CascadeSet;
  /** For methods that need a trained model. */
  model?: TrainedModel;
  resume?: Resumable;
  /**
   * Only these blocks of a method that is cut into blocks, the parts handed out in order instead of being folded: a share of a run
   * whose other blocks are computed elsewhere. It ends with no outputs.
   */
  blocks?: { from: number; to: number; take(index: number, part: unknown): void };
  /** False: only the end is of interest, so no pictures are made on the way. */
  pictures?: boolean;
  /** live: answers a moving slider; other runs of its worker give way meanwhile. */
  priority?: 'live' | 'normal';
}

/** A run in progress: its events, for one consumer, and its pace. Leaving the loop early cancels the run. */
export interface RunHandle extends AsyncIterable<RunEvent> {
  pause(): void;
  resume(): void;
  /** One step of the computation, then paused again. */
  step(): void;
}
