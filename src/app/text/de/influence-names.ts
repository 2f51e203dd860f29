/**
 * Methods of the Influence page inside German sentences. They come by their names at the ends of lines – „mittleres Feld“, „exakt“ – and
 * are declined with their articles; names stay as they are.
 */

interface Cases {
  nominative: string;
  genitive: string;
  dative: string;
}

const METHODS: Readonly<Record<string, Cases>> = {
  'mittleres Feld': { nominative: 'das mittlere Feld', genitive: 'des mittleren Feldes', dative: 'dem mittleren Feld' },
  'Sprung-SDE': { nominative: 'die Sprung-SDE', genitive: 'der Sprung-SDE', dative: 'der Sprung-SDE' },
  exakt: { nominative: 'die exakte Kette', genitive: 'der exakten Kette', dative: 'der exakten Kette' },
};

export const nominative = (method: string): string => METHODS[method]?.nominative ?? method;
export const genitive = (method: string): string => METHODS[method]?.genitive ?? `von ${method}`;
export const dative = (method: string): string => METHODS[method]?.dative ?? method;
