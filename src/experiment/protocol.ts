/**
 * Messages between the page and a worker: one discriminated union each way. Every run ends with exactly one of
 * `done`, `cancelled`, `failed`; every other request with exactly one answer. Late messages of an ended run are dropped. The workers
 * of a run in rounds talk to each other too, past the page.
 */
import type { Outputs } from '../core/outputs';
import type { CascadeFacts } from '../core/cascade-facts';
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { ParameterTable, ResolvedValues } from '../core/parameters';
import type { ModelHeader, TrainedModel } from '../core/trained-model';
import type { BatchOutcome, FileOutcome } from '../data/read';
import type { DerivedRule, Experiment, PartRole, ReadChoices, Source } from './experiment';
import type { RunError } from './lab-error';
import type { NetworkFacts } from './network-facts';
import type { Checkpoint } from './pace';

export type { RunError } from './lab-error';

/** A network, a cascade set – without its names – or a trained model, piece by piece: large ones travel in several messages so that no copy blocks the page. */
export type AttachPart =
  | {
      piece: 'head';
      n: number;
      m: number;
      directed: boolean;
      edgeValues: string[];
      nodeValues: string[];
      positions: boolean;
    }
  | {
      piece: 'cascades';
      count: number;
      events: number;
      userCount: number;
      time: CascadeSet['time'];
      marks: boolean;
      parents: boolean;
      bots: boolean;
      split: boolean;
    }
  | { piece: 'model'; header: ModelHeader; lengths: number[] }
  | { piece: 'array'; name: string; offset: number; values: PieceValues }
  | { piece: 'end' };

export type PieceValues = Int32Array | Float64Array | Float32Array | Uint8Array;

/** A file as it is handed to a worker, to be read together with others. */
export interface FileToRead {
  file: Blob;
  name: string;
  choices: ReadChoices;
  role?: PartRole;
}

/** What a worker is asked to compute for a run. */
export type Task =
  /** The whole of a method that is not cut into blocks; answered with `done`. `resume`: what a checkpoint gave. */
  | { kind: 'whole'; resume?: unknown }
  /** Replicates from … to−1; answered with `part`. */
  | { kind: 'block'; index: number; from: number; to: number };

/** How far a stopped run went, and the last step that it can be resumed from. */
export interface StoppedAt {
  done: number;
  total?: number;
  checkpoint?: Checkpoint;
}

/** What every worker of a run is told. */
export interface Announcement {
  run: number;
  experiment: Pick<Experiment, 'method' | 'seed' | 'outputs'>;
  /** An attached network, for methods that need one. */
  network?: string;
  /** Attached cascades and the node of each of their users, for methods that need cascades. */
  cascades?: { key: string; nodes: Int32Array };
  /** An attached model, for methods that need one. */
  model?: string;
  /** Every parameter's value, nodes as numbers: a worker knows no parameter tables, and no names of nodes. */
  values: ResolvedValues<ParameterTable>;
  urgent: boolean;
}

