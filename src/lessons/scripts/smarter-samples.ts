import { fixed } from '../../core/numerals';
import {
  CLUB_MEMBERS,
  DAYS,
  estimate,
  halfLine,
  smarterSamples,
  WANTED,
  type SampleFacts,
} from '../../experiment/library/studies/smarter-samples';
import { scalarOf, seriesOf } from '../../experiment/library/figures/words';
import type { SeriesOutput } from '../../core/outputs';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { smarterSamplesWords as words } from '../text/en/smarter-samples';

const SIZES = ['10', '100', '1000'] as const;
const tenth = (value: number): string => fixed(value, 1);
const hundredth = (value: number): string => fixed(value, 2);
const percent = (share: number): string => `${Math.round(100 * share)}\u00A0%`;
/** Two figures: a number of runs is not known better. */
const about = (value: number): string => formatCount(Number(value.toPrecision(2)));

/** Runs and errors of the log–log picture. */
const FRAME = { x: [5, 30_000], y: [0.06, 6] } as const;

const looked = ({ seed, values }: Pick<Context<SampleFacts>, 'seed' | 'values'>) => {
  const samples = Number(values.samples ?? SIZES[0]);
  const again = Number(values.again ?? 0);
  return { samples, run: estimate(`look-${samples}-${again}`, samples, false, seed * 1000 + again) };
};

const bare = ({ x, y }: SeriesOutput): SeriesOutput => ({ kind: 'series', x, y });

/** An estimate with its band over the truth. */
function curve(context: Context<SampleFacts>): Picture | undefined {
  const truth = seriesOf(context.results, 'truth', 'influence');
  const said = seriesOf(context.results, looked(context).run.id, 'influence');
  if (!truth) return undefined;
  const { x, y, bands = [] } = said ?? { x: new Float64Array(), y: new Float64Array() };
  return {
    kind: 'plot',
    panel: {
      id: 'curve',
      x: { label: words.day },
      y: { label: words.people },
      series: [
        { id: 'truth', label: words.truth, role: 'ref', marks: 'none', output: bare(truth) },
        { id: 'estimate', label: words.estimate, role: 'own', marks: 'none', output: { kind: 'series', x, y, bands } },
      ],
    },
    frame: { x: [0, DAYS], y: [0, CLUB_MEMBERS] },
  };
}

/** Errors on two log scales. */
function errors(facts: SampleFacts, show: 'first' | 'plain' | 'both'): Picture {
  const { plain, paired, reached, plainNeeds } = facts;
  const points = (id: string, output: SeriesOutput, label: string, role: 'ref' | 'own'): PanelSeries => ({
    id,
    label: '',
    name: label,
    role,
    marks: role === 'own' ? 'open' : 'filled',
    output,
  });
  // Its end is where there is room for the name of the points.
  const guide = (id: string, output: SeriesOutput, label: string, role: 'ref' | 'own'): PanelSeries => ({
    id,
    label: show === 'both' ? label : '',
    name: words.slope(label),
    role,
    marks: 'none',
    weight: 'thin',
    dash: 'dots',
    output: halfLine(output, output.x[0], FRAME.x[1]),
  });
  const part = (output: SeriesOutput): SeriesOutput => {
    const keep = Array.from(output.x.keys()).filter((k) => output.x[k] === 8 || output.x[k] === 32);
    return {
      kind: 'series',
      x: Float64Array.from(keep, (k) => output.x[k]),
      y: Float64Array.from(keep, (k) => output.y[k]),
    };
  };
  const series =
    show === 'first'
      ? [points('plain', part(plain), words.plain, 'ref')]
      : [
          guide('plain-guide', plain, words.plain, 'ref'),
          points('plain', plain, words.plain, 'ref'),
          ...(show === 'both'
            ? [guide('paired-guide', paired, words.paired, 'own'), points('paired', paired, words.paired, 'own')]
            : []),
        ];
  return {
    kind: 'plot',
    panel: {
      id: 'errors',
      x: { label: words.runs, scale: 'log' },
      y: { label: words.error, scale: 'log' },
      series,
    },
    frame: FRAME,
    marks: [
      { axis: 'y', value: WANTED * reached, label: words.wanted, role: 'b1' },
      ...(show === 'first' ? [] : [{ axis: 'x', value: plainNeeds, label: about(plainNeeds), role: 'ref' } as const]),
    ],
  };
}

const errorAt = ({ x, y }: SeriesOutput, runs: number): number => y[x.indexOf(runs)];

