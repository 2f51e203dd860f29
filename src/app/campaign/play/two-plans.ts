/** Two users, two pushes: both plans of the smallest board, worked out in full. Pure. */
import type { Campaign } from '../../../models/push-driven-cascade/campaign';
import { PushState } from '../../../models/push-driven-cascade/push-state';

export interface Plan {
  /** Who is asked first, and her chance. */
  first: number;
  q: number;
  /** Who is asked then: the one with the larger chance. */
  afterYes: { user: number; q: number };
  afterNo: { user: number; q: number };
  value: number;
}

/** The plan that asks a user of two first and goes on best; ties: the lower user. */
export function planFrom(campaign: Campaign, first: number): Plan {
  const state = new PushState(campaign);
  const q = state.q[first];
  const best = (): { user: number; q: number } => {
    let user = -1;
    for (let u = 0; u < campaign.n; u++)
      if (!state.active[u] && (user < 0 || state.q[u] > state.q[user] + 1e-12)) user = u;
    return { user, q: user < 0 ? 0 : state.q[user] };
  };
  const no = best();
  state.activate(first);
  const yes = best();
  return { first, q, afterYes: yes, afterNo: no, value: q * (1 + yes.q) + (1 - q) * no.q };
}
