/** Words of the lesson “Two scales”. */
import { translated } from '../../../core/language';

export const twoScalesWords = translated('lessons/two-scales', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', spread: 'Play', why: 'Why', check: 'Check' },
  thread: 'thread',
  threads: ['short', 'ordinary', 'long'],
  x: 'people in the thread in the end',
  y: 'endings',
  truth: (size: number) => `it was ${size}`,
  forecast: (size: number) => `forecast ${size}`,
  models: { forum: 'without reward', 'forum-rewarded': 'with reward' },
  look: {
    title: (forecast: number, truth: number) => `After five people the model expects ${forecast}. It became ${truth}.`,
    waiting: 'Endings are being simulated',
    text: [
      'A model that knows who is next can also say how far it goes: it draws the next one, then the next, until it draws the end. The bars are 400 such endings of one thread, from its first five people on.',
      'It was trained for the next person only. Nobody ever told it whether its endings are as long as real ones.',
    ],
    note: 'Threads of the test, which the model has never seen. The forecast is the geometric mean of the endings; the last bar holds all that are longer.',
  },
  predict: {
    title: 'Now it is also rewarded for the right size. What moves?',
    text: [
      'A second model was trained on: it simulated endings, and those near the true size were made likelier. That is called [reward](reinforce).',
      'Two scores are compared on threads of the test: how often the next person is among the first ten, and the [error of the size](msle) of simulated endings.',
    ],
    label: 'what the reward moves',
    options: {
      both: 'both get clearly better',
      size: 'sizes get clearly better, next users hardly move',
      trade: 'sizes get clearly better, next users clearly worse',
      none: 'hardly anything moves',
    },
    said: 'you said',
    short: { both: 'both', size: 'sizes only', trade: 'sizes, at a price', none: 'hardly anything' },
    note: 'Clearly: by more than a tenth of itself.',
  },
  reveal: {
    title: (size: string, hits: string) => `Size error ${size}. Next users ${hits}.`,
    text: (fall: string, threads: number, predictions: string) => [
      `The error of single endings falls by ${fall}, over ${threads} threads. The next person stands among the first ten about as often as before, in ${predictions} cases.`,
      'The same kind of model, nearly the same lists of next users, other sizes: one scale can be moved without the other.',
    ],
    bars: { single: 'size error', hits: 'next among first ten' },
    rows: {
      single: 'size error of an ending',
      hits: 'next among the first ten, of 100',
      to: (before: string, after: string) => `${before} → ${after}`,
    },
    moved: 'of what it was without reward, per cent',
    fewer: (percent: string) => `−${percent} %`,
    more: (percent: string) => `+${percent} %`,
    same: 'as before',
    note: 'The two models were trained once, long before; seeds vary only the endings that are drawn. Error: squared, of the natural logarithm.',
  },
  spread: {
    title: 'The endings lie closer together, and are shorter',
    text: (before: string, after: string, forecasts: readonly [number, number]) => [
      `Most of the gain is in the spread: for this thread the endings scatter by a factor of ${before} without reward, and of ${after} with it.`,
      `The middle moves as well, from ${forecasts[0]} to ${forecasts[1]}. For a short thread that may be better, for a long one worse.`,
    ],
    note: 'Factor: one standard deviation of the logarithm. Black line: what the thread became.',
  },
  why: {
    title: (single: string, mean: string) =>
      `A single ending errs ${single} less. The mean of twenty gains only ${mean}.`,
    text: (variance: string) => [
      `An ending errs in two ways: its model’s middle may be wrong, and the ending may lie off the middle. The reward cut the second by ${variance}; the first hardly moved.`,
      'The reward looks at single endings, so it makes them careful. Averaging twenty endings gains far more, and needs no reward.',
    ],
    bars: {
      before: 'one ending, without',
      after: 'one ending, with',
      meanBefore: 'mean of 20, without',
      meanAfter: 'mean of 20, with',
    },
    barsX: 'squared error of the logarithm of the size',
    source: 'reward of a simulated ending; FOREST, equations 5 and 6',
    note: (single: string, hits: string) =>
      `On the threads of the test. On the validation threads, which chose the epoch: sizes ${single}, next users ${hits}.`,
  },
  check: {
    title: 'Check',
    text: ['Two models name the next person equally well. One of them was rewarded for sizes.'],
    question: 'Whose sizes do you trust more?',
    options: {
      same: 'the same: who is next says how far it goes',
      one: 'the rewarded one, if I draw a single ending',
      any: 'the rewarded one, by far, however I forecast',
    },
    because: {
      same: (single: string) =>
        `Here both named the next person equally well, and their single endings differed by ${single} in error.`,
      one: (single: string) => `Its single endings err ${single} less; averaged, the two are close.`,
      any: (mean: string) => `With the mean of twenty endings the difference shrinks to ${mean}.`,
    },
    scale: 'A forecast says 12, the thread ends at 24. Another says 48. Which errs more on this scale?',
    scaleOptions: { first: 'the first', second: 'the second', equal: 'both the same' },
    scaleBecause: {
      first: 'It is off by a factor of two.',
      second: 'It is off by a factor of two, as well.',
      equal: 'The error is that of the logarithm: half as large counts like twice as large.',
    },
  },
  next: [
    'Look at other threads of the test with both models, and at their endings.',
    'See more people before the forecast: how fast do the endings come together?',
  ],
});
