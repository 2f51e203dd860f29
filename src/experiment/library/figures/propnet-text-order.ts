/** PropNet-SDE, section 4.1: weak orders of the Euler and the Taylor scheme. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment, Source } from '../../experiment';
import { logSlope } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults, type FigureSeries } from './figure';
import { marginalsOf } from './propnet-errors';
import { propagation } from './propnet-networks';
import { short } from './words';

const STEPS = [0.5, 0.25, 0.125];
const SCHEMES = [
  { id: 'literal-euler', label: 'Euler', name: 'Euler, eq. 14', order: 1, role: 'b1' },
  { id: 'literal-taylor', label: 'Taylor', name: 'Taylor, eq. 15, with cross terms', order: 2, role: 'own' },
] as const;
type SchemeId = (typeof SCHEMES)[number]['id'];

/** How far a measured order may be from the one claimed. */
const NEAR = 0.35;

/** 0 → 1 → 2 and 0 → 2, from node 0: the smallest network in which a node has two parents that know of each other. */
const network: Source = { kind: 'generated', generator: 'random-arcs', parameters: { n: 3 }, seed: 35 };
const spread: Experiment['parameters'] = { rate: 1, horizon: 1, sources: ['0'] };

const runId = (scheme: SchemeId, step: number): string => `${scheme}-${step}`;

function planOf(samples: number, words: string, seconds: number): FigurePlan {
  return {
    size: words,
    seconds,
    runs: [
      {
        id: 'exact',
        weight: 0.1,
        experiment: propagation('Section 4.1', 'jump-sde/exact', 'Exact chain of three nodes', { network }, spread, [
          'marginals',
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
            { ...spread, scheme: id, step, antithetic: true, samples },
            ['marginals'],
          ),
        })),
      ),
    ],
  };
}

/** Largest |p_i(T) by the scheme − exact| over nodes, by the step; undefined until all are there. */
function errorsOf(results: FigureResults, scheme: SchemeId): SeriesOutput | undefined {
  const exact = lastRow(results, 'exact');
  const found = STEPS.map((step) => lastRow(results, runId(scheme, step)));
  if (!exact || !found.every((row) => row?.length === exact.length)) return undefined;
  return {
    kind: 'series',
    x: Float64Array.from(STEPS),
    y: Float64Array.from(found, (row) => largestGap(row, exact)),
  };
}

const largestGap = (a: Float64Array | undefined, b: Float64Array): number =>
  (a ?? b).reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);

/** p_i(T) of all nodes. */
function lastRow(results: FigureResults, run: string): Float64Array | undefined {
  const field = marginalsOf(results, run);
  return field?.values.slice(field.values.length - field.values.length / field.times.length);
}

/** Standard error of a mean of states: at most half the root of their number. */
function noiseOf(results: FigureResults): number {
  const samples = Number(results.get(runId('literal-euler', STEPS[0]))?.stamp.experiment.parameters.samples);
  return 0.5 / Math.sqrt(samples);
}

export const propNetTextOrder: Figure = {
  id: 'propnet-text-order',
  paper: 'PropNet-SDE',
  item: 'In the text (4.1)',
  claim: 'The Euler scheme (14) converges with weak order 1, the Taylor scheme (15) with weak order 2.',
  criterion: `Over steps ½, ¼ and ⅛ the largest error of a probability at T falls with the step to the power 1 and 2 (within ${NEAR}).`,
  differences:
    'The formulas are missing from the text; (15) is restored with its cross terms: if every mark is expanded by itself alone, as the word “componentwise” may suggest, the scheme is of order 1 only. On networks with cycles both literal schemes leave 0 … 1 and may run away (see the tile on states), so an order shows only on a network without; and only where steps are short: with h = 1 the first gap is still far from its slope, so steps ½, ¼ and ⅛ are compared.',
  caption:
    'Largest error of pᵢ(T) by the step h on 0 → 1 → 2, 0 → 2 with α = 1, T = 1; truth: the exact chain of all states.',
  inText: true,
  reduced: planOf(200_000, 'Three nodes, three steps, 200,000 samples of each in pairs', 15),
  full: planOf(4_000_000, 'Three nodes, three steps, 4,000,000 samples of each in pairs', 150),
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
              y: { label: 'max |p̂(T) − p(T)|', scale: 'log' as const },
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
    return {
      verdict: verdictOf(checks),
      checks,
      found: `From h = ½ to ⅛ the largest error of a probability falls from ${at(0, 0)} to ${at(0, last)} by Euler and from ${at(1, 0)} to ${at(1, last)} by Taylor; sampling leaves ±${short(2 * noiseOf(results))}.`,
      panels,
    };
  },
};
