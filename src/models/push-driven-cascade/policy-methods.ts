/** Policies by simulation, one method each, so that they stand side by side; and what is drawn from them. */
import { defineMethod } from '../../core/method';
import type { Method } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkCampaign } from './check';
import { estimateBudgets, estimateOneCampaign, estimatePolicy } from './policy-estimate';
import { pushDrivenLoaders } from './loaders';
import {
  answerParameters,
  budgetParameter,
  campaignParameters,
  chanceParameters,
  policyOptions,
  runsParameter,
  type PolicyId,
} from './parameters';

const policyParameters = {
  ...campaignParameters,
  ...answerParameters,
  runs: runsParameter,
} as const satisfies ParameterTable;

const pushes = { label: 'push' } as const;

const policyOutputs = {
  spread: {
    kind: 'scalar',
    label: 'Said yes',
    symbol: 'u(π)',
    unit: 'users',
    help: 'Mean number of users who have said yes when the pushes are used up, those of the start not counted.',
  },
  exact: {
    kind: 'scalar',
    label: 'Said yes, exactly',
    unit: 'users',
    help: 'The expectation without sampling, where few enough states can be reached and answers come at once; empty otherwise.',
  },
  active: {
    kind: 'series',
    label: 'Said yes so far',
    x: pushes,
    y: { label: 'users' },
    help: 'Mean over runs after every push; bands hold 50 and 90 % of the runs.',
  },
  chance: {
    kind: 'series',
    label: 'Chance of the user pushed',
    symbol: 'q(u_t)',
    x: pushes,
    y: { label: 'chance' },
    help: 'Mean over the runs in which push t took place.',
  },
  influence: {
    kind: 'series',
    label: 'Influence of the user pushed',
    symbol: 'w(u_t)',
    x: pushes,
    y: { label: 'sum of out-weights' },
    help: 'Mean over the runs in which push t took place.',
  },
  spreads: { kind: 'histogram', label: 'Results of the runs', x: { label: 'users' }, y: { label: 'runs' } },
  'by-run': {
    kind: 'series',
    label: 'Result of every run',
    x: { label: 'run' },
    y: { label: 'users' },
    help: 'Run r of every policy has the same luck, so that differences are taken run by run.',
  },
  reached: { kind: 'node-field', label: 'Chance to have said yes', help: 'Share of the runs.' },
  pushed: { kind: 'node-field', label: 'Pushes per run', help: 'How often a user is asked, on average.' },
  work: {
    kind: 'table',
    label: 'Work',
    help: 'Scores evaluated for each push, against the number of users.',
  },
} as const;

const policy = (
  id: PolicyId,
  title: string,
  summary: string,
  equations: string,
  role: Method['role'],
): Method<typeof policyParameters> =>
  defineMethod({
    id: `push-driven-cascade/${id}`,
    version: 1,
    title,
    summary,
    source: { paper: 'PDC', equations },
    needs: ['network'],
    parameters: policyParameters,
    outputs: policyOutputs,
    worker: 'numeric',
    determinism: 'exact',
    role,
    estimate: (p, network) => estimatePolicy(id, p, network),
    check: (p, network) => checkCampaign(p, network),
    load: pushDrivenLoaders[`push-driven-cascade/${id}`],
  });

export const onlineSearch = policy(
  'online-search',
  'OnlineSearch',
  'Pushes to the user with the best chance now plus what her yes adds to the best chances of the pushes left.',
  'section IV-C, eqs. 3, 7',
  'own',
);
export const onlineGreedy = policy(
  'online-greedy',
  'OnlineGreedy',
  'Pushes to the user who is most likely to say yes now.',
  'section V-A',
  'b2',
);
export const greedy = policy('greedy', 'Greedy', 'Pushes to the user with the largest own taste.', 'section V-A', 'b1');
export const weightSum = policy(
  'weight-sum',
  'WeightSum',
  'Pushes to the user with the most influence on others.',
  'section V-A',
  'b3',
);
export const sponsorGreedy = policy(
  'sponsor-greedy',
  'Sponsor greedy',
  'Pushes to the user with the largest chance times 1 + J, where J bounds what her yes brings later.',
  'our own; sponsor bound J',
  'ref',
);
export const randomPolicy = policy('random', 'Random', 'Pushes to anybody who has not said yes.', 'section V-A', 'rnd');

