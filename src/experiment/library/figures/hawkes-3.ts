/** SIR-HawkesN, Fig. 3: which kernel describes which cascades – by size and duration, and by the share of bots. */
import type { Panel } from '../../../core/panel';
import { betterCells } from '../../../models/sir-hawkes/sets/set-pictures';
import { verdictOf, type Check, type Figure, type FigureResults } from './figure';
import { doneSets, setPlan, SET_WORDS, type HawkesSet } from './hawkes-sets';
import { percent, rowsOf, tableOf } from './words';

const settings = { fitSI: false, holdout: false, observeBy: 'all', first: 'EXPN', second: 'PL' } as const;
const BINS = 3;

interface Cell {
  sizeFrom: number;
  sizeTo: number;
  durationFrom: number;
  durationTo: number;
  cascades: number;
  share: number;
}

const cellsOf = (results: FigureResults, { id }: HawkesSet): Cell[] =>
  rowsOf(tableOf(results, id, 'better-map')).map((row) => ({
    sizeFrom: Number(row.sizeFrom),
    sizeTo: Number(row.sizeTo),
    durationFrom: Number(row.durationFrom),
    durationTo: Number(row.durationTo),
    cascades: Number(row.cascades),
    share: Number(row.share),
  }));

function mapPanel(results: FigureResults, { id, title }: HawkesSet): Panel {
  const map = tableOf(results, id, 'better-map');
  const cells = map && betterCells(map, { label: 'EXPN', role: 'b2' }, { label: 'PL', role: 'own' });
  return {
    id,
    title,
    x: { label: 'size', unit: 'percentile' },
    y: { label: 'duration', unit: 'percentile' },
    series: [],
    ...(cells ? { cells } : {}),
  };
}

/** Share better by EXPN among the cascades of one half of the map: larger and shorter, or smaller and longer, than the diagonal. */
function half(cells: readonly Cell[], largeAndShort: boolean): { share: number; cascades: number } {
  let cascades = 0;
  let better = 0;
  for (const cell of cells) {
    const side = cell.sizeFrom + cell.sizeTo - cell.durationFrom - cell.durationTo;
    if (cell.cascades === 0 || (largeAndShort ? side <= 0 : side >= 0)) continue;
    cascades += cell.cascades;
    better += cell.cascades * cell.share;
  }
  return { share: better / cascades, cascades };
}

export const hawkes3a: Figure = {
  id: 'sir-hawkesn-3a',
  paper: 'SIR-HawkesN',
  item: 'Figure 3a',
  claim:
    'Exponential memory in a finite population fits large and short cascades better, a power law small and long ones.',
  short: 'EXPN for the large and short, PL for the small and long.',
  criterion:
    'On every set run, of the cascades where both models pass KS, EXPN is the better one (smaller KS distance) more often among those larger than long (above the diagonal of percentiles) than among those longer than large, by more than two standard errors.',
  differences: `${SET_WORDS} Figure 6 of the paper is the same map for other pairs of models: which two are compared is a setting of Fit all cascades.`,
  caption: 'Share of cascades that EXPN describes better than PL, by percentile of size and duration.',
  reduced: setPlan(
    'Fig. 3a',
    'sir-hawkes/fit-set',
    { ...settings, bins: BINS },
    {
      words: '400 bundled cascades, EXP and PL kernels',
      seconds: 60,
      most: 0,
    },
  ),
  full: setPlan(
    'Fig. 3a',
    'sir-hawkes/fit-set',
    { ...settings, bins: 5, least: 10, starts: 10 },
    {
      words: '400 bundled cascades and #auspol, 10 starts',
      seconds: 240,
      most: 0,
      file: true,
    },
  ),
  judge(results) {
    const sets = doneSets(results, 'better-map');
    const panels = sets.map((set) => mapPanel(results, set));
    if (sets.length === 0) return { verdict: undefined, checks: [], found: '', panels };
    const halves = sets.map((set) => {
      const cells = cellsOf(results, set);
      const [large, small] = [half(cells, true), half(cells, false)];
      const error = Math.sqrt(
        (large.share * (1 - large.share)) / large.cascades + (small.share * (1 - small.share)) / small.cascades,
      );
      return { set, large, small, error };
    });
    const checks: Check[] = halves.map(({ set, large, small, error }) => ({
      text: `${set.title}: EXPN better in ${percent(large.share)} of ${large.cascades} larger than long, ${percent(small.share)} of ${small.cascades} longer than large`,
      holds: large.share - small.share > 2 * error,
    }));
    const [{ set, large, small }] = halves;
    return {
      verdict: verdictOf(checks),
      checks,
      found: `On ${set.title}, EXPN is the better model for ${percent(large.share)} of the large and short cascades and ${percent(small.share)} of the small and long ones.`,
      panels,
    };
  },
};

