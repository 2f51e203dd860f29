/** What fits of many cascades say, in a few sentences. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { count, counted, percent, significant } from '../../text/format';
import { numbersOf, textsOf } from '../table-columns';

const n = (text: string): Piece => ({ number: text });

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

export const saySet = translated(
  'app/popularity/cascades/sentences/saySet',
  ({ fitted, leftOut, rates, cascades, holdout, first, second }: SetFacts): Piece[][] => {
    if (!(fitted > 0)) return [];
    const what: Piece[] = [n(counted(fitted, 'cascade')), ' fitted'];
    if (leftOut > 0) what.push('; ', n(count(leftOut)), ' with too few reposts left out');
    what.push('.');
    const [models, all, ks] = [textsOf(rates, 'model'), numbersOf(rates, 'all'), numbersOf(rates, 'ks')];
    const most = best(all, (a, b) => a > b);
    const least = best(ks, (a, b) => a < b);
    if (most >= 0 && models.length > 1) {
      what.push(' Most pass all three tests under ', models[most], ' (', n(percent(all[most])), ')');
      if (least >= 0 && least !== most)
        what.push(', fewest pass KS under ', models[least], ' (', n(percent(ks[least])), ')');
      what.push('.');
    }
    const compared: Piece[] = [];
    const better = textsOf(cascades, 'better');
    const firsts = better.filter((name) => name === first).length;
    const seconds = better.filter((name) => name === second).length;
    const decided = firsts + seconds;
    if (decided > 0 && first !== second) {
      compared.push(
        `Both ${first} and ${second} pass KS on `,
        n(count(decided)),
        '; of these ',
        n(count(firsts)),
        ` are better described by ${first}, `,
        n(count(seconds)),
        ` by ${second}`,
      );
      const [sizeFirst, sizeSecond] = [first, second].map((name) => medianWhere(cascades, 'size', name));
      if (firsts > 2 && seconds > 2 && Math.abs(Math.log(sizeFirst / sizeSecond)) > Math.log(1.3))
        compared.push(
          `: ${first} the ${sizeFirst > sizeSecond ? 'larger' : 'smaller'} ones, with a median size of `,
          n(count(Math.round(sizeFirst))),
          ' against ',
          n(count(Math.round(sizeSecond))),
        );
      compared.push('.');
    }
    const later: Piece[] = [];
    const medians = numbersOf(holdout, 'median');
    const lowest = best(medians, (a, b) => a < b);
    if (lowest >= 0 && medians.length > 1) {
      later.push('What came later is foretold best by ', textsOf(holdout, 'model')[lowest], ', by the median.');
      const infinite = numbersOf(holdout, 'infinite').reduce((sum, x) => sum + x, 0);
      if (infinite > 0)
        later.push(
          ' In ',
          n(counted(infinite, 'fit')),
          ' more people came than the fitted N had: counted as ∞, not dropped.',
        );
    }
    return [what, compared, later].filter((pieces) => pieces.length > 0);
  },
);

function medianWhere(cascades: TableOutput | undefined, id: string, better: string): number {
  const values = numbersOf(cascades, id)
    .filter((_, k) => textsOf(cascades, 'better')[k] === better)
    .sort();
  return values.length === 0 ? NaN : values[values.length >> 1];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Which predictor is best, and what that is worth. */
export const sayPredictors = translated(
  'app/popularity/cascades/sentences/sayPredictors',
  (errors: TableOutput | undefined, used: number, leftOut: number): Piece[] => {
    const names = textsOf(errors, 'predictor');
    const median = numbersOf(errors, 'median');
    const order = Array.from(median.keys())
      .filter((k) => Number.isFinite(median[k]))
      .toSorted((a, b) => median[a] - median[b]);
    if (order.length < 2) return [];
    const [first, second] = order;
    const pieces: Piece[] = [
      `${capital(names[first])} predicts best: half of its predictions are off by less than `,
      n(percent(median[first])),
      '. Next is ',
      names[second],
      ' with ',
      n(percent(median[second])),
      '.',
    ];
    const nothing = names.findIndex((name) => /no growth/i.test(name));
    if (nothing >= 0 && nothing !== first && Number.isFinite(median[nothing]))
      pieces.push(' To say that nothing more comes is off by ', n(percent(median[nothing])), '.');
    else if (nothing === first) pieces.push(' No model beats saying that nothing more comes.');
    pieces.push(' Learned and tested on ', n(counted(used, 'cascade')));
    pieces.push(leftOut > 0 ? `; ${count(leftOut)} had too few reposts.` : '.');
    return pieces;
  },
);

/** Log-likelihoods that differ by no more than this are equal. */
const TIE = 0.01;

/** Which epidemic makes the sizes likelier, cascade by cascade, and where neither does. */
export const saySizes = translated(
  'app/popularity/cascades/sentences/saySizes',
  (cascades: TableOutput | undefined): Piece[] => {
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
    const ties = compared - wins - losses;
    const pieces: Piece[] = [
      'Of ',
      n(counted(compared, 'cascade')),
      ', the epidemic of EXPN makes the size seen likelier in ',
      n(count(wins)),
      ', that of PLN in ',
      n(count(losses)),
    ];
    if (ties > 0) pieces.push('; in ', n(count(ties)), ` they are equal (within ${TIE})`);
    pieces.push('.');
    if (Math.abs(mean) > TIE)
      pieces.push(
        ' On average the log-likelihood of EXPN is ',
        n(significant(Math.abs(mean), 2)),
        mean > 0 ? ' higher.' : ' lower.',
      );
    else pieces.push(' On average they hardly differ.');
    return pieces;
  },
);
