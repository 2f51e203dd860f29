import { fixed } from '../../core/numerals';
import {
  CASCADES,
  CHANCES,
  cascade,
  endless,
  FAR,
  LOOKED_AT,
  SIZES,
  SPOKEN,
  threeFriends,
  THRESHOLD,
  tippingPoint,
  type TippingFacts,
} from '../../experiment/library/studies/tipping-point';
import { seriesOf } from '../../experiment/library/figures/words';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { tippingPointWords as words } from '../text/en/tipping-point';

const percent = (share: number): string => String(Math.round(100 * share));
const two = (value: number): string => fixed(value, 2);

const START = 0.3;
/** What the colours reach over where it dies at once. */
const LEAST_STEPS = 4;
const chanceOf = ({ values }: Pick<Context<TippingFacts>, 'values'>): number => Number(values.chance ?? START);
const againOf = ({ values }: Pick<Context<TippingFacts>, 'values'>): number => Number(values.again ?? 0);
const looked = (context: Pick<Context<TippingFacts>, 'seed' | 'values'>) =>
  cascade(context.seed, chanceOf(context), againOf(context));

function lookedAt(context: Context<TippingFacts>): Picture | undefined {
  const { id } = looked(context);
  const outputs = context.results.get(id)?.outputs;
  const [times, infector] = [outputs?.['activation-time'], outputs?.infector];
  const reached = seriesOf(context.results, id, 'reached');
  if (times?.kind !== 'node-field' || !reached) return undefined;
  const last = reached.y[reached.y.length - 1];
  return {
    kind: 'network',
    network: threeFriends(LOOKED_AT, context.seed),
    colour: {
      by: 'time',
      times: times.values,
      ...(infector?.kind === 'node-field' ? { infector: infector.values } : {}),
      horizon: Math.max(LEAST_STEPS, reached.y.indexOf(last)),
      play: true,
    },
    sources: [0],
    label: words.network(LOOKED_AT),
    legend: words.time,
  };
}

const LARGE = SIZES.length - 1;
const FRAME = { x: [0.2, 0.9], y: [0, 100] } as const;
const hundredfold = (y: Float64Array): Float64Array => y.map((value) => 100 * value);

/** How the lines of the sizes differ: the smaller, the shorter the dashes. */
const DASHES = ['dots', 'short', 'solid'] as const;

/** The lines of so many sizes, from the largest on, and the one of a network without end. */
function lines(facts: TippingFacts, sizes: number, withEndless: boolean): Picture {
  const shown = facts.lines.slice(SIZES.length - sizes);
  const series: PanelSeries[] = shown.map((output, k) => {
    const size = SIZES.length - sizes + k;
    return {
      id: String(SIZES[size]),
      label: words.people(formatCount(SIZES[size])),
      role: 'ref',
      dash: DASHES[size],
      weight: size === LARGE ? 'strong' : 'normal',
      output: { kind: 'series', x: output.x, y: hundredfold(output.y) },
    };
  });
  if (withEndless) {
    const x = Float64Array.from({ length: 71 }, (_, k) => 0.2 + k / 100);
    series.push({
      id: 'endless',
      label: '',
      name: words.endlessName,
      role: 'own',
      weight: 'thin',
      marks: 'none',
      output: { kind: 'series', x, y: x.map((alpha) => 100 * endless(alpha)) },
    });
  }
  return {
    kind: 'plot',
    panel: { id: 'far', x: { label: words.x }, y: { label: words.y }, series },
    frame: FRAME,
    marks: [{ axis: 'x', value: THRESHOLD, label: words.half, role: 'own' }],
  };
}

const people = formatCount(SIZES[LARGE]);
/** The axes before anything is shown, with the room that the line will take. */
const EMPTY: Picture = {
  kind: 'plot',
  panel: {
    id: 'far',
    x: { label: words.x },
    y: { label: words.y },
    series: [
      {
        id: people,
        label: words.people(people),
        role: 'ref',
        output: { kind: 'series', x: new Float64Array(0), y: new Float64Array(0) },
      },
    ],
  },
  frame: FRAME,
};
/** All runs on the largest network, and on all networks. */
const runIds = (sizes: readonly number[]): string[] => sizes.flatMap((n) => CHANCES.map((alpha) => `${n}-${alpha}`));

