/** Words of the lesson “Hidden nodes”. */
import { translated } from '../../../core/language';

export const hiddenNodesWords = translated('lessons/hidden-nodes', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', edges: 'Where', why: 'Why', check: 'Check' },
  network: (n: number) => `${n} people, each with three friends`,
  time: 'step at which one hears it',
  again: 'Another cascade',
  x: 'cascades',
  y: 'mean error of α',
  quarter: 'a quarter hidden',
  all: 'everybody seen',
  constant: 'best single guess',
  look: {
    title: 'What happens, and what is seen of it',
    happens: 'What happens',
    seen: 'What is seen',
    text: [
      'A hundred people, three friends each; every friendship has a chance of its own to pass a rumour on, and nobody knows these chances. They are to be [learned](slicer) from cascades.',
      'A quarter of the people are never seen, drawn as squares: not when they hear it, not whether. Where one of them began, nobody knows where the cascade came from, and it is left out.',
    ],
    note: (steps: number, seed: number) =>
      `Random network of 100 nodes, all of degree 3; chances drawn between 0 and 1; ${steps} steps are watched. Seed ${seed}.`,
  },
  predict: {
    title: 'How does the error fall with more cascades?',
    text: (error: string, constant: string) => [
      `From 100 cascades the learned chances are off by ${error} on average. To guess the same value for all edges, the best one, would be off by ${constant}.`,
      'Draw how the error goes on to 10,000 cascades. On both axes each mark is a multiple of the one before.',
    ],
    label: 'how the error falls',
  },
  reveal: {
    title: (first: string, last: string) => `It falls steadily: from ${first} to ${last}.`,
    text: (share: string, all: string) => [
      `A hundred times as many cascades bring the error to about ${share} in 100 of what it was; with everybody seen it would be ${all}. So the hidden quarter makes learning slower, and does not stop it.`,
      'Something is learned of every edge, even of those between two people of whom nothing is ever seen: what goes through them comes out behind them.',
    ],
    rows: {
      first: 'with 100 cascades',
      last: 'with 10,000',
      all: 'with 10,000, everybody seen',
      you: 'you, with 10,000',
    },
    note: 'Mean over edges of the distance between learned and true chance. Cascades begun by hidden people are left out.',
  },
  edges: {
    title: (worst: number, of: number) => `Next to hidden people: ${worst} of the ${of} worst edges`,
    text: (beside: string, others: string, share: string) => [
      `With 10,000 cascades edges between two people who are seen are off by ${others}, those with a hidden end by ${beside}. They are ${share} in 100 of all edges, and nearly all of the worst.`,
      'The network shows how far off the edges of each person are. Edges next to [hidden nodes](hidden-node) are learned last.',
    ],
    bars: 'By hidden ends (edges)',
    map: 'Error of the edges of each',
    none: 'both seen',
    one: 'one hidden',
    two: 'both hidden',
    ends: (what: string, edges: number) => `${what} (${edges})`,
    legend: 'mean error of its edges',
    value: 'mean error of α',
  },
  why: {
    title: 'It fits what is seen, and sums over what is not.',
    text: [
      'For any chances, message passing says how likely each person hears it at each step. SLICER looks for the chances that fit the times of those who are seen; a hidden person has no times to fit, but passes messages on as everybody does.',
      'What two edges in a row do is seen behind them; which of the two did it shows only in cascades that use them apart. So such edges take longest.',
    ],
    slider: 'Hidden people',
    source: 'how often, times the logarithm of how likely; SLICER, equations 3 and 4',
    note: (cascades: string) => `Learned again from ${cascades} cascades for every position of the slider.`,
  },
  check: {
    title: 'Check',
    text: ['Two questions about data with gaps.'],
    more: {
      question: 'You have 1,000 cascades with a quarter of the people hidden, and may have 10,000. The error will …',
      options: { stay: 'stay: what is hidden stays hidden', fall: 'fall to about half or less', zero: 'be gone' },
      because: {
        stay: (from: string, to: string) =>
          `It falls from ${from} to ${to} here. Hidden people leave traces in those behind them.`,
        fall: (from: string, to: string) => `From ${from} to ${to} here.`,
        zero: (to: string) => `${to} is left. Ten times the cascades divide the error, they do not end it.`,
      },
    },
    worst: {
      question: 'You must choose which learned edges to trust least. You take those …',
      options: { beside: 'next to people who are not seen', far: 'far from the middle', weak: 'with small chances' },
      because: {
        beside: (worst: number, of: number) => `${worst} of the ${of} worst edges here have a hidden end.`,
        far: 'Here everybody has three friends, and nobody is in the middle.',
        weak: (worst: number, of: number) =>
          `What counts is what is seen: ${worst} of the ${of} worst edges have a hidden end, whatever their chance.`,
      },
    },
  },
  next: [
    'Let hidden sources be known, and see how much of the error goes.',
    'Hide people by hand: one with all three friends, then the three friends alone.',
  ],
});
