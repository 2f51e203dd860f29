import { describe, expect, it } from 'vitest';
import { oneCampaignRunner } from './one-campaign-run';
import { policyRunner } from './policy-run';
import { completed, given, inputOf, outputsOf, rowsIn, scalarIn, seriesIn, streamsOf } from './testing/run-methods';
import { thinned } from './thinned';

const input = inputOf(
  Array.from({ length: 30 }, (_, u) => 0.0002 * (u + 1)),
  Array.from({ length: 30 }, (_, u) => [u, (u + 7) % 30, 0.0005] as const),
);
const settings = { ...given, budget: 5000, runs: 5 };

describe('points of long series', () => {
  it('are all of them, or the ends and even steps between', () => {
    expect([...thinned(4, 5)]).toEqual([0, 1, 2, 3]);
    expect([...thinned(9, 5)]).toEqual([0, 2, 4, 6, 8]);
    const many = thinned(10_001);
    expect(many).toHaveLength(250);
    expect([many[0], many[249]]).toEqual([0, 10_000]);
    expect(new Set(many).size).toBe(250);
  });

  it('keep a policy with thousands of pushes light', () => {
    const outputs = outputsOf(policyRunner('online-greedy'), input, settings, 2);
    const active = seriesIn(outputs, 'active');
    expect(active.x).toHaveLength(250);
    expect(active.x[249]).toBe(5000);
    expect(active.y[249]).toBeCloseTo(scalarIn(outputs, 'spread').value, 12);
    expect(active.bands?.map(({ lo }) => lo.length)).toEqual([250, 250]);
    expect(seriesIn(outputs, 'chance').x.length).toBeLessThanOrEqual(250);
    expect(rowsIn(outputs, 'work').length).toBeLessThanOrEqual(250);
  });

  it('hold every yes of one campaign, and the first and the last rows of its table', () => {
    const run = oneCampaignRunner.run(input, { ...settings, policy: 'greedy' }, streamsOf(2));
    const outputs = completed(run);
    const { x, y } = seriesIn(outputs, 'active');
    const yeses = scalarIn(outputs, 'spread').value;
    expect(x.length).toBeLessThanOrEqual(250 + yeses);
    expect(y[y.length - 1]).toBe(yeses);
    for (let k = 1; k < y.length; k++) expect(y[k] - y[k - 1]).toBeLessThanOrEqual(1);
    expect(rowsIn(outputs, 'pushes').length).toBeLessThanOrEqual(2000);
  });
});
