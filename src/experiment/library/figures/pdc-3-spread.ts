/** PDC, Fig. 3d–f: spread against small budgets, beside the exact optimum. */
import { verdictOf, type Check, type Figure, type FigurePlan } from './figure';
import { best, policySeries, reachedBy } from './pdc-budgets';
import { DRAWN_WORDS, pdcRun, POLICY_LINES, smallNetworks, type PdcNetwork } from './pdc-experiments';
import { percent, scalarOf } from './words';

const BUDGETS = [1, 2, 3, 4, 5] as const;
/** OnlineSearch may stay below the optimum by this share and still count as close to it. */
const CLOSE = 0.03;
/** Draws of tastes and influence on the same network; the first one is drawn in the picture. */
const DRAWS = [1, 2, 3, 4, 5] as const;
const ORDER = ['online-search', 'online-greedy', 'greedy', 'random'] as const;

function planOf(network: PdcNetwork, letter: string, runs: number, words: string, seconds: number): FigurePlan {
  const inputs = { network: network.network };
  const item = `Fig. 3${letter}`;
  return {
    size: words,
    seconds,
    runs: DRAWS.flatMap((drawSeed) => [
      {
        id: `policies-${drawSeed}`,
        weight: 5,
        experiment: pdcRun(
          item,
          `policies, draw ${drawSeed}`,
          'push-driven-cascade/budgets',
          { mostPushes: 5, budgets: 5, runs: drawSeed === 1 ? runs : 1000, drawSeed },
          inputs,
        ),
      },
      ...BUDGETS.filter((budget) => drawSeed === 1 || budget === 5).map((budget) => ({
        id: `optimum-${drawSeed}-${budget}`,
        experiment: pdcRun(
          item,
          `optimum, L = ${budget}, draw ${drawSeed}`,
          'push-driven-cascade/optimum',
          { budget, mostStates: 5_000_000, drawSeed },
          inputs,
        ),
      })),
    ]),
  };
}

function figureOf(network: PdcNetwork, letter: 'd' | 'e' | 'f'): Figure {
  return {
    id: `pdc-3${letter}`,
    paper: 'PDC',
    item: `Figure 3${letter}`,
    claim: `For small budgets OnlineSearch is close to the optimum and above all baselines (${network.title.replace('Size of ', '')}).`,
    short: 'Close to the optimum, above all baselines.',
    criterion: `At L = 5 OnlineSearch reaches at least ${percent(1 - CLOSE)} of the exact optimum in most of ${DRAWS.length} draws of tastes and influence, and OnlineSearch ≥ OnlineGreedy ≥ Greedy > Random at every budget above 1 of the first draw. Exact expectations are compared, since the differences are below the noise of 1,000 runs; Random by simulation.`,
    differences: DRAWN_WORDS,
    caption: 'Expected number of users who say yes; bars ± 2 standard errors of the simulation.',
    reduced: planOf(network, letter, 1000, 'L = 1 … 5, 1,000 runs as in the paper, 5 draws', 5),
    full: planOf(network, letter, 20_000, 'L = 1 … 5, 20,000 runs, 5 draws', 20),
    judge(results) {
      const optima = BUDGETS.map((budget) => scalarOf(results, `optimum-1-${budget}`, 'value') ?? NaN);
      const solved = BUDGETS.filter((_, k) => Number.isFinite(optima[k]));
      const panels = [
        {
          id: 'spread',
          x: { label: 'pushes' },
          y: { label: 'users who say yes' },
          series: [
            ...(solved.length > 0
              ? [
                  {
                    id: 'optimum',
                    label: 'optimum',
                    role: 'opt' as const,
                    output: {
                      kind: 'series' as const,
                      x: Float64Array.from(solved),
                      y: Float64Array.from(solved, (budget) => optima[budget - 1]),
                    },
                  },
                ]
              : []),
            ...policySeries(results, 'policies-1'),
          ],
        },
      ];
      const at = (budget: number) => ORDER.map((policy) => reachedBy(results, 'policies-1', policy, budget));
      if (solved.length < BUDGETS.length || BUDGETS.some((budget) => at(budget).some((one) => one === undefined)))
        return { verdict: undefined, checks: [], found: '', panels };
      const values = (budget: number): number[] => at(budget).map((one) => (one ? best(one) : NaN));
      const shares = DRAWS.map((draw) => {
        const search = reachedBy(results, `policies-${draw}`, 'online-search', 5);
        return (search ? best(search) : NaN) / (scalarOf(results, `optimum-${draw}-5`, 'value') ?? NaN);
      });
      if (shares.some(Number.isNaN)) return { verdict: undefined, checks: [], found: '', panels };
      const close = shares.filter((share) => share >= 1 - CLOSE).length;
      const ordered = BUDGETS.filter((budget) => {
        const [search, online, greedy, random] = values(budget);
        return search >= online - 1e-9 && online >= greedy - 1e-9 && greedy > random;
      });
      const checks: Check[] = [
        {
          text: `OnlineSearch reaches ${shares.map((share) => percent(share)).join(', ')} of the optimum at L = 5`,
          holds: 2 * close > DRAWS.length,
        },
        {
          text: `OnlineSearch ≥ OnlineGreedy ≥ Greedy > Random at ${ordered.length} of 5 budgets`,
          holds: BUDGETS.every((budget) => budget === 1 || ordered.includes(budget)),
        },
      ];
      const words = POLICY_LINES.map(({ id, label }) => {
        const one = reachedBy(results, 'policies-1', id, 5);
        return `${label} ${one ? best(one).toFixed(3) : '–'}`;
      });
      return {
        verdict: verdictOf(checks),
        checks,
        found: `Five pushes, first draw: optimum ${optima[4].toFixed(3)}, ${words.join(', ')}. Over ${DRAWS.length} draws OnlineSearch comes to ${percent(Math.min(...shares))} … ${percent(Math.max(...shares))} of the optimum.`,
        panels,
      };
    },
  };
}

const [friends, followers, foursquare] = smallNetworks;
export const pdc3Spread: readonly Figure[] = [
  figureOf(friends, 'd'),
  figureOf(followers, 'e'),
  figureOf(foursquare, 'f'),
];
