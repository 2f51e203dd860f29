/** SLICER, Fig. 2: error of α against the number of cascades on five networks of a hundred nodes, all nodes seen. */
import { halfSlope, logSlope, meanCurve, valueAt } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { learning, smallNetworks } from './slicer-networks';
import { scalarOf, short } from './words';

const HORIZONS = [5, 10];
const CASCADES = [1000, 10_000, 100_000, 1_000_000];
const REALISATIONS = [1, 2, 3, 4, 5];

const runId = (network: string, horizon: number, cascades: number, realisation: number): string =>
  `${network}-${horizon}-${cascades}-${realisation}`;

function planOf(
  cascades: readonly number[],
  realisations: readonly number[],
  size: string,
  seconds: number,
): FigurePlan {
  return {
    size,
    seconds,
    runs: realisations.flatMap((realisation) =>
      HORIZONS.flatMap((horizon) =>
        smallNetworks.flatMap(({ id, title, network }) =>
          cascades.map((count) => ({
            id: runId(id, horizon, count, realisation),
            weight: 1 + count / 50_000,
            experiment: learning(
              'Fig. 2',
              'independent-cascade/slicer',
              `${count.toLocaleString('en')} cascades, T = ${horizon}, ${title} of 100 nodes`,
              network(realisation),
              { observedCascades: count, horizon },
              realisation,
              ['mean-error', 'identifiable', 'learned', 'true-alpha'],
            ),
          })),
        ),
      ),
    ),
  };
}

function curveOf(results: FigureResults, network: string, horizon: number) {
  return meanCurve(
    CASCADES,
    CASCADES.map((count) =>
      REALISATIONS.map((realisation) => scalarOf(results, runId(network, horizon, count, realisation), 'mean-error')),
    ),
  );
}

export const slicer2: Figure = {
  id: 'slicer-2',
  paper: 'SLICER',
  item: 'Figure 2',
  claim:
    'Where there are few loops the error falls with the root of the number of cascades. On the square lattice, watched for long, it stops falling.',
  short: 'The error falls with the root of M; loops watched for long stop it.',
  criterion:
    'The trees fall with slope −½ (within 0.1), the other networks at T = 5 nearly so (within 0.15, since a few loops are felt at 10⁵ cascades); at T = 10 the error on the lattice changes by less than a quarter from 10⁴ to 10⁵ cascades, that of the trees at least halves.',
  differences: 'The text does not say whether T counts the step 0; here it is the T of the paper’s formulas.',
  caption:
    'Mean |Δα| by number of cascades on five networks of 100 nodes, all nodes seen. Open marks: trees. Thin line: slope −½.',
  reduced: planOf([1000, 10_000, 100_000], [1], 'N = 100, 1 realisation, M to 10⁵; the paper has 25, M to 10⁶', 60),
  full: planOf(CASCADES, REALISATIONS, 'N = 100, 5 realisations, M to 10⁶; the paper has 25', 1500),
  judge(results) {
    const curves = HORIZONS.map((horizon) =>
      smallNetworks.map((network) => ({ network, output: curveOf(results, network.id, horizon) })),
    );
    const panels = HORIZONS.map((horizon, h) => ({
      id: `t${horizon}`,
      title: `T = ${horizon}`,
      x: { label: 'cascades', scale: 'log' as const },
      y: { label: 'mean |Δα|', scale: 'log' as const },
      series: [
        ...curves[h].map(({ network, output }) => ({
          id: network.id,
          label:
            network.id === 'lattice'
              ? 'lattice'
              : network.id === 'random'
                ? 'E–R'
                : network.id === 'tree'
                  ? 'tree'
                  : '',
          name: network.title,
          role: 'own' as const,
          output,
          marks: network.tree ? ('open' as const) : ('filled' as const),
          weight: network.id === 'lattice' ? ('strong' as const) : ('normal' as const),
        })),
        {
          id: 'half',
          label: '',
          name: 'slope −½',
          role: 'rnd' as const,
          output: halfSlope(curves[h][0].output),
          weight: 'thin' as const,
          marks: 'none' as const,
        },
      ],
    }));
    const whole = ({ output }: { output: (typeof curves)[number][number]['output'] }): boolean =>
      output.x.length >= 3 && [10_000, 100_000].every((at) => valueAt(output, at) !== undefined);
    if (!curves.flat().every(whole)) return { verdict: undefined, checks: [], found: '', panels };
    const slopes = curves.map((some) => some.map(({ network, output }) => ({ network, slope: logSlope(output) })));
    const early = slopes[0];
    const trees = slopes[1].filter(({ network }) => network.tree);
    const at = (id: string, cascades: number): number =>
      valueAt(curves[1].find(({ network }) => network.id === id)?.output ?? curves[1][0].output, cascades) ?? NaN;
    const latticeChange = at('lattice', 100_000) / at('lattice', 10_000);
    const treeChanges = trees.map(({ network }) => at(network.id, 100_000) / at(network.id, 10_000));
    const near = ({ network, slope }: (typeof early)[number]): boolean =>
      Math.abs(slope + 0.5) <= (network.tree ? 0.1 : 0.15);
    const list = (some: typeof early): string => some.map(({ slope }) => short(slope)).join(', ');
    const checks: Check[] = [
      { text: `T = 5: slopes ${list(early)}`, holds: early.every(near) },
      { text: `T = 10, trees: slopes ${list(trees)}`, holds: trees.every(near) },
      {
        text: `T = 10, lattice: ${short(latticeChange)} times the error with 10 times the cascades`,
        holds: Math.abs(latticeChange - 1) < 0.25,
      },
      {
        text: `T = 10, trees: ${treeChanges.map(short).join(' and ')} times`,
        holds: treeChanges.every((change) => change <= 0.5),
      },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `At T = 5 all five networks fall, to ${short(valueAt(curves[0][0].output, 100_000) ?? NaN)} on the tree and ${short(valueAt(curves[0][4].output, 100_000) ?? NaN)} on the lattice at 10⁵ cascades. At T = 10 the tree is at ${short(at('tree', 100_000))}, the lattice stays at ${short(at('lattice', 100_000))}.`,
      panels,
    };
  },
};
