/** Whom a search may push next, in the order of what her push can gain at most. */
import type { RankedUsers } from './ranked-users';
import type { WalkedState } from './walked-state';

/**
 * The users of one state by descending bound of their gain, ties by the lowest id. Users with a raised chance lie in a heap from the
 * start; all others come from the fixed order as far as they are needed.
 */
export class CandidateHeap {
  /** Of the user whom `next` gave: her bound, and the entry of the state after her yes, −1 while the bound is the first, coarse one. */
  gain = 0;
  entry = -1;
  private gains = new Float64Array(16);
  private users = new Int32Array(16);
  private entries = new Int32Array(16);
  private size = 0;
  private rank = 0;
  private ranked: RankedUsers | undefined;
  private head = -1;
  private headGain = -1;

  /** All inactive users of the state, with q_u (1 + J(u, level)). O(touched). */
  open(state: WalkedState, level: number): void {
    const { touched, touchedCount, active, q } = state;
    const later = state.J[level];
    if (touchedCount > this.gains.length) this.grow(touchedCount);
    const { gains, users, entries } = this;
    let size = 0;
    for (let i = 0; i < touchedCount; i++) {
      const u = touched[i];
      if (active[u] === 1) continue;
      gains[size] = q[u] * (1 + later[u]);
      users[size] = u;
      entries[size++] = -1;
    }
    this.size = size;
    for (let i = (size >> 1) - 1; i >= 0; i--) this.sink(i, gains[i], users[i], entries[i]);
    this.ranked = state.ranked(level);
    this.rank = -1;
    this.advance(state, level);
  }

  /** The next user of the fixed order who is inactive and not in the heap. */
  private advance(state: WalkedState, level: number): void {
    const { ranked } = this;
    if (!ranked) return;
    for (;;) {
      const u = ranked.at(++this.rank);
      this.head = u;
      if (u < 0) {
        this.headGain = -1;
        return;
      }
      if (state.active[u] === 1 || !state.untouched(u)) continue;
      this.headGain = state.q[u] * (1 + state.J[level][u]);
      return;
    }
  }

  /** Takes out the user with the largest bound; −1 when nobody is left. */
  next(state: WalkedState, level: number): number {
    const { gains, users, entries } = this;
    const { head } = this;
    if (head >= 0 && (this.size === 0 || this.headGain > gains[0] || (this.headGain === gains[0] && head < users[0]))) {
      this.gain = this.headGain;
      this.entry = -1;
      this.advance(state, level);
      return head;
    }
    if (this.size === 0) return -1;
    const u = users[0];
    this.gain = gains[0];
    this.entry = entries[0];
    const last = --this.size;
    if (last > 0) this.sink(0, gains[last], users[last], entries[last]);
    return u;
  }

  /** The largest bound of those who are left, −1 when nobody is. */
  get most(): number {
    const inHeap = this.size > 0 ? this.gains[0] : -1;
    return this.headGain > inHeap ? this.headGain : inHeap;
  }

  add(u: number, gain: number, entry: number): void {
    if (this.size === this.gains.length) this.grow(2 * this.size);
    const { gains, users, entries } = this;
    let i = this.size++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (gains[parent] > gain || (gains[parent] === gain && users[parent] < u)) break;
      gains[i] = gains[parent];
      users[i] = users[parent];
      entries[i] = entries[parent];
      i = parent;
    }
    gains[i] = gain;
    users[i] = u;
    entries[i] = entry;
  }

  private sink(i: number, gain: number, u: number, entry: number): void {
    const { gains, users, entries, size } = this;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      const other = child + 1;
      if (
        other < size &&
        (gains[other] > gains[child] || (gains[other] === gains[child] && users[other] < users[child]))
      )
        child = other;
      if (gains[child] < gain || (gains[child] === gain && users[child] > u)) break;
      gains[i] = gains[child];
      users[i] = users[child];
      entries[i] = entries[child];
      i = child;
    }
    gains[i] = gain;
    users[i] = u;
    entries[i] = entry;
  }

  private grow(length: number): void {
    const [gains, users, entries] = [this.gains, this.users, this.entries];
    this.gains = new Float64Array(length);
    this.users = new Int32Array(length);
    this.entries = new Int32Array(length);
    this.gains.set(gains);
    this.users.set(users);
    this.entries.set(entries);
  }
}
