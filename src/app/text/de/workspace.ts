import type { Words } from '../../../core/language';
import type { frameWords, nodeWords, runBarWords } from '../en-workspace';
import { count, counted } from '../format';

/** Words that the pages with an experiment share, in German. */
export const workspaceGerman: {
  'app/workspace/frameWords': Words<typeof frameWords>;
  'app/workspace/runBarWords': Words<typeof runBarWords>;
  'app/workspace/nodeWords': Words<typeof nodeWords>;
} = {
  'app/workspace/frameWords': {
    setup: 'Aufbau',
    stage: 'Netzwerk',
    timeline: 'Zeitleiste',
    results: 'Ergebnisse',
    explain: 'Erklärung',
    collapse: (panel) => `${panel} ausblenden`,
    expand: (panel) => `${panel} einblenden`,
    parts: 'Teile der Seite',
  },
  'app/workspace/runBarWords': {
    run: 'Rechnen',
    expected: (time) => `≈ ${time}`,
    keys: 'Strg ↵',
    upToDate: 'Aktuell',
    pause: 'Pause',
    resume: 'Weiter',
    step: 'Schritt',
    stop: 'Stopp',
    again: 'Neu rechnen',
    retry: 'Noch einmal',
    copyReport: 'Bericht kopieren',
    methods: 'Methoden',
    stage: (words, done, total) =>
      total === undefined || total <= 1 || done >= total ? words : `${words} ${count(done)} von ${count(total)}`,
    counting: (words, done) => `${words}: ${count(done)}`,
    paused: 'Pausiert',
    stopped: (done, total) =>
      done >= total ? `Angehalten bei ${count(done)}` : `Angehalten bei ${count(done)} von ${count(total)}`,
    stoppedEarly: 'Angehalten vor dem ersten Ergebnis',
    failed: (method, message) => `${method}: ${message}`,
    refining: 'wird genauer',
    progress: (method) => `${method}, Fortschritt`,
    blocked: 'Vor dem Rechnen muss eine Einstellung geändert werden.',
    needsOne: 'Wähl mindestens eine Methode.',
  },
  'app/workspace/nodeWords': {
    none: 'Noch keine gewählt.',
    node: (label) => (/^\d+$/.test(label) ? `Knoten ${label}` : label),
    remove: (label) => `Knoten ${label} entfernen`,
    more: (n) => `und ${count(n)} weitere`,
    clear: 'Alle entfernen',
    title: (label) => `Auswählen: ${label}`,
    how: 'Art der Auswahl',
    byId: 'Nach Namen',
    best: 'Meiste Nachbarn',
    random: 'Zufällig',
    near: 'Um einen Knoten',
    byIdLabel: 'Namen, getrennt durch Leerzeichen, Kommas oder Zeilen',
    howMany: 'Wie viele',
    seed: 'Startwert',
    centre: 'Knoten',
    steps: 'Schritte entfernt',
    found: (n) => `${counted(n, 'Knoten', 'Knoten')} gefunden`,
    unknown: (names) =>
      `Nicht in diesem Netzwerk: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` und ${count(names.length - 5)} weitere` : ''}.`,
    tooMany: (max) =>
      max === 1
        ? 'Höchstens 1 Knoten; der erste wird genommen.'
        : `Höchstens ${count(max)} Knoten; die ersten ${count(max)} werden genommen.`,
    replace: (n) => `${counted(n, 'Knoten', 'Knoten')} wählen`,
    add: 'Zur Auswahl hinzufügen',
  },
};
