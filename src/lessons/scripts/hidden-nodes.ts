import { fixed, pointed } from '../../core/numerals';
import {
  CASCADES,
  errorsIn,
  HIDDEN_PERCENT,
  hiddenNetwork,
  hiddenNodes,
  learn,
  NODES,
  seen,
  STEPS,
  WORST,
  type Errors,
  type HiddenFacts,
} from '../../experiment/library/studies/hidden-nodes';
import { seriesOf } from '../../experiment/library/figures/words';
import type { SeriesOutput } from '../../core/outputs';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type DrawAsk, type Picture } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { hiddenNodesWords as words } from '../text/en/hidden-nodes';

const percent = (share: number): string => String(Math.round(100 * share));
const three = (value: number): string => fixed(value, 3);

const LEAST = CASCADES[0];
const MOST = CASCADES[CASCADES.length - 1];
/** Learned from again for the slider. */
const LIVE = 1000;
/** Largest error of the colours and of the bars. */
const LIMIT = 0.15;
const FRAME = { x: [LEAST, MOST], y: [0.008, 0.4] } as const;

/** The runs of the lesson, all of which its facts are about. */
const needs = [HIDDEN_PERCENT, 0].flatMap((share) => CASCADES.map((count) => `${share}-${count}`));

/** Where the cascades of the first step begin, one after the other. */
const startOf = ({ values }: Pick<Context<HiddenFacts>, 'values'>): number =>
  (17 * Number(values.again ?? 0) + 33) % NODES;

/** Who was hidden: known as soon as one run is there. */
const hiddenIn = ({ results }: Pick<Context<HiddenFacts>, 'results'>): Float64Array | undefined => {
  const field = results.get(`${HIDDEN_PERCENT}-${LEAST}`)?.outputs.hidden;
  return field?.kind === 'node-field' ? field.values : undefined;
};
const shareOf = ({ values }: Pick<Context<HiddenFacts>, 'values'>): number => Number(values.share ?? HIDDEN_PERCENT);

const numbersOf = (hidden: ArrayLike<number>): number[] =>
  Array.from(hidden, (_, i) => i).filter((i) => hidden[i] === 1);

function happensAndSeen(context: Context<HiddenFacts>): Picture | undefined {
  const hidden = hiddenIn(context);
  if (!hidden) return undefined;
  const source = startOf(context);
  const { id } = seen(context.seed, source);
  const times = context.results.get(id)?.outputs['activation-time'];
  const reached = seriesOf(context.results, id, 'reached');
  if (times?.kind !== 'node-field' || !reached) return undefined;
  const one = (values: Float64Array, sources: readonly number[]): Picture => ({
    kind: 'network',
    network: hiddenNetwork(context.seed),
    colour: { by: 'time', times: values, horizon: STEPS },
    sources,
    hidden: numbersOf(hidden),
    label: words.network(NODES),
    legend: words.time,
  });
  return {
    kind: 'several',
    pictures: [
      { title: words.look.happens, picture: one(times.values, [source]) },
      {
        title: words.look.seen,
        picture: one(
          times.values.map((t, i) => (hidden[i] === 1 ? NaN : t)),
          hidden[source] === 1 ? [] : [source],
        ),
      },
    ],
  };
}

const last = ({ y }: SeriesOutput): number => y[y.length - 1];

/** Error by number of cascades: as far as it is shown. */
function curves(facts: HiddenFacts, shown: 'first' | 'all'): Picture {
  const { curve, allSeen, constant } = facts;
  const series: PanelSeries[] = [
    {
      id: 'quarter',
      label: shown === 'first' ? '' : words.quarter,
      name: words.quarter,
      role: 'own',
      output:
        shown === 'first'
          ? { kind: 'series', x: curve.x.slice(0, 1), y: curve.y.slice(0, 1) }
          : { kind: 'series', x: curve.x, y: curve.y },
    },
  ];
  if (shown === 'all')
    series.push({
      id: 'all',
      label: words.all,
      role: 'own',
      dash: 'short',
      marks: 'open',
      weight: 'thin',
      output: { kind: 'series', x: allSeen.x, y: allSeen.y },
    });
  return {
    kind: 'plot',
    panel: {
      id: 'error',
      x: { label: words.x, scale: 'log' },
      y: { label: words.y, scale: 'log' },
      series,
      levels: [{ value: constant, label: words.constant, role: 'rnd' }],
    },
    frame: FRAME,
    sayX: formatCount,
    sayY: (value) => pointed(String(Number(value.toPrecision(2)))),
  };
}

const bars = ({ byHidden, counts }: Errors): Picture => ({
  kind: 'bars',
  items: (['none', 'one', 'two'] as const).map((id, k) => ({
    id,
    label: words.edges.ends(words.edges[id], counts[k]),
    value: byHidden[k],
    role: 'own',
  })),
  x: { label: words.edges.value },
  say: three,
});

const draw = (facts: HiddenFacts): DrawAsk => ({
  kind: 'draw',
  id: 'error-falls',
  label: words.predict.label,
  at: CASCADES.slice(1),
  from: { x: LEAST, y: facts.curve.y[0] },
  min: FRAME.y[0],
  max: FRAME.y[1],
  step: 0.001,
  scale: 'log',
});

