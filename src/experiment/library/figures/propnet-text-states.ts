/** PropNet-SDE, sections 2 and 4.1: states are 0 or 1, and the Euler scheme (14) approximates them. */
import type { Experiment } from '../../experiment';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults, type FigureSeries } from './figure';
import { bare } from './propnet-errors';
import { basicSpread, propagation, threeNetworks, withRecovery } from './propnet-networks';
import { percent, scalarOf, seriesOf, short } from './words';

const STEPS = [0.5, 0.1, 0.02];
/** How near the influence has to be for the smallest step. */
const ACCURATE = 0.05;
const runId = (step: number): string => `euler-${step}`;

function planOf(size: { n: number; runs: number; samples: number }, words: string, seconds: number): FigurePlan {
  const [random] = threeNetworks;
  const spread: Experiment['parameters'] = { ...basicSpread, ...withRecovery, horizon: random.horizon };
  const inputs = { network: random.network(size.n) };
  return {
    size: words,
    seconds,
    runs: [
      {
        id: 'monte-carlo',
        experiment: propagation(
          'Section 4.1',
          'jump-sde/monte-carlo',
          'Exact runs on a random network',
          inputs,
          { ...spread, runs: size.runs },
          ['influence', 'mean-size'],
        ),
      },
      ...STEPS.map((step) => ({
        id: runId(step),
        weight: 0.3 / step,
        experiment: propagation(
          'Section 4.1',
          'jump-sde/sampled',
          `Literal Euler, h = ${step}`,
          inputs,
          { ...spread, scheme: 'literal-euler', step, antithetic: false, samples: size.samples },
          ['influence', 'mean-size', 'outside'],
        ),
      })),
    ],
  };
}

interface AtStep {
  step: number;
  /** Share of trajectories in which a state left 0 … 1. */
  outside: number;
  influence: number;
}

function stepsOf(results: FigureResults): AtStep[] {
  return STEPS.flatMap((step) => {
    const [outside, influence] = ['outside', 'mean-size'].map((output) => scalarOf(results, runId(step), output));
    const samples = Number(results.get(runId(step))?.stamp.experiment.parameters.samples);
    return outside === undefined || influence === undefined ? [] : [{ step, outside: outside / samples, influence }];
  });
}

export const propNetTextStates: Figure = {
  id: 'propnet-text-states',
  paper: 'PropNet-SDE',
  item: 'In the text (4.1, states)',
  claim: 'The Euler scheme (14) gives a stable approximation of the jump equations, whose states are 0 or 1.',
  short: 'The Euler scheme as printed is stable, and its states are 0 or 1.',
  criterion: `With recovery on a random network no sampled trajectory has a state outside 0 … 1 at h = ${STEPS.at(-1)}, and I(T) is within ${percent(ACCURATE)} of exact runs.`,
  differences:
    'The formula is missing from the text; (14) is taken as it follows from (11). Two neighbours that fire in one step set a state to 2, and 1 − X turns negative: on cycles with recovery a trajectory can run away. The lab therefore samples by exact events, by Algorithm 1 with marks at their own times, or by a scheme of steps that keeps states at 0 and 1.',
  caption: 'Influence by the literal Euler scheme with three steps, against exact runs.',
  inText: true,
  reduced: planOf(
    { n: 200, runs: 4000, samples: 400 },
    'n = 200, with recovery, 400 trajectories for each of three steps',
    15,
  ),
  full: planOf(
    { n: 300, runs: 100_000, samples: 10_000 },
    'n = 300, with recovery, 10,000 trajectories for each of three steps',
    300,
  ),
  judge(results) {
    const truth = seriesOf(results, 'monte-carlo', 'influence');
    const exact = scalarOf(results, 'monte-carlo', 'mean-size');
    const found = stepsOf(results);
    const lines = found.flatMap(({ step }, k): FigureSeries[] => {
      const output = seriesOf(results, runId(step), 'influence');
      const dash = (['dots', 'short', 'solid'] as const)[k];
      return output
        ? [{ id: runId(step), label: `h = ${step}`, role: 'b1', output: bare(output), marks: 'none', dash }]
        : [];
    });
    const panels = truth
      ? [
          {
            id: 'influence',
            x: { label: 'time' },
            y: { label: 'I(t)', unit: 'nodes' },
            series: [
              { id: 'exact', label: 'exact', role: 'ref' as const, output: bare(truth), marks: 'none' as const },
              ...lines.filter(({ output }) => output.y.every(Number.isFinite)),
            ],
          },
        ]
      : [];
    if (exact === undefined || found.length < STEPS.length)
      return { verdict: undefined, checks: [], found: '', panels };
    const finest = found[found.length - 1];
    const off = Math.abs(finest.influence - exact) / exact;
    const checks: Check[] = [
      {
        text: `h = ${finest.step}: ${percent(finest.outside)} of trajectories left 0 … 1`,
        holds: finest.outside === 0,
      },
      {
        text: `h = ${finest.step}: I(T) ${short(finest.influence)} instead of ${short(exact)}, within ${percent(ACCURATE)}`,
        holds: off <= ACCURATE,
      },
    ];
    const each = found.map(
      ({ step, outside, influence }) =>
        `h = ${step}: ${percent(outside)} of trajectories left 0 … 1, I(T) = ${short(influence)}`,
    );
    return {
      verdict: verdictOf(checks),
      checks,
      found: `Exact runs give I(T) = ${short(exact)}. Literal Euler, ${each.join('; ')}.`,
      panels,
    };
  },
};
