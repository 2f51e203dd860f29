import {
  MANY,
  one,
  oneSpark,
  SPARK_NETWORK,
  SPARK_NODES,
  type SparkFacts,
} from '../../experiment/library/studies/one-spark';
import { seriesOf } from '../../experiment/library/figures/words';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { oneSparkWords as words } from '../text/en/one-spark';

const percent = (share: number): string => String(Math.round(100 * share));

/** A cascade on the network, by the step at which one hears it. */
function cascade({ results }: Context<SparkFacts>, id: string): Picture | undefined {
  const outputs = results.get(id)?.outputs;
  const [times, infector] = [outputs?.['activation-time'], outputs?.infector];
  const reached = seriesOf(results, id, 'reached');
  if (times?.kind !== 'node-field' || !reached) return undefined;
  const last = reached.y[reached.y.length - 1];
  return {
    kind: 'network',
    network: SPARK_NETWORK,
    colour: {
      by: 'time',
      times: times.values,
      ...(infector?.kind === 'node-field' ? { infector: infector.values } : {}),
      horizon: Math.max(1, reached.y.indexOf(last)),
      play: true,
    },
    sources: [57],
    label: words.network,
    legend: words.time,
  };
}

const sizeOf = (results: Context<SparkFacts>['results'], id: string): number | undefined =>
  seriesOf(results, id, 'reached')?.y.at(-1);

/** Which cascade is looked at in the first step: 0 and then 2, 3, …; 1 is the one that is predicted. */
const shown = (again: number | string | undefined): number => (Number(again ?? 0) === 0 ? 0 : Number(again) + 1);

/** All sizes that can be. */
const SIZES = [0, SPARK_NODES] as const;

function histogram(facts: SparkFacts, withNext: boolean): Picture {
  const { histogram: bars, mean, second } = facts;
  return {
    kind: 'plot',
    panel: { id: 'sizes', x: { label: words.reveal.x }, y: { label: words.reveal.y }, series: [] },
    frame: { x: SIZES },
    bars: { ...bars, role: 'ref', label: words.reveal.y },
    marks: [
      { axis: 'x', value: mean, label: words.reveal.mean(formatCount(Math.round(mean))), role: 'b1' },
      ...(withNext ? [{ axis: 'x', value: second, label: words.reveal.rows.next, role: 'ref' } as const] : []),
    ],
  };
}

export default lesson<SparkFacts>({
  study: oneSpark,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: ({ results, values }) => {
        const size = sizeOf(results, `one-${shown(values.again)}`);
        return size === undefined ? words.look.waiting : words.look.title(size, SPARK_NODES);
      },
      text: words.look.text,
      controls: [{ kind: 'again', id: 'again', label: words.again, most: 20 }],
      live: ({ seed, values }) => [one(seed, shown(values.again))],
      picture: (context) => cascade(context, `one-${shown(context.values.again)}`),
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text,
      picture: () => ({
        kind: 'plot',
        panel: { id: 'sizes', x: { label: words.reveal.x }, y: { label: words.reveal.y }, series: [] },
        frame: { x: SIZES, y: [0, 1] },
      }),
      ask: {
        kind: 'number',
        id: 'next-size',
        label: words.predict.label,
        min: 1,
        max: SPARK_NODES,
        step: 1,
        axis: 'x',
        start: 150,
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['one-1', 'many'],
      title: ({ facts, answers }) => {
        if (!facts) return words.predict.title;
        const said = answers['next-size'];
        return typeof said === 'number' ? words.reveal.title(said, facts.second) : words.reveal.noAnswer(facts.second);
      },
      text: ({ facts }) => (facts ? words.reveal.text(percent(facts.small), percent(facts.large)) : []),
      rows: ({ facts, answers }) => {
        if (!facts) return [];
        const said = answers['next-size'];
        return [
          { label: words.reveal.rows.next, value: formatCount(facts.second), role: 'ref' },
          { label: words.reveal.rows.mean, value: formatCount(Math.round(facts.mean)), role: 'b1' },
          ...(typeof said === 'number'
            ? [{ label: words.reveal.rows.you, value: formatCount(said), role: 'you' } as const]
            : []),
        ];
      },
      picture: ({ facts }) => facts && histogram(facts, true),
      reveal: ({ facts }) => facts && { ask: 'next-size', truth: facts.second },
      note: words.reveal.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['many'],
      title: ({ facts }) => {
        const about = Math.round(MANY * (facts?.aboutMean ?? 0));
        return words.why.title(about === 0 ? words.why.never : String(about));
      },
      text: words.why.text,
      picture: ({ facts }) => facts && histogram(facts, false),
      formula: {
        parts: [formulaWords.hears, { text: 'α', of: 'activation-probability', role: 'own' }],
        source: words.why.source,
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      check: [
        {
          id: 'quality',
          question: words.check.question,
          options: [
            {
              id: 'bad',
              label: words.check.options.bad,
              right: false,
              because: ({ facts }) => words.check.because.bad(percent(facts?.small ?? 0)),
            },
            {
              id: 'luck',
              label: words.check.options.luck,
              right: true,
              because: ({ facts }) => words.check.because.luck(percent(facts?.small ?? 0)),
            },
            { id: 'late', label: words.check.options.late, right: false, because: words.check.because.late },
          ],
        },
      ],
    },
  ],
  open: ({ seed }) => {
    const [, , many] = oneSpark.runs(seed);
    return {
      ...many.experiment,
      view: {
        page: 'spread',
        compare: ['independent-cascade/simulate', 'independent-cascade/monte-carlo', 'independent-cascade/dmp'],
        colourBy: 'time',
      },
    };
  },
  next: words.next,
});
