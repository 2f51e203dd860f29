import {
  epidemic,
  fading,
  factorOff,
  hidden,
  invisibleRecovery,
  median,
  NSTARS,
  PARAMETERS,
  PEOPLE,
  recoveredOf,
  type NStar,
  type Parameter,
  type Recovered,
  type RecoveryFacts,
} from '../../experiment/library/studies/invisible-recovery';
import { scalarOf, seriesOf } from '../../experiment/library/figures/words';
import type { SeriesOutput } from '../../core/outputs';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { invisibleRecoveryWords as words } from '../text/en/invisible-recovery';

const whole = (value: number): string => formatCount(Math.round(value));
const [MANY, HALF, FEW] = NSTARS;
const DAYS = 12;

const looked = ({ seed, values }: Pick<Context<RecoveryFacts>, 'seed' | 'values'>) =>
  epidemic(seed, Number(values.again ?? 0));

/** Nothing happens after the last event: the line goes on to the end of the picture. */
const untilEnd = ({ x, y }: SeriesOutput): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from([...x, DAYS]),
  y: Float64Array.from([...y, y[y.length - 1]]),
});

/** One epidemic: who was infected by when, and, where it is shown, who is ill and who has recovered. */
function oneEpidemic(context: Context<RecoveryFacts>, id: string, all: boolean): Picture | undefined {
  const { results } = context;
  const curve = (output: string, label: string, role: PanelSeries['role']): PanelSeries[] => {
    const found = seriesOf(results, id, output);
    return found ? [{ id: output, label, role, marks: 'none', output: untilEnd(found) }] : [];
  };
  const infected = curve('cumulative', words.infected, 'ref');
  if (infected.length === 0) return undefined;
  return {
    kind: 'plot',
    panel: {
      id: 'epidemic',
      x: { label: words.day },
      y: { label: words.people },
      series: all
        ? [...curve('infectious', words.ill, 'b1'), ...curve('recovered', words.recovered, 'opt'), ...infected]
        : infected,
    },
    frame: { x: [0, DAYS], y: [0, PEOPLE] },
    steps: ['cumulative', 'infectious', 'recovered'],
  };
}

/** How far off the middle of the fits is, in per cent. */
const percentOff = (ratios: readonly number[]): number => 100 * Math.abs(median(ratios) - 1);

const errorsOf = ({ hidden: found }: Recovered): Record<Parameter, number> => ({
  rate: percentOff(found.rate),
  recovery: percentOff(found.recovery),
  people: percentOff(found.people),
});

/** A bar for every parameter with recoveries hidden, and one under it with recoveries seen. */
function bars(
  { hidden: found, seen }: Recovered,
  order: readonly Parameter[],
  value: (ratios: readonly number[]) => number,
): Extract<Picture, { kind: 'bars' }>['items'] {
  return order.flatMap((id) => [
    { id, label: words.parameters[id], value: value(found[id]), role: 'own' } as const,
    { id: `${id}-seen`, label: words.seen, value: value(seen[id]), role: 'ref' } as const,
  ]);
}

const worstFirst = (values: Readonly<Record<Parameter, number>>): Parameter[] =>
  PARAMETERS.toSorted((a, b) => values[b] - values[a]);

/** What the fits say is left at each age, and what is. */
const kernels = ({ facts }: Context<RecoveryFacts>): Picture | undefined =>
  facts && {
    kind: 'plot',
    panel: {
      id: 'kernel',
      x: { label: words.why.x },
      y: { label: words.why.y },
      series: [
        ...facts.many.gammas.map((gamma, k): PanelSeries => ({
          id: `fit-${k}`,
          label: k === 0 ? words.why.fits : '',
          name: `${words.why.fits} ${k + 1}`,
          role: 'own',
          weight: 'thin',
          marks: 'none',
          output: fading(gamma),
        })),
        {
          id: 'survival',
          label: words.why.survival,
          role: 'ref',
          weight: 'strong',
          marks: 'none',
          output: facts.survival,
        },
      ],
    },
    frame: { x: [0, 4], y: [0, 1] },
  };

const chosen = ({ values }: Pick<Context<RecoveryFacts>, 'values'>): NStar =>
  NSTARS.find((nstar) => String(nstar) === values.nstar) ?? FEW;

const playedOf = (context: Context<RecoveryFacts>): Recovered | undefined =>
  recoveredOf(context.results, chosen(context));

const runIds = NSTARS.map((nstar) => `hidden-${nstar}`);

