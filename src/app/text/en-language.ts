/** Words of the choice of a language; the languages are called by their own names. */
import { translated } from '../../core/language';

export const languageWords = translated('app/language/languageWords', {
  label: 'Language',
  menu: 'Theme and language',
});
