/** SLICER, Fig. 1b: the time of one gradient against the size of a tree, SLICER beside DMPrec. */
import { meanCurve } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { learning, regularTree } from './slicer-networks';
import { scalarOf, short } from './words';

const SIZES = [10, 20, 40];
const ALGORITHMS = ['slicer', 'dmp-rec'] as const;
type Algorithm = (typeof ALGORITHMS)[number];

/** So many gradients are timed, less those of a short run that has the same start. */
const SHORT = 1;
const LONG: Readonly<Record<Algorithm, number>> = { slicer: 2000, 'dmp-rec': 400 };

const runId = (algorithm: Algorithm, nodes: number, repetitions: number): string =>
  `${algorithm}-${nodes}-${repetitions}`;

function planOf(factor: number, size: string, seconds: number): FigurePlan {
  return {
    size,
    seconds,
    runs: SIZES.flatMap((nodes) =>
      ALGORITHMS.flatMap((algorithm) =>
        [SHORT, LONG[algorithm] * factor].map((repetitions) => ({
          id: runId(algorithm, nodes, repetitions),
          weight: repetitions * nodes * (algorithm === 'dmp-rec' ? nodes / 5 : 1),
          experiment: learning(
            'Fig. 1b',
            'independent-cascade/gradient',
            `${repetitions.toLocaleString('en')} gradients by ${algorithm === 'slicer' ? 'SLICER' : 'DMPrec'} on a tree of ${nodes} nodes`,
            regularTree(nodes),
            { observedCascades: 1000, horizon: 5, algorithm, repetitions },
            1,
            ['operations'],
          ),
        })),
      ),
    ),
  };
}

/** Milliseconds of one gradient: the difference of a long and a short run, which drew the same cascades. */
function millisecondsOf(results: FigureResults, algorithm: Algorithm, nodes: number): number | undefined {
  const short = results.get(runId(algorithm, nodes, SHORT));
  const times = [...results].flatMap(([id, result]) => {
    const repetitions = Number(id.slice(id.lastIndexOf('-') + 1));
    return id.startsWith(`${algorithm}-${nodes}-`) && repetitions > SHORT && short
      ? [(result.stamp.wallMs - short.stamp.wallMs) / (repetitions - SHORT)]
      : [];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

export const slicer1b: Figure = {
  id: 'slicer-1b',
  paper: 'SLICER',
  item: 'Figure 1b',
  claim:
    'One gradient costs SLICER a time in proportion to the number of edges, DMPrec one that grows with its square.',
  short: 'One gradient costs edges, not edges squared.',
  criterion:
    'From N = 20 to N = 40 the ratio of DMPrec to SLICER grows at least 1.6 times in time, and in counted operations in proportion to the edges (within 10 %).',
  differences:
    'The paper times its own Julia code. Here both are measured in the same engine, so the ratio can be compared and the milliseconds cannot.',
  caption:
    'Time of DMPrec over time of SLICER for one gradient, and the same of counted operations; regular trees, T = 5, 1,000 cascades.',
  reduced: planOf(1, 'N = 10, 20, 40, as in the paper; 2,000 and 400 gradients timed', 6),
  full: planOf(5, 'N = 10, 20, 40, as in the paper; 10,000 and 2,000 gradients timed', 30),
  judge(results) {
    const times = SIZES.map((nodes) => ALGORITHMS.map((algorithm) => millisecondsOf(results, algorithm, nodes)));
    const counts = SIZES.map((nodes) =>
      ALGORITHMS.map((algorithm) => scalarOf(results, runId(algorithm, nodes, SHORT), 'operations')),
    );
    const ratio = ([a, b]: (number | undefined)[]): number | undefined =>
      a !== undefined && b !== undefined && a > 0 && b > 0 ? b / a : undefined;
    const measured = times.map(ratio);
    const counted = counts.map(ratio);
    const panels = [
      {
        id: 'ratio',
        x: { label: 'nodes' },
        y: { label: 'DMPrec / SLICER', unit: 'times' },
        series: [
          {
            id: 'time',
            label: 'time',
            role: 'own' as const,
            output: meanCurve(
              SIZES,
              measured.map((value) => [value]),
            ),
          },
          {
            id: 'count',
            label: 'counted',
            role: 'b3' as const,
            output: meanCurve(
              SIZES,
              counted.map((value) => [value]),
            ),
          },
        ],
      },
    ];
    const [, at20, at40] = measured;
    const [, count20, count40] = counted;
    if (at20 === undefined || at40 === undefined || count20 === undefined || count40 === undefined)
      return { verdict: undefined, checks: [], found: '', panels };
    const growth = at40 / at20;
    const countGrowth = count40 / count20;
    // Edges of the two trees: 39 and 19.
    const expected = 39 / 19;
    const checks: Check[] = [
      { text: `Ratio of times grows ${short(growth)} times`, holds: growth >= 1.6 },
      {
        text: `Ratio of operations grows ${short(countGrowth)} times (edges: ${short(expected)})`,
        holds: Math.abs(countGrowth / expected - 1) <= 0.1,
      },
    ];
    const last = times[2].map((value) => short(1000 * (value ?? NaN)));
    return {
      verdict: verdictOf(checks),
      checks,
      found: `At N = 40 one gradient takes ${last[0]} µs by SLICER and ${last[1]} µs by DMPrec, ${short(at40)} times as long; at N = 20 it is ${short(at20)} times.`,
      panels,
    };
  },
};
