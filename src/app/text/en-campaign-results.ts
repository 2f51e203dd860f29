/** Words of the results of a planned campaign: policies, budgets, one campaign, optimum, rules. Loaded with them. */
import { translated } from '../../core/language';
import { short } from './en-campaign-plan';
import { count, counted, percent, significant } from './format';

export const resultWords = translated('app/campaign-results/resultWords', {
  parts: { compare: 'Side by side', budgets: 'Budgets', one: 'One campaign' },
  partsLabel: 'What of the policies',
  push: 'push',
  users: 'users',
  chance: 'chance',
  influence: 'sum of out-weights',
  yeses: 'Said yes',
  tickOne: 'Tick at least one policy.',
  notYet: 'Run plays the ticked policies; their lines appear here as they grow.',
  yesesCaption: (runs: number | undefined, seed: number, atOnce: boolean) =>
    [
      runs !== undefined && `Mean of ${counted(runs, 'run')}; shade: half of the runs of the first.`,
      atOnce
        ? 'Optimum: exact expectation, where it was proved.'
        : 'The optimum is for answers at once and is left out; Other rules, under Optimum, has exact values for batches and late answers on tiny networks.',
      `Seed ${seed}: the same luck for all.`,
    ]
      .filter(Boolean)
      .join(' '),
  chanceOf: 'Chance of the user pushed, q(u_t)',
  chanceCaption: 'Mean over the runs in which the push took place.',
  influenceOf: 'Influence of the user pushed, w(u_t)',
  influenceCaption: 'What she adds to the chances of others in all.',
  table: {
    title: 'Yeses in all',
    policy: 'Policy',
    mean: 'mean',
    error: 'SE',
    exact: 'exact',
    optimum: 'Optimum',
    atLeast: 'Optimum at least',
    atMost: 'Optimum at most',
    ofAtOnce: (optimum: string) => `${optimum} (answers at once)`,
    note: (runs: number, exact: boolean, atOnce: boolean) =>
      exact
        ? `${counted(runs, 'run')}. Exact: by all states that the policy can reach.`
        : !atOnce
          ? `${counted(runs, 'run')}. Exact values are for answers at once.`
          : `${counted(runs, 'run')}. Too many states can be reached for exact values.`,
  },
  differences: {
    title: 'OnlineSearch gains over',
    x: 'users',
    caption: (name: string, better: number, worse: number, tighter: number) =>
      `Run by run with the same luck; bar: 95 % interval of the mean. Against ${name} it does better in ${percent(better)} of the runs and worse in ${percent(worse)}.${
        Number.isFinite(tighter) && tighter > 1.05
          ? ` Without pairing the interval would be ${significant(tighter, 2)} times as wide.`
          : ''
      }`,
  },
  spreads: { title: 'Results of the runs', x: 'users', y: 'runs', of: 'Runs of' },
  budgets: {
    what: 'Every policy with few and with many pushes, all with the same luck.',
    settings: 'Which budgets',
    action: 'Try these budgets',
    plot: 'Said yes by budget',
    x: 'pushes',
    caption: 'Hairlines: mean ± 2 SE.',
    table: 'All numbers',
    note: 'Diff.: policy minus OnlineSearch, run by run. The file has its standard error and exact values, too.',
    columns: {
      policy: 'Policy',
      pushes: 'L',
      mean: 'mean',
      error: 'SE',
      difference: 'diff.',
    } as Readonly<Record<string, string>>,
  },
  one: {
    what: 'One campaign of this luck. Click a push to go there; the network shows who had said yes by then.',
    settings: 'Whose choice',
    action: 'Run one campaign',
    plot: 'Said yes, one campaign',
    active: 'said yes',
    expected: 'sum of q',
    mean: 'mean',
    caption: (policy: string, seed: number) =>
      `Steps: this campaign by ${policy}, seed ${seed}. Mean: over all runs of the policy. Sum of q: what the pushes were worth before their answers, given the answers before.`,
    table: 'Pushes',
    columns: { push: 'Push', user: 'user', chance: 'q', answer: 'answer' },
    yes: 'yes',
    no: 'no',
    note: (pushes: number, yeses: number) => `${counted(pushes, 'push', 'pushes')}, ${count(yeses)} said yes.`,
  },
  optimum: {
    parts: { best: 'Best policy', rules: 'Other rules', bound: 'Printed bound' },
    partsLabel: 'What of the optimum',
    settings: 'Search for the optimum',
    action: 'Search for the optimum',
    answer: 'The optimum',
    onlyAtOnce:
      'This is for answers at once. What can be reached with batches or late answers is under Other rules, exactly, on tiny networks.',
    between: (lower: number, upper: number) =>
      Number.isFinite(upper) ? `${short(lower)} – ${short(upper)}` : `at least ${short(lower)}`,
    unit: 'users say yes at best',
    states: 'states',
    atMost: 'at most',
    moves: 'First moves',
    movesColumns: {
      user: 'User',
      chance: 'q now',
      gained: 'later',
      'value-said': 'value',
      'loss-said': 'loss',
    } as Readonly<Record<string, string>>,
    marked: (column: string) => `${column}, bounds marked`,
    movesNote:
      'Loss: what pushing this user first costs, if all goes on as well as it can. ≤ and ≥: users who were ruled out by a bound.',
    boundNames: {
      lower: 'h2, at least',
      optimum: 'optimum',
      tightest: 'tightest',
      rank: 'rank, hC',
      sponsor: 'sponsor, hJ',
      inflated: 'inflated, hA',
      repaired: 'repaired h1',
      printed: 'h1 as printed',
    } as Readonly<Record<string, string>>,
    noTree: 'The best policy is drawn here once it is proved: allow more states, or plan fewer pushes.',
    bounds: 'Bounds at the start',
    boundsNote: 'h1 as printed is no bound: a user who refused may be asked again. It stands here to be compared.',
    closing: 'How the bracket closed',
    closingCaption: 'Line: no policy reaches more. The shade reaches down to what a policy that was found reaches.',
    search: 'What the search took',
  },
  tree: {
    title: 'Best policy',
    caption: 'A push a column; yes goes up, no goes down; the width of a line is its probability.',
    all: (rare: number) => `Show ${count(rare)} unlikely states too`,
    fewer: 'Leave out states below 1 %',
    push: (k: number) => `push ${count(k)}`,
    state: (
      said: readonly string[],
      push: number,
      user: string,
      chance: number,
      left: number,
      value: number,
      probability: number,
    ) =>
      user === ''
        ? `End: ${said.length === 0 ? 'nobody' : said.join(', ')} said yes; reached with ${percent(probability)}.`
        : `Push ${count(push)}${said.length === 0 ? '' : `, ${said.join(', ')} said yes`}: ${user}, chance ${percent(chance)}, ${counted(left, 'push', 'pushes')} left, worth ${short(value)}; reached with ${percent(probability)}.`,
    tip: (user: string, chance: string, value: string, probability: string) =>
      user === ''
        ? `Reached with ${probability}`
        : `${user}: ${chance}, worth ${value} from here, reached with ${probability}`,
  },
  why: {
    title: 'Why this user?',
    atStart: 'At the start',
    moment: (pushes: number, said: readonly string[]) =>
      `After ${counted(pushes, 'push', 'pushes')}: ${
        said.length === 0
          ? 'nobody said yes'
          : said.length <= 3
            ? `${said.join(', ')} said yes`
            : `${count(said.length)} said yes`
      }`,
    over: (said: number) => `The campaign is over; ${count(said)} said yes.`,
    push: (user: string, chance: string, left: number, value: number) =>
      `Pushes ${user}, chance ${chance}. ${counted(left, 'push', 'pushes')} left, worth ${short(value)} yeses.`,
    ask: (user: string) => `Why ${user}?`,
    asking: 'Weighing all moves',
    table: 'Moves of this moment',
    note: 'Value: yeses from here on if this user is pushed and all goes on as well as it can. Later: what her yes adds to the rest.',
    columns: { user: 'User', chance: 'q now', gained: 'later', value: 'value', loss: 'loss' } as Readonly<
      Record<string, string>
    >,
  },
  rules: {
    what: 'The same campaign under other rules, exactly: everything fixed beforehand, several users at once, answers that come late.',
    settings: 'How many pushes',
    action: 'Compare the rules',
    answer: 'What answers are worth',
    gap: ['To wait for every answer is worth ', ' times the best fixed plan.'] as const,
    noGap: 'Here a fixed plan is as good as waiting for answers.',
    table: 'Rules',
    columns: { rule: 'Rule', value: 'yeses', loss: 'loss' } as Readonly<Record<string, string>>,
    note: 'Exact expectations of the best policy under every rule, and of the policies of the paper when answers come at once.',
    sequence: 'Best fixed plan',
    sequenceNote: 'Whom to push when nothing can be changed afterwards; a push to a user who has said yes is lost.',
  },
  printed: {
    counterexample: 'Theorem 2 does not hold',
    users: (tastes: readonly string[], pushes: number) =>
      `Two users with chances ${tastes.join(' and ')}, nobody listens to anybody, ${counted(pushes, 'push', 'pushes')}. The bound h1 as printed says that no policy comes to more than `,
    butBest: '. But the best policy comes to ',
    because: ': if the likely user refuses, she is asked again, and h1 counts every user once.',
    open: 'Open it as a campaign',
    what: 'How often is h1 too low, and what does AO* lose by it? Small campaigns are drawn, and each is solved exactly.',
    settings: 'Which campaigns',
    action: 'Put h1 to the test',
    summary: 'How often',
    columns: { bound: 'Bound', below: 'too low', missed: 'AO* wrong', loss: 'loss' } as Readonly<
      Record<string, string>
    >,
    note: (instances: number) =>
      `Of ${counted(instances, 'instance')}: in how many the bound is below the optimum, and AO* with it is not optimal; the largest loss, in users.`,
    plot: 'h1 over the optimum',
    ratio: 'h1 / optimum',
    instances: 'instances',
    caption: 'Below 1 it is no upper bound.',
    worst: 'Worst instance',
    worstNote: 'Users and edges of the campaign on which AO* loses most.',
    each: 'Instances',
    eachNote: 'Every campaign that was drawn.',
  },
});

export { precise, short } from './en-campaign-plan';
