import { fixed } from '../../core/numerals';
import {
  CASCADES,
  CORNER,
  JUDGED,
  LATTICE,
  RUNS,
  SHOWN,
  SIDE,
  STEPS,
  usefulWrongModel,
  type WrongFacts,
} from '../../experiment/library/studies/useful-wrong-model';
import type { SeriesOutput } from '../../core/outputs';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { usefulWrongModelWords as words } from '../text/en/useful-wrong-model';

const percent = (share: number): string => String(Math.round(100 * share));
const tenth = (value: number): string => fixed(value, 1);
const two = (value: number): string => fixed(value, 2);
const three = (value: number): string => fixed(value, 3);
const last = ({ y }: SeriesOutput): number => y[y.length - 1];

const NODES = SIDE * SIDE;
/** Largest difference that the colours show. */
const LIMIT = 0.6;

const line = (id: string, label: string, role: PanelSeries['role'], { x, y }: SeriesOutput): PanelSeries => ({
  id,
  label,
  role,
  output: { kind: 'series', x, y },
  marks: 'none',
});

/** People reached from the corner by step. */
function curves({ truth, withTrue, withLearned }: WrongFacts, showLearned: boolean): Picture {
  return {
    kind: 'plot',
    panel: {
      id: 'reached',
      x: { label: words.x },
      y: { label: words.y },
      series: [
        line('truth', words.truth, 'ref', truth),
        line('true', words.withTrue, 'b1', withTrue.reached),
        ...(showLearned ? [line('learned', words.withLearned, 'own', withLearned.reached)] : []),
      ],
    },
    frame: { x: [0, STEPS], y: [0, NODES] },
  };
}

const stepOf = ({ values }: Pick<Context<WrongFacts>, 'values'>): number => Number(values.step ?? STEPS);

const map = (values: Float64Array, step: number): Picture => ({
  kind: 'network',
  network: LATTICE,
  colour: { by: 'difference', values: values.slice(step * NODES, (step + 1) * NODES), limit: LIMIT },
  sources: [CORNER],
  label: words.network(NODES),
  legend: words.where.legend,
});

/** The runs of the lesson, all of which its facts are about. */
const needs = ['truth', 'true', ...CASCADES.map((count) => `learned-${count}`), 'short'];

