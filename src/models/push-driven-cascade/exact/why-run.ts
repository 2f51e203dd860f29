/** The method Why this user?: what every push would be worth in one moment of a campaign. */
import type { Steps, Streams, WholeRun } from '../../../core/method';
import type { Outputs, TableColumn } from '../../../core/outputs';
import { lowerBound } from '../bounds/bounds';
import { campaignSteps, TIE, type Campaign, type CampaignSettings } from '../campaign';
import { exactValueSteps } from '../policies/exact-value';
import { chooserOf } from '../policies/choose';
import { CampaignRun } from '../policies/simulate';
import { PushState } from '../push-state';
import { BranchAndBound, type Move } from './branch-and-bound';
import { timeLimit, type Ending } from './search-limits';
import { searchScores, type Scored } from './search-scores';

export interface WhyParameters extends CampaignSettings {
  readonly said: Int32Array;
  readonly left: number;
  readonly judge: 'optimum' | 'search' | 'score';
  readonly mostStates: number;
  readonly seconds: number;
  readonly shownUsers: number;
}

/** Campaigns for each answer where OnlineSearch is sampled. */
const RUNS = 400;
/** States of OnlineSearch that are followed exactly for one moment. */
const SEARCH_STATES = 3000;

interface JudgedMove {
  user: number;
  chance: number;
  gained: number;
  value: number;
  /** NaN where the value is exact or a bound. */
  error: number;
  kind: 'exact' | 'at most' | 'sampled' | 'score';
  score: number;
}

interface Judged {
  moves: JudgedMove[];
  value: number;
  error?: number;
  lower: number;
  upper: number;
  ending: Ending;
  states: number;
}

export const whyRunner: WholeRun<WhyParameters> = {
  kind: 'whole',
  *run({ network }, parameters, streams) {
    const { said, start, budget, left, judge, shownUsers } = parameters;
    const active = new Set([...start, ...said]);
    const campaign = yield* campaignSteps(network, { ...parameters, start: Int32Array.from(active).sort() });
    const newly = active.size - new Set(start).size;
    const pushes = Math.max(0, Math.min(left > 0 ? left : budget, budget - newly));
    if (pushes === 0 || active.size === campaign.n) return outputsOf(NOTHING);
    const scores = searchScores(campaign, pushes);
    const shown = scores.slice(0, shownUsers);
    switch (judge) {
      case 'optimum':
        return yield* byOptimum(campaign, pushes, shown, parameters);
      case 'search':
        return outputsOf(yield* bySearch(campaign, pushes, shown, streams));
      case 'score':
        return outputsOf(byScore(campaign, pushes, shown));
    }
  },
};

function* byOptimum(campaign: Campaign, L: number, shown: readonly Scored[], p: WhyParameters): Steps<Outputs> {
  const overTime = timeLimit(p.seconds);
  const search = new BranchAndBound(campaign, L, {
    twins: false,
    mostStates: p.mostStates,
    ...(overTime ? { overTime } : {}),
  });
  const scoreOf = new Map(shown.map(({ user, score }) => [user, score]));
  const judged = (moves: readonly Move[], ending: Ending): Judged => ({
    moves: moves.map(({ exact, ...move }) => ({
      ...move,
      error: NaN,
      kind: exact ? 'exact' : 'at most',
      score: scoreOf.get(move.user) ?? NaN,
    })),
    value: search.finished ? search.upper : NaN,
    lower: search.lower,
    upper: search.upper,
    ending,
    states: search.solvedStates,
  });
  let count = 0;
  for (const step of search.solve())
    yield ++count % 20 === 0
      ? { ...step, outputs: outputsOf(judged(search.lookedInto().slice(0, shown.length), 'stopped')) }
      : step;
  const users = new Set(shown.map(({ user }) => user));
  if (search.finished) users.add(search.choose(new PushState(campaign), L));
  const moves = yield* search.moves([...users], Math.max(0, p.mostStates - search.solvedStates));
  return outputsOf(judged(moves, search.finished ? 'proved' : overTime?.() ? 'time' : 'states'));
}

