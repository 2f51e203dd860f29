/** A useful wrong model: message passing on a lattice, with the true chances and with those that were learned by message passing. */
import type { EdgeFieldOutput, NodeFieldOverTimeOutput, SeriesOutput } from '../../../core/outputs';
import type { Source } from '../../experiment';
import { scalarOf, seriesOf, short } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

export const SIDE = 10;
const NODES = SIDE * SIDE;
export const STEPS = 20;
/** A time so short that few loops close. */
export const SHORT_STEPS = 5;
/** Up to this step the true chances predict better from the corner. */
export const EARLY = 6;
/** The corner that the pictures start from. */
export const CORNER = 0;
/** How many cascades are learned from. */
export const CASCADES = [1000, 10_000, 100_000] as const;
/** The pictures and the sentences are about what these have taught. */
export const SHOWN = 10_000;
/** Starts that are kept away from learning, in per cent, and how many of them predictions are judged by. */
export const HELD_OUT_PERCENT = 20;
export const JUDGED = 12;
export const RUNS = 20_000;

const run = runsOf('SLICER', 'Fig. 5');

export const LATTICE: Source = {
  kind: 'generated',
  generator: 'square-lattice',
  parameters: { width: SIDE, height: SIDE },
  seed: 1,
};
const common = { alphaLaw: 'random', horizon: STEPS, sources: [String(CORNER)] } as const;

const learned = (seed: number, observedCascades: number) =>
  run(
    `learned-${observedCascades}`,
    `Chances learned from ${observedCascades} cascades`,
    'independent-cascade/slicer',
    {
      ...common,
      observedCascades,
      heldOutShare: HELD_OUT_PERCENT,
      start: 'value',
      startAlpha: 0.5,
      predictionSources: JUDGED,
      predictionRuns: 1000,
      tolerance: 1e-3,
    },
    { network: LATTICE },
    seed,
    {
      outputs: [
        'learned',
        'true-alpha',
        'mean-error',
        'constant-error',
        'delta-p',
        'delta-p-true',
        'delta-p-noise',
        'marginals',
        'reached',
      ],
      weight: 1 + observedCascades / 50_000,
    },
  );

/** Learned from cascades that are watched for a short time only. */
const watchedShort = (seed: number) => {
  const { parameters } = learned(seed, SHOWN).experiment;
  return run(
    'short',
    `Chances learned from ${SHORT_STEPS} steps`,
    'independent-cascade/slicer',
    { ...parameters, horizon: SHORT_STEPS, predictionSources: 0 },
    { network: LATTICE },
    seed,
    { outputs: ['mean-error'], weight: 0.5 },
  );
};

/** Predictions of one kind, from the corner. */
export interface Prediction {
  reached: SeriesOutput;
  /** p − share of runs, steps × n. */
  difference: Float64Array;
  /** Mean |p − share of runs| over nodes, by step. */
  off: Float64Array;
  /** `off` at the early step and at the last. */
  early: number;
  late: number;
}

export interface WrongFacts {
  truth: SeriesOutput;
  withTrue: Prediction;
  withLearned: Prediction;
  /** δp over starts that were not learned from: learned chances, true ones, and what two halves of the simulation differ by. */
  deltaLearned: number;
  deltaTrue: number;
  noise: number;
  /** Mean error of the learned chances by number of cascades. */
  error: SeriesOutput;
  /** The same where cascades are watched for a short time. */
  shortError: number;
  constant: number;
  /** Mean of the true and of the learned chances, and the share of the edges whose learned chance is the lower. */
  meanTrue: number;
  meanLearned: number;
  lower: number;
}

const marginalsOf = (results: FigureResults, id: string): NodeFieldOverTimeOutput | undefined => {
  const found = results.get(id)?.outputs.marginals;
  return found?.kind === 'node-field-over-time' ? found : undefined;
};
const edgeField = (results: FigureResults, id: string, output: string): EdgeFieldOutput | undefined => {
  const found = results.get(id)?.outputs[output];
  return found?.kind === 'edge-field' ? found : undefined;
};

function prediction(results: FigureResults, id: string, truth: NodeFieldOverTimeOutput): Prediction | undefined {
  const [made, reached] = [marginalsOf(results, id), seriesOf(results, id, 'reached')];
  if (!made || !reached) return undefined;
  const difference = made.values.map((p, k) => p - truth.values[k]);
  const off = made.times.map((_, t) => {
    const step = difference.subarray(t * NODES, (t + 1) * NODES);
    return step.reduce((sum, d) => sum + Math.abs(d), 0) / NODES;
  });
  return { reached, difference, off, early: off[EARLY], late: off[STEPS] };
}

