/**
 * One run on the page's side: shares its blocks among the workers and folds their parts in order in one of them, or gives the leader
 * of rounds its assistants; asks for pictures no faster than they are drawn, and ends in exactly one of done, cancelled, failed.
 */
import { sizeOfCascades } from '../core/cascade';
import type { Network } from '../core/network';
import { buffersOf } from '../core/outputs';
import type { Outputs } from '../core/outputs';
import type { Resumable } from './admit';
import { admit } from './admit';
import { BlockLedger } from './block-ledger';
import { POLITE_MS } from './client-request';
import { Crew } from './crew';
import type { Pacing } from './crew';
import { digestExperiment } from './digest';
import type { Estimator } from './estimate';
import { EventQueue } from './event-queue';
import { checkCount } from './execute';
import type { Experiment, Stamp } from './experiment';
import type { RunError } from './lab-error';
import { toRunError } from './lab-error';
import { nameNodes, nameUsers } from './name-users';
import { keyOf } from './pool';
import type { Pool, Slot, SlotUser } from './pool';
import { planBlocks } from './plan';
import type { Prepared } from './prepare';
import type { FromWorker, StoppedAt } from './protocol';
import type { Registry } from './registry';
import type { RunEvent, RunHandle, RunOptions } from './run-events';
import { RunMeter } from './run-meter';
import { RunPictures } from './run-pictures';
import { makeStamp } from './stamp';

export interface RunSurroundings {
  pool: Pool;
  registry: Registry;
  backend: Stamp['backend'];
  /** Time after which further workers join a run in blocks or in rounds: short runs are not worth their start. */
  joinAfterMs: number;
  /** Time between two reports of how far it has gone. */
  progressEveryMs: number;
  estimator?: Estimator;
}

/** Failures of what computed: the computation itself can go on elsewhere. */
const LOST: ReadonlySet<string> = new Set(['worker-lost', 'device-lost']);

export class ClientRun implements SlotUser, RunHandle {
  private readonly queue: EventQueue<RunEvent>;
  private readonly experiment: Experiment;
  /** As it was given; what the method works on, once the run is admitted. */
  private network: Network;
  private readonly options: RunOptions;
  private readonly around: RunSurroundings;
  private readonly since: number;
  private status: 'running' | 'cancelling' | 'stopping' | 'ended' = 'running';
  private id = 0;
  private prepared: Pick<Prepared, 'values' | 'cascades' | 'model'> = { values: {} };
  private crew: Crew | undefined;
  /** The worker that folds or leads; it alone computes what is in one piece. */
  private folder: Slot | undefined;
  private ledger: BlockLedger | undefined;
  private finishing = false;
  /** Blocks whose parts were handed out. */
  private handedOut = 0;
  private readonly pictures = new RunPictures();
  private readonly meter: RunMeter;
  private wholeProgress: { done: number; total?: number } = { done: 0 };
  /** Assistants that a run in rounds has use for, and whether it has lasted long enough for them to come. */
  private assistants = { wanted: 0, worthwhile: false };
  /** Where a method that is not cut into blocks has stopped. */
  private stoppedAt: StoppedAt | undefined;
  /** Where the run can go on from should its worker be lost. */
  private kept: Resumable | undefined;
  /** What computes, where that is not the worker itself. */
  private device: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private joining: ReturnType<typeof setTimeout> | undefined;
  private engine = '';

  constructor(experiment: Experiment, network: Network, options: RunOptions, around: RunSurroundings) {
    this.experiment = experiment;
    this.network = network;
    this.options = options;
    this.around = around;
    this.since = around.pool.clock.now();
    const size = options.cascades && sizeOfCascades(options.cascades);
    this.meter = new RunMeter(experiment, network, around.pool.clock, around.estimator, size);
    if (options.resume || options.blocks) this.meter.spoil();
    this.queue = new EventQueue<RunEvent>(
      ['progress', 'kept'],
      (event) => this.pulled(event),
      () => this.cancel(),
      around.progressEveryMs > 0 ? { type: 'progress', rest: this.restBetweenReports } : undefined,
    );
    this.prepareAndBegin();
  }

  pause(): void {
    this.setPace({ mode: 'paused' });
  }

  resume(): void {
    this.setPace({ mode: 'free' });
  }

  step(): void {
    this.setPace({ mode: 'paused', steps: 1 });
  }

  [Symbol.asyncIterator](): AsyncIterator<RunEvent> {
    return this.queue;
  }

