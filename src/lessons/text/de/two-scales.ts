import type { Words } from '../../../core/language';
import type { twoScalesWords } from '../en/two-scales';

/** Words of the lesson “Two scales”, in German. */
export const twoScalesGerman: { 'lessons/two-scales': Words<typeof twoScalesWords> } = {
  'lessons/two-scales': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      spread: 'Spielen',
      why: 'Warum',
      check: 'Probe',
    },
    thread: 'Thread',
    threads: ['kurz', 'gewöhnlich', 'lang'],
    x: 'Personen im Thread am Ende',
    y: 'Enden',
    truth: (size) => `es waren ${size}`,
    forecast: (size) => `Prognose ${size}`,
    models: { forum: 'ohne Belohnung', 'forum-rewarded': 'mit Belohnung' },
    look: {
      title: (forecast, truth) => `Nach fünf Personen erwartet das Modell ${forecast}. Es wurden ${truth}.`,
      waiting: 'Enden werden simuliert',
      text: [
        'Ein Modell, das weiß, wer als Nächstes kommt, kann auch sagen, wie weit es geht: Es zieht die nächste Person, dann wieder die nächste, bis es das Ende zieht. Die Balken sind 400 solche Enden eines Threads, von seinen ersten fünf Personen an.',
        'Trainiert wurde es nur für die nächste Person. Niemand hat ihm je gesagt, ob seine Enden so lang sind wie echte.',
      ],
      note: 'Threads des Tests, die das Modell nie gesehen hat. Die Prognose ist das geometrische Mittel der Enden; der letzte Balken enthält alle, die länger sind.',
    },
    predict: {
      title: 'Jetzt wird es auch für die richtige Größe belohnt. Was bewegt sich?',
      text: [
        'Ein zweites Modell wurde weitertrainiert: Es simulierte Enden, und die nahe der wahren Größe wurden wahrscheinlicher gemacht. Das heißt [Belohnung](reinforce).',
        'Zwei Wertungen werden auf Threads des Tests verglichen: wie oft die nächste Person unter den ersten zehn ist, und der [Fehler der Größe](msle) simulierter Enden.',
      ],
      label: 'was die Belohnung bewegt',
      options: {
        both: 'beide werden deutlich besser',
        size: 'Größen werden deutlich besser, nächste Personen bewegen sich kaum',
        trade: 'Größen werden deutlich besser, nächste Personen deutlich schlechter',
        none: 'kaum etwas bewegt sich',
      },
      said: 'du hast gesagt',
      short: { both: 'beide', size: 'nur Größen', trade: 'Größen, zu einem Preis', none: 'kaum etwas' },
      note: 'Deutlich: um mehr als ein Zehntel seiner selbst.',
    },
    reveal: {
      title: (size, hits) => `Fehler der Größe ${size}. Nächste Personen ${hits}.`,
      text: (fall, threads, predictions) => [
        `Der Fehler einzelner Enden fällt um ${fall}, über ${threads} Threads. Die nächste Person steht etwa so oft unter den ersten zehn wie vorher, in ${predictions} Fällen.`,
        'Dieselbe Art von Modell, beinahe dieselben Listen nächster Personen, andere Größen: Der eine Maßstab lässt sich ohne den anderen bewegen.',
      ],
      bars: { single: 'Fehler der Größe', hits: 'Nächste unter den ersten zehn' },
      rows: {
        single: 'Fehler der Größe eines Endes',
        hits: 'Nächste unter den ersten zehn, von 100',
        to: (before, after) => `${before} → ${after}`,
      },
      moved: 'von dem, was es ohne Belohnung war, Prozent',
      fewer: (percent) => `−${percent} %`,
      more: (percent) => `+${percent} %`,
      same: 'wie vorher',
      note: 'Die beiden Modelle wurden einmal trainiert, lange vorher; Startwerte ändern nur die Enden, die gezogen werden. Fehler: quadratisch, des natürlichen Logarithmus.',
    },
    spread: {
      title: 'Die Enden liegen enger beieinander und sind kürzer',
      text: (before, after, forecasts) => [
        `Der größte Gewinn liegt in der Streuung: Bei diesem Thread streuen die Enden ohne Belohnung um einen Faktor von ${before} und mit ihr um ${after}.`,
        `Auch die Mitte bewegt sich, von ${forecasts[0]} auf ${forecasts[1]}. Bei einem kurzen Thread kann das besser sein, bei einem langen schlechter.`,
      ],
      note: 'Faktor: eine Standardabweichung des Logarithmus. Schwarze Linie: was aus dem Thread wurde.',
    },
    why: {
      title: (single, mean) =>
        `Ein einzelnes Ende irrt um ${single} weniger. Das Mittel von zwanzig gewinnt nur ${mean}.`,
      text: (variance) => [
        `Ein Ende irrt auf zwei Arten: Die Mitte seines Modells kann falsch sein, und das Ende kann neben der Mitte liegen. Die Belohnung senkte das Zweite um ${variance}; das Erste bewegte sich kaum.`,
        'Die Belohnung sieht einzelne Enden, also macht sie diese vorsichtig. Zwanzig Enden zu mitteln gewinnt weit mehr und braucht keine Belohnung.',
      ],
      bars: {
        before: 'ein Ende, ohne',
        after: 'ein Ende, mit',
        meanBefore: 'Mittel von 20, ohne',
        meanAfter: 'Mittel von 20, mit',
      },
      barsX: 'quadratischer Fehler des Logarithmus der Größe',
      source: 'Belohnung eines simulierten Endes; FOREST, Gleichungen 5 und 6',
      note: (single, hits) =>
        `Auf den Threads des Tests. Auf den Validierungs-Threads, die die Epoche gewählt haben: Größen ${single}, nächste Personen ${hits}.`,
    },
    check: {
      title: 'Probe',
      text: ['Zwei Modelle nennen die nächste Person gleich gut. Eines davon wurde für Größen belohnt.'],
      question: 'Wessen Größen traust du mehr?',
      options: {
        same: 'gleich: Wer als Nächstes kommt, sagt, wie weit es geht',
        one: 'dem belohnten, wenn ich ein einzelnes Ende ziehe',
        any: 'dem belohnten, bei weitem, wie ich auch vorhersage',
      },
      because: {
        same: (single) =>
          `Hier nannten beide die nächste Person gleich gut, und ihre einzelnen Enden unterschieden sich im Fehler um ${single}.`,
        one: (single) =>
          `Seine einzelnen Enden irren um ${single} weniger; gemittelt sind die beiden nahe beieinander.`,
        any: (mean) => `Mit dem Mittel von zwanzig Enden schrumpft der Unterschied auf ${mean}.`,
      },
      scale: 'Eine Prognose sagt 12, der Thread endet bei 24. Eine andere sagt 48. Welche irrt nach diesem Maß mehr?',
      scaleOptions: { first: 'die erste', second: 'die zweite', equal: 'beide gleich' },
      scaleBecause: {
        first: 'Sie liegt um einen Faktor zwei daneben.',
        second: 'Auch sie liegt um einen Faktor zwei daneben.',
        equal: 'Der Fehler ist der des Logarithmus: Halb so groß zählt wie doppelt so groß.',
      },
    },
    next: [
      'Sieh dir mit beiden Modellen andere Threads des Tests an, und ihre Enden.',
      'Sieh mehr Personen vor der Prognose: Wie schnell kommen die Enden zusammen?',
    ],
  },
};
