/** Train it yourself: a model that learns a small set by heart, epoch by epoch, and the shipped one that was stopped in time. */
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import { rowsOf, short } from '../figures/words';
import { runsOf } from './experiments';
import { DEVICE, forumInputs, hitsAt10 } from './forum';
import type { FigureResults, LessonStudy } from './study';

export const EPOCHS = 10;
/** Twice the width of the shipped weights, nothing left out at random: it has room to learn the threads by heart. */
const SETTINGS = {
  width: 64,
  batch: 256,
  warmUp: 2500,
  dropout: 0,
  epochs: EPOCHS,
  patience: 0,
  reward: false,
  simulations: 1,
  ...DEVICE,
} as const;

/** The training loss falls by so much after the best epoch, at least, and the validation loss rises: nats per prediction. */
const FALLS = 0.3;
const RISES = 0.1;
/** Hits among the first ten that are lost between the best epoch and the last one, at least. */
const LOST = 0.015;

const run = runsOf('FOREST', 'section 4.2');

/** A training of the reader's own: other luck with every try, from 1. */
export const trainingOf = (seed: number, attempt: number) =>
  run(
    attempt === 0 ? 'train' : `mine-${attempt}`,
    attempt === 0 ? 'Ten epochs' : 'Your training',
    'forest/train',
    SETTINGS,
    forumInputs(),
    seed + 1000 * attempt,
    { outputs: ['epochs'], weight: 100 },
  );

/** What is there of a training, whole or under way. */
export interface Training {
  epochs: number;
  training: SeriesOutput;
  validation: SeriesOutput;
  /** Share of the validation cases in which who came next was among the first ten, by epoch. */
  hits: readonly number[];
  /** Epoch with the least validation loss, from 1. */
  best: number;
}

export function trainingIn(outputs: Outputs | undefined): Training | undefined {
  const table = outputs?.epochs;
  if (table?.kind !== 'table') return undefined;
  const rows = rowsOf(table);
  if (rows.length === 0) return undefined;
  const column = (id: string): Float64Array => Float64Array.from(rows, (row) => Number(row[id]));
  const line = (id: string): SeriesOutput => ({ kind: 'series', x: column('epoch'), y: column(id) });
  const validation = line('validation');
  return {
    epochs: rows.length,
    training: line('training'),
    validation,
    hits: [...column('hits10')],
    best: Number(rows[validation.y.indexOf(Math.min(...validation.y))]?.epoch ?? NaN),
  };
}

export interface TrainFacts extends Training {
  /** Loss of training and of validation, in the best epoch and in the last one. */
  atBest: { training: number; validation: number; hits: number };
  atEnd: { training: number; validation: number; hits: number };
  /** The shipped weights on the same validation threads. */
  shipped: number;
}

export const trainItYourself: LessonStudy<TrainFacts> = {
  id: 'train-it-yourself',
  paper: 'FOREST',
  version: 1,
  seed: 1,
  otherSeeds: [2, 3, 4],
  runs: (seed) => [
    trainingOf(seed, 0),
    run(
      'shipped',
      'The shipped weights on the same threads',
      'forest/evaluate',
      { part: 'validation', ablations: false, simulations: 1, ...DEVICE },
      forumInputs('forum'),
      seed,
      { outputs: ['test'], weight: 8 },
    ),
  ],
  facts(results: FigureResults) {
    const course = trainingIn(results.get('train')?.outputs);
    const shipped = hitsAt10(results, 'shipped');
    if (!course || course.epochs < EPOCHS || !Number.isFinite(shipped)) return undefined;
    const at = (epoch: number) => ({
      training: course.training.y[epoch - 1],
      validation: course.validation.y[epoch - 1],
      hits: course.hits[epoch - 1],
    });
    return { ...course, atBest: at(course.best), atEnd: at(EPOCHS), shipped };
  },
  claims({ best, atBest, atEnd, training, validation, shipped }) {
    const falling = training.y.every((loss, k) => k === 0 || loss < training.y[k - 1]);
    const after = validation.y.slice(best);
    const rising = after.every((loss, k) => loss > (k === 0 ? atBest.validation : after[k - 1]) - 0.02);
    return [
      { text: `validation is best after epoch ${best} of ${EPOCHS} (3 to 7)`, holds: best >= 3 && best <= 7 },
      {
        text: `training loss falls on from ${atBest.training.toFixed(2)} to ${atEnd.training.toFixed(2)} (by ${FALLS} at least, in every epoch)`,
        holds: falling && atBest.training - atEnd.training >= FALLS,
      },
      {
        text: `validation loss rises from ${atBest.validation.toFixed(2)} to ${atEnd.validation.toFixed(2)} (by ${RISES} at least, all the way)`,
        holds: rising && atEnd.validation - atBest.validation >= RISES,
      },
      {
        text: `first ten on validation: ${short(100 * atBest.hits)} of 100 in the best epoch, ${short(100 * atEnd.hits)} in the last (${100 * LOST} fewer at least)`,
        holds: atBest.hits - atEnd.hits >= LOST,
      },
      {
        text: `the shipped weights: ${short(100 * shipped)} of 100, above the last epoch by ${100 * LOST} at least, within 3 of the best one`,
        holds: shipped - atEnd.hits >= LOST && Math.abs(shipped - atBest.hits) <= 0.03,
      },
    ];
  },
};
