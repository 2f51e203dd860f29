import { fixed, pointed } from '../../core/numerals';
import { forecastPresets } from '../../experiment/library/forecast-presets';
import { FORUM_NETWORK, FORUM_USERS } from '../../experiment/library/studies/forum';
import {
  ASKED,
  askedThreads,
  SEEN,
  threadsOf,
  whoIsNext,
  type NextFacts,
  type Thread,
} from '../../experiment/library/studies/who-is-next';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Control, type Picture, type Role } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { whoIsNextWords as words } from '../text/en/who-is-next';

const hundred = (share: number): string => String(Math.round(100 * share));
const times = (logarithm: number): string => pointed(Math.exp(logarithm).toPrecision(2));

const threadControl: Control = {
  kind: 'choice',
  id: 'thread',
  label: words.thread,
  options: Array.from({ length: ASKED }, (_, k) => ({ id: String(k + 1), label: String(k + 1) })),
  start: '1',
};

/** The thread that is looked at, from 1. */
const at = ({ values }: Pick<Context<NextFacts>, 'values'>): number => Number(values.thread ?? 1);
/** There before the facts of the whole lesson are. */
const threadsIn = ({ facts, results, seed }: Context<NextFacts>): readonly Thread[] =>
  facts?.threads ?? askedThreads(results, seed) ?? [];
const threadAt = (context: Context<NextFacts>): Thread | undefined => threadsIn(context)[at(context) - 1];
const askId = (k: number): string => `next-${k}`;

function prefix(thread: Thread, withTruth: boolean): Picture {
  const written = new Float64Array(FORUM_USERS).fill(NaN);
  thread.seen.forEach((user, k) => {
    written[user] = k + 1;
  });
  return {
    kind: 'network',
    network: FORUM_NETWORK,
    colour: { by: 'time', times: written, horizon: SEEN },
    captions: new Map(
      thread.offered.map(({ user, name }) => [
        user,
        withTruth && name === thread.truth ? `${name}: ${words.rows.truth}` : name,
      ]),
    ),
    label: words.forum,
    legend: words.order,
  };
}

/** How many of the asked threads the reader answered, and had right. */
function yours(context: Context<NextFacts>): { answered: number; right: number } {
  const { answers } = context;
  const given = threadsIn(context).map(({ truth }, k) => ({ truth, said: answers[askId(k + 1)] }));
  return {
    answered: given.filter(({ said }) => said !== undefined).length,
    right: given.filter(({ truth, said }) => said === truth).length,
  };
}

