import type { Words } from '../../../core/language';
import type { resultWords } from '../en-forecast-results';
import { count, counted, decimals, significant } from '../format';

const oneDecimal = (share: number): string => (Number.isNaN(share) ? '–' : decimals(100 * share, 1));

/** Words of the results of the Forecast page, in German. */
export const forecastResultsGerman: { 'app/forecast-results/resultWords': Words<typeof resultWords> } = {
  'app/forecast-results/resultWords': {
    loss: {
      title: 'Verlust',
      y: 'Verlust',
      unit: 'Nats je Vorhersage',
      axis: 'Epoche',
      epoch: 'Epoche',
      alike: 'alle Personen gleich',
      training: 'Training',
      validation: 'Validierung',
      best: (epoch) => `beste: Epoche ${count(epoch)}`,
      untrained:
        'Drück auf „Trainieren“ und sieh zu, wie es lernt: den Verlust bei dem, woraus es lernt, und bei dem, woraus nicht.',
      trained: (epoch, file) =>
        `${file === undefined ? 'Diese Gewichte' : `Die Gewichte von „${file}“`} wurden vorher trainiert; die besten waren die von Epoche ${count(epoch)}. Trainiere hier, um einen Verlust sinken zu sehen.`,
      ended: (why) => `Zu Ende: ${why}.`,
      perplexity: (users) =>
        `In der besten Epoche so, als wären ${significant(users, 2)} Personen gleich wahrscheinlich.`,
    },
    score: {
      title: 'MAP@100, Validierung',
      y: 'MAP@100',
      unit: '%',
      untrained: 'Wie gut es bei den Validierungskaskaden ist, neben dem, was Zählen erreicht.',
      trained: (score) => `Bei den Validierungskaskaden erreichen diese Gewichte ${score} %.`,
    },
    floors: {
      title: 'Test, gegen Zählen',
      method: 'Methode',
      hits: (k) => `H@${k}`,
      map: (k) => `MAP@${k}`,
      mapShort: 'MAP',
      unit: (protocol, n) => (Number.isFinite(n) ? `%, ${protocol}, n = ${count(n)}` : `%, ${protocol}`),
      empty: 'Es wird gezählt, wer auf wen folgte.',
      score: oneDecimal,
      long: (measure) => {
        const k = measure.replace(/\D/g, '');
        return measure.startsWith('hits')
          ? `Hits@${k}: Anteil der Vorhersagen, bei denen die wahre Person unter den ersten ${k} ist`
          : `MAP@${k}: Mittel von 1 / Rang über alle Vorhersagen; Ränge jenseits von ${k} zählen 0`;
      },
      pending: 'Noch nicht getestet.',
      test: 'Diese Gewichte testen',
      testing: 'Im Test.',
      atEnd: 'Wird einmal getestet, wenn das Training zu Ende ist.',
      count: 'Zählen, wer auf wen folgte',
      names: {
        'Last three users': 'letzte drei Personen',
        'Counting pairs': 'Paare zählen',
        'Counting pairs, fading': 'Paare zählen, verblassend',
        Bigram: 'Bigramm',
        'Active friends': 'aktive Freunde',
        Popularity: 'Popularität',
        Random: 'Zufall',
      },
    },
    measures: { hits10: 'den ersten 10', hits100: 'den ersten 100', map100: 'MAP@100' },
    verdict: {
      none: (counting, cascades) =>
        `Noch nicht besser als „${counting}“: Mit ${counted(cascades, 'Trainingskaskade', 'Trainingskaskaden')} ist das die Zahl, die es zu schlagen gilt.`,
      some: (won, lost, counting) => `Bei ${won} besser als Zählen; bei ${lost} liegt noch „${counting}“ vorn.`,
      counting: 'Zählen',
      and: ' und ',
      all: (counting, factor) =>
        `Besser als jede Art zu zählen: MAP@100 ist ${significant(factor, 3)}-mal so hoch wie bei „${counting}“.`,
    },
    luck: {
      all: (n, leads) => `Gegen die beste Art zu zählen, über ${counted(n, 'Vorhersage', 'Vorhersagen')}: ${leads}.`,
      lead: (measure, points, ahead, errors, sure) =>
        `bei ${measure} ${decimals(points, 1)} Punkte ${ahead ? 'voraus' : 'zurück'} (${decimals(errors, 1)} Standardfehler, ${sure ? 'kaum Zufall' : 'vielleicht Zufall'})`,
    },
    size: {
      title: 'Wie weit geht es?',
      endings: (n) => counted(n, 'simuliertes Ende', 'simulierte Enden'),
      after: (seen) => `Nach ${counted(seen, 'Person', 'Personen')}:`,
      x: { label: 'Endgröße', unit: 'Personen', scale: 'log' },
      y: { label: 'Enden' },
      forecast: (size) => `Prognose ${count(Math.round(size))}`,
      truth: (size) => `wahr ${count(size)}`,
      empty: 'Wie es enden kann, wird simuliert, sobald es Gewichte zum Fragen gibt.',
      failed: (why) => why,
      unended: (n) =>
        n === 1 ? 'Ein Lauf kam zu keinem eigenen Ende.' : `${count(n)} Läufe kamen zu keinem eigenen Ende.`,
      quantiles: (low, high) =>
        `neun von zehn Enden liegen zwischen ${count(Math.round(low))} und ${count(Math.round(high))}.`,
    },
    protocols: { 'users only': 'nur Personen', 'with STOP': 'mit dem Ende' },
  },
};
