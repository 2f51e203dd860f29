import { fixed, pointed } from '../../core/numerals';
import type { SeriesOutput } from '../../core/outputs';
import { rowsOf, tableOf } from '../../experiment/library/figures/words';
import {
  MOST_PUSHES,
  optimumOf,
  PRICE_NETWORK,
  priceOfOptimal,
  PUSHES,
  type PriceFacts,
} from '../../experiment/library/studies/price-of-optimal';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { priceOfOptimalWords as words } from '../text/en/price-of-optimal';

const LAST = MOST_PUSHES - 1;
/** Known before the question: one push and two. */
const KNOWN = 2;
const STATES_FRAME = { x: [1, MOST_PUSHES], y: [1, 1e6] } as const;

const lineOf = (values: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(PUSHES.slice(0, values.length)),
  y: Float64Array.from(values),
});

/** Whole numbers of pushes only. */
const sayPushes = (value: number): string => (Number.isInteger(value) ? String(value) : '');
const two = (value: number): string => fixed(value, 2);

const percent = (share: number): string => `${pointed(String(Math.floor(1000 * share) / 10))} %`;
const leastShare = ({ search, optimum }: PriceFacts): number =>
  Math.min(...search.map((value, k) => Math.min(1, value / optimum[k])));
const lastFactor = ({ states }: PriceFacts): string => fixed(states[LAST] / states[LAST - 1], 0);

const EXACT = { id: 'states', label: words.exact, role: 'opt' } as const;
const QUICK = { id: 'scores', label: words.search, role: 'own' } as const;

const growth = (series: Extract<Picture, { kind: 'plot' }>['panel']['series']): Picture => ({
  kind: 'plot',
  panel: { id: 'states', x: { label: words.x }, y: { label: words.states, scale: 'log' }, series },
  frame: STATES_FRAME,
  sayX: sayPushes,
  sayY: (value) => formatCount(Math.round(value)),
});

/** Whom the best plan reaches, and whom it asks first. */
function reach({ results, values }: Context<PriceFacts>): Picture | undefined {
  const id = `optimum-${Number(values.pushes)}`;
  const reached = results.get(id)?.outputs.reached;
  if (reached?.kind !== 'node-field') return undefined;
  const first = Number(rowsOf(tableOf(results, id, 'moves'))[0]?.user ?? NaN);
  return {
    kind: 'network',
    network: PRICE_NETWORK,
    colour: { by: 'probability', values: reached.values },
    ...(Number.isFinite(first) ? { captions: new Map([[first, words.firstPush]]) } : {}),
    label: words.network,
    legend: words.chance,
  };
}

