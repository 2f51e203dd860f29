/** A binary heap of numbered things by their time; ties by number. Grows as needed. */
export class TimeHeap {
  times = new Float64Array(64);
  items = new Int32Array(64);
  length = 0;

  push(time: number, item: number): void {
    if (this.length === this.times.length) this.grow();
    const { times, items } = this;
    let k = this.length++;
    while (k > 0) {
      const parent = (k - 1) >> 1;
      if (times[parent] < time || (times[parent] === time && items[parent] <= item)) break;
      times[k] = times[parent];
      items[k] = items[parent];
      k = parent;
    }
    times[k] = time;
    items[k] = item;
  }

  /** Takes the first one out, whose time stands at `times[0]` before. There must be one. */
  pop(): number {
    const { times, items } = this;
    const top = items[0];
    const length = --this.length;
    const time = times[length];
    const item = items[length];
    let k = 0;
    for (;;) {
      let child = 2 * k + 1;
      if (child >= length) break;
      const right = child + 1;
      if (
        right < length &&
        (times[right] < times[child] || (times[right] === times[child] && items[right] < items[child]))
      )
        child = right;
      if (time < times[child] || (time === times[child] && item <= items[child])) break;
      times[k] = times[child];
      items[k] = items[child];
      k = child;
    }
    times[k] = time;
    items[k] = item;
    return top;
  }

  private grow(): void {
    const times = new Float64Array(2 * this.times.length);
    times.set(this.times);
    this.times = times;
    const items = new Int32Array(2 * this.items.length);
    items.set(this.items);
    this.items = items;
  }
}
