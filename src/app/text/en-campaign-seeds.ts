/** Words of the tab Seeds of the Campaign page. */
import { translated } from '../../core/language';
import { count, counted, percent } from './format';

export const seedsWords = translated('app/campaign-seeds/seedsWords', {
  what: 'Choose once, or steer? Classic influence maximisation picks seeds before anything happens, and leaves the rest to luck. A campaign sees every answer before the next push.',
  settings: 'What seeds are chosen by',
  action: 'Choose seeds',
  answer: 'Seeds and campaign',
  plot: 'Seeds against pushes',
  x: 'seeds, or pushes',
  y: 'users',
  lines: {
    campaign: 'campaign',
    greedy: 'greedy',
    'degree-discount': 'discount',
    imm: 'IMM',
    opim: 'OPIM-C',
    degree: 'degree',
  },
  caption: (evaluations: number, runs: number) =>
    `Two models on one axis. Seeds: users active in the end, seeds included, mean of ${counted(evaluations, 'run')}. Campaign: yeses of OnlineSearch, mean of ${count(runs)}. Lines ± 2 SE.`,
  models:
    'They are not the same thing: seeds are active for free, and from them it spreads by itself. In a campaign nobody is active before saying yes, and nothing happens without a push.',
  methods: 'Methods',
  methodColumns: { method: 'Method', spread: 'reach', 'at-least': 'at least', work: 'work', campaign: 'pushed' },
  share: (x: number) => (Number.isNaN(x) ? '' : percent(x)),
  atLeast: 'guaranteed',
  workDone: 'work',
  methodNote:
    'At least: share of the best reach that is guaranteed, for greedy but for the error of its samples. Work: reverse reachable sets drawn, for greedy marginal gains computed. Pushed: yeses of the same users, pushed in order. The file has errors, too.',
  chosen: 'Chosen seeds',
  chosenColumns: { user: 'User', method: 'Method', order: 'No.', gain: 'adds', rank: 'rank' },
  chosenNote:
    'Adds: by the method’s own reckoning – users, or the score of degree and discount. Rank: by influence on others; 1 is whom WeightSum pushes first.',
  overlap: 'In common',
  overlapColumns: {
    method: 'Method',
    greedy: 'greedy',
    'degree-discount': 'discount',
    imm: 'IMM',
    opim: 'OPIM-C',
    degree: 'degree',
    'weight-sum': 'WeightSum',
    'online-search': 'OnlineSearch',
  },
  overlapNote:
    'Seeds that two methods share; how many are among as many users with the most influence (WeightSum) and among those whom OnlineSearch pushes most.',
  constants: 'Constants',
  constantColumns: { method: 'Method', constant: 'Constant', value: 'value' },
  constantsNote: 'IMM draws λ′/x sets while it looks for a lower bound, then λ* over that bound.',
  say: {
    theSeeds: (k: number, method: string) =>
      k === 1 ? `The seed of ${method} reaches ` : `The ${count(k)} seeds of ${method} reach `,
    reached: (many: boolean) =>
      many ? ' users on average, themselves included' : ' users on average, herself included',
    free: ', when they are active for free.',
    freeOne: ', when she is active for free.',
    pushed: (pushes: number) => `Pushed in order in a campaign of ${counted(pushes, 'push', 'pushes')}, `,
    sameUsers: (many: boolean) => (many ? 'the same users get ' : 'the same user gets '),
    ofSeeds: 'Of these seeds, ',
    yeses: ' yeses; ',
    search: 'OnlineSearch gets ',
    searchAlso: 'OnlineSearch gets about as many: ',
    some: (shared: number, k: number) =>
      shared === 0 ? 'none' : shared === k ? `all ${count(k)}` : `${count(shared)} of the ${count(k)}`,
    among: (shared: number, k: number) =>
      ` ${shared === 1 ? 'is' : 'are'} among the ${count(k)} users with the most influence, whom WeightSum would push; `,
    mostPushed: (shared: number) => ` ${shared === 1 ? 'is' : 'are'} among those whom OnlineSearch pushes most.`,
    single: (same: boolean) =>
      same
        ? 'This seed is the user with the most influence, whom WeightSum would push; '
        : 'This seed is not the user with the most influence, whom WeightSum would push; ',
    singlePushed: (same: boolean) =>
      same ? 'OnlineSearch pushes the same user most.' : 'OnlineSearch pushes another one most.',
    scaled: (users: string) => `The weights of ${users} added up to more than 1 and were scaled to 1, as LT asks.`,
  },
});
