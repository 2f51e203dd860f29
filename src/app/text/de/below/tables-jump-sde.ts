/** What comes from below the pages (jump-sde) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const jumpSdeBelow: Dictionary = {
  'arcs handled': 'bearbeitete Bögen',
  'largest relative error': 'größter relativer Fehler',
  'Runs of the independent Monte Carlo that errors are measured against; its own noise is shown.':
    'Läufe des unabhängigen Monte Carlo, an dem Fehler gemessen werden; sein eigenes Rauschen wird gezeigt.',
  Repeats: 'Wiederholungen',
  'How many times every estimate is made anew; errors are averaged, and their band is the 95 % interval of the mean.':
    'Wie oft jede Schätzung neu gemacht wird; Fehler werden gemittelt, und ihr Band ist das 95-%-Intervall des Mittels.',
  'How far each method is from a large reference, and what it costs: few or many runs, pairs or none.':
    'Wie weit jede Methode von einer großen Referenz entfernt ist und was sie kostet: wenige oder viele Läufe, mit Paaren oder ohne.',
  'Fig. 6; eq. 18': 'Abb. 6; Gl. 18',
  'Sample sizes': 'Stichprobengrößen',
  'Sizes of the estimates: doubling up to the largest, or those of the paper’s Fig. 6.':
    'Größen der Schätzungen: verdoppelt bis zur größten, oder die von Abb. 6 der Arbeit.',
  doubling: 'verdoppelt',
  '8, 16, 32, … up to the largest.': '8, 16, 32, … bis zur größten.',
  'Fig. 6': 'Abb. 6',
  '6, 10, 20, 40, 80, 100 (the paper’s odd 5 becomes 6).':
    '6, 10, 20, 40, 80, 100 (aus der ungeraden 5 der Arbeit wird 6).',
  'Runs of the largest estimate.': 'Läufe der größten Schätzung.',
  'Independent exact runs.': 'Unabhängige exakte Läufe.',
  'Jump SDE': 'Sprung-SDE',
  'As many trajectories by the chosen scheme, in antithetic pairs where there are any.':
    'Ebenso viele Trajektorien nach dem gewählten Verfahren, in antithetischen Paaren, wo es sie gibt.',
  ConTinEst: 'ConTinEst',
  'As many samples of delays, 128 at most; only without recovery and without a limit of attention.':
    'Ebenso viele Stichproben der Verzögerungen, höchstens 128; nur ohne Erholung und ohne Grenze der Aufmerksamkeit.',
  'Mean field': 'Mittleres Feld',
  'One solution; only for exponential delays.': 'Eine Lösung; nur für exponentielle Verzögerungen.',
  'Error by sample size': 'Fehler nach Stichprobengröße',
  'For every size and method: mean of max over t of |Î(t) − I(t)|, with its 95 % interval over repeats.':
    'Für jede Größe und Methode: Mittel von max über t von |Î(t) − I(t)|, mit seinem 95-%-Intervall über Wiederholungen.',
  'Expected largest relative error of the reference itself; smaller errors cannot be told apart.':
    'Erwarteter größter relativer Fehler der Referenz selbst; kleinere Fehler lassen sich nicht unterscheiden.',
  'Plan samples': 'Stichproben planen',
  'A short pilot tells how many samples a wanted error takes; then they are taken, and the error that came out is shown.':
    'Ein kurzer Vorlauf sagt, wie viele Stichproben ein gewünschter Fehler braucht; dann werden sie gezogen, und der Fehler, der herauskam, wird gezeigt.',
  'Theorem 1, Corollary 2, eqs. 17–24': 'Satz 1, Korollar 2, Gl. 17–24',
  'Wanted error': 'Gewünschter Fehler',
  '% of I(T)': '% von I(T)',
  Plan: 'Plan',
  'Half the width of the 95 % interval of I(T), relative to I(T).':
    'Die halbe Breite des 95-%-Intervalls von I(T), relativ zu I(T).',
  'PropNet-SDE, eq. 20': 'PropNet-SDE, Gl. 20',
  'Pilot runs': 'Läufe des Vorlaufs',
  'Runs from which the deviation s is estimated.': 'Läufe, aus denen die Abweichung s geschätzt wird.',
  'Samples at most': 'Stichproben höchstens',
  'A plan that needs more samples than this is shown, but not carried out.':
    'Ein Plan, der mehr Stichproben braucht, wird gezeigt, aber nicht ausgeführt.',
  'Deviation of a run': 'Abweichung eines Laufs',
  'Of I(T), from the pilot; of pair means times √2 where there are pairs.':
    'Von I(T), aus dem Vorlauf; von Mitteln der Paare mal √2, wo es Paare gibt.',
  'Samples needed': 'Nötige Stichproben',
  '(1.96 s/ε)², even where there are pairs, without the pilot.':
    '(1,96 s/ε)², gerade, wo es Paare gibt, ohne den Vorlauf.',
  'Error predicted': 'Vorhergesagter Fehler',
  '1.96 s/√m, relative to I(T).': '1,96 s/√m, relativ zu I(T).',
  'Error achieved': 'Erreichter Fehler',
  'Half the 95 % interval of the samples taken, relative to I(T). No value where they were too many to be taken.':
    'Das halbe 95-%-Intervall der gezogenen Stichproben, relativ zu I(T). Kein Wert, wo es zu viele waren, um sie zu ziehen.',
  'Influence at the horizon': 'Einfluss am Horizont',
  'Of the samples taken, with its standard error.': 'Aus den gezogenen Stichproben, mit seinem Standardfehler.',
  'Marks by the paper’s count': 'Marken nach Zählung der Arbeit',
  'm T (Σα + Σγ): what Algorithm 1 would draw, eq. 22.': 'm T (Σα + Σγ): was Algorithmus 1 ziehen würde, Gl. 22.',
  'Error by samples, predicted': 'Fehler nach Stichproben, vorhergesagt',
  samples: 'Stichproben',
  'error, % of I(T)': 'Fehler, % von I(T)',
  '1.96 s/√m from the pilot.': '1,96 s/√m aus dem Vorlauf.',
  'Error by samples, achieved': 'Fehler nach Stichproben, erreicht',
  'Half the 95 % interval as the samples came in.': 'Das halbe 95-%-Intervall, so, wie die Stichproben kamen.',
  'Error by sources or density': 'Fehler nach Quellen oder Dichte',
  'How the error of each method moves with the number of sources or the density of the network, over many repeats.':
    'Wie sich der Fehler jeder Methode mit der Zahl der Quellen oder der Dichte des Netzwerks ändert, über viele Wiederholungen.',
  'Fig. 3': 'Abb. 3',
  'Sweep over': 'Was sich ändert',
  Sweep: 'Reihe',
  'Random source sets of growing size on this network, or networks of growing density with as many nodes as this one.':
    'Zufällige Mengen von Quellen wachsender Größe auf diesem Netzwerk, oder Netzwerke wachsender Dichte mit ebenso vielen Knoten wie dieses.',
  'Sizes 1, 2, 4, 8, … up to the largest.': 'Größen 1, 2, 4, 8, … bis zur größten.',
  'Erdős–Rényi networks with ½, 1, 1½, 2, 2½ times n ln n arcs.':
    'Erdős–Rényi-Netzwerke mit ½, 1, 1½, 2, 2½ mal n ln n Bögen.',
  'small world': 'Kleine Welt',
  'Rings with 1 … 5 neighbours on each side and shortcuts.':
    'Ringe mit 1 … 5 Nachbarn auf jeder Seite und Abkürzungen.',
  '1 … 5 links for every new node.': '1 … 5 Kanten für jeden neuen Knoten.',
  'Largest source set': 'Größte Menge von Quellen',
  'Sizes of source sets double up to this one.': 'Größen der Mengen von Quellen verdoppeln sich bis zu dieser.',
  'sources or density': 'Quellen oder Dichte',
  'largest absolute error': 'größter absoluter Fehler',
  'Mean over repeats of max over t of |Î(t) − I(t)|; the band is ± one standard deviation.':
    'Mittel über Wiederholungen von max über t von |Î(t) − I(t)|; das Band ist ± eine Standardabweichung.',
  'The same; only without recovery.': 'Dasselbe; nur ohne Erholung.',
  'The same; only for exponential delays.': 'Dasselbe; nur für exponentielle Verzögerungen.',
  'active nodes': 'aktive Knoten',
  'Of the reference, mean over repeats.': 'Der Referenz, Mittel über Wiederholungen.',
  'recovery rate': 'Erholungsrate',
  threshold: 'Schwelle',
  'The smallest {0} ({1}) is larger than the largest ({2}).':
    '{0}: Der kleinste Wert ({1}) ist größer als der größte ({2}).',
  'The edges of this network have no column {0}, from which their rates should come.':
    'Die Kanten dieses Netzwerks haben keine Spalte {0}, aus der ihre Raten kommen sollen.',
  'Use a file with the column {0}, learn rates from cascades, or choose another law.':
    'Nimm eine Datei mit der Spalte {0}, lerne Raten aus Kaskaden, oder wähle ein anderes Gesetz.',
  'Edge {0}: {1} {2}; a rate is a finite number, 0 or more ({3} such edge).':
    'Kante {0}: {1} {2}; eine Rate ist eine endliche Zahl ab 0 ({3} solche Kante).',
  'Edge {0}: {1} {2}; a rate is a finite number, 0 or more ({3} such edges).':
    'Kante {0}: {1} {2}; eine Rate ist eine endliche Zahl ab 0 ({3} solche Kanten).',
  'Edge {0}: its rate of {1}, from the column {2}, is too large to be reckoned with.':
    'Kante {0}: Ihre Rate von {1}, aus der Spalte {2}, ist zu groß, um damit zu rechnen.',
  'Edge {0} joins a node with itself; {1} such edge does nothing.':
    'Kante {0} verbindet einen Knoten mit sich selbst; {1} solche Kante bewirkt nichts.',
  'Edge {0} joins a node with itself; {1} such edges do nothing.':
    'Kante {0} verbindet einen Knoten mit sich selbst; {1} solche Kanten bewirken nichts.',
  'Drop self-loops when the file is read.': 'Lass Selbstkanten beim Lesen der Datei weg.',
  'Edge {0} occurs more than once ({1} repetition in all); the rates of such edges are added.':
    'Kante {0} kommt mehr als einmal vor ({1} Wiederholung insgesamt); die Raten solcher Kanten werden addiert.',
  'Edge {0} occurs more than once ({1} repetitions in all); the rates of such edges are added.':
    'Kante {0} kommt mehr als einmal vor ({1} Wiederholungen insgesamt); die Raten solcher Kanten werden addiert.',
  'Merge duplicates when the file is read, if they are one and the same.':
    'Lege doppelte Kanten beim Lesen der Datei zusammen, wenn sie ein und dieselbe sind.',
  '{0} sources are asked for, and there are {1} nodes; all of them start active.':
    'Verlangt sind {0} Quellen, und es gibt {1} Knoten; alle davon sind von Anfang an aktiv.',
  'Choose fewer.': 'Wähle weniger.',
  'No source is chosen; it starts from node {0}, which has the most neighbours.':
    'Keine Quelle ist gewählt; es beginnt bei Knoten {0}, der die meisten Nachbarn hat.',
  'one node or more': 'ein Knoten oder mehr',
  'Choose sources on the network or in the list.': 'Wähle Quellen auf dem Netzwerk oder in der Liste.',
  'This run would need about {0} of memory ({1} nodes, {2} edges); the limit is {3}.':
    'Dieser Lauf bräuchte etwa {0} Speicher ({1} Knoten, {2} Kanten); die Grenze ist {3}.',
  'Use a smaller network, or a part of this one.': 'Nimm ein kleineres Netzwerk, oder einen Teil von diesem.',
  '{0} is not defined with recovery.': '{0} ist mit Erholung nicht definiert.',
  'Let active nodes stay active, or use another method.':
    'Lass aktive Knoten aktiv bleiben, oder nimm eine andere Methode.',
  '{0} knows memoryless (exponential) delays only.': '{0} kennt nur gedächtnislose (exponentielle) Verzögerungen.',
  'Choose exponential delays, or use another method.':
    'Wähle exponentielle Verzögerungen, oder nimm eine andere Methode.',
  '{0} is not defined with limited attention.': '{0} ist mit begrenzter Aufmerksamkeit nicht definiert.',
  'Let rates add up without a limit, or use another method.':
    'Lass Raten sich ohne Grenze addieren, oder nimm eine andere Methode.',
  'One system of differential equations that takes neighbours to be independent: never too low for SI and SIS.':
    'Ein System von Differentialgleichungen, das Nachbarn als unabhängig nimmt: für SI und SIS nie zu niedrig.',
  'eq. 26': 'Gl. 26',
  'Solution of eq. 26 by Runge–Kutta of order 4, to 10⁻⁸; an upper bound of the truth for SI and SIS.':
    'Lösung von Gl. 26 nach Runge–Kutta der Ordnung 4, auf 10⁻⁸ genau; für SI und SIS eine obere Schranke der Wahrheit.',
  'Sum of the probabilities.': 'Summe der Wahrscheinlichkeiten.',
  'Sum of the probabilities at T.': 'Summe der Wahrscheinlichkeiten bei T.',
  'Label sets': 'Sätze von Zahlen',
  'Sets of random labels per sample of delays: 2 give a mean, 3 a finite variance.':
    'Sätze zufälliger Zahlen je Stichprobe der Verzögerungen: 2 geben ein Mittel, 3 eine endliche Varianz.',
  'Du et al. 2013; PropNet-SDE, section 6.2': 'Du et al. 2013; PropNet-SDE, Abschnitt 6.2',
  'Delay samples': 'Stichproben der Verzögerung',
  'How many times all delays are drawn.': 'Wie oft alle Verzögerungen gezogen werden.',
  'Counts who is within reach by the smallest of random labels, in samples of all delays; without recovery only.':
    'Zählt, wer in Reichweite ist, nach der kleinsten von zufälligen Zahlen, in Stichproben aller Verzögerungen; nur ohne Erholung.',
  'section 6.1; Du et al. 2013, least-label lists': 'Abschnitt 6.1; Du et al. 2013, Listen kleinster Zahlen',
  '(m − 1) / Σ r*, averaged over samples of delays, with its standard error over these; sources are counted.':
    '(m − 1) / Σ r*, gemittelt über Stichproben der Verzögerungen, mit seinem Standardfehler über diese; Quellen zählen mit.',
  'Average over samples of delays at T.': 'Mittel über Stichproben der Verzögerungen bei T.',
  'Entries per list': 'Einträge je Liste',
  entries: 'Einträge',
  'Mean length of the least-label lists: about the logarithm of what can be reached.':
    'Mittlere Länge der Listen kleinster Zahlen: etwa der Logarithmus dessen, was erreichbar ist.',
  'Exact chain': 'Exakte Kette',
  'All states of a tiny network at once: the truth without luck, for a dozen nodes at most.':
    'Alle Zustände eines winzigen Netzwerks auf einmal: die Wahrheit ohne Zufall, für höchstens ein Dutzend Knoten.',
  'eqs. 1–2 as a Markov chain of 2ⁿ (SIR: 3ⁿ) states': 'Gl. 1–2 als Markow-Kette mit 2ⁿ (SIR: 3ⁿ) Zuständen',
  'From the chain of all states by uniformisation; no error but rounding.':
    'Aus der Kette aller Zustände durch Uniformisierung; kein Fehler außer Rundung.',
  'The exact chain': 'Die exakte Kette',
  'Counting by labels': 'Zählen mit zufälligen Zahlen',
  work: 'Arbeit',
  relative: 'relativ',
  absolute: 'absolut',
  '95 % of the mean error': '95 % des mittleren Fehlers',
  Method: 'Methode',
  Samples: 'Stichproben',
  'Largest error': 'Größter Fehler',
  '95 % from': '95 % von',
  '95 % to': '95 % bis',
  'Largest relative error': 'Größter relativer Fehler',
  'Arcs handled': 'Bearbeitete Bögen',
  arcs: 'Bögen',
  Solving: 'Lösung',
  'Solving the chain': 'Lösung der Kette',
  'The exact chain holds {0}ⁿ states; with {1} nodes that cannot be held.':
    'Die exakte Kette hat {0}ⁿ Zustände; bei {1} Knoten passen sie nicht in den Speicher.',
  'at most {0} nodes': 'höchstens {0} Knoten',
  'Use a tiny network, or Monte Carlo.': 'Nimm ein winziges Netzwerk, oder Monte Carlo.',
  '± 2 standard errors': '± 2 Standardfehler',
  'Active users': 'Aktive Personen',
  Predicted: 'Vorhergesagt',
  User: 'Person',
  'Active in': 'Aktiv in',
  'Solving mean field': 'Lösung des mittleren Felds',
  'The set holds no cascades.': 'Der Satz enthält keine Kaskaden.',
  'at least 1 cascade': 'mindestens 1 Kaskade',
  'Open a file of cascades, or draw some.': 'Öffne eine Datei mit Kaskaden, oder ziehe welche.',
  'None of the {0} has {1} of the {2} most active users.': 'Keine von {0} hat {1} der {2} aktivsten Personen.',
  'at least 1 cascade with enough users': 'mindestens 1 Kaskade mit genügend Personen',
  'Ask for fewer users in a cascade, or look at more users.':
    'Verlange weniger Personen in einer Kaskade, oder betrachte mehr Personen.',
  'In no cascade is there an event after the first moment, so there are no delays to learn from.':
    'In keiner Kaskade gibt es ein Ereignis nach dem ersten Moment, also gibt es keine Verzögerungen, aus denen zu lernen wäre.',
  'events at one moment only': 'Ereignisse nur in einem Moment',
  'a cascade with two events at different times': 'eine Kaskade mit zwei Ereignissen zu verschiedenen Zeiten',
  'Check the column of times, or take a longer window.':
    'Prüfe die Spalte der Zeiten, oder nimm ein längeres Zeitfenster.',
  'The shortest delay {0} is not below the longest time between two events of a cascade, {1}, so every pair is left out.':
    'Die kürzeste Verzögerung {0} liegt nicht unter der längsten Zeit zwischen zwei Ereignissen einer Kaskade, {1}, also bleibt jedes Paar weg.',
  'Take a smaller shortest delay.': 'Nimm eine kleinere kürzeste Verzögerung.',
  'Rates are learned from only {0}; they will be rough.': 'Raten werden aus nur {0} gelernt; sie werden grob.',
  '{0} or more': '{0} oder mehr',
  'Learn from a larger share, or ask for fewer users in a cascade.':
    'Lerne aus einem größeren Anteil, oder verlange weniger Personen in einer Kaskade.',
  'An edge with the smallest rate kept, {0}, works within the window of {1} in {2} % of all cases; edges that are nearly as busy are reported as none.':
    'Eine Kante mit der kleinsten behaltenen Rate, {0}, gibt innerhalb des Zeitfensters von {1} in {2} % aller Fälle weiter; fast ebenso rege Kanten gelten als keine.',
  'Keep smaller rates, or give times in a longer unit.':
    'Behalte kleinere Raten, oder gib Zeiten in einer längeren Einheit an.',
  'All cascades are learned from': 'Aus allen Kaskaden wird gelernt',
  'There is only one cascade, and it is learned from': 'Es gibt nur eine Kaskade, und aus ihr wird gelernt',
  '{0}; none is kept away to judge by.': '{0}; keine ist zurückgehalten, um danach zu urteilen.',
  '1 cascade': '1 Kaskade',
  'less than 100 %': 'weniger als 100 %',
  '2 cascades or more': '2 Kaskaden oder mehr',
  'Learn from a smaller share.': 'Lerne aus einem kleineren Anteil.',
  'Ask for fewer users in a cascade.': 'Verlange weniger Personen in einer Kaskade.',
  'All events of a cascade are at one moment, so there is no time over which to predict.':
    'Alle Ereignisse einer Kaskade liegen in einem Moment, also gibt es keine Zeit, über die sich vorhersagen ließe.',
  'a window longer than 0': 'ein Zeitfenster länger als 0',
  'Set a window, or check the column of times.': 'Setze ein Zeitfenster, oder prüfe die Spalte der Zeiten.',
  None: 'Keine',
  '{0} of the {1} users looked at is in the network of {2} nodes':
    '{0} der {1} betrachteten Personen ist im Netzwerk aus {2} Knoten',
  '{0} of the {1} users looked at is not in the network of {2} nodes':
    '{0} der {1} betrachteten Personen ist nicht im Netzwerk aus {2} Knoten',
  '{0} of the {1} users looked at are in the network of {2} nodes':
    '{0} der {1} betrachteten Personen sind im Netzwerk aus {2} Knoten',
  '{0} of the {1} users looked at are not in the network of {2} nodes':
    '{0} der {1} betrachteten Personen sind nicht im Netzwerk aus {2} Knoten',
  '{0}, and no cascade starts from one of its nodes.': '{0}, und keine Kaskade beginnt bei einem seiner Knoten.',
  'a network whose nodes are called as the users are': 'ein Netzwerk, dessen Knoten heißen wie die Personen',
  'Use the network that was learned from these cascades.': 'Nimm das Netzwerk, das aus diesen Kaskaden gelernt wurde.',
  '{0}; they are left out, and so are cascades that start from them alone.':
    '{0}; sie bleiben weg, ebenso Kaskaden, die nur bei ihnen beginnen.',
  'all users looked at': 'alle betrachteten Personen',
  '{0} event of {1} comes after the window of {2} and is not seen.':
    '{0} Ereignis von {1} kommt nach dem Zeitfenster von {2} und ist nicht zu sehen.',
  '{0} event of {1} comes after the window of {2} and are not seen.':
    '{0} Ereignis von {1} kommt nach dem Zeitfenster von {2} und ist nicht zu sehen.',
  '{0} event of {1} come after the window of {2} and is not seen.':
    '{0} Ereignis von {1} kommt nach dem Zeitfenster von {2} und ist nicht zu sehen.',
  '{0} event of {1} come after the window of {2} and are not seen.':
    '{0} Ereignis von {1} kommt nach dem Zeitfenster von {2} und ist nicht zu sehen.',
  '{0} events of {1} comes after the window of {2} and is not seen.':
    '{0} Ereignisse von {1} kommen nach dem Zeitfenster von {2} und sind nicht zu sehen.',
  '{0} events of {1} comes after the window of {2} and are not seen.':
    '{0} Ereignisse von {1} kommen nach dem Zeitfenster von {2} und sind nicht zu sehen.',
  '{0} events of {1} come after the window of {2} and is not seen.':
    '{0} Ereignisse von {1} kommen nach dem Zeitfenster von {2} und sind nicht zu sehen.',
  '{0} events of {1} come after the window of {2} and are not seen.':
    '{0} Ereignisse von {1} kommen nach dem Zeitfenster von {2} und sind nicht zu sehen.',
  'Take a longer window, or 0 for all events.': 'Nimm ein längeres Zeitfenster, oder 0 für alle Ereignisse.',
  'Times count steps: of two events in the same step neither can have activated the other, and rates are per step.':
    'Zeiten zählen Schritte: Von zwei Ereignissen im selben Schritt kann keines das andere ausgelöst haben, und Raten gelten je Schritt.',
  'times with a unit': 'Zeiten mit einer Einheit',
  'Use cascades with real times where there are some.': 'Nimm Kaskaden mit echten Zeiten, wo es welche gibt.',
  'The unit of the times is not known; rates are per that unit, whatever it is.':
    'Die Einheit der Zeiten ist nicht bekannt; Raten gelten je dieser Einheit, welche es auch ist.',
  'no unit': 'keine Einheit',
  'Say the unit where the file is opened.': 'Gib die Einheit dort an, wo die Datei geöffnet wird.',
  'Most active users': 'Aktivste Personen',
  'Only so many users are looked at, those in the most cascades (of equals, the first of the file).':
    'Nur so viele Personen werden betrachtet, die in den meisten Kaskaden (bei Gleichstand die ersten der Datei).',
  'Fewest users in a cascade': 'Wenigste Personen einer Kaskade',
  'Cascades with fewer of these users are left out.': 'Kaskaden mit weniger dieser Personen bleiben weg.',
  'Learned from': 'Gelernt aus',
  'Share of the cascades that is learned from, drawn with the seed; the rest is kept to judge. 100: all.':
    'Anteil der Kaskaden, aus denen gelernt wird, nach dem Startwert gezogen; der Rest bleibt zum Beurteilen. 100: alle.',
  'PropNet-SDE, section 6.3': 'PropNet-SDE, Abschnitt 6.3',
  Window: 'Zeitfenster',
  'Cascades are watched for so long after their first event, in the unit of their times; later events are not seen. 0: up to the latest event of all.':
    'So lange nach ihrem ersten Ereignis werden Kaskaden beobachtet, in der Einheit ihrer Zeiten; spätere Ereignisse sind nicht zu sehen. 0: bis zum spätesten Ereignis aller.',
  NetRate: 'NetRate',
  'The rates of all pairs of users that make the cascades most likely: who passes on to whom, and how fast.':
    'Die Raten aller Paare von Personen, mit denen die Kaskaden am wahrscheinlichsten sind: wer an wen weitergibt, und wie schnell.',
  'section 6.3; Gomez-Rodriguez, Balduzzi and Schölkopf 2011':
    'Abschnitt 6.3; Gomez-Rodriguez, Balduzzi und Schölkopf 2011',
  Delay: 'Verzögerung',
  'Law of the time between two users, the later of whom has it from the earlier.':
    'Gesetz der Zeit zwischen zwei Personen, von denen die spätere es von der früheren hat.',
  exp: 'exp',
  'Memoryless: h = α.': 'Gedächtnislos: h = α.',
  power: 'Potenz',
  'Heavy tail: h = α/Δ for Δ > δ.': 'Schweres Ende: h = α/Δ für Δ > δ.',
  Rayleigh: 'Rayleigh',
  'Grows with the time passed: h = α Δ.': 'Wächst mit der vergangenen Zeit: h = α Δ.',
  'Shortest delay': 'Kürzeste Verzögerung',
  'Pairs of events that are nearer than this are left out.':
    'Paare von Ereignissen, die näher beieinander liegen, bleiben weg.',
  'Iterations at most': 'Iterationen höchstens',
  'Multiplicative steps per node before the projected Newton steps that finish it.':
    'Multiplikative Schritte je Knoten vor den projizierten Newton-Schritten, die sie abschließen.',
  'Smallest rate kept': 'Kleinste behaltene Rate',
  'per time': 'je Zeit',
  'Rates below it are reported as no edge.': 'Raten darunter gelten als keine Kante.',
  'Learned network': 'Gelerntes Netzwerk',
  'Directed, with the column rate: an edge where the rate is at least the smallest kept. Nodes are the users looked at.':
    'Gerichtet, mit der Spalte rate: eine Kante, wo die Rate mindestens die kleinste behaltene ist. Knoten sind die betrachteten Personen.',
  'Pairs of users with a rate that is kept.': 'Paare von Personen mit einer Rate, die behalten wird.',
  'Of the cascades learned from, sum over nodes.': 'Der Kaskaden, aus denen gelernt wurde, Summe über Knoten.',
  'Largest gradient': 'Größter Gradient',
  'Karush–Kuhn–Tucker: at zero rates it may not exceed 10⁻⁴.': 'Karush–Kuhn–Tucker: bei Raten von null höchstens 10⁻⁴.',
  'Largest |α · gradient|': 'Größtes |α · Gradient|',
  'Karush–Kuhn–Tucker: may not exceed 10⁻⁴.': 'Karush–Kuhn–Tucker: höchstens 10⁻⁴.',
  'Nodes not converged': 'Nicht konvergierte Knoten',
  'Users whose rates miss one of the two conditions.': 'Personen, deren Raten eine der beiden Bedingungen verfehlen.',
  'Cascades learned from': 'Kaskaden, aus denen gelernt wurde',
  'Cascades kept away': 'Zurückgehaltene Kaskaden',
  'By node': 'Nach Knoten',
  'For every node: cascades it was activated in, parents found, sum of rates, log-likelihood, iterations, KKT residuals.':
    'Für jeden Knoten: Kaskaden, in denen er aktiviert wurde, gefundene Eltern, Summe der Raten, Log-Likelihood, Iterationen, KKT-Residuen.',
  Precision: 'Genauigkeit',
  'Share of the found edges that are true; where the open network has rates, or is what the cascades were drawn on.':
    'Anteil der gefundenen Kanten, die wahr sind; wo das offene Netzwerk Raten hat oder das ist, auf dem die Kaskaden gezogen wurden.',
  Recall: 'Trefferquote',
  'Share of the true edges that were found.': 'Anteil der wahren Kanten, die gefunden wurden.',
  'Mean relative error of rates': 'Mittlerer relativer Fehler der Raten',
  'Over true edges.': 'Über wahre Kanten.',
  'Predict held-out cascades': 'Zurückgehaltene Kaskaden vorhersagen',
  'Runs the model from the first user of every cascade that was kept away, and compares with what happened.':
    'Lässt das Modell von der ersten Person jeder zurückgehaltenen Kaskade aus laufen und vergleicht mit dem, was geschah.',
  'section 6.3, Figs 7–8': 'Abschnitt 6.3, Abb. 7–8',
  'Runs per cascade': 'Läufe je Kaskade',
  'Compared at': 'Verglichen bei',
  '% of the window': '% des Zeitfensters',
  'The moment at which probabilities of single users are compared with how often they were active.':
    'Der Moment, in dem Wahrscheinlichkeiten einzelner Personen damit verglichen werden, wie oft sie aktiv waren.',
  'Users shown from': 'Gezeigte Personen ab',
  'Users that were active in fewer of the compared cascades are left out, as in Fig. 8.':
    'Personen, die in weniger der verglichenen Kaskaden aktiv waren, bleiben weg, wie in Abb. 8.',
  'Relative error': 'Relativer Fehler',
  'Of the predicted number of active users against the mean of the held-out cascades; the band is ± 2 standard errors over cascades.':
    'Der vorhergesagten Zahl aktiver Personen gegen das Mittel der zurückgehaltenen Kaskaden; das Band ist ± 2 Standardfehler über Kaskaden.',
  'active users': 'aktive Personen',
  'Jump SDE, mean over the held-out cascades.': 'Sprung-SDE, Mittel über die zurückgehaltenen Kaskaden.',
  'The same by mean field; exponential delays only.':
    'Dasselbe nach dem mittleren Feld; nur exponentielle Verzögerungen.',
  Observed: 'Beobachtet',
  'Mean over the held-out cascades.': 'Mittel über die zurückgehaltenen Kaskaden.',
  'Relative error, mean field': 'Relativer Fehler, mittleres Feld',
  'By cascade': 'Nach Kaskade',
  'For every held-out cascade: its source, active users at the end, predicted, by mean field.':
    'Für jede zurückgehaltene Kaskade: ihre Quelle, aktive Personen am Ende, vorhergesagt, nach dem mittleren Feld.',
  'By user': 'Nach Person',
  'For the source with the most held-out cascades: share of these in which each user is active at the moment compared, and the probability predicted.':
    'Für die Quelle mit den meisten zurückgehaltenen Kaskaden: Anteil davon, in dem jede Person im verglichenen Moment aktiv ist, und die vorhergesagte Wahrscheinlichkeit.',
  'Source compared': 'Verglichene Quelle',
  'Number of the node with the most held-out cascades.':
    'Nummer des Knotens mit den meisten zurückgehaltenen Kaskaden.',
  'Cascades judged': 'Beurteilte Kaskaden',
  'Mean relative error': 'Mittlerer relativer Fehler',
  'Of the curve, mean over the grid without t = 0.': 'Der Kurve, Mittel über das Gitter ohne t = 0.',
  'This scheme draws all marks of the horizon: about {0} for one trajectory, {1} of memory; the limit is {2}.':
    'Dieses Verfahren zieht alle Marken bis zum Horizont: etwa {0} für eine Trajektorie, {1} Speicher; die Grenze ist {2}.',
  '{0} marks': '{0} Marken',
  'Choose events, a shorter horizon, or smaller rates.':
    'Wähle Ereignisse, einen kürzeren Horizont oder kleinere Raten.',
  'One node can have {0} marks in a step on average; from about {1} on states of a literal scheme leave 0 … 1.':
    'Ein Knoten kann in einem Schritt im Mittel {0} Marken haben; ab etwa {1} verlassen die Zustände eines wörtlichen Verfahrens 0 … 1.',
  'Take shorter steps, or see what happens.': 'Nimm kürzere Schritte, oder sieh, was geschieht.',
  'Learning rates': 'Lernen der Raten',
  Parents: 'Eltern',
  'Sum of rates': 'Summe der Raten',
  'Writing down': 'Aufschreiben',
  Influence: 'Einfluss',
  'Recovered for good': 'Endgültig erholt',
  'Expected number of nodes that have recovered for good by t; SIR only.':
    'Erwartete Zahl der Knoten, die sich bis t endgültig erholt haben; nur SIR.',
  Events: 'Ereignisse',
  events: 'Ereignisse',
  'Activations and recoveries of all runs together, sources not counted.':
    'Aktivierungen und Erholungen aller Läufe zusammen, Quellen nicht mitgezählt.',
  'How often an arc was looked at: a draw of its delay, a mark, or a term of the mean-field equation.':
    'Wie oft ein Bogen betrachtet wurde: eine Ziehung seiner Verzögerung, eine Marke oder ein Glied der Gleichung des mittleren Felds.',
  Recovery: 'Erholung',
  'What becomes of an active node: it stays active, recovers and can be activated again, or recovers for good.':
    'Was aus einem aktiven Knoten wird: Er bleibt aktiv, erholt sich und kann wieder aktiviert werden, oder erholt sich endgültig.',
  'Active nodes stay active (SI).': 'Aktive Knoten bleiben aktiv (SI).',
  again: 'wieder',
  'They recover and can be activated again (SIS), as in the paper.':
    'Sie erholen sich und können wieder aktiviert werden (SIS), wie in der Arbeit.',
  'for good': 'endgültig',
  'They recover for good (SIR).': 'Sie erholen sich endgültig (SIR).',
  'PropNet-SDE, eqs. 1–2': 'PropNet-SDE, Gl. 1–2',
  'Rate comes from': 'Herkunft der Rate',
  'Where the rate of an edge comes from: one value for all, chance, the weights of the file, or its column rate.':
    'Woher die Rate einer Kante kommt: ein Wert für alle, Zufall, die Gewichte der Datei oder ihre Spalte rate.',
  'The same rate on every edge.': 'Auf jeder Kante dieselbe Rate.',
  'Every edge draws its own rate, uniformly between two bounds.':
    'Jede Kante zieht ihre eigene Rate, gleichverteilt zwischen zwei Grenzen.',
  'The column weight of the file: α = β w.': 'Die Spalte weight der Datei: α = β w.',
  'The column rate of the file, or what NetRate has learned.':
    'Die Spalte rate der Datei, oder was NetRate gelernt hat.',
  'PropNet-SDE, section 1': 'PropNet-SDE, Abschnitt 1',
  'How fast an active node activates a neighbour: with exponential delays it takes 1/α on average.':
    'Wie schnell ein aktiver Knoten einen Nachbarn aktiviert: Bei exponentiellen Verzögerungen dauert es im Mittel 1/α.',
  'Smallest rate': 'Kleinste Rate',
  'Lower bound of the random rate of an edge.': 'Untere Grenze der zufälligen Rate einer Kante.',
  'Largest rate': 'Größte Rate',
  'Upper bound of the random rate of an edge.': 'Obere Grenze der zufälligen Rate einer Kante.',
  'Rate of an edge of weight 1; twice the weight, twice the rate.':
    'Rate einer Kante vom Gewicht 1; doppeltes Gewicht, doppelte Rate.',
  'Law of the time that an active node takes to activate a neighbour: memoryless, growing, fading or heavy-tailed.':
    'Gesetz der Zeit, die ein aktiver Knoten braucht, um einen Nachbarn zu aktivieren: gedächtnislos, wachsend, schwindend oder mit schwerem Ende.',
  'PropNet-SDE, section 5.1': 'PropNet-SDE, Abschnitt 5.1',
  'Memoryless: h(s) = α.': 'Gedächtnislos: h(s) = α.',
  'Grows with age: h(s) = α s (the convention of NetRate and ConTinEst).':
    'Wächst mit dem Alter: h(s) = α s (so schreiben es NetRate und ConTinEst).',
  Weibull: 'Weibull',
  'h(s) = k α (α s)^(k−1): scale 1/α; fading where k < 1.': 'h(s) = k α (α s)^(k−1): Skala 1/α; schwindend, wo k < 1.',
  'h(s) = α/s from age δ on, 0 before: heavy tail.': 'h(s) = α/s ab dem Alter δ, davor 0: schweres Ende.',
  Shape: 'Form',
  'Shape of the Weibull delay: below 1 interest fades, 1 is exponential, 2 grows as Rayleigh does.':
    'Form der Weibull-Verzögerung: Unter 1 schwindet das Interesse, 1 ist exponentiell, 2 wächst wie Rayleigh.',
  'No delay is shorter: the age at which the power law begins.':
    'Keine Verzögerung ist kürzer: das Alter, in dem das Potenzgesetz beginnt.',
  'Recovery rates': 'Erholungsraten',
  'One recovery rate for all nodes, or one for each, drawn uniformly between two bounds.':
    'Eine Erholungsrate für alle Knoten, oder eine für jeden, gleichverteilt zwischen zwei Grenzen gezogen.',
  'The same rate for every node.': 'Dieselbe Rate für jeden Knoten.',
  'Every node draws its own.': 'Jeder Knoten zieht seine eigene.',
  'Recovery rate': 'Erholungsrate',
  'How fast an active node recovers: it stays active for 1/γ on average.':
    'Wie schnell sich ein aktiver Knoten erholt: Er bleibt im Mittel 1/γ lang aktiv.',
  'PropNet-SDE, eq. 2': 'PropNet-SDE, Gl. 2',
  'Smallest recovery': 'Kleinste Erholung',
  'Lower bound of the random recovery rate of a node.': 'Untere Grenze der zufälligen Erholungsrate eines Knotens.',
  'Largest recovery': 'Größte Erholung',
  'Upper bound of the random recovery rate of a node.': 'Obere Grenze der zufälligen Erholungsrate eines Knotens.',
  Attention: 'Aufmerksamkeit',
  'Whether a node listens to all active neighbours at once, or has a largest rate at which it can be activated.':
    'Ob ein Knoten auf alle aktiven Nachbarn zugleich hört oder eine größte Rate hat, mit der er aktiviert werden kann.',
  'PropNet-SDE, section 5.2': 'PropNet-SDE, Abschnitt 5.2',
  'The rates of all active neighbours add up.': 'Die Raten aller aktiven Nachbarn addieren sich.',
  limited: 'begrenzt',
  'They add up to θ at most, the same for every node.': 'Sie ergeben zusammen höchstens θ, für jeden Knoten dasselbe.',
  personal: 'persönlich',
  'They add up to a θᵢ at most that every node draws for itself.':
    'Sie ergeben zusammen höchstens ein θᵢ, das jeder Knoten für sich zieht.',
  Threshold: 'Schwelle',
  'The largest rate at which a node is activated, however many neighbours are active.':
    'Die größte Rate, mit der ein Knoten aktiviert wird, wie viele Nachbarn auch aktiv sind.',
  'Smallest threshold': 'Kleinste Schwelle',
  'Lower bound of the personal threshold of a node.': 'Untere Grenze der persönlichen Schwelle eines Knotens.',
  'Largest threshold': 'Größte Schwelle',
  'Upper bound of the personal threshold of a node.': 'Obere Grenze der persönlichen Schwelle eines Knotens.',
  'How long the spread is followed, in the unit of time that the rates are given in.':
    'Wie lange die Ausbreitung verfolgt wird, in der Zeiteinheit, in der die Raten angegeben sind.',
  'Start from chosen nodes, or from nodes drawn once, the same in every run and for every method.':
    'Bei gewählten Knoten beginnen, oder bei einmal gezogenen, denselben in jedem Lauf und für jede Methode.',
  'The nodes named as sources are active at t = 0.': 'Die als Quellen genannten Knoten sind bei t = 0 aktiv.',
  'As many nodes as asked for are drawn; the seed decides which.':
    'So viele Knoten wie verlangt werden gezogen; der Startwert entscheidet, welche.',
  'Nodes that are active at t = 0. None chosen: the node with the most neighbours.':
    'Knoten, die bei t = 0 aktiv sind. Keine gewählt: der Knoten mit den meisten Nachbarn.',
  'Number of sources': 'Anzahl der Quellen',
  'How many nodes are drawn, uniformly and without repetition.':
    'Wie viele Knoten gezogen werden, gleichverteilt und ohne Wiederholung.',
  '{0} samples': '{0} Stichproben',
  Pilot: 'Vorlauf',
  '95 % confidence': '95-%-Konfidenz',
  '{0}–{1} % of runs': '{0}–{1} % der Läufe',
  '95 % of the mean': '95 % des Mittels',
  Scheme: 'Verfahren',
  'How a trajectory is computed. The first two are exact; fixed steps are for seeing what a step does.':
    'Wie eine Trajektorie berechnet wird. Die ersten beiden sind exakt; feste Schritte sind dazu da, zu sehen, was ein Schritt bewirkt.',
  'PropNet-SDE, section 4': 'PropNet-SDE, Abschnitt 4',
  'Exact, from event to event: the least work.': 'Exakt, von Ereignis zu Ereignis: die wenigste Arbeit.',
  'Algorithm 1': 'Algorithmus 1',
  'Exact: all marks of the horizon are drawn, then applied in the order of their times.':
    'Exakt: Alle Marken bis zum Horizont werden gezogen und dann in der Reihenfolge ihrer Zeiten angewendet.',
  'clamped Euler': 'begrenzter Euler',
  'Steps of h; states stay 0 or 1. Weak order 1.': 'Schritte von h; Zustände bleiben 0 oder 1. Schwache Ordnung 1.',
  'Euler (literal)': 'Euler (wörtlich)',
  'Eq. 14 as printed: states may leave 0 … 1. For teaching.':
    'Gl. 14 wie gedruckt: Zustände können 0 … 1 verlassen. Zum Lernen.',
  'Taylor (literal)': 'Taylor (wörtlich)',
  'Eq. 15, weak order 2, with its cross terms: states may leave 0 … 1. For teaching.':
    'Gl. 15, schwache Ordnung 2, mit ihren gemischten Gliedern: Zustände können 0 … 1 verlassen. Zum Lernen.',
  'Length of a step; where it does not divide the horizon it is shortened so that it does.':
    'Länge eines Schritts; wo sie den Horizont nicht teilt, wird sie so gekürzt, dass sie es tut.',
  'PropNet-SDE, eqs. 14–15': 'PropNet-SDE, Gl. 14–15',
  'Antithetic pairs': 'Antithetische Paare',
  'Two runs share their luck turned upside down, so that their errors partly cancel. The scheme “events” pairs delays, the others pair counts of marks. Events of nodes that are activated again, or with limited attention, are not paired.':
    'Zwei Läufe teilen ihren Zufall, einmal auf den Kopf gestellt, sodass sich ihre Fehler zum Teil aufheben. Das Verfahren „Ereignisse“ paart Verzögerungen, die anderen paaren Anzahlen von Marken. Ereignisse von Knoten, die wieder aktiviert werden, oder bei begrenzter Aufmerksamkeit werden nicht gepaart.',
  'PropNet-SDE, section 4.2': 'PropNet-SDE, Abschnitt 4.2',
  'This scheme draws marks at constant rates, so it knows exponential delays only.':
    'Dieses Verfahren zieht Marken mit gleichbleibender Rate, kennt also nur exponentielle Verzögerungen.',
  'exponential delays, or the schemes events or clamped Euler':
    'exponentielle Verzögerungen, oder die Verfahren Ereignisse oder begrenzter Euler',
  'Choose exponential delays, or another scheme.': 'Wähle exponentielle Verzögerungen, oder ein anderes Verfahren.',
  'The literal schemes are written for SI and SIS with rates that add up (eqs. 14 and 15).':
    'Die wörtlichen Verfahren sind für SI und SIS geschrieben, mit Raten, die sich addieren (Gl. 14 und 15).',
  SIR: 'SIR',
  'limited attention': 'begrenzte Aufmerksamkeit',
  'SI or SIS without a limit, or another scheme': 'SI oder SIS ohne Grenze, oder ein anderes Verfahren',
  'Choose another scheme.': 'Wähle ein anderes Verfahren.',
  'A horizon of {0} in steps of {1} takes {2} steps; the limit is 1,000,000.':
    'Ein Horizont von {0} in Schritten von {1} braucht {2} Schritte; die Grenze ist 1.000.000.',
  'Take longer steps.': 'Nimm längere Schritte.',
  'A step of {0} does not divide the horizon {1}; {2} steps of {3} are taken.':
    'Ein Schritt von {0} teilt den Horizont {1} nicht; gemacht werden {2} Schritte von {3}.',
  'a divisor of {0}': 'ein Teiler von {0}',
  'Set the step to {0}.': 'Setze den Schritt auf {0}.',
  'Antithetic trajectories come in pairs: {0} instead of {1} are drawn.':
    'Antithetische Trajektorien kommen in Paaren: Gezogen werden {0} statt {1}.',
  'Choose an even number.': 'Wähle eine gerade Zahl.',
  'Monte Carlo runs': 'Monte-Carlo-Läufe',
  'How many independent runs are averaged. Four times as many halve the error.':
    'Wie viele unabhängige Läufe gemittelt werden. Viermal so viele halbieren den Fehler.',
  'One trajectory: who is active when, by the exact process or by one of the schemes on the same marks.':
    'Eine Trajektorie: wer wann aktiv ist, nach dem exakten Prozess oder nach einem der Verfahren auf denselben Marken.',
  'eqs. 11, 14, 15': 'Gl. 11, 14, 15',
  'Which run of the same luck is shown.': 'Welcher Lauf desselben Zufalls gezeigt wird.',
  State: 'Zustand',
  state: 'Zustand',
  '1 active, 0 not; recovered for good −1. A literal scheme may give any number: that is its flaw.':
    '1 aktiv, 0 nicht; endgültig erholt −1. Ein wörtliches Verfahren kann jede Zahl ergeben: Das ist sein Fehler.',
  'First activation': 'Erste Aktivierung',
  'When a state first rises above 0. Sources have 0; nodes that are not activated by T have no value.':
    'Wann ein Zustand zum ersten Mal über 0 steigt. Quellen haben 0; Knoten, die bis T nicht aktiviert werden, haben keinen Wert.',
  'Active nodes': 'Aktive Knoten',
  'Sum of the states at t.': 'Summe der Zustände bei t.',
  'Exact, same marks': 'Exakt, dieselben Marken',
  'Active nodes of the exact process run on the very marks that the scheme counts step by step. Empty for events, and where clamped Euler draws no marks.':
    'Aktive Knoten des exakten Prozesses, gerechnet auf eben den Marken, die das Verfahren Schritt für Schritt zählt. Leer bei Ereignissen, und wo der begrenzte Euler keine Marken zieht.',
  'States outside 0 … 1': 'Zustände außerhalb von 0 … 1',
  states: 'Zustände',
  'How many values of the trajectory, nodes × steps, are neither 0, 1 nor between: a literal scheme has left what a state can be.':
    'Wie viele Werte der Trajektorie, Knoten × Schritte, weder 0 noch 1 noch dazwischen sind: Ein wörtliches Verfahren hat verlassen, was ein Zustand sein kann.',
  'Largest |X|': 'Größtes |X|',
  'Largest absolute value that a state took: far above 1 the scheme has run away.':
    'Größter Betrag, den ein Zustand annahm: Weit über 1 ist das Verfahren davongelaufen.',
  'Many independent exact runs, averaged: the truth, with errors that shrink with the number of runs.':
    'Viele unabhängige exakte Läufe, gemittelt: die Wahrheit, mit Fehlern, die mit der Zahl der Läufe kleiner werden.',
  'section 6.1, ground truth': 'Abschnitt 6.1, Wahrheit',
  'Share of runs in which the node is active at t; standard error √(p(1 − p)/K).':
    'Anteil der Läufe, in denen der Knoten bei t aktiv ist; Standardfehler √(p(1 − p)/K).',
  'Mean over runs with its standard error; bands hold 90 % and 50 % of the runs.':
    'Mittel über Läufe mit seinem Standardfehler; Bänder enthalten 90 % und 50 % der Läufe.',
  'Mean over runs at T, with its standard error.': 'Mittel über Läufe bei T, mit seinem Standardfehler.',
  'Active nodes at the horizon': 'Aktive Knoten am Horizont',
  'The paper’s method: trajectories of the jump SDE by a scheme of choice, in antithetic pairs.':
    'Die Methode der Arbeit: Trajektorien der Sprung-SDE nach einem Verfahren deiner Wahl, in antithetischen Paaren.',
  'Algorithm 1, eqs. 11–16': 'Algorithmus 1, Gl. 11–16',
  'How many trajectories are averaged; with antithetic pairs an even number (an odd one is rounded up).':
    'Wie viele Trajektorien gemittelt werden; bei antithetischen Paaren eine gerade Zahl (eine ungerade wird aufgerundet).',
  'Mean state of the node at t over all trajectories, eq. 16 with g = Xᵢ; of schemes in steps on the straight line between the ends of two steps.':
    'Mittlerer Zustand des Knotens bei t über alle Trajektorien, Gl. 16 mit g = Xᵢ; bei Verfahren in Schritten auf der geraden Linie zwischen den Enden zweier Schritte.',
  'Eq. 16 with g = Σ Xᵢ. With pairs the standard error comes from the m/2 pair means, never from single runs; the band is ± 1.96 SE, cut to 0 … n.':
    'Gl. 16 mit g = Σ Xᵢ. Bei Paaren kommt der Standardfehler aus den m/2 Mitteln der Paare, nie aus einzelnen Läufen; das Band ist ± 1,96 SE, auf 0 … n beschnitten.',
  'With its standard error, from pair means where there are pairs.':
    'Mit seinem Standardfehler, aus Mitteln der Paare, wo es Paare gibt.',
  'Variance with pairs': 'Varianz mit Paaren',
  'Variance of I(T) with antithetic pairs over that of as many independent runs, as measured: 1 + the correlation within pairs. 1 without pairs.':
    'Varianz von I(T) mit antithetischen Paaren durch die von ebenso vielen unabhängigen Läufen, wie gemessen: 1 + die Korrelation innerhalb der Paare. 1 ohne Paare.',
  'Runs that left 0 … 1': 'Läufe, die 0 … 1 verließen',
  'Trajectories of a literal scheme in which a state left 0 … 1. One that runs away beyond 10¹⁰⁰ rests there.':
    'Trajektorien eines wörtlichen Verfahrens, in denen ein Zustand 0 … 1 verließ. Eine, die über 10¹⁰⁰ davonläuft, bleibt dort stehen.',
  'Draw cascades in continuous time': 'Kaskaden in stetiger Zeit ziehen',
  'A set of cascades with real times, each kept whole: who was activated when, and by whom.':
    'Ein Satz Kaskaden mit echten Zeiten, jede ganz behalten: wer wann aktiviert wurde, und durch wen.',
  'Start every cascade from one node of its own, from chosen nodes, or from nodes drawn once.':
    'Jede Kaskade bei einem eigenen Knoten beginnen, bei gewählten Knoten oder bei einmal gezogenen.',
  'How many cascades are drawn.': 'Wie viele Kaskaden gezogen werden.',
  'Times since the start of each cascade; the parent of an event is the node whose mark activated it. With recovery, first activations.':
    'Zeiten seit dem Anfang jeder Kaskade; das Elternereignis ist das des Knotens, dessen Marke aktiviert hat. Bei Erholung erste Aktivierungen.',
  'Nodes activated by T, on average over cascades.': 'Bis T aktivierte Knoten, im Mittel über Kaskaden.',
  '± 1 SD over repeats': '± 1 SD über Wiederholungen',
  'Networks of growing density are made, so their edges have no column from which rates could come.':
    'Netzwerke wachsender Dichte werden erzeugt, ihre Kanten haben also keine Spalte, aus der Raten kommen könnten.',
  'one value for all, or random rates': 'ein Wert für alle, oder zufällige Raten',
  'Choose one value or random rates, or go over sources.':
    'Wähle einen Wert oder zufällige Raten, oder lass die Quellen sich ändern.',
  'Networks of growing density have as many nodes as this one, and {0} node is too few for several densities.':
    'Netzwerke wachsender Dichte haben so viele Knoten wie dieses, und {0} Knoten ist zu wenig für mehrere Dichten.',
  'Networks of growing density have as many nodes as this one, and {0} nodes are too few for several densities.':
    'Netzwerke wachsender Dichte haben so viele Knoten wie dieses, und {0} Knoten sind zu wenige für mehrere Dichten.',
  '10 nodes or more': '10 Knoten oder mehr',
  'Use a larger network, or go over sources.': 'Nimm ein größeres Netzwerk, oder lass die Quellen sich ändern.',
  'hazard h(s) at age s of the parent': 'Hazard h(s) im Alter s des Vorgängers',
};
