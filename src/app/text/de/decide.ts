import type { Words } from '../../../core/language';
import type { decideWords } from '../en-decide';
import { count, counted } from '../format';

/** Words of the Decide tab in German. */
export const decideGerman: { 'app/decide/decideWords': Words<typeof decideWords> } = {
  'app/decide/decideWords': {
    questions: 'Frage',
    question: { sources: 'Mit wem beginnen?', origin: 'Wo hat es begonnen?', block: 'Was blockieren?' },
    what: {
      sources:
        'Wählt die Knoten, von denen aus zusammen die meisten anderen erreicht werden, und prüft die Wahl durch Simulation.',
      origin:
        'Probiert jeden Knoten als Anfang einer nur zum Teil gesehenen Kaskade und ordnet die Knoten danach, wie gut sie diese erklären.',
      block:
        'Ordnet Kanten oder Knoten danach, was sie weitertragen, blockiert die ersten davon und prüft durch Simulation, wie viele verschont bleiben.',
    },
    action: { sources: 'Quellen wählen', origin: 'Quelle finden', block: 'Blockaden wählen' },
    settings: { sources: 'Wie Quellen gewählt werden', origin: 'Was zu sehen ist', block: 'Was blockiert wird' },
    noNetwork: 'Öffne zuerst ein Netzwerk.',
    stale: 'Einstellungen geändert',
    soFar: 'In Arbeit',
    stoppedAt: 'Angehalten',
    waiting: 'Hier erscheint die Antwort.',
    lines: { chosen: 'gewählt', messages: 'DMP', degree: 'nach Grad', random: 'zufällig' },
    sources: {
      plot: 'Erreichte Knoten nach Zahl der Quellen',
      x: 'Quellen',
      y: 'erreichte Knoten',
      caption: (runs) =>
        `${counted(runs, 'simulierte Kaskade', 'simulierte Kaskaden')}, für alle derselbe Zufall; dünne Linien ± 2 SE. DMP ist, was die Botschaften erwarten.`,
      captionEarly: 'Was die Botschaften erwarten; die Simulation kommt als Nächstes.',
      table: 'Gewählte Quellen',
      use: 'Als Quellen nehmen',
      used: 'Das sind jetzt die Quellen.',
      useHelp: 'Setzt sie links unter Quellen ein',
    },
    origin: {
      plot: 'Log-Wertung nach Rang',
      x: 'Rang',
      y: 'Log-Wertung',
      label: 'Wertung',
      truth: 'wahre Quelle',
      caption: (listed, n) =>
        listed < n
          ? `Die besten ${count(listed)} von ${count(n)} Kandidaten. Eins weniger auf der Achse: e-mal weniger wahrscheinlich.`
          : 'Alle Kandidaten. Eins weniger auf der Achse: e-mal weniger wahrscheinlich.',
      table: 'Beste Kandidaten',
      trueNamed: (name) => `Die Kaskade beginnt bei ${name}, wie unter Quellen eingestellt.`,
      trueDrawn: 'Die Kaskade beginnt bei einem zufällig gezogenen Knoten.',
      trueMany: (sources) =>
        `Links ${sources === 1 ? 'ist' : 'sind'} ${counted(sources, 'Quelle', 'Quellen')} eingestellt; eine Kaskade, die gesucht wird, hat nur eine, sie wird also zufällig gezogen.`,
      open: 'Diese Kaskade öffnen',
      use: 'Als Quelle nehmen',
    },
    block: {
      plot: 'Erreichte Knoten nach Zahl der Blockaden',
      x: { edge: 'blockierte Kanten', node: 'blockierte Knoten' },
      y: 'erreichte Knoten',
      table: { edge: 'Blockierte Kanten', node: 'Blockierte Knoten' },
      none: 'Nichts, was sich blockieren ließe, würde etwas ausmachen.',
    },
    columns: {
      node: 'Knoten',
      edge: 'Kante',
      order: 'Nr.',
      gain: 'bringt',
      influence: 'DMP',
      simulated: 'simuliert',
      'standard-error': 'SE',
      rank: 'Rang',
      share: 'Anteil',
      impossible: 'unmöglich',
      distance: 'Kanten weg',
      loss: 'nimmt',
    },
    columnNotes: {
      sources: 'DMP und simuliert: mit den Quellen bis hierher erreichte Knoten.',
      origin:
        'Unmöglich: was zu sehen war, obwohl es von dort praktisch nicht hätte kommen können. Kanten weg: von der wahren Quelle.',
      block:
        'Nimmt: Knoten, in erster Ordnung. DMP und simuliert: erreichte Knoten, wenn alles bis hierher blockiert ist.',
    },
    csv: 'CSV',
    exportTable: (title) => `${title} als CSV speichern`,
  },
};
