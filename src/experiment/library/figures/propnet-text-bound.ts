/** PropNet-SDE, introduction and section 6.1: the solution of mean field is an upper bound of the probability of every node. */
import type { NodeFieldOverTimeOutput } from '../../../core/outputs';
import type { Experiment, Source } from '../../experiment';
import { verdictOf, type Check, type Figure, type FigurePanel, type FigurePlan, type FigureResults } from './figure';
import { bare, marginalsOf } from './propnet-errors';
import { propagation } from './propnet-networks';
import { percent, seriesOf, short } from './words';

interface Place {
  id: string;
  title: string;
  network: Source;
}

const PLACES: readonly Place[] = [
  { id: 'kite', title: 'Kite', network: { kind: 'bundled', id: 'kite' } },
  { id: 'petersen', title: 'Petersen graph', network: { kind: 'bundled', id: 'petersen' } },
  {
    id: 'small-world',
    title: 'Small world',
    network: { kind: 'generated', generator: 'newman-watts', parameters: { n: 12 }, seed: 1 },
  },
];
const MODELS = ['SI', 'SIS'] as const;
type RecoveryModel = (typeof MODELS)[number];

/** What the solver of the equations may be off by. */
const ROUNDING = 1e-6;

const runId = (place: string, model: RecoveryModel, method: string): string => `${place}-${model}-${method}`;

function planOf(places: readonly Place[], words: string, seconds: number): FigurePlan {
  const spread = (model: RecoveryModel): Experiment['parameters'] => ({
    model,
    rateLaw: 'random',
    horizon: 8,
    ...(model === 'SIS' ? { recovery: 0.3 } : {}),
  });
  return {
    size: words,
    seconds,
    runs: places.flatMap(({ id, title, network }) =>
      MODELS.flatMap((model) =>
        (['exact', 'mean-field'] as const).map((method) => ({
          id: runId(id, model, method),
          experiment: propagation(
            'Section 6.1',
            `jump-sde/${method}`,
            `${method === 'exact' ? 'Exact chain' : 'Mean field'}, ${model} on the ${title.toLowerCase()}`,
            { network },
            spread(model),
            ['influence', 'marginals'],
          ),
        })),
      ),
    ),
  };
}

interface Gap {
  /** Probabilities compared, and those of mean field that lie below the exact one. */
  count: number;
  below: number;
  /** Largest excess. */
  most: number;
}

function gapOf(high: NodeFieldOverTimeOutput, low: NodeFieldOverTimeOutput): Gap | undefined {
  if (high.values.length !== low.values.length) return undefined;
  const found: Gap = { count: high.values.length, below: 0, most: 0 };
  high.values.forEach((value, k) => {
    if (value < low.values[k] - ROUNDING) found.below++;
    found.most = Math.max(found.most, value - low.values[k]);
  });
  return found;
}

interface Case extends Gap {
  name: string;
}

function casesOf(results: FigureResults): Case[] {
  return PLACES.flatMap(({ id, title }) =>
    MODELS.flatMap((model) => {
      const [high, low] = ['mean-field', 'exact'].map((method) => marginalsOf(results, runId(id, model, method)));
      const gap = high && low && gapOf(high, low);
      return gap ? [{ name: `${title}, ${model}`, ...gap }] : [];
    }),
  );
}

function panelsOf(results: FigureResults): FigurePanel[] {
  return PLACES.flatMap(({ id, title }) =>
    MODELS.flatMap((model) => {
      const [exact, meanField] = ['exact', 'mean-field'].map((method) =>
        seriesOf(results, runId(id, model, method), 'influence'),
      );
      if (!exact || !meanField) return [];
      return [
        {
          id: `${id}-${model}`,
          title: `${title}, ${model}`,
          x: { label: 'time' },
          y: { label: 'I(t)', unit: 'nodes' },
          series: [
            { id: 'exact', label: 'exact', role: 'opt' as const, output: bare(exact), marks: 'none' as const },
            {
              id: 'mean-field',
              label: 'mean field',
              role: 'b1' as const,
              output: bare(meanField),
              marks: 'none' as const,
            },
          ],
        },
      ];
    }),
  );
}

export const propNetTextBound: Figure = {
  id: 'propnet-text-bound',
  paper: 'PropNet-SDE',
  item: 'In the text (6.1)',
  claim:
    'Mean field ignores that neighbours tend to be active together, and so overestimates: its solution is an upper bound of the probability of every node, without and with recovery.',
  short: 'Mean field is an upper bound for every node.',
  criterion: `Against the exact chain of all states, no probability of mean field is too low at any node and time (by more than rounding, ${ROUNDING}).`,
  caption: 'Influence by the exact chain of all states and by mean field.',
  inText: true,
  reduced: planOf(PLACES.slice(0, 2), 'Two networks of 10 nodes, SI and SIS, all 1,024 states', 3),
  full: planOf(PLACES, 'Three networks of 10 and 12 nodes, SI and SIS, all states', 15),
  judge(results) {
    const cases = casesOf(results);
    const panels = panelsOf(results);
    const checks: Check[] = cases.map(({ name, below, count }) => ({
      text: `${name}: ${below} of ${count.toLocaleString('en')} probabilities too low`,
      holds: below === 0,
    }));
    const most = cases.map(({ name, most: excess }) => `${short(excess)} on ${name}`);
    return {
      verdict: verdictOf(checks),
      checks,
      found:
        cases.length === 0
          ? ''
          : `The largest excess of a probability is ${most.join(', ')}; ${cases.every(({ below }) => below === 0) ? 'none is too low' : `${percent(countBelow(cases))} are too low`}.`,
      panels,
    };
  },
};

const countBelow = (cases: readonly Case[]): number =>
  cases.reduce((sum, { below }) => sum + below, 0) / cases.reduce((sum, { count }) => sum + count, 0);
