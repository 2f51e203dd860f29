/** Words of the lesson “Fading interest”. */
import { translated } from '../../../core/language';

export const fadingInterestWords = translated('lessons/fading-interest', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', play: 'Play', why: 'Why', check: 'Check' },
  age: 'days since one heard it',
  waiting: 'share who have not told this friend yet',
  day: 'day',
  people: 'people who know it',
  laws: { memoryless: 'memoryless', growing: 'growing', fading: 'fading' },
  half: 'half',
  look: {
    title: 'A day on average, in two ways',
    text: [
      'Whoever hears news tells each friend after a while, one day on average. In the first kind the urge to tell is the same at every age: [memoryless](hazard), many tell at once, some after days.',
      'In the second kind [the urge grows](rayleigh-delay) with age: hardly anybody tells at once, and hardly anybody after three days.',
    ],
    note: 'Exponential and Rayleigh delays, both of mean 1 day.',
  },
  predict: {
    title: 'Which news reaches half of the people first?',
    text: [
      'Both start with the same person on the grapevine: 310 people, nearly a tree, most with few friends. All delays are a day on average.',
      'Say which of the two first reaches 155 people, on average.',
    ],
    label: 'the first to reach half',
    options: { memoryless: 'the memoryless one', growing: 'the growing one', same: 'both on the same day' },
  },
  reveal: {
    title: (days: string, later: string) => `The memoryless one: half on day ${days}, the other on day ${later}.`,
    text: (cross: string, share: string, growing: string, memoryless: string) => [
      `Quick at first is not quick in the end. On day ${cross}, at ${share} of 100 people, the curves cross: the growing one overtakes.`,
      `It reaches 95 of 100 on day ${growing}, the memoryless one on day ${memoryless} only.`,
    ],
    rows: { half: 'half', nearly: '95 of 100' },
    note: (runs: string) => `Means of ${runs} runs each on the network “Grapevine”, from the person with most friends.`,
  },
  play: {
    title: (half: string, nearly: string) => `Half on day ${half}, 95 of 100 on day ${nearly}`,
    start: 'How the urge changes with age',
    never: '16 or later',
    text: [
      'Below 1 the urge to tell [fades](weibull-delay) with age, at 1 it is memoryless, above it grows. All delays stay a day on average.',
      'The grapevine has one way to most people. In the village there are many, and only the first of them counts.',
    ],
    shape: 'Shape',
    network: 'Network',
    networks: { grapevine: 'grapevine', village: 'village' },
    own: 'this shape',
    note: 'The thin line: memoryless, for comparison. Means of 1,000 runs.',
  },
  why: {
    title: 'Short delays open the race, long ones end it',
    text: (fadingHalf: string, fadingNearly: string) => [
      `Early on many tellers compete, and the shortest delay wins. The memoryless law has more very short delays; interest that fades has most of them, and reaches half on day ${fadingHalf} already.`,
      `In the end people wait for one particular friend, and long delays decide. The fading law has most of these, too: 95 of 100 on day ${fadingNearly}, last of all.`,
    ],
    source: 'the urge h at age s, and the share who wait longer; PropNet-SDE, section 5.1 and equation 25',
    note: 'With the memoryless law alone the age of news does not matter. That is why mean field can be asked about it, and not about the others.',
  },
  check: {
    title: 'Check',
    text: ['Two messages have the same mean delay.'],
    village: {
      question: 'In a village where everybody hears news from many sides, the curves of the first two laws …',
      options: {
        cross: 'cross as well',
        never: 'do not cross: the memoryless one leads to the end',
        growing: 'do not cross: the growing one leads',
      },
      because: {
        cross: (memoryless: string, growing: string) =>
          `There the memoryless one reaches 95 of 100 on day ${memoryless}, the growing one on day ${growing}.`,
        never: (memoryless: string, growing: string) =>
          `95 of 100 on day ${memoryless} against day ${growing}: with many ways to everybody, somebody’s short delay is always there.`,
        growing: 'It never has the short delays that win where many tell.',
      },
    },
    memory: {
      question:
        'A friend has known the news for a week and has not told you. With a memoryless delay, you should expect it …',
      options: { soon: 'any moment now', same: 'as late as if she had heard it just now', never: 'no more' },
      because: {
        soon: 'That would be an urge that grows with age.',
        same: 'That is what memoryless means: the age of the news tells nothing.',
        never: 'That would be interest that fades.',
      },
    },
  },
  next: [
    'Start from two people and see whether the crossing moves.',
    'Try a power law: no delay is shorter than its beginning, and some never end.',
  ],
});
