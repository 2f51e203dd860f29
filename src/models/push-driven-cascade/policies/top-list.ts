/**
 * The n largest chances among the users who can be pushed, n pushes being left. It never needs a refill (specification, section 6.1):
 * chances never fall, every push takes one from n and at most one member away, and who is outside enters only when her own chance
 * rises or when she comes back.
 */
import { smallestFirst } from './select';

export class TopList {
  /** Members, by descending chance (ties: lowest user first); the first `size` entries. */
  readonly users: Int32Array;
  /** Their chances. */
  readonly values: Float64Array;
  size = 0;
  /** Place of every user in the list, −1 outside; length of the network. */
  readonly place: Int32Array;
  /** No more members than that: the pushes left. */
  private room = 0;
  private scratch: Float64Array | undefined;

  /** @param most largest number of pushes left */
  constructor(
    private readonly n: number,
    most: number,
  ) {
    const length = Math.min(n, most) + 1;
    this.users = new Int32Array(length);
    this.values = new Float64Array(length);
    this.place = new Int32Array(n).fill(-1);
  }

  /** The list of the users with `away[u] === 0`. Expected O(N + n log n). */
  build(q: Float64Array, away: Uint8Array, room: number): void {
    const { n, users, values, place } = this;
    const scratch = (this.scratch ??= new Float64Array(n));
    this.clear();
    this.room = room;
    let all = 0;
    for (let u = 0; u < n; u++) if (!away[u]) scratch[all++] = q[u];
    const size = Math.min(room, all);
    this.size = size;
    if (size === 0) return;
    // the all − size smallest first; what follows has no value below the smallest member's
    smallestFirst(scratch, all, all - size);
    let least = Infinity;
    for (let i = all - size; i < all; i++) if (scratch[i] < least) least = scratch[i];
    let above = 0;
    for (let i = all - size; i < all; i++) if (scratch[i] > least) above++;
    let equal = size - above;
    let at = 0;
    for (let u = 0; u < n; u++) {
      if (away[u] || q[u] < least) continue;
      if (q[u] === least && equal-- <= 0) continue;
      users[at++] = u;
    }
    users.subarray(0, size).sort((x, y) => q[y] - q[x] || x - y);
    for (let i = 0; i < size; i++) {
      values[i] = q[users[i]];
      place[users[i]] = i;
    }
  }

  /** Takes over another list over the same users. O(n) in the lengths of the two lists. */
  copy(from: TopList): void {
    this.clear();
    this.size = from.size;
    this.room = from.room;
    for (let i = 0; i < from.size; i++) {
      const u = from.users[i];
      this.users[i] = u;
      this.values[i] = from.values[i];
      this.place[u] = i;
    }
  }

  /** One push less is left. Call it after the user pushed was taken away, and before chances rise and users come back. */
  spend(): void {
    this.room--;
    if (this.size > this.room) this.dropLast();
  }

  /** u cannot be pushed any more, for now. */
  remove(u: number): void {
    const { users, values, place } = this;
    const at = place[u];
    if (at < 0) return;
    place[u] = -1;
    const size = --this.size;
    for (let i = at; i < size; i++) {
      const v = users[i + 1];
      users[i] = v;
      values[i] = values[i + 1];
      place[v] = i;
    }
  }

  /** u, who can be pushed, has this chance now: no less than before, or she comes back. */
  raise(u: number, value: number): void {
    const { users, values, place } = this;
    let i = place[u];
    if (i < 0) {
      if (this.size < this.room) i = this.size++;
      else {
        const last = this.size - 1;
        if (last < 0 || value < values[last] || (value === values[last] && u > users[last])) return;
        place[users[last]] = -1;
        i = last;
      }
    }
    while (i > 0 && (values[i - 1] < value || (values[i - 1] === value && users[i - 1] > u))) {
      const v = users[i - 1];
      users[i] = v;
      values[i] = values[i - 1];
      place[v] = i--;
    }
    users[i] = u;
    values[i] = value;
    place[u] = i;
  }

  private dropLast(): void {
    this.place[this.users[--this.size]] = -1;
  }

  private clear(): void {
    for (let i = 0; i < this.size; i++) this.place[this.users[i]] = -1;
    this.size = 0;
  }
}
