import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { oneRunWords, reachedWords } from '../en-spread-sentences';
import { sentence } from '../sentence';

const MESSAGES: Piece = { term: 'Botschaften', entry: 'message-passing' };
const loop = (word: string): Piece => ({ term: word, entry: 'loop' });

/** Sentences of the Spread page about curves and runs, in German. */
export const spreadSentencesGerman: {
  'app/spread-sentences/reachedWords': Words<typeof reachedWords>;
  'app/spread-sentences/oneRunWords': Words<typeof oneRunWords>;
} = {
  'app/spread-sentences/reachedWords': {
    start: 'Noch ist nichts weitergegeben: Beide Methoden beginnen gleich.',
    agree: (t, runs, passed, sampled, noise) =>
      sentence`Bei ${t} stimmen die ${MESSAGES} und ${runs} Läufe bis auf den Stichprobenfehler überein: ${passed} gegen ${sampled} ± ${noise}.`,
    forest: () =>
      sentence`Das muss so sein: Ohne seine Quellen hat dieses Netzwerk keine ${loop('Schleife')}; eine Nachricht kann einen Knoten also nur auf einem Weg erreichen, und die Botschaften zählen jeden Weg genau einmal.`,
    saturated: 'Inzwischen sind fast alle erreicht; es bleibt nichts, was sich überschätzen ließe.',
    tooFew: () =>
      sentence`Es gibt ${loop('Schleifen')}, aber was sie doppelt zählen, ist weniger, als diese Läufe zeigen können.`,
    alike: (t, runs, sampled, passed) =>
      sentence`Bei ${t} haben alle ${runs} Läufe ${sampled} erreicht, die ${MESSAGES} erwarten ${passed}. So wenige Läufe zeigen nicht, was selten ist; mehr Läufe könnten Zufall und Fehler unterscheiden.`,
    luckyForest: (t, gap, noise) =>
      sentence`Bei ${t} liegen die ${MESSAGES} um ${gap} über den Läufen, mehr als deren Fehler von ± ${noise}. Das ist Zufall: Ohne Schleifen sind Botschaften exakt.`,
    perhapsLuck: (t, gap, noise) =>
      sentence`Bei ${t} liegen die ${MESSAGES} um ${gap} über den Läufen, mehr als deren Fehler von ± ${noise}, aber nicht um so viel, dass es kein Zufall sein könnte.`,
    shortLoops: (t, size, transitivity) =>
      sentence`Bei ${t} liegen die ${MESSAGES} um ${size} zu hoch: Sie behandeln die Nachbarn eines Knotens als unabhängig, aber ${transitivity} der Nachbarpaare kennen einander, sodass Nachrichten durch ${loop('kurze Schleifen')} zurückkehren und als neu gezählt werden.`,
    longLoops: (t, size) =>
      sentence`Bei ${t} liegen die ${MESSAGES} um ${size} zu hoch: Sie behandeln die Nachbarn eines Knotens als unabhängig, aber hier kehren Nachrichten durch ${loop('Schleifen')} zurück und werden als neu gezählt.`,
    below: (t, gap, runs, noise) =>
      sentence`Bei ${t} liegen die Läufe um ${gap} über den ${MESSAGES}, durch Zufall: Botschaften können zu hoch liegen, nie zu tief. ${runs} Läufe lassen einen Fehler von ± ${noise}.`,
  },
  'app/spread-sentences/oneRunWords': {
    small: (reached, mean) =>
      sentence`Der Lauf auf der Bühne, mit ${reached} Erreichten, wo es im Mittel ${mean} sind, ist ein kleiner: Weniger als 5 von 100 Läufen enden darunter.`,
    large: (reached, mean) =>
      sentence`Der Lauf auf der Bühne, mit ${reached} Erreichten, wo es im Mittel ${mean} sind, ist ein großer: Weniger als 5 von 100 Läufen enden darüber.`,
  },
};
