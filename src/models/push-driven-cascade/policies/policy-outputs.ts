/** From counts over runs to what is shown of a policy; outputs as `policy-methods.ts` declares them. */
import type { Band, Outputs, SeriesOutput } from '../../../core/outputs';
import { histogram, momentsOf } from '../../../core/statistics';
import { quantile } from '../../count-bins';
import { countsOf } from '../../tally';
import type { Campaign } from '../campaign';
import { yesBins, type PolicyCounts } from './policy-counts';
import { thinned } from './thinned';

/** Bars of the histogram of results. */
const BARS = 30;

/** Mean over the runs in which push t took place; pushes that no run made are left out, and of very many some are shown. */
function perPush(sums: Float64Array, taken: Int32Array): SeriesOutput {
  const all = Int32Array.from(taken.keys()).filter((t) => taken[t] > 0);
  const made = thinned(all.length).map((i) => all[i]);
  return {
    kind: 'series',
    x: Float64Array.from(made, (t) => t + 1),
    y: Float64Array.from(made, (t) => sums[t] / taken[t]),
  };
}

function band(
  campaign: Campaign,
  { yesCounts, taken }: PolicyCounts,
  shown: Int32Array,
  runs: number,
  share: number,
): Band {
  const bins = yesBins(campaign, taken.length);
  const counts = countsOf(yesCounts);
  const at = (q: number): Float64Array =>
    Float64Array.from(shown, (t) => quantile(bins, counts, t * bins.length, runs, q));
  return { label: `${100 * share} % of the runs`, lo: at((1 - share) / 2), hi: at((1 + share) / 2) };
}

/** O(pushes shown × bins + pushes + runs + n). */
export function policyOutputsOf(campaign: Campaign, counts: PolicyCounts): Outputs {
  const { n, start } = campaign;
  const { taken, yesSums, chances, influences, scores } = counts;
  const runs = counts.results.reduce((sum, piece) => sum + piece.length, 0);
  const results = new Float64Array(runs);
  let filled = 0;
  for (const piece of counts.results) {
    results.set(piece, filled);
    filled += piece.length;
  }
  const moments = momentsOf(results);
  const bins = histogram(results, BARS, true);
  const reached = Float64Array.from(countsOf(counts.reached), (count) => count / runs);
  for (const u of start) reached[u] = 1;
  const shown = thinned(yesSums.length);
  const evaluated = perPush(scores, taken);
  return {
    spread: { kind: 'scalar', value: moments.mean, standardError: moments.standardError },
    exact: { kind: 'scalar', value: counts.exact },
    active: {
      kind: 'series',
      x: Float64Array.from(shown),
      y: Float64Array.from(shown, (t) => yesSums[t] / runs),
      bands: [band(campaign, counts, shown, runs, 0.9), band(campaign, counts, shown, runs, 0.5)],
    },
    chance: perPush(chances, taken),
    influence: perPush(influences, taken),
    spreads: { kind: 'histogram', edges: bins.edges, counts: bins.counts },
    'by-run': { kind: 'series', x: Float64Array.from(results, (_, r) => r + 1), y: results },
    reached: { kind: 'node-field', values: reached },
    pushed: { kind: 'node-field', values: Float64Array.from(countsOf(counts.pushed), (count) => count / runs) },
    work: {
      kind: 'table',
      columns: [
        { id: 'push', label: 'Push', values: evaluated.x },
        { id: 'scores', label: 'Scores evaluated', values: evaluated.y },
        { id: 'users', label: 'Users', values: new Float64Array(evaluated.x.length).fill(n) },
        { id: 'share', label: 'Share', values: evaluated.y.map((scored) => scored / n) },
      ],
    },
  };
}
