import { fixed } from '../../core/numerals';
import { forecastPresets, NEXT_USER, SIZES } from '../../experiment/library/forecast-presets';
import {
  fiveLenses,
  NAMERS,
  POLICIES,
  SCORED,
  SEEN,
  SIZERS,
  threadsOf,
  type LensesFacts,
  type Namer,
  type Sizer,
} from '../../experiment/library/studies/five-lenses';
import { FORUM_NETWORK, FORUM_USERS } from '../../experiment/library/studies/forum';
import { lesson, type Ask, type Context, type Control, type Picture, type Reveal, type Role } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { fiveLensesWords as words } from '../text/en/five-lenses';

type Facts = LensesFacts;
type Question = 'who' | 'size' | 'check';
const QUESTIONS: readonly Question[] = ['who', 'size', 'check'];
const LENSES = ['slicer', 'jump', 'hawkes', 'push', 'forest'] as const;

/** Whatever is no lens of the papers is grey or ink. */
const ROLES: Readonly<Record<Namer | Sizer, Role>> = {
  slicer: 'opt',
  jump: 'b1',
  hawkes: 'b2',
  forest: 'own',
  counting: 'b3',
  usual: 'b3',
  chance: 'rnd',
};
const NAMES = words.names;

/** What HawkesN’s band promises. */
const PROMISED = 0.9;

const hundred = (share: number): string => fixed(100 * share, 0);
const two = (value: number): string => fixed(value, 2);
const three = (value: number): string => fixed(value, 3);
const whole = (value: number): string => String(Math.round(value));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (names: readonly string[]): string => names.slice(0, 3).join(', ');

const questionControl: Control = {
  kind: 'choice',
  id: 'question',
  label: words.question,
  options: QUESTIONS.map((id) => ({ id, label: words.questions[id] })),
  start: 'who',
};
const questionOf = ({ values }: Pick<Context<Facts>, 'values'>): Question =>
  QUESTIONS.find((id) => id === values.question) ?? 'who';

const viewControl: Control = {
  kind: 'choice',
  id: 'view',
  label: words.sheet.view,
  options: (['sample', 'own'] as const).map((id) => ({ id, label: words.sheet.views[id] })),
  start: 'sample',
};
const isOwn = ({ values }: Pick<Context<Facts>, 'values'>): boolean => values.view === 'own';

/** Best first; chance is nobody’s lens. */
const namers = ({ hits }: Facts): Namer[] =>
  NAMERS.filter((namer) => namer !== 'chance').toSorted((a, b) => hits[b] - hits[a]);
const sizers = ({ error }: Facts): Sizer[] => SIZERS.toSorted((a, b) => error[a] - error[b]);
/** Whose forecast for the one thread was nearest, on the scale of the error. */
const nearest = ({ size, truth }: Facts): Sizer =>
  SIZERS.toSorted((a, b) => Math.abs(Math.log(size[a] / truth)) - Math.abs(Math.log(size[b] / truth)))[0];

/** The seven on the network, in their order. */
function seven(seed: number): Picture {
  const { nodes, first } = threadsOf(seed)[0];
  const order = new Float64Array(FORUM_USERS).fill(NaN);
  nodes.forEach((node, k) => {
    order[node] = k + 1;
  });
  return {
    kind: 'network',
    network: FORUM_NETWORK,
    colour: { by: 'time', times: order, horizon: SEEN },
    captions: new Map(nodes.map((node, k) => [node, first[k]])),
    label: words.network,
    legend: words.order,
  };
}

const given = (): Picture => ({
  kind: 'table',
  caption: words.predict.given,
  head: words.predict.head,
  rows: LENSES.map((lens) => [capital(NAMES[lens]), ...words.predict.rows[lens]]),
});

