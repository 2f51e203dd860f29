/** The entry: finds the language, and starts the app once the app's first words are there. Small, since the app waits for it. */
import './app/text/format';
import { loadWords } from './app/words';
import { chosenLanguage } from './store/language-choice';

const language = chosenLanguage();
// English needs nothing more: the app, which the page has asked for already, starts at once.
if (language === 'en') void import('./start');
else void loadWords(language).then(() => import('./start'));
