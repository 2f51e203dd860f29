/**
 * The method: one shape for simulation, inference, learning and control. A computation is a generator: it yields progress at
 * natural steps and returns its outputs; whoever drives it owns slices, pace, pause and cancel. Numeric code holds no timers,
 * no abort flags, no messages. Keep a step under about 20 ms.
 */
import type { CascadeSet, CascadesSize } from './cascade';
import type { Network } from './network';
import type { OutputTable, Outputs } from './outputs';
import type { ParameterTable, ParameterValue, ResolvedValues, When } from './parameters';
import type { Rng } from './rng';
import type { Issue } from './errors';
import type { TrainedModel } from './trained-model';

export type Paper = 'SLICER' | 'PropNet-SDE' | 'SIR-HawkesN' | 'PDC' | 'FOREST';

/** `family/name`, as in `independent-cascade/dmp`. */
export type MethodId = `${string}/${string}`;

/** What a run works on, materialised. */
export interface Input {
  /** `NO_NETWORK` for methods that use none. */
  network: Network;
  /** There for methods that need cascades. */
  cascades?: CascadeSet;
  /** The node of every user of the cascades, −1 for users that the network does not have; there whenever cascades are. */
  cascadeNodes?: Int32Array;
  /** There for methods that need a trained model. */
  model?: TrainedModel;
}

/** Cascades with the node of each of their users, −1 for users that the network does not have. */
export interface ObservedCascades {
  set: CascadeSet;
  nodes: Int32Array;
}

/** Said at natural steps; `outputs` is a usable picture so far (whole methods only). */
export interface Progress {
  done: number;
  total?: number;
  /** Words for the stage: `Simulating`, `Passing messages`. */
  stage: string;
  /**
   * A trained model in it is not sent along with pictures, which come several times a second: the last one said is given when the
   * computation is stopped. Its arrays are not changed afterwards.
   */
  outputs?: Outputs;
  /**
   * Whole methods and methods in rounds that can go on after Stop: copies what they need for it (plain data, structured-cloneable,
   * not changed by what is computed later). Called at most once, while the computation rests at this step: when it is stopped there,
   * and now and then on the way, in case it is stopped far from the next one.
   */
  checkpoint?(): unknown;
  /** The checkpoint of this step is worth keeping outside the thread – an epoch has ended –, in case the thread or the page is lost. */
  keep?: true;
  /** What computes, where that is not the thread itself: for the stamp. The last one said counts. */
  device?: string;
}

export type Steps<R> = Generator<Progress, R, void>;

/**
 * Yielded in the middle of a step by a computation that waits for a device: it goes on when the promise is settled; where it is
 * rejected, the reason is thrown at the `yield`.
 */
export interface Wait {
  until: Promise<void>;
}

/** A computation on a device of its own – a graphics card –, which has to be waited for. */
export type WaitingSteps<R> = Generator<Progress | Wait, R, void>;

/** The experiment's named random streams: `streams('run', 12)` = stream(seed, 'run', 12). */
export type Streams = (...key: readonly (string | number)[]) => Rng;

/** A computation in one piece. */
export interface WholeRun<P> {
  kind: 'whole';
  /** @param resume what a checkpoint of the same experiment gave; the numbers that follow are those of a run without a stop */
  run(input: Input, parameters: P, streams: Streams, resume?: unknown): Steps<Outputs>;
}

/** The same on a device that has to be waited for. */
export interface WaitingRun<P> {
  kind: 'waiting';
  run(input: Input, parameters: P, streams: Streams, resume?: unknown): WaitingSteps<Outputs>;
}

/** Parts 0 … parts−1 of a round, asked for together: the same message for all of them. */
export interface Round<Message> {
  parts: number;
  /** Plain data, structured-cloneable; not changed by those who answer. */
  message: Message;
  /**
   * What many rounds need and is too large to go along with each: the observations of a learner. Plain data, structured-cloneable, not
   * changed. Every thread that answers gets it once, before its first part, and again only where another object stands here.
   */
  shared?: object;
}

/**
 * A computation in rounds: one leader asks for independent parts again and again – the gradient of so many classes at these
 * parameters – and goes on with their answers. Who computes a part is decided outside; answers come in the order of the parts, so
 * that sums have one order and every number of workers gives identical arrays.
 */
