/** Seconds of computation, without those in which whoever drives it rests. */
export class Stopwatch {
  private since = Date.now();

  /** Seconds since the last call, or since {@link resume}. */
  lap(): number {
    const now = Date.now();
    const seconds = (now - this.since) / 1000;
    this.since = now;
    return seconds;
  }

  /** What has passed since counts for nothing. */
  resume(): void {
    this.since = Date.now();
  }
}
