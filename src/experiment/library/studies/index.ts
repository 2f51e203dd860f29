/** The studies of all lessons, in the order of the catalogue: what the command line and the tests go through. */
import type { LessonStudy } from './study';
import { oneSpark } from './one-spark';
import { tippingPoint } from './tipping-point';
import { youAreTheWebsite } from './you-are-the-website';
import { priceOfOptimal } from './price-of-optimal';
import { messagesNotDice } from './messages-not-dice';
import { hiddenNodes } from './hidden-nodes';
import { usefulWrongModel } from './useful-wrong-model';

export const studies: readonly LessonStudy[] = [
  oneSpark as LessonStudy,
  tippingPoint as LessonStudy,
  messagesNotDice as LessonStudy,
  hiddenNodes as LessonStudy,
  usefulWrongModel as LessonStudy,
  youAreTheWebsite as LessonStudy,
  priceOfOptimal as LessonStudy,
];
