/** German words of the lessons' steps: loaded before any lesson. */
import type { Catalogue } from '../../../core/language';
import { fadingInterestGerman } from './fading-interest';
import { firstHourGerman } from './first-hour';
import { fiveLensesGerman } from './five-lenses';
import { formulasGerman } from './formulas';
import { hiddenNodesGerman } from './hidden-nodes';
import { invisibleRecoveryGerman } from './invisible-recovery';
import { isItAGoodFitGerman } from './is-it-a-good-fit';
import { messagesNotDiceGerman } from './messages-not-dice';
import { oneSparkGerman } from './one-spark';
import { priceOfOptimalGerman } from './price-of-optimal';
import { smarterSamplesGerman } from './smarter-samples';
import { threeShortcutsGerman } from './three-shortcuts';
import { tippingPointGerman } from './tipping-point';
import { trainItYourselfGerman } from './train-it-yourself';
import { twoScalesGerman } from './two-scales';
import { usefulWrongModelGerman } from './useful-wrong-model';
import { whoIsNextGerman } from './who-is-next';
import { youAreTheWebsiteGerman } from './you-are-the-website';

export const catalogue: Catalogue = {
  ...fadingInterestGerman,
  ...firstHourGerman,
  ...fiveLensesGerman,
  ...formulasGerman,
  ...hiddenNodesGerman,
  ...invisibleRecoveryGerman,
  ...isItAGoodFitGerman,
  ...messagesNotDiceGerman,
  ...oneSparkGerman,
  ...priceOfOptimalGerman,
  ...smarterSamplesGerman,
  ...threeShortcutsGerman,
  ...tippingPointGerman,
  ...trainItYourselfGerman,
  ...twoScalesGerman,
  ...usefulWrongModelGerman,
  ...whoIsNextGerman,
  ...youAreTheWebsiteGerman,
};
