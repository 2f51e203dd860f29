/** What the fits say, in a few sentences that follow from the numbers. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { TimeUnit } from '../../../core/cascade';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, significant } from '../../text/format';
import { sayTimeInFull } from '../time-scale';
import { bestOther, knowsOffspring, knowsPopulation, ksOf, passes, REJECTED, type FitRow } from './fit-rows';
import { offspring, people, pValue } from './numbers';

const n = (text: string): Piece => ({ number: text });
const term = (word: string, entry: string): Piece => ({ term: word, entry });

/** How well the chosen model does beside the others. */
export const sayFit = translated(
  'app/popularity/fits/sentences/sayFit',
  (rows: readonly FitRow[], chosen: string): Piece[] => {
    const own = rows.find((row) => row.name === chosen);
    if (!own) return [];
    if (!own.fitted) return [own.says];
    const pieces: Piece[] = [];
    const rejected = (
      [
        ['KS', ksOf(own), 'kolmogorov-smirnov'],
        ['ED', own.value('edP'), 'excess-dispersion'],
        ['LB', own.value('lbP'), 'ljung-box'],
      ] as const
    ).filter(([, p]) => p < REJECTED);
    if (rejected.length > 0) {
      pieces.push(`${own.name} does not keep time with these reposts: `);
      rejected.forEach(([name, p, entry], k) =>
        pieces.push(
          k === 0 ? '' : ' and ',
          term(name, entry),
          ' gives ',
          n(`p ${p < 0.005 ? '< 0.01' : `= ${pValue(p)}`}`),
        ),
      );
      pieces.push('.');
    } else if (passes(own)) pieces.push(`No test finds fault with ${own.name}; others may pass as well.`);
    const best = rows.find((row) => row.fitted);
    const other = bestOther(rows, own.name);
    const better = best && best.name !== own.name ? best.value('logLikelihood') - own.value('logLikelihood') : 0;
    if (best && better > 2)
      pieces.push(
        ' The reposts are ',
        n(`about ${sayTimes(better)} times`),
        ` as likely under ${best.name}, which has ${sayParameters(best, own)}.`,
      );
    else if (other && other.value('ksD') < own.value('ksD') && rejected.length > 0)
      pieces.push(` By the KS distance ${other.name} is nearer.`);
    return pieces;
  },
);

/** A likelihood ratio from its natural logarithm: "55", "1,100", "10⁷". */
function sayTimes(log: number): string {
  if (log < Math.log(1e6)) return significant(Math.exp(log), 2);
  // The ratio itself may be larger than any number that there is; 0 has the digits of a power.
  return `10${Array.from(String(Math.round(log / Math.LN10)), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

/** Free parameters, from AIC = 2k − 2 log L. */
const freeOf = (row: FitRow): number => Math.round(row.value('aic') / 2 + row.value('logLikelihood'));

function sayParameters(best: FitRow, own: FitRow): string {
  const [a, b] = [freeOf(best), freeOf(own)];
  if (!(a > 0) || !(b > 0)) return 'other parameters';
  if (a === b) return 'as many parameters';
  return a > b ? `${counted(a - b, 'parameter')} more` : `${counted(b - a, 'parameter')} fewer`;
}

/** What the chosen model says of the cascade. */
export const sayCascade = translated(
  'app/popularity/fits/sentences/sayCascade',
  (row: FitRow | undefined, observed: number): Piece[] => {
    if (!row?.fitted) return [];
    const pieces: Piece[] = [];
    const nstar = row.value('nstar');
    if (!knowsOffspring(row))
      pieces.push('No decay can be seen in what was observed, so how many follow one repost in all is not known.');
    else if (Number.isFinite(nstar)) {
      pieces.push('One repost brings ', n(offspring(nstar)), ' more as long as everybody can still be reached (');
      pieces.push(term('n*', 'branching-factor'), row.model.marked ? ', with followers by their law)' : ')');
      if (row.model.finite)
        pieces.push(
          nstar > 1 ? ', so it grows until people run out.' : ', so it dies out by itself before people run out.',
        );
      else
        pieces.push(
          nstar >= 1 ? ', and without an end of people it may grow for ever.' : ', so it dies out by itself.',
        );
    } else pieces.push('A kernel with so heavy a tail has no finite number of children: n* is infinite.');
    if (knowsPopulation(row)) {
      const population = row.value('population');
      const [low, high] = [row.value('populationLow'), row.value('populationHigh')];
      pieces.push(' Of ', n(people(population)), ' who could share it, ', n(count(observed)), ' have.');
      if (high === Infinity)
        pieces.push(' But the data set no upper end to that number: its 95 % interval begins at ', n(people(low)), '.');
      else if (high > 3 * population)
        pieces.push(
          ' That number is far from sure: its 95 % interval is ',
          n(`${people(low)} to ${people(high)}`),
          '.',
        );
    } else if (row.model.finite)
      pieces.push(' How many people there are cannot be told yet: too few of them were used up.');
    return pieces;
  },
);

/** The epidemic that the kernel stands for. */
export const sayEpidemic = translated(
  'app/popularity/fits/sentences/sayEpidemic',
  (row: FitRow | undefined, unit: TimeUnit): Piece[] => {
    if (!row?.fitted) return [];
    if (row.model.kernel === 'SI')
      return ['This model has no recovery: whoever shared it goes on passing it on for ever, and the kernel is flat.'];
    if (!knowsOffspring(row))
      return ['Read as an epidemic, nobody has been seen to stop yet: recovery takes longer than what was observed.'];
    const half = row.value('halfLife');
    const mean = row.value('meanRecovery');
    if (!Number.isFinite(half)) return [];
    const pieces: Piece[] = [
      term('Read as an epidemic', 'sir-hawkes-link'),
      ', people pass it on at a steady rate and then stop; half have stopped after ',
      n(sayTimeInFull(half, unit)),
    ];
    if (!Number.isFinite(mean)) pieces.push('. The mean has no end: a few go on for so long that no average settles.');
    else if (mean > 4 * half)
      pieces.push(', but the mean is ', n(sayTimeInFull(mean, unit)), ': a few go on for very much longer than most.');
    else pieces.push(', on average after ', n(sayTimeInFull(mean, unit)), '.');
    pieces.push(' HawkesN is the mean of that over who stops when.');
    return pieces;
  },
);
