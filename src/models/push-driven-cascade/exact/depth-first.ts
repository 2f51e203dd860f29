/** The search itself: depth first, cut by the sponsor bound, with one table for all states (specification, section 5.2). */
import { TIE, type Campaign } from '../campaign';
import { CandidateHeap } from './candidate-heap';
import { BOUNDED, StateTable, UNSEEN } from './state-table';
import type { Twins } from './twins';
import { WalkedState } from './walked-state';

/** Numbers that the table may hold in any case. */
const ROOM = 1_000_000;
/** Numbers that the table holds at most, whatever was allowed: about 1 GB. */
const MOST_NUMBERS = 40_000_000;

/** A user is given up for the second one once her bound falls below the second one's by this share: fewer returns to the same state. */
const EASE = 0.01;

/**
 * Computes f(A, n) = f(A, n−1) + max_u q_u (1 + f(A+u, n−1) − f(A, n−1)) from the empty set with L pushes.
 *
 * Every state keeps an upper bound that only falls. A question is asked with a threshold α: it is answered by the exact value, or by a
 * proof that the value is at most α – then only bounds were needed below it. So a state (A, n), with base f(A, n−1), goes through its users
 * in the order of the bounds of their gains g_u = q_u (1 + bound(A+u, n−1) − base), and asks for the first one with that α at which the
 * second one, the best gain so far, or its own α would win. Bounds of gains:
 *
 * - q_u (1 + J(u, n−1)), from the Lipschitz lemma of the sponsor bound: no state needs to be touched;
 * - bound(A+u, n−1) ≤ bound(A+u, m) + Σ_{m ≤ r < n−1} max_{v ∉ A+u} q_v(A+u) (1 + J(v, r)), m the largest number of pushes left for which
 *   something is known: the proof of hJ stopped at m instead of 0. What was found with fewer pushes left so sharpens the next one, and
 *   the base is always searched first.
 *
 * Both hold for every m because f(A, r+1) ≤ f(A, r) + max_v q_v (1 + J(v, r)) at every state. One and two pushes left are exact in closed
 * form. States are left half-way when a slice of work is over: what was found stays in the table, and the next slice gets back there at
 * little cost.
 */
export class DepthFirst {
  /** States that were looked into (set and pushes left), each once. */
  solvedStates = 0;
  /** Bounds of successors evaluated. */
  bounds = 0;
  readonly state: WalkedState;
  readonly table: StateTable;
  /** Whether the last question was broken off, since its slice was over or a limit reached. */
  halted = false;
  /** The search is broken off for good here. */
  stopAt = Infinity;
  private readonly entries: number[];
  private readonly hashes: number[] = [0];
  private readonly heaps: CandidateHeap[] = [];
  private work = 0;
  private sliceEnd = 0;
  /** Without influence between users who are inactive the likeliest user is the best one to push (see `G` in section 4.2). */
  private readonly fixedWorld: boolean;

  constructor(
    readonly campaign: Campaign,
    readonly L: number,
    readonly twins: Twins | undefined,
    J: readonly Float64Array[],
  ) {
    this.state = new WalkedState(campaign, L, J);
    this.table = new StateTable();
    this.entries = [this.table.entry(0, this.state.active, this.state.list, 0, -1, L)];
    this.fixedWorld = this.noInfluence();
    this.sponsorHigh(this.entries[0], L);
  }

  /** Whether numbers or states have come to their limits. */
  get full(): boolean {
    const { stopAt, table } = this;
    // Where nothing may stop the search it was over before: little is added.
    const numbers = stopAt === Infinity ? Infinity : Math.min(16 * stopAt, MOST_NUMBERS) + ROOM;
    return this.solvedStates >= stopAt || table.used > numbers;
  }

  /** Asks for f at the present state exactly, for so much work: an upper bound while `halted`. */
  ask(left: number, slice: number): number {
    this.halted = false;
    this.sliceEnd = this.work + slice;
    return this.search(left, -Infinity);
  }

  /** Whether f(A, left) of an entry is known exactly. */
  exact(entry: number, left: number): boolean {
    return left === 0 || this.table.best[this.table.first[entry] + left] >= 0;
  }

