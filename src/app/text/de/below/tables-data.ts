/** What comes from below the pages (data) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const dataBelow: Dictionary = {
  '{0} node of the network has no name in this list and keeps its identifier.':
    '{0} Knoten des Netzwerks hat in dieser Liste keinen Namen und behält seine Kennung.',
  '{0} node of the network has no name in this list and keep their identifiers.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} node of the network have no name in this list and keeps its identifier.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} node of the network have no name in this list and keep their identifiers.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} nodes of the network has no name in this list and keeps its identifier.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} nodes of the network has no name in this list and keep their identifiers.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} nodes of the network have no name in this list and keeps its identifier.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} nodes of the network have no name in this list and keep their identifiers.':
    '{0} Knoten des Netzwerks haben in dieser Liste keinen Namen und behalten ihre Kennungen.',
  '{0} identifier of this list is not in the network, for example “{1}”.':
    '{0} Kennung dieser Liste ist nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} identifier of this list are not in the network, for example “{1}”.':
    '{0} Kennungen dieser Liste sind nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} identifiers of this list is not in the network, for example “{1}”.':
    '{0} Kennungen dieser Liste sind nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} identifiers of this list are not in the network, for example “{1}”.':
    '{0} Kennungen dieser Liste sind nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} node shares its name with another; the identifier stands behind it.':
    '{0} Knoten hat denselben Namen wie ein anderer; dahinter steht die Kennung.',
  '{0} node share their name with another; the identifier stands behind it.':
    '{0} Knoten haben denselben Namen wie ein anderer; dahinter steht die Kennung.',
  '{0} nodes shares its name with another; the identifier stands behind it.':
    '{0} Knoten haben denselben Namen wie ein anderer; dahinter steht die Kennung.',
  '{0} nodes share their name with another; the identifier stands behind it.':
    '{0} Knoten haben denselben Namen wie ein anderer; dahinter steht die Kennung.',
  '{0} node without a preference, read as preference 0.': '{0} Knoten ohne Neigung, gelesen als Neigung 0.',
  '{0} nodes without a preference, read as preference 0.': '{0} Knoten ohne Neigung, gelesen als Neigung 0.',
  'A cascade that begins in this line has the time {0}; no unit of time has such numbers. Nothing was imported.':
    'Eine Kaskade, die in dieser Zeile beginnt, hat die Zeit {0}; in keiner Zeiteinheit gibt es solche Zahlen. Es wurde nichts übernommen.',
  'times between −{0} and {1}': 'Zeiten zwischen −{0} und {1}',
  'Fix the time': 'Berichtige die Zeit',
  'More than {0} {1}. Nothing was imported.': 'Mehr als {0} {1}. Es wurde nichts übernommen.',
  '{0} and more': '{0} und mehr',
  'Filter the file first, or take a part of it': 'Filtere die Datei vorher, oder nimm einen Teil davon',
  'Unit of time': 'Zeiteinheit',
  'Time counts from': 'Die Zeit zählt ab',
  epoch: 'epoch',
  'the beginning of 1970': 'Anfang 1970',
  common: 'common',
  'a moment unknown': 'einem unbekannten Moment',
  own: 'own',
  'the beginning of each cascade': 'dem Anfang jeder Kaskade',
  'Dates like 3/4/2024': 'Datumsangaben wie 3/4/2024',
  day: 'Tag',
  'day first, 3 April': 'Tag zuerst, 3. April',
  month: 'Monat',
  'month first, 4 March': 'Monat zuerst, 4. März',
  'Events out of order': 'Ereignisse in falscher Folge',
  stop: 'abbrechen',
  sort: 'sort',
  'sort events': 'Ereignisse sortieren',
  skip: 'überspringen',
  'leave the cascade out': 'die Kaskade auslassen',
  'Users who come twice': 'Personen, die zweimal kommen',
  first: 'first',
  'the first event counts': 'das erste Ereignis zählt',
  keep: 'festhalten',
  'keep all events': 'alle Ereignisse behalten',
  'Names that differ by case or blanks': 'Ähnliche Namen (Groß/klein, Leerzeichen)',
  exact: 'exakt',
  'are different users': 'sind verschiedene Personen',
  fold: 'fold',
  'are one user': 'sind eine Person',
  'Lines with an error': 'Fehlerhafte Zeilen',
  'An event without a parent': 'Ein Ereignis ohne Vorgänger',
  start: 'start',
  'began the spread': 'begann die Ausbreitung',
  unknown: 'unbekannt',
  'has a parent that nobody knows': 'hat einen Vorgänger, den niemand kennt',
  'The item was left out; the rest of the line was read.':
    'Der Eintrag wurde ausgelassen; der Rest der Zeile wurde gelesen.',
  'Fix the item or choose “skip” for items with an error.':
    'Berichtige den Eintrag, oder wähle „überspringen“ für fehlerhafte Einträge.',
  'no event': 'kein Ereignis',
  'Found no event in this line; expected a user and a time.':
    'In dieser Zeile ist kein Ereignis; erwartet: eine Person und eine Zeit.',
  'a user and a time': 'eine Person und eine Zeit',
  '{0} event': '{0} Ereignis',
  '{0} events': '{0} Ereignisse',
  '{0} time are dates and {1} time are numbers; numbers are taken for seconds since 1970, like the dates.':
    '{0} Zeit ist ein Datum und {1} Zeit eine Zahl; Zahlen gelten als Sekunden seit 1970, wie die Datumsangaben.',
  '{0} time are dates and {1} times are numbers; numbers are taken for seconds since 1970, like the dates.':
    '{0} Zeit ist ein Datum und {1} Zeiten sind Zahlen; Zahlen gelten als Sekunden seit 1970, wie die Datumsangaben.',
  '{0} times are dates and {1} time are numbers; numbers are taken for seconds since 1970, like the dates.':
    '{0} Zeiten sind Datumsangaben und {1} Zeit ist eine Zahl; Zahlen gelten als Sekunden seit 1970, wie die Datumsangaben.',
  '{0} times are dates and {1} times are numbers; numbers are taken for seconds since 1970, like the dates.':
    '{0} Zeiten sind Datumsangaben und {1} Zeiten sind Zahlen; Zahlen gelten als Sekunden seit 1970, wie die Datumsangaben.',
  'Write all times in one way.': 'Schreib alle Zeiten auf dieselbe Art.',
  'No cascade could be read. Nothing was imported.': 'Keine Kaskade ließ sich lesen. Es wurde nichts übernommen.',
  'lines with a user and a time for every event': 'Zeilen mit einer Person und einer Zeit für jedes Ereignis',
  'Look at the lines above, or choose how the file is read.':
    'Sieh dir die Zeilen oben an, oder wähle, wie die Datei gelesen wird.',
  '; times are ': '; Zeiten: ',
  '; times look like ': '; Zeiten vermutlich: ',
  dates: 'Datumsangaben',
  '; identifiers ': '; Kennungen ',
  ', first event {0}; identifiers ': ', erstes Ereignis {0}; Kennungen ',
  'kept as text': 'bleiben Text',
  'Time {0} comes before its predecessor {1}': 'Die Zeit {0} liegt vor der des vorigen Ereignisses, {1}',
  '; the cascade was left out.': '; die Kaskade wurde ausgelassen.',
  'Choose “sort events” or fix the line.': 'Wähle „Ereignisse sortieren“, oder berichtige die Zeile.',
  'User {0} comes twice, at {1} and at {2}': 'Person {0} kommt zweimal, bei {1} und bei {2}',
  'every user once': 'jede Person einmal',
  'Choose “the first event counts” or “keep all events”, or fix the line.':
    'Wähle „das erste Ereignis zählt“ oder „alle Ereignisse behalten“, oder berichtige die Zeile.',
  '{0}; the events were sorted ({1} event out of order).':
    '{0}; die Ereignisse wurden sortiert ({1} Ereignis in falscher Folge).',
  '{0}; the events were sorted ({1} events out of order).':
    '{0}; die Ereignisse wurden sortiert ({1} Ereignisse in falscher Folge).',
  ', the first of {0} repeat': ', die erste von {0} Wiederholung',
  ', the first of {0} repeats': ', die erste von {0} Wiederholungen',
  'User {0} comes twice{1}; all events are kept.': 'Person {0} kommt zweimal{1}; alle Ereignisse bleiben.',
  'User {0} comes twice{1}; the first event counts.': 'Person {0} kommt zweimal{1}; das erste Ereignis zählt.',
  'has a parent that comes': 'mit Vorgängern',
  'have parents that come': 'mit Vorgängern',
  '{0} event {1} later; these are taken as unknown.':
    '{0} Ereignis {1}, die erst später kommen; diese gelten als unbekannt.',
  '{0} events {1} later; these are taken as unknown.':
    '{0} Ereignisse {1}, die erst später kommen; diese gelten als unbekannt.',
  '{0} and {1}': '{0} und {1}',
  '{0} name differs from another one only by blanks or case, for example {1}. They are taken for the same users.':
    '{0} Name unterscheidet sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie gelten als dieselben Personen.',
  '{0} name differs from another one only by blanks or case, for example {1}. They are kept as different users.':
    '{0} Name unterscheidet sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Personen.',
  '{0} name differ from another one only by blanks or case, for example {1}. They are taken for the same users.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie gelten als dieselben Personen.',
  '{0} name differ from another one only by blanks or case, for example {1}. They are kept as different users.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Personen.',
  '{0} names differs from another one only by blanks or case, for example {1}. They are taken for the same users.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie gelten als dieselben Personen.',
  '{0} names differs from another one only by blanks or case, for example {1}. They are kept as different users.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Personen.',
  '{0} names differ from another one only by blanks or case, for example {1}. They are taken for the same users.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie gelten als dieselben Personen.',
  '{0} names differ from another one only by blanks or case, for example {1}. They are kept as different users.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Personen.',
  'Choose “are different users” if they are not.': 'Wähle „sind verschiedene Personen“, wenn sie nicht dieselben sind.',
  'Choose “are one user” if they are the same.': 'Wähle „sind eine Person“, wenn sie dieselben sind.',
  'user time': 'user time',
  'Item {0}: found time {1}, expected a number or ISO date.':
    'Eintrag {0}: Zeit {1} gefunden; erwartet: eine Zahl oder ein ISO-Datum.',
  'a number or ISO date': 'eine Zahl oder ein ISO-Datum',
  'Item {0}: ': 'Eintrag {0}: ',
  'Item {0}, {1}': 'Eintrag {0}, {1}',
  'no user': 'keine Person',
  '{0} field': '{0} Feld',
  '{0} fields': '{0} Felder',
  '{0}: found {1}, expected {2}.': '{0}: {1} gefunden; erwartet: {2}.',
  'Items separated by': 'Einträge getrennt durch',
  'blanks, as in user,time user,time': 'Leerzeichen, wie in user,time user,time',
  'commas, as in user time,user time': 'Kommas, wie in user time,user time',
  'Looks like ': 'Sieht aus wie ',
  ': {0} line of ': ': {0} Zeile der Form ',
  ': {0} lines of ': ': {0} Zeilen der Form ',
  ' separated by ': ' getrennt durch ',
  ', led by the root': ', angeführt von der Wurzel',
  'Items with an error': 'Fehlerhafte Einträge',
  'FOREST cascades': 'FOREST-Kaskaden',
  'Found {0} right after the block of names; expected a blank line between them. Nothing was imported.':
    'Gleich nach dem Block der Namen steht {0}; erwartet: eine Leerzeile dazwischen. Es wurde nichts übernommen.',
  'a blank line after the last name': 'eine Leerzeile nach dem letzten Namen',
  'Put a blank line before this line.': 'Setz eine Leerzeile vor diese Zeile.',
  'a network of NetInf or NetRate': 'ein Netzwerk von NetInf oder NetRate',
  'Found {0} in the block of names, expected “id,name”.': 'Im Block der Namen steht {0}; erwartet: „id,name“.',
  '“id,name”, and a blank line before the edges': '„id,name“ und eine Leerzeile vor den Kanten',
  'Found {0} fields, expected “from,to” or “from,to,rate”.':
    '{0} Felder gefunden; erwartet: „from,to“ oder „from,to,rate“.',
  '“from,to” or “from,to,rate”': '„from,to“ oder „from,to,rate“',
  'Rates that change over time: the last one of every edge is taken.':
    'Raten, die sich mit der Zeit ändern: Von jeder Kante wird die letzte genommen.',
  'Edges without a rate, read as rate 1.': 'Kanten ohne Rate, gelesen als Rate 1.',
  'Edge {0}–{1}: found rate {2}, expected a finite number, 0 or more.':
    'Kante {0}–{1}: Rate {2} gefunden; erwartet: eine endliche Zahl, 0 oder mehr.',
  'a finite number, 0 or more': 'eine endliche Zahl, 0 oder mehr',
  'Fix the rate': 'Berichtige die Rate',
  'NetInf cascades': 'NetInf-Kaskaden',
  'NetRate cascades': 'NetRate-Kaskaden',
  'InfoPath cascades': 'InfoPath-Kaskaden',
  'no blank line before it': 'keine Leerzeile davor',
  '“id,name”, and a blank line before the cascades': '„id,name“ und eine Leerzeile vor den Kaskaden',
  'Node {0} has a name already, {1}; the first one counts.': 'Knoten {0} hat schon einen Namen, {1}; der erste zählt.',
  'The name {0} belongs to another node already; node {1} is called {2}.':
    'Der Name {0} gehört schon einem anderen Knoten; Knoten {1} heißt {2}.',
  'Found {0} fields, expected pairs of node and time: node {1} has no time.':
    '{0} Felder gefunden; erwartet: Paare aus Knoten und Zeit. Knoten {1} hat keine Zeit.',
  'an even number of fields, “id,time,id,time”': 'eine gerade Zahl von Feldern, „id,time,id,time“',
  'Pair {0}, {1}: expected a node and its time, “id,time”.':
    'Paar {0}, {1}; erwartet: ein Knoten und seine Zeit, „id,time“.',
  '“id,time”': '„id,time“',
  'Pair {0}: found time {1}, expected a number or ISO date.':
    'Paar {0}: Zeit {1} gefunden; erwartet: eine Zahl oder ein ISO-Datum.',
  'Pair {0}: ': 'Paar {0}: ',
  'Pair {0}, node {1}: found time {2}, expected 0 or more.':
    'Paar {0}, Knoten {1}: Zeit {2} gefunden; erwartet: 0 oder mehr.',
  '0 or more; or choose “a moment unknown” for what time counts from':
    '0 oder mehr; oder wähle bei „Die Zeit zählt ab“ die Antwort „einem unbekannten Moment“',
  'Pair {0}: node {1} is not in the block of names.': 'Paar {0}: Knoten {1} steht nicht im Block der Namen.',
  'an identifier from the block of names': 'eine Kennung aus dem Block der Namen',
  'Found a block of {0} name, but no cascade after it. Nothing was imported.':
    'Ein Block mit {0} Namen, aber keine Kaskade danach. Es wurde nichts übernommen.',
  'Found a block of {0} names, but no cascade after it. Nothing was imported.':
    'Ein Block mit {0} Namen, aber keine Kaskade danach. Es wurde nichts übernommen.',
  'a blank line, then lines of “id,time;id,time”': 'eine Leerzeile, dann Zeilen wie „id,time;id,time“',
  'If this is a list of nodes, take the file with the cascades or the edges.':
    'Wenn das eine Liste von Knoten ist, nimm die Datei mit den Kaskaden oder den Kanten.',
  '{0} line written from last event to first, as NetInf does; it was turned round.':
    '{0} Zeile, vom letzten Ereignis zum ersten geschrieben, wie NetInf es tut; sie wurde umgedreht.',
  '{0} line written from last event to first, as NetInf does; they were turned round.':
    '{0} Zeilen, vom letzten Ereignis zum ersten geschrieben, wie NetInf es tut; sie wurden umgedreht.',
  '{0} lines written from last event to first, as NetInf does; it was turned round.':
    '{0} Zeilen, vom letzten Ereignis zum ersten geschrieben, wie NetInf es tut; sie wurden umgedreht.',
  '{0} lines written from last event to first, as NetInf does; they were turned round.':
    '{0} Zeilen, vom letzten Ereignis zum ersten geschrieben, wie NetInf es tut; sie wurden umgedreht.',
  ': a block of {0} name, then ': ': ein Block mit {0} Namen, dann ',
  ': a block of {0} names, then ': ': ein Block mit {0} Namen, dann ',
  '{0} line of ': '{0} Zeile der Form ',
  '{0} lines of ': '{0} Zeilen der Form ',
  'Pairs with an error': 'Fehlerhafte Paare',
  'NetInf, NetRate or InfoPath cascades': 'NetInf-, NetRate- oder InfoPath-Kaskaden',
  'Found {0} field separated by tabs, expected five: message, root user, time of publishing, number of retweets, paths.':
    '{0} durch Tabulatoren getrenntes Feld gefunden; erwartet: fünf – Nachricht, Person am Anfang, Zeit der Veröffentlichung, Zahl der Retweets, Pfade.',
  'Found {0} fields separated by tabs, expected five: message, root user, time of publishing, number of retweets, paths.':
    '{0} durch Tabulatoren getrennte Felder gefunden; erwartet: fünf – Nachricht, Person am Anfang, Zeit der Veröffentlichung, Zahl der Retweets, Pfade.',
  'five fields separated by tabs': 'fünf durch Tabulatoren getrennte Felder',
  'Found time of publishing {0}, expected a moment like those of the other lines.':
    'Zeit der Veröffentlichung {0} gefunden; erwartet: ein Moment wie in den anderen Zeilen.',
  'time of publishing': 'Zeit der Veröffentlichung',
  'a date': 'ein Datum',
  'a number of {0}s since 1970': 'eine Zahl in der Einheit {0}, seit 1970',
  'Path {0}, {1}: expected users and a time, “a/b/c:seconds”.':
    'Pfad {0}, {1}; erwartet: Personen und eine Zeit, „a/b/c:seconds“.',
  '“a/b/c:seconds”': '„a/b/c:seconds“',
  'Path {0}: ': 'Pfad {0}: ',
  'Path {0}: found time {1}, expected the time since the message, a number.':
    'Pfad {0}: Zeit {1} gefunden; erwartet: die Zeit seit der Nachricht, eine Zahl.',
  'a number': 'eine Zahl',
  '{0} path leads through a user without an event of their own; the nearest user before them counts as the parent.':
    '{0} Pfad führt durch eine Person ohne eigenes Ereignis; als Vorgänger zählt die nächste Person davor.',
  '{0} path lead through a user without an event of their own; the nearest user before them counts as the parent.':
    '{0} Pfade führen durch eine Person ohne eigenes Ereignis; als Vorgänger zählt die nächste Person davor.',
  '{0} paths leads through a user without an event of their own; the nearest user before them counts as the parent.':
    '{0} Pfade führen durch eine Person ohne eigenes Ereignis; als Vorgänger zählt die nächste Person davor.',
  '{0} paths lead through a user without an event of their own; the nearest user before them counts as the parent.':
    '{0} Pfade führen durch eine Person ohne eigenes Ereignis; als Vorgänger zählt die nächste Person davor.',
  '{0} line states another number of retweets than the paths that were taken; the paths count.':
    '{0} Zeile nennt eine andere Zahl von Retweets, als Pfade übernommen wurden; die Pfade zählen.',
  '{0} line state another number of retweets than the paths that were taken; the paths count.':
    '{0} Zeilen nennen eine andere Zahl von Retweets, als Pfade übernommen wurden; die Pfade zählen.',
  '{0} lines states another number of retweets than the paths that were taken; the paths count.':
    '{0} Zeilen nennen eine andere Zahl von Retweets, als Pfade übernommen wurden; die Pfade zählen.',
  '{0} lines state another number of retweets than the paths that were taken; the paths count.':
    '{0} Zeilen nennen eine andere Zahl von Retweets, als Pfade übernommen wurden; die Pfade zählen.',
  'Lines and paths with an error': 'Fehlerhafte Zeilen und Pfade',
  ': {0} line of a message and paths ': ': {0} Zeile mit Nachricht und Pfaden ',
  ': {0} lines of a message and paths ': ': {0} Zeilen mit Nachricht und Pfaden ',
  'a/b/c:time': 'a/b/c:time',
  ', first event {0}': ', erstes Ereignis {0}',
  '; who passed on to whom is known from the paths.': '; wer an wen weitergab, ist aus den Pfaden bekannt.',
  'DeepHawkes or CasFlow cascades': 'DeepHawkes- oder CasFlow-Kaskaden',
  'Events at the same time': 'Gleichzeitige Ereignisse',
  'stay together': 'bleiben zusammen',
  'move apart within a tick': 'rücken innerhalb eines Takts auseinander',
  'In {0} cascade more than a fifth of the events come at the same time as the one ahead; events that fall together were moved apart within one tick of the clock, by chance and always alike.':
    'In {0} Kaskade kommt mehr als ein Fünftel der Ereignisse zur selben Zeit wie das davor; zusammenfallende Ereignisse wurden innerhalb eines Takts der Uhr auseinandergerückt, zufällig und immer gleich.',
  'In {0} cascade more than a fifth of the events come at the same time as the one ahead; they are taken in the order of the file.':
    'In {0} Kaskade kommt mehr als ein Fünftel der Ereignisse zur selben Zeit wie das davor; sie werden in der Reihenfolge der Datei genommen.',
  'In {0} cascades more than a fifth of the events come at the same time as the one ahead; events that fall together were moved apart within one tick of the clock, by chance and always alike.':
    'In {0} Kaskaden kommt mehr als ein Fünftel der Ereignisse zur selben Zeit wie das davor; zusammenfallende Ereignisse wurden innerhalb eines Takts der Uhr auseinandergerückt, zufällig und immer gleich.',
  'In {0} cascades more than a fifth of the events come at the same time as the one ahead; they are taken in the order of the file.':
    'In {0} Kaskaden kommt mehr als ein Fünftel der Ereignisse zur selben Zeit wie das davor; sie werden in der Reihenfolge der Datei genommen.',
  'Choose “move apart within a tick” where a model takes times as exact.':
    'Wähle „rücken innerhalb eines Takts auseinander“, wenn ein Modell Zeiten als exakt nimmt.',
  'keep the first': 'die erste behalten',
  'keep the last': 'die letzte behalten',
  'largest value': 'größter Wert',
  Edges: 'Kanten',
  undirected: 'ungerichtet',
  directed: 'gerichtet',
  'directed, source → target': 'gerichtet, Quelle → Ziel',
  'Separated by': 'Getrennt durch',
  comma: 'Komma',
  commas: 'Kommas',
  semicolon: 'Semikolon',
  semicolons: 'Semikolons',
  tab: 'Tabulator',
  tabs: 'Tabulatoren',
  blank: 'Leerzeichen',
  blanks: 'Leerzeichen',
  'First line': 'Erste Zeile',
  yes: 'ja',
  'names the columns': 'benennt die Spalten',
  no: 'nein',
  'is an edge': 'ist eine Kante',
  'Third column': 'Dritte Spalte',
  'Column {0}': 'Spalte {0}',
  weight: 'Gewicht',
  alpha: 'alpha',
  'activation probability α': 'Aktivierungswahrscheinlichkeit α',
  rate: 'Rate',
  'rate, per unit of time': 'Rate, je Zeiteinheit',
  influence: 'Einfluss',
  'influence on the chance of the target': 'Einfluss auf die Chance des Ziels',
  time: 'Zeit',
  ignore: 'ignore',
  'none of these; kept under its own name': 'nichts davon; bleibt unter eigenem Namen',
  'not used': 'nicht benutzt',
  'Decimal sign': 'Dezimalzeichen',
  'point, 0.5': 'Punkt, 0.5',
  'comma, 0,5': 'Komma, 0,5',
  drop: 'drop',
  'leave out': 'auslassen',
  'Repeated edges': 'Wiederholte Kanten',
  'activation probability': 'Aktivierungswahrscheinlichkeit',
  'Looks like a ': 'Sieht aus wie eine ',
  'table of {0} columns': 'Tabelle mit {0} Spalten',
  ', separated by ': ', getrennt durch ',
  '; which of them are source and target?': '; welche davon sind Quelle und Ziel?',
  'an edge list': 'eine Kantenliste',
  ': {0} line of source': ': {0} Zeile aus Quelle',
  ': {0} lines of source': ': {0} Zeilen aus Quelle',
  ', target': ', Ziel',
  ' and target': ' und Ziel',
  ' and ': ' und ',
  'Found {0} columns and no header that names source and target; expected 2 to 4 columns.':
    '{0} Spalten gefunden und keine Kopfzeile, die Quelle und Ziel benennt; erwartet: 2 bis 4 Spalten.',
  '{0} columns': '{0} Spalten',
  '2 to 4 columns, or names of the columns': '2 bis 4 Spalten oder Namen der Spalten',
  'Choose the columns of source and target, or name them in the first line (source, target, weight …). If it holds cascades or events, choose that format.':
    'Wähle die Spalten von Quelle und Ziel, oder benenne sie in der ersten Zeile (source, target, weight …). Enthält die Datei Kaskaden oder Ereignisse, dann wähle dieses Format.',
  'The third column holds {0} here, outside 0…1; read as a weight, not as a probability.':
    'Die dritte Spalte enthält hier {0}, außerhalb von 0…1; gelesen als Gewicht, nicht als Wahrscheinlichkeit.',
  'Choose probability to find the lines outside 0…1.':
    'Wähle Wahrscheinlichkeit, um die Zeilen außerhalb von 0…1 zu finden.',
  '{0} self-loop removed; the first one is in this line.': '{0} Selbstkante entfernt; die erste steht in dieser Zeile.',
  '{0} self-loops removed; the first one is in this line.':
    '{0} Selbstkanten entfernt; die erste steht in dieser Zeile.',
  'Every edge of this file joins a node to itself; such edges carry nothing and are left out.':
    'Jede Kante dieser Datei verbindet einen Knoten mit sich selbst; solche Kanten tragen nichts weiter und werden ausgelassen.',
  'edges between different nodes': 'Kanten zwischen verschiedenen Knoten',
  'Look whether the columns are the right ones.': 'Prüfe, ob es die richtigen Spalten sind.',
  'No line of this file could be read as an edge.': 'Keine Zeile dieser Datei ließ sich als Kante lesen.',
  'lines of source and target': 'Zeilen mit Quelle und Ziel',
  'Choose the encoding of the file.': 'Wähle die Codierung der Datei.',
  'Look at the preview, and choose another separator or fix the lines.':
    'Sieh dir die Vorschau an, und wähle ein anderes Trennzeichen oder berichtige die Zeilen.',
  'Found {0} edge; the limit is {1}.': '{0} Kante gefunden; die Grenze ist {1}.',
  'Found {0} edges; the limit is {1}.': '{0} Kanten gefunden; die Grenze ist {1}.',
  '{0} edge': '{0} Kante',
  '{0} edges': '{0} Kanten',
  'at most {0} edges': 'höchstens {0} Kanten',
  'Filter the file first.': 'Filtere die Datei vorher.',
  '{0} name differs from another one only by blanks or case, for example {1}. They are kept as different nodes.':
    '{0} Name unterscheidet sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Knoten.',
  '{0} name differ from another one only by blanks or case, for example {1}. They are kept as different nodes.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Knoten.',
  '{0} names differs from another one only by blanks or case, for example {1}. They are kept as different nodes.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Knoten.',
  '{0} names differ from another one only by blanks or case, for example {1}. They are kept as different nodes.':
    '{0} Namen unterscheiden sich von einem anderen nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben verschiedene Knoten.',
  '“{0}” and “{1}”': '„{0}“ und „{1}“',
  'If they are the same, give them one spelling in the file.':
    'Wenn sie dieselben sind, schreib sie in der Datei gleich.',
  'The file speaks of {0} node; {1} of them have no edge and are kept.':
    'Die Datei spricht von {0} Knoten; {1} davon haben keine Kante und bleiben.',
  'The file speaks of {0} nodes; {1} of them have no edge and are kept.':
    'Die Datei spricht von {0} Knoten; {1} davon haben keine Kante und bleiben.',
  '{0} and {1} more': '{0} und {1} weitere',
  'Kept with the edges under its own name, and not used by the models: {0}.':
    'Bleibt unter eigenem Namen bei den Kanten und wird von den Modellen nicht benutzt: {0}.',
  'Kept with the edges under their own names, and not used by the models: {0}.':
    'Bleiben unter eigenem Namen bei den Kanten und werden von den Modellen nicht benutzt: {0}.',
  'Choose what a column holds if it is a weight, a probability or a time.':
    'Wähle, was eine Spalte enthält, wenn es ein Gewicht, eine Wahrscheinlichkeit oder eine Zeit ist.',
  '{0} is not a number; in columns that are kept, {1} such value in all is taken as missing.':
    '{0} ist keine Zahl; in Spalten, die bleiben, gilt insgesamt {1} solcher Wert als fehlend.',
  '{0} is not a number; in columns that are kept, {1} such value in all are taken as missing.':
    '{0} ist keine Zahl; in Spalten, die bleiben, gilt insgesamt {1} solcher Wert als fehlend.',
  '{0} is not a number; in columns that are kept, {1} such values in all is taken as missing.':
    '{0} ist keine Zahl; in Spalten, die bleiben, gelten insgesamt {1} solche Werte als fehlend.',
  '{0} is not a number; in columns that are kept, {1} such values in all are taken as missing.':
    '{0} ist keine Zahl; in Spalten, die bleiben, gelten insgesamt {1} solche Werte als fehlend.',
  '{0} was read with separators for thousands, as were such numbers in {1} field in all.':
    '{0} wurde mit Trennzeichen für Tausender gelesen, wie solche Zahlen in insgesamt {1} Feld.',
  '{0} was read with separators for thousands, as were such numbers in {1} fields in all.':
    '{0} wurde mit Trennzeichen für Tausender gelesen, wie solche Zahlen in insgesamt {1} Feldern.',
  'Choose the decimal sign if that is wrong.': 'Wähle das Dezimalzeichen, wenn das falsch ist.',
  'Not used: column {0}.': 'Nicht benutzt: Spalte {0}.',
  'Not used: columns {0}.': 'Nicht benutzt: Spalten {0}.',
  'Found {0} with a quote that is not closed at the end of its field; expected pairs of quotes.':
    '{0} hat ein Anführungszeichen, das am Ende seines Felds nicht geschlossen ist; erwartet: Anführungszeichen in Paaren.',
  'a closing quote before the next separator': 'ein schließendes Anführungszeichen vor dem nächsten Trennzeichen',
  'Close the quote in the same line (a name cannot hold a line break)':
    'Schließ das Anführungszeichen in derselben Zeile (ein Name kann keinen Zeilenumbruch enthalten)',
  'Found {0} fields, expected {1} as in the rest of the file.':
    '{0} Felder gefunden; erwartet: {1} wie in der übrigen Datei.',
  'Put names that hold the separator in double quotes, fix the line':
    'Setz Namen, die das Trennzeichen enthalten, in doppelte Anführungszeichen, berichtige die Zeile',
  'Edge {0}–{1} joins a node with itself; expected two different nodes.':
    'Kante {0}–{1} verbindet einen Knoten mit sich selbst; erwartet: zwei verschiedene Knoten.',
  'two different nodes': 'zwei verschiedene Knoten',
  'Remove the line or choose to leave self-loops out.':
    'Entferne die Zeile, oder wähle, dass Selbstkanten ausgelassen werden.',
  'self-loop, left out': 'Selbstkante, ausgelassen',
  'Found more than {0} {1} up to this line; that is the limit.':
    'Mehr als {0} {1} bis zu dieser Zeile; das ist die Grenze.',
  'more than {0} {1}': 'mehr als {0} {1}',
  'at most {0} {1}': 'höchstens {0} {1}',
  nodes: 'Knoten',
  'lines with an edge': 'Zeilen mit einer Kante',
  'UTF-16 (little-endian)': 'UTF-16 (little-endian)',
  'UTF-16 (big-endian)': 'UTF-16 (big-endian)',
  'Windows-1252 (Latin-1)': 'Windows-1252 (Latin-1)',
  'Every line of this file is a comment (it begins with # or %); expected lines of source and target.':
    'Jede Zeile dieser Datei ist ein Kommentar (sie beginnt mit # oder %); erwartet: Zeilen mit Quelle und Ziel.',
  'only comments': 'nur Kommentare',
  'If the names themselves begin with # or %, put them in double quotes.':
    'Wenn die Namen selbst mit # oder % beginnen, setz sie in doppelte Anführungszeichen.',
  'This file is empty; expected lines of source and target.':
    'Diese Datei ist leer; erwartet: Zeilen mit Quelle und Ziel.',
  'no text': 'kein Text',
  'Check that the file was saved.': 'Prüfe, ob die Datei gespeichert wurde.',
  'Every line of this file has one field. An edge needs two node identifiers.':
    'Jede Zeile dieser Datei hat nur ein Feld. Eine Kante braucht zwei Knotenkennungen.',
  'one column': 'eine Spalte',
  'Write source and target in one line, separated by a comma, a tab or a blank.':
    'Schreib Quelle und Ziel in eine Zeile, getrennt durch ein Komma, einen Tabulator oder ein Leerzeichen.',
  'The lines of this file do not have the same number of fields; {0}.':
    'Die Zeilen dieser Datei haben nicht gleich viele Felder; {0}.',
  text: 'Text',
  'An edge list has 2 to 4 fields in every line: source, target, and perhaps a weight and a time.':
    'Eine Kantenliste hat in jeder Zeile 2 bis 4 Felder: Quelle, Ziel und vielleicht ein Gewicht und eine Zeit.',
  second: 'Sekunde',
  '*Vertices 3\n1 "Ann"\n2 "Bob"\n3 "Carl"\n*Arcs\n1 2 0.5\n*Edges\n2 3 2\n':
    '*Vertices 3\n1 "Ann"\n2 "Bob"\n3 "Carl"\n*Arcs\n1 2 0.5\n*Edges\n2 3 2\n',
  'graph [\n  directed 0\n  node [ id 1 label "Ann" ]\n  node [ id 2 label "Bob" ]\n  node [ id 3 ]\n  edge [ source 1 target 2 value 0.5 ]\n  edge [ source 2 target 3 value 2 ]\n]\n':
    'graph [\n  directed 0\n  node [ id 1 label "Ann" ]\n  node [ id 2 label "Bob" ]\n  node [ id 3 ]\n  edge [ source 1 target 2 value 0.5 ]\n  edge [ source 2 target 3 value 2 ]\n]\n',
  '{"directed": false, "nodes": [{"id": "a"}, {"id": "b"}, {"id": 3}], "links": [\n{"source": "a", "target": "b", "weight": 0.5},\n{"source": "b", "target": 3}]}\n':
    '{"directed": false, "nodes": [{"id": "a"}, {"id": "b"}, {"id": 3}], "links": [\n{"source": "a", "target": "b", "weight": 0.5},\n{"source": "b", "target": 3}]}\n',
  '{"attributes": {}, "options": {"type": "directed", "multi": false}, "nodes": [{"key": "a"}, {"key": "b"}], "edges": [{"key": "e", "source": "a", "target": "b", "attributes": {"weight": 2}}]}\n':
    '{"attributes": {}, "options": {"type": "directed", "multi": false}, "nodes": [{"key": "a"}, {"key": "b"}], "edges": [{"key": "e", "source": "a", "target": "b", "attributes": {"weight": 2}}]}\n',
  '{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "b"}}], "edges": [{"data": {"source": "a", "target": "b"}}]}}\n':
    '{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "b"}}], "edges": [{"data": {"source": "a", "target": "b"}}]}}\n',
  '{"directed": true, "multigraph": false, "graph": [], "nodes": [{"id": "a"}, {"id": "b"}], "adjacency": [[{"id": "b"}], []]}\n':
    '{"directed": true, "multigraph": false, "graph": [], "nodes": [{"id": "a"}, {"id": "b"}], "adjacency": [[{"id": "b"}], []]}\n',
  '{"n": 3, "L": 2, "b": [0.5, 0.25, 0],\n"edges": [[0, 1, 0.5], [1, 2, 0.3]], "labels": ["Ann", "Bob", "Cem"]}\n':
    '{"n": 3, "L": 2, "b": [0.5, 0.25, 0],\n"edges": [[0, 1, 0.5], [1, 2, 0.3]], "labels": ["Ann", "Bob", "Cem"]}\n',
  '{"id_str": "1", "created_at": "Thu Jul 17 18:10:30 +0000 2014", "user": {"id_str": "7", "followers_count": 5}}\n{"id_str": "2", "created_at": "Thu Jul 17 18:11:30 +0000 2014", "user": {"id_str": "8", "followers_count": 9}, "retweeted_status": {"id_str": "1", "created_at": "Thu Jul 17 18:10:30 +0000 2014", "user": {"id_str": "7", "followers_count": 5}}}\n':
    '{"id_str": "1", "created_at": "Thu Jul 17 18:10:30 +0000 2014", "user": {"id_str": "7", "followers_count": 5}}\n{"id_str": "2", "created_at": "Thu Jul 17 18:11:30 +0000 2014", "user": {"id_str": "8", "followers_count": 9}, "retweeted_status": {"id_str": "1", "created_at": "Thu Jul 17 18:10:30 +0000 2014", "user": {"id_str": "7", "followers_count": 5}}}\n',
  '{"id": "a", "times": [0, 3, 7.5], "followers": [9, 1, 2]}\n{"id": "b", "times": [0, 4], "followers": [1, 5]}\n':
    '{"id": "a", "times": [0, 3, 7.5], "followers": [9, 1, 2]}\n{"id": "b", "times": [0, 4], "followers": [1, 5]}\n',
  '3 4\n1 0.5 -1 2e-1 0\n2 0 0.25 1 -3\nBob 1 2 3 4\n': '3 4\n1 0.5 -1 2e-1 0\n2 0 0.25 1 -3\nBob 1 2 3 4\n',
  'source,target,weight\n"Ann, A.",Bob,0.5\nBob,Carl,2\nCarl,"Ann, A.",1\n':
    'source,target,weight\n"Ann, A.",Bob,0.5\nBob,Carl,2\nCarl,"Ann, A.",1\n',
  '{\n  "schema": 1,\n  "title": "x",\n  "method": "independent-cascade/dmp"\n}':
    '{\n  "schema": 1,\n  "title": "x",\n  "method": "independent-cascade/dmp"\n}',
  '{"id": "1", "colour": "red"}\n{"id": "3"}\n': '{"id": "1", "colour": "red"}\n{"id": "3"}\n',
  '{"type": "Topology", "arcs": []}': '{"type": "Topology", "arcs": []}',
  'strict graph {\n  a -- b;\n}\n': 'strict graph {\n  a -- b;\n}\n',
  '{0} node of the network has no vector in this file, for example “{1}”; where vectors are used, its numbers are zero.':
    '{0} Knoten des Netzwerks hat in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind seine Zahlen null.',
  '{0} node of the network has no vector in this file, for example “{1}”; where vectors are used, their numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  '{0} node of the network have no vector in this file, for example “{1}”; where vectors are used, its numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  '{0} node of the network have no vector in this file, for example “{1}”; where vectors are used, their numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  '{0} nodes of the network has no vector in this file, for example “{1}”; where vectors are used, its numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  '{0} nodes of the network has no vector in this file, for example “{1}”; where vectors are used, their numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  '{0} nodes of the network have no vector in this file, for example “{1}”; where vectors are used, its numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  '{0} nodes of the network have no vector in this file, for example “{1}”; where vectors are used, their numbers are zero.':
    '{0} Knoten des Netzwerks haben in dieser Datei keinen Vektor, zum Beispiel „{1}“; wo Vektoren gebraucht werden, sind ihre Zahlen null.',
  'a vector for every node': 'ein Vektor für jeden Knoten',
  'Add the missing identifiers, if there are vectors of them.':
    'Ergänze die fehlenden Kennungen, wenn es Vektoren dazu gibt.',
  '{0} identifier of this file is not in the network, for example “{1}”.':
    '{0} Kennung dieser Datei ist nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} identifier of this file are not in the network, for example “{1}”.':
    '{0} Kennungen dieser Datei sind nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} identifiers of this file is not in the network, for example “{1}”.':
    '{0} Kennungen dieser Datei sind nicht im Netzwerk, zum Beispiel „{1}“.',
  '{0} identifiers of this file are not in the network, for example “{1}”.':
    '{0} Kennungen dieser Datei sind nicht im Netzwerk, zum Beispiel „{1}“.',
  'identifiers of nodes': 'Kennungen von Knoten',
  'Nothing needs to be done, unless all identifiers are meant to be nodes.':
    'Es ist nichts zu tun, außer wenn alle Kennungen Knoten sein sollen.',
  '{0} line is of a node that came before: its first vector counts.':
    '{0} Zeile gehört zu einem Knoten, der schon vorkam: Sein erster Vektor zählt.',
  '{0} line are of a node that came before: its first vector counts.':
    '{0} Zeilen gehören zu einem Knoten, der schon vorkam: Sein erster Vektor zählt.',
  '{0} lines is of a node that came before: its first vector counts.':
    '{0} Zeilen gehören zu einem Knoten, der schon vorkam: Sein erster Vektor zählt.',
  '{0} lines are of a node that came before: its first vector counts.':
    '{0} Zeilen gehören zu einem Knoten, der schon vorkam: Sein erster Vektor zählt.',
  'every identifier once': 'jede Kennung einmal',
  'Remove the lines that are not meant.': 'Entferne die Zeilen, die nicht gemeint sind.',
  'Found {0}, separated by {1}; expected {2} as in the rest of the file.':
    'Gefunden: {0}, getrennt durch {1}; erwartet: {2} wie in der übrigen Datei.',
  'fields separated by {0}': 'Felder, getrennt durch {0}',
  'Use {0} in every line': 'Nimm in jeder Zeile {0}',
  'source and target': 'Quelle und Ziel',
  '{0} {1} empty. An edge needs two node identifiers.': '{0} {1} leer. Eine Kante braucht zwei Knotenkennungen.',
  'two node identifiers': 'zwei Knotenkennungen',
  'Fill in the missing name': 'Trag den fehlenden Namen ein',
  'a number between 0 and 1': 'eine Zahl zwischen 0 und 1',
  'Fix the value': 'Berichtige den Wert',
  'Edge {0}: {1} is missing; expected {2}.': 'Kante {0}: {1} fehlt; erwartet: {2}.',
  'Edge {0}: found rate {1}, expected {2}.': 'Kante {0}: Rate {1} gefunden; erwartet: {2}.',
  'Edge {0}: {1} {2} is not a number between 0 and 1.': 'Kante {0}: {1} {2} ist keine Zahl zwischen 0 und 1.',
  'Found {0}, expected {1}.': 'Gefunden: {0}; erwartet: {1}.',
  'Edge {0}: rate {1} is below 0; expected {2}.': 'Kante {0}: Rate {1} ist kleiner als 0; erwartet: {2}.',
  'Edge {0}: {1} {2} is outside 0…1.': 'Kante {0}: {1} {2} liegt außerhalb von 0…1.',
  'Fix the line': 'Berichtige die Zeile',
  '{0}; the line was left out.': '{0}; die Zeile wurde ausgelassen.',
  '{0} or choose “skip” for lines with an error.': '{0}, oder wähle „überspringen“ für fehlerhafte Zeilen.',
  '… and {0} more': '… und {0} weitere',
  'Found bytes that are not UTF-8 text in {0}; expected UTF-8.':
    'Bytes gefunden, die kein UTF-8-Text sind, in {0}; erwartet: UTF-8.',
  'UTF-8 text': 'UTF-8-Text',
  'Save the file as UTF-8, or choose its encoding (files of Excel are often Windows-1252)':
    'Speichere die Datei als UTF-8, oder wähle ihre Codierung (Dateien aus Excel sind oft Windows-1252)',
  'Found a NUL character; expected text.': 'Ein NUL-Zeichen gefunden; erwartet: Text.',
  'NUL character': 'NUL-Zeichen',
  'Check that the file was not cut or overwritten': 'Prüfe, ob die Datei abgeschnitten oder überschrieben wurde',
  'Edge {0} was there before, in line {1}; expected every edge once.':
    'Kante {0} stand schon da, in Zeile {1}; erwartet: jede Kante einmal.',
  'every edge once': 'jede Kante einmal',
  'Remove the line or choose another rule for repeated edges.':
    'Entferne die Zeile, oder wähle eine andere Regel für wiederholte Kanten.',
  'Edge {0} has probability {1}, but {2} in line {3} has {4}; an undirected edge has one.':
    'Kante {0} hat die Wahrscheinlichkeit {1}, aber {2} in Zeile {3} hat {4}; eine ungerichtete Kante hat nur eine.',
  'one probability': 'eine Wahrscheinlichkeit',
  'Choose directed, or a rule that gives one value.':
    'Wähle „gerichtet“ oder eine Regel, die einen einzigen Wert ergibt.',
  '{0} edge written in both directions, read as one undirected edge each.':
    '{0} Kante in beiden Richtungen geschrieben, gelesen als je eine ungerichtete Kante.',
  '{0} edges written in both directions, read as one undirected edge each.':
    '{0} Kanten in beiden Richtungen geschrieben, gelesen als je eine ungerichtete Kante.',
  'Choose directed if the two directions are different edges.':
    'Wähle „gerichtet“, wenn die beiden Richtungen verschiedene Kanten sind.',
  '{0} duplicate edge merged (rule: {1}); the first one is in this line.':
    '{0} doppelte Kante zusammengelegt (Regel: {1}); die erste steht in dieser Zeile.',
  '{0} duplicate edges merged (rule: {1}); the first one is in this line.':
    '{0} doppelte Kanten zusammengelegt (Regel: {1}); die erste steht in dieser Zeile.',
  'a campaign in JSON': 'eine Kampagne in JSON',
  'This JSON holds no campaign; expected the lists “b” and “edges”.':
    'Dieses JSON enthält keine Kampagne; erwartet: die Listen „b“ und „edges“.',
  'no object': 'kein Objekt',
  '{"n": …, "b": […], "edges": [[v, u, w], …]}': '{"n": …, "b": […], "edges": [[v, u, w], …]}',
  'Save the preferences as “b” and the edges as “edges”.':
    'Speichere die Neigungen als „b“ und die Kanten als „edges“.',
  'Fix “n” or the list “b”.': 'Berichtige „n“ oder die Liste „b“.',
  'Found n = {0}; expected a whole number of users.': 'Gefunden: n = {0}; erwartet: eine ganze Zahl von Personen.',
  'a whole number': 'eine ganze Zahl',
  'The network has no users.': 'Das Netzwerk hat keine Personen.',
  'at least one user': 'mindestens eine Person',
  'Found {0} values of b for n = {1} users; expected one for every user.':
    '{0} Werte von b für n = {1} Personen; erwartet: einer je Person.',
  '{0} values': '{0} Werte',
  'Found {0} users; the limit is {1}.': '{0} Personen gefunden; die Grenze ist {1}.',
  '{0} users': '{0} Personen',
  'at most {0} users': 'höchstens {0} Personen',
  'Found {0} labels for {1} users; expected one for every user.':
    '{0} Namen („labels“) für {1} Personen; erwartet: einer je Person.',
  '{0} labels': '{0} Namen',
  'Fix the list “labels”, or leave it out.': 'Berichtige die Liste „labels“, oder lass sie weg.',
  'User {0}: preference b = {1} is not a number between 0 and 1.':
    'Person {0}: Die Neigung b = {1} ist keine Zahl zwischen 0 und 1.',
  'Fix the value.': 'Berichtige den Wert.',
  'Found {0} where an edge was expected.': 'Gefunden: {0}, wo eine Kante erwartet wurde.',
  '[v, u, w]: source, target and weight': '[v, u, w]: Quelle, Ziel und Gewicht',
  'Fix the edge.': 'Berichtige die Kante.',
  'Edge {0}→{1}: there is no user {2}; expected 0 … {3}.':
    'Kante {0}→{1}: Eine Person {2} gibt es nicht; erwartet: 0 … {3}.',
  'a user, 0 … {0}': 'eine Person, 0 … {0}',
  'Fix the number of the user.': 'Berichtige die Nummer der Person.',
  'Edge {0}→{1}: influence w = {2} is not a number between 0 and 1.':
    'Kante {0}→{1}: Der Einfluss w = {2} ist keine Zahl zwischen 0 und 1.',
  'Found L = {0}; expected a whole number of pushes, 1 or more.':
    'Gefunden: L = {0}; erwartet: eine ganze Zahl von Anstößen, 1 oder mehr.',
  'a whole number, 1 or more': 'eine ganze Zahl, 1 oder mehr',
  'Fix “L”, or leave it out.': 'Berichtige „L“, oder lass es weg.',
  'The file is meant for {0} push; how many there are is a setting of the campaign.':
    'Die Datei ist für {0} Anstoß gedacht; wie viele es sind, ist eine Einstellung der Kampagne.',
  'The file is meant for {0} pushes; how many there are is a setting of the campaign.':
    'Die Datei ist für {0} Anstöße gedacht; wie viele es sind, ist eine Einstellung der Kampagne.',
  'Set “Pushes” on the page.': 'Stell auf der Seite die Anstöße ein.',
  'activation probabilities': 'Aktivierungswahrscheinlichkeiten',
  ': {0} node with preferences and {1} ': ': {0} Knoten mit Neigungen und {1} ',
  ': {0} node and {1} ': ': {0} Knoten und {1} ',
  ': {0} nodes with preferences and {1} ': ': {0} Knoten mit Neigungen und {1} ',
  ': {0} nodes and {1} ': ': {0} Knoten und {1} ',
  ' edge': ' Kante',
  ' edges': ' Kanten',
  ' with {0}': ' mit {0}',
  'Attribute {0}': 'Eigenschaft {0}',
  'Edges with an error': 'Fehlerhafte Kanten',
  '{0} undirected edge beside {1} directed one: read as two arcs each, one in either direction.':
    '{0} ungerichtete Kante neben {1} gerichteten: gelesen als je zwei Kanten, eine in jeder Richtung.',
  '{0} undirected edge beside {1} directed ones: read as two arcs each, one in either direction.':
    '{0} ungerichtete Kante neben {1} gerichteten: gelesen als je zwei Kanten, eine in jeder Richtung.',
  '{0} undirected edges beside {1} directed one: read as two arcs each, one in either direction.':
    '{0} ungerichtete Kanten neben {1} gerichteten: gelesen als je zwei Kanten, eine in jeder Richtung.',
  '{0} undirected edges beside {1} directed ones: read as two arcs each, one in either direction.':
    '{0} ungerichtete Kanten neben {1} gerichteten: gelesen als je zwei Kanten, eine in jeder Richtung.',
  '{0} directed edge beside {1} undirected one: all are read as undirected.':
    '{0} gerichtete Kante neben {1} ungerichteten: Alle werden als ungerichtet gelesen.',
  '{0} directed edge beside {1} undirected ones: all are read as undirected.':
    '{0} gerichtete Kante neben {1} ungerichteten: Alle werden als ungerichtet gelesen.',
  '{0} directed edges beside {1} undirected one: all are read as undirected.':
    '{0} gerichtete Kanten neben {1} ungerichteten: Alle werden als ungerichtet gelesen.',
  '{0} directed edges beside {1} undirected ones: all are read as undirected.':
    '{0} gerichtete Kanten neben {1} ungerichteten: Alle werden als ungerichtet gelesen.',
  '{0} node without an edge is kept.': '{0} Knoten ohne Kante bleibt.',
  '{0} node without an edge are kept.': '{0} Knoten ohne Kante bleiben.',
  '{0} nodes without an edge is kept.': '{0} Knoten ohne Kante bleiben.',
  '{0} nodes without an edge are kept.': '{0} Knoten ohne Kante bleiben.',
  'Several nodes have the same label, for example {0}; nodes are named by their identifiers.':
    'Mehrere Knoten haben denselben Namen, zum Beispiel {0}; Knoten heißen nach ihren Kennungen.',
  'Give every node a label of its own to see labels.':
    'Gib jedem Knoten einen eigenen Namen, damit Namen zu sehen sind.',
  'Only {0} of {1} node have coordinates; they are not used.':
    'Nur {0} von {1} Knoten haben Koordinaten; sie werden nicht benutzt.',
  'Only {0} of {1} nodes have coordinates; they are not used.':
    'Nur {0} von {1} Knoten haben Koordinaten; sie werden nicht benutzt.',
  'Node {0}: preference {1} is outside 0…1.': 'Knoten {0}: Die Neigung {1} liegt außerhalb von 0…1.',
  'Node {0}: preference {1} is not a number between 0 and 1.':
    'Knoten {0}: Die Neigung {1} ist keine Zahl zwischen 0 und 1.',
  'Fix the value, or give the attribute another name if it is something else.':
    'Berichtige den Wert, oder gib der Eigenschaft einen anderen Namen, wenn sie etwas anderes ist.',
  'Attributes of edges that are not used: {0}.': 'Nicht benutzte Eigenschaften von Kanten: {0}.',
  'Attributes of nodes that are not used: {0}.': 'Nicht benutzte Eigenschaften von Knoten: {0}.',
  '{0} and at least {1} more': '{0} und mindestens {1} weitere',
  'Edge {0}: {1} {2}': 'Kante {0}: {1} {2}',
  '{0} is not {1}.': '{0} passt nicht; erwartet: {1}.',
  '{0} is outside 0…1.': '{0} liegt außerhalb von 0…1.',
  '{0} is below 0; expected {1}.': '{0} ist kleiner als 0; erwartet: {1}.',
  'is missing; expected {0}.': 'fehlt; erwartet: {0}.',
  '{0} edge without a weight, read as weight 1.': '{0} Kante ohne Gewicht, gelesen als Gewicht 1.',
  '{0} edges without a weight, read as weight 1.': '{0} Kanten ohne Gewicht, gelesen als Gewicht 1.',
  'Found a node without an identifier; expected one.': 'Ein Knoten ohne Kennung; erwartet: eine Kennung.',
  'a node with an identifier': 'ein Knoten mit einer Kennung',
  'Give the node an identifier': 'Gib dem Knoten eine Kennung',
  'Node {0} is introduced more than once; the first one counts.':
    'Knoten {0} wird mehr als einmal eingeführt; das erste Mal zählt.',
  'Give every node an identifier of its own.': 'Gib jedem Knoten eine eigene Kennung.',
  'The {0} of this edge is empty. An edge needs two node identifiers.':
    'Das Ende „{0}“ dieser Kante ist leer. Eine Kante braucht zwei Knotenkennungen.',
  'Edge {0} joins a node with itself; expected two different nodes.':
    'Kante {0} verbindet einen Knoten mit sich selbst; erwartet: zwei verschiedene Knoten.',
  'Remove the edge or choose to leave self-loops out.':
    'Entferne die Kante, oder wähle, dass Selbstkanten ausgelassen werden.',
  '{0}: self-loop, left out': '{0}: Selbstkante, ausgelassen',
  '{0}; it was left out.': '{0}; ausgelassen.',
  'Look whether the right network was saved.': 'Prüfe, ob das richtige Netzwerk gespeichert wurde.',
  'No edge of this file could be read; found {0} node.':
    'Keine Kante dieser Datei ließ sich lesen; gefunden: {0} Knoten.',
  'No edge of this file could be read; found {0} nodes.':
    'Keine Kante dieser Datei ließ sich lesen; gefunden: {0} Knoten.',
  'edges between nodes': 'Kanten zwischen Knoten',
  'Look at the preview, and whether the right network was saved.':
    'Sieh dir die Vorschau an, und prüfe, ob das richtige Netzwerk gespeichert wurde.',
  'Edge {0} names the node {1}, which the file does not introduce.':
    'Kante {0} nennt den Knoten {1}, den die Datei nicht einführt.',
  'the identifier of a node of this file': 'die Kennung eines Knotens dieser Datei',
  'Add the node or fix the identifier': 'Ergänze den Knoten, oder berichtige die Kennung',
  '{0} cannot be opened': '{0} lässt sich nicht öffnen',
  'no network: {0}': 'kein Netzwerk: {0}',
  'GEXF {0}': 'GEXF {0}',
  'The file holds more than one graph; the first one is read.':
    'Die Datei enthält mehr als einen Graphen; der erste wird gelesen.',
  'The file says when nodes, edges or values are there (dynamic graph); these times are not used, and all of them are read.':
    'Die Datei sagt, wann Knoten, Kanten oder Werte da sind (dynamischer Graph); diese Zeiten werden nicht benutzt, und alles wird gelesen.',
  'Save the time window of interest as a network of its own.':
    'Speichere das Zeitfenster, um das es geht, als eigenes Netzwerk.',
  'Nodes stand inside other nodes; all are read side by side.':
    'Knoten stehen in anderen Knoten; alle werden nebeneinander gelesen.',
  'a text in quotes that begins here is not closed':
    'ein Text in Anführungszeichen, der hier beginnt, ist nicht geschlossen',
  '`{0} [` is not closed': '`{0} [` ist nicht geschlossen',
  '{0} has no value': '{0} hat keinen Wert',
  'Not readable as GML near line {0}: {1}. Nothing was imported.':
    'Nahe Zeile {0} nicht als GML lesbar: {1}. Es wurde nichts übernommen.',
  'names with values or lists in brackets': 'Namen mit Werten oder Listen in Klammern',
  'The file may be cut or was changed by hand: save or download it again, or fix this place.':
    'Die Datei ist vielleicht abgeschnitten oder von Hand geändert: Speichere oder lade sie noch einmal, oder berichtige diese Stelle.',
  'a list without a name': 'eine Liste ohne Namen',
  'found {0}, expected a name': '{0} gefunden, erwartet: ein Name',
  'found the text {0}, expected a name': 'der Text {0} gefunden, erwartet: ein Name',
  'lists are more than {0} levels deep': 'Listen sind mehr als {0} Ebenen tief',
  'a bracket closes nothing': 'eine Klammer schließt nichts',
  'Edges between more than two nodes (hyperedges) are not used.':
    'Kanten zwischen mehr als zwei Knoten (Hyperkanten) werden nicht benutzt.',
  'Ports of nodes are not used.': 'Ports von Knoten werden nicht benutzt.',
  'Nodes hold graphs of their own; all nodes are read side by side.':
    'Knoten enthalten eigene Graphen; alle Knoten werden nebeneinander gelesen.',
  'node-link JSON': 'Node-Link-JSON',
  'graphology JSON': 'Graphology-JSON',
  'Cytoscape JSON': 'Cytoscape-JSON',
  'adjacency JSON': 'Adjazenz-JSON',
  'This JSON holds no list of nodes or edges; expected “nodes” with “links”, “edges” or “adjacency”, or “elements”.':
    'Dieses JSON enthält keine Liste von Knoten oder Kanten; erwartet: „nodes“ mit „links“, „edges“ oder „adjacency“, oder „elements“.',
  'an object with nodes and edges': 'ein Objekt mit Knoten und Kanten',
  'Save the network as node-link JSON, GEXF or GraphML.':
    'Speichere das Netzwerk als Node-Link-JSON, GEXF oder GraphML.',
  'The text is longer than {0}; JSON is read as a whole, and that is the limit for it.':
    'Der Text ist länger als {0}; JSON wird als Ganzes gelesen, und dafür ist das die Grenze.',
  'more than {0}': 'mehr als {0}',
  'Save the network as an edge list or as GEXF, which are read piece by piece.':
    'Speichere das Netzwerk als Kantenliste oder als GEXF; diese werden Stück für Stück gelesen.',
  'JSON that this browser can read': 'JSON, das dieser Browser lesen kann',
  'the end of the file': 'das Ende der Datei',
  'a line break': 'ein Zeilenumbruch',
  'Not readable as JSON near line {0}, column {1}: found {2}, expected {3}. Nothing was imported.':
    'Nahe Zeile {0}, Spalte {1}, nicht als JSON lesbar: gefunden {2}, erwartet: {3}. Es wurde nichts übernommen.',
  'a comma or “]”': 'ein Komma oder „]“',
  'a comma or “}”': 'ein Komma oder „}“',
  'a name in double quotes': 'ein Name in doppelten Anführungszeichen',
  'a name in double quotes or “}”': 'ein Name in doppelten Anführungszeichen oder „}“',
  'a colon': 'ein Doppelpunkt',
  'at most {0} levels': 'höchstens {0} Ebenen',
  'value or end': 'Wert oder Ende',
  'name or end': 'Name oder Ende',
  'a value': 'ein Wert',
  'a backslash only before one of " \\ / b f n r t u':
    'ein umgekehrter Schrägstrich nur vor einem von " \\ / b f n r t u',
  'a closing quote': 'ein schließendes Anführungszeichen',
  'source target from to key id label name type directed undirected index attributes data group selected':
    'source target from to key id label name type directed undirected index attributes data group selected',
  'The ends of edges are the numbers of nodes, counted from 0, and not their identifiers.':
    'Die Enden von Kanten sind die Nummern der Knoten, gezählt ab 0, und nicht ihre Kennungen.',
  'list of neighbours': 'Liste von Nachbarn',
  'Found {0} where a {1} was expected.': 'Gefunden: {0}, wo etwas anderes erwartet wurde: {1}.',
  'a list of neighbours': 'eine Liste von Nachbarn',
  'a {0} as an object in braces': '{0} als Objekt in geschweiften Klammern',
  'Fix the entry': 'Berichtige den Eintrag',
  'Found bytes that are not UTF-8 text; expected UTF-8.': 'Bytes gefunden, die kein UTF-8-Text sind; erwartet: UTF-8.',
  'Save the file as UTF-8, or choose another encoding.':
    'Speichere die Datei als UTF-8, oder wähle eine andere Codierung.',
  'a Pajek network': 'ein Pajek-Netzwerk',
  'Found a line of more than a million characters; expected one vertex, edge or row per line.':
    'Eine Zeile mit mehr als einer Million Zeichen; erwartet: ein Knoten, eine Kante oder eine Matrixzeile je Zeile.',
  'a very long line': 'eine sehr lange Zeile',
  'Check that the file has line breaks.': 'Prüfe, ob die Datei Zeilenumbrüche hat.',
  'The first network of this file is read; what follows it is not used.':
    'Das erste Netzwerk dieser Datei wird gelesen; was darauf folgt, wird nicht benutzt.',
  'Edges of named relations are read as one network.': 'Kanten benannter Beziehungen werden als ein Netzwerk gelesen.',
  'Found {0} as the number of vertices; expected a whole number.':
    '{0} als Zahl der Knoten gefunden; erwartet: eine ganze Zahl.',
  'The file speaks of {0} vertices; the limit is {1}.': 'Die Datei spricht von {0} Knoten; die Grenze ist {1}.',
  'a whole number up to {0}': 'eine ganze Zahl bis {0}',
  'Fix the number, or filter the network first.': 'Berichtige die Zahl, oder filtere das Netzwerk vorher.',
  'The network has vertices of two kinds (two-mode); both are read as nodes.':
    'Das Netzwerk hat zwei Arten von Knoten (Two-Mode); beide werden als Knoten gelesen.',
  'Found {0}, expected the number of a vertex.': 'Gefunden: {0}; erwartet: die Nummer eines Knotens.',
  'Found {0}, expected the number of a vertex from 1 to {1}.':
    'Gefunden: {0}; erwartet: die Nummer eines Knotens von 1 bis {1}.',
  'the number of a vertex': 'die Nummer eines Knotens',
  'Fix the number': 'Berichtige die Zahl',
  'Edges have times in brackets; these are not used, and all edges are read.':
    'Kanten haben Zeiten in Klammern; diese werden nicht benutzt, und alle Kanten werden gelesen.',
  'Found more rows than the matrix has; expected {0}.': 'Mehr Zeilen, als die Matrix hat; erwartet: {0}.',
  'Found {0} values in row {1} of the matrix; expected {2}.': '{0} Werte in Zeile {1} der Matrix; erwartet: {2}.',
  '{0} rows of {1} values': '{0} Zeilen mit {1} Werten',
  'Fix the row': 'Berichtige die Zeile der Matrix',
  'Found a matrix before the number of vertices; expected a line “*Vertices n” first.':
    'Eine Matrix vor der Zahl der Knoten; erwartet: vorher eine Zeile „*Vertices n“.',
  '*Vertices n': '*Vertices n',
  'Add the line.': 'Füg die Zeile hinzu.',
  'The matrix ends inside row {0}.': 'Die Matrix endet mitten in Zeile {0}.',
  'complete rows': 'vollständige Zeilen',
  Pajek: 'Pajek',
  'Found elements more than {0} levels deep; a network is flat.':
    'Elemente sind mehr als {0} Ebenen tief; ein Netzwerk ist flach.',
  'Save the network again.': 'Speichere das Netzwerk noch einmal.',
  'The head of this file (DOCTYPE) defines entities. They are never expanded or fetched; nothing was imported.':
    'Der Kopf dieser Datei (DOCTYPE) definiert Entitäten. Sie werden nie aufgelöst oder geladen; es wurde nichts übernommen.',
  'DOCTYPE with ENTITY': 'DOCTYPE mit ENTITY',
  'a file without entities of its own': 'eine Datei ohne eigene Entitäten',
  'Save the network again with a current program, or remove the DOCTYPE.':
    'Speichere das Netzwerk noch einmal mit einem aktuellen Programm, oder entferne den DOCTYPE.',
  'The document type (DOCTYPE) of this file is not used, and nothing is fetched for it.':
    'Der Dokumenttyp (DOCTYPE) dieser Datei wird nicht benutzt, und nichts wird dafür geladen.',
  'Not well-formed near line {0}: {1}. Nothing was imported.':
    'Nahe Zeile {0} nicht wohlgeformt: {1}. Es wurde nichts übernommen.',
  'well-formed XML': 'wohlgeformtes XML',
  'an “&” stands alone; expected `&amp;`': 'ein „&“ steht allein; erwartet: `&amp;`',
  '`<{0}` is not closed': '`<{0}` ist nicht geschlossen',
  'the file ends inside a tag': 'die Datei endet in einem Tag',
  'found another closing tag where `</{0}>` was expected (opened in line {1})':
    'ein anderes schließendes Tag, wo `</{0}>` erwartet wurde (geöffnet in Zeile {1})',
  '`</{0}>` closes nothing': '`</{0}>` schließt nichts',
  'an entity is used that XML does not know': 'eine Entität, die XML nicht kennt',
  'text stands outside of the root element': 'Text steht außerhalb des Wurzelelements',
  'there is no root element': 'es gibt kein Wurzelelement',
  'an attribute is there twice ({0})': 'eine Eigenschaft steht zweimal da ({0})',
  'names and preferences': 'Namen und Neigungen',
  'Found no identifier in this line; expected an identifier and a name.':
    'In dieser Zeile ist keine Kennung; erwartet: eine Kennung und ein Name.',
  'Found no name in this line; expected an identifier and a name.':
    'In dieser Zeile ist kein Name; erwartet: eine Kennung und ein Name.',
  'an identifier and a name': 'eine Kennung und ein Name',
  'Complete the line': 'Vervollständige die Zeile',
  'Found more than {0} name up to this line; that is the limit.':
    'Mehr als {0} Name bis zu dieser Zeile; das ist die Grenze.',
  'Found more than {0} names up to this line; that is the limit.':
    'Mehr als {0} Namen bis zu dieser Zeile; das ist die Grenze.',
  'more than {0} name': 'mehr als {0} Name',
  'more than {0} names': 'mehr als {0} Namen',
  'at most {0} name': 'höchstens {0} Name',
  'at most {0} names': 'höchstens {0} Namen',
  'No line of this file holds an identifier and a name.':
    'Keine Zeile dieser Datei enthält eine Kennung und einen Namen.',
  'lines of an identifier and a name': 'Zeilen mit einer Kennung und einem Namen',
  'Look at the preview, and fix the lines.': 'Sieh dir die Vorschau an, und berichtige die Zeilen.',
  'a list of nodes': 'eine Liste von Knoten',
  ': {0} of {1} node.': ': {0} für {1} Knoten.',
  ': {0} of {1} nodes.': ': {0} für {1} Knoten.',
  'Node {0}: found {1} number, and the first line says {2}.':
    'Knoten {0}: {1} Zahl gefunden, die erste Zeile sagt {2}.',
  'Node {0}: found {1} numbers, and the first line says {2}.':
    'Knoten {0}: {1} Zahlen gefunden, die erste Zeile sagt {2}.',
  '{0} number': '{0} Zahl',
  '{0} numbers': '{0} Zahlen',
  'an identifier and {0} number': 'eine Kennung und {0} Zahl',
  'an identifier and {0} numbers': 'eine Kennung und {0} Zahlen',
  'Write all vectors with the same number of numbers, and that number behind the number of vectors in the first line.':
    'Schreib alle Vektoren mit gleich vielen Zahlen, und diese Anzahl in der ersten Zeile hinter die Zahl der Vektoren.',
  'Node {0}: number {1} is {2}; expected a finite number.':
    'Knoten {0}: Zahl {1} ist {2}; erwartet: eine endliche Zahl.',
  'a finite number': 'eine endliche Zahl',
  'The first line says {0} number for every node; the limit is {1}.':
    'Die erste Zeile sagt {0} Zahl für jeden Knoten; die Grenze ist {1}.',
  'The first line says {0} numbers for every node; the limit is {1}.':
    'Die erste Zeile sagt {0} Zahlen für jeden Knoten; die Grenze ist {1}.',
  'at most {0} number': 'höchstens {0} Zahl',
  'at most {0} numbers': 'höchstens {0} Zahlen',
  'Make shorter vectors: 64 numbers are usual.': 'Mach die Vektoren kürzer: 64 Zahlen sind üblich.',
  'Found more than {0} number up to this line; that is the limit.':
    'Mehr als {0} Zahl bis zu dieser Zeile; das ist die Grenze.',
  'Found more than {0} numbers up to this line; that is the limit.':
    'Mehr als {0} Zahlen bis zu dieser Zeile; das ist die Grenze.',
  'more than {0} number': 'mehr als {0} Zahl',
  'more than {0} numbers': 'mehr als {0} Zahlen',
  'Keep the vectors of nodes that are in the network.': 'Behalte die Vektoren von Knoten, die im Netzwerk sind.',
  'No line of this file holds an identifier and its numbers.':
    'Keine Zeile dieser Datei enthält eine Kennung und ihre Zahlen.',
  'lines of an identifier and {0} number': 'Zeilen mit einer Kennung und {0} Zahl',
  'lines of an identifier and {0} numbers': 'Zeilen mit einer Kennung und {0} Zahlen',
  'The first line says {0} vector; the file holds {1}.': 'Die erste Zeile sagt {0} Vektor; die Datei enthält {1}.',
  'The first line says {0} vectors; the file holds {1}.': 'Die erste Zeile sagt {0} Vektoren; die Datei enthält {1}.',
  '{0} vector': '{0} Vektor',
  '{0} vectors': '{0} Vektoren',
  'Check that the file is complete.': 'Prüfe, ob die Datei vollständig ist.',
  'vectors of nodes': 'Vektoren von Knoten',
  ': {0} number for each of {1} node.': ': {0} Zahl für jeden von {1} Knoten.',
  ': {0} number for each of {1} nodes.': ': {0} Zahl für jeden von {1} Knoten.',
  ': {0} numbers for each of {1} node.': ': {0} Zahlen für jeden von {1} Knoten.',
  ': {0} numbers for each of {1} nodes.': ': {0} Zahlen für jeden von {1} Knoten.',
  '{0}. The limit is {1} per file.': '{0}. Die Grenze ist {1} je Datei.',
  'Filter it first.': 'Filtere sie vorher.',
  'Reading was cancelled; nothing was imported.': 'Das Lesen wurde abgebrochen; es wurde nichts übernommen.',
  'Read the file again.': 'Lies die Datei noch einmal.',
  'The file could not be read to its end: {0}': 'Die Datei ließ sich nicht bis zum Ende lesen: {0}',
  'It may have been moved or changed meanwhile, or it is a folder; read it again.':
    'Vielleicht wurde sie inzwischen verschoben oder verändert, oder sie ist ein Ordner; lies sie noch einmal.',
  'The gzip file is damaged or not complete; nothing was imported.':
    'Die gzip-Datei ist beschädigt oder nicht vollständig; es wurde nichts übernommen.',
  'Download or pack it again.': 'Lade oder packe sie noch einmal.',
  'The file unpacks to more than {0}; that is the limit.': 'Die Datei ist entpackt größer als {0}; das ist die Grenze.',
  'reading was cancelled': 'das Lesen wurde abgebrochen',
  'it names rows of a table of events (up to row {0}); drop that file with it':
    'sie nennt Zeilen einer Tabelle von Ereignissen (bis Zeile {0}); leg diese Datei zusammen mit ihr ab',
  '{0} is read first; these are other cascades': 'zuerst wird {0} gelesen; das hier sind andere Kaskaden',
  'Times of {0} are in {1}, those of {2} in {3}; expected the same in all parts.':
    'Zeiten von {0}: {1}; von {2}: {3}; erwartet: in allen Teilen dieselben.',
  'Choose the same unit and origin of the times for both files.':
    'Wähle für beide Dateien dieselbe Einheit und denselben Anfang der Zeiten.',
  'Together the files hold {0} cascade and {1} event; the limits are {2} and {3}.':
    'Zusammen enthalten die Dateien {0} Kaskade und {1} Ereignis; die Grenzen sind {2} und {3}.',
  'Together the files hold {0} cascade and {1} events; the limits are {2} and {3}.':
    'Zusammen enthalten die Dateien {0} Kaskade und {1} Ereignisse; die Grenzen sind {2} und {3}.',
  'Together the files hold {0} cascades and {1} event; the limits are {2} and {3}.':
    'Zusammen enthalten die Dateien {0} Kaskaden und {1} Ereignis; die Grenzen sind {2} und {3}.',
  'Together the files hold {0} cascades and {1} events; the limits are {2} and {3}.':
    'Zusammen enthalten die Dateien {0} Kaskaden und {1} Ereignisse; die Grenzen sind {2} und {3}.',
  'Take fewer files, or filter them first.': 'Nimm weniger Dateien, oder filtere sie vorher.',
  '{0} is the network of these files': '{0} ist das Netzwerk dieser Dateien',
  'Drop it together with the file of the edges: its vectors are those of their nodes.':
    'Leg sie zusammen mit der Datei der Kanten ab: Ihre Vektoren sind die der Knoten dort.',
  'Drop it together with the file of the edges: then it names their nodes.':
    'Leg sie zusammen mit der Datei der Kanten ab: Dann benennt sie deren Knoten.',
  'a list of nodes without edges. {0}': 'eine Liste von Knoten ohne Kanten. {0}',
  'This is a list of nodes: {0} identifier and {1}, but no edges.':
    'Das ist eine Liste von Knoten: {0} Kennung und {1}, aber keine Kanten.',
  'This is a list of nodes: {0} identifiers and {1}, but no edges.':
    'Das ist eine Liste von Knoten: {0} Kennungen und {1}, aber keine Kanten.',
  'it has the vectors of another network': 'sie hat die Vektoren eines anderen Netzwerks',
  '{0} has the vectors of the nodes': '{0} hat die Vektoren der Knoten',
  'vectors of nodes; none of its identifiers is a node of the network':
    'Vektoren von Knoten; keine der Kennungen ist ein Knoten des Netzwerks',
  '{0} of {1} node': '{0} für {1} Knoten',
  '{0} of {1} nodes': '{0} für {1} Knoten',
  'it names the nodes of another network': 'sie benennt die Knoten eines anderen Netzwerks',
  '{0} names the nodes': '{0} benennt die Knoten',
  'a list of nodes; none of its identifiers is a node of the network':
    'eine Liste von Knoten; keine der Kennungen ist ein Knoten des Netzwerks',
  'a list of nodes; the cascades say who by the identifiers of the network, so these stay':
    'eine Liste von Knoten; die Kaskaden nennen Personen mit den Kennungen des Netzwerks, deshalb bleiben diese',
  '{0} user of the cascades differs from a node of the network only by blanks or case, for example {1}. They are kept apart.':
    '{0} Person der Kaskaden unterscheidet sich von einem Knoten des Netzwerks nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben getrennt.',
  '{0} user of the cascades differ from a node of the network only by blanks or case, for example {1}. They are kept apart.':
    '{0} Personen der Kaskaden unterscheiden sich von einem Knoten des Netzwerks nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben getrennt.',
  '{0} users of the cascades differs from a node of the network only by blanks or case, for example {1}. They are kept apart.':
    '{0} Personen der Kaskaden unterscheiden sich von einem Knoten des Netzwerks nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben getrennt.',
  '{0} users of the cascades differ from a node of the network only by blanks or case, for example {1}. They are kept apart.':
    '{0} Personen der Kaskaden unterscheiden sich von einem Knoten des Netzwerks nur durch Leerzeichen oder Großschreibung, zum Beispiel {1}. Sie bleiben getrennt.',
  'If they are the same, give them one spelling in the files.':
    'Wenn sie dieselben sind, schreib sie in den Dateien gleich.',
  'an unknown unit since 1970': 'unbekannte Einheit, seit 1970',
  'an unknown unit since each first event': 'unbekannte Einheit, jeweils seit dem ersten Ereignis',
  'an unknown unit since a common beginning': 'unbekannte Einheit, seit einem gemeinsamen Anfang',
  '{0}s since 1970': 'Einheit {0}, seit 1970',
  '{0}s since each first event': 'Einheit {0}, jeweils seit dem ersten Ereignis',
  '{0}s since a common beginning': 'Einheit {0}, seit einem gemeinsamen Anfang',
  'it holds neither a network nor cascades': 'sie enthält weder ein Netzwerk noch Kaskaden',
  'plain text, no data': 'einfacher Text, keine Daten',
  'expected a network or cascades as text': 'erwartet: ein Netzwerk oder Kaskaden als Text',
  'This is {0}, not a text file; {1}.': 'Das ist {0}, keine Textdatei; {1}.',
  'a PNG picture': 'ein PNG-Bild',
  'Take the data behind the picture instead.': 'Nimm stattdessen die Daten, aus denen das Bild entstand.',
  'a JPEG picture': 'ein JPEG-Bild',
  'a PDF document': 'ein PDF-Dokument',
  'Take the data behind the document instead.': 'Nimm stattdessen die Daten, aus denen das Dokument entstand.',
  'a ZIP archive or an Excel workbook': 'ein ZIP-Archiv oder eine Excel-Arbeitsmappe',
  'Unpack it, or save the sheet as CSV.': 'Entpacke es, oder speichere das Blatt als CSV.',
  'a packed file (bzip2, xz, zstd or 7z)': 'eine gepackte Datei (bzip2, xz, zstd oder 7z)',
  'Unpack it, or pack it with gzip.': 'Entpacke sie, oder packe sie mit gzip.',
  'a gzip file inside a gzip file': 'eine gzip-Datei in einer gzip-Datei',
  'Unpack it once.': 'Entpacke sie einmal.',
  'a binary file': 'eine Binärdatei',
  'This is a binary file (it holds NUL bytes), not text; {0}.':
    'Das ist eine Binärdatei (sie enthält NUL-Bytes), kein Text; {0}.',
  'NUL bytes': 'NUL-Bytes',
  'Export the data as text.': 'Exportiere die Daten als Text.',
  'a web page': 'eine Webseite',
  'This is a web page (HTML), not a table; {0}.': 'Das ist eine Webseite (HTML), keine Tabelle; {0}.',
  'A download sometimes saves an error page in place of the file: open it in the browser, then download the file itself.':
    'Beim Herunterladen wird manchmal eine Fehlerseite statt der Datei gespeichert: Öffne sie im Browser, dann lade die Datei selbst herunter.',
  'an experiment file': 'eine Experimentdatei',
  'This looks like an experiment file of Cascade Lab, not data.':
    'Das sieht aus wie eine Experimentdatei von Cascade Lab, nicht wie Daten.',
  'Open it as an experiment.': 'Öffne sie als Experiment.',
  'This is XML, but neither GEXF nor GraphML: its first element is neither gexf nor graphml.':
    'Das ist XML, aber weder GEXF noch GraphML: Sein erstes Element ist weder gexf noch graphml.',
  'Export the network as GEXF, GraphML or an edge list.': 'Exportiere das Netzwerk als GEXF, GraphML oder Kantenliste.',
  'JSON lines': 'JSON-Zeilen',
  'These are lines of JSON, but neither cascades with times nor posts of X/Twitter with their retweets.':
    'Das sind Zeilen aus JSON, aber weder Kaskaden mit Zeiten noch Beiträge von X/Twitter mit ihren Retweets.',
  'Write cascades as a table: one line per event with cascade, user and time.':
    'Schreib Kaskaden als Tabelle: eine Zeile je Ereignis mit Kaskade, Person und Zeit.',
  'This is JSON, but not a network: neither “nodes” with “links” or “edges”, nor a graph of graphology.':
    'Das ist JSON, aber kein Netzwerk: weder „nodes“ mit „links“ oder „edges“ noch ein Graph von graphology.',
  'Export the network as node-link JSON, GEXF, GraphML or an edge list.':
    'Exportiere das Netzwerk als Node-Link-JSON, GEXF, GraphML oder Kantenliste.',
  'Graphviz DOT': 'Graphviz DOT',
  'This is a Graphviz DOT file, which describes a drawing; it is not read.':
    'Das ist eine Graphviz-DOT-Datei, die eine Zeichnung beschreibt; sie wird nicht gelesen.',
  'Convert it to GraphML or GML (with Gephi or gv2gml), or write an edge list.':
    'Wandle sie in GraphML oder GML um (mit Gephi oder gv2gml), oder schreib eine Kantenliste.',
  'No range of the index lies within the {0} row of the data file.':
    'Kein Bereich des Index liegt innerhalb der {0} Zeile der Datendatei.',
  'No range of the index lies within the {0} rows of the data file.':
    'Kein Bereich des Index liegt innerhalb der {0} Zeilen der Datendatei.',
  '{0} range': '{0} Bereich',
  '{0} ranges': '{0} Bereiche',
  'rows from 1 to {0}': 'Zeilen von 1 bis {0}',
  'Check that index and data belong together.': 'Prüfe, ob Index und Daten zusammengehören.',
  '{0} row of the data file belongs to no range of the index and was left out.':
    '{0} Zeile der Datendatei gehört zu keinem Bereich des Index und wurde ausgelassen.',
  '{0} row of the data file belongs to no range of the index and were left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} row of the data file belong to no range of the index and was left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} row of the data file belong to no range of the index and were left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} rows of the data file belongs to no range of the index and was left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} rows of the data file belongs to no range of the index and were left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} rows of the data file belong to no range of the index and was left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} rows of the data file belong to no range of the index and were left out.':
    '{0} Zeilen der Datendatei gehören zu keinem Bereich des Index und wurden ausgelassen.',
  '{0} row of the data file could not be read; the cascades that the index makes of the others lack this event.':
    '{0} Zeile der Datendatei ließ sich nicht lesen; den Kaskaden, die der Index aus den anderen macht, fehlt dieses Ereignis.',
  '{0} row of the data file could not be read; the cascades that the index makes of the others lack these events.':
    '{0} Zeilen der Datendatei ließen sich nicht lesen; den Kaskaden, die der Index aus den anderen macht, fehlen diese Ereignisse.',
  '{0} rows of the data file could not be read; the cascades that the index makes of the others lack this event.':
    '{0} Zeilen der Datendatei ließen sich nicht lesen; den Kaskaden, die der Index aus den anderen macht, fehlen diese Ereignisse.',
  '{0} rows of the data file could not be read; the cascades that the index makes of the others lack these events.':
    '{0} Zeilen der Datendatei ließen sich nicht lesen; den Kaskaden, die der Index aus den anderen macht, fehlen diese Ereignisse.',
  'Fix the lines with an error in the data file.': 'Berichtige die fehlerhaften Zeilen der Datendatei.',
  'No row of cascade {0} could be read; the cascade was left out.':
    'Keine Zeile der Kaskade {0} ließ sich lesen; die Kaskade wurde ausgelassen.',
  'rows {0} to {1}': 'Zeilen {0} bis {1}',
  'Cascade {0} is {1}, but the data file has {2} row; the cascade was left out.':
    'Kaskade {0} ist: {1}, aber die Datendatei hat {2} Zeile; die Kaskade wurde ausgelassen.',
  'Cascade {0} is {1}, but the data file has {2} rows; the cascade was left out.':
    'Kaskade {0} ist: {1}, aber die Datendatei hat {2} Zeilen; die Kaskade wurde ausgelassen.',
  'Cascade {0} is {1}, which overlaps cascade {2} (line {3}, {4}); it was left out.':
    'Kaskade {0} ist: {1}; das überschneidet sich mit Kaskade {2} (Zeile {3}, {4}); sie wurde ausgelassen.',
  'ranges that do not overlap': 'Bereiche, die sich nicht überschneiden',
  'Fix the range.': 'Berichtige den Bereich.',
  'cascade cascadeid cascadenumber cascadeindex casc cascid cid kaskade kaskadenid cascada cascata kaskada каскад 级联 カスケード\n    diffusion diffusionid contagion contagionid outbreak epidemic conversation conversationid thread threadid fil hilo\n    story storyid topic topicid thema tema sujet argomento 话题 meme memeid item itemid hashtag tag url link\n    root rootid roottweet roottweetid originaltweetid originalid retweetedstatusid rootpost rootpostid\n    message messageid nachricht post postid beitrag tweet tweetid weibo weiboid mid group groupid':
    'cascade cascadeid cascadenumber cascadeindex casc cascid cid kaskade kaskadenid cascada cascata kaskada каскад 级联 カスケード\n    diffusion diffusionid contagion contagionid outbreak epidemic conversation conversationid thread threadid fil hilo\n    story storyid topic topicid thema tema sujet argomento 话题 meme memeid item itemid hashtag tag url link\n    root rootid roottweet roottweetid originaltweetid originalid retweetedstatusid rootpost rootpostid\n    message messageid nachricht post postid beitrag tweet tweetid weibo weiboid mid group groupid',
  'user userid username uid usr nutzer nutzerid benutzer benutzername utilisateur usuario utente gebruiker użytkownik\n    пользователь 用户 ユーザー screenname handle account accountid konto author authorid auteur autor autore\n    actor actorid node nodeid nodename knoten noeud nodo person personid personne persona member memberid participant\n    agent agentid adopter adopterid infected infectedid infectee retweeter retweeterid subject subjectid individual name target':
    'user userid username uid usr nutzer nutzerid benutzer benutzername utilisateur usuario utente gebruiker użytkownik\n    пользователь 用户 ユーザー screenname handle account accountid konto author authorid auteur autor autore\n    actor actorid node nodeid nodename knoten noeud nodo person personid personne persona member memberid participant\n    agent agentid adopter adopterid infected infectedid infectee retweeter retweeterid subject subjectid individual name target',
  'time timestamp times t ts datetime date createdat relativetime relativetimesecond relativetimeseconds unixtime epoch\n    activationtime infectiontime eventtime posttime retweettime adoptiontime timems timesec timeseconds timehours\n    seconds secs sec minutes hours days elapsed elapsedtime offset when posttimeday step day\n    zeit zeitstempel zeitpunkt uhrzeit datum temps horodatage heure instant tiempo fecha hora marcadetiempo\n    tempo data ora tijd tijdstip czas время дата 时间 時間 時刻 日時':
    'time timestamp times t ts datetime date createdat relativetime relativetimesecond relativetimeseconds unixtime epoch\n    activationtime infectiontime eventtime posttime retweettime adoptiontime timems timesec timeseconds timehours\n    seconds secs sec minutes hours days elapsed elapsedtime offset when posttimeday step day\n    zeit zeitstempel zeitpunkt uhrzeit datum temps horodatage heure instant tiempo fecha hora marcadetiempo\n    tempo data ora tijd tijdstip czas время дата 时间 時間 時刻 日時',
  'parent parentid parentuser parentuserid parentnode parentnodeid parentevent infector infectorid infectedby\n    influencer influencerid activatedby activator via retweetedfrom repostedfrom retweetof retweeteduser retweeteduserid\n    sourceuser sourceuserid sourcenode inreplyto inreplytouser inreplytouserid inreplytostatusid predecessor previous\n    referrer invitedby causedby vorgänger vorgaenger eltern padre prédécesseur predecesor genitore rodzic source from':
    'parent parentid parentuser parentuserid parentnode parentnodeid parentevent infector infectorid infectedby\n    influencer influencerid activatedby activator via retweetedfrom repostedfrom retweetof retweeteduser retweeteduserid\n    sourceuser sourceuserid sourcenode inreplyto inreplytouser inreplytouserid inreplytostatusid predecessor previous\n    referrer invitedby causedby vorgänger vorgaenger eltern padre prédécesseur predecesor genitore rodzic source from',
  'magnitude mark marks followers followerscount followercount numberoffollowers nfollowers numfollowers\n    userfollowers userfollowerscount usrfollowerscount follower abonnenten seguidores seguidoresnumero abonnes\n    weight gewicht poids peso influence reach audience degree outdegree friends 粉丝 フォロワー value':
    'magnitude mark marks followers followerscount followercount numberoffollowers nfollowers numfollowers\n    userfollowers userfollowerscount usrfollowerscount follower abonnenten seguidores seguidoresnumero abonnes\n    weight gewicht poids peso influence reach audience degree outdegree friends 粉丝 フォロワー value',
  'event eventid eventnumber retweetid statusid rowid row rownumber rownames rowname lineid id index idx no nr nummer\n    number x unnamed0 tweetid tweet postid post messageid message mid':
    'event eventid eventnumber retweetid statusid rowid row rownumber rownames rowname lineid id index idx no nr nummer\n    number x unnamed0 tweetid tweet postid post messageid message mid',
  'bot isbot botflag botlabel isautomated automated botscore botometerscore botometer':
    'bot isbot botflag botlabel isautomated automated botscore botometerscore botometer',
  'split fold partition subset set traintest': 'split fold partition subset set traintest',
  'song songid songname track trackid artist venue venueid place placeid poi poiid product productid movie movieid film filmid video\n    videoid photo photoid picture pictureid article articleid book bookid game gameid app appid news newsid action actionid\n    lied titel ort produkt chanson produit lugar cancion':
    'song songid songname track trackid artist venue venueid place placeid poi poiid product productid movie movieid film filmid video\n    videoid photo photoid picture pictureid article articleid book bookid game gameid app appid news newsid action actionid\n    lied titel ort produkt chanson produit lugar cancion',
  'a number or a date': 'eine Zahl oder ein Datum',
  mark: 'Marke',
  bot: 'Bot',
  'bot or person, yes or no, or a score from 0 to 1': 'Bot oder Person, ja oder nein, oder ein Wert von 0 bis 1',
  ': {0} event in ': ': {0} Ereignis in ',
  ': {0} events in ': ': {0} Ereignisse in ',
  '{0} cascade; times ': '{0} Kaskade; Zeiten: ',
  '{0} cascades; times ': '{0} Kaskaden; Zeiten: ',
  'are dates': 'Datumsangaben',
  'look like {0}': 'vermutlich {0}',
  'cascades in JSON': 'Kaskaden in JSON',
  'Found {0}; expected a list of times, pairs of time and mark, or objects with a time.':
    'Gefunden: {0}; erwartet: eine Liste von Zeiten, Paare aus Zeit und Marke oder Objekte mit einer Zeit.',
  'a cascade or an event': 'eine Kaskade oder ein Ereignis',
  'Remove the line': 'Entferne die Zeile',
  'Fix the value or choose “skip” for lines with an error.':
    'Berichtige den Wert, oder wähle „überspringen“ für fehlerhafte Zeilen.',
  'Fix the value; it was left out.': 'Berichtige den Wert; er wurde ausgelassen.',
  'Event {0}: {1}': 'Ereignis {0}: {1}',
  '{0} So is 1 more.': '{0} Ebenso 1 weiteres.',
  '{0} So are {1} more.': '{0} Ebenso {1} weitere.',
  'The text is longer than {0}; JSON over several lines is read as a whole, and that is the limit for it.':
    'Der Text ist länger als {0}; JSON über mehrere Zeilen wird als Ganzes gelesen, und dafür ist das die Grenze.',
  'Write one cascade in a line.': 'Schreib eine Kaskade in eine Zeile.',
  'This JSON holds no cascade: no list of times, pairs of time and mark, or objects with a time.':
    'Dieses JSON enthält keine Kaskade: keine Liste von Zeiten, keine Paare aus Zeit und Marke und keine Objekte mit einer Zeit.',
  'a cascade or a list of cascades': 'eine Kaskade oder eine Liste von Kaskaden',
  'Write cascades as lists of times.': 'Schreib Kaskaden als Listen von Zeiten.',
  'The text ends before its JSON does; it may have been cut.':
    'Der Text endet, bevor sein JSON endet; vielleicht wurde er abgeschnitten.',
  'Found {0} where JSON has to go on.': 'Gefunden: {0}, wo JSON weitergehen muss.',
  JSON: 'JSON',
  'quotes another': 'zitiert einen anderen',
  'answers another': 'antwortet auf einen anderen',
  'a message of the stream': 'eine Meldung des Stroms',
  'Found {0}, expected a post with an identifier and created_at.':
    'Gefunden: {0}; erwartet: ein Beitrag mit einer Kennung und created_at.',
  'a post of X/Twitter': 'ein Beitrag von X/Twitter',
  'The line ends at character {0} before its JSON does; it may have been cut.':
    'Die Zeile endet bei Zeichen {0}, bevor ihr JSON endet; vielleicht wurde sie abgeschnitten.',
  'Character {0}: found {1} where JSON has to go on.': 'Zeichen {0}: {1} gefunden, wo JSON weitergehen muss.',
  'one JSON value in a line': 'ein JSON-Wert in einer Zeile',
  'A post has no identifier; expected id_str or id.': 'Ein Beitrag hat keine Kennung; erwartet: id_str oder id.',
  'A post has no identifier; expected a date.': 'Ein Beitrag hat keine Kennung; erwartet: ein Datum.',
  'A post has no readable created_at; expected id_str or id.':
    'Ein Beitrag hat kein lesbares created_at; erwartet: id_str oder id.',
  'A post has no readable created_at; expected a date.':
    'Ein Beitrag hat kein lesbares created_at; erwartet: ein Datum.',
  'an identifier': 'eine Kennung',
  'A post repeats another one that has no identifier; expected id_str or id.':
    'Ein Beitrag wiederholt einen anderen, der keine Kennung hat; erwartet: id_str oder id.',
  'repeats {0}': 'wiederholt {0}',
  'and {0} more post': 'und {0} weiterer Beitrag',
  'and {0} more posts': 'und {0} weitere Beiträge',
  'Found more than {0} posts up to this line; that is the limit.':
    'Mehr als {0} Beiträge bis zu dieser Zeile; das ist die Grenze.',
  'at most {0} posts': 'höchstens {0} Beiträge',
  'posts of X/Twitter': 'Beiträge von X/Twitter',
  ': {0} post, {1} of them repeats, in {2} cascade; times are ':
    ': {0} Beitrag, davon {1} Wiederholungen, in {2} Kaskade; Zeiten: ',
  ': {0} post, {1} of them repeats, in {2} cascades; times are ':
    ': {0} Beitrag, davon {1} Wiederholungen, in {2} Kaskaden; Zeiten: ',
  ': {0} posts, {1} of them repeats, in {2} cascade; times are ':
    ': {0} Beiträge, davon {1} Wiederholungen, in {2} Kaskade; Zeiten: ',
  ': {0} posts, {1} of them repeats, in {2} cascades; times are ':
    ': {0} Beiträge, davon {1} Wiederholungen, in {2} Kaskaden; Zeiten: ',
  '; only identifiers, times and counts of followers are kept.':
    '; nur Kennungen, Zeiten und die Zahl der Follower werden behalten.',
  '{0} post that nobody repeats was left out: a cascade needs two events.':
    '{0} Beitrag, den niemand wiederholt, wurde ausgelassen: Eine Kaskade braucht zwei Ereignisse.',
  '{0} post that nobody repeats were left out: a cascade needs two events.':
    '{0} Beiträge, die niemand wiederholt, wurden ausgelassen: Eine Kaskade braucht zwei Ereignisse.',
  '{0} posts that nobody repeats was left out: a cascade needs two events.':
    '{0} Beiträge, die niemand wiederholt, wurden ausgelassen: Eine Kaskade braucht zwei Ereignisse.',
  '{0} posts that nobody repeats were left out: a cascade needs two events.':
    '{0} Beiträge, die niemand wiederholt, wurden ausgelassen: Eine Kaskade braucht zwei Ereignisse.',
  '{0} cascade lacks its first post, of which the file tells no time.':
    '{0} Kaskade fehlt der erste Beitrag, dessen Zeit die Datei nicht nennt.',
  '{0} cascade lack their first post, of which the file tells no time.':
    '{0} Kaskaden fehlt der erste Beitrag, dessen Zeit die Datei nicht nennt.',
  '{0} cascades lacks its first post, of which the file tells no time.':
    '{0} Kaskaden fehlt der erste Beitrag, dessen Zeit die Datei nicht nennt.',
  '{0} cascades lack their first post, of which the file tells no time.':
    '{0} Kaskaden fehlt der erste Beitrag, dessen Zeit die Datei nicht nennt.',
  '{0} line is a message of the stream, such as deletions and limits; left out.':
    '{0} Zeile ist eine Meldung des Stroms, etwa über Löschungen und Grenzen; ausgelassen.',
  '{0} line are messages of the stream, such as deletions and limits; left out.':
    '{0} Zeilen sind Meldungen des Stroms, etwa über Löschungen und Grenzen; ausgelassen.',
  '{0} lines is a message of the stream, such as deletions and limits; left out.':
    '{0} Zeilen sind Meldungen des Stroms, etwa über Löschungen und Grenzen; ausgelassen.',
  '{0} lines are messages of the stream, such as deletions and limits; left out.':
    '{0} Zeilen sind Meldungen des Stroms, etwa über Löschungen und Grenzen; ausgelassen.',
  '{0} post comes twice; the first counts.': '{0} Beitrag kommt zweimal; der erste zählt.',
  '{0} post come twice; the first counts.': '{0} Beiträge kommen zweimal; der erste zählt.',
  '{0} posts comes twice; the first counts.': '{0} Beiträge kommen zweimal; der erste zählt.',
  '{0} posts come twice; the first counts.': '{0} Beiträge kommen zweimal; der erste zählt.',
  '{0} quote and {1} reply count as posts of their own, not as repeats.':
    '{0} Zitat und {1} Antwort zählen als eigene Beiträge, nicht als Wiederholungen.',
  '{0} quote and {1} replies count as posts of their own, not as repeats.':
    '{0} Zitat und {1} Antworten zählen als eigene Beiträge, nicht als Wiederholungen.',
  '{0} quotes and {1} reply count as posts of their own, not as repeats.':
    '{0} Zitate und {1} Antwort zählen als eigene Beiträge, nicht als Wiederholungen.',
  '{0} quotes and {1} replies count as posts of their own, not as repeats.':
    '{0} Zitate und {1} Antworten zählen als eigene Beiträge, nicht als Wiederholungen.',
  'User {0} repeats a post twice, the first of {1} repeat; all events are kept.':
    'Person {0} wiederholt einen Beitrag zweimal, das erste von {1} Malen; alle Ereignisse bleiben.',
  'User {0} repeats a post twice, the first of {1} repeat; the first event of a user counts.':
    'Person {0} wiederholt einen Beitrag zweimal, das erste von {1} Malen; das erste Ereignis einer Person zählt.',
  'User {0} repeats a post twice, the first of {1} repeats; all events are kept.':
    'Person {0} wiederholt einen Beitrag zweimal, das erste von {1} Malen; alle Ereignisse bleiben.',
  'User {0} repeats a post twice, the first of {1} repeats; the first event of a user counts.':
    'Person {0} wiederholt einen Beitrag zweimal, das erste von {1} Malen; das erste Ereignis einer Person zählt.',
  'User {0} comes twice in cascade {1}. Nothing was imported.':
    'Person {0} kommt zweimal in Kaskade {1}. Es wurde nichts übernommen.',
  'Choose “the first event counts” or “keep all events”.':
    'Wähle „das erste Ereignis zählt“ oder „alle Ereignisse behalten“.',
  'No post of this file is repeated by another one. Nothing was imported.':
    'Kein Beitrag dieser Datei wird von einem anderen wiederholt. Es wurde nichts übernommen.',
  'posts with retweeted_status or referenced_tweets': 'Beiträge mit retweeted_status oder referenced_tweets',
  'Take a file that holds the repeats too.': 'Nimm eine Datei, die auch die Wiederholungen enthält.',
  'Close the quote': 'Schließ das Anführungszeichen',
  'Found {0} field, expected {1} as in the rest of the file.':
    '{0} Feld gefunden; erwartet: {1} wie in der übrigen Datei.',
  'Put fields that hold the separator in double quotes, fix the line':
    'Setz Felder, die das Trennzeichen enthalten, in doppelte Anführungszeichen, berichtige die Zeile',
  '{0} is empty; expected the name of a {1}.': '{0} ist leer; erwartet: ein Name ({1}).',
  'the name of a {0}': 'ein Name ({0})',
  'The field is empty; expected {0}.': 'Das Feld ist leer; erwartet: {0}.',
  'Found {0}, a number too large to be held; expected {1}.':
    'Gefunden: {0}, eine Zahl, die zu groß ist; erwartet: {1}.',
  'Found {0}; expected {1}.': 'Gefunden: {0}; erwartet: {1}.',
  'Found {0}, expected the number of a row, counted from 1.':
    'Gefunden: {0}; erwartet: die Nummer einer Zeile, gezählt ab 1.',
  'a whole number from 1': 'eine ganze Zahl ab 1',
  'The last row {0} comes before the first row {1}.': 'Die letzte Zeile {0} kommt vor der ersten Zeile {1}.',
  '{0} to {1}': '{0} bis {1}',
  'a last row that is not before the first': 'eine letzte Zeile, die nicht vor der ersten kommt',
  'Fix the range': 'Berichtige den Bereich',
  'Found more than {0} cascades up to this line; that is the limit.':
    'Mehr als {0} Kaskaden bis zu dieser Zeile; das ist die Grenze.',
  'at most {0} cascades': 'höchstens {0} Kaskaden',
  'No line of this file could be read as a range of rows.':
    'Keine Zeile dieser Datei ließ sich als Bereich von Zeilen lesen.',
  'lines with the first and the last row of a cascade': 'Zeilen mit der ersten und der letzten Zeile einer Kaskade',
  'a SEISMIC index': 'ein SEISMIC-Index',
  ': the first and last rows of {0} cascade in a data file, separated by ':
    ': die ersten und letzten Zeilen von {0} Kaskade in einer Datendatei, getrennt durch ',
  ': the first and last rows of {0} cascades in a data file, separated by ':
    ': die ersten und letzten Zeilen von {0} Kaskaden in einer Datendatei, getrennt durch ',
  '; rows count from 1.': '; Zeilen zählen ab 1.',
  'Mark {0} is below 0, as no other is; it was kept, but models in which marks weigh cannot take it.':
    'Die Marke {0} ist kleiner als 0, als einzige; sie wurde behalten, aber Modelle, in denen Marken zählen, können sie nicht nehmen.',
  'Mark {0} is below 0, as are {1} mark in all; it was kept, but models in which marks weigh cannot take it.':
    'Die Marke {0} ist kleiner als 0, wie insgesamt {1} Marke; sie wurde behalten, aber Modelle, in denen Marken zählen, können sie nicht nehmen.',
  'Mark {0} is below 0, as are {1} marks in all; it was kept, but models in which marks weigh cannot take it.':
    'Die Marke {0} ist kleiner als 0, wie insgesamt {1} Marken; sie wurde behalten, aber Modelle, in denen Marken zählen, können sie nicht nehmen.',
  'marks from 0 on': 'Marken ab 0',
  'Fix the value, or choose another column for the marks.':
    'Berichtige den Wert, oder wähle eine andere Spalte für die Marken.',
  '{0} is a score, as are {1} field in all; from {2} on it counts as a bot.':
    '{0} ist eine Wertung, wie insgesamt {1} Feld; ab {2} zählt sie als Bot.',
  '{0} is a score, as are {1} fields in all; from {2} on it counts as a bot.':
    '{0} ist eine Wertung, wie insgesamt {1} Felder; ab {2} zählt sie als Bot.',
  'Write 0 and 1 in the file to draw the line elsewhere.':
    'Schreib 0 und 1 in die Datei, um die Grenze anders zu ziehen.',
  'The times begin anew at 0 in this line and {0} other; there a new cascade was begun.':
    'Die Zeiten beginnen in dieser Zeile und {0} anderen neu bei 0; dort wurde eine neue Kaskade begonnen.',
  'The times begin anew at 0 in this line and {0} others; there a new cascade was begun.':
    'Die Zeiten beginnen in dieser Zeile und {0} anderen neu bei 0; dort wurde eine neue Kaskade begonnen.',
  'The times begin anew at 0 in this line; there a new cascade was begun.':
    'Die Zeiten beginnen in dieser Zeile neu bei 0; dort wurde eine neue Kaskade begonnen.',
  'If there is an index file that says where cascades begin, add it.':
    'Wenn es eine Indexdatei gibt, die sagt, wo Kaskaden beginnen, füg sie hinzu.',
  'Time {0} comes before its predecessor {1}; the events of the cascade were sorted ({2} row out of order in all).':
    'Die Zeit {0} liegt vor der des vorigen Ereignisses, {1}; die Ereignisse der Kaskade wurden sortiert (insgesamt {2} Zeile in falscher Folge).',
  'Time {0} comes before its predecessor {1}; the events of the cascade were sorted ({2} rows out of order in all).':
    'Die Zeit {0} liegt vor der des vorigen Ereignisses, {1}; die Ereignisse der Kaskade wurden sortiert (insgesamt {2} Zeilen in falscher Folge).',
  'User {0} comes twice in a cascade, the first of {1} repeat; all events are kept.':
    'Person {0} kommt zweimal in einer Kaskade, das erste von {1} Malen; alle Ereignisse bleiben.',
  'User {0} comes twice in a cascade, the first of {1} repeat; the first event of a user counts.':
    'Person {0} kommt zweimal in einer Kaskade, das erste von {1} Malen; das erste Ereignis einer Person zählt.',
  'User {0} comes twice in a cascade, the first of {1} repeats; all events are kept.':
    'Person {0} kommt zweimal in einer Kaskade, das erste von {1} Malen; alle Ereignisse bleiben.',
  'User {0} comes twice in a cascade, the first of {1} repeats; the first event of a user counts.':
    'Person {0} kommt zweimal in einer Kaskade, das erste von {1} Malen; das erste Ereignis einer Person zählt.',
  'The rows of {0} cascade name more than one part of the set; the first row of a cascade counts.':
    'Die Zeilen von {0} Kaskade nennen mehr als einen Teil der Sammlung; die erste Zeile einer Kaskade zählt.',
  'The rows of {0} cascades name more than one part of the set; the first row of a cascade counts.':
    'Die Zeilen von {0} Kaskaden nennen mehr als einen Teil der Sammlung; die erste Zeile einer Kaskade zählt.',
  'No row could be read as an event. Nothing was imported.':
    'Keine Zeile ließ sich als Ereignis lesen. Es wurde nichts übernommen.',
  'rows with a time and a cascade, a user or a mark':
    'Zeilen mit einer Zeit und einer Kaskade, einer Person oder einer Marke',
  'Look at the preview, and choose what the columns hold.':
    'Sieh dir die Vorschau an, und wähle, was die Spalten enthalten.',
  'User {0} comes twice in a cascade': 'Person {0} kommt zweimal in einer Kaskade',
  '{0}. Nothing was imported.': '{0}. Es wurde nichts übernommen.',
  '{0}; {1} such cascade left out.': '{0}; {1} solche Kaskade ausgelassen.',
  '{0}; {1} such cascades left out.': '{0}; {1} solche Kaskaden ausgelassen.',
  'Choose “the first event counts” or fix the line.': 'Wähle „das erste Ereignis zählt“, oder berichtige die Zeile.',
  'Parent {0} has no event in this cascade; the parent is taken as unknown.':
    'Der Vorgänger {0} hat in dieser Kaskade kein Ereignis; er gilt als unbekannt.',
  'a user of the same cascade': 'eine Person derselben Kaskade',
  'an event of the same cascade': 'ein Ereignis derselben Kaskade',
  'Fix the parent, or leave the field empty.': 'Berichtige den Vorgänger, oder lass das Feld leer.',
  '{0} event after the first of a cascade names no parent: there the spread began anew.':
    '{0} Ereignis nach dem ersten einer Kaskade nennt keinen Vorgänger: Dort begann die Ausbreitung neu.',
  '{0} event after the first of a cascade names no parent: it is taken as unknown.':
    '{0} Ereignis nach dem ersten einer Kaskade nennt keinen Vorgänger: Er gilt als unbekannt.',
  '{0} event after the first of a cascade name no parent: there the spread began anew.':
    '{0} Ereignisse nach dem ersten einer Kaskade nennen keinen Vorgänger: Dort begann die Ausbreitung neu.',
  '{0} event after the first of a cascade name no parent: it is taken as unknown.':
    '{0} Ereignisse nach dem ersten einer Kaskade nennen keinen Vorgänger: Er gilt als unbekannt.',
  '{0} events after the first of a cascade names no parent: there the spread began anew.':
    '{0} Ereignisse nach dem ersten einer Kaskade nennen keinen Vorgänger: Dort begann die Ausbreitung neu.',
  '{0} events after the first of a cascade names no parent: it is taken as unknown.':
    '{0} Ereignisse nach dem ersten einer Kaskade nennen keinen Vorgänger: Er gilt als unbekannt.',
  '{0} events after the first of a cascade name no parent: there the spread began anew.':
    '{0} Ereignisse nach dem ersten einer Kaskade nennen keinen Vorgänger: Dort begann die Ausbreitung neu.',
  '{0} events after the first of a cascade name no parent: it is taken as unknown.':
    '{0} Ereignisse nach dem ersten einer Kaskade nennen keinen Vorgänger: Er gilt als unbekannt.',
  'Choose what an event without a parent means.': 'Wähle, was ein Ereignis ohne Vorgänger bedeutet.',
  '{0} event has a parent that comes later; these are taken as unknown.':
    '{0} Ereignis hat einen Vorgänger, der später kommt; solche gelten als unbekannt.',
  '{0} event have parents that come later; these are taken as unknown.':
    '{0} Ereignisse haben Vorgänger, die später kommen; solche gelten als unbekannt.',
  '{0} events has a parent that comes later; these are taken as unknown.':
    '{0} Ereignisse haben Vorgänger, die später kommen; solche gelten als unbekannt.',
  '{0} events have parents that come later; these are taken as unknown.':
    '{0} Ereignisse haben Vorgänger, die später kommen; solche gelten als unbekannt.',
  'The file has no times; within every cascade the order of the lines counts, one step from each to the next.':
    'Die Datei hat keine Zeiten; in jeder Kaskade zählt die Reihenfolge der Zeilen, ein Schritt von einer zur nächsten.',
  'Choose the column of the time if there is one.': 'Wähle die Spalte der Zeit, wenn es eine gibt.',
  step: 'Schritt',
  'the time': 'die Zeit',
  'the cascade, the user or a mark': 'die Kaskade, die Person oder eine Marke',
  'No column is known to hold {0} of the events. Nothing was imported.':
    'Von keiner Spalte ist bekannt, dass sie zu den Ereignissen enthält: {0}. Es wurde nichts übernommen.',
  'a column with the time, and one with the cascade, the user or a mark':
    'eine Spalte mit der Zeit und eine mit der Kaskade, der Person oder einer Marke',
  'Choose what the columns hold.': 'Wähle, was die Spalten enthalten.',
  'a table of cascades': 'eine Tabelle von Kaskaden',
  'an event table': 'eine Tabelle von Ereignissen',
  ': {0} row of {1}, separated by ': ': {0} Zeile mit {1}, getrennt durch ',
  ': {0} rows of {1}, separated by ': ': {0} Zeilen mit {1}, getrennt durch ',
  ', in {0} cascade; without times': ', in {0} Kaskade; ohne Zeiten',
  ', in {0} cascades; without times': ', in {0} Kaskaden; ohne Zeiten',
  ', in {0} cascade; times are ': ', in {0} Kaskade; Zeiten: ',
  ', in {0} cascade; times look like ': ', in {0} Kaskade; Zeiten vermutlich: ',
  ', in {0} cascades; times are ': ', in {0} Kaskaden; Zeiten: ',
  ', in {0} cascades; times look like ': ', in {0} Kaskaden; Zeiten vermutlich: ',
  'is an event': 'ist ein Ereignis',
  none: 'keine',
  'train, validation or test': 'train, validation oder test',
  'a number, as in the rest of the column': 'eine Zahl, wie in der übrigen Spalte',
  'a date, as in the rest of the column': 'ein Datum, wie in der übrigen Spalte',
  'a date with the {0} first, as in the rest of the column': 'ein Datum, zuerst {0}, wie in der übrigen Spalte',
  'a list of times': 'eine Liste von Zeiten',
  'Found a line of more than {0}; expected lines of fields.':
    'Eine Zeile von mehr als {0}; erwartet: Zeilen mit Feldern.',
  'This is text in {0}; it was read as that.': 'Das ist Text in {0}; so wurde er gelesen.',
  '{0} line of {1} cannot be read; nothing was imported.':
    '{0} Zeile von {1} lässt sich nicht lesen; es wurde nichts übernommen.',
  '{0} lines of {1} cannot be read; nothing was imported.':
    '{0} Zeilen von {1} lassen sich nicht lesen; es wurde nichts übernommen.',
  '{0} line with an error': '{0} fehlerhafte Zeile',
  '{0} lines with an error': '{0} fehlerhafte Zeilen',
  'errors in a few lines at most': 'Fehler in höchstens ein paar Zeilen',
  'Choose the encoding: these lines are not {0}.': 'Wähle die Codierung: Diese Zeilen sind nicht {0}.',
  'Look at the preview: is it another separator or another format? Choose “skip” for lines with an error to import the rest.':
    'Sieh dir die Vorschau an: Ist es ein anderes Trennzeichen oder ein anderes Format? Wähle „überspringen“ für fehlerhafte Zeilen, um den Rest zu übernehmen.',
  Format: 'Format',
  Encoding: 'Codierung',
  '{0}Found time {1}; expected a time between −10²⁰ and 10²⁰.':
    '{0}Zeit {1} gefunden; erwartet: eine Zeit zwischen −10²⁰ und 10²⁰.',
  '{0}found time {1}; expected a time between −10²⁰ and 10²⁰.':
    '{0}Zeit {1} gefunden; erwartet: eine Zeit zwischen −10²⁰ und 10²⁰.',
  'a time between −10²⁰ and 10²⁰': 'eine Zeit zwischen −10²⁰ und 10²⁰',
  'numbers in an unknown unit': 'Zahlen in unbekannter Einheit',
  '{0} since 1970': '{0} seit 1970',
  '{0} since each cascade began': '{0}, jeweils seit Beginn der Kaskade',
  '{0} since an unknown moment': '{0} seit einem unbekannten Moment',
  '{0} step': '{0} Schritt',
  '{0} steps': '{0} Schritte',
  '{0} ms': '{0} ms',
  '{0} min': '{0} min',
  '{0} years': '{0} Jahre',
  'Marks of events are not written.': 'Marken von Ereignissen werden nicht geschrieben.',
  'Who passed on to whom is not written.': 'Wer an wen weitergab, wird nicht geschrieben.',
  'Which events bots made is not written.': 'Welche Ereignisse von Bots stammen, wird nicht geschrieben.',
  'Names of cascades are not written.': 'Namen von Kaskaden werden nicht geschrieben.',
  'The parts {0} are not written.': 'Die Teile {0} werden nicht geschrieben.',
  '{0} event without a user is left out.': '{0} Ereignis ohne Person wird ausgelassen.',
  '{0} event without a user are left out.': '{0} Ereignisse ohne Person werden ausgelassen.',
  '{0} events without a user is left out.': '{0} Ereignisse ohne Person werden ausgelassen.',
  '{0} events without a user are left out.': '{0} Ereignisse ohne Person werden ausgelassen.',
  '{0} cascade without any user is left out.': '{0} Kaskade ohne eine einzige Person wird ausgelassen.',
  '{0} cascade without any user are left out.': '{0} Kaskaden ohne eine einzige Person werden ausgelassen.',
  '{0} cascades without any user is left out.': '{0} Kaskaden ohne eine einzige Person werden ausgelassen.',
  '{0} cascades without any user are left out.': '{0} Kaskaden ohne eine einzige Person werden ausgelassen.',
  '{0} event of users who had one before in the same cascade is left out.':
    '{0} Ereignis von Personen, die in derselben Kaskade schon eines hatten, wird ausgelassen.',
  '{0} event of users who had one before in the same cascade are left out.':
    '{0} Ereignisse von Personen, die in derselben Kaskade schon eines hatten, werden ausgelassen.',
  '{0} events of users who had one before in the same cascade is left out.':
    '{0} Ereignisse von Personen, die in derselben Kaskade schon eines hatten, werden ausgelassen.',
  '{0} events of users who had one before in the same cascade are left out.':
    '{0} Ereignisse von Personen, die in derselben Kaskade schon eines hatten, werden ausgelassen.',
  'Several cascades have the same name; their numbers are written instead.':
    'Mehrere Kaskaden haben denselben Namen; stattdessen werden ihre Nummern geschrieben.',
  '{0} parent cannot be told by the name of a user, who has no name, one that stands for nothing (“na”), or several events: it may be read as another event of that user, or as unknown.':
    '{0} Vorgänger lässt sich nicht durch den Namen einer Person angeben, die keinen Namen hat, einen, der für nichts steht („na“), oder mehrere Ereignisse: Er wird vielleicht als ein anderes Ereignis dieser Person gelesen oder als unbekannt.',
  '{0} parent cannot be told by the name of a user, who has no name, one that stands for nothing (“na”), or several events: they may be read as another event of that user, or as unknown.':
    '{0} Vorgänger lassen sich nicht durch den Namen einer Person angeben, die keinen Namen hat, einen, der für nichts steht („na“), oder mehrere Ereignisse: Sie werden vielleicht als ein anderes Ereignis dieser Person gelesen oder als unbekannt.',
  '{0} parents cannot be told by the name of a user, who has no name, one that stands for nothing (“na”), or several events: it may be read as another event of that user, or as unknown.':
    '{0} Vorgänger lassen sich nicht durch den Namen einer Person angeben, die keinen Namen hat, einen, der für nichts steht („na“), oder mehrere Ereignisse: Sie werden vielleicht als ein anderes Ereignis dieser Person gelesen oder als unbekannt.',
  '{0} parents cannot be told by the name of a user, who has no name, one that stands for nothing (“na”), or several events: they may be read as another event of that user, or as unknown.':
    '{0} Vorgänger lassen sich nicht durch den Namen einer Person angeben, die keinen Namen hat, einen, der für nichts steht („na“), oder mehrere Ereignisse: Sie werden vielleicht als ein anderes Ereignis dieser Person gelesen oder als unbekannt.',
  'What the times count from is not written; choose it when the file is read.':
    'Ab wann die Zeiten zählen, wird nicht geschrieben; wähle es, wenn die Datei gelesen wird.',
  'That times are {0} is not written; choose it when the file is read.':
    'Was die Zeiten sind ({0}), wird nicht geschrieben; wähle es, wenn die Datei gelesen wird.',
  '{0} user without an event is not written.': '{0} Person ohne Ereignis wird nicht geschrieben.',
  '{0} user without an event are not written.': '{0} Personen ohne Ereignis werden nicht geschrieben.',
  '{0} users without an event is not written.': '{0} Personen ohne Ereignis werden nicht geschrieben.',
  '{0} users without an event are not written.': '{0} Personen ohne Ereignis werden nicht geschrieben.',
  'is empty': 'ist leer',
  'holds a line break': 'enthält einen Zeilenumbruch',
  'is not valid text': 'ist kein gültiger Text',
  'begins or ends with a blank': 'beginnt oder endet mit einem Leerzeichen',
  'holds a blank, which separates items': 'enthält ein Leerzeichen, das Einträge trennt',
  'holds a comma, which separates user and time': 'enthält ein Komma, das Person und Zeit trennt',
  'begins with {0}, which marks a comment': 'beginnt mit {0}, was einen Kommentar kennzeichnet',
  'The user “{0}” {1}. Choose another format.': 'Die Person „{0}“ {1}. Wähle ein anderes Format.',
  'The cascade “{0}” {1}. Choose another format.': 'Die Kaskade „{0}“ {1}. Wähle ein anderes Format.',
  'No event of these cascades has a user. Choose the table instead.':
    'Kein Ereignis dieser Kaskaden hat eine Person. Wähle stattdessen die Tabelle.',
  'Table, one event per line': 'Tabelle, ein Ereignis je Zeile',
};
