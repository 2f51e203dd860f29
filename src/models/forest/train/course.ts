/**
 * The course of a training: where it stands and what it has seen. Plain data, so that a checkpoint holds it as it is.
 * Tables are lists of columns; NaN: not measured.
 */
import { plainCopy } from './plain-copy';

export const STEP_COLUMNS = ['step', 'epoch', 'loss', 'reward', 'entropy', 'rate'] as const;
export const EPOCH_COLUMNS = [
  'epoch',
  'training',
  'validation',
  'hits10',
  'hits50',
  'hits100',
  'map10',
  'map50',
  'map100',
  'stopHits10',
  'stopHits50',
  'stopHits100',
  'stopMap10',
  'stopMap50',
  'stopMap100',
  'msle',
  'reward',
  'entropy',
  'seconds',
] as const;

export type StepRow = Record<(typeof STEP_COLUMNS)[number], number>;
export type EpochRow = Record<(typeof EPOCH_COLUMNS)[number], number>;

/** Rows of steps above which they are thinned. */
const MOST_STEPS = 2048;

/** Sum and number of what is averaged; the mean of nothing is NaN. */
export interface Mean {
  sum: number;
  count: number;
}
export const noMean = (): Mean => ({ sum: 0, count: 0 });
export const meanOf = ({ sum, count }: Mean): number => (count > 0 ? sum / count : Number.NaN);
export function addTo(mean: Mean, sum: number, count = 1): void {
  mean.sum += sum;
  mean.count += count;
}

export interface Course {
  /** Epoch that is under way, from 1, and its next batch. */
  epoch: number;
  batch: number;
  phase: 'users' | 'size';
  /** Of the epoch that is under way. */
  loss: Mean;
  reward: Mean;
  entropy: Mean;
  /** Seconds of computation: of the epoch, and in all. */
  seconds: number;
  allSeconds: number;
  /** The last epoch before this phase. */
  phaseFrom: number;
  /** Epoch of the best weights, 0: none yet. */
  bestEpoch: number;
  /** Best validation score of the phase, within 0 … 1: MAP@100 (users only), {@link scoreOfError} of sizes where they are learned; −1: none yet. */
  bestScore: number;
  /** One row for every so many steps: the mean over them. */
  stride: number;
  steps: Record<keyof StepRow, number[]>;
  /** Since the last row. */
  since: { loss: Mean; reward: Mean; entropy: Mean };
  epochs: Record<keyof EpochRow, number[]>;
  phases: ('users' | 'size')[];
  /** Why it ended before the last epoch, in words. */
  ended?: string;
}

const columns = <K extends string>(names: readonly K[]): Record<K, number[]> =>
  Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;

export const newCourse = (phase: Course['phase']): Course => ({
  epoch: 1,
  batch: 0,
  phase,
  loss: noMean(),
  reward: noMean(),
  entropy: noMean(),
  seconds: 0,
  allSeconds: 0,
  phaseFrom: 0,
  bestEpoch: 0,
  bestScore: -1,
  stride: 1,
  steps: columns(STEP_COLUMNS),
  since: { loss: noMean(), reward: noMean(), entropy: noMean() },
  epochs: columns(EPOCH_COLUMNS),
  phases: [],
});

function append<K extends string>(table: Record<K, number[]>, names: readonly K[], row: Record<K, number>): void {
  for (const name of names) table[name].push(row[name]);
}

/** Halves a table: every row becomes the last of a pair; means are those of both. */
function halve(steps: Course['steps']): void {
  const averaged: readonly (keyof StepRow)[] = ['loss', 'reward', 'entropy'];
  for (const name of STEP_COLUMNS) {
    const column = steps[name];
    const half = Math.floor(column.length / 2);
    for (let k = 0; k < half; k++) {
      const [a, b] = [column[2 * k], column[2 * k + 1]];
      if (!averaged.includes(name)) column[k] = b;
      else column[k] = Number.isNaN(a) ? b : Number.isNaN(b) ? a : (a + b) / 2;
    }
    column.length = half;
  }
}

/** Notes a step of next-user training; its loss in nats over so many predictions. */
export function noteStep(course: Course, step: number, epoch: number, rate: number, nats: number, count: number): void {
  addTo(course.loss, nats, count);
  addTo(course.since.loss, nats, count);
  // Steps of reward lie between, and are counted: no multiple of the stride need ever come.
  if (step - (course.steps.step.at(-1) ?? 0) < course.stride) return;
  const { loss, reward, entropy } = course.since;
  const row = { step, epoch, loss: meanOf(loss), reward: meanOf(reward), entropy: meanOf(entropy), rate };
  append(course.steps, STEP_COLUMNS, row);
  course.since = { loss: noMean(), reward: noMean(), entropy: noMean() };
  if (course.steps.step.length < MOST_STEPS) return;
  halve(course.steps);
  course.stride *= 2;
}

/** Notes a step of reward: mean reward of its endings, mean entropy of their draws in nats. */
export function noteReward(course: Course, reward: number, entropy: number): void {
  for (const into of [course, course.since]) {
    addTo(into.reward, reward);
    addTo(into.entropy, entropy);
  }
}

/** Notes the end of an epoch. */
export function noteEpoch(course: Course, row: EpochRow): void {
  append(course.epochs, EPOCH_COLUMNS, row);
  course.phases.push(course.phase);
}

/** A copy that nothing changes any more. */
export const copyOf = (course: Course): Course => plainCopy(course);

/** What grows as an error of sizes falls, within 0 … 1. */
export const scoreOfError = (error: number): number => Math.exp(-error);
