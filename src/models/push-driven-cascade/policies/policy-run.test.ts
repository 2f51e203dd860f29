import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignFrom } from '../campaign';
import { policyOptions, type PolicyId } from '../parameters';
import { policyMethods } from '../policy-methods';
import { PushState } from '../push-state';
import { chooserOf } from './choose';
import { policyRunner, type PolicySettings } from './policy-run';
import { randomCampaign } from './testing/plain-campaign';
import { fieldIn, given, inputOf, outputsOf, rowsIn, scalarIn, seriesIn } from './testing/run-methods';

interface Mid {
  name: string;
  L: number;
  b: number[];
  edges: [number, number, number][];
  policies: Record<string, { mean: number; se: number }>;
  first_action: Record<string, number>;
}
const mid = (JSON.parse(readFileSync(new URL('../fixtures/mid.json', import.meta.url), 'utf8')) as { instances: Mid[] })
  .instances;

const policies: readonly PolicyId[] = policyOptions.map(({ value }) => value);
const nameOf = (id: PolicyId): string => policyOptions.find(({ value }) => value === id)?.label ?? '';

/** The network of a random campaign. */
function networkOf(seed: number, most: number): ReturnType<typeof inputOf> {
  const { n, b, outOffsets, outTargets, outWeights } = randomCampaign(seed, { most });
  const edges: [number, number, number][] = [];
  for (let v = 0; v < n; v++)
    for (let a = outOffsets[v]; a < outOffsets[v + 1]; a++) edges.push([v, outTargets[a], outWeights[a]]);
  return inputOf([...b], edges);
}

const withRuns = (budget: number, runs: number, more: Partial<PolicySettings> = {}): PolicySettings => ({
  ...given,
  budget,
  runs,
  ...more,
});

describe('policies by simulation', () => {
  it.each(mid.map((instance) => [instance.name, instance] as const))(
    'reach the reference means on %s, and begin with its users',
    (_, { b, edges, L, policies: reference, first_action }) => {
      const input = inputOf(b, edges);
      const campaign = campaignFrom(b, edges);
      for (const id of policies) {
        if (id === 'sponsor-greedy') continue;
        const outputs = outputsOf(policyRunner(id), input, withRuns(L, 300), 5);
        const { value, standardError } = scalarIn(outputs, 'spread');
        const { mean, se } = reference[nameOf(id)];
        expect(Math.abs(value - mean)).toBeLessThanOrEqual(4 * Math.hypot(se, standardError));
        const exact = scalarIn(outputs, 'exact').value;
        const known = id === 'random' || id === 'online-search' ? mean : exact;
        expect(Math.abs(known - mean)).toBeLessThanOrEqual(4 * se);
        if (id === 'random') continue;
        expect(chooserOf(id, campaign, L)(new PushState(campaign), L)).toBe(first_action[nameOf(id)]);
      }
    },
  );

  it.each(policies)('%s gives every output, the same for every cut into blocks', (id) => {
    const method = policyMethods.find((one) => one.id === `push-driven-cascade/${id}`);
    const input = networkOf(21, 14);
    for (const more of [{}, { answers: 'batches' }, { answers: 'late', repeats: false }] as const) {
      const p = withRuns(12, 40, { start: Int32Array.of(1), ...more });
      const whole = outputsOf(policyRunner(id), input, p, 3);
      const cut = outputsOf(policyRunner(id), input, p, 3, [1, 2, 17, 30]);
      expect(Object.keys(whole).sort()).toEqual(Object.keys(method?.outputs ?? {}).sort());
      const { chance, influence, ...integers } = cut;
      expect(whole).toMatchObject(integers);
      for (const [name, series] of [
        ['chance', chance],
        ['influence', influence],
      ] as const)
        for (const [t, y] of seriesIn({ [name]: series }, name).y.entries())
          expect(seriesIn(whole, name).y[t]).toBeCloseTo(y, 12);
    }
  });

  it('takes the same luck for all policies: one draw per run and push', () => {
    // without influence all chances are alike, and so are all answers
    const input = inputOf([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], []);
    const results = policies.map((id) => [
      ...seriesIn(outputsOf(policyRunner(id), input, withRuns(6, 50), 9), 'by-run').y,
    ]);
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('agrees with the exact value, where there is one', () => {
    const input = networkOf(33, 9);
    for (const id of policies) {
      const outputs = outputsOf(policyRunner(id), input, withRuns(5, 2000), 1);
      const { value, standardError } = scalarIn(outputs, 'spread');
      const exact = scalarIn(outputs, 'exact').value;
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(4 * standardError + 1e-12);
    }
  });

  it('shows curve, bands, fields and work of all runs', () => {
    const input = inputOf([1, 0, 0.5], [[0, 1, 1]]);
    const outputs = outputsOf(policyRunner('online-greedy'), input, withRuns(4, 200, { start: Int32Array.of(2) }), 4);
    const active = seriesIn(outputs, 'active');
    expect([...active.x]).toEqual([0, 1, 2, 3, 4]);
    expect([...active.y]).toEqual([0, 1, 2, 2, 2]);
    expect(active.bands?.map(({ lo, hi }) => [[...lo], [...hi]])).toEqual([
      [
        [0, 1, 2, 2, 2],
        [0, 1, 2, 2, 2],
      ],
      [
        [0, 1, 2, 2, 2],
        [0, 1, 2, 2, 2],
      ],
    ]);
    // all have said yes after push 2: there are no others
    expect([...seriesIn(outputs, 'chance').x]).toEqual([1, 2]);
    expect([...seriesIn(outputs, 'chance').y]).toEqual([1, 1]);
    expect([...seriesIn(outputs, 'influence').y]).toEqual([1, 0]);
    expect([...fieldIn(outputs, 'reached')]).toEqual([1, 1, 1]);
    expect([...fieldIn(outputs, 'pushed')]).toEqual([1, 1, 0]);
    expect(scalarIn(outputs, 'spread')).toEqual({ value: 2, standardError: 0 });
    expect(scalarIn(outputs, 'exact').value).toBe(2);
    expect(rowsIn(outputs, 'work')).toEqual([
      { push: 1, scores: 1, users: 3, share: 1 / 3 },
      { push: 2, scores: 1, users: 3, share: 1 / 3 },
    ]);
  });

  it('ends with bands that hold 90 % and 50 % of the runs', () => {
    const outputs = outputsOf(policyRunner('greedy'), inputOf(Array(40).fill(0.3), []), withRuns(20, 500), 8);
    const results = [...seriesIn(outputs, 'by-run').y];
    const bands = seriesIn(outputs, 'active').bands ?? [];
    const shares = bands.map(({ lo, hi }) => results.filter((x) => x >= lo[20] && x <= hi[20]).length / results.length);
    expect(bands.map(({ label }) => label)).toEqual(['90 % of the runs', '50 % of the runs']);
    expect(shares[0]).toBeGreaterThanOrEqual(0.9);
    expect(shares[1]).toBeGreaterThanOrEqual(0.5);
    expect(shares[1]).toBeLessThan(0.9);
  });
});
