/** What comes from below the pages (experiment) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const experimentBelow: Dictionary = {
  'A sweep is several experiments; run its points one by one.':
    'Eine Reihe besteht aus mehreren Experimenten; rechne ihre Punkte einzeln.',
  'The settings have changed since the run was stopped, so it cannot go on from there.':
    'Die Einstellungen haben sich geändert, seit der Lauf angehalten wurde, deshalb kann er von dort nicht weitergehen.',
  'Run it again from the beginning.': 'Rechne noch einmal von vorn.',
  'This method does not compute in rounds.': 'Dieses Verfahren rechnet nicht in Runden.',
  'a message could not be read.': 'eine Nachricht ließ sich nicht lesen.',
  'Reading {0}': '{0} wird gelesen',
  'Cancelled.': 'Abgebrochen.',
  'A worker answered another question.': 'Ein Worker hat eine andere Frage beantwortet.',
  'The computation was lost: {0}': 'Die Rechnung ging verloren: {0}',
  'Try again.': 'Versuch es noch einmal.',
  'No worker could be started: {0}': 'Es ließ sich kein Worker starten: {0}',
  'Run it again.': 'Rechne noch einmal.',
  'its worker was ended.': 'der Worker wurde beendet.',
  'There is no method “{0}”.': 'Es gibt kein Verfahren „{0}“.',
  'There is nothing to run: the number of runs is {0}.': 'Es gibt nichts zu rechnen: Die Zahl der Läufe ist {0}.',
  'Cascade Lab {0}': 'Cascade Lab {0}',
  'This cannot be computed.': 'Das lässt sich nicht berechnen.',
  'There is not enough memory for this: {0}.': 'Dafür reicht der Arbeitsspeicher nicht: {0}.',
  'Take a smaller network, fewer steps or fewer runs.':
    'Nimm ein kleineres Netzwerk, weniger Schritte oder weniger Läufe.',
  'There is no bundled {0} “{1}”.': '{0} „{1}“ kommt nicht mit dem Labor.',
  'Choose one of {0}.': 'Wähle eines von {0}.',
  'cascade set': 'Kaskadensammlung',
  'The method “{0}” draws no cascades called “{1}”.': 'Das Verfahren „{0}“ zieht keine Kaskaden namens „{1}“.',
  'Choose a method that draws cascades.': 'Wähle ein Verfahren, das Kaskaden zieht.',
  '{0} gave no cascades as “{1}”.': '{0} gab keine Kaskaden als „{1}“.',
  'The method “{0}” learns no network called “{1}”.': 'Das Verfahren „{0}“ lernt kein Netzwerk namens „{1}“.',
  'Choose a method that learns a network.': 'Wähle ein Verfahren, das ein Netzwerk lernt.',
  '{0} gave no network as “{1}”.': '{0} gab kein Netzwerk als „{1}“.',
  'These cascades do not say who activated whom, so no network can be made from that.':
    'Diese Kaskaden sagen nicht, wer wen aktiviert hat, daraus lässt sich also kein Netzwerk bilden.',
  'Make it from who came next after whom instead.': 'Bilde es stattdessen daraus, wer auf wen folgte.',
  ' but cascades': ' sondern Kaskaden',
  ' but a network': ' sondern ein Netzwerk',
  '“{0}” holds no {1}.': '„{0}“ enthält nicht, was gebraucht wird: {1}.',
  'It ran on {0}.': 'Netzwerk: {0}.',
  'Its cascades come from {0}.': 'Kaskaden: {0}.',
  'It ran on cascades from {0}.': 'Kaskaden: {0}.',
  'The trained model is {0}.': 'Trainiertes Modell: {0}.',
  'Settings: {0}.': 'Einstellungen: {0}.',
  'The run was stopped at {0} of {1}.': 'Der Lauf wurde bei {0} von {1} angehalten.',
  'in the browser': 'im Browser',
  'on the command line': 'in der Befehlszeile',
  ' on {0}': ' auf {0}',
  'Seed {0}; Cascade Lab {1}, method version {2}, {3}, {4}, {5}; experiment {6}.':
    'Startwert {0}; Cascade Lab {1}, Version {2} des Verfahrens, {3}, {4}, {5}; Experiment {6}.',
  'Repeated runs agree within tolerance, not bit by bit.':
    'Wiederholte Läufe stimmen innerhalb der Toleranz überein, nicht Bit für Bit.',
  ', {0} nodes and {1} directed edges': ', {0} Knoten und {1} gerichtete Kanten',
  ', {0} nodes and {1} undirected edges': ', {0} Knoten und {1} ungerichtete Kanten',
  ', {0} cascades with {1} events of {2} users': ', {0} Kaskaden mit {1} Ereignissen von {2} Personen',
  'This is not an experiment: expected an object with a field “schema”.':
    'Das ist kein Experiment; erwartet: ein Objekt mit einem Feld „schema“.',
  'Choose a file or link that the lab has made.': 'Wähle eine Datei oder einen Link aus dem Labor.',
  'This is not an experiment: its field “schema” is missing or not a whole number.':
    'Das ist kein Experiment: Sein Feld „schema“ fehlt oder ist keine ganze Zahl.',
  'This experiment was made by a newer lab (schema {0}; this one knows up to {1}).':
    'Dieses Experiment stammt aus einem neueren Labor (Schema {0}; dieses hier kennt bis {1}).',
  'Schema {0} does not exist; the oldest is {1}.': 'Schema {0} gibt es nicht; das älteste ist {1}.',
  'Lifted from schema {0} to {1}: {2}': 'Von Schema {0} auf {1} gehoben: {2}',
  'Copy the whole link again, or ask its author for the experiment file.':
    'Kopiere den ganzen Link noch einmal, oder bitte um die Experimentdatei.',
  'The link has {0} characters; at most {1} are read.': 'Der Link hat {0} Zeichen; gelesen werden höchstens {1}.',
  'The link is incomplete or was changed on its way, so its experiment cannot be read.':
    'Der Link ist unvollständig oder wurde unterwegs verändert, deshalb lässt sich sein Experiment nicht lesen.',
  'The link unfolds to more than {0} bytes; no experiment is that long.':
    'Der Link entfaltet sich zu mehr als {0} Bytes; so lang ist kein Experiment.',
  'The text': 'Der Text',
  '{0} has {1} characters; an experiment has at most {2}.': '{0} hat {1} Zeichen; ein Experiment hat höchstens {2}.',
  'Choose the experiment file, not the data file.': 'Wähle die Experimentdatei, nicht die Datendatei.',
  '{0} is not JSON: {1}.': '{0} ist kein JSON: {1}.',
  'Choose a file that the lab has saved.': 'Wähle eine Datei, die das Labor gespeichert hat.',
  '{0} is nested deeper than {1} levels.': '{0} ist tiefer als {1} Ebenen verschachtelt.',
  '{0} is missing; expected {1}.': '{0} fehlt; erwartet: {1}.',
  'There is no field “{0}” here; expected one of {1}.': 'Ein Feld „{0}“ gibt es hier nicht; erwartet: eines von {1}.',
  'a text of at most {0} characters': 'ein Text aus höchstens {0} Zeichen',
  'a list': 'eine Liste',
  'a list of at most {0} items': 'eine Liste aus höchstens {0} Einträgen',
  'The lab was closed.': 'Das Labor wurde geschlossen.',
  '“{0}” works on a network, and there is none.': '„{0}“ arbeitet auf einem Netzwerk, und es gibt keines.',
  'Open a network, or make one.': 'Öffne ein Netzwerk, oder erzeuge eines.',
  '“{0}” asks a trained model, and there is none.': '„{0}“ fragt ein trainiertes Modell, und es gibt keines.',
  'a trained model': 'ein trainiertes Modell',
  'Train one, open a file of one, or take the one that comes with the lab.':
    'Trainiere eines, öffne die Datei eines Modells, oder nimm das mitgelieferte.',
  '“{0}” works on observed cascades, and there are none.':
    '„{0}“ arbeitet auf beobachteten Kaskaden, und es gibt keine.',
  'a cascade set': 'eine Kaskadensammlung',
  'Open a file of cascades, take a sample, or draw some.':
    'Öffne eine Datei mit Kaskaden, nimm ein Beispiel, oder ziehe welche.',
  'Node “{0}” is named more than once; it counts once.': 'Knoten „{0}“ ist mehr als einmal genannt; er zählt einmal.',
  'every node once': 'jeder Knoten einmal',
  'Name it once.': 'Nenne ihn einmal.',
  'The network has no node {0}.': 'Das Netzwerk hat keinen Knoten {0}.',
  'names of nodes of this network': 'Namen von Knoten dieses Netzwerks',
  'Choose nodes of this network, or open the network that the experiment was made with.':
    'Wähle Knoten dieses Netzwerks, oder öffne das Netzwerk, mit dem das Experiment gemacht wurde.',
  '“{0}” does not belong to the other files: {1}': '„{0}“ gehört nicht zu den anderen Dateien: {1}',
  '“{0}” does not belong to the other files.': '„{0}“ gehört nicht zu den anderen Dateien.',
  'Open the files again, and accept what they give together.':
    'Öffne die Dateien noch einmal, und übernimm, was sie zusammen ergeben.',
  '“{0}” (SHA-256 {1})': '„{0}“ (SHA-256 {1})',
  'This experiment works on the file {0}, which is not here.':
    'Dieses Experiment arbeitet auf der Datei {0}, die nicht hier ist.',
  'This experiment works on the files {0}, which are not here.':
    'Dieses Experiment arbeitet auf den Dateien {0}, die nicht hier sind.',
  'Open {0} to go on; files never travel in links.': 'Öffne {0}, um weiterzumachen; Dateien reisen nie in Links mit.',
  '“{0}” is not the file that the experiment was made with: its SHA-256 is {1}, expected {2}.':
    '„{0}“ ist nicht die Datei, mit der das Experiment gemacht wurde: Ihr SHA-256 ist {1}, erwartet: {2}.',
  'Open the original file, or take this one as new data.':
    'Öffne die ursprüngliche Datei, oder nimm diese als neue Daten.',
  'a generated network ({0}; seed {1})': 'ein erzeugtes Netzwerk ({0}; Startwert {1})',
  'the network “{0}” that comes with the lab': 'das mitgelieferte Netzwerk „{0}“',
  'a network made from cascades ({0}; from {1})': 'ein aus Kaskaden gebildetes Netzwerk ({0}; Kaskaden: {1})',
  'a network learned from cascades ({0})': 'ein aus Kaskaden gelerntes Netzwerk ({0})',
  'the sample “{0}” that comes with the lab': 'das mitgelieferte Beispiel „{0}“',
  'a simulation ({0})': 'eine Simulation ({0})',
  '“{0}”, which comes with the lab': '„{0}“, mitgeliefert',
  '{0}, version {1}': '{0}, Version {1}',
  'given {0}': 'gegeben: {0}',
  'on {0}': 'Netzwerk: {0}',
  'at least one cascade': 'mindestens einer Kaskade',
  'an edge leads from u to v where v came next after u in {0}':
    'eine Kante führt von u zu v, wo v als Nächstes nach u kam, in {0}',
  'an edge leads from u to v where u is known to have activated v in {0}':
    'eine Kante führt von u zu v, wo u bekanntlich v aktiviert hat, in {0}',
  '“{0}”, {1} (SHA-256 {2})': '„{0}“, {1} (SHA-256 {2})',
  'the file {0}': 'die Datei {0}',
  'the files {0}': 'die Dateien {0}',
  'for training': 'zum Training',
  'for validation': 'zur Validierung',
  'for testing': 'zum Test',
  'the index': 'der Index',
  'the names of the nodes': 'die Namen der Knoten',
  'There is no network generator “{0}”.': 'Es gibt keinen Netzwerkgenerator „{0}“.',
  'This method is cut into blocks.': 'Dieses Verfahren ist in Blöcke zerlegt.',
  'This method is not cut into blocks.': 'Dieses Verfahren ist nicht in Blöcke zerlegt.',
  'This worker reads no files.': 'Dieser Worker liest keine Dateien.',
  'The data were not attached.': 'Die Daten wurden nicht angehängt.',
  'The file has a probability for every edge; these are used. “Chance comes from” offers other laws.':
    'Die Datei hat für jede Kante eine Wahrscheinlichkeit; diese werden verwendet. „Herkunft der Chance“ bietet andere Gesetze.',
  'This network has no probabilities of its edges; one chance for all edges is used instead.':
    'Dieses Netzwerk hat keine Wahrscheinlichkeiten seiner Kanten; stattdessen gilt eine Chance für alle Kanten.',
  'This network has no weights of its edges; one chance for all edges is used instead.':
    'Dieses Netzwerk hat keine Gewichte seiner Kanten; stattdessen gilt eine Chance für alle Kanten.',
  'The file has a rate for every edge; these are used. “Rate comes from” offers other laws.':
    'Die Datei hat für jede Kante eine Rate; diese werden verwendet. „Herkunft der Rate“ bietet andere Gesetze.',
  'This network has no rates of its edges; one rate for all edges is used instead.':
    'Dieses Netzwerk hat keine Raten seiner Kanten; stattdessen gilt eine Rate für alle Kanten.',
  'This network has no weights of its edges; one rate for all edges is used instead.':
    'Dieses Netzwerk hat keine Gewichte seiner Kanten; stattdessen gilt eine Rate für alle Kanten.',
  'The network has a preference for every user; these are used.':
    'Das Netzwerk hat für jede Person eine Neigung; diese werden verwendet.',
  'This network has no preferences of its users; they are drawn.':
    'Dieses Netzwerk hat keine Neigungen seiner Personen; sie werden gezogen.',
  'The network has the influence of every edge; this is used.':
    'Das Netzwerk hat den Einfluss jeder Kante; dieser wird verwendet.',
  'This network has no influence of its edges; it is drawn.':
    'Dieses Netzwerk hat keinen Einfluss seiner Kanten; er wird gezogen.',
  'Its weights are no influence, since taste and weights of some user add up to more than 1.':
    'Seine Gewichte sind kein Einfluss, denn Neigung und Gewichte mancher Person ergeben zusammen mehr als 1.',
  'On a network of this size “Error against cost” may take hours, so it is not ticked.':
    'Auf einem Netzwerk dieser Größe kann „Fehler und Aufwand“ Stunden dauern und ist deshalb nicht angekreuzt.',
  '64 hexadecimal digits (SHA-256)': '64 hexadezimale Ziffern (SHA-256)',
  'at most {0} columns': 'höchstens {0} Spalten',
  'numbers of columns from 0 as names': 'Nummern von Spalten, ab 0, als Namen',
  'There is no method {0}; expected one of {1}.': 'Es gibt keine Methode {0}; erwartet wird eine von {1}.',
  'Choose one of the methods of this lab.': 'Wähle eine der Methoden dieses Labors.',
  'Made with version {0} of “{1}”; this lab has version {2}, so numbers may differ.':
    'Gemacht mit Version {0} von „{1}“; dieses Labor hat Version {2}, die Zahlen können also abweichen.',
  'a network, for “{0}” works on one': 'ein Netzwerk, denn „{0}“ arbeitet auf einem',
  'a simulation': 'eine Simulation',
  'at most {0} simulations that draw on one another': 'höchstens {0} Simulationen, die aufeinander aufbauen',
  'a method that learns a network': 'eine Methode, die ein Netzwerk lernt',
  'a method that draws cascades': 'eine Methode, die Kaskaden zieht',
  'small letters, digits and hyphens': 'kleine Buchstaben, Ziffern und Bindestriche',
  'a method of this lab': 'eine Methode dieses Labors',
  'a method': 'eine Methode',
  'two numbers or null': 'zwei Zahlen oder null',
  'two numbers': 'zwei Zahlen',
  'seed or parameters.<name> of the method': 'seed oder parameters.<Name> der Methode',
  sweep: 'sweep',
  'at most {0} points in all': 'höchstens {0} Punkte insgesamt',
  '{0} is {1}: {2}. {3}.': '{0} ist {1}: {2}. {3}.',
};
