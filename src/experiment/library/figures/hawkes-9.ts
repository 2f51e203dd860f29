/** SIR-HawkesN, Fig. 9: how likely the sizes seen are under the epidemics that fitted models stand for. */
import { verdictOf, type Check, type Figure } from './figure';
import { boxesOf, doneSets, ofModel, setPlan, SET_WORDS } from './hawkes-sets';
import { short, tableOf } from './words';

/** Nats by which two medians may differ and count as similar: on NEWS they were. */
const SIMILAR = 0.5;

export const hawkes9: Figure = {
  id: 'sir-hawkesn-9',
  paper: 'SIR-HawkesN',
  item: 'Figure 9',
  claim:
    'The final sizes seen are as likely or likelier under the epidemic with power-law recovery than with exponential recovery.',
  short: 'Sizes are likelier under a power law.',
  criterion: `On every set run, the median log-likelihood of the final size under PLN is not lower than under EXPN by more than ${SIMILAR} nats (in the paper it is higher on ActiveRT and Seismic, similar on NEWS).`,
  differences: `${SET_WORDS} The law of the sizes is that of epidemics that go on from the observed part – recoveries drawn so that the history was possible – smoothed by a Gaussian kernel.`,
  caption: 'Log-likelihood of the final size: quartiles over cascades, whiskers at 5 and 95 %.',
  reduced: setPlan(
    'Fig. 9',
    'sir-hawkes/size-likelihood',
    { until: 3600, runs: 300 },
    {
      words: '80 bundled cascades after one hour, 300 epidemics each',
      seconds: 60,
      most: 80,
    },
  ),
  full: setPlan(
    'Fig. 9',
    'sir-hawkes/size-likelihood',
    { until: 3600, runs: 2000, starts: 10 },
    {
      words: '400 bundled cascades and #auspol after one hour, 2,000 epidemics each',
      seconds: 900,
      most: 0,
      file: true,
    },
  ),
  judge(results) {
    const sets = doneSets(results, 'boxes');
    const panels = sets.map(({ id, title }) => ({
      id,
      title,
      x: { label: 'model' },
      y: { label: 'log-likelihood of the size', unit: 'nats' },
      series: [],
      boxes: boxesOf(results, id, 'boxes', 'model'),
    }));
    const of = (id: string, model: string): number => ofModel(results, id, 'boxes', model, 'median');
    const known = sets.filter(({ id }) => Number.isFinite(of(id, 'EXPN') + of(id, 'PLN')));
    if (known.length === 0) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = known.map(({ id, title }) => ({
      text: `${title}: median ${short(of(id, 'PLN'))} under PLN, ${short(of(id, 'EXPN'))} under EXPN`,
      holds: of(id, 'PLN') >= of(id, 'EXPN') - SIMILAR,
    }));
    const [{ id, title }] = known;
    const table = tableOf(results, id, 'boxes');
    return {
      verdict: verdictOf(checks),
      checks,
      found: `On ${title}, the median log-likelihood of the size seen is ${short(of(id, 'PLN'))} under power-law and ${short(of(id, 'EXPN'))} under exponential recovery.`,
      panels,
      ...(table ? { numbers: table } : {}),
    };
  },
};
