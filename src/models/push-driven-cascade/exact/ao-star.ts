/** AO* (PDC, algorithm 1; the order of every step as in the specification, section 5.1). */
import type { Steps } from '../../../core/method';
import { boundAt, type BoundId } from '../bounds/bounds';
import { sponsorTableOf } from '../bounds/sponsor';
import { successorsOf, type Successors } from '../bounds/successors';
import { TIE, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import { Nodes } from './ao-star-nodes';
import { chooserOf, policyValue } from './ao-star-policy';
import { FinalStates } from './final-states';
import { withoutUser, withUser } from './set-index';
import { twinOrder, type TwinChains, type TwinOrder } from './twin-order';

export interface AoStarOptions {
  readonly bound: BoundId;
  /** The search stops once so many nodes are held. */
  readonly mostStates: number;
  /** Absent: all users are told apart. */
  readonly twins?: TwinChains;
  /** Asked after every expansion: true stops the search. */
  readonly overTime?: () => boolean;
  /** Told after every expansion. @param held nodes held @param upper value of the root */
  readonly watch?: (held: number, upper: number) => void;
}

export interface AoStarResult {
  /** Whether the best policy is complete; else the search was stopped. */
  readonly finished: boolean;
  /** Value of the root: the optimum when finished with a valid bound, an upper bound when stopped with one. */
  readonly value: number;
  /** What the best policy so far is worth, completed by pushes that are surely worth h2 or more: exact when finished. */
  readonly lower: number;
  readonly expansions: number;
  /** Nodes made, states without a push left among them (those are counted, not held). */
  readonly generated: number;
  /** Nodes held in memory. */
  readonly held: number;
  /** The best user to push in a state, −1 where the search does not know. */
  choose(state: PushState, left: number): number;
}

/** Elementary operations between two yields: some milliseconds. */
const WORK = 400_000;

/**
 * Walks the best partial policy from the root, expands the first state on it that is not looked into yet, and backs values up to all states
 * whose best action leads there, until nothing is left to look into. The result is the optimum if the bound is never too low.
 * Values are replaced, not kept at their minimum: counters are comparable.
 *
 * Time: expansions × (bounds of N successors); memory: about 60 bytes for every node held and 12 for every successor.
 */
export function* aoStar(campaign: Campaign, L: number, options: AoStarOptions): Steps<AoStarResult> {
  const search = new Search(campaign, L, options);
  let work = 0;
  let tip = search.tip();
  let stopped = false;
  while (tip >= 0 && !stopped) {
    for (const cost of search.expand(tip)) {
      work += cost;
      if (work > WORK) {
        work = 0;
        yield { done: search.nodes.size, stage: 'Searching' };
      }
    }
    work += search.backUp(tip);
    options.watch?.(search.nodes.size, search.nodes.value[search.root]);
    tip = search.tip();
    stopped = tip >= 0 && (search.nodes.size >= options.mostStates || options.overTime?.() === true);
  }
  return search.result(!stopped);
}

class Search {
  readonly nodes: Nodes;
  readonly root: number;
  private expansions = 0;
  private readonly state: PushState;
  private readonly J: readonly Float64Array[];
  private readonly bounds: Successors;
  private readonly twins: TwinOrder;
  private readonly finals: FinalStates;
  /** Users of the node that is worked on, and of a successor. */
  private readonly users: Int32Array;
  private readonly other: Int32Array;
  /** Users who may be pushed. */
  private readonly open: Int32Array;
  /** Users active at the start. */
  private readonly started: number;

  constructor(
    private readonly campaign: Campaign,
    private readonly L: number,
    private readonly options: AoStarOptions,
  ) {
    const { n } = campaign;
    const most = Math.min(L, n) + 1;
    this.state = new PushState(campaign);
    this.started = this.state.activeCount;
    this.users = new Int32Array(most);
    this.other = new Int32Array(most);
    this.open = new Int32Array(n);
    const needsJ = options.bound === 'tightest' || options.bound === 'sponsor';
    this.J = needsJ ? sponsorTableOf(campaign, L) : [];
    this.bounds = successorsOf(campaign, options.bound, this.J);
    this.twins = twinOrder(n, options.twins);
    this.finals = new FinalStates(n, most);
    this.nodes = new Nodes(n);
    const done = L === 0 || this.started === n;
    this.root = this.nodes.add(this.users, 0, L, done ? 0 : boundAt(this.state, L, options.bound, this.J), done);
  }

  /** The first state without successors on the best partial policy, yes before refusal; −1: there is none. */
  tip(): number {
    const { nodes } = this;
    const { solved } = nodes;
    const path = [this.root];
    while (path.length > 0) {
      const i = path[path.length - 1];
      if (solved[i]) {
        path.pop();
        continue;
      }
      if (nodes.best[i] < 0) return i;
      const yes = nodes.afterYes(i);
      const no = nodes.afterNo(i);
      if (yes >= 0 && !solved[yes]) path.push(yes);
      else if (no >= 0 && !solved[no]) path.push(no);
      else {
        solved[i] = 1;
        path.pop();
      }
    }
    return -1;
  }

  /** Makes the missing successors of a node. Yields the operations of each. */
  *expand(i: number): Generator<number> {
    const { nodes, users, other, state, campaign } = this;
    const count = this.goTo(i);
    const left = nodes.states.left[i];
    this.expansions++;
    if (left === 1) {
      this.expandLast(i, count);
      yield campaign.n;
      return;
    }
    const begin = nodes.open(i);
    const after = left - 1;
    nodes.link(i, begin + campaign.n, this.nodeOf(users, count, after, -1));
    this.bounds.prepare(state, after);
    yield campaign.n * after;
    for (let u = 0; u < campaign.n; u++) {
      if (!this.isOpen(u)) continue;
      state.activate(u);
      const size = withUser(users, count, u, other);
      const child = this.nodeOf(other, size, after, u);
      state.undo();
      nodes.link(i, begin + u, child);
      yield 20 + (campaign.outOffsets[u + 1] - campaign.outOffsets[u]) * after;
    }
  }

  /** With one push left: all successors are worth 0. They are counted. */
  private expandLast(i: number, count: number): void {
    const { nodes, users, other, state, campaign } = this;
    const { open } = this;
    let openCount = 0;
    let best = -1;
    let most = 0;
    for (let u = 0; u < campaign.n; u++) {
      if (!this.isOpen(u)) continue;
      open[openCount++] = u;
      if (best < 0 || state.q[u] > state.q[best] + TIE) best = u;
      if (state.q[u] > most) most = state.q[u];
    }
    let madeBefore = false;
    for (let k = 0; k < count && !madeBefore; k++) {
      withoutUser(users, count, k, other);
      const parent = nodes.states.find(other, count - 1, 1);
      madeBefore = parent >= 0 && nodes.best[parent] >= 0;
    }
    this.finals.expand(users, count, madeBefore, open, openCount);
    nodes.value[i] = most;
    nodes.best[i] = best;
    nodes.chance[i] = state.q[best];
    nodes.solved[i] = 1;
  }

  /** Backs values up from a node to all states whose best action leads to it. Returns operations. */
  backUp(tip: number): number {
    const { nodes, campaign } = this;
    if (nodes.states.left[tip] > 1) this.update(tip);
    let changed = [tip];
    let work = 0;
    while (changed.length > 0) {
      const parents = new Set<number>();
      for (const i of changed)
        for (let k = nodes.firstParent[i]; k >= 0; k = nodes.nextParent[k])
          if (nodes.leadsTo(nodes.parents[k], i)) parents.add(nodes.parents[k]);
      changed = [...parents];
      for (const i of changed) this.update(i);
      work += (changed.length + 1) * campaign.n;
    }
    return work;
  }

  /** value = f(A, n−1) + max_u q_u (1 + f(A+u, n−1) − f(A, n−1)). */
  private update(i: number): void {
    const { nodes, state, campaign } = this;
    this.goTo(i);
    const { value, successors } = nodes;
    const { q } = state;
    const begin = nodes.begins[i];
    const failed = value[successors[begin + campaign.n]];
    let best = -1;
    let chosen = -Infinity;
    let most = -Infinity;
    for (let u = 0; u < campaign.n; u++) {
      const child = successors[begin + u];
      if (child < 0) continue;
      const more = q[u] * (1 + value[child] - failed);
      if (more > most) most = more;
      if (more > chosen + TIE) {
        chosen = more;
        best = u;
      }
    }
    value[i] = failed + most;
    nodes.best[i] = best;
    nodes.chance[i] = q[best];
    nodes.solved[i] = 0;
  }

  result(finished: boolean): AoStarResult {
    const { nodes, root, campaign, L } = this;
    return {
      finished,
      value: nodes.value[root],
      lower: policyValue(nodes, root, campaign, L),
      expansions: this.expansions,
      generated: nodes.size + this.finals.count,
      held: nodes.size,
      choose: chooserOf(nodes, campaign, this.twins),
    };
  }

  /** The users of the node become active in the state; returns how many there are besides those of the start. */
  private goTo(i: number): number {
    const { state, users } = this;
    while (state.activeCount > this.started) state.undo();
    const count = this.nodes.states.usersOf(i, users);
    for (let k = 0; k < count; k++) state.activate(users[k]);
    return count;
  }

  /**
   * The node of a state, made with the heuristic where it is missing. The state stands there.
   * @param u who has just said yes, −1: nobody did
   */
  private nodeOf(set: Int32Array, count: number, left: number, u: number): number {
    const { nodes, state, campaign } = this;
    const known = nodes.states.find(set, count, left);
    if (known >= 0) return known;
    if (state.activeCount === campaign.n) return nodes.add(set, count, left, 0, true);
    const hope = u < 0 ? boundAt(state, left, this.options.bound, this.J) : this.bounds.after(state, u);
    return nodes.add(set, count, left, hope, false);
  }

  /** Not active, not left out, and no lower twin is open. */
  private isOpen(u: number): boolean {
    const { active } = this.state;
    const { before, left } = this.twins;
    if (active[u] || left?.[u] === 1) return false;
    const twin = before[u];
    return twin < 0 || active[twin] === 1;
  }
}
