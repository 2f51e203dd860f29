/** Three shortcuts: what mean field, ConTinEst and sampling leave out of a rumour that is forgotten and heard again. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment, Source } from '../../experiment';
import type { MethodId } from '../../../core/method';
import { seriesOf, short } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, FigureRun, LessonStudy } from './study';

export const SHORTCUT_NODES = 200;
export const HORIZON = 10;
/** When the curves are put in order. */
export const MOMENT = 5;
/** How fast somebody forgets, per unit of time. */
export const FORGETTING = 0.2;
/** All neighbours together tell somebody at this rate, however many they are. */
const TOLD_AT = 2.4;
/** On each side of the ring: few neighbours, many. */
export const FEW = 2;
export const MANY = 8;

/** At least so many times the truth, and so much of the truth. */
const FAR = 1.6;
const TOO_HIGH = 1.1;
/** In standard errors, of both estimates together. */
const SAMPLING = 4;
/** With many neighbours the excess of mean field is below this part of what it is with few. */
const SHRINKS = 0.7;

export type Shortcut = 'mean-field' | 'continest' | 'jump';

export const ring = (eachSide: number): Source => ({
  kind: 'generated',
  generator: 'newman-watts',
  parameters: { n: SHORTCUT_NODES, eachSide, shortcuts: 0.1 },
  seed: 2,
});

const run = runsOf('PropNet-SDE', 'section 6.1');

/** What all methods share. Nobody forgets: the model without recovery. */
export const spread = (eachSide: number, forgetting: number): Experiment['parameters'] => ({
  rate: TOLD_AT / (2 * eachSide),
  initial: 'random',
  randomSources: 2,
  horizon: HORIZON,
  ...(forgetting > 0 ? { model: 'SIS', recovery: forgetting } : {}),
});

export function shortcutRun(
  id: string,
  method: Shortcut | 'truth',
  eachSide: number,
  forgetting: number,
  seed: number,
  size: number,
): FigureRun {
  const of: Record<Shortcut | 'truth', [string, MethodId, Experiment['parameters'], number]> = {
    truth: ['Many runs', 'jump-sde/monte-carlo', { runs: size }, size / 400],
    jump: ['Some runs', 'jump-sde/sampled', { samples: size }, size / 400],
    'mean-field': ['Mean field', 'jump-sde/mean-field', {}, 0.3],
    continest: ['ConTinEst, as if nobody forgot', 'jump-sde/continest', { delaySamples: size }, size / 60],
  };
  const [title, methodId, own, weight] = of[method];
  return run(
    id,
    title,
    methodId,
    { ...spread(eachSide, method === 'continest' ? 0 : forgetting), ...own },
    { network: ring(eachSide) },
    seed,
    { outputs: ['influence'], weight },
  );
}

/** A curve, and what it says at the moment. */
export interface Curve {
  line: SeriesOutput;
  at: number;
  error: number;
}

export interface ShortcutFacts {
  truth: Curve;
  jump: Curve;
  meanField: Curve;
  /** Asked as if nobody forgot. */
  continest: Curve;
  /** The truth if nobody forgot. */
  keeping: Curve;
  /** Mean field over truth at the moment, with few neighbours and with many. */
  few: number;
  many: number;
  /** Whether mean field is nowhere below the truth, as far as that is known. */
  above: boolean;
}

export function curveOf(results: FigureResults, id: string): Curve | undefined {
  const line = seriesOf(results, id, 'influence');
  if (!line || line.x.length === 0) return undefined;
  const k = line.x.findIndex((t) => t >= MOMENT - 1e-9);
  return k < 0 ? undefined : { line, at: line.y[k], error: line.standardError?.[k] ?? 0 };
}

/** How far two estimates are apart, in standard errors of their difference. */
const apart = (a: Curve, b: Curve): number => Math.abs(a.at - b.at) / Math.hypot(a.error, b.error);

export const threeShortcuts: LessonStudy<ShortcutFacts> = {
  id: 'three-shortcuts',
  paper: 'PropNet-SDE',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [
    shortcutRun('truth', 'truth', FEW, FORGETTING, seed, 1500),
    shortcutRun('mean-field', 'mean-field', FEW, FORGETTING, seed, 1),
    shortcutRun('jump', 'jump', FEW, FORGETTING, seed, 400),
    shortcutRun('continest', 'continest', FEW, FORGETTING, seed, 200),
    shortcutRun('keeping', 'truth', FEW, 0, seed, 1500),
    shortcutRun('many-truth', 'truth', MANY, FORGETTING, seed, 600),
    shortcutRun('many-mean-field', 'mean-field', MANY, FORGETTING, seed, 1),
  ],
  facts(results) {
    const of = (id: string) => curveOf(results, id);
    const [truth, jump, meanField, continest, keeping] = [
      of('truth'),
      of('jump'),
      of('mean-field'),
      of('continest'),
      of('keeping'),
    ];
    const [manyTruth, manyField] = [of('many-truth'), of('many-mean-field')];
    if (!truth || !jump || !meanField || !continest || !keeping || !manyTruth || !manyField) return undefined;
    return {
      truth,
      jump,
      meanField,
      continest,
      keeping,
      few: meanField.at / truth.at,
      many: manyField.at / manyTruth.at,
      above: meanField.line.y.every((y, k) => y >= truth.line.y[k] - SAMPLING * (truth.line.standardError?.[k] ?? 0)),
    };
  },
  claims: ({ truth, jump, meanField, continest, keeping, few, many, above }) => [
    {
      text: `at t = ${MOMENT} mean field says ${short(meanField.at)} where ${short(truth.at)} are active, ${short(few)} times as many (at least ${FAR}), and is never below`,
      holds: few >= FAR && above,
    },
    {
      text: `the jump SDE says ${short(jump.at)}, ${short(apart(jump, truth))} standard errors off (at most ${SAMPLING})`,
      holds: apart(jump, truth) <= SAMPLING,
    },
    {
      text: `ConTinEst says ${short(continest.at)}: at least ${TOO_HIGH} times the truth, and less than mean field`,
      holds: continest.at >= TOO_HIGH * truth.at && continest.at * TOO_HIGH <= meanField.at,
    },
    {
      text: `if nobody forgets there are ${short(keeping.at)}: ConTinEst is ${short(apart(continest, keeping))} standard errors off (at most ${SAMPLING})`,
      holds: apart(continest, keeping) <= SAMPLING,
    },
    {
      text: `with ${2 * MANY} neighbours instead of ${2 * FEW} mean field is ${short(many)} times the truth: its excess is at most ${SHRINKS} of what it was`,
      holds: many - 1 <= SHRINKS * (few - 1) && many > 1,
    },
  ],
};
