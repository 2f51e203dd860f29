/** PropNet-SDE, section 4.1: weak orders of the Euler and the Taylor scheme. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment, Source } from '../../experiment';
import { logSlope } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults, type FigureSeries } from './figure';
import { propagation } from './propnet-networks';
import { scalarOf, short } from './words';

const STEPS = [1, 0.5, 0.25, 0.125];
const SCHEMES = [
  { id: 'literal-euler', label: 'Euler', name: 'Euler, eq. 14', order: 1, role: 'b1' },
  { id: 'literal-taylor', label: 'Taylor', name: 'Taylor, eq. 15, with cross terms', order: 2, role: 'own' },
] as const;
type SchemeId = (typeof SCHEMES)[number]['id'];

/** How far a measured order may be from the one claimed. */
const NEAR = 0.35;

const network: Source = {
  kind: 'generated',
  generator: 'k-ary-tree',
  parameters: { n: 10, children: 2, root: 'equal-degree' },
  seed: 1,
};
/** From the root; slow enough that hardly a node is hit twice in a step. */
const spread: Experiment['parameters'] = { rate: 0.3, horizon: 4, sources: ['0'] };

const runId = (scheme: SchemeId, step: number): string => `${scheme}-${step}`;

function planOf(samples: number, words: string, seconds: number): FigurePlan {
  return {
    size: words,
    seconds,
    runs: [
      {
        id: 'exact',
        weight: 0.1,
        experiment: propagation('Section 4.1', 'jump-sde/exact', 'Exact chain of a tree of ten', { network }, spread, [
          'mean-size',
        ]),
      },
      ...SCHEMES.flatMap(({ id, name }) =>
        STEPS.map((step) => ({
          id: runId(id, step),
          weight: 1 / step,
          experiment: propagation(
            'Section 4.1',
            'jump-sde/sampled',
            `${name}, h = ${step}`,
            { network },
            { ...spread, scheme: id, step, antithetic: false, samples },
            ['mean-size', 'outside'],
          ),
        })),
      ),
    ],
  };
}

/** |I(T) by the scheme − exact| by the step, with its standard error; undefined until all are there. */
function errorsOf(results: FigureResults, scheme: SchemeId): SeriesOutput | undefined {
  const exact = scalarOf(results, 'exact', 'mean-size');
  const found = STEPS.map((step) => results.get(runId(scheme, step))?.outputs['mean-size']);
  if (exact === undefined || !found.every((one) => one?.kind === 'scalar')) return undefined;
  return {
    kind: 'series',
    x: Float64Array.from(STEPS),
    y: Float64Array.from(found, ({ value }) => Math.abs(value - exact)),
    standardError: Float64Array.from(found, ({ standardError }) => standardError ?? 0),
  };
}

export const propNetTextOrder: Figure = {
  id: 'propnet-text-order',
  paper: 'PropNet-SDE',
  item: 'In the text (4.1)',
  claim: 'The Euler scheme (14) converges with weak order 1, the Taylor scheme (15) with weak order 2.',
  criterion: `Over steps from 1 to ⅛ the error of I(T) falls with the step to the power 1 and 2 (within ${NEAR}).`,
  differences:
    'The formulas are missing from the text; (15) is restored with its cross terms: if every mark is expanded by itself alone, as the word “componentwise” may suggest, the scheme is of order 1 only. Where there are cycles and recovery both literal schemes leave 0 … 1 and may run away, so they are never the way the lab computes; see the tile on states.',
  caption: 'Error of I(T) by the step h on a tree of ten nodes; truth: the exact chain of all states. Strokes: ± 2 SE.',
  inText: true,
  reduced: planOf(400_000, 'Ten nodes, four steps, 400,000 samples of each', 20),
  full: planOf(4_000_000, 'Ten nodes, four steps, 4,000,000 samples of each', 200),
  judge(results) {
    const curves = SCHEMES.map(({ id }) => errorsOf(results, id));
    const series = SCHEMES.flatMap(({ id, label, name, role }, k): FigureSeries[] => {
      const output = curves[k];
      return output ? [{ id, label, name, role, output }] : [];
    });
    const panels =
      series.length === 0
        ? []
        : [
            {
              id: 'order',
              x: { label: 'step h', scale: 'log' as const },
              y: { label: '|I(T) − exact|', unit: 'nodes', scale: 'log' as const },
              series,
            },
          ];
    if (!curves.every((curve) => curve !== undefined)) return { verdict: undefined, checks: [], found: '', panels };
    const slopes = curves.map(logSlope);
    const checks: Check[] = SCHEMES.map(({ label, order }, k) => ({
      text: `${label}: order ${short(slopes[k])}, within ${NEAR} of ${order}`,
      holds: Math.abs(slopes[k] - order) <= NEAR,
    }));
    const at = (k: number, s: number): string => short(curves[k].y[s]);
    const last = STEPS.length - 1;
    const noise = Math.max(...curves.flatMap(({ standardError }) => Array.from(standardError ?? [])));
    const size = scalarOf(results, 'exact', 'mean-size');
    return {
      verdict: verdictOf(checks),
      checks,
      found: `From h = 1 to ⅛ the error falls from ${at(0, 0)} to ${at(0, last)} nodes by Euler and from ${at(1, 0)} to ${at(1, last)} by Taylor, of ${short(size ?? NaN)} active nodes; sampling leaves ±${short(2 * noise)}.`,
      panels,
    };
  },
};
