import { fixed } from '../../core/numerals';
import { forecastPresets } from '../../experiment/library/forecast-presets';
import {
  endingSizes,
  endingsOf,
  LOOKED_AT,
  moved,
  MODELS,
  twoScales,
  type ModelId,
  type ScalesFacts,
} from '../../experiment/library/studies/two-scales';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Control, type Picture, type Role } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { twoScalesWords as words } from '../text/en/two-scales';

const ROLES: Readonly<Record<ModelId, Role>> = { forum: 'own', 'forum-rewarded': 'opt' };

/** What may move, as it is offered. */
const MOVES = ['both', 'size', 'trade', 'none'] as const;

/** People by which endings are counted together, and the largest that the picture has room for. */
const BIN = 3;
const MOST = 72;

const whole = (value: number): number => Math.round(value);
const percent = (share: number): string => String(Math.round(100 * Math.abs(share)));
const change = (share: number): string =>
  Math.abs(share) < 0.005 ? words.reveal.same : (share < 0 ? words.reveal.fewer : words.reveal.more)(percent(share));
const two = (value: number): string => fixed(value, 2);

const threadControl: Control = {
  kind: 'choice',
  id: 'thread',
  label: words.thread,
  options: LOOKED_AT.map((cascade, k) => ({ id: String(cascade), label: words.threads[k] })),
  start: String(LOOKED_AT[0]),
};
const at = ({ values }: Pick<Context<ScalesFacts>, 'values'>): number => Number(values.thread ?? LOOKED_AT[0]);

/** How long the endings of a thread are; the last bar holds all that are longer. */
function histogram({ results }: Context<ScalesFacts>, model: ModelId, cascade: number): Picture | undefined {
  const sizes = endingSizes(results, model, cascade);
  const ending = endingsOf(results, model, cascade);
  if (sizes.length === 0 || !ending) return undefined;
  const edges = Float64Array.from({ length: MOST / BIN + 1 }, (_, k) => k * BIN);
  const counts = new Float64Array(MOST / BIN);
  for (const size of sizes) counts[Math.min(counts.length - 1, Math.floor(size / BIN))]++;
  return {
    kind: 'plot',
    panel: { id: `endings-${model}`, x: { label: words.x }, y: { label: words.y }, series: [] },
    frame: { x: [0, MOST], y: [0, 200] },
    bars: { edges, counts, role: ROLES[model], label: words.models[model] },
    marks: [{ axis: 'x', value: ending.truth, label: words.truth(ending.truth), role: 'ref' }],
  };
}

const changes = (facts: ScalesFacts, part: 'test' | 'validation' = 'test') => {
  const { forum: before, 'forum-rewarded': after } = facts[part];
  return {
    single: moved(before.single, after.single),
    mean: moved(before.mean, after.mean),
    hits: moved(before.hits, after.hits),
    variance: moved(before.variance, after.variance),
  };
};

