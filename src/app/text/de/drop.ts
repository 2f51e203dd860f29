import type { Words } from '../../../core/language';
import type { dropWords } from '../en-drop';
import { count, counted } from '../format';

/** What is said where data are dropped, in German. */
export const dropGerman: { 'app/drop/dropWords': Words<typeof dropWords> } = {
  'app/drop/dropWords': {
    title: 'Irgendwo ablegen',
    text: 'Netzwerke, Kaskaden, Tabellen von Ereignissen oder Tweets; mehrere Dateien oder ein Ordner auf einmal, auch als .gz. Eine Experimentdatei wird geöffnet. Nichts verlässt dieses Gerät.',
    browse: 'Dateien auswählen…',
    browseFolder: 'Ordner auswählen…',
    paste: 'Tabelle einfügen',
    pasteLabel: 'Eine Kante oder ein Ereignis je Zeile; Spaltennamen in der ersten Zeile helfen',
    pasteExample: 'anna ben\nben clara\nclara anna',
    pastedName: 'eingefügte Tabelle',
    read: 'Einlesen',
    bring: 'Eigene Daten',
    bringFolder: 'Eigener Ordner',
    bringText: 'Leg Dateien oder einen Ordner irgendwo auf der Seite ab, füg eine Tabelle ein oder wähl sie aus.',
    noExperiment: (name) => `„${name}“ ist kein Experiment, das dieses Labor öffnen kann.`,
    opened: (name) => `„${name}“ ist geöffnet.`,
    unreadable: (name) =>
      `„${name}“ ließ sich nicht lesen. Vielleicht wurde die Datei verschoben oder verändert, seit sie abgelegt wurde.`,
    unloaded:
      'Die Dateien wurden nicht übernommen: Ein Teil des Labors wurde nicht geladen. Versuch es noch einmal, wenn du Verbindung hast.',
    emptyFolder: 'In diesem Ordner liegt keine Datei.',
    tooMany: (most) =>
      `Der Ordner enthält mehr als ${counted(most, 'Datei', 'Dateien')}; die ersten ${count(most)} werden gelesen.`,
  },
};
