/**
 * The urgent runs of a worker: while one of them computes, the others wait.
 */
import type { WorkerPort } from './endpoint';
import type { Beat, Clock, DriveOptions, Driven, Pace } from './pace';
import { drive } from './pace';

/** What a worker's runs share. */
export interface RunSurroundings {
  port: WorkerPort;
  clock: Clock;
  urgency: Urgency;
}

export class Urgency {
  private readonly computing = new Set<Pace>();

  async during<T>(pace: Pace, work: () => Promise<T>): Promise<T> {
    this.computing.add(pace);
    try {
      return await work();
    } finally {
      this.computing.delete(pace);
    }
  }

  get claimed(): boolean {
    for (const pace of this.computing) if (!pace.holds) return true;
    return false;
  }

  /** Drives an urgent computation ahead of the others, or another one that gives way to those that are. */
  drive<R>(
    steps: Generator<Beat, R, void>,
    how: { pace: Pace; clock: Clock; urgent: boolean } & Pick<DriveOptions, 'report' | 'onKept'>,
  ): Promise<Driven<R>> {
    const { urgent, ...options } = how;
    if (urgent) return this.during(options.pace, () => drive(steps, options));
    return drive(steps, { ...options, giveWay: () => this.claimed });
  }
}