const ASKS: Readonly<Record<Question, Ask>> = {
  who: {
    kind: 'choice',
    id: 'who',
    label: words.predict.label.who,
    options: (['slicer', 'jump', 'hawkes', 'forest', 'counting'] as const).map((id) => ({
      id,
      label: words.predict.who[id],
      series: { role: ROLES[id] },
    })),
  },
  size: {
    kind: 'choice',
    id: 'size',
    label: words.predict.label.size,
    options: SIZERS.map((id) => ({ id, label: words.predict.size[id], series: { role: ROLES[id] } })),
  },
  check: {
    kind: 'choice',
    id: 'check',
    label: words.predict.label.check,
    options: (['next', 'size', 'push', 'none'] as const).map((id) => ({ id, label: words.predict.check[id] })),
  },
};

/** The outcome of a question: a title, what it means, a picture, and what it says of the one thread. */
const OUTCOMES: Readonly<
  Record<
    Question,
    {
      title: (facts: Facts) => string;
      text: (facts: Facts) => readonly string[];
      picture: (facts: Facts) => Picture;
      rows: (facts: Facts) => readonly { label: string; value: string; role?: Role }[];
      truth: (facts: Facts) => string;
      note: (facts: Facts) => string;
    }
  >
> = {
  who: {
    title: (facts) => {
      const [best, second] = namers(facts);
      const { hits } = facts;
      return words.reveal.who.title(capital(NAMES[best]), hundred(hits[best]), NAMES[second], hundred(hits[second]));
    },
    text: (facts) => {
      const { threads, predictions, hits, leadError } = facts;
      const lead = hits.forest - hits.counting;
      return words.reveal.who.text(
        threads,
        predictions,
        fixed(100 * lead, 1),
        fixed(100 * leadError.counting, 1),
        lead >= 2 * leadError.counting,
      );
    },
    picture: ({ hits, hitsError, placeOfNext, next }) => ({
      kind: 'bars',
      items: [
        ...NAMERS.map((id) => ({
          id,
          label: NAMES[id],
          value: 100 * hits[id],
          ...(id === 'chance' ? {} : { error: 100 * hitsError[id] }),
          ...(id === 'chance' || next === undefined ? {} : { note: words.reveal.who.place(whole(placeOfNext[id])) }),
          role: ROLES[id],
        })),
        { id: 'hawkes', label: NAMES.hawkes, value: NaN, role: ROLES.hawkes, note: words.reveal.who.none },
      ],
      x: { label: words.reveal.who.x },
      say: whole,
    }),
    rows: ({ next }) => [
      { label: words.reveal.who.rows.next, value: next ?? words.reveal.who.rows.ended, role: 'ref' },
    ],
    truth: (facts) => namers(facts)[0],
    note: () => words.reveal.who.note(FORUM_USERS - SEEN),
  },
  size: {
    title: (facts) => {
      const order = sizers(facts);
      const say = order.at(-1) === 'hawkes' ? words.reveal.size.title : words.reveal.size.otherwise;
      return say(capital(NAMES[order[0]]), two(facts.error[order[0]]));
    },
    text: ({ hawkesBand: [low, high], inBand, threads, error }) =>
      words.reveal.size.text(
        whole(low),
        whole(high),
        inBand,
        threads,
        Math.round(PROMISED * threads),
        error.slicer < error.usual,
      ),
    picture: ({ error, errorError, size }) => ({
      kind: 'bars',
      items: SIZERS.map((id) => ({
        id,
        label: NAMES[id],
        value: error[id],
        error: errorError[id],
        note: words.reveal.size.said(whole(size[id])),
        role: ROLES[id],
      })),
      x: { label: words.reveal.size.x },
      say: two,
    }),
    rows: ({ truth }) => [
      { label: words.reveal.size.rows.truth, value: words.reveal.size.people(whole(truth)), role: 'ref' },
    ],
    truth: (facts) => sizers(facts)[0],
    note: ({ threads }) => words.reveal.size.note(threads),
  },
  check: {
    title: () => words.reveal.check.title,
    text: ({ taste }) =>
      words.reveal.check.text(three(taste.preference.error), three(taste.bias.error), three(taste.social.error)),
    picture: ({ pushed }) => ({
      kind: 'bars',
      items: POLICIES.map((id, k) => ({
        id,
        label: words.reveal.check.bars[id],
        value: pushed[id].mean,
        error: pushed[id].error,
        role: (['own', 'b2', 'b3', 'rnd'] as const)[k],
      })),
      x: { label: words.reveal.check.x },
      say: (value) => fixed(value, 1),
    }),
    rows: () => [],
    truth: () => 'push',
    note: () => words.reveal.check.note,
  },
};