  private prepareAndBegin(): void {
    try {
      const {
        method: _method,
        network,
        ...prepared
      } = admit(this.experiment, this.network, this.around.registry, this.options);
      this.network = network;
      this.prepared = prepared;
    } catch (error) {
      return this.fail(toRunError(error));
    }
    const { signal } = this.options;
    if (signal?.aborted) return this.end({ type: 'cancelled', done: 0, total: 0 });
    signal?.addEventListener('abort', this.cancel);
    this.begin();
  }

  /** Starts from the beginning, or from where the resumed run was; also after a worker was taken away. */
  private begin(): void {
    const { pool } = this.around;
    const { experiment, network, prepared } = this;
    const urgent = this.options.priority === 'live';
    const run = (this.id = pool.register('run', this));
    const noWorker = (error: unknown): void =>
      this.fail({ code: 'worker-lost', message: `No worker could be started: ${String(error)}` });
    this.crew = new Crew(this, { run, experiment, network, ...prepared, urgent }, this.crew?.pacing, noWorker);
    this.ledger = undefined;
    this.finishing = false;
    this.assistants = { wanted: 0, worthwhile: false };
    this.pictures.restart();
    this.folder = pool.choose(urgent);
    this.crew.enlist(this.folder);
  }

  uses(key: string): boolean {
    const { cascades, model } = this.prepared;
    return [this.network, cascades?.set, model].some((data) => data !== undefined && keyOf(data) === key);
  }

  onMessage(message: FromWorker, slot: Slot): void {
    if (!this.crew?.has(slot) || this.status === 'ended') return;
    switch (message.type) {
      case 'started':
        this.crew.ready(slot);
        this.started(slot, message.count);
        return;
      case 'progress':
        if (this.ledger) this.crew.progress(slot, message.done);
        else
          this.wholeProgress = { done: message.done, ...(message.total === undefined ? {} : { total: message.total }) };
        if (this.status === 'running') this.tellProgress(message.stage);
        return;
      case 'part':
        this.crew.delivered(slot);
        this.ledger?.add(message.index, message.part);
        this.advance();
        return;
      case 'partial':
        this.showPicture(message);
        return;
      case 'kept':
        this.kept = { digest: this.digest(), blocks: 0, total: message.at.done, ...message.at };
        this.queue.push({ type: 'kept', resume: this.kept, models: this.named(message.models) });
        return;
      case 'done':
        this.device = message.device ?? this.device;
        this.done(this.named(message.outputs));
        return;
      case 'parts':
        this.assistants.wanted = message.parts - 1;
        this.assist();
        return;
      case 'cancelled':
        this.memberStopped(slot, message);
        return;
      case 'stopped':
        this.stopped(this.named(message.outputs), message.state);
        return;
      case 'failed':
        if (this.crew.isAssistant(slot)) this.crew.release(slot, this.folder);
        else this.failed(message.error, slot);
        return;
      case 'ready':
      case 'materialised':
      case 'loaded-cascades':
      case 'loaded-model':
      case 'measured':
      case 'measured-cascades':
      case 'read-progress':
      case 'read-done':
      case 'refused':
        return;
      default:
        return message satisfies never;
    }
  }

  onLost(reason: string, slot: Slot): void {
    if (this.crew?.isAssistant(slot)) return this.assistantLost(slot);
    if (this.status === 'cancelling' || this.status === 'stopping') {
      this.crew?.dismiss(slot);
      this.giveUp();
      return;
    }
    this.fail({ code: 'worker-lost', message: `The computation was lost: ${reason}`, hint: 'Run it again.' });
  }

  onEvicted(slot: Slot): void {
    if (this.crew?.isAssistant(slot)) {
      this.assistantLost(slot);
      return this.assist();
    }
    if (this.status !== 'running') return this.onLost('its worker was ended.', slot);
    this.leave();
    this.begin();
  }

  private started(slot: Slot, count: number | undefined): void {
    if (this.status !== 'running') return;
    if (slot !== this.folder) return this.dispatch();
    // Another worker may have come since an earlier start: the stamp names the one whose numbers these are.
    this.engine = slot.engine;
    this.meter.start();
    const { blocks } = this.options;
    // After a worker was taken away the run goes on from what was kept.
    const resume = this.kept ?? this.options.resume;
    this.joining = setTimeout(() => this.join(), this.around.joinAfterMs);
    if (count === undefined) {
      slot.post({ type: 'task', run: this.id, task: { kind: 'whole', ...(resume ? { resume: resume.state } : {}) } });
      return;
    }
    try {
      const plan = planBlocks(checkCount(count));
      this.ledger = blocks
        ? new BlockLedger(plan.slice(0, blocks.to), Math.max(blocks.from, this.handedOut))
        : new BlockLedger(plan, resume?.blocks);
    } catch (error) {
      return this.fail(toRunError(error));
    }
    if (resume) slot.post({ type: 'restore', run: this.id, state: resume.state });
    this.advance();
  }

