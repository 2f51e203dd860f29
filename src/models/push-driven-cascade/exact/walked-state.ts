/** The state that a search stands in: chances of those whom the active users have raised, and the best users at every level. */
import type { Campaign } from '../campaign';
import { RankedUsers } from './ranked-users';

/**
 * An active set that grows and shrinks user by user. Nothing here costs O(n) for a state: most users have the chance that they had at the
 * start, so that they stand in one fixed order (`ranked`), and only those whom somebody has raised (`touched`) are looked at one by one.
 *
 * Scores are q_u (1 + J(u, r)) at level r: with r = 0 the chance itself, with r = n − 1 what pushing u with n pushes left can add at most
 * to n − 1 pushes (specification, section 4.5).
 */
export class WalkedState {
  readonly q: Float64Array;
  readonly active: Uint8Array;
  /** Users who have become active, in order, those of the start left out; `depth` of them. */
  readonly list: Int32Array;
  depth = 0;
  /** Users whose chance is not the one at the start, `touchedCount` of them; active ones among them. */
  touched = new Int32Array(256);
  touchedCount = 0;
  private readonly raisedBy: Int32Array;
  private startChances: Float64Array | undefined;
  private readonly ranks: (RankedUsers | undefined)[] = [];
  private saved = new Float64Array(256);
  private savedCount = 0;
  /** Best scores of the states on the way, at depth · L + r; valid where `known`. */
  private tops = new Float64Array(0);
  private seconds = new Float64Array(0);
  private topUsers = new Int32Array(0);
  private known = new Uint8Array(0);
  /** Users inactive at the start. */
  readonly users: number;

  /** @param J J(x, r) at [r][x], r = 0 … L − 1 at least */
  constructor(
    readonly campaign: Campaign,
    readonly L: number,
    readonly J: readonly Float64Array[],
  ) {
    const { n, start } = campaign;
    this.q = chancesAtStart(campaign);
    this.active = new Uint8Array(n);
    for (const v of start) this.active[v] = 1;
    this.users = n - start.length;
    this.list = new Int32Array(Math.min(L, n) + 1);
    this.raisedBy = new Int32Array(n);
    this.growTops(8 * L);
  }

  private growTops(length: number): void {
    const [tops, seconds, topUsers, known] = [this.tops, this.seconds, this.topUsers, this.known];
    this.tops = new Float64Array(length);
    this.seconds = new Float64Array(length);
    this.topUsers = new Int32Array(length);
    this.known = new Uint8Array(length);
    this.tops.set(tops);
    this.seconds.set(seconds);
    this.topUsers.set(topUsers);
    this.known.set(known);
  }

  /** u becomes active. O(out-degree). */
  push(u: number): void {
    const { outOffsets, outTargets, outWeights } = this.campaign;
    const { q, raisedBy } = this;
    const from = outOffsets[u];
    const to = outOffsets[u + 1];
    if (this.touchedCount + to - from > this.touched.length) {
      const larger = new Int32Array(2 * (this.touchedCount + to - from));
      larger.set(this.touched);
      this.touched = larger;
    }
    if (this.savedCount + to - from > this.saved.length) {
      const larger = new Float64Array(2 * (this.savedCount + to - from));
      larger.set(this.saved);
      this.saved = larger;
    }
    const { saved, touched } = this;
    let { savedCount, touchedCount } = this;
    for (let a = from; a < to; a++) {
      const v = outTargets[a];
      const now = q[v];
      saved[savedCount++] = now;
      const raised = now + outWeights[a];
      q[v] = raised < 1 ? raised : 1;
      if (raisedBy[v]++ === 0) touched[touchedCount++] = v;
    }
    this.savedCount = savedCount;
    this.touchedCount = touchedCount;
    this.active[u] = 1;
    this.list[this.depth++] = u;
    const end = (this.depth + 1) * this.L;
    if (end > this.known.length) this.growTops(2 * end);
    this.known.fill(0, this.depth * this.L, end);
  }

  /** Takes the last one back, bit by bit as it was. O(out-degree). */
  pop(): void {
    const { outOffsets, outTargets } = this.campaign;
    const u = this.list[--this.depth];
    const { q, raisedBy, saved } = this;
    let { savedCount, touchedCount } = this;
    for (let a = outOffsets[u + 1] - 1; a >= outOffsets[u]; a--) {
      const v = outTargets[a];
      q[v] = saved[--savedCount];
      if (--raisedBy[v] === 0) touchedCount--;
    }
    this.savedCount = savedCount;
    this.touchedCount = touchedCount;
    this.active[u] = 0;
  }

