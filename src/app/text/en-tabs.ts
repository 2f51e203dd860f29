/** Words that the tabs of all pages share: of one answer, its table, its state. */
import { translated } from '../../core/language';
export const tabWords = translated('app/tabs/tabWords', {
  underWay: 'Under way',
  stopped: 'Stopped',
  csv: 'CSV',
  saveCsv: (title: string) => `Save ${title} as CSV`,
});
