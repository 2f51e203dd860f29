/** The method Optimum: one of three searches, and everything that is read from the policy it finds. */
import type { Steps, WholeRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { BoundId } from '../bounds/bounds';
import { campaignSteps, TIE, type Campaign, type CampaignSettings } from '../campaign';
import { PushState } from '../push-state';
import { aoStar } from './ao-star';
import { allStates } from './backward-induction';
import { branchAndBound, type Move } from './branch-and-bound';
import { greedyValue, knownUpper, searchValue } from './known-bounds';
import { boundsTable, bracketOutputs, policyOutputs, type Found } from './optimum-outputs';
import { policyGraph, type Chooser } from './policy-graph';
import { timeLimit } from './search-limits';
import { preparing } from './preparing';
import { twinSteps } from './twins';

export interface OptimumParameters extends CampaignSettings {
  readonly solver: 'branch-and-bound' | 'ao-star' | 'backward-induction';
  readonly bound: BoundId;
  readonly twins: boolean;
  readonly mostStates: number;
  readonly seconds: number;
  readonly treeDepth: number;
}

/** States of a policy that are followed. */
const POLICY_STATES = 200_000;
/** Points of the bracket's course are so many per cent of states apart. */
const SPACING = 1.02;

/** What a search has found, and whom its policy pushes; no policy where the search was stopped. */
interface Solution {
  found: Found;
  choose?: Chooser;
}

export const optimumRunner: WholeRun<OptimumParameters> = {
  kind: 'whole',
  *run({ network }, parameters) {
    const campaign = yield* campaignSteps(network, parameters);
    const { budget, treeDepth } = parameters;
    const search = SEARCHES[parameters.solver];
    const { found, choose } = yield* search(campaign, parameters);
    const outputs = bracketOutputs(found);
    yield { done: found.states, stage: 'Following the policy', outputs };
    const graph = choose && (yield* policyGraph(campaign, choose, budget, POLICY_STATES));
    const bounds = yield* preparing(boundsTable(campaign, budget, found.ending === 'proved' ? found.upper : NaN));
    return { ...outputs, bounds, ...policyOutputs(graph, campaign.n, treeDepth) };
  },
};

/** The last point of a course at the end, and points in between where the number of states has grown enough. */
class Course {
  readonly points: [number, number, number][] = [];
  private next = 0;

  due(states: number): boolean {
    return states >= this.next;
  }

  add(states: number, upper: number, lower: number): void {
    this.points.push([states, upper, lower]);
    this.next = states * SPACING + 1;
  }
}

const othersThan = (campaign: Campaign, moves: readonly Move[]): number =>
  campaign.n - campaign.start.length - moves.length;

/** What is known before a search, shown at once: it may be stopped at any time. */
function* firstBracket(campaign: Campaign, L: number): Steps<{ least: number; most: number }> {
  yield { done: 0, stage: 'Preparing' };
  const least = yield* greedyValue(campaign, L);
  const most = knownUpper(campaign, L);
  const bracket: Found = { ...NOTHING, lower: Math.min(least, most), upper: most, ruledOut: NaN };
  yield { done: 0, stage: 'Preparing', outputs: bracketOutputs({ ...bracket, course: [[0, most, bracket.lower]] }) };
  return { least, most };
}

function* byBranchAndBound(campaign: Campaign, p: OptimumParameters): Steps<Solution> {
  const { budget: L, twins, mostStates, seconds } = p;
  const { most, ...known } = yield* firstBracket(campaign, L);
  const overTime = timeLimit(seconds);
  const search = yield* branchAndBound(campaign, L, { twins, mostStates, ...(overTime ? { overTime } : {}) });
  const course = new Course();
  const found = (): Found => {
    const { solvedStates: states, bounds, finished } = search;
    // The search begins with the sponsor bound, which says little of many pushes, and has a better one only much later.
    const upper = finished ? search.upper : Math.min(search.upper, most);
    const lower = finished ? upper : Math.min(upper, Math.max(search.lower, known.least));
    course.add(states, upper, lower);
    const moves = search.lookedInto();
    return {
      ending: finished ? 'proved' : overTime?.() ? 'time' : 'states',
      lower,
      upper,
      returned: finished ? upper : NaN,
      states,
      expanded: states,
      generated: search.generated,
      bounds,
      merged: search.twins?.merged ?? 0,
      course: course.points,
      moves,
      ruledOut: othersThan(campaign, moves),
    };
  };
  yield { done: 0, stage: 'Preparing', outputs: bracketOutputs({ ...found(), ending: 'stopped' }) };
  known.least = Math.max(known.least, yield* searchValue(campaign, L));
  yield { done: 0, stage: 'Searching', outputs: bracketOutputs({ ...found(), ending: 'stopped' }) };
  for (const step of search.solve())
    yield course.due(step.done) ? { ...step, outputs: bracketOutputs({ ...found(), ending: 'stopped' }) } : step;
  const all = found();
  return search.finished ? { found: all, choose: (state, left) => search.choose(state, left) } : { found: all };
}

function* byAoStar(campaign: Campaign, p: OptimumParameters): Steps<Solution> {
  const { budget: L, bound, mostStates, seconds } = p;
  const overTime = timeLimit(seconds);
  const course = new Course();
  const guaranteed = bound !== 'printed';
  const known = yield* firstBracket(campaign, L);
  const { most } = known;
  const twins = p.twins ? yield* preparing(twinSteps(campaign, L)) : undefined;
  const first = campaign.start.length < campaign.n ? yield* branchAndBound(campaign, L, NO_SEARCH) : undefined;
  const cheapest = Math.min(most, first?.upper ?? 0);
  const lowest = Math.min(cheapest, Math.max(known.least, first?.lower ?? 0, yield* searchValue(campaign, L)));
  let reached: readonly [number, number] = [0, Infinity];
  /** The value of the root bounds the optimum only where every bound does. */
  const atMost = (value: number): number => (guaranteed ? Math.min(value, cheapest) : cheapest);
  const partial = (): Outputs => {
    const [states, value] = reached;
    course.add(states, atMost(value), lowest);
    return bracketOutputs({
      ...NOTHING,
      ending: 'stopped',
      lower: lowest,
      upper: atMost(value),
      states,
      generated: states,
      merged: twins?.merged ?? 0,
      course: course.points,
      ruledOut: NaN,
    });
  };
  yield { done: 0, stage: 'Searching', outputs: partial() };
  const steps = aoStar(campaign, L, {
    bound,
    mostStates,
    ...(twins ? { twins } : {}),
    ...(overTime ? { overTime } : {}),
    watch: (held, upper) => {
      reached = [held, upper];
      if (course.due(held)) course.add(held, atMost(upper), lowest);
    },
  });
  let step = steps.next();
  for (let count = 0; !step.done; step = steps.next())
    yield ++count % 20 === 0 ? { ...step.value, outputs: partial() } : step.value;
  const { finished, value, lower, expansions, generated, held, choose } = step.value;
  const proved = finished && guaranteed;
  const upper = proved ? value : atMost(value);
  const least = proved ? value : Math.min(upper, Math.max(lower, lowest));
  course.add(held, upper, least);
  return {
    found: {
      ...NOTHING,
      ending: finished ? (guaranteed ? 'proved' : 'not proved') : overTime?.() ? 'time' : 'states',
      lower: least,
      upper,
      returned: value,
      states: held,
      expanded: expansions,
      generated,
      merged: twins?.merged ?? 0,
      course: course.points,
      ruledOut: NaN,
    },
    ...(finished ? { choose } : {}),
  };
}

function* byAllStates(campaign: Campaign, { budget: L }: OptimumParameters): Steps<Solution> {
  yield { done: 0, stage: 'All states' };
  const all = yield* allStates(campaign, L);
  const maskOf = (users: Iterable<number>): number => {
    let mask = 0;
    for (const u of users) mask |= 1 << u;
    return mask;
  };
  const root = maskOf(campaign.start);
  const value = all.value(root, L);
  const state = new PushState(campaign);
  const failed = all.value(root, L - 1);
  const moves: Move[] = [];
  for (let u = 0; u < campaign.n; u++) {
    if (state.active[u]) continue;
    const chance = state.q[u];
    const gained = all.value(root | (1 << u), L - 1) - failed;
    moves.push({ user: u, chance, gained, value: failed + chance * (1 + gained), exact: true });
  }
  moves.sort((x, y) => (Math.abs(x.value - y.value) > TIE ? y.value - x.value : x.user - y.user));
  const states = 2 ** (campaign.n - campaign.start.length) * L;
  return {
    found: {
      ...NOTHING,
      ending: 'proved',
      lower: value,
      upper: value,
      returned: value,
      states,
      expanded: states,
      generated: states,
      course: [[states, value, value]],
      moves,
    },
    choose: ({ users }, left) => all.best(maskOf(users), left),
  };
}

const NO_SEARCH = { twins: false, mostStates: 1 };

const NOTHING: Found = {
  ending: 'stopped',
  lower: 0,
  upper: NaN,
  returned: NaN,
  states: 0,
  expanded: 0,
  generated: 0,
  bounds: 0,
  merged: 0,
  course: [],
  moves: [],
  ruledOut: 0,
};

const SEARCHES = {
  'branch-and-bound': byBranchAndBound,
  'ao-star': byAoStar,
  'backward-induction': byAllStates,
} as const;
