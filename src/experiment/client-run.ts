/**
 * One run on the page's side: shares its blocks among the workers, folds their parts in order in one of them, asks for pictures no
 * faster than they are drawn, and ends in exactly one of done, cancelled, failed.
 */
import type { Network } from '../core/network';
import { buffersOf } from '../core/outputs';
import type { Outputs } from '../core/outputs';
import { POLITE_MS } from './client-request';
import { digestExperiment } from './digest';
import { EventQueue } from './event-queue';
import type { Resumable } from './execute';
import { PICTURE_MS, checkCount, checkResumable } from './execute';
import type { Experiment, Stamp } from './experiment';
import type { RunError } from './lab-error';
import { refusal, toRunError } from './lab-error';
import { keyOf } from './pool';
import type { Pool, Slot, SlotUser } from './pool';
import type { Block } from './plan';
import { planBlocks } from './plan';
import { prepare } from './prepare';
import type { FromWorker, ToWorker } from './protocol';
import type { Registry } from './registry';
import type { RunEvent, RunHandle, RunOptions } from './run-events';
import { makeStamp } from './stamp';

export interface RunSurroundings {
  pool: Pool;
  registry: Registry;
  backend: Stamp['backend'];
  /** Time after which further workers join a run in blocks: short runs are not worth their start. */
  joinAfterMs: number;
  /** Told about runs that went through in one go. */
  onFinished(experiment: Experiment, network: Network, wallMs: number): void;
}

/** What a worker does for the run. */
interface Member {
  /** It has been told of the run. */
  told: boolean;
  ready: boolean;
  /** It has answered a cancel. */
  stopped: boolean;
  block?: Block;
  /** Replicates of the block in progress that are finished. */
  part: number;
}

/** Parts waiting to be folded, and blocks ahead of them, per worker: bounds what lies in memory. */
const AHEAD = 3;

export class ClientRun implements SlotUser, RunHandle {
  private readonly queue: EventQueue<RunEvent>;
  private readonly experiment: Experiment;
  private readonly network: Network;
  private readonly options: RunOptions;
  private readonly around: RunSurroundings;
  private readonly since: number;
  private status: 'running' | 'cancelling' | 'stopping' | 'ended' = 'running';
  private id = 0;
  private nodes: Record<string, Int32Array> = {};
  private members = new Map<Slot, Member>();
  private folder: Slot | undefined;
  private blocks: Block[] | undefined;
  private next = 0;
  private folded = 0;
  private parts = new Map<number, unknown>();
  private finishing = false;
  private pictureOut = false;
  private pictureAt = -Infinity;
  private pictureDone = 0;
  private lastPicture: { outputs: Outputs; done: number } | undefined;
  private wholeProgress: { done: number; total?: number } = { done: 0 };
  private pacing: Extract<ToWorker, { type: 'pace' }> | undefined;
  private everPaced = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private joining: ReturnType<typeof setTimeout> | undefined;
  private engine = '';

  constructor(experiment: Experiment, network: Network, options: RunOptions, around: RunSurroundings) {
    this.experiment = experiment;
    this.network = network;
    this.options = options;
    this.around = around;
    this.since = around.pool.clock.now();
    this.queue = new EventQueue<RunEvent>(
      'progress',
      (event) => this.pulled(event),
      () => this.cancel(),
    );
    this.prepareAndBegin();
  }

  pause(): void {
    this.setPace({ type: 'pace', run: this.id, mode: 'paused' });
  }

  resume(): void {
    this.setPace({ type: 'pace', run: this.id, mode: 'free' });
  }

  step(): void {
    this.setPace({ type: 'pace', run: this.id, mode: 'paused', steps: 1 });
  }

  [Symbol.asyncIterator](): AsyncIterator<RunEvent> {
    return this.queue;
  }

