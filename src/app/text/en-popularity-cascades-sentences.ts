/** What is said of many cascades on the Popularity page: fits, predictors, sizes. Values come as they are read. */
import type { Piece } from '../../plots/ExplainCurve';
import { translated } from '../../core/language';
import { count, counted } from './format';
import { n, sentence } from './sentence';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Two models and the cascades that they both pass: how many, and how many each describes better. */
export interface Duel {
  readonly first: string;
  readonly second: string;
  readonly decided: number;
  readonly firsts: number;
  readonly seconds: number;
}
const duelling = ({ first, second, decided, firsts, seconds }: Duel): Piece[] =>
  sentence`Both ${first} and ${second} pass KS on ${n(count(decided))}; of these ${n(count(firsts))} are better described by ${first}, ${n(count(seconds))} by ${second}`;

export const cascadesSentences = translated('app/popularity-cascades-sentences/cascadesSentences', {
  set: {
    fitted: (fitted: number) => sentence`${n(counted(fitted, 'cascade'))} fitted.`,
    leftOut: (fitted: number, leftOut: number) =>
      sentence`${n(counted(fitted, 'cascade'))} fitted; ${n(count(leftOut))} with too few reposts left out.`,
    passes: (most: string, all: string) => sentence`Most pass all three tests under ${most} (${n(all)}).`,
    passesAndFails: (most: string, all: string, least: string, ks: string) =>
      sentence`Most pass all three tests under ${most} (${n(all)}), fewest pass KS under ${least} (${n(ks)}).`,
    better: (duel: Duel) => sentence`${duelling(duel)}.`,
    betterBySize: (duel: Duel, larger: boolean, size: number, others: number) =>
      sentence`${duelling(duel)}: ${duel.first} the ${larger ? 'larger' : 'smaller'} ones, with a median size of ${n(count(size))} against ${n(count(others))}.`,
    later: (model: string) => `What came later is foretold best by ${model}, by the median.`,
    infinite: (fits: number) =>
      sentence`In ${n(counted(fits, 'fit'))} more people came than the fitted N had: counted as ∞, not dropped.`,
  },
  predictors: {
    best: (best: string, error: string, next: string, nexts: string) =>
      sentence`${capital(best)} predicts best: half of its predictions are off by less than ${n(error)}. Next is ${next} with ${n(nexts)}.`,
    nothing: (error: string) => sentence`To say that nothing more comes is off by ${n(error)}.`,
    nothingBest: 'No model beats saying that nothing more comes.',
    learned: (cascades: number, tooFew: number) =>
      sentence`Learned and tested on ${n(counted(cascades, 'cascade'))}${tooFew > 0 ? `; ${count(tooFew)} had too few reposts` : ''}.`,
  },
  sizes: {
    /** @param within how far apart equal ones may be */
    likelier: (cascades: number, expn: number, pln: number, equal: number, within: string) =>
      sentence`Of ${n(counted(cascades, 'cascade'))}, the epidemic of EXPN makes the size seen likelier in ${n(count(expn))}, that of PLN in ${n(count(pln))}${
        equal > 0 ? sentence`; in ${n(count(equal))} they are equal (within ${within})` : ''
      }.`,
    higher: (more: string) => sentence`On average the log-likelihood of EXPN is ${n(more)} higher.`,
    lower: (less: string) => sentence`On average the log-likelihood of EXPN is ${n(less)} lower.`,
    alike: 'On average they hardly differ.',
  },
});