export interface RoundsRun<P, Message, Answer> {
  kind: 'rounds';
  /** Yields progress, or `{ round }`, whose answers `next` hands in, in the order of the parts. */
  lead(
    input: Input,
    parameters: P,
    streams: Streams,
    resume?: unknown,
  ): Generator<Progress | { round: Round<Message> }, Outputs, readonly Answer[] | undefined>;
  /**
   * One part of a round. `memory` is one map for each run and thread, empty at first: what is kept there (the buffers of an engine)
   * is found again in later rounds, and is made anew where a part comes to another thread. `shared` is the round's, or its copy.
   */
  answer(
    input: Input,
    parameters: P,
    streams: Streams,
    message: Message,
    part: number,
    memory: Map<string, unknown>,
    shared: object | undefined,
  ): Steps<Answer>;
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

/** Message and answer are known to the method alone. */
export type AnyRoundsRun<P> = RoundsRun<P, unknown, unknown>;
export type Runner<P> = WholeRun<P> | WaitingRun<P> | BlockRun<P, unknown> | AnyRoundsRun<P>;

/** Leads a computation in rounds and answers every part itself, one after the other. */
export function* inOneThread<P>(
  runner: AnyRoundsRun<P>,
  input: Input,
  parameters: P,
  streams: Streams,
  resume?: unknown,
): Steps<Outputs> {
  const memory = new Map<string, unknown>();
  const leader = runner.lead(input, parameters, streams, resume);
  let answers: unknown[] | undefined;
  try {
    for (;;) {
      const step = leader.next(answers);
      if (step.done) return step.value;
      answers = undefined;
      if (!('round' in step.value)) {
        yield step.value;
        continue;
      }
      const { parts, message, shared } = step.value.round;
      answers = [];
      for (let part = 0; part < parts; part++)
        answers.push(yield* runner.answer(input, parameters, streams, message, part, memory, shared));
    }
  } finally {
    leader.return(undefined as never);
  }
}

export interface Method<T extends ParameterTable = ParameterTable> {
  id: MethodId;
  /** Moves when the method's numbers move. */
  version: number;
  title: string;
  /** One sentence: what it computes. */
  summary: string;
  source: { paper: Paper; equations: string };
  /** The data that it works on. Whatever else an experiment holds is neither loaded for it nor part of its digest. */
  needs: readonly ('network' | 'cascades' | 'model')[];
  /**
   * What it works on where an experiment has it, and does without otherwise. A network that was derived from cascades does not count:
   * it knows of the cascades that are to be predicted.
   */
  takes?: readonly 'network'[];
  /** The cascades count only while this setting has one of these values; absent: always. */
  cascadesWhen?: When;
  parameters: T;
  outputs: OutputTable;
  /** `forest`: the worker with TensorFlow.js, which only the methods that learn with it load. */
  worker: 'numeric' | 'forest';
  /** exact: the same arrays for the same experiment everywhere; statistical: within a stated tolerance (GPU training). */
  determinism: 'exact' | 'statistical';
  /** Line identity of its results on every page: see the design's method tokens. */
  role: 'ref' | 'own' | 'opt' | 'b1' | 'b2' | 'b3' | 'rnd';
  /**
   * Elementary operations of a run (order of magnitude), for time and memory estimates before it starts.
   * @param network empty for methods that use none
   * @param cascades for methods that use cascades, once these are there
   */
  estimate(
    parameters: ResolvedValues<T>,
    network: { n: number; m: number; directed: boolean },
    cascades?: CascadesSize,
  ): { operations: number; bytes: number };
  /** Problems that need both parameters and data: a missing edge column, more memory than there is. Empty: fine. */
  check?(parameters: ResolvedValues<T>, network: Network, cascades?: ObservedCascades, model?: TrainedModel): Issue[];
  /** Loads the numerics; the page never downloads what it does not run. */
  load(): Promise<Runner<ResolvedValues<T>>>;
}

/** Keeps the parameter table's exact type while checking the rest. */
export function defineMethod<const T extends ParameterTable>(method: Method<T>): Method<T> {
  return method;
}

/** Whether experiments of the method cannot do without a network. */
export const needsNetwork = ({ needs }: Pick<Method, 'needs'>): boolean => needs.includes('network');

/** Whether experiments of the method work on a network, where there is one. */
export const usesNetwork = ({ needs, takes }: Pick<Method, 'needs' | 'takes'>): boolean =>
  needs.includes('network') || (takes?.includes('network') ?? false);

/** Whether experiments of the method work on a trained model. */
export const usesModel = ({ needs }: Pick<Method, 'needs'>): boolean => needs.includes('model');

/** Whether an experiment with these parameters (missing ones count as their default) works on cascades. */
export function usesCascades(
  { needs, cascadesWhen, parameters }: Pick<Method, 'needs' | 'cascadesWhen' | 'parameters'>,
  values: Readonly<Record<string, ParameterValue>>,
): boolean {
  if (!needs.includes('cascades')) return false;
  if (!cascadesWhen) return true;
  const value = values[cascadesWhen.parameter] ?? parameters[cascadesWhen.parameter]?.default;
  return cascadesWhen.is.includes(value as string | boolean);
}
