import type { Words } from '../../../core/language';
import type { oneSparkWords } from '../en/one-spark';

const never = 'keinmal';

/** Words of the lesson “One spark”, in German. */
export const oneSparkGerman: { 'lessons/one-spark': Words<typeof oneSparkWords> } = {
  'lessons/one-spark': {
    steps: { look: 'Ansehen', predict: 'Vorhersagen', reveal: 'Auflösen', why: 'Warum', check: 'Probe' },
    network: '300 Personen, die im Mittel fünf andere kennen',
    time: 'Schritt, in dem man es hört',
    again: 'Noch eine starten',
    look: {
      title: (reached, n) => `Eine Person hat es erzählt. Es erreichte ${reached} von ${n}.`,
      waiting: 'Eine Person weiß es zuerst',
      text: [
        'Wer das Gerücht hört, erzählt es jedem Freund einmal, und jedes Mal gelingt es mit der Chance *α* = 0,4.',
        'Jedes Mal fängt dieselbe Person an. Von Mal zu Mal ist nichts anders als der Zufall.',
      ],
      note: (seed) => `Zufallsnetzwerk mit 300 Knoten, mittlerer Grad 5. Startwert ${seed}.`,
    },
    predict: {
      title: 'Wie weit kommt es beim nächsten Mal?',
      text: [
        'Dasselbe Netzwerk, dieselbe Person, dieselbe Chance. Sag, wie viele der 300 es am Ende gehört haben.',
        'Du kannst es dir noch anders überlegen, bis du auflöst.',
      ],
      label: 'Personen, die die nächste Kaskade erreicht',
    },
    reveal: {
      title: (said, reached) => `Du hast ${said} gesagt. Es erreichte ${reached}.`,
      noAnswer: (reached) => `Es erreichte ${reached}.`,
      text: (small, large) => [
        `200-mal gestartet, bleibt es in ${small} von 100 Fällen unter 30 Personen und erreicht in ${large} von 100 mehr als die Hälfte.`,
        'Es gibt zwei Gipfel und nichts dazwischen: Es stirbt sofort aus, oder es läuft durch.',
      ],
      rows: { next: 'die nächste Kaskade', mean: 'Mittel von 200', you: 'du' },
      x: 'erreichte Personen',
      y: 'Kaskaden',
      mean: (value) => `Mittel ${value}`,
      note: 'Balken: 200 Kaskaden von derselben Person aus, danach, wie viele sie erreichten.',
    },
    why: {
      title: (about) => `Das Mittel kommt in 200 Läufen ${about === never ? about : `${about}-mal`} vor.`,
      text: [
        'In den ersten Schritten liegt eine Kaskade in wenigen Händen, und eine Handvoll Ablehnungen beendet sie. Wissen es erst ein paar Dutzend, gleicht sich der Zufall aus, und sie läuft, bis sie kaum noch jemanden findet, der es nicht gehört hat.',
        'Also beschreibt das Mittel keine der beiden Sorten. Wer wissen will, was geschehen kann, sieht sich [die Streuung der Läufe](band) an, nicht ihr Mittel.',
      ],
      source: 'bei jedem Freund wird es einmal versucht, mit der Chance dieser Kante; SLICER, Abschnitt 2',
      never,
    },
    check: {
      title: 'Probe',
      text: ['Ein Video haben drei Personen weitergegeben, und dann niemand mehr. Was sagt das über seine Qualität?'],
      question: 'Drei Personen, dann nichts. Das Video …',
      options: {
        bad: 'muss schlecht sein',
        luck: 'ist vielleicht so gut wie eines, das überallhin kam',
        late: 'wird später noch abheben',
      },
      because: {
        bad: (small) => `Genau dasselbe Gerücht blieb hier in ${small} von 100 Fällen unter 30 Personen.`,
        luck: (small) => `Mit derselben Chance auf jeder Kante blieben ${small} von 100 Kaskaden unter 30 Personen.`,
        late: 'Alle versuchen es einmal. Ist niemand mehr da, der es gerade erst gehört hat, dann ist es vorbei.',
      },
    },
    next: [
      'Mach die Chance kleiner, bis kaum noch eine Kaskade durchläuft.',
      'Starte es von zwei Personen und sieh, welcher Gipfel schrumpft.',
    ],
  },
};