export const oneCampaign = defineMethod({
  id: 'push-driven-cascade/one-campaign',
  version: 1,
  title: 'One campaign',
  summary: 'One campaign, push by push: who is asked, her chance, her answer, and how the number of yeses grows.',
  source: { paper: 'PDC', equations: 'definition 1, section IV-C' },
  needs: ['network'],
  parameters: {
    ...campaignParameters,
    ...answerParameters,
    policy: {
      kind: 'choice',
      label: 'Policy',
      group: 'Campaign',
      help: 'Who decides whom to ask next.',
      options: policyOptions,
      default: 'online-search',
    },
  } as const satisfies ParameterTable,
  outputs: {
    active: { kind: 'series', label: 'Said yes so far', x: pushes, y: { label: 'users' } },
    expected: {
      kind: 'series',
      label: 'Sum of the chances',
      x: pushes,
      y: { label: 'users' },
      help: 'What the pushes so far were worth before their answers, given the answers before.',
    },
    chance: {
      kind: 'series',
      label: 'Chance of the user pushed',
      symbol: 'q(u_t)',
      x: pushes,
      y: { label: 'chance' },
    },
    influence: {
      kind: 'series',
      label: 'Influence of the user pushed',
      symbol: 'w(u_t)',
      x: pushes,
      y: { label: 'sum of out-weights' },
    },
    pushes: {
      kind: 'table',
      label: 'Pushes',
      help: 'Push, user, chance, draw, answer, score. Of more than 2,000 pushes the first and the last 1,000.',
    },
    'yes-at': { kind: 'node-field', label: 'Said yes at push', help: 'Empty for users who have not said yes.' },
    'asked-times': { kind: 'node-field', label: 'Times asked' },
    'chance-now': {
      kind: 'node-field',
      label: 'Chance at the end',
      symbol: 'q',
      help: 'Of users who have not said yes.',
    },
    spread: { kind: 'scalar', label: 'Said yes', unit: 'users' },
    work: { kind: 'table', label: 'Work', help: 'Scores evaluated for each push, against the number of users.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateOneCampaign,
  check: (p, network) => checkCampaign(p, network),
  load: pushDrivenLoaders['push-driven-cascade/one-campaign'],
});

export const budgets = defineMethod({
  id: 'push-driven-cascade/budgets',
  version: 1,
  title: 'Spread against budget',
  summary: 'What every policy reaches with few and with many pushes, with the same luck for all of them.',
  source: { paper: 'PDC', equations: 'section V-B, Figs. 3d–f, 4' },
  needs: ['network'],
  parameters: {
    mostPushes: { ...budgetParameter(2000, 100), label: 'Pushes up to' },
    budgets: {
      kind: 'number',
      label: 'Budgets',
      group: 'Campaign',
      help: 'How many budgets are tried, evenly spread from the smallest to the largest.',
      integer: true,
      min: 1,
      max: 50,
      step: 1,
      default: 5,
    },
    ...chanceParameters,
    ...answerParameters,
    runs: runsParameter,
    random: {
      kind: 'boolean',
      label: 'Random too',
      group: 'Runs',
      help: 'Whether Random is among the policies.',
      default: true,
    },
    sponsor: {
      kind: 'boolean',
      label: 'Sponsor greedy too',
      group: 'Runs',
      help: 'Whether the greedy policy by the sponsor bound is among the policies.',
      default: false,
    },
  } as const satisfies ParameterTable,
  outputs: {
    'online-search': { kind: 'series', label: 'OnlineSearch', x: { label: 'pushes' }, y: { label: 'users' } },
    'online-greedy': { kind: 'series', label: 'OnlineGreedy', x: { label: 'pushes' }, y: { label: 'users' } },
    greedy: { kind: 'series', label: 'Greedy', x: { label: 'pushes' }, y: { label: 'users' } },
    'weight-sum': { kind: 'series', label: 'WeightSum', x: { label: 'pushes' }, y: { label: 'users' } },
    'sponsor-greedy': { kind: 'series', label: 'Sponsor greedy', x: { label: 'pushes' }, y: { label: 'users' } },
    random: { kind: 'series', label: 'Random', x: { label: 'pushes' }, y: { label: 'users' } },
    table: {
      kind: 'table',
      label: 'All numbers',
      help: 'Policy, budget, mean, standard error, exact value where there is one, and the difference to OnlineSearch run by run with its standard error.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateBudgets,
  check: (p, network) => checkCampaign(p, network),
  load: pushDrivenLoaders['push-driven-cascade/budgets'],
});

export const policyMethods = [
  onlineSearch,
  onlineGreedy,
  greedy,
  weightSum,
  sponsorGreedy,
  randomPolicy,
  oneCampaign,
  budgets,
] as const;
