/** The words of the lab: each with one plain sentence, its formula, and where it is defined. */
import { language } from '../../core/language';
import { campaignWords } from './glossary-campaign';
import { forecastWords } from './glossary-forecast';
import type { GlossaryEntry } from './glossary-entry';
import { generalWords } from './glossary-general';
import { influenceWords } from './glossary-influence';
import { popularityWords } from './glossary-popularity';
import { searchWords } from './glossary-search';
import { seedWords } from './glossary-seeds';
import { spreadWords } from './glossary-spread';

/** All families together, in alphabetical order, as a reader looks. */
export const glossary: readonly GlossaryEntry[] = [
  ...generalWords,
  ...spreadWords,
  ...influenceWords,
  ...popularityWords,
  ...campaignWords,
  ...searchWords,
  ...seedWords,
  ...forecastWords,
].sort((a, b) => (language() === 'en' ? (a.id < b.id ? -1 : 1) : a.word.localeCompare(b.word, language())));