  private noInfluence(): boolean {
    const { outTargets, outWeights } = this.campaign;
    const { active } = this.state;
    for (let a = 0; a < outWeights.length; a++) if (outWeights[a] > 0 && active[outTargets[a]] === 0) return false;
    return true;
  }

  get entry(): number {
    return this.entries[this.entries.length - 1];
  }

  enter(u: number, entry: number): void {
    const { table, state, hashes, entries } = this;
    hashes.push(hashes[hashes.length - 1] ^ table.word(u));
    entries.push(entry);
    state.push(u);
  }

  leave(): void {
    this.hashes.pop();
    this.entries.pop();
    this.state.pop();
  }

  /** The entry of A + u; made where there is none. */
  entryWith(u: number): number {
    const { table, state, hashes, L } = this;
    const hash = hashes[hashes.length - 1] ^ table.word(u);
    return table.entry(hash, state.active, state.list, state.depth, u, Math.max(0, L - state.depth - 1));
  }

  /** Whether u need not be pushed now: a twin of hers stands for her, or she never needs to be, or nobody but the likeliest does. */
  skipped(u: number): boolean {
    return this.fixedWorld ? u !== this.state.topUser(0) : this.hasStandIn(u);
  }

  /** Whether a twin of u stands for her, or she never needs to be pushed. */
  hasStandIn(u: number): boolean {
    const { twins } = this;
    if (!twins) return false;
    const before = twins.before[u];
    return (before >= 0 && this.state.active[before] === 0) || twins.left[u] === 1;
  }

  /**
   * Without influence: whether another is likelier than u, and not certain. Then u is no best user to push: with chances a > b and two
   * pushes left (a − b)(1 − a) is lost. With many pushes left the loss may be below 1e-12; she does not count as equal all the same.
   */
  lessLikely(u: number): boolean {
    const { state } = this;
    if (!this.fixedWorld) return false;
    const top = state.top(0);
    return top < 1 - TIE && state.q[u] < top - TIE;
  }

  /** hJ of the present state from what is known of it, for 0 … left pushes. */
  sponsorHigh(entry: number, left: number): number {
    const { table, state } = this;
    const first = table.first[entry];
    for (let r = 0; r < left; r++) {
      const bound = table.high[first + r] + Math.max(0, state.top(r));
      if (bound < table.high[first + r + 1]) table.high[first + r + 1] = bound;
    }
    return table.high[first + left];
  }

  /** An upper bound of f(A+u, left), sharpened by what is known of A + u with fewer pushes left. */
  private highWith(u: number, entry: number, left: number): number {
    const { table, state } = this;
    const at = table.first[entry] + left;
    if (table.best[at] >= 0) return table.high[at];
    let known = left - 1;
    while (table.high[table.first[entry] + known] === Infinity) known--;
    const degree = this.campaign.outOffsets[u + 1] - this.campaign.outOffsets[u];
    for (let r = known; r < left; r++) {
      const to = table.first[entry] + r + 1;
      const bound = table.high[to - 1] + state.topAfter(u, r);
      if (bound < table.high[to]) table.high[to] = bound;
      this.bounds++;
      this.work += degree;
    }
    return table.high[at];
  }

