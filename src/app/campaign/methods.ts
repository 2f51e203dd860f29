/** The methods of the Campaign page. */
import type { MethodId } from '../../core/method';
import { planSentences } from '../text/en-campaign-plan-sentences';

export const GAME: MethodId = 'push-driven-cascade/game';
export const ONLINE_SEARCH: MethodId = 'push-driven-cascade/online-search';
export const ONLINE_GREEDY: MethodId = 'push-driven-cascade/online-greedy';
export const GREEDY: MethodId = 'push-driven-cascade/greedy';
export const WEIGHT_SUM: MethodId = 'push-driven-cascade/weight-sum';
export const SPONSOR_GREEDY: MethodId = 'push-driven-cascade/sponsor-greedy';
export const RANDOM: MethodId = 'push-driven-cascade/random';
export const OPTIMUM: MethodId = 'push-driven-cascade/optimum';
export const ONE_CAMPAIGN: MethodId = 'push-driven-cascade/one-campaign';
export const BUDGETS: MethodId = 'push-driven-cascade/budgets';
export const WHY: MethodId = 'push-driven-cascade/why';
export const VARIANTS: MethodId = 'push-driven-cascade/variants';
export const PRINTED_BOUND: MethodId = 'push-driven-cascade/printed-bound';
export const LEARN: MethodId = 'push-driven-cascade/learn';
export const ACTION_LOG: MethodId = 'push-driven-cascade/action-log';
export const ATTENTION: MethodId = 'push-driven-cascade/attention';
export const SEEDS: MethodId = 'push-driven-cascade/seeds';

/** Policies that are run side by side, in the order of the page. */
export const POLICIES: readonly MethodId[] = [ONLINE_SEARCH, ONLINE_GREEDY, GREEDY, WEIGHT_SUM, SPONSOR_GREEDY, RANDOM];
/** What Run starts when it is ticked. */
export const TICKED: readonly MethodId[] = [...POLICIES, OPTIMUM];
export const ALL: readonly MethodId[] = [
  GAME,
  ...TICKED,
  ONE_CAMPAIGN,
  BUDGETS,
  WHY,
  VARIANTS,
  PRINTED_BOUND,
  LEARN,
  ACTION_LOG,
  ATTENTION,
  SEEDS,
];

const names = planSentences.methods;

/** At the ends of lines, in legends and in tables. */
export const SHORT: Readonly<Record<MethodId, string>> = {
  [ONLINE_SEARCH]: names.onlineSearch,
  [ONLINE_GREEDY]: names.onlineGreedy,
  [GREEDY]: names.greedy,
  [WEIGHT_SUM]: names.weightSum,
  [SPONSOR_GREEDY]: names.sponsorGreedy,
  [RANDOM]: names.random,
  [OPTIMUM]: names.optimum,
};
