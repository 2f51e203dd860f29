/** The marks of a horizon in flat arrays, and their order in time. */

/** Marks handled between two yields: a few milliseconds. */
const MARKS_PER_STEP = 200_000;
const FIRST_LENGTH = 64;

/** Marks of all channels, reused from run to run. Memory: 28 bytes per mark. */
export class Marks {
  count = 0;
  /** Time of every mark; valid up to `count`. */
  times = new Float64Array(FIRST_LENGTH);
  /** Channel of every mark. */
  channels = new Int32Array(FIRST_LENGTH);

  private otherTimes = new Float64Array(FIRST_LENGTH);
  private otherChannels = new Int32Array(FIRST_LENGTH);
  private starts = new Int32Array(FIRST_LENGTH + 1);

  clear(): void {
    this.count = 0;
  }

  push(time: number, channel: number): void {
    if (this.count === this.times.length) {
      this.times = longer(this.times, new Float64Array(2 * this.count));
      this.channels = longer(this.channels, new Int32Array(2 * this.count));
    }
    this.times[this.count] = time;
    this.channels[this.count++] = channel;
  }

  /**
   * Puts the marks into the order of their times, those of equal times in the order in which they were pushed. As many buckets as
   * marks, then one pass of insertions: O(count) for times that are uniform on [0, horizon).
   */
  *sort(horizon: number): Generator<void, void> {
    const { count, times, channels } = this;
    if (this.otherTimes.length < count) {
      this.otherTimes = new Float64Array(times.length);
      this.otherChannels = new Int32Array(times.length);
      this.starts = new Int32Array(times.length + 1);
    }
    const { otherTimes, otherChannels, starts } = this;
    starts.fill(0, 0, count + 1);
    const scale = count / horizon;
    const bucketOf = (t: number): number => Math.min(count - 1, Math.floor(t * scale));
    for (let k = 0; k < count; k++) {
      starts[bucketOf(times[k]) + 1]++;
      if (k % MARKS_PER_STEP === MARKS_PER_STEP - 1) yield;
    }
    for (let b = 1; b <= count; b++) starts[b] += starts[b - 1];
    for (let k = 0; k < count; k++) {
      const at = starts[bucketOf(times[k])]++;
      otherTimes[at] = times[k];
      otherChannels[at] = channels[k];
      if (k % MARKS_PER_STEP === MARKS_PER_STEP - 1) yield;
    }
    for (let k = 1; k < count; k++) {
      const time = otherTimes[k];
      let at = k;
      if (otherTimes[at - 1] > time) {
        const channel = otherChannels[k];
        do {
          otherTimes[at] = otherTimes[at - 1];
          otherChannels[at] = otherChannels[at - 1];
          at--;
        } while (at > 0 && otherTimes[at - 1] > time);
        otherTimes[at] = time;
        otherChannels[at] = channel;
      }
      if (k % MARKS_PER_STEP === 0) yield;
    }
    this.times = otherTimes;
    this.channels = otherChannels;
    this.otherTimes = times;
    this.otherChannels = channels;
  }
}

function longer<A extends Float64Array | Int32Array>(values: A, empty: A): A {
  empty.set(values);
  return empty;
}