export const usefulWrongModel: LessonStudy<WrongFacts> = {
  id: 'useful-wrong-model',
  paper: 'SLICER',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [
    run(
      'truth',
      `${RUNS} runs with the true chances`,
      'independent-cascade/monte-carlo',
      { ...common, runs: RUNS },
      { network: LATTICE },
      seed,
      { outputs: ['marginals', 'reached'], weight: 0.3 },
    ),
    run(
      'true',
      'Message passing with the true chances',
      'independent-cascade/dmp',
      common,
      { network: LATTICE },
      seed,
      { weight: 0.1 },
    ),
    learned(seed, SHOWN),
    ...CASCADES.filter((count) => count !== SHOWN).map((count) => learned(seed, count)),
    watchedShort(seed),
  ],
  facts(results) {
    const truth = marginalsOf(results, 'truth');
    const reached = seriesOf(results, 'truth', 'reached');
    if (!truth || !reached) return undefined;
    const shown = `learned-${SHOWN}`;
    const withTrue = prediction(results, 'true', truth);
    const withLearned = prediction(results, shown, truth);
    const [found, wanted] = [edgeField(results, shown, 'learned'), edgeField(results, shown, 'true-alpha')];
    const scalars = ['delta-p', 'delta-p-true', 'delta-p-noise', 'constant-error'].map((output) =>
      scalarOf(results, shown, output),
    );
    const shortError = scalarOf(results, 'short', 'mean-error');
    const errors = CASCADES.map((count) => scalarOf(results, `learned-${count}`, 'mean-error'));
    if (
      !withTrue ||
      !withLearned ||
      !found ||
      !wanted ||
      shortError === undefined ||
      [...scalars, ...errors].some((value) => value === undefined)
    )
      return undefined;
    const [deltaLearned, deltaTrue, noise, constant] = scalars as number[];
    const edges = Array.from(found.values, (_, e) => e).filter((e) => !Number.isNaN(found.values[e]));
    const meanOf = (of: (e: number) => number): number => edges.reduce((sum, e) => sum + of(e), 0) / edges.length;
    return {
      truth: reached,
      withTrue,
      withLearned,
      deltaLearned,
      deltaTrue,
      noise,
      error: { kind: 'series', x: Float64Array.from(CASCADES), y: Float64Array.from(errors as number[]) },
      shortError,
      constant,
      meanTrue: meanOf((e) => wanted.values[e]),
      meanLearned: meanOf((e) => found.values[e]),
      lower: meanOf((e) => Number(found.values[e] < wanted.values[e])),
    };
  },
  claims: (facts) => {
    const { truth, withTrue, withLearned, deltaLearned, deltaTrue, noise, error, constant } = facts;
    const end = (line: SeriesOutput): number => line.y[line.y.length - 1];
    return [
      {
        text: `starts not learned from: δp is ${short(deltaLearned)} with the learned chances, ${short(deltaTrue)} with the true ones (at most 0.6 times)`,
        holds: deltaLearned <= 0.6 * deltaTrue,
      },
      {
        text: `their difference is ${short((deltaTrue - deltaLearned) / noise)} times the noise of the simulation (at least 3)`,
        holds: deltaTrue - deltaLearned >= 3 * noise,
      },
      {
        text: `corner, step ${STEPS}: the true chances make messages expect ${short(end(withTrue.reached))}, the runs say ${short(end(truth))} (at least 1.5 times)`,
        holds: end(withTrue.reached) >= 1.5 * end(truth),
      },
      {
        text: `there the learned chances are off by ${short(withLearned.late)} per person, the true ones by ${short(withTrue.late)} (at most half)`,
        holds: withLearned.late <= 0.5 * withTrue.late,
      },
      {
        text: `at step ${EARLY} it is the other way round: ${short(withLearned.early)} and ${short(withTrue.early)}`,
        holds: withTrue.early < withLearned.early,
      },
      {
        text: `the learned chances stay wrong: off by ${Array.from(error.y, short).join(', ')} with ${CASCADES.join(', ')} cascades (from the second on within 15 %)`,
        holds: Math.abs(error.y[2] / error.y[1] - 1) <= 0.15,
      },
      {
        text: `that is far above 0.05, and below the ${short(constant)} of the best single guess`,
        holds: error.y.every((value) => value > 0.05 && value < 0.75 * constant),
      },
      {
        text: `watched for ${SHORT_STEPS} steps they are off by ${short(facts.shortError)} instead of ${short(error.y[1])} (at most 0.4 times)`,
        holds: facts.shortError <= 0.4 * error.y[1],
      },
      {
        text: `they are lower: ${short(facts.meanLearned)} on average instead of ${short(facts.meanTrue)} (by at least 0.03), on ${short(100 * facts.lower)} of 100 edges (at least 55)`,
        holds: facts.meanTrue - facts.meanLearned >= 0.03 && facts.lower >= 0.55,
      },
    ];
  },
  mayFail: {
    4: 'Where the rumour hardly leaves the corner in its first steps, both are equally good there: message passing meets no loop yet.',
  },
};
