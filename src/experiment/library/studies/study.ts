/**
 * What a lesson computes: its experiments, the numbers that its sentences are about, and the claims that those numbers have to bear
 * out – for the lesson's seed and for others. Plain values and pure functions; page, command line and tests run the same ones.
 */
import type { Paper } from '../../../core/method';
import type { Check, FigureResults, FigureRun } from '../figures/figure';

export type { Check, FigureResult, FigureResults, FigureRun } from '../figures/figure';

/** In the order of the catalogue. */
export const LESSON_IDS = [
  'one-spark',
  'tipping-point',
  'messages-not-dice',
  'hidden-nodes',
  'useful-wrong-model',
  'three-shortcuts',
  'smarter-samples',
  'fading-interest',
  'invisible-recovery',
  'is-it-a-good-fit',
  'first-hour',
  'you-are-the-website',
  'price-of-optimal',
  'who-is-next',
  'train-it-yourself',
  'two-scales',
  'five-lenses',
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

export interface LessonStudy<Facts = unknown> {
  id: LessonId;
  /** `all`: the lesson goes through all five. */
  paper: Paper | 'all';
  /** Moves when numbers of the lesson move: what was answered before belongs to other numbers then. */
  version: number;
  /** The seed that the lesson is written for, and three others for which its claims are tested, too. */
  seed: number;
  otherSeeds: readonly [number, number, number];
  /** The experiments, in the order in which the lesson needs them. Ids are unique within the lesson. */
  runs(seed: number): readonly FigureRun[];
  /** The numbers behind the sentences; undefined while a result is missing. Pure. */
  facts(results: FigureResults, seed: number): Facts | undefined;
  /** One check per claim that the lesson makes, each with its number. */
  claims(facts: Facts): readonly Check[];
  /** Runs that are computed before the reader's eyes, whatever they take: their results never come with the lab. */
  here?: readonly string[];
  /** Claims (their index) that may fail for another seed, and why: the lesson says so, too. */
  mayFail?: { readonly [claim: number]: string };
}