/** Every push, then OnlineSearch: exact where few states can be reached, else by campaigns that all have the same luck. */
function* bySearch(campaign: Campaign, L: number, shown: readonly Scored[], streams: Streams): Steps<Judged> {
  const moves: JudgedMove[] = [];
  const failed = yield* worthOfSearch(campaign, undefined, L - 1, streams);
  for (const [k, { user, chance, score }] of shown.entries()) {
    yield { done: k, total: shown.length, stage: 'Comparing moves' };
    const after = yield* worthOfSearch(campaign, user, L - 1, streams);
    const gained = after.value - failed.value;
    const error = Math.hypot(chance * after.error, (1 - chance) * failed.error);
    moves.push({
      user,
      chance,
      gained,
      value: failed.value + chance * (1 + gained),
      error,
      kind: error > 0 ? 'sampled' : 'exact',
      score,
    });
  }
  const exact = moves.filter(({ kind }) => kind === 'exact').map(({ value }) => value);
  const { lower, upper } = new BranchAndBound(campaign, L, { twins: false, mostStates: 1 });
  // OnlineSearch pushes the user with the best score.
  const { value, error } = moves[0];
  const all = exact.length === moves.length;
  return {
    moves,
    value,
    error,
    lower: Math.max(lower, ...exact),
    upper,
    ending: all ? 'proved' : 'not proved',
    states: NaN,
  };
}

/** What OnlineSearch gains from the start on, `user` active too: its value and standard error (0: exact). */
function* worthOfSearch(
  campaign: Campaign,
  user: number | undefined,
  left: number,
  streams: Streams,
): Steps<{ value: number; error: number }> {
  const extra = user === undefined ? [] : [user];
  const begun = { ...campaign, start: Int32Array.from([...campaign.start, ...extra]).sort() };
  if (left === 0 || begun.start.length === campaign.n) return { value: 0, error: 0 };
  if (2 ** left <= SEARCH_STATES) {
    const exact = yield* exactValueSteps(begun, chooserOf('online-search', begun, left), left, {
      mostStates: SEARCH_STATES,
    });
    if (exact) return { value: exact.value, error: 0 };
  }
  const run = new CampaignRun(begun, 'online-search', left);
  let [sum, squares] = [0, 0];
  for (let r = 0; r < RUNS; r++) {
    const rng = streams('run', r);
    run.begin(() => rng.uniform());
    while (run.next());
    sum += run.yeses;
    squares += run.yeses ** 2;
    yield { done: r, total: RUNS, stage: 'Simulating' };
  }
  const mean = sum / RUNS;
  const variance = Math.max(0, squares / RUNS - mean ** 2) * (RUNS / (RUNS - 1));
  // Where all campaigns came to the same number the value is sampled all the same.
  return { value: mean, error: Math.max(Number.MIN_VALUE, Math.sqrt(variance / RUNS)) };
}

function byScore(campaign: Campaign, L: number, shown: readonly Scored[]): Judged {
  const base = lowerBound(new PushState(campaign), L - 1);
  const { lower, upper } = new BranchAndBound(campaign, L, { twins: false, mostStates: 1 });
  const moves = shown.map(({ score, ...move }): JudgedMove => ({
    ...move,
    score,
    value: base + score,
    error: NaN,
    kind: 'score',
  }));
  return { moves, value: moves[0].value, lower, upper, ending: 'not proved', states: NaN };
}

const NOTHING: Judged = { moves: [], value: 0, lower: 0, upper: 0, ending: 'proved', states: 0 };

function outputsOf({ moves, value, error, lower, upper, ending, states }: Judged): Outputs {
  const sorted = [...moves].sort((x, y) => (Math.abs(x.value - y.value) > TIE ? y.value - x.value : x.user - y.user));
  // The best value that is surely reached: others lose at least the difference.
  const best = sorted.reduce((most, move) => (move.kind === 'at most' ? most : Math.max(most, move.value)), -Infinity);
  const reference = best === -Infinity ? lower : best;
  const numbers = (id: string, label: string, of: (move: JudgedMove) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(sorted, of),
  });
  return {
    moves: {
      kind: 'table',
      columns: [
        { ...numbers('user', 'User', ({ user }) => user), refersTo: 'node' },
        numbers('chance', 'Chance now', ({ chance }) => chance),
        numbers('gained', 'Gained later after a yes', ({ gained }) => gained),
        numbers('value', 'Value', (move) => move.value),
        numbers('loss', 'Loss', (move) => Math.max(0, reference - move.value)),
        numbers('score', 'Score of OnlineSearch', ({ score }) => score),
        numbers('error', 'Standard error', (move) => move.error),
        { id: 'kind', label: 'Value is', values: sorted.map(({ kind }) => kind) },
      ],
    },
    value: { kind: 'scalar', value, ...(error ? { standardError: error } : {}) },
    upper: { kind: 'scalar', value: upper },
    lower: { kind: 'scalar', value: lower },
    state: {
      kind: 'table',
      columns: [
        { id: 'ended', label: 'Ended', values: [ending] },
        { id: 'states', label: 'States solved', values: Float64Array.of(states) },
      ],
    },
  };
}
