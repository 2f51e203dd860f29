/** The optimum of a campaign, exactly and fast: depth first, cut by the sponsor bound, with one table for all states (section 5.2). */
import { invariant } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import { sponsorTable } from '../bounds/sponsor';
import { TIE, type Campaign } from '../campaign';
import type { PushState } from '../push-state';
import { CandidateHeap } from './candidate-heap';
import { BOUNDED, StateTable, UNSEEN } from './state-table';
import { findTwins, type Twins } from './twins';
import { WalkedState } from './walked-state';

export interface SearchOptions {
  /** Users who cannot be told apart count as one kind. */
  twins: boolean;
  /** The search ends after so many states. */
  mostStates: number;
  /** Asked now and then whether the time is over. */
  overTime?(): boolean;
}

/** Work between two yields: edges looked at, about 5 ms. */
const SLICE = 200_000;

/** A user is given up for the second one once her bound falls below the second one's by this share: fewer returns to the same state. */
const EASE = Number(process.env.EASE ?? 0.01);

/** What became of a first push. */
export interface Move {
  user: number;
  /** Exact value of pushing this user first and going on best, or an upper bound of it. */
  value: number;
  exact: boolean;
}

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
export class BranchAndBound {
  /** Certified bounds of the optimum so far. */
  lower = 0;
  upper = Infinity;
  finished = false;
  /** States that were looked into (set and pushes left), each once. */
  solvedStates = 0;
  /** Bounds of successors evaluated. */
  bounds = 0;
  readonly twins: Twins | undefined;
  private readonly state: WalkedState;
  private readonly table: StateTable;
  private readonly entries: number[];
  private readonly hashes: number[] = [0];
  private readonly heaps: CandidateHeap[] = [];
  private halted = false;
  private work = 0;
  private sliceEnd = 0;
  private stopAt: number;

  constructor(
    readonly campaign: Campaign,
    readonly L: number,
    private readonly options: SearchOptions,
    J: readonly Float64Array[] = sponsorTable(campaign, Math.max(0, L - 1)),
  ) {
    this.state = new WalkedState(campaign, L, J);
    this.table = new StateTable(campaign.n);
    this.twins = options.twins ? findTwins(campaign, L) : undefined;
    this.stopAt = options.mostStates;
    this.entries = [this.table.entry(0, this.state.active, this.state.list, 0, -1, L)];
    this.upper = this.sponsorHigh(this.entries[0], L);
  }

  /** Searches until the optimum is proved or a limit is reached; yields every few milliseconds with `lower` and `upper` up to date. */
  *solve(): Steps<void> {
    for (;;) {
      this.sliceEnd = this.work + SLICE;
      this.halted = false;
      const high = this.search(this.L, -Infinity);
      this.upper = Math.min(this.upper, high);
      if (!this.halted) {
        this.finished = true;
        this.lower = this.upper = high;
        return;
      }
      if (this.solvedStates >= this.stopAt || this.options.overTime?.()) return;
      yield { done: this.solvedStates, stage: 'Searching' };
    }
  }

  private get entry(): number {
    return this.entries[this.entries.length - 1];
  }

  private enter(u: number, entry: number): void {
    const { table, state, hashes, entries } = this;
    hashes.push(hashes[hashes.length - 1] ^ table.word(u));
    entries.push(entry);
    state.push(u);
  }

  private leave(): void {
    this.hashes.pop();
    this.entries.pop();
    this.state.pop();
  }

  /** The entry of A + u. */
  private entryWith(u: number): number {
    const { table, state, hashes, L } = this;
    const hash = hashes[hashes.length - 1] ^ table.word(u);
    return table.entry(hash, state.active, state.list, state.depth, u, Math.max(0, L - state.depth - 1));
  }

  /** Whether u need not be pushed now, since a twin of hers stands for her or since she never needs to be. */
  private skipped(u: number): boolean {
    const { twins } = this;
    if (!twins) return false;
    const before = twins.before[u];
    return (before >= 0 && this.state.active[before] === 0) || twins.left[u] === 1;
  }

  /** hJ of the present state from what is known of it, for 0 … left pushes. */
  private sponsorHigh(entry: number, left: number): number {
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
    if (left === 0 || state.depth === state.users) return 0;
    let at = table.first[entry] + left;
    if (table.best[at] >= 0 || table.high[at] <= alpha) return table.high[at];
    if (this.halted) return table.high[at];
    if (this.work >= this.sliceEnd || this.solvedStates >= this.stopAt) {
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

    const most = state.top(left - 1);
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
      const { entry: known } = heap;
      if (known < 0) {
        const successor = this.entryWith(u);
        const sharper = chance * (1 + this.highWith(u, successor, level) - base);
        heap.add(u, sharper < gain ? sharper : gain, successor);
        continue;
      }
      const wanted = Math.min(gain, Math.max(bar, heap.most - EASE * gain));
      this.enter(u, known);
      const high = this.search(level, wanted / chance + base - 1);
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
    const base = state.top(0);
    const most = state.top(1);
    if (base + most <= alpha) return this.lowered(at, base + most);
    const { q, active, touched, touchedCount, factor, stride } = state;
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
      if (q[u] * factor[u * stride + 1] <= best) break;
      if (u !== first) look(u);
    }
    for (let i = 0; i < touchedCount; i++) {
      const u = touched[i];
      if (active[u] === 0 && u !== first && q[u] * factor[u * stride + 1] > best) look(u);
    }
    table.best[at] = bestUser;
    return (table.high[at] = base + best);
  }
}
