/** Words of the lesson “Invisible recovery”. */
import { translated } from '../../../core/language';

export const invisibleRecoveryWords = translated('lessons/invisible-recovery', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', play: 'Play', why: 'Why', check: 'Check' },
  day: 'day',
  people: 'people',
  infected: 'infected so far',
  ill: 'ill now',
  recovered: 'recovered',
  seen: 'recoveries seen',
  parameters: { rate: 'rate of infection β', recovery: 'rate of recovery γ', people: 'population N' },
  look: {
    title: (size: string, people: number) => `An epidemic: ${size} of ${people} caught it`,
    waiting: 'An epidemic, with and without its recoveries',
    text: [
      'Whoever is ill infects others at rate *β* = 3 a day, as long as there is somebody left to infect, and recovers after a day on average: rate *γ* = 1.',
      'Health offices see infections. When people recover is seldom written down, and a repost never says when interest ended.',
    ],
    show: 'Show',
    shows: { all: 'everything', infections: 'infections only' },
    again: 'Another one',
    note: (seed: number) => `100 people, three ill at the beginning. Seed ${seed}.`,
  },
  predict: {
    title: 'What can be read from infections alone?',
    text: [
      'HawkesN is fitted to the days of infection of 40 such epidemics, eight times. It has to find *β*, *γ* and the number of people *N* from them.',
      'Which of the three comes back worst?',
    ],
    label: 'how far off, in per cent',
    ends: ['worst', 'best'] as const,
  },
  reveal: {
    title: (gamma: string) => `The rate of recovery: ${gamma}\u00A0% off`,
    text: (used: string) => [
      `*β* and *γ* come back too high, in the middle of the eight fits. *N* is nearly right, since ${used} of 100 people were infected in the end: one sees that it stops.`,
      'With recoveries seen, the same epidemics give all three back. What is missing is not data, but the recoveries.',
    ],
    x: 'middle of the eight fits, off by',
    percent: (value: number) => `${value < 1 ? value.toFixed(1) : Math.round(value)}\u00A0%`,
    note: 'Eight fits to 40 epidemics each; the middle one is compared with the truth.',
  },
  play: {
    title: (used: string) => `${used} of 100 people infected in the end`,
    text: {
      many: 'Most people are reached, and the end of the epidemic tells *N*.',
      half: 'Where the epidemic stops by itself before all are reached, *N* is guessed from a slight slowing down.',
      few: (low: string, high: string) =>
        `Hardly anybody is reached: nothing slows down for want of people. The eight fits say *N* = ${low} to ${high}; any large number will do.`,
    },
    also: 'Choose how many others one ill person infects while everybody is healthy: [n*](branching-factor).',
    control: 'Infected by one',
    nstar: (value: number) => `n* = ${value}`,
    x: 'in the middle of the fits, off by a factor of',
    factor: (value: number) => `× ${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)}`,
    note: 'A factor of 1 would be right; too high and too low count alike.',
  },
  why: {
    title: 'One kernel, two readings',
    text: (sooner: string, fits: number) => [
      'In [HawkesN](hawkesn) everybody infects a little less with every hour, all in the same way. [The link](sir-hawkes-link): its kernel is *β* times the share who are still ill at that age, so it never rises above *β*, and falls as they recover.',
      `But people recover at once, and by luck. Who recovers late infects many close together; HawkesN, which knows no such luck, takes that for quick infection and quick recovery: ${sooner} of ${fits} fits say people recover sooner than they do.`,
    ],
    survival: 'truth',
    fits: 'fits',
    x: 'days since infection',
    y: 'share still ill',
    source: 'the kernel: rate of infection times the share who are not yet recovered; SIR-HawkesN, equations 6 to 10',
  },
  check: {
    title: 'Check',
    text: ['A post has 40 reposts by now, and they still come as fast as ever. A fit says *N* = 3 million.'],
    people: {
      question: 'What does that tell about the number of people who may repost?',
      options: { million: 'about three million', none: 'hardly anything', forty: 'forty' },
      because: {
        million: (spread: string) =>
          `In eight fits where hardly anybody was reached, the largest *N* was ${spread} times the smallest.`,
        none: 'Nothing has slowed down yet, so every large number fits as well as any other.',
        forty: 'They still come as fast as ever: nothing says that it ends at forty.',
      },
    },
    gamma: {
      question: 'A fit to infections says people are ill for half a day on average. Most likely they are ill …',
      options: { longer: 'longer than that', exactly: 'just so long', shorter: 'shorter than that' },
      because: {
        longer: (gamma: string) => `Here *γ* came back ${gamma}\u00A0% too high, and the time one is ill is 1/*γ*.`,
        exactly: (gamma: string) => `Here *γ* came back ${gamma}\u00A0% too high.`,
        shorter: (gamma: string) => `Here *γ* came back too high, by ${gamma}\u00A0%: times too short, not too long.`,
      },
    },
  },
  next: [
    'Look at three readings of the intensity: what HawkesN expects, and what one should expect after a silence.',
    'Fit one epidemic and look at the likelihood of *N*: flat on one side, steep on the other.',
  ],
});