export default lesson<PriceFacts>({
  study: priceOfOptimal,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: ({ results, values }) => {
        const value = results.get(`optimum-${Number(values.pushes)}`)?.outputs.value;
        return value?.kind === 'scalar'
          ? words.look.title(Number(values.pushes), two(value.value))
          : words.look.waiting;
      },
      text: words.look.text,
      controls: [
        {
          kind: 'slider',
          id: 'pushes',
          label: words.control,
          symbol: 'L',
          min: 1,
          max: MOST_PUSHES,
          step: 1,
          start: 3,
        },
      ],
      live: ({ seed, values }) => [optimumOf(seed, Number(values.pushes))],
      picture: reach,
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs: [`states-${KNOWN}`],
      title: words.predict.title,
      text: words.predict.text,
      picture: ({ results }) => {
        const known = PUSHES.slice(0, KNOWN).map((n) =>
          Number(rowsOf(tableOf(results, `states-${n}`, 'state'))[0]?.expanded ?? NaN),
        );
        // The second line has no points, so that its label has room before it is there.
        return growth([
          { ...EXACT, output: lineOf(known) },
          { ...QUICK, output: lineOf([]) },
        ]);
      },
      ask: {
        kind: 'draw',
        id: 'states',
        label: words.predict.label,
        at: PUSHES.slice(KNOWN),
        from: { x: KNOWN, y: 36 },
        min: 1,
        max: 1e6,
        step: 1,
        scale: 'log',
      },
      note: words.predict.note,
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: [`states-${MOST_PUSHES}`],
      title: ({ facts }) =>
        facts ? words.reveal.title(formatCount(facts.states[LAST]), fixed(facts.scores[LAST], 0)) : words.predict.title,
      text: ({ facts }) =>
        facts ? words.reveal.text(lastFactor(facts), formatCount(Math.round(facts.ten / 1e6))) : [],
      rows: ({ facts, answers }) => {
        if (!facts) return [];
        const said = answers.states;
        const last = Array.isArray(said) ? Number(said.at(-1)) : NaN;
        return [
          { label: words.reveal.rows.exact, value: formatCount(facts.states[LAST]), role: 'opt' },
          { label: words.reveal.rows.search, value: fixed(facts.scores[LAST], 0), role: 'own' },
          ...(Number.isFinite(last)
            ? [{ label: words.reveal.rows.you, value: formatCount(Math.round(last)), role: 'you' } as const]
            : []),
        ];
      },
      picture: ({ facts }) =>
        facts &&
        growth([
          { ...EXACT, output: lineOf(facts.states) },
          { ...QUICK, output: lineOf(facts.scores) },
        ]),
      reveal: ({ facts }) => facts && { ask: 'states', truth: facts.states.slice(KNOWN), line: lineOf(facts.states) },
      note: words.reveal.note,
    },
    {
      id: 'value',
      name: words.steps.value,
      needs: [`states-${MOST_PUSHES}`],
      title: ({ facts }) => words.value.title(facts ? percent(leastShare(facts)) : ''),
      text: ({ facts }) => (facts ? words.value.text(two(facts.optimum[LAST]), two(facts.search[LAST])) : []),
      picture: ({ facts }) =>
        facts && {
          kind: 'plot',
          panel: {
            id: 'value',
            x: { label: words.x },
            y: { label: words.wins },
            series: [
              { id: 'optimum', label: words.optimum, role: 'opt', output: lineOf(facts.optimum) },
              { id: 'search', label: words.search, role: 'own', output: lineOf(facts.search) },
            ],
          },
          frame: { x: [1, MOST_PUSHES], y: [0, 1.1 * Math.max(...facts.optimum)] },
          sayX: sayPushes,
        },
      note: words.value.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: [`states-${MOST_PUSHES}`],
      title: words.why.title,
      text: ({ facts }) =>
        facts
          ? words.why.text(
              formatCount(facts.sharper[LAST]),
              `${pointed(((100 * facts.sharper[LAST]) / facts.states[LAST]).toPrecision(1))} %`,
            )
          : [],
      picture: ({ facts }) =>
        facts &&
        growth([
          { ...EXACT, output: lineOf(facts.states) },
          { id: 'sharper', label: words.sharper, role: 'opt', dash: 'dots', output: lineOf(facts.sharper) },
          { ...QUICK, output: lineOf(facts.scores) },
        ]),
      formula: {
        parts: [
          { text: 'f(A, n)', of: 'optimum', role: 'opt' },
          formulaWords.best,
          { text: 'q(u)', of: 'chance' },
          ' (1 + f(A + u, n − 1)) + (1 − q(u)) f(A, n − 1)',
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
      check: [
        {
          id: 'ten',
          question: words.check.question,
          options: [
            { id: 'double', label: words.check.options.double, right: false, because: words.check.because.double },
            {
              id: 'minute',
              label: words.check.options.minute,
              right: false,
              because: ({ facts }) => (facts ? words.check.because.minute(lastFactor(facts)) : ''),
            },
            {
              id: 'hour',
              label: words.check.options.hour,
              right: true,
              because: ({ facts }) =>
                facts ? words.check.because.hour(formatCount(Math.round(facts.ten / facts.states[LAST]))) : '',
            },
          ],
        },
        {
          id: 'worth',
          question: words.check.worth,
          options: [
            {
              id: 'always',
              label: words.check.worthOptions.always,
              right: false,
              because: ({ facts }) => (facts ? words.check.worthBecause.always(percent(leastShare(facts))) : ''),
            },
            {
              id: 'small',
              label: words.check.worthOptions.small,
              right: true,
              because: words.check.worthBecause.small,
            },
            {
              id: 'never',
              label: words.check.worthOptions.never,
              right: false,
              because: ({ facts }) =>
                facts && leastShare(facts) < 0.999
                  ? words.check.worthBecause.never(percent(leastShare(facts)))
                  : words.check.worthBecause.neverSame,
            },
          ],
        },
      ],
    },
  ],
  open: ({ seed, values }) => {
    const budget = Number(values.pushes ?? MOST_PUSHES);
    return {
      ...optimumOf(seed, budget).experiment,
      view: {
        page: 'campaign',
        tab: 'optimum',
        compare: [
          'push-driven-cascade/online-search',
          'push-driven-cascade/online-greedy',
          'push-driven-cascade/greedy',
          'push-driven-cascade/weight-sum',
          'push-driven-cascade/random',
          'push-driven-cascade/optimum',
          'push-driven-cascade/one-campaign',
        ],
        colourBy: 'optimum',
        playhead: budget,
      },
    };
  },
  next: words.next,
});
