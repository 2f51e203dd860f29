/** What comes from below the pages (independent-cascade) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const independentCascadeBelow: Dictionary = {
  'the network has {0} node': 'das Netzwerk hat {0} Knoten',
  'the network has {0} nodes': 'das Netzwerk hat {0} Knoten',
  'the network has {0} edge': 'das Netzwerk hat {0} Kante',
  'the network has {0} edges': 'das Netzwerk hat {0} Kanten',
  'the network has {0} node that is no sources': 'das Netzwerk hat {0} Knoten, der keine Quelle ist',
  'the network has {0} node that are no sources': 'das Netzwerk hat {0} Knoten, der keine Quelle ist',
  'the network has {0} nodes that is no sources': 'das Netzwerk hat {0} Knoten, die keine Quellen sind',
  'the network has {0} nodes that are no sources': 'das Netzwerk hat {0} Knoten, die keine Quellen sind',
  'There are not {0} {1} to choose: {2}.': 'Es gibt keine {0} {1}, die sich wählen ließen: {2}.',
  'Choose at most {0}.': 'Wähle höchstens {0}.',
  'Choose another network.': 'Wähle ein anderes Netzwerk.',
  'The snapshot is at step {0}, after the horizon T = {1}.':
    'Die Momentaufnahme ist bei Schritt {0}, nach dem Horizont T = {1}.',
  'Take an earlier moment, or raise the horizon.': 'Nimm einen früheren Moment, oder erhöhe den Horizont.',
  'Times need a horizon T of at least 2, found 1: with T = 1 only the source has a time.':
    'Zeiten brauchen einen Horizont T von mindestens 2, gefunden: 1. Mit T = 1 hat nur die Quelle eine Zeit.',
  'at least 2': 'mindestens 2',
  'Raise the horizon.': 'Erhöhe den Horizont.',
  'All {0} nodes are hidden, so there is no clue.': 'Alle {0} Knoten sind verborgen, also gibt es keinen Hinweis.',
  'Hide fewer nodes.': 'Verbirg weniger Knoten.',
  'There is no cascade number {0}; there is one.': 'Es gibt keine Kaskade mit der Nummer {0}; es gibt eine.',
  'There is no cascade number {0}; there are {1}.': 'Es gibt keine Kaskade mit der Nummer {0}; es gibt {1}.',
  'Choose another number.': 'Wähle eine andere Nummer.',
  '{0} is active at step {1}, before the beginning.': '{0} ist bei Schritt {1} aktiv, vor dem Anfang.',
  '0 or later': '0 oder später',
  'Correct the file, or read its times with another origin.':
    'Berichtige die Datei, oder lies ihre Zeiten mit einem anderen Ursprung.',
  '{0} comes {1} after the beginning; message passing works on whole steps.':
    '{0} kommt {1} nach dem Anfang; Botschaften arbeiten mit ganzen Schritten.',
  'a whole number of steps': 'eine ganze Zahl von Schritten',
  'Set the width of a step, in {0}.': 'Setze die Breite eines Schritts, Einheit: {0}.',
  '{0} is active at step {1}, after the horizon T = {2}.': '{0} ist bei Schritt {1} aktiv, nach dem Horizont T = {2}.',
  'Raise the horizon, cut late events off, or take wider steps.':
    'Erhöhe den Horizont, schneide späte Ereignisse ab, oder nimm breitere Schritte.',
  'No event of cascade number {0} is of a node of this network.':
    'Kein Ereignis der Kaskade mit der Nummer {0} ist von einem Knoten dieses Netzwerks.',
  'Choose another cascade, or open the network that it ran on.':
    'Wähle eine andere Kaskade, oder öffne das Netzwerk, auf dem sie lief.',
  '{0} is not a node of this network ({1} such event).': '{0} ist kein Knoten dieses Netzwerks ({1} solches Ereignis).',
  '{0} is not a node of this network ({1} such events).':
    '{0} ist kein Knoten dieses Netzwerks ({1} solche Ereignisse).',
  'Open the network that this cascade ran on, or leave such events out.':
    'Öffne das Netzwerk, auf dem diese Kaskade lief, oder lass solche Ereignisse weg.',
  'nodes reached': 'erreichte Knoten',
  sources: 'Quellen',
  blocked: 'blockiert',
  'Chosen sources': 'Gewählte Quellen',
  'In the order of choice: what each added to the expected number of nodes reached, that number with the sources so far by message passing, and by simulation.':
    'In der Reihenfolge der Wahl: was jede zur erwarteten Zahl erreichter Knoten beitrug, und diese Zahl mit den Quellen bis dahin, nach Botschaften und nach Simulation.',
  'Order of choice': 'Reihenfolge der Wahl',
  '1 for the first source, no value for nodes that are none.':
    '1 für die erste Quelle, kein Wert für Knoten, die keine sind.',
  'Reach alone': 'Reichweite allein',
  'Expected number of nodes reached from each node as the only source; to first order where nodes are ranked by slope.':
    'Erwartete Zahl erreichter Knoten, wenn der Knoten die einzige Quelle ist; in erster Ordnung, wo Knoten nach Steigung geordnet werden.',
  'Chosen, message passing': 'Gewählt, Botschaften',
  'Sum of the probabilities at step T with the first k sources; exact on trees, too high elsewhere.':
    'Summe der Wahrscheinlichkeiten bei Schritt T mit den ersten k Quellen; auf Bäumen exakt, sonst zu hoch.',
  'Chosen, simulated': 'Gewählt, simuliert',
  'Mean over runs with its standard error; the same luck for all sets of a run.':
    'Mittel über Läufe mit seinem Standardfehler; für alle Mengen eines Laufs derselbe Zufall.',
  'Most neighbours, simulated': 'Meiste Nachbarn, simuliert',
  'The k nodes that can pass on to most neighbours.': 'Die k Knoten, die an die meisten Nachbarn weitergeben können.',
  'Random nodes, simulated': 'Zufällige Knoten, simuliert',
  'k nodes drawn anew in every run.': 'k Knoten, in jedem Lauf neu gezogen.',
  'More than by most neighbours': 'Mehr als mit den meisten Nachbarn',
  'Nodes that the chosen sources reach more than as many nodes with most neighbours, run by run under the same luck, with its standard error.':
    'Knoten, die die gewählten Quellen mehr erreichen als ebenso viele Knoten mit den meisten Nachbarn, Lauf für Lauf mit demselben Zufall, mit Standardfehler.',
  'Probability to be active': 'Wahrscheinlichkeit, aktiv zu sein',
  'Message passing from all chosen sources.': 'Botschaften, ausgehend von allen gewählten Quellen.',
  steps: 'Schritte',
  'Nodes tried': 'Erprobte Knoten',
  'In all rounds; a pass back that ranks all nodes at once counts as one.':
    'In allen Runden; ein Durchgang zurück, der alle Knoten auf einmal ordnet, zählt als einer.',
  'Choose sources': 'Quellen wählen',
  'The nodes that together reach most, chosen one by one by message passing and checked by simulation.':
    'Die Knoten, die zusammen am meisten erreichen, einer nach dem anderen durch Botschaften gewählt und durch Simulation geprüft.',
  'eqs. 1–2; greedy on Σᵢ pᵢ(T)': 'Gl. 1–2; gierig auf Σᵢ pᵢ(T)',
  'Share of each candidate': 'Anteil jedes Kandidaten',
  'exp(log score), divided so that all add up to 1: what a posterior with equal priors would be if nodes were independent. They are not, so shares are too sure of themselves.':
    'exp(Log-Wertung), geteilt, sodass alle zusammen 1 ergeben: was eine Posterior-Wahrscheinlichkeit bei gleicher Prior-Wahrscheinlichkeit wäre, wenn Knoten unabhängig wären. Das sind sie nicht, also sind die Anteile ihrer Sache zu sicher.',
  'Log score': 'Log-Wertung',
  'Sum over the nodes seen of log p of what was seen, if the node were the only source; each p at least 10⁻¹².':
    'Summe über die gesehenen Knoten von log p dessen, was zu sehen war, wenn der Knoten die einzige Quelle wäre; jedes p mindestens 10⁻¹².',
  'What is seen': 'Was zu sehen ist',
  'Snapshot: 1 active, 0 not. Times: the step of activation, T for not active up to T − 1. No value: hidden.':
    'Momentaufnahme: 1 aktiv, 0 nicht. Zeiten: der Schritt der Aktivierung, T für nicht aktiv bis T − 1. Kein Wert: verborgen.',
  'True source': 'Wahre Quelle',
  '1 where the cascade started, no value elsewhere.': '1, wo die Kaskade begann, sonst kein Wert.',
  'Best candidates': 'Beste Kandidaten',
  'Up to 50, best first. “Cannot be” counts what was seen although it has practically no chance from there.':
    'Bis zu 50, die besten zuerst. „Unmöglich“ zählt, was zu sehen war, obwohl es von dort aus so gut wie keine Chance hat.',
  'Rank of the true source': 'Rang der wahren Quelle',
  '1 + the number of candidates that score higher. No value where the source is not known.':
    '1 + die Zahl der Kandidaten mit höherer Wertung. Kein Wert, wo die Quelle nicht bekannt ist.',
  'From best candidate to true source': 'Vom besten Kandidaten zur wahren Quelle',
  edges: 'Kanten',
  'Whatever their direction; 0 if it was found. No value where the source is not known or no way leads there.':
    'Gleich in welcher Richtung; 0, wenn sie gefunden wurde. Kein Wert, wo die Quelle nicht bekannt ist oder kein Weg dorthin führt.',
  'Seen but impossible': 'Gesehen, aber unmöglich',
  observations: 'Beobachtungen',
  'What was seen although it has practically no chance from the best candidate. More than 0: no single source explains the clue with these α.':
    'Was zu sehen war, obwohl es vom besten Kandidaten aus so gut wie keine Chance hat. Mehr als 0: Mit diesen α erklärt keine einzelne Quelle den Hinweis.',
  'Find the source': 'Quelle finden',
  'Where a cascade started: every node tried as the source, and ranked by how well it explains what was seen.':
    'Wo eine Kaskade begann: Jeder Knoten wird als Quelle erprobt und danach geordnet, wie gut er erklärt, was zu sehen war.',
  'eqs. 1–2; Σᵢ log pᵢ or log μᵢ of what was seen': 'Gl. 1–2; Σᵢ log pᵢ oder log μᵢ dessen, was zu sehen war',
  'What is blocked': 'Was blockiert wird',
  'In order: what blocking it takes to first order, and the number of nodes reached then, by message passing and by simulation.':
    'Der Reihe nach: was das Blockieren in erster Ordnung nimmt, und die Zahl erreichter Knoten danach, nach Botschaften und nach Simulation.',
  'Loss without the edge': 'Verlust ohne die Kante',
  'What removing the edge takes from the expected number of nodes reached, to first order, with nothing blocked yet.':
    'Was das Entfernen der Kante von der erwarteten Zahl erreichter Knoten nimmt, in erster Ordnung, solange nichts blockiert ist.',
  'Loss without the node’s edges': 'Verlust ohne die Kanten des Knotens',
  'The same, summed over all edges to and from the node.':
    'Dasselbe, summiert über alle Kanten zum Knoten und von ihm weg.',
  'Order of blocking': 'Reihenfolge des Blockierens',
  '1 for what is blocked first, no value for edges that stay.':
    '1 für das, was zuerst blockiert wird, kein Wert für Kanten, die bleiben.',
  'Order of blocking, nodes': 'Reihenfolge des Blockierens, Knoten',
  '1 for the node blocked first; no values where edges are blocked.':
    '1 für den Knoten, der zuerst blockiert wird; keine Werte, wo Kanten blockiert werden.',
  'Sum of the probabilities at step T with the first b blocked.':
    'Summe der Wahrscheinlichkeiten bei Schritt T, wenn die ersten b blockiert sind.',
  'Largest degrees, simulated': 'Größte Grade, simuliert',
  'Edges with the largest product of the degrees of their ends, or nodes of the largest degree.':
    'Kanten mit dem größten Produkt der Grade ihrer Enden, oder Knoten mit dem größten Grad.',
  'Random, simulated': 'Zufällig, simuliert',
  'b drawn anew in every run.': 'b davon, in jedem Lauf neu gezogen.',
  'Expected reach before': 'Erwartete Reichweite davor',
  'By message passing.': 'Nach Botschaften.',
  'Expected reach after': 'Erwartete Reichweite danach',
  'Simulated reach before': 'Simulierte Reichweite davor',
  'Mean over runs with its standard error.': 'Mittel über Läufe mit seinem Standardfehler.',
  'Simulated reach after': 'Simulierte Reichweite danach',
  'Nodes spared': 'Verschonte Knoten',
  'Before less after, run by run under the same luck, with its standard error.':
    'Davor minus danach, Lauf für Lauf mit demselben Zufall, mit Standardfehler.',
  'Block edges': 'Kanten blockieren',
  'What to block so that least is reached: edges or nodes, ranked by what they carry and checked by simulation.':
    'Was zu blockieren ist, damit am wenigsten erreicht wird: Kanten oder Knoten, nach dem geordnet, was sie weitertragen, und durch Simulation geprüft.',
  'eqs. 1–2 and 6; α ∂σ/∂α': 'Gl. 1–2 und 6; α ∂σ/∂α',
  'Runs to check': 'Läufe zur Prüfung',
  Check: 'Prüfung',
  'Simulated cascades, the same luck for all that is compared. Four times as many halve the error.':
    'Simulierte Kaskaden, für alles Verglichene derselbe Zufall. Viermal so viele halbieren den Fehler.',
  'How many sources': 'Wie viele Quellen',
  Sources: 'Quellen',
  'Sources are chosen one by one; each set contains the ones before.':
    'Quellen werden eine nach der anderen gewählt; jede Menge enthält die davor.',
  'Which nodes message passing tries as the next source. All three choose alike on trees; the last two are heuristics where loops are, since what a node adds need not fall there as others join.':
    'Welche Knoten die Botschaften als nächste Quelle erproben. Auf Bäumen wählen alle drei dasselbe; die letzten beiden sind Heuristiken, wo Schleifen sind, denn was ein Knoten beiträgt, muss dort nicht abnehmen, wenn andere dazukommen.',
  'Every node in every round.': 'Jeder Knoten in jeder Runde.',
  'the promising': 'die aussichtsreichen',
  'Only nodes that added enough when last tried (CELF).':
    'Nur Knoten, die beim letzten Versuch genug beitrugen (CELF).',
  'by slope': 'nach Steigung',
  'One pass back ranks all nodes by what they add to first order; for large networks.':
    'Ein Durchgang zurück ordnet alle Knoten nach dem, was sie in erster Ordnung beitragen; für große Netzwerke.',
  'Look at': 'Betrachtet wird',
  'A cascade drawn here, whose source is known and can be compared; or one of the cascades that are open, with the α set above.':
    'Eine hier gezogene Kaskade, deren Quelle bekannt ist und verglichen werden kann; oder eine der offenen Kaskaden, mit dem oben eingestellten α.',
  'a drawn one': 'eine gezogene',
  'A cascade of the settings above.': 'Eine Kaskade nach den Einstellungen oben.',
  'one of mine': 'eine von meinen',
  'One of the cascades that are open; its first event is its source.':
    'Eine der offenen Kaskaden; ihr erstes Ereignis ist ihre Quelle.',
  'Where the drawn cascade starts. None chosen: one node, drawn uniformly.':
    'Wo die gezogene Kaskade beginnt. Keine gewählt: ein Knoten, gleichverteilt gezogen.',
  'Run number': 'Laufnummer',
  'Which cascade is drawn: another number, another cascade.':
    'Welche Kaskade gezogen wird: eine andere Nummer, eine andere Kaskade.',
  'Cascade number': 'Kaskadennummer',
  'Which of the open cascades, counted from 1.': 'Welche der offenen Kaskaden, ab 1 gezählt.',
  Clue: 'Hinweis',
  'What is known of the nodes that are not hidden.': 'Was von den Knoten bekannt ist, die nicht verborgen sind.',
  'a snapshot': 'eine Momentaufnahme',
  'Who is active at one moment.': 'Wer in einem Moment aktiv ist.',
  times: 'Zeiten',
  'When each node became active, up to step T − 1.': 'Wann jeder Knoten aktiv wurde, bis Schritt T − 1.',
  Moment: 'Moment',
  'The step of the snapshot, at most T.': 'Der Schritt der Momentaufnahme, höchstens T.',
  'The share of nodes, drawn at random, of which nothing is known. With times, hide many: a node whose time is known is known not to be the source.':
    'Der Anteil der Knoten, zufällig gezogen, von denen nichts bekannt ist. Bei Zeiten verbirg viele: Von einem Knoten mit bekannter Zeit weiß man, dass er nicht die Quelle ist.',
  'The source may be seen': 'Die Quelle darf zu sehen sein',
  'Whether the true source is seen like any other node. Off: it is always hidden, else its time of 0 would give it away.':
    'Ob die wahre Quelle zu sehen ist wie jeder andere Knoten. Aus: Sie ist immer verborgen, sonst würde ihre Zeit 0 sie verraten.',
  Block: 'Blockiert werden',
  Blocking: 'Blockieren',
  'Edges, or nodes with all their edges. A blocked node keeps what it has from the start, but nothing passes it any more; certain sources cannot be blocked.':
    'Kanten, oder Knoten mit allen ihren Kanten. Ein blockierter Knoten behält, was er von Anfang an hat, aber nichts gibt es mehr an ihn weiter; sichere Quellen lassen sich nicht blockieren.',
  'As a vaccination: every edge of the node is blocked.': 'Wie eine Impfung: Jede Kante des Knotens wird blockiert.',
  'How many': 'Wie viele',
  'Fewer are blocked where nothing is left that would matter.':
    'Weniger werden blockiert, wo nichts übrig ist, das noch zählte.',
  Ranked: 'Rangfolge',
  'Whether one ranking decides about all, or a new one is made after every block.':
    'Ob eine Rangfolge über alles entscheidet oder nach jedem Blockieren eine neue entsteht.',
  once: 'einmal',
  'Edges on one and the same way may take several places.':
    'Kanten auf ein und demselben Weg können mehrere Plätze belegen.',
  'again each time': 'jedes Mal neu',
  'Greedy: the best one given what is blocked already.': 'Gierig: das Beste bei dem, was schon blockiert ist.',
  'Choosing what to block': 'Wahl, was blockiert wird',
  'Drawing cascades': 'Ziehen der Kaskaden',
  'The network has no nodes.': 'Das Netzwerk hat keine Knoten.',
  'Edge {0} joins a node with itself ({1} such edge); a node cannot activate itself.':
    'Kante {0} verbindet einen Knoten mit sich selbst ({1} solche Kante); ein Knoten kann sich nicht selbst aktivieren.',
  'Edge {0} joins a node with itself ({1} such edges); a node cannot activate itself.':
    'Kante {0} verbindet einen Knoten mit sich selbst ({1} solche Kanten); ein Knoten kann sich nicht selbst aktivieren.',
  'Read the file again and drop self-loops.': 'Lies die Datei noch einmal und lass Selbstkanten weg.',
  'Edge {0} occurs more than once ({1} repetition in all); every pair needs one α.':
    'Kante {0} kommt mehr als einmal vor ({1} Wiederholung insgesamt); jedes Paar braucht ein einziges α.',
  'Edge {0} occurs more than once ({1} repetitions in all); every pair needs one α.':
    'Kante {0} kommt mehr als einmal vor ({1} Wiederholungen insgesamt); jedes Paar braucht ein einziges α.',
  'Read the file again and merge duplicates.': 'Lies die Datei noch einmal und lege doppelte Kanten zusammen.',
  'Read the file again and merge duplicates, or read it as directed.':
    'Lies die Datei noch einmal und lege doppelte Kanten zusammen, oder lies sie als gerichtet.',
  'The smallest chance ({0}) is larger than the largest ({1}).':
    'Die kleinste Chance ({0}) ist größer als die größte ({1}).',
  'Exchange the two bounds.': 'Vertausche die beiden Grenzen.',
  'The edges of this network have no column {0}, from which their chances should come.':
    'Die Kanten dieses Netzwerks haben keine Spalte {0}, aus der ihre Chancen kommen sollen.',
  'a law that needs no column, or a file with it': 'ein Gesetz, das keine Spalte braucht, oder eine Datei mit ihr',
  'Use a file with the column {0}, or choose another law.':
    'Nimm eine Datei mit der Spalte {0}, oder wähle ein anderes Gesetz.',
  'Edge {0}: {1} {2} is not a number ({3} such edge).': 'Kante {0}: {1} {2} ist keine Zahl ({3} solche Kante).',
  'Edge {0}: {1} {2} is not a number ({3} such edges).': 'Kante {0}: {1} {2} ist keine Zahl ({3} solche Kanten).',
  'Edge {0}: {1} {2} is outside {3} ({4} such edge).': 'Kante {0}: {1} {2} liegt außerhalb von {3} ({4} solche Kante).',
  'Edge {0}: {1} {2} is outside {3} ({4} such edges).':
    'Kante {0}: {1} {2} liegt außerhalb von {3} ({4} solche Kanten).',
  'Correct the file, or choose another law.': 'Berichtige die Datei, oder wähle ein anderes Gesetz.',
  'Source number {0} does not exist; the network has {1} nodes.':
    'Die Quelle mit der Nummer {0} gibt es nicht; das Netzwerk hat {1} Knoten.',
  'Choose the sources again.': 'Wähle die Quellen noch einmal.',
  'Use a smaller network.': 'Nimm ein kleineres Netzwerk.',
  'Lower the horizon T below {0} or use a smaller network.':
    'Senke den Horizont T unter {0}, oder nimm ein kleineres Netzwerk.',
  'This run would need about {0} of memory ({1} nodes, {2} edges, {3} steps); the limit is {4}.':
    'Dieser Lauf bräuchte etwa {0} Speicher ({1} Knoten, {2} Kanten, {3} Schritte); die Grenze ist {4}.',
  'Trying nodes as sources': 'Knoten als Quellen erproben',
  'Laying out messages': 'Anlegen der Botschaften',
  'Passing messages': 'Weitergabe der Botschaften',
  'Counting neighbours': 'Zählen der Nachbarn',
  order: 'Reihenfolge',
  'first-order loss': 'Verlust erster Ordnung',
  'expected then': 'danach erwartet',
  'simulated then': 'danach simuliert',
  'standard error': 'Standardfehler',
  'Reference runs': 'Referenzläufe',
  Estimates: 'Schätzungen',
  'Computing gradients': 'Berechnung der Gradienten',
  'no cascade reaches it by step T − 1': 'keine Kaskade erreicht sie bis Schritt T − 1',
  'it only leads into sources': 'sie führt nur in Quellen',
  'nothing behind it is observed': 'hinter ihr wird nichts beobachtet',
  'what it changes is not seen by step T − 1': 'was sie ändert, ist bis Schritt T − 1 nicht zu sehen',
  'only its product with other edges is seen': 'nur ihr Produkt mit anderen Kanten ist zu sehen',
  'never tried in these cascades': 'in diesen Kaskaden nie erprobt',
  'Passing messages back': 'Botschaften rückwärts',
  'Learning needs a horizon T of at least 2, found {0}: with T = 1 only sources are observed, and they say nothing of α.':
    'Zum Lernen braucht es einen Horizont T von mindestens 2, gefunden: {0}. Mit T = 1 sind nur Quellen zu beobachten, und die sagen nichts über α.',
  'The network has no edges, so there is no α to learn.':
    'Das Netzwerk hat keine Kanten, also gibt es kein α zu lernen.',
  '0 edges': '0 Kanten',
  'at least 1 edge': 'mindestens 1 Kante',
  'The only node is hidden, so there is nothing to learn from.':
    'Der einzige Knoten ist verborgen, also gibt es nichts, woraus zu lernen wäre.',
  'All {0} nodes are hidden, so there is nothing to learn from.':
    'Alle {0} Knoten sind verborgen, also gibt es nichts, woraus zu lernen wäre.',
  '{0} expected sources on {1} node would make p̄ = {2}; it is a probability.':
    '{0} erwartete Quellen auf {1} Knoten ergäben p̄ = {2}; es ist eine Wahrscheinlichkeit.',
  '{0} expected sources on {1} nodes would make p̄ = {2}; it is a probability.':
    '{0} erwartete Quellen auf {1} Knoten ergäben p̄ = {2}; es ist eine Wahrscheinlichkeit.',
  'Lower the number of expected sources.': 'Senke die Zahl der erwarteten Quellen.',
  'One rate for all weights needs a column weight, and the edges of this network have none.':
    'Eine Rate für alle Gewichte braucht eine Spalte weight, und die Kanten dieses Netzwerks haben keine.',
  'no column weight': 'keine Spalte weight',
  'Use a file with the column weight, or learn one α for each edge.':
    'Nimm eine Datei mit der Spalte weight, oder lerne ein α für jede Kante.',
  'Edge {0}: weight {1} is not a number.': 'Kante {0}: Gewicht {1} ist keine Zahl.',
  'Edge {0}: weight {1} is outside 0…∞.': 'Kante {0}: Gewicht {1} liegt außerhalb von 0…∞.',
  'Correct the file, or learn one α for each edge.': 'Berichtige die Datei, oder lerne ein α für jede Kante.',
  'All weights are 0, so that α = 1 − exp(−β w) is 0 whatever the rate β is.':
    'Alle Gewichte sind 0, also ist α = 1 − exp(−β w) gleich 0, welche Rate β auch gilt.',
  'only weights of 0': 'nur Gewichte von 0',
  '{0} is active at step {1}, before the beginning ({2} such event).':
    '{0} ist bei Schritt {1} aktiv, vor dem Anfang ({2} solches Ereignis).',
  '{0} is active at step {1}, before the beginning ({2} such events).':
    '{0} ist bei Schritt {1} aktiv, vor dem Anfang ({2} solche Ereignisse).',
  '{0} comes {1} after the beginning; learning works on whole steps ({2} such event).':
    '{0} kommt {1} nach dem Anfang; gelernt wird mit ganzen Schritten ({2} solches Ereignis).',
  '{0} comes {1} after the beginning; learning works on whole steps ({2} such events).':
    '{0} kommt {1} nach dem Anfang; gelernt wird mit ganzen Schritten ({2} solche Ereignisse).',
  'Raise T to {0}, cut late events off, or take wider steps.':
    'Erhöhe T auf {0}, schneide späte Ereignisse ab, oder nimm breitere Schritte.',
  'Take wider steps, or cut late events off.': 'Nimm breitere Schritte, oder schneide späte Ereignisse ab.',
  'Open the network that these cascades ran on, or leave such events out.':
    'Öffne das Netzwerk, auf dem diese Kaskaden liefen, oder lass solche Ereignisse weg.',
  'Cascade {0}: somebody unnamed': 'Kaskade {0}: jemand ohne Namen',
  'Cascade {0}: {1}': 'Kaskade {0}: {1}',
  'the unit of the file': 'die Einheit der Datei',
  'The likelihood of a cascade is known only where every node is observed; here some are hidden.':
    'Die Likelihood einer Kaskade ist nur bekannt, wo jeder Knoten beobachtet wird; hier sind manche verborgen.',
  'Hide no nodes, or use SLICER.': 'Verbirg keine Knoten, oder nimm SLICER.',
  'DMPrec is offered up to {0} edges, since its cost grows with their square; this network has {1}.':
    'DMPrec wird bis zu {0} Kanten angeboten, denn sein Aufwand wächst mit deren Quadrat; dieses Netzwerk hat {1}.',
  'Use SLICER, which gives the same gradient, or a smaller network.':
    'Nimm SLICER, das denselben Gradienten gibt, oder ein kleineres Netzwerk.',
  'Learning, iteration': 'Lernen, Iteration',
  'Learning, {0} {1}, iteration': 'Lernen, {0} {1}, Iteration',
  gradients: 'Gradienten',
  'Distance to a perfect fit': 'Abstand zur perfekten Anpassung',
  'Sum over observed nodes of the divergence between observed and predicted activation times (Kullback–Leibler, nats per cascade); 0 would be a perfect fit.':
    'Summe über beobachtete Knoten der Divergenz zwischen beobachteten und vorhergesagten Aktivierungszeiten (Kullback–Leibler, Nats je Kaskade); 0 wäre eine perfekte Anpassung.',
  distance: 'Abstand',
  'nats per cascade': 'Nats je Kaskade',
  'Largest component of the gradient': 'Größte Komponente des Gradienten',
  'Of the objective per cascade, projected on what α may still do at its bounds; the search has converged where it is below the tolerance.':
    'Der Zielfunktion je Kaskade, projiziert auf das, was α an seinen Schranken noch darf; die Suche ist konvergiert, wo sie unter der Toleranz liegt.',
  'KL divergence between observed and predicted activation times, summed over nodes, per cascade.':
    'KL-Divergenz zwischen beobachteten und vorhergesagten Aktivierungszeiten, summiert über Knoten, je Kaskade.',
  'Learned α': 'Gelerntes α',
  'No value where these cascades say nothing of an edge: it is not identifiable.':
    'Kein Wert, wo diese Kaskaden nichts über eine Kante sagen: Sie ist nicht identifizierbar.',
  'True α': 'Wahres α',
  'Where the cascades were drawn here.': 'Wo die Kaskaden hier gezogen wurden.',
  'Error of α': 'Fehler von α',
  'Mean error': 'Mittlerer Fehler',
  'Over the edges that these cascades say something of.': 'Über die Kanten, von denen diese Kaskaden etwas sagen.',
  'Error of the best constant': 'Fehler der besten Konstante',
  'Mean |α − α*| of the one value that does best, the median of α*: what learning must beat.':
    'Mittleres |α − α*| des einen Werts, der am besten abschneidet, des Medians von α*: was das Lernen übertreffen muss.',
  'Identifiable edges': 'Identifizierbare Kanten',
  'Why α cannot be learned': 'Warum sich α nicht lernen lässt',
  '0 where it can. 1: no cascade reaches the edge by step T − 1; 2: it only leads into sources; 3: nothing behind it is observed; 4: what it changes is not seen by step T − 1; 5: only its product with other edges is seen; 6: never tried in these cascades.':
    '0, wo es geht. 1: Keine Kaskade erreicht die Kante bis Schritt T − 1; 2: sie führt nur in Quellen; 3: hinter ihr wird nichts beobachtet; 4: was sie ändert, ist bis Schritt T − 1 nicht zu sehen; 5: nur ihr Produkt mit anderen Kanten ist zu sehen; 6: in diesen Kaskaden nie erprobt.',
  'Mean error on the way': 'Mittlerer Fehler unterwegs',
  'mean |Δα|': 'mittleres |Δα|',
  Hidden: 'Verborgen',
  '1 for nodes of which nothing was observed.': '1 für Knoten, von denen nichts beobachtet wurde.',
  'What was learned from': 'Woraus gelernt wurde',
  'Impossible counts': 'Unmögliche Anzahlen',
  'Activations at a time that the network cannot produce; they are left out of the gradient.':
    'Aktivierungen zu einer Zeit, die das Netzwerk nicht hervorbringen kann; im Gradienten fehlen sie.',
  'Impossible activations': 'Unmögliche Aktivierungen',
  'At most 1,000 of them: the first cascade of a class, its source, the node and the step; step T stands for "not active although it must be".':
    'Höchstens 1.000 davon: die erste Kaskade einer Klasse, ihre Quelle, der Knoten und der Schritt; Schritt T steht für „nicht aktiv, obwohl er es sein muss“.',
  'How the search ended': 'Wie die Suche endete',
  Converged: 'Konvergiert',
  '1 if it has, 0 if the search ended otherwise.': '1, wenn sie es ist, 0, wenn die Suche anders endete.',
  'Gradients computed': 'Berechnete Gradienten',
  Iterations: 'Iterationen',
  'Probability to be active, learned α': 'Wahrscheinlichkeit, aktiv zu sein, gelerntes α',
  'Message passing with the learned α, from the sources of the page.':
    'Botschaften mit dem gelernten α, ausgehend von den Quellen der Seite.',
  'Nodes reached': 'Erreichte Knoten',
  'Expected number of nodes reached': 'Erwartete Zahl erreichter Knoten',
  'Prediction error, learned α': 'Vorhersagefehler, gelerntes α',
  'Mean |p − p*| over mean p*, over nodes, judged sources and t = 0 … T − 1; p* by simulation (SLICER, eq. 8).':
    'Mittleres |p − p*| durch mittleres p*, über Knoten, beurteilte Quellen und t = 0 … T − 1; p* durch Simulation (SLICER, Gl. 8).',
  'Prediction error, true α': 'Vorhersagefehler, wahres α',
  'The same for message passing with the α that the cascades were drawn with: what is lost to loops.':
    'Dasselbe für Botschaften mit dem α, mit dem die Kaskaden gezogen wurden: was durch Schleifen verloren geht.',
  'Noise of the simulation': 'Rauschen der Simulation',
  'The same between two independent halves of the simulated truth; smaller errors cannot be told apart.':
    'Dasselbe zwischen zwei unabhängigen Hälften der simulierten Wahrheit; kleinere Fehler lassen sich nicht unterscheiden.',
  'Predicted for the first judged source': 'Vorhergesagt für die erste beurteilte Quelle',
  'Simulated for the first judged source': 'Simuliert für die erste beurteilte Quelle',
  'Distance on held-out cascades': 'Abstand auf zurückgehaltenen Kaskaden',
  'The same for cascades that were kept away from learning.':
    'Dasselbe für Kaskaden, die beim Lernen zurückgehalten wurden.',
  'eqs. 3–7': 'Gl. 3–7',
  SLICER: 'SLICER',
  'Learns α of every edge from cascades of which only some nodes are seen: the α whose marginals by message passing fit the observed times best.':
    'Lernt das α jeder Kante aus Kaskaden, von denen nur manche Knoten zu sehen sind: das α, dessen Randwahrscheinlichkeiten nach Botschaften am besten zu den beobachteten Zeiten passen.',
  'Mixture of replicas': 'Mischung von Kopien',
  'Several copies of the network, each with its own α, whose average predicts better where loops mislead a single one.':
    'Mehrere Kopien des Netzwerks, jede mit eigenem α, deren Mittel besser vorhersagt, wo Schleifen eine einzelne in die Irre führen.',
  'eq. 9': 'Gl. 9',
  'Distance to a perfect fit by replicas': 'Abstand zur perfekten Anpassung nach Kopien',
  replicas: 'Kopien',
  'Prediction error by replicas': 'Vorhersagefehler nach Kopien',
  'prediction error': 'Vorhersagefehler',
  'α of the replicas': 'α der Kopien',
  'They predict together; none of them is an estimate of the true α.':
    'Sie sagen gemeinsam vorher; keines davon ist eine Schätzung des wahren α.',
  'Maximum likelihood': 'Maximum-Likelihood',
  'The exact likelihood of whole cascades, for comparison: needs every node to be seen.':
    'Die exakte Likelihood ganzer Kaskaden, zum Vergleich: Jeder Knoten muss zu sehen sein.',
  'section 4, baseline': 'Abschnitt 4, Vergleichsmethode',
  'Negative log-likelihood': 'Negative Log-Likelihood',
  '−log L': '−log L',
  DMPrec: 'DMPrec',
  'SLICER’s objective with its derivative carried along for every edge: the same numbers, at a cost that grows with the square of the edges.':
    'Die Zielfunktion von SLICER, mit ihrer Ableitung für jede Kante mitgeführt: dieselben Zahlen, zu einem Aufwand, der mit dem Quadrat der Kantenzahl wächst.',
  'section 4, baseline (Lokhov 2016)': 'Abschnitt 4, Vergleichsmethode (Lokhov 2016)',
  Gradients: 'Gradienten',
  'The gradient at the start of a search, as often as wanted: what one step of learning costs by either algorithm.':
    'Der Gradient am Anfang einer Suche, so oft wie gewünscht: was ein Lernschritt mit jedem der beiden Algorithmen kostet.',
  'eqs. 5–6, Fig. 1b': 'Gl. 5–6, Abb. 1b',
  Algorithm: 'Algorithmus',
  Learning: 'Lernen',
  'Both give the same gradient.': 'Beide geben denselben Gradienten.',
  'Messages passed forth, multipliers passed back.': 'Botschaften vorwärts, Multiplikatoren rückwärts.',
  'The derivative by every edge carried along with every message.':
    'Die Ableitung nach jeder Kante läuft mit jeder Botschaft mit.',
  Repetitions: 'Wiederholungen',
  'How often the gradient is computed.': 'Wie oft der Gradient berechnet wird.',
  Objective: 'Zielfunktion',
  'Multiplications and additions': 'Multiplikationen und Additionen',
  'Of one gradient, counted from the equations: degrees squared times edges for DMPrec, about eight for each arc and step for SLICER.':
    'Für einen Gradienten, nach den Gleichungen gezählt: Quadrate der Grade mal Kanten für DMPrec, etwa acht je Bogen und Schritt für SLICER.',
  Classes: 'Klassen',
  'Different sources.': 'Verschiedene Quellen.',
  'cascades in all': 'Kaskaden insgesamt',
  'cascades learned from': 'Kaskaden, aus denen gelernt wurde',
  'cascades held out': 'zurückgehaltene Kaskaden',
  'cascades left out, because they start at a hidden node':
    'weggelassene Kaskaden, weil sie an einem verborgenen Knoten beginnen',
  'cascades left out, because no source of theirs is known':
    'weggelassene Kaskaden, weil keine ihrer Quellen bekannt ist',
  'classes (different sources)': 'Klassen (verschiedene Quellen)',
  'nodes hidden': 'verborgene Knoten',
  'events of hidden nodes, which are ignored': 'Ereignisse verborgener Knoten, die nicht beachtet werden',
  'events of users that the network does not have': 'Ereignisse von Personen, die das Netzwerk nicht hat',
  'events cut off, because they are later than step T': 'abgeschnittene Ereignisse, weil sie nach Schritt T kommen',
  'counts with no probability at the learned α (on the floor)':
    'Anzahlen ohne Wahrscheinlichkeit beim gelernten α (an der unteren Grenze)',
  What: 'Was',
  Number: 'Anzahl',
  'First such cascade': 'Erste solche Kaskade',
  Source: 'Quelle',
  Node: 'Knoten',
  Step: 'Schritt',
  Edge: 'Kante',
  'α of replica {0}': 'α der Kopie {0}',
  'Learn from': 'Lerndaten',
  'Cascades drawn here, whose α is known and can be compared; or the cascades that are open.':
    'Hier gezogene Kaskaden, deren α bekannt ist und verglichen werden kann; oder die offenen Kaskaden.',
  'drawn here': 'hier gezogen',
  'Cascades of the settings above; only their counts are kept.':
    'Kaskaden nach den Einstellungen oben; behalten werden nur ihre Anzahlen.',
  'my cascades': 'meine Kaskaden',
  'The cascades that are open. Their true α is not known.': 'Die offenen Kaskaden. Ihr wahres α ist nicht bekannt.',
  'SLICER, section 3': 'SLICER, Abschnitt 3',
  'How many cascades are drawn and learned from. Four times as many halve the error.':
    'Wie viele Kaskaden gezogen werden und zum Lernen dienen. Viermal so viele halbieren den Fehler.',
  'SLICER, eq. 3': 'SLICER, Gl. 3',
  'Each starts from': 'Anfang jeder Kaskade',
  'Where the cascades to learn from start: each from one node of its own, or as set under Sources.':
    'Wo die Kaskaden zum Lernen beginnen: jede bei einem eigenen Knoten, oder wie unter Quellen eingestellt.',
  'one node': 'ein Knoten',
  'Drawn uniformly, known to the learner: one class for each node.':
    'Gleichverteilt gezogen, beim Lernen bekannt: eine Klasse für jeden Knoten.',
  'as above': 'wie oben',
  'The sources of the question, or the random start: one class.':
    'Die Quellen der Frage, oder der zufällige Start: eine Klasse.',
  'SLICER, section 4': 'SLICER, Abschnitt 4',
  'A cascade starts with': 'Quellen einer Kaskade',
  'Its first events are its sources, and cascades with the same sources form a class; or sources are random, one class for all.':
    'Ihre ersten Ereignisse sind ihre Quellen, und Kaskaden mit denselben Quellen bilden eine Klasse; oder Quellen sind zufällig, eine Klasse für alle.',
  'first events': 'erste Ereignisse',
  'All nodes active in the first step.': 'Alle Knoten, die im ersten Schritt aktiv sind.',
  random: 'zufällig',
  'Every node is a source with the same probability; no source is read off the data.':
    'Jeder Knoten ist mit derselben Wahrscheinlichkeit eine Quelle; aus den Daten wird keine Quelle gelesen.',
  'Expected sources': 'Erwartete Quellen',
  'How many sources a cascade has on average: p̄ = this number / N.':
    'Wie viele Quellen eine Kaskade im Mittel hat: p̄ = diese Zahl / N.',
  'Width of a step': 'Breite eines Schritts',
  'So much time of the file is one step, counted from the first event of each cascade. 0: times are whole steps already.':
    'So viel Zeit der Datei ist ein Schritt, gezählt ab dem ersten Ereignis jeder Kaskade. 0: Zeiten sind schon ganze Schritte.',
  'Events after step T': 'Ereignisse nach Schritt T',
  'What is done with events later than the horizon.': 'Was mit Ereignissen nach dem Horizont geschieht.',
  refuse: 'ablehnen',
  'They stop the run, and are named.': 'Sie halten den Lauf an und werden genannt.',
  'cut off': 'abschneiden',
  'They count as "not active up to step T − 1", and are counted.':
    'Sie gelten als „nicht aktiv bis Schritt T − 1“ und werden gezählt.',
  'Users not in the network': 'Personen nicht im Netzwerk',
  'What is done with events of users that the network does not have.':
    'Was mit Ereignissen von Personen geschieht, die das Netzwerk nicht hat.',
  'They are left out, and counted.': 'Sie bleiben weg und werden gezählt.',
  'Hidden nodes': 'Verborgene Knoten',
  'The share of nodes, drawn at random, of which nothing is observed in any cascade.':
    'Der Anteil der Knoten, zufällig gezogen, von denen in keiner Kaskade etwas beobachtet wird.',
  'Hidden by hand': 'Von Hand verborgen',
  'Nodes that are hidden whatever the draw says.': 'Knoten, die verborgen sind, was auch gezogen wird.',
  'Hidden sources are': 'Verborgene Quellen sind',
  'Whether it is known where a cascade started when that node is hidden.':
    'Ob bekannt ist, wo eine Kaskade begann, wenn dieser Knoten verborgen ist.',
  known: 'bekannt',
  'As in the authors’ own code: sources are known, only times are hidden.':
    'Wie im Programm der Autoren: Quellen sind bekannt, nur Zeiten verborgen.',
  dropped: 'weggelassen',
  'Cascades that start at a hidden node are left out.':
    'Kaskaden, die an einem verborgenen Knoten beginnen, bleiben weg.',
  'SLICER, Fig. 3': 'SLICER, Abb. 3',
  'One α for': 'Ein α für',
  'Which edges share a parameter. An undirected edge has one α for both directions, a directed edge its own.':
    'Welche Kanten einen Parameter teilen. Eine ungerichtete Kante hat ein α für beide Richtungen, eine gerichtete ihr eigenes.',
  'each edge': 'jede Kante',
  'all edges': 'alle Kanten',
  weights: 'Gewichte',
  'One rate β for all: α = 1 − exp(−β w).': 'Eine Rate β für alle: α = 1 − exp(−β w).',
  'Start at': 'Anfangswert',
  'Where the search for α begins. Automatic: one half, or one over the mean degree where that is less.':
    'Wo die Suche nach α beginnt. Automatisch: ein Halb, oder eins durch den mittleren Grad, wo das weniger ist.',
  'one value': 'ein Wert',
  'Every parameter draws its own start.': 'Jeder Parameter zieht seinen eigenen Anfang.',
  'First α': 'Erstes α',
  'The value at which every α starts.': 'Der Wert, bei dem jedes α beginnt.',
  Optimiser: 'Optimierer',
  'How the objective is climbed. L-BFGS learns the curvature from past gradients and keeps α within 0 and 1.':
    'Wie die Zielfunktion erstiegen wird. L-BFGS lernt die Krümmung aus früheren Gradienten und hält α zwischen 0 und 1.',
  'L-BFGS-B in the box [10⁻⁶, 1 − 10⁻⁶], on the angle φ with α = sin²(φ/2), where a step means the same for every α.':
    'L-BFGS-B im Kasten [10⁻⁶, 1 − 10⁻⁶], auf dem Winkel φ mit α = sin²(φ/2), wo ein Schritt für jedes α dasselbe bedeutet.',
  'L-BFGS on α': 'L-BFGS auf α',
  'The same on α itself: slower, and nearer to its start when it is stopped early.':
    'Dasselbe auf α selbst: langsamer, und näher an seinem Anfang, wenn es früh angehalten wird.',
  'L-BFGS on logit': 'L-BFGS auf Logit',
  'Without bounds, on z = log α/(1 − α).': 'Ohne Schranken, auf z = log α/(1 − α).',
  Adam: 'Adam',
  'On z = log α/(1 − α), with a fixed rate.': 'Auf z = log α/(1 − α), mit fester Rate.',
  'Plain ascent with the step rule of the paper’s code.':
    'Einfacher Aufstieg mit der Schrittregel des Programms der Arbeit.',
  Rate: 'Rate',
  'Step of Adam on z.': 'Schritt von Adam auf z.',
  'At most': 'Höchstens',
  'Where the search ends at the latest; it says so, and does not call that converged.':
    'Wo die Suche spätestens endet; sie sagt es und nennt das nicht konvergiert.',
  Tolerance: 'Toleranz',
  'Converged when no component of the projected gradient of the objective per cascade is larger.':
    'Konvergiert, wenn keine Komponente des projizierten Gradienten der Zielfunktion je Kaskade größer ist.',
  'Held-out sources': 'Zurückgehaltene Quellen',
  Prediction: 'Vorhersage',
  'The share of sources (of seed sets, for cascades of one’s own) whose cascades are kept away from learning and used to judge it.':
    'Der Anteil der Quellen (bei eigenen Kaskaden: der Mengen von Quellen), deren Kaskaden beim Lernen zurückgehalten werden und es dann beurteilen.',
  'Sources judged': 'Beurteilte Quellen',
  'Up to so many sources whose probabilities are compared with simulation: the held-out ones, or any.':
    'Bis zu so viele Quellen, deren Wahrscheinlichkeiten mit der Simulation verglichen werden: die zurückgehaltenen, oder irgendwelche.',
  'Runs for each': 'Läufe für jede',
  'Simulated cascades per source that give the true probabilities; their own noise is shown.':
    'Simulierte Kaskaden je Quelle, die die wahren Wahrscheinlichkeiten geben; deren eigenes Rauschen wird gezeigt.',
  Replicas: 'Kopien',
  Mixture: 'Mischung',
  'How many copies of the network, each with its own α, are averaged. They are added one by one.':
    'Wie viele Kopien des Netzwerks, jede mit eigenem α, gemittelt werden. Sie kommen eine nach der anderen dazu.',
  'SLICER, eq. 9': 'SLICER, Gl. 9',
  Perturbation: 'Störung',
  'How far every α is moved at random when a copy is added; without it copies would stay equal.':
    'Wie weit jedes α zufällig verschoben wird, wenn eine Kopie dazukommt; ohne das blieben Kopien gleich.',
  'SLICER, Fig. 7': 'SLICER, Abb. 7',
  'Replicas start': 'Start der Kopien',
  'From the solution with one replica fewer, slightly moved, or all at random.':
    'Von der Lösung mit einer Kopie weniger, etwas verschoben, oder alle zufällig.',
  'one by one': 'eine nach der anderen',
  'the gradient is below the tolerance': 'der Gradient liegt unter der Toleranz',
  'the objective changes by less than 10⁻¹⁰ over five iterations':
    'die Zielfunktion ändert sich über fünf Iterationen um weniger als 10⁻¹⁰',
  'the limit of iterations was reached': 'die Grenze der Iterationen war erreicht',
  'no step along the search direction improves the objective any more':
    'kein Schritt entlang der Suchrichtung verbessert die Zielfunktion noch',
  'the objective has no finite value nearby; the last good point is kept':
    'die Zielfunktion hat in der Nähe keinen endlichen Wert; der letzte gute Punkt bleibt',
  'converged: {0}': 'konvergiert: {0}',
  'not converged: the objective changes by less than a millionth from one step to the next':
    'nicht konvergiert: Die Zielfunktion ändert sich von einem Schritt zum nächsten um weniger als ein Millionstel',
  'not converged: {0}': 'nicht konvergiert: {0}',
  'Passing messages back and forth': 'Botschaften vorwärts und rückwärts',
  'Adding up': 'Summierung',
  'distance to a perfect fit': 'Abstand zur perfekten Anpassung',
  '{0} cascades have no known source': '{0} Kaskaden haben keine bekannte Quelle',
  '{0} start at a hidden node': '{0} beginnen an einem verborgenen Knoten',
  '{0} are held out': '{0} sind zurückgehalten',
  '{0} nodes are hidden': '{0} Knoten sind verborgen',
  'There is nothing to learn from{0}.': 'Es gibt nichts, woraus zu lernen wäre{0}.',
  'Choose random sources (one class for all cascades), or a network that has the users of the cascades.':
    'Wähle zufällige Quellen (eine Klasse für alle Kaskaden), oder ein Netzwerk, das die Personen der Kaskaden hat.',
  'Hide fewer nodes, hold out fewer sources, or take more cascades.':
    'Verbirg weniger Knoten, halte weniger Quellen zurück, oder nimm mehr Kaskaden.',
  'Looking at what can be learned': 'Prüfung, was sich lernen lässt',
  'Judging predictions, source': 'Beurteilung der Vorhersagen, Quelle',
  '−log L per cascade': '−log L je Kaskade',
  Likelihood: 'Likelihood',
  'Cascade {0}: {1} is activated at step {2}, but none of its neighbours was activated at step {3}, so its likelihood is 0 for every α.':
    'Kaskade {0}: {1} wird bei Schritt {2} aktiviert, aber keiner der Nachbarn wurde bei Schritt {3} aktiviert, also ist ihre Likelihood für jedes α gleich 0.',
  'Use SLICER, which leaves such times out and counts them; or a network with the missing edge; or another width of a step.':
    'Nimm SLICER, das solche Zeiten weglässt und zählt; oder ein Netzwerk mit der fehlenden Kante; oder eine andere Breite des Schritts.',
  'Edges tried': 'Versuchte Kanten',
  'One run': 'Ein Lauf',
  'One cascade: who is activated when, and by whom.': 'Eine Kaskade: wer wann aktiviert wird, und von wem.',
  'section 2, independent cascade': 'Abschnitt 2, unabhängige Kaskade',
  Runs: 'Läufe',
  'Which run of the same luck is shown: run r here is run r of the Monte Carlo ensemble.':
    'Welcher Lauf desselben Zufalls gezeigt wird: Lauf r hier ist Lauf r des Monte-Carlo-Ensembles.',
  'Activation time': 'Aktivierungszeit',
  'Step of first activation, 0 for sources. Nodes that are not active by step T have no value; being first active exactly at T is kept apart from that, although observations of SLICER count both as τ = T.':
    'Schritt der ersten Aktivierung, 0 für Quellen. Knoten, die bis Schritt T nicht aktiv sind, haben keinen Wert; genau bei T zum ersten Mal aktiv zu sein wird davon unterschieden, obwohl Beobachtungen von SLICER beides als τ = T zählen.',
  'Activated by': 'Aktiviert von',
  'Number of the node whose try succeeded; of several successes in the same step, the first in the order in which active nodes try (order of activation, then the order of edges). Sources and inactive nodes have none.':
    'Nummer des Knotens, dessen Versuch gelang; bei mehreren Erfolgen im selben Schritt der erste in der Reihenfolge, in der aktive Knoten es versuchen (nach Aktivierung, dann nach Kanten). Quellen und inaktive Knoten haben keinen.',
  'Number of nodes active by step t in this run.': 'Anzahl der Knoten, die in diesem Lauf bis Schritt t aktiv sind.',
  'Nodes reached at the end': 'Am Ende erreichte Knoten',
  'Edges along which an active node tried a neighbour that was inactive at the time.':
    'Kanten, auf denen ein aktiver Knoten es bei einem Nachbarn versuchte, der zu der Zeit inaktiv war.',
  'How many independent cascades are counted. Four times as many halve the error.':
    'Wie viele unabhängige Kaskaden gezählt werden. Viermal so viele halbieren den Fehler.',
  'Monte Carlo': 'Monte Carlo',
  'Many cascades, counted: how likely every node is reached, with errors that shrink with the number of runs.':
    'Viele Kaskaden, gezählt: wie wahrscheinlich jeder Knoten erreicht wird, mit Fehlern, die mit der Zahl der Läufe kleiner werden.',
  'Share of runs in which the node is active by step t; standard error √(p(1 − p)/K).':
    'Anteil der Läufe, in denen der Knoten bis Schritt t aktiv ist; Standardfehler √(p(1 − p)/K).',
  'Mean over runs with its standard error; the bands hold 90 % and 50 % of the runs. Beyond a million cells (steps × nodes) band edges are rounded by at most 0.4 %.':
    'Mittel über Läufe mit seinem Standardfehler; die Bänder enthalten 90 % und 50 % der Läufe. Ab einer Million Zellen (Schritte × Knoten) sind ihre Ränder um höchstens 0,4 % gerundet.',
  runs: 'Läufe',
  'Mean number of nodes reached': 'Mittlere Zahl erreichter Knoten',
  'Mean over runs at step T, with its standard error.': 'Mittel über Läufe bei Schritt T, mit seinem Standardfehler.',
  'Mean number of edges tried per run.': 'Mittlere Zahl versuchter Kanten je Lauf.',
  'Message passing': 'Botschaften',
  'All probabilities in one pass over the edges: exact on trees, too high where short loops return the news.':
    'Alle Wahrscheinlichkeiten in einem Durchgang über die Kanten: auf Bäumen exakt, zu hoch, wo kurze Schleifen die Nachricht zurückbringen.',
  'eqs. 1–2': 'Gl. 1–2',
  'Dynamic message passing; exact on trees, an upper bound elsewhere.':
    'Dynamischer Austausch von Botschaften; auf Bäumen exakt, sonst eine obere Schranke.',
  'Expected number of active nodes: the sum of the probabilities.':
    'Erwartete Zahl aktiver Knoten: die Summe der Wahrscheinlichkeiten.',
  'Sum of the probabilities at step T.': 'Summe der Wahrscheinlichkeiten bei Schritt T.',
  'Messages passed: arcs × steps, comparable with the edges that simulations try.':
    'Weitergegebene Botschaften: Bögen × Schritte, vergleichbar mit den Kanten, die Simulationen versuchen.',
  'Error against cost': 'Fehler und Aufwand',
  'How far estimates from few or many runs, and message passing, are from a large reference, and what each costs.':
    'Wie weit Schätzungen aus wenigen oder vielen Läufen und Botschaften von einer großen Referenz entfernt sind, und was jede kostet.',
  'eqs. 1–2 against simulation': 'Gl. 1–2 gegen Simulation',
  'Runs of the independent reference; its own noise is shown.':
    'Läufe der unabhängigen Referenz; ihr eigenes Rauschen wird gezeigt.',
  'Largest estimate': 'Größte Schätzung',
  'Runs of the largest Monte Carlo estimate.': 'Läufe der größten Monte-Carlo-Schätzung.',
  'Mean over nodes of |Δpᵢ(T)| against an independent reference, by edges tried. Up to 16 separate estimates are averaged where runs are few. The reference’s own noise is part of every point.':
    'Mittel über Knoten von |Δpᵢ(T)| gegen eine unabhängige Referenz, nach versuchten Kanten. Bis zu 16 getrennte Schätzungen werden gemittelt, wo es wenige Läufe sind. In jedem Punkt steckt das eigene Rauschen der Referenz.',
  'edges tried': 'versuchte Kanten',
  'mean |Δp|': 'mittleres |Δp|',
  'One pass: arcs × steps messages. Where it is exact the point lies at the reference’s own noise.':
    'Ein Durchgang: Bögen × Schritte Botschaften. Wo er exakt ist, liegt der Punkt beim eigenen Rauschen der Referenz.',
  'Noise of the reference': 'Rauschen der Referenz',
  'Expected mean |Δp| of the reference itself, from its standard errors; smaller errors cannot be told apart.':
    'Erwartetes mittleres |Δp| der Referenz selbst, aus ihren Standardfehlern; kleinere Fehler lassen sich nicht unterscheiden.',
  'Draw cascades': 'Kaskaden ziehen',
  'A set of cascades, each kept whole: who was active when, and by whom.':
    'Ein Satz Kaskaden, jede ganz behalten: wer wann aktiv war, und durch wen.',
  'Start every cascade from one node of its own, from chosen nodes, or from a random set.':
    'Jede Kaskade bei einem eigenen Knoten beginnen, bei gewählten Knoten oder bei einer zufälligen Menge.',
  'one each': 'je einer',
  'Every cascade starts from one node, drawn uniformly.':
    'Jede Kaskade beginnt bei einem Knoten, gleichverteilt gezogen.',
  'Nodes that are active at t = 0 in every cascade. None chosen: the node with the most neighbours (with a random start: none).':
    'Knoten, die bei t = 0 in jeder Kaskade aktiv sind. Keine gewählt: der Knoten mit den meisten Nachbarn (bei zufälligem Start: keiner).',
  'How many cascades are drawn. A random start may draw no source at all; such a cascade is counted as drawn, but is not in the set.':
    'Wie viele Kaskaden gezogen werden. Ein zufälliger Start kann gar keine Quelle ziehen; so eine Kaskade zählt als gezogen, ist aber nicht im Satz.',
  'Times are steps since the start of each cascade; the parent of an event is the node whose try succeeded.':
    'Zeiten sind Schritte seit dem Anfang jeder Kaskade; das Elternereignis ist das des Knotens, dessen Versuch gelang.',
  'Cascades drawn': 'Gezogene Kaskaden',
  'Mean over the cascades drawn, with its standard error.':
    'Mittel über die gezogenen Kaskaden, mit seinem Standardfehler.',
  'Chance comes from': 'Herkunft der Chance',
  Spread: 'Ausbreitung',
  'Where the chance to pass it on comes from: one value for all edges, the degrees of an edge’s ends, chance, or the file.':
    'Woher die Chance des Weitergebens kommt: ein Wert für alle Kanten, die Grade der Enden einer Kante, Zufall oder die Datei.',
  'The same chance on every edge.': 'Auf jeder Kante dieselbe Chance.',
  degrees: 'Grade',
  'Hubs pass on less along each of their edges: α = max(kᵢ, kⱼ)^−x.':
    'Gut verbundene Knoten geben auf jeder ihrer Kanten weniger weiter: α = max(kᵢ, kⱼ)^−x.',
  'Every edge draws its own chance, uniformly between two bounds.':
    'Jede Kante zieht ihre eigene Chance, gleichverteilt zwischen zwei Grenzen.',
  file: 'Datei',
  'The column alpha of the file.': 'Die Spalte alpha der Datei.',
  'The column weight of the file: α = 1 − exp(−β w).': 'Die Spalte weight der Datei: α = 1 − exp(−β w).',
  'SLICER, section 2': 'SLICER, Abschnitt 2',
  'Chance to pass it on': 'Chance des Weitergebens',
  'The chance that a newly active node activates a given neighbour; it tries once, one step later.':
    'Die Chance, dass ein eben aktiv gewordener Knoten einen bestimmten Nachbarn aktiviert; er versucht es einmal, einen Schritt später.',
  'How strongly the chance falls with the larger degree of an edge’s two ends.':
    'Wie stark die Chance mit dem größeren Grad der beiden Enden einer Kante fällt.',
  'SLICER, Fig. 4': 'SLICER, Abb. 4',
  'Smallest chance': 'Kleinste Chance',
  'Lower bound of the random chance of an edge.': 'Untere Grenze der zufälligen Chance einer Kante.',
  'Largest chance': 'Größte Chance',
  'Upper bound of the random chance of an edge.': 'Obere Grenze der zufälligen Chance einer Kante.',
  'Rate per weight': 'Rate je Gewicht',
  'How fast the chance grows with the weight of an edge.': 'Wie schnell die Chance mit dem Gewicht einer Kante wächst.',
  Horizon: 'Horizont',
  'The last step that is looked at; what happens exactly at step T still counts.':
    'Der letzte Schritt, der betrachtet wird; was genau bei Schritt T geschieht, zählt noch.',
  Start: 'Start',
  'Start from chosen nodes, or from a random set that is drawn anew in every run.':
    'Bei gewählten Knoten beginnen, oder bei einer zufälligen Menge, die in jedem Lauf neu gezogen wird.',
  chosen: 'gewählt',
  'The sources are active at t = 0.': 'Die Quellen sind bei t = 0 aktiv.',
  'Every node is a source with the same small probability, independently.':
    'Jeder Knoten ist mit derselben kleinen Wahrscheinlichkeit eine Quelle, unabhängig von den anderen.',
  'Nodes that are active at t = 0 in every run. None chosen: the node with the most neighbours (with a random start: none).':
    'Knoten, die bei t = 0 in jedem Lauf aktiv sind. Keine gewählt: der Knoten mit den meisten Nachbarn (bei zufälligem Start: keiner).',
  'How many sources a run has on average: every node is one with probability p̄ = this number / N (at most 1).':
    'Wie viele Quellen ein Lauf im Mittel hat: Jeder Knoten ist eine mit der Wahrscheinlichkeit p̄ = diese Zahl / N (höchstens 1).',
  'Simulating the truth': 'Simulation der Wahrheit',
  '5–95 % of runs': '5–95 % der Läufe',
  '25–75 % of runs': '25–75 % der Läufe',
  '{0} runs': '{0} Läufe',
  'one pass': 'ein Durchgang',
  simulated: 'simuliert',
  gain: 'Zugewinn',
  expected: 'erwartet',
  Ranking: 'Rangfolge',
  rank: 'Rang',
  'log score': 'Log-Wertung',
  share: 'Anteil',
  'cannot be': 'unmöglich',
  'from the true source': 'von der wahren Quelle',
  'The only node is hidden, so there is no clue.': 'Der einzige Knoten ist verborgen, also gibt es keinen Hinweis.',
  'Hide fewer nodes, or let the source be seen.': 'Verbirg weniger Knoten, oder lass die Quelle sehen.',
  'Trying nodes as the source': 'Knoten als Quelle erproben',
};
