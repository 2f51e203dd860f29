/**
 * A whole run in one thread: prepare, load, drive, fold, finish. Workers do the same in pieces; the numbers are the same arrays.
 */
import type { BlockRun, Input, Progress, Runner, Streams } from '../core/method';
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { Outputs } from '../core/outputs';
import { stream } from '../core/rng';
import type { TrainedModel } from '../core/trained-model';
import type { Resumable } from './admit';
import { admit } from './admit';
import { copyPlain } from './copy-plain';
import { digestExperiment } from './digest';
import type { Experiment } from './experiment';
import { LabError } from './lab-error';
import { lead } from './lead';
import { modelsIn } from './models-apart';
import type { Checkpoint, Clock } from './pace';
import { nameUsers } from './name-users';
import { Pace, drive } from './pace';
import { planBlocks } from './plan';
import type { Registry } from './registry';

export interface ExecuteOptions {
  clock: Clock;
  pace?: Pace;
  /** For methods that need cascades. */
  cascades?: CascadeSet;
  /** For methods that need a trained model. */
  model?: TrainedModel;
  resume?: Resumable;
  onProgress?(progress: { done: number; total?: number; stage: string }): void;
  /** A usable picture so far, a few times per second. */
  onPartial?(outputs: Outputs, done: number, total?: number): void;
  /** A checkpoint that is worth keeping in case all of this is lost. */
  onKept?(resume: Resumable): void;
}

/** `device`: what computed, where that was not the thread. */
export type Outcome = { device?: string } & (
  | { type: 'done'; outputs: Outputs; done: number; total: number }
  | { type: 'cancelled'; outputs?: Outputs; done: number; total?: number; resume?: Resumable }
);

/** Shortest time between two pictures, milliseconds. */
export const PICTURE_MS = 125;

/** The named random streams of an experiment. */
export function streamsOf(seed: number): Streams {
  return (...key) => stream(seed, ...key);
}

/** The outputs asked for; all of them when none is named. */
export function pickOutputs(outputs: Outputs, ids: readonly string[]): Outputs {
  if (ids.length === 0) return outputs;
  return Object.fromEntries(Object.entries(outputs).filter(([id]) => ids.includes(id)));
}

/** The number of replicates; nothing to run is refused. */
export function checkCount(count: number): number {
  if (Number.isInteger(count) && count > 0) return count;
  throw new LabError({ code: 'bad-input', message: `There is nothing to run: the number of runs is ${count}.` });
}

/** Runs an experiment to its end or until its pace is cancelled. Rejects with LabError `bad-input` when it cannot be computed. */
export async function execute(
  experiment: Experiment,
  network: Network,
  registry: Registry,
  options: ExecuteOptions,
): Promise<Outcome> {
  const { method, network: on, values, cascades, model } = admit(experiment, network, registry, options);
  const runner = await method.load();
  const context = {
    input: {
      network: on,
      ...(cascades ? { cascades: cascades.set, cascadeNodes: cascades.nodes } : {}),
      ...(model ? { model } : {}),
    },
    values,
    streams: streamsOf(experiment.seed),
    pace: options.pace ?? new Pace(),
    digest: digestExperiment(experiment, registry),
  };
  if (runner.kind === 'blocks') return executeBlocks(experiment, runner, context, options);
  return executeWhole(experiment, runner, context, options);
}

interface Context<P> {
  input: Input;
  values: P;
  streams: Streams;
  pace: Pace;
  digest: string;
}

async function executeWhole<P>(
  experiment: Experiment,
  runner: Exclude<Runner<P>, { kind: 'blocks' }>,
  { input, values, streams, pace, digest }: Context<P>,
  options: ExecuteOptions,
): Promise<Outcome> {
  const { clock } = options;
  const pick = (outputs: Outputs): Outputs =>
    nameUsers(pickOutputs(outputs, experiment.outputs), input.network, options.cascades, experiment.seed);
  let picture: Outputs | undefined;
  let pictureAt = -Infinity;
  let models: Outputs = {};
  const report = (progress: Progress): void => {
    options.onProgress?.(progress);
    if (!progress.outputs) return;
    models = { ...models, ...modelsIn(progress.outputs) };
    picture = { ...progress.outputs, ...models };
    if (clock.now() - pictureAt < PICTURE_MS) return;
    pictureAt = clock.now();
    options.onPartial?.(pick(picture), progress.done, progress.total);
  };
  // A computation may change what it is given; what the caller holds must stay good for a second resume.
  const earlier = options.resume;
  const state = copyPlain(earlier?.state);
  const steps =
    runner.kind === 'rounds'
      ? lead(runner, { input, values, streams, clock, resume: state })
      : runner.run(input, values, streams, state);
  const resumable = (checkpoint: Checkpoint): Resumable => ({
    digest,
    blocks: 0,
    total: checkpoint.done,
    ...checkpoint,
  });
  let kept = earlier;
  const onKept = (checkpoint: Checkpoint): void => {
    kept = resumable(checkpoint);
    options.onKept?.(kept);
  };
  const result = await drive(steps, { pace, clock, report, onKept });
  const on = result.device === undefined ? {} : { device: result.device };
  if (result.finished) {
    const total = result.latest?.total ?? result.latest?.done ?? 1;
    return { type: 'done', outputs: pick(result.value), done: total, total, ...on };
  }
  const { done, total } = result.latest ?? earlier ?? { done: 0 };
  const resume = result.checkpoint ? resumable(result.checkpoint) : kept;
  return {
    type: 'cancelled',
    ...on,
    done,
    ...(total === undefined ? {} : { total }),
    ...(picture ? { outputs: pick(picture) } : {}),
    ...(resume ? { resume } : {}),
  };
}

async function executeBlocks<P>(
  experiment: Experiment,
  runner: BlockRun<P, unknown>,
  { input, values, streams, pace, digest }: Context<P>,
  options: ExecuteOptions,
): Promise<Outcome> {
  const total = checkCount(runner.count(values));
  const { resume } = options;
  // The state is changed while folding; what the caller holds must stay good for a second resume.
  let state: unknown = resume ? copyPlain(resume.state) : undefined;
  let folded = resume?.blocks ?? 0;
  let done = resume?.done ?? 0;
  let pictureAt = -Infinity;
  const picture = (): Outputs =>
    nameUsers(
      pickOutputs(runner.finish(input, values, state), experiment.outputs),
      input.network,
      options.cascades,
      experiment.seed,
    );
  for (const block of planBlocks(total).slice(folded)) {
    const size = block.to - block.from;
    const report = (progress: Progress): void =>
      options.onProgress?.({ done: done + blockDone(progress, size), total, stage: progress.stage });
    const result = await drive(runner.block(input, values, streams, block.from, block.to), {
      pace,
      clock: options.clock,
      report,
    });
    if (!result.finished) {
      if (folded === 0) return { type: 'cancelled', done, total };
      const outputs = copyPlain(picture());
      return { type: 'cancelled', outputs, done, total, resume: { digest, blocks: folded, state, done, total } };
    }
    state = runner.fold(state, result.value);
    folded++;
    done += size;
    if (options.onPartial && done < total && options.clock.now() - pictureAt >= PICTURE_MS) {
      pictureAt = options.clock.now();
      options.onPartial(picture(), done, total);
    }
  }
  return { type: 'done', outputs: picture(), done, total };
}

/** Replicates of a block that its progress stands for, as a fraction of the block. */
export function blockDone(progress: { done: number; total?: number }, size: number): number {
  if (!progress.total || !(progress.total > 0)) return 0;
  return Math.min(size, Math.floor((progress.done / progress.total) * size));
}
