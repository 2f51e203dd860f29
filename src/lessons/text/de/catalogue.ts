import type { Words } from '../../../core/language';
import type { catalogueWords } from '../en/catalogue';

/** Titles, questions and predictions of all lessons, in German. */
export const catalogueGerman: { 'lessons/catalogue': Words<typeof catalogueWords> } = {
  'lessons/catalogue': {
    lessons: {
      'one-spark': {
        title: 'Ein Funke',
        question: 'Endet derselbe Anfang immer gleich?',
        predicts: 'die Größe der nächsten Kaskade',
      },
      'tipping-point': {
        title: 'Der Kipppunkt',
        question: 'Bei welcher Chance kommt ein Gerücht überallhin?',
        predicts: 'wo der Sprung ist',
      },
      'messages-not-dice': {
        title: 'Botschaften statt Würfel',
        question: 'Lassen sich die Wahrscheinlichkeiten kennen, ohne zu würfeln?',
        predicts: 'auf welchem Netzwerk beide übereinstimmen',
      },
      'hidden-nodes': {
        title: 'Verborgene Knoten',
        question: 'Was lässt sich über Personen lernen, die man nie sieht?',
        predicts: 'wie der Fehler fällt',
      },
      'useful-wrong-model': {
        title: 'Ein nützliches falsches Modell',
        question: 'Können die falschen Chancen besser vorhersagen als die wahren?',
        predicts: 'welche von beiden besser vorhersagen',
      },
      'three-shortcuts': {
        title: 'Drei Abkürzungen',
        question: 'Was lässt eine schnelle Rechnung aus?',
        predicts: 'die Reihenfolge der Kurven',
      },
      'smarter-samples': {
        title: 'Klügere Stichproben',
        question: 'Wie viele Läufe sind genug?',
        predicts: 'wie viele Läufe es für ein Prozent braucht',
      },
      'fading-interest': {
        title: 'Schwindendes Interesse',
        question: 'Ist, was anfangs schnell ist, am Ende schnell?',
        predicts: 'welche Nachricht zuerst die Hälfte erreicht',
      },
      'invisible-recovery': {
        title: 'Unsichtbare Erholung',
        question: 'Lässt sich allein an Ansteckungen sehen, wie lange jemand krank ist?',
        predicts: 'welcher Parameter am schlechtesten zurückkommt',
      },
      'is-it-a-good-fit': {
        title: 'Passt das Modell?',
        question: 'Woher weiß man, dass ein Modell passt?',
        predicts: 'welcher Kern zu welcher Kaskade passt',
      },
      'first-hour': {
        title: 'Die erste Stunde',
        question: 'Wie groß wird es?',
        predicts: 'die nächsten fünf Stunden, gezeichnet',
      },
      'you-are-the-website': {
        title: 'Du bist die Website',
        question: 'Wen würdest du als Nächstes anstoßen?',
        predicts: 'zuerst Neigung oder Einfluss',
      },
      'price-of-optimal': {
        title: 'Der Preis des Optimums',
        question: 'Was kostet der allerbeste Plan?',
        predicts: 'wie die Zahl der Zustände wächst',
      },
      'who-is-next': {
        title: 'Wer kommt als Nächstes?',
        question: 'Kannst du besser als ein Modell sagen, wer als Nächstes schreibt?',
        predicts: 'fünfmal, wer als Nächstes schreibt',
      },
      'train-it-yourself': {
        title: 'Trainier es selbst',
        question: 'Wann sollte man aufhören zu lernen?',
        predicts: 'die beste Epoche',
      },
      'two-scales': {
        title: 'Zwei Maßstäbe',
        question: 'Sagt, wer als Nächstes kommt, auch, wie weit es geht?',
        predicts: 'was die Belohnung ändert',
      },
      'five-lenses': {
        title: 'Fünf Linsen',
        question: 'Welcher Methode würdest du vertrauen, und wofür?',
        predicts: 'die Methode, der du vertrauen würdest',
      },
    },
  },
};
