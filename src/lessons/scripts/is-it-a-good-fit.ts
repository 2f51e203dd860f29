import { fixed } from '../../core/numerals';
import {
  drawnCascade,
  FIRST_SHARE,
  gain,
  isItAGoodFit,
  KERNELS,
  MINUTES,
  type CascadeId,
  type FitFacts,
  type FittedCascade,
  type KernelId,
} from '../../experiment/library/studies/is-it-a-good-fit';
import { seriesOf, short } from '../../experiment/library/figures/words';
import type { SeriesOutput } from '../../core/outputs';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture, type Role } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { isItAGoodFitWords as words } from '../text/en/is-it-a-good-fit';

const ROLES: Readonly<Record<KernelId, Role>> = { EXP: 'b1', PL: 'b2', QEXP: 'b3' };
const CASCADES: readonly CascadeId[] = ['quick', 'slow'];
const TALLEST = 600;
/** p-values below this are said to be so. */
const SMALLEST = 0.001;

const sayP = (p: number): string =>
  p < SMALLEST ? words.reveal.below(SMALLEST) : words.reveal.p(fixed(p, p < 0.1 ? 3 : 2));

/** Nothing comes after the last repost: the line goes on to the end of the picture. */
const untilEnd = ({ x, y }: SeriesOutput): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from([...x, MINUTES]),
  y: Float64Array.from([...y, y[y.length - 1]]),
});

/** A cascade as it was drawn. */
function counted({ results }: Context<FitFacts>, cascade: CascadeId): Picture | undefined {
  const observed = seriesOf(results, cascade, 'observed');
  return (
    observed && {
      kind: 'plot',
      panel: {
        id: `cascade-${cascade}`,
        x: { label: words.minutes },
        y: { label: words.reposts },
        series: [
          { id: 'observed', label: '', name: words.reposts, role: 'ref', marks: 'none', output: untilEnd(observed) },
        ],
      },
      frame: { x: [0, MINUTES], y: [0, TALLEST] },
      steps: ['observed'],
    }
  );
}

/** Waiting times as shares, against what they should be. Beside rows with the same colours lines need no names. */
function shares(id: string, { kernels, band }: FittedCascade, named = true): Picture {
  const lines = KERNELS.map((name): PanelSeries => ({
    id: name,
    label: named ? words.kernels[name] : '',
    name: words.kernels[name],
    role: ROLES[name],
    marks: 'none',
    output: kernels[name].line,
  }));
  return {
    kind: 'plot',
    panel: {
      id: `shares-${id}`,
      x: { label: words.expected },
      y: { label: words.seen },
      series: [
        { id: 'right', label: '', name: words.right, role: 'ref', weight: 'thin', marks: 'none', output: band },
        ...lines,
      ],
    },
    frame: { x: [0, 1], y: [0, 1] },
  };
}

const both = (of: (cascade: CascadeId) => Picture | undefined): Picture | undefined => {
  const pictures = CASCADES.flatMap((cascade) => {
    const picture = of(cascade);
    return picture ? [{ title: words.cascades[cascade], picture }] : [];
  });
  return pictures.length === CASCADES.length ? { kind: 'several', pictures } : undefined;
};

/** What the test says of each kernel. */
const rowsFor = ({ kernels }: FittedCascade, name: (kernel: KernelId) => string) =>
  KERNELS.map((kernel) => ({
    label: name(kernel),
    value: kernels[kernel].passes ? words.reveal.passes : words.reveal.refused,
    note: sayP(kernels[kernel].p),
    role: ROLES[kernel],
  }));

const RUNS = ['quick', 'slow', 'first'];
const lessOf = ({ values }: Pick<Context<FitFacts>, 'values'>): 'first' | 'all' =>
  values.part === 'all' ? 'all' : 'first';

const passing = ({ kernels }: FittedCascade): number => KERNELS.filter((name) => kernels[name].passes).length;

/** Which of the offered answers is right; with unusual luck none of them may be, and the nearest counts. */
function truthOf({ quick, slow }: FitFacts): 'own' | 'first' | 'second' | 'all' {
  if (slow.kernels.EXP.passes) return quick.kernels.PL.passes ? 'all' : 'second';
  return quick.kernels.PL.passes ? 'first' : 'own';
}

