/** The optimum of a campaign with proof, or a bracket that holds it, by branch and bound (specification, section 5.2). */
import { invariant } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import { atOnce } from '../../../core/once';
import { sponsorTableSteps } from '../bounds/sponsor';
import { TIE, type Campaign } from '../campaign';
import type { PushState } from '../push-state';
import { DepthFirst } from './depth-first';
import { preparing } from './preparing';
import { twinSteps, type Twins } from './twins';

export interface SearchOptions {
  /** Users who cannot be told apart count as one kind. */
  readonly twins: boolean;
  /** The search ends after so many states. */
  readonly mostStates: number;
  /** Asked between slices: true ends the search. */
  readonly overTime?: () => boolean;
}

/** A first push and what it is worth if everything after it is done best. */
export interface Move {
  readonly user: number;
  /** Her chance. */
  readonly chance: number;
  /** f(A+u, L−1) − f(A, L−1): what her yes adds later; an upper bound of it where the value is not exact. */
  readonly gained: number;
  /** Value of the push, or an upper bound of it. */
  readonly value: number;
  readonly exact: boolean;
}

/** What a search needs to know of a campaign. */
interface Prepared {
  readonly twins: Twins | undefined;
  /** J of the sponsor bound, as far as L − 1. */
  readonly J: readonly Float64Array[];
}

function* prepare(campaign: Campaign, L: number, { twins }: SearchOptions): Generator<void, Prepared> {
  const J = yield* sponsorTableSteps(campaign, Math.max(0, L - 1));
  return { twins: twins ? yield* twinSteps(campaign, L) : undefined, J };
}

/** The same search, made in steps of some milliseconds on large networks too. */
export function* branchAndBound(campaign: Campaign, L: number, options: SearchOptions): Steps<BranchAndBound> {
  const prepared = yield* preparing(prepare(campaign, L, options));
  return new BranchAndBound(campaign, L, options, prepared);
}

/** Work between two yields: edges and users looked at, some milliseconds. */
const SLICE = 150_000;
/** States that a lower bound may look at. */
const LOWER_STATES = 20_000;

export class BranchAndBound {
  /** No policy reaches more. */
  upper: number;
  /** Whether the optimum is proved: `lower` and `upper` are the same number then. */
  finished = false;
  readonly twins: Twins | undefined;
  private readonly search: DepthFirst;
  /** Lowest bound so far, and after how many states it was found. */
  private best: number;
  private bestAt = -1;

  /**
   * @param L pushes, ≥ 1
   * @param prepared what `prepare` gives for the same campaign and L; absent: it is made now
   */
  constructor(
    readonly campaign: Campaign,
    readonly L: number,
    private readonly options: SearchOptions,
    prepared?: Prepared,
  ) {
    const { twins, J } = prepared ?? atOnce(prepare(campaign, L, options));
    this.twins = twins;
    this.search = new DepthFirst(campaign, L, twins, J);
    const { table, state } = this.search;
    this.upper = Math.min(table.high[L], state.users, L);
    this.best = state.topSum(L);
  }

  /** States looked into (set and pushes left), each once. */
  get solvedStates(): number {
    return this.search.solvedStates;
  }

  /** Sets of active users in the table. */
  get generated(): number {
    return this.search.table.size;
  }

  /** Bounds of successors evaluated. */
  get bounds(): number {
    return this.search.bounds;
  }

  /** Bytes of the table. */
  get bytes(): number {
    return this.search.table.bytes;
  }

  /** What a policy that is known reaches, exactly: found anew when the search has come further. */
  get lower(): number {
    if (this.finished) return this.upper;
    if (this.bestAt !== this.solvedStates) {
      this.bestAt = this.solvedStates;
      const known = new Map<number, number>();
      const failed = this.found(this.L - 1, known);
      this.best = Math.max(this.best, this.found(this.L, known));
      for (const { chance, user } of this.lookedInto()) {
        const entry = this.search.entryWith(user);
        if (!this.search.exact(entry, this.L - 1)) continue;
        const after = this.search.table.high[this.search.table.first[entry] + this.L - 1];
        this.best = Math.max(this.best, failed + chance * (1 + after - failed));
      }
    }
    return this.best;
  }

  /** Searches until the optimum is proved or a limit is reached; yields every few milliseconds. */
  *solve(): Steps<void> {
    const { search, options } = this;
    search.stopAt = options.mostStates;
    while (!this.finished) {
      const high = search.ask(this.L, SLICE);
      this.upper = Math.min(this.upper, high);
      if (!search.halted) {
        this.finished = true;
        this.upper = high;
      } else if (search.full || options.overTime?.()) return;
      else yield { done: search.solvedStates, stage: 'Searching' };
    }
  }

  /** First pushes that were looked into, best bound first. */
  lookedInto(): Move[] {
    const { search, L } = this;
    const { table } = search;
    const moves: Move[] = [];
    for (let entry = 0; entry < table.size; entry++) {
      const u = table.onlyMember(entry);
      if (u >= 0 && !search.skipped(u) && table.high[table.first[entry] + L - 1] < Infinity)
        moves.push(this.move(u, entry));
    }
    return moves.sort((x, y) => (Math.abs(x.value - y.value) > TIE ? y.value - x.value : x.user - y.user));
  }

