/** SLICER, section 3.1: DMP is exact on trees; on general graphs its solution is an upper bound for the marginal probabilities. */
import type { NodeFieldOverTimeOutput } from '../../../core/outputs';
import { SCHEMA, type Experiment, type Source } from '../../experiment';
import { verdictOf, type Check, type Figure, type FigurePanel, type FigurePlan, type FigureResults } from './figure';
import { percent, seriesOf, short } from './words';

interface Place {
  id: 'tree' | 'lattice';
  title: string;
  network: Source;
}

const SEED = 7;

const PLACES: readonly Place[] = [
  {
    id: 'tree',
    title: 'Regular tree',
    network: { kind: 'generated', generator: 'k-ary-tree', parameters: { n: 100, root: 'equal-degree' }, seed: 1 },
  },
  {
    id: 'lattice',
    title: 'Square lattice',
    network: { kind: 'generated', generator: 'square-lattice', parameters: { width: 10, height: 10 }, seed: 1 },
  },
];

const TITLES = { dmp: 'Message passing', 'monte-carlo': 'Monte Carlo' } as const;

function planOf(runs: number, size: string, seconds: number): FigurePlan {
  const experiment = (place: Place, method: 'dmp' | 'monte-carlo'): Experiment => ({
    schema: SCHEMA,
    title: `${TITLES[method]} on a ${place.title.toLowerCase()}`,
    source: { paper: 'SLICER', item: 'Section 3.1' },
    inputs: { network: place.network },
    method: `independent-cascade/${method}`,
    version: 1,
    parameters: { alphaLaw: 'random', horizon: 10, ...(method === 'monte-carlo' ? { runs } : {}) },
    seed: SEED,
    outputs: ['marginals', 'reached'],
  });
  return {
    size,
    seconds,
    runs: PLACES.flatMap((place) => [
      { id: `${place.id}-dmp`, experiment: experiment(place, 'dmp'), weight: 0.1 },
      { id: `${place.id}-monte-carlo`, experiment: experiment(place, 'monte-carlo') },
    ]),
  };
}

function marginalsOf(results: FigureResults, run: string): NodeFieldOverTimeOutput | undefined {
  const found = results.get(run)?.outputs.marginals;
  return found?.kind === 'node-field-over-time' ? found : undefined;
}

interface Comparison {
  /** Probabilities compared: nodes × times. */
  count: number;
  /** Those further from the sampled share than chance allows. */
  above: number;
  below: number;
  /** Mean of p by messages − p sampled at the last step, over nodes. */
  excess: number;
  largest: number;
}

/**
 * Message passing against shares of `runs` runs. Chance allows four standard errors and four runs: the second for probabilities so
 * near to 0 or 1 that the normal law does not hold.
 */
function compare(passed: NodeFieldOverTimeOutput, sampled: NodeFieldOverTimeOutput, runs: number): Comparison {
  const { values } = passed;
  const n = values.length / Math.max(1, passed.times.length);
  const found: Comparison = { count: values.length, above: 0, below: 0, excess: 0, largest: 0 };
  for (let k = 0; k < values.length; k++) {
    const p = sampled.values[k];
    const difference = values[k] - p;
    const allowed = 4 * Math.sqrt((p * (1 - p)) / runs) + 4 / runs;
    if (difference > allowed) found.above++;
    if (difference < -allowed) found.below++;
    found.largest = Math.max(found.largest, Math.abs(difference));
    if (k >= values.length - n) found.excess += difference / n;
  }
  return found;
}

function comparisonOn(results: FigureResults, place: Place['id']): Comparison | undefined {
  const passed = marginalsOf(results, `${place}-dmp`);
  const sampled = marginalsOf(results, `${place}-monte-carlo`);
  const runs = results.get(`${place}-monte-carlo`)?.stamp.done;
  return passed && sampled && runs ? compare(passed, sampled, runs) : undefined;
}

function panelOf(results: FigureResults, { id, title }: Place): FigurePanel[] {
  const sampled = seriesOf(results, `${id}-monte-carlo`, 'reached');
  const passed = seriesOf(results, `${id}-dmp`, 'reached');
  if (!sampled && !passed) return [];
  return [
    {
      id,
      title,
      x: { label: 'time', unit: 'steps' },
      y: { label: 'nodes reached' },
      series: [
        ...(sampled
          ? [
              {
                id: 'mc',
                label: 'MC',
                role: 'ref' as const,
                output: { kind: sampled.kind, x: sampled.x, y: sampled.y },
              },
            ]
          : []),
        ...(passed ? [{ id: 'dmp', label: 'DMP', role: 'own' as const, output: passed }] : []),
      ],
    },
  ];
}

export const slicerTextExact: Figure = {
  id: 'slicer-text-exact',
  paper: 'SLICER',
  item: 'In the text (3.1)',
  claim:
    'On trees message passing gives the exact probabilities; on any other network its solution is an upper bound of them.',
  short: 'Exact on trees, an upper bound elsewhere.',
  criterion:
    'On the tree no probability is further from the sampled share than chance allows (four standard errors and four runs); on the lattice none lies below it by more than that.',
  caption: 'Expected number of nodes reached, by message passing (DMP) and from simulated cascades (MC).',
  reduced: planOf(2000, 'Tree and lattice of 100 nodes, T = 10, 2,000 runs', 1),
  full: planOf(1_000_000, 'Tree and lattice of 100 nodes, T = 10, 1,000,000 runs', 20),
  judge(results) {
    const panels = PLACES.flatMap((place) => panelOf(results, place));
    const [tree, lattice] = [comparisonOn(results, 'tree'), comparisonOn(results, 'lattice')];
    const checks: Check[] = [];
    if (tree) {
      const off = tree.above + tree.below;
      checks.push({
        text: `Tree: ${off} of ${short(tree.count)} probabilities further off than chance allows`,
        holds: off === 0,
      });
    }
    if (lattice)
      checks.push({
        text: `Lattice: ${lattice.below} of ${short(lattice.count)} probabilities below the sampled share`,
        holds: lattice.below === 0,
      });
    if (!tree || !lattice) return { verdict: undefined, checks, found: '', panels };
    const found = `On the tree the largest difference is ${short(tree.largest)}, what sampling leaves. On the lattice message passing is too high for ${percent(lattice.above / lattice.count)} of the probabilities, by ${short(lattice.excess)} on average at the last step, and never too low.`;
    const honest =
      lattice.below === 0 ? found : found.replace(', and never too low', `, and too low for ${lattice.below}`);
    return { verdict: verdictOf(checks), checks, found: honest, panels };
  },
};
