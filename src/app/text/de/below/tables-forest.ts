/** What comes from below the pages (forest) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const forestBelow: Dictionary = {
  'The {0} part has {1} cascades; there is none with the number {2}.':
    'Der Teil „{0}“ hat {1} Kaskaden; eine mit der Nummer {2} gibt es nicht.',
  'another part': 'ein anderer Teil',
  '1 to {0}': '1 bis {0}',
  'Choose another cascade or another part.': 'Wähle eine andere Kaskade oder einen anderen Teil.',
  'There are no cascades, or there is no model to ask.':
    'Es gibt keine Kaskaden, oder es gibt kein Modell, das gefragt werden kann.',
  Model: 'Modell',
  'Trained on': 'Trainiert an',
  Epoch: 'Epoche',
  'Network context': 'Netzwerkkontext',
  'switched off': 'ausgeschaltet',
  on: 'an',
  'Recent users': 'Letzte Personen',
  'the last one alone': 'nur die letzte',
  Positions: 'Positionen',
  Device: 'Gerät',
  'Why this device': 'Warum dieses Gerät',
  Part: 'Teil',
  Cascade: 'Kaskade',
  '{0} of {1}': '{0} von {1}',
  'Number in the set': 'Nummer im Satz',
  '{0}, cut': '{0}, abgeschnitten',
  'id in the model': 'Id im Modell',
  user: 'Person',
  node: 'Knoten',
  fact: 'Angabe',
  value: 'Wert',
  'without network context': 'ohne Netzwerkkontext',
  'with the last user’s context alone': 'nur mit dem Kontext der letzten Person',
  'without positions': 'ohne Positionen',
  Cascades: 'Kaskaden',
  all: 'alle',
  'drawn, with a fixed seed': 'gezogen, mit festem Startwert',
  'Testing {0}': 'Test von {0}',
  'Simulating {0} cascades': 'Simulation von {0} Kaskaden',
  forecast: 'Prognose',
  'MSLE, natural logarithm': 'MSLE, natürlicher Logarithmus',
  'MSLE, base 2': 'MSLE, Basis 2',
  cascades: 'Kaskaden',
  'The model knows {0} users, these data have {1}.': 'Das Modell kennt {0} Personen, diese Daten haben {1}.',
  'Take the data that it was trained on – the network too –, or train a model on these.':
    'Nimm die Daten, an denen es trainiert wurde – auch das Netzwerk –, oder trainiere ein Modell an diesen.',
  'A {0} model predicts how far a cascade goes, not who is next.':
    'Ein Modell {0} sagt vorher, wie weit eine Kaskade geht, nicht, wer als Nächstes kommt.',
  'Ask it for the size, or take another model.': 'Frag es nach der Größe, oder nimm ein anderes Modell.',
  users: 'Personen',
  ending: 'Ende',
  'final size': 'Endgröße',
  'came to an end': 'kam zu Ende',
  'Simulating endings': 'Simulation der Enden',
  Preparing: 'Vorbereitung',
  Asking: 'Befragung',
  'The model’s tensor {0} must be {1}, but is {2}.': 'Der Tensor {0} des Modells muss {1} sein, ist aber {2}.',
  'The model’s tensor {0} must be {1}, but is missing.': 'Der Tensor {0} des Modells muss {1} sein, fehlt aber.',
  'Copy or download the file again, or train the model again.':
    'Kopiere oder lade die Datei noch einmal, oder trainiere das Modell noch einmal.',
  'The model was trained with a network, and there is none here.':
    'Das Modell wurde mit einem Netzwerk trainiert, und hier gibt es keines.',
  'Add the network that it was trained with, or take a model without network context.':
    'Füge das Netzwerk hinzu, mit dem es trainiert wurde, oder nimm ein Modell ohne Netzwerkkontext.',
  'users seen': 'gesehene Personen',
  place: 'Platz',
  'it ends': 'es endet',
  probability: 'Wahrscheinlichkeit',
  'rank by counting pairs': 'Rang nach Zählen von Paaren',
  'rank among users': 'Rang unter Personen',
  'rank with STOP': 'Rang mit STOP',
  'chance of an end': 'Chance auf ein Ende',
  'added by network context': 'Beitrag des Netzwerkkontexts',
  nats: 'Nats',
  'Who is next': 'Wer kommt als Nächstes',
  'Walks along a cascade and ranks, after every user, who comes next.':
    'Geht eine Kaskade entlang und ordnet nach jeder Person, wer als Nächstes kommt.',
  'eq. 1–3': 'Gl. 1–3',
  'Candidates shown': 'Gezeigte Kandidaten',
  'Candidates that are listed after every user.': 'Kandidaten, die nach jeder Person aufgeführt werden.',
  Candidates: 'Kandidaten',
  'After every user the likeliest next ones with their probability, the same without network context, and their rank by counting pairs.':
    'Nach jeder Person die wahrscheinlichsten nächsten mit ihrer Wahrscheinlichkeit, dasselbe ohne Netzwerkkontext und ihr Rang nach Zählen von Paaren.',
  Walk: 'Gang',
  'For every user who came next: rank among users, rank with STOP, probability, what network context added, and the chance that the cascade ends.':
    'Für jede Person, die als Nächstes kam: Rang unter Personen, Rang mit STOP, Wahrscheinlichkeit, Beitrag des Netzwerkkontexts und die Chance, dass die Kaskade endet.',
  'Probability to be next': 'Wahrscheinlichkeit, als Nächstes zu kommen',
  'Of every node of the network, after so many users were seen.':
    'Von jedem Knoten des Netzwerks, nachdem so viele Personen zu sehen waren.',
  'Users seen': 'Gesehene Personen',
  Probability: 'Wahrscheinlichkeit',
  Facts: 'Angaben',
  'Cascade, model and device.': 'Kaskade, Modell und Gerät.',
  'How far will it go': 'Wie weit geht es',
  'Simulates a cascade to its end, again and again, from the users seen so far.':
    'Simuliert eine Kaskade bis zu ihrem Ende, immer wieder, ab den bisher gesehenen Personen.',
  'eq. 5–6': 'Gl. 5–6',
  Size: 'Größe',
  'Users of the cascade after which it is simulated; 0: as many as in the test of sizes.':
    'Personen der Kaskade, nach denen simuliert wird; 0: so viele wie im Test der Größen.',
  'Simulated to at most': 'Simuliert bis höchstens',
  'Users after which a simulated cascade ends without an end of its own, and counts as twice as long; 0: the longest cascade.':
    'Personen, nach denen eine simulierte Kaskade ohne eigenes Ende aufhört und als doppelt so lang zählt; 0: die längste Kaskade.',
  'the longest cascade': 'die längste Kaskade',
  Forecast: 'Prognose',
  'Geometric mean of the simulated sizes: the best single guess for a squared error of the logarithm.':
    'Geometrisches Mittel der simulierten Größen: die beste einzelne Schätzung bei einem quadratischen Fehler des Logarithmus.',
  'Simulated sizes': 'Simulierte Größen',
  'Final sizes of the simulated endings.': 'Endgrößen der simulierten Enden.',
  'Final size': 'Endgröße',
  Endings: 'Enden',
  'Quantiles of the simulated sizes, the true size, and what the counting forecasts say.':
    'Quantile der simulierten Größen, die wahre Größe und was die Prognosen durch Zählen sagen.',
  'Size of every simulated ending, and whether it came to an end.':
    'Größe jedes simulierten Endes, und ob es von selbst dazu kam.',
  'Test a model': 'Ein Modell testen',
  'Scores a trained model on cascades that it has not seen, as it is and with parts of it switched off.':
    'Bewertet ein trainiertes Modell an Kaskaden, die es nicht gesehen hat, so, wie es ist, und mit ausgeschalteten Teilen.',
  'section 4.4': 'Abschnitt 4.4',
  'Parts switched off': 'Ausgeschaltete Teile',
  Why: 'Warum',
  'Also without network context, with the last user alone, and without positions.':
    'Auch ohne Netzwerkkontext, nur mit der letzten Person und ohne Positionen.',
  'How the network context is made for the test.': 'Wie der Netzwerkkontext für den Test entsteht.',
  'Exact mean over all neighbours: no luck in the scores.':
    'Exaktes Mittel über alle Nachbarn: kein Zufall in den Werten.',
  drawn: 'gezogen',
  'As in training and in the authors’ program, with a fixed seed.':
    'Wie beim Training und im Programm der Autoren, mit festem Startwert.',
  Test: 'Test',
  'Hits@k and MAP@k, users only and with STOP, as trained and with parts switched off.':
    'Hits@k und MAP@k, nur Personen und mit STOP, wie trainiert und mit ausgeschalteten Teilen.',
  Sizes: 'Größen',
  'Mean squared error of the logarithm of the final size: of single simulations, and of their geometric mean.':
    'Mittlerer quadratischer Fehler des Logarithmus der Endgröße: von einzelnen Simulationen und von ihrem geometrischen Mittel.',
  'Data, model and device.': 'Daten, Modell und Gerät.',
  '{0} user': '{0} Person',
  'There are {0} users; training would take about {1} of memory, and more than {2} are not tried.':
    'Es sind {0} Personen; das Training bräuchte etwa {1} Speicher, und mehr als {2} werden nicht versucht.',
  'at most {0} user': 'höchstens {0} Person',
  'Keep the most active users: leave the others out of the file, and out of the network.':
    'Behalte die aktivsten Personen: Lass die anderen aus der Datei weg, und aus dem Netzwerk.',
  'There are {0} users: training takes about {1} of memory, and long.':
    'Es sind {0} Personen: Das Training braucht etwa {1} Speicher, und lange.',
  'up to {0} user without further thought': 'bis zu {0} Person ohne Weiteres',
  'up to {0} users without further thought': 'bis zu {0} Personen ohne Weiteres',
  'Keep the most active users, or train with a smaller width.':
    'Behalte die aktivsten Personen, oder trainiere mit kleinerer Breite.',
  'Keep the most active users, train with a smaller width, or choose the sampled softmax.':
    'Behalte die aktivsten Personen, trainiere mit kleinerer Breite, oder wähle den Softmax mit Stichproben.',
  'Cascades are simulated to at most {0} users, and the model knows {1} positions.':
    'Kaskaden werden bis höchstens {0} Personen simuliert, und das Modell kennt {1} Positionen.',
  'Simulate no further, or allow longer cascades.': 'Simuliere nicht weiter, oder lass längere Kaskaden zu.',
  'Cascades are simulated to at most {0} users, and {1} are seen before.':
    'Kaskaden werden bis höchstens {0} Personen simuliert, und {1} sind davor schon zu sehen.',
  '0, or more than {0}': '0, oder mehr als {0}',
  'Simulate longer, or see fewer users before the size is predicted.':
    'Simuliere länger, oder sieh weniger Personen, bevor die Größe vorhergesagt wird.',
  'The reward for size begins after {0} epoch, and there is {1}: it never does.':
    'Die Belohnung für Größe beginnt nach {0} Epoche, und es gibt {1}: Sie beginnt nie.',
  'The reward for size begins after {0} epoch, and there are {1}: it never does.':
    'Die Belohnung für Größe beginnt nach {0} Epoche, und es gibt {1}: Sie beginnt nie.',
  'The reward for size begins after {0} epochs, and there is {1}: it never does.':
    'Die Belohnung für Größe beginnt nach {0} Epochen, und es gibt {1}: Sie beginnt nie.',
  'The reward for size begins after {0} epochs, and there are {1}: it never does.':
    'Die Belohnung für Größe beginnt nach {0} Epochen, und es gibt {1}: Sie beginnt nie.',
  'less than {0}': 'weniger als {0}',
  'Train for more epochs, or let the reward begin earlier.':
    'Trainiere mehr Epochen, oder lass die Belohnung früher beginnen.',
  'The network has {0} node: nobody can answer.': 'Das Netzwerk hat {0} Knoten: Niemand kann antworten.',
  'The network has {0} nodes: nobody can answer.': 'Das Netzwerk hat {0} Knoten: Niemand kann antworten.',
  '{0} node': '{0} Knoten',
  '{0} nodes': '{0} Knoten',
  'at least 2 nodes': 'mindestens 2 Knoten',
  'Open another network.': 'Öffne ein anderes Netzwerk.',
  'That would be about {0} events; {1} can be held.': 'Das wären etwa {0} Ereignisse; Platz ist für {1}.',
  'about {0} events': 'etwa {0} Ereignisse',
  'at most {0} events': 'höchstens {0} Ereignisse',
  'Draw fewer or smaller cascades.': 'Ziehe weniger oder kleinere Kaskaden.',
  'Cascades are to have {0} people on average, and the network has {1}: nobody comes twice, so they are smaller.':
    'Kaskaden sollen im Mittel {0} Personen haben, und das Netzwerk hat {1}: Niemand kommt zweimal, also werden sie kleiner.',
  'Ask for smaller cascades.': 'Verlange kleinere Kaskaden.',
  Counting: 'Zählen',
  'What counting alone predicts: popularity, who followed whom, who appeared with whom, active friends, usual sizes.':
    'Was Zählen allein vorhersagt: Beliebtheit, wer auf wen folgte, wer mit wem auftrat, aktive Freunde, übliche Größen.',
  'section 4.2': 'Abschnitt 4.2',
  'Hits@k and MAP@k of every way of counting, users only and with STOP.':
    'Hits@k und MAP@k jeder Art zu zählen, nur Personen und mit STOP.',
  'Mean squared error of the logarithm of the final size for forecasts that need no model of users.':
    'Mittlerer quadratischer Fehler des Logarithmus der Endgröße für Prognosen, die kein Modell der Personen brauchen.',
  Data: 'Daten',
  'Users, links, cascades and mean length of the parts, and what was left out.':
    'Personen, Kanten, Kaskaden und mittlere Länge der Teile, und was weggelassen wurde.',
  'Chosen on validation': 'Bei der Validierung gewählt',
  'Weights that were chosen by the validation cascades.': 'Gewichte, die nach den Validierungskaskaden gewählt wurden.',
  'Threads of a forum': 'Threads eines Forums',
  'Draws cascades of people who answer friends, regulars and what is talked about.':
    'Zieht Kaskaden von Personen, die Freunden antworten, den Üblichen und dem, wovon die Rede ist.',
  'section 4.1': 'Abschnitt 4.1',
  Threads: 'Threads',
  'Number of cascades.': 'Anzahl der Kaskaden.',
  Topics: 'Themen',
  'Every cascade has one, and every person cares for some more than for others.':
    'Jede Kaskade hat eines, und jeder Person liegt an manchen mehr als an anderen.',
  'Pull of friends': 'Zug der Freunde',
  'How much likelier somebody joins for every recent friend in the thread.':
    'Um wie viel wahrscheinlicher jemand dazukommt, für jeden Freund, der zuletzt im Thread war.',
  'Pull of the topic': 'Zug des Themas',
  'How much the topic decides who joins.': 'Wie sehr das Thema bestimmt, wer dazukommt.',
  'Mean size': 'Mittlere Größe',
  'Mean number of people in a cascade.': 'Mittlere Zahl der Personen in einer Kaskade.',
  'The drawn threads, in the order in which they began.':
    'Die gezogenen Threads, in der Reihenfolge, in der sie begannen.',
  '{0} of one user': '{0} aus nur einer Person',
  '{0} above the longest': '{0} über der längsten',
  'At least {0} cascades are needed for a split into training, validation and test; there is {1} of 2 to {2} users (left out: {3}).':
    'Für eine Aufteilung in Training, Validierung und Test braucht es mindestens {0} Kaskaden; es gibt {1} mit 2 bis {2} Personen (weggelassen: {3}).',
  'At least {0} cascades are needed for a split into training, validation and test; there are {1} of 2 to {2} users (left out: {3}).':
    'Für eine Aufteilung in Training, Validierung und Test braucht es mindestens {0} Kaskaden; es gibt {1} mit 2 bis {2} Personen (weggelassen: {3}).',
  '{0} cascade': '{0} Kaskade',
  '{0} cascades': '{0} Kaskaden',
  'at least {0} cascades': 'mindestens {0} Kaskaden',
  'Open more cascades, or allow longer ones.': 'Öffne mehr Kaskaden, oder lass längere zu.',
  'Open cascades of two users and more: most of these have one, whom nobody follows.':
    'Öffne Kaskaden mit zwei und mehr Personen: Die meisten von diesen haben eine, auf die niemand folgt.',
  'Open more cascades.': 'Öffne mehr Kaskaden.',
  'The {0} part has no cascade, once those of one user and those above the longest are left out.':
    'Der Teil „{0}“ hat keine Kaskade mehr, wenn die mit nur einer Person und die über der längsten weggelassen sind.',
  'The {0} part has no cascade.': 'Der Teil „{0}“ hat keine Kaskade.',
  '0 cascades': '0 Kaskaden',
  'at least 1 cascade for training': 'mindestens 1 Kaskade für das Training',
  'at least 1 cascade for the {0}': 'mindestens 1 Kaskade für den Teil „{0}“',
  'Open the {0} file too, or split at random.': 'Öffne auch die Datei für den Teil „{0}“, oder teile zufällig auf.',
  'Times are counted from the first event of each cascade, so it is not known which cascade came first: they cannot be split by time.':
    'Zeiten zählen ab dem ersten Ereignis jeder Kaskade, also ist nicht bekannt, welche Kaskade zuerst kam: Nach Zeit lassen sie sich nicht aufteilen.',
  'times since the beginning of a cascade': 'Zeiten seit dem Anfang einer Kaskade',
  'moments that all cascades share': 'Zeitpunkte, die alle Kaskaden gemeinsam haben',
  'Split at random, or open a file with dates or common times.':
    'Teile zufällig auf, oder öffne eine Datei mit Datumsangaben oder gemeinsamen Zeiten.',
  '{0} cascade has one user and is left out of training and test{1}.':
    '{0} Kaskade hat nur eine Person und fehlt in Training und Test{1}.',
  '{0} cascade has one user and are left out of training and test{1}.':
    '{0} Kaskade hat nur eine Person und fehlt in Training und Test{1}.',
  '{0} cascades have one user and is left out of training and test{1}.':
    '{0} Kaskaden haben nur eine Person und fehlen in Training und Test{1}.',
  '{0} cascades have one user and are left out of training and test{1}.':
    '{0} Kaskaden haben nur eine Person und fehlen in Training und Test{1}.',
  'at least 2 users': 'mindestens 2 Personen',
  'They can still be looked at where cascades are explored.':
    'Ansehen lassen sie sich trotzdem, dort, wo Kaskaden erkundet werden.',
  '{0} cascade has more than {1} users and is left out, as in the paper{2}.':
    '{0} Kaskade hat mehr als {1} Personen und bleibt weg, wie in der Arbeit{2}.',
  '{0} cascade has more than {1} users and are left out, as in the paper{2}.':
    '{0} Kaskade hat mehr als {1} Personen und bleibt weg, wie in der Arbeit{2}.',
  '{0} cascades have more than {1} users and is left out, as in the paper{2}.':
    '{0} Kaskaden haben mehr als {1} Personen und bleiben weg, wie in der Arbeit{2}.',
  '{0} cascades have more than {1} users and are left out, as in the paper{2}.':
    '{0} Kaskaden haben mehr als {1} Personen und bleiben weg, wie in der Arbeit{2}.',
  'Cut them at their first {0} users instead, or raise the longest cascade.':
    'Schneide sie stattdessen nach ihren ersten {0} Personen ab, oder erhöhe die längste Kaskade.',
  '{0} cascade is cut at the first {1} users; how it ends is not learned, and it is not among the sizes.':
    '{0} Kaskade ist nach den ersten {1} Personen abgeschnitten; wie sie endet, wird nicht gelernt, und bei den Größen fehlt sie.',
  '{0} cascade is cut at the first {1} users; how it ends is not learned, and they are not among the sizes.':
    '{0} Kaskade ist nach den ersten {1} Personen abgeschnitten; wie sie endet, wird nicht gelernt, und bei den Größen fehlt sie.',
  '{0} cascade is cut at the first {1} users; how they end is not learned, and it is not among the sizes.':
    '{0} Kaskade ist nach den ersten {1} Personen abgeschnitten; wie sie endet, wird nicht gelernt, und bei den Größen fehlt sie.',
  '{0} cascade is cut at the first {1} users; how they end is not learned, and they are not among the sizes.':
    '{0} Kaskade ist nach den ersten {1} Personen abgeschnitten; wie sie endet, wird nicht gelernt, und bei den Größen fehlt sie.',
  '{0} cascades are cut at the first {1} users; how it ends is not learned, and it is not among the sizes.':
    '{0} Kaskaden sind nach den ersten {1} Personen abgeschnitten; wie sie enden, wird nicht gelernt, und bei den Größen fehlen sie.',
  '{0} cascades are cut at the first {1} users; how it ends is not learned, and they are not among the sizes.':
    '{0} Kaskaden sind nach den ersten {1} Personen abgeschnitten; wie sie enden, wird nicht gelernt, und bei den Größen fehlen sie.',
  '{0} cascades are cut at the first {1} users; how they end is not learned, and it is not among the sizes.':
    '{0} Kaskaden sind nach den ersten {1} Personen abgeschnitten; wie sie enden, wird nicht gelernt, und bei den Größen fehlen sie.',
  '{0} cascades are cut at the first {1} users; how they end is not learned, and they are not among the sizes.':
    '{0} Kaskaden sind nach den ersten {1} Personen abgeschnitten; wie sie enden, wird nicht gelernt, und bei den Größen fehlen sie.',
  'Raise the longest cascade, or leave them out.': 'Erhöhe die längste Kaskade, oder lass sie weg.',
  '{0} event is of a user who was in the cascade before: the first one is kept.':
    '{0} Ereignis ist von einer Person, die schon in der Kaskade war: Das erste bleibt.',
  '{0} events are of a user who was in the cascade before: the first one is kept.':
    '{0} Ereignisse sind von einer Person, die schon in der Kaskade war: Das erste bleibt.',
  'every user once in a cascade': 'jede Person einmal in einer Kaskade',
  'Nothing needs to be done: who has come cannot come again.':
    'Zu tun ist nichts: Wer schon gekommen ist, kann nicht noch einmal kommen.',
  '{0} event is of nobody known and left out.': '{0} Ereignis ist von niemand Bekanntem und bleibt weg.',
  '{0} events are of nobody known and left out.': '{0} Ereignisse sind von niemand Bekanntem und bleiben weg.',
  'a user for every event': 'eine Person für jedes Ereignis',
  'Check the column of users where the file is opened.':
    'Prüfe die Spalte der Personen dort, wo die Datei geöffnet wird.',
  ', the first on line {0}': ', die erste in Zeile {0}',
  ', the first is {0}': ', die erste ist {0}',
  'All cascades are the same: there is nothing to learn beyond repeating them.':
    'Alle Kaskaden sind gleich: Zu lernen gibt es nichts, als sie zu wiederholen.',
  'There is 1 user: too few to learn from.': 'Es gibt 1 Person: zu wenig, um daraus zu lernen.',
  'There are {0} users: too few to learn from.': 'Es gibt {0} Personen: zu wenige, um daraus zu lernen.',
  '1 different cascade': '1 verschiedene Kaskade',
  'cascades that differ, of many users': 'Kaskaden, die sich unterscheiden, von vielen Personen',
  'Open other cascades.': 'Öffne andere Kaskaden.',
  '{0} users are to be seen before the size is predicted, and no cascade is longer than {1}.':
    '{0} Personen sollen zu sehen sein, bevor die Größe vorhergesagt wird, und keine Kaskade ist länger als {1}.',
  'See fewer users, or allow longer cascades.': 'Sieh weniger Personen, oder lass längere Kaskaden zu.',
  'No cascade has {0} user and an end, so forecasts of the size are not tested; who is next is.':
    'Keine Kaskade hat {0} Person und ein Ende, also werden Prognosen der Größe nicht getestet; wer als Nächstes kommt, schon.',
  'No cascade has {0} users and an end, so forecasts of the size are not tested; who is next is.':
    'Keine Kaskade hat {0} Personen und ein Ende, also werden Prognosen der Größe nicht getestet; wer als Nächstes kommt, schon.',
  'No test cascade has {0} user and an end, so forecasts of the size are not tested; who is next is.':
    'Keine Testkaskade hat {0} Person und ein Ende, also werden Prognosen der Größe nicht getestet; wer als Nächstes kommt, schon.',
  'No test cascade has {0} users and an end, so forecasts of the size are not tested; who is next is.':
    'Keine Testkaskade hat {0} Personen und ein Ende, also werden Prognosen der Größe nicht getestet; wer als Nächstes kommt, schon.',
  'a cascade of at least {0} user': 'eine Kaskade aus mindestens {0} Person',
  'a cascade of at least {0} users': 'eine Kaskade aus mindestens {0} Personen',
  'See fewer users before the size is predicted.': 'Sieh weniger Personen, bevor die Größe vorhergesagt wird.',
  'Drawing threads': 'Ziehen der Threads',
  minute: 'Minute',
  '{0} node of {1} is in no cascade: it is a candidate, of whom only the network says anything.':
    '{0} Knoten von {1} ist in keiner Kaskade: Er ist ein Kandidat, über den nur das Netzwerk etwas sagt.',
  '{0} node of {1} is in no cascade: they are candidates, of whom only the network says anything.':
    '{0} Knoten von {1} ist in keiner Kaskade: Er ist ein Kandidat, über den nur das Netzwerk etwas sagt.',
  '{0} node of {1} are in no cascade: it is a candidate, of whom only the network says anything.':
    '{0} Knoten von {1} ist in keiner Kaskade: Er ist ein Kandidat, über den nur das Netzwerk etwas sagt.',
  '{0} node of {1} are in no cascade: they are candidates, of whom only the network says anything.':
    '{0} Knoten von {1} ist in keiner Kaskade: Er ist ein Kandidat, über den nur das Netzwerk etwas sagt.',
  '{0} nodes of {1} is in no cascade: it is a candidate, of whom only the network says anything.':
    '{0} Knoten von {1} sind in keiner Kaskade: Sie sind Kandidaten, über die nur das Netzwerk etwas sagt.',
  '{0} nodes of {1} is in no cascade: they are candidates, of whom only the network says anything.':
    '{0} Knoten von {1} sind in keiner Kaskade: Sie sind Kandidaten, über die nur das Netzwerk etwas sagt.',
  '{0} nodes of {1} are in no cascade: it is a candidate, of whom only the network says anything.':
    '{0} Knoten von {1} sind in keiner Kaskade: Sie sind Kandidaten, über die nur das Netzwerk etwas sagt.',
  '{0} nodes of {1} are in no cascade: they are candidates, of whom only the network says anything.':
    '{0} Knoten von {1} sind in keiner Kaskade: Sie sind Kandidaten, über die nur das Netzwerk etwas sagt.',
  'nodes that are in cascades': 'Knoten, die in Kaskaden sind',
  'Nothing needs to be done.': 'Zu tun ist nichts.',
  'No social graph: structural context is off (as in the paper for Memetracker). Next-user and size prediction still work.':
    'Kein soziales Netzwerk: Der Netzwerkkontext ist aus (wie in der Arbeit bei Memetracker). Die Vorhersage der nächsten Person und der Größe geht trotzdem.',
  'no network': 'kein Netzwerk',
  'the network of these users': 'das Netzwerk dieser Personen',
  'Open their network, or choose the one derived from training cascades.':
    'Öffne ihr Netzwerk, oder wähle das aus Trainingskaskaden abgeleitete.',
  '{0} of {1} cascade user': '{0} von {1} Person der Kaskaden',
  '{0} of {1} cascade users': '{0} von {1} Personen der Kaskaden',
  'it is a node': 'ein Knoten',
  'each is a node': 'jede ein Knoten',
  '{0} {1} not in the graph ({2}): {3} of its own, with no neighbour.':
    '{0} {1} nicht im Netzwerk ({2}): {3} für sich, ohne Nachbarn.',
  'all users of the cascades': 'alle Personen der Kaskaden',
  'Open the network of these users, if there is one.': 'Öffne das Netzwerk dieser Personen, wenn es eines gibt.',
  '{0} {1} not in the graph; ids do not seem to match. Check the id format: users are {2}, nodes are {3}.':
    '{0} {1} nicht im Netzwerk; die Ids scheinen nicht zusammenzupassen. Prüfe ihre Form: Personen sind {2}, Knoten sind {3}.',
  'nodes that are called as the users are': 'Knoten, die heißen wie die Personen',
  'Open the network of these users, or choose the one derived from training cascades.':
    'Öffne das Netzwerk dieser Personen, oder wähle das aus Trainingskaskaden abgeleitete.',
  'This model follows the edges of a network, and network context is off.':
    'Dieses Modell folgt den Kanten eines Netzwerks, und der Netzwerkkontext ist aus.',
  'This model follows the edges of a network, and there is none.':
    'Dieses Modell folgt den Kanten eines Netzwerks, und es gibt keines.',
  off: 'aus',
  'a network': 'ein Netzwerk',
  'Open a network, take one derived from training cascades, or choose another model.':
    'Öffne ein Netzwerk, nimm eines, das aus Trainingskaskaden abgeleitet ist, oder wähle ein anderes Modell.',
  'No node vectors came with the network: it has no node values f1, f2, ….':
    'Mit dem Netzwerk kamen keine Vektoren der Knoten: Es hat keine Knotenwerte f1, f2, ….',
  'None of the users has a vector of finite numbers.': 'Keine der Personen hat einen Vektor aus endlichen Zahlen.',
  'no node values f1': 'keine Knotenwerte f1',
  '0 of {0} vector': '0 von {0} Vektor',
  '0 of {0} vectors': '0 von {0} Vektoren',
  'node values f1, f2, … of the users': 'Knotenwerte f1, f2, … der Personen',
  'Drop a file of vectors together with the network (word2vec text: “n d”, then an id and d numbers a line), or let them be computed.':
    'Zieh eine Datei mit Vektoren zusammen mit dem Netzwerk hinein (word2vec-Text: „n d“, dann je Zeile eine Id und d Zahlen), oder lass sie berechnen.',
  '{0} user of {1} has no vector of finite numbers: its numbers are zero.':
    '{0} Person von {1} hat keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} user of {1} has no vector of finite numbers: their numbers are zero.':
    '{0} Person von {1} hat keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} user of {1} have no vector of finite numbers: its numbers are zero.':
    '{0} Person von {1} hat keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} user of {1} have no vector of finite numbers: their numbers are zero.':
    '{0} Person von {1} hat keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} users of {1} has no vector of finite numbers: its numbers are zero.':
    '{0} Personen von {1} haben keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} users of {1} has no vector of finite numbers: their numbers are zero.':
    '{0} Personen von {1} haben keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} users of {1} have no vector of finite numbers: its numbers are zero.':
    '{0} Personen von {1} haben keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} users of {1} have no vector of finite numbers: their numbers are zero.':
    '{0} Personen von {1} haben keinen Vektor aus endlichen Zahlen: Ihre Zahlen sind null.',
  '{0} of {1} vector': '{0} von {1} Vektor',
  '{0} of {1} vectors': '{0} von {1} Vektoren',
  'a vector for every user': 'ein Vektor für jede Person',
  'Add the missing ids to the file of vectors, or let vectors be computed.':
    'Füge der Datei der Vektoren die fehlenden Ids hinzu, oder lass Vektoren berechnen.',
  'WebGPU (software)': 'WebGPU (Software)',
  'WebGPU ({0})': 'WebGPU ({0})',
  'WebGPU cannot be used: {0}.': 'WebGPU lässt sich nicht verwenden: {0}.',
  'Choose WebAssembly, or automatic. In Node the package “webgpu” brings it.':
    'Wähle WebAssembly oder automatisch. In Node bringt es das Paket „webgpu“ mit.',
  'No WebGPU: {0}.': 'Kein WebGPU: {0}.',
  'Choose automatic.': 'Wähle automatisch.',
  'WebAssembly cannot be used: {0}.': 'WebAssembly lässt sich nicht verwenden: {0}.',
  'No WebAssembly: {0}.': 'Kein WebAssembly: {0}.',
  'Nothing here can compute: not even JavaScript.': 'Nichts hier kann rechnen, nicht einmal JavaScript.',
  'it lacks 128-bit instructions (SIMD) here': 'hier fehlen ihm 128-Bit-Befehle (SIMD)',
  'it did not start': 'es startete nicht',
  'there is none here': 'hier gibt es keines',
  'there is no graphics card that WebGPU can use': 'es gibt keine Grafikkarte, die WebGPU verwenden kann',
  'WebGPU has no graphics card here, only software': 'WebGPU hat hier keine Grafikkarte, nur Software',
  'WebGPU did not start': 'WebGPU startete nicht',
  'The graphics card refused a program: {0}': 'Die Grafikkarte hat ein Programm abgelehnt: {0}',
  'The graphics card was lost ({0}).': 'Die Grafikkarte ging verloren ({0}).',
  'as the files say': 'wie die Dateien sagen',
  'at random, 80, 10 and 10 per cent': 'zufällig, 80, 10 und 10 Prozent',
  'by time, the first 80 per cent, the next 10, the rest':
    'nach Zeit, die ersten 80 Prozent, die nächsten 10, der Rest',
  'Users in kept cascades': 'Personen in behaltenen Kaskaden',
  Links: 'Kanten',
  'Pairs of neighbours, whatever the direction': 'Paare von Nachbarn, gleich in welcher Richtung',
  'Mean length': 'Mittlere Länge',
  Split: 'Aufteilung',
  'Training cascades': 'Trainingskaskaden',
  'Validation cascades': 'Validierungskaskaden',
  'Test cascades': 'Testkaskaden',
  'Predictions, users only': 'Vorhersagen, nur Personen',
  'Predictions, with STOP': 'Vorhersagen, mit STOP',
  'Cascades with a size to forecast': 'Kaskaden, deren Größe vorhergesagt wird',
  'none: no cascade of this part has {0} users': 'keine: Keine Kaskade dieses Teils hat {0} Personen',
  'Left out: cascades of one user': 'Weggelassen: Kaskaden aus nur einer Person',
  'Left out: cascades of more than {0} users': 'Weggelassen: Kaskaden mit mehr als {0} Personen',
  'Cut at {0} users': 'Abgeschnitten nach {0} Personen',
  'Left out: users that came again': 'Weggelassen: Personen, die wiederkamen',
  'Left out: events of nobody known': 'Weggelassen: Ereignisse von niemand Bekanntem',
  'Users outside the network': 'Personen außerhalb des Netzwerks',
  'Nodes in no kept cascade': 'Knoten in keiner behaltenen Kaskade',
  'Reading cascades': 'Lesen der Kaskaden',
  setting: 'Einstellung',
  Random: 'Zufall',
  'weight of popularity': 'Gewicht der Beliebtheit',
  'Usual size (geometric mean)': 'Übliche Größe (geometrisches Mittel)',
  'Median size': 'Median der Größe',
  'Nothing more happens': 'Es kommt nichts mehr',
  'Size of a training cascade': 'Größe einer Trainingskaskade',
  'Constant chance to end, one simulation': 'Gleichbleibende Chance auf ein Ende, eine Simulation',
  'Constant chance to end, {0} simulations': 'Gleichbleibende Chance auf ein Ende, {0} Simulationen',
  'Ridge on the first users': 'Ridge-Regression auf die ersten Personen',
  Popularity: 'Beliebtheit',
  Bigram: 'Bigramm',
  'Last three users': 'Letzte drei Personen',
  'Counting pairs': 'Paare zählen',
  'Counting pairs, fading': 'Paare zählen, verblassend',
  'Active friends': 'Aktive Freunde',
  'This is not a trained model.': 'Das ist kein trainiertes Modell.',
  'Choose a file that the lab has saved, or train a model.':
    'Wähle eine Datei, die das Labor gespeichert hat, oder trainiere ein Modell.',
  'The file ends in its first line.': 'Die Datei endet in ihrer ersten Zeile.',
  'The first line of the file is not what the lab writes.':
    'Die erste Zeile der Datei ist nicht, was das Labor schreibt.',
  'After its first line the file has {0} bytes; its tensors take {1}.':
    'Nach ihrer ersten Zeile hat die Datei {0} Bytes; ihre Tensoren brauchen {1}.',
  'Number {0} of the tensor “{1}” is {2}; weights are finite.':
    'Zahl {0} des Tensors „{1}“ ist {2}; Gewichte sind endlich.',
  'Train the model again, or take an earlier file of it.':
    'Trainiere das Modell noch einmal, oder nimm eine frühere Datei davon.',
  'Copy or download the file again.': 'Kopiere oder lade die Datei noch einmal.',
  'the first line': 'die erste Zeile',
  'an object': 'ein Objekt',
  format: 'format',
  'the name of a method': 'der Name einer Methode',
  'settings: numbers, texts, true or false, lists of texts':
    'Einstellungen: Zahlen, Texte, wahr oder falsch, Listen von Texten',
  'a whole number up to 10 million': 'eine ganze Zahl bis 10 Millionen',
  '64 hexadecimal digits': '64 hexadezimale Ziffern',
  'a text': 'ein Text',
  'scores: numbers by name': 'Werte: Zahlen nach Namen',
  'at most 200 tensors, each with a name of its own and a shape':
    'höchstens 200 Tensoren, jeder mit eigenem Namen und einer Form',
  tensors: 'tensors',
  'at most 500 million numbers in all': 'höchstens 500 Millionen Zahlen insgesamt',
  'This model was saved by a newer lab (format {0}; this one knows up to {1}).':
    'Dieses Modell wurde von einem neueren Labor gespeichert (Format {0}; dieses kennt sie bis {1}).',
  'This model was saved by an older lab (format {0}), whose files can no longer be read.':
    'Dieses Modell wurde von einem älteren Labor gespeichert (Format {0}), dessen Dateien sich nicht mehr lesen lassen.',
  'Open it with the newer lab.': 'Öffne es mit dem neueren Labor.',
  'Train it again.': 'Trainiere es noch einmal.',
  'The header of the model does not say what it should: “{0}” is not {1}.':
    'Der Kopf des Modells sagt nicht, was er soll: Für „{0}“ wird erwartet: {1}.',
  'This model was trained by “{0}”; here models of “{1}” are asked.':
    'Dieses Modell wurde mit „{0}“ trainiert; hier werden Modelle von „{1}“ gefragt.',
  'Take a model that was trained here, or train one.':
    'Nimm ein Modell, das hier trainiert wurde, oder trainiere eines.',
  'The model was trained with another setting of “{0}”: {1}; here it is {2}. {3}':
    'Das Modell wurde mit einer anderen Einstellung von „{0}“ trainiert: {1}; hier ist es {2}. {3}',
  'Take the settings of the model, or train a model with these.':
    'Nimm die Einstellungen des Modells, oder trainiere ein Modell mit diesen.',
  'Cascades of the test may have been learned from.': 'Aus Kaskaden des Tests kann gelernt worden sein.',
  'It has other users, or knows another network.': 'Es hat andere Personen, oder kennt ein anderes Netzwerk.',
  ' (those of {0})': ' (die von {0})',
  'The model knows {0} users{1}, these data have {2}.': 'Das Modell kennt {0} Personen{1}, diese Daten haben {2}.',
  'The model knows as many users as these data have, but others, or in another order{0}.':
    'Das Modell kennt so viele Personen, wie diese Daten haben, aber andere oder in anderer Reihenfolge{0}.',
  'users {0}…': 'Personen {0}…',
  'The model learned with another network: the same users have other neighbours here.':
    'Das Modell hat mit einem anderen Netzwerk gelernt: Dieselben Personen haben hier andere Nachbarn.',
  'neighbours {0}…': 'Nachbarn {0}…',
  'Take the network that it was trained with – a derived one comes from the same training cascades –, or train a model on this.':
    'Nimm das Netzwerk, mit dem es trainiert wurde – ein abgeleitetes kommt aus denselben Trainingskaskaden –, oder trainiere ein Modell auf diesem.',
  FOREST: 'FOREST',
  Training: 'Training',
  'Reward for size': 'Belohnung für Größe',
  'Which cascades are learned from, which decide when to stop, and which are kept for the test.':
    'Aus welchen Kaskaden gelernt wird, welche entscheiden, wann Schluss ist, und welche für den Test bleiben.',
  'FOREST, section 4.1': 'FOREST, Abschnitt 4.1',
  'as given': 'wie vorgegeben',
  'As the files say; at random where they do not.': 'Wie die Dateien sagen; zufällig, wo sie es nicht tun.',
  'at random': 'zufällig',
  '80, 10 and 10 per cent, drawn from the seed, as in the paper.':
    '80, 10 und 10 Prozent, nach dem Startwert gezogen, wie in der Arbeit.',
  'by time': 'nach Zeit',
  'The first 80 per cent, the next 10, the last 10: harder, and more honest.':
    'Die ersten 80 Prozent, die nächsten 10, die letzten 10: schwerer, und ehrlicher.',
  'Longest cascade': 'Längste Kaskade',
  'Cascades with more users are left out or cut; simulated ones end here.':
    'Kaskaden mit mehr Personen werden weggelassen oder abgeschnitten; simulierte enden hier.',
  'Longer ones': 'Längere',
  'What is done with cascades above the limit.': 'Was mit Kaskaden über der Grenze geschieht.',
  'left out': 'weglassen',
  'As in the paper.': 'Wie in der Arbeit.',
  cut: 'abschneiden',
  'Their first users are kept; how they end is not learned.':
    'Ihre ersten Personen bleiben; wie sie enden, wird nicht gelernt.',
  'Seen before the size': 'Gesehen vor der Größe',
  'Users of a cascade that are seen before its final size is predicted.':
    'Personen einer Kaskade, die zu sehen sind, bevor ihre Endgröße vorhergesagt wird.',
  'FOREST, section 4.3': 'FOREST, Abschnitt 4.3',
  'The network from which the neighbourhood of a user is learned.':
    'Das Netzwerk, aus dem die Umgebung einer Person gelernt wird.',
  'FOREST, eq. 2–3': 'FOREST, Gl. 2–3',
  'The network of these data; off where there is none.': 'Das Netzwerk dieser Daten; aus, wo es keines gibt.',
  derived: 'abgeleitet',
  'Derived from training cascades: who directly followed whom.':
    'Aus Trainingskaskaden abgeleitet: wer direkt auf wen folgte.',
  'What is trained: FOREST, or another model of the paper in its smallest faithful form, with the same masks, split and scores.':
    'Was trainiert wird: FOREST, oder ein anderes Modell der Arbeit in seiner kleinsten getreuen Form, mit denselben Masken, derselben Aufteilung und denselben Werten.',
  'FOREST, section 4.2': 'FOREST, Abschnitt 4.2',
  'Attention over earlier users and a convolution; no recurrence.':
    'Aufmerksamkeit auf frühere Personen und eine Faltung; keine Rekurrenz.',
  'Attention over the states of a recurrent network.': 'Aufmerksamkeit auf die Zustände eines rekurrenten Netzes.',
  'A recurrent network that follows the edges. Needs a network.':
    'Ein rekurrentes Netz, das den Kanten folgt. Braucht ein Netzwerk.',
  'A recurrent network gated by infected neighbours. Needs a network.':
    'Ein rekurrentes Netz, dessen Tore die aktiven Nachbarn öffnen. Braucht ein Netzwerk.',
  'Predicts the size alone, from random walks over the first users. Needs a network.':
    'Sagt nur die Größe vorher, aus Zufallswegen über die ersten Personen. Braucht ein Netzwerk.',
  Width: 'Breite',
  'Length of the vectors of users and of the state.': 'Länge der Vektoren der Personen und des Zustands.',
  'How many of the last users give their network context.':
    'Wie viele der letzten Personen ihren Netzwerkkontext geben.',
  'FOREST, eq. 3': 'FOREST, Gl. 3',
  'Neighbours drawn': 'Gezogene Nachbarn',
  'Neighbours of a user that are drawn in every batch.': 'Nachbarn einer Person, die in jedem Stapel gezogen werden.',
  'FOREST, eq. 2': 'FOREST, Gl. 2',
  'Their neighbours drawn': 'Deren Nachbarn',
  'Neighbours drawn for each of those.': 'Nachbarn, die für jeden davon gezogen werden.',
  'Node features': 'Merkmale der Knoten',
  'Fixed vectors of the nodes, from which their context is made.':
    'Feste Vektoren der Knoten, aus denen ihr Kontext entsteht.',
  spectral: 'spektral',
  'Leading singular vectors of the normalised adjacency matrix.':
    'Führende Singulärvektoren der normierten Adjazenzmatrix.',
  DeepWalk: 'DeepWalk',
  'Skip-grams over random walks, as the paper does.': 'Skip-Gramme über Zufallswegen, wie in der Arbeit.',
  given: 'vorgegeben',
  'Values of the nodes named f1, f2, … that came with the network.':
    'Werte der Knoten namens f1, f2, …, die mit dem Netzwerk kamen.',
  Dropout: 'Dropout',
  'Share of the numbers that are left out at random while training.':
    'Anteil der Zahlen, die beim Training zufällig wegbleiben.',
  'What computes. Automatic takes the graphics card, or else WebAssembly.':
    'Was rechnet. Automatisch nimmt die Grafikkarte, sonst WebAssembly.',
  automatic: 'automatisch',
  WebGPU: 'WebGPU',
  'Software adapters too.': 'Auch Adapter in Software.',
  WebAssembly: 'WebAssembly',
  JavaScript: 'JavaScript',
  Epochs: 'Epochen',
  'How often the training cascades are gone through at most.':
    'Wie oft die Trainingskaskaden höchstens durchgegangen werden.',
  Patience: 'Geduld',
  'Training ends after so many epochs without a better validation score (MAP@100 of users; with reward the error of sizes); 0: never early. The best weights are kept.':
    'Das Training endet nach so vielen Epochen ohne besseren Wert bei der Validierung (MAP@100 der Personen; mit Belohnung der Fehler der Größen); 0: nie vorzeitig. Die besten Gewichte bleiben.',
  'never early': 'nie vorzeitig',
  'Predictions in a batch': 'Vorhersagen in einem Stapel',
  'Cascades of similar length are put together until a batch has so many predictions. The paper puts 16 cascades into a batch.':
    'Kaskaden ähnlicher Länge kommen zusammen, bis ein Stapel so viele Vorhersagen hat. Die Arbeit nimmt 16 Kaskaden in einen Stapel.',
  'Cascades over which the learning rate rises, before it falls with the square root of the step.':
    'Kaskaden, über die die Lernrate steigt, bevor sie mit der Wurzel des Schritts fällt.',
  Softmax: 'Softmax',
  'Whether every user is a candidate in every training step. Scores always count all of them.':
    'Ob in jedem Trainingsschritt jede Person in Frage kommt. Die Bewertung zählt immer alle.',
  full: 'voll',
  sampled: 'Stichprobe',
  '1,024 users drawn by popularity; for more users than the device can hold. Results are labelled.':
    '1.024 Personen, nach Beliebtheit gezogen; für mehr Personen, als auf das Gerät passen. Ergebnisse werden gekennzeichnet.',
  'After the first epochs, cascades are also simulated to their end, and the model is rewarded for sizes near the true one (REINFORCE).':
    'Nach den ersten Epochen werden Kaskaden auch bis zu ihrem Ende simuliert, und das Modell wird für Größen nahe der wahren belohnt (REINFORCE).',
  'FOREST, eq. 5–6': 'FOREST, Gl. 5–6',
  'Epochs before': 'Epochen davor',
  'Epochs of next-user training alone before the reward begins.':
    'Epochen, in denen nur die nächste Person trainiert wird, bevor die Belohnung beginnt.',
  'Share simulated': 'Simulierter Anteil',
  'Share of the training cascades that are simulated in an epoch. The paper simulates all, about seven times the work of an epoch without; a tenth of them teaches little.':
    'Anteil der Trainingskaskaden, die in einer Epoche simuliert werden. Die Arbeit simuliert alle, etwa die siebenfache Arbeit einer Epoche ohne; ein Zehntel davon lehrt wenig.',
  'Simulations of each': 'Simulationen von jeder',
  'Endings drawn for a cascade; their mean reward is what each is compared with.':
    'Enden, die für eine Kaskade gezogen werden; jedes wird mit dem Mittel ihrer Belohnungen verglichen.',
  'FOREST, eq. 6': 'FOREST, Gl. 6',
  'Compared with': 'Verglichen mit',
  'What a reward is compared with. Without it every ending is pushed down, since rewards are never above 0.':
    'Womit eine Belohnung verglichen wird. Ohne das wird jedes Ende unwahrscheinlicher gemacht, denn Belohnungen liegen nie über 0.',
  'the others': 'den anderen',
  'The mean of the other endings of the same cascade: unbiased, less noise.':
    'Das Mittel der anderen Enden derselben Kaskade: erwartungstreu, weniger Rauschen.',
  nothing: 'nichts',
  'As the authors’ program does.': 'Wie im Programm der Autoren.',
  Weight: 'Gewicht',
  'Weight of the reward.': 'Gewicht der Belohnung.',
  'Longest step': 'Längster Schritt',
  'Gradients of the reward are shortened to this length; 0: never. Not in the paper: those of a batch are some hundreds long.':
    'Gradienten der Belohnung werden auf diese Länge gekürzt; 0: nie. Nicht in der Arbeit: Die eines Stapels sind einige Hundert lang.',
  never: 'nie',
  'Off: the trained model is asked without what it knows of the network.':
    'Aus: Das trainierte Modell wird ohne das gefragt, was es vom Netzwerk weiß.',
  'Off: only the last user gives network context.': 'Aus: Nur die letzte Person gibt Netzwerkkontext.',
  'Off: the model is not told how many users there were.':
    'Aus: Das Modell erfährt nicht, wie viele Personen es schon waren.',
  'The part that is predicted. Those of the test were not seen in training.':
    'Der Teil, der vorhergesagt wird. Die des Tests waren im Training nicht zu sehen.',
  test: 'Test',
  validation: 'Validierung',
  'The part that the cascade is taken from. Those of the test were not seen in training.':
    'Der Teil, aus dem die Kaskade kommt. Die des Tests waren im Training nicht zu sehen.',
  training: 'Training',
  'Its place in the part, from 1.': 'Ihr Platz in dem Teil, ab 1.',
  'Simulated endings': 'Simulierte Enden',
  'Endings drawn for every cascade.': 'Enden, die für jede Kaskade gezogen werden.',
  'users only': 'nur Personen',
  'with STOP': 'mit STOP',
  Simulating: 'Simulation',
  'The model gives no probabilities: its weights are not finite numbers.':
    'Das Modell gibt keine Wahrscheinlichkeiten: Seine Gewichte sind keine endlichen Zahlen.',
  'Take the weights of an earlier epoch, or train again with a longer warm-up.':
    'Nimm die Gewichte einer früheren Epoche, oder trainiere noch einmal mit längerem Anlauf.',
  'Computing node features': 'Berechnung der Merkmale der Knoten',
  'Learning node features': 'Lernen der Merkmale der Knoten',
  'leading singular vectors of the normalised adjacency matrix':
    'führende Singulärvektoren der normierten Adjazenzmatrix',
  'given with the network': 'mit dem Netzwerk gegeben',
  '{0} for training, {1} for validation, {2} for the test':
    '{0} für das Training, {1} für die Validierung, {2} für den Test',
  '{0} too long': '{0} zu lang',
  '{0} cut': '{0} abgeschnitten',
  'Cascades left out': 'Weggelassene Kaskaden',
  '{0}, {1} numbers each': '{0}, je {1} Zahlen',
  'Users without a node': 'Personen ohne Knoten',
  '{0}: they are their own neighbourhood': '{0}: Sie sind ihre eigene Umgebung',
  'derived from training cascades: who directly followed whom':
    'aus Trainingskaskaden abgeleitet: wer direkt auf wen folgte',
  'the network of these data': 'das Netzwerk dieser Daten',
  'off: there is no social network. Next-user and size prediction still work.':
    'aus: Es gibt kein soziales Netzwerk. Die Vorhersage der nächsten Person und der Größe geht trotzdem.',
  'Validating epoch {0}': 'Validierung von Epoche {0}',
  'no better validation score in {0} epoch': 'kein besserer Wert bei der Validierung in {0} Epoche',
  'no better validation score in {0} epochs': 'kein besserer Wert bei der Validierung in {0} Epochen',
  '{0} MiB': '{0} MiB',
  Testing: 'Test',
  'Testing without network context': 'Test ohne Netzwerkkontext',
  'Simulating test cascades': 'Simulation der Testkaskaden',
  'There are no cascades.': 'Es gibt keine Kaskaden.',
  'This model follows the edges of a network.': 'Dieses Modell folgt den Kanten eines Netzwerks.',
  'Add a network, choose one derived from training cascades, or another model.':
    'Füge ein Netzwerk hinzu, wähle eines, das aus Trainingskaskaden abgeleitet ist, oder ein anderes Modell.',
  'This model learns sizes, and no cascade for training has {0} users or more.':
    'Dieses Modell lernt Größen, und keine Trainingskaskade hat {0} oder mehr Personen.',
  'Look at fewer users at first, or choose another model.':
    'Betrachte am Anfang weniger Personen, oder wähle ein anderes Modell.',
  Diverged: 'Diverged',
  'weights were no longer finite after batch {0} of epoch {1}':
    'Gewichte waren nach Stapel {0} von Epoche {1} nicht mehr endlich',
  'Simulating validation cascades, epoch {0}': 'Simulation der Validierungskaskaden, Epoche {0}',
  '{0}, one simulation': '{0}, eine Simulation',
  '{0}, geometric mean of {1} simulations': '{0}, geometrisches Mittel von {1} Simulationen',
  'Best epoch': 'Beste Epoche',
  ', first in cascade {0}': ', zuerst in Kaskade {0}',
  'the loss was not finite in batch {0} of epoch {1}': 'der Verlust war in Stapel {0} von Epoche {1} nicht endlich',
  'Epoch {0} of {1}': 'Epoche {0} von {1}',
  'mean reward': 'mittlere Belohnung',
  'learning rate': 'Lernrate',
  'loss in training': 'Verlust beim Training',
  'loss on validation': 'Verlust bei der Validierung',
  'Hits@10, users only': 'Hits@10, nur Personen',
  'Hits@50, users only': 'Hits@50, nur Personen',
  'Hits@100, users only': 'Hits@100, nur Personen',
  'MAP@10, users only': 'MAP@10, nur Personen',
  'MAP@50, users only': 'MAP@50, nur Personen',
  'MAP@100, users only': 'MAP@100, nur Personen',
  'Hits@10, with STOP': 'Hits@10, mit STOP',
  'Hits@50, with STOP': 'Hits@50, mit STOP',
  'Hits@100, with STOP': 'Hits@100, mit STOP',
  'MAP@10, with STOP': 'MAP@10, mit STOP',
  'MAP@50, with STOP': 'MAP@50, mit STOP',
  'MAP@100, with STOP': 'MAP@100, mit STOP',
  'MSLE of the size, natural logarithm': 'MSLE der Größe, natürlicher Logarithmus',
  'nats per prediction': 'Nats je Vorhersage',
  phase: 'Phase',
  model: 'Modell',
  candidates: 'Kandidaten',
  loss: 'Verlust',
  '{0}; the weights are those of before': '{0}; die Gewichte sind die von davor',
  Ended: 'Beendet',
  'after the last epoch': 'nach der letzten Epoche',
  'the model gave no probabilities before batch {0} of epoch {1}':
    'das Modell gab vor Stapel {0} von Epoche {1} keine Wahrscheinlichkeiten',
  'Numbers trained': 'Trainierte Zahlen',
  'Predictions in an epoch': 'Vorhersagen in einer Epoche',
  'Batches in an epoch': 'Stapel in einer Epoche',
  'sampled: in training every prediction is compared with {0} draws of users by popularity':
    'Stichprobe: Beim Training wird jede Vorhersage mit {0} nach Beliebtheit gezogenen Personen verglichen',
  'Seconds per epoch': 'Sekunden je Epoche',
  'Cascades per second': 'Kaskaden je Sekunde',
  'Memory on the device': 'Speicher auf dem Gerät',
  '{0} in {1} tensors': '{0} in {1} Tensoren',
  'none yet': 'noch keiner',
  'the error was not finite in batch {0} of epoch {1}': 'der Fehler war in Stapel {0} von Epoche {1} nicht endlich',
  '{0} cascades for training, {1} for validation, {2} for the test':
    '{0} Kaskaden für das Training, {1} für die Validierung, {2} für den Test',
  'Train FOREST': 'FOREST trainieren',
  'A recurrent network with network context learns who is next, and by reward how far it goes.':
    'Ein rekurrentes Netz mit Netzwerkkontext lernt, wer als Nächstes kommt, und durch Belohnung, wie weit es geht.',
  'eq. 1–6': 'Gl. 1–6',
  Steps: 'Schritte',
  'Loss in nats per prediction, learning rate and, where there is one, mean reward and entropy of every training step; thinned when there are many.':
    'Verlust in Nats je Vorhersage, Lernrate und, wo es sie gibt, mittlere Belohnung und Entropie jedes Trainingsschritts; ausgedünnt, wenn es viele sind.',
  'Loss on training and validation cascades, validation scores under both protocols, size error, reward, entropy and seconds of every epoch.':
    'Verlust auf Trainings- und Validierungskaskaden, Werte der Validierung nach beiden Protokollen, Fehler der Größe, Belohnung, Entropie und Sekunden jeder Epoche.',
  'Hits@k and MAP@k of the best weights on the test cascades, users only and with STOP.':
    'Hits@k und MAP@k der besten Gewichte auf den Testkaskaden, nur Personen und mit STOP.',
  'Mean squared error of the logarithm of the final size on the test cascades: of single simulations, and of their geometric mean.':
    'Mittlerer quadratischer Fehler des Logarithmus der Endgröße auf den Testkaskaden: von einzelnen Simulationen und von ihrem geometrischen Mittel.',
  'Data, split, model, device and memory of this training.':
    'Daten, Aufteilung, Modell, Gerät und Speicher dieses Trainings.',
  'The weights of the best epoch.': 'Die Gewichte der besten Epoche.',
  'weights of the users': 'Gewichte der Personen',
  'test users-only MAP@100': 'Test, nur Personen, MAP@100',
  'test users-only Hits@10': 'Test, nur Personen, Hits@10',
  'test users-only Hits@100': 'Test, nur Personen, Hits@100',
  'test with-STOP MAP@100': 'Test, mit STOP, MAP@100',
  'test nats': 'Test, nats',
  'test MSLE': 'Test, MSLE',
  'validation users-only MAP@100': 'Validierung, nur Personen, MAP@100',
  'validation MSLE': 'Validierung, MSLE',
};