export default lesson<NextFacts>({
  study: whoIsNext,
  steps: [
    {
      id: 'predict',
      name: words.steps.predict,
      needs: [`thread-${ASKED}`],
      title: (context) => {
        const thread = threadAt(context);
        return thread ? words.predict.title(thread.seen.length) : words.predict.waiting;
      },
      text: words.predict.text,
      controls: [threadControl],
      picture: (context) => {
        const thread = threadAt(context);
        return thread && prefix(thread, false);
      },
      ask: (context) => {
        const thread = threadAt(context);
        return (
          thread && {
            kind: 'choice',
            id: askId(at(context)),
            label: words.predict.label(at(context)),
            options: thread.offered.map(({ name }) => ({ id: name, label: name })),
          }
        );
      },
      note: words.predict.note,
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: [`thread-${ASKED}`],
      title: (context) => {
        const thread = threadAt(context);
        return thread ? words.reveal.title(thread.truth, thread.model === thread.truth) : words.predict.waiting;
      },
      text: (context) => {
        const { facts } = context;
        const thread = threadAt(context);
        return [
          ...(thread ? [words.reveal.places(thread.truth, thread.rank, thread.countingRank)] : []),
          ...(facts ? [words.reveal.text(hundred(facts.among.model), hundred(facts.among.counting))] : []),
        ];
      },
      rows: (context) => {
        const { answers } = context;
        const thread = threadAt(context);
        if (!thread) return [];
        const threads = threadsIn(context);
        const right = (who: 'model' | 'counting'): string =>
          words.rows.right(threads.filter((one) => one[who] === one.truth).length, threads.length);
        const said = answers[askId(at(context))];
        const own = yours(context);
        return [
          { label: words.rows.truth, value: thread.truth, role: 'ref' },
          { label: words.rows.model, value: thread.model, note: right('model'), role: 'own' },
          { label: words.rows.counting, value: thread.counting, note: right('counting'), role: 'b1' },
          {
            label: words.rows.you,
            value: typeof said === 'string' ? said : words.rows.none,
            ...(own.answered > 0 ? { note: words.rows.right(own.right, own.answered) } : {}),
            role: 'you',
          },
        ];
      },
      controls: [threadControl],
      picture: (context) => {
        const thread = threadAt(context);
        return thread && prefix(thread, true);
      },
      reveal: (context) => {
        const thread = threadAt(context);
        return thread && { ask: askId(at(context)), truth: thread.truth };
      },
      note: ({ facts }) => (facts ? words.reveal.note(facts.among.places) : ''),
    },
    {
      id: 'all',
      name: words.steps.all,
      needs: ['model', 'floors'],
      title: ({ facts }) =>
        facts ? words.all.title(hundred(facts.hits.model), hundred(facts.hits.counting)) : words.predict.waiting,
      text: ({ facts }) => (facts ? words.all.text(formatCount(facts.predictions)) : []),
      picture: ({ facts }) => facts && scores(facts, ['model', 'counting', 'random']),
      note: ({ facts }) => (facts ? words.all.note(facts.bestCounting) : ''),
    },
    {
      id: 'network',
      name: words.steps.network,
      needs: ['model', 'without'],
      title: ({ facts }) =>
        facts ? words.network.title(hundred(facts.hits.off), hundred(facts.hits.without)) : words.predict.waiting,
      text: ({ facts }) => (facts ? words.network.text(hundred(facts.hits.model - facts.hits.off)) : []),
      picture: ({ facts }) => facts && scores(facts, ['model', 'off', 'without', 'counting']),
      note: words.network.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['model', 'without'],
      title: words.why.title,
      text: ({ facts }) =>
        facts ? words.why.text(times(facts.added.well), times(facts.added.hardly), times(facts.added.end)) : [],
      picture: ({ facts }) =>
        facts && {
          kind: 'bars',
          items: (['end', 'well', 'all', 'hardly'] as const).map((id) => ({
            id,
            label: words.why.bars[id],
            value: Math.exp(facts.added[id]),
            role: id === 'hardly' ? 'b1' : 'own',
          })),
          x: { label: words.why.x },
          say: (value) => `${pointed(value.toPrecision(2))} ×`,
        },
      formula: {
        parts: [
          formulaWords.next,
          { text: 'h', of: 'gru', role: 'own' },
          ', ',
          { text: 's', of: 'structural-context' },
          ') + b)',
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
          id: 'part',
          question: words.check.question,
          options: [
            {
              id: 'worth',
              label: words.check.options.worth,
              right: false,
              because: ({ facts }) => (facts ? words.check.because.worth(hundred(facts.hits.without)) : ''),
            },
            {
              id: 'leans',
              label: words.check.options.leans,
              right: true,
              because: ({ facts }) => (facts ? words.check.because.leans(hundred(facts.hits.without)) : ''),
            },
            { id: 'nothing', label: words.check.options.nothing, right: false, because: words.check.because.nothing },
          ],
        },
        {
          id: 'five',
          question: words.check.five,
          options: [
            {
              id: 'you',
              label: words.check.fiveOptions.you,
              right: false,
              because: ({ facts }) => (facts ? words.check.fiveBecause.you(hundred(facts.among.model)) : ''),
            },
            {
              id: 'open',
              label: words.check.fiveOptions.open,
              right: true,
              because: ({ facts }) => (facts ? words.check.fiveBecause.open(hundred(facts.among.model)) : ''),
            },
            {
              id: 'model',
              label: words.check.fiveOptions.model,
              right: false,
              because: words.check.fiveBecause.model,
            },
          ],
        },
      ],
    },
  ],
  open: (context) => {
    const { seed } = context;
    const k = Number(context.values.thread ?? 1);
    const [{ experiment }] = forecastPresets;
    const { parameters } = experiment;
    return { ...experiment, parameters: { ...parameters, cascade: threadsOf(seed)[k - 1] } };
  },
  next: words.next,
});

const ROLES: Readonly<Record<keyof NextFacts['hits'], Role>> = {
  model: 'own',
  counting: 'b1',
  off: 'b3',
  without: 'b2',
  random: 'rnd',
};

function scores({ hits }: NextFacts, shown: readonly (keyof NextFacts['hits'])[]): Picture {
  return {
    kind: 'bars',
    items: shown.map((id) => ({ id, label: words.all.bars[id], value: 100 * hits[id], role: ROLES[id] })),
    x: { label: words.x },
    say: (value) => fixed(value, 0),
  };
}
