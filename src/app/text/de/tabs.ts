import type { Words } from '../../../core/language';
import type { tabWords } from '../en-tabs';

/** Words that the tabs of all pages share, in German. */
export const tabsGerman: { 'app/tabs/tabWords': Words<typeof tabWords> } = {
  'app/tabs/tabWords': {
    underWay: 'In Arbeit',
    stopped: 'Angehalten',
    csv: 'CSV',
    saveCsv: (title) => `${title} als CSV speichern`,
  },
};
