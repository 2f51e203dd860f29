/**
 * The method: one shape for simulation, inference, learning and control. A computation is a generator: it yields progress at
 * natural steps and returns its outputs; whoever drives it owns slices, pace, pause and cancel. Numeric code holds no timers,
 * no abort flags, no messages. Keep a step under about 20 ms.
 */
import type { CascadeSet } from './cascade';
import type { Network } from './network';
import type { OutputTable, Outputs } from './outputs';
import type { ParameterTable, ResolvedValues } from './parameters';
import type { Rng } from './rng';
import type { Issue } from './errors';

export type Paper = 'SLICER' | 'PropNet-SDE' | 'SIR-HawkesN' | 'PDC' | 'FOREST';

/** `family/name`, as in `independent-cascade/dmp`. */
export type MethodId = `${string}/${string}`;

/** What a run works on, materialised. */
export interface Input {
  network: Network;
  /** There for methods that need cascades. */
  cascades?: CascadeSet;
  /** The node of every user of the cascades, −1 for users that the network does not have; there whenever cascades are. */
  cascadeNodes?: Int32Array;
}

/** Said at natural steps; `outputs` is a usable picture so far (whole methods only). */
export interface Progress {
  done: number;
  total?: number;
  /** Words for the stage: `Simulating`, `Passing messages`. */
  stage: string;
  outputs?: Outputs;
}

export type Steps<R> = Generator<Progress, R, void>;

/** The experiment's named random streams: `streams('run', 12)` = stream(seed, 'run', 12). */
export type Streams = (...key: readonly (string | number)[]) => Rng;

/** A computation in one piece. */
export interface WholeRun<P> {
  kind: 'whole';
  run(input: Input, parameters: P, streams: Streams): Steps<Outputs>;
}

/**
 * A computation over many independent replicates. The plan cuts them into fixed blocks that depend on their number alone, never
 * on the number of workers; parts are folded in block order. So one worker, eight workers and Node give identical arrays.
 */
export interface BlockRun<P, Part> {
  kind: 'blocks';
  /** Number of replicates. */
  count(parameters: P): number;
  /** Word for a replicate in messages: `runs`. */
  unit: string;
  /** Replicates from … to−1. Replicate r draws from `streams('run', r)` only. */
  block(input: Input, parameters: P, streams: Streams, from: number, to: number): Steps<Part>;
  /** Adds a part to the state (may reuse and change the state, never the part's own meaning). First call: state undefined. */
  fold(state: Part | undefined, part: Part): Part;
  /** Outputs of the replicates folded so far; must not change the state (it is called for partial results too). */
  finish(input: Input, parameters: P, state: Part): Outputs;
}

export type Runner<P> = WholeRun<P> | BlockRun<P, unknown>;

export interface Method<T extends ParameterTable = ParameterTable> {
  id: MethodId;
  /** Moves when the method's numbers move. */
  version: number;
  title: string;
  /** One sentence: what it computes. */
  summary: string;
  source: { paper: Paper; equations: string };
  needs: readonly ('network' | 'cascades')[];
  parameters: T;
  outputs: OutputTable;
  worker: 'numeric';
  /** exact: the same arrays for the same experiment everywhere; statistical: within a stated tolerance (GPU training). */
  determinism: 'exact' | 'statistical';
  /** Line identity of its results on every page: see the design's method tokens. */
  role: 'ref' | 'own' | 'opt' | 'b1' | 'b2' | 'b3' | 'rnd';
  /** Elementary operations of a run (order of magnitude), for time and memory estimates before it starts. */
  estimate(
    parameters: ResolvedValues<T>,
    network: { n: number; m: number; directed: boolean },
  ): { operations: number; bytes: number };
  /** Problems that need both parameters and network: a missing edge column, more memory than there is. Empty: fine. */
  check?(parameters: ResolvedValues<T>, network: Network): Issue[];
  /** Loads the numerics; the page never downloads what it does not run. */
  load(): Promise<Runner<ResolvedValues<T>>>;
}

/** Keeps the parameter table's exact type while checking the rest. */
export function defineMethod<const T extends ParameterTable>(method: Method<T>): Method<T> {
  return method;
}
