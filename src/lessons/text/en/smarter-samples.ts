/** Words of the lesson “Smarter samples”. */
import { translated } from '../../../core/language';

export const smarterSamplesWords = translated('lessons/smarter-samples', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', pairs: 'Pairs', why: 'Why', check: 'Check' },
  day: 'day',
  people: 'people who know it',
  runs: 'runs',
  error: 'largest error along the curve, people',
  estimate: 'estimate',
  truth: 'truth',
  plain: 'independent runs',
  paired: 'runs in pairs',
  slope: (of: string) => `${of}, slope −½`,
  wanted: '1 %',
  look: {
    title: (runs: string, said: string, truth: string) => `${runs} runs say ${said}. The truth is ${truth}.`,
    waiting: 'How far a rumour gets, from a few runs',
    text: [
      'A rumour starts with one member of a karate club of 34. How many know it on day 8? Every run is another story, so one plays some and takes [the mean](runs).',
      'Try ten, a hundred, a thousand runs, and start again with other luck.',
    ],
    samples: 'Runs',
    runs: (runs: string) => `${runs} runs`,
    again: 'Other luck',
    note: (seed: number) =>
      `The band reaches 1.96 standard errors to either side. The truth: the mean of 10,000 other runs. Seed ${seed}.`,
  },
  predict: {
    title: 'How many runs for one per cent?',
    text: (eight: string, thirtyTwo: string, wanted: string) => [
      `With 8 runs the curve is off by ${eight} people at its worst place, on average; with 32 runs by ${thirtyTwo}.`,
      `How many runs until that is ${wanted} people, one per cent of those who know it on day 8?`,
    ],
    label: 'runs for an error of 1 %',
  },
  reveal: {
    title: (said: string, needed: string) => `You said ${said}. It takes about ${needed}.`,
    noAnswer: (needed: string) => `It takes about ${needed} runs.`,
    text: (slope: string) => [
      `Four times the runs halve the error, whatever the network and the rumour. On two log scales that is a straight line of slope −½; measured: ${slope}.`,
      'So the first digit is cheap, and every further one costs a hundred times as much.',
    ],
    rows: { needed: 'one per cent', you: 'you' },
    note: (repeats: number) =>
      `Every estimate was made ${repeats} times; points are mean errors with their 95 % intervals. Beyond 512 runs the line is continued with slope −½.`,
  },
  pairs: {
    title: 'Runs in pairs of opposite luck',
    text: [
      'Now every second run is the mirror of the one before: where that one drew a short delay, it draws [a long one](antithetic-pair). Each alone is an honest run.',
      'What does this do to the line?',
    ],
    label: 'what pairs do to the line',
    options: { steeper: 'it falls more steeply', lower: 'it lies lower, just as steep', same: 'nothing' },
  },
  why: {
    title: (share: string) => `Lower, just as steep: ${share} of the error`,
    text: (variance: string) => [
      `Where one run of a pair is above the mean, the other tends to be below it, and [the mean of both](variance-factor) varies less: its variance is ${variance} of that of two independent runs.`,
      'But pairs are independent of each other. Of pairs, too, it takes four times as many to halve the error.',
    ],
    source:
      'variance of the mean of m runs in pairs with correlation ρ; PropNet-SDE, equations 16 and 18 and Algorithm 1',
    note: (plain: string, paired: string) =>
      `For one per cent: ${plain} independent runs, or ${paired} in pairs. Here pairs mirror delays; Algorithm 1 mirrors counts of marks.`,
  },
  check: {
    title: 'Check',
    text: ['A thousand runs took a minute.'],
    tenth: {
      question: 'You want a tenth of that error. How long does it take?',
      options: { ten: 'ten minutes', hundred: 'an hour and forty minutes', pairs: 'a minute, with pairs' },
      because: {
        ten: 'Ten times the runs divide the error by √10, about 3.',
        hundred: 'A hundred times the runs: error goes with 1/√m.',
        pairs: (share: string) => `Pairs leave ${share} of the error at the same cost, not a tenth.`,
      },
    },
    bias: {
      question: 'Two runs with mirrored luck are not independent. Is their mean wrong on average?',
      options: { no: 'no', yes: 'yes' },
      because: {
        no: 'Each of them has the right law, so the mean of both is right on average. Only how much it varies is changed.',
        yes: 'What is right on average stays right when it is averaged, dependent or not.',
      },
    },
  },
  next: [
    'Mirror counts of marks instead of delays (scheme “jump-adapted”), and measure what that gains.',
    'Let the planner say how many runs an error takes.',
  ],
});