  /** The values of pushing these users first, exactly unless a limit of so many more states is reached. */
  *moves(users: readonly number[], mostStates = Infinity): Steps<Move[]> {
    const { search, L } = this;
    search.stopAt = search.solvedStates + mostStates;
    const moves: Move[] = [];
    for (const u of users) {
      const entry = search.entryWith(u);
      search.enter(u, entry);
      while (!search.full && !this.options.overTime?.()) {
        search.ask(L - 1, SLICE);
        if (!search.halted) break;
        search.leave();
        yield { done: search.solvedStates, stage: 'Comparing moves' };
        search.enter(u, entry);
      }
      search.sponsorHigh(entry, L - 1);
      search.leave();
      moves.push(this.move(u, entry));
    }
    return moves;
  }

  private move(user: number, entry: number): Move {
    const { search, L } = this;
    const { table, state } = search;
    const chance = state.q[user];
    const after = table.high[table.first[entry] + L - 1];
    const failed = table.high[table.first[search.entry] + L - 1];
    const exact = search.exact(entry, L - 1) && search.exact(search.entry, L - 1);
    return { user, chance, gained: after - failed, value: failed + chance * (1 + after - failed), exact };
  }

  /** f at a state that can be reached from the start, exactly. As long as it takes; at once on the way of the best policy. */
  valueAt(state: PushState, left: number): number {
    return this.at(state, left, () => this.search.ask(left, Infinity));
  }

  /** The lowest user among the best ones to push there; −1 when nobody is left to push. */
  choose(state: PushState, left: number): number {
    if (left <= 0 || state.activeCount === this.campaign.n) return -1;
    const user = this.at(state, left, () => {
      this.search.ask(left, Infinity);
      return this.lowestOfBest(left);
    });
    return this.twins ? lowestInactive(this.twins, user, state) : user;
  }

  /** Of those whose push is worth within 1e-12 of the best at the present state, which is solved. */
  private lowestOfBest(left: number): number {
    const { search } = this;
    const { state, table } = search;
    const first = table.first[search.entry];
    const best = table.best[first + left];
    const base = table.high[first + left - 1];
    const gain = table.high[first + left] - base;
    for (let u = 0; u < best; u++) {
      if (state.active[u] === 1 || search.hasStandIn(u) || search.lessLikely(u)) continue;
      const chance = state.q[u];
      if (chance * (1 + state.J[left - 1][u]) < gain - TIE) continue;
      const entry = search.entryWith(u);
      search.enter(u, entry);
      const after = left === 1 ? 0 : search.ask(left - 1, Infinity);
      search.leave();
      if (chance * (1 + after - base) >= gain - TIE) return u;
    }
    return best;
  }

  /** Does something at the state with the same members of every class of twins, the lowest ones. */
  private at(state: PushState, left: number, what: () => number): number {
    const { search, campaign, twins } = this;
    const started = new Set(campaign.start);
    const users = state.users.filter((u) => !started.has(u));
    invariant(users.length + left <= this.L, `${users.length} yeses and ${left} pushes left, more than ${this.L}`);
    search.stopAt = Infinity;
    const same = twins ? standIns(twins, users) : users;
    for (const u of same) search.enter(u, search.entryWith(u));
    const result = what();
    for (let k = 0; k < same.length; k++) search.leave();
    return result;
  }

  /**
   * The value of a policy from the present state: the best one where it is known, the user with the largest q (1 + J) for some thousand
   * states around, and the likeliest users once each (h2) from there on.
   */
  private found(left: number, known: Map<number, number>): number {
    const { search, L } = this;
    const { state, table } = search;
    if (left === 0 || state.depth === state.users) return 0;
    const { entry } = search;
    const at = table.first[entry] + left;
    if (search.exact(entry, left)) return table.high[at];
    const before = known.get(at);
    if (before !== undefined) return before;
    let value = state.topSum(left);
    if (known.size < Math.min(LOWER_STATES, 2_000_000 / (L + 1))) {
      known.set(at, value);
      const no = this.found(left - 1, known);
      const u = state.topUser(left - 1);
      const chance = state.q[u];
      search.enter(u, search.entryWith(u));
      const yes = this.found(left - 1, known);
      search.leave();
      value = Math.max(value, no + chance * (1 + yes - no), no);
    }
    known.set(at, value);
    return value;
  }
}

/** As many members of every class of twins, the lowest ones. */
function standIns({ classOf, classes }: Twins, users: readonly number[]): number[] {
  const taken = new Map<number, number>();
  return users.map((u) => {
    const c = classOf[u];
    if (c < 0) return u;
    const k = taken.get(c) ?? 0;
    taken.set(c, k + 1);
    return classes[c][k];
  });
}

/** Who stands for u there: the lowest member of her class who is inactive. */
function lowestInactive({ classOf, classes }: Twins, u: number, { active }: PushState): number {
  const c = classOf[u];
  return c < 0 ? u : (classes[c].find((v) => active[v] === 0) ?? u);
}
