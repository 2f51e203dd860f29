import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { cascadesSentences, Duel } from '../en-popularity-cascades-sentences';
import { count, counted } from '../format';
import { n, sentence } from '../sentence';

const cascades = (k: number): Piece => n(counted(k, 'Kaskade', 'Kaskaden'));
const duelling = ({ first, second, decided, firsts, seconds }: Duel): Piece[] =>
  sentence`Bei ${cascades(decided)} bestehen ${first} und ${second} beide KS; davon beschreibt ${first} ${n(count(firsts))} besser, ${second} ${n(count(seconds))}`;

/** What is said of many cascades on the Popularity page, in German. */
export const popularityCascadesSentencesGerman: {
  'app/popularity-cascades-sentences/cascadesSentences': Words<typeof cascadesSentences>;
} = {
  'app/popularity-cascades-sentences/cascadesSentences': {
    set: {
      fitted: (fitted) => sentence`${cascades(fitted)} angepasst.`,
      leftOut: (fitted, leftOut) =>
        sentence`${cascades(fitted)} angepasst; ${n(count(leftOut))} mit zu wenigen Reposts weggelassen.`,
      passes: (most, all) => sentence`Alle drei Tests werden am häufigsten unter ${most} bestanden (${n(all)}).`,
      passesAndFails: (most, all, least, ks) =>
        sentence`Alle drei Tests werden am häufigsten unter ${most} bestanden (${n(all)}), KS am seltensten unter ${least} (${n(ks)}).`,
      better: (duel) => sentence`${duelling(duel)}.`,
      betterBySize: (duel, larger, size, others) =>
        sentence`${duelling(duel)}: ${duel.first} die ${larger ? 'größeren' : 'kleineren'}, mit einem Median der Größe von ${n(count(size))} gegen ${n(count(others))}.`,
      later: (model) => `Was später kam, sagt nach dem Median ${model} am besten vorher.`,
      infinite: (fits) =>
        sentence`Bei ${n(counted(fits, 'Anpassung', 'Anpassungen'))} kamen mehr Personen, als das angepasste N hatte: als ∞ gezählt, nicht weggelassen.`,
    },
    predictors: {
      best: (best, error, next, nexts) =>
        sentence`Am besten sagt „${best}“ vorher: Die Hälfte dieser Vorhersagen liegt um weniger als ${n(error)} daneben. Danach kommt „${next}“ mit ${n(nexts)}.`,
      nothing: (error) => sentence`Wer sagt, dass nichts mehr kommt, liegt um ${n(error)} daneben.`,
      nothingBest: 'Kein Modell ist besser als zu sagen, dass nichts mehr kommt.',
      learned: (k, tooFew) =>
        sentence`Gelernt und geprüft an ${cascades(k)}${tooFew > 0 ? `; ${count(tooFew)} ${tooFew === 1 ? 'hatte' : 'hatten'} zu wenige Reposts` : ''}.`,
    },
    sizes: {
      likelier: (k, expn, pln, equal, within) =>
        sentence`Von ${cascades(k)} macht die Epidemie von EXPN bei ${n(count(expn))} die beobachtete Größe wahrscheinlicher, die von PLN bei ${n(count(pln))}${
          equal > 0 ? sentence`; bei ${n(count(equal))} sind beide gleich (auf ${within} genau)` : ''
        }.`,
      higher: (more) => sentence`Im Mittel ist die Log-Likelihood von EXPN um ${n(more)} höher.`,
      lower: (less) => sentence`Im Mittel ist die Log-Likelihood von EXPN um ${n(less)} niedriger.`,
      alike: 'Im Mittel unterscheiden sie sich kaum.',
    },
  },
};
