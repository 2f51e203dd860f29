/** Words of the lesson “Is it a good fit?”. */
import { translated } from '../../../core/language';

export const isItAGoodFitWords = translated('lessons/is-it-a-good-fit', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', less: 'Less data', why: 'Why', check: 'Check' },
  minutes: 'minutes',
  reposts: 'reposts',
  cascades: { quick: 'first cascade', slow: 'second cascade' },
  kernels: { EXP: 'exponential', PL: 'power law', QEXP: 'q-exponential' },
  expected: 'share of waits that should be shorter',
  seen: 'share that are shorter',
  right: 'if the model is right',
  bandName: '95 % band',
  look: {
    title: 'Two cascades, drawn from two kernels',
    text: [
      'Both have 800 people, and 1.4 reposts for every repost while all are new to it. They differ in when these come: [the kernel](kernel).',
      'In one of them interest fades exponentially, in ten minutes on average. In the other it fades as a power law: most at once, some after hours.',
    ],
    note: (seed: number) => `HawkesN, ten reposts at the beginning, followed for ten hours. Seed ${seed}.`,
  },
  predict: {
    title: 'Which kernels fit which cascade?',
    text: [
      'Three kernels are fitted to each: exponential, power law, and q-exponential, which has the tail of a power law but a fixed beginning of about a minute.',
      'Then a test asks whether the fitted model could have made that cascade. The first one is made by the exponential kernel, the second by the power law.',
    ],
    label: 'who passes the test',
    options: {
      own: 'each cascade: only the kernel that made it',
      first: 'the first: all three; the second: only the power law',
      second: 'the first: only the exponential; the second: all three',
      all: 'both: all three',
    },
  },
  reveal: {
    title: (first: number, second: number) =>
      first === 3 && second === 1
        ? 'One cascade refuses two kernels, the other none'
        : `Of three kernels ${first} pass on the first cascade, ${second} on the second`,
    text: (gain: string, usual: boolean) => [
      usual
        ? 'On the second cascade [the test](kolmogorov-smirnov) lets the power law pass alone, on the first all three.'
        : 'Usually [the test](kolmogorov-smirnov) refuses two kernels on the second cascade and none on the first. With these two cascades luck made it a little different.',
      `The exponential kernel made the first. The power law has a parameter more and bends until it looks the same, at hardly more likelihood (log-likelihood +${gain}); so the simplest that passes wins.`,
    ],
    passes: 'passes',
    refused: 'refused',
    p: (value: string) => `p\u00A0=\u00A0${value}`,
    below: (value: number) => `p\u00A0<\u00A0${value}`,
    row: (kernel: string, cascade: string) => `${kernel}, ${cascade}`,
    short: { quick: 'first', slow: 'second' },
    note: 'p: how often a right model looks at least so wrong; refused below 0.05, a right one now and then, too. Parameters were fitted to the same events, so p is on the high side.',
  },
  less: {
    title: {
      first: (events: string) => `The second cascade, seen for its first ${events} reposts`,
      all: (events: string) => `The second cascade, all ${events} reposts`,
    },
    text: (events: string, passing: number) => [
      `Of the first ${events} reposts alone, ${passing === 3 ? 'all three kernels pass' : passing === 1 ? 'one kernel passes' : `${passing} of three kernels pass`}: the wrong ones have not had the time to be caught.`,
      'A test that passes says that nothing was found. How much it would have found depends on how much there was to look at.',
    ],
    control: 'Seen',
    options: { first: 'the first 15 %', all: 'all' },
  },
  why: {
    title: 'Time, measured by what the model expects',
    text: [
      '[A trick](time-rescaling): measure the wait between two reposts by how many the model expected in between. If the model is right, these waits are all of one law, whatever the cascade: exponential with mean 1.',
      'So every model can be held against the same straight line. A line within the band is what a right model looks like – and a wrong one that is flexible enough, or little looked at.',
    ],
    source: 'reposts expected between two reposts; SIR-HawkesN, equation 15',
    note: 'Picture: the second cascade.',
  },
  check: {
    title: 'Check',
    text: ['A colleague shows a fit with p = 0.7 and says: “So this is how it works.”'],
    truth: {
      question: 'What does p = 0.7 say?',
      options: {
        true: 'the model is true with 70 % probability',
        not: 'these data do not speak against it',
        good: 'it will predict well',
      },
      because: {
        true: (pl: string) => `On the first cascade the power law has ${pl}, and it is not what made it.`,
        not: 'That is all a test can say: it looked for a contradiction and found none.',
        good: 'A test looks back at the events that were fitted. What comes later is another question, and asks for held-out data.',
      },
    },
    unit: {
      question:
        'The q-exponential has its rate fixed at 1 per unit of time. Times are now given in seconds instead of minutes. Its fit …',
      options: { same: 'stays the same', other: 'becomes another one' },
      because: {
        same: 'With the rate fixed at 1 per unit, its beginning would be a second instead of a minute.',
        other: 'Its beginning is tied to the unit. A free rate, as for the power law, would not depend on it.',
      },
    },
  },
  next: [
    'Ask for the bootstrap of the test: it knows that parameters were fitted.',
    'Fit only the first part, and see on what came later which kernel was right.',
  ],
});
