import { fixed } from '../../core/numerals';
import {
  DAYS,
  delayLaw,
  FADING,
  fadingInterest,
  GROWING,
  MEMORYLESS,
  NEWS_NODES,
  newsRun,
  RUNS,
  timeOf,
  type FadingFacts,
  type NewsNetwork,
} from '../../experiment/library/studies/fading-interest';
import { seriesOf } from '../../experiment/library/figures/words';
import type { SeriesOutput } from '../../core/outputs';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture, type Role } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { fadingInterestWords as words } from '../text/en/fading-interest';

const tenth = (value: number): string => fixed(value, 1);
const percent = (share: number): string => String(Math.round(100 * share));
const ROLES: Readonly<Record<'memoryless' | 'growing' | 'fading', Role>> = {
  memoryless: 'own',
  growing: 'opt',
  fading: 'b1',
};

const mean = (id: string, label: string, role: Role, { x, y }: SeriesOutput): PanelSeries => ({
  id,
  label,
  role,
  marks: 'none',
  output: { kind: 'series', x, y },
});

/** Share of friends who wait longer than an age. */
function stillWaiting(): Picture {
  const x = Float64Array.from({ length: 81 }, (_, k) => k / 20);
  const of = (name: 'memoryless' | 'growing', longer: (age: number) => number): PanelSeries =>
    mean(name, words.laws[name], ROLES[name], { kind: 'series', x, y: x.map(longer) });
  const growth = Number(delayLaw(GROWING).rate);
  return {
    kind: 'plot',
    panel: {
      id: 'waiting',
      x: { label: words.age },
      y: { label: words.waiting },
      series: [of('memoryless', (age) => Math.exp(-age)), of('growing', (age) => Math.exp((-growth * age ** 2) / 2))],
    },
    frame: { x: [0, 4], y: [0, 1] },
  };
}

function news(network: NewsNetwork, series: readonly PanelSeries[]): Picture {
  const n = NEWS_NODES[network];
  return {
    kind: 'plot',
    panel: { id: 'news', x: { label: words.day }, y: { label: words.people }, series },
    frame: { x: [0, DAYS], y: [0, n] },
    marks: [{ axis: 'y', value: n / 2, label: words.half, role: 'ref' }],
  };
}

const two = ({ memoryless, growing }: FadingFacts): PanelSeries[] => [
  mean('memoryless', words.laws.memoryless, ROLES.memoryless, memoryless.line),
  mean('growing', words.laws.growing, ROLES.growing, growing.line),
];

const three = ({ facts }: Context<FadingFacts>): Picture | undefined =>
  facts && news('grapevine', [...two(facts), mean('fading', words.laws.fading, ROLES.fading, facts.fading.line)]);

const PLAYED_RUNS = 1000;

function played({ seed, values }: Pick<Context<FadingFacts>, 'seed' | 'values'>) {
  const shape = Number(values.shape ?? FADING);
  const network: NewsNetwork = values.network === 'village' ? 'village' : 'grapevine';
  return {
    network,
    own: newsRun(`play-${network}-${shape}`, network, shape, seed, PLAYED_RUNS),
    plain: newsRun(`play-${network}-${MEMORYLESS}`, network, MEMORYLESS, seed, PLAYED_RUNS),
  };
}

function playedLine(context: Context<FadingFacts>): SeriesOutput | undefined {
  return seriesOf(context.results, played(context).own.id, 'influence');
}

const GRAPEVINE = ['memoryless', 'growing'];
const ALL = [...GRAPEVINE, 'fading', 'village-memoryless', 'village-growing'];