export type ToWorker =
  /** The first message: the absolute address below which bundled files lie. */
  | { type: 'hello'; base: string }
  | { type: 'attach'; key: string; part: AttachPart }
  | { type: 'detach'; key: string }
  | { type: 'materialise'; request: number; source: Extract<Source, { kind: 'generated' | 'bundled' }> }
  | { type: 'read-together'; request: number; files: readonly FileToRead[] }
  /** Loads cascades that come with the lab. */
  | { type: 'load-cascades'; request: number; id: string }
  /** Loads a trained model: one that comes with the lab, or a file. */
  | { type: 'load-model'; request: number; from: { id: string } | { file: Blob; name: string } }
  /** A network made from attached cascades; answered with `materialised`. */
  | { type: 'derive'; request: number; cascades: string; rule: DerivedRule; least: number }
  /** Facts about an attached network. */
  | { type: 'measure'; request: number; network: string }
  /** Facts about attached cascades, or about those that are marked by 1 (length: number of cascades). */
  | { type: 'measure-cascades'; request: number; cascades: string; chosen?: Uint8Array }
  | { type: 'abandon'; request: number }
  /** Announces a run; answered with `started`. While an urgent run computes, the others of this worker give way. */
  | ({ type: 'start' } & Announcement)
  /** Announces a run in rounds to a worker that helps its leader; orders come through the port. */
  | ({ type: 'assist'; line: MessagePort } & Announcement)
  /** To the leader: the other end of an assistant's port, which bears this number. */
  | { type: 'assistant'; run: number; number: number; line: MessagePort }
  /** To the leader: that assistant is lost. */
  | { type: 'dismiss'; run: number; number: number }
  | { type: 'task'; run: number; task: Task }
  /** Sets the folded state of a run that goes on from an earlier one. */
  | { type: 'restore'; run: number; state: unknown }
  /** Folds the part of a block into the state kept by this worker for the run, in block order. */
  | { type: 'fold'; run: number; index: number; part: unknown }
  /** Outputs of what was folded so far: a picture (`partial`), the end (`done`), or the end of a stopped run (`stopped`). */
  | { type: 'finish'; run: number; mode: 'partial' | 'final' | 'stop' }
  | { type: 'ack'; run: number }
  | { type: 'pace'; run: number; mode: 'free' | 'paused'; steps?: number }
  /** Answered with `cancelled` when the task in progress, if any, has ended; the folded state stays until `forget`. */
  | { type: 'cancel'; run: number }
  | { type: 'forget'; run: number };

export type FromWorker =
  | { type: 'ready'; engine: string }
  | { type: 'materialised'; request: number; network: Network }
  | { type: 'loaded-cascades'; request: number; cascades: CascadeSet }
  /** `digest`: SHA-256 of the file's bytes; absent for one that comes with the lab. */
  | { type: 'loaded-model'; request: number; model: TrainedModel; digest?: string }
  /** `at`: the file that is being read; bytes of the whole batch; `early`: what its first lines say, once. */
  | { type: 'read-progress'; request: number; at: number; bytes: number; total: number; early?: FileOutcome }
  | { type: 'read-done'; request: number; outcome: BatchOutcome }
  | { type: 'measured'; request: number; facts: NetworkFacts }
  | { type: 'measured-cascades'; request: number; facts: CascadeFacts }
  | { type: 'refused'; request: number; error: RunError }
  /** The method is loaded; `count`: number of replicates of a method that is cut into blocks. */
  | { type: 'started'; run: number; count?: number; unit?: string }
  /** The run computes in rounds of so many parts, more than before: assistants may be of use. */
  | { type: 'parts'; run: number; parts: number }
  | { type: 'progress'; run: number; done: number; total?: number; stage: string }
  | { type: 'part'; run: number; index: number; part: unknown }
  /** `state`: what is folded, where it is small; with it a run can go on even when its worker has to be ended. */
  | { type: 'partial'; run: number; outputs: Outputs; done: number; total?: number; state?: unknown; device?: string }
  /** A checkpoint that is worth keeping in case this worker is lost. */
  /** `models`: what was learned by then, where pictures go without it. */
  | { type: 'kept'; run: number; at: Checkpoint; models: Outputs }
  /** `device`: what computed, where that was not the worker itself. */
  | { type: 'done'; run: number; outputs: Outputs; device?: string }
  | { type: 'stopped'; run: number; outputs: Outputs; state: unknown }
  /** Of a method that is not cut into blocks: how far it went, its picture there, and what it can be resumed from. */
  | { type: 'cancelled'; run: number; outputs?: Outputs; at?: StoppedAt; device?: string }
  | { type: 'failed'; run: number; error: RunError };

/** From the leader of a run in rounds to an assistant: the parts that it is to compute. */
export interface ToAssistant {
  round: number;
  parts: readonly number[];
  message: unknown;
  /** What rounds share; there in the first order, and when it has changed. */
  news?: { shared: object | undefined };
}

export type FromAssistant =
  | { type: 'ready' }
  /** Parts and their answers; a round may be answered in several messages. */
  | { type: 'answers'; round: number; answers: (readonly [part: number, answer: unknown])[] }
  /** It cannot go on, and is not to be asked any more. */
  | { type: 'failed' };
