import { LARGEST } from '../../../core/generators/generator';
import type { Words } from '../../../core/language';
import type { formats, limits, papers, privacy, what } from '../../help/help-text';

/** Made when the words are loaded, before anybody knows the language of the page. */
const whole = (n: number): string => new Intl.NumberFormat('de').format(n);

/** The longer texts of the Help page, in German. */
export const helpTextGerman: {
  'help/help-text/what': Words<typeof what>;
  'help/help-text/formats': Words<typeof formats>;
  'help/help-text/limits': Words<typeof limits>;
  'help/help-text/privacy': Words<typeof privacy>;
  'help/help-text/papers': Words<typeof papers>;
} = {
  'help/help-text/what': [
    'Cascade Lab ist ein Labor für alles, was sich auf Netzwerken ausbreitet: Nachrichten, Gerüchte, Gewohnheiten. Du wählst ein Netzwerk und wo es beginnt; das Labor sagt, wer erreicht wird, wann, und wie wahrscheinlich.',
    'Es gibt zwei Antworten nebeneinander. Monte Carlo spielt die Ausbreitung viele Male durch und zählt. Botschaften berechnen die Wahrscheinlichkeiten unmittelbar. Wo das Netzwerk ein Baum ist, stimmen beide überein; wo es Schleifen hat, ist der Unterschied die Lektion.',
    'Unter „Ausbreitung“ geht die Zeit in Schritten, und jeder Kontakt ist eine Gelegenheit. Unter „Einfluss“ fließt die Zeit: Jeder Kontakt hat eine Rate, aktive Personen können sich erholen, und die Frage ist, wie viele zur Zeit t aktiv sind.',
    'Unter „Kampagne“ breitet sich nichts von selbst aus: Eine Website zeigt den Inhalt einer Person nach der anderen, und jede Zusage macht Zusagen im eigenen Freundeskreis wahrscheinlicher. Du entscheidest, wen du fragst, und misst dich mit Strategien und, wo er sich finden lässt, mit dem besten Plan, den es gibt.',
    'Unter „Prognose“ lernt ein neuronales Netz aus deinen Kaskaden, wer meist auf wen folgt und was die Nachbarn im Netzwerk dazu beitragen; dann sagt es, wer in einer Kaskade als Nächstes kommt und wie weit sie gehen wird. Trainiert wird es auf dieser Seite, auf der Grafikkarte, wo es eine gibt, und es steht neben dem, was bloßes Zählen vorhersagt.',
    'Alles wird in deinem Browser berechnet. Ein Experiment ist eine kurze Beschreibung: Es lässt sich als Link verschicken, als Datei aufheben und auf einem anderen Rechner mit denselben Zahlen wiederholen.',
  ],
  'help/help-text/formats': [
    [
      'Kantenliste',
      'Eine Kante je Zeile: zwei Namen, getrennt durch Tabulator, Komma, Semikolon oder Leerzeichen. Zeilen, die mit # oder % beginnen, sind Kommentare. Weitere Spalten dürfen ein Gewicht, eine Aktivierungswahrscheinlichkeit, eine Rate, einen Einfluss oder eine Zeit enthalten. Eine Kopfzeile wird erkannt.',
    ],
    [
      'Netzwerkdateien',
      'GEXF 1.2 und 1.3, GraphML, Pajek .net, GML, JSON mit Knoten und Kanten (node-link), JSON von graphology. Namen, Gewichte, Positionen und Neigungen der Knoten (preference oder b) bleiben erhalten; andere Eigenschaften der Knoten nicht.',
    ],
    [
      'Kampagnen',
      'JSON mit den Neigungen der Personen als „b“ und Kanten als Tripel [v, u, w]; oder eine Kantenliste mit der Spalte influence neben einer Knotentabelle mit id und preference. Eine Neigung oder ein Einfluss außerhalb von 0…1 wird mit der Zeile gemeldet.',
    ],
    [
      'FOREST-Kaskaden',
      'Eine Kaskade je Zeile, jeweils Person und Zeit. Dateien für Training, Validierung und Test, die zusammen abgelegt werden, werden zu einer Sammlung mit ihrer Aufteilung.',
    ],
    [
      'NetInf, NetRate, InfoPath',
      'Ein Block aus Kennungen und Namen, eine Leerzeile, dann eine Kaskade je Zeile, vom ersten Ereignis an oder vom letzten; oder eine Kante je Zeile mit ihrer Rate (ohne Angabe ist die Rate 1).',
    ],
    ['DeepHawkes, CasFlow', 'Fünf Felder, getrennt durch Tabulatoren, mit den Pfaden der Kaskade im letzten.'],
    [
      'Tabellen von Ereignissen und Kaskaden',
      'Spalten für Kaskade, Person, Zeit, Stärke oder Vorgänger in beliebiger Reihenfolge. Was eine Spalte enthält, wird beurteilt und lässt sich ändern. Ein Protokoll aus Personen und Inhalten ohne Zeiten wird in der Reihenfolge seiner Zeilen gelesen. Eine Indexdatei mit Bereichen (SEISMIC) wird zusammen mit ihren Daten gelesen.',
    ],
    [
      'Beiträge von X/Twitter',
      'Ein JSON-Objekt je Zeile, Versionen 1 und 2. Behalten werden nur Kennungen, Zeiten und die Zahl der Follower.',
    ],
    ['Komprimiert', 'Alles davon mit .gz: Entpackt wird beim Lesen.'],
    [
      'Ordner',
      'Alle Dateien darin, als wären sie zusammen abgelegt: Netzwerke und Kaskaden finden über die Namen ihrer Personen zueinander.',
    ],
    [
      'Eingefügte Tabelle',
      'Aus einer Tabellenkalkulation oder einem Text kopiert und irgendwo außerhalb eines Textfelds eingefügt.',
    ],
    [
      'Experimentdatei',
      'Eine Datei, die das Labor gespeichert hat (.cascade.json). Daten sind nicht darin: Sie nennt die Datei und ihren Fingerabdruck.',
    ],
    [
      'Zu groß',
      'Aus einer Datei mit Zeilen, die über der Grenze liegt, lässt sich ein Teil lesen: die ersten Zeilen oder zufällig gezogene.',
    ],
  ],
  'help/help-text/limits': [
    ['Eine Datei', '200 MB, wie sie auf dem Datenträger liegt'],
    ['Kaskaden', '200.000 Kaskaden mit 5.000.000 Ereignissen'],
    ['Gerechnet', `${whole(LARGEST.n)} Knoten und ${whole(LARGEST.m)} Kanten`],
    [
      'Exakte Kette',
      '16 Knoten, oder 10, wo sich Knoten für immer erholen: Sie hält jeden Zustand des Netzwerks gleichzeitig',
    ],
    ['NetRate', 'die 5.000 aktivsten Personen der Kaskaden'],
    ['Kampagne', '10.000 Anstöße; ein Spiel auf Feldern mit bis zu 60 Personen'],
    [
      'Optimum',
      'von bis zu 1.000 Anstößen und 20.000.000 Zuständen; wo es vor dem Beweis anhält, gibt es eine untere und eine obere Grenze an',
    ],
    ['Prognose', 'Mindestens 10 Kaskaden und höchstens 200.000 Personen; Kaskaden mit bis zu 5.000 Personen'],
    ['Andere Regeln', '12 Personen, die noch nicht zugesagt haben: Gerechnet wird für jede Menge von ihnen'],
    ['Gezeichnet', '100.000 Knoten und 500.000 Kanten; was fehlt, steht am Bild'],
    ['Schritte zurück', '200 Schritte zurück; Fassungen werden alle fünf Sekunden mit Änderungen gespeichert'],
  ],
  'help/help-text/privacy': [
    'Hinter dieser Seite steht kein Server, es gibt kein Konto und kein Cookie. Die Seite darf nichts irgendwohin senden: Ihre Sicherheitsrichtlinie verbietet Anfragen an jede andere Herkunft, und der Browser setzt das durch.',
    'Dateien, die du mitbringst, werden nur in diesem Browser aufbewahrt, damit sie beim Neuladen nicht verloren gehen. Die Seite „Daten“ führt sie mit ihren Größen auf und löscht sie einzeln oder alle auf einmal.',
    'Ein Link enthält die Einstellungen eines Experiments, niemals Daten.',
  ],
  'help/help-text/papers': [
    'M. Wilinski und A. Y. Lokhov: Prediction-centric learning of independent cascade dynamics from partial observations. ICML 2021 (SLICER).',
    'Y. Zang, G. Bao, X. Ye, H. Zha und H. Zhou: A jump stochastic differential equation approach for influence prediction on information propagation networks. arXiv 1810.10677, 2018 (PropNet-SDE).',
    'N. Du, L. Song, M. Gomez-Rodriguez und H. Zha: Scalable influence estimation in continuous-time diffusion networks. NIPS 2013 (ConTinEst).',
    'M. Gomez-Rodriguez, D. Balduzzi und B. Schölkopf: Uncovering the temporal dynamics of diffusion networks. ICML 2011 (NetRate).',
    'Q. Kong, M.-A. Rizoiu und L. Xie: Modeling information cascades with self-exciting processes via generalized epidemic models. WSDM 2020 (SIR-HawkesN).',
    'S. Lin, Q. Hu, F. Wang und P. S. Yu: Steering information diffusion dynamically against user attention limitation. ICDM 2014 (PDC).',
    'C. Yang, J. Tang, M. Sun, G. Cui und Z. Liu: Multi-scale information diffusion prediction with reinforced recurrent networks. IJCAI 2019 (FOREST).',
    'D. Kempe, J. Kleinberg und É. Tardos: Maximizing the spread of influence through a social network. KDD 2003.',
    'D. Blackman und S. Vigna: Scrambled linear pseudorandom number generators. ACM Transactions on Mathematical Software 47, 2021.',
  ],
};
