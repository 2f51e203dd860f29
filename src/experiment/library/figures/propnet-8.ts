/** PropNet-SDE, Fig. 8: probabilities of single users at a given hour, from one source, against how often they were active. */
import { verdictOf, type Check, type Figure, type FigurePanel, type FigureResults } from './figure';
import { DRAWN, learnedPlan, learnedSets, predictedSets, type LearnedSet } from './propnet-learned';
import { percent, short } from './words';

/** Users below it in both are left out of the paper's picture. */
const SHOWN = 0.5;
const AGREE = 0.8;
const CLOSE = 0.15;

interface Users {
  set: LearnedSet;
  /** Sorted by predicted probability, highest first; the source itself is not among them. */
  predicted: Float64Array;
  observed: Float64Array;
}

function usersOf(results: FigureResults, set: LearnedSet): Users | undefined {
  const table = results.get(`${set.id}-held-out`)?.outputs.users;
  if (table?.kind !== 'table') return undefined;
  const [predicted, observed] = ['predicted', 'observed'].map(
    (id) => table.columns.find((one) => one.id === id)?.values,
  );
  if (!(predicted instanceof Float64Array) || !(observed instanceof Float64Array)) return undefined;
  const order = Array.from(predicted.keys())
    .filter((k) => Number.isFinite(predicted[k]) && Number.isFinite(observed[k]))
    .toSorted((a, b) => predicted[b] - predicted[a] || a - b);
  if (order.length === 0) return undefined;
  const pick = (values: Float64Array): Float64Array => Float64Array.from(order, (k) => values[k]);
  return { set, predicted: pick(predicted), observed: pick(observed) };
}

/** Of the users at one half or more in either, the share that is so in both; NaN where there are none. */
function agreement({ predicted, observed }: Users): { share: number; shown: number } {
  const shown = Array.from(predicted.keys()).filter((k) => predicted[k] >= SHOWN || observed[k] >= SHOWN);
  const both = shown.filter((k) => predicted[k] >= SHOWN && observed[k] >= SHOWN).length;
  return { share: both / shown.length, shown: shown.length };
}

const meanGap = ({ predicted, observed }: Users): number =>
  predicted.reduce((sum, p, k) => sum + Math.abs(p - observed[k]), 0) / predicted.length;

function panelOf({ set: { id, title }, predicted, observed }: Users): FigurePanel {
  const x = Float64Array.from(predicted, (_, k) => k + 1);
  return {
    id,
    title,
    x: { label: 'users, most probable first' },
    y: { label: 'probability to be active' },
    series: [
      { id: 'observed', label: 'observed', role: 'ref', output: { kind: 'series', x, y: observed }, weight: 'thin' },
      { id: 'predicted', label: 'predicted', role: 'own', output: { kind: 'series', x, y: predicted }, marks: 'none' },
    ],
    levels: [{ value: SHOWN, label: '½' }],
  };
}

export const propNet8: Figure = {
  id: 'propnet-8',
  paper: 'PropNet-SDE',
  item: 'Figure 8',
  claim:
    'From one source, the probability of single users to be active at a given hour is close to what the held-out cascades show.',
  short: 'Predicted activation of single users is close to what held-out cascades show.',
  criterion: `On every set of cascades run, ${percent(AGREE)} of the users with at least ${percent(SHOWN)} in either are so in both, and the mean gap between predicted probability and observed share is within ${CLOSE}.`,
  differences:
    'The Weibo cascades cannot be shipped; the sets are those of Fig. 7. The source is the one with the most held-out cascades, the moment half of the window. With a few dozen cascades an observed share is known to ±0.1 only, which the criterion allows for.',
  caption:
    'Users sorted by predicted probability: line, predicted; marks, share of the source’s held-out cascades in which the user was active.',
  reduced: learnedPlan(
    'Fig. 8',
    [DRAWN],
    { cascades: 2000, runs: 2000 },
    { at: 50 },
    'Cascades drawn here, 2,000 on 100 nodes; no file needed',
    30,
  ),
  full: learnedPlan(
    'Fig. 8',
    learnedSets,
    { cascades: 4000, runs: 2000 },
    { at: 50 },
    'Drawn cascades, 4,000, and the 400 most active sites of Memetracker',
    240,
  ),
  judge(results) {
    const found = predictedSets(results)
      .map((set) => usersOf(results, set))
      .filter((users) => users !== undefined);
    const panels = found.map(panelOf);
    if (found.length === 0) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = found.flatMap((users): Check[] => {
      const { share, shown } = agreement(users);
      const gap = meanGap(users);
      const { title } = users.set;
      const both: Check = {
        text: `${title}: ${percent(share)} of ${shown} users at one half or more are so in both`,
        holds: share >= AGREE,
      };
      return [
        ...(shown > 0 ? [both] : []),
        { text: `${title}: mean gap ${short(gap)}, within ${CLOSE}`, holds: gap <= CLOSE },
      ];
    });
    return {
      verdict: verdictOf(checks),
      checks,
      found: `${found.map((users) => `${users.set.title}: ${users.predicted.length} users, mean gap between probability and share ${short(meanGap(users))}`).join('; ')}.`,
      panels,
    };
  },
};