function sheet({ facts }: Context<Facts>): Picture | undefined {
  if (!facts) return undefined;
  const { size, hits, error, firstTen, hawkesBand, push, pushed, taste, place } = facts;
  const { says, errors, questions, cannot } = words.sheet;
  const both = (namer: Namer, sizer: Sizer): string => errors.both(hundred(hits[namer]), two(error[sizer]));
  const row = (
    lens: (typeof LENSES)[number] | 'counting',
    name: string,
    said: string,
    off: string,
  ): readonly string[] => [capital(name), questions[lens], said, off, cannot[lens]];
  return {
    kind: 'table',
    caption: words.sheet.caption(place),
    head: words.sheet.head,
    rows: [
      row('slicer', NAMES.slicer, says.slicer(whole(size.slicer), list(firstTen.slicer)), both('slicer', 'slicer')),
      row('jump', NAMES.jump, says.jump(whole(size.jump), list(firstTen.jump)), both('jump', 'jump')),
      row(
        'hawkes',
        NAMES.hawkes,
        says.hawkes(whole(size.hawkes), whole(hawkesBand[0]), whole(hawkesBand[1])),
        errors.size(two(error.hawkes)),
      ),
      row(
        'push',
        NAMES.push,
        says.push(push.first, two(push.chance), fixed(pushed['online-search'].mean, 1)),
        errors.push(three(taste.full.error), three(taste.bias.error)),
      ),
      row('forest', NAMES.forest, says.forest(whole(size.forest), list(firstTen.forest)), both('forest', 'forest')),
      row('counting', words.sheet.counting, says.counting(whole(size.usual)), both('counting', 'usual')),
    ],
  };
}

const ownSheet = (): Picture => ({
  kind: 'table',
  caption: words.sheet.ownCaption,
  head: words.sheet.ownHead,
  rows: LENSES.map((lens) => [capital(NAMES[lens]), ...words.sheet.own[lens]]),
});

/** What is given – people, times, friends –, and what is said – who, how big, when, whom to push. */
const ABLE: Readonly<Record<(typeof LENSES)[number], readonly number[]>> = {
  slicer: [1, 1, 1, 1, 1, 1, 0],
  jump: [1, 1, 0, 1, 1, 1, 0],
  hawkes: [0, 1, 0, 0, 1, 1, 0],
  push: [1, 0, 1, 0, 0, 0, 1],
  forest: [1, 0, 1, 1, 1, 0, 0],
};

const able = (): Picture => ({
  kind: 'table',
  caption: words.why.caption,
  head: words.why.head,
  rows: LENSES.map((lens) => [
    capital(NAMES[lens]),
    ...ABLE[lens].map((can) => (can === 1 ? words.why.yes : words.why.no)),
  ]),
});

