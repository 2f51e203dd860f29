/** Words of the lesson “One spark”. */
import { translated } from '../../../core/language';

export const oneSparkWords = translated('lessons/one-spark', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', why: 'Why', check: 'Check' },
  network: '300 people who know five others on average',
  time: 'step at which one hears it',
  again: 'Start another one',
  look: {
    title: (reached: number, n: number) => `One person told it. It reached ${reached} of ${n}.`,
    waiting: 'One person knows it first',
    text: [
      'Everybody who hears the rumour tells it to each friend once, and each time it works with chance *α* = 0.4.',
      'The same person starts every time. Nothing else is different from one time to the next but luck.',
    ],
    note: (seed: number) => `Random network of 300 nodes, mean degree 5. Seed ${seed}.`,
  },
  predict: {
    title: 'How far will the next one go?',
    text: [
      'Same network, same person, same chance. Say how many of the 300 will have heard it in the end.',
      'You can change your guess until you reveal.',
    ],
    label: 'people reached by the next cascade',
  },
  reveal: {
    title: (said: number, reached: number) => `You said ${said}. It reached ${reached}.`,
    noAnswer: (reached: number) => `It reached ${reached}.`,
    text: (small: string, large: string) => [
      `Started 200 times, it stays below 30 people ${small} times in 100, and reaches more than half ${large} times in 100.`,
      'There are two humps and nothing between them: it dies at once, or it goes through.',
    ],
    rows: { next: 'the next cascade', mean: 'mean of 200', you: 'you' },
    x: 'people reached',
    y: 'cascades',
    mean: (value: string) => `mean ${value}`,
    note: 'Bars: 200 cascades from the same person, by how many they reached.',
  },
  why: {
    title: (about: string) => `The mean happens ${about} in 200 times.`,
    text: [
      'In its first steps a cascade is in few hands, and a handful of refusals ends it. Once some dozens know it, chance evens out and it runs until it finds few who have not heard.',
      'So the mean describes neither kind. To know what can happen one looks at [the spread of runs](band), not at their mean.',
    ],
    source: 'each friend is tried once, with the chance of that edge; SLICER, section 2',
    never: 'not once',
  },
  check: {
    title: 'Check',
    text: ['A video was passed on by three people and then no more. What does that tell about its quality?'],
    question: 'Three people, then nothing. The video …',
    options: {
      bad: 'must be bad',
      luck: 'may be as good as one that went everywhere',
      late: 'will take off later',
    },
    because: {
      bad: (small: string) => `The very same rumour stayed below 30 people ${small} times in 100 here.`,
      luck: (small: string) => `With the same chance on every edge, ${small} in 100 cascades stayed below 30 people.`,
      late: 'Everybody tries once. When nobody is left who has just heard it, it is over.',
    },
  },
  next: [
    'Make the chance smaller until hardly any cascade goes through.',
    'Start it from two people and see which hump shrinks.',
  ],
});
