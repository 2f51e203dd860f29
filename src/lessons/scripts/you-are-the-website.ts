import { fixed } from '../../core/numerals';
import {
  levelExperiment,
  valueOf,
  WEBSITE_RULES,
  youAreTheWebsite,
  type PlayedBoard,
  type WebsiteBoard,
  type WebsiteFacts,
  type WebsiteRule,
} from '../../experiment/library/studies/you-are-the-website';
import { lesson, type Context, type Picture, type Role } from '../lesson';
import { youAreTheWebsiteWords as words } from '../text/en/you-are-the-website';

const ROLES: Readonly<Record<WebsiteRule, Role>> = {
  'online-search': 'own',
  'online-greedy': 'b2',
  greedy: 'b1',
  'weight-sum': 'b3',
  random: 'rnd',
};

const two = (value: number): string => fixed(value, 2);

/** What a rule is expected to win on a board. */
const worth = (facts: WebsiteFacts, board: WebsiteBoard, rule: WebsiteRule): string =>
  two(valueOf(facts.rules[board][rule]));

const means = (facts: WebsiteFacts, board: WebsiteBoard): Picture => ({
  kind: 'bars',
  items: WEBSITE_RULES.map((rule) => {
    const known = facts.rules[board][rule];
    const sampled = Number.isNaN(known.exact) ? { error: known.error } : {};
    return { id: rule, label: words.rules[rule], value: valueOf(known), ...sampled, role: ROLES[rule] };
  }),
  x: { label: words.said },
  say: two,
});

/** What the reader won, and what rules did with the same luck. */
function beside(
  { facts, games }: Context<WebsiteFacts>,
  board: PlayedBoard,
): { label: string; value: string; note?: string; role?: Role | 'you' }[] {
  const reached = games[board];
  if (!facts || reached === undefined) return [];
  return [
    { label: words.you, value: String(reached), role: 'you' },
    ...WEBSITE_RULES.map((rule, k) => ({
      label: words.rules[rule],
      value: String(facts.sameLuck[board][rule]),
      // Said once for all of them.
      ...(k === 0 ? { note: words.luck } : {}),
      role: ROLES[rule],
    })),
  ];
}

export default lesson<WebsiteFacts>({
  study: youAreTheWebsite,
  steps: [
    {
      id: 'play',
      name: words.steps.play,
      title: ({ games }) => {
        const reached = games['two-users'];
        return reached === undefined ? words.play.title : words.play.over(reached);
      },
      text: words.play.text,
      picture: () => ({ kind: 'game', level: 'two-users' }),
      note: ({ seed }) => words.play.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text,
      picture: () => ({ kind: 'game', level: 'celebrity' }),
      ask: {
        kind: 'choice',
        id: 'first',
        label: words.predict.label,
        options: [
          { id: 'taste', label: words.predict.options.taste, series: { role: ROLES.greedy } },
          { id: 'influence', label: words.predict.options.influence, series: { role: ROLES['weight-sum'] } },
          { id: 'anybody', label: words.predict.options.anybody, series: { role: ROLES.random } },
        ],
      },
      note: words.predict.note,
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['celebrity-random', 'luck-celebrity'],
      title: ({ facts }) =>
        facts
          ? words.reveal.title(worth(facts, 'celebrity', 'weight-sum'), worth(facts, 'celebrity', 'random'))
          : words.predict.title,
      text: ({ facts }) =>
        facts
          ? words.reveal.text(
              worth(facts, 'celebrity', 'greedy'),
              worth(facts, 'celebrity', 'online-search'),
              worth(facts, 'celebrity', 'online-greedy'),
            )
          : [],
      rows: (context) => {
        const said = context.answers.first;
        const named = (['taste', 'influence', 'anybody'] as const).find((id) => id === said);
        return [
          ...(named ? [{ label: words.predicted, value: words.predict.short[named], role: 'you' } as const] : []),
          ...beside(context, 'celebrity'),
        ];
      },
      picture: ({ facts }) => facts && means(facts, 'celebrity'),
      reveal: ({ facts }) => facts && { ask: 'first', truth: 'taste' },
      note: ({ facts }) => (facts ? words.reveal.note(facts.replays) : ''),
    },
    {
      id: 'chain',
      name: words.steps.chain,
      title: ({ facts, games }) =>
        facts && games.chain !== undefined
          ? words.chain.over(games.chain, facts.sameLuck.chain['online-search'])
          : words.chain.title,
      text: words.chain.text,
      rows: (context) => beside(context, 'chain'),
      picture: () => ({ kind: 'game', level: 'chain' }),
      note: words.chain.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['chain-random', 'club-random'],
      title: words.why.title,
      text: ({ facts }) =>
        facts
          ? words.why.text(
              { ahead: worth(facts, 'chain', 'online-search'), now: worth(facts, 'chain', 'online-greedy') },
              { influence: worth(facts, 'club', 'weight-sum'), taste: worth(facts, 'club', 'greedy') },
            )
          : [],
      picture: ({ facts }) =>
        facts && {
          kind: 'several',
          pictures: (['chain', 'club'] as const).map((board) => ({
            title: words.boards[board],
            picture: means(facts, board),
          })),
        },
      formula: {
        parts: [
          { text: 'q(u)', of: 'chance', role: 'own' },
          ' (1 + ',
          { text: 'h₂(A + u, n − 1)', of: 'h2' },
          ') + (1 − q(u)) h₂(A, n − 1)',
        ],
        source: words.why.source,
      },
      note: ({ facts }) => (facts ? words.why.note(facts.replays) : ''),
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      check: [
        {
          id: 'concert',
          question: words.check.question,
          options: [
            {
              id: 'star',
              label: words.check.options.star,
              right: false,
              because: ({ facts }) =>
                facts
                  ? words.check.because.star(
                      worth(facts, 'celebrity', 'weight-sum'),
                      worth(facts, 'celebrity', 'random'),
                    )
                  : '',
            },
            {
              id: 'both',
              label: words.check.options.both,
              right: true,
              because: ({ facts }) => (facts ? words.check.because.both(worth(facts, 'chain', 'online-search')) : ''),
            },
            {
              id: 'sure',
              label: words.check.options.sure,
              right: false,
              because: ({ facts }) =>
                facts
                  ? words.check.because.sure(
                      worth(facts, 'chain', 'online-greedy'),
                      worth(facts, 'chain', 'online-search'),
                    )
                  : '',
            },
          ],
        },
        {
          id: 'one-game',
          question: words.check.again,
          options: [
            {
              id: 'yes',
              label: words.check.luckOptions.yes,
              right: false,
              because: ({ facts }) => (facts ? words.check.luckBecause.yes(facts.low, facts.high) : ''),
            },
            { id: 'no', label: words.check.luckOptions.no, right: true, because: words.check.luckBecause.no },
          ],
        },
      ],
    },
  ],
  open: ({ seed }) => ({ ...levelExperiment('club'), seed }),
  next: words.next,
});
