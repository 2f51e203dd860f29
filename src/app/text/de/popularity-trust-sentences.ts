import type { Words } from '../../../core/language';
import type { Judgement, trustSentences } from '../en-popularity-trust-sentences';
import { count, counted } from '../format';
import { n, sentence, term } from '../sentence';

const JUDGEMENTS: Readonly<Record<Judgement, string>> = {
  kept: ': Im Rahmen des Zufalls hält es, was es verspricht, wenn das Modell stimmt.',
  narrow: ': Es ist zu schmal, obwohl das Modell hier stimmt.',
  wide: ': Es ist breiter als nötig.',
  later: '.',
  'too-few': '; so wenige Kaskaden sagen nicht, ob es zu schmal oder zu breit ist.',
};

/** "400 Läufen, die das Beobachtete fortsetzen". */
const made = (runs: number) =>
  sentence`Der Fächer besteht aus ${n(counted(runs, 'Lauf', 'Läufen'))}, ${runs === 1 ? 'der' : 'die'} das Beobachtete ${runs === 1 ? 'fortsetzt' : 'fortsetzen'}:`;

/** What is said of the fan of a forecast and of its coverage, in German. */
export const popularityTrustSentencesGerman: {
  'app/popularity-trust-sentences/trustSentences': Words<typeof trustSentences>;
} = {
  'app/popularity-trust-sentences/trustSentences': {
    fan: {
      best: (runs) =>
        sentence`${made(runs)} alle mit der besten Anpassung; er zeigt also nur den Zufall und ist zu schmal, wo Parameter unsicher sind.`,
      refitted: (runs) =>
        sentence`${made(runs)} mit Parametern aus gezogenen und neu angepassten Kaskaden; er weiß also, wie unsicher diese sind.`,
      drawn: (runs) =>
        sentence`${made(runs)} mit Parametern, die um die beste Anpassung gezogen sind; er weiß also, wie unsicher diese sind.`,
      model: 'Dass das Modell selbst falsch sein kann, steckt in keinem Fächer.',
      cut: (runs) =>
        sentence`${n(count(runs))} ${runs === 1 ? 'Lauf wuchs' : 'Läufe wuchsen'} ohne Ende und ${runs === 1 ? 'wurde' : 'wurden'} abgeschnitten.`,
      inside: (actual) => sentence`Was geschah, ${n(count(actual))}, liegt im 5–95-%-Band.`,
      below: (actual) => sentence`Was geschah, ${n(count(actual))}, liegt unter dem 5–95-%-Band.`,
      above: (actual) => sentence`Was geschah, ${n(count(actual))}, liegt über dem 5–95-%-Band.`,
      oneMiss: 'Einmal daneben beweist nichts: Jedes zehnte Mal ist zu erwarten.',
    },
    coverage: {
      unfitted: (unfitted, drawn) =>
        sentence`${n(`${count(unfitted)} von ${count(drawn)}`)} gezogenen Kaskaden ${unfitted === 1 ? 'hatte' : 'hatten'} im beobachteten Teil zu wenige Reposts für eine Prognose und ${unfitted === 1 ? 'zählt' : 'zählen'} nicht mit.`,
      held: (share, others, judgement) =>
        sentence`Das 90-%-Band enthielt bei ${n(share)} der ${others ? 'übrigen' : 'gezogenen Kaskaden'}, was geschah (${term('Überdeckung', 'coverage')})${JUDGEMENTS[judgement]}`,
      settled: (settled, all) =>
        sentence`Aber bei ${n(`${count(settled)} von ${count(all)}`)} konnte nach T nichts mehr geschehen: Das ganze Band ist die beobachtete Zahl, und das sagt nichts über seine Breite.`,
      open: (open, inside, verdict) =>
        sentence`Von den anderen ${n(count(open))} ${inside === 1 ? 'endete' : 'endeten'} ${n(count(inside))} darin${JUDGEMENTS[verdict]}`,
      noneOpen: 'Über die Breite lässt sich hier also nichts sagen: Beobachte weniger.',
      fewOpen: (open) => `Nur bei ${count(open)} kam noch etwas, zu wenig für ein Urteil.`,
      without: (share, less) =>
        sentence`Ohne die Unsicherheit der Anpassung sind es ${n(share)}${less ? ', klar weniger' : ''}.`,
    },
  },
};
