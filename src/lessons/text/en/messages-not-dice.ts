/** Words of the lesson “Messages, not dice”. */
import { translated } from '../../../core/language';

export const messagesNotDiceWords = translated('lessons/messages-not-dice', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', node: 'Predict', why: 'Why', check: 'Check' },
  tree: 'a tree',
  one: 'one edge more',
  extra: (edges: number) => (edges === 0 ? 'the tree again' : edges === 1 ? 'one edge more' : `${edges} edges more`),
  lattice: 'a lattice',
  networkLabel: (n: number, what: string) => `${n} people, ${what}`,
  probability: 'how likely one hears it',
  excess: 'by messages less by dice',
  messages: 'messages',
  dice: 'dice',
  x: 'steps',
  y: 'people reached, on average',
  look: {
    title: (runs: string) => `How likely each hears it, counted in ${runs} runs`,
    text: [
      'One person in the middle knows a rumour; everybody tells each neighbour once, and it works in 60 of 100 tries. How likely is it that the one at the rim hears it?',
      'The way of dice: let it run again and again, and count. Few runs give a rough answer, many a fine one.',
    ],
    runs: 'Runs',
    options: { few: '10 runs', some: '100 runs', many: '10,000 runs' },
    note: (n: number, seed: number) =>
      `Tree of ${n} nodes, all inner ones with three neighbours, 24 steps. Seed ${seed}.`,
  },
  predict: {
    title: 'On which network do both ways agree?',
    text: [
      'The way of messages throws no dice. Along every edge goes one number, step by step: [how likely the one has it by now](cavity-message), not counting what the other told. From the numbers that arrive each works out the next ones.',
      'Here are a tree, the same tree with one edge more, and a lattice. Say where the numbers from messages equal those from dice, but for the luck of counting.',
    ],
    label: 'where both ways agree',
    options: {
      tree: 'on the tree alone',
      both: 'on the tree, with or without the edge more',
      all: 'on all three',
      none: 'on none exactly',
    },
  },
  reveal: {
    title: 'On the tree alone. One edge is enough to part them.',
    text: (excess: string, lattice: string) => [
      `On the tree no probability differs by more than counting explains. With one edge more, messages expect ${excess} in 100 people too many; on the lattice ${lattice} in 100.`,
      'Add edges to the tree and see the two lines part.',
    ],
    slider: 'Edges more',
    rows: { reached: 'reached', tree: 'tree', one: 'one edge more', lattice: 'lattice' },
    byDice: (value: string, error: string) => `${value} ± ${error}`,
    note: (runs: string, few: string) =>
      `Average number reached by step; dice: ${runs} runs (other numbers of edges: ${few}), ± is two standard errors.`,
  },
  node: {
    title: 'For whom are the messages most wrong?',
    text: [
      'The edge more joins 20 and 45. Together with 9 and 21 they form a loop of four; all the rest is still a tree.',
      'Click the person for whom messages are the furthest above the truth.',
    ],
    label: 'whom messages are most wrong about',
    caption: (name: number) => String(name),
  },
  why: {
    title: (worst: number) => `Number ${worst}, where the loop hangs on the tree`,
    text: (worst: number, off: string, passes: string, runs: string, half: string) => [
      `What ${worst} tells goes round the [loop](loop) and comes back to it. A message leaves out what came straight from the other end, but not what went round: ${worst} hears its own news as new, and is taken to know it ${off} times in 100 too often. It hands the mistake on to all behind it. So messages are never too low.`,
      `And the cost? One pass over the tree sends ${passes} messages, as many as ${runs} runs try edges. After so many runs a probability near one half is known to ± ${half} in 100; the messages have no error at all there.`,
    ],
    source: 'how likely i has it by t, from what the others told it, j left out; SLICER, equation 2',
    note: 'Colour: probability at step 24 by messages less share of 100,000 runs.',
  },
  check: {
    title: 'Check',
    text: ['Two networks, two tools. The picture shows how far messages are off on the lattice.'],
    ring: {
      question: 'A rumour starts with one of twelve people who sit in a ring. Messages there are …',
      options: { high: 'too high: a ring is a loop', exact: 'exact', low: 'too low: it goes two ways' },
      because: {
        high: 'A loop misleads by bringing news back to somebody who may not know it yet. Here it comes back to the source, which knows already.',
        exact:
          'The only loop runs through the source, and news that comes back there changes nothing. In the lab no probability differs by more than counting explains.',
        low: 'Both ways round are counted. Messages are never too low.',
      },
    },
    tool: {
      question: 'On the lattice you want every probability to within 1 in 100. You take …',
      options: { messages: 'one pass of messages', few: '100 runs', many: '10,000 runs' },
      because: {
        messages: (off: string) =>
          `There messages are up to ${off} in 100 too high, and repeating them changes nothing.`,
        few: 'With 100 runs a probability near one half is known to ± 10 in 100.',
        many: 'With 10,000 runs two standard errors are at most 1 in 100, on any network.',
      },
    },
  },
  next: [
    'Run “Error against cost” there, on the tree and on a lattice.',
    'Take a square lattice and shorten the horizon: before a loop closes there is nothing to mislead the messages.',
  ],
});