export default lesson<TippingFacts>({
  study: tippingPoint,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: (context) => {
        const size = seriesOf(context.results, looked(context).id, 'reached')?.y.at(-1);
        return size === undefined ? words.look.waiting : words.look.title(size, LOOKED_AT);
      },
      text: words.look.text,
      controls: [
        {
          kind: 'slider',
          id: 'chance',
          label: words.chance,
          symbol: 'α',
          min: 0.1,
          max: 0.9,
          step: 0.05,
          start: START,
          say: two,
        },
        { kind: 'again', id: 'again', label: words.again, most: 20 },
      ],
      live: (context) => [looked(context)],
      picture: lookedAt,
      note: ({ seed }) => words.look.note(LOOKED_AT, seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text(people, 100 * FAR),
      picture: () => EMPTY,
      ask: {
        kind: 'number',
        id: 'tipping-point',
        label: words.predict.label,
        min: FRAME.x[0],
        max: FRAME.x[1],
        step: 0.01,
        axis: 'x',
        start: 0.3,
        say: two,
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: runIds(SIZES),
      title: ({ answers }) => {
        const said = answers['tipping-point'];
        return words.reveal.title(typeof said === 'number' ? two(said) : undefined);
      },
      text: ({ facts }) =>
        facts
          ? words.reveal.text(
              percent(facts.below),
              two(SPOKEN.below),
              two(SPOKEN.above),
              percent(facts.above),
              percent(facts.wellAbove),
            )
          : [],
      rows: ({ answers }) => {
        const said = answers['tipping-point'];
        return [
          { label: words.reveal.rows.here, value: two(THRESHOLD), role: 'own' },
          ...(typeof said === 'number'
            ? [{ label: words.reveal.rows.you, value: two(said), role: 'you' } as const]
            : []),
        ];
      },
      picture: ({ facts }) => facts && lines(facts, 1, false),
      reveal: ({ facts }) => facts && { ask: 'tipping-point', truth: THRESHOLD, say: two },
      note: words.reveal.note(CASCADES, people),
    },
    {
      id: 'smaller',
      name: words.steps.smaller,
      needs: runIds(SIZES),
      title: words.smaller.title,
      text: words.smaller.text,
      picture: ({ facts }) => facts && lines(facts, 1, false),
      ask: {
        kind: 'choice',
        id: 'small-line',
        label: words.smaller.label,
        options: (['same', 'sharper', 'smoother'] as const).map((id) => ({ id, label: words.smaller.options[id] })),
      },
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: runIds(SIZES),
      title: words.why.title,
      text: ({ facts }) =>
        facts ? words.why.text(percent(facts.smallBelow), two(facts.widths[0]), two(facts.widths[LARGE])) : [],
      picture: ({ facts }) => facts && lines(facts, SIZES.length, true),
      reveal: ({ facts }) => facts && { ask: 'small-line', truth: 'smoother' },
      formula: {
        parts: [
          '(',
          { text: 'd', of: 'degree' },
          ' − 1) · ',
          { text: 'α', of: 'activation-probability', role: 'own' },
          ' = 1',
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
      picture: ({ facts }) => facts && lines(facts, SIZES.length, true),
      check: [
        {
          id: 'friends',
          question: words.check.friends.question,
          options: (['same', 'quarter', 'fifth'] as const).map((id) => ({
            id,
            label: words.check.friends.options[id],
            right: id === 'quarter',
            because: words.check.friends.because[id],
          })),
        },
        {
          id: 'above',
          question: words.check.above.question,
          options: [
            {
              id: 'sure',
              label: words.check.above.options.sure,
              right: false,
              because: ({ facts }) => words.check.above.because.sure(percent(facts?.wellAbove ?? 0)),
            },
            {
              id: 'maybe',
              label: words.check.above.options.maybe,
              right: true,
              because: ({ facts }) => words.check.above.because.maybe(percent(1 - (facts?.wellAbove ?? 0))),
            },
            {
              id: 'never',
              label: words.check.above.options.never,
              right: false,
              because: ({ facts }) => words.check.above.because.never(percent(facts?.wellAbove ?? 0)),
            },
          ],
        },
      ],
    },
  ],
  open: (context) => ({
    ...looked(context).experiment,
    view: {
      page: 'spread',
      compare: ['independent-cascade/simulate', 'independent-cascade/monte-carlo', 'independent-cascade/dmp'],
      colourBy: 'time',
    },
  }),
  next: words.next,
});
