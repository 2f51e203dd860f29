/** SIR-HawkesN, Table 3: which models pass the tests of goodness of fit. */
import { verdictOf, type Check, type Figure } from './figure';
import { doneSets, ofModel, roleOfModel, setPlan, SET_WORDS, SIX } from './hawkes-sets';
import { percent, rowsOf, tableOf } from './words';

const TESTS = [
  { id: 'ks', label: 'KS' },
  { id: 'ed', label: 'ED' },
  { id: 'lb', label: 'LB' },
] as const;
/** Rates that differ by less count as similar. */
const SIMILAR = 0.08;
const HIGH = 0.85;

const settings = { fitQEXP: true, holdout: false, observeBy: 'all' } as const;

export const hawkesTable3: Figure = {
  id: 'sir-hawkesn-table-3',
  paper: 'SIR-HawkesN',
  item: 'Table 3',
  claim:
    'Independence (LB) is passed nearly everywhere, SI passes least; a finite population helps the q-exponential, hurts the power law, and leaves the exponential as it is.',
  short: 'Which models pass which tests.',
  criterion: `On every set run: LB passed by ${percent(HIGH)} or more for every model but SI; SI passes KS least; QEXPN passes KS more often than QEXP or as often; PLN not more often than PL; EXP and EXPN within ${percent(SIMILAR)}.`,
  differences: `${SET_WORDS} The share of each history that the paper fits is lost in the text at hand; all of it is fitted here.`,
  caption: 'Share of cascades with p > 0.05, by model and test.',
  reduced: setPlan('Table 3', 'sir-hawkes/fit-set', settings, {
    words: '120 bundled cascades, seven models',
    seconds: 40,
    most: 120,
  }),
  full: setPlan('Table 3', 'sir-hawkes/fit-set', settings, {
    words: '400 bundled cascades and #auspol, seven models',
    seconds: 240,
    most: 0,
    file: true,
  }),
  judge(results) {
    const sets = doneSets(results, 'pass-rates');
    const panels = sets.map(({ id, title }) => {
      const rows = rowsOf(tableOf(results, id, 'pass-rates'));
      return {
        id,
        title,
        x: { label: 'test: KS, ED, LB' },
        y: { label: 'share that passes' },
        series: rows.map((row) => ({
          id: String(row.model),
          label: String(row.model),
          role: roleOfModel(String(row.model)),
          output: {
            kind: 'series' as const,
            x: Float64Array.of(1, 2, 3),
            y: Float64Array.from(TESTS, (test) => Number(row[test.id])),
          },
        })),
      };
    });
    if (sets.length === 0) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = sets.flatMap(({ id, title }) => {
      const rate = (model: string, test: string): number => ofModel(results, id, 'pass-rates', model, test);
      const lowest = SIX.map((model) => rate(model, 'lb')).reduce((a, b) => Math.min(a, b));
      const others = SIX.map((model) => rate(model, 'ks')).reduce((a, b) => Math.min(a, b));
      const pair = (a: string, b: string): string => `${a} ${percent(rate(a, 'ks'))}, ${b} ${percent(rate(b, 'ks'))}`;
      return [
        { text: `${title}: LB passed by ${percent(lowest)} or more`, holds: lowest >= HIGH },
        {
          text: `${title}: KS passed by SI in ${percent(rate('SI', 'ks'))}, by the others in ${percent(others)} or more`,
          holds: rate('SI', 'ks') < others,
        },
        { text: `${title}: KS, ${pair('QEXP', 'QEXPN')}`, holds: rate('QEXPN', 'ks') >= rate('QEXP', 'ks') },
        { text: `${title}: KS, ${pair('PL', 'PLN')}`, holds: rate('PLN', 'ks') <= rate('PL', 'ks') },
        {
          text: `${title}: KS, ${pair('EXP', 'EXPN')}`,
          holds: Math.abs(rate('EXP', 'ks') - rate('EXPN', 'ks')) <= SIMILAR,
        },
      ];
    });
    const [{ id, title }] = sets;
    const best = SIX.toSorted(
      (a, b) => ofModel(results, id, 'pass-rates', b, 'ks') - ofModel(results, id, 'pass-rates', a, 'ks'),
    )[0];
    const table = tableOf(results, id, 'pass-rates');
    return {
      verdict: verdictOf(checks),
      checks,
      found: `On ${title}, ${best} passes KS most often (${percent(ofModel(results, id, 'pass-rates', best, 'ks'))}), SI least (${percent(ofModel(results, id, 'pass-rates', 'SI', 'ks'))}).`,
      panels,
      ...(table ? { numbers: table } : {}),
    };
  },
};
