/** Counts the states with no push left that a search has made, without holding them: there may be N times as many as all others. */
import { longer, SetIndex, withoutUser } from './set-index';

/**
 * Expanding (A, 1) makes (A, 0) and (A+u, 0) for all users u outside A. Which of them were there before follows from the states that were
 * expanded before: (A, 0) is there if some (A−y, 1) was expanded, (A+u, 0) if (A+u, 1) or some (A+u−y, 1) was.
 * For every set B a list holds the users u with (B+u, 1) expanded.
 */
export class FinalStates {
  count = 0;
  private readonly sets = new SetIndex();
  private heads = new Int32Array(64);
  private users = new Int32Array(256);
  private next = new Int32Array(256);
  private used = 0;
  /** The last expansion in which a user was found to be there already. */
  private readonly seen: Int32Array;
  private expansion = 0;
  private readonly without: Int32Array;

  /**
   * @param n number of users
   * @param most longest set that occurs
   */
  constructor(n: number, most: number) {
    this.seen = new Int32Array(n).fill(-1);
    this.without = new Int32Array(most + 1);
  }

  /**
   * (A, 1) is expanded, for the first time.
   * @param madeBefore whether some (A−y, 1) was expanded before
   * @param open the users that may be pushed there; the first `openCount` of them
   */
  expand(A: Int32Array, count: number, madeBefore: boolean, open: Int32Array, openCount: number): void {
    const now = this.expansion++;
    const { seen, without } = this;
    this.mark(this.sets.find(A, count, 0), now);
    for (let k = 0; k < count; k++) {
      withoutUser(A, count, k, without);
      const set = this.setOf(without, count - 1);
      this.mark(set, now);
      this.users = longer(this.users, this.used + 1);
      this.next = longer(this.next, this.used + 1);
      this.users[this.used] = A[k];
      this.next[this.used] = this.heads[set];
      this.heads[set] = this.used++;
    }
    if (!madeBefore) this.count++;
    for (let i = 0; i < openCount; i++) if (seen[open[i]] !== now) this.count++;
  }

  private mark(set: number, now: number): void {
    if (set < 0) return;
    for (let k = this.heads[set]; k >= 0; k = this.next[k]) this.seen[this.users[k]] = now;
  }

  private setOf(users: Int32Array, count: number): number {
    const known = this.sets.find(users, count, 0);
    if (known >= 0) return known;
    const made = this.sets.add(users, count, 0);
    this.heads = longer(this.heads, made + 1);
    this.heads[made] = -1;
    return made;
  }
}
