/** SLICER, Fig. 4: two networks of ten and a hundred thousand nodes, with random sources, all nodes seen and a quarter hidden. */
import { meanCurve, valueAt } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { learning } from './slicer-networks';
import { scalarOf, short } from './words';

const NETWORKS = [
  { id: 'as-22july06', file: 'as-22july06.txt.gz', iterations: 150, weight: 1 },
  { id: 'web-sk-2005', file: 'web-sk-2005.txt.gz', iterations: 100, weight: 6 },
] as const;
const SHARES = [0, 25];
const CASCADES = [10_000, 100_000, 1_000_000];

const runId = (network: string, share: number, cascades: number): string => `${network}-${share}-${cascades}`;

function planOf(cascades: readonly number[], size: string, seconds: number): FigurePlan {
  return {
    size,
    seconds,
    runs: NETWORKS.flatMap(({ id, file, iterations, weight }) =>
      SHARES.flatMap((share) =>
        cascades.map((count) => ({
          id: runId(id, share, count),
          needs: file,
          weight: weight * (1 + count / 100_000),
          experiment: learning(
            'Fig. 4',
            'independent-cascade/slicer',
            `${count.toLocaleString('en')} cascades on ${id}, ${share} % hidden`,
            { kind: 'uploaded', name: file, choices: { directed: false } },
            {
              alphaLaw: 'degree',
              alphaExponent: 0.5,
              horizon: 4,
              initial: 'stochastic',
              expectedSources: 10,
              observedStart: 'same',
              observedCascades: count,
              hiddenShare: share,
              startAlpha: 0.1,
              // The search is stopped before its end, so its path matters.
              optimiser: 'lbfgs-alpha',
              iterations,
            },
            1,
            ['mean-error', 'constant-error', 'identifiable', 'iterations', 'evaluations', 'distance', 'ending'],
          ),
        })),
      ),
    ),
  };
}

function curveOf(results: FigureResults, network: string, share: number) {
  return meanCurve(
    CASCADES,
    CASCADES.map((count) => [scalarOf(results, runId(network, share, count), 'mean-error')]),
  );
}

export const slicer4: Figure = {
  id: 'slicer-4',
  paper: 'SLICER',
  item: 'Figure 4',
  claim:
    'SLICER scales to networks of a hundred thousand nodes: the error falls with the number of cascades, and hiding a quarter of the nodes changes little.',
  short: 'A hundred thousand nodes: the error falls, hidden nodes cost little.',
  criterion:
    'The error falls with the number of cascades on both networks, with all nodes seen and with a quarter hidden; on as-22july06 the error with a quarter hidden is at most twice that without.',
  differences:
    'Errors are averaged over identifiable edges; the paper counts all. With so many parameters for so few cascades the optimum fits the noise: error is least when the search is stopped early, and depends on how it is climbed (here L-BFGS on α). The best constant guess for all α is stated beside the curves: on web-sk-2005 it is about as good as what is learned from 10⁵ cascades with a quarter of the nodes hidden.',
  caption:
    'Mean |Δα| over identifiable edges by number of cascades, α = max(kᵢ, kⱼ)^(−½), ten random sources on average, T = 4. Level: best constant.',
  reduced: planOf(
    [10_000, 100_000],
    'Both networks, M = 10⁴ and 10⁵, at most 150 and 100 iterations; the paper goes to M = 10⁶',
    150,
  ),
  full: planOf(CASCADES, 'Both networks, M to 10⁶ as in the paper, at most 150 and 100 iterations', 500),
  judge(results) {
    const curves = NETWORKS.map((network) => SHARES.map((share) => curveOf(results, network.id, share)));
    const constants = NETWORKS.map((network) =>
      SHARES.map((share) =>
        CASCADES.map((count) => scalarOf(results, runId(network.id, share, count), 'constant-error')).find(
          (value) => value !== undefined && !Number.isNaN(value),
        ),
      ),
    );
    const panels = NETWORKS.map((network, k) => ({
      id: network.id,
      title: network.id,
      x: { label: 'cascades', scale: 'log' as const },
      y: { label: 'mean |Δα|', scale: 'log' as const },
      series: SHARES.map((share, s) => ({
        id: String(share),
        label: share === 0 ? 'all seen' : `ξ = ${share} %`,
        role: share === 0 ? ('own' as const) : ('b1' as const),
        output: curves[k][s],
      })),
      ...(constants[k][0] === undefined ? {} : { levels: [{ value: constants[k][0], label: 'constant' }] }),
    }));
    if (curves.flat().some(({ x }) => x.length < 2)) return { verdict: undefined, checks: [], found: '', panels };
    const last = ({ y }: { y: Float64Array }): number => y[y.length - 1];
    const falls = (curve: { y: Float64Array }): boolean => curve.y.every((y, k) => k === 0 || y < curve.y[k - 1]);
    // At the largest number of cascades that both have.
    const [seen, some] = curves[0];
    const both = Array.from(seen.x).findLast((x) => valueAt(some, x) !== undefined);
    if (both === undefined) return { verdict: undefined, checks: [], found: '', panels };
    const ratio = (valueAt(some, both) ?? NaN) / (valueAt(seen, both) ?? NaN);
    const checks: Check[] = [
      ...NETWORKS.map((network, k) => ({
        text: `${network.id}: error falls to ${short(last(curves[k][0]))} (all seen) and ${short(last(curves[k][1]))} (25 % hidden)`,
        holds: curves[k].every(falls),
      })),
      { text: `as-22july06: ${short(ratio)} times the error with 25 % hidden`, holds: ratio <= 2 },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `With ${curves[0][0].x[curves[0][0].x.length - 1].toLocaleString('en')} cascades: as-22july06 ${short(last(curves[0][0]))} and ${short(last(curves[0][1]))} with a quarter hidden (best constant ${short(constants[0][0] ?? NaN)}); web-sk-2005 ${short(last(curves[1][0]))} and ${short(last(curves[1][1]))} (best constant ${short(constants[1][0] ?? NaN)}).`,
      panels,
    };
  },
};
