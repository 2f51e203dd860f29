/** What the fits say, in a few sentences that follow from the numbers. No rule, no sentence. Pure. */
import { said } from '../../../core/language';
import type { TimeUnit } from '../../../core/cascade';
import type { Piece } from '../../../plots/ExplainCurve';
import { decimals, significant } from '../../text/format';
import { fitSentences as words, type Fate } from '../../text/en-popularity-fits-sentences';
import { joined } from '../../text/sentence';
import { sayTimeInFull } from '../time-scale';
import { bestOther, knowsOffspring, knowsPopulation, ksOf, passes, REJECTED, type FitRow } from './fit-rows';
import { offspring, people } from './numbers';

/** How well the chosen model does beside the others. */
export function sayFit(rows: readonly FitRow[], chosen: string): Piece[] {
  const own = rows.find((row) => row.name === chosen);
  if (!own) return [];
  if (!own.fitted) return [said(own.says)];
  const rejected = [
    { name: 'KS', value: ksOf(own), entry: 'kolmogorov-smirnov' },
    { name: 'ED', value: own.value('edP'), entry: 'excess-dispersion' },
    { name: 'LB', value: own.value('lbP'), entry: 'ljung-box' },
  ]
    .filter(({ value }) => value < REJECTED)
    .map(({ value, ...test }) => ({ ...test, p: sayP(value) }));
  const tested =
    rejected.length > 0 ? words.fit.rejected(own.name, rejected) : passes(own) ? words.fit.passes(own.name) : [];
  const best = rows.find((row) => row.fitted);
  const other = bestOther(rows, own.name);
  const better = best && best.name !== own.name ? best.value('logLikelihood') - own.value('logLikelihood') : 0;
  if (best && better > 2)
    return joined(tested, words.fit.likelier(best.name, sayTimes(better), parametersMore(best, own)));
  if (other && other.value('ksD') < own.value('ksD') && rejected.length > 0)
    return joined(tested, words.fit.nearer(other.name));
  return joined(tested);
}

const sayP = (p: number): string => (p < 0.005 ? words.pBelow(decimals(0.01, 2)) : words.p(decimals(p, 2)));

/** A likelihood ratio from its natural logarithm: "55", "1,100", "10⁷". */
function sayTimes(log: number): string {
  if (log < Math.log(1e6)) return significant(Math.exp(log), 2);
  // The ratio itself may be larger than any number that there is; 0 has the digits of a power.
  return `10${Array.from(String(Math.round(log / Math.LN10)), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

/** Free parameters, from AIC = 2k − 2 log L. */
const freeOf = (row: FitRow): number => Math.round(row.value('aic') / 2 + row.value('logLikelihood'));

/** How many more the one has; NaN: not known. */
function parametersMore(best: FitRow, own: FitRow): number {
  const [a, b] = [freeOf(best), freeOf(own)];
  return a > 0 && b > 0 ? a - b : NaN;
}

/** What the chosen model says of the cascade. */
export function sayCascade(row: FitRow | undefined, observed: number): Piece[] {
  if (!row?.fitted) return [];
  return joined(sayOffspring(row), ...sayPeople(row, observed));
}

function sayOffspring(row: FitRow): string | Piece[] {
  const nstar = row.value('nstar');
  if (!knowsOffspring(row)) return words.cascade.noDecay;
  if (!Number.isFinite(nstar)) return words.cascade.infinite;
  const fate: Fate = row.model.finite
    ? nstar > 1
      ? 'until-people-run-out'
      : 'ends-before'
    : nstar >= 1
      ? 'no-end'
      : 'ends';
  return words.cascade.offspring(offspring(nstar), row.model.marked, fate);
}

function sayPeople(row: FitRow, observed: number): (string | Piece[])[] {
  if (!knowsPopulation(row)) return row.model.finite ? [words.cascade.peopleUnknown] : [];
  const population = row.value('population');
  const [low, high] = [row.value('populationLow'), row.value('populationHigh')];
  return [
    words.cascade.people(people(population), observed),
    high === Infinity
      ? words.cascade.noUpper(people(low))
      : high > 3 * population
        ? words.cascade.unsure(people(low), people(high))
        : [],
  ];
}

/** The epidemic that the kernel stands for. */
export function sayEpidemic(row: FitRow | undefined, unit: TimeUnit): Piece[] {
  if (!row?.fitted) return [];
  if (row.model.kernel === 'SI') return [words.epidemic.noRecovery];
  if (!knowsOffspring(row)) return [words.epidemic.noDecay];
  const half = row.value('halfLife');
  const mean = row.value('meanRecovery');
  if (!Number.isFinite(half)) return [];
  const [saidHalf, saidMean] = [half, mean].map((t) => sayTimeInFull(t, unit));
  return joined(
    !Number.isFinite(mean)
      ? words.epidemic.noMean(saidHalf)
      : mean > 4 * half
        ? words.epidemic.longTail(saidHalf, saidMean)
        : words.epidemic.mean(saidHalf, saidMean),
    words.epidemic.hawkes,
  );
}
