/** Policies by simulation: many campaigns with the same luck for all policies (specification, section 7). */
import type { BlockRun } from '../../../core/method';
import { campaignOf, campaignSteps, type CampaignSettings } from '../campaign';
import type { PolicyId } from '../parameters';
import { exactPolicy } from './exact-policy';
import { countRuns, foldPolicyCounts, type PolicyCounts } from './policy-counts';
import { policyOutputsOf } from './policy-outputs';
import { saying } from './saying';
import type { AnswerSettings } from './simulate';

export type PolicySettings = CampaignSettings & AnswerSettings & { readonly runs: number };

export const policyRunner = (id: PolicyId): BlockRun<PolicySettings, PolicyCounts> => ({
  kind: 'blocks',
  unit: 'runs',
  count: (p) => p.runs,
  *block({ network }, p, streams, from, to) {
    const campaign = yield* campaignSteps(network, p);
    const counts = yield* countRuns(campaign, id, p.budget, p, streams, from, to);
    // last: what follows is no part of the runs, whose pace tells how long they will take
    if (to === p.runs)
      [counts.exact] = yield* saying(
        { done: to - from, total: to - from, stage: 'Exact value' },
        exactPolicy(id, campaign, [p.budget], p),
      );
    return counts;
  },
  fold: foldPolicyCounts,
  finish: ({ network }, p, counts) => policyOutputsOf(campaignOf(network, p), counts),
});
