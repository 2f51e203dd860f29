/** PDC, Fig. 5: seconds per push of OnlineSearch against large budgets. */
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { DRAWN_WORDS, pdcRun, slashdot, smallNetworks, withFile, type PdcNetwork } from './pdc-experiments';
import { short } from './words';

const BUDGETS = [25, 50, 100, 200] as const;
/** Growth of the time per push from 25 to 200 pushes that counts as slow. */
const SLOW = 4;
/** What the paper measured on Slashdot, in seconds per push. */
const PAPER = 2.53;
const networks: readonly PdcNetwork[] = [...smallNetworks, slashdot];
const ROLES = ['own', 'b1', 'b2', 'b3'] as const;

const planOf = (these: readonly PdcNetwork[], words: string, seconds: number): FigurePlan => ({
  size: words,
  seconds,
  runs: these.flatMap((network) =>
    BUDGETS.map((budget) => ({
      id: `${network.id}-${budget}`,
      weight: network.m * budget,
      experiment: pdcRun(
        'Fig. 5',
        `${network.title}, L = ${budget}`,
        'push-driven-cascade/one-campaign',
        { budget },
        { network: network.network },
      ),
      ...withFile(network),
    })),
  ),
});

const perPush = (results: FigureResults, id: string, budget: number): number =>
  (results.get(`${id}-${budget}`)?.stamp.wallMs ?? NaN) / 1000 / budget;

export const pdc5: Figure = {
  id: 'pdc-5',
  paper: 'PDC',
  item: 'Figure 5',
  claim: 'The time of OnlineSearch per push grows slowly with the budget, on all four networks.',
  short: 'A moderate time per push, also for 200 pushes.',
  criterion: `From 25 to 200 pushes the time per push grows at most ${SLOW}-fold on every network, and stays below the ${PAPER} s that the paper measured on Slashdot.`,
  differences: `${DRAWN_WORDS} Times are those of whole runs in the lab; users whose score cannot be the best are not evaluated.`,
  caption: 'Wall time of one campaign, divided by its pushes.',
  reduced: planOf(smallNetworks, 'L = 25, 50, 100, 200 on three drawn networks', 3),
  full: planOf(networks, 'L = 25, 50, 100, 200 on three drawn networks and Slashdot', 10),
  judge(results) {
    const known = networks.filter(({ id }) => BUDGETS.some((budget) => results.has(`${id}-${budget}`)));
    const panels = [
      {
        id: 'time',
        x: { label: 'pushes' },
        y: { label: 'seconds per push', scale: 'log' as const },
        series: known.map(({ id, title }, k) => {
          const there = BUDGETS.filter((budget) => results.has(`${id}-${budget}`));
          return {
            id,
            label: title.replace('Size of ', '').replace(', February 2009', ''),
            role: ROLES[k],
            output: {
              kind: 'series' as const,
              x: Float64Array.from(there),
              y: Float64Array.from(there, (budget) => perPush(results, id, budget)),
            },
          };
        }),
      },
    ];
    const whole = known.filter(({ id }) => BUDGETS.every((budget) => results.has(`${id}-${budget}`)));
    if (whole.length < 3) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = whole.map(({ id, title }) => {
      const growth = perPush(results, id, 200) / perPush(results, id, 25);
      const last = perPush(results, id, 200);
      return {
        text: `${title}: ${short(1000 * last)} ms per push at L = 200, ${short(growth)} times that at L = 25`,
        holds: growth <= SLOW && last <= PAPER,
      };
    });
    return {
      verdict: verdictOf(checks),
      checks,
      found: `With 200 pushes OnlineSearch takes ${whole.map(({ id, title }) => `${short(1000 * perPush(results, id, 200))} ms per push (${title})`).join(', ')}.`,
      panels,
    };
  },
};
