/**
 * What Home says about the chance that is set: made from the sizes of many runs, never from a table of thresholds.
 */
import { translated } from '../../core/language';
import { numeral } from '../../core/numerals';
/** Where runs that go far reach this share of the network on average, what stops the others is their first steps, not the threshold. */
const ABOVE = 0.7;

/** The sentence under the slider. `far` is the share of runs that pass a quarter of the network, `mean` the mean size of n nodes. */
export const hintFor = translated('app/home/hint/hintFor', (far: number, mean: number, n: number): string => {
  const ofHundred = Math.round(100 * far);
  const people = numeral(mean, {
    minimumFractionDigits: mean < 9.95 ? 1 : 0,
    maximumFractionDigits: mean < 9.95 ? 1 : 0,
  });
  if (mean <= 1 + 1e-9) return 'At this chance nobody passed it on: it ended with the one who started.';
  if (mean >= n - 1e-9) return 'At this chance everybody is reached, in every run.';
  if (ofHundred < 4) return `At this chance it does not get far: ${people} people on average.`;
  if (ofHundred > 92)
    return `Far above the threshold: in ${ofHundred} of 100 runs it crosses the bridges between the circles.`;
  if (mean > ABOVE * far * n)
    return `Above the threshold: in ${ofHundred} of 100 runs it goes far, otherwise it ends soon after the start.`;
  return `Near the threshold: in ${ofHundred} of 100 runs it passes a quarter of the network, otherwise it dies in its first circles.`;
});
