/** *Explain this curve*: two to four sentences about the methods side by side, made from the numbers. No rule, no sentence. */
import { numeral } from '../../../core/numerals';
import type { SeriesOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { comparedWords as words } from '../../text/en-influence-sentences';
import { joined, n as set } from '../../text/sentence';
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

const number = (x: number, digits = 0): Piece =>
  set(numeral(x, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
const time = (t: number): Piece => set(`t = ${numeral(t, { maximumSignificantDigits: 2 })}`);
const percent = (share: number): Piece =>
  set(`${numeral(100 * share, { maximumFractionDigits: Math.abs(share) < 0.0995 ? 1 : 0 })} %`);
const last = ({ y }: SeriesOutput): number => y[y.length - 1];

/** The sentences, the most important first; empty when there is nothing to say. */
export function explainInfluence(c: Compared): Piece[][] {
  return [ranAway(c), meanField(c), labels(c), pairs(c), delays(c), recovery(c), saturation(c)]
    .filter((sentence) => sentence.length > 0)
    .slice(0, MOST);
}

/** A scheme that leaves what a state can be says nothing about the model. */
function ranAway({ sampled }: Compared): Piece[] {
  if (!sampled?.literal || !(sampled.outside > 0)) return [];
  return words.ranAway(number(sampled.outside), number(sampled.runs));
}

function meanField({ meanField: curve, reference, model }: Compared): Piece[] {
  if (!curve || !reference) return [];
  const above = farthest(curve, reference.curve, ({ relative, z }) => (z > CLEAR ? relative : -1));
  const away = farthest(curve, reference.curve, ({ relative }) => Math.abs(relative));
  if (!above || !away) return [];
  if (above.z > CLEAR && above.relative >= 0.01) return words.meanField.above(percent(above.relative), time(above.t));
  if (away.gap < 0 && away.z > CLEAR && -away.relative >= 0.01)
    return words.meanField[model === 'SI' ? 'luck' : 'below'](percent(-away.relative), time(away.t));
  return words.meanField.within(percent(Math.abs(away.relative)), reference.name);
}

function labels({ conTinEst: curve, reference }: Compared): Piece[] {
  if (!curve || !reference) return [];
  const worst = farthest(curve, reference.curve, ({ z }) => z);
  if (!worst) return [];
  const error = (t: number): Piece => number(2 * errorAt(curve, t), 1);
  if (worst.z <= CLEAR) return words.labels.agree(reference.name, error(curve.x[curve.x.length - 1]));
  return words.labels.off(number(Math.abs(worst.gap), 1), time(worst.t), error(worst.t));
}

/** Variance 1 + ρ: as good as 1/(1 + ρ) times as many runs. */
function pairs({ sampled, reference }: Compared): Piece[] {
  if (!sampled) return [];
  const { varianceFactor: factor, runs, curve } = sampled;
  const worst: Gap | undefined = reference && farthest(curve, reference.curve, ({ z }) => z);
  const off =
    worst && worst.z > CLEAR && Math.abs(worst.relative) >= 0.01
      ? words.steps(percent(Math.abs(worst.relative)), time(worst.t))
      : [];
  if (!(factor > 0)) return off;
  if (factor >= 0.97) return joined(off, [words.pairs.nothing]);
  return joined(
    off,
    words.pairs.worth(number(runs), numeral(1 / factor, { maximumFractionDigits: 1, minimumFractionDigits: 1 })),
  );
}

function delays({ delay, shape, reference }: Compared): Piece[] {
  if (!reference || delay === 'exponential' || (delay === 'weibull' && shape === 1)) return [];
  const half = halfTime(reference.curve);
  const growing = delay === 'rayleigh' || (delay === 'weibull' && shape > 1);
  return joined(
    [growing ? words.growing(delay) : words.fading(delay)],
    half === undefined ? [] : words.half(time(half)),
  );
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
  if (model === 'SIR')
    return recovered === undefined || !(recovered > 0) ? [] : words.recovered(number(recovered, 1), number(end, 1));
  const from = y.length - 1 - Math.floor(y.length / 5);
  const change = Math.max(...Array.from(y.subarray(from), (v) => Math.abs(v - end)));
  if (end > 0.5 && change <= 0.03 * end) return words.level(time(x[from]), number(end), number(n));
  const peak = y.indexOf(Math.max(...y));
  return peak > 0 && end < 0.9 * y[peak] ? words.peak(time(x[peak])) : [];
}

function saturation({ n, model, reference }: Compared): Piece[] {
  if (!reference || model !== 'SI') return [];
  return last(reference.curve) < 0.97 * n ? [] : words.saturated(number(n));
}
