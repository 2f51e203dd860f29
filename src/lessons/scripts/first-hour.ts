import {
  countAt,
  errorOf,
  firstHour,
  forecastOf,
  HOURS,
  POSTS,
  postOf,
  RUNS,
  type FirstHourFacts,
  type PostFacts,
} from '../../experiment/library/studies/first-hour';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture } from '../lesson';
import { firstHourWords as words } from '../text/en/first-hour';

/** How high the picture of each post is: above what may come, the same before and after it is known. */
const TOPS = [1300, 1100, 450, 950, 1900];
/** Where the line has its handles, in hours. */
const HANDLES = [1.25, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6];

const whole = (value: number): string => formatCount(Math.round(value));
const percent = (share: number): string => String(Math.round(100 * share));
const postIds = POSTS.map((_, k) => `post-${k + 1}`);

const chosen = ({ values }: Pick<Context<FirstHourFacts>, 'values'>): number => Number(values.post ?? 1);
const shown = (context: Context<FirstHourFacts>, post = chosen(context)): PostFacts | undefined =>
  postOf(context.results, post);

/** The end of the line that was drawn for a post. */
function drawnEnd({ answers }: Context<FirstHourFacts>, post: number): number | undefined {
  const line = answers[`rest-${post}`];
  const end: unknown = Array.isArray(line) ? line[line.length - 1] : undefined;
  return typeof end === 'number' ? end : undefined;
}

/** Mean errors over the posts that were drawn. */
function score(context: Context<FirstHourFacts>): { drawn: number; you: number; model: number } {
  const pairs = POSTS.flatMap((_, k) => {
    const [post, end] = [shown(context, k + 1), drawnEnd(context, k + 1)];
    return post && end !== undefined ? [{ post, end }] : [];
  });
  const mean = (error: (of: (typeof pairs)[number]) => number): number =>
    pairs.reduce((sum, of) => sum + error(of), 0) / pairs.length;
  return {
    drawn: pairs.length,
    you: mean(({ post, end }) => errorOf(end, post.actual)),
    model: mean(({ post }) => errorOf(post.model, post.actual)),
  };
}

const difference = (said: number, came: number): string => {
  const off = Math.round(100 * (said / came - 1));
  return `${off < 0 ? '−' : '+'}${Math.abs(off)} %`;
};

function picture(post: PostFacts | undefined, number: number, revealed: boolean): Picture | undefined {
  if (!post) return undefined;
  const { before, whole: all, fan } = post;
  const happened: PanelSeries = {
    id: 'happened',
    label: revealed ? words.reveal.rows.actual : '',
    name: words.reveal.rows.actual,
    role: 'ref',
    weight: 'strong',
    marks: 'none',
    output: revealed ? all : before,
  };
  const model: PanelSeries = {
    id: 'model',
    label: words.reveal.model,
    role: 'own',
    dash: 'long',
    marks: 'none',
    output: fan,
  };
  return {
    kind: 'plot',
    panel: {
      id: 'post',
      x: { label: words.x },
      y: { label: words.y },
      series: revealed ? [model, happened] : [happened],
    },
    frame: { x: [0, HOURS], y: [0, TOPS[number - 1]] },
    steps: ['happened'],
    shades: [{ from: 0, to: 1, label: words.seen }],
    sayX: words.hour,
    sayY: whole,
  };
}

