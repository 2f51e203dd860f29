/** Words of the lesson “A useful wrong model”. */
import { translated } from '../../../core/language';

export const usefulWrongModelWords = translated('lessons/useful-wrong-model', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', where: 'When', why: 'Why', check: 'Check' },
  network: (n: number) => `${n} people on a lattice`,
  truth: 'dice',
  withTrue: 'messages, true α',
  withLearned: 'messages, learned α',
  x: 'steps',
  y: 'people reached, on average',
  look: {
    title: (passed: string, sampled: string) => `Messages say ${passed}. It is ${sampled}.`,
    text: (runs: string) => [
      `A hundred people on a lattice, each edge with a chance of its own; a rumour starts in a corner and is watched for 20 steps. It is played out ${runs} times with dice: that is the truth.`,
      'Message passing gets the true chances and is far too high all the same: on so many short [loops](loop) news comes back and is taken for new.',
    ],
    note: (seed: number) => `Square lattice of 10 × 10 nodes, chances drawn between 0 and 1. Seed ${seed}.`,
  },
  predict: {
    title: 'Which chances make messages predict better?',
    text: (cascades: string) => [
      `Now somebody who does not know the chances learns them from ${cascades} cascades, with message passing as the model. That model is wrong here, so the learned chances come out wrong, too.`,
      'Put into message passing, which chances predict better how likely each person hears it, for starts that were not learned from?',
    ],
    label: 'which chances predict better',
    options: { true: 'the true ones', learned: 'the learned ones', same: 'both about the same' },
  },
  reveal: {
    title: (share: string) => `The learned ones: their error is ${share} % of that of the true ones.`,
    text: (judged: number, deltaLearned: string, deltaTrue: string, noise: string) => [
      `Over ${judged} starts that were kept away from learning, the [prediction error](delta-p) is ${deltaLearned} with the learned chances and ${deltaTrue} with the true ones; ${noise} is what two halves of the dice differ by.`,
      'The picture shows one start, the corner. The learned line is not the truth either, but it is near it where the other has run away.',
    ],
    rows: { truth: 'dice', withTrue: 'true α', withLearned: 'learned α' },
    off: (value: string) => `off by ${value} in 100`,
    note: (cascades: string) =>
      `Rows: people reached after 20 steps, and how far the probability of each is off. Learned from ${cascades} cascades; a fifth of the starts was kept away.`,
  },
  where: {
    title: (step: number) => `Messages less dice, after ${step} steps`,
    text: [
      'Blue: too low. Orange: too high. Move the step from the beginning to the end.',
      'In the first steps the true chances do better, while few loops have closed; with other seeds both may be equally good there. What is learned is made for the whole time that was watched.',
    ],
    slider: 'Step',
    rows: { withTrue: 'true α, off by', withLearned: 'learned α, off by' },
    each: 'in 100',
    legend: 'by messages less by dice',
    note: 'Mean distance of the probabilities of all people from those by dice, from the corner.',
  },
  why: {
    title: 'Lower chances take back what loops count twice.',
    text: (learned: string, real: string, lower: string, tenThousand: string, hundredThousand: string) => [
      `SLICER takes whatever chances make its own predictions fit. Where loops raise those, lower chances are the remedy: the learned ones are ${learned} on average instead of ${real}, and lower on ${lower} of 100 edges.`,
      `More data do not help against that: with 10,000 cascades the learned chances are off by ${tenThousand}, with 100,000 by ${hundredThousand}. They are not what the edges do, but what this model needs: useful for predicting, wrong for reading.`,
    ],
    x: 'cascades',
    y: 'mean error of α',
    line: 'learned',
    level: 'best single guess',
    source:
      'mean distance of predicted and true probabilities over people and steps, divided by the mean true one; SLICER, equation 8',
  },
  check: {
    title: 'Check',
    text: ['What is such a model good for?'],
    read: {
      question: 'A friend reads from the learned chances that an edge passes on in 31 of 100 tries. You say:',
      options: {
        true: 'that is its chance',
        not: 'that is what message passing needs there',
        more: 'with more cascades it will be',
      },
      because: {
        true: (error: string) => `On this lattice the learned chances are off by ${error} on average.`,
        not: 'Learned chances balance what loops add. On a tree they would be the true ones.',
        more: (from: string, to: string) =>
          `From 10,000 to 100,000 cascades the error only moves from ${from} to ${to}: it is the model, not the data.`,
      },
    },
    short: {
      question: 'The same lattice, watched for 5 steps instead of 20. The learned chances are then …',
      options: { worse: 'worse: there is less to see', same: 'the same', nearer: 'nearer to the true ones' },
      because: {
        worse: (from: string, to: string) =>
          `Less is seen, yet the error is ${to} instead of ${from}: there is less to balance, too.`,
        same: (from: string, to: string) =>
          `The error is ${to} instead of ${from}: what they balance depends on the time.`,
        nearer: (from: string, to: string) =>
          `Off by ${to} instead of ${from}. In five steps few loops close, and the model is nearly right.`,
      },
    },
  },
  next: [
    'Let two replicas share the work: see how near “Mixture of replicas” comes.',
    'Learn on a tree instead: there the learned chances are the true ones, but for chance.',
  ],
});
