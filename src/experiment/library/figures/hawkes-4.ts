/** SIR-HawkesN, Figs. 4 and 7: how well models fitted to the beginning describe, and predict, what comes later. */
import { verdictOf, type Check, type Figure, type FigureResults, type Judgement } from './figure';
import { boxesOf, doneSets, ofModel, setPlan, SET_WORDS, type HawkesSet } from './hawkes-sets';
import { columnsOf, percent, rowsOf, short, tableOf } from './words';

const holdoutSettings = { fitQEXP: true, fitSI: false, observeBy: 'all', holdout: true, holdoutShare: 0.4 } as const;

/** Median over the cascades of a set; N raised to what happened, so that a population that was too small counts as a number. */
const median = (results: FigureResults, { id }: HawkesSet, model: string): number => {
  const raised = ofModel(results, id, 'holdout', model, 'raisedMedian');
  return Number.isNaN(raised) ? ofModel(results, id, 'holdout', model, 'median') : raised;
};

/** What has no place in a box. */
const infinite = (row: Record<string, number | string>): string | undefined =>
  Number(row.infinite) > 0 ? `${Number(row.infinite)} at ∞` : undefined;

function judgeHoldout(results: FigureResults, marked: boolean): Judgement {
  const sets = doneSets(results, 'holdout').filter(({ id }) => rowsOf(tableOf(results, id, 'holdout')).length > 0);
  const panels = sets.map(({ id, title }) => ({
    id,
    title,
    x: { label: 'model' },
    y: { label: 'negative log-likelihood per event' },
    series: [],
    boxes: boxesOf(results, id, 'holdout', 'model', infinite),
  }));
  if (sets.length === 0) return { verdict: undefined, checks: [], found: '', panels };
  const name = (model: string): string => (marked ? `m${model}` : model);
  const checks: Check[] = sets.flatMap((set) => {
    const of = (model: string): number => median(results, set, name(model));
    const pair = (a: string, b: string): string => `${name(a)} ${short(of(a))}, ${name(b)} ${short(of(b))}`;
    return [
      ...(['', 'N'] as const).map((suffix) => ({
        text: `${set.title}: ${pair(`PL${suffix}`, `EXP${suffix}`)}, ${name(`QEXP${suffix}`)} ${short(of(`QEXP${suffix}`))}`,
        holds: of(`PL${suffix}`) <= Math.min(of(`EXP${suffix}`), of(`QEXP${suffix}`)),
      })),
      ...(['EXP', 'PL'] as const).map((kernel) => ({
        text: `${set.title}: ${pair(`${kernel}N`, kernel)}`,
        holds: of(`${kernel}N`) <= of(kernel),
      })),
    ];
  });
  const [set] = sets;
  const rows = rowsOf(tableOf(results, set.id, 'holdout'));
  const best = rows.reduce((a, b) =>
    median(results, set, String(b.model)) < median(results, set, String(a.model)) ? b : a,
  );
  const table = columnsOf(tableOf(results, set.id, 'holdout'), [
    'model',
    'raisedQ1',
    'raisedMedian',
    'raisedQ3',
    'infinite',
    'cascades',
  ]);
  return {
    verdict: verdictOf(checks),
    checks,
    found: `On ${set.title}, ${String(best.model)} describes what came later best: median ${short(median(results, set, String(best.model)))} per event.`,
    panels,
    ...(table ? { numbers: table } : {}),
  };
}

const HOLDOUT_DIFFERENCES = `${SET_WORDS} The share that is fitted, 40 %, is taken from the work that this protocol follows. Where the fitted N is smaller than what happened the density is 0: counted as ∞ beside the box, and raised to the number of events in the medians that are compared.`;
const holdoutCriterion =
  'On every set run, the power law has the lowest median among Hawkes and among HawkesN models, and EXPN and PLN have lower medians than EXP and PL.';

export const hawkes4a: Figure = {
  id: 'sir-hawkesn-4a',
  paper: 'SIR-HawkesN',
  item: 'Figure 4a',
  claim: 'Power-law memory describes held-out events best, and HawkesN better than Hawkes, without marks.',
  short: 'Held-out events: power law best, HawkesN above Hawkes.',
  criterion: holdoutCriterion,
  differences: HOLDOUT_DIFFERENCES,
  caption:
    'Negative log-likelihood per held-out event, N raised to what happened where it was too small: quartiles over cascades, whiskers at 5 and 95 %. At ∞: as fitted.',
  reduced: setPlan('Fig. 4a', 'sir-hawkes/fit-set', holdoutSettings, {
    words: '120 bundled cascades, six models',
    seconds: 50,
    most: 120,
  }),
  full: setPlan(
    'Fig. 4a',
    'sir-hawkes/fit-set',
    { ...holdoutSettings, starts: 10 },
    {
      words: '400 bundled cascades and #auspol, six models, 10 starts',
      seconds: 600,
      most: 0,
      file: true,
    },
  ),
  judge: (results) => judgeHoldout(results, false),
};

