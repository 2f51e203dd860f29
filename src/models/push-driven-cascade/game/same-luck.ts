/** Every policy with the luck of the game: the same draw for the same user and attempt. */
import type { Streams } from '../../../core/method';
import type { Campaign } from '../campaign';
import { policyOptions, type PolicyId } from '../parameters';
import { chooserOf } from '../policies/choose';
import type { PushState } from '../push-state';
import { playPolicy, type Luck, type PlayedPush } from './play';

export interface PolicyGame {
  readonly policy: PolicyId;
  readonly pushes: readonly PlayedPush[];
  readonly yeses: number;
}

/** Anybody who has not said yes; whom, is drawn from `streams('choice', t)` at push t, so that it does not touch the luck. */
function anybody(streams: Streams, budget: number): (state: PushState, left: number) => number {
  return (state, left) => {
    const { active } = state;
    const open: number[] = [];
    for (let u = 0; u < active.length; u++) if (!active[u]) open.push(u);
    return open.length === 0 ? -1 : open[streams('choice', budget - left).below(open.length)];
  };
}

export const sameLuck = (campaign: Campaign, luck: Luck, streams: Streams, budget: number): PolicyGame[] =>
  policyOptions.map(({ value: policy }) => {
    const choose = policy === 'random' ? anybody(streams, budget) : chooserOf(policy, campaign, budget);
    const play = playPolicy(campaign, luck, choose, budget);
    return { policy, pushes: play.played, yeses: play.yeses };
  });