/** Distances that differ by less say that both models do alike; the paper's number is lost. */
const MARGIN = 0.02;
const decided = { ...settings, margin: MARGIN, bins: 4 } as const;

export const hawkes3b: Figure = {
  id: 'sir-hawkesn-3b',
  paper: 'SIR-HawkesN',
  item: 'Figure 3b',
  claim:
    'Cascades made by bots fade exponentially: the larger the share of bots, the more often EXPN is the better model.',
  short: 'Bots fade exponentially.',
  criterion: `Of the cascades where both models pass KS with distances more than ${MARGIN} apart, EXPN is the better one more often in the bin with the most bots than in that with the fewest, by more than two standard errors.`,
  differences: `${SET_WORDS} The paper asked Botometer about every user; here the data say who is a bot (a column “bot”). Without such a column this figure is unavailable: the map of Figure 3a is all there is.`,
  caption: 'Share of cascades that EXPN describes better than PL, by share of bots.',
  reduced: setPlan('Fig. 3b', 'sir-hawkes/fit-set', decided, {
    words: '400 bundled cascades, EXP and PL kernels',
    seconds: 60,
    most: 0,
  }),
  full: setPlan(
    'Fig. 3b',
    'sir-hawkes/fit-set',
    { ...decided, starts: 10 },
    {
      words: '400 bundled cascades, 10 starts',
      seconds: 180,
      most: 0,
    },
  ),
  judge(results) {
    const rows = rowsOf(tableOf(results, 'reposts', 'better-bots')).filter((row) => Number(row.cascades) > 0);
    if (!tableOf(results, 'reposts', 'better-bots')) return { verdict: undefined, checks: [], found: '', panels: [] };
    if (rows.length < 2)
      return { verdict: undefined, checks: [], found: 'These data do not say which events bots made.', panels: [] };
    const [fewest, most] = [rows[0], rows[rows.length - 1]];
    const error = Math.hypot(Number(fewest.standardError), Number(most.standardError));
    const checks: Check[] = [
      {
        text: `EXPN better in ${percent(Number(most.share))} with the most bots, ${percent(Number(fewest.share))} with the fewest`,
        holds: Number(most.share) - Number(fewest.share) > 2 * error,
      },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `EXPN is the better model for ${percent(Number(fewest.share))} of the cascades with the fewest bots and ${percent(Number(most.share))} of those with the most.`,
      panels: [
        {
          id: 'bots',
          x: { label: 'share of bots' },
          y: { label: 'share better by EXPN' },
          series: [
            {
              id: 'share',
              label: 'EXPN better',
              role: 'b2',
              output: {
                kind: 'series',
                x: Float64Array.from(rows, (row) => (Number(row.botFrom) + Number(row.botTo)) / 2),
                y: Float64Array.from(rows, (row) => Number(row.share)),
                standardError: Float64Array.from(rows, (row) => Number(row.standardError)),
              },
            },
          ],
          levels: [{ value: 0.5, label: 'even' }],
        },
      ],
    };
  },
};
