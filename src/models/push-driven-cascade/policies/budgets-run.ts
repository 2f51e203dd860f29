/** Spread against budget: every policy with every budget, all with the same luck (PDC, Figs. 3d–f and 4). */
import type { BlockRun, Steps, Streams } from '../../../core/method';
import { campaignSteps, type Campaign, type CampaignSettings } from '../campaign';
import { policyOptions, type PolicyId } from '../parameters';
import { foldBudgets, noBudgets, type BudgetsCounts } from './budgets-counts';
import { budgetsOutputs } from './budgets-outputs';
import { exactPolicy } from './exact-policy';
import { lendRun, WORK_PER_STEP, workOf } from './run-pool';
import { saying } from './saying';
import type { AnswerSettings } from './simulate';
import { sponsorRowsOf } from './sponsor-rows';

export type BudgetsSettings = Omit<CampaignSettings, 'budget'> &
  AnswerSettings & {
    readonly mostPushes: number;
    readonly budgets: number;
    readonly runs: number;
    readonly random: boolean;
    readonly sponsor: boolean;
  };

/** OnlineSearch first: the others are compared with it. */
export const policiesOf = (p: Pick<BudgetsSettings, 'random' | 'sponsor'>): PolicyId[] =>
  policyOptions
    .map(({ value }) => value)
    .filter((id) => (id !== 'random' || p.random) && (id !== 'sponsor-greedy' || p.sponsor));

/** Ascending, evenly spread up to the largest one, each once. */
export const budgetsOf = ({ mostPushes, budgets }: Pick<BudgetsSettings, 'mostPushes' | 'budgets'>): number[] => [
  ...new Set(Array.from({ length: budgets }, (_, i) => Math.max(1, Math.round((mostPushes * (i + 1)) / budgets)))),
];

/** Whose choices depend on the pushes left: every budget is another campaign. Of the others a longer one begins like a shorter one. */
const looksAhead = (id: PolicyId): boolean => id === 'online-search' || id === 'sponsor-greedy';

/** Yeses of one policy in runs from … to−1 after each of the budgets: run r, budget i at `yeses[(r − from) × row + at + i]`. */
function* play(
  campaign: Campaign,
  id: PolicyId,
  p: BudgetsSettings,
  streams: Streams,
  [from, to]: readonly [number, number],
  yeses: Int32Array,
  at: number,
): Steps<void> {
  const budgets = budgetsOf(p);
  const row = yeses.length / (to - from);
  const campaigns = looksAhead(id) ? budgets.map((budget) => [budget]) : [budgets];
  let idle = 0;
  let first = at;
  for (const stops of campaigns) {
    const { run, giveBack } = yield* lendRun(campaign, id, stops[stops.length - 1], p);
    try {
      for (let r = from; r < to; r++) {
        const luck = streams('run', r);
        run.begin(() => luck.uniform(), id === 'random' ? streams('choice', r) : undefined);
        idle += 4 * campaign.n;
        let spent = 0;
        for (const [i, stop] of stops.entries()) {
          while (run.push < stop && run.next()) {
            const work = workOf(run, id);
            idle += work - spent;
            spent = work;
            if (idle > WORK_PER_STEP) {
              idle = 0;
              yield { done: 0, total: to - from, stage: 'Simulating' };
            }
          }
          yeses[(r - from) * row + first + i] = run.yeses;
        }
      }
    } finally {
      giveBack();
    }
    first += stops.length;
  }
}

export const budgetsRunner: BlockRun<BudgetsSettings, BudgetsCounts> = {
  kind: 'blocks',
  unit: 'runs',
  count: (p) => p.runs,
  *block({ network }, p, streams, from, to) {
    const campaign = yield* campaignSteps(network, p);
    const policies = policiesOf(p);
    const budgets = budgetsOf(p);
    const cells = policies.length * budgets.length;
    const counts = noBudgets(cells);
    counts.runs = to - from;
    const yeses = new Int32Array((to - from) * cells);
    // one table for all budgets
    if (p.sponsor) yield* sponsorRowsOf(campaign, p.mostPushes - 1).make();
    for (const [i, id] of policies.entries())
      yield* play(campaign, id, p, streams, [from, to], yeses, i * budgets.length);
    for (let r = 0; r < to - from; r++)
      for (let c = 0; c < cells; c++) {
        const reached = yeses[r * cells + c];
        const difference = reached - yeses[r * cells + (c % budgets.length)];
        counts.sums[c] += reached;
        counts.squares[c] += reached ** 2;
        counts.differences[c] += difference;
        counts.differenceSquares[c] += difference ** 2;
      }
    if (to === p.runs)
      for (const [i, id] of policies.entries()) {
        const exact = exactPolicy(id, campaign, budgets, p);
        const progress = { done: to - from, total: to - from, stage: 'Exact values' };
        counts.exact.set(yield* saying(progress, exact), i * budgets.length);
      }
    return counts;
  },
  fold: foldBudgets,
  finish: (_, p, counts) => budgetsOutputs(policiesOf(p), budgetsOf(p), counts),
};
