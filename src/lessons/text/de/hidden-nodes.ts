import type { Words } from '../../../core/language';
import type { hiddenNodesWords } from '../en/hidden-nodes';

/** Words of the lesson “Hidden nodes”, in German. */
export const hiddenNodesGerman: { 'lessons/hidden-nodes': Words<typeof hiddenNodesWords> } = {
  'lessons/hidden-nodes': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      edges: 'Wo',
      why: 'Warum',
      check: 'Probe',
    },
    network: (n) => `${n} Personen, jede mit drei Freunden`,
    time: 'Schritt, in dem man es hört',
    again: 'Noch eine Kaskade',
    x: 'Kaskaden',
    y: 'mittlerer Fehler von α',
    quarter: 'ein Viertel verborgen',
    all: 'alle zu sehen',
    constant: 'bester Wert für alle',
    look: {
      title: 'Was geschieht und was davon zu sehen ist',
      happens: 'Was geschieht',
      seen: 'Was zu sehen ist',
      text: [
        'Hundert Personen, je drei Freunde; jede Freundschaft gibt ein Gerücht mit einer eigenen Chance weiter, und niemand kennt diese Chancen. Sie sollen aus Kaskaden [gelernt](slicer) werden.',
        'Ein Viertel der Personen ist nie zu sehen, als Quadrate gezeichnet: nicht, wann sie es hören, und nicht, ob. Wo eine von ihnen angefangen hat, weiß niemand, woher die Kaskade kam, und sie wird weggelassen.',
      ],
      note: (steps, seed) =>
        `Zufallsnetzwerk mit 100 Knoten, alle vom Grad 3; Chancen zwischen 0 und 1 gezogen; beobachtet werden ${steps} Schritte. Startwert ${seed}.`,
    },
    predict: {
      title: 'Wie fällt der Fehler mit mehr Kaskaden?',
      text: (error, constant) => [
        `Aus 100 Kaskaden gelernt, liegen die Chancen im Mittel um ${error} daneben. Für alle Kanten denselben Wert zu raten, den besten, läge um ${constant} daneben.`,
        'Zeichne, wie der Fehler bis 10.000 Kaskaden weitergeht. Auf beiden Achsen ist jeder Strich ein Vielfaches des vorigen.',
      ],
      label: 'wie der Fehler fällt',
    },
    reveal: {
      title: (first, last) => `Er fällt stetig: von ${first} auf ${last}.`,
      text: (share, all) => [
        `Hundertmal so viele Kaskaden bringen den Fehler auf etwa ${share} % dessen, was er war; wären alle zu sehen, wären es ${all} %. Das verborgene Viertel macht das Lernen also langsamer und hält es nicht auf.`,
        'Über jede Kante lässt sich etwas lernen, sogar über die zwischen zwei Personen, von denen nie etwas zu sehen ist: Was durch sie geht, kommt hinter ihnen heraus.',
      ],
      rows: {
        first: 'mit 100 Kaskaden',
        last: 'mit 10.000',
        all: 'mit 10.000, alle zu sehen',
        you: 'du, mit 10.000',
      },
      note: 'Mittel über die Kanten vom Abstand zwischen gelernter und wahrer Chance. Kaskaden, die verborgene Personen begonnen haben, sind weggelassen.',
    },
    edges: {
      title: (worst, of) => `Neben Verborgenen: ${worst} der ${of} schlechtesten Kanten`,
      text: (beside, others, share) => [
        `Mit 10.000 Kaskaden liegen Kanten zwischen zwei sichtbaren Personen um ${others} daneben, die mit einem verborgenen Ende um ${beside}. Das sind ${share} von 100 aller Kanten und fast alle der schlechtesten.`,
        'Das Netzwerk zeigt, wie weit die Kanten jeder Person danebenliegen. Kanten neben [verborgenen Knoten](hidden-node) werden zuletzt gelernt.',
      ],
      bars: 'Nach verborgenen Enden (Kanten)',
      map: 'Fehler der Kanten jeder Person',
      none: 'beide zu sehen',
      one: 'eines verborgen',
      two: 'beide verborgen',
      ends: (what, edges) => `${what} (${edges})`,
      legend: 'mittlerer Fehler ihrer Kanten',
      value: 'mittlerer Fehler von α',
    },
    why: {
      title: 'Es passt an, was zu sehen ist, und summiert über den Rest.',
      text: [
        'Zu beliebigen Chancen sagen Botschaften, wie wahrscheinlich jede Person es in jedem Schritt hört. SLICER sucht die Chancen, die zu den Zeiten der Sichtbaren passen; eine verborgene Person hat keine Zeiten, die anzupassen wären, gibt aber Botschaften weiter wie alle.',
        'Was zwei Kanten hintereinander tun, ist hinter ihnen zu sehen; welche der beiden es war, zeigt sich nur in Kaskaden, die sie getrennt benutzen. Deshalb dauern solche Kanten am längsten.',
      ],
      slider: 'Verborgene Personen',
      source: 'wie oft, mal dem Logarithmus, wie wahrscheinlich; SLICER, Gleichungen 3 und 4',
      note: (cascades) => `Für jede Stellung des Schiebereglers neu gelernt, aus ${cascades} Kaskaden.`,
    },
    check: {
      title: 'Probe',
      text: ['Zwei Fragen zu Daten mit Lücken.'],
      more: {
        question:
          'Du hast 1.000 Kaskaden, ein Viertel der Personen ist verborgen, und du kannst 10.000 bekommen. Der Fehler wird …',
        options: {
          stay: 'bleiben: Was verborgen ist, bleibt verborgen',
          fall: 'auf etwa die Hälfte oder weniger fallen',
          zero: 'weg sein',
        },
        because: {
          stay: (from, to) =>
            `Hier fällt er von ${from} auf ${to}. Verborgene hinterlassen Spuren bei denen hinter ihnen.`,
          fall: (from, to) => `Hier von ${from} auf ${to}.`,
          zero: (to) => `${to} bleiben. Zehnmal so viele Kaskaden teilen den Fehler, sie beenden ihn nicht.`,
        },
      },
      worst: {
        question: 'Du musst wählen, welchen gelernten Kanten du am wenigsten traust. Du nimmst die …',
        options: {
          beside: 'neben Personen, die nicht zu sehen sind',
          far: 'fern von der Mitte',
          weak: 'mit kleinen Chancen',
        },
        because: {
          beside: (worst, of) => `${worst} der ${of} schlechtesten Kanten haben hier ein verborgenes Ende.`,
          far: 'Hier haben alle drei Freunde, und niemand steht in der Mitte.',
          weak: (worst, of) =>
            `Es zählt, was zu sehen ist: ${worst} der ${of} schlechtesten Kanten haben ein verborgenes Ende, wie groß ihre Chance auch ist.`,
        },
      },
    },
    next: [
      'Lass verborgene Quellen bekannt sein und sieh, wie viel vom Fehler verschwindet.',
      'Verbirg Personen von Hand: eine mit allen drei Freunden, dann nur die drei Freunde.',
    ],
  },
};
