/**
 * What runs of a policy leave behind: integers, whose sums do not depend on how runs were shared out, and sums of chances and
 * influences, which are added in the order of the blocks.
 */
import { invariant } from '../../../core/errors';
import type { Steps, Streams } from '../../../core/method';
import { reachedBins, type CountBins } from '../../count-bins';
import { addTally, countsOf, TallyBuilder, type Tally } from '../../tally';
import type { Campaign } from '../campaign';
import type { PolicyId } from '../parameters';
import { lendRun, WORK_PER_STEP, workOf } from './run-pool';
import type { AnswerSettings } from './simulate';

export interface PolicyCounts {
  /** Expected yeses without sampling; NaN where unknown, and in all blocks but the last. */
  exact: number;
  /** Yeses of every run, in pieces by the order of runs. */
  results: Int32Array[];
  /** Σ over runs of the yeses after push 0 … L; length L + 1. */
  yesSums: Float64Array;
  /** Runs by yeses after push 0 … L: (L + 1) × bins. */
  yesCounts: Tally;
  /** Runs in which push 1 … L took place and was not lost; length L, as the sums below. */
  taken: Int32Array;
  /** Σ over those runs of q(u_t), of w(u_t) and of the scores evaluated. */
  chances: Float64Array;
  influences: Float64Array;
  scores: Float64Array;
  /** Runs in which a user said yes; n cells. */
  reached: Tally;
  /** Pushes to a user; n cells. */
  pushed: Tally;
}

/** Bins of yeses after a push. */
export const yesBins = (campaign: Campaign, budget: number): CountBins =>
  reachedBins(Math.min(campaign.n, budget), budget);

/**
 * Runs from … to−1. The luck of push t of run r is the t-th draw of `streams('run', r)`, for every policy; Random chooses by
 * `streams('choice', r)`.
 */
export function* countRuns(
  campaign: Campaign,
  policy: PolicyId,
  budget: number,
  settings: AnswerSettings,
  streams: Streams,
  from: number,
  to: number,
): Steps<PolicyCounts> {
  const { n, outSums } = campaign;
  const bins = yesBins(campaign, budget);
  const results = new Int32Array(to - from);
  const yesSums = new Float64Array(budget + 1);
  const yesCounts = new TallyBuilder((budget + 1) * bins.length);
  const taken = new Int32Array(budget);
  const chances = new Float64Array(budget);
  const influences = new Float64Array(budget);
  const scores = new Float64Array(budget);
  const reached = new TallyBuilder(n);
  const pushed = new TallyBuilder(n);
  const { run, giveBack } = yield* lendRun(campaign, policy, budget, settings);
  try {
    let idle = 0;
    for (let r = from; r < to; r++) {
      const luck = streams('run', r);
      run.begin(() => luck.uniform(), policy === 'random' ? streams('choice', r) : undefined);
      yesCounts.add(bins.of(0));
      let [evaluated, spent] = [0, 0];
      while (run.next()) {
        const t = run.push;
        yesSums[t] += run.yeses;
        yesCounts.add(t * bins.length + bins.of(run.yeses));
        if (run.user < 0) continue;
        taken[t - 1]++;
        chances[t - 1] += run.chance;
        influences[t - 1] += outSums[run.user];
        scores[t - 1] += run.evaluations - evaluated;
        evaluated = run.evaluations;
        pushed.add(run.user);
        if (run.yes) reached.add(run.user);
        const work = workOf(run, policy);
        idle += work - spent;
        spent = work;
        if (idle > WORK_PER_STEP) {
          idle = 0;
          yield { done: r - from, total: to - from, stage: 'Simulating' };
        }
      }
      // all said yes before the pushes were used up
      for (let t = run.push + 1; t <= budget; t++) {
        yesSums[t] += run.yeses;
        yesCounts.add(t * bins.length + bins.of(run.yeses));
      }
      results[r - from] = run.yeses;
      idle += 4 * n + 10 * budget;
    }
  } finally {
    giveBack();
  }
  return {
    exact: NaN,
    results: [results],
    yesSums,
    yesCounts: yesCounts.tally(),
    taken,
    chances,
    influences,
    scores,
    reached: reached.tally(),
    pushed: pushed.tally(),
  };
}

/** Adds `part` to `state` (changing it) and returns it; the state has counts of its own. */
export function foldPolicyCounts(state: PolicyCounts | undefined, part: PolicyCounts): PolicyCounts {
  const sum = state ?? none(part);
  invariant(sum.yesSums.length === part.yesSums.length, 'parts of campaigns with other budgets');
  if (Number.isNaN(sum.exact)) sum.exact = part.exact;
  sum.results.push(...part.results);
  for (const key of ['yesCounts', 'reached', 'pushed'] as const) addTally(countsOf(sum[key]), part[key]);
  for (const key of ['yesSums', 'taken', 'chances', 'influences', 'scores'] as const) {
    const to = sum[key];
    const more = part[key];
    for (let t = 0; t < to.length; t++) to[t] += more[t];
  }
  return sum;
}

function none(like: PolicyCounts): PolicyCounts {
  const zeros = ({ cells }: Tally): Tally => ({ cells, counts: new Int32Array(cells) });
  const pushes = like.taken.length;
  return {
    exact: NaN,
    results: [],
    yesSums: new Float64Array(pushes + 1),
    yesCounts: zeros(like.yesCounts),
    taken: new Int32Array(pushes),
    chances: new Float64Array(pushes),
    influences: new Float64Array(pushes),
    scores: new Float64Array(pushes),
    reached: zeros(like.reached),
    pushed: zeros(like.pushed),
  };
}