export default lesson<RecoveryFacts>({
  study: invisibleRecovery,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: (context) => {
        const size = scalarOf(context.results, looked(context).id, 'size');
        return size === undefined ? words.look.waiting : words.look.title(whole(size), PEOPLE);
      },
      text: words.look.text,
      controls: [
        {
          kind: 'choice',
          id: 'show',
          label: words.look.show,
          options: (['all', 'infections'] as const).map((id) => ({ id, label: words.look.shows[id] })),
          start: 'all',
        },
        { kind: 'again', id: 'again', label: words.look.again, most: 20 },
      ],
      live: (context) => [looked(context)],
      picture: (context) => oneEpidemic(context, looked(context).id, context.values.show !== 'infections'),
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs: ['epidemic-0'],
      title: words.predict.title,
      text: words.predict.text,
      picture: (context) => oneEpidemic(context, 'epidemic-0', false),
      ask: {
        kind: 'order',
        id: 'worst',
        label: words.predict.label,
        items: PARAMETERS.map((id) => ({ id, label: words.parameters[id] })),
        ends: words.predict.ends,
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: runIds,
      title: ({ facts }) =>
        facts ? words.reveal.title(whole(percentOff(facts.many.hidden.recovery))) : words.predict.title,
      text: ({ facts }) => (facts ? words.reveal.text(whole(100 * facts.many.used)) : []),
      picture: ({ facts }) =>
        facts && {
          kind: 'bars',
          items: bars(facts.many, worstFirst(errorsOf(facts.many)), percentOff),
          x: { label: words.reveal.x, unit: '%' },
          say: words.reveal.percent,
        },
      reveal: ({ facts }) => {
        if (!facts) return undefined;
        const values = errorsOf(facts.many);
        return {
          ask: 'worst',
          truth: worstFirst(values),
          values,
          say: words.reveal.percent,
        };
      },
      note: words.reveal.note,
    },
    {
      id: 'play',
      name: words.steps.play,
      needs: runIds,
      title: (context) => {
        const found = playedOf(context);
        return found ? words.play.title(whole(100 * found.used)) : words.predict.title;
      },
      text: (context) => {
        const found = playedOf(context);
        if (!found) return [];
        const { people } = found.hidden;
        const said =
          chosen(context) === MANY
            ? words.play.text.many
            : chosen(context) === HALF
              ? words.play.text.half
              : words.play.text.few(whole(PEOPLE * people[0]), whole(PEOPLE * people[people.length - 1]));
        return [said, words.play.also];
      },
      controls: [
        {
          kind: 'choice',
          id: 'nstar',
          label: words.play.control,
          options: NSTARS.map((nstar) => ({ id: String(nstar), label: words.play.nstar(nstar) })),
          start: String(FEW),
        },
      ],
      picture: (context) => {
        const found = playedOf(context);
        return (
          found && {
            kind: 'bars',
            items: bars(found, PARAMETERS, factorOff),
            x: { label: words.play.x, scale: 'log' },
            say: words.play.factor,
          }
        );
      },
      note: words.play.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: runIds,
      title: words.why.title,
      text: ({ facts }) => {
        if (!facts) return [];
        const { gammas } = facts.many;
        return words.why.text(String(gammas.filter((gamma) => gamma > 1).length), gammas.length);
      },
      picture: kernels,
      formula: {
        parts: [
          { text: 'φ(τ)', of: 'kernel', role: 'own' },
          ' = β · ',
          { text: formulaWords.stillIll, of: 'sir-hawkes-link', role: 'ref' },
        ],
        source: words.why.source,
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      needs: runIds,
      title: words.check.title,
      text: words.check.text,
      picture: kernels,
      check: [
        {
          id: 'people',
          question: words.check.people.question,
          options: [
            {
              id: 'million',
              label: words.check.people.options.million,
              right: false,
              because: ({ facts }) => {
                const people = facts?.few.hidden.people ?? [NaN];
                return words.check.people.because.million(whole(people[people.length - 1] / people[0]));
              },
            },
            {
              id: 'none',
              label: words.check.people.options.none,
              right: true,
              because: words.check.people.because.none,
            },
            {
              id: 'forty',
              label: words.check.people.options.forty,
              right: false,
              because: words.check.people.because.forty,
            },
          ],
        },
        {
          id: 'gamma',
          question: words.check.gamma.question,
          options: (['longer', 'exactly', 'shorter'] as const).map((id) => ({
            id,
            label: words.check.gamma.options[id],
            right: id === 'longer',
            because: ({ facts }) =>
              words.check.gamma.because[id](whole(facts ? percentOff(facts.many.hidden.recovery) : NaN)),
          })),
        },
      ],
    },
  ],
  open: ({ seed }) => {
    const { experiment: bias } = hidden(MANY, seed);
    const { parameters } = epidemic(seed, 0).experiment;
    // The page fits and forecasts cascades: these are epidemics without their recoveries.
    return {
      ...bias,
      inputs: {
        cascades: {
          kind: 'result',
          of: {
            inputs: {},
            method: 'sir-hawkes/simulate',
            version: 1,
            parameters: { ...parameters, process: 'SIR', runs: 24 },
            seed,
          },
          output: 'cascades',
        },
      },
      method: 'sir-hawkes/forecast',
      parameters: { kernel: 'EXP', until: 2, forecastTo: DAYS },
      view: { page: 'popularity', compare: ['sir-hawkes/fit', 'sir-hawkes/forecast'] },
    };
  },
  next: words.next,
});
