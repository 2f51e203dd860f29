/** Users by descending score, as far as anybody looks. */

/** How many users are found at first, and how many times more when those are not enough. */
const FIRST = 32;
const MORE = 8;

/**
 * Users by descending score q_u (1 + J(u)) before the first push, ties by the lowest id; those active then are left out. The best few are
 * selected in one pass, without memory for all: k users cost O(n + k log k).
 */
export class RankedUsers {
  /** The best users, in order; `found` of them. */
  private users = new Int32Array(0);
  private scores = new Float64Array(0);
  private found = 0;
  /** Whether there are no more. */
  private all = false;

  /**
   * @param J of every user
   * @param start users who are left out, ascending
   * @param chances of every user before the first push: asked for whenever more users are wanted
   */
  constructor(
    private readonly J: Float64Array,
    private readonly start: Int32Array,
    private readonly chances: () => Float64Array,
  ) {}

  /** The user at rank k, from 0; −1 past the last one. */
  at(k: number): number {
    if (k >= this.found) {
      if (this.all) return -1;
      this.select(Math.max(FIRST, MORE * this.found, k + 1));
      return this.at(k);
    }
    return this.users[k];
  }

  /** The `most` best ones: a heap with the worst of them on top, which is then emptied from behind. */
  private select(most: number): void {
    const { J, start } = this;
    const q = this.chances();
    const room = Math.min(most, q.length);
    this.users = new Int32Array(room);
    this.scores = new Float64Array(room);
    this.found = 0;
    let least = -1;
    for (let u = 0, s = 0; u < q.length; u++) {
      if (s < start.length && start[s] === u) {
        s++;
        continue;
      }
      const score = q[u] * (1 + J[u]);
      if (score <= least) continue;
      if (this.found < room) this.rise(u, score);
      else this.sink(room, u, score);
      if (this.found === room) least = this.scores[0];
    }
    this.all = this.found < room || room === q.length;
    for (let size = this.found - 1; size > 0; size--) {
      const user = this.users[size];
      const score = this.scores[size];
      const [worst, worstScore] = [this.users[0], this.scores[0]];
      this.sink(size, user, score);
      this.users[size] = worst;
      this.scores[size] = worstScore;
    }
  }

  /** Adds a user to the heap. */
  private rise(u: number, score: number): void {
    const { users, scores } = this;
    let i = this.found++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (scores[parent] < score || (scores[parent] === score && users[parent] > u)) break;
      users[i] = users[parent];
      scores[i] = scores[parent];
      i = parent;
    }
    users[i] = u;
    scores[i] = score;
  }

  /** Puts a user in the place of the worst one, in a heap of so many. */
  private sink(size: number, u: number, score: number): void {
    const { users, scores } = this;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      const other = child + 1;
      if (
        other < size &&
        (scores[other] < scores[child] || (scores[other] === scores[child] && users[other] > users[child]))
      )
        child = other;
      if (scores[child] > score || (scores[child] === score && users[child] < u)) break;
      users[i] = users[child];
      scores[i] = scores[child];
      i = child;
    }
    users[i] = u;
    scores[i] = score;
  }
}
