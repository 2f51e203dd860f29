/** PDC, the last experiment: spread against θ, for a small budget with the optimum and for a large one. */
import { verdictOf, type Check, type Figure, type FigurePlan } from './figure';
import { best, nameOf, reachedBy } from './pdc-budgets';
import { DRAWN_WORDS, pdcRun, POLICY_LINES, uicFollowers } from './pdc-experiments';
import { percent, scalarOf } from './words';

const THETAS = [0.05, 0.2, 0.5, 0.8, 1] as const;
/** Share by which OnlineSearch may still lead where nobody listens. */
const GONE = 0.01;

/** What is rounding counts as nothing. */
const tidy = (share: number): number => (Math.abs(share) < 1e-9 ? 0 : share);

function planOf(
  item: string,
  budget: number,
  runs: number,
  optimum: boolean,
  words: string,
  seconds: number,
): FigurePlan {
  const inputs = { network: uicFollowers.network };
  return {
    size: words,
    seconds,
    runs: THETAS.flatMap((theta) => [
      {
        id: `policies-${theta}`,
        experiment: pdcRun(
          item,
          `θ = ${theta}`,
          'push-driven-cascade/budgets',
          { mostPushes: budget, budgets: 1, runs, theta },
          inputs,
        ),
      },
      ...(optimum
        ? [
            {
              id: `optimum-${theta}`,
              experiment: pdcRun(
                item,
                `optimum, θ = ${theta}`,
                'push-driven-cascade/optimum',
                { budget, theta, mostStates: 2_000_000 },
                inputs,
              ),
            },
          ]
        : []),
    ]),
  };
}

function figureOf(
  item: '7' | '8',
  budget: number,
  optimum: boolean,
  size: readonly [number, number, number, number],
): Figure {
  const [runs, seconds, fullRuns, fullSeconds] = size;
  return {
    id: `pdc-${item}`,
    paper: 'PDC',
    item: `Figure ${item}`,
    claim: `The less users listen to their friends (θ towards 1), the less there is to gain from looking ahead${optimum ? ': few pushes' : ': many pushes'}.`,
    short: optimum ? 'θ and few pushes.' : 'θ and many pushes.',
    criterion: `The lead of OnlineSearch over OnlineGreedy, as a share, is largest at θ = ${THETAS[0]} and at most ${percent(GONE)} at θ = 1.`,
    differences: `${DRAWN_WORDS.replace(' (θ = 0.2)', '')} The paper’s last experiment varies θ; the captions and numbers of its figures are lost in the text that we have, so values of θ and budgets are ours.`,
    caption: 'Expected number of users who say yes, exact where few states can be reached.',
    reduced: planOf(
      `Fig. ${item}`,
      budget,
      runs,
      optimum,
      `2,187 users, L = ${budget}, ${runs.toLocaleString('en')} runs`,
      seconds,
    ),
    full: planOf(
      `Fig. ${item}`,
      budget,
      fullRuns,
      optimum,
      `2,187 users, L = ${budget}, ${fullRuns.toLocaleString('en')} runs`,
      fullSeconds,
    ),
    judge(results) {
      const reached = POLICY_LINES.map(({ id }) =>
        THETAS.map((theta) => reachedBy(results, `policies-${theta}`, id, budget)),
      );
      const lineOf = (values: readonly (number | undefined)[]) => {
        const there = THETAS.flatMap((theta, k) => (values[k] === undefined ? [] : [{ theta, value: values[k] }]));
        return {
          kind: 'series' as const,
          x: Float64Array.from(there, ({ theta }) => theta),
          y: Float64Array.from(there, ({ value }) => value),
        };
      };
      const optima = THETAS.map((theta) => scalarOf(results, `optimum-${theta}`, 'value'));
      const panels = [
        {
          id: 'theta',
          x: { label: 'θ' },
          y: { label: 'users who say yes' },
          series: [
            ...(optimum ? [{ id: 'optimum', label: 'optimum', role: 'opt' as const, output: lineOf(optima) }] : []),
            ...POLICY_LINES.map(({ id, label, role }, p) => ({
              id,
              label,
              role,
              output: lineOf(reached[p].map((one) => one && best(one))),
            })),
          ].filter(({ output }) => output.x.length > 0),
        },
      ];
      const [search, online] = reached.map((all) => all.map((one) => (one ? best(one) : NaN)));
      const leads = search.map((value, k) => tidy(value / online[k] - 1));
      if (leads.some(Number.isNaN) || (optimum && optima.includes(undefined)))
        return { verdict: undefined, checks: [], found: '', panels };
      const checks: Check[] = [
        {
          text: `Lead ${leads.map((lead, k) => `${percent(lead)} (θ = ${THETAS[k]})`).join(', ')}`,
          holds: leads.every((lead) => lead <= leads[0] + 1e-9),
        },
        { text: `At θ = 1 ${percent(leads.at(-1) ?? NaN)}`, holds: Math.abs(leads.at(-1) ?? NaN) <= GONE },
      ];
      const above = Math.max(...optima.map((value, k) => (value ?? NaN) / search[k] - 1));
      return {
        verdict: verdictOf(checks),
        checks,
        found: `With ${budget} pushes OnlineSearch leads ${nameOf('online-greedy')} by ${percent(leads[0])} at θ = ${THETAS[0]}, by ${percent(leads[1])} at θ = 0.2 and by ${percent(leads.at(-1) ?? NaN)} at θ = 1.${optimum ? ` The optimum lies at most ${percent(above)} above it.` : ''}`,
        panels,
      };
    },
  };
}

export const pdc7 = figureOf('7', 4, true, [500, 15, 10_000, 60]);
export const pdc8 = figureOf('8', 50, false, [300, 40, 3000, 400]);
