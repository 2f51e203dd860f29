/** Words of the lesson “Who is next?”. */
import { translated } from '../../../core/language';

export const whoIsNextWords = translated('lessons/who-is-next', {
  steps: {
    predict: 'Predict',
    reveal: 'Reveal',
    all: 'Score',
    network: 'Network',
    why: 'Why',
    check: 'Check',
  },
  forum: 'The forum: 340 people and who is friends with whom',
  order: 'order in which they wrote',
  thread: 'thread',
  x: 'of 100 next users are among the first ten',
  rows: {
    truth: 'wrote next',
    model: 'model',
    counting: 'counting',
    you: 'you',
    none: '–',
    right: (k: number, of: number) => `${k} of ${of} right`,
  },
  predict: {
    title: (seen: number) => `${seen} people have written in this thread. Who writes next?`,
    waiting: 'Five threads are being looked up',
    text: [
      'Friends often follow friends, and some write more than others. Coloured circles have written, dark first. One of the eight who are named wrote next; the others were drawn at random.',
      'The model chooses among the same eight. Answer for all five threads, then look.',
    ],
    label: (k: number) => `who writes next in thread ${k}`,
    note: 'Threads of the test: the model has never seen them. The forum is made up; its recipe comes with the lab.',
  },
  reveal: {
    title: (name: string, model: boolean) =>
      model ? `Next was ${name}, as the model said.` : `Next was ${name}. The model said somebody else.`,
    places: (name: string, model: number, counting: number) =>
      `In the lists of all users ${name} stood at place ${model} for the model, at ${counting} for counting.`,
    text: (model: string, counting: string) =>
      `Over all places in forty threads the model finds the right one of eight in ${model} of 100 cases on average, counting in ${counting}; guessing finds one in eight.`,
    note: (places: number) =>
      `The model ranks all who have not written yet. Counting takes whoever most often appeared with these people before. Averages over ${places.toLocaleString('en')} places and all ways to draw the other seven.`,
  },
  all: {
    title: (model: string, counting: string) =>
      `First ten of all users: ${model} of 100 for the model, ${counting} for the best counting.`,
    text: (cases: string) => [
      `Now everybody is a candidate. [Hits@10](hits-at-k) says how often the one who wrote next is among the first ten of a list: ${cases} cases in the threads of the test.`,
      'Counting is no straw man: it knows who followed whom. The model adds order, and how far back somebody wrote.',
    ],
    bars: {
      model: 'the model',
      counting: 'best counting',
      off: 'network switched off',
      without: 'trained without',
      random: 'a random list',
    },
    note: (name: string) => `The best way of counting on these threads: ${name.toLowerCase()}.`,
  },
  network: {
    title: (off: string, without: string) =>
      `Network switched off: ${off} of 100. Trained without it from the start: ${without}.`,
    text: (lost: string) => [
      `The model knows who is friends with whom: that is its [network context](structural-context). Switched off, it loses ${lost} in a hundred. That looks as if the network were worth so much.`,
      'But a model that never had it finds out from the threads themselves who follows whom. Switching off a part shows what this model leans on, not what the part is worth.',
    ],
    note: 'Trained without: same data and settings as the shipped weights, twelve epochs, seed of this lesson.',
  },
  why: {
    title: 'The network helps with those one may expect, and at the end',
    text: (well: string, hardly: string, end: string) => [
      `For those whom counting knows well the network multiplies the chance by ${well} on average; for those who come out of nowhere by ${hardly}. It says “friends of these people”, and is wrong when a stranger comes.`,
      `Most of all it tells when nobody comes any more: the chance of the end, where the thread did end, is ${end} times as large.`,
    ],
    bars: {
      well: 'counting knows her well',
      all: 'all who came next',
      hardly: 'counting hardly knows her',
      end: 'the end of the thread',
    },
    x: 'chance with the network, divided by the chance without it',
    source: 'h: state of the recurrent network; s: network context of the last users; FOREST, equation 3',
    note: 'Geometric means over the places of forty threads; “without” is the same model with the network switched off. Well: among the first ten by counting pairs; hardly: beyond fifty.',
  },
  check: {
    title: 'Check',
    text: ['A paper switches off one part of its model. The score falls from 44 to 35.'],
    question: 'What does that show?',
    options: {
      worth: 'the part is worth nine points',
      leans: 'the trained model leans on the part',
      nothing: 'nothing at all',
    },
    because: {
      worth: (without: string) => `Trained without it from the start, this model reached ${without}.`,
      leans: (without: string) =>
        `It was trained with the part and relies on it. What the part is worth shows a model that never had it: ${without} here.`,
      nothing: 'It shows where the model gets its answer from, as it is now.',
    },
    five: 'Suppose you had more of the five threads right than the model. Who is better?',
    fiveOptions: { you: 'you are', open: 'five threads do not tell', model: 'the model, as over all threads' },
    fiveBecause: {
      you: (model: string) => `Perhaps. But at ${model} right of 100, five threads go anywhere between one and five.`,
      open: (model: string) => `Right: at ${model} of 100, between one and five right of five is nothing special.`,
      model: 'Nobody has measured you over all threads.',
    },
  },
  next: [
    'Walk along a whole thread and watch the place of who comes next.',
    'Train a model without friends (the ready experiment “Without friends”) and compare.',
  ],
});
