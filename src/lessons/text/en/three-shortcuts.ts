/** Words of the lesson “Three shortcuts”. */
import { translated } from '../../../core/language';

export const threeShortcutsWords = translated('lessons/three-shortcuts', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', play: 'Play', why: 'Why', check: 'Check' },
  x: 'time',
  y: 'people who know it',
  truth: 'many runs',
  names: { 'mean-field': 'mean field', continest: 'ConTinEst', jump: 'jump SDE' },
  moment: (t: number) => `t = ${t}`,
  look: {
    title: 'A rumour that is forgotten, and heard again',
    text: [
      'On a ring of 200 people with a few shortcuts across it, two start to talk. Who knows the rumour tells it; who has forgotten it can hear it again.',
      'The line is [the mean of 1,500 runs](monte-carlo), played event by event: as good as the truth, and slow on large networks. So people take shortcuts.',
    ],
    note: (seed: number) =>
      `4 neighbours each, told by each at rate 0.6; forgotten at rate 0.2, so after 5 on average. Seed ${seed}.`,
  },
  predict: {
    title: 'Which shortcut says most at t = 5?',
    text: [
      'Mean field: one equation for everybody, with the chances of neighbours multiplied. ConTinEst: draws all delays, then counts who is within reach. Jump SDE: averages 400 runs.',
      'Put them in order by how many people they say know it at *t* = 5.',
    ],
    label: 'the three shortcuts at t = 5',
    ends: ['says most', 'says least'] as const,
  },
  reveal: {
    title: (field: string, truth: string) => `Mean field says ${field}. It is ${truth}.`,
    text: (times: string, without: string) => [
      `[Mean field](mean-field) says ${times} times the truth here, and never less than it. [The jump SDE](jump-sde) is on it, up to the luck of its runs.`,
      `[ConTinEst](continest) is not defined where people forget: the lab refuses it. It was asked as if nobody did, and then it is right – without forgetting there would be ${without}.`,
    ],
    note: 'Jump SDE: 400 runs in pairs. ConTinEst: 200 samples of all delays, 15 sets of labels. Mean field has no luck in it.',
  },
  play: {
    title: (times: string) => `Mean field says ${times} times the truth at t = 5`,
    waiting: 'More friends, less forgetting',
    text: [
      'With more neighbours, each of whom talks less, mean field comes closer. Without forgetting, ConTinEst is allowed, and comes near the truth.',
    ],
    friends: 'Neighbours',
    neighbours: (count: number) => `${count} neighbours`,
    forgetting: 'Forgetting',
    refused: 'not defined with forgetting',
    note: 'The rates of all neighbours together stay 2.4. Fewer runs than before, so that it follows at once.',
  },
  why: {
    title: 'What each of them leaves out',
    text: [
      'Mean field multiplies chances as if neighbours were independent. But whoever told you knows it already: on a ring news comes from where it has been, and telling it back is wasted.',
      'ConTinEst asks who is within reach, and being within reach does not end; so it has no place for forgetting. The jump SDE leaves out nothing but runs.',
    ],
    source: 'mean field: the chance of both replaced by the product of chances; PropNet-SDE, equation 26',
  },
  check: {
    title: 'Check',
    text: ['Every shortcut is right about something. The question is what it leaves out.'],
    recovery: {
      question:
        'Machines catch a worm, are cleaned, and can catch it again. Which of the three can be asked as they are?',
      options: { both: 'mean field and the jump SDE', all: 'all three', continest: 'ConTinEst alone' },
      because: {
        both: 'Both have a rate of recovery in their equations. Of the two, mean field says too much where neighbours are few.',
        all: 'ConTinEst counts who is within reach by some time. A cleaned machine is still within reach.',
        continest: 'ConTinEst is the one that knows no recovery.',
      },
    },
    bound: {
      question: 'Mean field says 40 will know it. What do you take from that?',
      options: { forty: '40 will know it', atMost: 'not more than 40 on average', nothing: 'nothing' },
      because: {
        forty: (times: string) => `Here it said ${times} times as many as there were.`,
        atMost:
          'Where everybody who knows it either keeps it or can hear it again, mean field is never below the truth: a bound, and a quick one.',
        nothing: 'It is too high, but never too low: that is worth something when one fears the worst.',
      },
    },
  },
  next: [
    'Colour the network by where mean field is too high.',
    'Ask the exact chain on ten people, where nothing is left to luck.',
  ],
});
