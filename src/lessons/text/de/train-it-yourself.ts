import type { Words } from '../../../core/language';
import type { trainItYourselfWords } from '../en/train-it-yourself';

/** Words of the lesson “Train it yourself”, in German. */
export const trainItYourselfGerman: { 'lessons/train-it-yourself': Words<typeof trainItYourselfWords> } = {
  'lessons/train-it-yourself': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      train: 'Trainieren',
      reveal: 'Auflösen',
      why: 'Warum',
      check: 'Probe',
    },
    x: 'Epoche',
    y: 'Verlust, Nats je Vorhersage',
    training: 'Threads, aus denen es lernt',
    validation: 'Threads, die es nicht gesehen hat',
    best: (epoch) => `beste: ${epoch}`,
    look: {
      title: 'Ein Modell, das zu raten lernt, wer als Nächstes schreibt',
      text: [
        'Es geht 960 Threads eines Forums immer wieder durch; jedes Mal ist eine [Epoche](epoch). Der Verlust sagt, wie überrascht es von der Person ist, die wirklich als Nächste kam, in [Nats](nats): je niedriger, desto besser.',
        'Die eine Linie ist der Verlust auf den Threads, aus denen es lernt. Die andere ist der Verlust auf 120 Threads, aus denen es nie lernt. Anfangs fallen beide.',
      ],
      waiting: 'Die ersten Epochen sind unterwegs',
      note: (seed) =>
        `FOREST mit Breite 64, nichts zufällig weggelassen (Dropout 0), Startwert ${seed}. Der Verlust einer Epoche auf den eigenen Threads wird gemessen, während es lernt.`,
    },
    predict: {
      title: 'Nach welcher Epoche ist es am besten?',
      text: [
        'Es wird die Threads zehnmal durchgehen. Auf den Threads, aus denen es lernt, kann der Verlust die ganze Zeit fallen.',
        'Auf den anderen hat es eine beste Epoche. Sag, welche.',
      ],
      label: 'Epoche mit dem kleinsten Verlust auf Threads, die es nicht gesehen hat',
    },
    train: {
      button: 'Hier ein Modell trainieren',
      title: 'Trainier selbst eines, hier auf dieser Seite',
      running: (epoch, of) => `Epoche ${epoch} von ${of} ist fertig`,
      done: (best) => `Deines war nach Epoche ${best} am besten.`,
      text: [
        'Der Knopf startet zehn Epochen auf diesem Gerät, mit eigenem Zufall: andere Anfangsgewichte, eine andere Reihenfolge der Threads. Beobachte beide Linien und entscheide, wann du aufhören würdest.',
        'Es dauert zehn Sekunden oder länger. Wer diesen Schritt verlässt, hält es an; der nächste Schritt braucht es nicht.',
      ],
      note: 'Nichts wird irgendwohin geschickt: Das Training läuft in einem Worker dieser Seite.',
    },
    reveal: {
      title: (best, of) => `Am besten nach Epoche ${best} von ${of}. Danach lernte es auswendig.`,
      text: (training, validation) => [
        `Auf den eigenen Threads fällt der Verlust weiter, von ${training[0]} auf ${training[1]}. Auf den anderen steigt er wieder, von ${validation[0]} auf ${validation[1]}.`,
        'Was es nach dem Umschlag noch lernt, ist, was in diesen Threads geschah, nicht, was in solchen Threads geschieht: [Überanpassung](over-fitting).',
      ],
      rows: { best: 'beste Epoche', you: 'du', mine: 'dein eigenes Training' },
      note: 'Mit einem anderen Startwert schlägt es vielleicht eine Epoche früher oder später um; bei allen vieren, die versucht wurden, fiel der Trainingsverlust weiter, während der andere stieg.',
    },
    why: {
      title: (best, last) => `Rechtzeitig gestoppt: ${best} von 100 unter den ersten zehn. Zehn Epochen: ${last}.`,
      text: (shipped) => [
        `Ein breites Modell hat Platz, sich Threads zu merken. Die Gewichte, die dem Labor beiliegen, haben die halbe Breite, und während sie lernten, wurden drei von zehn Zahlen zufällig weggelassen; sie erreichen ${shipped} auf denselben Threads.`,
        'Am Trainingsverlust kann niemand den Umschlag sehen. Deshalb werden einige Threads beiseitegelegt, und sie entscheiden, wann Schluss ist. Danach sind sie keine unbefangenen Richter mehr: Dafür gibt es einen dritten Teil, den [Test](training-split).',
      ],
      bars: { best: 'beste Epoche', last: 'letzte Epoche', shipped: 'mitgelieferte Gewichte' },
      barsX: 'von 100 nächsten Personen sind unter den ersten zehn',
      source: 'mittlere Überraschung durch die nächste Person; FOREST, Gleichung 4',
      note: 'Alle drei auf den 120 Validierungs-Threads, die auch die Epoche des ersten und des dritten gewählt haben.',
    },
    check: {
      title: 'Probe',
      text: ['Jemand zeigt dir einen Trainingsverlust, der nach fünfzig Epochen immer noch fällt.'],
      question: 'Soll das Training weitergehen?',
      options: {
        yes: 'ja, es lernt noch',
        no: 'nein, fünfzig sind genug',
        other: 'ich muss den Verlust auf anderen Daten sehen',
      },
      because: {
        yes: (epochs) =>
          `Hier fiel der Trainingsverlust in jeder von ${epochs} Epochen, und die letzten davon machten das Modell schlechter.`,
        no: 'Eine richtige Zahl gibt es nicht: Sie hängt von Daten, Breite und Rate ab.',
        other: 'Nur Daten, aus denen es nicht lernt, zeigen, wann es anfängt, auswendig zu lernen.',
      },
      best: 'Welche Gewichte behältst du?',
      bestOptions: {
        last: 'die der letzten Epoche',
        best: 'die der Epoche mit der besten Validierung',
        mean: 'egal welche: Sie unterscheiden sich nur durch Zufall',
      },
      bestBecause: {
        last: (last, best) => `Sie fanden hier ${last} von 100; die der besten Epoche ${best}.`,
        best: (last, best) => `Sie fanden hier ${best} von 100, die der letzten Epoche ${last}.`,
        mean: (last, best) =>
          `Von ${best} von 100 auf ${last} ist hier mehr als Zufall: Es fiel bei jedem Startwert, der versucht wurde.`,
      },
    },
    next: [
      'Setz den Dropout auf 0,3 und sieh, wie spät es dann umschlägt.',
      'Mach die Breite 16: Ist da Platz, auswendig zu lernen?',
    ],
  },
};
