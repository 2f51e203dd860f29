import type { Words } from '../../../core/language';
import { pointed } from '../../../core/numerals';
import type { isItAGoodFitWords } from '../en/is-it-a-good-fit';

/** Words of the lesson “Is it a good fit?”, in German. */
export const isItAGoodFitGerman: { 'lessons/is-it-a-good-fit': Words<typeof isItAGoodFitWords> } = {
  'lessons/is-it-a-good-fit': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      less: 'Weniger Daten',
      why: 'Warum',
      check: 'Probe',
    },
    minutes: 'Minuten',
    reposts: 'Reposts',
    cascades: { quick: 'erste Kaskade', slow: 'zweite Kaskade' },
    kernels: { EXP: 'exponentiell', PL: 'Potenzgesetz', QEXP: 'q-exponentiell' },
    expected: 'Anteil der Wartezeiten, die kürzer sein sollten',
    seen: 'Anteil, der kürzer ist',
    right: 'wenn das Modell stimmt',
    bandName: '95-%-Band',
    look: {
      title: 'Zwei Kaskaden, aus zwei Kernen gezogen',
      text: [
        'Beide haben 800 Personen, und 1,4 Reposts je Repost, solange es allen neu ist. Sie unterscheiden sich darin, wann diese kommen: [der Kern](kernel).',
        'In der einen schwindet das Interesse exponentiell, im Mittel in zehn Minuten. In der anderen schwindet es nach einem Potenzgesetz: das meiste sofort, manches nach Stunden.',
      ],
      note: (seed) => `HawkesN, am Anfang zehn Reposts, zehn Stunden lang verfolgt. Startwert ${seed}.`,
    },
    predict: {
      title: 'Welche Kerne passen zu welcher Kaskade?',
      text: [
        'An jede werden drei Kerne angepasst: exponentiell, Potenzgesetz und q-exponentiell, das den Ausläufer eines Potenzgesetzes hat, aber einen festen Anfang von etwa einer Minute.',
        'Dann fragt ein Test, ob das angepasste Modell diese Kaskade hätte hervorbringen können. Die erste stammt vom exponentiellen Kern, die zweite vom Potenzgesetz.',
      ],
      label: 'wer den Test besteht',
      options: {
        own: 'bei jeder Kaskade: nur der Kern, von dem sie stammt',
        first: 'die erste: alle drei; die zweite: nur das Potenzgesetz',
        second: 'die erste: nur der exponentielle; die zweite: alle drei',
        all: 'beide: alle drei',
      },
    },
    reveal: {
      title: (first, second) =>
        first === 3 && second === 1
          ? 'Eine Kaskade verwirft zwei Kerne, die andere keinen'
          : `Von drei Kernen bestehen bei der ersten Kaskade ${first}, bei der zweiten ${second}`,
      text: (gain, usual) => [
        usual
          ? 'Bei der zweiten Kaskade lässt [der Test](kolmogorov-smirnov) nur das Potenzgesetz bestehen, bei der ersten alle drei.'
          : 'Meist verwirft [der Test](kolmogorov-smirnov) bei der zweiten Kaskade zwei Kerne und bei der ersten keinen. Bei diesen beiden Kaskaden hat der Zufall es etwas anders gefügt.',
        `Die erste stammt vom exponentiellen Kern. Das Potenzgesetz hat einen Parameter mehr und biegt sich, bis es gleich aussieht, bei kaum höherer Likelihood (Log-Likelihood +${gain}); also gewinnt der einfachste, der besteht.`,
      ],
      passes: 'besteht',
      refused: 'verworfen',
      p: (value) => `p\u00A0=\u00A0${value}`,
      below: (value) => `p\u00A0<\u00A0${pointed(String(value))}`,
      row: (kernel, cascade) => `${kernel}, ${cascade}`,
      short: { quick: 'erste', slow: 'zweite' },
      note: 'p: wie oft ein richtiges Modell mindestens so falsch aussieht; verworfen unter 0,05, ab und zu auch ein richtiges. Die Parameter wurden an dieselben Ereignisse angepasst, deshalb ist p eher zu hoch.',
    },
    less: {
      title: {
        first: (events) => `Die zweite Kaskade, nur ihre ersten ${events} Reposts`,
        all: (events) => `Die zweite Kaskade, alle ${events} Reposts`,
      },
      text: (events, passing) => [
        `An den ersten ${events} Reposts allein ${passing === 3 ? 'bestehen alle drei Kerne' : passing === 1 ? 'besteht ein Kern' : `bestehen ${passing} von drei Kernen`}: Die falschen hatten noch keine Zeit, ertappt zu werden.`,
        'Besteht ein Modell den Test, so heißt das, dass nichts gefunden wurde. Wie viel er gefunden hätte, hängt davon ab, wie viel es anzusehen gab.',
      ],
      control: 'Gesehen',
      options: { first: 'die ersten 15 %', all: 'alle' },
    },
    why: {
      title: 'Zeit, gemessen an dem, was das Modell erwartet',
      text: [
        '[Ein Kunstgriff](time-rescaling): Miss die Wartezeit zwischen zwei Reposts daran, wie viele das Modell dazwischen erwartet hat. Stimmt das Modell, dann folgen diese Wartezeiten alle einem Gesetz, bei jeder Kaskade: exponentiell mit Mittel 1.',
        'So lässt sich jedes Modell an dieselbe Gerade halten. Eine Linie innerhalb des Bandes ist, wie ein richtiges Modell aussieht – und ein falsches, das biegsam genug ist oder wenig angesehen wurde.',
      ],
      source: 'Reposts, die zwischen zwei Reposts erwartet wurden; SIR-HawkesN, Gleichung 15',
      note: 'Bild: die zweite Kaskade.',
    },
    check: {
      title: 'Probe',
      text: ['Jemand aus dem Kollegium zeigt eine Anpassung mit p = 0,7 und sagt: „Also funktioniert es so.“'],
      truth: {
        question: 'Was sagt p = 0,7?',
        options: {
          true: 'das Modell ist mit 70 % Wahrscheinlichkeit wahr',
          not: 'diese Daten sprechen nicht dagegen',
          good: 'es wird gut vorhersagen',
        },
        because: {
          true: (pl) => `Bei der ersten Kaskade hat das Potenzgesetz ${pl}, und von ihm stammt sie nicht.`,
          not: 'Mehr kann ein Test nicht sagen: Er hat einen Widerspruch gesucht und keinen gefunden.',
          good: 'Ein Test blickt auf die Ereignisse zurück, die angepasst wurden. Was später kommt, ist eine andere Frage und verlangt zurückgehaltene Daten.',
        },
      },
      unit: {
        question:
          'Beim q-exponentiellen Kern ist die Rate auf 1 je Zeiteinheit festgelegt. Jetzt sind die Zeiten in Sekunden statt in Minuten angegeben. Die Anpassung …',
        options: { same: 'bleibt gleich', other: 'wird eine andere' },
        because: {
          same: 'Mit der Rate fest bei 1 je Einheit wäre ihr Anfang eine Sekunde statt einer Minute.',
          other: 'Ihr Anfang hängt an der Einheit. Eine freie Rate, wie beim Potenzgesetz, hinge nicht davon ab.',
        },
      },
    },
    next: [
      'Verlang den Bootstrap des Tests: Er weiß, dass Parameter angepasst wurden.',
      'Pass nur den ersten Teil an und sieh an dem, was später kam, welcher Kern recht hatte.',
    ],
  },
};
