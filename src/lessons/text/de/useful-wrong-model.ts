import type { Words } from '../../../core/language';
import type { usefulWrongModelWords } from '../en/useful-wrong-model';

/** Words of the lesson “A useful wrong model”, in German. */
export const usefulWrongModelGerman: { 'lessons/useful-wrong-model': Words<typeof usefulWrongModelWords> } = {
  'lessons/useful-wrong-model': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      where: 'Wann',
      why: 'Warum',
      check: 'Probe',
    },
    network: (n) => `${n} Personen auf einem Gitter`,
    truth: 'Würfel',
    withTrue: 'Botschaften, wahres α',
    withLearned: 'Botschaften, gelerntes α',
    x: 'Schritte',
    y: 'erreichte Personen, im Mittel',
    look: {
      title: (passed, sampled) => `Botschaften sagen ${passed}. Es sind ${sampled}.`,
      text: (runs) => [
        `Hundert Personen auf einem Gitter, jede Kante mit einer eigenen Chance; ein Gerücht beginnt in einer Ecke und wird 20 Schritte lang beobachtet. Es wird ${runs}-mal mit Würfeln durchgespielt: Das ist die Wahrheit.`,
        'Die Botschaften bekommen die wahren Chancen und liegen trotzdem viel zu hoch: In so vielen kurzen [Schleifen](loop) kommt die Nachricht zurück und gilt als neu.',
      ],
      note: (seed) => `Quadratisches Gitter mit 10 × 10 Knoten, Chancen zwischen 0 und 1 gezogen. Startwert ${seed}.`,
    },
    predict: {
      title: 'Mit welchen Chancen sagen Botschaften besser vorher?',
      text: (cascades) => [
        `Jetzt lernt jemand, der die Chancen nicht kennt, sie aus ${cascades} Kaskaden, mit Botschaften als Modell. Dieses Modell ist hier falsch, also kommen auch die gelernten Chancen falsch heraus.`,
        'In die Botschaften eingesetzt: Welche Chancen sagen besser vorher, wie wahrscheinlich jede Person es hört, bei Anfängen, aus denen nicht gelernt wurde?',
      ],
      label: 'welche Chancen besser vorhersagen',
      options: { true: 'die wahren', learned: 'die gelernten', same: 'beide etwa gleich gut' },
    },
    reveal: {
      title: (share) => `Die gelernten: Ihr Fehler ist ${share} % von dem der wahren.`,
      text: (judged, deltaLearned, deltaTrue, noise) => [
        `Über ${judged} Anfänge, die vom Lernen ausgenommen waren, ist der [Vorhersagefehler](delta-p) ${deltaLearned} mit den gelernten Chancen und ${deltaTrue} mit den wahren; ${noise} ist, worum sich zwei Hälften der Würfe unterscheiden.`,
        'Das Bild zeigt einen Anfang, die Ecke. Auch die gelernte Linie ist nicht die Wahrheit, aber sie ist nahe daran, wo die andere davongelaufen ist.',
      ],
      rows: { truth: 'Würfel', withTrue: 'wahres α', withLearned: 'gelerntes α' },
      off: (value) => `um ${value} von 100 daneben`,
      note: (cascades) =>
        `Zeilen: erreichte Personen nach 20 Schritten und wie weit die Wahrscheinlichkeit jeder einzelnen danebenliegt. Gelernt aus ${cascades} Kaskaden; ein Fünftel der Anfänge war ausgenommen.`,
    },
    where: {
      title: (step) => `Botschaften minus Würfel, nach ${step === 1 ? '1 Schritt' : `${step} Schritten`}`,
      text: [
        'Blau: zu niedrig. Orange: zu hoch. Schieb den Schritt vom Anfang bis zum Ende.',
        'In den ersten Schritten sind die wahren Chancen besser, solange sich wenige Schleifen geschlossen haben; bei anderen Startwerten sind dort vielleicht beide gleich gut. Was gelernt ist, ist für die ganze beobachtete Zeit gemacht.',
      ],
      slider: 'Schritt',
      rows: { withTrue: 'wahres α, Abweichung', withLearned: 'gelerntes α, Abweichung' },
      each: 'von 100',
      legend: 'mit Botschaften minus mit Würfeln',
      note: 'Mittlerer Abstand der Wahrscheinlichkeiten aller Personen von denen der Würfel, von der Ecke aus.',
    },
    why: {
      title: 'Kleinere Chancen nehmen zurück, was Schleifen doppelt zählen.',
      text: (learned, real, lower, tenThousand, hundredThousand) => [
        `SLICER nimmt, welche Chancen auch immer seine eigenen Vorhersagen passen lassen. Wo Schleifen diese erhöhen, helfen kleinere Chancen: Die gelernten sind im Mittel ${learned} statt ${real} und auf ${lower} von 100 Kanten kleiner.`,
        `Mehr Daten helfen dagegen nicht: Mit 10.000 Kaskaden liegen die gelernten Chancen um ${tenThousand} daneben, mit 100.000 um ${hundredThousand}. Sie sind nicht, was die Kanten tun, sondern was dieses Modell braucht: nützlich zum Vorhersagen, falsch zum Ablesen.`,
      ],
      x: 'Kaskaden',
      y: 'mittlerer Fehler von α',
      line: 'gelernt',
      level: 'bester Wert für alle',
      source:
        'mittlerer Abstand vorhergesagter und wahrer Wahrscheinlichkeiten über Personen und Schritte, durch die mittlere wahre; SLICER, Gleichung 8',
    },
    check: {
      title: 'Probe',
      text: ['Wozu taugt so ein Modell?'],
      read: {
        question:
          'Jemand liest aus den gelernten Chancen ab, dass eine Kante in 31 von 100 Versuchen weitergibt. Du sagst:',
        options: {
          true: 'das ist ihre Chance',
          not: 'das ist, was die Botschaften dort brauchen',
          more: 'mit mehr Kaskaden wird es das',
        },
        because: {
          true: (error) => `Auf diesem Gitter liegen die gelernten Chancen im Mittel um ${error} daneben.`,
          not: 'Gelernte Chancen gleichen aus, was Schleifen hinzufügen. Auf einem Baum wären es die wahren.',
          more: (from, to) =>
            `Von 10.000 auf 100.000 Kaskaden bewegt sich der Fehler nur von ${from} auf ${to}: Es liegt am Modell, nicht an den Daten.`,
        },
      },
      short: {
        question: 'Dasselbe Gitter, 5 Schritte lang beobachtet statt 20. Die gelernten Chancen sind dann …',
        options: {
          worse: 'schlechter: Es ist weniger zu sehen',
          same: 'dieselben',
          nearer: 'näher an den wahren',
        },
        because: {
          worse: (from, to) =>
            `Es ist weniger zu sehen, und doch ist der Fehler ${to} statt ${from}: Es ist auch weniger auszugleichen.`,
          same: (from, to) => `Der Fehler ist ${to} statt ${from}: Was sie ausgleichen, hängt von der Zeit ab.`,
          nearer: (from, to) =>
            `Um ${to} daneben statt um ${from}. In fünf Schritten schließen sich wenige Schleifen, und das Modell stimmt beinahe.`,
        },
      },
    },
    next: [
      'Lass zwei Kopien die Arbeit teilen: Sieh, wie nahe die „Mischung von Kopien“ kommt.',
      'Lern stattdessen auf einem Baum: Dort sind die gelernten Chancen die wahren, bis auf den Zufall.',
    ],
  },
};
