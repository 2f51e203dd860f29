/**
 * The campaign beside the seeds: OnlineSearch with as many pushes, and what the seeds of every method come to when they are pushed in
 * order – each until she says yes or the pushes are used up. Here nobody is active for free.
 */
import type { Steps, Streams } from '../../../core/method';
import type { Campaign } from '../campaign';
import { CampaignRun } from '../policies/simulate';
import { PushState } from '../push-state';
import type { Order } from './orders';

/** Over runs. */
export interface CampaignSums {
  runs: number;
  /** Yeses of OnlineSearch after push 0 … L. */
  readonly after: Float64Array;
  readonly squares: Float64Array;
  /** Runs in which OnlineSearch pushed each user; length n. */
  readonly pushed: Int32Array;
  /** Yeses of every order in the end. */
  readonly orders: Float64Array;
  readonly orderSquares: Float64Array;
}

export const campaignSums = (n: number, pushes: number, orders: number): CampaignSums => ({
  runs: 0,
  after: new Float64Array(pushes + 1),
  squares: new Float64Array(pushes + 1),
  pushed: new Int32Array(n),
  orders: new Float64Array(orders),
  orderSquares: new Float64Array(orders),
});

/** Adds another part. */
export function addCampaign(to: CampaignSums, part: CampaignSums): CampaignSums {
  to.runs += part.runs;
  for (const name of ['after', 'squares', 'pushed', 'orders', 'orderSquares'] as const)
    for (let i = 0; i < to[name].length; i++) to[name][i] += part[name][i];
  return to;
}

/** Runs from … to−1. All have the same luck in a run: one draw a push. */
export function* simulateBeside(
  campaign: Campaign,
  orders: readonly Order[],
  pushes: number,
  streams: Streams,
  from: number,
  to: number,
): Steps<CampaignSums> {
  const sums = campaignSums(campaign.n, pushes, orders.length);
  const search = new CampaignRun(campaign, 'online-search', pushes);
  const state = new PushState(campaign);
  const luck = new Float64Array(pushes);
  const seen = new Int32Array(campaign.n).fill(-1);
  for (let run = from; run < to; run++) {
    const rng = streams('campaign', run);
    for (let t = 0; t < pushes; t++) luck[t] = rng.uniform();
    search.begin((push) => luck[push - 1]);
    for (let t = 1; t <= pushes; t++) {
      if (search.next() && search.user >= 0 && seen[search.user] !== run) {
        seen[search.user] = run;
        sums.pushed[search.user]++;
      }
      sums.after[t] += search.yeses;
      sums.squares[t] += search.yeses ** 2;
      if (t % 20 === 0) yield { done: run - from, total: to - from, stage: 'Simulating campaigns' };
    }
    for (const [k, { seeds }] of orders.entries()) {
      const yeses = pushInOrder(state, seeds, luck);
      sums.orders[k] += yeses;
      sums.orderSquares[k] += yeses ** 2;
    }
    sums.runs++;
    yield { done: run - from + 1, total: to - from, stage: 'Simulating campaigns' };
  }
  return sums;
}

/** Yeses when these users are pushed one after the other, each until she says yes; those who are active are left out. O(pushes + degrees). */
export function pushInOrder(state: PushState, seeds: Int32Array, luck: Float64Array): number {
  let yeses = 0;
  let i = 0;
  for (let t = 0; t < luck.length; t++) {
    while (i < seeds.length && state.active[seeds[i]] === 1) i++;
    if (i === seeds.length) break;
    if (luck[t] >= state.q[seeds[i]]) continue;
    state.activate(seeds[i]);
    yeses++;
  }
  for (let y = 0; y < yeses; y++) state.undo();
  return yeses;
}