export default lesson<HiddenFacts>({
  study: hiddenNodes,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: words.look.title,
      text: words.look.text,
      needs: [`${HIDDEN_PERCENT}-${LEAST}`],
      controls: [{ kind: 'again', id: 'again', label: words.again, most: 20 }],
      live: (context) => [seen(context.seed, startOf(context))],
      picture: happensAndSeen,
      note: ({ seed }) => words.look.note(STEPS, seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs,
      title: words.predict.title,
      text: ({ facts }) => (facts ? words.predict.text(three(facts.curve.y[0]), three(facts.constant)) : []),
      picture: ({ facts }) => facts && curves(facts, 'first'),
      ask: ({ facts }) => facts && draw(facts),
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs,
      title: ({ facts }) =>
        facts ? words.reveal.title(three(facts.curve.y[0]), three(last(facts.curve))) : words.predict.title,
      text: ({ facts }) =>
        facts
          ? words.reveal.text(
              percent(last(facts.curve) / facts.curve.y[0]),
              percent(last(facts.allSeen) / facts.allSeen.y[0]),
            )
          : [],
      rows: ({ facts, answers }) => {
        if (!facts) return [];
        const said = answers['error-falls'];
        const drawn = Array.isArray(said) ? Number(said.at(-1)) : NaN;
        return [
          { label: words.reveal.rows.first, value: three(facts.curve.y[0]) },
          { label: words.reveal.rows.last, value: three(last(facts.curve)), role: 'own' },
          { label: words.reveal.rows.all, value: three(last(facts.allSeen)) },
          ...(Number.isFinite(drawn)
            ? [{ label: words.reveal.rows.you, value: three(drawn), role: 'you' } as const]
            : []),
        ];
      },
      picture: ({ facts }) => facts && curves(facts, 'all'),
      reveal: ({ facts }) =>
        facts && { ask: 'error-falls', truth: Array.from(facts.curve.y.slice(1)), line: facts.curve, say: three },
      note: words.reveal.note,
    },
    {
      id: 'edges',
      name: words.steps.edges,
      needs,
      title: ({ facts }) => words.edges.title(facts?.last.worst ?? WORST, WORST),
      text: ({ facts }) =>
        facts
          ? words.edges.text(three(facts.last.beside), three(facts.last.byHidden[0]), percent(facts.shareBeside))
          : [],
      picture: ({ facts, seed }) =>
        facts && {
          kind: 'several',
          pictures: [
            {
              title: words.edges.map,
              picture: {
                kind: 'network',
                network: hiddenNetwork(seed),
                colour: { by: 'difference', values: facts.last.byNode, limit: LIMIT },
                hidden: numbersOf(facts.hidden),
                label: words.network(NODES),
                legend: words.edges.legend,
              },
            },
            { title: words.edges.bars, picture: bars(facts.last) },
          ],
        },
    },
    {
      id: 'why',
      name: words.steps.why,
      needs,
      title: words.why.title,
      text: words.why.text,
      controls: [
        {
          kind: 'slider',
          id: 'share',
          label: words.why.slider,
          symbol: 'ξ',
          unit: '%',
          min: 0,
          max: 50,
          step: 5,
          start: HIDDEN_PERCENT,
        },
      ],
      live: (context) => [learn(context.seed, shareOf(context), LIVE)],
      picture: (context) => {
        const errors = errorsIn(context.results, learn(context.seed, shareOf(context), LIVE).id, context.seed);
        return errors && bars(errors);
      },
      formula: {
        parts: [
          { text: 'O(α)', of: 'slicer', role: 'own' },
          formulaWords.over,
          { text: formulaWords.seen, of: 'hidden-node' },
          formulaWords.steps,
          { text: 'α', of: 'activation-probability' },
          ')',
        ],
        source: words.why.source,
      },
      note: words.why.note(formatCount(LIVE)),
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      picture: ({ facts }) => facts && curves(facts, 'all'),
      check: [
        {
          id: 'more',
          question: words.check.more.question,
          options: [
            {
              id: 'stay',
              label: words.check.more.options.stay,
              right: false,
              because: (context) => words.check.more.because.stay(...fromTo(context)),
            },
            {
              id: 'fall',
              label: words.check.more.options.fall,
              right: true,
              because: (context) => words.check.more.because.fall(...fromTo(context)),
            },
            {
              id: 'zero',
              label: words.check.more.options.zero,
              right: false,
              because: (context) => words.check.more.because.zero(fromTo(context)[1]),
            },
          ],
        },
        {
          id: 'worst',
          question: words.check.worst.question,
          options: [
            {
              id: 'beside',
              label: words.check.worst.options.beside,
              right: true,
              because: ({ facts }) => words.check.worst.because.beside(facts?.last.worst ?? WORST, WORST),
            },
            { id: 'far', label: words.check.worst.options.far, right: false, because: words.check.worst.because.far },
            {
              id: 'weak',
              label: words.check.worst.options.weak,
              right: false,
              because: ({ facts }) => words.check.worst.because.weak(facts?.last.worst ?? WORST, WORST),
            },
          ],
        },
      ],
    },
  ],
  open: (context) => ({
    ...learn(context.seed, shareOf(context), LIVE).experiment,
    outputs: [],
    view: {
      page: 'spread',
      tab: 'learn',
      compare: [
        'independent-cascade/simulate',
        'independent-cascade/monte-carlo',
        'independent-cascade/dmp',
        'independent-cascade/slicer',
      ],
      colourBy: 'alpha-error',
    },
  }),
  next: words.next,
});

/** The error with 1,000 and with 10,000 cascades. */
function fromTo({ facts }: Context<HiddenFacts>): [string, string] {
  const at = (count: (typeof CASCADES)[number]): string => three(facts?.curve.y[CASCADES.indexOf(count)] ?? NaN);
  return [at(LIVE), at(MOST)];
}
