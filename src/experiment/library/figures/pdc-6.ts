/** PDC, Fig. 6: chance and influence of the users pushed, over the campaign. */
import type { SeriesOutput } from '../../../core/outputs';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureSeries } from './figure';
import { DRAWN_WORDS, foursquare, pdcRun } from './pdc-experiments';
import { seriesOf, short } from './words';

const LINES = [
  { id: 'optimum', label: 'optimum', role: 'opt' },
  { id: 'online-search', label: 'OnlineSearch', role: 'own' },
  { id: 'online-greedy', label: 'OnlineGreedy', role: 'b2' },
] as const;
const PARTS = [
  { budget: 4, lines: ['optimum', 'online-search', 'online-greedy'] },
  { budget: 100, lines: ['online-search', 'online-greedy'] },
] as const;

const planOf = (runs: number, words: string, seconds: number): FigurePlan => ({
  size: words,
  seconds,
  runs: PARTS.flatMap(({ budget, lines }) =>
    lines.map((line) => ({
      id: `${line}-${budget}`,
      weight: budget,
      experiment: pdcRun(
        'Fig. 6',
        `${line}, L = ${budget}`,
        `push-driven-cascade/${line}`,
        line === 'optimum' ? { budget } : { budget, runs },
        {
          network: foursquare.network,
        },
      ),
    })),
  ),
});

/** Mean over the first or the last tenth of the pushes, one at least. */
export function tenth(output: SeriesOutput, end: 'first' | 'last'): number {
  const length = Math.max(1, Math.floor(output.y.length / 10));
  const part = end === 'first' ? output.y.subarray(0, length) : output.y.subarray(output.y.length - length);
  return part.reduce((sum, value) => sum + value, 0) / length;
}

export const pdc6: Figure = {
  id: 'pdc-6',
  paper: 'PDC',
  item: 'Figure 6',
  claim:
    'Looking ahead gives up some immediate yeses for users with influence early on, the more the more pushes are left; later it takes those most likely to say yes.',
  short: 'Influence first, chances later.',
  criterion:
    'With 100 pushes the influence of the users whom OnlineSearch pushes falls at least threefold from the first to the last tenth, while their chance rises; that of OnlineGreedy has no trend (first and last tenth within a factor of 2). With 4 pushes the optimum starts with more influence than OnlineGreedy. At the first push OnlineSearch gives up more chance with 100 pushes left than with 4.',
  differences: DRAWN_WORDS,
  caption: 'Means over runs; the optimum exactly.',
  reduced: planOf(300, '300 runs; the paper has 1,000', 5),
  full: planOf(3000, '3,000 runs', 20),
  judge(results) {
    const of = (line: string, budget: number, what: 'chance' | 'influence') =>
      seriesOf(results, `${line}-${budget}`, what);
    const panels = PARTS.flatMap(({ budget, lines }) =>
      (['chance', 'influence'] as const).map((what) => ({
        id: `${what}-${budget}`,
        title: `${what === 'chance' ? 'q(u_t)' : 'w(u_t)'}, L = ${budget}`,
        x: { label: 'push' },
        y: { label: what === 'chance' ? 'chance of the user pushed' : 'influence of the user pushed' },
        series: LINES.filter(({ id }) => (lines as readonly string[]).includes(id)).flatMap(
          ({ id, label, role }): FigureSeries[] => {
            const output = of(id, budget, what);
            return output && output.x.length > 0 ? [{ id, label, role, output }] : [];
          },
        ),
      })),
    );
    const w = of('online-search', 100, 'influence');
    const q = of('online-search', 100, 'chance');
    const greedyW = of('online-greedy', 100, 'influence');
    const greedyQ = of('online-greedy', 100, 'chance');
    const best = of('optimum', 4, 'influence');
    const fewW = of('online-greedy', 4, 'influence');
    const fewQ = of('online-search', 4, 'chance');
    if (!w || !q || !greedyW || !greedyQ || !best || !fewW || !fewQ)
      return { verdict: undefined, checks: [], found: '', panels };
    const ratio = tenth(w, 'first') / tenth(w, 'last');
    const greedyRatio = tenth(greedyW, 'first') / tenth(greedyW, 'last');
    const checks: Check[] = [
      { text: `OnlineSearch, influence ${short(tenth(w, 'first'))} → ${short(tenth(w, 'last'))}`, holds: ratio >= 3 },
      {
        text: `OnlineSearch, chance ${tenth(q, 'first').toFixed(3)} → ${tenth(q, 'last').toFixed(3)}`,
        holds: tenth(q, 'last') > tenth(q, 'first'),
      },
      {
        text: `OnlineGreedy, influence ${short(tenth(greedyW, 'first'))} → ${short(tenth(greedyW, 'last'))}`,
        holds: greedyRatio < 2 && greedyRatio > 0.5,
      },
      {
        text: `L = 4: the optimum starts with influence ${short(best.y[0])}, OnlineGreedy with ${short(fewW.y[0])}`,
        holds: best.y[0] > fewW.y[0],
      },
      {
        text: `First push: chance ${q.y[0].toFixed(3)} with 100 pushes, ${fewQ.y[0].toFixed(3)} with 4`,
        holds: q.y[0] < fewQ.y[0],
      },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `In the first tenth of 100 pushes OnlineSearch asks users with influence ${short(tenth(w, 'first'))} and chance ${tenth(q, 'first').toFixed(3)}, in the last tenth ${short(tenth(w, 'last'))} and ${tenth(q, 'last').toFixed(3)}; OnlineGreedy ${short(tenth(greedyW, 'first'))} and ${tenth(greedyQ, 'first').toFixed(3)}, then ${short(tenth(greedyW, 'last'))} and ${tenth(greedyQ, 'last').toFixed(3)}.`,
      panels,
    };
  },
};