  private prepareAndBegin(): void {
    try {
      const prepared = prepare(this.experiment, this.network, this.around.registry);
      if (!prepared.ok) throw refusal(prepared.issues);
      if (this.experiment.sweep?.length)
        throw refusal([
          {
            code: 'sweep-not-expanded',
            severity: 'stopped',
            message: 'A sweep is several experiments; run its points one by one.',
            where: { path: 'sweep' },
          },
        ]);
      if (this.options.resume)
        checkResumable(this.options.resume, digestExperiment(this.experiment, this.around.registry));
      this.nodes = prepared.value.nodes;
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
    this.id = pool.register('run', this);
    this.members = new Map();
    this.blocks = undefined;
    this.parts = new Map();
    this.next = this.folded = this.pictureDone = 0;
    this.finishing = false;
    this.pictureOut = false;
    this.folder = pool.choose(this.options.priority === 'live');
    this.enlist(this.folder);
  }

  private enlist(slot: Slot): void {
    const member: Member = { told: false, ready: false, stopped: false, part: 0 };
    const run = this.id;
    this.members.set(slot, member);
    slot.users.add(this);
    const tell = async (): Promise<void> => {
      await slot.attach(this.network);
      if (this.id !== run || this.status !== 'running' || this.members.get(slot) !== member) return;
      const { experiment, nodes } = this;
      const urgent = this.options.priority === 'live';
      slot.post({ type: 'start', run, experiment, network: keyOf(this.network), nodes, urgent });
      member.told = true;
      if (this.pacing) {
        slot.post({ ...this.pacing, run });
        delete this.pacing.steps;
      }
      slot.tidy((key) => [...slot.users].some((user) => user instanceof ClientRun && user.uses(key)));
    };
    tell().catch((error: unknown) => {
      if (this.id === run) this.fail({ code: 'worker-lost', message: `No worker could be started: ${String(error)}` });
    });
  }

  private uses(key: string): boolean {
    return keyOf(this.network) === key;
  }

  onMessage(message: FromWorker, slot: Slot): void {
    const member = this.members.get(slot);
    if (!member || this.status === 'ended') return;
    switch (message.type) {
      case 'started':
        this.engine ||= slot.engine;
        member.ready = true;
        this.started(slot, message.count);
        return;
      case 'progress':
        if (this.blocks) member.part = message.done;
        else
          this.wholeProgress = { done: message.done, ...(message.total === undefined ? {} : { total: message.total }) };
        if (this.status === 'running') this.tellProgress(message.stage);
        return;
      case 'part':
        delete member.block;
        member.part = 0;
        this.parts.set(message.index, message.part);
        this.advance(slot);
        return;
      case 'partial':
        this.showPicture(message.outputs, message.done, message.total);
        return;
      case 'done':
        this.done(message.outputs);
        return;
      case 'cancelled':
        this.memberStopped(slot, message.outputs);
        return;
      case 'stopped':
        this.stopped(message.outputs, message.state);
        return;
      case 'failed':
        this.fail(message.error);
        return;
      case 'ready':
      case 'materialised':
      case 'measured':
      case 'read-progress':
      case 'read-done':
      case 'refused':
        return;
      default:
        return message satisfies never;
    }
  }

  onLost(reason: string, slot: Slot): void {
    if (this.status === 'cancelling' || this.status === 'stopping') {
      this.members.delete(slot);
      this.giveUp();
      return;
    }
    this.fail({ code: 'worker-lost', message: `The computation was lost: ${reason}`, hint: 'Run it again.' });
  }

  onEvicted(slot: Slot): void {
    if (this.status !== 'running') return this.onLost('its worker was ended.', slot);
    this.leave();
    this.begin();
  }

  private started(slot: Slot, count: number | undefined): void {
    if (this.status !== 'running') return;
    if (slot !== this.folder) return this.dispatch();
    if (count === undefined) {
      slot.post({ type: 'task', run: this.id, task: { kind: 'whole' } });
      return;
    }
    try {
      this.blocks = planBlocks(checkCount(count));
    } catch (error) {
      return this.fail(toRunError(error));
    }
    const { resume } = this.options;
    this.next = this.folded = resume?.blocks ?? 0;
    if (resume) slot.post({ type: 'restore', run: this.id, state: resume.state });
    const others = this.around.pool.slots.filter((one) => one !== slot);
    this.joining = setTimeout(() => {
      if (this.status === 'running') for (const other of others) if (this.next < this.total) this.enlist(other);
    }, this.around.joinAfterMs);
    this.advance(slot);
  }

  private get total(): number {
    return this.blocks?.length ?? 0;
  }

  /** Replicates folded so far. */
  private get replicates(): number {
    return this.folded > 0 ? (this.blocks?.[this.folded - 1].to ?? 0) : 0;
  }

  private get replicateTotal(): number {
    return this.blocks?.at(-1)?.to ?? 0;
  }

  /** Gives free workers the next blocks, in order and not too far ahead of folding. */
  private dispatch(): void {
    if (!this.blocks || this.status !== 'running') return;
    for (const [slot, member] of this.members) {
      if (!member.ready || member.block || this.next >= this.total) continue;
      if (this.next - this.folded > AHEAD * this.members.size) return;
      const block = this.blocks[this.next++];
      member.block = block;
      slot.post({ type: 'task', run: this.id, task: { kind: 'block', ...block } });
    }
  }

  /** Folds what is next in order, keeps the workers busy, asks for a picture or for the end. */
  private advance(slot: Slot): void {
    const { folder } = this;
    if (!folder || this.status === 'stopping') return;
    while (this.parts.has(this.folded)) {
      const part = this.parts.get(this.folded);
      this.parts.delete(this.folded);
      folder.post({ type: 'fold', run: this.id, index: this.folded, part }, [...buffersOf(part)]);
      this.folded++;
    }
    if (this.status !== 'running') return;
    this.engine ||= slot.engine;
    this.dispatch();
    if (this.folded === this.total && !this.finishing) {
      this.finishing = true;
      folder.post({ type: 'finish', run: this.id, mode: 'final' });
      return;
    }
    const now = this.around.pool.clock.now();
    if (this.folded === 0 || this.pictureOut || this.finishing || now - this.pictureAt < PICTURE_MS) return;
    if (this.replicates === this.pictureDone) return;
    this.pictureOut = true;
    this.pictureAt = now;
    this.pictureDone = this.replicates;
    folder.post({ type: 'finish', run: this.id, mode: 'partial' });
  }

  private tellProgress(stage: string): void {
    if (!this.blocks) return this.queue.push({ type: 'progress', ...this.wholeProgress, stage });
    let done = this.replicates;
    for (const index of this.parts.keys()) done += this.blocks[index].to - this.blocks[index].from;
    for (const member of this.members.values()) done += member.part;
    this.queue.push({ type: 'progress', done, total: this.replicateTotal, stage });
  }

  private showPicture(outputs: Outputs, done: number, total: number | undefined): void {
    const picture = this.blocks
      ? { outputs, done: this.pictureDone, total: this.replicateTotal }
      : { outputs, done, ...(total === undefined ? {} : { total }) };
    this.lastPicture = { outputs, done: picture.done };
    if (this.status === 'running') this.queue.push({ type: 'partial', ...picture });
  }

  /** The consumer has taken an event: after a picture the next one may come. */
  private pulled(event: RunEvent): void {
    if (event.type !== 'partial') return;
    if (this.blocks) this.pictureOut = false;
    else this.folder?.postIfStarted({ type: 'ack', run: this.id });
  }

  private setPace(pacing: Extract<ToWorker, { type: 'pace' }>): void {
    if (this.status !== 'running') return;
    this.everPaced = true;
    const told = [...this.members].filter(([, member]) => member.told);
    for (const [slot] of told) slot.post(pacing);
    // A worker that joins later is paused or free as the others are; steps wait for the first worker, and for no later one.
    const waiting = told.length === 0 && pacing.steps ? { steps: (this.pacing?.steps ?? 0) + pacing.steps } : {};
    this.pacing = { type: 'pace', run: this.id, mode: pacing.mode, ...waiting };
  }

  private readonly cancel = (): void => {
    if (this.status !== 'running') return;
    this.status = 'cancelling';
    clearTimeout(this.joining);
    for (const [slot, member] of this.members) {
      if (member.told) slot.post({ type: 'cancel', run: this.id });
      else this.dismiss(slot);
    }
    this.timer = setTimeout(() => this.force(), POLITE_MS);
    if (this.members.size === 0) this.afterStop();
  };

  private dismiss(slot: Slot): void {
    this.members.delete(slot);
    slot.users.delete(this);
  }

  private memberStopped(slot: Slot, outputs: Outputs | undefined): void {
    if (this.status !== 'cancelling') return;
    if (outputs) this.lastPicture = { outputs, done: this.wholeProgress.done };
    const member = this.members.get(slot);
    if (member) member.stopped = true;
    const waiting = [...this.members.values()].some((one) => !one.stopped);
    if (!waiting) this.afterStop();
  }

  /** Every worker has stopped: what was folded is the result so far. */
  private afterStop(): void {
    this.status = 'stopping';
    if (this.blocks && this.folded > 0 && this.folder && this.members.has(this.folder))
      this.folder.post({ type: 'finish', run: this.id, mode: 'stop' });
    else this.giveUp();
  }

  /** A worker did not stop when asked politely. */
  private force(): void {
    const { pool } = this.around;
    const { folder } = this;
    const stuck = [...this.members].filter(
      ([slot, member]) => !member.stopped || (this.status === 'stopping' && slot === folder),
    );
    for (const [slot] of stuck) {
      this.members.delete(slot);
      pool.evict(slot, this);
    }
    if (this.status === 'cancelling' && folder && this.members.has(folder)) {
      this.timer = setTimeout(() => this.force(), POLITE_MS / 2);
      this.afterStop();
    } else this.giveUp();
  }

  /** The end of a stopped run whose state is out of reach: the last picture is what is left. */
  private giveUp(): void {
    const done = this.lastPicture?.done ?? (this.blocks ? 0 : this.wholeProgress.done);
    const total = this.blocks ? this.replicateTotal : (this.wholeProgress.total ?? done);
    const result = this.lastPicture && { outputs: this.lastPicture.outputs, stamp: this.stamp(done, total) };
    this.end({ type: 'cancelled', done, total, ...(result ? { result } : {}) });
  }

  private stopped(outputs: Outputs, state: unknown): void {
    const done = this.replicates;
    const total = this.replicateTotal;
    const resume: Resumable = {
      digest: digestExperiment(this.experiment, this.around.registry),
      blocks: this.folded,
      state,
      done,
      total,
    };
    this.end({ type: 'cancelled', done, total, result: { outputs, stamp: this.stamp(done, total) }, resume });
  }

  private done(outputs: Outputs): void {
    const total = this.blocks
      ? this.replicateTotal
      : (this.wholeProgress.total ?? Math.max(1, this.wholeProgress.done));
    const stamp = this.stamp(total, total);
    if (!this.everPaced && !this.options.resume && this.status === 'running')
      this.around.onFinished(this.experiment, this.network, stamp.wallMs);
    this.end({ type: 'done', result: { outputs, stamp } });
  }

  private stamp(done: number, total: number): Stamp {
    const wallMs = this.around.pool.clock.now() - this.since;
    return makeStamp(this.experiment, this.around.registry, {
      engine: this.engine,
      backend: this.around.backend,
      wallMs,
      done,
      total,
    });
  }

  private fail(error: RunError): void {
    this.end({ type: 'failed', error });
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
    for (const slot of this.members.keys()) {
      slot.postIfStarted({ type: 'forget', run: this.id });
      slot.users.delete(this);
    }
    this.members.clear();
    this.around.pool.unregister('run', this.id);
  }
}
