/** Words of the tabs of the Forecast page: training, test, size, why. */
import { translated } from '../../core/language';
import { count, counted, decimals, percent, significant } from './format';

const PROTOCOLS = { 'users only': 'Users only', 'with STOP': 'With the end' } as const;

export const trainingTabWords = translated('app/forecast-tabs/trainingTabWords', {
  none: 'Train here to see how it goes: loss, scores, reward, and what every epoch came to.',
  scores: 'Scores on the validation cascades',
  hits: 'H@100, users only',
  users: 'MAP@100, users only',
  stop: 'with the end',
  reward: 'Reward for size',
  rewardCaption: 'Mean over the simulated endings: minus the squared error of the logarithm of the size. 0 is perfect.',
  entropy: 'Entropy of the endings',
  entropyCaption: 'How open it is who comes next while endings are simulated.',
  size: 'Error of sizes, validation',
  sizeCaption: 'MSLE of the geometric mean of the endings, natural logarithm.',
  rate: 'Learning rate',
  epochs: 'Epochs',
  epochsNote: (n: number, best: number | undefined) =>
    `${counted(n, 'epoch')}${best === undefined ? '' : `; the weights are those of epoch ${count(best)}`}. Loss in nats per prediction; scores on the validation cascades, users only, in per cent.`,
  phases: { users: 'who is next', size: 'with reward' } as Readonly<Record<string, string>>,
  columns: {
    epoch: 'epoch',
    phase: 'phase',
    training: 'training',
    validation: 'validation',
    hits100: 'H@100',
    map100: 'MAP',
    msle: 'MSLE',
    seconds: 's',
  } as Readonly<Record<string, string>>,
  facts: 'This training',
  unit: { nats: 'nats', percent: '%', nothing: '' },
  axis: 'Epoch',
  epoch: 'epoch',
});

export const testTabWords = translated('app/forecast-tabs/testTabWords', {
  protocol: 'Protocol',
  protocols: PROTOCOLS,
  protocolHelp: {
    'users only': 'The end is neither predicted nor a candidate: who is next, and nothing else.',
    'with STOP': 'That a cascade ends here is one of the candidates and of the answers, as in the published tables.',
  } as const,
  n: (n: number, cascades: number) =>
    `${counted(n, 'prediction')} in ${counted(cascades, 'test cascade')}: after every user, who comes next. All users who are not in the cascade yet are candidates; of equal scores the smaller number goes first.`,
  run: 'Test these weights',
  runLabel: 'Test of the weights that are asked',
  others: 'Trained here before',
  sizes: 'How far it goes, on the test',
  sizesColumns: { forecast: 'forecast', error: 'MSLE', errorBase2: 'base 2' } as Readonly<Record<string, string>>,
  sizesNote: (n: number, observed: number) =>
    `Mean squared error of the logarithm of the final size (natural; the last column: base 2), over ${counted(n, 'test cascade')} with at least ${counted(observed, 'user')}.`,
  noSizes: (observed: number) =>
    `No test cascade has ${counted(observed, 'user')}, so sizes are not tested; who is next is.`,
  chosen: 'Chosen on validation',
  chosenNote: 'Weights of the ways of counting, chosen by MAP@100 on the validation cascades.',
  data: 'Data',
  dataNote: 'What there is to learn from and to predict, and what was left out.',
  luckNote: 'Standard errors take all predictions as independent, which those of one cascade are not quite.',
  saySizes: (own: number, rival: string, error: number) =>
    own < error
      ? `Better than every forecast by counting: an error of ${decimals(own, 3)}, beside ${decimals(error, 3)} of “${rival}”.`
      : `Not better than counting: “${rival}” has an error of ${decimals(error, 3)}, the model ${decimals(own, 3)} at best.`,
  sayHits: (name: string, k: number, share: number, ratio: number) =>
    `${name} has the true user among its first ${count(k)} in ${percent(share)} of the cases${
      Number.isFinite(ratio) ? `, ${significant(ratio, 2)} times as often as a guess would` : ''
    }.`,
});

export const sizeTabWords = translated('app/forecast-tabs/sizeTabWords', {
  run: 'Simulate',
  runLabel: 'Simulated endings',
  numbers: 'Sizes',
  rows: {
    forecast: 'Forecast (geometric mean)',
    truth: 'True size',
    median: 'Median',
    middle: 'Half of the endings between',
    most: 'Nine of ten endings between',
    mean: 'Arithmetic mean',
    constant: 'Usual size (counting)',
    ridge: 'By the history of the first users',
    unended: 'Without an end of their own',
  },
  users: (n: number) => (Number.isNaN(n) ? '–' : counted(Math.round(n), 'user')),
  between: (a: number, b: number) =>
    Number.isNaN(a + b) ? '–' : `${count(Math.round(a))} and ${count(Math.round(b))}`,
  note: 'The geometric mean is the best single guess for a squared error of the logarithm. Endings without an end of their own came to the most users that are simulated, and count as twice as long.',
  say: (forecast: number, truth: number, factor: number) =>
    Number.isNaN(truth)
      ? `About ${count(Math.round(forecast))} users are expected; how many there were is not known, for the cascade was cut.`
      : factor < 1.15
        ? `About ${count(Math.round(forecast))} users are expected, and ${count(truth)} there were.`
        : `About ${count(Math.round(forecast))} users are expected; there were ${count(truth)}, ${significant(factor, 2)} times ${truth > forecast ? 'as many' : 'as few'}.`,
  wide: (low: number, high: number) =>
    `The beginning says little: nine of ten endings lie between ${count(Math.round(low))} and ${count(Math.round(high))}.`,
  better: (counting: string) => `Closer to the truth than ${counting}.`,
  worse: (counting: string) => `Here ${counting} is closer to the truth.`,
  names: { constant: 'the usual size', ridge: 'the history of the first users' },
  endings: 'Endings',
  endingsNote: 'Every simulated ending, and whether it came to an end of its own.',
});

export const whyTabWords = translated('app/forecast-tabs/whyTabWords', {
  title: 'What it looks at',
  switches: 'The weights stay as they are; what is switched off they are not told. List and network follow at once.',
  noContext: 'These weights were trained without network context.',
  ends: 'it ends',
  asked: 'asked',
  adds: 'What network context adds',
  addsColumns: { user: 'user', with: 'with, %', without: 'without, %', times: '×' },
  addsNote: (seen: number) =>
    `After ${counted(seen, 'user')}: of the candidates listed, those that network context raises and lowers most.`,
  addsOff: 'Network context is off, so there is nothing to compare it with.',
  addsOn: 'Switch it on',
  course: 'Along the cascade',
  courseCaption: 'Probability of who really came next.',
  with: 'with network',
  without: 'without',
  axis: 'Users seen',
  seen: 'users seen',
  probability: 'Probability',
  unit: '%',
  say: (name: string, times: number) =>
    times >= 1
      ? `Network context makes ${name}, who really came next, ${significant(times, 2)} times as likely.`
      : `Network context makes ${name}, who really came next, less likely: ${significant(times, 2)} times.`,
  mean: (times: number, n: number) =>
    `Over the ${counted(n, 'step')} of this cascade it is ${significant(times, 2)} times on (geometric) average.`,
  test: 'On the whole test',
  testNote: 'Weights trained with everything, and asked with something switched off.',
  run: 'Compare',
  runLabel: 'Test with parts switched off',
  model: 'as trained',
  score: (x: number) => (Number.isNaN(x) ? '–' : decimals(100 * x, 1)),
  none: 'What it looks at can be switched as soon as there are weights to ask.',
});
