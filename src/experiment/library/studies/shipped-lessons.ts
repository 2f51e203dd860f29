/** Lessons of which results come with the lab. Written by scripts/make-lessons.ts. */
import type { LessonId } from './study';

export const shippedLessons: readonly LessonId[] = [
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
  'price-of-optimal',
  'who-is-next',
  'train-it-yourself',
  'two-scales',
  'five-lenses',
];
