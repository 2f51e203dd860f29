/** The marks of a horizon in flat arrays, and their order in time. */

import { inPieces } from '../../core/once';

/** Marks handled between two yields: a few milliseconds. */
const MARKS_PER_STEP = 100_000;
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
    yield* inPieces(count, (from, to) => countBuckets(times, scale, count, starts, from, to), MARKS_PER_STEP);
    for (let b = 1; b <= count; b++) starts[b] += starts[b - 1];
    yield* inPieces(
      count,
      (from, to) => {
        for (let k = from; k < to; k++) {
          const at = starts[bucketOf(times[k], scale, count)]++;
          otherTimes[at] = times[k];
          otherChannels[at] = channels[k];
        }
      },
      MARKS_PER_STEP,
    );
    yield* inPieces(count, (from, to) => insert(otherTimes, otherChannels, from, to), MARKS_PER_STEP);
    this.times = otherTimes;
    this.channels = otherChannels;
    this.otherTimes = times;
    this.otherChannels = channels;
  }
}

/** Rounding may put the last times beyond the last bucket. */
function bucketOf(time: number, scale: number, count: number): number {
  const bucket = (time * scale) | 0;
  return bucket < count ? bucket : count - 1;
}

/** Marks of bucket b are counted at b + 1, so that sums are where buckets begin. */
function countBuckets(
  times: Float64Array,
  scale: number,
  count: number,
  starts: Int32Array,
  from: number,
  to: number,
): void {
  for (let k = from; k < to; k++) starts[bucketOf(times[k], scale, count) + 1]++;
}

/** Insertion sort of what is nearly in order; 0 … from−1 are. */
function insert(times: Float64Array, channels: Int32Array, from: number, to: number): void {
  for (let k = Math.max(1, from); k < to; k++) {
    const time = times[k];
    if (times[k - 1] <= time) continue;
    const channel = channels[k];
    let at = k;
    do {
      times[at] = times[at - 1];
      channels[at] = channels[at - 1];
      at--;
    } while (at > 0 && times[at - 1] > time);
    times[at] = time;
    channels[at] = channel;
  }
}

function longer<A extends Float64Array | Int32Array>(values: A, empty: A): A {
  empty.set(values);
  return empty;
}