  /** The run has lasted long enough: further workers are of use. */
  private join(): void {
    if (this.status !== 'running') return;
    this.assistants.worthwhile = true;
    this.assist();
    for (const slot of this.around.pool.slots) if (slot !== this.folder && this.ledger?.open) this.crew?.enlist(slot);
  }

  /** Gives the leader of a run in rounds as many assistants as it has use for, the least busy workers first. */
  private assist(): void {
    const { crew, folder, assistants } = this;
    if (!crew || this.status !== 'running' || !assistants.worthwhile) return;
    const free = this.around.pool.slots.filter((slot) => !crew.has(slot));
    free.sort((a, b) => a.users.size - b.users.size);
    for (const slot of free.slice(0, Math.max(0, assistants.wanted + 1 - crew.size))) crew.enlist(slot, folder);
  }

  private assistantLost(slot: Slot): void {
    this.crew?.release(slot, this.folder);
    if (this.status === 'cancelling' && this.crew?.awaited.length === 0) this.afterStop();
  }

  /** Gives free workers the next blocks, in order and not too far ahead of folding. */
  private dispatch(): void {
    const { crew, ledger } = this;
    if (crew && ledger && this.status === 'running') crew.dispatch(() => ledger.take(crew.size));
  }

  /** Folds what is next in order, keeps the workers busy, asks for a picture or for the end. */
  private advance(): void {
    const { folder, ledger } = this;
    if (!folder || !ledger || this.status === 'stopping') return;
    const { blocks } = this.options;
    for (let next = ledger.fold(); next; next = ledger.fold()) {
      if (!blocks) {
        folder.post({ type: 'fold', run: this.id, ...next }, [...buffersOf(next.part)]);
        continue;
      }
      this.handedOut = next.index + 1;
      blocks.take(next.index, next.part);
    }
    if (this.status !== 'running') return;
    this.dispatch();
    if (this.finishing) return;
    if (ledger.complete) {
      if (blocks) return this.done({});
      this.finishing = true;
      folder.post({ type: 'finish', run: this.id, mode: 'final' });
      return;
    }
    if (!blocks && this.options.pictures !== false && this.pictures.ask(ledger, this.around.pool.clock.now()))
      folder.post({ type: 'finish', run: this.id, mode: 'partial' });
  }

  /** The outputs with the names that did not travel. */
  private named(outputs: Outputs): Outputs {
    return nameUsers(outputs, this.network, this.options.cascades, this.experiment.seed);
  }

  private get progress(): { done: number; total?: number } {
    const { ledger, crew } = this;
    if (!ledger) return this.wholeProgress;
    return { done: ledger.computed + (crew?.inProgress ?? 0), total: ledger.total };
  }

  private tellProgress(stage: string): void {
    this.queue.push({ type: 'progress', ...this.progress, stage });
    this.meter.probe(this.progress);
  }

  private showPicture({ done, total, state, device, ...message }: Extract<FromWorker, { type: 'partial' }>): void {
    const { ledger, pictures } = this;
    this.device = device ?? this.device;
    const outputs = this.named(message.outputs);
    const picture = ledger ? pictures.arrived(outputs, state) : (pictures.last = { outputs, done, blocks: 0 });
    if (this.status !== 'running') return;
    const of = ledger ? { total: ledger.total } : total === undefined ? {} : { total };
    this.queue.push({ type: 'partial', outputs, done: picture.done, ...of });
  }

  /** The consumer has taken an event: after a picture the next one may come. */
  private pulled(event: RunEvent): void {
    if (event.type !== 'partial') return;
    if (this.ledger) this.pictures.taken();
    else this.folder?.postIfStarted({ type: 'ack', run: this.id });
  }

  /** A page may take longer to draw than that. What came in the meantime is then still to be heard, and takes the place of what is old. */
  private readonly restBetweenReports = (over: () => void): void => {
    setTimeout(() => setTimeout(over), this.around.progressEveryMs);
  };

  private setPace(pacing: Pacing): void {
    if (this.status !== 'running') return;
    this.meter.spoil();
    this.crew?.pace(pacing);
  }

  private readonly cancel = (): void => {
    if (this.status !== 'running') return;
    this.meter.probe(this.progress);
    this.status = 'cancelling';
    clearTimeout(this.joining);
    this.crew?.cancel();
    this.timer = setTimeout(() => this.force(), POLITE_MS);
    if (this.crew?.size === 0) this.afterStop();
  };

