/** Users by their last known gain: the largest first, the lowest id among equals. Keys only fall, and only at the top. */
export class SeedHeap {
  private readonly keys: Float64Array;
  private readonly users: Int32Array;
  private length: number;

  /** All users 0 … keys.length − 1. O(n). */
  constructor(keys: ArrayLike<number>) {
    this.keys = Float64Array.from(keys);
    this.users = Int32Array.from({ length: keys.length }, (_, u) => u);
    this.length = keys.length;
    for (let k = (this.length >> 1) - 1; k >= 0; k--) this.sink(k);
  }

  get size(): number {
    return this.length;
  }

  get top(): number {
    return this.users[0];
  }

  get topKey(): number {
    return this.keys[0];
  }

  lowerTop(key: number): void {
    this.keys[0] = key;
    this.sink(0);
  }

  pop(): void {
    const last = --this.length;
    this.keys[0] = this.keys[last];
    this.users[0] = this.users[last];
    this.sink(0);
  }

  private sink(from: number): void {
    const { keys, users, length } = this;
    const key = keys[from];
    const user = users[from];
    let k = from;
    for (;;) {
      let child = 2 * k + 1;
      if (child >= length) break;
      const right = child + 1;
      if (right < length && (keys[right] > keys[child] || (keys[right] === keys[child] && users[right] < users[child])))
        child = right;
      if (key > keys[child] || (key === keys[child] && user < users[child])) break;
      keys[k] = keys[child];
      users[k] = users[child];
      k = child;
    }
    keys[k] = key;
    users[k] = user;
  }
}
