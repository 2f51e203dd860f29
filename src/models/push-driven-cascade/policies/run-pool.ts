/** Simulated campaigns need large arrays: they are made once in each thread, lent to one block at a time, and begun anew for every run. */
import type { Steps } from '../../../core/method';
import type { Campaign } from '../campaign';
import type { PolicyId } from '../parameters';
import { sponsorRowsOf } from './sponsor-rows';
import { CampaignRun, type AnswerSettings } from './simulate';

/** Users in the runs that are kept, all policies and budgets together: about 100 bytes each. */
const MOST_USERS = 2_000_000;

const pools = new WeakMap<Campaign, Map<string, CampaignRun[]>>();

const keyOf = (policy: PolicyId, budget: number, { answers, batch, delay, repeats }: AnswerSettings): string =>
  [policy, budget, answers, batch, delay, repeats].join();

/** A run that nobody else has; give it back when done. */
export function* lendRun(
  campaign: Campaign,
  policy: PolicyId,
  budget: number,
  settings: AnswerSettings,
): Steps<{ run: CampaignRun; giveBack: () => void }> {
  if (policy === 'sponsor-greedy') yield* sponsorRowsOf(campaign, budget - 1).make();
  const pool = pools.get(campaign) ?? new Map<string, CampaignRun[]>();
  pools.set(campaign, pool);
  const key = keyOf(policy, budget, settings);
  const run = pool.get(key)?.pop() ?? new CampaignRun(campaign, policy, budget, settings);
  return {
    run,
    giveBack: () => {
      const idle = pool.get(key) ?? [];
      idle.push(run);
      pool.delete(key);
      pool.set(key, idle);
      for (const oldest of pool.keys()) {
        if (pool.size <= Math.max(4, MOST_USERS / (campaign.n + budget))) break;
        pool.delete(oldest);
      }
    },
  };
}

/**
 * Elementary operations since the campaign began, roughly: what a step between two yields may take.
 * Scores of OnlineSearch go through out-edges, those of Sponsor greedy are one product each.
 */
export function workOf(run: CampaignRun, policy: PolicyId): number {
  const { n, outTargets } = run.state.campaign;
  const perScore =
    policy === 'online-search' ? 20 + (10 * outTargets.length) / Math.max(1, n) : policy === 'sponsor-greedy' ? 3 : 20;
  return 40 * run.push + run.evaluations * perScore;
}

/** Operations between two yields: a few milliseconds. */
export const WORK_PER_STEP = 2_000_000;
