/** Time and memory of classic influence maximisation, to the order of magnitude: 100,000 operations are about a millisecond. */
import { immConstants } from './seeds/imm';
import { greedyBytes, liveArcsOf, type SeedSettings } from './seeds/seed-settings';

/** For a draw of the in-arcs of one user, with what is done with them. */
const DRAW = 12;
/** Users of a reverse reachable set, usually. */
const MEMBERS = 8;

export function estimateSeeds(
  p: SeedSettings,
  { n, m, directed }: { n: number; m: number; directed: boolean },
): { operations: number; bytes: number } {
  const arcs = directed ? m : 2 * m;
  const live = liveArcsOf(p, n, arcs);
  const k = Math.min(p.count, Math.max(1, n));
  // Sets of IMM: the best spread is a few times the number of seeds, or some share of the network.
  const sets = n < 2 ? 0 : (2 * immConstants(n, k, p.epsilon, p.ell).lambda) / Math.min(n, 5 * k + n / 20);
  const bySets = sets * MEMBERS * (DRAW + 5);
  const greedy = p.greedyRuns * (n * 2 * DRAW + 5 * live + 200 * k);
  const campaigns = p.campaignRuns * p.pushes * (2000 + n / 20);
  return {
    operations:
      1e5 +
      20 * arcs +
      (p.greedy ? greedy : 0) +
      (p.imm ? bySets : 0) +
      (p.opim ? bySets / 10 : 0) +
      (p.degreeDiscount ? k * n : 0) +
      p.evaluations * (n * DRAW + 5 * live) +
      campaigns,
    bytes: 1e6 + 60 * (n + arcs) + (p.greedy ? greedyBytes(p, n, live) : 0) + (p.imm ? 8 * MEMBERS * sets : 0),
  };
}
