import { fixed } from '../../core/numerals';
import {
  dice,
  LOOP,
  messagesNotDice,
  PLACES,
  RUNS,
  SIDE,
  STEPS,
  TREE_NODES,
  treeWith,
  withExtra,
  type MessageFacts,
  type Place,
} from '../../experiment/library/studies/messages-not-dice';
import { seriesOf } from '../../experiment/library/figures/words';
import type { SeriesOutput } from '../../core/outputs';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { messagesNotDiceWords as words } from '../text/en/messages-not-dice';

const hundredth = (share: number): string => String(Math.round(100 * share));
const two = (value: number): string => fixed(value, 2);

/** Runs to choose from, and those beside the slider. */
const COUNTS = { few: 10, some: 100, many: 10_000 } as const;
const LIVE_RUNS = 20_000;
/** Largest differences that the colours show: with one edge more, and on the lattice. */
const LIMIT = 0.1;
const LATTICE_LIMIT = 0.2;
/** Heights of the axes: most people that are reached on average, and some room. */
const MOST = { tree: 25, lattice: 50 } as const;
const SOURCE = 0;

const countOf = ({ values }: Pick<Context<MessageFacts>, 'values'>): number =>
  COUNTS[(values.runs ?? 'few') as keyof typeof COUNTS] ?? COUNTS.few;
const extraOf = ({ values }: Pick<Context<MessageFacts>, 'values'>): number => Number(values.extra ?? 1);

const NODES: Readonly<Record<'tree' | 'one' | 'lattice', number>> = {
  tree: TREE_NODES,
  one: TREE_NODES,
  lattice: SIDE * SIDE,
};

const plain = (place: 'tree' | 'one' | 'lattice'): { title: string; picture: Picture } => ({
  title: words[place],
  picture: {
    kind: 'network',
    network: PLACES[place].network,
    colour: { by: 'none' },
    sources: [PLACES[place].source],
    label: words.networkLabel(NODES[place], words[place]),
  },
});

/** People reached by step, by both ways. */
function curves(
  title: string,
  most: number,
  messages?: SeriesOutput,
  byDice?: SeriesOutput,
): { title: string; picture: Picture } {
  const line = ({ x, y }: SeriesOutput): SeriesOutput => ({ kind: 'series', x, y });
  return {
    title,
    picture: {
      kind: 'plot',
      panel: {
        id: title,
        x: { label: words.x },
        y: { label: words.y },
        series: [
          ...(byDice
            ? [{ id: 'dice', label: words.dice, role: 'ref' as const, output: line(byDice), marks: 'none' as const }]
            : []),
          ...(messages
            ? [
                {
                  id: 'messages',
                  label: words.messages,
                  role: 'own' as const,
                  output: line(messages),
                  marks: 'none' as const,
                },
              ]
            : []),
        ],
      },
      frame: { x: [0, STEPS], y: [0, most] },
    },
  };
}

function threeCurves(context: Context<MessageFacts>): Picture | undefined {
  const { facts, results, seed } = context;
  if (!facts) return undefined;
  const { tree, one, lattice } = facts.places;
  const extra = extraOf(context);
  const [messages, byDice] = withExtra(seed, extra, LIVE_RUNS).map(({ id }) => seriesOf(results, id, 'reached'));
  const middle = extra === 1 ? ([one.messages, one.dice] as const) : ([messages, byDice] as const);
  return {
    kind: 'several',
    pictures: [
      curves(words.tree, MOST.tree, tree.messages, tree.dice),
      curves(words.extra(extra), MOST.tree, ...middle),
      curves(words.lattice, MOST.lattice, lattice.messages, lattice.dice),
    ],
  };
}

const captions = new Map(LOOP.map((node) => [node, words.node.caption(node)]));
const shownRuns: readonly Place[] = ['tree', 'one', 'lattice', 'many', 'ring'];
/** All runs of the study: its facts are about all of them. */
const needs = shownRuns.flatMap((place) => [`${place}-messages`, `${place}-dice`]);

