/** Words of the lesson “The price of optimal”. */
import { translated } from '../../../core/language';

const pushes = (n: number): string =>
  n === 1 ? 'one push' : `${['', '', 'two', 'three', 'four', 'five'][n] ?? n} pushes`;

export const priceOfOptimalWords = translated('lessons/price-of-optimal', {
  steps: {
    look: 'Look',
    predict: 'Predict',
    reveal: 'Reveal',
    value: 'Compare',
    why: 'Why',
    check: 'Check',
  },
  network: 'Thirty-four people of a karate club',
  chance: 'chance to have said yes in the end',
  firstPush: 'asked first',
  control: 'pushes',
  x: 'pushes',
  states: 'states looked into',
  wins: 'people won, on average',
  optimum: 'best plan',
  search: 'OnlineSearch',
  exact: 'AO*',
  sharper: 'sharper bound',
  look: {
    title: (n: number, value: string) => `With ${pushes(n)} the best plan wins ${value} people on average.`,
    waiting: 'The best plan is being worked out',
    text: [
      'A plan says whom to ask next, whatever was answered before. Every push shows something to one of 34 people, who says yes with a small chance of her own, more likely once friends have.',
      'The best plan is known here, with proof. Move the number of pushes and see whom it reaches.',
    ],
    note: (seed: number) =>
      `Zachary’s karate club; tastes and influence are drawn (θ = 0.2, seed ${seed}). Values are exact.`,
  },
  predict: {
    title: 'How much is there to look into?',
    text: [
      'A plan has to know what to do in every state: who has said yes so far, and how many pushes are left. With one push there is 1 state. With two there are 36: nobody has been asked; or one push is left, and nobody or one of the 34 has said yes.',
      'How many states does the exact search of the paper, [AO*](ao-star), look into for three, four and five pushes? Draw the line.',
    ],
    label: 'states for three, four and five pushes',
    note: 'The axis goes by factors: every line of the grid is the same factor above the one below.',
  },
  reveal: {
    title: (states: string, scores: string) =>
      `Five pushes: ${states} states. The quick rule scores ${scores} people in a whole campaign.`,
    text: (factor: string, ten: string) => [
      `The last push made ${factor} times as many states. With ten pushes there would be ${ten} million: this is growth by factors, not by amounts.`,
      '[OnlineSearch](online-search) plans nothing ahead of time. Before every push it scores a few people: their chance now, and what a yes of theirs would bring.',
    ],
    rows: { exact: 'AO*, five pushes', search: 'OnlineSearch, scores in a campaign', you: 'you, five pushes' },
    note: 'AO* with the bound h₁ that the paper prints. OnlineSearch: scores worked out in a campaign, mean of 200.',
  },
  value: {
    title: (share: string) => `What the quick rule wins is ${share} of the best, or more.`,
    text: (best: string, quick: string) => [
      `With five pushes the best plan wins ${best} people on average, OnlineSearch ${quick}. With one push they are the same plan.`,
      'Nothing guarantees that: on other networks the gap may be larger. With three other draws of tastes and influence in this club it stayed below five in a hundred.',
    ],
    note: 'Expected numbers of yeses, exact for both.',
  },
  why: {
    title: 'Every push branches into all people, and into yes and no',
    text: (sharper: string, share: string) => [
      'Every push leads to two further states. The search can leave one out only if it knows a bound: so much at most can be won there. The bound in the paper hopes for so much that here nothing is left out.',
      `With a sharper bound the same search needs ${sharper} states for five pushes, ${share} of the others. They still multiply with every push: a good bound buys some pushes, not another law.`,
    ],
    source: 'the best push, its yes and its no; PDC, equations 2 and 3',
    note: 'Sharper: the lab’s rank bound, which never hopes for too little.',
  },
  check: {
    title: 'Check',
    text: ['Somebody sells a planner that finds the very best plan for 34 people and five pushes in a second.'],
    question: 'How long will it take for ten pushes, if it looks into every state?',
    options: {
      double: 'about two seconds',
      minute: 'about a minute',
      hour: 'about half an hour or more',
    },
    because: {
      double: 'Twice the pushes would be twice the time only if every push added the same number of states.',
      minute: (factor: string) =>
        `The last of the five pushes alone made ${factor} times as many states, and there are five more to come.`,
      hour: (times: string) => `There are ${times} times as many states with ten pushes as with five.`,
    },
    worth: 'When is the exact search worth its price?',
    worthOptions: {
      always: 'always: the best plan wins far more',
      small: 'on small cases, to know how far a quick rule is from the best',
      never: 'never: the quick rule is the best plan',
    },
    worthBecause: {
      always: (share: string) => `Here the quick rule reached ${share} of it, or more.`,
      small: 'Only who knows the optimum can say that a quick rule is close to it.',
      never: (share: string) => `Close, not the same: with some numbers of pushes it reached ${share} here.`,
      neverSame: 'Here it was; nothing guarantees it, and on other draws it is a little below.',
    },
  },
  next: [
    'Solve six and seven pushes with branch and bound, the lab’s own exact search.',
    'Make friends matter more (θ = 0.05) and see whether the gap grows.',
  ],
});
