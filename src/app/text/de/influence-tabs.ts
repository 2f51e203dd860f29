import type { Words } from '../../../core/language';
import type { learnRatesWords, oneRunWords, planWords, sweepWords, tabWords } from '../en-influence-tabs';
import { count, counted, duration, significant } from '../format';
import { scientific } from '../scientific';
import { tabsGerman } from './tabs';
import { dative } from './times';

const edges = (n: number): string => counted(n, 'Kante', 'Kanten');
const heldOut = (n: number): string => counted(n, 'zurückgehaltene Kaskade', 'zurückgehaltene Kaskaden');

/** Words of the tabs One run, Learn, Plan and Sweep of the Influence page, in German. */
export const influenceTabsGerman: {
  'app/influence-tabs/tabWords': Words<typeof tabWords>;
  'app/influence-tabs/oneRunWords': Words<typeof oneRunWords>;
  'app/influence-tabs/planWords': Words<typeof planWords>;
  'app/influence-tabs/sweepWords': Words<typeof sweepWords>;
  'app/influence-tabs/learnRatesWords': Words<typeof learnRatesWords>;
} = {
  'app/influence-tabs/tabWords': {
    ...tabsGerman['app/tabs/tabWords'],
    noNetwork: 'Öffne zuerst ein Netzwerk.',
    networkComing: 'Das Netzwerk ist unterwegs.',
    active: 'aktive Knoten',
    time: 'Zeit',
  },
  'app/influence-tabs/oneRunWords': {
    what: 'Eine Trajektorie nach dem Verfahren, das links gewählt ist, daneben der exakte Prozess, wo es einen mit denselben Marken gibt.',
    settings: 'Welcher Lauf',
    show: 'Diesen Lauf zeigen',
    another: 'Anderer Lauf',
    anotherHelp: 'Die nächste Laufnummer',
    plot: 'Ein Lauf',
    exact: 'exakt',
    scheme: {
      event: '1 Lauf',
      'jump-adapted': 'Algorithmus 1',
      'clamped-euler': 'begrenzt',
      'literal-euler': 'Euler',
      'literal-taylor': 'Taylor',
    },
    caption: (run, seed) => `Lauf ${count(run)} von Startwert ${seed}: ein einziger Lauf, also kein Band.`,
    left: 'Verließ 0 … 1',
    about: 'Zum Verfahren',
    table: 'Erste Aktivierungen',
    columns: { node: 'Knoten', time: 'Zeit', order: 'Nr.' },
    tableNote: (reached, n) => `${count(reached)} von ${count(n)} Knoten; Quellen bei 0.`,
  },
  'app/influence-tabs/planWords': {
    what: 'Sag, welchen Fehler du willst. Ein kleiner Vorlauf zeigt, wie viele Stichproben das braucht; dann werden sie gezogen, um zu sehen, ob es stimmte.',
    settings: 'Welcher Fehler',
    action: 'Planen und ziehen',
    answer: 'Was es braucht',
    take: (samples) => `${counted(samples, 'Stichprobe', 'Stichproben')} nehmen`,
    taken: 'So viele werden jetzt genommen.',
    takeHelp: 'Stellt links die Stichproben der Sprung-SDE ein',
    plot: 'Fehler nach Stichproben',
    x: 'Stichproben',
    y: 'Fehler, % von I(T)',
    predicted: 'vorhergesagt',
    achieved: 'erreicht',
    caption:
      'Das halbe 95-%-Intervall von I(T). Vorhergesagt: 1,96 s/√m, Steigung −½. Punkte: so, wie die Stichproben kamen.',
    facts: 'In Zahlen',
    rows: {
      needed: 'nötige Stichproben',
      predicted: 'vorhergesagter Fehler',
      achieved: 'erreichter Fehler',
      influence: 'Einfluss am Horizont',
      marks: 'Marken nach Algorithmus 1',
      expected: 'erwartete Zeit',
      time: 'gebrauchte Zeit',
    },
    marksNote:
      'Marken: was Algorithmus 1 für ebenso viele Stichproben zöge (Gl. 22); das Verfahren nach Ereignissen braucht weniger.',
    notTaken: 'nicht gezogen',
  },
  'app/influence-tabs/sweepWords': {
    what: 'Wie sich der Fehler jeder Methode mit der Zahl der Quellen oder mit der Dichte des Netzwerks ändert.',
    settings: 'Was sich ändert',
    action: 'Fehler messen',
    long: (ms) =>
      `Jeder Punkt wird viele Male berechnet, jedes Mal mit einer eigenen Referenz: hier etwa ${duration(ms)}. Es lässt sich anhalten.`,
    answer: 'Was sich geändert hat',
    plot: {
      sources: 'Fehler nach Zahl der Quellen',
      'random-arcs': 'Fehler nach Dichte, zufällig',
      'small-world': 'Fehler nach Dichte, Kleine Welt',
      'scale-free': 'Fehler nach Dichte, skalenfrei',
    },
    x: {
      sources: 'Quellen',
      'random-arcs': 'Bögen je n ln n',
      'small-world': 'Nachbarn auf jeder Seite',
      'scale-free': 'Kanten je neuem Knoten',
    },
    place: {
      sources: (x) => counted(x, 'Quelle', 'Quellen'),
      'random-arcs': (x) => `${significant(x)} n ln n Bögen`,
      'small-world': (x) => `${counted(x, 'Nachbar', 'Nachbarn')} auf jeder Seite`,
      'scale-free': (x) => `${counted(x, 'Kante', 'Kanten')} für jeden neuen Knoten`,
    },
    y: 'größter absoluter Fehler',
    unit: 'Knoten',
    lines: { 'jump-sde': 'Sprung-SDE', continest: 'ConTinEst', 'mean-field': 'mittleres Feld' },
    caption: (repeats) =>
      `Größtes |Î(t) − I(t)| über t, Mittel aus ${counted(repeats, 'Wiederholung', 'Wiederholungen')}; Bänder ± 1 Standardabweichung.`,
    influence: 'Einfluss am Horizont',
    reference: 'Referenz',
    influenceCaption: 'Aktive Knoten nach der Referenz, Mittel über Wiederholungen.',
  },
  'app/influence-tabs/learnRatesWords': {
    empty:
      'Hier lernt das Labor allein aus Kaskaden, wer an wen weitergibt und wie schnell. Bring Kaskaden mit Zeiten mit, nimm das Beispiel oder ziehe welche aus dem offenen Netzwerk.',
    sample: 'Beispiel nehmen',
    draw: 'Kaskaden ziehen…',
    bring: 'Eigene Daten…',
    from: 'Gelernt aus',
    settings: 'Woraus gelernt wird',
    action: 'Raten lernen',
    learned: 'Gelernte Raten',
    rates: 'Gefundene Raten',
    ratesX: 'Rate',
    ratesY: 'Kanten',
    ratesCaption: (n, cascades) => `${edges(n)}, aus ${counted(cascades, 'Kaskade', 'Kaskaden')}.`,
    slow: (once, window) =>
      `Kanten, die seltener als einmal in ${dative(once)} weitergeben, bleiben weg; beobachtet werden Kaskaden ${window} lang.`,
    keepSlow: (rate) => `Raten ab ${scientific(rate)} behalten`,
    nodes: 'Nach Knoten',
    nodeColumns: {
      user: 'Person',
      active: 'Kaskaden',
      parents: 'Eltern',
      total: 'Σ Raten',
      residual: 'Residuum',
    },
    nodesNote: 'Residuum über 10⁻⁴: Der Knoten ist nicht konvergiert. Die Datei hat mehr Spalten.',
    network: 'Gelerntes Netzwerk, CSV',
    use: 'Dieses Netzwerk nehmen',
    useHelp:
      'Öffnet es anstelle des Netzwerks, das jetzt offen ist; die Kaskaden bleiben. „Rückgängig“ holt das andere zurück.',
    open: (n, from) => `Das offene Netzwerk ist gelernt: ${edges(n)}, ${from}.`,
    learnedFrom: (title) => `aus ${title}`,
    back: 'Zurück zum Netzwerk davor',
    predict: 'Zurückgehaltene Kaskaden vorhersagen',
    predictWhat:
      'Lässt das Modell von der ersten Person jeder zurückgehaltenen Kaskade aus laufen und vergleicht mit dem, was wirklich geschah.',
    predictNeeds:
      'Zum Vorhersagen braucht es ein Netzwerk mit Raten. Lerne Raten und nimm das Netzwerk, oder öffne eine Datei mit der Spalte rate.',
    predictSettings: 'Wie beurteilt wird',
    predictAction: 'Vorhersagen',
    judged: 'Vorhersage',
    otherSplit: (labels) =>
      `Das Netzwerk wurde mit anderen Einstellungen gelernt (${labels.join(', ')}); unter den beurteilten Kaskaden können also solche sein, aus denen gelernt wurde.`,
    split: { seed: 'Startwert', cascades: 'Kaskaden' },
    error: 'Relativer Fehler mit der Zeit',
    errorY: '|Î − I| / I',
    errorCaption: (cascades) =>
      `Gegen das Mittel von ${counted(cascades, 'zurückgehaltener Kaskade', 'zurückgehaltenen Kaskaden')}; das Band zeigt ± 2 Standardfehler über Kaskaden.`,
    curves: 'Vorhergesagt und beobachtet',
    curvesY: 'aktive Personen',
    curvesCaption: (cascades) => `Mittel über ${heldOut(cascades)}.`,
    lines: { observed: 'beobachtet', jump: 'Sprung-SDE', meanField: 'mittleres Feld' },
    users: 'Person für Person',
    usersX: 'beobachteter Anteil',
    usersY: 'Sprung-SDE',
    usersQuantity: 'Wahrscheinlichkeit, aktiv zu sein',
    usersCaption: (name, cascades, at) =>
      `Gestartet von ${name}, der häufigsten Quelle: ${heldOut(cascades)}, bei t = ${at}.`,
    cascades: 'Nach Kaskade',
    cascadeColumns: {
      cascade: 'Nr.',
      source: 'Quelle',
      observed: 'beobachtet',
      predicted: 'Sprung-SDE',
      meanField: 'mittleres Feld',
    },
    cascadesNote: (cascades) => `${heldOut(cascades)}; aktive Personen am Ende des Zeitfensters.`,
  },
};