  /**
   * An upper bound of f(A, left) at the present state: exact where `best` of the state is a user afterwards, at most α otherwise – unless
   * the slice is over, then it is whatever is proved.
   */
  private search(left: number, alpha: number): number {
    const { table, state } = this;
    const { entry } = this;
    if (left === 0) return 0;
    let at = table.first[entry] + left;
    if (state.depth === state.users) {
      table.best[at] = 0; // nobody is left to push: exact
      return (table.high[at] = 0);
    }
    if (table.best[at] >= 0 || table.high[at] <= alpha) return table.high[at];
    if (this.halted) return table.high[at];
    if (this.work >= this.sliceEnd || this.full) {
      this.halted = true;
      return table.high[at];
    }
    if (table.best[at] === UNSEEN) {
      table.best[at] = BOUNDED;
      this.solvedStates++;
    }
    this.work += 20 + state.touchedCount;
    if (left === 1) {
      table.best[at] = state.topUser(0);
      return (table.high[at] = state.top(0));
    }
    if (left === 2) return this.searchTwo(at, alpha);

    const most = Math.max(0, state.top(left - 1));
    const base = this.search(left - 1, alpha - most);
    at = table.first[entry] + left;
    if (table.best[at - 1] < 0 || base + most <= alpha) return this.lowered(at, base + most);

    const level = left - 1;
    const heap = (this.heaps[left] ??= new CandidateHeap());
    heap.open(state, level);
    const { q } = state;
    let best = -1;
    let bestUser = -1;
    let bar = alpha - base;
    let rest = -1;
    while (!this.halted) {
      const u = heap.next(state, level);
      if (u < 0) break;
      const { gain } = heap;
      if (gain <= bar) {
        rest = gain;
        break;
      }
      if (this.skipped(u)) continue;
      const chance = q[u];
      if (chance <= 0) {
        // worth nothing, as are all who come after her
        best = 0;
        bestUser = u;
        break;
      }
      const { entry: known } = heap;
      if (known < 0) {
        const successor = this.entryWith(u);
        const sharper = chance * (1 + this.highWith(u, successor, level) - base);
        heap.add(u, sharper < gain ? sharper : gain, successor);
        continue;
      }
      const wanted = Math.min(gain, Math.max(bar, heap.most - EASE * gain));
      const threshold = wanted / chance + base - 1;
      // A threshold that rounding hardly tells from what is known would be asked for again and again.
      const close = threshold > table.high[table.first[known] + level] - TIE;
      this.enter(u, known);
      const high = this.search(level, close ? -Infinity : threshold);
      this.leave();
      const now = chance * (1 + high - base);
      if (table.best[table.first[known] + level] >= 0) {
        if (now > best) {
          best = now;
          bestUser = u;
          if (best > bar) bar = best;
        }
      } else heap.add(u, Math.min(now, this.halted ? gain : wanted), known);
    }
    if (this.halted) rest = heap.most;
    at = table.first[entry] + left;
    if (!this.halted && best >= rest) {
      table.best[at] = bestUser;
      return (table.high[at] = base + best);
    }
    return this.lowered(at, base + Math.max(best, rest));
  }

  private lowered(at: number, bound: number): number {
    const { high } = this.table;
    if (bound < high[at]) high[at] = bound;
    return high[at];
  }

  /** Two pushes left: f = max_u q_u (1 + next(u)) + (1 − q_u) top, next(u) the best chance after u's yes (specification, section 2). */
  private searchTwo(at: number, alpha: number): number {
    const { table, state } = this;
    const base = Math.max(0, state.top(0));
    const most = Math.max(0, state.top(1));
    table.high[at - 1] = base;
    table.best[at - 1] = state.topUser(0);
    if (base + most <= alpha) return this.lowered(at, base + most);
    const { q, active, touched, touchedCount } = state;
    const later = state.J[1];
    const { outOffsets } = this.campaign;
    let best = -1;
    let bestUser = -1;
    const look = (u: number) => {
      if (this.skipped(u)) return;
      const gain = q[u] * (1 + state.topAfter(u, 0) - base);
      this.work += outOffsets[u + 1] - outOffsets[u];
      if (gain > best || (gain === best && u < bestUser)) {
        best = gain;
        bestUser = u;
      }
    };
    const first = state.topUser(1);
    look(first);
    const ranked = state.ranked(1);
    for (let k = 0; ; k++) {
      const u = ranked.at(k);
      if (u < 0) break;
      if (active[u] === 1 || !state.untouched(u)) continue;
      if (q[u] * (1 + later[u]) <= best) break;
      if (u !== first) look(u);
    }
    for (let i = 0; i < touchedCount; i++) {
      const u = touched[i];
      if (active[u] === 0 && u !== first && q[u] * (1 + later[u]) > best) look(u);
    }
    table.best[at] = bestUser;
    return (table.high[at] = base + best);
  }
}
