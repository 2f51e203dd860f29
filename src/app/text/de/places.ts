import type { Words } from '../../../core/language';
import type { placeWords } from '../en-places';
import { count } from '../format';

/** Places in files, in German. */
export const placesGerman: { 'app/places/placeWords': Words<typeof placeWords> } = {
  'app/places/placeWords': {
    line: (n) => `Zeile ${count(n)}`,
    column: (name) => `Spalte ${name}`,
  },
};
