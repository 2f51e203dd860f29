import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../../experiment/experiment';
import { ALL, ONLINE_GREEDY, ONLINE_SEARCH, OPTIMUM } from '../methods';
import { ofOneCampaign } from './compared';
import { allShown, fifty, shownWith } from './testing';

const set = (parameters: Experiment['parameters']): Experiment => ({
  ...fifty,
  parameters: { ...fifty.parameters, ...parameters },
});
const drawn = (given: Parameters<typeof allShown>[0]): string[] => {
  const left = ofOneCampaign(allShown(given));
  return ALL.filter((id) => left[id].picture);
};

describe('results beside each other', () => {
  it('are of the same users and pushes', () => {
    const old = shownWith({}, set({ theta: 0 }), { stale: true });
    expect(drawn({ [ONLINE_SEARCH]: old, [ONLINE_GREEDY]: shownWith({}), [OPTIMUM]: old })).toEqual([ONLINE_GREEDY]);
    expect(drawn({ [ONLINE_SEARCH]: old, [ONLINE_GREEDY]: old })).toEqual([ONLINE_SEARCH, ONLINE_GREEDY]);
  });
  it('may have another number of runs', () => {
    expect(drawn({ [ONLINE_SEARCH]: shownWith({}, set({ runs: 7 })), [ONLINE_GREEDY]: shownWith({}) })).toHaveLength(2);
  });
  it('of policies have answers that come at the same time; the optimum has no such setting', () => {
    const late = shownWith({}, set({ answers: 'late' }));
    const old = shownWith({}, fifty, { stale: true });
    expect(drawn({ [ONLINE_SEARCH]: late, [ONLINE_GREEDY]: old, [OPTIMUM]: old })).toEqual([ONLINE_SEARCH, OPTIMUM]);
  });
});
