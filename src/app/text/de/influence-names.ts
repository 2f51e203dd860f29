/**
 * Methods of the Influence page inside German sentences. They come by their names at the ends of lines – „mittleres Feld“, „exakt“ – and
 * are declined with their articles.
 */

interface Cases {
  nominative: string;
  dative: string;
  accusative: string;
}

const METHODS: Readonly<Record<string, Cases>> = {
  'mittleres Feld': {
    nominative: 'das mittlere Feld',
    dative: 'dem mittleren Feld',
    accusative: 'das mittlere Feld',
  },
  'Sprung-SDE': { nominative: 'die Sprung-SDE', dative: 'der Sprung-SDE', accusative: 'die Sprung-SDE' },
  exakt: { nominative: 'die exakte Kette', dative: 'der exakten Kette', accusative: 'die exakte Kette' },
};

const inCase =
  (which: keyof Cases) =>
  (method: string): string =>
    METHODS[method]?.[which] ?? method;

export const nominative = inCase('nominative');
export const dative = inCase('dative');
export const accusative = inCase('accusative');
