import { fixed } from '../../core/numerals';
import { forecastPresets } from '../../experiment/library/forecast-presets';
import {
  EPOCHS,
  trainingIn,
  trainingOf,
  trainItYourself,
  type TrainFacts,
  type Training,
} from '../../experiment/library/studies/train-it-yourself';
import { lesson, type Context, type Picture } from '../lesson';
import { formulaWords } from '../text/en/formulas';
import { trainItYourselfWords as words } from '../text/en/train-it-yourself';

/** Epochs that are shown before the question. */
const SHOWN = 2;
const FRAME = { x: [1, EPOCHS], y: [3, 6] } as const;

const two = (value: number): string => fixed(value, 2);
const hundred = (share: number): string => String(Math.round(100 * share));

/** Both losses, up to an epoch. */
function losses(course: Training | undefined, to = EPOCHS, best?: number): Picture {
  const cut = ({ x, y }: Training['training']) => ({
    kind: 'series' as const,
    x: x.slice(0, to),
    y: y.slice(0, to),
  });
  return {
    kind: 'plot',
    panel: {
      id: 'losses',
      x: { label: words.x },
      y: { label: words.y },
      series: course
        ? [
            { id: 'validation', label: words.validation, role: 'ref', output: cut(course.validation) },
            { id: 'training', label: words.training, role: 'own', output: cut(course.training) },
          ]
        : [],
    },
    frame: FRAME,
    ...(best === undefined
      ? {}
      : { marks: [{ axis: 'x', value: best, label: words.best(best), role: 'ref' } as const] }),
    sayX: (value) => (Number.isInteger(value) ? String(value) : ''),
  };
}

const mineOf = ({ results, values }: Pick<Context<TrainFacts>, 'results' | 'values'>): Training | undefined =>
  trainingIn(results.get(`mine-${Number(values.train ?? 0)}`)?.outputs);
const ownOf = ({ results }: Context<TrainFacts>): Training | undefined => trainingIn(results.get('train')?.outputs);

export default lesson<TrainFacts>({
  study: trainItYourself,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      title: (context) => (ownOf(context) ? words.look.title : words.look.waiting),
      text: words.look.text,
      picture: (context) => losses(ownOf(context), SHOWN),
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      title: words.predict.title,
      text: words.predict.text,
      picture: (context) => losses(ownOf(context), SHOWN),
      ask: {
        kind: 'number',
        id: 'best-epoch',
        label: words.predict.label,
        min: 1,
        max: EPOCHS,
        step: 1,
        axis: 'x',
        start: EPOCHS,
      },
    },
    {
      id: 'train',
      name: words.steps.train,
      title: (context) => {
        if (Number(context.values.train ?? 0) === 0) return words.train.title;
        const mine = mineOf(context);
        if (!mine) return words.train.running(0, EPOCHS);
        return mine.epochs < EPOCHS ? words.train.running(mine.epochs, EPOCHS) : words.train.done(mine.best);
      },
      text: words.train.text,
      controls: [{ kind: 'again', id: 'train', label: words.train.button, most: 3 }],
      live: ({ seed, values }) => (Number(values.train ?? 0) > 0 ? [trainingOf(seed, Number(values.train))] : []),
      picture: (context) => {
        const mine = mineOf(context);
        return losses(mine, EPOCHS, mine && mine.epochs === EPOCHS ? mine.best : undefined);
      },
      note: words.train.note,
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['train'],
      title: ({ facts }) => (facts ? words.reveal.title(facts.best, EPOCHS) : words.predict.title),
      text: ({ facts }) =>
        facts
          ? words.reveal.text(
              [two(facts.atBest.training), two(facts.atEnd.training)],
              [two(facts.atBest.validation), two(facts.atEnd.validation)],
            )
          : [],
      rows: (context) => {
        const { facts, answers } = context;
        if (!facts) return [];
        const said = answers['best-epoch'];
        const mine = mineOf(context);
        return [
          { label: words.reveal.rows.best, value: String(facts.best), role: 'ref' },
          ...(typeof said === 'number'
            ? [{ label: words.reveal.rows.you, value: String(said), role: 'you' } as const]
            : []),
          ...(mine?.epochs === EPOCHS ? [{ label: words.reveal.rows.mine, value: String(mine.best) }] : []),
        ];
      },
      picture: ({ facts }) => facts && losses(facts, EPOCHS, facts.best),
      reveal: ({ facts }) => facts && { ask: 'best-epoch', truth: facts.best },
      note: words.reveal.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['train', 'shipped'],
      title: ({ facts }) =>
        facts ? words.why.title(hundred(facts.atBest.hits), hundred(facts.atEnd.hits)) : words.predict.title,
      text: ({ facts }) => (facts ? words.why.text(hundred(facts.shipped)) : []),
      picture: ({ facts }) =>
        facts && {
          kind: 'bars',
          items: [
            { id: 'best', label: words.why.bars.best, value: 100 * facts.atBest.hits, role: 'own' },
            { id: 'last', label: words.why.bars.last, value: 100 * facts.atEnd.hits, role: 'b1' },
            { id: 'shipped', label: words.why.bars.shipped, value: 100 * facts.shipped, role: 'opt' },
          ],
          x: { label: words.why.barsX },
          say: (value) => fixed(value, 0),
        },
      formula: {
        parts: [
          { text: formulaWords.loss, of: 'nats', role: 'own' },
          formulaWords.mean,
          { text: formulaWords.part, of: 'training-split' },
          formulaWords.threads,
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
          id: 'go-on',
          question: words.check.question,
          options: [
            { id: 'yes', label: words.check.options.yes, right: false, because: words.check.because.yes(EPOCHS) },
            { id: 'no', label: words.check.options.no, right: false, because: words.check.because.no },
            { id: 'other', label: words.check.options.other, right: true, because: words.check.because.other },
          ],
        },
        {
          id: 'weights',
          question: words.check.best,
          options: (['last', 'best', 'mean'] as const).map((id) => ({
            id,
            label: words.check.bestOptions[id],
            right: id === 'best',
            because: ({ facts }) =>
              facts ? words.check.bestBecause[id](hundred(facts.atEnd.hits), hundred(facts.atBest.hits)) : '',
          })),
        },
      ],
    },
  ],
  open: ({ seed }) => {
    const { inputs, parameters } = trainingOf(seed, 0).experiment;
    const [{ experiment }] = forecastPresets;
    const { device: _here, simulations: _one, ...settings } = parameters;
    return { ...experiment, title: words.look.title, inputs, parameters: settings, seed };
  },
  next: words.next,
});
