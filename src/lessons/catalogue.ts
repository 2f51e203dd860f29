/** The lessons as cards: what the page `learn` lists before any of them is loaded. */
import type { Paper } from '../core/method';
import type { LessonId } from '../experiment/library/studies/study';
import type { Lesson } from './lesson';
import { catalogueWords } from './text/en/catalogue';

export type Level = 'first' | 'further' | 'deep';
export type PredictionKind = 'number' | 'node' | 'choice' | 'draw' | 'order' | 'game';

export interface LessonCard {
  id: LessonId;
  paper: Paper | 'all';
  minutes: number;
  level: Level;
  asks: PredictionKind;
  /** The question that it answers. */
  question: string;
  title: string;
  /** What the reader says before it is shown. */
  predicts: string;
  load(): Promise<{ default: Lesson }>;
}

const card = (
  id: LessonId,
  paper: LessonCard['paper'],
  minutes: number,
  level: Level,
  asks: PredictionKind,
  load: LessonCard['load'],
): LessonCard => ({ id, paper, minutes, level, asks, ...catalogueWords.lessons[id], load });

/** In the order in which they are read best. One line per lesson. */
export const catalogue: readonly LessonCard[] = [
  card('one-spark', 'SLICER', 8, 'first', 'number', () => import('./scripts/one-spark')),
  card('tipping-point', 'SLICER', 10, 'first', 'number', () => import('./scripts/tipping-point')),
  card('messages-not-dice', 'SLICER', 12, 'first', 'choice', () => import('./scripts/messages-not-dice')),
  card('hidden-nodes', 'SLICER', 12, 'further', 'draw', () => import('./scripts/hidden-nodes')),
  card('useful-wrong-model', 'SLICER', 12, 'further', 'choice', () => import('./scripts/useful-wrong-model')),
  card('three-shortcuts', 'PropNet-SDE', 12, 'further', 'order', () => import('./scripts/three-shortcuts')),
  card('smarter-samples', 'PropNet-SDE', 10, 'further', 'number', () => import('./scripts/smarter-samples')),
  card('fading-interest', 'PropNet-SDE', 10, 'first', 'choice', () => import('./scripts/fading-interest')),
  card('invisible-recovery', 'SIR-HawkesN', 12, 'deep', 'order', () => import('./scripts/invisible-recovery')),
  card('is-it-a-good-fit', 'SIR-HawkesN', 12, 'deep', 'choice', () => import('./scripts/is-it-a-good-fit')),
  card('first-hour', 'SIR-HawkesN', 10, 'first', 'draw', () => import('./scripts/first-hour')),
  card('you-are-the-website', 'PDC', 12, 'first', 'choice', () => import('./scripts/you-are-the-website')),
  card('price-of-optimal', 'PDC', 12, 'further', 'draw', () => import('./scripts/price-of-optimal')),
  card('who-is-next', 'FOREST', 15, 'further', 'choice', () => import('./scripts/who-is-next')),
  card('train-it-yourself', 'FOREST', 15, 'further', 'number', () => import('./scripts/train-it-yourself')),
  card('two-scales', 'FOREST', 12, 'deep', 'choice', () => import('./scripts/two-scales')),
  card('five-lenses', 'all', 15, 'deep', 'choice', () => import('./scripts/five-lenses')),
];

export const findLesson = (id: string): LessonCard | undefined => catalogue.find((one) => one.id === id);
