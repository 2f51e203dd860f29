/** The studies of all lessons, in the order of the catalogue: what the command line and the tests go through. */
import type { LessonStudy } from './study';
import { oneSpark } from './one-spark';
import { tippingPoint } from './tipping-point';
import { messagesNotDice } from './messages-not-dice';
import { hiddenNodes } from './hidden-nodes';
import { usefulWrongModel } from './useful-wrong-model';
import { threeShortcuts } from './three-shortcuts';
import { smarterSamples } from './smarter-samples';
import { fadingInterest } from './fading-interest';
import { invisibleRecovery } from './invisible-recovery';
import { isItAGoodFit } from './is-it-a-good-fit';
import { firstHour } from './first-hour';
import { youAreTheWebsite } from './you-are-the-website';
import { priceOfOptimal } from './price-of-optimal';
import { whoIsNext } from './who-is-next';
import { trainItYourself } from './train-it-yourself';
import { twoScales } from './two-scales';
import { fiveLenses } from './five-lenses';

export const studies: readonly LessonStudy[] = [
  oneSpark as LessonStudy,
  tippingPoint as LessonStudy,
  messagesNotDice as LessonStudy,
  hiddenNodes as LessonStudy,
  usefulWrongModel as LessonStudy,
  threeShortcuts as LessonStudy,
  smarterSamples as LessonStudy,
  fadingInterest as LessonStudy,
  invisibleRecovery as LessonStudy,
  isItAGoodFit as LessonStudy,
  firstHour as LessonStudy,
  youAreTheWebsite as LessonStudy,
  priceOfOptimal as LessonStudy,
  whoIsNext as LessonStudy,
  trainItYourself as LessonStudy,
  twoScales as LessonStudy,
  fiveLenses as LessonStudy,
];
