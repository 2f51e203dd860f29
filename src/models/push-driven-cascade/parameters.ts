/** Settings that methods of this family share. */
import type { NumberParameter, ParameterTable } from '../../core/parameters';

const USERS = 'Users';
const CAMPAIGN = 'Campaign';

export const budgetParameter = (most: number, usual: number): NumberParameter =>
  ({
    kind: 'number',
    label: 'Pushes',
    symbol: 'L',
    group: CAMPAIGN,
    help: 'How often the site may show the item to a user. A user who refused may be asked again, so there may be more pushes than users.',
    source: 'PDC, definition 1',
    integer: true,
    min: 1,
    max: most,
    step: 1,
    slider: [1, Math.min(most, 200)],
    default: usual,
    codes: { kind: 'bad-budget', low: 'bad-budget' },
  }) as const;

/** What b and w are. */
export const chanceParameters = {
  preference: {
    kind: 'choice',
    label: 'Own taste',
    symbol: 'b',
    group: USERS,
    help: 'How likely a user is to say yes without any friend who did.',
    source: 'PDC, section V-A',
    options: [
      { value: 'drawn', label: 'drawn', help: 'b = θ U, with U uniform between 0 and 1.' },
      { value: 'equal', label: 'equal', help: 'b = θ/2 for everybody.' },
      {
        value: 'given',
        label: 'given',
        help: 'The column preference of the nodes: from a file, or learned from a log.',
      },
    ],
    default: 'drawn',
  },
  influence: {
    kind: 'choice',
    label: 'Influence',
    symbol: 'w',
    group: USERS,
    help: 'How much a friend who said yes adds to the chance.',
    source: 'PDC, section V-A',
    options: [
      { value: 'drawn', label: 'drawn', help: 'w = (1 − θ) U / d, with d the number of those she listens to.' },
      { value: 'equal', label: 'equal', help: 'w = (1 − θ)/(2 d).' },
      { value: 'given', label: 'given', help: 'The column influence of the edges, or their weight.' },
    ],
    default: 'drawn',
  },
  theta: {
    kind: 'number',
    label: 'Share of own taste',
    symbol: 'θ',
    group: USERS,
    help: 'At 1 nobody listens to friends, at 0 nobody can ever start.',
    formula: 'b = θ U,  w = (1 − θ) U / d',
    source: 'PDC, section V-A',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.2,
  },
  drawSeed: {
    kind: 'number',
    label: 'Seed of the users',
    group: USERS,
    help: 'Another seed draws other tastes and influences; the luck of the campaign has a seed of its own.',
    integer: true,
    min: 0,
    max: 4_294_967_295,
    step: 1,
    slider: [0, 100],
    default: 1,
  },
  rescale: {
    kind: 'boolean',
    label: 'Scale sums above 1',
    group: USERS,
    help: 'Where taste and influence of a user add up to more than 1, her friends count for less. This changes the model.',
    default: false,
  },
  start: {
    kind: 'nodes',
    label: 'Said yes before',
    group: CAMPAIGN,
    help: 'Users who have said yes before the first push; they do not count as gained. Empty: nobody.',
    default: [],
    maxCount: 100_000,
  },
} as const satisfies ParameterTable;

/** Every method that plans or plays on a network. */
export const campaignParameters = {
  budget: budgetParameter(10_000, 12),
  ...chanceParameters,
} as const satisfies ParameterTable;

/** When answers come (specification, section 8), and who may be asked again. */
export const answerParameters = {
  answers: {
    kind: 'choice',
    label: 'Answers',
    group: CAMPAIGN,
    help: 'Whether the site waits for every answer before the next push.',
    source: 'PDC, section III (future work)',
    options: [
      { value: 'at-once', label: 'at once', help: 'As in the paper.' },
      {
        value: 'batches',
        label: 'in batches',
        help: 'Several users are asked together; then all their answers are known.',
      },
      {
        value: 'late',
        label: 'late',
        help: 'Every answer comes a number of pushes later; who has not answered cannot be asked.',
      },
    ],
    default: 'at-once',
  },
  batch: {
    kind: 'number',
    label: 'Batch',
    symbol: 'B',
    group: CAMPAIGN,
    help: 'How many users are asked together.',
    integer: true,
    min: 1,
    max: 1000,
    step: 1,
    slider: [1, 20],
    default: 5,
    when: { parameter: 'answers', is: ['batches'] },
  },
  delay: {
    kind: 'number',
    label: 'Delay',
    symbol: 'd',
    unit: 'pushes',
    group: CAMPAIGN,
    help: 'The answer to a push is known so many pushes later than at once; 0 is at once.',
    integer: true,
    min: 0,
    max: 1000,
    step: 1,
    slider: [0, 20],
    default: 2,
    when: { parameter: 'answers', is: ['late'] },
  },
  repeats: {
    kind: 'boolean',
    label: 'Ask again after a refusal',
    group: CAMPAIGN,
    help: 'As in the paper. Without it, everybody is asked once at most, as long as somebody is left who was not.',
    source: 'PDC, definition 1',
    default: true,
  },
} as const satisfies ParameterTable;

export const runsParameter = {
  kind: 'number',
  label: 'Runs',
  symbol: 'R',
  group: 'Runs',
  help: 'How many campaigns are simulated. All policies get the same luck: one draw per run and push.',
  integer: true,
  min: 2,
  max: 1_000_000,
  step: 1,
  scale: 'log',
  slider: [100, 10_000],
  default: 1000,
} as const satisfies NumberParameter;

/** Policies by their names in settings. */
export const policyOptions = [
  {
    value: 'online-search',
    label: 'OnlineSearch',
    help: 'Looks ahead by the sum of the best chances (PDC, section IV-C).',
  },
  { value: 'online-greedy', label: 'OnlineGreedy', help: 'The user with the largest chance now.' },
  { value: 'greedy', label: 'Greedy', help: 'The user with the largest own taste, again until she says yes.' },
  {
    value: 'weight-sum',
    label: 'WeightSum',
    help: 'The user with the most influence on others, again until she says yes.',
  },
  {
    value: 'sponsor-greedy',
    label: 'Sponsor greedy',
    help: 'Chance now times 1 + J, a bound of what she brings later.',
  },
  { value: 'random', label: 'Random', help: 'Anybody who has not said yes.' },
] as const;
export type PolicyId = (typeof policyOptions)[number]['value'];
