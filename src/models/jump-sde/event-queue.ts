/**
 * Pending events by time: a calendar of buckets that covers the time in which things happen, with a small binary heap for the bucket
 * that is being emptied. O(1) per event where buckets hold a few, and O(log) at worst. How many buckets there are is learned from the
 * runs before; it changes the speed and never the order, which is by time, then item.
 */

const FIRST_CAPACITY = 256;
const MOST_BUCKETS = 1 << 20;

export class EventQueue {
  /** The event that {@link pop} has taken out. */
  time = 0;
  item = 0;
  origin = 0;

  // A pool of events; those of a bucket, and the free ones, are linked.
  private times = new Float64Array(FIRST_CAPACITY);
  private items = new Int32Array(FIRST_CAPACITY);
  private origins = new Int32Array(FIRST_CAPACITY);
  private next = new Int32Array(FIRST_CAPACITY);
  private free = -1;
  private used = 0;
  /** Events that are waiting. */
  private pending = 0;

  private buckets: Int32Array;
  /** Buckets per unit of time. */
  private scale: number;
  private current = -1;
  /** Events of the current bucket, the first one on top. */
  private heap = new Int32Array(64);
  private heapLength = 0;

  private taken = 0;
  private lastTime = 0;
  /** What runs take: the most there was, slowly forgotten, since some die early. */
  private usualEvents = 0;
  private usualEnd = 0;

  /**
   * @param span    how far it may take at most, > 0
   * @param expected events of a run, as far as can be told
   */
  constructor(
    private readonly span: number,
    expected: number,
  ) {
    this.buckets = new Int32Array(bucketsFor(expected)).fill(-1);
    this.scale = this.buckets.length / span;
  }

  /** Empties it for another run. O(1), or O(buckets) where there were too many or too few. */
  clear(): void {
    if (this.pending > 0) {
      this.buckets.fill(-1);
      this.pending = this.heapLength = 0;
    }
    this.free = -1;
    this.used = 0;
    this.current = -1;
    this.adapt();
    this.taken = 0;
    this.lastTime = 0;
  }

  private adapt(): void {
    if (this.taken === 0) return;
    this.usualEvents = Math.max(this.taken, 0.95 * this.usualEvents);
    this.usualEnd = Math.max(this.lastTime, 0.95 * this.usualEnd);
    const wanted = bucketsFor(this.usualEvents);
    const { length } = this.buckets;
    if (wanted > length || 4 * wanted < length) this.buckets = new Int32Array(wanted).fill(-1);
    const covered = this.usualEnd > 0 ? this.usualEnd : this.span;
    const ratio = covered * this.scale;
    // the next run will take about as long; what comes later shares the last bucket
    if (this.buckets.length !== length || ratio < length / 2 || ratio >= length)
      this.scale = this.buckets.length / Math.min(this.span, 1.1 * covered);
  }

  /** @param time at or after the last event that was taken out, finite */
  push(time: number, item: number, origin: number): void {
    let event = this.free;
    if (event >= 0) this.free = this.next[event];
    else {
      event = this.used++;
      if (event === this.times.length) this.grow();
    }
    this.times[event] = time;
    this.items[event] = item;
    this.origins[event] = origin;
    this.pending++;
    const place = time * this.scale;
    const last = this.buckets.length - 1;
    const bucket = place < last ? place | 0 : last;
    if (bucket <= this.current) this.intoHeap(event);
    else {
      this.next[event] = this.buckets[bucket];
      this.buckets[bucket] = event;
    }
  }

  /** Takes the first event out. @returns false where there is none */
  pop(): boolean {
    if (this.pending === 0) return false;
    let event: number;
    if (this.heapLength > 0) event = this.outOfHeap();
    else {
      const { buckets, next } = this;
      let { current } = this;
      do event = buckets[++current];
      while (event < 0);
      buckets[current] = -1;
      this.current = current;
      if (next[event] >= 0) {
        while (event >= 0) {
          const following = next[event];
          this.intoHeap(event);
          event = following;
        }
        event = this.outOfHeap();
      }
    }
    this.time = this.lastTime = this.times[event];
    this.item = this.items[event];
    this.origin = this.origins[event];
    this.next[event] = this.free;
    this.free = event;
    this.pending--;
    this.taken++;
    return true;
  }

  private intoHeap(event: number): void {
    if (this.heapLength === this.heap.length) this.heap = longer(this.heap, Int32Array);
    const { heap, times, items } = this;
    const time = times[event];
    let k = this.heapLength++;
    while (k > 0) {
      const parent = (k - 1) >> 1;
      const other = heap[parent];
      if (times[other] < time || (times[other] === time && items[other] <= items[event])) break;
      heap[k] = other;
      k = parent;
    }
    heap[k] = event;
  }

  private outOfHeap(): number {
    const { heap, times, items } = this;
    const top = heap[0];
    const length = --this.heapLength;
    if (length === 0) return top;
    const event = heap[length];
    const time = times[event];
    let k = 0;
    for (;;) {
      let child = 2 * k + 1;
      if (child >= length) break;
      let other = heap[child];
      if (child + 1 < length) {
        const right = heap[child + 1];
        if (times[right] < times[other] || (times[right] === times[other] && items[right] < items[other])) {
          child++;
          other = right;
        }
      }
      if (time < times[other] || (time === times[other] && items[event] <= items[other])) break;
      heap[k] = other;
      k = child;
    }
    heap[k] = event;
    return top;
  }

  private grow(): void {
    this.times = longer(this.times, Float64Array);
    this.items = longer(this.items, Int32Array);
    this.origins = longer(this.origins, Int32Array);
    this.next = longer(this.next, Int32Array);
  }
}

/** Twice as many as events, a power of two. */
function bucketsFor(events: number): number {
  let count = 64;
  while (count < events && count < MOST_BUCKETS) count *= 2;
  return count;
}

function longer<A extends Int32Array | Float64Array>(values: A, Type: new (length: number) => A): A {
  const copy = new Type(2 * values.length);
  copy.set(values);
  return copy;
}
