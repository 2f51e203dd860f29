import type { Words } from '../../../core/language';
import type { trustWords } from '../en-popularity-trust';
import { count, counted } from '../format';

/** Words of the tab Trust of the Popularity page, in German. */
export const popularityTrustGerman: { 'app/popularity-trust/trustWords': Words<typeof trustWords> } = {
  'app/popularity-trust/trustWords': {
    what: 'Ob die Bänder der Prognose halten, was sie versprechen: Aus dem angepassten Modell werden Kaskaden gezogen, für jede wird aus demselben beobachteten Teil eine Prognose gemacht, und dann wird nachgesehen, was geschah.',
    fan: 'Was der Fächer weiß',
    settings: 'Wie viele gezogen werden',
    action: 'Ziehen und vorhersagen',
    answer: 'Überdeckung',
    plot: 'Versprochen und gehalten',
    x: 'versprochenes Band, %',
    y: 'darin, %',
    promised: 'versprochen',
    with: 'mit',
    without: 'ohne',
    caption: (n) =>
      `Anteil von ${counted(n, 'gezogenen Kaskade', 'gezogenen Kaskaden')} innerhalb des Bands, ± 2 Standardfehler. mit, ohne: die Unsicherheit der Anpassung.`,
    table: 'Überdeckung',
    columns: { level: 'Band', with: 'mit', without: 'ohne' },
    bandOf: (level) => `${count(Math.round(100 * level))} %`,
    tableNote: 'Anteil darin ± Standardfehler; mit der Unsicherheit der Anpassung in den Läufen und ohne sie.',
    ranks: 'Rang dessen, was geschah',
    ranksX: 'Anteil der Läufe darunter',
    ranksY: 'Kaskaden',
    ranksCaption: 'Eben, wo die Prognose kalibriert ist; hoch an beiden Enden, wo ihre Bänder zu schmal sind.',
    cases: 'Gezogene Kaskaden',
    casesColumns: {
      trial: 'Nr.',
      observed: 'beobachtet',
      size: 'Größe',
      median: 'Median',
      low: '5 %',
      high: '95 %',
    },
    casesNote: 'Was von jeder beobachtet wurde, wie groß sie wurde und ihre Prognose. Die Datei hat mehr Spalten.',
  },
};