  /** Whether u's chance is the one at the start: then she stands in the fixed order. */
  untouched(u: number): boolean {
    return this.raisedBy[u] === 0;
  }

  /** All users by their score at the start, at level r; those active at the start have score −1. */
  ranked(r: number): RankedUsers {
    const known = this.ranks[r];
    if (known) return known;
    const made = new RankedUsers(this.J[r], this.campaign.start, () => this.chancesBefore());
    this.ranks[r] = made;
    return made;
  }

  /** Chances before the first push. */
  private chancesBefore(): Float64Array {
    return this.depth === 0 ? this.q : (this.startChances ??= chancesAtStart(this.campaign));
  }

  /** Position of the tops of this state at level r; see `top`, `topUser`, `second`. O(touched) the first time. */
  private topsAt(r: number): number {
    const at = this.depth * this.L + r;
    if (this.known[at] === 1) return at;
    const { q, active, touched, touchedCount, raisedBy } = this;
    const later = this.J[r];
    let top = -1;
    let second = -1;
    let who = -1;
    for (let i = 0; i < touchedCount; i++) {
      const v = touched[i];
      if (active[v] === 1) continue;
      const x = q[v] * (1 + later[v]);
      if (x > top) {
        second = top;
        top = x;
        who = v;
      } else if (x > second) second = x;
    }
    const ranked = this.ranked(r);
    for (let k = 0, taken = 0; taken < 2; k++) {
      const v = ranked.at(k);
      if (v < 0) break;
      if (active[v] === 1 || raisedBy[v] > 0) continue;
      const x = q[v] * (1 + later[v]);
      if (x > top) {
        second = top;
        top = x;
        who = v;
      } else if (x > second) second = x;
      else break;
      taken++;
    }
    this.tops[at] = top;
    this.seconds[at] = second;
    this.topUsers[at] = who;
    this.known[at] = 1;
    return at;
  }

  /** Largest score of an inactive user at level r, −1 when nobody is left. */
  top(r: number): number {
    return this.tops[this.topsAt(r)];
  }

  /** Whose score that is, −1 when nobody is left. */
  topUser(r: number): number {
    return this.topUsers[this.topsAt(r)];
  }

  /** Largest score at level r of inactive users other than u, at least 0. */
  topWithout(u: number, r: number): number {
    const at = this.topsAt(r);
    const x = this.topUsers[at] === u ? this.seconds[at] : this.tops[at];
    return x > 0 ? x : 0;
  }

  /** The largest score at level r after u has become active, without making it so: O(out-degree of u). */
  topAfter(u: number, r: number): number {
    const { outOffsets, outTargets, outWeights } = this.campaign;
    const { q, active } = this;
    const later = this.J[r];
    let top = this.topWithout(u, r);
    const to = outOffsets[u + 1];
    for (let a = outOffsets[u]; a < to; a++) {
      const v = outTargets[a];
      const raised = q[v] + outWeights[a];
      const x = (raised < 1 ? raised : 1) * (1 + later[v]);
      if (x > top && active[v] === 0 && v !== u) top = x;
    }
    return top;
  }

  /** h2: the sum of the k largest chances of inactive users. O(touched log touched + k). */
  topSum(k: number): number {
    const { q, active, touched, touchedCount } = this;
    const ranked = this.ranked(0);
    const chances: number[] = [];
    for (let i = 0; i < touchedCount; i++) if (active[touched[i]] === 0) chances.push(q[touched[i]]);
    for (let rank = 0, taken = 0; taken < k; rank++) {
      const u = ranked.at(rank);
      if (u < 0) break;
      if (active[u] === 1 || !this.untouched(u)) continue;
      chances.push(q[u]);
      taken++;
    }
    chances.sort((x, y) => y - x);
    let sum = 0;
    for (let i = 0; i < Math.min(k, chances.length); i++) sum += chances[i];
    return sum;
  }
}

function chancesAtStart({ n, b, start, outOffsets, outTargets, outWeights }: Campaign): Float64Array {
  const q = new Float64Array(n);
  for (let u = 0; u < n; u++) q[u] = b[u] < 1 ? b[u] : 1;
  for (const v of start)
    for (let a = outOffsets[v]; a < outOffsets[v + 1]; a++) {
      const u = outTargets[a];
      q[u] = Math.min(1, q[u] + outWeights[a]);
    }
  return q;
}
