/** A campaign among those who have not said yes before: what is worked out on sets of users is worked out on theirs. */
import { campaignFrom, type Campaign } from '../campaign';
import { PushState } from '../push-state';

export interface OpenCampaign {
  /** Users of the start are left out; what they bring is in the tastes. */
  readonly campaign: Campaign;
  /** The user of the whole campaign that each of its users is, ascending. */
  readonly users: readonly number[];
}

export function openCampaign(whole: Campaign): OpenCampaign {
  const { active, q } = new PushState(whole);
  const users = Array.from(q.keys()).filter((u) => !active[u]);
  const numberOf = new Map(users.map((u, i) => [u, i]));
  const edges: [number, number, number][] = [];
  users.forEach((v, i) => {
    for (let a = whole.outOffsets[v]; a < whole.outOffsets[v + 1]; a++) {
      const j = numberOf.get(whole.outTargets[a]);
      if (j !== undefined) edges.push([i, j, whole.outWeights[a]]);
    }
  });
  const campaign = campaignFrom(
    users.map((u) => q[u]),
    edges,
  );
  return { campaign, users };
}
