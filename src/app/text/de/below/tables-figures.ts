/** What comes from below the pages (figures) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const figuresBelow: Dictionary = {
  'not reproduced': 'nicht reproduziert',
  'seed {0}': 'Startwert {0}',
  'seeds {0} to {1}': 'Startwerte {0} bis {1}',
  '{0} seeds': '{0} Startwerte',
  'seeds {0}': 'Startwerte {0}',
  'Figure 4': 'Abbildung 4',
  'FOREST names the next user better than NDM, DeepDiffuse, TopoLSTM and SNIDSA, by more than a tenth, in HITS and in MAP.':
    'FOREST nennt die nächste Person besser als NDM, DeepDiffuse, TopoLSTM und SNIDSA, um mehr als ein Zehntel, nach HITS wie nach MAP.',
  'It names the next user better than recent methods.': 'Es nennt die nächste Person besser als neuere Verfahren.',
  'On the test cascades FOREST has the highest HITS@10, HITS@100 and MAP@100 of the trained models, each compared by itself. That it beats counting too is shown, and said, but not asked for: the paper has no such row.':
    'Auf den Testkaskaden hat FOREST von den trainierten Modellen das höchste HITS@10, HITS@100 und MAP@100, jedes für sich verglichen. Dass es auch das Zählen schlägt, wird gezeigt und gesagt, aber nicht verlangt: Die Arbeit hat keine solche Zeile.',
  'The paper’s bars have no numbers in the text that we have. The other methods are our smallest faithful forms of them, hence “-like”, trained with the same masks, split, batches and optimiser; the authors used the methods’ own programs. STOP is a candidate and the last target of every cascade, as in the authors’ program. Counting who followed whom in the last three places, and who appeared with whom, are floors of ours: on the paper’s own sets they come close to what is published. Against the authors’ program: the observed users are fed once, PAD is never a candidate, neighbours are exact means when testing, and the best weights are chosen by MAP@100 on validation.':
    'Die Balken der Arbeit haben in dem Text, den wir haben, keine Zahlen. Die anderen Verfahren sind unsere kleinsten getreuen Formen davon, daher „-artig“, trainiert mit denselben Masken, derselben Aufteilung, denselben Stapeln und demselben Optimierer; die Autoren benutzten die eigenen Programme der Verfahren. STOP ist ein Kandidat und das letzte Ziel jeder Kaskade, wie im Programm der Autoren. Zu zählen, wer an den letzten drei Stellen auf wen folgte und wer mit wem auftrat, sind unsere eigenen Vergleichswerte: Auf den Sammlungen der Arbeit kommen sie dem Veröffentlichten nahe. Anders als im Programm der Autoren werden die beobachteten Personen einmal eingegeben, PAD ist nie ein Kandidat, beim Testen sind Nachbarn exakte Mittel, und die besten Gewichte werden nach MAP@100 auf der Validierung gewählt.',
  'Test scores with STOP, by how many candidates count.': 'Testwerte mit STOP, danach, wie viele Kandidaten zählen.',
  'Fig. 4': 'Abb. 4',
  'HITS@k': 'HITS@k',
  'MAP@k': 'MAP@k',
  'true next user among k': 'wahre nächste Person unter k',
  'mean of 1 / rank': 'Mittel von 1 / Rang',
  counting: 'Zählen',
  '{0} {1} against {2} of {3}': '{0} {1} gegenüber {2} bei {3}',
  'FOREST: HITS@10 {0}, HITS@100 {1}, MAP@100 {2} on {3} predictions. {4}':
    'FOREST: HITS@10 {0}, HITS@100 {1}, MAP@100 {2} bei {3} Vorhersagen. {4}',
  'the best counting ({0}): HITS@10 {1}, HITS@100 {2}, MAP@100 {3}':
    'das beste Zählen ({0}): HITS@10 {1}, HITS@100 {2}, MAP@100 {3}',
  'It beats {0}.': 'Es schlägt {0}.',
  'It does not beat {0}.': 'Es schlägt nicht {0}.',
  'one simulation': 'eine Simulation',
  'geometric mean': 'geometrisches Mittel',
  'Figure 5': 'Abbildung 5',
  'Reinforcement lowers the error of the predicted final size, below all methods compared.':
    'Belohnung senkt den Fehler der vorhergesagten Endgröße unter den aller verglichenen Verfahren.',
  'Reinforcement improves the predicted sizes.': 'Belohnung verbessert die vorhergesagten Größen.',
  'From the first five users, the error (MSLE, natural logarithm) of single simulated endings is lower with reinforcement than without, and lower than that of every other model.':
    'Von den ersten fünf Personen aus ist der Fehler (MSLE, natürlicher Logarithmus) einzelner simulierter Enden mit Belohnung kleiner als ohne, und kleiner als der jedes anderen Modells.',
  'The paper draws bars without numbers and does not name the base of the logarithm. One simulated ending per cascade is what the authors’ program evaluates; the geometric mean of many is the better guess, and is shown beside it. Cascades with fewer than five users are left out (the authors count them as error 0). Reinforcement compares each ending with the others of its cascade and draws four of them; the authors draw one and compare with nothing. Sizes that need no model of users – the usual one, and a ridge regression on the history of the first five – are floors of ours.':
    'Die Arbeit zeichnet Balken ohne Zahlen und nennt die Basis des Logarithmus nicht. Das Programm der Autoren wertet ein simuliertes Ende je Kaskade aus; das geometrische Mittel vieler ist die bessere Schätzung und steht daneben. Kaskaden mit weniger als fünf Personen werden ausgelassen (die Autoren zählen sie als Fehler 0). Die Belohnung vergleicht jedes Ende mit den anderen derselben Kaskade und zieht vier davon; die Autoren ziehen eines und vergleichen mit nichts. Größen, die kein Modell der Personen brauchen – die übliche und eine Ridge-Regression auf den Verlauf der ersten fünf –, sind unsere eigenen Vergleichswerte.',
  'Mean squared error of the logarithm of the final size; ○ single endings, ● their geometric mean.':
    'Mittlerer quadratischer Fehler des Logarithmus der Endgröße; ○ einzelne Enden, ● ihr geometrisches Mittel.',
  'Fig. 5': 'Abb. 5',
  'model: {0}': 'Modell: {0}',
  MSLE: 'MSLE',
  'ln²': 'ln²',
  'MSLE {0} with reinforcement, {1} without': 'MSLE {0} mit Belohnung, {1} ohne',
  '{0} against {1} of {2}': '{0} gegenüber {1} bei {2}',
  'Single endings err by {0} with reinforcement and {1} without ({2} less), geometric means by {3} and {4}; the usual size by {5}, the ridge by {6}.':
    'Einzelne Enden irren sich um {0} mit Belohnung und {1} ohne ({2} weniger), geometrische Mittel um {3} und {4}; die übliche Größe um {5}, die Ridge-Regression um {6}.',
  'Single endings': 'Einzelne Enden',
  'Geometric mean': 'Geometrisches Mittel',
  'FOREST−RL': 'FOREST−RL',
  'without network': 'ohne Netzwerk',
  'The bundled forum, width 32, at most 16 epochs; the paper has Twitter, Douban and Memetracker, width 64':
    'Das mitgelieferte Forum, Breite 32, höchstens 16 Epochen; die Arbeit hat Twitter, Douban und Memetracker, Breite 64',
  'The three files of Memetracker or Twitter, width 64, up to 50 epochs; no network came with them':
    'Die drei Dateien von Memetracker oder Twitter, Breite 64, bis zu 50 Epochen; ein Netzwerk war nicht dabei',
  Memetracker: 'Memetracker',
  'Table 2': 'Tabelle 2',
  'Three sets of cascades: Twitter, Douban and Memetracker, with 4,709 to 23,123 users and 3,442 to 12,661 cascades.':
    'Drei Sammlungen von Kaskaden: Twitter, Douban und Memetracker, mit 4.709 bis 23.123 Personen und 3.442 bis 12.661 Kaskaden.',
  'The three sets of cascades.': 'Die drei Sammlungen von Kaskaden.',
  'After the paper’s filter (2 to 500 users) the uploaded set has the number of cascades and the mean length (to 0.01) that the paper prints for it; for Memetracker the number of users too.':
    'Nach dem Filter der Arbeit (2 bis 500 Personen) hat die hochgeladene Sammlung die Zahl der Kaskaden und die mittlere Länge (auf 0,01), die die Arbeit für sie druckt; bei Memetracker auch die Zahl der Personen.',
  'The bundled forum is not one of the paper’s sets: its numbers are shown beside theirs and not judged. Of Twitter’s 12,627 users 11,093 are in kept cascades; the others are known from its network alone, which did not come with the files. The paper’s counts of links are the lines of the edge files divided by two.':
    'Das mitgelieferte Forum ist keine der Sammlungen der Arbeit: Seine Zahlen stehen neben ihren und werden nicht beurteilt. Von den 12.627 Personen von Twitter sind 11.093 in behaltenen Kaskaden; die anderen sind nur aus seinem Netzwerk bekannt, das den Dateien nicht beilag. Die Zahlen der Verbindungen in der Arbeit sind die Zeilen der Kantendateien, geteilt durch zwei.',
  'Users, cascades and mean length, the paper’s beside those found.':
    'Personen, Kaskaden und mittlere Länge, die der Arbeit neben den gefundenen.',
  'The bundled forum': 'Das mitgelieferte Forum',
  'the bundled forum': 'das mitgelieferte Forum',
  'The three files of Memetracker or Twitter': 'Die drei Dateien von Memetracker oder Twitter',
  'uploaded cascades': 'hochgeladene Kaskaden',
  '{0} cascades; printed {1}': '{0} Kaskaden; gedruckt {1}',
  'Mean length {0}; printed {1}': 'Mittlere Länge {0}; gedruckt {1}',
  '{0} users; printed {1}': '{0} Personen; gedruckt {1}',
  '{0}, found': '{0}, gefunden',
  '{0}: {1} users in {2} cascades of {3} users on average.':
    '{0}: {1} Personen in {2} Kaskaden aus im Mittel {3} Personen.',
  'These cascades: {0} users in {1} cascades of {2} users on average.':
    'Diese Kaskaden: {0} Personen in {1} Kaskaden aus im Mittel {2} Personen.',
  Set: 'Sammlung',
  'Fig. 1': 'Abb. 1',
  'epidemic {0}': 'Epidemie {0}',
  'offspring of {0}': 'Nachkommen von {0}',
  '{0} epidemics of {1} people, {2} runs of each process': '{0} Epidemien von {1} Personen, {2} Läufe jedes Prozesses',
  'one epidemic': 'eine Epidemie',
  ref: 'ref',
  'its intensities': 'ihre Intensitäten',
  infection: 'Ansteckung',
  recovery: 'Erholung',
  '{0} {1}; their intensity, integrated, says {2}: {3} standard errors apart':
    '{0} {1}; ihre Intensität, integriert, sagt {2}: {3} Standardfehler Abstand',
  '{0} with n* = ½ and no lack of people: {1} infected on average (standard error {2}), 1/(1 − n*) = {3}':
    '{0} mit n* = ½ und ohne Mangel an Personen: im Mittel {1} angesteckt (Standardfehler {2}), 1/(1 − n*) = {3}',
  'Figure 1': 'Abbildung 1',
  'An epidemic is two series of events, infections and recoveries, each with its intensity. A late infection makes an earlier recovery impossible: somebody must still have been infectious.':
    'Eine Epidemie besteht aus zwei Folgen von Ereignissen, Ansteckungen und Erholungen, jede mit ihrer Intensität. Eine späte Ansteckung macht eine frühere Erholung unmöglich: Jemand muss noch ansteckend gewesen sein.',
  'Infections and recoveries; a late infection rules out an earlier recovery.':
    'Ansteckungen und Erholungen; eine späte Ansteckung schließt eine frühere Erholung aus.',
  'Over all epidemics infections and recoveries are as many as their intensities, integrated, say, within {0} standard errors; in the one shown somebody’s recovery is impossible before a later infection; SIR and HawkesN have the same mean offspring n*.':
    'Über alle Epidemien sind es so viele Ansteckungen und Erholungen, wie ihre Intensitäten, integriert, sagen, bis auf {0} Standardfehler; in der gezeigten ist die Erholung einer Person vor einer späteren Ansteckung unmöglich; SIR und HawkesN haben dieselbe mittlere Zahl von Nachkommen n*.',
  'The figure is a drawing; here it is an epidemic drawn at random. What a later infection rules out is read off with the other recoveries as they were. The integral of HawkesN’s intensity over the epidemic’s infections is no count of them: it does not know who has recovered (Figures 2 and 5).':
    'Die Abbildung ist eine Zeichnung; hier ist es eine zufällig gezogene Epidemie. Was eine spätere Ansteckung ausschließt, wird abgelesen, während die anderen Erholungen bleiben, wie sie waren. Das Integral der Intensität von HawkesN über die Ansteckungen der Epidemie zählt diese nicht: Es weiß nicht, wer sich erholt hat (Abbildungen 2 und 5).',
  'Ever infected (C), infectious (I), recovered (R), susceptible (S); and the intensities of one epidemic.':
    'Je angesteckt (C), ansteckend (I), erholt (R), empfänglich (S); und die Intensitäten einer Epidemie.',
  '{0} infections after the first': '{0} Ansteckungen nach der ersten',
  '{0} infection-intensity': '{0} Ansteckungsintensität',
  '{0} recoveries': '{0} Erholungen',
  '{0} recovery-intensity': '{0} Erholungsintensität',
  ': person {0} not before {1}': ': Person {0} nicht vor {1}',
  'in the epidemic shown {0} of {1} people cannot have recovered before a later infection{2}':
    'in der gezeigten Epidemie können sich {0} von {1} Personen nicht vor einer späteren Ansteckung erholt haben{2}',
  '{0} of {1} people ({2}) of the epidemic shown were at some time the only one infectious when somebody was infected, so that an earlier recovery was impossible.':
    '{0} von {1} Personen ({2}) der gezeigten Epidemie waren zu irgendeiner Zeit als Einzige ansteckend, als jemand angesteckt wurde, sodass eine frühere Erholung unmöglich war.',
  '{0} pairs of β_I and {1}, {2} fits of {3} epidemics each, N = {4}':
    '{0} Paare von β_I und {1}, {2} Anpassungen an je {3} Epidemien, N = {4}',
  'Fig. 2{0}': 'Abb. 2{0}',
  '{0} = {1}, recoveries seen': '{0} = {1}, Erholungen bekannt',
  'error of {0}': 'Fehler von {0}',
  'relative error of the median': 'relativer Fehler des Medians',
  truth: 'Wahrheit',
  'error of β_I': 'Fehler von β_I',
  'error of β_I, recoveries seen': 'Fehler von β_I, Erholungen bekannt',
  'error of {0}, recoveries seen': 'Fehler von {0}, Erholungen bekannt',
  'β_I is over-estimated, by {0}': 'β_I wird überschätzt, um {0}',
  'and less with larger n*: {0}': 'und weniger bei größerem n*: {0}',
  '{0} is over-estimated, by {1}': '{0} wird überschätzt, um {1}',
  'with recoveries seen errors are at most {0}, within {1}':
    'mit bekannten Erholungen sind Fehler höchstens {0}, Grenze {1}',
  'Figure 2{0}': 'Abbildung 2{0}',
  'HawkesN, fitted to the infections of epidemics ({0}) without their recoveries, comes near the parameters of the epidemics, with a bias that is small for β_I where n* is large.':
    'HawkesN, angepasst an die Ansteckungen von Epidemien ({0}) ohne ihre Erholungen, kommt den Parametern der Epidemien nahe, mit einer Verzerrung, die für β_I klein ist, wo n* groß ist.',
  'Recoveries hidden ({0}): β_I is found, with a bias that falls with n*.':
    'Erholungen verborgen ({0}): β_I wird gefunden, mit einer Verzerrung, die mit n* fällt.',
  'The median fit over-estimates β_I everywhere, by {0} at most, and less with larger n*; it over-estimates {1}; with recoveries seen both are within {2} of the truth.':
    'Der Median der Anpassungen überschätzt β_I überall, um höchstens {0}, und weniger bei größerem n*; er überschätzt {1}; mit bekannten Erholungen liegen beide innerhalb von {2} der Wahrheit.',
  'The paper’s numbers did not survive in the text at hand, its colours show absolute errors. Epidemics are seen until no infection comes any more, those of one person included. Which parameter of the power law the paper keeps is lost; here c is kept at the truth. In the full size, θ = 0.5 with n* = 1.5 leaves little to learn from: there β_I was seen 62 % and θ 168 % too high, beyond the bound.':
    'Die Zahlen der Arbeit fehlen in dem Text, der uns vorliegt, ihre Farben zeigen absolute Fehler. Epidemien werden beobachtet, bis keine Ansteckung mehr kommt, auch die von nur einer Person. Welchen Parameter des Potenzgesetzes die Arbeit festhält, ist verloren; hier wird c bei der Wahrheit festgehalten. In voller Größe lässt θ = 0,5 mit n* = 1,5 wenig zu lernen übrig: Dort lagen β_I um 62 % und θ um 168 % zu hoch, jenseits der Grenze.',
  'The paper’s numbers did not survive in the text at hand, its colours show absolute errors. Epidemics are seen until no infection comes any more, those of one person included. A change of the unit of time changes β_I and γ alike, so relative errors depend on n* and N alone; the lines for different γ show it. For n* = 16 and 100 people γ is about twice the truth: infections end before recoveries matter.':
    'Die Zahlen der Arbeit fehlen in dem Text, der uns vorliegt, ihre Farben zeigen absolute Fehler. Epidemien werden beobachtet, bis keine Ansteckung mehr kommt, auch die von nur einer Person. Eine andere Zeiteinheit ändert β_I und γ gleichermaßen, relative Fehler hängen also nur von n* und N ab; die Linien für verschiedene γ zeigen es. Bei n* = 16 und 100 Personen liegt γ etwa beim Doppelten der Wahrheit: Ansteckungen enden, bevor Erholungen eine Rolle spielen.',
  'Median fit against the truth, by n*; dotted: with recoveries seen.':
    'Median der Anpassungen gegen die Wahrheit, nach n*; gepunktet: mit bekannten Erholungen.',
  '{0} at n* = {1}': '{0} bei n* = {1}',
  'Median β_I above the truth by {0}.': 'Der Median von β_I liegt über der Wahrheit, um {0}.',
  'Figure 3a': 'Abbildung 3a',
  'Exponential memory in a finite population fits large and short cascades better, a power law small and long ones.':
    'Exponentielles Gedächtnis in einer endlichen Bevölkerung passt besser zu großen und kurzen Kaskaden, ein Potenzgesetz zu kleinen und langen.',
  'EXPN for the large and short, PL for the small and long.':
    'EXPN für die großen und kurzen, PL für die kleinen und langen.',
  'On every set run, of the cascades where both models pass KS, EXPN is the better one (smaller KS distance) more often among those larger than long (above the diagonal of percentiles) than among those longer than large, by more than two standard errors.':
    'Auf jeder gerechneten Sammlung ist EXPN unter den Kaskaden, bei denen beide Modelle KS bestehen, das bessere (kleinerer KS-Abstand), und zwar häufiger bei denen, die eher groß als lang sind (über der Diagonalen der Perzentile), als bei denen, die eher lang als groß sind, um mehr als zwei Standardfehler.',
  '{0} Figure 6 of the paper is the same map for other pairs of models: which two are compared is a setting of Fit all cascades.':
    '{0} Abbildung 6 der Arbeit ist dieselbe Karte für andere Paare von Modellen: Welche zwei verglichen werden, ist eine Einstellung von „Alle Kaskaden anpassen“.',
  'Share of cascades that EXPN describes better than PL, by percentile of size and duration.':
    'Anteil der Kaskaden, die EXPN besser beschreibt als PL, nach Perzentil von Größe und Dauer.',
  'Fig. 3a': 'Abb. 3a',
  '400 bundled cascades, EXP and PL kernels': '400 mitgelieferte Kaskaden, Kerne EXP und PL',
  '400 bundled cascades and #auspol, 10 starts': '400 mitgelieferte Kaskaden und #auspol, 10 Startpunkte',
  '{0}: EXPN better in {1} of {2} larger than long, {3} of {4} longer than large':
    '{0}: EXPN besser bei {1} von {2} eher großen als langen, {3} von {4} eher langen als großen',
  'On {0}, EXPN is the better model for {1} of the large and short cascades and {2} of the small and long ones.':
    '{0}: EXPN ist das bessere Modell für {1} der großen und kurzen Kaskaden und {2} der kleinen und langen.',
  'Figure 3b': 'Abbildung 3b',
  'Cascades made by bots fade exponentially: the larger the share of bots, the more often EXPN is the better model.':
    'Kaskaden, die von Bots stammen, klingen exponentiell ab: Je größer der Anteil der Bots, desto häufiger ist EXPN das bessere Modell.',
  'Bots fade exponentially.': 'Bots klingen exponentiell ab.',
  'Of the cascades where both models pass KS with distances more than {0} apart, EXPN is the better one more often in the bin with the most bots than in that with the fewest, by more than two standard errors.':
    'Unter den Kaskaden, bei denen beide Modelle KS bestehen und ihre Abstände um mehr als {0} auseinanderliegen, ist EXPN in der Klasse mit den meisten Bots häufiger das bessere als in der mit den wenigsten, um mehr als zwei Standardfehler.',
  '{0} The paper asked Botometer about every user; here the data say who is a bot (a column “bot”). Without such a column this figure is unavailable: the map of Figure 3a is all there is.':
    '{0} Die Arbeit hat Botometer zu jeder Person befragt; hier sagen die Daten, wer ein Bot ist (eine Spalte „bot“). Ohne eine solche Spalte gibt es diese Abbildung nicht: Dann bleibt nur die Karte von Abbildung 3a.',
  'Share of cascades that EXPN describes better than PL, by share of bots.':
    'Anteil der Kaskaden, die EXPN besser beschreibt als PL, nach Anteil der Bots.',
  'Fig. 3b': 'Abb. 3b',
  '400 bundled cascades, 10 starts': '400 mitgelieferte Kaskaden, 10 Startpunkte',
  'These data do not say which events bots made.': 'Diese Daten sagen nicht, welche Ereignisse von Bots stammen.',
  'EXPN better in {0} with the most bots, {1} with the fewest':
    'EXPN besser bei {0} mit den meisten Bots, {1} mit den wenigsten',
  'EXPN is the better model for {0} of the cascades with the fewest bots and {1} of those with the most.':
    'EXPN ist das bessere Modell für {0} der Kaskaden mit den wenigsten Bots und {1} derer mit den meisten.',
  'share better by EXPN': 'Anteil, bei dem EXPN besser ist',
  'EXPN better': 'EXPN besser',
  even: 'gleich',
  '{0} at ∞': '{0} bei ∞',
  'negative log-likelihood per event': 'negative Log-Likelihood je Ereignis',
  'On {0}, {1} describes what came later best: median {2} per event.':
    '{0}: {1} beschreibt am besten, was später kam: Median {2} je Ereignis.',
  '{0} The share that is fitted, 40 %, is taken from the work that this protocol follows. Where the fitted N is smaller than what happened the density is 0: counted as ∞ beside the box, and raised to the number of events in the medians that are compared.':
    '{0} Der Anteil, der angepasst wird, 40 %, stammt aus der Arbeit, der dieses Vorgehen folgt. Wo das angepasste N kleiner ist als das, was geschah, ist die Dichte 0: neben dem Kasten als ∞ gezählt und in den Medianen, die verglichen werden, auf die Zahl der Ereignisse angehoben.',
  'On every set run, the power law has the lowest median among Hawkes and among HawkesN models, and EXPN and PLN have lower medians than EXP and PL.':
    'Auf jeder gerechneten Sammlung hat das Potenzgesetz den kleinsten Median unter den Hawkes- und unter den HawkesN-Modellen, und EXPN und PLN haben kleinere Mediane als EXP und PL.',
  'Figure 4a': 'Abbildung 4a',
  'Power-law memory describes held-out events best, and HawkesN better than Hawkes, without marks.':
    'Gedächtnis nach einem Potenzgesetz beschreibt zurückgehaltene Ereignisse am besten, und HawkesN besser als Hawkes, ohne Marken.',
  'Held-out events: power law best, HawkesN above Hawkes.':
    'Zurückgehaltene Ereignisse: Potenzgesetz am besten, HawkesN vor Hawkes.',
  'Negative log-likelihood per held-out event, N raised to what happened where it was too small: quartiles over cascades, whiskers at 5 and 95 %. At ∞: as fitted.':
    'Negative Log-Likelihood je zurückgehaltenem Ereignis, N auf das Geschehene angehoben, wo es zu klein war: Quartile über Kaskaden, Antennen bei 5 und 95 %. Bei ∞: wie angepasst.',
  'Fig. 4a': 'Abb. 4a',
  '120 bundled cascades, six models': '120 mitgelieferte Kaskaden, sechs Modelle',
  '400 bundled cascades and #auspol, six models, 10 starts':
    '400 mitgelieferte Kaskaden und #auspol, sechs Modelle, 10 Startpunkte',
  'Figure 4b': 'Abbildung 4b',
  'With the weight of followers the order is the same: power-law memory best, HawkesN better than Hawkes.':
    'Mit dem Gewicht der Follower ist die Reihenfolge dieselbe: Gedächtnis nach einem Potenzgesetz am besten, HawkesN besser als Hawkes.',
  'The same with followers as weights.': 'Dasselbe mit Followern als Gewichten.',
  'Fig. 4b': 'Abb. 4b',
  '100 bundled cascades, six marked models': '100 mitgelieferte Kaskaden, sechs Modelle mit Marken',
  '400 bundled cascades and #auspol, six marked models, 10 starts':
    '400 mitgelieferte Kaskaden und #auspol, sechs Modelle mit Marken, 10 Startpunkte',
  'absolute relative error': 'absoluter relativer Fehler',
  '{0}: mean error, {1}': '{0}: mittlerer Fehler, {1}',
  'On {0}, the smallest mean error is that of {1}: {2}; median {3}.':
    '{0}: Den kleinsten mittleren Fehler hat {1}: {2}; Median {3}.',
  'Figure 4c': 'Abbildung 4c',
  'Popularity after one hour: EXPN and PL combined predict best, then PL; EXPN is better than EXP.':
    'Popularität nach einer Stunde: EXPN und PL zusammen sagen am besten vorher, dann PL; EXPN ist besser als EXP.',
  'Two models combined predict popularity best.': 'Zwei Modelle zusammen sagen Popularität am besten vorher.',
  'On every set run, the mean absolute relative error of EXPN+PL is the lowest of all models, that of PL the lowest of the single ones, and EXPN is below EXP.':
    'Auf jeder gerechneten Sammlung ist der mittlere absolute relative Fehler von EXPN+PL der kleinste aller Modelle, der von PL der kleinste der einzelnen, und EXPN liegt unter EXP.',
  '{0} The paper learns with the package gbm of R; here with boosted trees of the same kind (squared loss, depth 3, shrinkage 0.05, half the rows per tree, their number chosen within the training folds).':
    '{0} Die Arbeit lernt mit dem Paket gbm von R; hier sind es Boosting-Bäume derselben Art (quadratischer Verlust, Tiefe 3, Schrumpfung 0,05, die Hälfte der Zeilen je Baum, ihre Zahl innerhalb der Trainingsteile gewählt).',
  'Absolute relative error: quartiles, whiskers at 5 and 95 %, circle at the mean.':
    'Absoluter relativer Fehler: Quartile, Antennen bei 5 und 95 %, Kreis beim Mittel.',
  'Fig. 4c': 'Abb. 4c',
  '400 bundled cascades after one hour, 4 repetitions':
    '400 mitgelieferte Kaskaden nach einer Stunde, 4 Wiederholungen',
  '400 bundled cascades and #auspol after one hour, 10 repetitions':
    '400 mitgelieferte Kaskaden und #auspol nach einer Stunde, 10 Wiederholungen',
  'Figure 7': 'Abbildung 7',
  'With the weight of followers, the order of the predictors of popularity is the same.':
    'Mit dem Gewicht der Follower ist die Reihenfolge der Vorhersagen der Popularität dieselbe.',
  'The same order with followers as weights.': 'Dieselbe Reihenfolge mit Followern als Gewichten.',
  '{0} The held-out likelihoods of this figure are those of Figure 4b.':
    '{0} Die Likelihoods zurückgehaltener Ereignisse in dieser Abbildung sind die von Abbildung 4b.',
  'Fig. 7': 'Abb. 7',
  '200 bundled cascades after one hour, 4 repetitions':
    '200 mitgelieferte Kaskaden nach einer Stunde, 4 Wiederholungen',
  'one seed, nobody since': 'eine Person am Anfang, seither niemand',
  'EXP, 4 infections': 'EXP, 4 Ansteckungen',
  'EXP, 10 infections': 'EXP, 10 Ansteckungen',
  'PL, 6 infections': 'PL, 6 Ansteckungen',
  'closed form': 'geschlossene Form',
  opt: 'opt',
  'Figure 5 and equation 7': 'Abbildung 5 und Gleichung 7',
  'Given the infections alone, the expected intensity of the epidemic is never below that of HawkesN, and close to it.':
    'Sind allein die Ansteckungen gegeben, so liegt die erwartete Intensität der Epidemie nie unter der von HawkesN und nahe bei ihr.',
  'The epidemic’s intensity is never below that of HawkesN?':
    'Die Intensität der Epidemie liegt nie unter der von HawkesN?',
  'In every case the intensity of SIR given that the history was possible – what the paper plots – is nowhere more than {0} standard errors below HawkesN; the true conditional expectation falls below it where nobody was infected for long, and there agrees with its closed form to {1} of the first intensity.':
    'In jedem Fall liegt die Intensität von SIR unter der Bedingung, dass die Geschichte möglich war – das, was die Arbeit zeichnet –, nirgends mehr als {0} Standardfehler unter HawkesN; der wahre bedingte Erwartungswert fällt darunter, wo lange niemand angesteckt wurde, und stimmt dort bis auf {1} der ersten Intensität mit seiner geschlossenen Form überein.',
  'Equation 7 is printed for the conditional expectation given the whole history. For that it is wrong: silence says that people have recovered. One seed and exponential recovery give the counterexample in closed form (after time 1: 0.13 of the seed still infectious, not e⁻¹ = 0.37). It holds for what the paper computes, where recoveries are only asked to make the history possible.':
    'Gleichung 7 ist für den bedingten Erwartungswert bei gegebener ganzer Geschichte gedruckt. Dafür ist sie falsch: Stille sagt, dass sich Personen erholt haben. Eine Person am Anfang und exponentielle Erholung geben das Gegenbeispiel in geschlossener Form (nach der Zeit 1 ist sie zu 0,13 noch ansteckend, nicht zu e⁻¹ = 0,37). Die Gleichung gilt für das, was die Arbeit berechnet, wo von den Erholungen nur verlangt wird, dass die Geschichte möglich ist.',
  'Intensity of infection given the same infections, three ways.':
    'Intensität der Ansteckung bei denselben Ansteckungen, auf drei Arten.',
  'Four histories, 5,000 draws of recoveries each': 'Vier Geschichten, je 5.000 Ziehungen der Erholungen',
  'Four histories, 200,000 draws of recoveries each': 'Vier Geschichten, je 200.000 Ziehungen der Erholungen',
  '{0}: history possible, lowest gap {1}, standard error {2}':
    '{0}: Geschichte möglich, kleinster Abstand {1}, Standardfehler {2}',
  'one seed, nobody since: with silence counted the intensity is {0} below HawkesN':
    'eine Person am Anfang, seither niemand: Zählt die Stille, so liegt die Intensität um {0} unter HawkesN',
  'one seed, nobody since: draws at most {0} of the first intensity from the closed form':
    'eine Person am Anfang, seither niemand: Ziehungen höchstens {0} der ersten Intensität von der geschlossenen Form entfernt',
  'As the paper computes it, the lowest gap is {0}; as equation 7 is printed, it is {1}.':
    'So, wie die Arbeit ihn berechnet, ist der kleinste Abstand {0}; so, wie Gleichung 7 gedruckt ist, ist er {1}.',
  'EXP, n* = 1.5, N = 50': 'EXP, n* = 1,5, N = 50',
  'PL, n* = 1.5, N = 50': 'PL, n* = 1,5, N = 50',
  'Fig. 8': 'Abb. 8',
  '{0}, runs': '{0}, Läufe',
  '{0}, exact': '{0}, exakt',
  'Figure 8': 'Abbildung 8',
  'At equal parameters the epidemic and HawkesN have different final sizes: SIR has more small cascades, HawkesN more large ones.':
    'Bei gleichen Parametern haben die Epidemie und HawkesN verschiedene Endgrößen: SIR hat mehr kleine Kaskaden, HawkesN mehr große.',
  'Equal parameters, different final sizes.': 'Gleiche Parameter, verschiedene Endgrößen.',
  'Runs of both models lie within {0} standard errors of their exact laws everywhere; SIR’s distribution function lies above that of HawkesN for small sizes; the law of HawkesN is the same for both kernels.':
    'Läufe beider Modelle liegen überall innerhalb von {0} Standardfehlern ihrer exakten Verteilungen; die Verteilungsfunktion von SIR liegt bei kleinen Größen über der von HawkesN; die Verteilung von HawkesN ist für beide Kerne dieselbe.',
  'The paper simulates because the Markov chain of the epidemic needs exponential recovery. Taking the infectious people one after another has no such limit, so the exact laws of both kernels are drawn beside the runs.':
    'Die Arbeit simuliert, weil die Markow-Kette der Epidemie exponentielle Erholung braucht. Nimmt man die ansteckenden Personen nacheinander, so gilt diese Grenze nicht; deshalb stehen die exakten Verteilungen beider Kerne neben den Läufen.',
  'Distribution of the final size: lines exact, circles the share of runs.':
    'Verteilung der Endgröße: Linien exakt, Kreise der Anteil der Läufe.',
  'N = 50, 2,000 runs, two kernels': 'N = 50, 2.000 Läufe, zwei Kerne',
  'N = 50, 100,000 runs, two kernels': 'N = 50, 100.000 Läufe, zwei Kerne',
  '{0}: runs at most {1} (SIR) and {2} (HawkesN) standard errors from their laws':
    '{0}: Läufe höchstens {1} (SIR) und {2} (HawkesN) Standardfehler von ihren Verteilungen entfernt',
  '{0}: sizes up to {1}: {2} of epidemics, {3} of HawkesN': '{0}: Größen bis {1}: {2} der Epidemien, {3} bei HawkesN',
  'mean size of HawkesN {0} and {1}: one law for both kernels':
    'mittlere Größe von HawkesN {0} und {1}: eine Verteilung für beide Kerne',
  'Mean final size of 50 people at n* = 1.5: HawkesN {0} with any kernel, SIR {1} with exponential recovery, {2} with the power law.':
    'Mittlere Endgröße von 50 Personen bei n* = 1,5: HawkesN {0} mit jedem Kern, SIR {1} mit exponentieller Erholung, {2} mit dem Potenzgesetz.',
  'Figure 9': 'Abbildung 9',
  'The final sizes seen are as likely or likelier under the epidemic with power-law recovery than with exponential recovery.':
    'Die gesehenen Endgrößen sind unter der Epidemie mit Erholung nach einem Potenzgesetz ebenso wahrscheinlich wie mit exponentieller Erholung oder wahrscheinlicher.',
  'Sizes are likelier under a power law.': 'Größen sind unter einem Potenzgesetz wahrscheinlicher.',
  'On every set run, the median log-likelihood of the final size under PLN is not lower than under EXPN by more than {0} nats (in the paper it is higher on ActiveRT and Seismic, similar on NEWS).':
    'Auf jeder gerechneten Sammlung liegt der Median der Log-Likelihood der Endgröße unter PLN um nicht mehr als {0} Nats unter dem unter EXPN (in der Arbeit ist er auf ActiveRT und Seismic höher, auf NEWS ähnlich).',
  '{0} The law of the sizes is that of epidemics that go on from the observed part – recoveries drawn so that the history was possible – smoothed by a Gaussian kernel.':
    '{0} Die Verteilung der Größen ist die von Epidemien, die nach dem beobachteten Teil weitergehen – mit Erholungen, die so gezogen sind, dass die Geschichte möglich war –, geglättet mit einem Gauß-Kern.',
  'Log-likelihood of the final size: quartiles over cascades, whiskers at 5 and 95 %.':
    'Log-Likelihood der Endgröße: Quartile über Kaskaden, Antennen bei 5 und 95 %.',
  'Fig. 9': 'Abb. 9',
  '80 bundled cascades after one hour, 300 epidemics each':
    '80 mitgelieferte Kaskaden nach einer Stunde, je 300 Epidemien',
  '400 bundled cascades and #auspol after one hour, 2,000 epidemics each':
    '400 mitgelieferte Kaskaden und #auspol nach einer Stunde, je 2.000 Epidemien',
  'log-likelihood of the size': 'Log-Likelihood der Größe',
  '{0}: median {1} under PLN, {2} under EXPN': '{0}: Median {1} unter PLN, {2} unter EXPN',
  'On {0}, the median log-likelihood of the size seen is {1} under power-law and {2} under exponential recovery.':
    '{0}: Der Median der Log-Likelihood der gesehenen Größe ist {1} unter Erholung nach einem Potenzgesetz und {2} unter exponentieller.',
  'bundled reposts': 'mitgelieferte Reposts',
  '#auspol': '#auspol',
  'NEWS, Seismic and ActiveRT cannot be shipped. In their place: the bundled synthetic reposts, a stated mixture of processes with the sizes of NEWS (its recipe was made with the paper’s claims in mind, so that they hold on it is no evidence about people), and, in the full size, the public #auspol retweets of the R package evently.':
    'NEWS, Seismic und ActiveRT dürfen nicht mitgeliefert werden. An ihrer Stelle stehen die mitgelieferten synthetischen Reposts, eine angegebene Mischung von Prozessen mit den Größen von NEWS (ihr Rezept wurde mit den Aussagen der Arbeit im Sinn gemacht; dass diese darauf gelten, ist also kein Beleg über Menschen), und in voller Größe die öffentlichen #auspol-Retweets des R-Pakets evently.',
  'Table 1': 'Tabelle 1',
  'Six kernels, 9 to 17 entries each': 'Sechs Kerne, je 9 bis 17 Einträge',
  'median recovery time': 'mediane Erholungszeit',
  'largest difference': 'größter Unterschied',
  kernel: 'Kern',
  'Six infection kernels, each with the law of recovery that belongs to it: linear, quadratic, Gaussian, q-exponential, exponential, power law.':
    'Sechs Kerne der Ansteckung, jeder mit der Verteilung der Erholung, die zu ihm gehört: linear, quadratisch, Gauß, q-exponentiell, exponentiell, Potenzgesetz.',
  'Six kernels, each with its law of recovery.': 'Sechs Kerne, jeder mit seiner Verteilung der Erholung.',
  'Every entry – φ, Φ, S, f, h, S⁻¹, n*, mean recovery time – agrees with what follows from φ alone by quadrature, differences and bisection, to {0} relative.':
    'Jeder Eintrag – φ, Φ, S, f, h, S⁻¹, n*, mittlere Erholungszeit – stimmt relativ bis auf {0} mit dem überein, was allein aus φ durch Quadratur, Differenzen und Bisektion folgt.',
  'The formulas of the table did not survive in the text at hand; the linear, quadratic and Gaussian rows are parametrised as in the lab’s documentation. With λ = 1, as the paper has it, the q-exponential depends on the unit of time.':
    'Die Formeln der Tabelle fehlen in dem Text, der uns vorliegt; die Zeilen linear, quadratisch und Gauß sind parametrisiert wie in der Dokumentation des Labors. Mit λ = 1, wie in der Arbeit, hängt q-exponentiell von der Zeiteinheit ab.',
  'Share still infectious, by kernel, against time in median recovery times.':
    'Noch ansteckender Anteil, nach Kern, gegen die Zeit in medianen Erholungszeiten.',
  '{0}: largest relative difference {1}': '{0}: größter relativer Unterschied {1}',
  'All entries of all six rows agree with what φ alone says; the largest relative difference is {0}.':
    'Alle Einträge aller sechs Zeilen stimmen mit dem überein, was φ allein sagt; der größte relative Unterschied ist {0}.',
  'time in median recovery times': 'Zeit in medianen Erholungszeiten',
  'share still infectious': 'Anteil noch ansteckend',
  'Table 3': 'Tabelle 3',
  'Independence (LB) is passed nearly everywhere, SI passes least; a finite population helps the q-exponential, hurts the power law, and leaves the exponential as it is.':
    'Unabhängigkeit (LB) wird fast überall bestanden, SI besteht am seltensten; eine endliche Bevölkerung hilft q-exponentiell, schadet dem Potenzgesetz und lässt exponentiell, wie es ist.',
  'Which models pass which tests.': 'Welche Modelle welche Tests bestehen.',
  'On every set run: LB passed by {0} or more for every model but SI; SI passes KS least; QEXPN passes KS more often than QEXP or as often; PLN not more often than PL; EXP and EXPN within {1}.':
    'Auf jeder gerechneten Sammlung: LB von jedem Modell außer SI bei {0} oder mehr bestanden; SI besteht KS am seltensten; QEXPN besteht KS häufiger als QEXP oder ebenso oft; PLN nicht häufiger als PL; EXP und EXPN innerhalb von {1}.',
  '{0} The share of each history that the paper fits is lost in the text at hand; all of it is fitted here.':
    '{0} Der Anteil jeder Geschichte, den die Arbeit anpasst, fehlt in dem Text, der uns vorliegt; hier wird alles angepasst.',
  'Share of cascades with p > 0.05, by model and test.': 'Anteil der Kaskaden mit p > 0,05, nach Modell und Test.',
  '120 bundled cascades, seven models': '120 mitgelieferte Kaskaden, sieben Modelle',
  '400 bundled cascades and #auspol, seven models': '400 mitgelieferte Kaskaden und #auspol, sieben Modelle',
  'test: KS, ED, LB': 'Test: KS, ED, LB',
  'share that passes': 'Anteil bestanden',
  lb: 'lb',
  ks: 'ks',
  '{0}: LB passed by {1} or more': '{0}: LB bei {1} oder mehr bestanden',
  '{0}: KS passed by SI in {1}, by the others in {2} or more':
    '{0}: KS von SI bei {1} bestanden, von den anderen bei {2} oder mehr',
  '{0}: KS, {1}': '{0}: KS, {1}',
  'On {0}, {1} passes KS most often ({2}), SI least ({3}).':
    '{0}: {1} besteht KS am häufigsten ({2}), SI am seltensten ({3}).',
  'Prediction-centric learning of independent cascade dynamics from partial observations':
    'Prediction-centric learning of independent cascade dynamics from partial observations',
  'arXiv 2007.06557': 'arXiv 2007.06557',
  'Steering information diffusion dynamically against user attention limitation':
    'Steering information diffusion dynamically against user attention limitation',
  'A jump stochastic differential equation approach for influence prediction on information propagation networks':
    'A jump stochastic differential equation approach for influence prediction on information propagation networks',
  'arXiv 1810.10677': 'arXiv 1810.10677',
  'Modeling information cascades with self-exciting processes via generalized epidemic models':
    'Modeling information cascades with self-exciting processes via generalized epidemic models',
  'arXiv 1910.05451': 'arXiv 1910.05451',
  'Multi-scale information diffusion prediction with reinforced recurrent networks':
    'Multi-scale information diffusion prediction with reinforced recurrent networks',
  'doi 10.24963/ijcai.2019/560': 'doi 10.24963/ijcai.2019/560',
  'Attention limited to 10 posts a visit': 'Aufmerksamkeit auf 10 Beiträge je Besuch begrenzt',
  'Everything shown is read': 'Alles, was gezeigt wird, wird gelesen',
  'Users who are shown more news do not share more of it: attention is limited.':
    'Wem mehr Nachrichten gezeigt werden, der teilt nicht mehr davon: Aufmerksamkeit ist begrenzt.',
  'Who is shown more does not share more.': 'Wem mehr gezeigt wird, der teilt nicht mehr.',
  'With a limit of attention the correlation of posts shown and posts shared in a visit lies within ±{0}, as in the paper (0.00001 and 0.007); without one it is above {1}.':
    'Mit begrenzter Aufmerksamkeit liegt die Korrelation der in einem Besuch gezeigten und geteilten Beiträge innerhalb von ±{0}, wie in der Arbeit (0,00001 und 0,007); ohne Grenze liegt sie über {1}.',
  'The paper’s tweets are not public. Both logs here are drawn, one with a limit of attention and one without: they show what the paper’s plot can tell apart, not what people do. A visit is a run of actions less than 30 minutes apart; the paper gives no number.':
    'Die Tweets der Arbeit sind nicht öffentlich. Beide Protokolle hier sind gezogen, eines mit begrenzter Aufmerksamkeit und eines ohne: Sie zeigen, was sich am Bild der Arbeit unterscheiden lässt, nicht, was Menschen tun. Ein Besuch ist eine Folge von Handlungen, die weniger als 30 Minuten auseinanderliegen; die Arbeit nennt keine Zahl.',
  'Posts shared in a visit against posts shown since the last one: mean of visits with about as many shown, with standard error.':
    'In einem Besuch geteilte Beiträge gegen die seit dem letzten Besuch gezeigten: Mittel der Besuche mit etwa gleich vielen gezeigten, mit Standardfehler.',
  '400 users for 20 days, 2 drawn logs; the paper has two Twitter networks for a year':
    '400 Personen über 20 Tage, 2 gezogene Protokolle; die Arbeit hat zwei Twitter-Netzwerke über ein Jahr',
  '2,187 users for a year, 2 drawn logs': '2.187 Personen über ein Jahr, 2 gezogene Protokolle',
  'all read': 'alles gelesen',
  'With a limit r = {0}': 'Mit Grenze r = {0}',
  'Without one r = {0}': 'Ohne Grenze r = {0}',
  'Where attention is limited, posts shown and posts shared have nothing to do with each other (r = {0} over {1} visits); where all is read they have (r = {2}).':
    'Wo die Aufmerksamkeit begrenzt ist, haben gezeigte und geteilte Beiträge nichts miteinander zu tun (r = {0} über {1} Besuche); wo alles gelesen wird, schon (r = {2}).',
  'Fig. 3{0}': 'Abb. 3{0}',
  'policies, draw {0}': 'Strategien, Ziehung {0}',
  'optimum, L = {0}, draw {1}': 'Optimum, L = {0}, Ziehung {1}',
  'Figure 3{0}': 'Abbildung 3{0}',
  'For small budgets OnlineSearch is close to the optimum and above all baselines ({0}).':
    'Bei kleinen Budgets liegt OnlineSearch nahe am Optimum und über allen Vergleichsstrategien ({0}).',
  'Close to the optimum, above all baselines.': 'Nahe am Optimum, über allen Vergleichsstrategien.',
  'At L = 5 OnlineSearch reaches at least {0} of the exact optimum in most of {1} draws of tastes and influence, and OnlineSearch ≥ OnlineGreedy ≥ Greedy > Random at every budget above 1 of the first draw. Exact expectations are compared, since the differences are below the noise of 1,000 runs; Random by simulation.':
    'Bei L = 5 erreicht OnlineSearch in den meisten von {1} Ziehungen der Neigungen und des Einflusses mindestens {0} des exakten Optimums, und OnlineSearch ≥ OnlineGreedy ≥ Greedy > Random gilt in der ersten Ziehung bei jedem Budget über 1. Verglichen werden exakte Erwartungswerte, da die Unterschiede kleiner sind als das Rauschen von 1.000 Läufen; Random durch Simulation.',
  'Expected number of users who say yes; bars ± 2 standard errors of the simulation.':
    'Erwartete Zahl der Personen, die Ja sagen; Balken ± 2 Standardfehler der Simulation.',
  'L = 1 … 5, 1,000 runs as in the paper, 5 draws': 'L = 1 … 5, 1.000 Läufe wie in der Arbeit, 5 Ziehungen',
  'L = 1 … 5, 20,000 runs, 5 draws': 'L = 1 … 5, 20.000 Läufe, 5 Ziehungen',
  'users who say yes': 'Personen, die Ja sagen',
  'OnlineSearch reaches {0} of the optimum at L = 5': 'OnlineSearch erreicht {0} des Optimums bei L = 5',
  'OnlineSearch ≥ OnlineGreedy ≥ Greedy > Random at {0} of 5 budgets':
    'OnlineSearch ≥ OnlineGreedy ≥ Greedy > Random bei {0} von 5 Budgets',
  'Five pushes, first draw: optimum {0}, {1}. Over {2} draws OnlineSearch comes to {3} … {4} of the optimum.':
    'Fünf Anstöße, erste Ziehung: Optimum {0}, {1}. Über {2} Ziehungen kommt OnlineSearch auf {3} … {4} des Optimums.',
  'AO*, h1': 'AO*, h1',
  'OnlineSearch, L = {0}': 'OnlineSearch, L = {0}',
  'seconds per push': 'Sekunden je Anstoß',
  'The time of the exact search explodes with the budget, that of OnlineSearch hardly grows ({0}).':
    'Die Zeit der exakten Suche explodiert mit dem Budget, die von OnlineSearch wächst kaum ({0}).',
  'Exact search explodes, online search does not.': 'Die exakte Suche explodiert, die Online-Suche nicht.',
  'AO* with the paper’s bound expands at least {0} times as many states for one push more, at the largest budget run; a campaign of OnlineSearch with 5 pushes takes at most {1} times as long as one with 1. Beside them our own exact search, which proves the optimum up to L = 5.':
    'AO* mit der Schranke der Arbeit öffnet für einen Anstoß mehr mindestens {0}-mal so viele Zustände, beim größten gerechneten Budget; eine Kampagne von OnlineSearch mit 5 Anstößen dauert höchstens {1}-mal so lang wie eine mit 1. Daneben steht unsere eigene exakte Suche, die das Optimum bis L = 5 beweist.',
  '{0} Times are those of a whole run in the lab, with what every run takes to begin. The printed bound does not guarantee the optimum (see “Theorem 2”).':
    '{0} Die Zeiten sind die eines ganzen Laufs im Labor, mit allem, was jeder Lauf zum Beginnen braucht. Die gedruckte Schranke garantiert das Optimum nicht (siehe „Satz 2“).',
  'Wall time of a run, divided by its pushes.': 'Dauer eines Laufs, geteilt durch seine Anstöße.',
  'L = 1 … 5; AO* with h1 up to {0} pushes': 'L = 1 … 5; AO* mit h1 bis {0} Anstöße',
  'AO* with h1 expands {0} states at L = {1}, {2} at {3}': 'AO* mit h1 öffnet {0} Zustände bei L = {1}, {2} bei {3}',
  'OnlineSearch takes {0} times as long for 5 pushes as for 1':
    'OnlineSearch braucht für 5 Anstöße {0}-mal so lang wie für 1',
  'Branch and bound proves the optimum at {0} of 5 budgets':
    'Branch and Bound beweist das Optimum bei {0} von 5 Budgets',
  'AO* with the paper’s bound takes {0} s per push at L = {1}, OnlineSearch {2} s at L = 5. With the sponsor bound the exact optimum takes {3} s per push at L = 5; the paper’s took 3,229 s.':
    'AO* mit der Schranke der Arbeit braucht {0} s je Anstoß bei L = {1}, OnlineSearch {2} s bei L = 5. Mit der Sponsorschranke braucht das exakte Optimum {3} s je Anstoß bei L = 5; das der Arbeit brauchte 3.229 s.',
  'AO* with the paper’s bound takes {0} s per push at L = {1}, OnlineSearch {2} s at L = 5. With the sponsor bound the exact optimum takes {3} s per push at L = 5.':
    'AO* mit der Schranke der Arbeit braucht {0} s je Anstoß bei L = {1}, OnlineSearch {2} s bei L = 5. Mit der Sponsorschranke braucht das exakte Optimum {3} s je Anstoß bei L = 5.',
  'For large budgets OnlineSearch is significantly above all others; pushing the users with the largest influence is worse than pushing anybody.':
    'Bei großen Budgets liegt OnlineSearch signifikant über allen anderen; die Personen mit dem größten Einfluss anzustoßen ist schlechter, als irgendwen anzustoßen.',
  'OnlineSearch leads; WeightSum is worse than Random.': 'OnlineSearch führt; WeightSum ist schlechter als Random.',
  'On every network, at the largest budget: OnlineSearch > OnlineGreedy > Greedy > Random, each by more than 2 standard errors (OnlineSearch against OnlineGreedy run by run, since all policies have the same luck), and WeightSum below Random.':
    'Auf jedem Netzwerk, beim größten Budget: OnlineSearch > OnlineGreedy > Greedy > Random, jeweils um mehr als 2 Standardfehler (OnlineSearch gegen OnlineGreedy Lauf für Lauf, da alle Strategien denselben Zufall haben), und WeightSum unter Random.',
  'Mean number of users who say yes; bars ± 2 standard errors.':
    'Mittlere Zahl der Personen, die Ja sagen; Balken ± 2 Standardfehler.',
  'L to 100, 300 runs, three drawn networks; the paper has L to 200, 1,000 runs':
    'L bis 100, 300 Läufe, drei gezogene Netzwerke; die Arbeit hat L bis 200, 1.000 Läufe',
  'L to 200, 1,000 runs, three drawn networks and Slashdot':
    'L bis 200, 1.000 Läufe, drei gezogene Netzwerke und Slashdot',
  'WeightSum {0} against Random {1}': 'WeightSum {0} gegenüber Random {1}',
  '{0}, {1} pushes: OnlineSearch {2} ± {3}, OnlineGreedy {4}.':
    '{0}, {1} Anstöße: OnlineSearch {2} ± {3}, OnlineGreedy {4}.',
  'The time of OnlineSearch per push grows slowly with the budget, on all four networks.':
    'Die Zeit von OnlineSearch je Anstoß wächst langsam mit dem Budget, auf allen vier Netzwerken.',
  'A moderate time per push, also for 200 pushes.': 'Eine mäßige Zeit je Anstoß, auch bei 200 Anstößen.',
  'From 25 to 200 pushes the time per push grows at most {0}-fold on every network, and stays below the {1} s that the paper measured on Slashdot.':
    'Von 25 auf 200 Anstöße wächst die Zeit je Anstoß auf jedem Netzwerk höchstens auf das {0}-Fache und bleibt unter den {1} s, die die Arbeit auf Slashdot gemessen hat.',
  '{0} Times are those of whole runs in the lab; users whose score cannot be the best are not evaluated.':
    '{0} Die Zeiten sind die ganzer Läufe im Labor; Personen, deren Wertung nicht die beste sein kann, werden nicht ausgewertet.',
  'Wall time of one campaign, divided by its pushes.': 'Dauer einer Kampagne, geteilt durch ihre Anstöße.',
  'L = 25, 50, 100, 200 on three drawn networks': 'L = 25, 50, 100, 200 auf drei gezogenen Netzwerken',
  'L = 25, 50, 100, 200 on three drawn networks and Slashdot':
    'L = 25, 50, 100, 200 auf drei gezogenen Netzwerken und Slashdot',
  '{0}: {1} ms per push at L = 200, {2} times that at L = 25':
    '{0}: {1} ms je Anstoß bei L = 200, {2}-mal so viel wie bei L = 25',
  'With 200 pushes OnlineSearch takes {0}.': 'Mit 200 Anstößen braucht OnlineSearch {0}.',
  '{0} ms per push ({1})': '{0} ms je Anstoß ({1})',
  'Figure 6': 'Abbildung 6',
  'Looking ahead gives up some immediate yeses for users with influence early on, the more the more pushes are left; later it takes those most likely to say yes.':
    'Wer vorausschaut, gibt am Anfang einige sofortige Zusagen auf für Personen mit Einfluss, umso mehr, je mehr Anstöße übrig sind; später kommen die dran, die am wahrscheinlichsten Ja sagen.',
  'Influence first, chances later.': 'Zuerst Einfluss, später Chancen.',
  'With 100 pushes the influence of the users whom OnlineSearch pushes falls at least threefold from the first to the last tenth, while their chance rises; that of OnlineGreedy has no trend (first and last tenth within a factor of 2). With 4 pushes the optimum starts with more influence than OnlineGreedy. At the first push OnlineSearch gives up more chance with 100 pushes left than with 4.':
    'Mit 100 Anstößen fällt der Einfluss der Personen, die OnlineSearch anstößt, vom ersten zum letzten Zehntel auf ein Drittel oder weniger, während ihre Chance steigt; der bei OnlineGreedy hat keinen Trend (erstes und letztes Zehntel innerhalb eines Faktors 2). Mit 4 Anstößen beginnt das Optimum mit mehr Einfluss als OnlineGreedy. Beim ersten Anstoß gibt OnlineSearch mehr Chance auf, wenn 100 Anstöße übrig sind, als bei 4.',
  'Means over runs; the optimum exactly.': 'Mittel über Läufe; das Optimum exakt.',
  '300 runs; the paper has 1,000': '300 Läufe; die Arbeit hat 1.000',
  '3,000 runs': '3.000 Läufe',
  'chance of the user pushed': 'Chance der angestoßenen Person',
  'influence of the user pushed': 'Einfluss der angestoßenen Person',
  'OnlineSearch, influence {0} → {1}': 'OnlineSearch, Einfluss {0} → {1}',
  'OnlineSearch, chance {0} → {1}': 'OnlineSearch, Chance {0} → {1}',
  'OnlineGreedy, influence {0} → {1}': 'OnlineGreedy, Einfluss {0} → {1}',
  'L = 4: the optimum starts with influence {0}, OnlineGreedy with {1}':
    'L = 4: Das Optimum beginnt mit Einfluss {0}, OnlineGreedy mit {1}',
  'First push: chance {0} with 100 pushes, {1} with 4': 'Erster Anstoß: Chance {0} bei 100 Anstößen, {1} bei 4',
  'In the first tenth of 100 pushes OnlineSearch asks users with influence {0} and chance {1}, in the last tenth {2} and {3}; OnlineGreedy {4} and {5}, then {6} and {7}.':
    'Im ersten Zehntel von 100 Anstößen fragt OnlineSearch Personen mit Einfluss {0} und Chance {1}, im letzten Zehntel {2} und {3}; OnlineGreedy {4} und {5}, dann {6} und {7}.',
  'Size of Twitter-friends': 'Größe von Twitter-friends',
  'Size of UIC-followers': 'Größe von UIC-followers',
  'Size of Foursquare': 'Größe von Foursquare',
  'Slashdot, February 2009': 'Slashdot, Februar 2009',
  'The paper’s networks are not public any more: here networks with the same numbers of users and links are drawn, with heavy-tailed degrees. Tastes and influence are drawn as in the paper (θ = 0.2).':
    'Die Netzwerke der Arbeit sind nicht mehr öffentlich: Hier werden Netzwerke mit denselben Zahlen von Personen und Verbindungen gezogen, mit Graden, die weit streuen. Neigungen und Einfluss werden gezogen wie in der Arbeit (θ = 0,2).',
  'Table I': 'Tabelle I',
  'four models': 'vier Modelle',
  'Taste and influence both explain who acts on what; taste more, and both together best by a little.':
    'Neigung und Einfluss erklären beide, wer worauf reagiert; Neigung mehr, und beide zusammen um wenig am besten.',
  'Taste and influence both matter.': 'Neigung und Einfluss zählen beide.',
  'On held-out samples both the model with influence and the one with taste err clearly less than habit alone (by 2 standard errors over folds), and taste errs less than influence. That both together are best is shown, not asked for: it depends on how much regularisation holds them back.':
    'Bei zurückgehaltenen Fällen irren sich das Modell mit Einfluss und das mit Neigung deutlich weniger als Gewohnheit allein (um 2 Standardfehler über die Teile), und Neigung irrt sich weniger als Einfluss. Dass beide zusammen am besten sind, wird gezeigt, nicht verlangt: Es hängt davon ab, wie sehr Regularisierung sie zurückhält.',
  'The numbers of the paper’s table are lost in the text that we have, and its check-ins are not public: the log is drawn, with tastes and influence both at work. Only samples with at least one friend who acted are learned from, as in the paper; so the share of influence is underestimated. Users listen to three or four others each; with ten weak ones (1,200 links), influence learns its samples by heart and predicts worse than habit alone.':
    'Die Zahlen der Tabelle fehlen in dem Text, den wir haben, und die Check-ins der Arbeit sind nicht öffentlich: Das Protokoll ist gezogen, mit Neigungen und Einfluss zugleich am Werk. Gelernt wird nur aus Fällen mit mindestens einem Freund, der reagiert hat, wie in der Arbeit; der Anteil des Einflusses wird dadurch unterschätzt. Jede Person hört auf drei oder vier andere; mit zehn schwachen (1.200 Verbindungen) lernt Einfluss seine Fälle auswendig und sagt schlechter vorher als Gewohnheit allein.',
  'Mean squared error on held-out samples and on those learned from.':
    'Mittlerer quadratischer Fehler bei zurückgehaltenen Fällen und bei denen, aus denen gelernt wurde.',
  '120 users, 200 items, 10 folds; the paper has 8,465 users of Foursquare':
    '120 Personen, 200 Inhalte, 10 Teile; die Arbeit hat 8.465 Personen von Foursquare',
  '1,000 users, 400 items, 10 folds': '1.000 Personen, 400 Inhalte, 10 Teile',
  'held out': 'zurückgehalten',
  'learned from': 'zum Lernen benutzt',
  'Influence {0} against habit {1}': 'Einfluss {0} gegenüber Gewohnheit {1}',
  'Taste {0} against habit': 'Neigung {0} gegenüber Gewohnheit',
  'Taste against influence': 'Neigung gegenüber Einfluss',
  'Held-out error {0}; both together are best here. Average ranks: {1}.':
    'Fehler bei zurückgehaltenen Fällen {0}; beide zusammen sind hier am besten. Mittlere Ränge: {1}.',
  'Held-out error {0}; both together are not best here: they learn the samples better than they predict new ones. Average ranks: {1}.':
    'Fehler bei zurückgehaltenen Fällen {0}; beide zusammen sind hier nicht am besten: Sie lernen die Fälle besser, als sie neue vorhersagen. Mittlere Ränge: {1}.',
  'density 0.4, θ = 0.2': 'Dichte 0,4, θ = 0,2',
  'density 0.05, θ = 0.6': 'Dichte 0,05, θ = 0,6',
  'nobody listens, θ = 1': 'niemand hört hin, θ = 1',
  'In the text (Theorem 2)': 'Im Text (Satz 2)',
  'The bound h1 is never below the optimum, so that AO* with it always finds the optimum.':
    'Die Schranke h1 liegt nie unter dem Optimum, sodass AO* mit ihr immer das Optimum findet.',
  'h1 is admissible.': 'h1 ist zulässig.',
  'In no instance h1 is below the optimum at the start, and in none AO* with h1 ends with a worse policy.':
    'In keinem Fall liegt h1 am Anfang unter dem Optimum, und in keinem endet AO* mit h1 bei einer schlechteren Strategie.',
  'The theorem does not hold: its proof lets every user be pushed once, but a user who refused may be asked again. Two users with tastes 0.9 and 0.05, no links and two pushes: h1 = 0.95, the optimum 1.035. The lab’s own bounds count repeated pushes; AO* with them is exact.':
    'Der Satz gilt nicht: Sein Beweis lässt jede Person einmal angestoßen werden, aber wer abgelehnt hat, darf wieder gefragt werden. Zwei Personen mit den Neigungen 0,9 und 0,05, keine Verbindungen und zwei Anstöße: h1 = 0,95, das Optimum 1,035. Die eigenen Schranken des Labors zählen wiederholte Anstöße; AO* ist mit ihnen exakt.',
  '8 users, 4 pushes, 200 drawn instances in each of 3 settings':
    '8 Personen, 4 Anstöße, 200 gezogene Fälle in jeder von 3 Lagen',
  '8 users, 4 pushes, 3,000 drawn instances in each of 3 settings':
    '8 Personen, 4 Anstöße, 3.000 gezogene Fälle in jeder von 3 Lagen',
  '{0}: h1 too low in {1} of {2}': '{0}: h1 zu niedrig in {1} von {2}',
  'AO* not optimal in {0} of {1}': 'AO* nicht optimal in {0} von {1}',
  '{0}. At worst AO* with h1 loses {1}.': '{0}. Schlimmstenfalls verliert AO* mit h1 {1}.',
  '{0}: h1 too low in {1}, AO* misses the optimum in {2}':
    '{0}: h1 zu niedrig bei {1}, AO* verfehlt das Optimum bei {2}',
  'optimum, θ = {0}': 'Optimum, θ = {0}',
  'Figure {0}': 'Abbildung {0}',
  'The less users listen to their friends (θ towards 1), the less there is to gain from looking ahead: few pushes.':
    'Je weniger Personen auf ihre Freunde hören (θ gegen 1), desto weniger ist durch Vorausschauen zu gewinnen: wenige Anstöße.',
  'The less users listen to their friends (θ towards 1), the less there is to gain from looking ahead: many pushes.':
    'Je weniger Personen auf ihre Freunde hören (θ gegen 1), desto weniger ist durch Vorausschauen zu gewinnen: viele Anstöße.',
  'θ and few pushes.': 'θ und wenige Anstöße.',
  'θ and many pushes.': 'θ und viele Anstöße.',
  'The lead of OnlineSearch over OnlineGreedy, as a share, is largest at θ = {0} and at most {1} at θ = 1.':
    'Der Vorsprung von OnlineSearch vor OnlineGreedy, als Anteil, ist am größten bei θ = {0} und höchstens {1} bei θ = 1.',
  '{0} The paper’s last experiment varies θ; the captions and numbers of its figures are lost in the text that we have, so values of θ and budgets are ours.':
    '{0} Das letzte Experiment der Arbeit verändert θ; die Legenden und Zahlen seiner Abbildungen fehlen in dem Text, den wir haben, die Werte von θ und die Budgets sind also unsere.',
  'Expected number of users who say yes, exact where few states can be reached.':
    'Erwartete Zahl der Personen, die Ja sagen, exakt, wo wenige Zustände erreichbar sind.',
  'Fig. {0}': 'Abb. {0}',
  '2,187 users, L = {0}, {1} runs': '2.187 Personen, L = {0}, {1} Läufe',
  'Lead {0}': 'Vorsprung {0}',
  'At θ = 1 {0}': 'Bei θ = 1 {0}',
  'With {0} pushes OnlineSearch leads {1} by {2} at θ = {3}, by {4} at θ = 0.2 and by {5} at θ = 1. The optimum lies at most {6} above it.':
    'Mit {0} Anstößen liegt OnlineSearch vor {1}: um {2} bei θ = {3}, um {4} bei θ = 0,2 und um {5} bei θ = 1. Das Optimum liegt höchstens {6} darüber.',
  'With {0} pushes OnlineSearch leads {1} by {2} at θ = {3}, by {4} at θ = 0.2 and by {5} at θ = 1.':
    'Mit {0} Anstößen liegt OnlineSearch vor {1}: um {2} bei θ = {3}, um {4} bei θ = 0,2 und um {5} bei θ = 1.',
  'Fig. 2': 'Abb. 2',
  'Mean field off by up to {0}, {1} times as much or more':
    'Mittleres Feld um bis zu {0} daneben, {1}-mal so viel oder mehr',
  'Error of p: PropNet {0}, mean field {1} on average': 'Fehler von p: PropNet {0}, mittleres Feld im Mittel {1}',
  'On average over time PropNet {0}, ConTinEst {1}': 'Im zeitlichen Mittel PropNet {0}, ConTinEst {1}',
  'Influence I(t), its relative error, and the accumulated error of the probabilities of single nodes: {0}. Columns: random arcs, small world, scale-free.':
    'Einfluss I(t), sein relativer Fehler und der summierte Fehler der Wahrscheinlichkeiten einzelner Knoten: {0}. Spalten: zufällige Pfeile, Kleine Welt, skalenfrei.',
  'Without recovery PropNet has the smallest errors of influence and of single probabilities on every network; mean field errs much more; ConTinEst is accurate too, but knows no single nodes.':
    'Ohne Erholung hat PropNet auf jedem Netzwerk die kleinsten Fehler des Einflusses und einzelner Wahrscheinlichkeiten; das mittlere Feld irrt sich viel mehr; ConTinEst ist auch genau, kennt aber keine einzelnen Knoten.',
  'PropNet follows the truth; mean field is far too high.':
    'PropNet folgt der Wahrheit; das mittlere Feld liegt viel zu hoch.',
  'On all three networks PropNet and ConTinEst are within {0} of the truth at all times, mean field errs {1} times as much as PropNet or more, and PropNet has the smallest error, averaged over time, of I(t) and of p.':
    'Auf allen drei Netzwerken liegen PropNet und ConTinEst jederzeit innerhalb von {0} der Wahrheit, das mittlere Feld irrt sich {1}-mal so sehr wie PropNet oder mehr, und PropNet hat im zeitlichen Mittel den kleinsten Fehler von I(t) und von p.',
  '{0} Algorithm 1 applies marks at their own times, so it has no step. Since PropNet and ConTinEst both sample, which of them errs less on one network is partly luck.':
    '{0} Algorithmus 1 wendet Marken zu ihren eigenen Zeiten an, hat also keinen Schritt. Da PropNet und ConTinEst beide Stichproben ziehen, ist es zum Teil Glück, welches sich auf einem Netzwerk weniger irrt.',
  'PropNet (Algorithm 1), ConTinEst (1,000 × 15), mean field':
    'PropNet (Algorithmus 1), ConTinEst (1.000 × 15), mittleres Feld',
  'n = 200, 1,000 samples, truth from 20,000 runs': 'n = 200, 1.000 Stichproben, Wahrheit aus 20.000 Läufen',
  'n = 300, 1,000 samples, truth from 400,000 runs': 'n = 300, 1.000 Stichproben, Wahrheit aus 400.000 Läufen',
  'Figure 2': 'Abbildung 2',
  'Where active nodes recover and can be activated again, PropNet has much smaller errors of influence and of single probabilities than mean field.':
    'Wo aktive Knoten sich erholen und wieder aktiviert werden können, hat PropNet viel kleinere Fehler des Einflusses und einzelner Wahrscheinlichkeiten als das mittlere Feld.',
  'The same holds where active nodes recover.': 'Dasselbe gilt, wo aktive Knoten sich erholen.',
  'On all three networks PropNet is within {0} of the truth at all times, mean field errs {1} times as much or more, and PropNet has the smaller error of p, averaged over time.':
    'Auf allen drei Netzwerken liegt PropNet jederzeit innerhalb von {0} der Wahrheit, das mittlere Feld irrt sich {1}-mal so sehr oder mehr, und PropNet hat im zeitlichen Mittel den kleineren Fehler von p.',
  '{0} γ is uniform on [0.1, 0.5].': '{0} γ ist gleichverteilt auf [0,1; 0,5].',
  'PropNet (Algorithm 1), mean field': 'PropNet (Algorithmus 1), mittleres Feld',
  PropNet: 'PropNet',
  'mean field': 'mittleres Feld',
  'Error by {0}, with recovery, {1}': 'Fehler nach {0}, mit Erholung, {1}',
  'Error by {0}, {1}': 'Fehler nach {0}, {1}',
  density: 'Dichte',
  'max |Î − I|': 'max |Î − I|',
  'PropNet errs less than {0} at {1} of {2} points': 'PropNet irrt sich an {1} von {2} Punkten weniger als {0}',
  '{0} errs {1} times as much as PropNet in the median': '{0} irrt sich im Median {1}-mal so sehr wie PropNet',
  'ConTinEst and mean field': 'ConTinEst und mittleres Feld',
  '1, 2, 4, 8 and 16 sources': '1, 2, 4, 8 und 16 Quellen',
  'five densities': 'fünf Dichten',
  'The largest absolute error of PropNet, averaged over repeats, is below that of {0} at all five points on all three networks.':
    'Der größte absolute Fehler von PropNet, gemittelt über Wiederholungen, liegt an allen fünf Punkten auf allen drei Netzwerken unter dem von {0}.',
  '{0} The five sizes of source sets are lost too: here they double. The reference is a sample as well: what it is off by is part of every error, so very accurate methods are shown too far off.':
    '{0} Auch die fünf Größen der Mengen von Quellen sind verloren: Hier verdoppeln sie sich. Der Bezugswert ist ebenfalls eine Stichprobe: Worum er danebenliegt, ist Teil jedes Fehlers; sehr genaue Verfahren erscheinen deshalb zu ungenau.',
  '{0} The five sizes of source sets are lost too: here ½ … 2½ times n ln n arcs, 1 … 5 neighbours on each side, 1 … 5 links per new node. The reference is a sample as well: what it is off by is part of every error, so very accurate methods are shown too far off.':
    '{0} Auch die fünf Größen der Mengen von Quellen sind verloren: hier ½ … 2½ mal n ln n Pfeile, 1 … 5 Nachbarn auf jeder Seite, 1 … 5 Verbindungen je neuem Knoten. Der Bezugswert ist ebenfalls eine Stichprobe: Worum er danebenliegt, ist Teil jedes Fehlers; sehr genaue Verfahren erscheinen deshalb zu ungenau.',
  '{0} The five densities are lost too: here they double. The reference is a sample as well: what it is off by is part of every error, so very accurate methods are shown too far off.':
    '{0} Auch die fünf Dichten sind verloren: Hier verdoppeln sie sich. Der Bezugswert ist ebenfalls eine Stichprobe: Worum er danebenliegt, ist Teil jedes Fehlers; sehr genaue Verfahren erscheinen deshalb zu ungenau.',
  '{0} The five densities are lost too: here ½ … 2½ times n ln n arcs, 1 … 5 neighbours on each side, 1 … 5 links per new node. The reference is a sample as well: what it is off by is part of every error, so very accurate methods are shown too far off.':
    '{0} Auch die fünf Dichten sind verloren: hier ½ … 2½ mal n ln n Pfeile, 1 … 5 Nachbarn auf jeder Seite, 1 … 5 Verbindungen je neuem Knoten. Der Bezugswert ist ebenfalls eine Stichprobe: Worum er danebenliegt, ist Teil jedes Fehlers; sehr genaue Verfahren erscheinen deshalb zu ungenau.',
  'Largest absolute error of I(t) for {0}; mean of the repeats, shade ± 1 SD.':
    'Größter absoluter Fehler von I(t), für {0}; Mittel der Wiederholungen, getönt ± 1 Standardabweichung.',
  'n = 120, 3 repeats, truth from 4,000 runs; the paper has 20 repeats':
    'n = 120, 3 Wiederholungen, Wahrheit aus 4.000 Läufen; die Arbeit hat 20 Wiederholungen',
  'n = 300, 20 repeats as in the paper, truth from 20,000 runs':
    'n = 300, 20 Wiederholungen wie in der Arbeit, Wahrheit aus 20.000 Läufen',
  'For every number of sources PropNet has the lowest absolute error, without recovery.':
    'Für jede Zahl von Quellen hat PropNet den kleinsten absoluten Fehler, ohne Erholung.',
  'The most accurate for any number of sources.': 'Das genaueste für jede Zahl von Quellen.',
  'With recovery PropNet is much more accurate than mean field for every number of sources; ConTinEst does not apply.':
    'Mit Erholung ist PropNet für jede Zahl von Quellen viel genauer als das mittlere Feld; ConTinEst ist nicht anwendbar.',
  'With recovery too, for any number of sources.': 'Auch mit Erholung, für jede Zahl von Quellen.',
  'PropNet errs less than the other methods whatever the density of the network, without recovery.':
    'PropNet irrt sich bei jeder Dichte des Netzwerks weniger als die anderen Verfahren, ohne Erholung.',
  'Whatever the density of the network.': 'Bei jeder Dichte des Netzwerks.',
  'PropNet errs less than mean field whatever the density of the network, with recovery.':
    'PropNet irrt sich bei jeder Dichte des Netzwerks weniger als das mittlere Feld, mit Erholung.',
  'Whatever the density, with recovery.': 'Bei jeder Dichte, mit Erholung.',
  'Error of p from T/3 on: {0}, within {1}': 'Fehler von p ab T/3: {0}, Grenze {1}',
  'From T/3 on PropNet {0}, ConTinEst {1} on average': 'Ab T/3 im Mittel PropNet {0}, ConTinEst {1}',
  'The paper’s Rayleigh law is “Weibull with k = 2”; its scale is lost. Here the hazard is α s at age s, so a delay is √(2E/α). Mean field is not defined for rates that change with age.':
    'Die Rayleigh-Verteilung der Arbeit ist „Weibull mit k = 2“; ihre Skala ist verloren. Hier ist der Hazard α s im Alter s, eine Verzögerung also √(2E/α). Das mittlere Feld ist für Raten, die sich mit dem Alter ändern, nicht definiert.',
  'With Rayleigh delays both PropNet and ConTinEst are accurate; PropNet errs less in the middle and late stages, and its single probabilities are accurate.':
    'Mit Rayleigh-Verzögerungen sind PropNet und ConTinEst beide genau; PropNet irrt sich in der mittleren und späten Phase weniger, und seine einzelnen Wahrscheinlichkeiten sind genau.',
  'No constant rates are needed: Rayleigh delays do as well.':
    'Gleichbleibende Raten sind nicht nötig: Rayleigh-Verzögerungen gehen auch.',
  'On all three networks both are within {0} of the truth at all times; from T/3 on PropNet errs less than ConTinEst on average, and its accumulated error of p is within {1}.':
    'Auf allen drei Netzwerken liegen beide jederzeit innerhalb von {0} der Wahrheit; ab T/3 irrt sich PropNet im Mittel weniger als ConTinEst, und sein summierter Fehler von p liegt innerhalb von {1}.',
  '{0} {1} The scheme is clamped Euler with h = 0.01: the literal one leaves 0 … 1.':
    '{0} {1} Das Verfahren ist Euler mit Begrenzung und h = 0,01: Das wörtliche verlässt 0 … 1.',
  'PropNet (steps of 0.01), ConTinEst (1,000 × 15)': 'PropNet (Schritte von 0,01), ConTinEst (1.000 × 15)',
  'n = 200, 1,000 samples in steps of 0.01, truth from 20,000 runs':
    'n = 200, 1.000 Stichproben in Schritten von 0,01, Wahrheit aus 20.000 Läufen',
  'n = 300, 4,000 samples in steps of 0.01, truth from 400,000 runs':
    'n = 300, 4.000 Stichproben in Schritten von 0,01, Wahrheit aus 400.000 Läufen',
  'Rayleigh delays and recovery together: influence and single probabilities are predicted accurately.':
    'Rayleigh-Verzögerungen und Erholung zusammen: Einfluss und einzelne Wahrscheinlichkeiten werden genau vorhergesagt.',
  'Rayleigh delays and recovery together are no obstacle either.':
    'Auch Rayleigh-Verzögerungen und Erholung zusammen sind kein Hindernis.',
  'On all three networks PropNet is within {0} of the truth at all times, and its accumulated error of p is within {1} from T/3 on.':
    'Auf allen drei Netzwerken liegt PropNet jederzeit innerhalb von {0} der Wahrheit, und sein summierter Fehler von p liegt ab T/3 innerhalb von {1}.',
  '{0} γ is uniform on [0.1, 0.5]. {1} ConTinEst knows no recovery. The scheme is clamped Euler with h = 0.01.':
    '{0} γ ist gleichverteilt auf [0,1; 0,5]. {1} ConTinEst kennt keine Erholung. Das Verfahren ist Euler mit Begrenzung und h = 0,01.',
  'PropNet (steps of 0.01)': 'PropNet (Schritte von 0,01)',
  counts: 'Anzahlen',
  'pairs of mark counts (Algorithm 1)': 'Paare von Markenzahlen (Algorithmus 1)',
  delays: 'Verzögerungen',
  'pairs of delays': 'Paare von Verzögerungen',
  'Error by samples, with {0}': 'Fehler nach Stichproben, {0}',
  'With variance reduction the error is lower than without for the same number of samples.':
    'Mit Varianzreduktion ist der Fehler bei gleich vielen Stichproben kleiner als ohne.',
  'Pairs of opposite luck lower the error at the same number of samples.':
    'Paare mit entgegengesetztem Glück senken den Fehler bei gleich vielen Stichproben.',
  'With the pairs of Algorithm 1 the largest absolute error, averaged over repeats, is below that of plain sampling at each of the six sizes, and the variance of I(T) is measured to be lower.':
    'Mit den Paaren von Algorithmus 1 liegt der größte absolute Fehler, gemittelt über Wiederholungen, bei jeder der sechs Größen unter dem einfacher Stichproben, und die Varianz von I(T) ist gemessen kleiner.',
  '{0} The paper’s odd 5 becomes 6, since samples come in pairs. What pairs of mark counts save is small where rates are: their correlation is about −αT within an edge. The second run pairs delays instead, which is ours.':
    '{0} Aus der ungeraden 5 der Arbeit wird 6, da Stichproben paarweise kommen. Was Paare von Markenzahlen einbringen, ist wenig, wo Raten klein sind: Ihre Korrelation innerhalb einer Kante ist etwa −αT. Der zweite Lauf paart stattdessen Verzögerungen; das ist von uns.',
  'Largest absolute error of I(t) by number of samples, mean over repeats with its 95 % interval; random arcs, without recovery.':
    'Größter absoluter Fehler von I(t) nach Zahl der Stichproben, Mittel über Wiederholungen mit 95-%-Intervall; zufällige Pfeile, ohne Erholung.',
  'n = 200, 1,000 repeats of every size, truth from 40,000 runs':
    'n = 200, 1.000 Wiederholungen jeder Größe, Wahrheit aus 40.000 Läufen',
  'n = 300, 1,000 repeats of every size, truth from 400,000 runs':
    'n = 300, 1.000 Wiederholungen jeder Größe, Wahrheit aus 400.000 Läufen',
  plain: 'einfach',
  'independent runs': 'unabhängige Läufe',
  'Pairs of counts err less at {0} of {1} sizes': 'Paare von Anzahlen irren sich bei {0} von {1} Größen weniger',
  'Variance of I(T) times {0} with pairs of counts': 'Varianz von I(T) mal {0} mit Paaren von Anzahlen',
  'Averaged over sizes the error is {0} of that of plain sampling with pairs of counts (variance of I(T) times {1}), and {2} with pairs of delays (times {3}). A mean error is known to ±{4}.{5}':
    'Gemittelt über die Größen beträgt der Fehler {0} von dem einfacher Stichproben mit Paaren von Anzahlen (Varianz von I(T) mal {1}) und {2} mit Paaren von Verzögerungen (mal {3}). Ein mittlerer Fehler ist auf ±{4} bekannt.{5}',
  ', {0} of them true, {1} of the true ones': ', davon {0} wahr, {1} der wahren',
  '{0}: {1} edges found{2}': '{0}: {1} Kanten gefunden{2}',
  'On microblogs, with rates learned from 60 % of the cascades, mean field errs severely; PropNet and ConTinEst are comparably accurate.':
    'Auf Mikroblogs, mit Raten, die aus 60 % der Kaskaden gelernt sind, irrt sich das mittlere Feld schwer; PropNet und ConTinEst sind vergleichbar genau.',
  'With learned rates mean field errs severely, the jump equations do not.':
    'Mit gelernten Raten irrt sich das mittlere Feld schwer, die Sprunggleichungen nicht.',
  'On every set of cascades run, the mean relative error of PropNet over the window is within {0}, and that of mean field is {1} times as large or more.':
    'Auf jeder gerechneten Sammlung von Kaskaden liegt der mittlere relative Fehler von PropNet über das Fenster innerhalb von {0}, und der des mittleren Felds ist {1}-mal so groß oder größer.',
  'The Weibo cascades (434 users, 24 hours) cannot be shipped. In their place: cascades drawn on a scale-free network of 100 nodes, and, in the full size, the 400 most active news sites of Memetracker over 24 hours, cascades with five sites or more (the paper asks for 50 of 434 users). ConTinEst is left out: on the same learned rates it has the same expectation as PropNet.':
    'Die Weibo-Kaskaden (434 Personen, 24 Stunden) dürfen nicht mitgeliefert werden. An ihrer Stelle: Kaskaden, die auf einem skalenfreien Netzwerk aus 100 Knoten gezogen sind, und in voller Größe die 400 aktivsten Nachrichtenseiten von Memetracker über 24 Stunden, Kaskaden mit fünf Seiten oder mehr (die Arbeit verlangt 50 von 434 Personen). ConTinEst ist ausgelassen: Auf denselben gelernten Raten hat es denselben Erwartungswert wie PropNet.',
  'Active users and relative error over time, mean over the held-out cascades.':
    'Aktive Personen und relativer Fehler über der Zeit, Mittel über die zurückgehaltenen Kaskaden.',
  'Cascades drawn here, 2,000 on 100 nodes, 60 % learned from; no file needed':
    'Hier gezogene Kaskaden, 2.000 auf 100 Knoten, 60 % zum Lernen; keine Datei nötig',
  'Drawn cascades, 4,000, and the 400 most active sites of Memetracker':
    'Gezogene Kaskaden, 4.000, und die 400 aktivsten Seiten von Memetracker',
  '{0}: PropNet off by {1}, within {2}': '{0}: PropNet um {1} daneben, Grenze {2}',
  '{0}: mean field off by {1}, {2} times as much': '{0}: mittleres Feld um {1} daneben, {2}-mal so viel',
  'Mean relative error over the window: {0}.': 'Mittlerer relativer Fehler über das Fenster: {0}.',
  '{0} {1}, mean field {2}': '{0} {1}, mittleres Feld {2}',
  'users, most probable first': 'Personen, wahrscheinlichste zuerst',
  'probability to be active': 'Wahrscheinlichkeit, aktiv zu sein',
  predicted: 'vorhergesagt',
  'From one source, the probability of single users to be active at a given hour is close to what the held-out cascades show.':
    'Von einer Quelle aus ist die Wahrscheinlichkeit, dass einzelne Personen zu einer gegebenen Stunde aktiv sind, nahe an dem, was die zurückgehaltenen Kaskaden zeigen.',
  'Predicted activation of single users is close to what held-out cascades show.':
    'Die vorhergesagte Aktivierung einzelner Personen ist nahe an dem, was zurückgehaltene Kaskaden zeigen.',
  'On every set of cascades run, {0} of the users with at least {1} in either are so in both, and the mean gap between predicted probability and observed share is within {2}.':
    'Auf jeder gerechneten Sammlung von Kaskaden haben {0} der Personen, die in einem von beiden mindestens {1} haben, dies in beiden, und der mittlere Abstand zwischen vorhergesagter Wahrscheinlichkeit und beobachtetem Anteil liegt innerhalb von {2}.',
  'The Weibo cascades cannot be shipped; the sets are those of Fig. 7. The source is the one with the most held-out cascades, the moment half of the window. With a few dozen cascades an observed share is known to ±0.1 only, which the criterion allows for.':
    'Die Weibo-Kaskaden dürfen nicht mitgeliefert werden; die Sammlungen sind die von Abb. 7. Die Quelle ist die mit den meisten zurückgehaltenen Kaskaden, der Moment die Hälfte des Fensters. Mit ein paar Dutzend Kaskaden ist ein beobachteter Anteil nur auf ±0,1 bekannt, was das Kriterium zulässt.',
  'Users sorted by predicted probability: line, predicted; marks, share of the source’s held-out cascades in which the user was active.':
    'Personen nach vorhergesagter Wahrscheinlichkeit geordnet: Linie, vorhergesagt; Punkte, Anteil der zurückgehaltenen Kaskaden der Quelle, in denen die Person aktiv war.',
  'Cascades drawn here, 2,000 on 100 nodes; no file needed':
    'Hier gezogene Kaskaden, 2.000 auf 100 Knoten; keine Datei nötig',
  '{0}: {1} of {2} users at one half or more are so in both':
    '{0}: {1} von {2} Personen mit mindestens der Hälfte haben dies in beiden',
  '{0}: mean gap {1}, within {2}': '{0}: mittlerer Abstand {1}, Grenze {2}',
  '{0}: {1} users, mean gap between probability and share {2}':
    '{0}: {1} Personen, mittlerer Abstand zwischen Wahrscheinlichkeit und Anteil {2}',
  '{0} on a {1} network': '{0}, Netzwerk: {1}',
  '{0} off by at most {1}, within {2}': '{0} höchstens {1} daneben, Grenze {2}',
  'Largest relative errors on random, small-world and scale-free: {0}. The reference itself is known to {1}.':
    'Größte relative Fehler auf Zufall, Kleiner Welt und skalenfrei: {0}. Der Bezugswert selbst ist auf {1} bekannt.',
  'Σ|p̂ − p| / Σp': 'Σ|p̂ − p| / Σp',
  network: 'Netzwerk',
  'largest error of I': 'größter Fehler von I',
  'mean error of I': 'mittlerer Fehler von I',
  'mean error of p': 'mittlerer Fehler von p',
  'drawn cascades': 'gezogene Kaskaden',
  'Rates learned from {0}': 'Raten gelernt: {0}',
  'Prediction of {0}': 'Vorhersage: {0}',
  'Sizes, rates, horizons and samples are lost in the text; here α is uniform on [0.05, 0.5], two sources are drawn, T = 8 (small world 16).':
    'Größen, Raten, Horizonte und Stichproben fehlen im Text; hier ist α gleichverteilt auf [0,05; 0,5], zwei Quellen werden gezogen, T = 8 (Kleine Welt 16).',
  Kite: 'Drachen',
  'Petersen graph': 'Petersen-Graph',
  'Small world': 'Kleine Welt',
  'Section 6.1': 'Abschnitt 6.1',
  'Exact chain, {0} on the {1}': 'Exakte Kette, {0}: {1}',
  'Mean field, {0} on the {1}': 'Mittleres Feld, {0}: {1}',
  'In the text (6.1)': 'Im Text (6.1)',
  'Mean field ignores that neighbours tend to be active together, and so overestimates: its solution is an upper bound of the probability of every node, without and with recovery.':
    'Das mittlere Feld übersieht, dass Nachbarn oft zusammen aktiv sind, und überschätzt deshalb: Seine Lösung ist eine obere Schranke der Wahrscheinlichkeit jedes Knotens, ohne und mit Erholung.',
  'Mean field is an upper bound for every node.': 'Das mittlere Feld ist für jeden Knoten eine obere Schranke.',
  'Against the exact chain of all states, no probability of mean field is too low at any node and time (by more than rounding, {0}).':
    'Gegenüber der exakten Kette aller Zustände ist keine Wahrscheinlichkeit des mittleren Felds an irgendeinem Knoten und zu irgendeiner Zeit zu niedrig (um mehr als Rundung, {0}).',
  'Influence by the exact chain of all states and by mean field.':
    'Einfluss nach der exakten Kette aller Zustände und nach dem mittleren Feld.',
  'Two networks of 10 nodes, SI and SIS, all 1,024 states':
    'Zwei Netzwerke aus 10 Knoten, SI und SIS, alle 1.024 Zustände',
  'Three networks of 10 and 12 nodes, SI and SIS, all states':
    'Drei Netzwerke aus 10 und 12 Knoten, SI und SIS, alle Zustände',
  '{0}: {1} of {2} probabilities too low': '{0}: {1} von {2} Wahrscheinlichkeiten zu niedrig',
  '{0} on {1}': '{0}, {1}',
  'The largest excess of a probability is {0}; none is too low.':
    'Der größte Überschuss einer Wahrscheinlichkeit ist {0}; keine ist zu niedrig.',
  'The largest excess of a probability is {0}; {1} are too low.':
    'Der größte Überschuss einer Wahrscheinlichkeit ist {0}; {1} sind zu niedrig.',
  Euler: 'Euler',
  'Euler, eq. 14': 'Euler, Gl. 14',
  Taylor: 'Taylor',
  'Taylor, eq. 15, with cross terms': 'Taylor, Gl. 15, mit gemischten Gliedern',
  'Section 4.1': 'Abschnitt 4.1',
  'Exact chain of three nodes': 'Exakte Kette von drei Knoten',
  'In the text (4.1)': 'Im Text (4.1)',
  'The Euler scheme (14) converges with weak order 1, the Taylor scheme (15) with weak order 2.':
    'Das Euler-Verfahren (14) konvergiert mit schwacher Ordnung 1, das Taylor-Verfahren (15) mit schwacher Ordnung 2.',
  'Over steps ½, ¼ and ⅛ the largest error of a probability at T falls with the step to the power 1 and 2 (within {0}).':
    'Über die Schritte ½, ¼ und ⅛ fällt der größte Fehler einer Wahrscheinlichkeit bei T mit dem Schritt hoch 1 und hoch 2 (bis auf {0}).',
  'The formulas are missing from the text; (15) is restored with its cross terms: if every mark is expanded by itself alone, as the word “componentwise” may suggest, the scheme is of order 1 only. On networks with cycles both literal schemes leave 0 … 1 and may run away (see the tile on states), so an order shows only on a network without; and only where steps are short: with h = 1 the first gap is still far from its slope, so steps ½, ¼ and ⅛ are compared.':
    'Die Formeln fehlen im Text; (15) ist mit ihren gemischten Gliedern wiederhergestellt: Wird jede Marke für sich allein entwickelt, wie das Wort „componentwise“ nahelegen mag, so hat das Verfahren nur Ordnung 1. Auf Netzwerken mit Zyklen verlassen beide wörtlichen Verfahren 0 … 1 und können davonlaufen (siehe die Kachel zu den Zuständen), eine Ordnung zeigt sich also nur auf einem Netzwerk ohne Zyklen; und nur, wo Schritte kurz sind: Mit h = 1 ist der erste Abstand noch weit von seiner Steigung entfernt, deshalb werden die Schritte ½, ¼ und ⅛ verglichen.',
  'Largest error of pᵢ(T) by the step h on 0 → 1 → 2, 0 → 2 with α = 1, T = 1; truth: the exact chain of all states.':
    'Größter Fehler von pᵢ(T) nach dem Schritt h auf 0 → 1 → 2, 0 → 2 mit α = 1, T = 1; Wahrheit: die exakte Kette aller Zustände.',
  'Three nodes, three steps, 200,000 samples of each in pairs':
    'Drei Knoten, drei Schritte, je 200.000 Stichproben in Paaren',
  'Three nodes, three steps, 4,000,000 samples of each in pairs':
    'Drei Knoten, drei Schritte, je 4.000.000 Stichproben in Paaren',
  'step h': 'Schritt h',
  'max |p̂(T) − p(T)|': 'max |p̂(T) − p(T)|',
  '{0}: order {1}, within {2} of {3}': '{0}: Ordnung {1}, bis auf {2} bei {3}',
  'From h = ½ to ⅛ the largest error of a probability falls from {0} to {1} by Euler and from {2} to {3} by Taylor; sampling leaves ±{4}.':
    'Von h = ½ auf ⅛ fällt der größte Fehler einer Wahrscheinlichkeit bei Euler von {0} auf {1} und bei Taylor von {2} auf {3}; die Stichproben lassen ±{4} offen.',
  'Corollary 2': 'Korollar 2',
  'Exact runs on a small world': 'Exakte Läufe auf einer Kleinen Welt',
  'Samples for an error of {0} %': 'Stichproben für einen Fehler von {0} %',
  'In the text (4.3)': 'Im Text (4.3)',
  'An error ε takes a number of samples of the order of ε⁻² (Corollary 2).':
    'Ein Fehler ε braucht eine Zahl von Stichproben von der Ordnung ε⁻² (Korollar 2).',
  'Planned from a pilot of 1,000 runs, the 95 % interval achieved is within {0} % of the one wanted at every size, it falls with slope −½ (within 0.1), and no estimate is further from exact runs than {1} times the error wanted.':
    'Geplant aus einem Vorlauf von 1.000 Läufen, liegt das erreichte 95-%-Intervall bei jeder Größe innerhalb von {0} % des gewünschten, es fällt mit Steigung −½ (bis auf 0,1), und keine Schätzung ist von exakten Läufen weiter entfernt als das {1}-Fache des gewünschten Fehlers.',
  '{0} Marks are applied at their own times, so the bound has no part that depends on a step: the cost is of the order of ε⁻² too, not ε^−(2 + 1/β).':
    '{0} Marken werden zu ihren eigenen Zeiten angewandt, die Schranke hat also keinen Teil, der von einem Schritt abhängt: Auch die Kosten sind von der Ordnung ε⁻², nicht ε^−(2 + 1/β).',
  'Half the 95 % interval of I(T), % of I(T), by number of samples: wanted and achieved, on a small world.':
    'Halbes 95-%-Intervall von I(T), % von I(T), nach Zahl der Stichproben: gewünscht und erreicht, auf einer Kleinen Welt.',
  'n = 200, wanted errors from 8 % to 1 %, truth from 40,000 runs':
    'n = 200, gewünschte Fehler von 8 % bis 1 %, Wahrheit aus 40.000 Läufen',
  'n = 300, wanted errors from 8 % to 1 %, truth from 400,000 runs':
    'n = 300, gewünschte Fehler von 8 % bis 1 %, Wahrheit aus 400.000 Läufen',
  error: 'Fehler',
  wanted: 'gewünscht',
  achieved: 'erreicht',
  'Achieved {0} % of I(T) for {1} % wanted': 'Erreicht {0} % von I(T) bei gewünschten {1} %',
  'Slope {0}, within 0.1 of −½': 'Steigung {0}, bis auf 0,1 bei −½',
  'Estimates {0} % away from exact runs, within {1} times the error wanted':
    'Schätzungen {0} % von exakten Läufen entfernt, innerhalb des {1}-Fachen des gewünschten Fehlers',
  '{0}; what was achieved is at most {1} % away from what was wanted.':
    '{0}; das Erreichte ist höchstens {1} % vom Gewünschten entfernt.',
  '{0} % takes {1} samples': '{0} % braucht {1} Stichproben',
  'Exact runs on a random network': 'Exakte Läufe auf einem zufälligen Netzwerk',
  'Literal Euler, h = {0}': 'Wörtliches Euler, h = {0}',
  'In the text (4.1, states)': 'Im Text (4.1, Zustände)',
  'The Euler scheme (14) gives a stable approximation of the jump equations, whose states are 0 or 1.':
    'Das Euler-Verfahren (14) gibt eine stabile Näherung der Sprunggleichungen, deren Zustände 0 oder 1 sind.',
  'The Euler scheme as printed is stable, and its states are 0 or 1.':
    'Das Euler-Verfahren ist, wie gedruckt, stabil, und seine Zustände sind 0 oder 1.',
  'With recovery on a random network no sampled trajectory has a state outside 0 … 1 at h = {0}, and I(T) is within {1} of exact runs.':
    'Mit Erholung auf einem zufälligen Netzwerk hat bei h = {0} keine gezogene Trajektorie einen Zustand außerhalb von 0 … 1, und I(T) liegt innerhalb von {1} exakter Läufe.',
  'The formula is missing from the text; (14) is taken as it follows from (11). Two neighbours that fire in one step set a state to 2, and 1 − X turns negative: on cycles with recovery a trajectory can run away. The lab therefore samples by exact events, by Algorithm 1 with marks at their own times, or by a scheme of steps that keeps states at 0 and 1.':
    'Die Formel fehlt im Text; (14) wird genommen, wie sie aus (11) folgt. Zwei Nachbarn, die in einem Schritt feuern, setzen einen Zustand auf 2, und 1 − X wird negativ: Auf Zyklen mit Erholung kann eine Trajektorie davonlaufen. Das Labor zieht deshalb mit exakten Ereignissen, mit Algorithmus 1 und Marken zu ihren eigenen Zeiten oder mit einem Schrittverfahren, das Zustände bei 0 und 1 hält.',
  'Influence by the literal Euler scheme with three steps, against exact runs.':
    'Einfluss nach dem wörtlichen Euler-Verfahren mit drei Schritten, gegen exakte Läufe.',
  'n = 200, with recovery, 400 trajectories for each of three steps':
    'n = 200, mit Erholung, 400 Trajektorien für jeden von drei Schritten',
  'n = 300, with recovery, 10,000 trajectories for each of three steps':
    'n = 300, mit Erholung, 10.000 Trajektorien für jeden von drei Schritten',
  'h = {0}: {1} of trajectories left 0 … 1': 'h = {0}: {1} der Trajektorien verließen 0 … 1',
  'h = {0}: I(T) {1} instead of {2}, within {3}': 'h = {0}: I(T) {1} statt {2}, Grenze {3}',
  'h = {0}: {1} of trajectories left 0 … 1, I(T) = {2}': 'h = {0}: {1} der Trajektorien verließen 0 … 1, I(T) = {2}',
  'Exact runs give I(T) = {0}. Literal Euler, {1}.': 'Exakte Läufe geben I(T) = {0}. Wörtliches Euler, {1}.',
  likelihood: 'Likelihood',
  'Fig. 1a': 'Abb. 1a',
  '{0} cascades on a tree of 20 nodes, α set {1}': '{0} Kaskaden auf einem Baum aus 20 Knoten, α-Satz {1}',
  'Figure 1a': 'Abbildung 1a',
  'On a tree SLICER recovers α like DMPrec, with an error that falls as that of maximum likelihood and is only a little larger.':
    'Auf einem Baum findet SLICER α wie DMPrec, mit einem Fehler, der fällt wie der von Maximum-Likelihood und nur ein wenig größer ist.',
  'A little less exact than likelihood, at the same rate.': 'Etwas weniger genau als Likelihood, mit derselben Rate.',
  'The error of both falls with slope −½ (within 0.1); SLICER’s is 1.2 to 1.8 times that of maximum likelihood; DMPrec lies on SLICER within 1 %.':
    'Der Fehler beider fällt mit Steigung −½ (bis auf 0,1); der von SLICER ist 1,2- bis 1,8-mal so groß wie der von Maximum-Likelihood; DMPrec liegt bis auf 1 % auf SLICER.',
  'The paper draws its curves without numbers; the bounds of the ratio are ours.':
    'Die Arbeit zeichnet ihre Kurven ohne Zahlen; die Grenzen des Verhältnisses sind unsere.',
  'Mean |Δα| by number of cascades, regular tree of 20 nodes, T = 5, all nodes seen. Thin line: slope −½.':
    'Mittleres |Δα| nach Zahl der Kaskaden, regulärer Baum aus 20 Knoten, T = 5, alle Knoten sichtbar. Dünne Linie: Steigung −½.',
  'N = 20, 3 sets of α, M to 10⁵; the paper has 5 sets, M to 10⁶':
    'N = 20, 3 Sätze von α, M bis 10⁵; die Arbeit hat 5 Sätze, M bis 10⁶',
  'N = 20, 5 sets of α, M to 10⁶, as in the paper': 'N = 20, 5 Sätze von α, M bis 10⁶, wie in der Arbeit',
  'slope −½': 'Steigung −½',
  'Slope of SLICER {0}': 'Steigung von SLICER {0}',
  'Slope of maximum likelihood {0}': 'Steigung von Maximum-Likelihood {0}',
  'SLICER {0} times maximum likelihood': 'SLICER {0}-mal Maximum-Likelihood',
  'DMPrec within 0.001 % of SLICER': 'DMPrec innerhalb von 0,001 % von SLICER',
  'DMPrec within {0} % of SLICER': 'DMPrec innerhalb von {0} % von SLICER',
  'With {0} cascades SLICER is off by {1} on average, maximum likelihood by {2}; the ratio is {3} over all sizes, and both fall with slope {4} and {5}.':
    'Mit {0} Kaskaden liegt SLICER im Mittel um {1} daneben, Maximum-Likelihood um {2}; das Verhältnis ist {3} über alle Größen, und beide fallen mit Steigung {4} und {5}.',
  'Fig. 1b': 'Abb. 1b',
  '{0} gradients by SLICER on a tree of {1} nodes': '{0} Gradienten von SLICER auf einem Baum aus {1} Knoten',
  '{0} gradients by DMPrec on a tree of {1} nodes': '{0} Gradienten von DMPrec auf einem Baum aus {1} Knoten',
  'Figure 1b': 'Abbildung 1b',
  'One gradient costs SLICER a time in proportion to the number of edges, DMPrec one that grows with its square.':
    'Ein Gradient kostet SLICER eine Zeit proportional zur Zahl der Kanten, DMPrec eine, die mit deren Quadrat wächst.',
  'One gradient costs edges, not edges squared.': 'Ein Gradient kostet Kanten, nicht Kanten im Quadrat.',
  'From N = 20 to N = 40 the ratio of DMPrec to SLICER grows at least 1.6 times in time, and in counted operations in proportion to the edges (within 10 %).':
    'Von N = 20 zu N = 40 wächst das Verhältnis von DMPrec zu SLICER in der Zeit mindestens auf das 1,6-Fache und in gezählten Operationen proportional zu den Kanten (bis auf 10 %).',
  'The paper times its own Julia code. Here both are measured in the same engine, so the ratio can be compared and the milliseconds cannot.':
    'Die Arbeit misst die Zeit ihres eigenen Julia-Codes. Hier werden beide in derselben Maschine gemessen; vergleichen lässt sich also das Verhältnis, nicht die Millisekunden.',
  'Time of DMPrec over time of SLICER for one gradient, and the same of counted operations; regular trees, T = 5, 1,000 cascades.':
    'Zeit von DMPrec durch Zeit von SLICER für einen Gradienten, und dasselbe für gezählte Operationen; reguläre Bäume, T = 5, 1.000 Kaskaden.',
  'N = 10, 20, 40, as in the paper; 2,000 and 400 gradients timed':
    'N = 10, 20, 40, wie in der Arbeit; 2.000 und 400 Gradienten gemessen',
  'N = 10, 20, 40, as in the paper; 10,000 and 2,000 gradients timed':
    'N = 10, 20, 40, wie in der Arbeit; 10.000 und 2.000 Gradienten gemessen',
  'DMPrec / SLICER': 'DMPrec / SLICER',
  counted: 'gezählt',
  'Ratio of times grows {0} times': 'Verhältnis der Zeiten wächst auf das {0}-Fache',
  'Ratio of operations grows {0} times (edges: {1})':
    'Verhältnis der Operationen wächst auf das {0}-Fache (Kanten: {1})',
  'At N = 40 one gradient takes {0} µs by SLICER and {1} µs by DMPrec, {2} times as long; at N = 20 it is {3} times.':
    'Bei N = 40 braucht ein Gradient {0} µs mit SLICER und {1} µs mit DMPrec, {2}-mal so lang; bei N = 20 ist es das {3}-Fache.',
  '{0} cascades, T = {1}, {2} of 100 nodes': '{0} Kaskaden, T = {1}, {2} aus 100 Knoten',
  'Where there are few loops the error falls with the root of the number of cascades. On the square lattice, watched for long, it stops falling.':
    'Wo es wenige Schleifen gibt, fällt der Fehler mit der Wurzel aus der Zahl der Kaskaden. Auf dem Quadratgitter, lange beobachtet, fällt er nicht weiter.',
  'The error falls with the root of M; loops watched for long stop it.':
    'Der Fehler fällt mit der Wurzel aus M; lange beobachtete Schleifen halten ihn auf.',
  'The trees fall with slope −½ (within 0.1), the other networks at T = 5 nearly so (within 0.15, since a few loops are felt at 10⁵ cascades); at T = 10 the error on the lattice changes by less than a quarter from 10⁴ to 10⁵ cascades, that of the trees at least halves.':
    'Die Bäume fallen mit Steigung −½ (bis auf 0,1), die anderen Netzwerke bei T = 5 annähernd so (bis auf 0,15, da ein paar Schleifen bei 10⁵ Kaskaden zu spüren sind); bei T = 10 ändert sich der Fehler auf dem Gitter von 10⁴ auf 10⁵ Kaskaden um weniger als ein Viertel, der der Bäume halbiert sich mindestens.',
  'The text does not say whether T counts the step 0; here it is the T of the paper’s formulas.':
    'Der Text sagt nicht, ob T den Schritt 0 mitzählt; hier ist es das T der Formeln der Arbeit.',
  'Mean |Δα| by number of cascades on five networks of 100 nodes, all nodes seen. Open marks: trees. Thin line: slope −½.':
    'Mittleres |Δα| nach Zahl der Kaskaden auf fünf Netzwerken aus 100 Knoten, alle Knoten sichtbar. Offene Punkte: Bäume. Dünne Linie: Steigung −½.',
  'N = 100, 1 realisation, M to 10⁵; the paper has 25, M to 10⁶':
    'N = 100, 1 Realisierung, M bis 10⁵; die Arbeit hat 25, M bis 10⁶',
  'N = 100, 5 realisations, M to 10⁶; the paper has 25': 'N = 100, 5 Realisierungen, M bis 10⁶; die Arbeit hat 25',
  lattice: 'Gitter',
  tree: 'Baum',
  'T = 5: slopes {0}': 'T = 5: Steigungen {0}',
  'T = 10, trees: slopes {0}': 'T = 10, Bäume: Steigungen {0}',
  'T = 10, lattice: {0} times the error with 10 times the cascades':
    'T = 10, Gitter: das {0}-Fache des Fehlers bei 10-mal so vielen Kaskaden',
  'T = 10, trees: {0} times': 'T = 10, Bäume: das {0}-Fache',
  'At T = 5 all five networks fall, to {0} on the tree and {1} on the lattice at 10⁵ cascades. At T = 10 the tree is at {2}, the lattice stays at {3}.':
    'Bei T = 5 fallen alle fünf Netzwerke, auf {0} beim Baum und {1} beim Gitter bei 10⁵ Kaskaden. Bei T = 10 liegt der Baum bei {2}, das Gitter bleibt bei {3}.',
  '{0} % hidden, sources {1}, {2} cascades, T = {3}, {4}': '{0} % verborgen, Quellen {1}, {2} Kaskaden, T = {3}, {4}',
  'Figure 3': 'Abbildung 3',
  'With up to a quarter of the nodes hidden the error of α still falls with the number of cascades, nearly as if all were seen.':
    'Auch wenn bis zu ein Viertel der Knoten verborgen ist, fällt der Fehler von α noch mit der Zahl der Kaskaden, fast so, als wären alle sichtbar.',
  'A quarter of the nodes hidden hardly hurts, if the sources are known.':
    'Ein Viertel verborgener Knoten schadet kaum, wenn die Quellen bekannt sind.',
  'Where hidden sources are known every error with nodes hidden stays within 1.5 times that without; where their cascades are dropped, within 3 times up to ξ = 15 % and 5 times at 25 %; all still fall from 10⁴ to 10⁵ cascades.':
    'Wo verborgene Quellen bekannt sind, bleibt jeder Fehler mit verborgenen Knoten innerhalb des 1,5-Fachen dessen ohne; wo ihre Kaskaden weggelassen werden, innerhalb des 3-Fachen bis ξ = 15 % und des 5-Fachen bei 25 %; alle fallen noch von 10⁴ auf 10⁵ Kaskaden.',
  'The paper does not say whether the source of a cascade is known when that node is hidden. Both readings are shown; the authors’ own code knows it.':
    'Die Arbeit sagt nicht, ob die Quelle einer Kaskade bekannt ist, wenn dieser Knoten verborgen ist. Beide Lesarten werden gezeigt; der eigene Code der Autoren kennt sie.',
  'Mean |Δα| over identifiable edges, N = 100, T = 5. Solid: hidden sources known; dashed: their cascades dropped.':
    'Mittleres |Δα| über identifizierbare Kanten, N = 100, T = 5. Durchgezogen: verborgene Quellen bekannt; gestrichelt: ihre Kaskaden weggelassen.',
  'N = 100, T = 5, 1 realisation, M to 10⁵; the paper also has T = 10, 25 realisations, M to 10⁶':
    'N = 100, T = 5, 1 Realisierung, M bis 10⁵; die Arbeit hat auch T = 10, 25 Realisierungen, M bis 10⁶',
  'N = 100, T = 5 and 10, 5 realisations, M to 10⁶; the paper has 25':
    'N = 100, T = 5 und 10, 5 Realisierungen, M bis 10⁶; die Arbeit hat 25',
  '25 %, known': '25 %, bekannt',
  '25 %, dropped': '25 %, weggelassen',
  'all seen': 'alle sichtbar',
  'ξ = {0} %, sources {1}': 'ξ = {0} %, Quellen {1}',
  'Sources known: at most {0} times the error with all nodes seen':
    'Quellen bekannt: höchstens das {0}-Fache des Fehlers mit allen Knoten sichtbar',
  'Dropped, ξ to 15 %: at most {0} times': 'Weggelassen, ξ bis 15 %: höchstens das {0}-Fache',
  'Dropped, ξ = 25 %: at most {0} times': 'Weggelassen, ξ = 25 %: höchstens das {0}-Fache',
  'From 10⁴ to 10⁵ cascades every error falls, at least to {0} of it':
    'Von 10⁴ auf 10⁵ Kaskaden fällt jeder Fehler, mindestens auf {0} davon',
  'With hidden sources known, up to a quarter of the nodes hidden costs at most a factor {0}; where cascades that start at hidden nodes are left out, up to {1}.':
    'Sind verborgene Quellen bekannt, so kostet bis zu ein Viertel verborgener Knoten höchstens einen Faktor {0}; werden Kaskaden ausgelassen, die an verborgenen Knoten beginnen, bis zu {1}.',
  '{0} cascades on {1}, {2} % hidden': '{0} Kaskaden auf {1}, {2} % verborgen',
  'SLICER scales to networks of a hundred thousand nodes: the error falls with the number of cascades, and hiding a quarter of the nodes changes little.':
    'SLICER reicht bis zu Netzwerken aus hunderttausend Knoten: Der Fehler fällt mit der Zahl der Kaskaden, und ein Viertel der Knoten zu verbergen ändert wenig.',
  'A hundred thousand nodes: the error falls, hidden nodes cost little.':
    'Hunderttausend Knoten: Der Fehler fällt, verborgene Knoten kosten wenig.',
  'The error falls with the number of cascades on both networks, with all nodes seen and with a quarter hidden; on as-22july06 the error with a quarter hidden is at most twice that without.':
    'Der Fehler fällt mit der Zahl der Kaskaden auf beiden Netzwerken, wenn alle Knoten sichtbar sind und wenn ein Viertel verborgen ist; auf as-22july06 ist der Fehler mit einem verborgenen Viertel höchstens doppelt so groß wie ohne.',
  'Errors are averaged over identifiable edges; the paper counts all. With so many parameters for so few cascades the optimum fits the noise: error is least when the search is stopped early, and depends on how it is climbed (here L-BFGS on α). The best constant guess for all α is stated beside the curves: on web-sk-2005 it is about as good as what is learned from 10⁵ cascades with a quarter of the nodes hidden.':
    'Fehler werden über identifizierbare Kanten gemittelt; die Arbeit zählt alle. Bei so vielen Parametern für so wenige Kaskaden passt sich das Optimum dem Rauschen an: Der Fehler ist am kleinsten, wenn die Suche früh angehalten wird, und hängt davon ab, wie gestiegen wird (hier L-BFGS auf α). Die beste Konstante für alle α steht neben den Kurven: Auf web-sk-2005 ist sie etwa so gut wie das, was aus 10⁵ Kaskaden gelernt wird, wenn ein Viertel der Knoten verborgen ist.',
  'Mean |Δα| over identifiable edges by number of cascades, α = max(kᵢ, kⱼ)^(−½), ten random sources on average, T = 4. Level: best constant.':
    'Mittleres |Δα| über identifizierbare Kanten nach Zahl der Kaskaden, α = max(kᵢ, kⱼ)^(−½), im Mittel zehn zufällige Quellen, T = 4. Waagerechte: beste Konstante.',
  'Both networks, M = 10⁴ and 10⁵, at most 150 and 100 iterations; the paper goes to M = 10⁶':
    'Beide Netzwerke, M = 10⁴ und 10⁵, höchstens 150 und 100 Iterationen; die Arbeit geht bis M = 10⁶',
  'Both networks, M to 10⁶ as in the paper, at most 150 and 100 iterations':
    'Beide Netzwerke, M bis 10⁶ wie in der Arbeit, höchstens 150 und 100 Iterationen',
  '{0}: error falls to {1} (all seen) and {2} (25 % hidden)':
    '{0}: Fehler fällt auf {1} (alle sichtbar) und {2} (25 % verborgen)',
  'as-22july06: {0} times the error with 25 % hidden': 'as-22july06: das {0}-Fache des Fehlers mit 25 % verborgen',
  'With {0} cascades: as-22july06 {1} and {2} with a quarter hidden (best constant {3}); web-sk-2005 {4} and {5} (best constant {6}).':
    'Mit {0} Kaskaden: as-22july06 {1} und {2} mit einem verborgenen Viertel (beste Konstante {3}); web-sk-2005 {4} und {5} (beste Konstante {6}).',
  '{0} cascades on a lattice of 100 nodes, T = 20, α set {1}':
    '{0} Kaskaden auf einem Gitter aus 100 Knoten, T = 20, α-Satz {1}',
  'N = 100, 2 sets of α, M to 10⁵, truth from 1,000 runs per source; the paper has M to 10⁶ and 10⁶ runs':
    'N = 100, 2 Sätze von α, M bis 10⁵, Wahrheit aus 1.000 Läufen je Quelle; die Arbeit hat M bis 10⁶ und 10⁶ Läufe',
  'N = 100, 5 sets of α, M to 10⁶, truth from 20,000 runs per source; the paper has 10⁶':
    'N = 100, 5 Sätze von α, M bis 10⁶, Wahrheit aus 20.000 Läufen je Quelle; die Arbeit hat 10⁶',
  'Figure 5a': 'Abbildung 5a',
  'On a lattice of many short loops, watched for long, the error of α does not vanish however many cascades there are.':
    'Auf einem Gitter mit vielen kurzen Schleifen, lange beobachtet, verschwindet der Fehler von α nicht, wie viele Kaskaden es auch gibt.',
  'With many loops, watched for long, α is not recovered.':
    'Mit vielen Schleifen, lange beobachtet, wird α nicht gefunden.',
  'From 10⁴ to 10⁵ cascades the mean error changes by less than 15 %, and stays above 0.05.':
    'Von 10⁴ auf 10⁵ Kaskaden ändert sich der mittlere Fehler um weniger als 15 % und bleibt über 0,05.',
  'Mean |Δα| by number of cascades, square lattice of 100 nodes, T = 20; one line for each set of α.':
    'Mittleres |Δα| nach Zahl der Kaskaden, Quadratgitter aus 100 Knoten, T = 20; eine Linie für jeden Satz von α.',
  'set {0}': 'Satz {0}',
  '{0} times the error with 10 times the cascades': 'das {0}-Fache des Fehlers bei 10-mal so vielen Kaskaden',
  'Error at the end {0}': 'Fehler am Ende {0}',
  'The mean error stays at {0}, whether from 10⁴ or from {1} cascades.':
    'Der mittlere Fehler bleibt bei {0}, ob aus 10⁴ oder aus {1} Kaskaden.',
  'Figure 5b': 'Abbildung 5b',
  'Message passing predicts the marginals better with the α that SLICER has learned than with the true α.':
    'Botschaften sagen die Randwahrscheinlichkeiten mit dem α, das SLICER gelernt hat, besser vorher als mit dem wahren α.',
  'The wrong α, learned, predicts better than the true one.':
    'Das falsche α, gelernt, sagt besser vorher als das wahre.',
  'From 10⁴ cascades on, the prediction error with learned α is at most 0.4 times that with the true α.':
    'Ab 10⁴ Kaskaden ist der Vorhersagefehler mit gelerntem α höchstens das 0,4-Fache dessen mit dem wahren α.',
  'The average of eq. 8 is taken over t = 0 … T − 1, which the text leaves open. It need not fall with every further cascade: what is climbed is a likelihood, not this error.':
    'Das Mittel in Gl. 8 wird über t = 0 … T − 1 genommen, was der Text offenlässt. Es muss nicht mit jeder weiteren Kaskade fallen: Gesteigert wird eine Likelihood, nicht dieser Fehler gesenkt.',
  'δp by number of cascades, square lattice of 100 nodes, T = 20, against simulation. Level: message passing with the true α.':
    'δp nach Zahl der Kaskaden, Quadratgitter aus 100 Knoten, T = 20, gegen Simulation. Waagerechte: Botschaften mit dem wahren α.',
  'prediction error δp': 'Vorhersagefehler δp',
  learned: 'gelernt',
  'learned, set {0}': 'gelernt, Satz {0}',
  'true α': 'wahres α',
  'At most {0} times the error with the true α': 'Höchstens das {0}-Fache des Fehlers mit dem wahren α',
  'With the true α message passing is off by {0}, with the learned one by {1}. Two halves of the simulated truth differ by {2}.':
    'Mit dem wahren α liegen die Botschaften um {0} daneben, mit dem gelernten um {1}. Zwei Hälften der simulierten Wahrheit unterscheiden sich um {2}.',
  'Up to {0} replicas on a lattice of {1} nodes, {2} % hidden':
    'Bis zu {0} Kopien auf einem Gitter aus {1} Knoten, {2} % verborgen',
  'Averaging over further replicas of the network, each with its own α, improves the prediction step by step, also with hidden nodes.':
    'Über weitere Kopien des Netzwerks zu mitteln, jede mit eigenem α, verbessert die Vorhersage Schritt für Schritt, auch mit verborgenen Knoten.',
  'Every further replica predicts better.': 'Jede weitere Kopie sagt besser vorher.',
  'The prediction error falls strictly from 1 to 4 replicas, and two replicas gain at least 20 % over one.':
    'Der Vorhersagefehler fällt von 1 bis 4 Kopien immer, und zwei Kopien gewinnen gegenüber einer mindestens 20 %.',
  'δp by number of replicas R, square lattice, T = 20; filled marks: all nodes seen, open marks: 15 % hidden.':
    'δp nach Zahl der Kopien R, Quadratgitter, T = 20; gefüllte Punkte: alle Knoten sichtbar, offene Punkte: 15 % verborgen.',
  '6 × 6 nodes, M = 10⁵, R to 4; the paper has 10 × 10, M = 10⁶':
    '6 × 6 Knoten, M = 10⁵, R bis 4; die Arbeit hat 10 × 10, M = 10⁶',
  '10 × 10 nodes, M = 10⁶ as in the paper, R to 5, truth from 10,000 runs per source':
    '10 × 10 Knoten, M = 10⁶ wie in der Arbeit, R bis 5, Wahrheit aus 10.000 Läufen je Quelle',
  'All seen': 'Alle sichtbar',
  '{0}: two replicas bring it to {1} of that of one': '{0}: Zwei Kopien bringen ihn auf {1} dessen von einer',
  'Prediction error from one replica on – {0}.': 'Vorhersagefehler ab einer Kopie – {0}.',
  'Two replicas from a random start, α set {0}': 'Zwei Kopien ab einem zufälligen Start, α-Satz {0}',
  'Two replicas, moved by {0}, α set {1}': 'Zwei Kopien, verschoben um {0}, α-Satz {1}',
  'A second replica started near the solution of the first improves the prediction reliably, more than a search from a random start.':
    'Eine zweite Kopie, die nahe der Lösung der ersten beginnt, verbessert die Vorhersage verlässlich, mehr als eine Suche ab einem zufälligen Start.',
  'Small perturbations of the solution beat a random start.':
    'Kleine Störungen der Lösung schlagen einen zufälligen Start.',
  'Every run with a perturbation up to 0.1 improves the prediction, and reaches a better objective than the random start of the same α.':
    'Jeder Lauf mit einer Störung bis 0,1 verbessert die Vorhersage und erreicht eine bessere Zielfunktion als der zufällige Start desselben α.',
  'A quasi-Newton search with bounds often finds as good an optimum from a random start, which the plain gradient ascent of the paper may not. That small perturbations also predict better than every random start is not guaranteed run by run: what is climbed is the objective, not δp.':
    'Eine Quasi-Newton-Suche mit Schranken findet ab einem zufälligen Start oft ein ebenso gutes Optimum, was dem einfachen Gradientenaufstieg der Arbeit vielleicht nicht gelingt. Dass kleine Störungen auch besser vorhersagen als jeder zufällige Start, ist nicht Lauf für Lauf garantiert: Gesteigert wird die Zielfunktion, nicht δp gesenkt.',
  'δp of two replicas over δp of one by the perturbation ε, square lattice, T = 20. Level: random start.':
    'δp von zwei Kopien durch δp von einer, nach der Störung ε, Quadratgitter, T = 20. Waagerechte: zufälliger Start.',
  '6 × 6 nodes, M = 10⁵, 2 sets of α; the paper has 10 × 10, M = 10⁶':
    '6 × 6 Knoten, M = 10⁵, 2 Sätze von α; die Arbeit hat 10 × 10, M = 10⁶',
  '10 × 10 nodes, M = 10⁶ as in the paper, 3 sets of α, truth from 10,000 runs per source':
    '10 × 10 Knoten, M = 10⁶ wie in der Arbeit, 3 Sätze von α, Wahrheit aus 10.000 Läufen je Quelle',
  'perturbation ε': 'Störung ε',
  'δp of two over δp of one': 'δp von zweien durch δp von einer',
  'two replicas': 'zwei Kopien',
  'random start': 'zufälliger Start',
  'ε to 0.1: at most {0} times the error of one replica': 'ε bis 0,1: höchstens das {0}-Fache des Fehlers einer Kopie',
  '{0} of {1} runs with ε to 0.1 reach a better objective than the random start':
    '{0} von {1} Läufen mit ε bis 0,1 erreichen eine bessere Zielfunktion als der zufällige Start',
  'With ε to 0.1 two replicas bring the prediction error to {0}–{1} of that of one, a random start to {2}. The objective gains {3} nats per cascade near the solution, {4} from the random start.':
    'Mit ε bis 0,1 bringen zwei Kopien den Vorhersagefehler auf {0}–{1} dessen von einer, ein zufälliger Start auf {2}. Die Zielfunktion gewinnt nahe der Lösung {3} Nats je Kaskade, ab dem zufälligen Start {4}.',
  'regular tree': 'regulärer Baum',
  'scale-free tree': 'skalenfreier Baum',
  'random regular': 'zufällig regulär',
  'Erdős–Rényi': 'Erdős–Rényi',
  '{0} on a {1}': '{0}: {1}',
  'Section 3.1': 'Abschnitt 3.1',
  MC: 'MC',
  DMP: 'DMP',
  'In the text (3.1)': 'Im Text (3.1)',
  'On trees message passing gives the exact probabilities; on any other network its solution is an upper bound of them.':
    'Auf Bäumen geben die Botschaften die exakten Wahrscheinlichkeiten; auf jedem anderen Netzwerk ist ihre Lösung eine obere Schranke davon.',
  'Exact on trees, an upper bound elsewhere.': 'Exakt auf Bäumen, sonst eine obere Schranke.',
  'On the tree no probability is further from the sampled share than chance allows (four standard errors and four runs); on the lattice none lies below it by more than that.':
    'Auf dem Baum ist keine Wahrscheinlichkeit weiter vom gezogenen Anteil entfernt, als der Zufall zulässt (vier Standardfehler und vier Läufe); auf dem Gitter liegt keine um mehr als das darunter.',
  'Expected number of nodes reached, by message passing (DMP) and from simulated cascades (MC).':
    'Erwartete Zahl erreichter Knoten, nach Botschaften (DMP) und aus simulierten Kaskaden (MC).',
  'Tree and lattice of 100 nodes, T = 10, 2,000 runs': 'Baum und Gitter aus 100 Knoten, T = 10, 2.000 Läufe',
  'Tree and lattice of 100 nodes, T = 10, 1,000,000 runs': 'Baum und Gitter aus 100 Knoten, T = 10, 1.000.000 Läufe',
  'Tree: {0} of {1} probabilities further off than chance allows':
    'Baum: {0} von {1} Wahrscheinlichkeiten weiter entfernt, als der Zufall zulässt',
  'Lattice: {0} of {1} probabilities below the sampled share':
    'Gitter: {0} von {1} Wahrscheinlichkeiten unter dem gezogenen Anteil',
  'On the tree the largest difference is {0}, what sampling leaves. On the lattice message passing is too high for {1} of the probabilities, by {2} on average at the last step, and never too low.':
    'Auf dem Baum ist der größte Unterschied {0}, was die Stichprobe offenlässt. Auf dem Gitter sind die Botschaften bei {1} der Wahrscheinlichkeiten zu hoch, beim letzten Schritt im Mittel um {2}, und nie zu niedrig.',
  'Section 4, T = 4': 'Abschnitt 4, T = 4',
  'share active': 'aktiver Anteil',
  'In the text (T = 4)': 'Im Text (T = 4)',
  'On as-22july06 and web-sk-2005, with α = 1/√max(kᵢ, kⱼ) and ten random sources on average, T = 4 is the horizon beyond which message passing predicts the activation of the full network.':
    'Auf as-22july06 und web-sk-2005, mit α = 1/√max(kᵢ, kⱼ) und im Mittel zehn zufälligen Quellen, ist T = 4 der Horizont, jenseits dessen die Botschaften die Aktivierung des ganzen Netzwerks vorhersagen.',
  'Beyond T = 4 message passing predicts the activation of the full network.':
    'Jenseits von T = 4 sagen die Botschaften die Aktivierung des ganzen Netzwerks vorher.',
  'Message passing expects at least {0} of the nodes to be active at t = {1}, twice the horizon named, on every network run.':
    'Auf jedem gerechneten Netzwerk erwarten die Botschaften, dass bei t = {1}, dem Doppelten des genannten Horizonts, mindestens {0} der Knoten aktiv sind.',
  'With exactly the settings given, hardly any node is active at t = 4, and on as-22july06 message passing levels off far below the full network. T = 4 as a horizon for learning is not touched by that.':
    'Mit genau den angegebenen Einstellungen ist bei t = 4 kaum ein Knoten aktiv, und auf as-22july06 flachen die Botschaften weit unterhalb des ganzen Netzwerks ab. T = 4 als Horizont zum Lernen wird davon nicht berührt.',
  'Expected share of active nodes, by message passing (DMP) and from 2,000 simulated cascades (MC).':
    'Erwarteter Anteil aktiver Knoten, nach Botschaften (DMP) und aus 2.000 simulierten Kaskaden (MC).',
  'as-22july06 alone, 22,963 nodes; the paper speaks of web-sk-2005 too':
    'as-22july06 allein, 22.963 Knoten; die Arbeit spricht auch von web-sk-2005',
  'Both networks, 22,963 and 121,422 nodes': 'Beide Netzwerke, 22.963 und 121.422 Knoten',
  '“{0}” here is another network: {1} nodes and {2} edges instead of {3} and {4}. Nothing follows for the claim.':
    '„{0}“ ist hier ein anderes Netzwerk: {1} Knoten und {2} Kanten statt {3} und {4}. Für die Aussage folgt daraus nichts.',
  '{0}: {1} active at t = {2}, at least {3}': '{0}: {1} aktiv bei t = {2}, mindestens {3}',
  '{0}: {1} active at t = {2}, not {3}': '{0}: {1} aktiv bei t = {2}, nicht {3}',
  'on {0} {1} of the nodes at t = {2}, {3} at t = {4} and {5} at t = 30':
    'auf {0} {1} der Knoten bei t = {2}, {3} bei t = {4} und {5} bei t = 30',
  'Message passing expects {0}.': 'Die Botschaften erwarten {0}.',
  'dynamic message passing': 'dynamischer Nachrichtenaustausch',
  'planning pushes': 'Anstöße planen',
  'continuous time': 'stetige Zeit',
  'two models, one process': 'zwei Modelle, ein Prozess',
  'learning who is next': 'lernen, wer der Nächste ist',
};
