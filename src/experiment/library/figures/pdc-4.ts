/** PDC, Fig. 4: spread against large budgets. */
import { verdictOf, type Check, type Figure, type FigurePlan } from './figure';
import { policySeries, reachedBy } from './pdc-budgets';
import { DRAWN_WORDS, pdcRun, slashdot, smallNetworks, withFile, type PdcNetwork } from './pdc-experiments';
import { short } from './words';

const ORDER = ['online-search', 'online-greedy', 'greedy', 'random'] as const;
const networks: readonly PdcNetwork[] = [...smallNetworks, slashdot];

const planOf = (
  these: readonly PdcNetwork[],
  most: number,
  runs: number,
  words: string,
  seconds: number,
): FigurePlan => ({
  size: words,
  seconds,
  runs: these.map((network) => ({
    id: network.id,
    weight: network.m,
    experiment: pdcRun(
      'Fig. 4',
      network.title,
      'push-driven-cascade/budgets',
      { mostPushes: most, budgets: 5, runs },
      { network: network.network },
    ),
    ...withFile(network),
  })),
});

export const pdc4: Figure = {
  id: 'pdc-4',
  paper: 'PDC',
  item: 'Figure 4',
  claim:
    'For large budgets OnlineSearch is significantly above all others; pushing the users with the largest influence is worse than pushing anybody.',
  short: 'OnlineSearch leads; WeightSum is worse than Random.',
  criterion:
    'On every network, at the largest budget: OnlineSearch > OnlineGreedy > Greedy > Random, each by more than 2 standard errors (OnlineSearch against OnlineGreedy run by run, since all policies have the same luck), and WeightSum below Random.',
  differences: DRAWN_WORDS,
  caption: 'Mean number of users who say yes; bars ± 2 standard errors.',
  reduced: planOf(
    smallNetworks,
    100,
    300,
    'L to 100, 300 runs, three drawn networks; the paper has L to 200, 1,000 runs',
    90,
  ),
  full: planOf(networks, 200, 1000, 'L to 200, 1,000 runs, three drawn networks and Slashdot', 120),
  judge(results) {
    const panels = networks.flatMap(({ id, title }) => {
      const series = policySeries(results, id);
      return series.length === 0
        ? []
        : [{ id, title, x: { label: 'pushes' }, y: { label: 'users who say yes' }, series }];
    });
    const rows = networks.flatMap(({ id, title }) => {
      const largest = Math.max(0, ...(policySeries(results, id)[0]?.output.x ?? []));
      const reached = [...ORDER, 'weight-sum' as const].map((policy) => reachedBy(results, id, policy, largest));
      return reached.every((one) => one !== undefined) ? [{ title, largest, reached }] : [];
    });
    if (rows.length < 3) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = rows.flatMap(({ title, largest, reached }) => {
      const ordered = ORDER.slice(1).every((_, k) => {
        const [above, below] = [reached[k], reached[k + 1]];
        const error = k === 0 ? below.differenceError : Math.hypot(above.error, below.error);
        return above.mean - below.mean > 2 * error;
      });
      const [, , , random, weights] = reached;
      return [
        {
          text: `${title}, L = ${largest}: ${reached
            .slice(0, 4)
            .map(({ mean }) => mean.toFixed(1))
            .join(' > ')}`,
          holds: ordered,
        },
        {
          text: `WeightSum ${short(weights.mean)} against Random ${short(random.mean)}`,
          holds: weights.mean < random.mean,
        },
      ];
    });
    return {
      verdict: verdictOf(checks),
      checks,
      found: rows
        .map(
          ({ title, largest, reached: [search, online] }) =>
            `${title}, ${largest} pushes: OnlineSearch ${search.mean.toFixed(1)} ± ${search.error.toFixed(1)}, OnlineGreedy ${online.mean.toFixed(1)}.`,
        )
        .join(' '),
      panels,
    };
  },
};
