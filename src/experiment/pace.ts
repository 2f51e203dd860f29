/**
 * Driving a computation in time slices. The computation only yields; here it is decided when it goes on, pauses, makes one step or
 * ends. Knows no worker and no DOM: clock and turn are handed in.
 */
import type { Progress, Steps } from '../core/method';

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Lets waiting messages and events in before it resolves. */
  turn(): Promise<void>;
}

/** Length of a slice: a cancel is noticed within it, and its end costs a turn. Milliseconds. */
export const SLICE_MS = 12;

/** Whether a run may go on: free, paused, a few steps, or cancelled for good. */
export class Pace {
  private paused = false;
  private allowance = 0;
  private waiting: (() => void)[] = [];
  cancelled = false;

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
  }

  /** Takes note of one step made. */
  stepped(): void {
    if (this.paused && this.allowance > 0) this.allowance--;
  }

  /** Resolves when the next step may be made or the run is cancelled. */
  async ready(): Promise<void> {
    while (this.holds) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

export interface DriveOptions {
  pace: Pace;
  clock: Clock;
  /** Called at the end of every slice, and after single steps, with the latest progress. */
  report?(progress: Progress): void;
  /** True while something more urgent runs in the same thread. */
  giveWay?(): boolean;
}

export type Driven<R> =
  /** `latest`: what was said last, reported or not. */
  { finished: true; value: R; latest?: Progress } | { finished: false };

/** Steps until the computation has finished or the pace is cancelled; in the latter case its `finally` blocks have run. */
export async function drive<R>(steps: Steps<R>, options: DriveOptions): Promise<Driven<R>> {
  const { pace, clock, report, giveWay } = options;
  let finished = false;
  let latest: Progress | undefined;
  try {
    for (;;) {
      await pace.ready();
      while (giveWay?.() && !pace.cancelled) await clock.turn();
      if (pace.cancelled) return { finished: false };
      const end = clock.now() + SLICE_MS;
      do {
        const step = steps.next();
        if (step.done) {
          finished = true;
          return { finished, value: step.value, ...(latest ? { latest } : {}) };
        }
        latest = step.value;
        pace.stepped();
      } while (!pace.holds && clock.now() < end);
      report?.(latest);
      await clock.turn();
    }
  } finally {
    // A computation that is not run to its end gets to run its `finally`.
    if (!finished) steps.return(undefined as never);
  }
}