export default lesson<FitFacts>({
  study: isItAGoodFit,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      needs: ['quick', 'slow'],
      title: words.look.title,
      text: words.look.text,
      picture: (context) => both((cascade) => counted(context, cascade)),
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs: ['quick', 'slow'],
      title: words.predict.title,
      text: words.predict.text,
      picture: (context) => both((cascade) => counted(context, cascade)),
      ask: {
        kind: 'choice',
        id: 'who-passes',
        label: words.predict.label,
        options: (['own', 'first', 'second', 'all'] as const).map((id) => ({ id, label: words.predict.options[id] })),
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: RUNS,
      title: ({ facts }) =>
        facts ? words.reveal.title(passing(facts.quick), passing(facts.slow)) : words.predict.title,
      rows: ({ facts }) =>
        facts
          ? CASCADES.flatMap((cascade) =>
              rowsFor(facts[cascade], (kernel) => words.reveal.row(words.kernels[kernel], words.reveal.short[cascade])),
            )
          : [],
      text: ({ facts }) =>
        facts ? words.reveal.text(short(Math.max(0, gain(facts.quick))), truthOf(facts) === 'first') : [],
      picture: ({ facts }) => facts && both((cascade) => shares(cascade, facts[cascade], false)),
      reveal: ({ facts }) => facts && { ask: 'who-passes', truth: truthOf(facts) },
      note: words.reveal.note,
    },
    {
      id: 'less',
      name: words.steps.less,
      needs: RUNS,
      title: (context) => {
        const { facts } = context;
        if (!facts) return words.predict.title;
        return lessOf(context) === 'first'
          ? words.less.title.first(formatCount(facts.first.events))
          : words.less.title.all(formatCount(facts.slow.events));
      },
      text: ({ facts }) => (facts ? words.less.text(formatCount(facts.first.events), passing(facts.first)) : []),
      controls: [
        {
          kind: 'choice',
          id: 'part',
          label: words.less.control,
          options: (['first', 'all'] as const).map((id) => ({ id, label: words.less.options[id] })),
          start: 'first',
        },
      ],
      rows: (context) => {
        const { facts } = context;
        if (!facts) return [];
        return rowsFor(lessOf(context) === 'first' ? facts.first : facts.slow, (kernel) => words.kernels[kernel]);
      },
      picture: (context) => {
        const { facts } = context;
        return facts && shares('less', lessOf(context) === 'first' ? facts.first : facts.slow);
      },
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: RUNS,
      title: words.why.title,
      text: words.why.text,
      picture: ({ facts }) => facts && shares('why', facts.slow),
      formula: {
        parts: [
          'xᵢ = ',
          { text: '∫ λ(t) dt', of: 'compensator', role: 'own' },
          formulaWords.fromTo,
          { text: 'xᵢ ~ Exp(1)', of: 'time-rescaling', role: 'ref' },
        ],
        source: words.why.source,
      },
      note: words.why.note,
    },
    {
      id: 'check',
      name: words.steps.check,
      needs: RUNS,
      title: words.check.title,
      text: words.check.text,
      picture: ({ facts }) => facts && shares('check', facts.slow),
      check: [
        {
          id: 'truth',
          question: words.check.truth.question,
          options: [
            {
              id: 'true',
              label: words.check.truth.options.true,
              right: false,
              because: ({ facts }) => words.check.truth.because.true(facts ? sayP(facts.quick.kernels.PL.p) : ''),
            },
            { id: 'not', label: words.check.truth.options.not, right: true, because: words.check.truth.because.not },
            {
              id: 'good',
              label: words.check.truth.options.good,
              right: false,
              because: words.check.truth.because.good,
            },
          ],
        },
        {
          id: 'unit',
          question: words.check.unit.question,
          options: (['same', 'other'] as const).map((id) => ({
            id,
            label: words.check.unit.options[id],
            right: id === 'other',
            because: words.check.unit.because[id],
          })),
        },
      ],
    },
  ],
  open: (context) => {
    const [, slow] = isItAGoodFit.runs(context.seed);
    return {
      ...slow.experiment,
      inputs: { cascades: drawnCascade('slow', context.seed) },
      method: 'sir-hawkes/forecast',
      parameters: { observeBy: 'share', share: FIRST_SHARE, fitQEXP: true, fitSI: false, forecastTo: MINUTES },
      outputs: [],
      view: { page: 'popularity', compare: ['sir-hawkes/fit', 'sir-hawkes/forecast'] },
    };
  },
  next: words.next,
});
