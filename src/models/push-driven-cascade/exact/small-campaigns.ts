/** Random small campaigns for property tests of exact searches. */
import fc from 'fast-check';
import { campaignFrom, type Campaign } from '../campaign';

export interface SmallCampaign {
  campaign: Campaign;
  L: number;
}

/**
 * Up to six users and six pushes, b and w from few values, so that ties, certain users (q = 1), users without edges, networks without
 * edges, more pushes than users and users who start active all occur; sums stay at most 1.
 */
export const smallCampaigns: fc.Arbitrary<SmallCampaign> = fc
  .record({
    n: fc.integer({ min: 1, max: 6 }),
    L: fc.integer({ min: 1, max: 6 }),
    density: fc.constantFrom(0, 0.2, 0.5, 1),
    theta: fc.constantFrom(0, 0.2, 0.6, 1),
    coarse: fc.boolean(),
    numbers: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ n, L, density, theta, coarse, numbers }) => {
    const draw = (): number => {
      const x: number = numbers.next().value;
      return coarse ? Math.round(2 * x) / 2 : x;
    };
    const fresh = (): number => numbers.next().value;
    const ends: [number, number][] = [];
    for (let v = 0; v < n; v++) for (let u = 0; u < n; u++) if (u !== v && fresh() < density) ends.push([v, u]);
    const inDegree = new Int32Array(n);
    for (const [, u] of ends) inDegree[u]++;
    const b = Array.from({ length: n }, () => theta * draw());
    const edges = ends.map(([v, u]) => [v, u, ((1 - theta) * draw()) / inDegree[u]] as const);
    const start = n > 2 && fresh() < 0.2 ? [Math.floor(fresh() * (n - 0.001))] : [];
    return { campaign: campaignFrom(b, edges, start), L };
  });

/** The bit mask of users. */
export const maskOf = (users: readonly number[] | Int32Array): number => {
  let mask = 0;
  for (const u of users) mask |= 1 << u;
  return mask;
};