  private memberStopped(slot: Slot, { outputs, at, device }: Extract<FromWorker, { type: 'cancelled' }>): void {
    if (this.status !== 'cancelling') return;
    this.device = device ?? this.device;
    if (at) this.stoppedAt = this.wholeProgress = at;
    if (outputs) this.pictures.last = { outputs: this.named(outputs), done: this.wholeProgress.done, blocks: 0 };
    this.crew?.stopped(slot);
    if (this.crew?.awaited.length === 0) this.afterStop();
  }

  /** Every worker has stopped: what was folded is the result so far. */
  private afterStop(): void {
    this.status = 'stopping';
    const folded = this.options.blocks ? 0 : (this.ledger?.folded ?? 0);
    if (folded > 0 && this.folder && this.crew?.has(this.folder))
      this.folder.post({ type: 'finish', run: this.id, mode: 'stop' });
    else this.giveUp();
  }

  /** Some workers did not stop when asked politely. */
  private force(): void {
    const { pool } = this.around;
    const { crew, folder } = this;
    const stuck = new Set(crew?.awaited);
    // All have stopped, but the one that folds does not say what there is.
    if (this.status === 'stopping' && folder && crew?.has(folder)) stuck.add(folder);
    for (const slot of stuck) {
      crew?.dismiss(slot);
      pool.evict(slot, this);
    }
    if (this.status === 'cancelling' && folder && crew?.has(folder)) {
      this.timer = setTimeout(() => this.force(), POLITE_MS / 2);
      this.afterStop();
    } else this.giveUp();
  }

  /** The end of a stopped run whose state is out of reach: the last picture is what is left, and the state that came with it. */
  private giveUp(): void {
    const { ledger, stoppedAt } = this;
    const picture = this.pictures.last;
    const earlier = this.kept ?? this.options.resume;
    const done = stoppedAt?.done ?? picture?.done ?? earlier?.done ?? (ledger ? 0 : this.wholeProgress.done);
    const total = ledger?.total ?? this.wholeProgress.total ?? earlier?.total ?? done;
    const result = picture && { outputs: picture.outputs, stamp: this.stamp(picture.done, total) };
    const checkpoint = stoppedAt?.checkpoint ?? (picture?.state === undefined ? undefined : picture);
    const resume = checkpoint
      ? { digest: this.digest(), blocks: picture?.blocks ?? 0, state: checkpoint.state, done: checkpoint.done, total }
      : earlier;
    this.end({
      type: 'cancelled',
      done,
      total,
      ...(result ? { result } : {}),
      ...(resume ? { resume } : {}),
      ...(ledger && ledger.done > done ? { lost: ledger.done - done } : {}),
    });
  }

  private stopped(outputs: Outputs, state: unknown): void {
    const { done = 0, total = 0, folded = 0 } = this.ledger ?? {};
    const result = { outputs, stamp: this.stamp(done, total) };
    const resume = { digest: this.digest(), blocks: folded, state, done, total };
    this.end({ type: 'cancelled', done, total, result, resume });
  }

  private done(outputs: Outputs): void {
    const total = this.ledger?.total ?? this.wholeProgress.total ?? Math.max(1, this.wholeProgress.done);
    if (this.status === 'running') this.meter.finish();
    this.end({ type: 'done', result: { outputs, stamp: this.stamp(total, total) } });
  }

  private digest(): string {
    return digestExperiment(this.experiment, this.around.registry);
  }

  private stamp(done: number, total: number): Stamp {
    const { registry, backend, pool } = this.around;
    const wallMs = pool.clock.now() - this.since;
    const { engine, device } = this;
    const on = { engine, backend, ...(device === undefined ? {} : { device }) };
    return makeStamp(this.experiment, registry, { ...on, wallMs, done, total });
  }

  /** A worker says that it cannot go on. */
  private failed(error: RunError, slot: Slot): void {
    this.fail(error);
    // What remains of a lost device would spoil the next one in the same thread.
    if (error.code === 'device-lost') this.around.pool.evict(slot, this);
  }

  private fail(error: RunError): void {
    const resume = LOST.has(error.code) ? (this.kept ?? this.options.resume) : undefined;
    this.end({ type: 'failed', error: nameNodes(error, this.network), ...(resume ? { resume } : {}) });
  }

  private end(event: Extract<RunEvent, { type: 'done' | 'cancelled' | 'failed' }>): void {
    if (this.status === 'ended') return;
    this.status = 'ended';
    this.options.signal?.removeEventListener('abort', this.cancel);
    this.leave();
    this.queue.push(event);
    this.queue.close();
  }

  private leave(): void {
    clearTimeout(this.timer);
    clearTimeout(this.joining);
    this.crew?.leave();
    this.around.pool.unregister('run', this.id);
  }
}
