/**
 * One run on the worker's side: its tasks, its folded state, its pictures.
 */
import type { BlockRun, Input, Progress, Runner, Streams } from '../core/method';
import type { Outputs } from '../core/outputs';
import { buffersOf } from '../core/outputs';
import { PICTURE_MS, blockDone, pickOutputs, streamsOf } from './execute';
import { LabError, toRunError } from './lab-error';
import { lead } from './lead';
import type { RunnerLoader, Values } from './load-runner';
import { modelsIn, withoutModels } from './models-apart';
import type { Beat, Checkpoint, Driven } from './pace';
import { Pace } from './pace';
import type { StoppedAt, Task, ToWorker } from './protocol';
import { Assistants } from './team';
import type { RunSurroundings } from './urgency';

/** A folded state up to this size goes along with every picture: a copy costs about a millisecond per megabyte. */
const SMALL_STATE_BYTES = 4_000_000;
type Start = Extract<ToWorker, { type: 'start' }>;

export class WorkerRun {
  readonly pace = new Pace();
  private readonly loaded: Promise<Runner<Values>>;
  private readonly id: number;
  private readonly experiment: Start['experiment'];
  private readonly input: Input;
  private readonly values: Values;
  /** One for all blocks: what a method has prepared with them serves the next block too. */
  private readonly streams: Streams;
  private readonly urgent: boolean;
  private readonly around: RunSurroundings;
  private task: Promise<void> = Promise.resolve();
  private state: unknown;
  private awaitsAck = false;
  private pictureAt = -Infinity;
  /** The newest progress with a picture. */
  private pictured: Progress | undefined;
  private unshown: Progress | undefined;
  /** The trained models that were said last: they do not go along with pictures. */
  private models: Outputs = {};
  /** What computes, where that is not this worker itself. */
  private device: string | undefined;
  /** Where a stopped computation rests. */
  private stoppedAt: StoppedAt | undefined;
  /** Those who help a run in rounds. */
  private readonly assistants: Assistants;

  constructor(start: Start, load: RunnerLoader, input: Input, around: RunSurroundings) {
    this.id = start.run;
    this.experiment = start.experiment;
    this.input = input;
    this.streams = streamsOf(start.experiment.seed);
    this.values = start.values;
    this.urgent = start.urgent;
    this.around = around;
    this.loaded = load();
    this.assistants = new Assistants((parts) => around.port.post({ type: 'parts', run: this.id, parts }));
    this.guard(async () => {
      const runner = await this.loaded;
      const blocks = runner.kind === 'blocks' ? { count: runner.count(this.values), unit: runner.unit } : {};
      this.around.port.post({ type: 'started', run: this.id, ...blocks });
    });
  }

  compute(task: Task): void {
    this.guard(async () => {
      const runner = await this.loaded;
      if (this.pace.cancelled) return;
      if (task.kind === 'whole') await this.whole(runner, task.resume);
      else await this.block(runner, task);
    });
  }

  /** Answers `cancelled` when what is in progress has ended. */
  cancel(): void {
    this.pace.cancel();
    this.assistants.ring();
    this.guard(async () => {
      const picture = this.pictured?.outputs && { ...this.pictured.outputs, ...this.models };
      this.around.port.post({
        type: 'cancelled',
        run: this.id,
        ...this.on(),
        ...(picture ? { outputs: pickOutputs(picture, this.experiment.outputs) } : {}),
        ...(this.stoppedAt ? { at: this.stoppedAt } : {}),
      });
    });
  }

  /** Nobody hears of it any more. */
  end(): void {
    this.pace.abandon();
    this.assistants.end();
  }

  assistant(number: number, line: MessagePort): void {
    this.assistants.join(number, line);
  }

  dismiss(number: number): void {
    this.assistants.leave(number);
  }

  setPace(mode: 'free' | 'paused', steps: number | undefined): void {
    if (mode === 'free') this.pace.resume();
    else if (steps === undefined) this.pace.pause();
    else this.pace.step(steps);
  }

  acknowledge(): void {
    this.awaitsAck = false;
    // While paused no further step would bring the newest picture.
    if (this.pace.holds && this.unshown) this.show(this.unshown);
  }

  restore(state: unknown): void {
    this.state = state;
  }

  fold(part: unknown): void {
    this.guardLoaded((runner) => {
      this.state = runner.fold(this.state, part);
    });
  }

  finish(mode: 'partial' | 'final' | 'stop'): void {
    this.guardLoaded((runner) => {
      const outputs = pickOutputs(runner.finish(this.input, this.values, this.state), this.experiment.outputs);
      const { port } = this.around;
      if (mode === 'partial') {
        const kept = buffersOf(this.state);
        const bytes = [...kept].reduce((sum, buffer) => sum + buffer.byteLength, 0);
        const state = bytes <= SMALL_STATE_BYTES ? { state: this.state } : {};
        port.post({ type: 'partial', run: this.id, outputs, done: 0, ...state }, this.transferable(outputs, kept));
      } else if (mode === 'stop') port.post({ type: 'stopped', run: this.id, outputs, state: this.state });
      else port.post({ type: 'done', run: this.id, outputs }, this.transferable(outputs));
    });
  }

