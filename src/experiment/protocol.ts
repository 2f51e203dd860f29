/**
 * Messages between the page and a worker: one discriminated union each way. Every run ends with exactly one of
 * `done`, `cancelled`, `failed`; every other request with exactly one answer. Late messages of an ended run are dropped.
 */
import type { Issue } from '../core/errors';
import type { Network } from '../core/network';
import type { Outputs } from '../core/outputs';
import type { Experiment, ReadChoices, Source } from './experiment';
import type { ReadOutcome } from '../data/read';

/** How errors cross: as data. */
export interface RunError {
  code: string;
  message: string;
  issues?: Issue[];
  hint?: string;
  stack?: string;
}

/** A network without its names, or one piece of it: large ones travel in several messages so that no copy blocks the page. */
export type AttachPart =
  | { piece: 'head'; n: number; m: number; directed: boolean; edgeValues: string[] }
  | { piece: 'array'; name: string; offset: number; values: Int32Array | Float64Array | Float32Array }
  | { piece: 'end' };

/** What a worker is asked to compute for a run. */
export type Task =
  /** The whole of a method that is not cut into blocks. */
  | { kind: 'whole' }
  /** Replicates from … to−1; answered with `part`. */
  | { kind: 'block'; index: number; from: number; to: number };

export type ToWorker =
  | { type: 'attach'; key: string; part: AttachPart }
  | { type: 'detach'; key: string }
  | { type: 'materialise'; request: number; source: Source }
  | { type: 'read'; request: number; file: Blob; name: string; choices: ReadChoices }
  | { type: 'abandon'; request: number }
  | { type: 'start'; run: number; experiment: Experiment; network: string; sources: Record<string, Int32Array> }
  | { type: 'task'; run: number; task: Task }
  /** Folds the part of a block into the state kept by this worker for the run, in block order. */
  | { type: 'fold'; run: number; index: number; part: unknown }
  /** A picture of what was folded so far (`partial`), or the end (`done`). */
  | { type: 'finish'; run: number; final: boolean }
  | { type: 'ack'; run: number; seq: number }
  | { type: 'pace'; run: number; mode: 'free' | 'paused'; steps?: number }
  | { type: 'cancel'; run: number };

export type FromWorker =
  | { type: 'ready'; engine: string }
  | { type: 'materialised'; request: number; network: Network }
  | { type: 'read-progress'; request: number; bytes: number; total: number }
  | { type: 'read-done'; request: number; outcome: ReadOutcome }
  | { type: 'refused'; request: number; error: RunError }
  | { type: 'progress'; run: number; index?: number; done: number; total?: number; stage: string }
  | { type: 'part'; run: number; index: number; part: unknown }
  | { type: 'partial'; run: number; seq: number; outputs: Outputs; done: number; total?: number }
  | { type: 'done'; run: number; outputs: Outputs }
  | { type: 'cancelled'; run: number; state?: unknown }
  | { type: 'failed'; run: number; error: RunError };
