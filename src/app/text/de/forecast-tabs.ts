import type { Words } from '../../../core/language';
import type { sizeTabWords, testTabWords, trainingTabWords, whyTabWords } from '../en-forecast-tabs';
import { count, counted, decimals, percent, significant } from '../format';

const people = (n: number): string => counted(n, 'Person', 'Personen');

/** Words of the tabs of the Forecast page, in German. */
export const forecastTabsGerman: {
  'app/forecast-tabs/trainingTabWords': Words<typeof trainingTabWords>;
  'app/forecast-tabs/testTabWords': Words<typeof testTabWords>;
  'app/forecast-tabs/sizeTabWords': Words<typeof sizeTabWords>;
  'app/forecast-tabs/whyTabWords': Words<typeof whyTabWords>;
} = {
  'app/forecast-tabs/trainingTabWords': {
    none: 'Trainiere hier, um zu sehen, wie es läuft: Verlust, Treffer, Belohnung und was jede Epoche gebracht hat.',
    scores: 'Wertung auf den Validierungskaskaden',
    hits: 'H@100, nur Personen',
    users: 'MAP@100, nur Personen',
    stop: 'mit dem Ende',
    reward: 'Belohnung für Größe',
    rewardCaption:
      'Mittel über die simulierten Enden: minus der quadratische Fehler des Logarithmus der Größe. 0 ist perfekt.',
    entropy: 'Entropie der Enden',
    entropyCaption: 'Wie offen es ist, wer als Nächstes kommt, während Enden simuliert werden.',
    size: 'Fehler der Größen, Validierung',
    sizeCaption: 'MSLE des geometrischen Mittels der Enden, natürlicher Logarithmus.',
    rate: 'Lernrate',
    epochs: 'Epochen',
    epochsNote: (n, best) =>
      `${counted(n, 'Epoche', 'Epochen')}${best === undefined ? '' : `; die Gewichte sind die von Epoche ${count(best)}`}. Verlust in Nats je Vorhersage; Wertung auf den Validierungskaskaden, nur Personen, in Prozent.`,
    phases: { users: 'wer als Nächstes', size: 'mit Belohnung' },
    columns: {
      epoch: 'Epoche',
      phase: 'Phase',
      training: 'Training',
      validation: 'Validierung',
      hits100: 'H@100',
      map100: 'MAP',
      msle: 'MSLE',
      seconds: 's',
    },
    facts: 'Dieses Training',
    unit: { nats: 'Nats', percent: '%', nothing: '' },
    axis: 'Epoche',
    epoch: 'Epoche',
  },
  'app/forecast-tabs/testTabWords': {
    protocol: 'Protokoll',
    protocols: { 'users only': 'Nur Personen', 'with STOP': 'Mit dem Ende' },
    protocolHelp: {
      'users only':
        'Das Ende wird weder vorhergesagt noch steht es zur Wahl: wer als Nächstes kommt, und nichts sonst.',
      'with STOP':
        'Dass eine Kaskade hier endet, steht mit zur Wahl und zählt als Antwort, wie in den veröffentlichten Tabellen.',
    },
    n: (n, cascades) =>
      `${counted(n, 'Vorhersage', 'Vorhersagen')} in ${counted(cascades, 'Testkaskade', 'Testkaskaden')}: nach jeder Person, wer als Nächstes kommt. In Frage kommen alle, die noch nicht in der Kaskade sind; bei gleicher Wertung steht die kleinere Nummer vorn.`,
    run: 'Diese Gewichte testen',
    runLabel: 'Test der Gewichte, die gefragt werden',
    others: 'Früher hier trainiert',
    sizes: 'Wie weit es geht, im Test',
    sizesColumns: { forecast: 'Prognose', error: 'MSLE', errorBase2: 'Basis 2' },
    sizesNote: (n, observed) =>
      `Mittlerer quadratischer Fehler des Logarithmus der Endgröße (natürlich; letzte Spalte: Basis 2), über ${counted(n, 'Testkaskade', 'Testkaskaden')} mit mindestens ${people(observed)}.`,
    noSizes: (observed) =>
      `Keine Testkaskade hat ${people(observed)}, also werden Größen nicht getestet; wer als Nächstes kommt, schon.`,
    chosen: 'Bei der Validierung gewählt',
    chosenNote: 'Gewichte der Arten zu zählen, nach MAP@100 auf den Validierungskaskaden gewählt.',
    data: 'Daten',
    dataNote: 'Was es zu lernen und vorherzusagen gibt, und was weggelassen wurde.',
    luckNote: 'Standardfehler nehmen alle Vorhersagen als unabhängig, was die einer einzelnen Kaskade nicht ganz sind.',
    saySizes: (own, rival, error) =>
      own < error
        ? `Besser als jede Prognose durch Zählen: ein Fehler von ${decimals(own, 3)}, gegenüber ${decimals(error, 3)} bei „${rival}“.`
        : `Nicht besser als Zählen: „${rival}“ hat einen Fehler von ${decimals(error, 3)}, das Modell bestenfalls ${decimals(own, 3)}.`,
    sayHits: (name, k, share, ratio) =>
      `${name} hat in ${percent(share)} der Fälle die wahre Person unter den ersten ${count(k)}${
        Number.isFinite(ratio) ? `, ${significant(ratio, 2)}-mal so oft wie durch Raten` : ''
      }.`,
  },
  'app/forecast-tabs/sizeTabWords': {
    run: 'Simulieren',
    runLabel: 'Simulierte Enden',
    numbers: 'Größen',
    rows: {
      forecast: 'Prognose (geometrisches Mittel)',
      truth: 'Wahre Größe',
      median: 'Median',
      middle: 'Die Hälfte der Enden zwischen',
      most: 'Neun von zehn Enden zwischen',
      mean: 'Arithmetisches Mittel',
      constant: 'Übliche Größe (gezählt)',
      ridge: 'Nach der Vorgeschichte der ersten Personen',
      unended: 'Ohne eigenes Ende',
    },
    users: (n) => (Number.isNaN(n) ? '–' : people(Math.round(n))),
    between: (a, b) => (Number.isNaN(a + b) ? '–' : `${count(Math.round(a))} und ${count(Math.round(b))}`),
    note: 'Das geometrische Mittel ist die beste einzelne Schätzung bei einem quadratischen Fehler des Logarithmus. Läufe ohne eigenes Ende kamen bis zur größten Zahl von Personen, die simuliert wird, und zählen doppelt so lang.',
    say: (forecast, truth, factor) =>
      Number.isNaN(truth)
        ? `Erwartet werden etwa ${people(Math.round(forecast))}; wie viele es waren, ist nicht bekannt, denn die Kaskade ist abgeschnitten.`
        : factor < 1.15
          ? `Erwartet werden etwa ${people(Math.round(forecast))}, und ${count(truth)} waren es.`
          : `Erwartet werden etwa ${people(Math.round(forecast))}; es waren ${count(truth)}, ${significant(factor, 2)}-mal ${truth > forecast ? 'mehr' : 'weniger'}.`,
    wide: (low, high) =>
      `Der Anfang sagt wenig: Neun von zehn Enden liegen zwischen ${count(Math.round(low))} und ${count(Math.round(high))}.`,
    better: (counting) => `Näher an der Wahrheit als ${counting}.`,
    worse: (counting) => `Hier ist ${counting} näher an der Wahrheit.`,
    names: { constant: 'die übliche Größe', ridge: 'die Vorgeschichte der ersten Personen' },
    endings: 'Enden',
    endingsNote: 'Jedes simulierte Ende, und ob der Lauf von selbst zu Ende kam.',
  },
  'app/forecast-tabs/whyTabWords': {
    title: 'Was es ansieht',
    switches:
      'Die Gewichte bleiben, wie sie sind; was ausgeschaltet ist, erfahren sie nicht. Liste und Netzwerk ziehen sofort nach.',
    noContext: 'Diese Gewichte wurden ohne Netzwerkkontext trainiert.',
    ends: 'es endet',
    asked: 'gefragt',
    adds: 'Was der Netzwerkkontext beiträgt',
    addsColumns: { user: 'Person', with: 'mit, %', without: 'ohne, %', times: '×' },
    addsNote: (seen) =>
      `Nach ${people(seen)}: von den aufgeführten Personen die, die der Netzwerkkontext am meisten hebt und senkt.`,
    addsOff: 'Der Netzwerkkontext ist aus, es gibt also nichts zu vergleichen.',
    addsOn: 'Einschalten',
    course: 'Entlang der Kaskade',
    courseCaption: 'Wahrscheinlichkeit der Person, die wirklich als Nächstes kam.',
    with: 'mit Netzwerk',
    without: 'ohne',
    axis: 'Gesehene Personen',
    seen: 'gesehene Personen',
    probability: 'Wahrscheinlichkeit',
    unit: '%',
    say: (name, times) =>
      times >= 1
        ? `Netzwerkkontext macht ${name}, wirklich als Nächstes gekommen, ${significant(times, 2)}-mal so wahrscheinlich.`
        : `Netzwerkkontext macht ${name}, wirklich als Nächstes gekommen, weniger wahrscheinlich: das ${significant(times, 2)}-Fache.`,
    mean: (times, n) =>
      n === 1
        ? `Bei dem einen Schritt dieser Kaskade ist es das ${significant(times, 2)}-Fache.`
        : `Über die ${count(n)} Schritte dieser Kaskade ist es im (geometrischen) Mittel das ${significant(times, 2)}-Fache.`,
    test: 'Im ganzen Test',
    testNote: 'Mit allem trainierte Gewichte, gefragt, während etwas ausgeschaltet ist.',
    run: 'Vergleichen',
    runLabel: 'Test mit ausgeschalteten Teilen',
    model: 'wie trainiert',
    score: (x) => (Number.isNaN(x) ? '–' : decimals(100 * x, 1)),
    none: 'Was es ansieht, lässt sich umschalten, sobald es Gewichte zum Fragen gibt.',
  },
};
