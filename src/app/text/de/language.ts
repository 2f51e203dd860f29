import type { Words } from '../../../core/language';
import type { languageWords } from '../en-language';

/** Words of the choice of a language, in German. */
export const languageGerman: { 'app/language/languageWords': Words<typeof languageWords> } = {
  'app/language/languageWords': {
    label: 'Sprache',
    menu: 'Farben und Sprache',
  },
};
