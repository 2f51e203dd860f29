import type { Words } from '../../../core/language';
import type { Fate, fitSentences } from '../en-popularity-fits-sentences';
import { count, counted } from '../format';
import { n, sentence, term } from '../sentence';
import { dative } from './times';

const FATES: Readonly<Record<Fate, string>> = {
  'until-people-run-out': ': Es wächst also, bis die Personen ausgehen.',
  'ends-before': ': Es endet also von selbst, ehe die Personen ausgehen.',
  'no-end': ', und ohne ein Ende der Personen kann es für immer wachsen.',
  ends: ': Es endet also von selbst.',
};
const EPIDEMIC = term('Als Epidemie gelesen', 'sir-hawkes-link');
/** After "mit". */
const parameters = (more: number): string =>
  Number.isNaN(more)
    ? 'anderen Parametern'
    : more === 0
      ? 'ebenso vielen Parametern'
      : `${counted(Math.abs(more), 'Parameter', 'Parametern')} ${more > 0 ? 'mehr' : 'weniger'}`;

/** What is said of fits on the Popularity page, in German. */
export const popularityFitsSentencesGerman: {
  'app/popularity-fits-sentences/fitSentences': Words<typeof fitSentences>;
} = {
  'app/popularity-fits-sentences/fitSentences': {
    tinyP: '< 0,01',
    p: (value) => `p = ${value}`,
    pBelow: (value) => `p < ${value}`,
    fit: {
      rejected: (model, tests) =>
        sentence`${model} trifft den Takt dieser Reposts nicht: ${tests.flatMap(({ name, entry, p }, k) => sentence`${k === 0 ? '' : ' und '}${term(name, entry)} ergibt ${n(p)}`)}.`,
      passes: (model) => `Kein Test findet einen Fehler an ${model}; andere bestehen vielleicht auch.`,
      likelier: (model, times, more) =>
        sentence`Die Reposts sind unter ${model}, mit ${parameters(more)}, ${n(`etwa ${times}-mal`)} so wahrscheinlich.`,
      nearer: (model) => `Nach dem KS-Abstand ist ${model} näher.`,
    },
    cascade: {
      noDecay:
        'Im beobachteten Teil ist kein Abklingen zu sehen; wie viele einem Repost insgesamt folgen, ist also nicht bekannt.',
      offspring: (nstar, marked, fate) =>
        sentence`Ein Repost bringt ${n(nstar)} weitere, solange noch alle erreichbar sind (${term('n*', 'branching-factor')}${marked ? ', Follower nach ihrem Gesetz' : ''})${FATES[fate]}`,
      infinite: 'Ein Kern, der so langsam abfällt, hat keine endliche Zahl von Nachkommen: n* ist unendlich.',
      people: (all, observed) =>
        sentence`Von ${n(all)} Personen, die es teilen könnten, ${observed === 1 ? 'hat' : 'haben'} es ${n(count(observed))} getan.`,
      noUpper: (low) =>
        sentence`Aber die Daten setzen dieser Zahl kein oberes Ende: Ihr 95-%-Intervall beginnt bei ${n(low)}.`,
      unsure: (low, high) =>
        sentence`Diese Zahl ist alles andere als sicher: Ihr 95-%-Intervall ist ${n(`${low} bis ${high}`)}.`,
      peopleUnknown:
        'Wie viele Personen es gibt, lässt sich noch nicht sagen: Dafür sind erst zu wenige davon erreicht.',
    },
    epidemic: {
      noRecovery:
        'Dieses Modell kennt keine Erholung: Wer es geteilt hat, gibt es für immer weiter, und der Kern ist flach.',
      noDecay:
        'Als Epidemie gelesen hat noch niemand sichtbar aufgehört: Die Erholung dauert länger, als beobachtet wurde.',
      noMean: (half) =>
        sentence`${EPIDEMIC} geben Personen es mit gleichbleibender Rate weiter und hören dann auf; die Hälfte hat nach ${n(dative(half))} aufgehört. Das Mittel hat kein Ende: Einige machen so lange weiter, dass sich kein Durchschnitt einstellt.`,
      longTail: (half, mean) =>
        sentence`${EPIDEMIC} geben Personen es mit gleichbleibender Rate weiter und hören dann auf; die Hälfte hat nach ${n(dative(half))} aufgehört, das Mittel aber liegt bei ${n(dative(mean))}: Einige machen sehr viel länger weiter als die meisten.`,
      mean: (half, mean) =>
        sentence`${EPIDEMIC} geben Personen es mit gleichbleibender Rate weiter und hören dann auf; die Hälfte hat nach ${n(dative(half))} aufgehört, im Mittel ist es nach ${n(dative(mean))} vorbei.`,
      hawkes: 'HawkesN ist das Mittel davon über alle Zeiten des Aufhörens.',
    },
  },
};
