/** What is said of fits on the Popularity page. Values come as they are read. */
import { translated } from '../../core/language';
import { count, counted } from './format';
import { n, sentence, term } from './sentence';

/** A test that rejects. */
export interface Rejection {
  readonly name: string;
  /** Of the glossary. */
  readonly entry: string;
  /** "p = 0.02". */
  readonly p: string;
}

/** What becomes of a cascade with its n*. */
export type Fate = 'until-people-run-out' | 'ends-before' | 'no-end' | 'ends';

const FATES: Readonly<Record<Fate, string>> = {
  'until-people-run-out': ', so it grows until people run out.',
  'ends-before': ', so it dies out by itself before people run out.',
  'no-end': ', and without an end of people it may grow for ever.',
  ends: ', so it dies out by itself.',
};
const EPIDEMIC = term('Read as an epidemic', 'sir-hawkes-link');

export const fitSentences = translated('app/popularity-fits-sentences/fitSentences', {
  /** p-values below 0.005, in a table. */
  tinyP: '< .01',
  p: (value: string) => `p = ${value}`,
  pBelow: (value: string) => `p < ${value}`,
  fit: {
    rejected: (model: string, tests: readonly Rejection[]) =>
      sentence`${model} does not keep time with these reposts: ${tests.flatMap(({ name, entry, p }, k) => sentence`${k === 0 ? '' : ' and '}${term(name, entry)} gives ${n(p)}`)}.`,
    passes: (model: string) => `No test finds fault with ${model}; others may pass as well.`,
    /** @param more free parameters of the likelier model beyond those of the other; NaN: not known */
    likelier: (model: string, times: string, more: number) =>
      sentence`The reposts are ${n(`about ${times} times`)} as likely under ${model}, which has ${
        Number.isNaN(more)
          ? 'other parameters'
          : more === 0
            ? 'as many parameters'
            : `${counted(Math.abs(more), 'parameter')} ${more > 0 ? 'more' : 'fewer'}`
      }.`,
    nearer: (model: string) => `By the KS distance ${model} is nearer.`,
  },
  cascade: {
    noDecay: 'No decay can be seen in what was observed, so how many follow one repost in all is not known.',
    offspring: (nstar: string, marked: boolean, fate: Fate) =>
      sentence`One repost brings ${n(nstar)} more as long as everybody can still be reached (${term('n*', 'branching-factor')}${marked ? ', with followers by their law' : ''})${FATES[fate]}`,
    infinite: 'A kernel with so heavy a tail has no finite number of children: n* is infinite.',
    people: (all: string, observed: number) => sentence`Of ${n(all)} who could share it, ${n(count(observed))} have.`,
    noUpper: (low: string) =>
      sentence`But the data set no upper end to that number: its 95 % interval begins at ${n(low)}.`,
    unsure: (low: string, high: string) =>
      sentence`That number is far from sure: its 95 % interval is ${n(`${low} to ${high}`)}.`,
    peopleUnknown: 'How many people there are cannot be told yet: too few of them were used up.',
  },
  epidemic: {
    noRecovery: 'This model has no recovery: whoever shared it goes on passing it on for ever, and the kernel is flat.',
    noDecay: 'Read as an epidemic, nobody has been seen to stop yet: recovery takes longer than what was observed.',
    noMean: (half: string) =>
      sentence`${EPIDEMIC}, people pass it on at a steady rate and then stop; half have stopped after ${n(half)}. The mean has no end: a few go on for so long that no average settles.`,
    longTail: (half: string, mean: string) =>
      sentence`${EPIDEMIC}, people pass it on at a steady rate and then stop; half have stopped after ${n(half)}, but the mean is ${n(mean)}: a few go on for very much longer than most.`,
    mean: (half: string, mean: string) =>
      sentence`${EPIDEMIC}, people pass it on at a steady rate and then stop; half have stopped after ${n(half)}, on average after ${n(mean)}.`,
    hawkes: 'HawkesN is the mean of that over who stops when.',
  },
});
