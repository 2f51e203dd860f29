/** What comes from below the pages (library) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const libraryBelow: Dictionary = {
  'Ann or Ben first?': 'Zuerst Ann oder Ben?',
  'Is the celebrity worth a push?': 'Lohnt sich ein Anstoß für die Berühmtheit?',
  'Where does a chain begin?': 'Wo beginnt eine Kette?',
  'How do you get into a club?': 'Wie kommt man in einen Club?',
  Families: 'Familien',
  'Which families of Florence do you ask?': 'Welche Familien von Florenz fragst du?',
  'Whom would you notify next?': 'Wen würdest du als Nächstes anstoßen?',
  'Fifty pushes': 'Fünfzig Anstöße',
  'Fifty pushes into a grapevine of 310': 'Fünfzig Anstöße im Flurfunk von 310 Personen',
  Exact: 'Exakt',
  'Ten people and four pushes: the best policy, with proof':
    'Zehn Personen und vier Anstöße: die beste Strategie, mit Beweis',
  'Friends matter': 'Freunde zählen',
  'Hardly anybody says yes alone: whom to win first?': 'Kaum jemand sagt allein Ja: wen zuerst gewinnen?',
  'Nobody listens': 'Niemand hört hin',
  'Nobody listens to friends: the best chance now is all there is':
    'Niemand hört auf Freunde: Die beste Chance jetzt ist alles, was es gibt',
  'Theorem 2': 'Satz 2',
  'Two users, two pushes, and a bound that is too low':
    'Zwei Personen, zwei Anstöße und eine Schranke, die zu niedrig ist',
  'In batches': 'In Gruppen',
  'Five are asked at a time, before any of them has answered':
    'Fünf werden auf einmal gefragt, bevor jemand geantwortet hat',
  'Every answer comes five pushes late': 'Jede Antwort kommt fünf Anstöße zu spät',
  Dense: 'Dicht',
  '822 users who all know many: five pushes, and the optimum in a moment':
    '822 Personen, die alle viele kennen: fünf Anstöße, und das Optimum in einem Augenblick',
  '200 pushes': '200 Anstöße',
  'Two hundred pushes among two thousand users': 'Zweihundert Anstöße unter zweitausend Personen',
  'Four weeks in thirteen clubs': 'Vier Wochen in dreizehn Vereinen',
  'Four weeks of news among the four hundred people of thirteen clubs: who told whom, and when. Half of the pieces reach no more than 2 people; one, on the third Friday, reaches 395. Nobody passes anything on between eleven and seven. Made up, with its recipe and seed in the file.':
    'Vier Wochen Nachrichten unter den vierhundert Personen von dreizehn Vereinen: wer es wem gesagt hat, und wann. Die Hälfte der Nachrichten erreicht höchstens 2 Personen; eine, am dritten Freitag, erreicht 395. Zwischen elf und sieben gibt niemand etwas weiter. Erfunden, mit Rezept und Startwert in der Datei.',
  'Synthetic: continuous-time independent cascades on the network clubs, delays in waking hours (seed 24)':
    'Synthetisch: unabhängige Kaskaden in stetiger Zeit auf dem Netzwerk der Vereine, Verzögerungen in wachen Stunden (Startwert 24)',
  'Reposts (synthetic)': 'Reposts (synthetisch)',
  'Reposts of 400 posts, with followers and bots. All of it is synthetic: drawn from Hawkes and HawkesN processes.':
    'Reposts von 400 Beiträgen, mit Followern und Bots. Alles daran ist synthetisch: aus Hawkes- und HawkesN-Prozessen gezogen.',
  'Synthetic: Hawkes and HawkesN with exponential and power-law kernels (seed 2020)':
    'Synthetisch: Hawkes und HawkesN mit Exponential- und Potenzgesetz-Kernen (Startwert 2020)',
  'Who wrote in 1,200 threads of a forum, one after the other: friends follow friends, every thread has a topic that some care for more than others, those who write much come early, and the well connected draw a crowd. Half of the threads have at most 11 people, the largest 109. Made up, with its recipe and seed in the file.':
    'Wer in 1.200 Threads eines Forums geschrieben hat, der Reihe nach: Freunde folgen Freunden, jeder Thread hat ein Thema, das manchen wichtiger ist als anderen, wer viel schreibt, kommt früh, und gut Vernetzte ziehen viele an. Die Hälfte der Threads hat höchstens 11 Personen, der größte 109. Erfunden, mit Rezept und Startwert in der Datei.',
  'Synthetic: the method forest/forum on the network forum (seed 5)':
    'Synthetisch: das Verfahren forest/forum auf dem Netzwerk forum (Startwert 5)',
  'A forum': 'Ein Forum',
  'Who writes next in a forum': 'Wer in einem Forum als Nächstes schreibt',
  'Without friends': 'Ohne Freunde',
  'The same forum, friends unknown': 'Dasselbe Forum, Freunde unbekannt',
  'Rewarded for size': 'Für Größe belohnt',
  'How long a thread gets, learned by reward': 'Wie lang ein Thread wird, durch Belohnung gelernt',
  'Message passing on {0}': 'Botschaften, Netzwerk: {0}',
  'Monte Carlo on {0}': 'Monte Carlo, Netzwerk: {0}',
  'Rates between news sites': 'Raten zwischen Nachrichtenseiten',
  'Message passing where loops are rare': 'Botschaften, wo Schleifen selten sind',
  'Monte Carlo on a square lattice': 'Monte Carlo auf einem Quadratgitter',
  'A rumour in the karate club': 'Ein Gerücht im Karateverein',
  'News predicted from its first site': 'Nachrichten, von ihrer ersten Seite aus vorhergesagt',
  'Learning from a thousand rumours who tells whom, and how fast':
    'Aus tausend Gerüchten lernen, wer es wem sagt, und wie schnell',
  Village: 'Dorf',
  'A rumour from two ends of a village': 'Ein Gerücht von zwei Enden eines Dorfs',
  'The same rumour, forgotten and heard again': 'Dasselbe Gerücht, vergessen und wieder gehört',
  'Around a ring with few shortcuts, where mean field is far too fast':
    'Um einen Ring mit wenigen Abkürzungen, wo das mittlere Feld viel zu schnell ist',
  'Old news': 'Alte Nachricht',
  'Interest fades: who has not passed it on soon hardly will':
    'Interesse schwindet: Wer es nicht bald weitergibt, tut es kaum noch',
  'Slow start': 'Langsamer Anfang',
  'Interest grows with age: nothing happens at first, then everything':
    'Interesse wächst mit dem Alter: Erst geschieht nichts, dann alles',
  'However many friends talk, nobody listens faster than so':
    'Wie viele Freunde auch reden, schneller als so hört niemand zu',
  'Ten people, a thousand states: nothing is left to luck':
    'Zehn Personen, tausend Zustände: Nichts bleibt dem Glück überlassen',
  Jane: 'Jane',
  Runaway: 'Davongelaufen',
  'An equation taken at its word: states beyond 0 and 1':
    'Eine Gleichung beim Wort genommen: Zustände jenseits von 0 und 1',
  Pairs: 'Paare',
  'Lucky and unlucky together: what pairs of runs are worth': 'Glück und Pech zusammen: was Paare von Läufen wert sind',
  Learn: 'Lernen',
  'FOREST in a forum': 'FOREST in einem Forum',
  'FOREST with network context, 10 epochs over 960 threads. In threads that it has not seen, who writes next is among its first ten in 44 % of all cases, and among its first hundred in 87 %; mean squared error of the logarithm of the size 0.28.':
    'FOREST mit Netzwerkkontext, 10 Epochen über 960 Threads. In Threads, die es nicht gesehen hat, ist in 44 % aller Fälle unter seinen ersten zehn, wer als Nächstes schreibt, und in 87 % unter seinen ersten hundert; mittlerer quadratischer Fehler des Logarithmus der Größe 0,28.',
  'FOREST in a forum, rewarded for size': 'FOREST in einem Forum, für Größe belohnt',
  'FOREST with network context and reward for size, 9 epochs over 960 threads. In threads that it has not seen, who writes next is among its first ten in 44 % of all cases, and among its first hundred in 87 %; mean squared error of the logarithm of the size 0.26.':
    'FOREST mit Netzwerkkontext und Belohnung für die Größe, 9 Epochen über 960 Threads. In Threads, die es nicht gesehen hat, ist in 44 % aller Fälle unter seinen ersten zehn, wer als Nächstes schreibt, und in 87 % unter seinen ersten hundert; mittlerer quadratischer Fehler des Logarithmus der Größe 0,26.',
  Grapevine: 'Flurfunk',
  'How news travels by word of mouth: everybody was brought in by somebody else, mostly by one of a few who know many; seven shortcuts join branches far apart. Made up, with its recipe and seed in the file.':
    'Wie Nachrichten von Mund zu Mund gehen: Alle wurden von jemandem hereingebracht, meist von einer der wenigen Personen, die viele kennen; sieben Abkürzungen verbinden weit entfernte Zweige. Erfunden, mit Rezept und Startwert in der Datei.',
  'Synthetic: a tree grown with preferential attachment, plus 7 long shortcuts (seed 9)':
    'Synthetisch: ein Baum, der wächst, indem neue gut Vernetzte vorziehen, dazu 7 weite Abkürzungen (Startwert 9)',
  'Thirteen clubs': 'Dreizehn Vereine',
  'Four hundred people in thirteen circles of friends, which a few acquaintances join. Made up, with its recipe and seed in the file.':
    'Vierhundert Personen in dreizehn Freundeskreisen, die ein paar Bekanntschaften verbinden. Erfunden, mit Rezept und Startwert in der Datei.',
  'Synthetic: people who sit near each other in a club know each other, hosts know many, bridges join clubs (seed 17)':
    'Synthetisch: Wer in einem Verein nahe beieinandersitzt, kennt sich, Gastgeber kennen viele, Brücken verbinden Vereine (Startwert 17)',
  Neighbourhood: 'Nachbarschaft',
  'A town in which people know those who live near, and a few know somebody at the other end. Neighbours of neighbours know each other: full of short loops. Made up, with its recipe and seed in the file.':
    'Eine Stadt, in der man kennt, wer in der Nähe wohnt, und ein paar kennen jemanden am anderen Ende. Nachbarn von Nachbarn kennen sich: lauter kurze Schleifen. Erfunden, mit Rezept und Startwert in der Datei.',
  'Synthetic: evenly spread places, acquaintance falls with distance, 6 long shortcuts (seed 3)':
    'Synthetisch: gleichmäßig verteilte Orte, Bekanntschaft fällt mit dem Abstand, 6 weite Abkürzungen (Startwert 3)',
  'A hundred and forty people in six hamlets, who know those next door and a few elsewhere: news is quick in a hamlet and slow between them. Made up, with its recipe and seed in the file.':
    'Hundertvierzig Personen in sechs Weilern, die kennen, wer nebenan wohnt, und ein paar anderswo: Nachrichten gehen im Weiler schnell und dazwischen langsam. Erfunden, mit Rezept und Startwert in der Datei.',
  'Synthetic: houses around six middles, the three nearest and others within reach know each other (seed 7)':
    'Synthetisch: Häuser um sechs Mitten, die drei nächsten und andere in Reichweite kennen sich (Startwert 7)',
  Forum: 'Forum',
  'Who is friends with whom among the 340 people of a forum: six friends on the own board, one elsewhere. Made up, names too, with its recipe and seed in the file.':
    'Wer unter den 340 Personen eines Forums mit wem befreundet ist: sechs Freunde im eigenen Bereich, einer anderswo. Erfunden, auch die Namen, mit Rezept und Startwert in der Datei.',
  'Synthetic: planted partition of ten boards (seed 11)':
    'Synthetisch: vorgegebene Aufteilung in zehn Bereiche (Startwert 11)',
  'Karate club': 'Karateverein',
  'Friendships among the 34 members of a university karate club, shortly before it split: 1 is the instructor, 34 the president.':
    'Freundschaften unter den 34 Mitgliedern eines Karatevereins an einer Universität, kurz bevor er sich spaltete: 1 ist der Trainer, 34 der Präsident.',
  'W. W. Zachary (1977), An information flow model for conflict and fission in small groups, J. Anthropol. Res. 33, 452–473':
    'W. W. Zachary (1977), An information flow model for conflict and fission in small groups, J. Anthropol. Res. 33, 452–473',
  'Florentine families': 'Familien von Florenz',
  'Marriages between sixteen leading families of Florence around 1430. The Medici stand between the others; the Pucci married none of them.':
    'Heiraten zwischen sechzehn führenden Familien von Florenz um 1430. Die Medici stehen zwischen den anderen; die Pucci heirateten in keine davon ein.',
  'J. F. Padgett and C. K. Ansell (1993), Robust action and the rise of the Medici, Am. J. Sociol. 98, 1259–1319':
    'J. F. Padgett und C. K. Ansell (1993), Robust action and the rise of the Medici, Am. J. Sociol. 98, 1259–1319',
  'Ten people made up to show that the best connected (Diane), the go-between (Heather) and the closest (Fernando, Garth) differ.':
    'Zehn Personen, erfunden, um zu zeigen, dass die am besten Vernetzte (Diane), die Vermittlerin (Heather) und die, die allen am nächsten sind (Fernando, Garth), verschieden sind.',
  'D. Krackhardt (1990), Assessing the political landscape, Adm. Sci. Q. 35, 342–369':
    'D. Krackhardt (1990), Assessing the political landscape, Adm. Sci. Q. 35, 342–369',
  'Southern women': 'Frauen aus den Südstaaten',
  'Eighteen women of Natchez, Mississippi, and the fourteen social events (E1 to E14) at which they were seen in 1936.':
    'Achtzehn Frauen aus Natchez, Mississippi, und die vierzehn Anlässe (E1 bis E14), bei denen sie 1936 gesehen wurden.',
  'A. Davis, B. B. Gardner and M. R. Gardner (1941), Deep South, University of Chicago Press, p. 148':
    'A. Davis, B. B. Gardner und M. R. Gardner (1941), Deep South, University of Chicago Press, S. 148',
  'Ten nodes with three neighbours each and no cycle shorter than five: the smallest network of that kind.':
    'Zehn Knoten mit je drei Nachbarn und keinem Zyklus, der kürzer ist als fünf: das kleinste Netzwerk dieser Art.',
  'J. Petersen (1898), Sur le théorème de Tait, L’Intermédiaire des Mathématiciens 5, 225–227':
    'J. Petersen (1898), Sur le théorème de Tait, L’Intermédiaire des Mathématiciens 5, 225–227',
  'First hour': 'Erste Stunde',
  'A post, seen for its first hour': 'Ein Beitrag, seine erste Stunde lang beobachtet',
  'Too early': 'Zu früh',
  'The same post after 45 minutes: almost anything may come':
    'Derselbe Beitrag nach 45 Minuten: Fast alles kann noch kommen',
  Missed: 'Verfehlt',
  'More came than the fit allows for': 'Es kam mehr, als die Anpassung zulässt',
  'No limit': 'Ohne Grenze',
  'As if there were no end of people: growth without bound':
    'Als gäbe es endlos viele Personen: Wachstum ohne Schranke',
  'Long tail': 'Langer Nachlauf',
  'A post that some still share after days': 'Ein Beitrag, den manche noch nach Tagen teilen',
  Influencers: 'Einflussreiche',
  'Who has more followers brings more reposts': 'Wer mehr Follower hat, bringt mehr Reposts',
  Epidemic: 'Epidemie',
  'An epidemic of which nobody saw who recovered': 'Eine Epidemie, bei der niemand sah, wer sich erholte',
  Rumour: 'Gerücht',
  'A rumour where loops are rare': 'Ein Gerücht, wo Schleifen selten sind',
  'With loops': 'Mit Schleifen',
  'The same rumour among close circles': 'Dasselbe Gerücht unter engen Freundeskreisen',
  'Viral video': 'Virales Video',
  'A video seen first by a few strangers': 'Ein Video, das zuerst ein paar Fremde sehen',
  'Slow news': 'Langsame Nachricht',
  'News that needs long to cross a town of streets':
    'Eine Nachricht, die lange braucht, um eine Stadt aus Straßen zu durchqueren',
  'A secret in a club of 34': 'Ein Geheimnis in einem Verein von 34',
  'Learning who tells whom where one in seven is never seen':
    'Lernen, wer es wem sagt, wo eine von sieben Personen nie zu sehen ist',
  'Where loops mislead': 'Wo Schleifen täuschen',
  'A wrong model that predicts better than the right one':
    'Ein falsches Modell, das besser vorhersagt als das richtige',
  'section 5.1': 'Abschnitt 5.1',
  'Delays of shape {0}': 'Verzögerungen der Form {0}',
  'exponential delays reach half after {0} days, Rayleigh ones after {1} (at least {2} later)':
    'exponentielle Verzögerungen erreichen die Hälfte nach {0} Tagen, Rayleigh-Verzögerungen nach {1} (mindestens {2} später)',
  'on the grapevine the curves cross on day {0}, at {1} in 100':
    'im Flurfunk kreuzen sich die Kurven am Tag {0}, bei {1} von 100',
  'Rayleigh delays reach 95 in 100 first, {0} against {1} days':
    'Rayleigh-Verzögerungen erreichen 95 von 100 zuerst, {0} gegenüber {1} Tagen',
  'fading interest is the first to reach half ({0} days) and the last to reach 95 in 100 ({1} days)':
    'schwindendes Interesse erreicht die Hälfte als Erstes ({0} Tage) und 95 von 100 als Letztes ({1} Tage)',
  'in the village exponential delays lead all the way: half after {0} against {1} days, 95 in 100 after {2} against {3}':
    'im Dorf führen exponentielle Verzögerungen durchweg: die Hälfte nach {0} gegenüber {1} Tagen, 95 von 100 nach {2} gegenüber {3}',
  'sections 4 and 5.3': 'Abschnitte 4 und 5.3',
  'Post {0} of 5, seen for an hour': 'Beitrag {0} von 5, eine Stunde lang beobachtet',
  'over five posts the middle of the model is off by {0} in 100 on average (at most {1})':
    'über fünf Beiträge liegt die Mitte des Modells im Mittel um {0} von 100 daneben (höchstens {1})',
  '“nothing more” is off by {0}, “as many in every hour” by {1}: the model by at most {2} of either':
    '„nichts mehr“ liegt um {0} daneben, „in jeder Stunde gleich viele“ um {1}: das Modell höchstens um {2} davon',
  'what happened lies in the band of nine runs in ten for {0} of {1} (at least {2})':
    'was geschah, liegt bei {0} von {1} im Band von neun aus zehn Läufen (mindestens {2})',
  'post 3 is missed: {0} where {1} came (off by {2} in 100 at least)':
    'Beitrag 3 wird verfehlt: {0}, wo {1} kamen (mindestens um {2} von 100 daneben)',
  'every post bends: in the last hour it got fewer reposts than in its first ({0})':
    'jeder Beitrag biegt ab: In der letzten Stunde bekam er weniger Reposts als in der ersten ({0})',
  '{0} against {1}': '{0} gegenüber {1}',
  'buro sira dilo dade bumel funin fivin': 'buro sira dilo dade bumel funin fivin',
  'nera loran fivan doda mula bene munin': 'nera loran fivan doda mula bene munin',
  'tumo ruva tuvan zinel solel helin bure': 'tumo ruva tuvan zinel solel helin bure',
  'zedel jivin mume fivan doda sara sera': 'zedel jivin mume fivan doda sara sera',
  'hido nera yanel kole dino tede tura': 'hido nera yanel kole dino tede tura',
  'zinel havan kina koro yoda zovin yanel': 'zinel havan kina koro yoda zovin yanel',
  'ruva tumo dumo yuma meve helin fime': 'ruva tumo dumo yuma meve helin fime',
  'zinel zovin hora zide fevel bure zidan': 'zinel zovin hora zide fevel bure zidan',
  'taran zumo dimo terin yudan saran toda': 'taran zumo dimo terin yudan saran toda',
  'salin bumel serel bane bevel terin tura': 'salin bumel serel bane bevel terin tura',
  'delel zovin heno zunel bure murin rune': 'delel zovin heno zunel bure murin rune',
  'lume zinel zedel line lole salel bulan': 'lume zinel zedel line lole salel bulan',
  'balel sera mavel rudin doda fivan mavin': 'balel sera mavel rudin doda fivan mavin',
  'jinin bure kina mora zunel zovin zinel': 'jinin bure kina mora zunel zovin zinel',
  'zedel yava fudin rune yame zumel fevel': 'zedel yava fudin rune yame zumel fevel',
  'bure rune fevel zumel zedel rudel sale': 'bure rune fevel zumel zedel rudel sale',
  'ruva dumo munan tadan beve sude lonel': 'ruva dumo munan tadan beve sude lonel',
  'zinel hudo toda zovin bure yoda yanel': 'zinel hudo toda zovin bure yoda yanel',
  'zedel bane dino fime lome hido doda': 'zedel bane dino fime lome hido doda',
  'fino nama delel jove mula lome serel': 'fino nama delel jove mula lome serel',
  'zovin zino yoda yanel hudo fedo zinel': 'zovin zino yoda yanel hudo fedo zinel',
  'bulan koran buro yaro limel bule fino': 'bulan koran buro yaro limel bule fino',
  'bure helin rune murin rudel badin zinel': 'bure helin rune murin rudel badin zinel',
  'zedel hudan madan dinel ziman dino fenan': 'zedel hudan madan dinel ziman dino fenan',
  'nuda kade rarel himo denan lula meve': 'nuda kade rarel himo denan lula meve',
  'koro yunan jila buro hudo kodo limel': 'koro yunan jila buro hudo kodo limel',
  'kodo sera zedel yona vivel jivin doda': 'kodo sera zedel yona vivel jivin doda',
  'murin fene rene felan ridan foman bure': 'murin fene rene felan ridan foman bure',
  'vuman lavel fala heno fedo sadin kina': 'vuman lavel fala heno fedo sadin kina',
  'rudin vivel doda munin midin zone damel': 'rudin vivel doda munin midin zone damel',
  'nivan luran zunel zedel kora yanel yoda': 'nivan luran zunel zedel kora yanel yoda',
  'section 3': 'Abschnitt 3',
  'section 6.3': 'Abschnitt 6.3',
  'section 4': 'Abschnitt 4',
  'section II': 'Abschnitt II',
  'Chances of all friendships, learned by SLICER': 'Chancen aller Freundschaften, von SLICER gelernt',
  'Who is next in thread {0}': 'Wer in Thread {0} als Nächstes kommt',
  'How far thread {0} goes, by FOREST': 'Wie weit Thread {0} geht, nach FOREST',
  'How far thread {0} goes, by HawkesN': 'Wie weit Thread {0} geht, nach HawkesN',
  'How far thread {0} goes, by the jump process': 'Wie weit Thread {0} geht, nach dem Sprungprozess',
  'Rates of all pairs, learned by NetRate': 'Raten aller Paare, von NetRate gelernt',
  'Tastes and influence': 'Neigungen und Einfluss',
  'Whom to push first': 'Wen zuerst anstoßen',
  'Ten pushes': 'Zehn Anstöße',
  'next one among the first ten, {0} cases: FOREST {1}, counting {2}, jump SDE {3}, SLICER {4} of 100; chance {5} (all at least six times chance)':
    'nächste Person unter den ersten zehn, {0} Fälle: FOREST {1}, Zählen {2}, Sprung-SDE {3}, SLICER {4} von 100; Zufall {5} (alle mindestens sechsmal der Zufall)',
  'FOREST names most, ahead of counting by {0} of 100, standard error {1}':
    'FOREST nennt die meisten, dem Zählen um {0} von 100 voraus, Standardfehler {1}',
  'SLICER names fewest, {0} of 100 behind FOREST, standard error {1} (at least two)':
    'SLICER nennt die wenigsten, {0} von 100 hinter FOREST, Standardfehler {1} (mindestens zwei)',
  'size errors of FOREST {0} and SLICER {1}, both below the usual size’s {2}':
    'Größenfehler von FOREST {0} und SLICER {1}, beide unter den {2} der üblichen Größe',
  'HawkesN errs most: {0}, standard error of what it errs more than the usual size {1}':
    'HawkesN irrt sich am meisten: {0}, Standardfehler dessen, was es sich mehr irrt als die übliche Größe, {1}',
  'its nine in ten hold {0} of {1} (at least six in ten)':
    'sein Band von neun aus zehn enthält {0} von {1} (mindestens sechs von zehn)',
  'jump SDE {0}: no better than the usual size, and no worse, within two standard errors of {1}':
    'Sprung-SDE {0}: nicht besser als die übliche Größe und nicht schlechter, innerhalb von zwei Standardfehlern von {1}',
  'who says yes: taste {0}, habit {1}, friends {2} (taste at least 5 % below habit, friends at most 2 %)':
    'wer Ja sagt: Neigung {0}, Gewohnheit {1}, Freunde {2} (Neigung mindestens 5 % unter Gewohnheit, Freunde höchstens 2 %)',
  'ten pushes win {0} by OnlineSearch, {1} by influence, {2} at random (at least three times both)':
    'zehn Anstöße gewinnen {0} mit OnlineSearch, {1} nach Einfluss, {2} zufällig (mindestens dreimal so viel wie beide)',
  'pushing the likeliest wins about as much: {0} (within half a user)':
    'die Wahrscheinlichsten anzustoßen gewinnt etwa ebenso viel: {0} (bis auf eine halbe Person)',
  'messages passed here and by SLICER itself reach the same {0}':
    'die Botschaften hier und die von SLICER selbst erreichen dieselben {0}',
  'Counting is close behind FOREST, and twenty threads are few: the lesson gives the standard error of the lead.':
    'Zählen liegt dicht hinter FOREST, und zwanzig Threads sind wenige: Die Lektion nennt den Standardfehler des Vorsprungs.',
  'Twenty threads are few: the lesson shows two standard errors beside every size error.':
    'Zwanzig Threads sind wenige: Die Lektion zeigt neben jedem Größenfehler zwei Standardfehler.',
  'Two standard errors are left about once in twenty times.':
    'Zwei Standardfehler werden etwa einmal in zwanzig Fällen verlassen.',
  'A cascade from {0}': 'Eine Kaskade ab {0}',
  '{0} cascades, {1} % hidden': '{0} Kaskaden, {1} % verborgen',
  'a network with fixed settings could not be made': 'ein Netzwerk mit festen Einstellungen ließ sich nicht erzeugen',
  'a quarter hidden: the mean error falls with every further cascade: {0}':
    'ein Viertel verborgen: Der mittlere Fehler fällt mit jeder weiteren Kaskade: {0}',
  '100 times the cascades bring it to {0} of what it was (between a tenth and a quarter)':
    '100-mal so viele Kaskaden bringen ihn auf {0} dessen, was er war (zwischen einem Zehntel und einem Viertel)',
  'from 1,000 to 10,000 cascades it comes to {0} of what it was (at most 0.6)':
    'von 1.000 auf 10.000 Kaskaden kommt er auf {0} dessen, was er war (höchstens 0,6)',
  'it falls with slope {0}, with everybody seen {1} (within 0.08 of −½, and steeper)':
    'er fällt mit Steigung {0}, wenn alle zu sehen sind, mit {1} (bis auf 0,08 bei −½, und steiler)',
  'with the most cascades it is {0}, and the best single guess is off by {1} (at least five times)':
    'mit den meisten Kaskaden ist er {0}, und die beste einzelne Schätzung liegt um {1} daneben (mindestens fünfmal)',
  'from 1,000 cascades on something is learned of all {0} edges ({1})':
    'ab 1.000 Kaskaden ist über alle {0} Kanten etwas gelernt ({1})',
  'edges with a hidden end, {0} of 100, are off by {1} with 10,000 cascades, the others by {2} (at least 1.8 times)':
    'Kanten mit einem verborgenen Ende, {0} von 100, liegen mit 10.000 Kaskaden um {1} daneben, die anderen um {2} (mindestens 1,8-mal)',
  '{0} of the {1} worst edges have a hidden end (at least 9), though fewer than half of all have':
    '{0} der {1} schlechtesten Kanten haben ein verborgenes Ende (mindestens 9), obwohl es weniger als die Hälfte aller haben',
  'sections 3 and 4, Fig. 2': 'Abschnitte 3 und 4, Abb. 2',
  'An epidemic, number {0}': 'Eine Epidemie, Nummer {0}',
  'Recoveries hidden, n* = {0}': 'Erholungen verborgen, n* = {0}',
  'with {0} of 100 reached, γ is off by {1} in 100, β by {2}, N by {3}: in this order':
    'mit {0} von 100 erreicht liegt γ um {1} von 100 daneben, β um {2}, N um {3}: in dieser Reihenfolge',
  'γ is found too high by {0} of itself ({1}), β by {2} ({3}), N within {4}':
    'γ wird um {0} seiner selbst zu hoch gefunden ({1}), β um {2} ({3}), N bis auf {4}',
  'with recoveries seen all three are within {0} in 100 (at most {1})':
    'mit bekannten Erholungen liegen alle drei innerhalb von {0} von 100 (höchstens {1})',
  'with {0} of 100 reached, N is off by {1} in 100: more than with {2}':
    'mit {0} von 100 erreicht liegt N um {1} von 100 daneben: mehr als mit {2}',
  'with {0} of 100 reached, the fits say N from {1} on, {2} times as many at most (at least {3})':
    'mit {0} von 100 erreicht sagen die Anpassungen N von {1} an, höchstens {2}-mal so viele (mindestens {3})',
  'there N is worst: off by a factor {0}, γ by {1}, β by {2}':
    'dort ist N am schlechtesten: um einen Faktor {0} daneben, γ um {1}, β um {2}',
  '{0} of {1} fits say that people recover sooner than they do (at least {2})':
    '{0} von {1} Anpassungen sagen, dass Personen sich früher erholen, als sie es tun (mindestens {2})',
  'section 5.1, eq. 15': 'Abschnitt 5.1, Gl. 15',
  'Three kernels for the {0} cascade': 'Drei Kerne für die Kaskade „{0}“',
  '95 % of cascades of the model': '95 % der Kaskaden des Modells',
  'on the quick cascade of {0} all three pass: p = {1}':
    'bei der schnellen Kaskade aus {0} Ereignissen bestehen alle drei: p = {1}',
  'there the power law, with a parameter more, gains {0} of log-likelihood (at most {1})':
    'dort gewinnt das Potenzgesetz, mit einem Parameter mehr, {0} an Log-Likelihood (höchstens {1})',
  'on the slow cascade of {0} the power law alone passes: p = {1}':
    'bei der langsamen Kaskade aus {0} Ereignissen besteht nur das Potenzgesetz: p = {1}',
  'there it gains {0} of log-likelihood over the exponential (at least {1}), and its distance is the smallest':
    'dort gewinnt es gegenüber exponentiell {0} an Log-Likelihood (mindestens {1}), und sein Abstand ist der kleinste',
  'on its first {0} all three pass: p = {1}': 'bei ihren ersten {0} Ereignissen bestehen alle drei: p = {1}',
  'a test at 5 % refuses a true model now and then': 'ein Test bei 5 % verwirft hin und wieder ein wahres Modell',
  'with so few events a wrong kernel is refused now and then':
    'bei so wenigen Ereignissen wird ein falscher Kern hin und wieder verworfen',
  'section 3.1': 'Abschnitt 3.1',
  '{0} runs on the tree': '{0} Läufe auf dem Baum',
  'Messages on a tree with {0} extra edges': 'Botschaften auf einem Baum mit {0} zusätzlichen Kanten',
  '{0} runs on a tree with {1} extra edges': '{0} Läufe auf einem Baum mit {1} zusätzlichen Kanten',
  'tree: no probability further off than {0} standard errors (at most {1})':
    'Baum: keine Wahrscheinlichkeit weiter entfernt als {0} Standardfehler (höchstens {1})',
  'one more edge: messages expect {0}, runs {1} ± {2}: more by at least ten standard errors':
    'eine Kante mehr: Die Botschaften erwarten {0}, die Läufe {1} ± {2}: um mindestens zehn Standardfehler mehr',
  'lattice: messages expect {0}, runs {1}: more by at least a tenth':
    'Gitter: Die Botschaften erwarten {0}, die Läufe {1}: mindestens ein Zehntel mehr',
  'messages are nowhere below the runs by more than {0} standard errors (at most {1})':
    'die Botschaften liegen nirgends um mehr als {0} Standardfehler unter den Läufen (höchstens {1})',
  'with one more edge node {0} is most wrong, by {1}; by {2} more than any other, at least {3} standard errors (node {4}, at least 3)':
    'mit einer Kante mehr liegt Knoten {0} am weitesten daneben, um {1}; um {2} mehr als jeder andere, mindestens {3} Standardfehler (Knoten {4}, mindestens 3)',
  'with {0} more edges messages expect {1} % too many, with one {2} % (at least three times)':
    'mit {0} Kanten mehr erwarten die Botschaften {1} % zu viele, mit einer {2} % (mindestens dreimal)',
  'ring: no probability further off than {0} standard errors, though it is a loop (at most {1})':
    'Ring: keine Wahrscheinlichkeit weiter entfernt als {0} Standardfehler, obwohl er eine Schleife ist (höchstens {1})',
  'one pass over the tree passes {0} messages, as many as {1} runs try edges (100 to 200)':
    'ein Durchgang über den Baum gibt {0} Botschaften weiter, so viele, wie {1} Läufe Kanten versuchen (100 bis 200)',
  'one pass over the lattice costs {0} runs (40 to 80)': 'ein Durchgang über das Gitter kostet {0} Läufe (40 bis 80)',
  'section 2': 'Abschnitt 2',
  'A rumour, cascade {0}': 'Ein Gerücht, Kaskade {0}',
  'The same rumour 200 times': 'Dasselbe Gerücht 200-mal',
  '{0} of 100 stay below a tenth of the network (at least 20)':
    '{0} von 100 bleiben unter einem Zehntel des Netzwerks (mindestens 20)',
  '{0} of 100 reach more than half of it (at least 45)':
    '{0} von 100 erreichen mehr als die Hälfte davon (mindestens 45)',
  '{0} of 100 end within a twentieth of the network of the mean {1} (at most 3)':
    '{0} von 100 enden innerhalb eines Zwanzigstels des Netzwerks um das Mittel {1} (höchstens 3)',
  'nine in ten lie between {0} and {1}, more than half of the network apart':
    'neun von zehn liegen zwischen {0} und {1}, mehr als das halbe Netzwerk auseinander',
  'section IV-B': 'Abschnitt IV-B',
  'Best plan, {0} pushes': 'Bester Plan, {0} Anstöße',
  'AO*, {0} pushes': 'AO*, {0} Anstöße',
  'OnlineSearch, {0} pushes': 'OnlineSearch, {0} Anstöße',
  'AO* looks into {0} states: {1} times as many for a further push at least ({2})':
    'AO* sieht sich {0} Zustände an: für einen weiteren Anstoß mindestens {1}-mal so viele ({2})',
  'that is {0} % of all that can be reached (at least 90)':
    'das sind {0} % von allem, was erreichbar ist (mindestens 90)',
  'OnlineSearch scores {0} users in a campaign (at most {1} per push)':
    'OnlineSearch bewertet in einer Kampagne {0} Personen (höchstens {1} je Anstoß)',
  'OnlineSearch reaches {0} % of the optimum or more (at least {1})':
    'OnlineSearch erreicht {0} % des Optimums oder mehr (mindestens {1})',
  'with the sharper bound {0} states, {1} % (at most {2})':
    'mit der schärferen Schranke {0} Zustände, {1} % (höchstens {2})',
  'which still grow by {0} for a further push at least ({1})':
    'die für einen weiteren Anstoß immer noch mindestens um {0} wachsen ({1})',
  'section 4.2 and Fig. 6': 'Abschnitt 4.2 und Abb. 6',
  '10,000 runs': '10.000 Läufe',
  'Errors by number of runs': 'Fehler nach Zahl der Läufe',
  'slopes {0} and {1}, within {2} of −½': 'Steigungen {0} und {1}, bis auf {2} bei −½',
  'with pairs the error is {0} of that without, on average over the sizes (at most {1})':
    'mit Paaren beträgt der Fehler {0} dessen ohne, im Mittel über die Größen (höchstens {1})',
  'the variance of the number reached is {0} of that without pairs (at most {1})':
    'die Varianz der erreichten Zahl beträgt {0} der ohne Paare (höchstens {1})',
  'one per cent takes {0} runs ({1}), and {2} in pairs (fewer)':
    'ein Prozent braucht {0} Läufe ({1}), und {2} in Paaren (weniger)',
  'section 6.1': 'Abschnitt 6.1',
  'Some runs': 'Einige Läufe',
  'ConTinEst, as if nobody forgot': 'ConTinEst, als vergäße niemand',
  'at t = {0} mean field says {1} where {2} are active, {3} times as many (at least {4}), and is never below':
    'bei t = {0} sagt das mittlere Feld {1}, wo {2} aktiv sind, {3}-mal so viele (mindestens {4}), und liegt nie darunter',
  'the jump SDE says {0}, {1} standard errors off (at most {2})':
    'die Sprung-SDE sagt {0}, {1} Standardfehler daneben (höchstens {2})',
  'ConTinEst says {0}: at least {1} times the truth, and less than mean field':
    'ConTinEst sagt {0}: mindestens {1}-mal die Wahrheit, und weniger als das mittlere Feld',
  'if nobody forgets there are {0}: ConTinEst is {1} standard errors off (at most {2})':
    'wenn niemand vergisst, sind es {0}: ConTinEst liegt {1} Standardfehler daneben (höchstens {2})',
  'with {0} neighbours instead of {1} mean field is {2} times the truth: its excess is at most {3} of what it was':
    'mit {0} statt {1} Nachbarn beträgt das mittlere Feld {2}-mal die Wahrheit: Sein Überschuss ist höchstens {3} dessen, was er war',
  'A cascade with chance {0}': 'Eine Kaskade mit Chance {0}',
  '{0} cascades among {1}, chance {2}': '{0} Kaskaden unter {1}, Chance {2}',
  'among {0} people {1} of 100 go far at α = {2} (at most 2)':
    'unter {0} Personen kommen {1} von 100 bei α = {2} weit (höchstens 2)',
  '{0} of 100 at α = {1} (at least 30)': '{0} von 100 bei α = {1} (mindestens 30)',
  '{0} of 100 at α = {1} (at least 60)': '{0} von 100 bei α = {1} (mindestens 60)',
  'it rises most steeply from {0} to {1}, right after one half':
    'der Anstieg ist am steilsten von {0} auf {1}, gleich nach ein halb',
  'from 10 to 50 in 100 it takes {0} more chance among {1} people: less and less, and at least 2.5 times as much on the smallest as on the largest':
    'von 10 auf 50 von 100 braucht es {0} mehr Chance unter {1} Personen: immer weniger, und beim kleinsten mindestens 2,5-mal so viel wie beim größten',
  'among {0} people {1} of 100 go far already at α = {2} (at least 25)':
    'unter {0} Personen kommen {1} von 100 schon bei α = {2} weit (mindestens 25)',
  'at α ≥ {0} the largest network is within {1} standard errors of an endless one (at most 4)':
    'bei α ≥ {0} liegt das größte Netzwerk innerhalb von {1} Standardfehlern eines endlosen (höchstens 4)',
  'Ten epochs': 'Zehn Epochen',
  'Your training': 'Dein Training',
  'The shipped weights on the same threads': 'Die mitgelieferten Gewichte auf denselben Threads',
  'validation is best after epoch {0} of {1} (3 to 7)':
    'die Validierung ist am besten nach Epoche {0} von {1} (3 bis 7)',
  'training loss falls on from {0} to {1} (by {2} at least, in every epoch)':
    'der Trainingsverlust fällt weiter von {0} auf {1} (um mindestens {2}, in jeder Epoche)',
  'validation loss rises from {0} to {1} (by {2} at least, all the way)':
    'der Validierungsverlust steigt von {0} auf {1} (um mindestens {2}, durchweg)',
  'first ten on validation: {0} of 100 in the best epoch, {1} in the last ({2} fewer at least)':
    'erste zehn auf der Validierung: {0} von 100 in der besten Epoche, {1} in der letzten (mindestens {2} weniger)',
  'the shipped weights: {0} of 100, above the last epoch by {1} at least, within 3 of the best one':
    'die mitgelieferten Gewichte: {0} von 100, um mindestens {1} über der letzten Epoche, bis auf 3 bei der besten',
  'section 3.4': 'Abschnitt 3.4',
  'Sizes without reward': 'Größen ohne Belohnung',
  'Sizes with reward': 'Größen mit Belohnung',
  'How far will thread {0} go': 'Wie weit wird Thread {0} gehen',
  'error of single endings {0} (falls by {1} at least)': 'Fehler einzelner Enden {0} (fällt um mindestens {1})',
  'hits among the first ten {0} (at most {1} either way)':
    'Treffer unter den ersten zehn {0} (höchstens {1} in beide Richtungen)',
  'sizes move {0} times as much (at least {1})': 'Größen bewegen sich {0}-mal so sehr (mindestens {1})',
  'on the validation threads, too: {0} and {1}': 'auch auf den Validierungs-Threads: {0} und {1}',
  'error of the mean of twenty {0}: less than half of what single endings gain':
    'Fehler des Mittels von zwanzig {0}: weniger als die Hälfte dessen, was einzelne Enden gewinnen',
  'averaging twenty endings gains more than the reward: {0} against {1}':
    'über zwanzig Enden zu mitteln gewinnt mehr als die Belohnung: {0} gegenüber {1}',
  'endings of a thread lie closer together: variance {0} (falls by {1} at least)':
    'Enden eines Threads liegen näher beieinander: Varianz {0} (fällt um mindestens {1})',
  'so do those of the three threads: {0}': 'ebenso die der drei Threads: {0}',
  'and the forecasts are smaller: {0}': 'und die Prognosen sind kleiner: {0}',
  'Chances learned from {0} cascades': 'Chancen, aus {0} Kaskaden gelernt',
  'Chances learned from {0} steps': 'Chancen, aus {0} Schritten gelernt',
  '{0} runs with the true chances': '{0} Läufe mit den wahren Chancen',
  'Message passing with the true chances': 'Botschaften mit den wahren Chancen',
  'starts not learned from: δp is {0} with the learned chances, {1} with the true ones (at most 0.6 times)':
    'Anfänge, aus denen nicht gelernt wurde: δp ist {0} mit den gelernten Chancen, {1} mit den wahren (höchstens 0,6-mal)',
  'their difference is {0} times the noise of the simulation (at least 3)':
    'ihr Unterschied ist {0}-mal das Rauschen der Simulation (mindestens 3)',
  'corner, step {0}: the true chances make messages expect {1}, the runs say {2} (at least 1.5 times)':
    'Ecke, Schritt {0}: Mit den wahren Chancen erwarten die Botschaften {1}, die Läufe sagen {2} (mindestens 1,5-mal)',
  'there the learned chances are off by {0} per person, the true ones by {1} (at most half)':
    'dort liegen die gelernten Chancen um {0} je Person daneben, die wahren um {1} (höchstens die Hälfte)',
  'at step {0} it is the other way round: {1} and {2}': 'bei Schritt {0} ist es umgekehrt: {1} und {2}',
  'the learned chances stay wrong: off by {0} with {1} cascades (from the second on within 15 %)':
    'die gelernten Chancen bleiben falsch: um {0} daneben mit {1} Kaskaden (von der zweiten an bis auf 15 %)',
  'that is far above 0.05, and below the {0} of the best single guess':
    'das ist weit über 0,05 und unter den {0} der besten einzelnen Schätzung',
  'watched for {0} steps they are off by {1} instead of {2} (at most 0.4 times)':
    'über {0} Schritte beobachtet liegen sie um {1} statt {2} daneben (höchstens 0,4-mal)',
  'they are lower: {0} on average instead of {1} (by at least 0.03), on {2} of 100 edges (at least 55)':
    'sie sind kleiner: im Mittel {0} statt {1} (um mindestens 0,03), auf {2} von 100 Kanten (mindestens 55)',
  'Where the rumour hardly leaves the corner in its first steps, both are equally good there: message passing meets no loop yet.':
    'Wo das Gerücht in den ersten Schritten kaum aus der Ecke herauskommt, sind beide dort gleich gut: Die Botschaften treffen noch auf keine Schleife.',
  'The shipped model on all threads of the test': 'Das mitgelieferte Modell auf allen Threads des Tests',
  'A model that never knew the network': 'Ein Modell, das das Netzwerk nie kannte',
  'first ten: {0} of 100 against {1} ({2}) in {3} cases (lead at least {4})':
    'erste zehn: {0} von 100 gegenüber {1} ({2}) in {3} Fällen (Vorsprung mindestens {4})',
  'among eight: {0} of 100 against {1}, standard error of the lead {2}, {3} places (at least 2; one in two at least)':
    'unter acht: {0} von 100 gegenüber {1}, Standardfehler des Vorsprungs {2}, {3} Stellen (mindestens 2; mindestens eins von zwei)',
  'network switched off: {0} of 100 (at least {1} fewer)':
    'Netzwerk abgeschaltet: {0} von 100 (mindestens {1} weniger)',
  'trained without it: {0} of 100 (within {1} of {2}, above {3})':
    'ohne es trainiert: {0} von 100 (bis auf {1} bei {2}, über {3})',
  'the network adds {0} ± {1} to the logarithm of the chance (above 4 standard errors)':
    'das Netzwerk fügt dem Logarithmus der Chance {0} ± {1} hinzu (mehr als 4 Standardfehler)',
  '{0} where counting knows the next one well, {1} where hardly (opposite signs)':
    '{0}, wo Zählen die nächste Person gut kennt, {1}, wo kaum (entgegengesetzte Vorzeichen)',
  '{0} at the end of a thread (at least 1, above all others)':
    '{0} am Ende eines Threads (mindestens 1, mehr als alle anderen)',
  'five threads with eight different users each, the next one among them':
    'fünf Threads mit je acht verschiedenen Personen, die nächste darunter',
  'There is no level {0}.': 'Es gibt keine Stufe {0}.',
  '{0} on the board {1}': '{0}, Spielfeld: {1}',
  'All rules with your luck, {0}': 'Alle Regeln mit deinem Glück, {0}',
  'celebrity: influence first loses to anybody, {0}, {1} standard errors (at least {2})':
    'Berühmtheit: Zuerst Einfluss verliert gegen irgendwen, {0}, {1} Standardfehler (mindestens {2})',
  'celebrity: taste before influence, {0}, {1} standard errors':
    'Berühmtheit: Neigung vor Einfluss, {0}, {1} Standardfehler',
  'celebrity: looking ahead before taste, {0}, {1} standard errors':
    'Berühmtheit: Vorausschauen vor Neigung, {0}, {1} Standardfehler',
  'celebrity: the best chance now does as well, {0} less (at most {1})':
    'Berühmtheit: Die beste Chance jetzt ist ebenso gut, {0} weniger (höchstens {1})',
  'chain: looking ahead before the best chance now, {0}, {1} standard errors':
    'Kette: Vorausschauen vor der besten Chance jetzt, {0}, {1} Standardfehler',
  'club: influence before taste, {0}, {1} standard errors': 'Club: Einfluss vor Neigung, {0}, {1} Standardfehler',
  'on all boards nobody expects more than looking ahead ({0} at least)':
    'auf keinem Spielfeld erwartet jemand mehr als das Vorausschauen (mindestens {0})',
  'celebrity: the same plan wins {0} or fewer in 5 of 100 campaigns, {1} or more in 5 (4 apart at least)':
    'Berühmtheit: Derselbe Plan gewinnt in 5 von 100 Kampagnen {0} oder weniger, in 5 {1} oder mehr (mindestens 4 auseinander)',
  'chain: influence first loses to anybody, too: {0}': 'Kette: Auch hier verliert zuerst Einfluss gegen irgendwen: {0}',
};
