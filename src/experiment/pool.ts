/**
 * The workers of a page: started when first needed, replaced when lost, each remembering the last few networks, cascade sets and
 * models that it was given.
 */
import type { Attachable } from './attach';
import { isCascadeSet, isModel, takeApart } from './attach';
import type { Endpoint, Handed, WorkerMaker } from './endpoint';
import type { Clock } from './pace';
import type { FromWorker, ToWorker } from './protocol';

/** Networks, cascade sets, and models kept in a worker at most. */
const KEPT = 3;

/** A run or a request that has something going on in workers. */
export interface SlotUser {
  onMessage(message: FromWorker, slot: Slot): void;
  /** The worker is gone by itself. */
  onLost(reason: string, slot: Slot): void;
  /** The worker was ended because of somebody else; what was going on there has to start again elsewhere. */
  onEvicted(slot: Slot): void;
  /** Whether it needs the network, cascade set or model of that key. */
  uses?(key: string): boolean;
}

/** Numbers of networks, sets and models, by identity: the same object is the same data. */
const keys = new WeakMap<Attachable, string>();
let keyCount = 0;

export function keyOf(data: Attachable): string {
  let key = keys.get(data);
  if (key === undefined) {
    key = `${kindOf(data)}-${++keyCount}`;
    keys.set(data, key);
  }
  return key;
}

const KINDS = ['network', 'cascades', 'model'] as const;

const kindOf = (data: Attachable): (typeof KINDS)[number] =>
  isModel(data) ? 'model' : isCascadeSet(data) ? 'cascades' : 'network';

/** The place of one worker; the worker behind it may change. */
export class Slot {
  readonly users = new Set<SlotUser>();
  engine = '';
  private endpoint: Endpoint | undefined;
  /** What is attached and what is on its way, oldest use first. */
  private attached = new Map<string, Promise<void>>();
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  get started(): boolean {
    return this.endpoint !== undefined;
  }

  /** Starts the worker ahead of its first message. */
  start(): void {
    try {
      this.open();
    } catch {
      // Whoever needs the worker will hear why there is none.
    }
  }

  post(message: ToWorker, transfer?: readonly Handed[]): void {
    this.open().post(message, transfer);
  }

  /** Posts only to a worker that is there: goodbyes are not worth starting one. */
  postIfStarted(message: ToWorker, transfer?: readonly Handed[]): void {
    this.endpoint?.post(message, transfer);
  }

  /**
   * Resolves when the worker has, or will have before any later message, the network, cascade set or model. A worker lost meanwhile makes
   * it resolve too: its users hear of the loss by other ways.
   */
  attach(data: Attachable): Promise<void> {
    const key = keyOf(data);
    const there = this.attached.get(key);
    const ready = there ?? this.send(key, data);
    this.attached.delete(key);
    this.attached.set(key, ready);
    return ready;
  }

  /** Lets go of networks, sets and models beyond the last few of each, but of none that somebody here uses. */
  tidy(): void {
    for (const kind of KINDS) {
      const held = [...this.attached.keys()].filter((key) => key.startsWith(`${kind}-`));
      let spare = held.length - KEPT;
      for (const key of held) {
        if (spare <= 0) break;
        if ([...this.users].some((user) => user.uses?.(key))) continue;
        spare--;
        this.attached.delete(key);
        this.postIfStarted({ type: 'detach', key });
      }
    }
  }

  /** Ends the worker at once. */
  terminate(): void {
    this.endpoint?.terminate();
    this.endpoint = undefined;
    this.attached = new Map();
  }

  private async send(key: string, data: Attachable): Promise<void> {
    const endpoint = this.open();
    let first = true;
    for (const part of takeApart(data)) {
      // Between large pieces the page gets its turn.
      if (!first && part.piece === 'array') await this.pool.clock.turn();
      first = false;
      if (this.endpoint !== endpoint) return;
      endpoint.post({ type: 'attach', key, part }, part.piece === 'array' ? [part.values.buffer as ArrayBuffer] : []);
    }
  }

  private open(): Endpoint {
    if (this.endpoint) return this.endpoint;
    const endpoint = this.pool.make();
    this.endpoint = endpoint;
    endpoint.onMessage((message) => {
      // A worker that was replaced may still have messages on their way.
      if (this.endpoint !== endpoint) return;
      if (message.type === 'ready') this.engine = message.engine;
      else this.pool.deliver(message, this);
    });
    endpoint.onLost((reason) => {
      if (this.endpoint !== endpoint) return;
      this.terminate();
      for (const user of Array.from(this.users)) user.onLost(reason, this);
    });
    return endpoint;
  }
}

export class Pool {
  readonly slots: readonly Slot[];
  readonly clock: Clock;
  readonly make: WorkerMaker;
  private readonly runs = new Map<number, SlotUser>();
  private readonly requests = new Map<number, SlotUser>();
  private count = 0;

  constructor(make: WorkerMaker, size: number, clock: Clock) {
    this.make = make;
    this.clock = clock;
    this.slots = Array.from({ length: Math.max(1, Math.floor(size)) }, () => new Slot(this));
  }

  register(kind: 'run' | 'request', user: SlotUser): number {
    const id = ++this.count;
    (kind === 'run' ? this.runs : this.requests).set(id, user);
    return id;
  }

  unregister(kind: 'run' | 'request', id: number): void {
    (kind === 'run' ? this.runs : this.requests).delete(id);
  }

  /** The first worker is kept for urgent work; the rest goes to the least busy of the others. */
  choose(urgent: boolean): Slot {
    if (urgent || this.slots.length === 1) return this.slots[0];
    return this.slots.slice(1).reduce((best, slot) => (slot.users.size < best.users.size ? slot : best));
  }

  deliver(message: FromWorker, slot: Slot): void {
    if (message.type === 'ready') return;
    const user = 'run' in message ? this.runs.get(message.run) : this.requests.get(message.request);
    // Nobody there any more: a late message of an ended run.
    user?.onMessage(message, slot);
  }

  /** Ends a worker that does not listen; everybody else who used it starts again. */
  evict(slot: Slot, culprit: SlotUser): void {
    slot.terminate();
    slot.users.delete(culprit);
    for (const user of Array.from(slot.users)) user.onEvicted(slot);
  }

  dispose(): void {
    for (const slot of this.slots) {
      slot.terminate();
      for (const user of Array.from(slot.users)) user.onLost('The lab was closed.', slot);
    }
  }
}