export default lesson<SampleFacts>({
  study: smarterSamples,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      needs: ['truth'],
      title: (context) => {
        const { samples, run } = looked(context);
        const said = seriesOf(context.results, run.id, 'influence')?.y.at(-1);
        const truth = scalarOf(context.results, 'truth', 'mean-size');
        return said === undefined || truth === undefined
          ? words.look.waiting
          : words.look.title(formatCount(samples), tenth(said), tenth(truth));
      },
      text: words.look.text,
      controls: [
        {
          kind: 'choice',
          id: 'samples',
          label: words.look.samples,
          options: SIZES.map((id) => ({ id, label: words.look.runs(formatCount(Number(id))) })),
          start: SIZES[0],
        },
        { kind: 'again', id: 'again', label: words.look.again, most: 20 },
      ],
      live: (context) => [looked(context).run],
      picture: curve,
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs: ['truth', 'cost'],
      title: words.predict.title,
      text: ({ facts }) =>
        facts
          ? words.predict.text(
              tenth(errorAt(facts.plain, 8)),
              tenth(errorAt(facts.plain, 32)),
              hundredth(WANTED * facts.reached),
            )
          : [],
      picture: ({ facts }) => facts && errors(facts, 'first'),
      ask: {
        kind: 'number',
        id: 'runs-needed',
        label: words.predict.label,
        min: 10,
        max: FRAME.x[1],
        step: 10,
        scale: 'log',
        axis: 'x',
        start: 100,
        say: about,
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['truth', 'cost'],
      title: ({ facts, answers }) => {
        if (!facts) return words.predict.title;
        const said = answers['runs-needed'];
        const needed = about(facts.plainNeeds);
        return typeof said === 'number' ? words.reveal.title(about(said), needed) : words.reveal.noAnswer(needed);
      },
      text: ({ facts }) => (facts ? words.reveal.text(hundredth(facts.plainSlope).replace('-', '−')) : []),
      rows: ({ facts, answers }) => {
        if (!facts) return [];
        const said = answers['runs-needed'];
        return [
          { label: words.reveal.rows.needed, value: about(facts.plainNeeds), role: 'ref' },
          ...(typeof said === 'number'
            ? [{ label: words.reveal.rows.you, value: about(said), role: 'you' } as const]
            : []),
        ];
      },
      picture: ({ facts }) => facts && errors(facts, 'plain'),
      reveal: ({ facts }) => facts && { ask: 'runs-needed', truth: facts.plainNeeds, say: about },
      note: ({ facts }) => (facts ? words.reveal.note(facts.repeats) : ''),
    },
    {
      id: 'pairs',
      name: words.steps.pairs,
      needs: ['truth', 'cost'],
      title: words.pairs.title,
      text: words.pairs.text,
      picture: ({ facts }) => facts && errors(facts, 'plain'),
      ask: {
        kind: 'choice',
        id: 'paired-line',
        label: words.pairs.label,
        options: (['steeper', 'lower', 'same'] as const).map((id) => ({ id, label: words.pairs.options[id] })),
      },
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['truth', 'cost'],
      title: ({ facts }) => (facts ? words.why.title(percent(facts.ratio)) : words.pairs.title),
      text: ({ facts }) => (facts ? words.why.text(percent(facts.varianceFactor)) : []),
      picture: ({ facts }) => facts && errors(facts, 'both'),
      reveal: ({ facts }) => facts && { ask: 'paired-line', truth: 'lower' },
      formula: {
        parts: [
          formulaWords.squared,
          { text: '(1 + ρ)', of: 'variance-factor', role: 'own' },
          ' · σ² / ',
          { text: 'm', of: 'runs', role: 'ref' },
        ],
        source: words.why.source,
      },
      note: ({ facts }) => (facts ? words.why.note(about(facts.plainNeeds), about(facts.pairedNeeds)) : ''),
    },
    {
      id: 'check',
      name: words.steps.check,
      needs: ['truth', 'cost'],
      title: words.check.title,
      text: words.check.text,
      picture: ({ facts }) => facts && errors(facts, 'both'),
      check: [
        {
          id: 'tenth',
          question: words.check.tenth.question,
          options: [
            { id: 'ten', label: words.check.tenth.options.ten, right: false, because: words.check.tenth.because.ten },
            {
              id: 'hundred',
              label: words.check.tenth.options.hundred,
              right: true,
              because: words.check.tenth.because.hundred,
            },
            {
              id: 'pairs',
              label: words.check.tenth.options.pairs,
              right: false,
              because: ({ facts }) => words.check.tenth.because.pairs(percent(facts?.ratio ?? NaN)),
            },
          ],
        },
        {
          id: 'bias',
          question: words.check.bias.question,
          options: (['no', 'yes'] as const).map((id) => ({
            id,
            label: words.check.bias.options[id],
            right: id === 'no',
            because: words.check.bias.because[id],
          })),
        },
      ],
    },
  ],
  open: ({ seed }) => ({
    ...estimate('open', 400, true, seed).experiment,
    outputs: [],
    view: {
      page: 'influence',
      compare: ['jump-sde/monte-carlo', 'jump-sde/sampled', 'jump-sde/error-against-cost'],
      colourBy: 'monte-carlo',
      playhead: DAYS,
    },
  }),
  next: words.next,
});
