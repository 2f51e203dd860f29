import { fixed } from '../../core/numerals';
import {
  curveOf,
  FEW,
  FORGETTING,
  HORIZON,
  MANY,
  MOMENT,
  SHORTCUT_NODES,
  shortcutRun,
  threeShortcuts,
  type Curve,
  type Shortcut,
  type ShortcutFacts,
} from '../../experiment/library/studies/three-shortcuts';
import type { PanelSeries } from '../../core/panel';
import { formatCount } from '../../plots/format';
import { lesson, type Context, type Picture, type Role } from '../lesson';
import { threeShortcutsWords as words } from '../text/en/three-shortcuts';

const whole = (value: number): string => formatCount(Math.round(value));
const times = (value: number): string => fixed(value, 1);
const ROLES: Readonly<Record<Shortcut, Role>> = { 'mean-field': 'b1', continest: 'b2', jump: 'own' };
/** In the order in which they are offered. */
const SHORTCUTS: readonly Shortcut[] = ['continest', 'jump', 'mean-field'];

const line = (id: string, label: string, role: Role, output: Curve['line']): PanelSeries => {
  const { x, y, bands: _bands, standardError: _error, ...rest } = output;
  return { id, label, role, marks: 'none', output: { ...rest, x, y }, ...(role === 'ref' ? { weight: 'strong' } : {}) };
};

function plot(series: readonly PanelSeries[]): Picture {
  return {
    kind: 'plot',
    panel: { id: 'influence', x: { label: words.x }, y: { label: words.y }, series },
    frame: { x: [0, HORIZON], y: [0, 1.1 * SHORTCUT_NODES] },
    marks: [{ axis: 'x', value: MOMENT, label: words.moment(MOMENT), role: 'ref' }],
  };
}

function truthAlone({ results }: Context<ShortcutFacts>): Picture | undefined {
  const truth = curveOf(results, 'truth');
  return truth && plot([line('truth', words.truth, 'ref', truth.line)]);
}

function all({ facts }: Context<ShortcutFacts>): Picture | undefined {
  if (!facts) return undefined;
  const { truth, meanField, continest, jump } = facts;
  return plot([
    line('mean-field', words.names['mean-field'], ROLES['mean-field'], meanField.line),
    line('continest', words.names.continest, ROLES.continest, continest.line),
    line('truth', words.truth, 'ref', truth.line),
    line('jump', words.names.jump, ROLES.jump, jump.line),
  ]);
}

/** What is played with: few runs, so that it follows the controls. */
const TRUTH_RUNS = 500;
const DELAY_SAMPLES = 40;

function played({ values }: Pick<Context<ShortcutFacts>, 'values'>) {
  const eachSide = Number(values.friends ?? FEW);
  const forgetting = Number(values.forgetting ?? FORGETTING);
  const id = (method: string): string => `play-${method}-${eachSide}-${forgetting}`;
  return { eachSide, forgetting, id };
}

function playedCurves(context: Context<ShortcutFacts>) {
  const { id } = played(context);
  return {
    truth: curveOf(context.results, id('truth')),
    meanField: curveOf(context.results, id('mean-field')),
    continest: curveOf(context.results, id('continest')),
  };
}

