import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../../core/network';
import { stream } from '../../core/rng';
import { campaignFrom, campaignOf, compileCampaign, type Campaign, type CampaignSettings } from './campaign';

const settings = (changed: Partial<CampaignSettings> = {}): Omit<CampaignSettings, 'budget'> => ({
  preference: 'drawn',
  influence: 'drawn',
  theta: 0.2,
  drawSeed: 1,
  rescale: false,
  start: new Int32Array(0),
  ...changed,
});

const networkOf = (
  n: number,
  edges: readonly (readonly [number, number, number?])[],
  { directed = true, b }: { directed?: boolean; b?: number[] } = {},
): Network =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(edges, ([v]) => v),
    to: Int32Array.from(edges, ([, u]) => u),
    edgeValues: { influence: Float64Array.from(edges, ([, , w]) => w ?? 0) },
    nodeValues: b ? { preference: Float64Array.from(b) } : {},
  });

/** [v, u, w] by tail, then head. */
const arcsOf = ({ n, outOffsets, outTargets, outWeights }: Campaign): [number, number, number][] =>
  Array.from({ length: n }, (_, v) =>
    [...outTargets.subarray(outOffsets[v], outOffsets[v + 1])].map((u, k): [number, number, number] => [
      v,
      u,
      outWeights[outOffsets[v] + k],
    ]),
  ).flat();

const edgeLists = fc.integer({ min: 1, max: 12 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    edges: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: n - 1 }),
        fc.integer({ min: 0, max: n - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { maxLength: 40 },
    ),
    directed: fc.boolean(),
  }),
);

describe('a compiled campaign', () => {
  it('keeps every pair of users once, self-loops never, out-edges by target and in-edges by falling weight', () => {
    fc.assert(
      fc.property(edgeLists, ({ n, edges, directed }) => {
        const campaign = compileCampaign(networkOf(n, edges, { directed }), settings({ influence: 'given' }));
        const wanted = new Map<string, number>();
        for (const [v, u, w] of edges) {
          if (v === u) continue;
          if (!wanted.has(`${v} ${u}`)) wanted.set(`${v} ${u}`, w);
          if (!directed && !wanted.has(`${u} ${v}`)) wanted.set(`${u} ${v}`, w);
        }
        const arcs = arcsOf(campaign);
        expect(new Map(arcs.map(([v, u, w]) => [`${v} ${u}`, w]))).toEqual(wanted);
        expect(arcs).toHaveLength(wanted.size);
        expect(arcs).toEqual([...arcs].sort(([v, u], [x, y]) => v - x || u - y));
        for (let u = 0; u < n; u++) {
          const [begin, end] = [campaign.inOffsets[u], campaign.inOffsets[u + 1]];
          const own = arcs.filter(([, head]) => head === u).sort(([v, , w], [x, , y]) => y - w || v - x);
          expect([...campaign.inSources.subarray(begin, end)]).toEqual(own.map(([v]) => v));
          expect([...campaign.inWeights.subarray(begin, end)]).toEqual(own.map(([, , w]) => w));
        }
      }),
      { numRuns: 200 },
    );
  });
  it('draws as the paper does: chances never add up to more than 1, whatever the network', () => {
    fc.assert(
      fc.property(
        edgeLists,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        ({ n, edges, directed }, theta, seed) => {
          const { b, inOffsets, inWeights } = compileCampaign(
            networkOf(n, edges, { directed }),
            settings({ theta, drawSeed: seed }),
          );
          for (let u = 0; u < n; u++) {
            const total = inWeights.subarray(inOffsets[u], inOffsets[u + 1]).reduce((sum, w) => sum + w, b[u]);
            expect(total).toBeLessThanOrEqual(1 + 1e-12);
            expect(b[u]).toBeLessThanOrEqual(theta);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
  it('draws what it would draw without self-loops and repetitions: in-degrees count users', () => {
    const plain = compileCampaign(
      networkOf(3, [
        [0, 1],
        [2, 1],
        [1, 2],
      ]),
      settings(),
    );
    const irregular = compileCampaign(
      networkOf(3, [
        [0, 1],
        [1, 1],
        [0, 1],
        [2, 1],
        [1, 2],
      ]),
      settings(),
    );
    expect(arcsOf(irregular)).toEqual(arcsOf(plain));
    const half = arcsOf(
      compileCampaign(
        networkOf(3, [
          [0, 1],
          [1, 1],
          [0, 1],
          [2, 1],
        ]),
        settings({ influence: 'equal' }),
      ),
    );
    expect(half).toEqual([
      [0, 1, 0.2],
      [2, 1, 0.2],
    ]);
  });
  it('draws tastes in the order of users, influence in the order of arcs, from streams of their own', () => {
    const campaign = compileCampaign(
      networkOf(3, [
        [0, 2],
        [1, 2],
        [2, 0],
      ]),
      settings({ theta: 0.4, drawSeed: 7 }),
    );
    const tastes = stream(7, 'preference');
    expect([...campaign.b]).toEqual([0, 1, 2].map(() => 0.4 * tastes.uniform()));
    const rng = stream(7, 'influence');
    const u = [rng.uniform(), rng.uniform(), rng.uniform()];
    expect(arcsOf(campaign).map(([, , w]) => w)).toEqual([(0.6 * u[0]) / 2, (0.6 * u[1]) / 2, 0.6 * u[2]]);
  });
  it('takes columns that are given, and scales sums above 1 only when told to', () => {
    const network = networkOf(
      3,
      [
        [0, 2, 0.6],
        [1, 2, 0.6],
        [2, 0, 0.5],
      ],
      { b: [0.5, 0.1, 0.4] },
    );
    const given = settings({ preference: 'given', influence: 'given' });
    expect(arcsOf(compileCampaign(network, given)).map(([, , w]) => w)).toEqual([0.6, 0.6, 0.5]);
    const scaled = arcsOf(compileCampaign(network, { ...given, rescale: true })).map(([, , w]) => w);
    expect(scaled[0]).toBeCloseTo(0.3, 12);
    expect(scaled[1]).toBeCloseTo(0.3, 12);
    expect(scaled[2]).toBe(0.5);
  });
  it('names each user of the start once, in ascending order', () => {
    const { start } = compileCampaign(networkOf(4, []), settings({ start: Int32Array.from([3, 1, 3, 0]) }));
    expect([...start]).toEqual([0, 1, 3]);
  });
  it('is made once for a network and its settings', () => {
    const network = networkOf(3, [[0, 1]]);
    expect(campaignOf(network, settings())).toBe(campaignOf(network, settings()));
    expect(campaignOf(network, settings({ theta: 0.5 }))).not.toBe(campaignOf(network, settings()));
  });
  it('sums the out-weights of every user', () => {
    const { outSums } = campaignFrom(
      [0, 0, 0],
      [
        [0, 1, 0.25],
        [0, 2, 0.5],
        [2, 1, 0.125],
      ],
    );
    expect([...outSums]).toEqual([0.75, 0, 0.125]);
  });
});
