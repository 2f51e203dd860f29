/**
 * What Home says about the chance that is set: made from the sizes of many runs, never from a table of thresholds.
 */
import { hintWords as words } from '../text/en-home-hint';
import { decimals } from '../text/format';

/** Where runs that go far reach this share of the network on average, what stops the others is their first steps, not the threshold. */
const ABOVE = 0.7;

/** The sentence under the slider. `far` is the share of runs that pass a quarter of the network, `mean` the mean size of n nodes. */
export function hintFor(far: number, mean: number, n: number): string {
  const ofHundred = Math.round(100 * far);
  if (mean <= 1 + 1e-9) return words.nobody;
  if (mean >= n - 1e-9) return words.everybody;
  if (ofHundred < 4) return words.below(decimals(mean, mean < 9.95 ? 1 : 0));
  if (ofHundred > 92) return words.farAbove(ofHundred);
  return mean > ABOVE * far * n ? words.above(ofHundred) : words.near(ofHundred);
}
