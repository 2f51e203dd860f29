/** What comes from below the pages (push-driven-cascade) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const pushDrivenCascadeBelow: Dictionary = {
  'Reading the network': 'Lesen des Netzwerks',
  'Drawing posts': 'Ziehen der Beiträge',
  'Drawing visits': 'Ziehen der Besuche',
  'Finding visits': 'Suche nach Besuchen',
  'Nobody who listens to others came back for a second visit, so there is nothing to compare.':
    'Niemand, der auf andere hört, kam zu einem zweiten Besuch zurück, also gibt es nichts zu vergleichen.',
  '0 visits': '0 Besuche',
  'at least 1 visit after another one': 'mindestens 1 Besuch nach einem anderen',
  'Watch for more days, or let users visit more often.': 'Beobachte mehr Tage, oder lass Personen häufiger kommen.',
  'Let a visit end earlier.': 'Lass einen Besuch früher enden.',
  '{0} visit': '{0} Besuch',
  '{0} visits': '{0} Besuche',
  'Posts shown': 'Gezeigte Beiträge',
  'Posts shared': 'Geteilte Beiträge',
  'taste of the users': 'die Neigung der Personen',
  'User {0}': 'Person {0}',
  'The users of this network have': 'Die Personen dieses Netzwerks haben',
  'influence along the edges': 'der Einfluss entlang der Kanten',
  'Edge {0}': 'Kante {0}',
  'The edges of this network have': 'Die Kanten dieses Netzwerks haben',
  '{0} no column {1}, from which the {2} should come.': '{0} keine Spalte {1}, aus der {2} kommen soll.',
  'a column {0}': 'eine Spalte {0}',
  'Use a file with that column, learn it from a log, or choose “drawn”: values from a seed that is shown.':
    'Nimm eine Datei mit dieser Spalte, lerne sie aus einem Protokoll, oder wähle „gezogen“: Werte nach einem Startwert, der zu sehen ist.',
  'missing or not a number': 'nicht da oder keine Zahl',
  ' ({0} such values in all)': ' ({0} solche Werte insgesamt)',
  '{0}: the {1} is {2}; expected a number between 0 and 1{3}.':
    '{0}: {1} ist {2}; erwartet wird eine Zahl zwischen 0 und 1{3}.',
  'Correct the file, or choose “drawn”.': 'Berichtige die Datei, oder wähle „gezogen“.',
  ', and {0} more': ', und {0} weitere',
  'Taste and influence add up to more than 1 for one user: {0}. Their friends were made to count for less, which changes the model.':
    'Neigung und Einfluss ergeben bei einer Person zusammen mehr als 1: {0}. Ihre Freunde zählen nun weniger, was das Modell ändert.',
  'Taste and influence add up to more than 1 for {0} users: {1}. Their friends were made to count for less, which changes the model.':
    'Neigung und Einfluss ergeben bei {0} Personen zusammen mehr als 1: {1}. Ihre Freunde zählen nun weniger, was das Modell ändert.',
  'Correct the file to keep it as it is.': 'Berichtige die Datei, damit es bleibt, wie es ist.',
  'Taste and influence add up to more than 1 for one user: {0}.':
    'Neigung und Einfluss ergeben bei einer Person zusammen mehr als 1: {0}.',
  'Taste and influence add up to more than 1 for {0} users: {1}.':
    'Neigung und Einfluss ergeben bei {0} Personen zusammen mehr als 1: {1}.',
  'b + Σ w ≤ 1 for every user': 'b + Σ w ≤ 1 für jede Person',
  'Turn on “Scale sums above 1”: friends of these users count for less then, which changes the model. Or correct the file.':
    'Schalte „Summen über 1 verkleinern“ ein: Freunde dieser Personen zählen dann weniger, was das Modell ändert. Oder berichtige die Datei.',
  'Everybody has said yes before the first push: nobody is left to push, and every policy gets 0.':
    'Alle haben schon vor dem ersten Anstoß zugesagt: Niemand ist mehr anzustoßen, und jede Strategie bekommt 0.',
  'Take users out of that list.': 'Nimm Personen aus dieser Liste heraus.',
  'Nobody has said yes before, and everybody’s own taste is 0: nobody can ever start, and every policy gets 0.':
    'Niemand hat vorher zugesagt, und die eigene Neigung ist bei allen 0: Niemand kann je anfangen, und jede Strategie bekommt 0.',
  'Nobody has said yes before, and everybody’s own taste is 0 at θ = 0: nobody can ever start, and every policy gets 0.':
    'Niemand hat vorher zugesagt, und die eigene Neigung ist bei θ = 0 für alle 0: Niemand kann je anfangen, und jede Strategie bekommt 0.',
  'own taste above 0, or somebody who has said yes before':
    'eigene Neigung über 0, oder jemand, der vorher zugesagt hat',
  'Raise the share of own taste, or name users who have said yes before.':
    'Erhöhe den Anteil der eigenen Neigung, oder nenne Personen, die vorher zugesagt haben.',
  'One self-loop was dropped, {0}: nobody influences herself.':
    'Eine Selbstkante wurde weggelassen, {0}: Niemand beeinflusst sich selbst.',
  'One self-loop was dropped, the first of them {0}: nobody influences herself.':
    'Eine Selbstkante wurde weggelassen, die erste davon {0}: Niemand beeinflusst sich selbst.',
  '{0} self-loops were dropped, {1}: nobody influences herself.':
    '{0} Selbstkanten wurden weggelassen, {1}: Niemand beeinflusst sich selbst.',
  '{0} self-loops were dropped, the first of them {1}: nobody influences herself.':
    '{0} Selbstkanten wurden weggelassen, die erste davon {1}: Niemand beeinflusst sich selbst.',
  'Edge {0} occurs more than once, with influence {1} and {2}; which one counts is not said ({3} such repetition in all).':
    'Kante {0} kommt mehr als einmal vor, mit Einfluss {1} und {2}; welcher gilt, ist nicht gesagt ({3} solche Wiederholung insgesamt).',
  'Edge {0} occurs more than once, with influence {1} and {2}; which one counts is not said ({3} such repetitions in all).':
    'Kante {0} kommt mehr als einmal vor, mit Einfluss {1} und {2}; welcher gilt, ist nicht gesagt ({3} solche Wiederholungen insgesamt).',
  'one influence for every pair of users': 'ein Einfluss für jedes Paar von Personen',
  'Correct the file: add the values up, or keep one of them. Or choose “drawn”.':
    'Berichtige die Datei: Addiere die Werte, oder behalte einen davon. Oder wähle „gezogen“.',
  'One repeated edge was dropped, {0}.': 'Eine wiederholte Kante wurde weggelassen, {0}.',
  'One repeated edge was dropped, the first of them {0}.':
    'Eine wiederholte Kante wurde weggelassen, die erste davon {0}.',
  '{0} repeated edges were dropped, {1}.': '{0} wiederholte Kanten wurden weggelassen, {1}.',
  '{0} repeated edges were dropped, the first of them {1}.':
    '{0} wiederholte Kanten wurden weggelassen, die erste davon {1}.',
  'Merge duplicates when the file is read.': 'Lege doppelte Kanten beim Lesen der Datei zusammen.',
  'This run would need about {0} of memory ({1} users, {2} edges); the limit is {3}.':
    'Dieser Lauf bräuchte etwa {0} Speicher ({1} Personen, {2} Kanten); die Grenze ist {3}.',
  'Use a smaller network, or fewer pushes.': 'Nimm ein kleineres Netzwerk, oder weniger Anstöße.',
  'The game has {0} pushes, and the budget is {1}.': 'Das Spiel hat {0} Anstöße, und das Budget ist {1}.',
  'Raise the budget, or take pushes back.': 'Erhöhe das Budget, oder nimm Anstöße zurück.',
  'All states of {0} users are too many to go through; at most {1} users fit.':
    'Alle Zustände von {0} Personen sind zu viele, um sie durchzugehen; höchstens {1} Personen gehen.',
  'Search by branch & bound: it can be stopped at any time, and leaves a bracket that holds the optimum.':
    'Suche mit Branch and Bound: Das lässt sich jederzeit anhalten und hinterlässt eine Einschließung des Optimums.',
  'The optimum of {0} pushes is not searched for; at most {1} are.':
    'Das Optimum von {0} Anstößen wird nicht gesucht; höchstens das von {1}.',
  'Judge by OnlineSearch, or leave fewer pushes.': 'Beurteile mit OnlineSearch, oder lass weniger Anstöße übrig.',
  '{0} pushes cannot be left of {1}.': '{0} Anstöße können von {1} nicht übrig sein.',
  'Raise the budget, or leave fewer pushes.': 'Erhöhe das Budget, oder lass weniger Anstöße übrig.',
  'User {0} had said yes before the first push and is named again; she counts once.':
    'Person {0} hatte schon vor dem ersten Anstoß zugesagt und ist noch einmal genannt; sie zählt einmal.',
  'User {0} had said yes before the first push and is named again ({1} such users); she counts once.':
    'Person {0} hatte schon vor dem ersten Anstoß zugesagt und ist noch einmal genannt ({1} solche Personen); sie zählt einmal.',
  'Name every user in one of the two lists.': 'Nenne jede Person in einer der beiden Listen.',
  '{0} users have said yes after {1} push: no campaign gets there. The moment is judged as it stands.':
    '{0} Personen haben nach {1} Anstoß zugesagt: Dahin kommt keine Kampagne. Der Moment wird beurteilt, wie er ist.',
  '{0} users have said yes after {1} pushes: no campaign gets there. The moment is judged as it stands.':
    '{0} Personen haben nach {1} Anstößen zugesagt: Dahin kommt keine Kampagne. Der Moment wird beurteilt, wie er ist.',
  'Leave fewer pushes, or name fewer users.': 'Lass weniger Anstöße übrig, oder nenne weniger Personen.',
  'Everybody has said yes: no push is left to judge.': 'Alle haben zugesagt: Kein Anstoß ist mehr zu beurteilen.',
  'Name fewer users.': 'Nenne weniger Personen.',
  'more than can be written down': 'mehr als sich hinschreiben lässt',
  'about {0}': 'etwa {0}',
  'Other rules are worked out on every set of users: {0} states for {1} users. At most {2} users fit.':
    'Andere Regeln werden über alle Mengen von Personen ausgerechnet: {0} Zustände bei {1} Personen. Höchstens {2} Personen gehen.',
  'With {0} users and {1} pushes there are {2} fixed sequences and about {3} states with answers two pushes late. At most {4} and {5} fit.':
    'Bei {0} Personen und {1} Anstößen gibt es {2} feste Reihenfolgen und etwa {3} Zustände mit Antworten, die zwei Anstöße zu spät kommen. Höchstens {4} und {5} gehen.',
  'Take {0} push or fewer, or a smaller network.': 'Nimm höchstens {0} Anstoß, oder ein kleineres Netzwerk.',
  'Take {0} pushes or fewer, or a smaller network.': 'Nimm höchstens {0} Anstöße, oder ein kleineres Netzwerk.',
  'States at most': 'Zustände höchstens',
  Search: 'Suche',
  'The search ends here with what it knows by then: a lower and an upper bound of the optimum.':
    'Hier endet die Suche mit dem, was sie bis dahin weiß: einer unteren und einer oberen Schranke des Optimums.',
  'Seconds at most': 'Sekunden höchstens',
  'The search ends after so long, too; 0 sets no limit.':
    'Auch nach so langer Zeit endet die Suche; 0 setzt keine Grenze.',
  Optimum: 'Optimum',
  'The best policy there is, with proof; or, where the search is stopped, a bracket that holds the optimum.':
    'Die beste Strategie, die es gibt, mit Beweis; oder, wo die Suche angehalten wird, eine Einschließung des Optimums.',
  'section IV-B, algorithm 1, eqs. 2–6; bounds our own': 'Abschnitt IV-B, Algorithmus 1, Gl. 2–6; Schranken von uns',
  'How the optimum is found; all of them give the same value, but for AO* with the printed bound.':
    'Wie das Optimum gefunden wird; alle Wege geben denselben Wert, außer AO* mit der gedruckten Schranke.',
  'branch & bound': 'Branch and Bound',
  'Depth first, cut by the sponsor bound: the fastest.':
    'Zuerst in die Tiefe, beschnitten durch die Sponsorschranke: am schnellsten.',
  'AO*': 'AO*',
  'Algorithm 1 of the paper, with a bound of your choice.': 'Algorithmus 1 der Arbeit, mit einer Schranke deiner Wahl.',
  'all states': 'alle Zustände',
  'Every reachable state, without a bound: tiny networks only.':
    'Jeder erreichbare Zustand, ohne Schranke: nur für winzige Netzwerke.',
  Bound: 'Schranke',
  'What AO* hopes for in states that it has not looked into. Never too low: the result is the optimum.':
    'Worauf AO* in Zuständen hofft, in die es nicht geschaut hat. Nie zu niedrig: Das Ergebnis ist das Optimum.',
  tightest: 'engste',
  'The smaller of rank and sponsor bound, exact for the last two pushes.':
    'Die kleinere von Rang- und Sponsorschranke, exakt für die letzten beiden Anstöße.',
  'hC: k yeses take at least as long as with the k best chances that may come.':
    'hC: k Zusagen dauern mindestens so lange wie mit den k besten Chancen, die noch kommen können.',
  sponsor: 'Sponsor',
  'hJ: what a yes can bring later, along the best chain of influence.':
    'hJ: was ein Ja später bringen kann, entlang der besten Kette von Einfluss.',
  inflated: 'aufgebläht',
  'hA: every chance as large as it may become.': 'hA: jede Chance so groß, wie sie werden kann.',
  'repaired h1': 'berichtigtes h1',
  'The idea of the paper, with repeated pushes counted.': 'Die Idee der Arbeit, mit wiederholten Anstößen mitgezählt.',
  'h1 as printed': 'h1 wie gedruckt',
  'The paper’s: no guarantee of optimality, since a user who refused may be asked again.':
    'Die der Arbeit: keine Garantie für das Optimum, denn wer abgelehnt hat, darf wieder gefragt werden.',
  'Merge twins': 'Zwillinge zusammenfassen',
  'Users who cannot be told apart count as one kind: fewer states, the same value.':
    'Personen, die sich nicht unterscheiden lassen, zählen als eine Art: weniger Zustände, derselbe Wert.',
  'Depth of the tree': 'Tiefe des Baums',
  'How many pushes of the best policy are written out.':
    'Wie viele Anstöße der besten Strategie ausgeschrieben werden.',
  'Expected number who say yes under the best policy. Empty when the search was stopped before it was proved, and where a bound without guarantee was used.':
    'Erwartete Zahl der Zusagen mit der besten Strategie. Leer, wenn die Suche vor dem Beweis angehalten wurde, und wo eine Schranke ohne Garantie galt.',
  'At least': 'Mindestens',
  'What a policy that was found reaches, exactly.': 'Was eine gefundene Strategie erreicht, exakt.',
  'No policy reaches more.': 'Keine Strategie erreicht mehr.',
  'How it ended, states solved, nodes expanded and generated, bounds evaluated, seconds, users merged.':
    'Wie sie endete, gelöste Zustände, aufgeklappte und erzeugte Knoten, berechnete Schranken, Sekunden, zusammengefasste Personen.',
  'First moves': 'Erste Züge',
  'Every user whose push was looked into: chance now, what her yes adds later, value of pushing her first and then going on best, loss against the best. Users who were ruled out by a bound are counted; their loss is at least what stands there.':
    'Jede Person, deren Anstoß geprüft wurde: Chance jetzt, was ihr Ja später hinzufügt, Wert, wenn zuerst sie angestoßen wird und es dann bestmöglich weitergeht, Verlust gegenüber dem besten. Personen, die eine Schranke ausgeschlossen hat, zählen mit; ihr Verlust ist mindestens der, der dasteht.',
  'Best policy': 'Beste Strategie',
  'Its states, root first: number, parent, whether the push before was a yes, who is pushed, her chance, pushes left, value from here, probability to get here.':
    'Ihre Zustände, die Wurzel zuerst: Nummer, Eltern, ob der Anstoß davor ein Ja war, wer angestoßen wird, ihre Chance, übrige Anstöße, Wert von hier an, Wahrscheinlichkeit, hierher zu kommen.',
  'Bounds at the start': 'Schranken am Anfang',
  'Every bound of the first state, beside the optimum.': 'Jede Schranke des ersten Zustands, neben dem Optimum.',
  'Said yes so far': 'Zusagen bisher',
  push: 'Anstoß',
  'Exact expectation under the best policy.': 'Exakter Erwartungswert mit der besten Strategie.',
  'Chance of the user pushed': 'Chance der angestoßenen Person',
  chance: 'Chance',
  'Exact expectation.': 'Exakter Erwartungswert.',
  'Influence of the user pushed': 'Einfluss der angestoßenen Person',
  'sum of out-weights': 'Summe der Gewichte nach außen',
  'Upper bound while searching': 'Obere Schranke während der Suche',
  'How the bracket closed; the band reaches down to the lower bound.':
    'Wie sich die Einschließung verengte; das Band reicht hinab bis zur unteren Schranke.',
  'Chance to have said yes': 'Chance einer Zusage',
  'Under the best policy, exact.': 'Mit der besten Strategie, exakt.',
  'Why this user?': 'Warum diese Person?',
  'What every push would be worth in one moment of a campaign: the chance now, what is gained later, what is lost.':
    'Was jeder Anstoß in einem Moment einer Kampagne wert wäre: die Chance jetzt, was später dazukommt, was verloren geht.',
  'eqs. 2–3, 7': 'Gl. 2–3, 7',
  'Have said yes': 'Haben zugesagt',
  'Who has said yes up to this moment, besides those of the start.':
    'Wer bis zu diesem Moment zugesagt hat, außer denen vom Anfang.',
  'Pushes left': 'Übrige Anstöße',
  '0: all of the budget.': '0: das ganze Budget.',
  'Judged by': 'Beurteilt mit',
  'How the campaign is assumed to go on after the push.': 'Wie die Kampagne nach dem Anstoß angenommen wird.',
  optimum: 'Optimum',
  'As well as possible: exact, for small budgets.': 'So gut wie möglich: exakt, für kleine Budgets.',
  OnlineSearch: 'OnlineSearch',
  'By OnlineSearch: exact where few states can be reached, sampled otherwise.':
    'Mit OnlineSearch: exakt, wo wenige Zustände erreichbar sind, sonst mit Stichproben.',
  score: 'Wertung',
  'The score that OnlineSearch itself goes by.': 'Die Wertung, nach der OnlineSearch selbst geht.',
  'Users compared': 'Verglichene Personen',
  'The best so many by the score of OnlineSearch are judged.':
    'So viele der besten nach der Wertung von OnlineSearch werden beurteilt.',
  Moves: 'Züge',
  'User, chance now, gained later if she says yes, value, loss against the best, score of OnlineSearch.':
    'Person, Chance jetzt, was nach ihrem Ja später dazukommt, Wert, Verlust gegenüber dem besten, Wertung von OnlineSearch.',
  'Value of the moment': 'Wert des Moments',
  'Certified upper bound.': 'Gesicherte obere Schranke.',
  'Certified lower bound.': 'Gesicherte untere Schranke.',
  'How it ended, and after how many states.': 'Wie es endete, und nach wie vielen Zuständen.',
  'Other rules': 'Andere Regeln',
  'On a tiny network, exactly: what it costs to fix all pushes beforehand, to ask in batches, to hear late.':
    'Auf einem winzigen Netzwerk, exakt: was es kostet, alle Anstöße im Voraus festzulegen, in Gruppen zu fragen, spät zu hören.',
  'section III (future work); specification, sections 7.1, 8':
    'Abschnitt III (Ausblick); Spezifikation, Abschnitte 7.1, 8',
  Rules: 'Regeln',
  'Optimum of every rule: at once, fixed beforehand, batches of at most 2 and 3 – the best ones may ask one at a time, and then lose nothing –, answers 1 and 2 pushes late; and what each policy of the paper reaches at once.':
    'Optimum jeder Regel: sofort, im Voraus festgelegt, Gruppen zu höchstens 2 und 3 – die besten dürfen einzeln fragen und verlieren dann nichts –, Antworten 1 und 2 Anstöße zu spät; und was jede Strategie der Arbeit bei sofortigen Antworten erreicht.',
  'Best fixed sequence': 'Beste feste Reihenfolge',
  'Whom to push when nothing can be changed afterwards.': 'Wen anstoßen, wenn sich danach nichts mehr ändern lässt.',
  'Adaptivity gap': 'Adaptivitätslücke',
  'Optimum over the best fixed sequence.': 'Optimum durch die beste feste Reihenfolge.',
  'How often h1 misleads': 'Wie oft h1 in die Irre führt',
  'The bound h1 as printed against the optimum of random small campaigns: how often it is too low, and what AO* loses by it.':
    'Die Schranke h1, wie gedruckt, gegen das Optimum zufälliger kleiner Kampagnen: wie oft sie zu niedrig ist, und was AO* dadurch verliert.',
  'theorem 2, eqs. 4–6': 'Satz 2, Gl. 4–6',
  Instances: 'Beispiele',
  'Users of every instance.': 'Personen jedes Beispiels.',
  Pushes: 'Anstöße',
  'Budget of every instance.': 'Budget jedes Beispiels.',
  'Chance of every directed edge.': 'Chance jeder gerichteten Kante.',
  'Share of own taste': 'Anteil der eigenen Neigung',
  'As in the paper’s generator.': 'Wie im Generator der Arbeit.',
  'PDC, section V-A': 'PDC, Abschnitt V-A',
  'How many campaigns are drawn.': 'Wie viele Kampagnen gezogen werden.',
  'How often': 'Wie oft',
  'Instances, h1 below the optimum at the start, AO* not optimal, largest loss; and the same for the repaired bounds.':
    'Beispiele, h1 am Anfang unter dem Optimum, AO* nicht optimal, größter Verlust; und dasselbe für die berichtigten Schranken.',
  'Optimum, h1, value that AO* returns with h1, what its policy is worth, loss.':
    'Optimum, h1, Wert, den AO* mit h1 liefert, was dessen Strategie wert ist, Verlust.',
  'Bound h1 over the optimum': 'Schranke h1 durch das Optimum',
  'h1 / optimum': 'h1 / Optimum',
  instances: 'Beispiele',
  'Worst instance': 'Schlimmstes Beispiel',
  'Users and edges of the instance with the largest loss.':
    'Personen und Kanten des Beispiels mit dem größten Verlust.',
  Searching: 'Suche',
  'All states': 'Alle Zustände',
  'Batches of {0}': 'Gruppen zu {0}',
  'Comparing moves': 'Vergleich der Züge',
  'Answers {0} push late': 'Antworten {0} Anstoß zu spät',
  'Answers {0} pushes late': 'Antworten {0} Anstöße zu spät',
  'Fixed sequences': 'Feste Reihenfolgen',
  'down to the lower bound': 'hinab bis zur unteren Schranke',
  'States solved': 'Gelöste Zustände',
  Expanded: 'Aufgeklappt',
  Generated: 'Erzeugt',
  Bounds: 'Schranken',
  'Users merged': 'Zusammengefasste Personen',
  'Users ruled out': 'Ausgeschlossene Personen',
  'Value returned': 'Gelieferter Wert',
  'Chance now': 'Chance jetzt',
  'Gained later after a yes': 'Nach einem Ja später',
  Value: 'Wert',
  Loss: 'Verlust',
  'Value is': 'Wert ist',
  'at most': 'höchstens',
  Kind: 'Art',
  'at least': 'mindestens',
  'no guarantee': 'keine Garantie',
  'Following the policy': 'Verfolgung der Strategie',
  'not proved': 'nicht bewiesen',
  'Came from': 'Kam von',
  After: 'Nach',
  Push: 'Anstoß',
  Chance: 'Chance',
  'Value from here': 'Wert von hier an',
  'Repaired h1': 'Berichtigtes h1',
  Inflated: 'Aufgebläht',
  Rank: 'Rang',
  Sponsor: 'Sponsor',
  Tightest: 'Engste',
  Instance: 'Beispiel',
  'AO* returns': 'AO* liefert',
  'Its policy is worth': 'Wert seiner Strategie',
  'Below the optimum': 'Unter dem Optimum',
  'Share below': 'Anteil darunter',
  'AO* not optimal': 'AO* nicht optimal',
  'Share not optimal': 'Anteil nicht optimal',
  'Largest loss': 'Größter Verlust',
  'Largest loss, share of the optimum': 'Größter Verlust, Anteil am Optimum',
  'Mean of bound over optimum': 'Mittel von Schranke durch Optimum',
  'Own taste b': 'Eigene Neigung b',
  'Influence w': 'Einfluss w',
  'From user': 'Von Person',
  Comparing: 'Vergleich',
  Rule: 'Regel',
  'Expected yeses': 'Erwartete Zusagen',
  'Less than the optimum at once': 'Weniger als das sofortige Optimum',
  'Share of the optimum': 'Anteil am Optimum',
  'At once': 'Sofort',
  'Fixed beforehand': 'Im Voraus festgelegt',
  Batches: 'Gruppen',
  'Batches of at most {0}': 'Gruppen zu höchstens {0}',
  'Late answers': 'Späte Antworten',
  Policies: 'Strategien',
  'Score of OnlineSearch': 'Wertung von OnlineSearch',
  'Standard error': 'Standardfehler',
  Game: 'Spiel',
  'A player’s pushes, each judged before its answer: what was luck, what was skill.':
    'Die Anstöße eines Spiels, jeder vor seiner Antwort beurteilt: was Glück war, was Können.',
  'definition 1, sections IV-B, IV-C': 'Definition 1, Abschnitte IV-B, IV-C',
  Par: 'Par',
  'Yeses so far and what OnlineSearch would expect from here.':
    'Zusagen bisher und was OnlineSearch von hier an erwarten würde.',
  'Start value': 'Anfangswert',
  'What OnlineSearch expects from the first push on.': 'Was OnlineSearch vom ersten Anstoß an erwartet.',
  Skill: 'Können',
  'Sum over pushes of the value of the push, before its answer, minus that of the moment under OnlineSearch.':
    'Summe über die Anstöße: Wert des Anstoßes vor seiner Antwort, minus Wert des Moments bei OnlineSearch.',
  Luck: 'Glück',
  'Sum over pushes of what the answer added to the value of the push. Start value + skill + luck = par.':
    'Summe über die Anstöße dessen, was die Antwort dem Wert des Anstoßes hinzufügte. Anfangswert + Können + Glück = Par.',
  'Said yes': 'Zusagen',
  'Yeses so far.': 'Zusagen bisher.',
  'Replays used': 'Verwendete Wiederholungen',
  'Replays behind every value; 0: the values are exact.': 'Wiederholungen hinter jedem Wert; 0: Die Werte sind exakt.',
  Review: 'Rückblick',
  'Push, user, chance, draw, answer, choice of OnlineSearch, value of the push, of that choice, loss, luck, par after it.':
    'Anstoß, Person, Chance, Ziehung, Antwort, Wahl von OnlineSearch, Wert des Anstoßes, Wert dieser Wahl, Verlust, Glück, Par danach.',
  You: 'Du',
  'Yeses after every push.': 'Zusagen nach jedem Anstoß.',
  'With your luck': 'Mit deinem Glück',
  'Whom every policy would have pushed with the draws of this game, and what it would have reached: one row for each policy and push.':
    'Wen jede Strategie mit den Ziehungen dieses Spiels angestoßen hätte, und was sie erreicht hätte: eine Zeile je Strategie und Anstoß.',
  'Moves now': 'Züge jetzt',
  'Chance now, gained later, value and loss of the moves of this moment, best first; empty in a scored game.':
    'Chance jetzt, was später dazukommt, Wert und Verlust der Züge dieses Moments, die besten zuerst; leer in einem gewerteten Spiel.',
  Judging: 'Beurteilung',
  Replaying: 'Wiederholung',
  Answer: 'Antwort',
  Draw: 'Ziehung',
  'Value of the push': 'Wert des Anstoßes',
  'Value of OnlineSearch’s': 'Wert dessen von OnlineSearch',
  'Par after it': 'Par danach',
  'Gained later': 'Später dazu',
  Policy: 'Strategie',
  'Pushes so far': 'Anstöße bisher',
  'Whom the player pushed, in order; a user may stand several times.':
    'Wen du angestoßen hast, der Reihe nach; eine Person kann mehrmals dastehen.',
  Scored: 'Gewertet',
  'A scored game has fresh luck, no undo and no hints.':
    'Ein gewertetes Spiel hat neuen Zufall, kein „Rückgängig“ und keine Tipps.',
  Replays: 'Wiederholungen',
  'Where too many states can be reached for an exact value, moves are judged by so many replays each.':
    'Wo zu viele Zustände für einen exakten Wert erreichbar sind, wird jeder Zug durch so viele Wiederholungen beurteilt.',
  'Weighing moves': 'Abwägung der Züge',
  'Take a shorter log.': 'Nimm ein kürzeres Protokoll.',
  'Draw fewer items.': 'Ziehe weniger Inhalte.',
  'Without own chance and taste nobody ever acts.': 'Ohne eigene Chance und ohne Neigung reagiert nie jemand.',
  'more than 0': 'mehr als 0',
  'Raise the mean own chance.': 'Erhöhe die mittlere eigene Chance.',
  'In this network nobody listens to anybody, so nobody is shown posts.':
    'In diesem Netzwerk hört niemand auf jemanden, also bekommt niemand Beiträge gezeigt.',
  'a network with edges': 'ein Netzwerk mit Kanten',
  'Watch for fewer days, or draw fewer posts.': 'Beobachte weniger Tage, oder ziehe weniger Beiträge.',
  ' and {0} more': ' und {0} weitere',
  '1 user': '1 Person',
  'The log does not say who acted.': 'Das Protokoll sagt nicht, wer reagiert hat.',
  'None of the {0} of the log is in the network: {1}.': 'Keine von {0} des Protokolls ist im Netzwerk: {1}.',
  '0 users': '0 Personen',
  'Open the network of these users.': 'Öffne das Netzwerk dieser Personen.',
  '{0} action is of nobody known; left out.': '{0} Aktion ist von niemand Bekanntem; weggelassen.',
  '{0} actions are of nobody known; left out.': '{0} Aktionen sind von niemand Bekanntem; weggelassen.',
  'The network does not have {0} of the log ({1}); her {2} action is left out.':
    'Dem Netzwerk fehlen aus dem Protokoll: {0} ({1}); {2} Aktion ist weggelassen.',
  'The network does not have {0} of the log ({1}); her {2} actions are left out.':
    'Dem Netzwerk fehlen aus dem Protokoll: {0} ({1}); {2} Aktionen sind weggelassen.',
  'The network does not have {0} of the log ({1}); their {2} action is left out.':
    'Dem Netzwerk fehlen aus dem Protokoll: {0} ({1}); {2} Aktion ist weggelassen.',
  'The network does not have {0} of the log ({1}); their {2} actions are left out.':
    'Dem Netzwerk fehlen aus dem Protokoll: {0} ({1}); {2} Aktionen sind weggelassen.',
  'all users of the log': 'alle Personen des Protokolls',
  'The log has {0} item; there is no item {1}.': 'Das Protokoll hat {0} Inhalt; einen Inhalt {1} gibt es nicht.',
  'The log has {0} items; there is no item {1}.': 'Das Protokoll hat {0} Inhalte; einen Inhalt {1} gibt es nicht.',
  '0 to {0}': '0 bis {0}',
  'Take an item of the log, or 0 for a new one.': 'Nimm einen Inhalt des Protokolls, oder 0 für einen neuen.',
  '{0} of {1} items has a single action: little can be learned about it.':
    '{0} von {1} Inhalten hat nur eine Aktion: Über ihn lässt sich wenig lernen.',
  '{0} of {1} items has a single action: little can be learned about them.':
    '{0} von {1} Inhalten hat nur eine Aktion: Über ihn lässt sich wenig lernen.',
  '{0} of {1} items have a single action: little can be learned about it.':
    '{0} von {1} Inhalten haben nur eine Aktion: Über sie lässt sich wenig lernen.',
  '{0} of {1} items have a single action: little can be learned about them.':
    '{0} von {1} Inhalten haben nur eine Aktion: Über sie lässt sich wenig lernen.',
  'items with several actions': 'Inhalte mit mehreren Aktionen',
  'Times of this log count steps, so it does not say when a visit ends.':
    'Zeiten dieses Protokolls zählen Schritte, also sagt es nicht, wann ein Besuch endet.',
  'The unit of the times is not known, so the log does not say when a visit ends.':
    'Die Einheit der Zeiten ist nicht bekannt, also sagt das Protokoll nicht, wann ein Besuch endet.',
  'Say the unit where the file is opened, or look at the drawn log.':
    'Gib die Einheit dort an, wo die Datei geöffnet wird, oder betrachte das gezogene Protokoll.',
  'Times of this log are counted from the first event of each cascade, so posts and visits cannot be compared.':
    'Zeiten dieses Protokolls zählen ab dem ersten Ereignis jeder Kaskade, also lassen sich Beiträge und Besuche nicht vergleichen.',
  'Open a file with dates or common times, or look at the drawn log.':
    'Öffne eine Datei mit Datumsangaben oder gemeinsamen Zeiten, oder betrachte das gezogene Protokoll.',
  'All actions on an item are at the same time, so it cannot be told which friends acted earlier.':
    'Alle Aktionen zu einem Inhalt haben dieselbe Zeit, also lässt sich nicht sagen, welche Freunde früher reagiert haben.',
  'no times': 'keine Zeiten',
  'actions at different times': 'Aktionen zu verschiedenen Zeiten',
  'Let friends count at any time.': 'Lass Freunde jederzeit zählen.',
  'The log holds no actions.': 'Das Protokoll enthält keine Aktionen.',
  '0 items': '0 Inhalte',
  'at least 1 item': 'mindestens 1 Inhalt',
  'Open an action log, or draw one.': 'Öffne ein Aktionsprotokoll, oder ziehe eines.',
  'at least 1 user': 'mindestens 1 Person',
  'This would take about {0} of memory; the limit is {1}.': 'Das bräuchte etwa {0} Speicher; die Grenze ist {1}.',
  Log: 'Protokoll',
  'Learn tastes and influence': 'Neigungen und Einfluss lernen',
  'Who says yes to what, explained by habit, friends, taste, or all of them; and a campaign made from it.':
    'Wer zu was Ja sagt, erklärt durch Gewohnheit, Freunde, Neigung oder alles zusammen; und daraus eine Kampagne.',
  'section II, table I': 'Abschnitt II, Tabelle I',
  'Friends who count': 'Freunde, die zählen',
  'A user is taken to have seen an item when a friend acted on it: at any time, as in the paper, or before she did.':
    'Eine Person gilt als eine, die einen Inhalt gesehen hat, wenn ein Freund darauf reagiert hat: irgendwann, wie in der Arbeit, oder vor ihr.',
  'PDC, section II': 'PDC, Abschnitt II',
  'any time': 'jederzeit',
  'earlier ones': 'frühere',
  'Only friends who acted before; needs times.': 'Nur Freunde, die davor reagiert haben; braucht Zeiten.',
  Factors: 'Faktoren',
  'Length of the vectors of taste.': 'Länge der Vektoren der Neigung.',
  'Learning rate': 'Lernrate',
  'Size of a step of stochastic gradient descent.': 'Größe eines Schritts des stochastischen Gradientenabstiegs.',
  Regularisation: 'Regularisierung',
  'How much large values are held back.': 'Wie sehr große Werte gebremst werden.',
  'How often every sample is visited.': 'Wie oft jeder Fall an die Reihe kommt.',
  Folds: 'Teile',
  'Parts of the cross-validation.': 'Teile der Kreuzvalidierung.',
  'Judges all four models by cases that are kept away. Without it, only the fit that the campaign is made from is made.':
    'Beurteilt alle vier Modelle an zurückgehaltenen Fällen. Ohne sie wird nur die Anpassung gemacht, aus der die Kampagne entsteht.',
  'Campaign from': 'Kampagne aus',
  Campaign: 'Kampagne',
  'Which fit the campaign is made from.': 'Aus welcher Anpassung die Kampagne entsteht.',
  habit: 'Gewohnheit',
  'Bias in table I: μ + b + d.': 'In Tabelle I „Bias“: μ + b + d.',
  friends: 'Freunde',
  'Social influence: μ + b + d + Σ w a.': 'Sozialer Einfluss: μ + b + d + Σ w a.',
  taste: 'Neigung',
  'User preference: μ + b + d + p·q.': 'Neigung der Personen: μ + b + d + p·q.',
  both: 'beides',
  'Full model: μ + b + d + p·q + Σ w a.': 'Ganzes Modell: μ + b + d + p·q + Σ w a.',
  Item: 'Inhalt',
  'The item that is to be pushed, by its place in the file, from 1; 0 is a new one, which nobody knows yet.':
    'Der Inhalt, der angestoßen werden soll, nach seinem Platz in der Datei, ab 1; 0 ist ein neuer, den noch niemand kennt.',
  Models: 'Modelle',
  'Error on held-out samples (MSE), average rank of those who said yes, error on the samples learned from, mean of the folds with standard error.':
    'Fehler zurückgehaltener Fälle (MSE), mittlerer Rang derer, die Ja sagten, Fehler der Fälle, aus denen gelernt wurde, Mittel der Teile mit Standardfehler.',
  'The same for every fold.': 'Dasselbe für jeden Teil.',
  Descent: 'Abstieg',
  'Mean squared error on the training samples after every epoch, all samples, each model.':
    'Mittlerer quadratischer Fehler der Trainingsfälle nach jeder Epoche, alle Fälle, jedes Modell.',
  Calibration: 'Kalibrierung',
  'Held-out samples by their predicted chance, ten bins: how many, mean prediction, observed rate, with standard error.':
    'Zurückgehaltene Fälle nach vorhergesagter Chance, zehn Klassen: wie viele, mittlere Vorhersage, beobachteter Anteil, mit Standardfehler.',
  'What was read': 'Was gelesen wurde',
  'Users, items, actions, samples, share of yes, users of the log that the network does not have, users scaled.':
    'Personen, Inhalte, Aktionen, Fälle, Anteil der Zusagen, Personen des Protokolls, die dem Netzwerk fehlen, verkleinerte Personen.',
  'Samples, yes, learned preference for the item, sum of incoming influence, whether it was scaled.':
    'Fälle, Zusagen, gelernte Neigung zu dem Inhalt, Summe des Einflusses auf die Person, ob verkleinert wurde.',
  'The network with the learned preference of every user and influence on every edge, ready to plan on.':
    'Das Netzwerk mit der gelernten Neigung jeder Person und dem Einfluss auf jeder Kante, bereit zum Planen.',
  'Drawn action log': 'Gezogenes Aktionsprotokoll',
  'Users who act on items by taste and by friends, with the truth known: something to learn from.':
    'Personen, die nach Neigung und nach Freunden auf Inhalte reagieren, mit bekannter Wahrheit: etwas, woraus sich lernen lässt.',
  'definition 1, section II': 'Definition 1, Abschnitt II',
  Items: 'Inhalte',
  'How many items there are.': 'Wie viele Inhalte es gibt.',
  'Length of the vectors of taste from which the log is drawn.':
    'Länge der Vektoren der Neigung, aus denen das Protokoll gezogen wird.',
  'Strength of taste': 'Stärke der Neigung',
  'By how much own chances differ from item to item: their standard deviation, before they are kept between 0 and 1.':
    'Um wie viel sich eigene Chancen von Inhalt zu Inhalt unterscheiden: ihre Standardabweichung, bevor sie zwischen 0 und 1 gehalten werden.',
  'Strength of influence': 'Stärke des Einflusses',
  'What all friends of a user together add to her chance.':
    'Was alle Freunde einer Person zusammen ihrer Chance hinzufügen.',
  'Mean own chance': 'Mittlere eigene Chance',
  'Chance without friends, on average; users differ by half of it either way.':
    'Chance ohne Freunde, im Mittel; Personen unterscheiden sich darin um die Hälfte nach oben und unten.',
  'Action log': 'Aktionsprotokoll',
  'One cascade per item: who acted on it, and when.': 'Eine Kaskade je Inhalt: wer darauf reagiert hat, und wann.',
  Actions: 'Aktionen',
  Truth: 'Wahrheit',
  'Own chance of every user, averaged over items, and the sum of incoming influence.':
    'Eigene Chance jeder Person, gemittelt über Inhalte, und die Summe des Einflusses auf sie.',
  'Is attention limited?': 'Ist die Aufmerksamkeit begrenzt?',
  'Posts that a visit shows against posts that are shared in it: flat where people read a fixed number, rising where they read all.':
    'Beiträge, die ein Besuch zeigt, gegen Beiträge, die dabei geteilt werden: flach, wo man eine feste Zahl liest, steigend, wo man alle liest.',
  'section II, Fig. 1': 'Abschnitt II, Abb. 1',
  'A log drawn here, or the cascades that are open.': 'Ein hier gezogenes Protokoll, oder die offenen Kaskaden.',
  'Users post, visit, read and share.': 'Personen posten, kommen, lesen und teilen.',
  'First event of a cascade: the post; the others share it.':
    'Erstes Ereignis einer Kaskade: der Beitrag; die anderen teilen ihn.',
  'Attention has a limit': 'Aufmerksamkeit hat eine Grenze',
  'Without it every post shown is read.': 'Ohne sie wird jeder gezeigte Beitrag gelesen.',
  'Posts read at most': 'Gelesene Beiträge höchstens',
  'In one visit: first those since the last visit, then others that were not read.':
    'Bei einem Besuch: zuerst die seit dem letzten Besuch, dann andere, die noch nicht gelesen wurden.',
  Days: 'Tage',
  'How long users are watched.': 'Wie lange Personen beobachtet werden.',
  'Posts per day': 'Beiträge je Tag',
  'Of a user, on average; users differ.': 'Einer Person, im Mittel; Personen unterscheiden sich.',
  'Visits per day': 'Besuche je Tag',
  'Of a user, on average.': 'Einer Person, im Mittel.',
  Interest: 'Interesse',
  'Chance to share a post that was read.': 'Chance, einen gelesenen Beitrag zu teilen.',
  'A visit ends after': 'Ein Besuch endet nach',
  min: 'min',
  'Actions that are less than this apart belong to one visit. The paper gives no number.':
    'Aktionen, die weniger auseinander liegen, gehören zu einem Besuch. Die Arbeit nennt keine Zahl.',
  Visits: 'Besuche',
  'Posts shown since the last visit and posts shared, a sample of at most 5,000 visits.':
    'Seit dem letzten Besuch gezeigte und geteilte Beiträge, eine Stichprobe von höchstens 5.000 Besuchen.',
  'Shared per visit': 'Geteiltes je Besuch',
  'posts shown': 'gezeigte Beiträge',
  'posts shared': 'geteilte Beiträge',
  'Mean over visits with about as many posts shown, with standard error.':
    'Mittel über Besuche mit etwa so vielen gezeigten Beiträgen, mit Standardfehler.',
  Correlation: 'Korrelation',
  'Pearson’s, over all visits.': 'Nach Pearson, über alle Besuche.',
  'Shared per post shown': 'Geteilt je gezeigtem Beitrag',
  'Slope of the straight line of least squares.': 'Steigung der Geraden der kleinsten Quadrate.',
  'Drawing items': 'Ziehen der Inhalte',
  items: 'Inhalte',
  'Own chance, mean of items': 'Eigene Chance, Mittel der Inhalte',
  'Sum of incoming influence': 'Summe des Einflusses auf die Person',
  From: 'Von',
  To: 'Bis',
  Id: 'Id',
  'Held-out MSE': 'MSE, zurückgehalten',
  'Its standard error': 'Sein Standardfehler',
  'Average rank': 'Mittlerer Rang',
  'Training MSE': 'MSE, Training',
  Fold: 'Teil',
  'Held-out samples': 'Zurückgehaltene Fälle',
  'Training MSE, {0}': 'MSE, Training, {0}',
  'Users of the network': 'Personen des Netzwerks',
  'Users who acted': 'Personen mit Aktionen',
  'Users with a sample': 'Personen mit einem Fall',
  'Share of yes': 'Anteil der Zusagen',
  'Users of the log whom the network does not have': 'Personen des Protokolls, die dem Netzwerk fehlen',
  'Actions left out with them': 'Mit ihnen weggelassene Aktionen',
  'Users scaled': 'Verkleinerte Personen',
  Yes: 'Ja',
  Preference: 'Neigung',
  Scaled: 'Verkleinert',
  'Reading the log': 'Lesen des Protokolls',
  'Learning from all': 'Lernen aus allem',
  'No user has a friend who acted on an item before she did, so there is nothing to learn from.':
    'Keine Person hat einen Freund, der vor ihr auf einen Inhalt reagiert hat, also gibt es nichts, woraus zu lernen wäre.',
  'No user has a friend who acted on any item, so there is nothing to learn from.':
    'Keine Person hat einen Freund, der auf irgendeinen Inhalt reagiert hat, also gibt es nichts, woraus zu lernen wäre.',
  '0 samples': '0 Fälle',
  'a user with a friend who acted': 'eine Person mit einem Freund, der reagiert hat',
  'Open the network on which these actions happened; edges lead from the followed user to the follower.':
    'Öffne das Netzwerk, auf dem diese Aktionen geschahen; Kanten führen von der Person, der man folgt, zu der, die ihr folgt.',
  'There is only 1 sample for {0} folds.': 'Es gibt nur 1 Fall für {0} Teile.',
  'There are only {0} samples for {1} folds.': 'Es gibt nur {0} Fälle für {1} Teile.',
  'at least {0} samples': 'mindestens {0} Fälle',
  'Take fewer folds, or a longer log.': 'Nimm weniger Teile, oder ein längeres Protokoll.',
  'How often the site may show the item to a user. A user who refused may be asked again, so there may be more pushes than users.':
    'Wie oft die Website einer Person den Inhalt zeigen darf. Wer abgelehnt hat, darf wieder gefragt werden, also kann es mehr Anstöße als Personen geben.',
  'PDC, definition 1': 'PDC, Definition 1',
  'Own taste': 'Eigene Neigung',
  'How likely a user is to say yes without any friend who did.':
    'Wie wahrscheinlich eine Person Ja sagt, wenn noch kein Freund zugesagt hat.',
  'b = θ U, with U uniform between 0 and 1.': 'b = θ U, mit U gleichverteilt zwischen 0 und 1.',
  equal: 'gleich',
  'b = θ/2 for everybody.': 'b = θ/2 für alle.',
  'The column preference of the nodes: from a file, or learned from a log.':
    'Die Spalte preference der Knoten: aus einer Datei, oder aus einem Protokoll gelernt.',
  'How much a friend who said yes adds to the chance.': 'Wie viel ein Freund, der zugesagt hat, der Chance hinzufügt.',
  'w = (1 − θ) U / d, with d the number of those she listens to.':
    'w = (1 − θ) U / d, mit d der Zahl derer, auf die eine Person hört.',
  'The column influence of the edges, or their weight.': 'Die Spalte influence der Kanten, oder ihr Gewicht.',
  'At 1 nobody listens to friends, at 0 nobody can ever start.':
    'Bei 1 hört niemand auf Freunde, bei 0 kann nie jemand anfangen.',
  'Seed of the users': 'Startwert der Personen',
  'Another seed draws other tastes and influences; the luck of the campaign has a seed of its own.':
    'Ein anderer Startwert zieht andere Neigungen und andere Einflüsse; der Zufall der Kampagne hat einen eigenen.',
  'Scale sums above 1': 'Summen über 1 verkleinern',
  'Where taste and influence of a user add up to more than 1, her friends count for less. This changes the model.':
    'Wo Neigung und Einfluss einer Person zusammen mehr als 1 ergeben, zählen ihre Freunde weniger. Das ändert das Modell.',
  'Said yes before': 'Schon zugesagt',
  'Users who have said yes before the first push; they do not count as gained. Empty: nobody.':
    'Personen, die vor dem ersten Anstoß zugesagt haben; als gewonnen zählen sie nicht. Leer: niemand.',
  Answers: 'Antworten',
  'Whether the site waits for every answer before the next push.':
    'Ob die Website vor dem nächsten Anstoß auf jede Antwort wartet.',
  'PDC, section III (future work)': 'PDC, Abschnitt III (Ausblick)',
  'at once': 'sofort',
  'in batches': 'in Gruppen',
  'Several users are asked together; then all their answers are known.':
    'Mehrere Personen werden zusammen gefragt; danach sind alle ihre Antworten bekannt.',
  late: 'spät',
  'Every answer comes a number of pushes later; who has not answered cannot be asked.':
    'Jede Antwort kommt eine Zahl von Anstößen später; wer nicht geantwortet hat, kann nicht gefragt werden.',
  Batch: 'Gruppe',
  'How many users are asked together.': 'Wie viele Personen zusammen gefragt werden.',
  pushes: 'Anstöße',
  'The answer to a push is known so many pushes later than at once; 0 is at once.':
    'Die Antwort auf einen Anstoß ist so viele Anstöße später als sofort bekannt; 0 ist sofort.',
  'Ask again after a refusal': 'Nach Ablehnung wieder fragen',
  'As in the paper. Without it, everybody is asked once at most, as long as somebody is left who was not.':
    'Wie in der Arbeit. Ohne das wird jede Person höchstens einmal gefragt, solange noch jemand übrig ist, der nicht gefragt wurde.',
  'How many campaigns are simulated. All policies get the same luck: one draw per run and push.':
    'Wie viele Kampagnen simuliert werden. Alle Strategien bekommen denselben Zufall: eine Ziehung je Lauf und Anstoß.',
  'Looks ahead by the sum of the best chances (PDC, section IV-C).':
    'Schaut voraus mit der Summe der besten Chancen (PDC, Abschnitt IV-C).',
  OnlineGreedy: 'OnlineGreedy',
  'The user with the largest chance now.': 'Die Person mit der größten Chance jetzt.',
  Greedy: 'Greedy',
  'The user with the largest own taste, again until she says yes.':
    'Die Person mit der größten eigenen Neigung, immer wieder, bis sie zusagt.',
  WeightSum: 'WeightSum',
  'The user with the most influence on others, again until she says yes.':
    'Die Person mit dem größten Einfluss auf andere, immer wieder, bis sie zusagt.',
  'Sponsor greedy': 'Sponsor-Greedy',
  'Chance now times 1 + J, a bound of what she brings later.':
    'Chance jetzt mal 1 + J, eine Schranke für das, was sie später bringt.',
  'Anybody who has not said yes.': 'Irgendwer, der noch nicht zugesagt hat.',
  Exactly: 'Exakt',
  'Against OnlineSearch': 'Gegen OnlineSearch',
  'Exact values': 'Exakte Werte',
  'Exact value': 'Exakter Wert',
  'nobody to ask': 'niemand zu fragen',
  Score: 'Wertung',
  'Scores evaluated': 'Berechnete Wertungen',
  Share: 'Anteil',
  Pushing: 'Anstoßen',
  '{0} % of the runs': '{0} % der Läufe',
  'Sponsor bound': 'Sponsorschranke',
  'Mean number of users who have said yes when the pushes are used up, those of the start not counted.':
    'Mittlere Zahl der Personen, die zugesagt haben, wenn die Anstöße aufgebraucht sind; die vom Anfang zählen nicht.',
  'Said yes, exactly': 'Zusagen, exakt',
  'The expectation without sampling, where few enough states can be reached and answers come at once; empty otherwise.':
    'Der Erwartungswert ohne Stichproben, wo wenig genug Zustände erreichbar sind und Antworten sofort kommen; sonst leer.',
  'Mean over runs after every push; bands hold 50 and 90 % of the runs.':
    'Mittel über Läufe nach jedem Anstoß; Bänder enthalten 50 und 90 % der Läufe.',
  'Mean over the runs in which push t took place.': 'Mittel über die Läufe, in denen es zu Anstoß t kam.',
  'Results of the runs': 'Ergebnisse der Läufe',
  'Result of every run': 'Ergebnis jedes Laufs',
  run: 'Lauf',
  'Run r of every policy has the same luck, so that differences are taken run by run.':
    'Lauf r jeder Strategie hat denselben Zufall, sodass Unterschiede Lauf für Lauf genommen werden.',
  'Share of the runs.': 'Anteil der Läufe.',
  'Pushes per run': 'Anstöße je Lauf',
  'How often a user is asked, on average.': 'Wie oft eine Person im Mittel gefragt wird.',
  Work: 'Arbeit',
  'Scores evaluated for each push, against the number of users.':
    'Berechnete Wertungen für jeden Anstoß, gegen die Zahl der Personen.',
  'Pushes to the user with the best chance now plus what her yes adds to the best chances of the pushes left.':
    'Stößt die Person an, deren Chance jetzt und der Beitrag ihres Ja zu den besten Chancen der übrigen Anstöße zusammen am größten sind.',
  'section IV-C, eqs. 3, 7': 'Abschnitt IV-C, Gl. 3, 7',
  'Pushes to the user who is most likely to say yes now.':
    'Stößt die Person an, die jetzt am wahrscheinlichsten zusagt.',
  'section V-A': 'Abschnitt V-A',
  'Pushes to the user with the largest own taste.': 'Stößt die Person mit der größten eigenen Neigung an.',
  'Pushes to the user with the most influence on others.': 'Stößt die Person mit dem größten Einfluss auf andere an.',
  'Pushes to the user with the largest chance times 1 + J, where J bounds what her yes brings later.':
    'Stößt die Person mit der größten Chance mal 1 + J an, wobei J beschränkt, was ihr Ja später bringt.',
  'our own; sponsor bound J': 'von uns; Sponsorschranke J',
  'Pushes to anybody who has not said yes.': 'Stößt irgendwen an, der noch nicht zugesagt hat.',
  'One campaign': 'Eine Kampagne',
  'One campaign, push by push: who is asked, her chance, her answer, and how the number of yeses grows.':
    'Eine Kampagne, Anstoß für Anstoß: wer gefragt wird, mit welcher Chance, die Antwort, und wie die Zahl der Zusagen wächst.',
  'definition 1, section IV-C': 'Definition 1, Abschnitt IV-C',
  'Who decides whom to ask next.': 'Wer entscheidet, wer als Nächstes gefragt wird.',
  'Sum of the chances': 'Summe der Chancen',
  'What the pushes so far were worth before their answers, given the answers before.':
    'Was die Anstöße bisher vor ihren Antworten wert waren, bei den Antworten davor.',
  'Push, user, chance, draw, answer, score. Of more than 2,000 pushes the first and the last 1,000.':
    'Anstoß, Person, Chance, Ziehung, Antwort, Wertung. Bei mehr als 2.000 Anstößen die ersten und die letzten 1.000.',
  'Said yes at push': 'Zusage bei Anstoß',
  'Empty for users who have not said yes.': 'Leer für Personen, die nicht zugesagt haben.',
  'Times asked': 'Wie oft gefragt',
  'Chance at the end': 'Chance am Ende',
  'Of users who have not said yes.': 'Von Personen, die nicht zugesagt haben.',
  'Spread against budget': 'Reichweite und Budget',
  'What every policy reaches with few and with many pushes, with the same luck for all of them.':
    'Was jede Strategie mit wenigen und mit vielen Anstößen erreicht, alle mit demselben Zufall.',
  'section V-B, Figs. 3d–f, 4': 'Abschnitt V-B, Abb. 3d–f, 4',
  'Pushes up to': 'Anstöße bis',
  Budgets: 'Budgets',
  'How many budgets are tried, evenly spread from the smallest to the largest.':
    'Wie viele Budgets erprobt werden, gleichmäßig verteilt vom kleinsten bis zum größten.',
  'Random too': 'Auch Zufall',
  'Whether Random is among the policies.': 'Ob „Zufall“ unter den Strategien ist.',
  'Sponsor greedy too': 'Auch Sponsor-Greedy',
  'Whether the greedy policy by the sponsor bound is among the policies.':
    'Ob die gierige Strategie nach der Sponsorschranke unter den Strategien ist.',
  'All numbers': 'Alle Zahlen',
  'Policy, budget, mean, standard error, exact value where there is one, and the difference to OnlineSearch run by run with its standard error.':
    'Strategie, Budget, Mittel, Standardfehler, exakter Wert, wo es einen gibt, und der Unterschied zu OnlineSearch Lauf für Lauf mit seinem Standardfehler.',
  'The network has a single user: there is nothing to choose.':
    'Das Netzwerk hat nur eine Person: Es gibt nichts zu wählen.',
  'Choose a larger network.': 'Wähle ein größeres Netzwerk.',
  '{0} seeds are asked for, but there are {1} users.': 'Verlangt sind {0} Quellen, es gibt aber {1} Personen.',
  'Choose fewer seeds.': 'Wähle weniger Quellen.',
  'No method is ticked, so no seeds are chosen.': 'Keine Methode ist angekreuzt, also werden keine Quellen gewählt.',
  'Tick at least one method.': 'Kreuze mindestens eine Methode an.',
  'Greedy keeps {0} samples of {1} users: {2} of memory.':
    'Die gierige Wahl behält {0} Stichproben von {1} Personen: {2} Speicher.',
  'Untick Greedy – IMM and OPIM-C keep no such samples – or take {0} runs per estimate at most.':
    'Nimm das Kreuz bei der gierigen Wahl weg – IMM und OPIM-C behalten keine solchen Stichproben –, oder nimm höchstens {0} Läufe je Schätzung.',
  'IC and LT start from the seeds alone; those who said yes before count in the campaign only.':
    'IC und LT beginnen nur bei den Quellen; wer vorher zugesagt hat, zählt nur in der Kampagne.',
  Seeds: 'Quellen',
  'Classic influence maximisation': 'Klassische Einflussmaximierung',
  'Seeds that are chosen once and then left alone, by five methods, beside a campaign on the same network.':
    'Quellen, die einmal gewählt und dann sich selbst überlassen werden, nach fünf Methoden, neben einer Kampagne auf demselben Netzwerk.',
  'section I; specification, section 11': 'Abschnitt I; Spezifikation, Abschnitt 11',
  'How many users are active from the start.': 'Wie viele Personen von Anfang an aktiv sind.',
  'How it goes on from the seeds by itself.': 'Wie es von den Quellen aus von selbst weitergeht.',
  IC: 'IC',
  'Independent cascade: every new user has one chance at each friend.':
    'Unabhängige Kaskade: Jede neue Person hat bei jedem Freund eine Gelegenheit.',
  LT: 'LT',
  'Linear threshold: a user joins once the weights of active friends exceed her threshold.':
    'Lineare Schwelle: Eine Person kommt dazu, sobald die Gewichte der aktiven Freunde ihre Schwelle überschreiten.',
  Chances: 'Chancen',
  'What an edge passes on: the influence of the campaign, one value, or 1/d of those she listens to.':
    'Was eine Kante weitergibt: den Einfluss der Kampagne, einen Wert, oder 1/d derer, auf die eine Person hört.',
  'The weights w of the campaign.': 'Die Gewichte w der Kampagne.',
  'The same on every edge.': 'Auf jeder Kante dasselbe.',
  'One over the number of those a user listens to.': 'Eins durch die Zahl derer, auf die eine Person hört.',
  'Of every edge; for LT, sums above 1 are scaled to 1.': 'Jeder Kante; bei LT werden Summen über 1 auf 1 verkleinert.',
  'Greedy (CELF)': 'Gierig (CELF)',
  'Best next seed by simulation, with stale gains reused.':
    'Die beste nächste Quelle durch Simulation, mit wiederverwendeten älteren Zugewinnen.',
  'Degree discount': 'Gradabschlag',
  'Degrees, discounted for neighbours who are seeds. No guarantee.':
    'Grade, mit Abschlag für Nachbarn, die Quellen sind. Keine Garantie.',
  IMM: 'IMM',
  'Reverse reachable sets, with a guarantee of 1 − 1/e − ε.':
    'Mengen rückwärts erreichbarer Knoten, mit einer Garantie von 1 − 1/e − ε.',
  'Reverse reachable sets, with a guarantee found afterwards.':
    'Mengen rückwärts erreichbarer Knoten, mit einer Garantie, die sich danach ergibt.',
  'Those with the most out-edges. No guarantee.': 'Die mit den meisten Kanten nach außen. Keine Garantie.',
  'IMM and OPIM-C come within 1 − 1/e − ε of the best.': 'IMM und OPIM-C kommen dem Besten auf 1 − 1/e − ε nahe.',
  Confidence: 'Sicherheit',
  'The guarantee fails with a chance of 1/N^ℓ at most.': 'Die Garantie versagt mit einer Chance von höchstens 1/N^ℓ.',
  'Runs per estimate': 'Läufe je Schätzung',
  'Live-edge samples that greedy judges seeds by, the same for all.':
    'Stichproben aktiver Kanten, nach denen die gierige Wahl Quellen beurteilt, für alle dieselben.',
  'Runs of the evaluation': 'Läufe der Auswertung',
  'Fresh runs that every choice is judged by in the end.': 'Neue Läufe, nach denen am Ende jede Wahl beurteilt wird.',
  'Pushes of the campaign': 'Anstöße der Kampagne',
  'Budget of the campaign beside it; 10 seeds against 10 pushes, for instance.':
    'Budget der Kampagne daneben; zum Beispiel 10 Quellen gegen 10 Anstöße.',
  'Runs of the campaign': 'Läufe der Kampagne',
  'Simulated campaigns of OnlineSearch and of pushing the seeds in order.':
    'Simulierte Kampagnen von OnlineSearch und solche, die die Quellen der Reihe nach anstoßen.',
  Methods: 'Methoden',
  'Expected spread with standard error, share of the best that is guaranteed, reverse reachable sets or evaluations, and what pushing these seeds in order reaches as a campaign.':
    'Erwartete Reichweite mit Standardfehler, garantierter Anteil der besten, Mengen rückwärts erreichbarer Knoten oder Berechnungen, und was es als Kampagne erreicht, diese Quellen der Reihe nach anzustoßen.',
  'Method, order, user, what she adds by the method’s own reckoning, and her rank by influence.':
    'Methode, Reihenfolge, Person, was sie nach der eigenen Rechnung der Methode beiträgt, und ihr Rang nach Einfluss.',
  seeds: 'Quellen',
  'Yeses of OnlineSearch by number of pushes, beyond those who said yes before: mean over runs.':
    'Zusagen von OnlineSearch nach Zahl der Anstöße, über die hinaus, die vorher zugesagt haben: Mittel über Läufe.',
  'In common': 'Gemeinsam',
  'How many seeds two methods share, and how many are among as many users with the most influence (WeightSum) and among those that OnlineSearch pushes most often.':
    'Wie viele Quellen zwei Methoden gemeinsam haben, und wie viele zu ebenso vielen Personen mit dem größten Einfluss gehören (WeightSum) und zu denen, die OnlineSearch am häufigsten anstößt.',
  Constants: 'Konstanten',
  'IMM: ℓ adjusted, ε′, λ′, α, β, λ*, lower bound, sets drawn. OPIM-C: bounds and their ratio.':
    'IMM: angepasstes ℓ, ε′, λ′, α, β, λ*, untere Schranke, gezogene Mengen. OPIM-C: Schranken und ihr Verhältnis.',
  'LT: users whose weights added up to more than 1 and were scaled to 1; 0 for IC, which scales nobody.':
    'LT: Personen, deren Gewichte zusammen mehr als 1 ergaben und auf 1 verkleinert wurden; 0 bei IC, das niemanden verkleinert.',
  'Simulating campaigns': 'Simulation der Kampagnen',
  'Drawing samples': 'Ziehen der Stichproben',
  'Drawing sets': 'Ziehen der Mengen',
  'The reverse reachable sets hold more than {0} users: too much for memory.':
    'Die Mengen rückwärts erreichbarer Knoten enthalten mehr als {0} Personen: zu viel für den Speicher.',
  'Allow a larger ε, or lower the chances.': 'Lass ein größeres ε zu, oder senke die Chancen.',
  method: 'Methode',
  spread: 'Reichweite',
  'share of the best guaranteed': 'garantierter Anteil der besten',
  'reverse reachable sets': 'Mengen rückwärts erreichbarer Knoten',
  evaluations: 'Berechnungen',
  'yeses when pushed in order': 'Zusagen, wenn der Reihe nach angestoßen',
  'standard error of the yeses': 'Standardfehler der Zusagen',
  adds: 'bringt',
  'rank by influence': 'Rang nach Einfluss',
  'ln C(N, k)': 'ln C(N, k)',
  'ℓ adjusted': 'ℓ, angepasst',
  'lower bound of the best': 'untere Schranke der besten',
  'θ, sets of the final choice': 'θ, Mengen der letzten Wahl',
  'sets drawn in all': 'gezogene Mengen insgesamt',
  'lower bound of the spread': 'untere Schranke der Reichweite',
  'upper bound of the best': 'obere Schranke der besten',
  'their ratio': 'ihr Verhältnis',
  constant: 'Konstante',
  'Choosing seeds': 'Wahl der Quellen',
  'Simulating seeds': 'Simulation der Quellen',
};
