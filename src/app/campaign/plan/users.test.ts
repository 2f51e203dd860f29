import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import { compileCampaign } from '../../../models/push-driven-cascade/campaign';
import { PushState } from '../../../models/push-driven-cascade/push-state';
import { chancesAt, usersOf } from './users';

const network = buildNetwork({
  n: 5,
  directed: true,
  from: Int32Array.from([0, 0, 1, 2, 3, 4]),
  to: Int32Array.from([1, 2, 2, 3, 4, 0]),
});
const settings = {
  preference: 'drawn',
  influence: 'drawn',
  theta: 0.4,
  drawSeed: 3,
  rescale: false,
  start: Int32Array.of(4),
} as const;
const users = usersOf(network, settings);

describe('users as the page sees them', () => {
  it('have the taste and the influence that a worker compiles', () => {
    const campaign = compileCampaign(network, settings);
    expect(users.b).toEqual(campaign.b);
    expect(users.outSums).toEqual(campaign.outSums);
    expect(users.inSums[2]).toBeCloseTo(
      campaign.inWeights[campaign.inOffsets[2]] + campaign.inWeights[campaign.inOffsets[3] - 1],
    );
  });

  it('have at every push the chances of the state of the campaign', () => {
    const state = new PushState(compileCampaign(network, settings));
    state.activate(0);
    state.activate(1);
    const yesAt = Float64Array.of(2, 5, NaN, NaN, NaN);
    const q = chancesAt(users, yesAt, 5);
    expect(q[2]).toBeCloseTo(state.q[2], 15);
    expect([q[0], q[1], q[4]]).toEqual([NaN, NaN, NaN]);
    expect(chancesAt(users, yesAt, 4)[2]).toBeLessThan(q[2]);
  });
});
