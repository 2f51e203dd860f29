import type { Words } from '../../../core/language';
import type { messagesNotDiceWords } from '../en/messages-not-dice';

/** Words of the lesson “Messages, not dice”, in German. */
export const messagesNotDiceGerman: { 'lessons/messages-not-dice': Words<typeof messagesNotDiceWords> } = {
  'lessons/messages-not-dice': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      node: 'Vorhersagen',
      why: 'Warum',
      check: 'Probe',
    },
    tree: 'ein Baum',
    one: 'eine Kante mehr',
    extra: (edges) => (edges === 0 ? 'wieder der Baum' : edges === 1 ? 'eine Kante mehr' : `${edges} Kanten mehr`),
    lattice: 'ein Gitter',
    networkLabel: (n, what) => `${n} Personen, ${what}`,
    probability: 'wie wahrscheinlich man es hört',
    excess: 'mit Botschaften minus mit Würfeln',
    messages: 'Botschaften',
    dice: 'Würfel',
    x: 'Schritte',
    y: 'erreichte Personen, im Mittel',
    look: {
      title: (runs) => `Wie wahrscheinlich jede Person es hört, in ${runs} Läufen gezählt`,
      text: [
        'Eine Person in der Mitte kennt ein Gerücht; alle erzählen es jedem Nachbarn einmal, und es gelingt in 60 von 100 Versuchen. Wie wahrscheinlich ist es, dass die Person am Rand es hört?',
        'Der Weg der Würfel: es immer wieder laufen lassen und zählen. Wenige Läufe geben eine grobe Antwort, viele eine feine.',
      ],
      runs: 'Läufe',
      options: { few: '10 Läufe', some: '100 Läufe', many: '10.000 Läufe' },
      note: (n, seed) => `Baum mit ${n} Knoten, alle inneren mit drei Nachbarn, 24 Schritte. Startwert ${seed}.`,
    },
    predict: {
      title: 'Auf welchem Netzwerk stimmen beide Wege überein?',
      text: [
        'Der Weg der Botschaften würfelt nicht. Über jede Kante geht eine Zahl, Schritt für Schritt: [wie wahrscheinlich die eine Person es schon weiß](cavity-message), ohne das, was die andere ihr erzählt hat. Aus den Zahlen, die ankommen, rechnet jede die nächsten aus.',
        'Hier sind ein Baum, derselbe Baum mit einer Kante mehr und ein Gitter. Sag, wo die Zahlen aus Botschaften denen aus Würfeln gleichen, bis auf den Zufall beim Zählen.',
      ],
      label: 'wo beide Wege übereinstimmen',
      options: {
        tree: 'nur auf dem Baum',
        both: 'auf dem Baum, mit oder ohne die Kante mehr',
        all: 'auf allen dreien',
        none: 'auf keinem genau',
      },
    },
    reveal: {
      title: 'Nur auf dem Baum. Eine Kante genügt, um sie zu trennen.',
      text: (excess, lattice) => [
        `Auf dem Baum weicht keine Wahrscheinlichkeit stärker ab, als das Zählen erklärt. Mit einer Kante mehr erwarten Botschaften auf 100 Personen ${excess} zu viel; auf dem Gitter ${lattice} auf 100.`,
        'Füg dem Baum Kanten hinzu und sieh, wie die beiden Linien auseinandergehen.',
      ],
      slider: 'Kanten mehr',
      rows: { reached: 'erreicht', tree: 'Baum', one: 'eine Kante mehr', lattice: 'Gitter' },
      byDice: (value, error) => `${value} ± ${error}`,
      note: (runs, few) =>
        `Mittlere Zahl der Erreichten je Schritt; Würfel: ${runs} Läufe (andere Kantenzahlen: ${few}), ± sind zwei Standardfehler.`,
    },
    node: {
      title: 'Bei wem irren sich die Botschaften am meisten?',
      text: [
        'Die Kante mehr verbindet 20 und 45. Mit 9 und 21 bilden sie eine Schleife aus vieren; alles Übrige ist weiterhin ein Baum.',
        'Klick auf die Person, bei der die Botschaften am weitesten über der Wahrheit liegen.',
      ],
      label: 'bei wem sich die Botschaften am meisten irren',
      caption: (name) => String(name),
    },
    why: {
      title: (worst) => `Nummer ${worst}, wo die Schleife am Baum hängt`,
      text: (worst, off, passes, runs, half) => [
        `Was ${worst} erzählt, läuft um die [Schleife](loop) und kommt zurück. Eine Botschaft lässt aus, was geradewegs vom anderen Ende kam, aber nicht, was herumlief: ${worst} hört die eigene Nachricht als neue, und in 100 Fällen nehmen Botschaften ${off}-mal zu oft an, dass ${worst} sie kennt. Der Fehler geht an alle dahinter weiter. Deshalb sind Botschaften nie zu niedrig.`,
        `Und der Aufwand? Ein Durchgang über den Baum verschickt ${passes} Botschaften, so viele, wie ${runs} Läufe Kanten versuchen. Nach so vielen Läufen ist eine Wahrscheinlichkeit nahe einhalb auf ± ${half} von 100 bekannt; die Botschaften haben dort überhaupt keinen Fehler.`,
      ],
      source: 'wie wahrscheinlich i es bis t hat, nach dem, was die anderen erzählt haben, ohne j; SLICER, Gleichung 2',
      note: 'Farbe: Wahrscheinlichkeit bei Schritt 24 mit Botschaften minus Anteil an 100.000 Läufen.',
    },
    check: {
      title: 'Probe',
      text: ['Zwei Netzwerke, zwei Werkzeuge. Das Bild zeigt, wie weit Botschaften auf dem Gitter danebenliegen.'],
      ring: {
        question: 'Ein Gerücht beginnt bei einer von zwölf Personen, die in einem Ring sitzen. Botschaften sind dort …',
        options: {
          high: 'zu hoch: Ein Ring ist eine Schleife',
          exact: 'exakt',
          low: 'zu niedrig: Es läuft in zwei Richtungen',
        },
        because: {
          high: 'Eine Schleife täuscht, indem sie die Nachricht zu jemandem zurückbringt, der sie vielleicht noch nicht kennt. Hier kommt sie zur Quelle zurück, und die kennt sie schon.',
          exact:
            'Die einzige Schleife läuft durch die Quelle, und was dorthin zurückkommt, ändert nichts. Im Labor weicht keine Wahrscheinlichkeit stärker ab, als das Zählen erklärt.',
          low: 'Beide Richtungen werden gezählt. Botschaften sind nie zu niedrig.',
        },
      },
      tool: {
        question: 'Auf dem Gitter willst du jede Wahrscheinlichkeit auf 1 von 100 genau. Du nimmst …',
        options: { messages: 'einen Durchgang Botschaften', few: '100 Läufe', many: '10.000 Läufe' },
        because: {
          messages: (off) =>
            `Dort sind Botschaften um bis zu ${off} von 100 zu hoch, und Wiederholen ändert nichts daran.`,
          few: 'Mit 100 Läufen ist eine Wahrscheinlichkeit nahe einhalb auf ± 10 von 100 bekannt.',
          many: 'Mit 10.000 Läufen sind zwei Standardfehler höchstens 1 von 100, auf jedem Netzwerk.',
        },
      },
    },
    next: [
      'Rechne dort „Fehler und Aufwand“, auf dem Baum und auf einem Gitter.',
      'Nimm ein quadratisches Gitter und verkürz den Horizont: Bevor sich eine Schleife schließt, täuscht die Botschaften nichts.',
    ],
  },
};
