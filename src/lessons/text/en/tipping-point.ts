/** Words of the lesson “The tipping point”. */
import { translated } from '../../../core/language';

export const tippingPointWords = translated('lessons/tipping-point', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', smaller: 'Predict', why: 'Why', check: 'Check' },
  network: (n: number) => `${n} people, each with three friends`,
  time: 'step at which one hears it',
  chance: 'Chance to pass it on',
  again: 'Same chance, other luck',
  x: 'chance to pass it on α',
  y: 'cascades in 100 that go far',
  people: (n: string) => `${n} people`,
  endless: 'no end',
  endlessName: 'on a network without end',
  half: '½',
  look: {
    title: (reached: number, n: number) => `It reached ${reached} of ${n}.`,
    waiting: 'One person knows it first',
    text: [
      'Everybody here has exactly three friends, chosen at random. Whoever hears the rumour tells it to each friend once, and each time it works with chance *α*.',
      'Move the chance from small to large. Below some value hardly anything happens, whatever the luck; above it the rumour may go everywhere.',
    ],
    note: (n: number, seed: number) => `Random network of ${n} nodes, all of degree 3. Seed ${seed}.`,
  },
  predict: {
    title: 'At which chance does it begin to go far?',
    text: (people: string, far: number) => [
      `Now there are ${people} people. A cascade goes far when it reaches at least ${far} in 100 of them; for each chance we start many and count.`,
      'Mark on the axis where you expect the count to leave zero.',
    ],
    label: 'chance at which cascades begin to go far',
  },
  reveal: {
    title: (said: string | undefined) => `It begins at one half${said === undefined ? '' : `; you said ${said}`}.`,
    text: (below: string, at: string, above: string, upTo: string, wellAbove: string) => [
      `With *α* = ${at}, ${below} of 100 cascades go far. With ${above} it is ${upTo} of 100, and with 0.6 it is ${wellAbove}.`,
      'Between 0.5 and 0.55 the line is steeper than anywhere else. A little more chance, and another world: such a place is called a tipping point.',
    ],
    rows: { here: 'tipping point', you: 'you' },
    note: (runs: number, people: string) =>
      `Each dot: share of ${runs} cascades from one person among ${people} that reach a tenth or more.`,
  },
  smaller: {
    title: 'And among sixty people?',
    text: [
      'Same rule: three friends each, and far means a tenth of all or more, here six people.',
      'Say how the line for sixty people will look beside the line for four thousand.',
    ],
    label: 'the line for sixty people',
    options: {
      same: 'the same: only the chance counts',
      sharper: 'steeper: in a small group it is all or nothing',
      smoother: 'flatter: it begins earlier and rises more slowly',
    },
  },
  why: {
    title: 'One half, because of two friends left to tell.',
    text: (small: string, widthSmall: string, widthLarge: string) => [
      'Who hears it from one friend has two left to tell, so on average 2*α* of them tell it on. Below one each hearer is followed by fewer than one, and it dies; above one it can grow: *α* = ½ is where 2*α* = 1.',
      `That is about growing without end. Among sixty people luck alone carries it to a tenth in ${small} of 100 cascades at *α* = 0.4 already, and to come from 10 to 50 in 100 takes ${widthSmall} more chance instead of ${widthLarge}: the smaller the network, the smoother.`,
    ],
    source:
      'friends left to tell, times the chance that each tells it on; the model is that of SLICER, section 2, the threshold the textbook one of random networks',
    note: 'Dots: 60 people, dashes: 400, solid: 4,000. Thin line: chance of never ending on a network without end, 1 − ((1 − α)/α)³ above one half.',
  },
  check: {
    title: 'Check',
    text: ['Two questions about other networks.'],
    friends: {
      question: 'Everybody has five friends instead of three. The tipping point is then near …',
      options: { same: 'one half, as before', quarter: 'one quarter', fifth: 'one fifth' },
      because: {
        same: 'With more friends left to tell, a smaller chance is enough.',
        quarter: 'Four friends are left to tell, and 4α = 1 at one quarter.',
        fifth: 'Close: but the friend one heard it from already knows. Four are left, not five.',
      },
    },
    above: {
      question: 'The chance is 0.6, just above the tipping point. A single cascade …',
      options: { sure: 'surely goes far', maybe: 'may still die at once', never: 'cannot go far yet' },
      because: {
        sure: (share: string) => `Only ${share} of 100 do. Above the tipping point going far is possible, not sure.`,
        maybe: (rest: string) => `${rest} of 100 do not go far: all first friends may refuse.`,
        never: (share: string) => `${share} of 100 do go far at 0.6.`,
      },
    },
  },
  next: [
    'Give everybody four friends and find the new tipping point.',
    'Take a network with hubs instead, and see how much earlier it tips.',
  ],
});
