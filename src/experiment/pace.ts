/**
 * Driving a computation in time slices. The computation only yields; here it is decided when it goes on, pauses, makes one step or
 * ends. Knows no worker and no DOM: clock and turn are handed in.
 */
import type { Progress, Wait } from '../core/method';

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Lets waiting messages and events in before it resolves. */
  turn(): Promise<void>;
}

/** Length of a slice: a cancel is noticed within it, and its end costs a turn. Milliseconds. */
export const SLICE_MS = 12;

/** How long a stopped computation may go on to reach a step that it can be resumed from, milliseconds. */
export const REACH_MS = 300;

/** A checkpoint is kept for Stop so often at most, milliseconds, and so that keeping takes a fiftieth of the time at most. */
const KEEP_MS = 250;
const KEEP_SHARE = 50;

/** Whether a run may go on: free, paused, a few steps, or cancelled for good. */
export class Pace {
  private paused = false;
  private allowance = 0;
  private waiting: (() => void)[] = [];
  /** Those who wait for something else, and for that only as long as the run is not cancelled. */
  private readonly interruptible = new Set<() => void>();
  cancelled = false;
  /** Cancelled, and nobody asks how far it went. */
  abandoned = false;

  get holds(): boolean {
    return this.paused && this.allowance === 0 && !this.cancelled;
  }

  pause(): void {
    this.paused = true;
    this.allowance = 0;
  }

  resume(): void {
    this.paused = false;
    this.wake();
  }

  /** Pauses after that many more steps. */
  step(count = 1): void {
    this.paused = true;
    this.allowance += count;
    this.wake();
  }

  cancel(): void {
    this.cancelled = true;
    this.wake();
    for (const resolve of this.interruptible) resolve();
  }

  abandon(): void {
    this.abandoned = true;
    this.cancel();
  }

  /** Takes note of one step made. */
  stepped(): void {
    if (this.paused && this.allowance > 0) this.allowance--;
  }

  /** Resolves when the next step may be made or the run is cancelled. */
  async ready(): Promise<void> {
    while (this.holds) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Resolves when the promise does – which must not be rejected – or the run is cancelled. */
  async unlessCancelled(settled: Promise<void>): Promise<void> {
    if (this.cancelled) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.interruptible.delete(done);
        resolve();
      };
      this.interruptible.add(done);
      void settled.then(done);
    });
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/**
 * What a driven computation yields: progress, which is a step; something to wait for; or nothing to tell, in the middle of a step.
 */
export type Beat = Progress | Wait | undefined;

export interface DriveOptions {
  pace: Pace;
  clock: Clock;
  /** Called at the end of every slice that brought any, and after single steps, with the latest progress. */
  report?(progress: Progress): void;
  /** True while something more urgent runs in the same thread. */
  giveWay?(): boolean;
  /** Hears of the checkpoints that are worth keeping outside the thread, as soon as the computation rests at them; `of`: that step. */
  onKept?(checkpoint: Checkpoint, of: Progress): void;
}

/** What a checkpoint gave, and the step that it belongs to. */
export interface Checkpoint {
  done: number;
  total?: number;
  state: unknown;
}

/** `latest`: what was said last, reported or not; `device`: the last one said. */
export type Driven<R> = { latest?: Progress; device?: string } & (
  | { finished: true; value: R }
  | { finished: false; checkpoint?: Checkpoint }
);

/**
 * Steps until the computation has finished or the pace is cancelled; in the latter case its `finally` blocks have run. A cancelled
 * computation that offers checkpoints goes on to the next one if it is near; if it is not, the last one that was kept is what there is.
 * What it waits for is waited for no longer than that.
 */
export async function drive<R>(steps: Generator<Beat, R, void>, options: DriveOptions): Promise<Driven<R>> {
  const { pace, clock, report, giveWay, onKept } = options;
  let finished = false;
  const said: { latest?: Progress; device?: string } = {};
  /** The latest progress, while the computation rests at it. */
  let rest: Progress | undefined;
  let offersCheckpoints = false;
  let kept: { checkpoint: Checkpoint | undefined; of: Progress } | undefined;
  let keepFrom = clock.now() + KEEP_MS;
  let reachUntil: number | undefined;
  /** What the computation waits for. */
  let waits: Settling | undefined;
  const near = (): boolean => offersCheckpoints && !rest?.checkpoint && clock.now() < (reachUntil ?? Infinity);
  let end = clock.now() + SLICE_MS;
  try {
    for (;;) {
      await pace.ready();
      while (giveWay?.() && !pace.cancelled) await clock.turn();
      if (pace.cancelled) {
        reachUntil ??= clock.now() + REACH_MS;
        while (waits && !waits.settled && !pace.abandoned && near()) await clock.turn();
        if (pace.abandoned) return { finished };
        if (!near()) {
          const here = kept?.of === rest ? undefined : checkpointAt(rest);
          const checkpoint = here ?? kept?.checkpoint;
          return { finished, ...said, ...(checkpoint ? { checkpoint } : {}) };
        }
      }
      let told = false;
      let until: Promise<void> | undefined;
      do {
        const step: IteratorResult<Beat, R> = waits?.failure ? steps.throw(waits.failure.reason) : steps.next();
        waits = undefined;
        if (step.done) {
          finished = true;
          return { finished, value: step.value, ...said };
        }
        rest = undefined;
        if (step.value === undefined) continue;
        if ('until' in step.value) {
          until = step.value.until;
          continue;
        }
        rest = said.latest = step.value;
        if (rest.device !== undefined) said.device = rest.device;
        told = true;
        pace.stepped();
        if (!rest.checkpoint) continue;
        offersCheckpoints = true;
        const now = clock.now();
        if (now < keepFrom && !rest.keep) continue;
        const checkpoint = checkpointAt(rest);
        kept = { checkpoint, of: rest };
        if (checkpoint && rest.keep) onKept?.(checkpoint, rest);
        const then = clock.now();
        keepFrom = then + KEEP_MS + KEEP_SHARE * (then - now);
      } while (!until && !pace.holds && clock.now() < end && !(pace.cancelled && rest?.checkpoint));
      if (told && said.latest) report?.(said.latest);
      if (until) {
        waits = new Settling(until);
        await pace.unlessCancelled(waits.whenSettled);
        // What a computation waits for may be there at once, again and again: messages get their turn all the same.
        if (clock.now() < end) continue;
      }
      await clock.turn();
      end = clock.now() + SLICE_MS;
    }
  } finally {
    // A computation that is not run to its end gets to run its `finally`.
    if (!finished) steps.return(undefined as never);
  }
}

/** A promise that says by itself whether it is settled, and how. */
class Settling {
  settled = false;
  failure: { reason: unknown } | undefined;
  /** Is never rejected. */
  readonly whenSettled: Promise<void>;

  constructor(promise: Promise<void>) {
    this.whenSettled = promise
      .catch((reason: unknown) => {
        this.failure = { reason };
      })
      .then(() => {
        this.settled = true;
      });
  }
}

function checkpointAt(rest: Progress | undefined): Checkpoint | undefined {
  const state = rest?.checkpoint?.();
  if (!rest || state === undefined) return undefined;
  const { done, total } = rest;
  return { done, ...(total === undefined ? {} : { total }), state };
}
