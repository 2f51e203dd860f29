import type { Words } from '../../../core/language';
import type { LineStatus } from '../../../data/read';
import type { importWords } from '../en-import';
import { bytes, count, counted } from '../format';

/** "1.377", "1.377 und 1.502", "1.377, 1.502 und 1.610". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}

const lines = (n: number): string => counted(n, 'Zeile', 'Zeilen');
const events = (n: number): string => counted(n, 'Ereignis', 'Ereignisse');

const STATUS_WORDS: Readonly<Record<LineStatus, string>> = {
  read: 'gelesen',
  comment: 'Kommentar',
  header: 'Kopfzeile',
  skipped: 'übersprungen',
  stopped: 'abgebrochen',
  changed: 'geändert',
  noted: 'behalten',
};

const statusOf = (status: LineStatus, n: number): string => {
  if (status === 'comment') return counted(n, 'Kommentar', 'Kommentare');
  if (status === 'header') return counted(n, 'Kopfzeile', 'Kopfzeilen');
  return `${count(n)} ${STATUS_WORDS[status]}`;
};

/** Words of bringing data, in German. */
export const importGerman: { 'app/import/importWords': Words<typeof importWords> } = {
  'app/import/importWords': {
    title: 'Eigene Daten',
    question: 'Was steckt in diesen Daten?',
    stage: 'Vorschau der Dateien',
    files: 'Dateien',
    roles: {
      network: 'Netzwerk',
      cascades: 'Kaskaden',
      train: 'Trainingsteil',
      validation: 'Validierungsteil',
      test: 'Testteil',
      index: 'Index',
      labels: 'Namen der Knoten',
      later: 'danach',
      'left-out': '',
    },
    leftOut: (why) => `ausgelassen: ${why}`,
    leftOutPlain: 'ausgelassen',
    waiting: (why) => `kommt danach: ${why}`,
    waitingPlain: 'kommt danach, für sich allein',
    remove: (name) => `${name} herausnehmen`,
    stays: 'Diese Dateien bleiben auf diesem Gerät.',
    addMore: 'Dateien hinzufügen…',
    steps: 'Schritte',
    stepNames: ['Erkennen', 'Vorschau', 'Übernehmen'],
    reading: (name) => `${name} wird gelesen`,
    bytes: (done, total) => `${bytes(done)} von ${bytes(total)}`,
    readAs: 'Gelesen als',
    asked: 'Bitte prüfen',
    askedFor: {
      format: 'Was ist das für eine Datei?',
      timeUnit: 'In welcher Einheit stehen die Zeiten?',
      timeOrigin: 'Ab wann zählen die Zeiten?',
      dateOrder: 'Was steht in diesen Datumsangaben zuerst?',
    },
    asBefore: 'Gelesen wie beim letzten Mal.',
    afresh: 'Neu beurteilen',
    understood: 'verstanden als',
    line: 'Zeile, wie sie in der Datei steht',
    preview: 'Zeilen der Datei',
    number: 'Zeile',
    status: STATUS_WORDS,
    statusOfCode: { 'decreasing-time': 'sortiert' },
    events,
    rug: (n, lasted) => `${events(n)} in ${lasted}`,
    cut: (from, to) => (from === to ? `Zeile ${count(from)}` : `Zeilen ${count(from)}–${count(to)}`),
    nothingToReport: 'nichts zu melden',
    folded: (found) => found.map(([status, n]) => statusOf(status, n)).join(', '),
    showHidden: (n, more) => (more ? `die ersten ${count(n)} zeigen` : `${count(n)} zeigen`),
    hideHidden: 'ausblenden',
    showFolded: (n, range) => `${lines(n)} zeigen (${range})`,
    hideFolded: (range) => `${range} ausblenden`,
    like: (numbers, more) => {
      if (numbers.length === 0) return more === 0 ? '' : `Ebenso ${counted(more, 'weitere Zeile', 'weitere Zeilen')}.`;
      const named = numbers.slice(0, 3).map((line) => count(line));
      const others = more + Math.max(0, numbers.length - 3);
      if (others > 0) return `Ebenso Zeile ${listed([...named, `${count(others)} weitere`])}.`;
      return `Ebenso ${numbers.length === 1 ? 'Zeile' : 'die Zeilen'} ${listed(named)}.`;
    },
    severityTotals: {
      stopped: (n) => `${count(n)} abgebrochen`,
      skipped: (n) => `${count(n)} übersprungen`,
      note: (n) => counted(n, 'Hinweis', 'Hinweise'),
    },
    found: (found, expected) => `Gefunden: ${found}${expected === undefined ? '' : `; erwartet: ${expected}`}.`,
    accept: 'Übernehmen',
    stoppedFiles: (names) => `Nicht dabei: ${names.join(', ')}.`,
    acceptWhy: 'Aus diesen Dateien lässt sich noch nichts übernehmen.',
    rejected: (n) => `Abgelehnte Zeilen herunterladen (${count(n)})`,
    rejectedName: (name) => `abgelehnte-zeilen-von-${name}.txt`,
    linesRead: (n) => `${lines(n)} gelesen`,
    size: (size) => bytes(size),
    sizeAndLines: (size, n) => `${bytes(size)}, ${lines(n)}`,
    memory: (size) => `${bytes(size)} Arbeitsspeicher`,
    memoryTooMuch: 'Mehr als 1,5 GB Arbeitsspeicher: Besser nur einen Teil der Datei lesen.',
    nothing: 'Es wurde nichts übernommen. Was du hattest, ist noch da.',
    rereading: 'Wird neu gelesen',
    former: 'Bis du übernimmst, ändert sich nichts.',
    failed: 'Diese Dateien ließen sich nicht lesen.',
    failedOne: (name) => `${name} ließ sich nicht lesen.`,
    summary: 'Überblick',
    facts: {
      cascades: 'Kaskaden',
      ofLines: (n) => `von ${lines(n)}`,
      events: 'Ereignisse',
      users: 'Personen in Kaskaden',
      missing: 'nicht im Netzwerk',
      nodes: 'Knoten',
      edges: (directed) => (directed ? 'Kanten, gerichtet' : 'Kanten, ungerichtet'),
      span: 'Zeitspanne',
      longest: 'längste',
      unit: 'Zeiteinheit',
      columns: 'Spalten der Kanten',
      nodeColumns: 'Spalten der Knoten',
      meanDegree: 'mittlerer Grad',
      rows: 'Zeilen',
      first: (day) => `ab ${day}`,
    },
    units: {
      millisecond: 'Millisekunden',
      second: 'Sekunden',
      minute: 'Minuten',
      hour: 'Stunden',
      day: 'Tage',
      step: 'Schritte',
      unknown: 'unbekannt',
    },
    origins: { epoch: 'seit 1970', common: 'eine Uhr für alle', own: 'jeweils seit dem ersten Ereignis' },
    missingNames: (names, all) =>
      `Nicht im Netzwerk: ${names.slice(0, 8).join(', ')}${all > Math.min(8, names.length) ? ` und ${count(all - Math.min(8, names.length))} weitere` : ''}.`,
    columns: 'Spalten',
    column: 'Spalte',
    values: 'erste Werte',
    holds: 'enthält',
    columnHolds: (name) => `Spalte ${name} enthält`,
    columnUnsure: 'bitte prüfen',
    columnRoles: {
      cascade: 'Kaskade',
      user: 'Person',
      time: 'Zeit',
      parent: 'von wem es kam',
      mark: 'Marke (Follower, Stärke)',
      bot: 'Bot oder Mensch',
      event: 'Nummer des Ereignisses',
      split: 'Teil der Sammlung',
      source: 'Quelle',
      target: 'Ziel',
      weight: 'Gewicht',
      alpha: 'Aktivierungswahrscheinlichkeit α',
      rate: 'Rate, je Zeiteinheit',
      influence: 'Einfluss auf die Chance des Ziels',
      ignore: 'nicht benutzt',
    },
    needsRoles: (roles) => `Noch nötig: ${roles.join(' und ')}.`,
    wouldMean: {
      first: (when) => `erstes Ereignis ${when}`,
      span: (lasted) => `alle Ereignisse innerhalb von ${lasted}`,
      median: (lasted) => `die Hälfte der Kaskaden dauert höchstens ${lasted}`,
      longest: (lasted) => `längste Kaskade ${lasted}`,
      only: (lasted) => `die einzige Kaskade dauert ${lasted}`,
      none: 'Zeiten werden als Zahlen gezeigt',
    },
    edgesUnderstood: 'Kanten',
    edgesFirst: (shown, all) =>
      shown === all ? 'alle, in der Reihenfolge der Datei' : `die ersten ${count(shown)} von ${count(all)}`,
    sampleTitle: 'Einen Teil davon lesen',
    sampleHelp: 'Der Teil wird wie eine eigene Datei gelesen; die Datei auf deinem Gerät bleibt, wie sie ist.',
    sampleFirst: 'die ersten',
    sampleRandom: 'zufällige',
    sampleTake: 'Nur',
    sampleCount: 'Anzahl der Zeilen',
    sampleLines: 'Zeilen',
    sampleRead: 'Teil lesen',
    sampleBusy: (done, total) => `Der Teil wird entnommen: ${bytes(done)} von ${bytes(total)}`,
    sampleNotLines:
      'Von einer solchen Datei lässt sich kein Teil lesen: Ihre Zeilen stehen nicht für sich. Filtere sie vorher.',
    sampleOnlyFirst:
      'Ereignisse einer Kaskade verteilen sich hier über mehrere Zeilen, deshalb lässt sich nur ein Anfang entnehmen.',
    sampleName: (name, how, n) =>
      how === 'first'
        ? `${name} (erste ${lines(n)})`
        : `${name} (${counted(n, 'zufällige Zeile', 'zufällige Zeilen')})`,
    sampleNumber: 'Eine ganze Zahl ab 1.',
    sampleFailed: (name) => `Aus ${name} ließ sich kein Teil entnehmen.`,
  },
};
