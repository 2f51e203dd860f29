/** Words of the lesson “Train it yourself”. */
import { translated } from '../../../core/language';

export const trainItYourselfWords = translated('lessons/train-it-yourself', {
  steps: { look: 'Look', predict: 'Predict', train: 'Train', reveal: 'Reveal', why: 'Why', check: 'Check' },
  x: 'epoch',
  y: 'loss, nats per prediction',
  training: 'threads it learns from',
  validation: 'threads it has not seen',
  best: (epoch: number) => `best: ${epoch}`,
  look: {
    title: 'A model that learns to guess who writes next',
    text: [
      'It goes through 960 threads of a forum again and again; each time is an [epoch](epoch). The loss says how surprised it is by the one who really came next, in [nats](nats): lower is better.',
      'One line is the loss on the threads it learns from. The other is the loss on 120 threads that it never learns from. Both fall at first.',
    ],
    waiting: 'The first epochs are on their way',
    note: (seed: number) =>
      `FOREST of width 64, nothing left out at random (dropout 0), seed ${seed}. The loss of an epoch on its own threads is taken while it learns.`,
  },
  predict: {
    title: 'After which epoch is it at its best?',
    text: [
      'It will go through the threads ten times. On the threads that it learns from the loss may fall all the way.',
      'On the others it has a best epoch. Say which.',
    ],
    label: 'epoch with the least loss on threads it has not seen',
  },
  train: {
    button: 'Train a model here',
    title: 'Train one yourself, here in this page',
    running: (epoch: number, of: number) => `Epoch ${epoch} of ${of} is done`,
    done: (best: number) => `Yours was at its best after epoch ${best}.`,
    text: [
      'The button starts ten epochs on this device, with luck of their own: other first weights, another order of the threads. Watch both lines and decide when you would stop.',
      'It takes ten seconds or more. Leaving this step stops it; the next step does not need it.',
    ],
    note: 'Nothing is sent anywhere: the training runs in a worker of this page.',
  },
  reveal: {
    title: (best: number, of: number) => `Best after epoch ${best} of ${of}. Then it learned by heart.`,
    text: (training: readonly [string, string], validation: readonly [string, string]) => [
      `On its own threads the loss falls on, from ${training[0]} to ${training[1]}. On the others it rises again, from ${validation[0]} to ${validation[1]}.`,
      'What it still learns after the turn is what happened in these threads, not what happens in such threads: [over-fitting](over-fitting).',
    ],
    rows: { best: 'best epoch', you: 'you', mine: 'your own training' },
    note: 'Another seed may turn an epoch earlier or later; with all four that were tried the training loss fell on while the other rose.',
  },
  why: {
    title: (best: string, last: string) => `Stopped in time: ${best} of 100 among the first ten. Ten epochs: ${last}.`,
    text: (shipped: string) => [
      `A wide model has room to remember threads. The weights that come with the lab have half the width, and three of ten numbers were left out at random while they learned; they reach ${shipped} on the same threads.`,
      'Nobody can see the turn from the training loss. So some threads are kept aside, and they decide when to stop. They are no fair judges afterwards: for that there is a third part, the [test](training-split).',
    ],
    bars: { best: 'best epoch', last: 'last epoch', shipped: 'shipped weights' },
    barsX: 'of 100 next users are among the first ten',
    source: 'mean surprise by the next user; FOREST, equation 4',
    note: 'All three on the 120 validation threads, which also chose the epoch of the first and the third.',
  },
  check: {
    title: 'Check',
    text: ['Somebody shows you a training loss that is still falling after fifty epochs.'],
    question: 'Should the training go on?',
    options: { yes: 'yes, it still learns', no: 'no, fifty are enough', other: 'I have to see the loss on other data' },
    because: {
      yes: (epochs: number) =>
        `Here the training loss fell in every one of ${epochs} epochs, and the last of them made the model worse.`,
      no: 'There is no right number: it depends on data, width and rate.',
      other: 'Only data that it does not learn from show when it begins to learn by heart.',
    },
    best: 'Which weights do you keep?',
    bestOptions: {
      last: 'those of the last epoch',
      best: 'those of the epoch with the best validation',
      mean: 'any: they differ by chance only',
    },
    bestBecause: {
      last: (last: string, best: string) => `They found ${last} of 100 here; those of the best epoch ${best}.`,
      best: (last: string, best: string) => `They found ${best} of 100 here, those of the last epoch ${last}.`,
      mean: (last: string, best: string) =>
        `From ${best} of 100 to ${last} is more than chance here: it fell with every seed tried.`,
    },
  },
  next: [
    'Set the dropout to 0.3 and see how late it turns then.',
    'Make the width 16: is there room to learn by heart?',
  ],
});