export default lesson<FirstHourFacts>({
  study: firstHour,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      needs: ['post-1'],
      title: (context) => {
        const post = shown(context, 1);
        return post ? words.look.title(whole(post.seen)) : words.look.waiting;
      },
      text: words.look.text,
      picture: (context) => picture(shown(context, 1), 1, false),
      note: words.look.note,
    },
    {
      id: 'predict',
      name: words.steps.draw,
      needs: postIds,
      title: words.draw.title,
      text: (context) => {
        const post = shown(context);
        return post ? words.draw.text(whole(post.seen)) : [];
      },
      controls: [
        {
          kind: 'choice',
          id: 'post',
          label: words.post,
          options: POSTS.map((_, k) => ({ id: String(k + 1), label: words.numbered(k + 1) })),
          start: '1',
        },
      ],
      picture: (context) => picture(shown(context), chosen(context), false),
      ask: (context) => {
        const [number, post] = [chosen(context), shown(context)];
        return (
          post && {
            kind: 'draw',
            rising: true,
            id: `rest-${number}`,
            label: words.draw.label(number),
            at: HANDLES,
            from: { x: 1, y: post.seen },
            min: post.seen,
            max: TOPS[number - 1],
            step: 1,
          }
        );
      },
      note: words.draw.note,
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: postIds,
      title: (context) => {
        const [post, end] = [shown(context), drawnEnd(context, chosen(context))];
        if (!post) return words.draw.title;
        const came = whole(post.actual);
        return end === undefined ? words.reveal.noAnswer(came) : words.reveal.title(whole(end), came);
      },
      rows: (context) => {
        const [post, end] = [shown(context), drawnEnd(context, chosen(context))];
        if (!post) return [];
        const { actual, model } = post;
        return [
          { label: words.reveal.rows.actual, value: whole(actual), role: 'ref' },
          { label: words.reveal.rows.model, value: whole(model), note: difference(model, actual), role: 'own' },
          ...(end === undefined
            ? []
            : [
                {
                  label: words.reveal.rows.you,
                  value: whole(end),
                  note: difference(end, actual),
                  role: 'you',
                } as const,
              ]),
        ];
      },
      text: (context) => {
        const [post, end] = [shown(context), drawnEnd(context, chosen(context))];
        if (!post) return [];
        const { actual, model, low, high } = post;
        const band = actual >= low && actual <= high ? words.reveal.inside : words.reveal.outside;
        const { closer } = words.reveal;
        const [you, its] = [errorOf(end ?? NaN, actual), errorOf(model, actual)];
        const who = end === undefined ? closer.none : you < its ? closer.you : you > its ? closer.model : closer.same;
        return [band(whole(low), whole(high)), who, words.reveal.again(chosen(context), POSTS.length)].filter(
          (text) => text !== '',
        );
      },
      picture: (context) => picture(shown(context), chosen(context), true),
      reveal: (context) => {
        const post = shown(context);
        return (
          post && {
            ask: `rest-${chosen(context)}`,
            truth: HANDLES.map((hour) => countAt(post.after, hour)),
            line: post.after,
          }
        );
      },
      note: (context) => {
        const { drawn, you, model } = score(context);
        const [number, posts] = [chosen(context), POSTS.length];
        const said =
          drawn === 0
            ? words.reveal.noScore(number, posts)
            : words.reveal.score(number, posts, drawn, percent(you), percent(model));
        return `${said} ${words.reveal.band(RUNS)}`;
      },
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: postIds,
      title: words.why.title,
      text: words.why.text,
      picture: (context) => picture(shown(context), chosen(context), true),
      reveal: (context) => {
        const post = shown(context);
        return (
          post && {
            ask: `rest-${chosen(context)}`,
            truth: HANDLES.map((hour) => countAt(post.after, hour)),
            line: post.after,
          }
        );
      },
      formula: {
        parts: [
          'λ(t) = ',
          { text: '(N − Nₜ) / N', of: 'hawkesn', role: 'ref' },
          ' · ',
          { text: 'Σ φ(t − tⱼ)', of: 'kernel', role: 'own' },
        ],
        source: words.why.source,
      },
      note: (context) => {
        const [post, { facts }] = [shown(context), context];
        if (!post) return '';
        const people = post.people < 1e6 ? whole(post.people) : words.why.noLimit;
        const of = words.why.note(chosen(context), people);
        if (!facts) return of;
        const { model, nothing, straight, inside } = facts;
        return `${of} ${words.why.score(percent(model), percent(nothing), percent(straight), inside, POSTS.length)}`;
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      needs: postIds,
      title: words.check.title,
      text: words.check.text,
      picture: (context) => picture(shown(context), chosen(context), true),
      check: [
        {
          id: 'limit',
          question: words.check.limit.question,
          options: (['higher', 'same', 'lower'] as const).map((id) => ({
            id,
            label: words.check.limit.options[id],
            right: id === 'higher',
            because: words.check.limit.because[id],
          })),
        },
        {
          id: 'rules',
          question: words.check.rules.question,
          options: [
            {
              id: 'nothing',
              label: words.check.rules.options.nothing,
              right: false,
              because: ({ facts }) =>
                words.check.rules.because.nothing(percent(facts?.nothing ?? NaN), percent(facts?.model ?? NaN)),
            },
            {
              id: 'straight',
              label: words.check.rules.options.straight,
              right: false,
              because: ({ facts }) =>
                words.check.rules.because.straight(percent(facts?.straight ?? NaN), percent(facts?.model ?? NaN)),
            },
            {
              id: 'neither',
              label: words.check.rules.options.neither,
              right: true,
              because: ({ facts }) =>
                words.check.rules.because.neither(
                  percent(facts?.nothing ?? NaN),
                  percent(facts?.straight ?? NaN),
                  percent(facts?.model ?? NaN),
                ),
            },
          ],
        },
        {
          id: 'missed',
          question: words.check.missed.question,
          options: [
            {
              id: 'useless',
              label: words.check.missed.options.useless,
              right: false,
              because: ({ facts }) => words.check.missed.because.useless(percent(facts?.model ?? NaN)),
            },
            {
              id: 'kernel',
              label: words.check.missed.options.kernel,
              right: true,
              because: words.check.missed.because.kernel,
            },
            {
              id: 'runs',
              label: words.check.missed.options.seed,
              right: false,
              because: words.check.missed.because.seed,
            },
          ],
        },
      ],
    },
  ],
  open: (context) => ({
    ...forecastOf(chosen(context), context.seed).experiment,
    outputs: [],
    view: { page: 'popularity', compare: ['sir-hawkes/fit', 'sir-hawkes/forecast'] },
  }),
  next: words.next,
});