export default lesson<MessageFacts>({
  study: messagesNotDice,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: (context) => words.look.title(formatCount(countOf(context))),
      text: words.look.text,
      controls: [
        {
          kind: 'choice',
          id: 'runs',
          label: words.look.runs,
          options: (['few', 'some', 'many'] as const).map((id) => ({ id, label: words.look.options[id] })),
          start: 'few',
        },
      ],
      live: (context) => [dice(context.seed, countOf(context))],
      picture: (context) => {
        const marginals = context.results.get(dice(context.seed, countOf(context)).id)?.outputs.marginals;
        if (marginals?.kind !== 'node-field-over-time') return undefined;
        return {
          kind: 'network',
          network: treeWith(0),
          colour: { by: 'probability', values: marginals.values.slice(-TREE_NODES) },
          sources: [SOURCE],
          label: words.networkLabel(TREE_NODES, words.tree),
          legend: words.probability,
        };
      },
      note: ({ seed }) => words.look.note(TREE_NODES, seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text,
      picture: () => ({ kind: 'several', pictures: [plain('tree'), plain('one'), plain('lattice')] }),
      ask: {
        kind: 'choice',
        id: 'where-equal',
        label: words.predict.label,
        options: (['tree', 'both', 'all', 'none'] as const).map((id) => ({ id, label: words.predict.options[id] })),
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs,
      title: words.reveal.title,
      text: ({ facts }) => {
        if (!facts) return [];
        const { one, lattice } = facts.places;
        return words.reveal.text(
          hundredth(one.passed / one.sampled - 1),
          hundredth(lattice.passed / lattice.sampled - 1),
        );
      },
      rows: ({ facts }) =>
        facts
          ? [
              { label: words.reveal.rows.reached, value: words.messages, note: words.dice },
              ...(['tree', 'one', 'lattice'] as const).map((place) => {
                const { passed, sampled, error } = facts.places[place];
                return {
                  label: words.reveal.rows[place],
                  value: two(passed),
                  note: words.reveal.byDice(two(sampled), two(2 * error)),
                };
              }),
            ]
          : [],
      controls: [
        { kind: 'slider', id: 'extra', label: words.reveal.slider, min: 0, max: 12, step: 1, start: 1, say: String },
      ],
      live: (context) => (extraOf(context) === 1 ? [] : withExtra(context.seed, extraOf(context), LIVE_RUNS)),
      picture: threeCurves,
      reveal: ({ facts }) => facts && { ask: 'where-equal', truth: 'tree' },
      note: words.reveal.note(formatCount(RUNS), formatCount(LIVE_RUNS)),
    },
    {
      id: 'node',
      name: words.steps.node,
      title: words.node.title,
      text: words.node.text,
      picture: () => ({
        kind: 'network',
        network: PLACES.one.network,
        colour: { by: 'none' },
        sources: [SOURCE],
        captions,
        label: words.networkLabel(TREE_NODES, words.one),
      }),
      ask: {
        kind: 'node',
        id: 'most-wrong',
        label: words.node.label,
        nodes: Array.from({ length: TREE_NODES }, (_, node) => String(node)),
      },
    },
    {
      id: 'why',
      name: words.steps.why,
      needs,
      title: ({ facts }) => words.why.title(facts?.worst ?? LOOP[0]),
      text: ({ facts }) => {
        if (!facts) return [];
        const { one, tree } = facts.places;
        const runs = Math.round(tree.passes / tree.tries);
        return words.why.text(
          facts.worst,
          hundredth(one.excess[facts.worst]),
          formatCount(tree.passes),
          formatCount(runs),
          hundredth(1 / Math.sqrt(runs)),
        );
      },
      picture: ({ facts }) =>
        facts && {
          kind: 'network',
          network: PLACES.one.network,
          colour: { by: 'difference', values: facts.places.one.excess, limit: LIMIT },
          sources: [SOURCE],
          captions,
          label: words.networkLabel(TREE_NODES, words.one),
          legend: words.excess,
        },
      reveal: ({ facts }) => facts && { ask: 'most-wrong', truth: String(facts.worst) },
      formula: {
        parts: [
          { text: 'pᵢ→ⱼ', of: 'cavity-message', role: 'own' },
          '(t) = 1 − (1 − pᵢ(0)) ∏ₖ∈∂i∖j (1 − ',
          { text: 'αₖᵢ', of: 'activation-probability' },
          ' pₖ→ᵢ(t−1))',
        ],
        source: words.why.source,
      },
      note: words.why.note,
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      picture: ({ facts }) =>
        facts && {
          kind: 'network',
          network: PLACES.lattice.network,
          colour: { by: 'difference', values: facts.places.lattice.excess, limit: LATTICE_LIMIT },
          sources: [PLACES.lattice.source],
          label: words.networkLabel(NODES.lattice, words.lattice),
          legend: words.excess,
        },
      check: [
        {
          id: 'ring',
          question: words.check.ring.question,
          options: (['high', 'exact', 'low'] as const).map((id) => ({
            id,
            label: words.check.ring.options[id],
            right: id === 'exact',
            because: words.check.ring.because[id],
          })),
        },
        {
          id: 'tool',
          question: words.check.tool.question,
          options: [
            {
              id: 'messages',
              label: words.check.tool.options.messages,
              right: false,
              because: ({ facts }) =>
                words.check.tool.because.messages(hundredth(Math.max(0, ...(facts?.places.lattice.excess ?? [])))),
            },
            { id: 'few', label: words.check.tool.options.few, right: false, because: words.check.tool.because.few },
            { id: 'many', label: words.check.tool.options.many, right: true, because: words.check.tool.because.many },
          ],
        },
      ],
    },
  ],
  open: (context) => {
    const extra = extraOf(context);
    const [, byDice] = withExtra(context.seed, extra, LIVE_RUNS);
    return {
      ...byDice.experiment,
      outputs: [],
      view: {
        page: 'spread',
        compare: [
          'independent-cascade/simulate',
          'independent-cascade/monte-carlo',
          'independent-cascade/dmp',
          'independent-cascade/error-against-cost',
        ],
        colourBy: 'difference',
      },
    };
  },
  next: words.next,
});
