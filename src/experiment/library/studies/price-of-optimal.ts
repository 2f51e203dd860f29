/** The price of optimal: what the best plan costs with one to five pushes, against a rule that looks one push ahead. */
import type { Source } from '../../experiment';
import { rowsOf, scalarOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

/** Thirty-four people of a karate club. */
export const PRICE_NETWORK: Source = { kind: 'bundled', id: 'karate' };
export const PRICE_USERS = 34;
export const PUSHES = [1, 2, 3, 4, 5] as const;
export const MOST_PUSHES = 5;

/** A further push makes so many times as many states at least. */
const EXPLODES = 6;
/** The sharper bound leaves so small a share of them at five pushes, and still so many times as many for one push more. */
const SHARPER = 0.05;
const STILL_GROWS = 1.5;
/** OnlineSearch scores so many users per push at most, on average. */
const SCORES_PER_PUSH = 6;
/** It reaches so much of the optimum at least. */
const NEARLY = 0.95;

const run = runsOf('PDC', 'section IV-B');

/** What is drawn of tastes and influence goes with the seed. */
const settings = (seed: number, budget: number) => ({ budget, drawSeed: seed });

export const optimumOf = (seed: number, budget: number) =>
  run(
    `optimum-${budget}`,
    `Best plan, ${budget} pushes`,
    'push-driven-cascade/optimum',
    { ...settings(seed, budget), treeDepth: 0 },
    { network: PRICE_NETWORK },
    seed,
  );

export interface PriceFacts {
  /** One entry for every number of pushes, from 1. */
  optimum: readonly number[];
  search: readonly number[];
  /** States that AO* looks into: with the bound of the paper, and with a sharper one that never hopes too little. */
  states: readonly number[];
  sharper: readonly number[];
  /** States that can be reached at all with a push left. */
  reachable: readonly number[];
  /** Scores that OnlineSearch works out in a campaign, on average. */
  scores: readonly number[];
  /** States with ten pushes. */
  ten: number;
}

/** States with a push left that L pushes can lead to: Σ over t < L of the sets of at most t of n users. */
export function statesReachable(n: number, L: number): number {
  let all = 0;
  let sets = 0;
  let choose = 1;
  for (let t = 0; t < L; t++) {
    sets += choose;
    all += sets;
    choose *= (n - t) / (t + 1);
  }
  return all;
}

const expanded = (results: FigureResults, id: string): number =>
  Number(rowsOf(tableOf(results, id, 'state'))[0]?.expanded ?? NaN);

const scoresOf = (results: FigureResults, id: string): number =>
  rowsOf(tableOf(results, id, 'work')).reduce((sum, { scores }) => sum + Number(scores), 0);

const factors = (values: readonly number[]): number[] => values.slice(1).map((value, k) => value / values[k]);

export const priceOfOptimal: LessonStudy<PriceFacts> = {
  id: 'price-of-optimal',
  paper: 'PDC',
  version: 1,
  seed: 16,
  otherSeeds: [1, 4, 7],
  runs: (seed) =>
    PUSHES.flatMap((budget) => {
      const ao = (id: string, bound: string, weight: number) =>
        run(
          `${id}-${budget}`,
          `AO*, ${budget} pushes`,
          'push-driven-cascade/optimum',
          { ...settings(seed, budget), solver: 'ao-star', bound, treeDepth: 0 },
          { network: PRICE_NETWORK },
          seed,
          { weight, outputs: ['state', 'value'] },
        );
      return [
        optimumOf(seed, budget),
        run(
          `search-${budget}`,
          `OnlineSearch, ${budget} pushes`,
          'push-driven-cascade/online-search',
          { ...settings(seed, budget), runs: 200 },
          { network: PRICE_NETWORK },
          seed,
          { outputs: ['exact', 'work'] },
        ),
        ao('sharper', 'rank', 2),
        ao('states', 'printed', budget === MOST_PUSHES ? 30 : budget),
      ];
    }),
  facts(results) {
    const of = (read: (budget: number) => number): number[] => PUSHES.map(read);
    const facts: PriceFacts = {
      optimum: of((budget) => scalarOf(results, `optimum-${budget}`, 'value') ?? NaN),
      search: of((budget) => scalarOf(results, `search-${budget}`, 'exact') ?? NaN),
      states: of((budget) => expanded(results, `states-${budget}`)),
      sharper: of((budget) => expanded(results, `sharper-${budget}`)),
      reachable: of((budget) => statesReachable(PRICE_USERS, budget)),
      scores: of((budget) => scoresOf(results, `search-${budget}`)),
      ten: statesReachable(PRICE_USERS, 10),
    };
    const { optimum, search, states, sharper } = facts;
    return [optimum, search, states, sharper].flat().every(Number.isFinite) ? facts : undefined;
  },
  claims({ optimum, search, states, sharper, reachable, scores }) {
    const growth = Math.min(...factors(states));
    const slower = Math.min(...factors(sharper));
    const shares = search.map((value, k) => value / optimum[k]);
    const last = MOST_PUSHES - 1;
    return [
      {
        text: `AO* looks into ${states.map(short).join(', ')} states: ${short(growth)} times as many for a further push at least (${EXPLODES})`,
        holds: growth >= EXPLODES,
      },
      {
        text: `that is ${short((100 * states[last]) / reachable[last])} % of all that can be reached (at least 90)`,
        holds: states[last] >= 0.9 * reachable[last],
      },
      {
        text: `OnlineSearch scores ${scores.map(short).join(', ')} users in a campaign (at most ${SCORES_PER_PUSH} per push)`,
        holds: scores.every((count, k) => count > 0 && count <= SCORES_PER_PUSH * PUSHES[k]),
      },
      {
        text: `OnlineSearch reaches ${short(100 * Math.min(...shares))} % of the optimum or more (at least ${100 * NEARLY})`,
        holds: shares.every((share) => share >= NEARLY && share <= 1 + 1e-6),
      },
      {
        text: `with the sharper bound ${sharper.map(short).join(', ')} states, ${short((100 * sharper[last]) / states[last])} % (at most ${100 * SHARPER})`,
        holds: sharper[last] <= SHARPER * states[last],
      },
      {
        text: `which still grow by ${short(slower)} for a further push at least (${STILL_GROWS})`,
        holds: slower >= STILL_GROWS,
      },
    ];
  },
};
