/** What comes from below the pages (core) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const coreBelow: Dictionary = {
  'line {0}': 'Zeile {0}',
  'column {0}': 'Spalte {0}',
  'These data cannot be used.': 'Diese Daten lassen sich nicht verwenden.',
  'Scale-free (Barabási–Albert)': 'Skalenfrei (Barabási–Albert)',
  'Nodes arrive one by one and prefer to join those that already have many neighbours.':
    'Knoten kommen einer nach dem anderen dazu und verbinden sich am liebsten mit denen, die schon viele Nachbarn haben.',
  'Barabási and Albert (1999), Science 286, 509': 'Barabási und Albert (1999), Science 286, 509',
  'Edges per new node': 'Kanten je neuem Knoten',
  'How many nodes every newcomer joins; half the mean degree of a large network.':
    'Mit wie vielen Knoten sich jeder neue verbindet; in einem großen Netzwerk die Hälfte des mittleren Grads.',
  'at most {0}': 'höchstens {0}',
  'Edges per new node (k) is {0}, but there are only {1} nodes.':
    'Kanten je neuem Knoten (k) ist {0}, aber es gibt nur {1} Knoten.',
  'Scale-free tree': 'Skalenfreier Baum',
  'A tree that grows node by node; newcomers prefer nodes with many neighbours, so hubs appear.':
    'Ein Baum, der Knoten für Knoten wächst; neue ziehen Knoten mit vielen Nachbarn vor, so entstehen Knotenpunkte.',
  'Barabási and Albert (1999), Science 286, 509, with one edge per node; Szymański (1987) for the tree':
    'Barabási und Albert (1999), Science 286, 509, mit einer Kante je Knoten; zum Baum Szymański (1987)',
  'Campaign board': 'Spielfeld',
  'Small boards of the campaign game: users have names and tastes, and friends have influence.':
    'Kleine Felder für das Kampagnenspiel: Personen haben Namen und Neigungen, und Freunde haben Einfluss.',
  'Made for this lab; b and w as in PDC, definition 1': 'Für dieses Labor gemacht; b und w wie in PDC, Definition 1',
  Board: 'Spielfeld',
  'What the board is about.': 'Worum es auf dem Spielfeld geht.',
  'Two users': 'Zwei Personen',
  'Ann and Ben; Ben listens to Ann.': 'Ann und Ben; Ben hört auf Ann.',
  'Two strangers': 'Zwei Fremde',
  'Ann and Ben, who do not listen to each other.': 'Ann und Ben, die nicht aufeinander hören.',
  Celebrity: 'Berühmtheit',
  'Many follow one user who hardly ever says yes.': 'Viele folgen einer Person, die fast nie Ja sagt.',
  Chain: 'Kette',
  'Everybody listens to the one before.': 'Alle hören auf die Person davor.',
  Club: 'Club',
  'A close group where the first yes is hard, and a few loners.':
    'Eine enge Gruppe, in der das erste Ja schwer ist, und ein paar, die allein stehen.',
  Circles: 'Kreise',
  'Four circles of friends with bridges.': 'Vier Freundeskreise mit Brücken.',
  Users: 'Personen',
  'How many users there are.': 'Wie viele Personen es gibt.',
  'at least {0} users': 'mindestens {0} Personen',
  'This board has {0} users; it needs {1} to make its point.':
    'Dieses Spielfeld hat {0} Personen; damit es zeigt, was es zeigen soll, braucht es {1}.',
  Ann: 'Ann',
  Ben: 'Ben',
  Complete: 'Vollständig',
  'Everybody is joined to everybody.': 'Alle sind mit allen verbunden.',
  'The mean-field case: every pair of nodes has an edge':
    'Der Fall des mittleren Felds: Jedes Paar von Knoten hat eine Kante',
  'Given degrees (configuration model)': 'Gegebene Grade (Konfigurationsmodell)',
  'Degrees are drawn from a power law or a Poisson law, edge ends are joined at random; self-loops and repeated edges are erased.':
    'Die Grade werden aus einem Potenzgesetz oder einer Poisson-Verteilung gezogen, Kantenenden werden zufällig verbunden; Selbstkanten und wiederholte Kanten werden gelöscht.',
  'Molloy and Reed (1995), Random Struct. Algorithms 6, 161; erased: Britton, Deijfen and Martin-Löf (2006), J. Stat. Phys. 124, 1377':
    'Molloy und Reed (1995), Random Struct. Algorithms 6, 161; mit Löschen: Britton, Deijfen und Martin-Löf (2006), J. Stat. Phys. 124, 1377',
  Degrees: 'Grade',
  'The law that degrees are drawn from.': 'Die Verteilung, aus der die Grade gezogen werden.',
  'power law': 'Potenzgesetz',
  'Few nodes with very many neighbours.': 'Wenige Knoten mit sehr vielen Nachbarn.',
  Poisson: 'Poisson',
  'All nodes have similar numbers of neighbours.': 'Alle Knoten haben ähnlich viele Nachbarn.',
  Exponent: 'Exponent',
  'How fast large degrees become rare: the smaller, the larger the hubs.':
    'Wie schnell große Grade selten werden: je kleiner, desto größer die Knotenpunkte.',
  'Smallest degree': 'Kleinster Grad',
  'The least number of edge ends of a node.': 'Wie viele Kantenenden ein Knoten mindestens hat.',
  'Largest degree': 'Größter Grad',
  'The largest number of edge ends of a node; N − 1 if that is less.':
    'Wie viele Kantenenden ein Knoten höchstens hat; N − 1, wenn das weniger ist.',
  'Mean degree': 'Mittlerer Grad',
  'Mean of the Poisson law.': 'Mittel der Poisson-Verteilung.',
  'at least {0}': 'mindestens {0}',
  'Largest degree is {0}, below the smallest degree {1}.':
    'Der größte Grad ist {0}, kleiner als der kleinste Grad {1}.',
  'Random (Erdős–Rényi)': 'Zufällig (Erdős–Rényi)',
  'Every pair of nodes is joined with the same probability, independently of all others.':
    'Jedes Paar von Knoten wird mit derselben Wahrscheinlichkeit verbunden, unabhängig von allen anderen.',
  'Gilbert (1959), Ann. Math. Stat. 30, 1141; algorithm of Batagelj and Brandes (2005), Phys. Rev. E 71, 036113':
    'Gilbert (1959), Ann. Math. Stat. 30, 1141; Algorithmus von Batagelj und Brandes (2005), Phys. Rev. E 71, 036113',
  'How many neighbours a node has on average.': 'Wie viele Nachbarn ein Knoten im Mittel hat.',
  'a mean degree of at most {0}': 'ein mittlerer Grad von höchstens {0}',
  'Mean degree is {0}, but among {1} nodes a node has at most {2} neighbours.':
    'Der mittlere Grad ist {0}, aber unter {1} Knoten hat ein Knoten höchstens {2} Nachbarn.',
  'one of {0}': 'eines von {0}',
  'There is no network generator “{0}”; expected {1}.': 'Es gibt keinen Netzwerkgenerator „{0}“; erwartet: {1}.',
  'Check its spelling.': 'Prüfe die Schreibweise.',
  '{0} nodes and {1} edges': '{0} Knoten und {1} Kanten',
  'at most {0} nodes and {1} edges': 'höchstens {0} Knoten und {1} Kanten',
  '{0} with these settings has about {1}; expected {2}.': '{0} hat mit diesen Einstellungen etwa {1}; erwartet: {2}.',
  'Use fewer nodes or a smaller degree.': 'Nimm weniger Knoten oder einen kleineren Grad.',
  Nodes: 'Knoten',
  'How many nodes the network has.': 'Wie viele Knoten das Netzwerk hat.',
  'Choose {0}.': 'Wähle {0}.',
  'Small world (Newman–Watts)': 'Kleine Welt (Newman–Watts)',
  'A ring of near neighbours that stays whole, and a few shortcuts across it.':
    'Ein Ring aus nahen Nachbarn, der ganz bleibt, und ein paar Abkürzungen quer hindurch.',
  'Newman and Watts (1999), Phys. Lett. A 263, 341; shortcuts by node as in CONTEST: Taylor and Higham (2009), ACM Trans. Math. Softw. 35, 26':
    'Newman und Watts (1999), Phys. Lett. A 263, 341; Abkürzungen je Knoten wie in CONTEST: Taylor und Higham (2009), ACM Trans. Math. Softw. 35, 26',
  'Neighbours on each side': 'Nachbarn auf jeder Seite',
  'To how many nearest nodes each node of the ring is joined on either side.':
    'Mit wie vielen nächsten Knoten jeder Knoten des Rings auf jeder Seite verbunden ist.',
  Shortcuts: 'Abkürzungen',
  'Chance of every node to get one shortcut to a node drawn at random.':
    'Chance jedes Knotens auf eine Abkürzung zu einem zufällig gezogenen Knoten.',
  'Neighbours on each side (k) is {0}; on a ring of {1} nodes there are at most {2}.':
    'Nachbarn auf jeder Seite (k) ist {0}; auf einem Ring aus {1} Knoten sind es höchstens {2}.',
  'Random arcs (Erdős–Rényi)': 'Zufällige Pfeile (Erdős–Rényi)',
  'So many arrows between nodes drawn at random; a → b and b → a are two of them.':
    'So viele Pfeile zwischen zufällig gezogenen Knoten; a → b und b → a sind zwei davon.',
  'Erdős and Rényi (1959), Publ. Math. Debrecen 6, 290; size after CONTEST: Taylor and Higham (2009), ACM Trans. Math. Softw. 35, 26':
    'Erdős und Rényi (1959), Publ. Math. Debrecen 6, 290; Größe wie in CONTEST: Taylor und Higham (2009), ACM Trans. Math. Softw. 35, 26',
  Density: 'Dichte',
  'Number of arcs, in units of N ln N.': 'Zahl der Pfeile, in Einheiten von N ln N.',
  'a density of at most {0}': 'eine Dichte von höchstens {0}',
  'Density {0} means {1} arcs, but among {2} nodes there are only {3}.':
    'Dichte {0} bedeutet {1} Pfeile, aber unter {2} Knoten gibt es nur {3}.',
  'Random regular': 'Zufällig regulär',
  'All nodes have the same number of neighbours; who joins whom is random.':
    'Alle Knoten haben gleich viele Nachbarn; wer mit wem verbunden ist, ist Zufall.',
  'Steger and Wormald (1999), Combin. Probab. Comput. 8, 377':
    'Steger und Wormald (1999), Combin. Probab. Comput. 8, 377',
  Degree: 'Grad',
  'The number of neighbours of every node. Nodes times degree must be even.':
    'Die Zahl der Nachbarn jedes Knotens. Knoten mal Grad muss gerade sein.',
  'a degree of at most {0}': 'ein Grad von höchstens {0}',
  'Degree (d) is {0}, but among {1} nodes a node has at most {2} neighbours.':
    'Der Grad (d) ist {0}, aber unter {1} Knoten hat ein Knoten höchstens {2} Nachbarn.',
  'an even degree, or an even number of nodes': 'ein gerader Grad oder eine gerade Zahl von Knoten',
  'Nodes times degree is {0} × {1} = {2}, an odd number; every edge has two ends, so it must be even.':
    'Knoten mal Grad ist {0} × {1} = {2}, eine ungerade Zahl; jede Kante hat zwei Enden, also muss sie gerade sein.',
  Neighbours: 'Nachbarn',
  'To how many nearest nodes each node of the ring is joined, half of them on either side; an even number.':
    'Mit wie vielen nächsten Knoten jeder Knoten des Rings verbunden ist, je zur Hälfte auf beiden Seiten; eine gerade Zahl.',
  'an even number': 'eine gerade Zahl',
  'Neighbours (k) is {0}; half of them lie on either side, so it must be even.':
    'Nachbarn (k) ist {0}; auf jeder Seite liegt die Hälfte davon, also muss die Zahl gerade sein.',
  'fewer than {0} neighbours': 'weniger als {0} Nachbarn',
  'Neighbours (k) is {0}; it must be below {1} ({2}).': 'Nachbarn (k) ist {0}; das muss kleiner sein als {1} ({2}).',
  Ring: 'Ring',
  'Nodes stand in a circle; each is joined to its nearest neighbours on both sides.':
    'Knoten stehen im Kreis; jeder ist auf beiden Seiten mit den nächsten Nachbarn verbunden.',
  'Watts and Strogatz (1998), Nature 393, 440 (the network before rewiring)':
    'Watts und Strogatz (1998), Nature 393, 440 (das Netzwerk vor dem Umhängen)',
  'the number of nodes': 'die Zahl der Knoten',
  'Scale-free (Batagelj–Brandes)': 'Skalenfrei (Batagelj–Brandes)',
  'Nodes arrive with a few links each and prefer well-joined ones; loops and repeated links are dropped.':
    'Knoten kommen mit je ein paar Verbindungen dazu und ziehen gut verbundene vor; Selbstkanten und wiederholte Verbindungen fallen weg.',
  'Batagelj and Brandes (2005), Phys. Rev. E 71, 036113, Algorithm 5; as in CONTEST: Taylor and Higham (2009), ACM Trans. Math. Softw. 35, 26':
    'Batagelj und Brandes (2005), Phys. Rev. E 71, 036113, Algorithmus 5; wie in CONTEST: Taylor und Higham (2009), ACM Trans. Math. Softw. 35, 26',
  'Links per new node': 'Verbindungen je neuem Knoten',
  'How many links every newcomer brings; about half the mean degree of a large network.':
    'Wie viele Verbindungen jeder neue Knoten mitbringt; in einem großen Netzwerk etwa die Hälfte des mittleren Grads.',
  'Nodes along the {0} of the lattice.': 'Knoten entlang des Gitters, Richtung: {0}.',
  'Square lattice': 'Quadratgitter',
  'Nodes on a grid, each joined to the next one in the four directions.':
    'Knoten auf einem Raster, jeder in den vier Richtungen mit dem nächsten verbunden.',
  'Nearest-neighbour square lattice, open or periodic': 'Quadratgitter mit nächsten Nachbarn, offen oder periodisch',
  Periodic: 'Periodisch',
  'Joins opposite borders, so that there is no edge of the world and every node has four neighbours.':
    'Verbindet gegenüberliegende Ränder, sodass es kein Ende der Welt gibt und jeder Knoten vier Nachbarn hat.',
  'Static model (Goh–Kahng–Kim), directed': 'Statisches Modell (Goh–Kahng–Kim), gerichtet',
  'Arcs join users who are drawn by fixed ranks: few have many followers, most have few, whatever the size.':
    'Pfeile verbinden Personen, die nach festen Rängen gezogen werden: Wenige haben viele Follower, die meisten wenige, bei jeder Größe.',
  'Goh, Kahng and Kim (2001), Phys. Rev. Lett. 87, 278701': 'Goh, Kahng und Kim (2001), Phys. Rev. Lett. 87, 278701',
  Arcs: 'Pfeile',
  'How many arrows there are; each carries influence from its source to its target.':
    'Wie viele Pfeile es gibt; jeder trägt Einfluss von seiner Quelle zu seinem Ziel.',
  'Decay with rank': 'Abfall mit dem Rang',
  'At 0 all nodes are alike; near 1 a few hubs have most of the arcs. Dense networks of users look like 0.4, sparse ones like 0.6.':
    'Bei 0 sind alle Knoten gleich; nahe 1 haben ein paar Knotenpunkte die meisten Pfeile. Dichte Netzwerke von Personen sehen aus wie 0,4, dünne wie 0,6.',
  'Shuffled apart': 'Auseinandergemischt',
  'Share of the nodes whose ranks as source and as target have nothing to do with each other; at 0 who is heard by many hears many.':
    'Anteil der Knoten, deren Ränge als Quelle und als Ziel nichts miteinander zu tun haben; bei 0 hört viele, wer von vielen gehört wird.',
  '{0} arcs among {1} nodes': '{0} Pfeile unter {1} Knoten',
  'at most {0} arcs': 'höchstens {0} Pfeile',
  'Found {0}; the model keeps its degrees up to a quarter of all pairs, {1} arcs.':
    'Gefunden: {0}; das Modell behält seine Grade bis zu einem Viertel aller Paare, {1} Pfeilen.',
  'Clubs (stochastic block model)': 'Vereine (stochastisches Blockmodell)',
  'Nodes belong to clubs of equal size; they know many in their own club and few in the others.':
    'Knoten gehören zu gleich großen Vereinen; sie kennen viele im eigenen Verein und wenige in den anderen.',
  'Holland, Laskey and Leinhardt (1983), Soc. Networks 5, 109':
    'Holland, Laskey und Leinhardt (1983), Soc. Networks 5, 109',
  Clubs: 'Vereine',
  'Into how many groups of equal size the nodes are divided.':
    'In wie viele gleich große Gruppen die Knoten geteilt sind.',
  'Mean degree inside': 'Mittlerer Grad innen',
  'How many neighbours a node has on average in its own club.':
    'Wie viele Nachbarn ein Knoten im Mittel im eigenen Verein hat.',
  'Mean degree outside': 'Mittlerer Grad außen',
  'How many neighbours a node has on average in all other clubs together.':
    'Wie viele Nachbarn ein Knoten im Mittel in allen anderen Vereinen zusammen hat.',
  'at most {0} clubs': 'höchstens {0} Vereine',
  'There are {0} clubs for {1} nodes; every club needs a member.':
    'Es gibt {0} Vereine für {1} Knoten; jeder Verein braucht ein Mitglied.',
  'Mean degree {0} is {1}, but with {2} nodes in {3} clubs it is at most {4}.':
    'Mittlerer Grad {0} ist {1}, aber bei {2} Knoten in {3} Vereinen sind es höchstens {4}.',
  'Regular tree': 'Regulärer Baum',
  'Every node has the same number of children; the tree is filled level by level.':
    'Jeder Knoten hat gleich viele Kinder; der Baum wird Ebene für Ebene gefüllt.',
  'Cayley tree with equal inner degrees: Bethe (1935), Proc. R. Soc. A 150, 552':
    'Cayley-Baum mit gleichen inneren Graden: Bethe (1935), Proc. R. Soc. A 150, 552',
  Children: 'Kinder',
  'How many children every inner node has.': 'Wie viele Kinder jeder innere Knoten hat.',
  Root: 'Wurzel',
  'Whether the root has one child more than the others, so that all inner nodes have the same degree k + 1.':
    'Ob die Wurzel ein Kind mehr hat als die anderen, sodass alle inneren Knoten denselben Grad k + 1 haben.',
  'k + 1 children': 'k + 1 Kinder',
  'All inner nodes have degree k + 1, as in a (k + 1)-regular tree.':
    'Alle inneren Knoten haben den Grad k + 1, wie in einem (k + 1)-regulären Baum.',
  'k children': 'k Kinder',
  'The usual k-ary tree.': 'Der übliche k-näre Baum.',
  'Extra edges': 'Zusätzliche Kanten',
  'So many random pairs are joined as well; each of them closes one more loop. With 0 it is a tree.':
    'So viele zufällige Paare werden außerdem verbunden; jedes davon schließt eine weitere Schleife. Mit 0 ist es ein Baum.',
  'Extra edges is {0}; a tree of {1} nodes takes at most {2}, half of the pairs that it leaves unjoined.':
    'Zusätzliche Kanten ist {0}; ein Baum aus {1} Knoten nimmt höchstens {2} auf, die Hälfte der Paare, die er unverbunden lässt.',
  'Random tree': 'Zufälliger Baum',
  'One of all possible trees on these nodes, each equally likely.':
    'Einer von allen möglichen Bäumen auf diesen Knoten, jeder gleich wahrscheinlich.',
  'Prüfer (1918), Arch. Math. Phys. 27, 742': 'Prüfer (1918), Arch. Math. Phys. 27, 742',
  'Small world (Watts–Strogatz)': 'Kleine Welt (Watts–Strogatz)',
  'A ring of near neighbours in which some edges are rewired to nodes far away.':
    'Ein Ring aus nahen Nachbarn, in dem einige Kanten zu weit entfernten Knoten umgehängt sind.',
  'Watts and Strogatz (1998), Nature 393, 440': 'Watts und Strogatz (1998), Nature 393, 440',
  Rewired: 'Umgehängt',
  'Chance of every edge to be rewired to a random far end: 0 leaves the ring, 1 gives a nearly random network.':
    'Chance jeder Kante, an ein zufälliges fernes Ende umgehängt zu werden: 0 lässt den Ring, 1 gibt ein fast zufälliges Netzwerk.',
  'half the number of nodes': 'die halbe Zahl der Knoten',
  gradient: 'Gradient',
  stalled: 'stalled',
  iterations: 'Iterationen',
  'a whole number between {0} and {1}': 'eine ganze Zahl zwischen {0} und {1}',
  'a number between {0} and {1}': 'eine Zahl zwischen {0} und {1}',
  'true or false': 'wahr oder falsch',
  'a list of at most {0} node names': 'eine Liste von höchstens {0} Knotennamen',
  'Set {0} to {1}.': 'Wähle für {0}: {1}.',
  '{0} is {1}; expected {2}.': '{0} ist {1}; erwartet: {2}.',
  '{0} names {1} nodes; expected {2}.': '{0} nennt {1} Knoten; erwartet: {2}.',
  'There is no parameter “{0}” here; expected one of {1}.':
    'Einen Parameter „{0}“ gibt es hier nicht; erwartet: einer von {1}.',
  'Check its spelling or leave it out.': 'Prüfe die Schreibweise oder lass ihn weg.',
};
