/** Words of the tab Learn of the Campaign page: loaded with it. */
import { translated } from '../../core/language';
import { count, counted, significant } from './format';

export const learnCampaignWords = translated('app/campaign-learn/learnCampaignWords', {
  empty:
    'From a log of who acted on what, the lab learns what each user likes and whom she follows, and plans a campaign with it. Bring a log with users of this network, or draw one whose truth is known.',
  bring: 'Bring your data…',
  draw: 'Draw a log',
  drawHelp: 'Users of the open network act on 120 items, by taste and by friends; nothing of it is real',
  drawMore: 'Draw with other settings…',
  from: 'Learned from',
  what: 'Four explanations of who acts on what, each judged by cases that were kept away.',
  settings: 'How it is learned',
  action: 'Learn',
  answer: 'What was learned',
  /** Inside a sentence. */
  said: {
    bias: 'habit alone',
    social: 'habit and friends',
    preference: 'habit and taste',
    full: 'habit, friends and taste',
  },
  models: 'Four explanations',
  model: { bias: 'Habit alone', social: '+ friends', preference: '+ taste', full: '+ both' },
  modelColumns: {
    model: 'Model',
    heldOut: 'held out',
    seen: 'seen',
    rank: 'rank',
  },
  withError: (value: string, error: string) => `${value} ± ${error}`,
  file: {
    mse: 'held-out squared error',
    mseError: 'its standard error',
    training: 'squared error on cases learned from',
  },
  modelsNote: (folds: number) =>
    `Mean squared error of cases kept away, with its standard error over ${counted(folds, 'fold')}, and of cases seen in learning. Rank: place of those who acted when a fold is sorted by prediction; smaller is better. Habit: how often a user acts, how often an item is acted on.`,
  calibration: 'Share who acted, by predicted chance',
  calibrationX: 'predicted chance',
  calibrationY: 'share who acted',
  perfect: 'as predicted',
  observed: 'observed',
  calibrationCaption: (model: string, samples: number) =>
    `${counted(samples, 'case')} kept away, ten bins, by ${model}; hairlines ± 1 standard error.`,
  descent: 'Squared error on cases learned from',
  descentX: 'epochs',
  descentY: 'squared error',
  lines: { bias: 'habit', social: 'friends', preference: 'taste', full: 'both' },
  descentCaption: 'After every pass over all cases. Lower here need not predict better.',
  underestimated:
    'Only cases with at least one friend who acted are looked at, so influence is underestimated (PDC, section II).',
  overestimated:
    'Friends who acted after her count as well. Where people listen to each other that makes influence look larger; “earlier ones” leaves them out.',
  truth: (influence: number, own: number) =>
    `This log was drawn, so the truth is known: all friends together add ${significant(influence)}, and a user’s own chance is about ${significant(own)} on average.`,
  unknown: (users: number, actions: number) =>
    `${counted(users, 'user')} of the log ${users === 1 ? 'is' : 'are'} not in this network; ${counted(actions, 'action')} left out.`,
  campaignFor: (item: string) => `The campaign is for ${item}.`,
  item: (name: string, place: number) => `item ${count(place)}${name === String(place) ? '' : ` (“${name}”)`}`,
  newItem: 'a new item',
  better: (best: string, chosen: string) =>
    `Held-out cases are predicted best by ${best}; this campaign is made from ${chosen}.`,
  takeBetter: (best: string) => `Make it from ${best}`,
  use: 'Plan with this',
  useHelp: 'Opens the network with learned tastes and influence; the log stays. Undo brings the other one back.',
  influenceCsv: 'Influence of every edge, CSV',
  influenceFile: 'learned-influence.csv',
  waiting: 'Learn again to plan with these settings.',
  users: 'By user',
  userColumns: {
    user: 'User',
    samples: 'cases',
    yes: 'acted',
    preference: 'taste b',
    influence: 'Σ w',
  },
  usersNote: 'The file says as well whose influence was scaled.',
  facts: 'The log',
  rows: {
    acting: 'users who acted',
    items: 'items',
    actions: 'actions',
    samples: 'cases with a friend who acted',
  },
  open: (from: string) => `The network that is open was learned${from}.`,
  openFrom: (title: string) => ` from ${title}`,
  back: 'Back to the network before',
  attention: {
    title: 'Is attention limited?',
    what: 'Does who is shown more share more? Where attention is limited, no: people read what they have time for.',
    settings: 'Which visits',
    action: 'Count visits',
    answer: 'Limited or not',
    plot: 'Shares in a visit',
    x: 'posts shown since last visit',
    y: 'posts shared',
    visits: 'visits',
    mean: 'mean',
    caption: (visits: number, shown: number) =>
      `${shown < visits ? `${count(shown)} of ${counted(visits, 'visit')}` : counted(visits, 'visit')} as dots, and the mean of all. PDC, Fig. 1, found r = 0.0000146 and 0.00744.`,
    unseen: 'Visits without any action leave no trace in a log: only those in which something was done are counted.',
    numbers: 'In numbers',
    rows: { r: 'correlation r', slope: 'shared per post shown', visits: 'visits' },
  },
});
