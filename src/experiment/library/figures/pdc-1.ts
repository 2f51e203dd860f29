/** PDC, Fig. 1: whether users who are shown more share more. */
import { verdictOf, type Check, type Figure, type FigurePlan } from './figure';
import { pdcRun } from './pdc-experiments';
import { scalarOf, seriesOf, short } from './words';

/** The paper’s correlations are 0.00001 and 0.007. */
const NEAR_ZERO = 0.05;
const CLEARLY_ABOVE = 0.2;

const LOGS = [
  { id: 'limited', title: 'Attention limited to 10 posts a visit', limited: true },
  { id: 'unlimited', title: 'Everything shown is read', limited: false },
] as const;

const planOf = (n: number, m: number, days: number, words: string, seconds: number): FigurePlan => ({
  size: words,
  seconds,
  runs: LOGS.map(({ id, title, limited }) => ({
    id,
    experiment: pdcRun(
      'Fig. 1',
      title,
      'push-driven-cascade/attention',
      { log: 'drawn', limited, cap: 10, days },
      { network: { kind: 'generated', generator: 'static-model', parameters: { n, m, alpha: 0.4 }, seed: 1 } },
    ),
  })),
});

export const pdc1: Figure = {
  id: 'pdc-1',
  paper: 'PDC',
  item: 'Figure 1',
  claim: 'Users who are shown more news do not share more of it: attention is limited.',
  short: 'Who is shown more does not share more.',
  criterion: `With a limit of attention the correlation of posts shown and posts shared in a visit lies within ±${NEAR_ZERO}, as in the paper (0.00001 and 0.007); without one it is above ${CLEARLY_ABOVE}.`,
  differences:
    'The paper’s tweets are not public. Both logs here are drawn, one with a limit of attention and one without: they show what the paper’s plot can tell apart, not what people do. A visit is a run of actions less than 30 minutes apart; the paper gives no number.',
  caption:
    'Posts shared in a visit against posts shown since the last one: mean of visits with about as many shown, with standard error.',
  reduced: planOf(
    400,
    8000,
    20,
    '400 users for 20 days, 2 drawn logs; the paper has two Twitter networks for a year',
    10,
  ),
  full: planOf(2187, 14_572, 365, '2,187 users for a year, 2 drawn logs', 10),
  judge(results) {
    const known = LOGS.flatMap((log) => {
      const output = seriesOf(results, log.id, 'mean');
      const r = scalarOf(results, log.id, 'correlation');
      return output && r !== undefined
        ? [{ ...log, output, r, visits: scalarOf(results, log.id, 'count') ?? NaN }]
        : [];
    });
    const panels = [
      {
        id: 'visits',
        x: { label: 'posts shown' },
        y: { label: 'posts shared' },
        series: known.map(({ id, limited, output }) => ({
          id,
          label: limited ? 'limited' : 'all read',
          role: limited ? ('own' as const) : ('b1' as const),
          output,
        })),
      },
    ];
    if (known.length < LOGS.length) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = known.map(({ limited, r }) =>
      limited
        ? { text: `With a limit r = ${short(r)}`, holds: Math.abs(r) <= NEAR_ZERO }
        : { text: `Without one r = ${short(r)}`, holds: r > CLEARLY_ABOVE },
    );
    const [limited, unlimited] = known;
    return {
      verdict: verdictOf(checks),
      checks,
      found: `Where attention is limited, posts shown and posts shared have nothing to do with each other (r = ${short(limited.r)} over ${short(limited.visits)} visits); where all is read they have (r = ${short(unlimited.r)}).`,
      panels,
    };
  },
};
