/** A game as it was played: pushes answered by the luck of the game, whoever chooses them. */
import type { Campaign } from '../campaign';
import { PushState } from '../push-state';

/** The draw of a user's k-th push, k from 0, in [0, 1); see `luckOf`. */
export type Luck = (user: number, attempt: number) => number;

/** A push and its answer. */
export interface PlayedPush {
  readonly user: number;
  /** Her chance when she was asked; NaN where the push was wasted. */
  readonly chance: number;
  /** Below her chance: yes; NaN where the push was wasted. */
  readonly draw: number;
  readonly yes: boolean;
  /** She had said yes before: the push is used up and nothing is drawn. */
  readonly wasted: boolean;
}

/** A game under way. */
export class Play {
  readonly state: PushState;
  /** How often every user has refused; length n. */
  readonly refusals: Int32Array;
  readonly played: PlayedPush[] = [];
  private readonly asked: Int32Array;
  private readonly before: number;

  constructor(
    readonly campaign: Campaign,
    private readonly luck: Luck,
  ) {
    this.state = new PushState(campaign);
    this.before = this.state.activeCount;
    this.refusals = new Int32Array(campaign.n);
    this.asked = new Int32Array(campaign.n);
  }

  /** Yeses so far, those of the start not counted. */
  get yeses(): number {
    return this.state.activeCount - this.before;
  }

  /** Whether everybody has said yes: nothing is left to win. */
  get complete(): boolean {
    return this.state.activeCount === this.campaign.n;
  }

  /** Asks a user. O(out-degree). */
  push(user: number): PlayedPush {
    const { state } = this;
    const wasted = state.active[user] === 1;
    const chance = wasted ? NaN : state.q[user];
    const draw = wasted ? NaN : this.luck(user, this.asked[user]++);
    const yes = draw < chance;
    if (yes) state.activate(user);
    else if (!wasted) this.refusals[user]++;
    const push = { user, chance, draw, yes, wasted };
    this.played.push(push);
    return push;
  }
}

/** The game after these pushes; those beyond the budget are left out, and so are those after everybody has said yes. */
export function playPushes(campaign: Campaign, luck: Luck, pushes: ArrayLike<number>, budget: number): Play {
  const play = new Play(campaign, luck);
  const most = Math.min(pushes.length, budget);
  for (let i = 0; i < most && !play.complete; i++) play.push(pushes[i]);
  return play;
}

/** A whole campaign by a policy, with the luck of the game. A choice below 0 ends it. */
export function playPolicy(
  campaign: Campaign,
  luck: Luck,
  choose: (state: PushState, left: number) => number,
  budget: number,
): Play {
  const play = new Play(campaign, luck);
  for (let left = budget; left > 0 && !play.complete; left--) {
    const user = choose(play.state, left);
    if (user < 0) break;
    play.push(user);
  }
  return play;
}
