/** The exact value of any policy, where it can be had in a moment. */
import type { Steps } from '../../../core/method';
import type { Campaign } from '../campaign';
import type { PolicyId } from '../parameters';
import { chainValue } from './chain-value';
import { chooserOf } from './choose';
import { exactValueSteps } from './exact-value';
import { RANDOM_PUSHES, RANDOM_USERS, randomValue } from './random-value';
import { asInPaper, type AnswerSettings } from './simulate';

/** States that may be reached, and users looked at in all of them together. */
const MOST_STATES = 20_000;
const MOST_WORK = 2e7;

/**
 * The expected yeses of a policy after each of the budgets, NaN where that takes too many states.
 * @param budgets ascending
 */
export function* exactPolicy(
  id: PolicyId,
  campaign: Campaign,
  budgets: readonly number[],
  settings: AnswerSettings,
): Steps<number[]> {
  const { n } = campaign;
  const most = Math.max(...budgets);
  if (!asInPaper(settings)) return budgets.map(() => NaN);
  if (id === 'random')
    return budgets.map((L) => (n <= RANDOM_USERS && L <= RANDOM_PUSHES ? randomValue(campaign, L) : NaN));
  if (id !== 'online-search' && id !== 'sponsor-greedy') {
    const { course } = yield* chainValue(campaign, id, most);
    return budgets.map((L) => course[L]);
  }
  const mostStates = Math.min(MOST_STATES, Math.floor(MOST_WORK / (n + 1)));
  const values: number[] = [];
  // more pushes reach more states: after the first budget that is too much there is no other
  for (const L of budgets) {
    if (values.length > 0 && Number.isNaN(values[values.length - 1])) values.push(NaN);
    else values.push((yield* exactValueSteps(campaign, chooserOf(id, campaign, L), L, { mostStates }))?.value ?? NaN);
  }
  return values;
}
