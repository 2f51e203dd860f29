/** Words of the tab Trust of the Popularity page. */
import { translated } from '../../core/language';
import { count, counted } from './format';

export const trustWords = translated('app/popularity-trust/trustWords', {
  what: 'Whether the bands of the forecast hold what they promise: cascades are drawn from the fitted model, each is forecast from the same observed part, and what then happened is looked up.',
  fan: 'What the fan knows',
  settings: 'How many are drawn',
  action: 'Draw and forecast',
  answer: 'Coverage',
  plot: 'Promised and kept',
  x: 'band promised, %',
  y: 'inside, %',
  promised: 'promised',
  with: 'with',
  without: 'without',
  caption: (n: number) =>
    `Share of ${counted(n, 'drawn cascade')} inside the band, ± 2 standard errors. with, without: the uncertainty of the fit.`,
  table: 'Coverage',
  columns: { level: 'band', with: 'with', without: 'without' },
  bandOf: (level: number) => `${count(Math.round(100 * level))} %`,
  tableNote: 'Share inside ± standard error; with the uncertainty of the fit in the runs, and without.',
  ranks: 'Rank of what happened',
  ranksX: 'share of runs below',
  ranksY: 'cascades',
  ranksCaption: 'Even where the forecast is calibrated; high at both ends where its bands are too narrow.',
  cases: 'Cascades drawn',
  casesColumns: { trial: 'No.', observed: 'observed', size: 'size', median: 'median', low: '5 %', high: '95 %' },
  casesNote: 'What was observed of each, what it came to, and its forecast. The file has more columns.',
});