export default lesson<WrongFacts>({
  study: usefulWrongModel,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      needs,
      title: ({ facts }) =>
        facts ? words.look.title(tenth(last(facts.withTrue.reached)), tenth(last(facts.truth))) : words.predict.title,
      text: words.look.text(formatCount(RUNS)),
      picture: ({ facts }) => facts && curves(facts, false),
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs,
      title: words.predict.title,
      text: words.predict.text(formatCount(SHOWN)),
      picture: ({ facts }) => facts && curves(facts, false),
      ask: {
        kind: 'choice',
        id: 'which-predicts',
        label: words.predict.label,
        options: [
          { id: 'true', label: words.predict.options.true, series: { role: 'b1' } },
          { id: 'learned', label: words.predict.options.learned, series: { role: 'own' } },
          { id: 'same', label: words.predict.options.same },
        ],
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs,
      title: ({ facts }) =>
        facts ? words.reveal.title(percent(facts.deltaLearned / facts.deltaTrue)) : words.predict.title,
      text: ({ facts }) =>
        facts ? words.reveal.text(JUDGED, two(facts.deltaLearned), two(facts.deltaTrue), two(facts.noise)) : [],
      rows: ({ facts }) =>
        facts
          ? [
              { label: words.reveal.rows.truth, value: tenth(last(facts.truth)), role: 'ref' },
              {
                label: words.reveal.rows.withTrue,
                value: tenth(last(facts.withTrue.reached)),
                note: words.reveal.off(percent(facts.withTrue.late)),
                role: 'b1',
              },
              {
                label: words.reveal.rows.withLearned,
                value: tenth(last(facts.withLearned.reached)),
                note: words.reveal.off(percent(facts.withLearned.late)),
                role: 'own',
              },
            ]
          : [],
      picture: ({ facts }) => facts && curves(facts, true),
      reveal: ({ facts }) => facts && { ask: 'which-predicts', truth: 'learned' },
      note: words.reveal.note(formatCount(SHOWN)),
    },
    {
      id: 'where',
      name: words.steps.where,
      needs,
      title: (context) => words.where.title(stepOf(context)),
      text: words.where.text,
      controls: [
        {
          kind: 'slider',
          id: 'step',
          label: words.where.slider,
          min: 1,
          max: STEPS,
          step: 1,
          start: STEPS,
          say: String,
        },
      ],
      rows: (context) => {
        const { facts } = context;
        if (!facts) return [];
        const step = stepOf(context);
        return [
          {
            label: words.where.rows.withTrue,
            value: tenth(100 * facts.withTrue.off[step]),
            note: words.where.each,
            role: 'b1',
          },
          {
            label: words.where.rows.withLearned,
            value: tenth(100 * facts.withLearned.off[step]),
            note: words.where.each,
            role: 'own',
          },
        ];
      },
      picture: (context) =>
        context.facts && {
          kind: 'several',
          pictures: [
            { title: words.withTrue, picture: map(context.facts.withTrue.difference, stepOf(context)) },
            { title: words.withLearned, picture: map(context.facts.withLearned.difference, stepOf(context)) },
          ],
        },
      note: words.where.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs,
      title: words.why.title,
      text: ({ facts }) =>
        facts
          ? words.why.text(
              two(facts.meanLearned),
              two(facts.meanTrue),
              percent(facts.lower),
              three(facts.error.y[CASCADES.indexOf(SHOWN)]),
              three(last(facts.error)),
            )
          : [],
      picture: ({ facts }) =>
        facts && {
          kind: 'plot',
          panel: {
            id: 'error',
            x: { label: words.why.x, scale: 'log' },
            y: { label: words.why.y },
            series: [{ id: 'learned', label: words.why.line, role: 'own', output: facts.error }],
            levels: [{ value: facts.constant, label: words.why.level, role: 'rnd' }],
          },
          frame: { x: [CASCADES[0], CASCADES[CASCADES.length - 1]], y: [0, 0.3] },
          sayX: formatCount,
        },
      formula: {
        parts: [
          { text: 'δp', of: 'delta-p', role: 'own' },
          ' = ⟨|',
          { text: 'p', of: 'message-passing' },
          ' − p*|⟩ / ⟨p*⟩',
        ],
        source: words.why.source,
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      picture: ({ facts }) => facts && curves(facts, true),
      check: [
        {
          id: 'read',
          question: words.check.read.question,
          options: [
            {
              id: 'true',
              label: words.check.read.options.true,
              right: false,
              because: (context) => words.check.read.because.true(errors(context).ten),
            },
            { id: 'not', label: words.check.read.options.not, right: true, because: words.check.read.because.not },
            {
              id: 'more',
              label: words.check.read.options.more,
              right: false,
              because: (context) => words.check.read.because.more(errors(context).ten, errors(context).hundred),
            },
          ],
        },
        {
          id: 'short',
          question: words.check.short.question,
          options: (['worse', 'same', 'nearer'] as const).map((id) => ({
            id,
            label: words.check.short.options[id],
            right: id === 'nearer',
            because: (context: Context<WrongFacts>) =>
              words.check.short.because[id](errors(context).ten, errors(context).brief),
          })),
        },
      ],
    },
  ],
  open: ({ seed }) => {
    const [, , learned] = usefulWrongModel.runs(seed);
    return {
      ...learned.experiment,
      outputs: [],
      view: {
        page: 'spread',
        tab: 'compare',
        compare: [
          'independent-cascade/simulate',
          'independent-cascade/monte-carlo',
          'independent-cascade/dmp',
          'independent-cascade/slicer',
        ],
        colourBy: 'message-passing',
        playhead: STEPS,
      },
    };
  },
  next: words.next,
});

/** Mean errors of the learned chances: with 10,000 and 100,000 cascades, and watched for a short time. */
function errors({ facts }: Context<WrongFacts>): { ten: string; hundred: string; brief: string } {
  return {
    ten: three(facts?.error.y[CASCADES.indexOf(SHOWN)] ?? NaN),
    hundred: three(facts ? last(facts.error) : NaN),
    brief: three(facts?.shortError ?? NaN),
  };
}