export default lesson<FadingFacts>({
  study: fadingInterest,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: words.look.title,
      text: words.look.text,
      picture: stillWaiting,
      note: words.look.note,
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text,
      picture: () => news('grapevine', []),
      ask: {
        kind: 'choice',
        id: 'first-to-half',
        label: words.predict.label,
        options: [
          { id: 'memoryless', label: words.predict.options.memoryless, series: { role: ROLES.memoryless } },
          { id: 'growing', label: words.predict.options.growing, series: { role: ROLES.growing } },
          { id: 'same', label: words.predict.options.same },
        ],
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ALL,
      title: ({ facts }) =>
        facts ? words.reveal.title(tenth(facts.memoryless.half), tenth(facts.growing.half)) : words.predict.title,
      text: ({ facts }) =>
        facts
          ? words.reveal.text(
              tenth(facts.crossDay),
              percent(facts.crossShare),
              tenth(facts.growing.nearly),
              tenth(facts.memoryless.nearly),
            )
          : [],
      picture: ({ facts }) => facts && news('grapevine', two(facts)),
      reveal: ({ facts }) => facts && { ask: 'first-to-half', truth: 'memoryless' },
      note: words.reveal.note(formatCount(RUNS)),
    },
    {
      id: 'play',
      name: words.steps.play,
      title: (context) => {
        const line = playedLine(context);
        if (!line) return words.play.start;
        const n = NEWS_NODES[played(context).network];
        const say = (share: number): string => {
          const day = timeOf(line, share * n);
          return Number.isFinite(day) ? tenth(day) : words.play.never;
        };
        return words.play.title(say(0.5), say(0.95));
      },
      text: words.play.text,
      controls: [
        {
          kind: 'slider',
          id: 'shape',
          label: words.play.shape,
          symbol: 'k',
          min: 0.5,
          max: 4,
          step: 0.25,
          start: FADING,
          say: (value) => fixed(value, 2),
        },
        {
          kind: 'choice',
          id: 'network',
          label: words.play.network,
          options: (['grapevine', 'village'] as const).map((id) => ({ id, label: words.play.networks[id] })),
          start: 'grapevine',
        },
      ],
      live: (context) => {
        const { own, plain } = played(context);
        return own.id === plain.id ? [own] : [own, plain];
      },
      picture: (context) => {
        const line = playedLine(context);
        const { network, plain } = played(context);
        const thin = seriesOf(context.results, plain.id, 'influence');
        if (!line) return undefined;
        return news(network, [
          ...(thin
            ? [{ ...mean('plain', '', 'own', thin), name: words.laws.memoryless, weight: 'thin' } as const]
            : []),
          mean('own', words.play.own, 'b1', line),
        ]);
      },
      note: words.play.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ALL,
      title: words.why.title,
      text: ({ facts }) => (facts ? words.why.text(tenth(facts.fading.half), tenth(facts.fading.nearly)) : []),
      picture: three,
      formula: {
        parts: [formulaWords.delay, { text: '∫₀ˢ h(u) du', of: 'hazard', role: 'own' }, ')'],
        source: words.why.source,
      },
      note: words.why.note,
    },
    {
      id: 'check',
      name: words.steps.check,
      needs: ALL,
      title: words.check.title,
      text: words.check.text,
      picture: three,
      check: [
        {
          id: 'village',
          question: words.check.village.question,
          options: [
            {
              id: 'cross',
              label: words.check.village.options.cross,
              right: false,
              because: ({ facts }) =>
                words.check.village.because.cross(
                  tenth(facts?.villageMemoryless.nearly ?? NaN),
                  tenth(facts?.villageGrowing.nearly ?? NaN),
                ),
            },
            {
              id: 'never',
              label: words.check.village.options.never,
              right: true,
              because: ({ facts }) =>
                words.check.village.because.never(
                  tenth(facts?.villageMemoryless.nearly ?? NaN),
                  tenth(facts?.villageGrowing.nearly ?? NaN),
                ),
            },
            {
              id: 'growing',
              label: words.check.village.options.growing,
              right: false,
              because: words.check.village.because.growing,
            },
          ],
        },
        {
          id: 'memory',
          question: words.check.memory.question,
          options: (['soon', 'same', 'never'] as const).map((id) => ({
            id,
            label: words.check.memory.options[id],
            right: id === 'same',
            because: words.check.memory.because[id],
          })),
        },
      ],
    },
  ],
  open: (context) => ({
    ...played(context).own.experiment,
    outputs: [],
    view: {
      page: 'influence',
      compare: ['jump-sde/monte-carlo', 'jump-sde/sampled', 'jump-sde/continest'],
      colourBy: 'monte-carlo',
      playhead: 5,
    },
  }),
  next: words.next,
});
