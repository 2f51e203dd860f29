/** Words of the results of the Forecast page: training, test, size, why. */
import { translated } from '../../core/language';
import { count, counted, decimals, significant } from './format';

const oneDecimal = (share: number): string => (Number.isNaN(share) ? '–' : decimals(100 * share, 1));

export const resultWords = translated('app/forecast-results/resultWords', {
  loss: {
    title: 'Loss',
    y: 'Loss',
    unit: 'nats per prediction',
    axis: 'Epoch',
    epoch: 'epoch',
    alike: 'all users alike',
    training: 'training',
    validation: 'validation',
    best: (epoch: number) => `best: epoch ${count(epoch)}`,
    untrained: 'Press Train to watch it learn: the loss on what it learns from, and on what it does not.',
    trained: (epoch: number, file: string | undefined) =>
      `${file === undefined ? 'These weights' : `The weights of “${file}”`} were trained beforehand; the best were those of epoch ${count(epoch)}. Train here to see a loss go down.`,
    ended: (why: string) => `Ended: ${why}.`,
    perplexity: (users: number) => `At the best epoch as if ${significant(users, 2)} users were equally likely.`,
  },
  score: {
    title: 'MAP@100, validation',
    y: 'MAP@100',
    unit: '%',
    untrained: 'Its score on the validation cascades, beside what counting reaches.',
    trained: (score: string) => `On the validation cascades these weights reach ${score} %.`,
  },
  floors: {
    title: 'Test, against counting',
    method: 'method',
    hits: (k: number) => `H@${k}`,
    map: (k: number) => `MAP@${k}`,
    mapShort: 'MAP',
    unit: (protocol: string, n: number) => (Number.isFinite(n) ? `%, ${protocol}, n = ${count(n)}` : `%, ${protocol}`),
    empty: 'Counting who came after whom is under way.',
    score: oneDecimal,
    long: (measure: string) => {
      const k = measure.replace(/\D/g, '');
      return measure.startsWith('hits')
        ? `Hits@${k}: share of predictions with the true user among the first ${k}`
        : `MAP@${k}: mean of 1 / rank over all predictions, ranks beyond ${k} counting 0`;
    },
    pending: 'Not tested yet.',
    test: 'Test these weights',
    testing: 'Under test.',
    atEnd: 'Tested once, when the training has ended.',
    count: 'Count who came after whom',
    names: {
      'Last three users': 'last three users',
      'Counting pairs': 'counting pairs',
      'Counting pairs, fading': 'counting pairs, fading',
      Bigram: 'bigram',
      'Active friends': 'active friends',
      Popularity: 'popularity',
      Random: 'random',
    } as Readonly<Record<string, string>>,
  },
  measures: { hits10: 'the first 10', hits100: 'the first 100', map100: 'MAP@100' } as const,
  verdict: {
    and: ' and ',
    none: (counting: string, cascades: number) =>
      `Not yet better than ${counting}: with ${counted(cascades, 'training cascade')}, that is the number to beat.`,
    some: (won: string, lost: string, counting: string) =>
      `Better than counting in ${won}; in ${lost} ${counting} is still ahead.`,
    counting: 'counting',
    all: (counting: string, factor: number) =>
      `Better than every way of counting: its MAP@100 is ${significant(factor, 3)} times that of ${counting}.`,
  },
  luck: {
    all: (n: number, leads: string) => `Against the best way of counting, over ${counted(n, 'prediction')}: ${leads}.`,
    lead: (measure: string, points: number, ahead: boolean, errors: number, sure: boolean) =>
      `${ahead ? 'ahead' : 'behind'} in ${measure} by ${decimals(points, 1)} points (${decimals(errors, 1)} standard errors, ${sure ? 'hardly luck' : 'it may be luck'})`,
  },
  size: {
    title: 'How far will it go?',
    endings: (n: number) => counted(n, 'simulated ending'),
    after: (seen: number) => `After ${counted(seen, 'user')}:`,
    x: { label: 'Final size', unit: 'users', scale: 'log' },
    y: { label: 'Endings' },
    forecast: (size: number) => `forecast ${count(Math.round(size))}`,
    truth: (size: number) => `true ${count(size)}`,
    empty: 'Endings are simulated as soon as there are weights to ask.',
    failed: (why: string) => why,
    unended: (n: number) => `${counted(n, 'ending')} came to no end of ${n === 1 ? 'its' : 'their'} own.`,
    quantiles: (low: number, high: number) =>
      `nine of ten endings lie between ${count(Math.round(low))} and ${count(Math.round(high))}.`,
  },
  protocols: { 'users only': 'users only', 'with STOP': 'with the end' } as const,
});

/** The sentence below the table. */
export function sayVerdict(
  best: { hits10: string; hits100: string; map100: string; factor: number },
  won: readonly ('hits10' | 'hits100' | 'map100')[],
  cascades: number,
): string {
  const { verdict, measures, floors } = resultWords;
  const name = (way: string): string => floors.names[way] ?? way;
  const list = (ids: readonly ('hits10' | 'hits100' | 'map100')[]): string =>
    ids.map((id) => measures[id]).join(verdict.and);
  const lost = (['hits10', 'hits100', 'map100'] as const).filter((id) => !won.includes(id));
  if (won.length === 0) return verdict.none(name(best.map100), cascades);
  if (lost.length === 0) return verdict.all(name(best.map100), best.factor);
  const ahead = new Set(lost.map((id) => name(best[id])));
  return verdict.some(list(won), list(lost), ahead.size === 1 ? [...ahead][0] : verdict.counting);
}

/** From so many standard errors on a difference is called hardly luck. */
const SURE = 2;

/** Whether the model is ahead of the best way of counting, or behind it, by more than luck. */
export function sayLuck(
  leads: readonly { measure: 'hits10' | 'hits100'; ahead: number; errors: number }[],
  n: number,
): string {
  const { luck, measures } = resultWords;
  const said = leads
    .filter(({ errors }) => Number.isFinite(errors))
    .map(({ measure, ahead, errors }) =>
      luck.lead(measures[measure], Math.abs(100 * ahead), ahead >= 0, errors, errors >= SURE),
    );
  return said.length === 0 ? '' : luck.all(n, said.join(', '));
}