export default lesson<ScalesFacts>({
  study: twoScales,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: (context) => {
        const ending = endingsOf(context.results, 'forum', at(context));
        return ending ? words.look.title(whole(ending.forecast), ending.truth) : words.look.waiting;
      },
      text: words.look.text,
      controls: [threadControl],
      picture: (context) => histogram(context, 'forum', at(context)),
      note: words.look.note,
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text,
      picture: (context) => histogram(context, 'forum', at(context)),
      ask: {
        kind: 'choice',
        id: 'moves',
        label: words.predict.label,
        options: MOVES.map((id) => ({ id, label: words.predict.options[id] })),
      },
      note: words.predict.note,
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['plain', 'rewarded'],
      title: ({ facts }) => {
        if (!facts) return words.predict.title;
        const { single, hits } = changes(facts);
        return words.reveal.title(change(single), change(hits));
      },
      text: ({ facts }) =>
        facts
          ? words.reveal.text(`${percent(changes(facts).single)} %`, facts.threads, formatCount(facts.predictions))
          : [],
      rows: ({ facts, answers }) => {
        if (!facts) return [];
        const said = MOVES.find((id) => id === answers.moves);
        const { forum: before, 'forum-rewarded': after } = facts.test;
        const hits = (share: number): string => fixed(100 * share, 1);
        return [
          { label: words.reveal.rows.single, value: words.reveal.rows.to(two(before.single), two(after.single)) },
          { label: words.reveal.rows.hits, value: words.reveal.rows.to(hits(before.hits), hits(after.hits)) },
          ...(said ? [{ label: words.predict.said, value: words.predict.short[said], role: 'you' } as const] : []),
        ];
      },
      picture: ({ facts }) => {
        if (!facts) return undefined;
        const { single, hits } = changes(facts);
        return {
          kind: 'bars',
          items: [
            { id: 'single', label: words.reveal.bars.single, value: 100 * (1 + single), role: 'opt' },
            { id: 'hits', label: words.reveal.bars.hits, value: 100 * (1 + hits), role: 'own' },
          ],
          x: { label: words.reveal.moved },
          say: (value) => fixed(value, 0),
        };
      },
      reveal: ({ facts }) => facts && { ask: 'moves', truth: 'size' },
      note: words.reveal.note,
    },
    {
      id: 'spread',
      name: words.steps.spread,
      needs: MODELS.flatMap((model) => LOOKED_AT.map((cascade) => `${model}-${cascade}`)),
      title: words.spread.title,
      text: (context) => {
        const [before, after] = MODELS.map((model) => endingsOf(context.results, model, at(context)));
        if (!before || !after) return [];
        return words.spread.text(fixed(Math.exp(before.spread), 1), fixed(Math.exp(after.spread), 1), [
          whole(before.forecast),
          whole(after.forecast),
        ]);
      },
      controls: [threadControl],
      picture: (context) => {
        const pictures = MODELS.flatMap((model) => {
          const picture = histogram(context, model, at(context));
          return picture ? [{ title: words.models[model], picture }] : [];
        });
        return pictures.length === MODELS.length ? { kind: 'several', pictures } : undefined;
      },
      note: words.spread.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['plain', 'rewarded', 'plain-validation', 'rewarded-validation'],
      title: ({ facts }) => {
        if (!facts) return words.predict.title;
        const { single, mean } = changes(facts);
        return words.why.title(`${percent(single)} %`, `${percent(mean)} %`);
      },
      text: ({ facts }) => (facts ? words.why.text(`${percent(changes(facts).variance)} %`) : []),
      picture: ({ facts }) => {
        if (!facts) return undefined;
        const { forum: before, 'forum-rewarded': after } = facts.test;
        return {
          kind: 'bars',
          items: [
            { id: 'before', label: words.why.bars.before, value: before.single, role: 'own' },
            { id: 'after', label: words.why.bars.after, value: after.single, role: 'opt' },
            { id: 'mean-before', label: words.why.bars.meanBefore, value: before.mean, role: 'own' },
            { id: 'mean-after', label: words.why.bars.meanAfter, value: after.mean, role: 'opt' },
          ],
          x: { label: words.why.barsX },
          say: two,
        };
      },
      formula: {
        parts: [
          { text: formulaWords.reward, of: 'reinforce', role: 'opt' },
          ' = −(ln ',
          { text: formulaWords.size, of: 'msle' },
          formulaWords.simulated,
        ],
        source: words.why.source,
      },
      note: ({ facts }) => {
        if (!facts) return '';
        const { single, hits } = changes(facts, 'validation');
        return words.why.note(change(single), change(hits));
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      title: words.check.title,
      text: words.check.text,
      check: [
        {
          id: 'trust',
          question: words.check.question,
          options: [
            {
              id: 'same',
              label: words.check.options.same,
              right: false,
              because: ({ facts }) => (facts ? words.check.because.same(`${percent(changes(facts).single)} %`) : ''),
            },
            {
              id: 'one',
              label: words.check.options.one,
              right: true,
              because: ({ facts }) => (facts ? words.check.because.one(`${percent(changes(facts).single)} %`) : ''),
            },
            {
              id: 'any',
              label: words.check.options.any,
              right: false,
              because: ({ facts }) => (facts ? words.check.because.any(`${percent(changes(facts).mean)} %`) : ''),
            },
          ],
        },
        {
          id: 'scale',
          question: words.check.scale,
          options: (['first', 'second', 'equal'] as const).map((id) => ({
            id,
            label: words.check.scaleOptions[id],
            right: id === 'equal',
            because: words.check.scaleBecause[id],
          })),
        },
      ],
    },
  ],
  open: (context) => {
    const [plain] = forecastPresets;
    const { experiment } = forecastPresets.find(({ id }) => id === 'rewarded') ?? plain;
    return { ...experiment, parameters: { ...experiment.parameters, cascade: at(context) } };
  },
  next: words.next,
});
