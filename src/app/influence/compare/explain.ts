/** *Explain this curve*: two to four sentences about the methods side by side, made from the numbers. No rule, no sentence. */
import { translated } from '../../../core/language';
import { numeral } from '../../../core/numerals';
import type { SeriesOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { errorAt, farthest, type Gap } from './errors';

export interface Compared {
  n: number;
  model: 'SI' | 'SIS' | 'SIR';
  delay: 'exponential' | 'rayleigh' | 'weibull' | 'power-law';
  /** k of a Weibull delay. */
  shape: number;
  /** What is taken for the truth; its name as it stands on the page. */
  reference?: { name: string; curve: SeriesOutput };
  meanField?: SeriesOutput;
  conTinEst?: SeriesOutput;
  /** The paper's method. */
  sampled?: {
    curve: SeriesOutput;
    runs: number;
    literal: boolean;
    outside: number;
    /** NaN where there are no pairs, or too few of them to tell. */
    varianceFactor: number;
  };
  /** Nodes that have recovered for good by T. */
  recovered?: number;
}

/** Sentences at most. */
const MOST = 4;
/** Standard errors from which a difference is put down to the method and not to luck. */
const CLEAR = 3.5;

const number = (x: number, digits = 0): Piece => ({
  number: numeral(x, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
});
const time = (t: number): Piece => ({ number: `t = ${numeral(t, { maximumSignificantDigits: 2 })}` });
const percent = (share: number): Piece => ({
  number: `${numeral(100 * share, { maximumFractionDigits: Math.abs(share) < 0.0995 ? 1 : 0 })} %`,
});
const last = ({ y }: SeriesOutput): number => y[y.length - 1];

/** The sentences, the most important first; empty when there is nothing to say. */
export const explainInfluence = translated(
  'app/influence/compare/explain/explainInfluence',
  (c: Compared): Piece[][] => {
    return [ranAway(c), meanField(c), labels(c), pairs(c), delays(c), recovery(c), saturation(c)]
      .filter((sentence) => sentence.length > 0)
      .slice(0, MOST);
  },
);

/** A scheme that leaves what a state can be says nothing about the model. */
function ranAway({ sampled }: Compared): Piece[] {
  if (!sampled?.literal || !(sampled.outside > 0)) return [];
  return [
    'In ',
    number(sampled.outside),
    ' of ',
    number(sampled.runs),
    ' runs the literal scheme left 0 … 1: when two neighbours fire in one step a node counts twice, and from there the state feeds on itself. Take a shorter step, or an exact scheme.',
  ];
}

function meanField({ meanField: curve, reference, model }: Compared): Piece[] {
  if (!curve || !reference) return [];
  const above = farthest(curve, reference.curve, ({ relative, z }) => (z > CLEAR ? relative : -1));
  const away = farthest(curve, reference.curve, ({ relative }) => Math.abs(relative));
  if (!above || !away) return [];
  if (above.z > CLEAR && above.relative >= 0.01)
    return [
      'The mean-field curve is at most ',
      percent(above.relative),
      ' too high, at ',
      time(above.t),
      ', because it lets a node be infected back by those it has infected, and forgets that neighbours tend to be active together.',
    ];
  if (away.gap < 0 && away.z > CLEAR && -away.relative >= 0.01)
    return [
      'The mean-field curve is at most ',
      percent(-away.relative),
      ' too low, at ',
      time(away.t),
      model === 'SI'
        ? '. It cannot be too low for long where nobody recovers: that is luck of the runs.'
        : ', because it takes neighbours to be independent.',
    ];
  return [
    'The mean-field curve stays within ',
    percent(Math.abs(away.relative)),
    ` of ${reference.name}: here it does no harm to take neighbours as independent.`,
  ];
}

function labels({ conTinEst: curve, reference }: Compared): Piece[] {
  if (!curve || !reference) return [];
  const worst = farthest(curve, reference.curve, ({ z }) => z);
  if (!worst) return [];
  const error = (t: number): Piece => number(2 * errorAt(curve, t), 1);
  if (worst.z <= CLEAR)
    return [
      'ConTinEst agrees with ',
      reference.name,
      ' within its ',
      { term: 'error', entry: 'standard-error' },
      ': ± ',
      error(curve.x[curve.x.length - 1]),
      ' nodes at the end.',
    ];
  return [
    'ConTinEst is off by ',
    number(Math.abs(worst.gap), 1),
    ' nodes at ',
    time(worst.t),
    ', more than its error of ± ',
    error(worst.t),
    ': random labels leave heavy tails, which more samples of delays would show.',
  ];
}

/** Variance 1 + ρ: as good as 1/(1 + ρ) times as many runs. */
function pairs({ sampled, reference }: Compared): Piece[] {
  if (!sampled) return [];
  const { varianceFactor: factor, runs, curve } = sampled;
  const worst: Gap | undefined = reference && farthest(curve, reference.curve, ({ z }) => z);
  const off: Piece[] =
    worst && worst.z > CLEAR && Math.abs(worst.relative) >= 0.01
      ? [
          'jump-SDE is off by ',
          percent(Math.abs(worst.relative)),
          ' at ',
          time(worst.t),
          ', more than luck: that is what its steps do. ',
        ]
      : [];
  if (!(factor > 0)) return off;
  if (factor >= 0.97)
    return [
      ...off,
      'Antithetic pairs gain nothing to speak of here: the two runs of a pair hardly differ from two plain ones.',
    ];
  return [
    ...off,
    'In antithetic pairs ',
    number(runs),
    ' runs are worth ',
    { number: `${numeral(1 / factor, { maximumFractionDigits: 1, minimumFractionDigits: 1 })} times` },
    ' as many plain ones.',
  ];
}

function delays({ delay, shape, reference }: Compared): Piece[] {
  if (!reference || delay === 'exponential') return [];
  const half = halfTime(reference.curve);
  const growing = delay === 'rayleigh' || (delay === 'weibull' && shape > 1);
  const law = delay === 'rayleigh' ? 'Rayleigh' : delay === 'weibull' ? 'Weibull' : 'power-law';
  if (delay === 'weibull' && shape === 1) return [];
  const what = growing
    ? 'nobody passes it on at once and the urge grows with age, so the curve starts flat and then rises steeply'
    : 'interest fades with age: what is passed on is passed on early, and who was not told soon is told late or never';
  return [
    `With ${law} delays ${what}.`,
    ...(half === undefined ? [] : [' Half of those who are active at the end are so by ', time(half), '.']),
  ];
}

/** First time at which half of the final rise has happened; undefined where nothing rises. */
function halfTime({ x, y }: SeriesOutput): number | undefined {
  const target = (y[0] + y[y.length - 1]) / 2;
  const k = y.findIndex((v) => v >= target);
  return k > 0 && y[y.length - 1] > y[0] ? x[k] : undefined;
}

function recovery({ model, reference, recovered, n }: Compared): Piece[] {
  if (!reference || model === 'SI') return [];
  const { x, y } = reference.curve;
  const end = last(reference.curve);
  if (model === 'SIR') {
    if (recovered === undefined || !(recovered > 0)) return [];
    return [
      'By the end ',
      number(recovered, 1),
      ' nodes have recovered for good and ',
      number(end, 1),
      ' are still active.',
    ];
  }
  const from = y.length - 1 - Math.floor(y.length / 5);
  const change = Math.max(...Array.from(y.subarray(from), (v) => Math.abs(v - end)));
  if (end > 0.5 && change <= 0.03 * end)
    return [
      'From about ',
      time(x[from]),
      ' on as many recover as are activated: about ',
      number(end),
      ' of ',
      number(n),
      ' nodes stay active, but not always the same ones.',
    ];
  const peak = y.indexOf(Math.max(...y));
  if (peak > 0 && end < 0.9 * y[peak])
    return ['The most are active at ', time(x[peak]), '; from then on more recover than are activated.'];
  return [];
}

function saturation({ n, model, reference }: Compared): Piece[] {
  if (!reference || model !== 'SI') return [];
  const end = last(reference.curve);
  if (end < 0.97 * n) return [];
  return ['Almost all ', number(n), ' nodes are active at the end, so the methods can only differ before.'];
}
