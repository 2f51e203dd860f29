/** What Home says about the chance that is set. */
import { translated } from '../../core/language';

/** `ofHundred`: runs of 100 that go far. */
export const hintWords = translated('app/home-hint/hintWords', {
  nobody: 'At this chance nobody passed it on: it ended with the one who started.',
  everybody: 'At this chance everybody is reached, in every run.',
  below: (people: string) => `At this chance it does not get far: ${people} people on average.`,
  farAbove: (ofHundred: number) =>
    `Far above the threshold: in ${ofHundred} of 100 runs it crosses the bridges between the circles.`,
  above: (ofHundred: number) =>
    `Above the threshold: in ${ofHundred} of 100 runs it goes far, otherwise it ends soon after the start.`,
  near: (ofHundred: number) =>
    `Near the threshold: in ${ofHundred} of 100 runs it passes a quarter of the network, otherwise it dies in its first circles.`,
});
