/** What fits of many cascades say, in a few sentences. No rule, no sentence. Pure. */
import { said } from '../../../core/language';
import type { TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { cascadesSentences as words } from '../../text/en-popularity-cascades-sentences';
import { decimals, percent, significant } from '../../text/format';
import { joined } from '../../text/sentence';
import { numbersOf, textsOf } from '../table-columns';

export interface SetFacts {
  fitted: number;
  leftOut: number;
  rates: TableOutput | undefined;
  cascades: TableOutput | undefined;
  holdout: TableOutput | undefined;
  first: string;
  second: string;
}

/** Position of the largest value; −1 where there is none. */
const best = (values: ArrayLike<number>, better: (a: number, b: number) => boolean): number => {
  let at = -1;
  for (let k = 0; k < values.length; k++)
    if (Number.isFinite(values[k]) && (at < 0 || better(values[k], values[at]))) at = k;
  return at;
};

export function saySet(facts: SetFacts): Piece[][] {
  if (!(facts.fitted > 0)) return [];
  return [sayFitted(facts), sayBetter(facts), sayLater(facts)].filter((pieces) => pieces.length > 0);
}

function sayFitted({ fitted, leftOut, rates }: SetFacts): Piece[] {
  const say = words.set;
  const [models, all, ks] = [textsOf(rates, 'model'), numbersOf(rates, 'all'), numbersOf(rates, 'ks')];
  const most = best(all, (a, b) => a > b);
  const least = best(ks, (a, b) => a < b);
  return joined(
    leftOut > 0 ? say.leftOut(fitted, leftOut) : say.fitted(fitted),
    most < 0 || models.length < 2
      ? []
      : least >= 0 && least !== most
        ? say.passesAndFails(models[most], percent(all[most]), models[least], percent(ks[least]))
        : say.passes(models[most], percent(all[most])),
  );
}

function sayBetter({ cascades, first, second }: SetFacts): Piece[] {
  const better = textsOf(cascades, 'better');
  const firsts = better.filter((name) => name === first).length;
  const seconds = better.filter((name) => name === second).length;
  const decided = firsts + seconds;
  if (decided === 0 || first === second) return [];
  const duel = { first, second, decided, firsts, seconds };
  const [size, others] = [first, second].map((name) => medianWhere(cascades, 'size', name));
  return firsts > 2 && seconds > 2 && Math.abs(Math.log(size / others)) > Math.log(1.3)
    ? words.set.betterBySize(duel, size > others, Math.round(size), Math.round(others))
    : words.set.better(duel);
}

function sayLater({ holdout }: SetFacts): Piece[] {
  const medians = numbersOf(holdout, 'median');
  const lowest = best(medians, (a, b) => a < b);
  if (lowest < 0 || medians.length < 2) return [];
  const infinite = numbersOf(holdout, 'infinite').reduce((sum, x) => sum + x, 0);
  return joined(words.set.later(textsOf(holdout, 'model')[lowest]), infinite > 0 ? words.set.infinite(infinite) : []);
}

function medianWhere(cascades: TableOutput | undefined, id: string, better: string): number {
  const values = numbersOf(cascades, id)
    .filter((_, k) => textsOf(cascades, 'better')[k] === better)
    .sort();
  return values.length === 0 ? NaN : values[values.length >> 1];
}

/** Which predictor is best, and what that is worth. */
export function sayPredictors(errors: TableOutput | undefined, used: number, leftOut: number): Piece[] {
  const say = words.predictors;
  const names = textsOf(errors, 'predictor');
  const median = numbersOf(errors, 'median');
  const order = Array.from(median.keys())
    .filter((k) => Number.isFinite(median[k]))
    .toSorted((a, b) => median[a] - median[b]);
  if (order.length < 2) return [];
  const [first, second] = order;
  const nothing = names.findIndex((name) => /no growth/i.test(name));
  return joined(
    say.best(said(names[first]), percent(median[first]), said(names[second]), percent(median[second])),
    nothing === first
      ? say.nothingBest
      : nothing >= 0 && Number.isFinite(median[nothing])
        ? say.nothing(percent(median[nothing]))
        : [],
    say.learned(used, leftOut),
  );
}

/** Log-likelihoods that differ by no more than this are equal. */
const TIE = 0.01;

/** Which epidemic makes the sizes likelier, cascade by cascade, and where neither does. */
export function saySizes(cascades: TableOutput | undefined): Piece[] {
  const say = words.sizes;
  const [exp, pl] = [numbersOf(cascades, 'expn'), numbersOf(cascades, 'pln')];
  let [wins, losses, compared, sum] = [0, 0, 0, 0];
  for (let k = 0; k < Math.min(exp.length, pl.length); k++) {
    if (!Number.isFinite(exp[k]) || !Number.isFinite(pl[k])) continue;
    const more = exp[k] - pl[k];
    compared++;
    sum += more;
    if (more > TIE) wins++;
    if (more < -TIE) losses++;
  }
  if (compared === 0) return [];
  const mean = sum / compared;
  const gap = significant(Math.abs(mean), 2);
  return joined(
    say.likelier(compared, wins, losses, compared - wins - losses, decimals(TIE, 2)),
    Math.abs(mean) <= TIE ? say.alike : mean > 0 ? say.higher(gap) : say.lower(gap),
  );
}
