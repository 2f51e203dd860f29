/** Users by descending score, sorted only as far as anybody looks. */

/** A binary heap that is emptied into a list: the first k users cost O(n + k log n). Ties: lowest user first. */
export class RankedUsers {
  /** The users found so far, best first; `found` of them are valid. */
  readonly users: Int32Array;
  found = 0;
  private readonly heap: Int32Array;
  private left: number;

  /** @param scores of every user; not changed, and not to be changed */
  constructor(private readonly scores: Float64Array) {
    const n = scores.length;
    this.users = new Int32Array(n);
    this.heap = new Int32Array(n);
    for (let u = 0; u < n; u++) this.heap[u] = u;
    this.left = n;
    for (let i = (n >> 1) - 1; i >= 0; i--) this.sink(i);
  }

  /** The user at rank k, from 0; −1 past the last one. */
  at(k: number): number {
    while (this.found <= k) {
      if (this.left === 0) return -1;
      this.users[this.found++] = this.heap[0];
      this.heap[0] = this.heap[--this.left];
      this.sink(0);
    }
    return this.users[k];
  }

  private sink(i: number): void {
    const { heap, scores, left } = this;
    const u = heap[i];
    const score = scores[u];
    for (;;) {
      let child = 2 * i + 1;
      if (child >= left) break;
      const other = child + 1;
      if (
        other < left &&
        (scores[heap[other]] > scores[heap[child]] ||
          (scores[heap[other]] === scores[heap[child]] && heap[other] < heap[child]))
      )
        child = other;
      const v = heap[child];
      if (scores[v] < score || (scores[v] === score && v > u)) break;
      heap[i] = v;
      i = child;
    }
    heap[i] = u;
  }
}