  private async whole(runner: Runner<Values>, resume: unknown): Promise<void> {
    if (runner.kind === 'blocks') throw new LabError({ code: 'internal', message: 'This method is cut into blocks.' });
    const { input, values, streams, assistants } = this;
    const { clock } = this.around;
    const steps =
      runner.kind === 'rounds'
        ? lead(runner, { input, values, streams, clock, resume }, assistants)
        : runner.run(input, values, streams, resume);
    const report = (progress: Progress): void => {
      this.sendProgress(progress.done, progress.total, progress.stage);
      if (progress.device !== undefined) this.device = progress.device;
      if (!progress.outputs) return;
      this.models = { ...this.models, ...modelsIn(progress.outputs) };
      this.pictured = progress;
      this.show(progress);
    };
    const onKept = (at: Checkpoint, { outputs = {} }: Progress): void => {
      const models = modelsIn(pickOutputs(outputs, this.experiment.outputs));
      this.around.port.post({ type: 'kept', run: this.id, at, models });
    };
    const result = await this.drive(steps, report, onKept);
    this.device = result.device ?? this.device;
    if (!result.finished) {
      if (!result.latest) return;
      const { done, total } = result.latest;
      const { checkpoint } = result;
      this.stoppedAt = { done, ...(total === undefined ? {} : { total }), ...(checkpoint ? { checkpoint } : {}) };
      return;
    }
    // Short computations end before their first slice does; how far they went is still told.
    if (result.latest) this.sendProgress(result.latest.done, result.latest.total, result.latest.stage);
    const outputs = pickOutputs(result.value, this.experiment.outputs);
    this.around.port.post({ type: 'done', run: this.id, outputs, ...this.on() }, this.transferable(outputs));
  }

  private on(): { device?: string } {
    return this.device === undefined ? {} : { device: this.device };
  }

  private async block(runner: Runner<Values>, task: Extract<Task, { kind: 'block' }>): Promise<void> {
    if (runner.kind !== 'blocks')
      throw new LabError({ code: 'internal', message: 'This method is not cut into blocks.' });
    const { from, to, index } = task;
    const steps = runner.block(this.input, this.values, this.streams, from, to);
    const report = (progress: Progress): void =>
      this.sendProgress(blockDone(progress, to - from), to - from, progress.stage);
    const result = await this.drive(steps, report);
    if (!result.finished) return;
    // Short blocks end before their first slice does; that they went on is still told.
    if (result.latest) report(result.latest);
    this.around.port.post({ type: 'part', run: this.id, index, part: result.value }, this.transferable(result.value));
  }

  private drive<R>(
    steps: Generator<Beat, R, void>,
    report: (progress: Progress) => void,
    onKept?: (checkpoint: Checkpoint, of: Progress) => void,
  ): Promise<Driven<R>> {
    const { clock, urgency } = this.around;
    const told = { report, ...(onKept ? { onKept } : {}) };
    return urgency.drive(steps, { pace: this.pace, clock, urgent: this.urgent, ...told });
  }

  private sendProgress(done: number, total: number | undefined, stage: string): void {
    this.around.port.post({ type: 'progress', run: this.id, done, ...(total === undefined ? {} : { total }), stage });
  }

  /** Sends a picture unless the last one is not drawn yet or very young; then a newer one will take its place. */
  private show(progress: Progress): void {
    const now = this.around.clock.now();
    this.unshown = progress;
    if (this.awaitsAck || (now - this.pictureAt < PICTURE_MS && !this.pace.holds)) return;
    this.unshown = undefined;
    this.awaitsAck = true;
    this.pictureAt = now;
    const outputs = withoutModels(pickOutputs(progress.outputs as Outputs, this.experiment.outputs));
    const { done, total } = progress;
    const of = total === undefined ? {} : { total };
    this.around.port.post({ type: 'partial', run: this.id, outputs, done, ...of, ...this.on() });
  }

  /** What may be handed over for good: not the arrays of network and cascades, which other runs need, nor what is `kept`. */
  private transferable(value: unknown, kept: ReadonlySet<ArrayBuffer> = new Set()): ArrayBuffer[] {
    const shared = buffersOf(this.input);
    return [...buffersOf(value)].filter((buffer) => !shared.has(buffer) && !kept.has(buffer));
  }

  private guardLoaded(work: (runner: BlockRun<Values, unknown>) => void): void {
    void this.loaded
      .then((runner) => work(runner as BlockRun<Values, unknown>))
      .catch((error: unknown) => this.fail(error));
  }

  /** One thing after the other; whatever throws becomes `failed`. */
  private guard(work: () => Promise<void>): void {
    this.task = this.task.then(work).catch((error: unknown) => this.fail(error));
  }

  private fail(error: unknown): void {
    this.pace.cancel();
    this.around.port.post({ type: 'failed', run: this.id, error: toRunError(error) });
  }
}
