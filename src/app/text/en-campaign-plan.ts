/** Words of the plan of the Campaign page: setup, stage, and the frame of the results. Those of its results stand in `en-campaign-results`. */
import { translated } from '../../core/language';
import { numeral } from '../../core/numerals';
import { runWords } from './en-run';
import { count, counted, decimals, percent } from './format';

export const planWords = translated('app/campaign-plan/planWords', {
  ...runWords,
  title: 'Whom to notify next, and what is it worth?',
  question: ['Whom to notify next,', 'and what is it worth?'] as const,
  policies: 'Policies',
  costs: {
    runs: (k: number) => `${compact(k)} runs`,
    states: (most: number) => `≤ ${compact(most)} states`,
    atMost: (time: string) => `up to ${time}`,
    push: 'push by push',
  },
  optimumAtOnce:
    'The optimum is for answers at once. Other rules, under Optimum, has exact values for batches and late answers on tiny networks.',
  oneCampaign: 'One campaign',
  issues: 'What is in the way',
  repairs: {
    scale: 'Scale these sums to 1',
    'draw-preference': 'Draw the tastes',
    'draw-influence': 'Draw the influence',
  },
  repairHelp: {
    scale: 'Friends of these users count for less. This changes the model.',
    'draw-preference': 'b = θ U, by the seed of the users',
    'draw-influence': 'w = (1 − θ) U / d, by the seed of the users',
  },
  startEmpty: 'Nobody: the campaign starts from scratch.',
  tabs: { policies: 'Policies', optimum: 'Optimum', learn: 'Learn', seeds: 'Seeds', users: 'Users' },
  colours: {
    campaign: 'Push of the yes',
    chance: 'Chance now',
    asked: 'Times asked',
    reached: (method: string) => `Yes by ${method}`,
    taste: 'Own taste b',
    influence: 'Influence w(u)',
    degree: 'Degree',
    none: 'Nothing',
  },
  units: { push: 'push', chance: 'q', times: 'times', taste: 'b', influence: 'w(u)', degree: 'neighbours' },
  afterPush: (t: number) => `t = ${count(t)}`,
  keys: { start: 'said yes before' },
  headline: {
    yeses: (pushes: number, policy: string) =>
      `said yes after ${counted(pushes, 'push', 'pushes')}, in one campaign by ${policy}`,
    expected: (policy: string, pushes: number, exact: boolean) =>
      `say yes on average, ${counted(pushes, 'push', 'pushes')} by ${policy}${exact ? ', exactly' : ''}`,
    best: (pushes: number, atOnce: boolean) =>
      `say yes on average, ${counted(pushes, 'push', 'pushes')} by the best policy${atOnce ? '' : ' for answers at once'}, exactly`,
    atOnce: (optimum: string) => `${optimum}, for answers at once`,
    proved: (value: number) => `optimum ${precise(value)}`,
    between: (lower: number, upper: number) =>
      Number.isFinite(upper)
        ? `optimum between ${short(lower)} and ${short(upper)}`
        : `optimum at least ${short(lower)}`,
    and: (policy: string, value: string) => `${policy} ${value}`,
  },
  value: interval,
  card: {
    chance: 'chance now',
    own: 'own taste b',
    friends: (said: number) => `friends who said yes (${count(said)})`,
    most: 'if all friends do',
    out: 'influence w(u)',
    listeners: (k: number) => `on ${counted(k, 'listener')}`,
    yesAt: (t: number) => `said yes at push ${count(t)}`,
    before: 'said yes before the campaign',
    asked: (k: number) => (k === 1 ? 'asked once' : `asked ${count(k)} times`),
    notAsked: 'not asked',
    reached: 'chance to say yes',
    percent,
  },
  list: {
    title: 'User list',
    name: 'User',
    taste: 'b',
    influence: 'w(u)',
    chance: 'q',
    reached: (method: string) => `Yes, ${method}`,
    yesAt: 'Push',
    asked: 'Asked',
  },
  stateText: (yeses: number) => (Number.isNaN(yeses) ? '' : `${count(yeses)} said yes`),
  label: (n: number) => `Network, ${counted(n, 'user')}`,
  labelAt: (n: number, yeses: number, t: number) =>
    `Network, ${counted(n, 'user')}, ${count(yeses)} said yes after push ${count(t)}`,
  pushes: (k: number) => (k === 1 ? 'push' : 'pushes'),
});

/** Users as they stand in sentences: one decimal below a hundred, two below ten, three below one. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  return decimals(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3).replace('-', '−');
}

/** Exact values: three decimals below ten. */
export const precise = (value: number): string => (Math.abs(value) < 10 ? decimals(value, 3) : short(value));

/** A mean and half of its interval, with as many decimals as the interval is worth. */
export function interval(mean: number, half: number): string {
  if (!(half > 0)) return short(mean);
  const digits = half >= 10 ? 0 : half >= 0.1 ? 1 : half >= 0.01 ? 2 : 3;
  return `${decimals(mean, digits)} ± ${decimals(half, digits)}`.replace('-', '−');
}

const compact = (x: number): string => numeral(x, { notation: 'compact' });