export const hawkes4b: Figure = {
  ...hawkes4a,
  id: 'sir-hawkesn-4b',
  item: 'Figure 4b',
  claim: 'With the weight of followers the order is the same: power-law memory best, HawkesN better than Hawkes.',
  short: 'The same with followers as weights.',
  reduced: setPlan(
    'Fig. 4b',
    'sir-hawkes/fit-set',
    { ...holdoutSettings, weights: 'fit' },
    {
      words: '100 bundled cascades, six marked models',
      seconds: 80,
      most: 100,
    },
  ),
  full: setPlan(
    'Fig. 4b',
    'sir-hawkes/fit-set',
    { ...holdoutSettings, weights: 'fit', starts: 10 },
    {
      words: '400 bundled cascades and #auspol, six marked models, 10 starts',
      seconds: 900,
      most: 0,
      file: true,
    },
  ),
  judge: (results) => judgeHoldout(results, true),
};

function judgePrediction(results: FigureResults, marked: boolean): Judgement {
  const sets = doneSets(results, 'errors').filter(({ id }) => rowsOf(tableOf(results, id, 'errors')).length > 0);
  const panels = sets.map(({ id, title }) => ({
    id,
    title,
    x: { label: 'predictor' },
    y: { label: 'absolute relative error' },
    series: [],
    boxes: boxesOf(results, id, 'errors', 'predictor', infinite),
  }));
  if (sets.length === 0) return { verdict: undefined, checks: [], found: '', panels };
  const name = (model: string): string => (marked ? `m${model}` : model);
  const both = `${name('EXPN')}+${name('PL')}`;
  const checks: Check[] = sets.flatMap(({ id, title }) => {
    const of = (predictor: string): number => ofModel(results, id, 'errors', predictor, 'mean');
    const models = [name('EXP'), name('EXPN'), name('PL'), name('PLN')];
    const list = (names: string[]): string => names.map((one) => `${one} ${percent(of(one))}`).join(', ');
    return [
      {
        text: `${title}: mean error, ${list([both, ...models])}`,
        holds: models.every((one) => of(both) <= of(one)),
      },
      {
        text: `${title}: ${list([name('PL'), name('EXPN')])}`,
        holds: models.every((one) => of(name('PL')) <= of(one)),
      },
      { text: `${title}: ${list([name('EXPN'), name('EXP')])}`, holds: of(name('EXPN')) < of(name('EXP')) },
    ];
  });
  const [{ id, title }] = sets;
  const rows = rowsOf(tableOf(results, id, 'errors'));
  // A mean of what is finite is none.
  const finite = rows.filter((row) => !(Number(row.infinite) > 0));
  const best = finite.reduce((a, b) => (Number(b.mean) < Number(a.mean) ? b : a), finite[0]);
  const table = columnsOf(tableOf(results, id, 'errors'), ['predictor', 'q1', 'median', 'q3', 'mean', 'infinite']);
  return {
    verdict: verdictOf(checks),
    checks,
    found: `On ${title}, the smallest mean error is that of ${String(best.predictor)}: ${percent(Number(best.mean))}; median ${percent(Number(best.median))}.`,
    panels,
    ...(table ? { numbers: table } : {}),
  };
}

export const hawkes4c: Figure = {
  id: 'sir-hawkesn-4c',
  paper: 'SIR-HawkesN',
  item: 'Figure 4c',
  claim: 'Popularity after one hour: EXPN and PL combined predict best, then PL; EXPN is better than EXP.',
  short: 'Two models combined predict popularity best.',
  criterion:
    'On every set run, the mean absolute relative error of EXPN+PL is the lowest of all models, that of PL the lowest of the single ones, and EXPN is below EXP.',
  differences: `${SET_WORDS} The paper learns with the package gbm of R; here with boosted trees of the same kind (squared loss, depth 3, shrinkage 0.05, half the rows per tree, their number chosen within the training folds).`,
  caption: 'Absolute relative error: quartiles, whiskers at 5 and 95 %, circle at the mean.',
  reduced: setPlan(
    'Fig. 4c',
    'sir-hawkes/popularity',
    { until: 3600, iterations: 4 },
    {
      words: '400 bundled cascades after one hour, 4 repetitions',
      seconds: 90,
      most: 0,
    },
  ),
  full: setPlan(
    'Fig. 4c',
    'sir-hawkes/popularity',
    { until: 3600, iterations: 10, starts: 10 },
    {
      words: '400 bundled cascades and #auspol after one hour, 10 repetitions',
      seconds: 400,
      most: 0,
      file: true,
    },
  ),
  judge: (results) => judgePrediction(results, false),
};

export const hawkes7: Figure = {
  ...hawkes4c,
  id: 'sir-hawkesn-7',
  item: 'Figure 7',
  claim: 'With the weight of followers, the order of the predictors of popularity is the same.',
  short: 'The same order with followers as weights.',
  criterion: hawkes4c.criterion.replace('EXPN+PL', 'mEXPN+mPL'),
  differences: `${hawkes4c.differences} The held-out likelihoods of this figure are those of Figure 4b.`,
  reduced: setPlan(
    'Fig. 7',
    'sir-hawkes/popularity',
    { until: 3600, iterations: 4, marked: true },
    {
      words: '200 bundled cascades after one hour, 4 repetitions',
      seconds: 120,
      most: 200,
    },
  ),
  full: setPlan(
    'Fig. 7',
    'sir-hawkes/popularity',
    { until: 3600, iterations: 10, starts: 10, marked: true },
    {
      words: '400 bundled cascades and #auspol after one hour, 10 repetitions',
      seconds: 900,
      most: 0,
      file: true,
    },
  ),
  judge: (results) => judgePrediction(results, true),
};
