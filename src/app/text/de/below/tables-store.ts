/** What comes from below the pages (store) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const storeBelow: Dictionary = {
  '{0}: {1} per cent done.': '{0}: {1} Prozent fertig.',
  '{0} failed: {1}': '{0} ist gescheitert: {1}',
  '{0}: no verdict. {1}': '{0}: kein Urteil. {1}',
  '{0}: stopped after {1} of {2} runs.': '{0}: angehalten nach {1} von {2} Läufen.',
  '{0} samples are needed.': '{0} Stichproben sind nötig.',
  '{0} expected.': '{0} erwartet.',
  '{0} said yes on average.': '{0} haben im Mittel zugesagt.',
  '{0} said yes.': '{0} haben zugesagt.',
  '{0} active at the end, on average.': '{0} am Ende aktiv, im Mittel.',
  '{0} reached on average.': '{0} im Mittel erreicht.',
  '{0} edges found.': '{0} Kanten gefunden.',
  'Mean relative error {0}.': 'Mittlerer relativer Fehler {0}.',
  'Mean error of α {0}.': 'Mittlerer Fehler von α {0}.',
  'Distance to a perfect fit {0}.': 'Abstand zur perfekten Anpassung {0}.',
  '{0} reached.': '{0} erreicht.',
  '{0} active at the end.': '{0} am Ende aktiv.',
  'Optimum {0}.': 'Optimum {0}.',
  'Optimum between {0} and {1}.': 'Optimum zwischen {0} und {1}.',
  '{0} files were read. {1}': '{0} Dateien wurden gelesen. {1}',
  'Of {0} files none can be used yet; see their previews.':
    'Von {0} Dateien lässt sich noch keine verwenden; sieh dir ihre Vorschauen an.',
  '{0} was read: {1}': '{0} wurde gelesen: {1}',
  '{0} cannot be used yet: something has to be decided or mended, see its preview.':
    '{0} lässt sich noch nicht verwenden: Etwas ist zu entscheiden oder zu berichtigen, sieh dir die Vorschau an.',
  '{0} could not be read.': '{0} ließ sich nicht lesen.',
  'This browser does not let the page store anything.': 'Dieser Browser lässt die Seite nichts speichern.',
  'The storage that this browser grants is full.': 'Der Speicher, den dieser Browser gewährt, ist voll.',
  'The browser closed the storage.': 'Der Browser hat den Speicher geschlossen.',
  'time is up': 'die Zeit ist um',
  'All data of the lab were deleted in another tab. What is open here can be used until the page is closed; it is saved again when you change it.':
    'Alle Daten des Labors wurden in einem anderen Tab gelöscht. Was hier offen ist, lässt sich verwenden, bis die Seite geschlossen wird; gespeichert wird es wieder, wenn du es änderst.',
  '“{0}” is not the file that the experiment was made with, so it is not used for it: its SHA-256 is {1}…, expected {2}….':
    '„{0}“ ist nicht die Datei, mit der das Experiment gemacht wurde, also wird sie nicht dafür verwendet: Ihr SHA-256 ist {1}…, erwartet wird {2}….',
  'Bring the original file. Accept opens this one as data of its own; Undo goes back to the experiment.':
    'Gib die ursprüngliche Datei an. „Übernehmen“ öffnet diese als eigene Daten; „Rückgängig“ führt zum Experiment zurück.',
  'The experiment waits for {0}; “{1}” is another file.': 'Das Experiment wartet auf {0}; „{1}“ ist eine andere Datei.',
  'Bring the file that it asks for. Accept opens this one in its place; Undo goes back to the experiment.':
    'Gib die Datei an, nach der es fragt. „Übernehmen“ öffnet diese an ihrer Stelle; „Rückgängig“ führt zum Experiment zurück.',
  'A scored game that has begun cannot be undone. Make it practice, or begin a new game.':
    'Ein gewertetes Spiel, das begonnen hat, lässt sich nicht rückgängig machen. Mach es zur Übung, oder beginne ein neues Spiel.',
  'Run {0}': 'Lauf {0}',
  Starting: 'Beginn',
  auto: 'auto',
  live: 'live',
  Computing: 'Rechnung',
  '{0}: finished. {1}': '{0}: fertig. {1}',
  '{0}: stopped at {1} of {2}.': '{0}: angehalten bei {1} von {2}.',
  '“{0}” is not saved on this device: this browser grants no room for it. It can be used until the page is closed; then the lab asks for the file again. To make room, delete data on the Data page.':
    '„{0}“ ist auf diesem Gerät nicht gespeichert: Dieser Browser gewährt keinen Platz dafür. Es lässt sich verwenden, bis die Seite geschlossen wird; danach fragt das Labor wieder nach der Datei. Um Platz zu schaffen, lösche Daten auf der Seite Daten.',
  'Made from {0}': 'Gemacht aus {0}',
  'Learned from {0}': 'Gelernt aus {0}',
  '{0} drawn on {1}': '{0}, gezogen auf {1}',
  '{0} drawn': '{0}, gezogen',
  'file {0}': 'file {0}',
  'columns {0}': 'columns {0}',
  '{0}: finished.': '{0}: fertig.',
};