export default lesson<Facts>({
  study: fiveLenses,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: ({ seed }) => words.look.title(threadsOf(seed)[0].place),
      text: words.look.text,
      picture: ({ seed }) => seven(seed),
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: (context) => words.predict.title[questionOf(context)],
      text: (context) => words.predict.text[questionOf(context)],
      controls: [questionControl],
      picture: given,
      ask: (context) => ASKS[questionOf(context)],
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['slicer', 'netrate', 'learn', `jump-${SCORED - 1}`],
      title: (context) => {
        const question = questionOf(context);
        return context.facts ? OUTCOMES[question].title(context.facts) : words.predict.title[question];
      },
      text: (context) => (context.facts ? OUTCOMES[questionOf(context)].text(context.facts) : []),
      controls: [questionControl],
      picture: (context) => context.facts && OUTCOMES[questionOf(context)].picture(context.facts),
      rows: (context) => {
        if (!context.facts) return [];
        const question = questionOf(context);
        const answer = context.answers[question];
        const ask = ASKS[question];
        const said = ask.kind === 'choice' ? ask.options.find(({ id }) => id === answer)?.label : undefined;
        return [
          ...OUTCOMES[question].rows(context.facts),
          ...(said === undefined ? [] : [{ label: words.you, value: said.split(':')[0], role: 'you' } as const]),
        ];
      },
      reveal: (context): Reveal | undefined => {
        const question = questionOf(context);
        return context.facts && { ask: question, truth: OUTCOMES[question].truth(context.facts) };
      },
      note: (context) => (context.facts ? OUTCOMES[questionOf(context)].note(context.facts) : ''),
    },
    {
      id: 'sheet',
      name: words.steps.sheet,
      needs: ['slicer', 'netrate', 'learn', `jump-${SCORED - 1}`],
      title: (context) => (isOwn(context) ? words.sheet.ownTitle : words.sheet.title),
      text: (context) => (isOwn(context) ? words.sheet.ownText : words.sheet.text),
      controls: [viewControl],
      picture: (context) => (isOwn(context) ? ownSheet() : sheet(context)),
      note: (context) =>
        isOwn(context)
          ? words.sheet.ownNote
          : context.facts
            ? words.sheet.note(context.facts.truth, context.facts.next ?? words.sheet.nobody)
            : '',
    },
    {
      id: 'why',
      name: words.steps.why,
      title: words.why.title,
      text: words.why.text,
      picture: able,
      formula: {
        parts: [formulaWords.error, { text: formulaWords.size, of: 'msle', role: 'own' }, formulaWords.trueSize],
        source: words.why.source,
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      picture: sheet,
      check: [
        {
          id: 'times',
          question: words.check.times.question,
          options: (['hawkes', 'forest', 'slicer'] as const).map((id) => ({
            id,
            label: words.check.times.options[id],
            right: id === 'hawkes',
            because: words.check.times.because[id],
          })),
        },
        {
          id: 'one',
          question: words.check.one.question,
          options: [
            {
              id: 'yes',
              label: words.check.one.options.yes,
              right: false,
              because: ({ facts }) => {
                if (!facts) return '';
                const [one, [best]] = [nearest(facts), sizers(facts)];
                return one === best
                  ? words.check.one.because.same(NAMES[one], two(facts.error[one]))
                  : words.check.one.because.other(
                      NAMES[one],
                      two(facts.error[one]),
                      NAMES[best],
                      two(facts.error[best]),
                    );
              },
            },
            {
              id: 'no',
              label: words.check.one.options.no,
              right: true,
              because: ({ facts }) => words.check.one.because.no(facts?.threads ?? SCORED),
            },
            {
              id: 'never',
              label: words.check.one.options.never,
              right: false,
              because: words.check.one.because.never,
            },
          ],
        },
        {
          id: 'push',
          question: words.check.push.question,
          options: (['log', 'pushes', 'size'] as const).map((id) => ({
            id,
            label: words.check.push.options[id],
            right: id === 'pushes',
            because: words.check.push.because[id],
          })),
        },
      ],
    },
  ],
  open: ({ seed }) => {
    const [{ experiment }] = forecastPresets;
    return {
      ...experiment,
      method: NEXT_USER,
      parameters: { cascade: threadsOf(seed)[0].place },
      view: { page: 'forecast', compare: [NEXT_USER, SIZES] },
    };
  },
  next: words.next,
});