export default lesson<ShortcutFacts>({
  study: threeShortcuts,
  steps: [
    {
      id: 'look',
      name: words.steps.look,
      needs: ['truth'],
      title: words.look.title,
      text: words.look.text,
      picture: truthAlone,
      note: ({ seed }) => words.look.note(seed),
    },
    {
      id: 'predict',
      name: words.steps.predict,
      needs: ['truth'],
      title: words.predict.title,
      text: words.predict.text,
      picture: truthAlone,
      ask: {
        kind: 'order',
        id: 'order',
        label: words.predict.label,
        items: SHORTCUTS.map((id) => ({ id, label: words.names[id], role: ROLES[id] })),
        ends: words.predict.ends,
      },
    },
    {
      id: 'reveal',
      name: words.steps.reveal,
      needs: ['truth', 'mean-field', 'jump', 'continest', 'keeping'],
      title: ({ facts }) =>
        facts ? words.reveal.title(whole(facts.meanField.at), whole(facts.truth.at)) : words.predict.title,
      text: ({ facts }) => (facts ? words.reveal.text(times(facts.few), whole(facts.keeping.at)) : []),
      picture: all,
      reveal: ({ facts }) => {
        if (!facts) return undefined;
        const values: Record<Shortcut, number> = {
          'mean-field': facts.meanField.at,
          continest: facts.continest.at,
          jump: facts.jump.at,
        };
        return {
          ask: 'order',
          truth: SHORTCUTS.toSorted((a, b) => values[b] - values[a]),
          values,
          say: whole,
        };
      },
      note: words.reveal.note,
    },
    {
      id: 'play',
      name: words.steps.play,
      title: (context) => {
        const { truth, meanField } = playedCurves(context);
        return truth && meanField ? words.play.title(times(meanField.at / truth.at)) : words.play.waiting;
      },
      text: words.play.text,
      controls: [
        {
          kind: 'choice',
          id: 'friends',
          label: words.play.friends,
          options: [FEW, 4, MANY].map((eachSide) => ({
            id: String(eachSide),
            label: words.play.neighbours(2 * eachSide),
          })),
          start: String(FEW),
        },
        {
          kind: 'slider',
          id: 'forgetting',
          label: words.play.forgetting,
          symbol: 'γ',
          min: 0,
          max: 0.4,
          step: 0.1,
          start: FORGETTING,
          say: (value) => fixed(value, 1),
        },
      ],
      live: ({ seed, values }) => {
        const { eachSide, forgetting, id } = played({ values });
        return [
          shortcutRun(id('mean-field'), 'mean-field', eachSide, forgetting, seed, 1),
          shortcutRun(id('truth'), 'truth', eachSide, forgetting, seed, TRUTH_RUNS),
          ...(forgetting > 0 ? [] : [shortcutRun(id('continest'), 'continest', eachSide, 0, seed, DELAY_SAMPLES)]),
        ];
      },
      rows: (context) => {
        const { truth, meanField, continest } = playedCurves(context);
        if (!truth || !meanField) return [];
        return [
          { label: words.truth, value: whole(truth.at), role: 'ref' },
          { label: words.names['mean-field'], value: whole(meanField.at), role: ROLES['mean-field'] },
          {
            label: words.names.continest,
            value: continest ? whole(continest.at) : '–',
            ...(played(context).forgetting > 0 ? { note: words.play.refused } : {}),
            role: ROLES.continest,
          },
        ];
      },
      picture: (context) => {
        const { truth, meanField, continest } = playedCurves(context);
        if (!truth || !meanField) return undefined;
        return plot([
          line('mean-field', words.names['mean-field'], ROLES['mean-field'], meanField.line),
          line('truth', words.truth, 'ref', truth.line),
          ...(continest ? [line('continest', words.names.continest, ROLES.continest, continest.line)] : []),
        ]);
      },
      note: words.play.note,
    },
    {
      id: 'why',
      name: words.steps.why,
      needs: ['truth', 'mean-field', 'jump', 'continest'],
      title: words.why.title,
      text: words.why.text,
      picture: all,
      formula: {
        parts: [
          'dpᵢ/dt = ',
          { text: '(1 − pᵢ) Σⱼ αⱼᵢ pⱼ', of: 'mean-field', role: 'b1' },
          ' − ',
          { text: 'γᵢ pᵢ', of: 'recovery-rate', role: 'ref' },
        ],
        source: words.why.source,
      },
    },
    {
      id: 'check',
      name: words.steps.check,
      needs: ['truth', 'mean-field', 'jump', 'continest'],
      title: words.check.title,
      text: words.check.text,
      picture: all,
      check: [
        {
          id: 'recovery',
          question: words.check.recovery.question,
          options: (['all', 'both', 'continest'] as const).map((id) => ({
            id,
            label: words.check.recovery.options[id],
            right: id === 'both',
            because: words.check.recovery.because[id],
          })),
        },
        {
          id: 'bound',
          question: words.check.bound.question,
          options: [
            {
              id: 'forty',
              label: words.check.bound.options.forty,
              right: false,
              because: ({ facts }) => words.check.bound.because.forty(times(facts?.few ?? NaN)),
            },
            {
              id: 'at-most',
              label: words.check.bound.options.atMost,
              right: true,
              because: words.check.bound.because.atMost,
            },
            {
              id: 'nothing',
              label: words.check.bound.options.nothing,
              right: false,
              because: words.check.bound.because.nothing,
            },
          ],
        },
      ],
    },
  ],
  open: ({ seed }) => ({
    ...shortcutRun('jump', 'jump', FEW, FORGETTING, seed, 400).experiment,
    outputs: [],
    view: {
      page: 'influence',
      compare: ['jump-sde/monte-carlo', 'jump-sde/sampled', 'jump-sde/mean-field'],
      colourBy: 'monte-carlo',
      playhead: MOMENT,
    },
  }),
  next: words.next,
});
